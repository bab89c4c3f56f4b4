"""The clips that are on show: their caches, their common timeline, and the decoding threads behind them."""

import os
from collections.abc import Callable, Sequence
from itertools import zip_longest
from pathlib import Path

from av import VideoFrame
from PySide6.QtCore import QObject, Qt, Signal

from kinogrid.media import timeline as tl
from kinogrid.media.budget import Size
from kinogrid.media.clip_cache import ClipCache
from kinogrid.media.clip_problem import ClipProblem
from kinogrid.media.loader import FrameLoader

# One frame index for each tile, None for a tile without a clip.
Row = tuple[int | None, ...]


class ClipSet(QObject):
    """Knows what is decoded; no worker is started before a clip has to be shown. `close` before it goes away.

    `changed` tells that a file was opened or found broken: lengths and problems may be others. `sharpened` tells that
    a picture at full size has come, `arrived` that something came that the clock may have waited for.
    """

    changed = Signal()
    sharpened = Signal()
    arrived = Signal()
    _reported = Signal()

    caches: tuple[ClipCache | None, ...]
    _problems: tuple[ClipProblem | None, ...]

    def __init__(self, parent: QObject, budget: int, vet: Callable[[Path], None]) -> None:
        """Start without clips; `budget` is how many bytes of pictures are kept.

        `vet` lets a file be played, in a thread beside the window, or raises `BrokenClip`.
        """
        super().__init__(parent)
        self._vet = vet
        self._budget = budget
        self._loader: FrameLoader | None = None
        self._closed = False
        self._visible = False
        self._held = False
        self._tracks: tuple[tl.Track | None, ...] = ()
        self._problems = ()
        self._stills: tuple[VideoFrame | None, ...] = ()
        self.caches = ()
        self.ending = tl.Ending.HOLD
        self.timeline = tl.build((), self.ending)
        self._reported.connect(self._on_report, Qt.ConnectionType.QueuedConnection)

    def warm_up(self) -> None:
        """Start the workers now, while nobody waits for them."""
        if self._loader is not None or self._closed:
            return
        self._loader = FrameLoader(
            workers=max(1, (os.cpu_count() or 2) - 1),
            notify=self._reported.emit,
            budget=self._budget,
            vet=self._vet,
        )
        self._loader.rest(resting=not self._visible)

    def set_budget(self, budget: int) -> None:
        """Keep so many bytes of pictures from now on."""
        self._budget = budget
        if self._loader is not None:
            self._loader.set_budget(budget)

    def set_clips(self, clips: Sequence[Path | None], sizes: Sequence[Size]) -> None:
        """Put these clips on show at these sizes in device pixels."""
        if any(clips):
            self.warm_up()
        self.caches = (None,) * len(clips) if self._loader is None else self._loader.show(clips, sizes)
        self._stills = ()
        self._problems = ()
        self._lay_out()

    def foresee(self, clips: Sequence[Path], shown_as: Callable[[Size], Size]) -> None:
        """Have the first pictures of clips ready that may be shown next, beside the window; none once all is closed.

        `shown_as` tells in another thread at which size in device pixels a clip will stand, by its own size.
        """
        if self._loader is not None:
            self._loader.foresee(clips, shown_as)

    def is_foreseen(self, clip: Path) -> bool:
        """Tell whether a clip that is not on show yet has its first picture."""
        ahead = None if self._loader is None else self._loader.ahead.get(clip)
        return ahead is not None and ahead.picture(0) is not None

    def set_ending(self, ending: tl.Ending) -> None:
        """Choose what shorter clips do while longer ones go on."""
        self.ending = ending
        self._tracks = ()
        self._lay_out()

    def _lay_out(self) -> None:
        """Build the timeline anew when a clip has come, gone, or turned out shorter."""
        tracks = tuple(None if cache is None else cache.track for cache in self.caches)
        if tracks != self._tracks:
            self._tracks = tracks
            self.timeline = tl.build(tracks, self.ending)

    def resize(self, sizes: Sequence[Size]) -> None:
        """Tell at which sizes the tiles are shown now, in device pixels."""
        # Tiles without a clip may be older than the loader, which then has never heard of them.
        if self._loader is not None and any(self.caches) and len(sizes) == len(self.caches):
            self._loader.resize(sizes)

    @property
    def opening(self) -> bool:
        """Tell whether the timeline still lacks a clip that may yet come into it.

        A file that was opened a moment ago counts until `changed` has told of it: started without it, its tile would
        be out of step.
        """
        return any(
            cache is not None and track is None and (cache.track is not None or cache.problem is None)
            for cache, track in zip(self.caches, self._tracks, strict=True)
        )

    def frame(self, tile: int, step: int | None) -> int | None:
        """Give the frame of a tile at a step."""
        if step is None or step >= self.timeline.steps:
            return None
        row = self.timeline.rows[step]
        return row[tile] if tile < len(row) else None

    def picture(self, tile: int, step: int | None) -> VideoFrame | None:
        """Give the cached picture of a tile at a step."""
        frame = self.frame(tile, step)
        cache = None if frame is None else self.caches[tile]
        return None if cache is None or frame is None else cache.picture(frame)

    def still(self, tile: int, step: int | None) -> VideoFrame | None:
        """Give the picture of a tile at a step in full size, when that one has been decoded."""
        frame = self.frame(tile, step)
        cache = None if frame is None else self.caches[tile]
        still = None if cache is None else cache.still
        return still[1] if still is not None and still[0] == frame else None

    def ask_still(self, tile: int, step: int | None) -> None:
        """Have the picture of a tile at a step decoded in full size."""
        frame = self.frame(tile, step)
        cache = None if frame is None else self.caches[tile]
        if self._loader is not None and cache is not None:
            self._loader.ask_still(cache, frame)

    def ready(self, step: int) -> bool:
        """Go to a step; False while a tile lacks its picture, and then `arrived` tells when to ask again."""
        row = self.timeline.rows[step]
        if self._loader is None:
            return True
        self._loader.follow(row)
        if not self._has(row):
            self._loader.hungry = True
            if not self._has(row):
                return False
            self._loader.hungry = False
        return True

    def expect(self) -> None:
        """Have `arrived` tell of the next picture that comes, though no clock waits for it."""
        if self._loader is not None:
            self._loader.hungry = True

    def _has(self, row: Row) -> bool:
        """Tell whether every tile has its picture of a row."""
        return all(
            frame is None or cache is None or cache.has(frame) for cache, frame in zip(self.caches, row, strict=True)
        )

    def run(self, work: Callable[[], None]) -> None:
        """Do a short piece of work in a decoding thread."""
        self.warm_up()
        if self._loader is not None:
            self._loader.run(work)

    def set_visible(self, *, visible: bool) -> None:
        """Decode only while somebody can look."""
        self._visible = visible
        if self._loader is not None:
            self._loader.rest(resting=not visible)
        if not visible:
            self.release()

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

    def close(self) -> None:
        """End the workers and free all pictures; harmless when done twice."""
        self._closed = True
        if self._loader is not None:
            self._loader.close()
            self._loader = None

    def _on_report(self) -> None:
        """Find out what a worker has that is new."""
        if self._closed:
            return
        problems = tuple(None if cache is None else cache.problem for cache in self.caches)
        tracks = tuple(None if cache is None else cache.track for cache in self.caches)
        if tracks != self._tracks or problems != self._problems:
            self._problems = problems
            self._lay_out()
            self.changed.emit()
        stills = tuple(None if cache is None or cache.still is None else cache.still[1] for cache in self.caches)
        if any(now is not before for now, before in zip_longest(stills, self._stills)):
            self._stills = stills
            self.sharpened.emit()
        self.arrived.emit()
