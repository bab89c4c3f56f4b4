"""Everything that touches video bytes: probing, decoding, posters, and the pure choice of which frame is due when."""
