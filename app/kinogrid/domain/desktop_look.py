"""How the desktop wants windows to look and move, as plain values."""

from typing import NamedTuple


class DesktopLook(NamedTuple):
    """What the desktop wants; None is for where it says nothing.

    A named tuple because this is on the way to the first paint, and a data class takes four times as long to make.
    """

    light: bool | None = None
    high_contrast: bool | None = None
    less_motion: bool | None = None

    def over(self, other: "DesktopLook") -> "DesktopLook":
        """Give this with what another says where this says nothing."""
        return DesktopLook(*(mine if mine is not None else theirs for mine, theirs in zip(self, other, strict=True)))
