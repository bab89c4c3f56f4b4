"""The last frames of clips that other clips continue: what an extension begins with, before it is there."""

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import CancelledError

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from kinogrid.media.clip_problem import BrokenClip
from kinogrid.ui.preview.grabber import Grab
from kinogrid.ui.preview.model import ClipFrame

# Pictures that are kept, and the longest edge of each in pixels.
_KEPT = 8
_LARGEST_EDGE = 960


class ClipEnds(QObject):
    """Takes single frames out of clips beside the window, for as long as there are none of one's own.

    `arrived` tells that a picture is there now.
    """

    arrived = Signal()
    _read = Signal(object, object)

    def __init__(self, run: Callable[[Callable[[], None]], None], grab: Grab, parent: QObject) -> None:
        """Start without any; `run` does a piece of work in another thread, `grab` takes a frame out there."""
        super().__init__(parent)
        self._run = run
        self._grab = grab
        self._images: OrderedDict[ClipFrame, QImage] = OrderedDict()
        self._asked: set[ClipFrame] = set()
        self._read.connect(self._on_read, Qt.ConnectionType.QueuedConnection)

    def get(self, wanted: ClipFrame | None) -> QImage | None:
        """Give a frame's picture, None while it is taken out, and for one that can't be."""
        if wanted is None:
            return None
        image = self._images.get(wanted)
        if image is None and wanted not in self._asked:
            self._asked.add(wanted)
            self._run(lambda: self._take(wanted))
        return None if image is None or image.isNull() else image

    def _take(self, wanted: ClipFrame) -> None:
        """Take it out, in another thread."""
        try:
            image = QImage.fromData(self._grab(wanted.clip, wanted.frame))
        except BrokenClip:
            # The poster stays; whoever shows the clip itself says what is wrong with it.
            image = QImage()
        except CancelledError:
            # The app ends.
            return
        edge = QSize(_LARGEST_EDGE, _LARGEST_EDGE)
        if not image.isNull() and max(image.width(), image.height()) > _LARGEST_EDGE:
            image = image.scaled(edge, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        self._read.emit(wanted, image)

    def _on_read(self, wanted: ClipFrame, image: QImage) -> None:
        self._asked.discard(wanted)
        self._images[wanted] = image
        while len(self._images) > _KEPT:
            self._images.popitem(last=False)
        self.arrived.emit()
