"""Frames made in the test's own process: for what is around them, and has no need of a process of theirs."""

from pathlib import Path

from kinogrid.domain.frame_picture import EncodedFrame, Flaw, Unusable
from kinogrid.media import stills


class FramesHere:
    """Does what a `FrameMaker` does."""

    def from_file(self, path: Path) -> EncodedFrame:
        if not path.is_file():
            raise Unusable(Flaw.MISSING)
        return stills.from_data(path.read_bytes())

    def from_data(self, data: bytes) -> EncodedFrame:
        return stills.from_data(data)

    def cropped(self, path: Path, width: int, height: int) -> EncodedFrame:
        return stills.cropped(path.read_bytes(), width, height)
