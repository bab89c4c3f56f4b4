"""How a place in a clip is written: frames never look like seconds, nor seconds like minutes."""

from enum import StrEnum


class Timecode(StrEnum):
    """The ways to write the 18th frame of the fifth second: `0:04.18`, or `4 s 18 f`."""

    CLOCK = "clock"
    UNITS = "units"
