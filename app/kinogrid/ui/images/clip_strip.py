"""The frames of a clip under the pointer, in a row or a tile: looked through without being opened."""

from collections.abc import Callable
from concurrent.futures import CancelledError
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from kinogrid.media.clip_problem import BrokenClip
from kinogrid.ui.images.thumbnails import ThumbnailRequest

# Into so many places a clip is divided: each is taken out once, beside the window.
PLACES = 16

# Takes one exact picture out of a clip as a PNG; raises `BrokenClip`, and `CancelledError` at the end.
TakeFrame = Callable[[Path, int], bytes]


def frame_request(clip: str, frames: int, share: float, box: QSize, *, crop: bool = True) -> ThumbnailRequest:
    """Ask for the frame of a clip of so many that lies nearest to a share of it, 0 to 1."""
    place = round(min(max(share, 0.0), 1.0) * (PLACES - 1))
    return ThumbnailRequest(f"{place * (frames - 1) // (PLACES - 1)}:{clip}", box, crop)


def read_frame(take: TakeFrame, wanted: ThumbnailRequest) -> QImage:
    """Take what `frame_request` asks for out of its clip; a null picture when it cannot be had. Slow."""
    frame, _, clip = wanted.path.partition(":")
    try:
        image = QImage.fromData(take(Path(clip), int(frame)))
    except (BrokenClip, CancelledError):
        return QImage()
    how = Qt.AspectRatioMode.KeepAspectRatioByExpanding if wanted.crop else Qt.AspectRatioMode.KeepAspectRatio
    image = image.scaled(wanted.box, how, Qt.TransformationMode.SmoothTransformation)
    if not wanted.crop:
        return image
    left, top = (image.width() - wanted.box.width()) // 2, (image.height() - wanted.box.height()) // 2
    return image.copy(left, top, wanted.box.width(), wanted.box.height())
