"""The frames of a clip under the pointer, in a row or a tile: looked through without being opened."""

from collections.abc import Callable, Hashable, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from kinogrid.media.clip_problem import BrokenClip
from kinogrid.ui.images.thumbnails import BUDGET, ThumbnailRequest, Thumbnails

if TYPE_CHECKING:
    from kinogrid.media.strip import ClipStrip

PLACES = 16
"""Into so many places a clip is divided, each with one picture."""

# Pixels of the longer side of a picture that passes by under the pointer: a larger box has it enlarged.
_LONGEST = 512
# So many clips wait to be looked through: where the pointer was before those is long past.
_WAITED_FOR = 4


class TakesFrames(Protocol):
    """Takes pictures out of clips; its calls block, and raise `BrokenClip`, and `CancelledError` at the end."""

    def grab(self, path: Path, frame: int, /) -> bytes:
        """Take one exact picture as a PNG."""
        ...

    def strip(self, path: Path, places: int, box: tuple[int, int], /, *, fills: bool) -> "ClipStrip":
        """Take so many small pictures that fill or fit a box, from the first on, by decoding the clip once."""
        ...


TakeFrame = Callable[[Path, int], bytes]
"""Takes one exact picture out of a clip as a PNG; raises `BrokenClip`, and `CancelledError` at the end."""


@dataclass(frozen=True, slots=True)
class PlaceRequest(ThumbnailRequest):
    """The picture of a place of a clip of so many frames, which is read with those of all its places."""

    frames: int = 1

    @property
    def clip(self) -> str:
        """Give the clip's file."""
        return self.path.partition(":")[2]

    @property
    def together(self) -> Hashable:
        """Give what tells two requests apart that are not read at one go."""
        return self.clip, self.box.width(), self.box.height(), self.crop

    def at(self, place: int) -> "PlaceRequest":
        """Give the request of another place."""
        path = f"{place * (self.frames - 1) // (PLACES - 1)}:{self.clip}"
        return PlaceRequest(path, self.box, self.crop, self.frames)


def place_request(clip: str, frames: int, share: float, box: QSize, *, crop: bool = True) -> PlaceRequest:
    """Ask for about the frame of a clip of so many that lies nearest to a share of it, 0 to 1: quickly, and small."""
    if max(box.width(), box.height()) > _LONGEST:
        box = box.scaled(_LONGEST, _LONGEST, Qt.AspectRatioMode.KeepAspectRatio)
    place = round(min(max(share, 0.0), 1.0) * (PLACES - 1))
    return PlaceRequest(f"0:{clip}", box, crop, frames).at(place)


def frame_request(clip: str, frame: int, box: QSize, *, crop: bool = True) -> ThumbnailRequest:
    """Ask for one exact frame of a clip."""
    return ThumbnailRequest(f"{frame}:{clip}", box, crop)


def read_frame(take: TakeFrame, wanted: ThumbnailRequest) -> QImage:
    """Take what `frame_request` asks for out of its clip; a null picture when it cannot be had. Slow."""
    frame, _, clip = wanted.path.partition(":")
    try:
        image = QImage.fromData(take(Path(clip), int(frame)))
    except (BrokenClip, CancelledError):
        return QImage()
    how = Qt.AspectRatioMode.KeepAspectRatioByExpanding if wanted.crop else Qt.AspectRatioMode.KeepAspectRatio
    image = image.scaled(wanted.box, how, Qt.TransformationMode.SmoothTransformation)
    return _cropped(image, wanted.box) if wanted.crop else image


def _cropped(image: QImage, box: QSize) -> QImage:
    left, top = (image.width() - box.width()) // 2, (image.height() - box.height()) // 2
    return image.copy(left, top, box.width(), box.height())


class ClipFrames(Thumbnails):
    """Gives the pictures that clips are looked through by, all of a clip at one go, and single exact frames."""

    def __init__(self, takes: TakesFrames, *, budget: int = BUDGET) -> None:
        """Take who takes pictures out of clips; so many bytes of them are kept, and always those of one clip."""
        super().__init__(lambda wanted: read_frame(takes.grab, wanted), budget=budget, waited_for=_WAITED_FOR)
        self._takes = takes

    def read_together(self, wanted: ThumbnailRequest) -> Sequence[tuple[ThumbnailRequest, QImage]]:
        """Read all places of a clip, or one exact frame."""
        if not isinstance(wanted, PlaceRequest):
            return super().read_together(wanted)
        places = [wanted.at(place) for place in range(PLACES)]
        box = wanted.box.width(), wanted.box.height()
        try:
            strip = self._takes.strip(Path(wanted.clip), PLACES, box, fills=wanted.crop)
        except (BrokenClip, CancelledError):
            return [(place, QImage()) for place in places]
        size = strip.width * strip.height * 4
        shown = []
        for at, place in enumerate(places):
            pixels = strip.pixels[at * size : (at + 1) * size]
            image = QImage(pixels, strip.width, strip.height, strip.width * 4, QImage.Format.Format_RGB32)
            fills = wanted.crop and strip.width >= box[0] and strip.height >= box[1]
            shown.append((place, _cropped(image, wanted.box) if fills else image.copy()))
        return shown
