"""What old tasks look like."""

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage

from kinogrid.domain.image_kind import ImageKind, kind_of
from kinogrid.ui.images.image_reader import reader_of
from kinogrid.ui.images.thumbnails import ThumbnailRequest, Thumbnails, read_with

# What a cover may be; other readers of Qt's need not meet what comes from outside.
_KINDS = frozenset({ImageKind.PNG, ImageKind.JPEG, ImageKind.WEBP, ImageKind.GIF})


class Covers:
    """The pictures of tasks, in memory only: fetched one after the other, read beside the window's thread."""

    def __init__(self) -> None:
        """Start with none."""
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
        data = self._data.get(wanted.path, b"")
        kind = kind_of(data)
        if kind not in _KINDS:
            return QImage()
        buffer = QBuffer()
        buffer.setData(QByteArray(data))
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        return read_with(reader_of(buffer, kind), wanted)
