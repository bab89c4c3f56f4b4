"""Stands for who makes frames of pictures until that one is there: a picture that is dropped early waits for it."""

from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from kinogrid.domain.frame_picture import EncodedFrame

if TYPE_CHECKING:
    from kinogrid.media.frame_maker import FrameMaker
    from kinogrid.media.strip import ClipStrip


class ComingFrameMaker:
    """Does what a frame maker does once it has come; its calls block, and raise `CancelledError` where none comes."""

    def __init__(self) -> None:
        """Have none yet."""
        self._coming: Future[FrameMaker] = Future()

    def come(self, maker: "FrameMaker") -> None:
        """Let this one do the work from now on."""
        self._coming.set_result(maker)

    def close(self) -> None:
        """Let nobody wait any longer."""
        self._coming.cancel()

    def from_file(self, path: Path) -> EncodedFrame:
        """Make a frame of a picture file; raises `Unusable`."""
        return self._coming.result().from_file(path)

    def from_data(self, data: bytes) -> EncodedFrame:
        """Make a frame of a picture; raises `Unusable`."""
        return self._coming.result().from_data(data)

    def cropped(self, path: Path, width: int, height: int) -> EncodedFrame:
        """Crop a picture file about its middle to the aspect ratio of `width` to `height`; raises `Unusable`."""
        return self._coming.result().cropped(path, width, height)

    def grab(self, path: Path, frame: int) -> bytes:
        """Take one exact picture out of a clip as a PNG; raises `BrokenClip`."""
        return self._coming.result().grab(path, frame)

    def strip(self, path: Path, places: int, box: tuple[int, int], *, fills: bool) -> "ClipStrip":
        """Take so many small pictures out of a clip; raises likewise."""
        return self._coming.result().strip(path, places, box, fills=fills)
