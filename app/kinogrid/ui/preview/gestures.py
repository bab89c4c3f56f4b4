"""What a press, a drag and a release on the canvas mean: plain decisions, in logical pixels."""

from kinogrid.ui.preview.layout import GridLayout
from kinogrid.ui.preview.view import Alone, Blend, Grid, Wipe, Zoom

# Logical pixels before a press is a drag and no click.
_DRAG = 6
# Logical pixels around the divider that take hold of it in a zoomed picture.
_GRIP = 14


class Gestures:
    """Holds nothing, the divider or the blend, or the picture, from a press to its release.

    What is pulled out of a tile that a drag moves nothing in is carried out of the window.
    """

    def __init__(self) -> None:
        """Start with nothing held."""
        self._from: tuple[float, float] | None = None
        self._divider = False
        self._picture = False
        self._pulls = False

    def press(self, grid_layout: GridLayout, x: float, y: float, *, pulls: bool = False) -> None:
        """Begin at a point: on the divider, or with what may become a click or a drag, which `pulls` a clip out."""
        self._from, self._picture, self._pulls = (x, y), False, pulls
        self._divider = _on_divider(grid_layout, x, y)

    def move(self, grid_layout: GridLayout, x: float, y: float) -> Wipe | Blend | Zoom | None:
        """Go on to a point; gives the wipe, the blend or the zoom that this leads to, or None."""
        if self._from is None:
            return None
        if self._divider and isinstance(grid_layout.mode, Wipe):
            share, _down = grid_layout.within(x, y, grid_layout.mode.left)
            return Wipe(grid_layout.mode.left, grid_layout.mode.right, min(max(share, 0.0), 1.0))
        if self._divider and isinstance(grid_layout.mode, Blend):
            share, _down = grid_layout.within(x, y, grid_layout.mode.lower)
            return Blend(grid_layout.mode.lower, grid_layout.mode.upper, min(max(share, 0.0), 1.0))
        by_x, by_y = x - self._from[0], y - self._from[1]
        self._picture = self._picture or abs(by_x) + abs(by_y) >= _DRAG
        if not self._picture or grid_layout.zoom.scale == 1.0 or not grid_layout.boxes:
            return None
        tile, self._from = grid_layout.tile_at(*self._from), (x, y)
        box = grid_layout.boxes[grid_layout.seen[0] if tile is None else tile]
        return grid_layout.zoom.moved(by_x * grid_layout.ratio / box.width, by_y * grid_layout.ratio / box.height)

    def pulled_out(self, grid_layout: GridLayout, x: float, y: float, least: float) -> int | None:
        """Give once the tile out of which a drag has pulled its clip, by at `least` so many logical pixels."""
        resting = isinstance(grid_layout.mode, Grid | Alone) and grid_layout.zoom.scale == 1.0
        if self._from is None or not (self._pulls and resting):
            return None
        if abs(x - self._from[0]) + abs(y - self._from[1]) < least:
            return None
        tile = grid_layout.tile_at(*self._from)
        self._pulls = False
        if tile is not None:
            self._from = None
        return tile

    def release(self, grid_layout: GridLayout, x: float, y: float) -> int | None:
        """End at a point; gives the tile that was clicked, or None after a drag."""
        start, dragged = self._from, self._divider or self._picture
        self._from, self._divider, self._picture = None, False, False
        if start is None or dragged:
            return None
        tile = grid_layout.tile_at(x, y)
        return tile if tile == grid_layout.tile_at(*start) else None


def _on_divider(grid_layout: GridLayout, x: float, y: float) -> bool:
    """Tell whether a press takes the divider: anywhere, but near it where the picture itself can be dragged."""
    if isinstance(grid_layout.mode, Blend):
        return grid_layout.zoom.scale == 1.0
    if not isinstance(grid_layout.mode, Wipe):
        return False
    share, _down = grid_layout.within(x, y, grid_layout.mode.left)
    away = abs(share - grid_layout.mode.divider) * grid_layout.boxes[0].width / grid_layout.ratio
    return away <= _GRIP or grid_layout.zoom.scale == 1.0
