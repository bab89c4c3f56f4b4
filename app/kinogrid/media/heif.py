"""HEIC and AVIF pictures, which Qt does not read on every system, decoded by FFmpeg."""

import io
from dataclasses import dataclass

import av

from kinogrid.media.stills import BrokenStill


class TooLarge(Exception):
    """The picture has more pixels than asked for; `width` and `height` say how many."""

    def __init__(self, width: int, height: int) -> None:
        """Say how large the picture is."""
        super().__init__(f"{width} x {height}")
        self.width, self.height = width, height


class Tiled(Exception):
    """The picture is laid out of tiles, which FFmpeg's plain decoding does not put together."""


@dataclass(frozen=True, slots=True)
class Rgb:
    """A decoded picture: rows of `stride` bytes, each pixel red, green and blue; `turn` in degrees, anticlockwise."""

    width: int
    height: int
    stride: int
    pixels: bytes
    turn: int


def decode(data: bytes, most_pixels: int) -> Rgb:
    """Decode the first picture; slow, so not on the window's thread.

    Raises `TooLarge` before anything is decoded, `Tiled`, or `BrokenStill`.
    """
    try:
        with av.open(io.BytesIO(data), "r") as container:
            pictures = container.streams.video
            if not pictures:
                raise BrokenStill
            first = pictures[0]
            if first.width * first.height > most_pixels:
                raise TooLarge(first.width, first.height)
            if b"grid" in data[:65536] and len(pictures) > 1:
                raise Tiled
            first.codec_context.thread_count = 1
            for frame in container.decode(first):
                rgb = frame.reformat(format="rgb24", threads=1)
                plane = rgb.planes[0]
                return Rgb(rgb.width, rgb.height, plane.line_size, bytes(plane), frame.rotation)
    except (av.FFmpegError, ValueError) as error:
        raise BrokenStill from error
    raise BrokenStill
