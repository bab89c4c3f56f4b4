"""The pictures of an export, one after another: pieces of clips, forwards or there and back, as often as wanted."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from fractions import Fraction
from math import gcd
from pathlib import Path
from typing import Protocol

from av import VideoFrame
from av.video.frame import PictureType

from kinogrid.domain.export import ExportPiece, ExportSettings, Filling
from kinogrid.media.budget import Size
from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.reader import ClipReader
from kinogrid.media.shaping import Shaper, shaped
from kinogrid.media.still_reader import StillReader
from kinogrid.media.timeline import SECOND

# Decoded pictures that are held at a time on the way back: a 4K one takes 13 MB.
_HELD = 24
# The finest unit of time that a film is written in, as a part of a second; MP4 has 32 bits for it and for times.
_FINEST = 90_000
# So much wider or narrower than it is a picture may be shown: the service's clips of 480p and 720p differ by less.
_SQUEEZED = 0.025
TICKS = 100
"""Moments of a second that a GIF can tell apart."""


def reader_of(path: str, still: float) -> ClipReader | StillReader:
    """Open a clip, or a picture that stands for one for so many seconds, 0 for a clip; raises `BrokenClip`."""
    return StillReader(Path(path), still) if still else ClipReader(Path(path))


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of pictures of one source, both ends included, shown in order or backwards."""

    source: int
    first: int
    last: int
    backwards: bool = False

    @property
    def count(self) -> int:
        """Count its pictures."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A decoded picture and when it is shown, in flicks from the beginning of all."""

    frame: VideoFrame
    start: int
    end: int


def runs_of(pieces: Sequence[Run], settings: ExportSettings) -> tuple[Run, ...]:
    """Say in which order pictures are shown; on the way back the two ends are not shown a second time."""
    once = list(pieces)
    if settings.boomerang:
        back = [Run(run.source, run.first, run.last, backwards=True) for run in reversed(pieces)]
        back[0] = Run(back[0].source, back[0].first, back[0].last - 1, backwards=True)
        back[-1] = Run(back[-1].source, back[-1].first + 1, back[-1].last, backwards=True)
        once += [run for run in back if run.count > 0]
    return tuple(once) * settings.loops


def within(piece: ExportPiece, frames: int) -> tuple[int, int]:
    """Give the first and the last picture that a piece means in a clip of so many; raises `BrokenClip` for none."""
    last = frames - 1 if piece.last is None else min(piece.last, frames - 1)
    if not 0 <= piece.first <= last:
        raise BrokenClip(ClipDefect.FRAME_LOST, str(piece.first + 1))
    return piece.first, last


class Pictures(Protocol):
    """Pictures one after another, as those who write them need them.

    `size` is in pixels, and `frames` counts what is shown.
    """

    size: Size
    frames: int

    def shown(self, most: int | None = None) -> Generator[ShownPicture]:
        """Give picture after picture, only the first so many where that is said; raises `BrokenClip`."""
        ...

    def unit(self) -> Fraction:
        """Give the unit of time, in seconds, in which every picture starts at a whole number."""
        ...

    def seconds(self) -> float:
        """Tell how long all of it lasts."""
        ...

    def close(self) -> None:
        """Give the files back."""
        ...


