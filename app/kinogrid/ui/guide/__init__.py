"""The illustrated guide: its pages as plain tables, and the window that shows them; loaded when it is first opened."""
