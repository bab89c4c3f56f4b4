"""The room of the lineage: every generation and extension as a tree of cards, joined by lines."""
