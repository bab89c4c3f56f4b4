"""Takes a variant's frame out at full size, beside the window."""

from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from kinogrid.media.clip_problem import BrokenClip, ClipProblem
from kinogrid.ui.preview.clip_set import ClipSet
from kinogrid.ui.preview.clip_text import problem_text
from kinogrid.ui.preview.model import PngFrame

Grab = Callable[[Path, int], bytes]
"""Takes one exact picture out of a clip as a PNG; raises `BrokenClip`, and `CancelledError` at the end."""


class Grabber(QObject):
    """Takes frames out, several at once; `grabbed` carries all that came, `failed` an index and what was wrong."""

    grabbed = Signal(object)
    failed = Signal(int, str)
    _ended = Signal(object, object)

    def __init__(self, clip_set: ClipSet, grab: Grab, parent: QObject) -> None:
        """Wait in the threads of a set of clips for what `grab` takes out."""
        super().__init__(parent)
        self._take_out = grab
        self._clip_set = clip_set
        self._ended.connect(self._on_end, Qt.ConnectionType.QueuedConnection)

    def grab(self, wanted: Sequence[tuple[PngFrame, Path]]) -> None:
        """Have frames, still without their pictures, taken out of their clips."""
        self._clip_set.run(lambda: self._grab(wanted))

    def _grab(self, wanted: Sequence[tuple[PngFrame, Path]]) -> None:
        """Take them out, in a decoding thread."""
        taken: list[PngFrame] = []
        broken: list[tuple[int, ClipProblem]] = []
        for frame, clip in wanted:
            try:
                taken.append(replace(frame, png=self._take_out(clip, frame.frame)))
            except CancelledError:
                # The app ends.
                return
            except BrokenClip as why:
                broken.append((frame.index, why.problem))
        self._ended.emit(tuple(taken), tuple(broken))

    def _on_end(self, taken: tuple[PngFrame, ...], broken: tuple[tuple[int, ClipProblem], ...]) -> None:
        for index, problem in broken:
            self.failed.emit(index, problem_text(problem))
        if taken:
            self.grabbed.emit(taken)
