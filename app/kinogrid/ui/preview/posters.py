"""Posters from the disk, fast enough to be there in the same frame as the job that was clicked."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from kinogrid.ui.images.image_reader import reading

# Bytes: a job's posters and its neighbours' in the list, at the size of an upright clip of 480 lines.
POSTER_BYTES = 24 * 1024 * 1024
# Pixels: more is not worth keeping for a poster.
_LARGEST_EDGE = 960
# Pixels that are decoded within a frame; more is decoded beside the window.
_AT_ONCE = 700_000

# A file, and when it was last changed, in nanoseconds.
PosterKey = tuple[Path, int]


class Posters(QObject):
    """The posters seen last, as images; a file that changed is read again.

    `arrived` tells that a poster is there that was too large to be read at once.
    """

    arrived = Signal()
    _read = Signal(object, object)

    def __init__(self, run: Callable[[Callable[[], None]], None], parent: QObject) -> None:
        """Start without any; `run` does a piece of work in another thread."""
        super().__init__(parent)
        self._run = run
        self._images: OrderedDict[PosterKey, QImage] = OrderedDict()
        self._asked: set[PosterKey] = set()
        self._bytes = 0
        self._read.connect(self._on_read, Qt.ConnectionType.QueuedConnection)

    def get(self, path: Path | None) -> QImage | None:
        """Give a poster's picture, None when there is none, it can't be read, or it is large and still being read."""
        key = _key(path)
        if key is None:
            return None
        image = self._images.get(key)
        if image is None:
            small = _read_small(key[0])
            if small is None:
                self._ask(key)
                return None
            image = small
            self._keep(key, image)
        else:
            self._images.move_to_end(key)
        return None if image.isNull() else image

    def prepare(self, paths: Iterable[Path | None]) -> None:
        """Read a job's posters now, on two cores: Qt lets other threads run while it decodes."""
        keys = [key for key in map(_key, paths) if key is not None and key not in self._images]
        if not keys:
            return
        here, beside = keys[: len(keys) // 2], keys[len(keys) // 2 :]
        read_beside: list[QImage | None] = []
        helper = threading.Thread(target=lambda: read_beside.extend(_read_small(key[0]) for key in beside))
        helper.start()
        read_here = [_read_small(key[0]) for key in here]
        helper.join()
        for key, image in zip(keys, [*read_here, *read_beside], strict=True):
            if image is not None:
                self._keep(key, image)

    def foresee(self, paths: Iterable[Path | None]) -> None:
        """Read posters that will soon be wanted, beside the window."""
        for key in map(_key, paths):
            if key is not None and key not in self._images:
                self._ask(key)

    def forget(self) -> None:
        """Let go of all posters, as nothing is on show."""
        self._images.clear()
        self._bytes = 0

    def _ask(self, key: PosterKey) -> None:
        if key not in self._asked:
            self._asked.add(key)
            self._run(lambda: self._read.emit(key, read(key[0])))

    def _on_read(self, key: PosterKey, image: QImage) -> None:
        self._asked.discard(key)
        self._keep(key, image)
        self.arrived.emit()

    def _keep(self, key: PosterKey, image: QImage) -> None:
        """Remember a poster, and forget those that were not looked at for longest."""
        if key in self._images:
            return
        self._images[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > POSTER_BYTES and len(self._images) > 1:
            _key_of_oldest, oldest = self._images.popitem(last=False)
            self._bytes -= oldest.sizeInBytes()


def _key(path: Path | None) -> PosterKey | None:
    """Name a file as it is now; None when it is not there."""
    if path is None:
        return None
    try:
        return path, path.stat().st_mtime_ns
    except OSError:
        return None


def _read_small(path: Path) -> QImage | None:
    """Decode a still as `read` does; None for one that would take longer than a frame."""
    with reading(str(path)) as reader:
        size = reader.size()
        return None if size.width() * size.height() > _AT_ONCE else _decoded(reader)


def read(path: Path) -> QImage:
    """Decode a still, turned as it asks for, smaller if it is large; a null image when it can't be."""
    with reading(str(path)) as reader:
        return _decoded(reader)


def _decoded(reader: QImageReader) -> QImage:
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > _LARGEST_EDGE:
        reader.setScaledSize(size.scaled(QSize(_LARGEST_EDGE, _LARGEST_EDGE), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return image if image.isNull() else image.convertToFormat(QImage.Format.Format_RGB32)
