"""Where the tiles of a grid stand: by arithmetic alone, so that a library costs what a screenful does."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QRect

# Logical pixels beside the grid, above and below it, and between its tiles.
MARGIN = 16
EDGE = 6
GAP = 12


@dataclass(frozen=True, slots=True)
class TileShape:
    """The least width of a tile, the height of its caption, and that of a group's heading, in logical pixels."""

    width: int
    caption: int
    heading: int


class Tiling:
    """Stands tiles in lines of as many as fit, group below group, each group below its heading.

    Tiles are numbered through all groups, from 0.
    """

    def __init__(self, counts: Sequence[int], room: int, shape: TileShape) -> None:
        """Lay groups of so many tiles out in a room so wide, in logical pixels."""
        inner = max(room - 2 * MARGIN, 1)
        self.columns = max((inner + GAP) // (shape.width + GAP), 1)
        self.tile_width = max((inner - GAP * (self.columns - 1)) // self.columns, 1)
        self.picture_height = max(self.tile_width * 9 // 16, 1)
        self.tile_height = self.picture_height + shape.caption
        self._counts = tuple(counts)
        self._heading = shape.heading
        self._room = room
        self._firsts = [0, *accumulate(counts)]
        self._tops = list(accumulate(map(self._height_of, counts), initial=EDGE))

    @property
    def count(self) -> int:
        """Count the tiles."""
        return self._firsts[-1]

    @property
    def height(self) -> int:
        """Give the height of all of it."""
        return self._tops[-1] - GAP + EDGE if self._counts else 0

    @property
    def line_height(self) -> int:
        """Give how far it is from one line to the next."""
        return self.tile_height + GAP

    def group_of(self, tile: int) -> int:
        """Give the group that a tile is in."""
        return bisect_right(self._firsts, tile) - 1

    def place_in_group(self, tile: int) -> tuple[int, int]:
        """Give the group that a tile is in, and its number there."""
        group = self.group_of(tile)
        return group, tile - self._firsts[group]

    def first_of(self, group: int) -> int:
        """Give the first tile of a group, or for the number of groups the number of tiles."""
        return self._firsts[group]

    def box(self, tile: int) -> QRect:
        """Give where a tile stands."""
        group, number = self.place_in_group(tile)
        line, column = divmod(number, self.columns)
        left = MARGIN + column * (self.tile_width + GAP)
        return QRect(left, self._lines_top(group) + line * self.line_height, self.tile_width, self.tile_height)

    def heading(self, group: int) -> QRect:
        """Give where a group's heading stands, empty where groups have none."""
        return QRect(MARGIN, self._tops[group], max(self._room - 2 * MARGIN, 0), self._heading)

    def groups_in(self, top: int, bottom: int) -> range:
        """Give the groups of which anything stands between two heights, both within."""
        first = max(bisect_right(self._tops, top) - 1, 0)
        last = min(bisect_right(self._tops, bottom), len(self._counts))
        return range(min(first, last), last)

    def tiles_in(self, area: QRect) -> Iterator[range]:
        """Give the tiles of which anything stands in an area, in runs that follow each other."""
        step = self.tile_width + GAP
        first = max((area.left() - MARGIN + GAP) // step, 0)
        last = min((area.right() - MARGIN) // step, self.columns - 1)
        if last < first or area.isEmpty():
            return
        for group in self.groups_in(area.top(), area.bottom()):
            top = self._lines_top(group)
            begin = max((area.top() - top + GAP) // self.line_height, 0)
            end = (area.bottom() - top) // self.line_height
            start, count = self._firsts[group], self._counts[group]
            if first == 0 and last == self.columns - 1:
                run = range(begin * self.columns, min((end + 1) * self.columns, count))
                if run:
                    yield range(start + run.start, start + run.stop)
                continue
            for line in range(begin, min(end, (count - 1) // self.columns) + 1):
                run = range(line * self.columns + first, min(line * self.columns + last + 1, count))
                if run:
                    yield range(start + run.start, start + run.stop)

    def tile_at(self, x: int, y: int) -> int | None:
        """Give the tile at a point, None where there is none."""
        found = next(self.tiles_in(QRect(x, y, 1, 1)), None)
        return None if found is None else found.start

    def below(self, tile: int, lines: int) -> int:
        """Give the tile that stands so many lines below another, above it for less than none, in the same column.

        A line that is too short has its last one; what is beyond the first or last line is the tile itself.
        """
        step = 1 if lines > 0 else -1
        for _ in range(abs(lines)):
            following = self._next_line(tile, step)
            if following is None:
                return tile
            tile = following
        return tile

    def _next_line(self, tile: int, step: int) -> int | None:
        group, number = self.place_in_group(tile)
        line, column = divmod(number, self.columns)
        line += step
        if line < 0 or line > (self._counts[group] - 1) // self.columns:
            group += step
            if not 0 <= group < len(self._counts):
                return None
            line = 0 if step > 0 else (self._counts[group] - 1) // self.columns
        return self._firsts[group] + min(line * self.columns + column, self._counts[group] - 1)

    def _lines_top(self, group: int) -> int:
        return self._tops[group] + self._heading

    def _height_of(self, count: int) -> int:
        return self._heading + -(-count // self.columns) * self.line_height
