"""What a drag or the clipboard carries that may become a frame: files, pictures without one, and web addresses."""

import base64
import binascii
import os
import re
from dataclasses import dataclass
from itertools import islice
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from kinogrid.domain.request import UPLOAD_BOUND, is_web_address
from kinogrid.ui.controls.file_handing import OWN_FILMS

# As the picture was sent, best first: the desktop's own format would have to be written anew.
_FORMATS = (
    *("image/png", "image/webp", "image/jpeg", "image/gif", "image/avif", "image/heic", "image/heif"),
    *("image/tiff", "image/bmp"),
)
# The tag of a picture, and how many beginnings of one are looked at: the parser is given nothing else, as other markup
# may be more than it can read.
_BEGINNING = re.compile(r"<img\b", re.IGNORECASE)
_BEGINNINGS = 20
_TAG = re.compile(r"""<img\b(?:[^>"']++|"[^"]*+"|'[^']*+')*+>""", re.IGNORECASE)
# Characters of HTML that are looked through for a picture; one in a data address counts.
_MOST_HTML = 2 * UPLOAD_BOUND


@dataclass(frozen=True, slots=True)
class FileOffer:
    """A file on this machine."""

    path: str


@dataclass(frozen=True, slots=True)
class WebOffer:
    """An http or https address."""

    url: str


@dataclass(frozen=True, slots=True)
class PictureOffer:
    """A picture without a file: its bytes as sent, or decoded already."""

    data: bytes | QImage


FrameOffer = FileOffer | WebOffer | PictureOffer


def may_offer(mime: QMimeData | None) -> bool:
    """Tell cheaply whether there may be something, while a drag passes over; the bytes are not asked for."""
    if mime is None or mime.hasFormat(OWN_FILMS):  # none is an empty clipboard, on some systems
        return False
    if mime.hasImage() or any(mime.hasFormat(name) for name in _FORMATS):
        return True
    if any(url.isLocalFile() or is_web_address(url.toString()) for url in mime.urls()):
        return True
    return (mime.hasHtml() and "<img" in mime.html().lower()) or is_web_address(mime.text().strip())


def offer_of(mime: QMimeData | None) -> FrameOffer | None:
    """Give the best there is: a file, the picture itself, the picture's address, the page's or the text's address.

    A browser's drag names the link around a picture as its address, so the picture in the HTML goes first.
    """
    if mime is None:
        return None
    for url in mime.urls():
        if url.isLocalFile():
            return FileOffer(local_path(url))
    for name in _FORMATS:
        if mime.hasFormat(name) and not (data := mime.data(name)).isEmpty():
            return PictureOffer(bytes(data.data()))
    if mime.hasImage() and isinstance(image := mime.imageData(), QImage) and not image.isNull():
        return PictureOffer(image)
    if mime.hasHtml() and (found := _pictured(mime.html())) is not None:
        return found
    for text in (*(url.toString() for url in mime.urls()), mime.text().strip()):
        if is_web_address(text):
            return WebOffer(text)
    return None


def local_path(url: QUrl) -> str:
    """Give the path of a file's address; Qt would replace bytes of it that are no text, and nothing has that name."""
    path = url.toLocalFile()
    if "\ufffd" not in path:
        return path
    return os.fsdecode(unquote_to_bytes(url.path(QUrl.ComponentFormattingOption.FullyEncoded)))


def _pictured(html: str) -> FrameOffer | None:
    source = ""
    for begun in islice(_BEGINNING.finditer(html, 0, _MOST_HTML), _BEGINNINGS):
        tag = _TAG.match(html, begun.start(), _MOST_HTML)
        if tag is not None:
            from kinogrid.ui.compose.frames.picture_tag import source_of

            source = source_of(tag[0])
            break
    if is_web_address(source):
        return WebOffer(source)
    head, comma, body = source.partition(",")
    if comma and head.lower().startswith("data:image/") and head.lower().endswith(";base64"):
        try:
            return PictureOffer(base64.b64decode(body, validate=True))
        except binascii.Error:
            return None
    return None
