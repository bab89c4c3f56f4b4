"""The modes of the grid, side by side, one alone, two against each other, and its zoom: plain values."""

from dataclasses import dataclass, replace
from typing import Self

# At most so many times the size that fits: a pixel of a 560 by 688 clip is then larger than a fingertip.
LARGEST_SCALE = 16.0
# How much brighter a difference can be made.
GAINS = (1, 2, 4, 8)


@dataclass(frozen=True, slots=True)
class Grid:
    """All tiles side by side."""


@dataclass(frozen=True, slots=True)
class Alone:
    """One tile on the whole pane."""

    tile: int


@dataclass(frozen=True, slots=True)
class Wipe:
    """Two tiles over each other with a divider between: `left` shows to the left of it."""

    left: int
    right: int
    divider: float = 0.5


@dataclass(frozen=True, slots=True)
class Difference:
    """How far two tiles are apart, pixel by pixel, made brighter by one of `GAINS`."""

    one: int
    other: int
    gain: int = 4


ViewMode = Grid | Alone | Wipe | Difference


@dataclass(frozen=True, slots=True)
class Zoom:
    """Which part of every picture is seen: all tiles move together.

    A `scale` of 1 shows it whole; `x` and `y` are the part's centre, 0 to 1 of each side.
    """

    scale: float = 1.0
    x: float = 0.5
    y: float = 0.5

    def held(self) -> Self:
        """Hold the part inside the picture."""
        scale = min(max(self.scale, 1.0), LARGEST_SCALE)
        half = 0.5 / scale
        return replace(self, scale=scale, x=min(max(self.x, half), 1 - half), y=min(max(self.y, half), 1 - half))

    def towards(self, factor: float, x: float, y: float) -> Self:
        """Zoom by a factor around a point of the tile (0 to 1) that stays under the pointer."""
        scale = min(max(self.scale * factor, 1.0), LARGEST_SCALE)
        centre_x = self.x + (x - 0.5) * (1 / self.scale - 1 / scale)
        centre_y = self.y + (y - 0.5) * (1 / self.scale - 1 / scale)
        return replace(self, scale=scale, x=centre_x, y=centre_y).held()

    def moved(self, x: float, y: float) -> Self:
        """Drag the picture by a part of the tile's sides."""
        return replace(self, x=self.x - x / self.scale, y=self.y - y / self.scale).held()

    def part(self, width: float, height: float) -> tuple[float, float, float, float]:
        """Give left, top, width and height of the seen part of a picture of such a size."""
        seen_width, seen_height = width / self.scale, height / self.scale
        return self.x * width - seen_width / 2, self.y * height - seen_height / 2, seen_width, seen_height


def pair_of(mode: ViewMode) -> tuple[int, int] | None:
    """Give the two tiles that a mode compares, None for a mode that compares none."""
    match mode:
        case Wipe(one, other) | Difference(one, other):
            return one, other
        case Grid() | Alone():
            return None


def tiles_of(mode: ViewMode, count: int) -> tuple[int, ...]:
    """List the tiles that a mode shows, of so many."""
    if isinstance(mode, Alone):
        return (mode.tile,)
    return pair_of(mode) or tuple(range(count))


def toggled(
    mode: ViewMode, kind: type[Alone | Wipe | Difference], *, current: int | None, picked: int | None, count: int
) -> ViewMode:
    """Give the mode that a mode's button leads to: into it with the current tile, or back to the grid when it is on.

    Comparing is against the picked tile, or the next one; from one comparison to the other the two stay the same.
    """
    pair = pair_of(mode)
    one = pair[0] if pair is not None else current or 0
    if isinstance(mode, kind) or not count:
        return Grid()
    if kind is Alone:
        return Alone(one)
    # Comparing takes two.
    if count == 1:
        return mode
    if pair is None:
        other = picked if picked is not None and picked != one else (one + 1) % count
        pair = min(one, other), max(one, other)
    return Wipe(*pair) if kind is Wipe else Difference(*pair)
