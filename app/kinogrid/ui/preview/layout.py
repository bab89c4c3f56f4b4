"""Where the tiles stand: pure arithmetic in whatever unit it is given."""

from collections.abc import Sequence
from dataclasses import dataclass

from kinogrid.domain.request import MOST_VARIANTS
from kinogrid.media.budget import Size
from kinogrid.store.settings import TileLayout
from kinogrid.ui.preview.view import Grid, ViewMode, Zoom, tiles_of

# Logical pixels between tiles and around them: room for the ring of a picked one.
_GAP = 8
# Pixels: swscale has a quick way for whole blocks only, and a tile may well be some pixels narrower.
_BLOCK = 8
# By so much of itself a shape may differ and still count as the same: a poster's sides are rounded to whole pixels.
_SAME_SHAPE = 0.006
# By so much more area than in the usual grid a row or a column must show each tile to be taken instead: a variant keeps
# its corner from job to job.
_WORTH_IT = 1.15
# Beside one large tile the others are at the most this part of it, however few they are.
_SMALLER_BY = 3


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of whole pixels."""

    x: int
    y: int
    width: int
    height: int

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point lies in it."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


# For so many tiles at most, the columns and rows that they may take.
_SHAPES: tuple[tuple[int, tuple[tuple[int, int], ...]], ...] = (
    (1, ((1, 1),)),
    (2, ((2, 1), (1, 2))),
    (4, ((2, 2),)),
    (6, ((3, 2), (2, 3))),
    (MOST_VARIANTS, ((3, 3), (4, 2), (2, 4))),
)


def shapes(count: int) -> tuple[tuple[int, int], ...]:
    """Give the columns and rows that so many tiles usually take: one, two beside or above one another, 2 by 2, 3 by 3.

    Three to four tiles are 2 by 2.
    """
    if not 1 <= count <= MOST_VARIANTS:
        raise ValueError(f"{count} tiles: a job has 1 to {MOST_VARIANTS} variants")
    return next(shapes for most, shapes in _SHAPES if count <= most)


def arrange(
    count: int, area: Size, aspect: float, gap: int, layout: TileLayout = TileLayout.AUTO, large: int = 0
) -> tuple[Box, ...]:
    """Give boxes of the clips' aspect (width ÷ height), as large as fit, centred in an area of a width and a height.

    All have one size, but for the layout with one `large` tile, which is told by its index.
    """
    if layout is TileLayout.LARGE and count > 1:
        return max(
            (_beside(count, area, aspect, gap, large), _below(count, area, aspect, gap, large)),
            key=lambda boxes: _area(boxes[large]),
        )

    def best(among: Sequence[tuple[int, int]]) -> tuple[Box, ...]:
        return max((_grid(count, columns, rows, area, aspect, gap) for columns, rows in among), key=_area_of_each)

    row, column = (count, 1), (1, count)
    match layout:
        case TileLayout.ROW:
            return best((row,))
        case TileLayout.COLUMN:
            return best((column,))
        case TileLayout.AUTO:
            usual, other = best(shapes(count)), best((row, column))
            return other if _area_of_each(other) > _WORTH_IT * _area_of_each(usual) else usual
        case TileLayout.SQUARE | TileLayout.LARGE:
            return best(shapes(count))


def _area(box: Box) -> int:
    return box.width * box.height


def _area_of_each(boxes: Sequence[Box]) -> int:
    return _area(boxes[0])


def _beside(count: int, area: Size, aspect: float, gap: int, large: int) -> tuple[Box, ...]:
    """Stand the others above one another, together as high as the large one at their left."""
    width, height = area
    parts = max(count - 1, _SMALLER_BY)
    gaps = gap * (parts - 1)
    # The widths of both and the gap are at most all there is: h·a + gap + a·(h - gaps) ÷ parts.
    highest = (width - gap + aspect * gaps / parts) / (aspect * (1 + 1 / parts))
    big = inscribed(Box(0, 0, width, min(height, int(highest))), aspect)
    step = (big.height - gaps) // parts
    small = inscribed(Box(0, 0, width - gap - big.width, step), aspect)
    left, top = (width - big.width - gap - small.width) // 2, (height - big.height) // 2
    x = left + big.width + gap
    others = [Box(x, top + index * (step + gap), small.width, small.height) for index in range(count - 1)]
    return (*others[:large], Box(left, top, big.width, big.height), *others[large:])


def _below(count: int, area: Size, aspect: float, gap: int, large: int) -> tuple[Box, ...]:
    """Stand the others beside one another, together as wide as the large one above them."""
    width, height = area
    parts = max(count - 1, _SMALLER_BY)
    gaps = gap * (parts - 1)
    widest = aspect * (height - gap + gaps / (parts * aspect)) / (1 + 1 / parts)
    big = inscribed(Box(0, 0, min(width, int(widest)), height), aspect)
    step = (big.width - gaps) // parts
    small = inscribed(Box(0, 0, step, height - gap - big.height), aspect)
    left, top = (width - big.width) // 2, (height - big.height - gap - small.height) // 2
    y = top + big.height + gap
    others = [Box(left + index * (step + gap), y, small.width, small.height) for index in range(count - 1)]
    return (*others[:large], Box(left, top, big.width, big.height), *others[large:])


def _grid(count: int, columns: int, rows: int, area: Size, aspect: float, gap: int) -> tuple[Box, ...]:
    """Give the boxes of one shape."""
    width, height = area
    room = Box(0, 0, max((width - gap * (columns - 1)) // columns, 1), max((height - gap * (rows - 1)) // rows, 1))
    cell = inscribed(room, aspect)
    left = (width - cell.width * columns - gap * (columns - 1)) // 2
    top = (height - cell.height * rows - gap * (rows - 1)) // 2
    return tuple(
        Box(
            left + (index % columns) * (cell.width + gap),
            top + (index // columns) * (cell.height + gap),
            cell.width,
            cell.height,
        )
        for index in range(count)
    )


def inscribed(box: Box, aspect: float) -> Box:
    """Find the largest centred box of an aspect inside another, of sides that pictures are converted at quickest."""
    width = max(min(box.width, round(box.height * aspect)) // _BLOCK * _BLOCK, _BLOCK)
    height = max(min(box.height, round(width / aspect)) // 2 * 2, 2)
    return Box(box.x + (box.width - width) // 2, box.y + (box.height - height) // 2, width, height)


def alike(aspect: float, other: float) -> bool:
    """Tell whether two shapes, each as width ÷ height, count as the same."""
    return abs(aspect / other - 1) <= _SAME_SHAPE


def letterboxed(box: Box, shape: float, aspect: float) -> Box:
    """Find where a picture of an aspect stands in a box made for a shape: all over it if that is its own."""
    if alike(aspect, shape):
        return box
    width = max(min(box.width, 2 * round(box.height * aspect / 2)), 2)
    height = max(min(box.height, 2 * round(box.width / aspect / 2)), 2)
    return Box(box.x + (box.width - width) // 2, box.y + (box.height - height) // 2, width, height)


@dataclass(frozen=True, slots=True)
class Sight:
    """What is seen of a picture: the part of it, in parts of its sides, and where, in device pixels.

    Both are left, top, width and height; the picture keeps its shape.
    """

    part: tuple[float, float, float, float]
    where: tuple[float, float, float, float]


def sight_of(picture: Box, box: Box, zoom: Zoom) -> Sight:
    """Give what a zoom shows in a box of a picture that stands in it: nothing, of no size, where only its bars are."""
    left, width, x, shown_width = _along(picture.x - box.x, picture.width, box.width, zoom.x, zoom.scale)
    top, height, y, shown_height = _along(picture.y - box.y, picture.height, box.height, zoom.y, zoom.scale)
    return Sight((left, top, width, height), (box.x + x, box.y + y, shown_width, shown_height))


def _along(offset: int, length: int, side: int, centre: float, scale: float) -> tuple[float, float, float, float]:
    """Do so along one side of the box: where the seen part of the picture begins, its length, and both as shown."""
    start = centre * side - side / scale / 2
    first = max(offset, start)
    seen = max(min(offset + length, start + side / scale) - first, 0.0)
    return (first - offset) / length, seen / length, (first - start) * scale, seen * scale


@dataclass(frozen=True, slots=True)
class Seating:
    """How a person wants the grid: its layout, which tile is large, and which leave their room to the others."""

    layout: TileLayout = TileLayout.AUTO
    large: int = 0
    dropped: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class GridLayout:
    """One arrangement of so many tiles: a new one is made whenever size, mode, zoom or what is known of clips changes.

    `width` and `height` are in logical pixels, `ratio` is how many device pixels there are to one. `boxes` are where
    the tiles stand in this mode, in device pixels, `shape` is their width ÷ height; `grid` and `aspect` are the same
    for the grid. `odd` has the width ÷ height of every tile's clip that has another shape, None for all others.
    """

    count: int
    width: int
    height: int
    ratio: float
    aspect: float
    mode: ViewMode
    zoom: Zoom
    boxes: tuple[Box, ...]
    shape: float
    grid: tuple[Box, ...]
    odd: tuple[float | None, ...]
    dropped: frozenset[int] = frozenset()

    @property
    def seen(self) -> tuple[int, ...]:
        """List the tiles that the mode shows; the grid leaves `dropped` ones out."""
        dropped = self.dropped if isinstance(self.mode, Grid) else frozenset()
        return tuple(tile for tile in tiles_of(self.mode, self.count) if tile not in dropped)

    def wanted_sizes(self) -> list[Size]:
        """Give at how many device pixels each clip is needed; unseen ones stay as in the grid."""
        scale, seen = self.zoom.scale, self.seen
        pictures = (
            self.picture_in(index) if index in seen else letterboxed(place, self.aspect, self.odd[index] or self.aspect)
            for index, place in enumerate(self.grid)
        )
        return [(round(picture.width * scale), round(picture.height * scale)) for picture in pictures]

    def picture_in(self, tile: int, aspect: float | None = None) -> Box:
        """Find where in its tile a clip's picture stands, or another one of some aspect."""
        return letterboxed(self.boxes[tile], self.shape, aspect or self.odd[tile] or self.aspect)

    def tile_at(self, x: float, y: float) -> int | None:
        """Find the tile under a point in logical pixels."""
        for index in self.seen:
            if self.boxes[index].holds(x * self.ratio, y * self.ratio):
                return index
        return None

    def within(self, x: float, y: float, tile: int) -> tuple[float, float]:
        """Give a point in logical pixels as parts (0 to 1) of a tile's sides."""
        box = self.boxes[tile]
        return (x * self.ratio - box.x) / box.width, (y * self.ratio - box.y) / box.height


