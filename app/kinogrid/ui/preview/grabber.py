"""Takes a variant's frame out at full size, beside the window."""

from collections.abc import Callable
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
    """Takes one frame after another; `grabbed` carries it, `failed` a variant's index and what was wrong."""

    grabbed = Signal(PngFrame)
    failed = Signal(int, str)
    _ended = Signal(object, object)

    def __init__(self, clip_set: ClipSet, grab: Grab, parent: QObject) -> None:
        """Wait in the threads of a set of clips for what `grab` takes out."""
        super().__init__(parent)
        self._take_out = grab
        self._clip_set = clip_set
        self._ended.connect(self._on_end, Qt.ConnectionType.QueuedConnection)

    def grab(self, wanted: PngFrame, clip: Path) -> None:
        """Have a frame, still without its picture, taken out of a clip."""
        self._clip_set.run(lambda: self._grab(wanted, clip))

    def _grab(self, wanted: PngFrame, clip: Path) -> None:
        """Take it out, in a decoding thread."""
        try:
            png = self._take_out(clip, wanted.frame)
        except CancelledError:
            # The app ends.
            return
        except BrokenClip as broken:
            self._ended.emit(wanted, broken.problem)
        else:
            self._ended.emit(replace(wanted, png=png), None)

    def _on_end(self, frame: PngFrame, problem: ClipProblem | None) -> None:
        if problem is not None:
            self.failed.emit(frame.index, problem_text(problem))
        else:
            self.grabbed.emit(frame)
