"""One look for every widget: palette, style sheet, icons, type."""
