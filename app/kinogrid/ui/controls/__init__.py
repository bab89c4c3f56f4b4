"""Small controls that several panes share: each does one thing and takes the theme it paints with."""
