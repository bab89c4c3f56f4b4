"""Telling pictures apart without a picture library: frames made tiny, and compared."""

from pathlib import Path

import av
from av.video.frame import VideoFrame
from av.video.reformatter import Interpolation

SIZE = (32, 32)


def tiny(frame: VideoFrame) -> bytes:
    """Make a frame 32 x 32 colours, so that compression does not matter but content does."""
    plane = frame.reformat(*SIZE, format="rgb24", interpolation=Interpolation.AREA).planes[0]
    data = bytes(plane)
    return b"".join(data[row * plane.line_size : row * plane.line_size + 3 * SIZE[0]] for row in range(SIZE[1]))


def apart(one: bytes, other: bytes) -> float:
    """Say how far two tiny pictures are from each other: the mean difference of their values, 0 to 255."""
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one)


def frames(path: Path) -> list[VideoFrame]:
    """Decode a whole clip."""
    with av.open(str(path)) as clip:
        return list(clip.decode(video=0))


def planes(frame: VideoFrame) -> list[bytes]:
    """Take a frame's bytes, to compare it with another bit by bit."""
    return [bytes(plane) for plane in frame.planes]


def picture(path: Path) -> VideoFrame:
    """Decode an image file."""
    return frames(path)[0]
