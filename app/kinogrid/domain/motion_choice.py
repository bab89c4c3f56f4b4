"""How much of what moves in the window is wanted."""

from enum import StrEnum


class MotionChoice(StrEnum):
    """What the person chose: as the desktop wants it, as little as can be, or all of it."""

    SYSTEM = "system"
    REDUCED = "reduced"
    FULL = "full"
