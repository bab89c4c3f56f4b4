"""What crosses panes: each controller serves more than one of them."""
