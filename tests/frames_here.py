"""Frames made in the test's own process: for what is around them, and has no need of a process of theirs."""

from pathlib import Path

from kinogrid.domain.frame_picture import EncodedFrame
from kinogrid.media import stills
from kinogrid.media.budget import Size
from kinogrid.media.frame_maker import picture_file
from kinogrid.media.picture import grab_frame
from kinogrid.media.strip import ClipStrip, strip_of


class ClipFramesHere:
    """Takes pictures out of clips as a `FrameMaker` does."""

    def grab(self, path: Path, frame: int) -> bytes:
        return grab_frame(path, frame)

    def strip(self, path: Path, places: int, box: Size, *, fills: bool) -> ClipStrip:
        return strip_of(path, places, box, fills=fills)


class FramesHere:
    """Does what a `FrameMaker` does."""

    def from_file(self, path: Path) -> EncodedFrame:
        with picture_file(path) as file:
            return stills.from_data(file.read())

    def from_data(self, data: bytes) -> EncodedFrame:
        return stills.from_data(data)

    def cropped(self, path: Path, width: int, height: int) -> EncodedFrame:
        with picture_file(path) as file:
            return stills.cropped(file.read(), width, height)
