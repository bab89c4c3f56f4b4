"""Which of a clip's stored pictures are shown, in which order and when: an edit list may leave out or repeat some."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from statistics import median_low

from kinogrid.media.timeline import SECOND, Track

# Pictures a second where nothing tells how long one lasts.
_USUAL_RATE = 24


@dataclass(frozen=True, slots=True)
class Stored:
    """A stored picture as its packet tells of it; times are in the stream's own units.

    One that is `hidden` is decoded for the sake of others, and not shown.
    """

    pts: int
    duration: int
    keyframe: bool
    hidden: bool


class EditFollower:
    """Finds out, packet by packet in the order of decoding, where an edit list goes on somewhere else."""

    def __init__(self) -> None:
        """Start before the first packet."""
        self._latest: int | None = None

    def jumps(self, pts: int, *, keyframe: bool) -> bool:
        """Tell whether it does before this packet: else all that is decoded before a keyframe is shown before it."""
        jump = keyframe and self._latest is not None and pts <= self._latest
        self._latest = pts if jump or self._latest is None else max(self._latest, pts)
        return jump


@dataclass(frozen=True, slots=True)
class RunningOrder:
    """The time stamps of the pictures that are shown, in order, the indices of keyframes, and the times from 0.

    Where it `jumps`, as an edit list goes on at an earlier place, stamps come more than once or lower than before:
    decoding then finds its pictures only from the very start.
    """

    stamps: tuple[int, ...]
    keyframes: tuple[int, ...]
    track: Track
    jumps: bool

    def index_of(self, stamp: int, after: int) -> int:
        """Find the picture that a decoder gives with a stamp, next after the one of another index (-1 for none)."""
        if not self.jumps:
            return max(bisect_right(self.stamps, stamp) - 1, 0)
        later = range(after + 1, len(self.stamps))
        return next((index for index in later if self.stamps[index] == stamp), max(after, 0))

    def keyframe_before(self, index: int) -> int:
        """Tell where decoding has to start for a frame: at the last keyframe at or before it."""
        return self.keyframes[bisect_right(self.keyframes, index) - 1]


def ordered(packets: Sequence[Stored], unit: Fraction) -> RunningOrder:
    """Put a stream's packets, in order of decoding, into the order of showing; `unit` is in seconds.

    Raises `ValueError` when none is shown.
    """
    stretches = zip(_stretches(packets), packets, strict=True)
    shown = sorted((each for each in stretches if not each[1].hidden), key=lambda each: (each[0], each[1].pts))
    if not shown:
        raise ValueError("no picture is shown")
    stamps = tuple(packet.pts for _stretch, packet in shown)
    jumps = any(after <= before for before, after in pairwise(stamps))
    keyframes = {index for index, (_stretch, packet) in enumerate(shown) if packet.keyframe and not jumps}
    ends = max(packet.pts + packet.duration for _stretch, packet in shown)
    return RunningOrder(stamps, tuple(sorted(keyframes | {0})), _track(stamps, ends, unit), jumps)


def _stretches(packets: Iterable[Stored]) -> Iterable[int]:
    """Number the stretches between jumps, packet by packet."""
    stretch, follower = 0, EditFollower()
    for packet in packets:
        stretch += follower.jumps(packet.pts, keyframe=packet.keyframe)
        yield stretch


def _track(stamps: Sequence[int], ends: int, unit: Fraction) -> Track:
    """Give times from 0; a picture whose time is already over comes after the one before it."""
    usual = median_low([after - before for before, after in pairwise(stamps) if after > before] or [0])
    usual = usual or round(1 / (_USUAL_RATE * unit)) or 1
    times = [0]
    for stamp in stamps[1:]:
        own = stamp - stamps[0]
        times.append(own if own > times[-1] else times[-1] + usual)
    end = ends - stamps[0] if ends - stamps[0] > times[-1] else times[-1] + usual
    flicks = unit * SECOND
    *starts, last = _rounded([*times, end], flicks.numerator, flicks.denominator)
    return Track(tuple(starts), max(1, last))


def _rounded(counts: Iterable[int], numerator: int, denominator: int) -> Iterable[int]:
    """Give so many times a unit as whole numbers, as `round` does: with fractions that takes twenty times as long."""
    for count in counts:
        whole, rest = divmod(count * numerator, denominator)
        over = 2 * rest - denominator
        yield whole + (over > 0 or (over == 0 and whole % 2 == 1))
