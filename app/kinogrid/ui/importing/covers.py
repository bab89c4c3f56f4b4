"""What old tasks look like."""

from collections.abc import Callable
from concurrent.futures import CancelledError

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage

from kinogrid.domain.image_kind import ImageKind
from kinogrid.media.clip_problem import BrokenClip
from kinogrid.ui.images.image_reader import reader_of
from kinogrid.ui.images.thumbnails import ThumbnailRequest, Thumbnails, read_with

Rewrite = Callable[[bytes], bytes]
"""Makes a small JPEG of a picture where that can do no harm; raises `BrokenClip`, and `CancelledError` at the end."""


class Covers:
    """The pictures of tasks, in memory only: fetched one after the other, read beside the window's thread."""

    def __init__(self, rewrite: Rewrite) -> None:
        """Start with none; `rewrite` is called beside the window's thread, as Qt is not to meet what others made."""
        self._rewrite = rewrite
        self._data: dict[str, bytes] = {}
        self.pictures = Thumbnails(self._read)

    def put(self, task_id: str, data: bytes) -> None:
        """Take a picture's bytes, and have whatever was painted without them painted anew."""
        self._data[task_id] = data
        self.pictures.forget(task_id)
        self.pictures.arrived.emit(task_id)

    def clear(self) -> None:
        """Give the memory back."""
        for task_id in tuple(self._data):
            self.pictures.forget(task_id)
        self._data.clear()

    def _read(self, wanted: ThumbnailRequest) -> QImage:
        try:
            made = self._rewrite(self._data.get(wanted.path, b""))
        except (BrokenClip, CancelledError):
            return QImage()
        buffer = QBuffer()
        buffer.setData(QByteArray(made))
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        return read_with(reader_of(buffer, ImageKind.JPEG), wanted)
