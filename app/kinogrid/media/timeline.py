"""Which frame is due at which time: pure, so that every promise about being in step is a property test.

Times are whole flicks from a clip's start, so that time stamps of different time bases meet exactly.
A playhead stands on a *step*: one stretch of time in which no tile changes its picture.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

# Flicks: a unit that divides a second by every usual frame rate, the NTSC ones too, and by 1/1000 and 1/90000
# (https://github.com/facebookarchive/flicks).
SECOND = 705_600_000


# Changes of picture in all: 21 s of four clips have some 2,000. What has more is not repeated, as a clip of an instant
# beside one that claims to last for days would be without end.
_MOST_CHANGES = 200_000


@dataclass(frozen=True, slots=True)
class Track:
    """One clip's frame starts and its end in flicks; the first frame starts at 0."""

    starts: tuple[int, ...]
    end: int

    def frame_at(self, time: int) -> int:
        """Give the index of the frame shown at a time, held to the first and the last one."""
        return max(bisect_right(self.starts, time) - 1, 0)

    def cut(self, frames: int) -> "Track":
        """Give the track up to so many frames, for a clip that turns out broken after them."""
        if frames >= len(self.starts):
            return self
        return Track(self.starts[:frames], self.starts[frames])


class Ending(Enum):
    """What a shorter clip does while a longer one goes on."""

    HOLD = "hold"
    LOOP = "loop"


@dataclass(frozen=True, slots=True)
class Timeline:
    """All tiles' frames for every step of the common time; a tile without a clip has None in its place.

    `lead` is the longest clip: it gives timecode and frame numbers.
    """

    starts: tuple[int, ...]
    rows: tuple[tuple[int | None, ...], ...]
    end: int
    lead: Track | None

    @property
    def steps(self) -> int:
        """Count the steps; 0 when no tile has a clip."""
        return len(self.starts)

    def step_at(self, time: int) -> int:
        """Give the step that a time in flicks falls into, held to both ends."""
        return max(bisect_right(self.starts, time) - 1, 0)

    def step_end(self, step: int) -> int:
        """Tell when a step is over, in flicks."""
        return self.starts[step + 1] if step + 1 < self.steps else self.end


def build(tracks: Sequence[Track | None], ending: Ending) -> Timeline:
    """Lay the tiles' clips over one another; costs one pass over all frames."""
    known = [track for track in tracks if track is not None]
    if not known:
        return Timeline((), (), 0, None)
    lead = max(known, key=lambda track: track.end)
    if sum(len(track.starts) * (lead.end // track.end + 1) for track in known) > _MOST_CHANGES:
        ending = Ending.HOLD
    starts = tuple(sorted(set(_changes(set(known), lead.end, ending))))
    # Variants of one job are mostly of one length: what they show when is found once.
    columns = {track: _column(track, starts, ending) for track in set(tracks)}
    rows = tuple(zip(*(columns[track] for track in tracks), strict=True))
    return Timeline(starts, rows, lead.end, lead)


def _changes(tracks: Iterable[Track], end: int, ending: Ending) -> Iterable[int]:
    """Find every time before the common end at which some tile changes its picture."""
    for track in tracks:
        laps = range(0, end, track.end) if ending is Ending.LOOP else (0,)
        for lap in laps:
            yield from (lap + start for start in track.starts if lap + start < end)


def _column(track: Track | None, times: tuple[int, ...], ending: Ending) -> Sequence[int | None]:
    """Give the frames of one tile at some times of the common clock."""
    if track is None:
        return [None] * len(times)
    if track.starts == times:
        return range(len(times))
    return [track.frame_at(time % track.end if ending is Ending.LOOP else time) for time in times]


@dataclass(frozen=True, slots=True)
class Span:
    """The part that plays: the first and the last step of it, both included."""

    first: int
    last: int

    def clamp(self, timeline: Timeline) -> "Span":
        """Give the same part inside a timeline that may have become shorter."""
        last = max(timeline.steps - 1, 0)
        first = min(self.first, last)
        return Span(first, min(max(self.last, first), last))


@dataclass(frozen=True, slots=True)
class Due:
    """What a clock has to do now: the step to show, how long it lasts still, and whether the end was reached.

    `backwards` tells that the playhead is on its way back.
    """

    step: int
    position: int
    remaining: int
    ended: bool
    backwards: bool = False


def due_back_and_forth(timeline: Timeline, span: Span, position: int, elapsed: int, *, backwards: bool) -> Due:
    """Tell where a playhead is that turns round at both ends, so long after it was at a position, going `backwards`.

    On its way back a step is entered at its end.
    """
    start, end = timeline.starts[span.first], timeline.step_end(span.last)
    length = end - start
    phase = (2 * length - (position - start) if backwards else position - start) + elapsed
    phase %= 2 * length
    if phase < length:
        step = timeline.step_at(start + phase)
        return Due(step, start + phase, timeline.step_end(step) - start - phase, ended=False)
    back = end - (phase - length)
    step = timeline.step_at(back - 1)
    return Due(step, back, back - timeline.starts[step], ended=False, backwards=True)


def due(timeline: Timeline, span: Span, position: int, elapsed: int, *, loop: bool) -> Due:
    """Tell where the playhead is, so many flicks of clip time after it was at a position.

    A loop is a cut without a gap: what is over the end is carried on from the start. `remaining` is clip time,
    to be divided by the speed.
    """
    start, end = timeline.starts[span.first], timeline.step_end(span.last)
    now = position + elapsed
    if now >= end:
        if not loop:
            return Due(span.last, timeline.starts[span.last], 0, ended=True)
        now = start + (now - start) % (end - start)
    step = timeline.step_at(now)
    return Due(step, now, timeline.step_end(step) - now, ended=False)


@dataclass(frozen=True, slots=True)
class Moment:
    """A place in a clip as a cutting room counts: whole seconds, and frames since the last of them."""

    second: int
    frame: int


def moment(track: Track, frame: int) -> Moment:
    """Give where a frame is, true for variable frame rates too."""
    second, _rest = divmod(track.starts[frame], SECOND)
    return Moment(second, frame - bisect_left(track.starts, second * SECOND))


def length(track: Track) -> Moment:
    """Give the whole length as `moment` gives a place."""
    second, _rest = divmod(track.end, SECOND)
    return Moment(second, len(track.starts) - bisect_left(track.starts, second * SECOND))
