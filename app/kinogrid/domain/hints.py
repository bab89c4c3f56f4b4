"""What a clip's pictures show when they are measured: numbers to look at, never a verdict."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

# Levels of brightness, of 255, by which a picture jumps at least where light flickers.
_JUMP = 5.0
# Seconds within which it jumps back.
_BACK = 0.25


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a clip, in seconds from its start."""

    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Hints:
    """What was measured of one clip of so many `seconds`.

    `motion` is the temporal information of ITU-T P.910 (how much the pictures change, in levels of 255), its highest in
    each of as many equal parts of the clip. `still` are stretches in which nothing moves, `cuts` the seconds at which
    another picture begins, `flicker` stretches in which brightness jumps to and fro. `first` and `last` tell how like
    the clip's ends are to the pictures that were given, None without such; `parent` how like the first frame of what an
    extension adds is to its parent's last one, None for any other clip; `seam` how like the clip's last frame is to its
    first: structural similarity (SSIM) of brightness, 1 for the same.
    """

    seconds: float
    motion: tuple[float, ...]
    still: tuple[Stretch, ...] = ()
    cuts: tuple[float, ...] = ()
    flicker: tuple[Stretch, ...] = ()
    first: float | None = None
    last: float | None = None
    seam: float = 0.0
    parent: float | None = None

    @property
    def usual_motion(self) -> float:
        """Give the middle one of the amounts of motion."""
        return sorted(self.motion)[len(self.motion) // 2] if self.motion else 0.0


@dataclass(frozen=True, slots=True)
class MeasuredFrame:
    """One frame as the filters saw it: when it starts, in seconds; its brightness, and how much it changed."""

    at: float
    brightness: float
    change: float


def flickers(moments: Sequence[MeasuredFrame]) -> tuple[Stretch, ...]:
    """Find where brightness jumps and soon jumps back: a flash, or light that is not steady."""
    jumps = [
        (after.at, after.brightness - before.brightness)
        for before, after in pairwise(moments)
        if abs(after.brightness - before.brightness) >= _JUMP
    ]
    found: list[Stretch] = []
    for (start, one), (end, other) in pairwise(jumps):
        if one * other > 0 or end - start > _BACK:
            continue
        if found and start <= found[-1].end:
            found[-1] = Stretch(found[-1].start, end)
        else:
            found.append(Stretch(start, end))
    return tuple(found)


def curve(moments: Sequence[MeasuredFrame], end: float, points: int) -> tuple[float, ...]:
    """Give the highest change in each of at most so many equal parts of a clip that ends at so many seconds.

    The first picture has changed from nothing: what it says is left out.
    """
    count = max(min(points, len(moments)), 1)
    parts = [-1.0] * count
    for moment in moments[1:]:
        place = min(int(moment.at / end * count), count - 1)
        parts[place] = max(parts[place], moment.change)
    last = next((part for part in parts if part >= 0), 0.0)
    filled: list[float] = []
    for part in parts:
        last = part if part >= 0 else last
        filled.append(last)
    return tuple(filled)
