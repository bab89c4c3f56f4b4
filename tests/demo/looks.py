"""Telling pictures apart without a picture library: frames made tiny and grey, and compared."""

from fractions import Fraction
from pathlib import Path

import av
from av.filter import Graph
from av.video.frame import VideoFrame

SIZE = (32, 32)


def tiny(frame: VideoFrame) -> bytes:
    """Make a frame 32 x 32 grey values, so that compression does not matter but content does."""
    small = frame.reformat(*SIZE, format="gray", interpolation="AREA")
    plane = small.planes[0]
    data = bytes(plane)
    return b"".join(data[row * plane.line_size : row * plane.line_size + SIZE[0]] for row in range(SIZE[1]))


def apart(one: bytes, other: bytes) -> float:
    """Say how far two tiny pictures are from each other: the mean difference of their grey values, 0 to 255."""
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
    with av.open(str(path)) as file:
        return next(iter(file.decode(video=0)))


def write_card(path: Path, width: int, height: int, *, upside_down: bool = False) -> Path:
    """Write a colourful test card as PNG."""
    graph = Graph()
    source = graph.add("testsrc2", f"size={width}x{height}:rate=1")
    turned = graph.add("vflip") if upside_down else graph.add("null")
    shade = graph.add("format", "rgb24")
    sink = graph.add("buffersink")
    graph.link_nodes(source, turned, shade, sink).configure()
    encoder = av.VideoCodecContext.create("png", "w")
    frame = graph.vpull()
    encoder.width, encoder.height, encoder.pix_fmt, encoder.time_base = width, height, "rgb24", Fraction(1)
    path.write_bytes(b"".join(bytes(packet) for packet in [*encoder.encode(frame), *encoder.encode(None)]))
    return path
