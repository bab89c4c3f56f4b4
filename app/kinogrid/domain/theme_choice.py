"""Which theme the window wears, and how large its text may be."""

from enum import StrEnum

# How large the text may be, in hundredths of what the desktop asks for.
TEXT_SIZES = range(80, 201)


class ThemeChoice(StrEnum):
    """What the person chose: a theme, or whatever the desktop uses."""

    DARK = "dark"
    LIGHT = "light"
    SYSTEM = "system"
