"""Settings kept under a name."""
