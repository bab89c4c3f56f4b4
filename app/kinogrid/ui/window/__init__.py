"""The window itself: what is around and between the panes."""
