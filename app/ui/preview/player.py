"""The one clock of all tiles: it waits until every tile has its picture, and then all show theirs at once."""

from __future__ import annotations

import os
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.media import timeline as tl
from app.ui.preview.clock import Clock

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from av import VideoFrame

    from app.media.budget import Size
    from app.media.loader import FrameLoader
    from app.media.reel import Reel

SPEEDS = (0.25, 0.5, 1.0, 1.5, 2.0)


class Player(QObject):
    """Plays several clips on the same step of one timeline; PyAV is first imported when a clip has to be shown.

    `shown` is the step on show in all tiles (None before the first), `asked` the step that was asked for last: they
    differ only while a picture is being decoded. `shutdown` must be called before the player goes away.
    """

    stepped = Signal()
    """Another step is on show: paint it."""
    laid_out = Signal()
    """Clips were opened, found broken, or given another loop part: lengths, problems and bounds may have changed."""
    asked_changed = Signal()
    playing_changed = Signal(bool)
    sharpened = Signal()
    """An exact picture has come for a still image."""
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None, *, budget: int | None = None) -> None:
        super().__init__(parent)
        self._budget = budget
        self._loader: FrameLoader | None = None
        self._closed = False
        self.reels: tuple[Reel | None, ...] = ()
        self.timeline = tl.build((), tl.Ending.HOLD)
        self.span: tl.Span | None = None
        """The part that was marked with in and out points, None for all."""
        self.loop = True
        self.ending = tl.Ending.HOLD
        self.shown: int | None = None
        self.asked = 0
        self.playing = False
        self._tracks: tuple[tl.Track | None, ...] = ()
        self._problems: tuple[str, ...] = ()
        self._stills: tuple[VideoFrame | None, ...] = ()
        self._visible = False
        self._held = False
        self._clock = Clock()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def warm_up(self) -> None:
        """Import PyAV and start the workers now, while nobody waits for them."""
        if self._loader is None and not self._closed:
            from app.media.loader import FrameLoader  # noqa: PLC0415 - not before the first paint

            workers = max(1, (os.cpu_count() or 2) - 1)
            arrived = self._arrived.emit
            if self._budget is None:
                self._loader = FrameLoader(workers=workers, notify=arrived)
            else:
                self._loader = FrameLoader(workers=workers, notify=arrived, budget=self._budget)
            self._loader.rest(resting=not self._visible)

    def set_clips(self, clips: Sequence[Path | None], sizes: Sequence[Size], *, anew: bool) -> None:
        """Show these clips at these sizes in device pixels; `anew` starts at the beginning, playing."""
        if self._loader is None:
            if not any(clips):
                self.reels = (None,) * len(clips)
                self._lay_out()
                return
            self.warm_up()
        if self._loader is None:
            return
        self.reels = self._loader.show(clips, sizes)
        if anew:
            self._timer.stop()
            self.shown, self.asked, self.span = None, 0, None
            self._set_playing(True)
        self._lay_out()

    def resize(self, sizes: Sequence[Size]) -> None:
        """Tell at which sizes the tiles are shown now, in device pixels."""
        if self._loader is not None and len(sizes) == len(self.reels):
            self._loader.resize(sizes)

    def frame(self, tile: int) -> int | None:
        """The frame of a tile that is on show."""
        if self.shown is None or self.shown >= self.timeline.steps:
            return None
        row = self.timeline.rows[self.shown]
        return row[tile] if tile < len(row) else None

    def frame_asked(self, tile: int) -> int | None:
        """The frame of a tile that was asked for last: the one on show, or soon to be."""
        if self.asked >= self.timeline.steps:
            return None
        row = self.timeline.rows[self.asked]
        return row[tile] if tile < len(row) else None

    def picture(self, tile: int, step: int | None = None) -> VideoFrame | None:
        """The cached picture of a tile, at the step on show or at another one."""
        at = self.shown if step is None else step
        reel = self.reels[tile] if tile < len(self.reels) else None
        if at is None or reel is None or at >= self.timeline.steps:
            return None
        frame = self.timeline.rows[at][tile]
        return None if frame is None else reel.picture(frame)

    def still(self, tile: int) -> VideoFrame | None:
        """The full-size picture of the frame on show, when one has been decoded."""
        reel = self.reels[tile] if tile < len(self.reels) else None
        if reel is None or reel.still is None or reel.still[0] != self.frame(tile):
            return None
        return reel.still[1]

    def ask_still(self, tile: int) -> None:
        """Have the frame on show decoded at full size."""
        reel, frame = self.reels[tile], self.frame(tile)
        if self._loader is not None and reel is not None and frame is not None:
            self._loader.ask_still(reel, frame)

    def run(self, errand: Callable[[], None]) -> None:
        """Do a short piece of work in a decoding thread."""
        self.warm_up()
        if self._loader is not None:
            self._loader.run(errand)

    @property
    def part(self) -> tl.Span:
        """The steps that play: the marked ones, or all."""
        whole = tl.Span(0, max(self.timeline.steps - 1, 0))
        return whole if self.span is None else self.span.clamp(self.timeline)

    def play(self) -> None:
        """Go on from the step on show; from the start of the part when that was its end."""
        if not self.timeline.steps:
            return
        part = self.part
        if not part.first <= self.asked <= part.last or (self.asked == part.last and not self.loop):
            self._ask(part.first)
        self._set_playing(True)
        self._anchor()
        self._tick()

    def pause(self) -> None:
        """Stay on the step on show."""
        self._timer.stop()
        if self.shown is not None:
            self._ask(self.shown)
        self._set_playing(False)

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
        self.pause()
        if self.loop and part.first <= self.asked <= part.last:
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
        """Clip time to real time."""
        return self._clock.speed

    def set_loop(self, *, loop: bool) -> None:
        """Play round and round, or once."""
        self.loop = loop

    def set_ending(self, ending: tl.Ending) -> None:
        """Choose what shorter clips do while longer ones go on."""
        self.ending = ending
        self._tracks = ()
        self._lay_out()

    def set_visible(self, *, visible: bool) -> None:
        """Rest while nobody can look: no clock, no decoding."""
        if visible == self._visible:
            return
        self._visible = visible
        if self._loader is not None:
            self._loader.rest(resting=not visible)
        if visible:
            self._restart()
        else:
            self.release()
            self._timer.stop()

    def hold(self) -> None:
        """Leave the machine to the window until `release`: posters are painted before anything is decoded."""
        if self._loader is not None and self._visible:
            self._held = True
            self._loader.hold(holding=True)

    def release(self) -> None:
        """Go on after `hold`."""
        if self._loader is not None and self._held:
            self._held = False
            self._loader.hold(holding=False)

    def shutdown(self) -> None:
        """End the clock and the workers; harmless when done twice."""
        self._closed = True
        self._timer.stop()
        self.playing = False
        if self._loader is not None:
            self._loader.close()
            self._loader = None

    def _set_playing(self, playing: bool) -> None:  # noqa: FBT001 - a switch
        if playing != self.playing:
            self.playing = playing
            self.playing_changed.emit(playing)

    def _ask(self, step: int) -> None:
        if step != self.asked:
            self.asked = step
            self.asked_changed.emit()

    def _lay_out(self) -> None:
        """Build the timeline anew when a clip has come, gone or turned out shorter; the time stays the same."""
        tracks = tuple(None if reel is None else reel.track for reel in self.reels)
        if tracks != self._tracks:
            before = self.timeline
            self._tracks = tracks
            self.timeline = tl.build(tracks, self.ending)
            self._carry_over(before)
        self.laid_out.emit()
        self._restart()

    def _carry_over(self, before: tl.Timeline) -> None:
        """Move playhead and marks to the new timeline by their times."""
        after = self.timeline

        def moved(step: int) -> int:
            return after.step_at(before.starts[step]) if step < before.steps else 0

        if self.shown is not None:
            self.shown = moved(self.shown) if after.steps else None
        self.asked = moved(self.asked)
        if self.span is not None:
            self.span = tl.Span(moved(self.span.first), moved(self.span.last)).clamp(after)

    def _restart(self) -> None:
        """Let the clock go on from where it is."""
        self._timer.stop()
        if self._visible and self.timeline.steps:
            self._anchor()
            self._tick()

    def _anchor(self) -> None:
        """Count time from the asked step and from now."""
        if self.asked < self.timeline.steps:
            self._clock.start(self.timeline.starts[self.asked])

    def _tick(self) -> None:
        """Show the step that is due if every tile has it; otherwise stop the clock until it has come."""
        if not self._visible or not self.timeline.steps or self._waiting_for_files():
            return
        if not self.playing:
            self._show_when_ready(self.asked)
            return
        clock = self._clock
        due = tl.due(self.timeline, self.part, clock.position, clock.elapsed, loop=self.loop)
        self._ask(due.step)
        if not self._show_when_ready(due.step):
            return
        if due.ended:
            self._set_playing(False)
            return
        self._timer.start(clock.until(due.remaining))

    def _waiting_for_files(self) -> bool:
        """Whether some file is still to be opened before the tiles can start together."""
        return self.shown is None and any(reel is not None and not reel.opened for reel in self.reels)

    def _show_when_ready(self, step: int) -> bool:
        """Put a step on show in all tiles together; False when the clock has to wait for a picture."""
        row = self.timeline.rows[step]
        if self._loader is not None:
            self._loader.follow(row)
            if not self._ready(row):
                self._loader.hungry = True
                if not self._ready(row):
                    self._anchor()
                    return False
                self._loader.hungry = False
        if step != self.shown:
            self.shown = step
            self.stepped.emit()
        return True

    def _ready(self, row: tuple[int | None, ...]) -> bool:
        """Whether every tile has its picture of a row."""
        return all(
            frame is None or reel is None or frame >= len(reel.pictures) or reel.pictures[frame] is not None
            for reel, frame in zip(self.reels, row, strict=True)
        )

    def _on_arrived(self) -> None:
        """Something came from a worker: new facts, a picture, a still."""
        if self._closed:
            return
        tracks = tuple(None if reel is None else reel.track for reel in self.reels)
        problems = tuple("" if reel is None else reel.problem for reel in self.reels)
        if tracks != self._tracks or problems != self._problems:
            self._problems = problems
            self._lay_out()
        stills = tuple(None if reel is None or reel.still is None else reel.still[1] for reel in self.reels)
        if any(now is not before for now, before in zip_longest(stills, self._stills)):
            self._stills = stills
            self.sharpened.emit()
        if not self._timer.isActive():
            if self.asked < self.timeline.steps and self.shown != self.asked:
                self._anchor()
            self._tick()
