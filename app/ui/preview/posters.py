"""Posters from the disk, fast enough to be there in the same frame as the job that was clicked."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

if TYPE_CHECKING:
    from pathlib import Path

_BUDGET: Final = 24 * 1024 * 1024  # bytes: some thirty posters, for going up and down the list
_LARGEST_EDGE: Final = 960  # pixels: a first frame of 20 megapixels need not be decoded whole


class Posters:
    """The posters seen last, as images; a file that changed is read again."""

    def __init__(self) -> None:
        self._images: OrderedDict[tuple[Path, int], QImage] = OrderedDict()
        self._bytes = 0

    def get(self, path: Path | None) -> QImage | None:
        """A poster's picture, from memory or from the disk; None when there is none or it can't be read."""
        if path is None:
            return None
        try:
            key = (path, path.stat().st_mtime_ns)
        except OSError:
            return None
        image = self._images.get(key)
        if image is None:
            image = _read(path)
            self._images[key] = image
            self._bytes += image.sizeInBytes()
            self._shrink()
        else:
            self._images.move_to_end(key)
        return None if image.isNull() else image

    def _shrink(self) -> None:
        """Forget the posters that were not looked at for longest."""
        while self._bytes > _BUDGET and len(self._images) > 1:
            _key, image = self._images.popitem(last=False)
            self._bytes -= image.sizeInBytes()


def _read(path: Path) -> QImage:
    """Decode a still, smaller if it is large, in the format that paints fastest."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > _LARGEST_EDGE:
        reader.setScaledSize(size.scaled(QSize(_LARGEST_EDGE, _LARGEST_EDGE), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return image if image.isNull() else image.convertToFormat(QImage.Format.Format_RGB32)
