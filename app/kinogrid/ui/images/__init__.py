"""Pictures read beside the window's thread."""
