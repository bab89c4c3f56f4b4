"""How much the window's colours differ, and which accent they have."""

import re
from enum import StrEnum

_COLOUR = re.compile(r"#[0-9a-f]{6}")


class ContrastChoice(StrEnum):
    """What the person chose: as much as the desktop wants, as usual, or as much as can be."""

    SYSTEM = "system"
    USUAL = "usual"
    HIGH = "high"


def accent_colour(value: str) -> str:
    """Read a colour (`#rrggbb`), or none, in small letters; raises `ValueError`."""
    told = value.strip().lower()
    if told and _COLOUR.fullmatch(told) is None:
        raise ValueError(value)
    return told
