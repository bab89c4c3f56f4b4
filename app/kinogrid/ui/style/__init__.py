"""One theme for every widget: colours, style sheet, icons, type."""
