"""Shots one after another, as an editor is told of them: which pictures of which files, and where something begins."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from fractions import Fraction

from kinogrid.domain.export import ExportPiece
from kinogrid.media.budget import Size
from kinogrid.media.picture_sequence import reader_of
from kinogrid.media.timeline import SECOND, Track

# What editors count in, pictures a second: SMPTE ST 12-1 and the film rate.
_RATES = tuple(Fraction(rate) for rate in (24, 25, 30, 48, 50, 60)) + tuple(
    Fraction(rate, 1001) for rate in (24_000, 30_000, 48_000, 60_000)
)
# Rates of colour television are a thousandth below the whole ones; files that count milliseconds are off by less.
_OFF = Fraction(1, 2500)


@dataclass(frozen=True, slots=True)
class CutMarker:
    """Says what begins with a picture of a shot's file, counted from 0."""

    frame: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CutShot:
    """Pictures of a file from the first to the last, both included, of `count` that it has: the others are handles.

    `file` is its place beside the list, with `/` on every system; `rate` its pictures a second.
    """

    file: str
    name: str
    rate: Fraction
    count: int
    first: int
    last: int
    size: Size
    markers: tuple[CutMarker, ...] = ()

    @property
    def length(self) -> int:
        """Count the pictures that are used."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class RoughCut:
    """At least one shot, the first one first; `notes` say how they were made, empty where that is to stay unsaid."""

    title: str
    shots: tuple[CutShot, ...]
    notes: Mapping[str, object] = field(default_factory=dict)

    @property
    def rate(self) -> Fraction:
        """Give the pictures a second of the whole, which are the first shot's."""
        return self.shots[0].rate

    def counted(self, frame: int, shot: CutShot) -> int:
        """Give a place in a shot's file as pictures of the whole."""
        return round(frame * self.rate / shot.rate)

    def placed(self) -> Iterator[tuple[int, int, CutShot]]:
        """Give each shot with its first picture in the whole, and how many pictures of the whole it takes."""
        at = 0
        for shot in self.shots:
            length = max(1, self.counted(shot.length, shot))
            yield at, length, shot
            at += length

    @property
    def length(self) -> int:
        """Count the pictures of the whole."""
        return sum(length for _at, length, _shot in self.placed())


def shot_of(piece: ExportPiece, file: str, name: str, begins: Sequence[int]) -> CutShot:
    """Look at a clip, or at a picture that stands for one, and make a shot of its part; raises `BrokenClip`.

    `begins` are the pictures at which it was gone on from another clip.
    """
    with closing(reader_of(piece.path, piece.still)) as reader:
        count = len(reader.track.starts)
        first, last = min(piece.first, count - 1), count - 1 if piece.last is None else min(piece.last, count - 1)
        return CutShot(
            file=file,
            name=name,
            rate=rate_of(reader.track),
            count=count,
            first=first,
            last=last,
            size=(reader.width, reader.height),
            markers=tuple(CutMarker(frame, name) for frame in begins if first <= frame <= last),
        )


def rate_of(track: Track) -> Fraction:
    """Give a clip's pictures a second: an editor's rate where it is as near to one as files are exact."""
    measured = Fraction(len(track.starts) * SECOND, track.end)
    nearest = min(_RATES, key=lambda rate: abs(rate - measured))
    return nearest if abs(nearest - measured) <= nearest * _OFF else measured.limit_denominator(1001)
