"""Where each tile stands on the canvas and which part of its picture is seen, in device pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kinogrid.ui.preview.layout import Box, arrange, inscribed
from kinogrid.ui.preview.view import Closeness, Grid, Mode, tiles_of

if TYPE_CHECKING:
    from kinogrid.media.budget import Size

GAP: Final = 8
"""Logical pixels between tiles and around them: room for the ring of a picked one."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One arrangement of so many tiles: a new one is made whenever size, mode or closeness changes."""

    count: int
    width: int
    height: int
    ratio: float
    """Device pixels to a logical one."""
    aspect: float
    mode: Mode
    closeness: Closeness
    boxes: tuple[Box, ...]
    """Where each tile stands in this mode."""
    grid: tuple[Box, ...]
    """Where each would stand in the grid."""

    @property
    def seen(self) -> tuple[int, ...]:
        """The tiles that the mode shows."""
        return tiles_of(self.mode, self.count)

    def wanted_sizes(self) -> list[Size]:
        """At how many device pixels each clip is needed, zoomed parts included; unseen ones stay as in the grid."""
        scale, seen = self.closeness.scale, self.seen
        boxes = (self.boxes[index] if index in seen else place for index, place in enumerate(self.grid))
        return [(round(box.width * scale), round(box.height * scale)) for box in boxes]

    def tile_at(self, x: float, y: float) -> int | None:
        """The tile under a point in logical pixels."""
        for index in self.seen:
            if self.boxes[index].holds(x * self.ratio, y * self.ratio):
                return index
        return None

    def within(self, x: float, y: float, tile: int) -> tuple[float, float]:
        """A point in logical pixels as parts (0 to 1) of a tile's sides."""
        box = self.boxes[tile]
        return (x * self.ratio - box.x) / box.width, (y * self.ratio - box.y) / box.height


def set_stage(count: int, size: Size, ratio: float, aspect: float, mode: Mode, closeness: Closeness) -> Stage:
    """Arrange so many tiles on a canvas of a size in logical pixels."""
    margin = round(GAP * ratio)
    width = max(round(size[0] * ratio) - 2 * margin, 1)
    height = max(round(size[1] * ratio) - 2 * margin, 1)
    cells = arrange(count, width, height, aspect, margin) if count else ()
    grid = tuple(Box(box.x + margin, box.y + margin, box.width, box.height) for box in cells)
    whole = inscribed(Box(margin, margin, width, height), aspect)
    boxes = grid if isinstance(mode, Grid) else tuple(whole for _box in grid)
    return Stage(count, size[0], size[1], ratio, aspect, mode, closeness, boxes, grid)
