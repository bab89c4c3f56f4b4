"""Where the tiles stand: what they are arranged by, and what came of it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, QSize

from kinogrid.media.budget import Size
from kinogrid.store.settings import TileLayout
from kinogrid.ui.preview.layout import Box, GridLayout, Seating, arrange_tiles, size_in_grid
from kinogrid.ui.preview.player import Player
from kinogrid.ui.preview.posters import Posters
from kinogrid.ui.preview.tile_shapes import TileShapes
from kinogrid.ui.preview.view import Grid, ViewMode, Zoom


class TilePlaces:
    """Keeps the chosen layout, whether survey is on, the zoom and the clips' shapes, and the places that follow."""

    def __init__(self, player: Player, posters: Posters) -> None:
        """Start without a tile; shapes are those of the clips that are open, else of their posters."""
        self._player = player
        self.shapes = TileShapes(player, posters)
        self.tile_layout = TileLayout.AUTO
        self.survey = False
        self.zoom = Zoom()
        self.grid_layout: GridLayout = arrange_tiles(0, (1, 1), 1.0, 1.0, Grid(), self.zoom)

    def dropped(self, rejected: frozenset[int], count: int) -> frozenset[int]:
        """Give the tiles that survey leaves out: those that are rejected, but not all of so many."""
        return rejected if self.survey and len(rejected) < count else frozenset()

    def arrange(
        self, count: int, area: QSize, ratio: float, mode: ViewMode, selected: int, dropped: frozenset[int]
    ) -> GridLayout:
        """Find the places of so many tiles in an area of logical pixels, with `ratio` of the screen's to each."""
        seating, shapes = Seating(self.tile_layout, selected, dropped), self.shapes
        size = (area.width(), area.height())
        self.grid_layout = arrange_tiles(count, size, ratio, shapes.aspect, mode, self.zoom, shapes.odd, seating)
        return self.grid_layout

    def size_in_grid(self, count: int, area: QSize, ratio: float) -> Callable[[Size], Size]:
        """Tell how large clips will stand in a grid of so many, as `layout.size_in_grid` does, in any thread."""
        size = (area.width(), area.height())
        return partial(size_in_grid, count=count, area=size, ratio=ratio, layout=self.tile_layout)

    def shown_share(self, selected: int) -> float | None:
        """Give how many of the screen's pixels show one of the clip's own in the selected tile, None for unknown."""
        seen = self.grid_layout.seen
        tile = selected if selected in seen else next(iter(seen), None)
        caches = self._player.caches
        cache = caches[tile] if tile is not None and tile < len(caches) else None
        if tile is None or cache is None or cache.track is None:
            return None
        return self.grid_layout.picture_in(tile).width * self.zoom.scale / cache.native[0]


def logical(box: Box, ratio: float) -> QRect:
    """Give a box of device pixels as a widget's place."""
    left, top = round(box.x / ratio), round(box.y / ratio)
    return QRect(left, top, round((box.x + box.width) / ratio) - left, round((box.y + box.height) / ratio) - top)