_USUAL_SEATING = Seating()


def arrange_tiles(
    count: int,
    size: Size,
    ratio: float,
    aspect: float,
    mode: ViewMode,
    zoom: Zoom,
    odd: Sequence[float | None] = (),
    seating: Seating = _USUAL_SEATING,
) -> GridLayout:
    """Arrange so many tiles on a canvas of a size in logical pixels: in the grid all have boxes of one aspect.

    Where only one or two are seen, the box has the shape of the first. `odd` tells which clips have another.
    The tiles that are dropped leave their room to the others, and have the box of one of those while nobody sees it.
    """
    margin = round(_GAP * ratio)
    width = max(round(size[0] * ratio) - 2 * margin, 1)
    height = max(round(size[1] * ratio) - 2 * margin, 1)
    staying = [tile for tile in range(count) if tile not in seating.dropped]
    large = staying.index(seating.large) if seating.large in staying else 0
    cells = arrange(len(staying), (width, height), aspect, margin, seating.layout, large) if count else ()
    places = dict(zip(staying, cells, strict=True))
    boxed = (places.get(tile, cells[0]) for tile in range(count))
    grid = tuple(Box(box.x + margin, box.y + margin, box.width, box.height) for box in boxed)
    others = tuple(odd) or (None,) * count
    boxes, shape = grid, aspect
    if count and not isinstance(mode, Grid):
        shape = others[tiles_of(mode, count)[0]] or aspect
        boxes = (inscribed(Box(margin, margin, width, height), shape),) * count
    return GridLayout(count, size[0], size[1], ratio, aspect, mode, zoom, boxes, shape, grid, others, seating.dropped)


def size_in_grid(native: Size, *, count: int, area: Size, ratio: float, layout: TileLayout) -> Size:
    """Give the size in device pixels at which a clip of some size stands in a grid of so many, all shaped as it is.

    `area` is the canvas in logical pixels. In a layout with a large tile it is the size of the others. One that is
    opened while none is foreseen any more stands alone.
    """
    aspect = native[0] / native[1]
    return arrange_tiles(max(count, 1), area, ratio, aspect, Grid(), Zoom(), seating=Seating(layout)).wanted_sizes()[-1]
