"""Clips as an editor takes them over: copies in a folder, beside lists that say how they follow each other."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

from kinogrid.domain.export import SUFFIXES, ExportKind, ExportMade, ExportPiece, ExportSettings, ExportWork
from kinogrid.domain.file_names import safe_name
from kinogrid.media.edl import edl_text
from kinogrid.media.fcpxml import fcpxml_text
from kinogrid.media.film_encoder import encode_film
from kinogrid.media.kinship import generations
from kinogrid.media.otio_text import otio_text
from kinogrid.media.picture_sequence import PictureSequence
from kinogrid.media.rough_cut import RoughCut, shot_of
from kinogrid.media.source import disk_blamed, file_of

CLIPS = "clips"
"""The folder of the copies beside the lists."""

LISTS = "timeline"
"""What the lists beside it are called."""

# What it is called where nobody gave it a name.
_OURS = "Kinogrid"
_AT_A_TIME = 1024 * 1024


@dataclass(frozen=True, slots=True)
class CutPiece:
    """A piece of a cut, its copy's place, and the pictures at which it goes on from another clip."""

    piece: ExportPiece
    file: str
    begins: tuple[int, ...]


def write_project(work: ExportWork, progress: Callable[[float], None]) -> ExportMade:
    """Write clips and lists into the work's folder; raises `BrokenClip` and `OSError`."""
    folder = Path(work.target)
    pieces = pieces_of(work)
    cut = cut_of(work, pieces)
    (folder / CLIPS).mkdir()
    whole, done = size_of(pieces), 0
    for file, piece in {one.file: one.piece for one in pieces}.items():
        for written in _showing(piece, folder / file) if piece.still else _copying(Path(piece.path), folder / file):
            done += written
            progress(min(1.0, done / whole))
    for suffix, text in lists_of(cut).items():
        (folder / f"{LISTS}.{suffix}").write_text(text, encoding="utf-8", newline="\n")
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    return ExportMade(size, cut.length, *cut.shots[0].size, copied=True)


def tried_project(work: ExportWork) -> ExportMade:
    """Tell what it will be like; raises `BrokenClip` and `OSError`."""
    pieces = pieces_of(work)
    cut = cut_of(work, pieces)
    size = size_of(pieces) + sum(len(text.encode()) for text in lists_of(cut).values())
    return ExportMade(size, cut.length, *cut.shots[0].size, copied=True)


def pieces_of(work: ExportWork) -> tuple[CutPiece, ...]:
    """Give each piece with the place of its copy; one that comes again has the same one."""
    told = generations(work.pieces) if work.is_lineage else ((piece, ()) for piece in work.pieces)
    places: dict[tuple[str, float], str] = {}
    found = []
    for piece, begins in told:
        name = safe_name(f"{len(places) + 1:02} {piece.label}")
        suffix = SUFFIXES[ExportKind.MP4] if piece.still else Path(piece.path).suffix.lower()
        place = places.setdefault((piece.path, piece.still), f"{CLIPS}/{name}{suffix}")
        found.append(CutPiece(piece, place, begins))
    return tuple(found)


def cut_of(work: ExportWork, pieces: Sequence[CutPiece]) -> RoughCut:
    """Look at the pieces and put them one after another; raises `BrokenClip`."""
    title = work.title or next((one.piece.label for one in pieces if one.piece.label), _OURS)
    shots = tuple(shot_of(one.piece, one.file, one.piece.label or title, one.begins) for one in pieces)
    return RoughCut(title, shots, json.loads(work.notes) if work.notes else {})


def size_of(pieces: Sequence[CutPiece]) -> int:
    """Give how many bytes the copies take, at least 1; raises `BrokenClip`."""
    paths = {one.piece.path for one in pieces}
    return max(1, sum(_size(Path(path)) for path in paths))


def _size(path: Path) -> int:
    with disk_blamed(path):
        return path.stat().st_size


def _showing(piece: ExportPiece, target: Path) -> Iterator[int]:
    """Make a clip of a picture that stands for one, and give the bytes of the picture, which are no more."""
    work = ExportWork(pieces=(piece,), settings=ExportSettings(), target=str(target))
    with closing(PictureSequence((piece,), work.settings)) as pictures:
        encode_film(work, pictures, pictures.size, lambda _done: None)
    yield _size(Path(piece.path))


def _copying(source: Path, target: Path) -> Iterator[int]:
    """Copy a file and tell of each piece how large it was; what its reader refuses is the clip's trouble."""
    with ExitStack() as stack:
        with disk_blamed(source):
            reads = stack.enter_context(closing(file_of(source)))
        writes = stack.enter_context(target.open("xb"))
        while True:
            with disk_blamed(source):
                part = reads.read(_AT_A_TIME)
            if not part:
                break
            writes.write(part)
            yield len(part)


def lists_of(cut: RoughCut) -> dict[str, str]:
    """Write an cut in every way that editors read, by the endings of the files."""
    return {"otio": otio_text(cut), "fcpxml": fcpxml_text(cut), "edl": edl_text(cut)}
