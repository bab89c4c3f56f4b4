"""What a press, a drag and a release on a stage mean: plain decisions, in logical pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kinogrid.ui.preview.view import Closeness, Wipe

if TYPE_CHECKING:
    from kinogrid.ui.preview.layout import Stage

_DRAG: Final = 6  # logical pixels before a press is a drag and no click
_GRIP: Final = 14  # logical pixels around the divider that take hold of it in a zoomed picture


class Hand:
    """Holds nothing, the divider, or the picture, from a press to its release."""

    def __init__(self) -> None:
        self._from: tuple[float, float] | None = None
        self._divider = False
        self._picture = False

    def press(self, stage: Stage, x: float, y: float) -> None:
        """Begin at a point: on the divider, or with what may become a click or a drag."""
        self._from, self._picture = (x, y), False
        self._divider = _on_divider(stage, x, y)

    def move(self, stage: Stage, x: float, y: float) -> Wipe | Closeness | None:
        """Go on to a point: the wipe or the closeness that this leads to, or None."""
        if self._from is None:
            return None
        if self._divider and isinstance(stage.mode, Wipe):
            share, _down = stage.within(x, y, stage.mode.left)
            return Wipe(stage.mode.left, stage.mode.right, min(max(share, 0.0), 1.0))
        by_x, by_y = x - self._from[0], y - self._from[1]
        self._picture = self._picture or abs(by_x) + abs(by_y) >= _DRAG
        if not self._picture or stage.closeness.scale == 1.0 or not stage.boxes:
            return None
        self._from = (x, y)
        box = stage.boxes[0]
        return stage.closeness.moved(by_x * stage.ratio / box.width, by_y * stage.ratio / box.height)

    def release(self, stage: Stage, x: float, y: float) -> int | None:
        """End at a point: the tile that was clicked, or None after a drag."""
        start, dragged = self._from, self._divider or self._picture
        self._from, self._divider, self._picture = None, False, False
        if start is None or dragged:
            return None
        tile = stage.tile_at(x, y)
        return tile if tile == stage.tile_at(*start) else None


def _on_divider(stage: Stage, x: float, y: float) -> bool:
    """Whether a press takes the divider: anywhere, but near it where the picture itself can be dragged."""
    if not isinstance(stage.mode, Wipe):
        return False
    share, _down = stage.within(x, y, stage.mode.left)
    away = abs(share - stage.mode.divider) * stage.boxes[0].width / stage.ratio
    return away <= _GRIP or stage.closeness.scale == 1.0