class PictureSequence:
    """Opened clips, and their pictures in the order of an export, as often as one asks for them.

    `size` is that of the first clip, upright and with square pixels, or in the shape that is wanted.

    Raises `BrokenClip`.
    """

    def __init__(self, pieces: Sequence[ExportPiece], settings: ExportSettings) -> None:
        """Open every clip that is needed, once."""
        sources = tuple(dict.fromkeys((piece.path, piece.still) for piece in pieces))
        with ExitStack() as stack:
            self._readers = [stack.enter_context(closing(reader_of(*source))) for source in sources]
            parts = [
                Run(source, *within(piece, len(self._readers[source].track.starts)))
                for piece in pieces
                for source in (sources.index((piece.path, piece.still)),)
            ]
            self.runs = runs_of(parts, settings)
            self._stack = stack.pop_all()
        # Pictures that stand for clips come into the shape of those that are there.
        clips = [reader for reader, (_path, still) in zip(self._readers, sources, strict=True) if not still]
        model = (clips or self._readers)[0]
        self.size = (model.width, model.height)
        ratio = settings.shape.ratio
        self._shaper: Shaper | None = None
        self._all_are_shaped = ratio is not None
        if ratio is not None:
            self.size = shaped(self.size, ratio, settings.filling)
            self._shaper = Shaper(self.size, settings.filling, (settings.across, settings.down))
        elif any(map(self._is_of_other_shape, self._readers)):
            self.size = (max(2, self.size[0] // 2 * 2), max(2, self.size[1] // 2 * 2))
            self._shaper = Shaper(self.size, Filling.BARS)
        self.frames = sum(run.count for run in self.runs)

    def close(self) -> None:
        """Give the files back."""
        self._stack.close()

    def shown(self, most: int | None = None) -> Generator[ShownPicture]:
        """Decode picture after picture, only the first so many where that is said."""
        now, left = 0, self.frames if most is None else most
        for run in self.runs:
            with closing(self._pictures(run)) as pictures:
                for index, frame in pictures:
                    if not left:
                        return
                    left -= 1
                    # As it was coded before is nothing to an encoder, which would do likewise.
                    frame.pict_type = PictureType.NONE
                    until = now + self._lasts(run.source, index)
                    yield ShownPicture(self._as_wanted(run.source, frame), now, until)
                    now = until

    def _as_wanted(self, source: int, frame: VideoFrame) -> VideoFrame:
        reader = self._readers[source]
        if self._shaper is None or not (self._all_are_shaped or self._is_of_other_shape(reader)):
            return frame
        return self._shaper.shape(frame, (reader.width, reader.height))

    def _is_of_other_shape(self, reader: "ClipReader | StillReader") -> bool:
        """Tell whether a picture would look squeezed in the size of all."""
        own, all_of_it = reader.width / reader.height, self.size[0] / self.size[1]
        return abs(own - all_of_it) > _SQUEEZED * all_of_it

    def spans(self) -> Iterator[int]:
        """Give how long each picture is shown, in flicks, in their order."""
        for run in self.runs:
            steps = range(run.last, run.first - 1, -1) if run.backwards else range(run.first, run.last + 1)
            yield from (self._lasts(run.source, index) for index in steps)

    def unit(self) -> Fraction:
        """Give the unit of time, in seconds, in which every picture starts at a whole number."""
        exact = Fraction(gcd(*self.spans()), SECOND)
        return max(exact, Fraction(1, _FINEST))

    def seconds(self) -> float:
        """Tell how long all of it lasts."""
        return sum(self.spans()) / SECOND

    def _lasts(self, source: int, index: int) -> int:
        track = self._readers[source].track
        following = track.starts[index + 1] if index + 1 < len(track.starts) else track.end
        return following - track.starts[index]

    def _pictures(self, run: Run) -> Generator[tuple[int, VideoFrame]]:
        if not run.backwards:
            yield from self._forwards(run.source, run.first, run.last)
            return
        for last in range(run.last, run.first - 1, -_HELD):
            held = list(self._forwards(run.source, max(run.first, last - _HELD + 1), last))
            while held:
                yield held.pop()

    def _forwards(self, source: int, first: int, last: int) -> Generator[tuple[int, VideoFrame]]:
        expected = first
        with closing(self._readers[source].frames(first)) as pictures:
            for index, frame in pictures:
                if index != expected:
                    break
                yield index, frame
                expected += 1
                if index == last:
                    return
        raise BrokenClip(ClipDefect.FRAME_LOST, str(expected + 1))


def resampled(pictures: Iterable[ShownPicture], rate: int) -> Iterator[tuple[int, VideoFrame]]:
    """Show so many pictures a second at most, each from its moment on, and number the moments.

    Rate 0 leaves out none that a hundredth of a second, the least of a GIF, can tell from the one before it.
    """
    ticks = rate or TICKS
    least = 0
    for picture in pictures:
        number = -(-picture.start * ticks // SECOND) if rate else round(picture.start * ticks / SECOND)
        if number >= least and (not rate or number * SECOND < picture.end * ticks):
            least = number + 1
            yield number, picture.frame
