"""A clip at a glance: so many of its pictures, small, by decoding it once and leaving out what no picture refers to."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass

from av import VideoFrame

from kinogrid.media.budget import Size, fit
from kinogrid.media.picture import ScreenPainter
from kinogrid.media.reader import ClipReader
from kinogrid.media.source import Source

BYTES = 4
"""Of a pixel: blue, green, red, and one without use."""
# A picture that fills its box has at most so many times its pixels, or else it fits into it.
_MOST_BEYOND = 4


@dataclass(frozen=True, slots=True)
class ClipStrip:
    """Pictures of one size, one after the other, each line by line."""

    pixels: bytes
    width: int
    height: int


def strip_of(clip: Source, places: int, box: Size, *, fills: bool) -> ClipStrip:
    """Give so many pictures of a clip, from the first to about the last, that fill or fit a box; raises `BrokenClip`.

    Of what a usual encoder writes half is referred to by no other picture, and is not decoded: a place has the next
    one that is. Where that leaves too few for the places, all are decoded.
    """
    strip, kinds = _strip(clip, places, box, fills=fills, sketchy=True)
    if kinds < places // 2:
        strip, _kinds = _strip(clip, places, box, fills=fills, sketchy=False)
    return strip


def _strip(clip: Source, places: int, box: Size, *, fills: bool, sketchy: bool) -> tuple[ClipStrip, int]:
    with closing(ClipReader(clip, sketchy=sketchy)) as reader:
        frames = len(reader.track.starts)
        wanted = [place * (frames - 1) // (places - 1) for place in range(places)]
        size = _size((reader.width, reader.height), box, fills=fills)
        pictures, kinds = _pictures(reader, wanted, size)
        return ClipStrip(b"".join(pictures), *size), kinds


def _size(native: Size, box: Size, *, fills: bool) -> Size:
    if not fills:
        return fit(native, box)
    factor = min(max(box[0] / native[0], box[1] / native[1]), 1.0)
    filling = max(round(native[0] * factor), 1), max(round(native[1] * factor), 1)
    return fit(native, box) if filling[0] * filling[1] > _MOST_BEYOND * box[0] * box[1] else filling


def _pictures(reader: ClipReader, wanted: Sequence[int], size: Size) -> tuple[list[bytes], int]:
    """Give the picture of each index, or the next one that is decoded, and how many different ones those are."""
    painter, made, kinds = ScreenPainter(), list[bytes](), 0
    last: VideoFrame | None = None
    with closing(reader.frames()) as frames:
        for found, frame in frames:
            last = frame
            if len(made) < len(wanted) and wanted[len(made)] <= found:
                small, kinds = _packed(painter.bgra(frame, size)), kinds + 1
                while len(made) < len(wanted) and wanted[len(made)] <= found:
                    made.append(small)
    if last is not None and len(made) < len(wanted):
        made += [_packed(painter.bgra(last, size))] * (len(wanted) - len(made))
    return made, kinds


def _packed(picture: VideoFrame) -> bytes:
    plane, line = picture.planes[0], picture.width * BYTES
    with memoryview(plane) as pixels:
        return b"".join(pixels[at : at + line] for at in range(0, plane.line_size * picture.height, plane.line_size))
