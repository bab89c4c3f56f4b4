"""Qt's picture readers without Qt's guessing, so that they are safe on a thread beside the window.

A reader that guesses the kind asks every plug-in, and the one for SVG connects signals while its thread holds Python's
lock. If the window's thread is disconnecting a signal under the same lock of Qt's at that moment, which needs Python's
lock too, neither ever goes on (seen with PySide6 6.11.3).
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QIODevice
from PySide6.QtGui import QImageReader

from kinogrid.domain.image_kind import ImageKind, kind_of

_FORMATS = {
    ImageKind.PNG: b"png",
    ImageKind.JPEG: b"jpeg",
    ImageKind.GIF: b"gif",
    ImageKind.BMP: b"bmp",
    ImageKind.WEBP: b"webp",
    ImageKind.TIFF: b"tiff",
}
# As many bytes as tell every kind.
_HEAD = 512


def reader_of(source: QIODevice | str, kind: ImageKind | None) -> QImageReader:
    """Give a reader for a picture of a known kind; for a kind that Qt doesn't read, one that reads nothing."""
    form = QByteArray(_FORMATS.get(kind, b"none") if kind is not None else b"none")
    made = QImageReader(source, form)
    made.setAutoDetectImageFormat(False)
    return made


def reader_of_file(path: str) -> QImageReader:
    """Give a reader for a picture file, its kind told by its first bytes; one that reads nothing if it isn't one."""
    try:
        with Path(path).open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        head = b""
    return reader_of(path, kind_of(head))
