"""What is known of a clip before its pictures are decoded, and whether they decode at all."""

from contextlib import closing
from dataclasses import dataclass

from kinogrid.domain.image_kind import ImageKind
from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.endings import has_end
from kinogrid.media.reader import ClipReader
from kinogrid.media.source import Source, content_of
from kinogrid.media.timeline import SECOND, Track

_SUFFIXES = {ImageKind.PNG: "png", ImageKind.JPEG: "jpg", ImageKind.WEBP: "webp"}


@dataclass(frozen=True, slots=True)
class ClipProbe:
    """A clip's facts as people see it: upright and with square pixels.

    `track` says when each frame starts, so that variable frame rates need no second look at the file.
    """

    frames: int
    duration_s: float
    fps: float
    width: int
    height: int
    track: Track


@dataclass(frozen=True, slots=True)
class PictureProbe:
    """A picture's size in pixels, upright, and what its kind of file is called by."""

    width: int
    height: int
    suffix: str


def probe(source: Source) -> ClipProbe:
    """Read the facts from the container and one decoded picture; raises `BrokenClip`."""
    with closing(ClipReader(source)) as reader:
        return _facts(reader)


def check_decodes(source: Source) -> ClipProbe:
    """Decode every picture, so that a fetched clip is known to be whole before it is kept; raises `BrokenClip`."""
    with closing(ClipReader(source)) as reader:
        if reader.still is not None:
            raise BrokenClip(ClipDefect.NOT_A_VIDEO)
        stored = len(reader.track.starts)
        found = min(sum(1 for _picture in reader.frames()), stored)
        expected = max(reader.promised, stored)
        if found < expected:
            raise BrokenClip(ClipDefect.CUT_SHORT, found=found, expected=expected)
        return _facts(reader)


def check_picture(source: Source) -> PictureProbe:
    """Decode a picture, so that a fetched one is known to be whole before it is kept; raises `BrokenClip`."""
    with closing(ClipReader(source)) as reader:
        if reader.still is None:
            raise BrokenClip(ClipDefect.NOT_A_PICTURE)
        if not has_end(reader.still, content_of(source)):
            raise BrokenClip(ClipDefect.ENDS_EARLY)
        return PictureProbe(reader.width, reader.height, _SUFFIXES[reader.still])


def _facts(reader: ClipReader) -> ClipProbe:
    """Gather what an open reader already knows."""
    track = reader.track
    seconds = track.end / SECOND
    return ClipProbe(
        frames=len(track.starts),
        duration_s=seconds,
        fps=len(track.starts) / seconds,
        width=reader.width,
        height=reader.height,
        track=track,
    )
