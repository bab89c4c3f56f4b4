"""Which colours the window wears."""

from enum import StrEnum


class Look(StrEnum):
    """What the person chose: a palette, or whatever the desktop uses."""

    DARK = "dark"
    LIGHT = "light"
    SYSTEM = "system"
