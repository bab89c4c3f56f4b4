"""Clips whose every picture says which variant and which frame it is, in blocks that survive coding and scaling."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING

import av
from av import VideoFrame

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

COLUMNS, ROWS = 7, 2
"""Fourteen blocks over the upper half: bits of 8 times the frame, plus the variant, the highest first."""
BLACK, WHITE = 16, 235


@dataclass(frozen=True)
class Clip:
    """How a clip is to be: the defaults are small and quick to make."""

    variant: int = 1
    frames: int = 24
    width: int = 160
    height: int = 192
    rate: Fraction = Fraction(24)
    times: Sequence[int] | None = None
    """Milliseconds at which frames start, for a variable rate."""
    gop: int = 250
    rotation: int = 0
    chroma: tuple[int, int] = (128, 128)
    luma: int = 126
    """The lower half's grey."""
    colorspace: int = 2
    color_range: int = 0
    aspect: Fraction | None = None
    header_first: bool = False
    """As downloads often are: a file cut short then still opens."""
    options: dict[str, str] = field(default_factory=dict)


def write(path: Path, clip: Clip, pictures: Iterable[VideoFrame] | None = None) -> Path:
    """Encode a clip to an MP4 with H.264, as the service's are, of its own pictures or of others."""
    base = Fraction(1, 1000) if clip.times is not None else 1 / clip.rate
    with av.open(str(path), "w", options={"movflags": "faststart"} if clip.header_first else {}) as container:
        stream = container.add_stream("libx264", rate=clip.rate)
        stream.width, stream.height, stream.pix_fmt = clip.width, clip.height, "yuv420p"
        stream.codec_context.time_base = base
        stream.codec_context.gop_size = clip.gop
        stream.codec_context.colorspace = clip.colorspace
        stream.codec_context.color_range = clip.color_range
        if clip.aspect is not None:
            stream.codec_context.sample_aspect_ratio = clip.aspect
        stream.options = {"preset": "ultrafast", "crf": "12", **clip.options}
        if clip.rotation:
            stream.set_display_rotation(clip.rotation)
        for index, frame in enumerate(pictures or (picture(clip, index) for index in range(clip.frames))):
            frame.pts = index if clip.times is None else clip.times[index]
            frame.time_base = base
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def picture(clip: Clip, index: int) -> VideoFrame:
    """One frame of a clip, before it is coded."""
    frame = VideoFrame(clip.width, clip.height, "yuv420p")
    frame.colorspace, frame.color_range = clip.colorspace, clip.color_range
    code = index * 8 + clip.variant
    bits = [WHITE if code >> (COLUMNS * ROWS - 1 - bit) & 1 else BLACK for bit in range(COLUMNS * ROWS)]
    luma = frame.planes[0]
    lines = []
    for row in range(ROWS):
        values = bits[row * COLUMNS : (row + 1) * COLUMNS]
        edges = [round(clip.width * column / COLUMNS) for column in range(COLUMNS + 1)]
        line = b"".join(bytes([v]) * (edges[n + 1] - edges[n]) for n, v in enumerate(values))
        lines.append(line.ljust(luma.line_size, b"\0"))
    grey = bytes([clip.luma]) * luma.line_size
    quarter = clip.height / 4
    plane = b"".join(lines[min(int(y / quarter), ROWS)] if y < 2 * quarter else grey for y in range(clip.height))
    luma.update(plane)
    for plane_index, value in enumerate(clip.chroma, start=1):
        target = frame.planes[plane_index]
        target.update(bytes([value]) * target.buffer_size)
    return frame


def read_back(brightness: Callable[[float, float], float]) -> tuple[int, int]:
    """Variant and frame from any picture of such a clip; `brightness` takes parts (0 to 1) of its sides."""
    code = 0
    for bit in range(COLUMNS * ROWS):
        x = (bit % COLUMNS + 0.5) / COLUMNS
        y = (bit // COLUMNS + 0.5) / 4
        code = code * 2 + (brightness(x, y) > 127)
    return code % 8, code // 8


def of_frame(frame: VideoFrame) -> tuple[int, int]:
    """Variant and frame of a decoded picture in planar YUV."""
    plane = frame.planes[0]
    data = bytes(plane)
    return read_back(lambda x, y: data[int(y * frame.height) * plane.line_size + int(x * frame.width)])


def seen(path: Path) -> list[tuple[int, int]]:
    """Give variant and number of every picture, as FFmpeg shows them with edit lists and all."""
    with av.open(str(path)) as container:
        return [of_frame(frame.reformat(format="yuv420p")) for frame in container.decode(video=0)]


def luma(frame: VideoFrame) -> bytes:
    """The brightness of every pixel of a picture in planar YUV, line by line."""
    plane = frame.planes[0]
    data = bytes(plane)
    return b"".join(data[y * plane.line_size : y * plane.line_size + plane.width] for y in range(plane.height))
