"""Which theme the window wears."""

from enum import StrEnum


class ThemeChoice(StrEnum):
    """What the person chose: a theme, or whatever the desktop uses."""

    DARK = "dark"
    LIGHT = "light"
    SYSTEM = "system"
