"""An export carried out: copied where that is exact, else decoded and coded; it blocks, and knows no window."""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from math import sqrt
from pathlib import Path

from kinogrid.domain.export import MOVING_PICTURES, ExportKind, ExportMade, ExportPiece, ExportWork, Shape
from kinogrid.media.budget import Size
from kinogrid.media.contact_sheet import foreseen_size, write_sheet
from kinogrid.media.editor_project import tried_project, write_project
from kinogrid.media.file_notes import with_notes
from kinogrid.media.film_encoder import Moved, encode_film
from kinogrid.media.frame_files import write_frames
from kinogrid.media.kinship import without_held
from kinogrid.media.loop_encoder import encode_loop
from kinogrid.media.picture_sequence import TICKS, Pictures, PictureSequence
from kinogrid.media.side_by_side import SideBySide
from kinogrid.media.stream_copy import copied

# Told how far it is, 0 to 1.
Progress = Callable[[float], None]

# How often something is made smaller until it fits, how much smaller than what should just fit, and at least.
_MOST_TRIES, _SPARE, _STEP = 10, 0.96, 0.85
# After so many pictures a trial looks how large it is.
_TRIED = (2, 14)
# Pixels of a side below which nothing is to be seen any more.
_LEAST_SIDE = 32


class TooLarge(Exception):
    """What is wanted does not fit under its bound, however small it is made."""


def carry_out(work: ExportWork, progress: Progress) -> ExportMade:
    """Make the file; raises `BrokenClip`, `TooLarge`, `OSError` and `av.FFmpegError`."""
    settings = work.settings
    if settings.kind is ExportKind.EDITOR:
        return write_project(work, progress)
    pieces = without_held(work.pieces) if work.is_lineage else work.pieces
    if _may_be_copied(work):
        frames = copied(work, pieces * settings.loops)
        if frames is not None:
            with closing(PictureSequence(pieces, settings)) as pictures:
                return ExportMade(_size_of(work), frames, *pictures.size, copied=True)
    if settings.kind is ExportKind.SHEET:
        return write_sheet(work, pieces, progress)
    with closing(_opened(work, pieces)) as pictures:
        return _made(work, pictures, progress)


def _opened(work: ExportWork, pieces: Sequence[ExportPiece]) -> Pictures:
    """Open what is shown, one after another or at the same time."""
    kind = SideBySide if work.side_by_side else PictureSequence
    return kind(pieces, work.settings)


def _may_be_copied(work: ExportWork) -> bool:
    """Tell whether nothing is wanted that changes a picture or turns their order round."""
    settings = work.settings
    stills = any(piece.still for piece in work.pieces)
    changes = settings.edge or settings.boomerang or settings.shape is not Shape.OWN or work.side_by_side or stills
    return settings.kind is ExportKind.MP4 and not changes


def try_out(work: ExportWork) -> ExportMade:
    """Tell what an export will be like: exactly where it is copied, else by what its first pictures take.

    Raises as `carry_out` does.
    """
    settings = work.settings
    if settings.kind is ExportKind.EDITOR:
        return tried_project(work)
    folder = Path(work.target)
    if _may_be_copied(work):
        pieces = without_held(work.pieces) if work.is_lineage else work.pieces
        whole = replace(work, pieces=pieces, is_lineage=False, target=str(folder / "whole"))
        frames = copied(whole, pieces * settings.loops)
        if frames is not None:
            return ExportMade(_size_of(whole), frames, 0, 0, copied=True)
    if settings.kind is ExportKind.SHEET:
        return foreseen_size(replace(work, target=str(folder / "sheet")), work.pieces)
    with closing(_opened(work, work.pieces)) as pictures:
        size = fitted(pictures.size, settings.edge)
        counts = [count for count in _TRIED if count <= pictures.frames] or [pictures.frames]
        weights = []
        for count in counts:
            part = replace(work, target=str(folder / f"{count}"))
            if settings.kind is ExportKind.FRAMES:
                Path(part.target).mkdir()
            _write(part, pictures, size, lambda _share: None, count)
            weights.append(_size_of(part))
        each = (weights[-1] - weights[0]) / (counts[-1] - counts[0]) if len(counts) > 1 else 0
        return ExportMade(round(weights[0] + each * (pictures.frames - counts[0])), pictures.frames, *size)


def _made(work: ExportWork, pictures: Pictures, progress: Progress) -> ExportMade:
    """Make it once, and smaller again while it is over its bound."""
    settings = work.settings
    size = fitted(pictures.size, settings.edge)
    for _again in range(_MOST_TRIES):
        frames = _write(work, pictures, size, progress)
        weight = _size_of(work)
        if not settings.bound or settings.kind not in MOVING_PICTURES or weight <= settings.bound:
            return ExportMade(weight, frames, *size)
        smaller = min(sqrt(settings.bound / weight) * _SPARE, _STEP)
        size = (max(round(size[0] * smaller), 1), max(round(size[1] * smaller), 1))
        if max(size) < _LEAST_SIDE:
            break
    raise TooLarge


def _write(work: ExportWork, pictures: Pictures, size: Size, progress: Progress, most: int | None = None) -> int:
    kind = work.settings.kind
    if kind is ExportKind.FRAMES:
        write_frames(work, pictures, size, _of(pictures.frames, progress), most)
        return pictures.frames
    if kind in MOVING_PICTURES:
        moments = max(1, round(pictures.seconds() * (work.settings.rate or TICKS)))
        count = encode_loop(work, pictures, size, _of(moments, progress), most)
        path = Path(work.target)
        plain = path.read_bytes()
        noted = with_notes(plain, work)
        if noted != plain:
            path.write_bytes(noted)
        return count
    encode_film(work, pictures, size, _of(pictures.frames, progress), most)
    return pictures.frames


def _of(whole: int, progress: Progress) -> Moved:
    return lambda done: progress(min(done / whole, 1.0))


def _size_of(work: ExportWork) -> int:
    path = Path(work.target)
    files = path.iterdir() if path.is_dir() else (path,)
    return sum(file.stat().st_size for file in files)


def fitted(size: Size, edge: int) -> Size:
    """Give a size with the longest side of so many pixels, never larger than it is; 0 leaves it."""
    scale = min(1.0, edge / max(size)) if edge else 1.0
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))
