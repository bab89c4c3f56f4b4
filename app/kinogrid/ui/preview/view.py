"""The modes of the grid, side by side, one alone, two against each other, and its zoom: plain values."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Self

# At most so many times the size that fits: a pixel of a 560 by 688 clip is then larger than a fingertip.
LARGEST_SCALE = 16.0
# The least part of the size that fits: a small clip on a large screen is that much smaller pixel by pixel.
SMALLEST_SCALE = 1 / 16
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
    """How far two tiles are apart, in every colour or in luminance, made brighter by one of `GAINS`."""

    one: int
    other: int
    gain: int = 4
    luminance: bool = False


@dataclass(frozen=True, slots=True)
class Blend:
    """Two tiles over each other: the upper one covers by a share from 0 to 1."""

    lower: int
    upper: int
    share: float = 0.5


class Joint(Enum):
    """Where two pictures of one clip's order should meet: what comes first stands left."""

    LOOP = "loop"
    START = "start"
    END = "end"
    PARENT = "parent"


class SeamWay(Enum):
    """How a joint is looked at."""

    SIDE = "side"
    DIFFERENCE = "difference"
    PLAYED = "played"


@dataclass(frozen=True, slots=True)
class Seam:
    """One tile's joint: its last frame against its first, or either against the picture that was given for it.

    That of an extension with its parent is where the one goes on from the other.
    """

    tile: int
    joint: Joint = Joint.LOOP
    way: SeamWay = SeamWay.SIDE
    gain: int = 4


Comparison = Wipe | Difference | Blend
ViewMode = Grid | Alone | Comparison | Seam
ModeKind = type[Alone | Wipe | Difference | Blend]


@dataclass(frozen=True, slots=True)
class Gaze:
    """How the tiles are looked at just now, which lasts no longer than the looking.

    `selected` is the tile with the white ring; `stand_in` are a tile and the one that is seen in its place; `loupe` is
    where the magnifying glass is over every tile, 0 to 1 of each side; `quiet` leaves out what stands over pictures; in
    the `cinema` they stand on black.
    """

    selected: int | None = None
    stand_in: tuple[int, int] | None = None
    loupe: tuple[float, float] | None = None
    quiet: bool = False
    cinema: bool = False

    def seen_in(self, tile: int) -> int:
        """Give the tile whose picture is seen in a tile's place."""
        return self.stand_in[1] if self.stand_in is not None and self.stand_in[0] == tile else tile


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

    def exactly(self, scale: float) -> Self:
        """Show so many times the size that fits, also less, around the same centre."""
        if scale < 1.0:
            return replace(self, scale=max(scale, SMALLEST_SCALE), x=0.5, y=0.5)
        return replace(self, scale=scale).held()

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
        case Wipe(one, other) | Difference(one, other) | Blend(one, other):
            return one, other
        case Grid() | Alone() | Seam():
            return None


def tiles_of(mode: ViewMode, count: int) -> tuple[int, ...]:
    """List the tiles that a mode shows, of so many."""
    if isinstance(mode, Alone | Seam):
        return (mode.tile,)
    return pair_of(mode) or tuple(range(count))


def with_pair(mode: Comparison, pair: tuple[int, int]) -> Comparison:
    """Compare another two in the same way."""
    match mode:
        case Wipe(divider=divider):
            return Wipe(*pair, divider)
        case Difference(gain=gain, luminance=luminance):
            return Difference(*pair, gain, luminance)
        case Blend(share=share):
            return Blend(*pair, share)


def toggled(
    mode: ViewMode,
    kind: ModeKind,
    *,
    current: int | None,
    picked: int | None,
    count: int,
    remembered: Sequence[Comparison] = (),
) -> ViewMode:
    """Give the mode that a mode's button leads to: into it with the current tile, or back to the grid when it is on.

    Comparing is of the two that were compared last, where the current tile is one of them, else against the picked
    tile, or the next one; from one comparison to the other the two stay the same. `remembered` are the comparisons of
    before, the last one first: each kind comes back as it was.
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
    if pair is None and remembered and one in (last := _pair(remembered[0])) and max(last) < count:
        pair = last
    if pair is None:
        other = picked if picked is not None and picked != one else (one + 1) % count
        pair = min(one, other), max(one, other)
    before = next((comparison for comparison in remembered if isinstance(comparison, kind)), None)
    if before is None:
        before = Wipe(0, 1) if kind is Wipe else Difference(0, 1) if kind is Difference else Blend(0, 1)
    return with_pair(before, pair)


def _pair(comparison: Comparison) -> tuple[int, int]:
    """Give the two that are compared."""
    match comparison:
        case Wipe(one, other) | Difference(one, other) | Blend(one, other):
            return one, other


def flip_partner(selected: int, before: int | None, picked: int | None, seen: Sequence[int]) -> int | None:
    """Give the tile that is seen in the selected one's place: that of before, the picked one, or the next.

    `seen` are the tiles to choose from; None where there is no other.
    """
    for tile in (before, picked):
        if tile is not None and tile != selected and tile in seen:
            return tile
    return next_of(seen, selected)


def next_of(seen: Sequence[int], tile: int) -> int | None:
    """Give the tile after one, round the end; None where there is no other."""
    others = [other for other in seen if other != tile]
    return next((other for other in others if other > tile), others[0]) if others else None
