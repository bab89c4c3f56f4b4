"""Qt's picture readers without Qt's guessing, so that they are safe on a thread beside the window.

A reader that guesses the kind asks every plug-in, and the one for SVG connects signals while its thread holds Python's
lock. If the window's thread is disconnecting a signal under the same lock of Qt's at that moment, which needs Python's
lock too, neither ever goes on (seen with PySide6 6.11.3).
"""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PySide6.QtCore import QByteArray, QIODevice
from PySide6.QtGui import QImageReader

from kinogrid.domain.file_names import shown_name
from kinogrid.domain.image_kind import ImageKind, kind_of

QT_FORMATS = {
    ImageKind.PNG: b"png",
    ImageKind.JPEG: b"jpeg",
    ImageKind.GIF: b"gif",
    ImageKind.BMP: b"bmp",
    ImageKind.WEBP: b"webp",
    ImageKind.TIFF: b"tiff",
}
"""The kinds that Qt reads, by Qt's names for them; a bundle must keep its readers."""
# As many bytes as tell every kind.
_HEAD = 512


def reader_of(source: QIODevice | str, kind: ImageKind | None) -> QImageReader:
    """Give a reader for a picture of a known kind; for a kind that Qt doesn't read, one that reads nothing."""
    form = QByteArray(QT_FORMATS.get(kind, b"none") if kind is not None else b"none")
    made = QImageReader(source, form)
    made.setAutoDetectImageFormat(False)
    return made


@contextmanager
def reading(path: str) -> Iterator[QImageReader]:
    """Read a picture file, its kind told by its first bytes; the reader reads nothing if it isn't one.

    A path that is no text is unknown to Qt, so the file is read through what the system calls it once it is open.
    """
    if Path(path).exists() and not Path(path).is_file():
        path = os.devnull  # whoever opens a pipe waits, perhaps for ever
    with ExitStack() as stack:
        kind = None
        try:
            file = stack.enter_context(Path(path).open("rb"))
            kind = kind_of(file.read(_HEAD))
            if shown_name(path) != path:
                path = f"/dev/fd/{file.fileno()}"
        except OSError:
            kind = None
        yield reader_of(path, kind)
