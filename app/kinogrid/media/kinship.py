"""Whether a clip that goes on holds the one it goes on from, told by their pictures and by nothing that is said."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import pairwise
from pathlib import Path

from av import VideoFrame
from av.video.reformatter import Interpolation, VideoReformatter

from kinogrid.domain.export import ExportPiece
from kinogrid.media.reader import ClipReader

# Moments of the parent that are looked at, and the side in pixels to which their greys are brought.
_MOMENTS, _SIDE = 9, 32
# The most that greys may differ on average, of 255, in pictures that are the same but coded anew.
_SAME = 8.0


def generations(pieces: Sequence[ExportPiece]) -> Iterator[tuple[ExportPiece, tuple[int, ...]]]:
    """Leave out each clip that the next one holds from its start, and give the others with what is in them.

    That is the pictures at which each generation after the first one begins. The clips are ancestors and their heir,
    oldest first. Raises `BrokenClip`.
    """
    begins: tuple[int, ...] = ()
    for piece, after in pairwise(pieces):
        added = added_from(piece, after)
        if added is None:
            yield piece, begins
            begins = ()
        else:
            begins = (*begins, added)
    yield pieces[-1], begins


def without_held(pieces: Sequence[ExportPiece]) -> tuple[ExportPiece, ...]:
    """Leave out each clip that the next one holds from its start; the clips are ancestors and their heir, oldest first.

    Raises `BrokenClip`.
    """
    return tuple(piece for piece, _begins in generations(pieces))


def added_from(parent: ExportPiece, child: ExportPiece) -> int | None:
    """Give a child's first picture behind all of its parent's, where it shows those before anything else; else None."""
    with closing(ClipReader(Path(parent.path))) as older, closing(ClipReader(Path(child.path))) as younger:
        if younger.track.end <= older.track.end:
            return None
        count = len(older.track.starts)
        looked_at = sorted({round(step * (count - 1) / (_MOMENTS - 1)) for step in range(_MOMENTS)})
        then = [younger.track.frame_at(older.track.starts[index]) for index in looked_at]
        pairs = zip(_greys(older, looked_at), _greys(younger, then), strict=True)
        is_held = all(_difference(before, after) <= _SAME for before, after in pairs)
        return younger.track.frame_at(older.track.end) if is_held else None


def _greys(reader: ClipReader, wanted: Sequence[int]) -> list[bytes]:
    """Give the greys of some pictures, in order, at one small size."""
    scaler = VideoReformatter()
    found: dict[int, bytes] = {}
    with closing(reader.frames()) as pictures:
        for index, frame in pictures:
            if index in wanted:
                found[index] = _grey(scaler, frame)
            if index >= wanted[-1]:
                break
    return [found.get(index, b"") for index in wanted]


def _grey(scaler: VideoReformatter, frame: VideoFrame) -> bytes:
    small = scaler.reformat(frame, _SIDE, _SIDE, "gray", interpolation=Interpolation.AREA, threads=1)
    plane = small.planes[0]
    data = bytes(plane)
    return b"".join(data[row * plane.line_size : row * plane.line_size + _SIDE] for row in range(_SIDE))


def _difference(one: bytes, other: bytes) -> float:
    """Give by how much two small pictures differ on average; by the most there is where one is not there."""
    if not one or not other:
        return 255.0
    return sum(abs(before - after) for before, after in zip(one, other, strict=True)) / len(one)
