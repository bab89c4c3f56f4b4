"""Decoded pictures as images that Qt can paint, without copying them."""

from collections.abc import Callable

from av import VideoFrame
from PySide6.QtGui import QImage

from kinogrid.media.budget import Size
from kinogrid.media.picture import ScreenPainter


class ScreenPicture:
    """The last picture of one tile as an image; converting it again is saved while nothing changes."""

    def __init__(self, make: Callable[[VideoFrame, Size], VideoFrame] | None = None) -> None:
        """Start without a picture; `make` converts and scales one, here and now where it is left out."""
        self._is_own = make is None
        self._make = make or ScreenPainter().bgra
        self._source: VideoFrame | None = None
        self._size: Size = (0, 0)
        # Owns the memory that the image looks at.
        self._pixels: VideoFrame | None = None
        self._image = QImage()

    def image(self, source: VideoFrame, size: Size) -> QImage:
        """Give a picture in 32-bit RGB at a size in device pixels."""
        if source is not self._source or size != self._size:
            pixels = self._make(source, size)
            plane = pixels.planes[0]
            image = QImage(memoryview(plane), pixels.width, pixels.height, plane.line_size, QImage.Format.Format_RGB32)
            self._source, self._size, self._image, self._pixels = source, size, image, pixels
        return self._image

    def forget(self) -> None:
        """Let go of the picture."""
        self._source, self._size, self._image, self._pixels = None, (0, 0), QImage(), None
        if self._is_own:
            self._make = ScreenPainter().bgra
