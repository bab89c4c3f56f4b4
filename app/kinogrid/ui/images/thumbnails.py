"""Pictures from files, read and scaled beside the window's thread so that scrolling and dropping never stutter."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from kinogrid.ui.images.image_reader import reading

# Bytes of pictures that are kept, newest use first: 256 of 160 by 112 device pixels each.
BUDGET = 256 * 160 * 112 * 4
# So many pictures are waited for at once.
WAITED_FOR = 256
# The most memory that one picture may ask for while it is read, in MiB: 100 megapixels of 4 bytes.
ALLOCATION = 400
# How long the end waits for a picture that is being read, in seconds.
PATIENCE = 1.0


_Key = tuple[str, int, int, bool]


@dataclass(frozen=True, slots=True)
class ThumbnailRequest:
    """A picture file and the box that it is to fill or fit, in device pixels."""

    path: str
    box: QSize
    crop: bool = True

    @property
    def key(self) -> _Key:
        """Give what tells two requests apart."""
        return self.path, self.box.width(), self.box.height(), self.crop

    @property
    def together(self) -> Hashable:
        """Give what tells two requests apart that are not read at one go."""
        return self.key


def read(wanted: ThumbnailRequest) -> QImage:
    """Read a picture scaled into its box, the camera's rotation honoured; a null one when it cannot be read.

    Slow, so not on the window's thread.
    """
    with reading(wanted.path) as reader:
        return read_with(reader, wanted)


def read_with(reader: QImageReader, wanted: ThumbnailRequest) -> QImage:
    """Read as `read`, from whatever the reader reads."""
    reader.setAutoTransform(True)
    size = reader.size()
    if not reader.canRead() or not size.isValid() or size.isEmpty():
        return QImage()
    turned = bool(reader.transformation().value & 4)
    box = wanted.box.transposed() if turned else wanted.box
    how = Qt.AspectRatioMode.KeepAspectRatioByExpanding if wanted.crop else Qt.AspectRatioMode.KeepAspectRatio
    scaled = size.scaled(box, how).expandedTo(QSize(1, 1))
    # Reading at twice the size and halving smoothly looks better than the decoder's own scaling, at a bounded cost.
    if scaled.width() * 2 < size.width():
        reader.setScaledSize(scaled * 2)
    image = reader.read()
    if image.isNull():
        return image
    image = image.scaled(wanted.box, how, Qt.TransformationMode.SmoothTransformation)
    if wanted.crop:
        left = (image.width() - wanted.box.width()) // 2
        top = (image.height() - wanted.box.height()) // 2
        image = image.copy(left, top, wanted.box.width(), wanted.box.height())
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


class Thumbnails(QObject):
    """Gives pictures that are there and reads those that aren't; `arrived` tells a path whose picture is there now.

    One thread reads, the latest request first, and ends when nothing is requested; `close` ends it early.
    """

    # A path is bytes on most systems, which a text of Qt's would not keep.
    arrived = Signal(object)
    _done = Signal(object, object)

    def __init__(
        self,
        reader: Callable[[ThumbnailRequest], QImage] = read,
        parent: QObject | None = None,
        *,
        budget: int = BUDGET,
        waited_for: int = WAITED_FOR,
    ) -> None:
        """Start with none; `reader` runs on the reading thread, and so many bytes of pictures are kept."""
        super().__init__(parent)
        self._reader = reader
        self._budget, self._bytes = budget, 0
        self._kept: OrderedDict[_Key, QImage] = OrderedDict()
        self._requests: OrderedDict[Hashable, ThumbnailRequest] = OrderedDict()
        self._waited_for = waited_for
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        # What is being read, or has been and is on its way to the window's thread; and what was forgotten meanwhile.
        self._under_way: dict[Hashable, str] = {}
        self._outdated: set[Hashable] = set()
        self._closed = False
        QImageReader.setAllocationLimit(ALLOCATION)
        self._done.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def get(self, wanted: ThumbnailRequest) -> QImage | None:
        """Give a picture at once, a null one when it cannot be read, or None and have it read; `arrived` follows."""
        if (picture := self._kept.get(wanted.key)) is not None:
            self._kept.move_to_end(wanted.key)
            return picture
        with self._lock:
            if self._closed or wanted.together in self._under_way:
                return None
            self._requests[wanted.together] = wanted
            self._requests.move_to_end(wanted.together)
            while len(self._requests) > self._waited_for:
                self._requests.popitem(last=False)
            self._begin()
        return None

    def foresee(self, wanted: ThumbnailRequest) -> None:
        """Have a picture read once nothing else is to be read, unless it is there."""
        key = wanted.together
        with self._lock:
            if self._closed or wanted.key in self._kept or key in self._under_way or key in self._requests:
                return
            if len(self._requests) < self._waited_for:
                self._requests[key] = wanted
                self._requests.move_to_end(key, last=False)
                self._begin()

    def _begin(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._read_all, name="pictures")
            self._thread.start()

    def forget(self, path: str) -> None:
        """Drop what is kept of a file that has changed or is gone, and what is being read of it."""
        for key in [key for key in self._kept if key[0] == path]:
            self._bytes -= self._kept.pop(key).sizeInBytes()
        with self._lock:
            self._outdated.update(key for key, of in self._under_way.items() if of == path)

    def close(self) -> None:
        """Read no more and wait for the picture that is being read, unless that hangs."""
        with self._lock:
            self._closed = True
            self._requests.clear()
            thread = self._thread
        if thread is not None:
            thread.join(PATIENCE)

    def _read_all(self) -> None:
        while True:
            with self._lock:
                if not self._requests:
                    self._thread = None
                    return
                key, wanted = self._requests.popitem()
                self._under_way[key] = wanted.path
            pictures = self.read_together(wanted)
            with self._lock:
                if self._closed:
                    self._thread = None
                    return
            self._done.emit(key, pictures)

    def read_together(self, wanted: ThumbnailRequest) -> Sequence[tuple[ThumbnailRequest, QImage]]:
        """Read what is asked for, and what is read at one go with it; on the reading thread."""
        return ((wanted, self._reader(wanted)),)

    def _keep(self, key: Hashable, pictures: Sequence[tuple[ThumbnailRequest, QImage]]) -> None:
        with self._lock:
            del self._under_way[key]
            outdated = key in self._outdated
            self._outdated.discard(key)
        for wanted, picture in () if outdated else pictures:
            before = self._kept.pop(wanted.key, None)
            self._bytes += picture.sizeInBytes() - (0 if before is None else before.sizeInBytes())
            self._kept[wanted.key] = picture
        while self._bytes > self._budget and len(self._kept) > len(pictures):
            self._bytes -= self._kept.popitem(last=False)[1].sizeInBytes()
        # Whoever still wants what is outdated asks for it anew upon this.
        for wanted, _picture in pictures:
            self.arrived.emit(wanted.path)
