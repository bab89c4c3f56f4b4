"""Settings: the tokens, the look and the few things that people tune."""
