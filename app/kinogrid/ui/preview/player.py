"""Plays all tiles from one clock: it waits until every tile has its picture, and then all show theirs at once."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from av import VideoFrame
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kinogrid.media import timeline as tl
from kinogrid.media.budget import Size
from kinogrid.media.clip_cache import ClipCache
from kinogrid.ui.preview.clip_set import ClipSet

# What people can choose: clip time by real time.
SPEEDS = (0.25, 0.5, 1.0, 1.5, 2.0)
_NANOSECONDS = 1_000_000_000


class Clock:
    """Counts clip time in flicks from the position where it was started, at a speed."""

    def __init__(self) -> None:
        """Stand at the beginning, at the clips' own speed."""
        self.speed = 1.0
        self.position = 0
        self._started = time.perf_counter_ns()

    def start(self, position: int) -> None:
        """Count from here and now."""
        self.position = position
        self._started = time.perf_counter_ns()

    @property
    def elapsed(self) -> int:
        """Give the clip time since it was started, in flicks."""
        return int((time.perf_counter_ns() - self._started) * self.speed) * tl.SECOND // _NANOSECONDS

    def until(self, remaining: int) -> int:
        """Give how many milliseconds so much clip time lasts, rounded up, and at least one."""
        return max(-int(-remaining * 1000 / (tl.SECOND * self.speed) // 1), 1)


class Player(QObject):
    """Plays several clips on the same step of one timeline.

    `shown` is the step on show in all tiles (None before the first), `asked` the step that was asked for last: they
    differ only while a picture is being decoded. `span` is the part that was marked with in and out points, None for
    all. `shutdown` must be called before the player goes away.

    New clips play by themselves where they `may_begin`; else they show their first picture until somebody plays them.

    `stepped` tells that another step is on show, to be painted; `laid_out` that clips were opened, found broken, or
    given another loop part: lengths, problems and bounds may have changed.
    """

    stepped = Signal()
    laid_out = Signal()
    asked_changed = Signal()
    playing_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None, *, budget: int, vet: Callable[[Path], None]) -> None:
        """Start without clips; `budget` is how many bytes of pictures are kept, `vet` lets files be played."""
        super().__init__(parent)
        self.clip_set = ClipSet(self, budget, vet)
        self.span: tl.Span | None = None
        self.loop = True
        self.back_and_forth = False
        self._backwards = False
        self.shown: int | None = None
        self.asked = 0
        self.playing = False
        self.may_begin = True
        self._laid_out_for = self.clip_set.timeline
        self._visible = False
        self._clock = Clock()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self.clip_set.changed.connect(self._lay_out)
        self.clip_set.arrived.connect(self._on_arrived)

    @property
    def caches(self) -> tuple[ClipCache | None, ...]:
        """Give what is decoded of each tile's clip."""
        return self.clip_set.caches

    @property
    def timeline(self) -> tl.Timeline:
        """Give all tiles' frames, step by step."""
        return self.clip_set.timeline

    def set_clips(self, clips: Sequence[Path | None], sizes: Sequence[Size], *, anew: bool) -> None:
        """Show these clips at these sizes in device pixels; `anew`, or the first of a job, start playing."""
        first = not any(self.caches)
        self.clip_set.set_clips(clips, sizes)
        if anew or first:
            self._timer.stop()
            self.shown, self.asked, self.span = None, 0, None
            self._set_playing(playing=self.may_begin and any(clips))
        self._lay_out()

    def frame(self, tile: int) -> int | None:
        """Give the frame of a tile that is on show."""
        return self.clip_set.frame(tile, self.shown)

    def picture(self, tile: int) -> VideoFrame | None:
        """Give the best picture there is of a tile's frame on show: the still in full size, or the cached one."""
        return self.clip_set.still(tile, self.shown) or self.clip_set.picture(tile, self.shown)

    def upcoming(self, count: int) -> tuple[int, ...]:
        """Give so many steps that are due after the one on show, fewer before an end; none while it stands still."""
        step, part, backwards = self.shown, self.part, self._backwards
        found: list[int] = []
        while self.playing and step is not None and self.timeline.steps > 1 and len(found) < count:
            if self.loop and self.back_and_forth:
                backwards = step > part.first and (backwards or step >= part.last)
                step = min(max(step + (-1 if backwards else 1), part.first), part.last)
            elif step < part.last or self.loop:
                step = step + 1 if step < part.last else part.first
            else:
                break
            found.append(step)
        return tuple(found)

    @property
    def part(self) -> tl.Span:
        """Give the steps that play: the marked ones, or all."""
        whole = tl.Span(0, max(self.timeline.steps - 1, 0))
        return whole if self.span is None else self.span.clamp(self.timeline)

    def play(self) -> None:
        """Go on from the step on show; from the start of the part when that was its end."""
        if not self.timeline.steps:
            return
        part = self.part
        if not part.first <= self.asked <= part.last or (self.asked == part.last and not self.loop):
            self._ask(part.first)
        self._backwards = False
        self._set_playing(playing=True)
        self._anchor()
        self._tick()

    def pause(self) -> None:
        """Stay on the step on show."""
        self._timer.stop()
        if self.shown is not None:
            self._ask(self.shown)
        self._set_playing(playing=False)

    def toggle(self) -> None:
        """Play or pause."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def seek(self, step: int) -> None:
        """Go to a step, exactly; playing goes on from there."""
        if not self.timeline.steps:
            return
        self._ask(min(max(step, 0), self.timeline.steps - 1))
        self._anchor()
        self._tick()

    def step_by(self, steps: int) -> None:
        """Pause and go some steps on or back, round the ends of the part when it loops."""
        if not self.timeline.steps:
            return
        target, part = self.asked + steps, self.part
        inside = part.first <= self.asked <= part.last
        self.pause()
        if self.loop and inside:
            target = part.first + (target - part.first) % (part.last - part.first + 1)
        self.seek(target)

    def mark(self, *, first: int | None = None, last: int | None = None) -> None:
        """Set the in or out point; setting one past the other moves the other to its end."""
        part = self.part
        start = part.first if first is None else first
        end = part.last if last is None else last
        if start > end:
            start, end = (start, self.timeline.steps - 1) if last is None else (0, end)
        whole = start == 0 and end >= self.timeline.steps - 1
        self.span = None if whole else tl.Span(start, end)
        self.laid_out.emit()

    def unmark(self) -> None:
        """Play everything again."""
        self.span = None
        self.laid_out.emit()

    def set_speed(self, speed: float) -> None:
        """Play at another speed from here on."""
        self._clock.speed = speed
        self._restart()

    @property
    def speed(self) -> float:
        """Give clip time by real time."""
        return self._clock.speed

    def set_loop(self, *, loop: bool) -> None:
        """Play round and round, or once."""
        self.loop = loop

    def set_back_and_forth(self, *, on: bool) -> None:
        """Turn round at both ends instead of starting anew, where it loops."""
        self.back_and_forth = on
        self._backwards = False
        self._restart()

    def set_ending(self, ending: tl.Ending) -> None:
        """Choose what shorter clips do while longer ones go on."""
        self.clip_set.set_ending(ending)
        self._lay_out()

    def set_visible(self, *, visible: bool) -> None:
        """Rest while nobody can look: no clock, no decoding."""
        if visible == self._visible:
            return
        self._visible = visible
        self.clip_set.set_visible(visible=visible)
        if visible:
            self._restart()
        else:
            self._timer.stop()

    def shutdown(self) -> None:
        """End the clock and the workers; harmless when done twice."""
        self._timer.stop()
        self.playing = False
        self.clip_set.close()

    def _set_playing(self, *, playing: bool) -> None:
        if playing != self.playing:
            self.playing = playing
            self.playing_changed.emit(playing)

    def _ask(self, step: int) -> None:
        if step != self.asked:
            self.asked = step
            self.asked_changed.emit()

    def _lay_out(self) -> None:
        """Take over the clips' new timeline: playhead and marks keep their times."""
        before, after = self._laid_out_for, self.timeline
        if after is not before:
            self._laid_out_for = after

            def moved(step: int) -> int:
                return after.step_at(before.starts[step]) if step < before.steps else 0

            if self.shown is not None:
                self.shown = moved(self.shown) if after.steps else None
            self.asked = moved(self.asked)
            if self.span is not None:
                self.span = tl.Span(moved(self.span.first), moved(self.span.last)).clamp(after)
        self.laid_out.emit()
        self._restart()

    def _restart(self) -> None:
        """Let the clock go on from where it is."""
        self._timer.stop()
        if self._visible and self.timeline.steps:
            self._anchor()
            self._tick()

    def _anchor(self) -> None:
        """Count time from the asked step and from now: from its end where the way leads back."""
        if self.asked < self.timeline.steps:
            timeline = self.timeline
            start = timeline.step_end(self.asked) if self._backwards else timeline.starts[self.asked]
            self._clock.start(start)

    def _tick(self) -> None:
        """Show the step that is due if every tile has it; otherwise stop the clock until it has come."""
        if not self._visible or not self.timeline.steps or (self.shown is None and self.clip_set.opening):
            return
        if not self.playing:
            self._show_when_ready(self.asked)
            return
        clock = self._clock
        due = self._due()
        self._ask(due.step)
        if not self._show_when_ready(due.step):
            return
        if due.ended or self.timeline.steps == 1:
            # Pictures stand still: a clock that goes round in one step would wake the machine for nothing.
            self._set_playing(playing=False)
            return
        self._timer.start(clock.until(due.remaining))

    def _due(self) -> tl.Due:
        """Say where the playhead has to be now."""
        clock, part = self._clock, self.part
        if not (self.loop and self.back_and_forth):
            return tl.due(self.timeline, part, clock.position, clock.elapsed, loop=self.loop)
        due = tl.due_back_and_forth(self.timeline, part, clock.position, clock.elapsed, backwards=self._backwards)
        if due.backwards != self._backwards:
            # From here on time is counted from the turn.
            self._backwards = due.backwards
            clock.start(due.position)
        return due

    def _show_when_ready(self, step: int) -> bool:
        """Put a step on show in all tiles together; False when the clock has to wait for a picture."""
        if not self.clip_set.ready(step):
            self._anchor()
            return False
        if step != self.shown:
            self.shown = step
            self.stepped.emit()
        return True

    def _on_arrived(self) -> None:
        """Go on if this is what was waited for."""
        if not self._timer.isActive():
            if self.asked < self.timeline.steps and self.shown != self.asked:
                self._anchor()
            self._tick()
