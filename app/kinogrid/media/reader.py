"""One open clip: its frame times, and its pictures in order from any frame, upright and tagged with their colours."""

from bisect import bisect_right
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from statistics import median_low

import av
from av import VideoFrame
from av.filter import Graph
from av.video.reformatter import Interpolation, VideoReformatter
from av.video.stream import VideoStream

from kinogrid.domain.image_kind import HEAD, ImageKind, kind_of
from kinogrid.media import colour
from kinogrid.media.timeline import SECOND, Track

# Over an hour at 24 a second: more is a lying header, not a clip.
_MOST_FRAMES = 100_000
# Pixels; H.264's own largest level ends below this.
_LONGEST_SIDE = 8192

# FFmpeg's readers of pictures: the one that it picks by a file's name cannot go back to the start of a JPEG.
_STILLS = {ImageKind.PNG: "png_pipe", ImageKind.JPEG: "jpeg_pipe", ImageKind.WEBP: "webp_pipe"}
# Kinds of file that hold all of their video: FFmpeg also knows play lists, which name other files of this machine.
_WHOLE_FILES = {"format_whitelist": ",".join(("mov", "matroska", "avi", "mpegts", *_STILLS.values()))}

# Without this FFmpeg passes over a PNG's wrong check sums, and shows noise.
_STRICT = {"err_detect": "crccheck+explode"}

_TURNS = {90: ("transpose=cclock",), 180: ("hflip", "vflip"), 270: ("transpose=clock",)}


class ClipDefect(StrEnum):
    """What can be wrong with a file that should be a clip or a picture."""

    GONE = "gone"
    FORBIDDEN = "forbidden"
    UNREADABLE = "unreadable"
    DAMAGED = "damaged"
    NO_VIDEO = "no video"
    NO_DECODER = "no decoder"
    WRONG_SIZE = "wrong size"
    TOO_MANY_FRAMES = "too many frames"
    EMPTY = "empty"
    NOTHING_DECODED = "nothing decoded"
    FRAME_LOST = "frame lost"
    CUT_SHORT = "cut short"
    ENDS_EARLY = "ends early"
    NOT_A_VIDEO = "not a video"
    NOT_A_PICTURE = "not a picture"
    TOO_SMALL_TO_CUT = "too small to cut"


@dataclass(frozen=True, slots=True)
class ClipProblem:
    """Why a file cannot be read, or not to its end; `detail` is what goes with the defect, for its sentence.

    That is the file's name (gone, forbidden), the system's own words (unreadable, damaged), the size in pixels, or the
    number of the frame; `found` and `expected` count frames of a clip that is cut short.
    """

    defect: ClipDefect
    detail: str = ""
    found: int = 0
    expected: int = 0

    def __str__(self) -> str:
        """Say it for logs and for support."""
        counts = f" after {self.found} of {self.expected}" if self.expected else ""
        return f"{self.defect}{counts}{f': {self.detail}' if self.detail else ''}"


class BrokenClip(Exception):
    """A file cannot be read as a clip, or as a picture."""

    def __init__(self, defect: ClipDefect, detail: str = "", *, found: int = 0, expected: int = 0) -> None:
        """Say what is wrong with it, as `ClipProblem` does."""
        self.problem = ClipProblem(defect, detail, found, expected)
        super().__init__(str(self.problem))


class ClipReader:
    """An open file with one decoder of one thread: several clips decode side by side, so threads belong to the caller.

    A picture is read as a clip of one frame; `still` is then its kind. `promised` is how many frames the header speaks
    of, 0 when it doesn't: more than the track has means a file cut short. `rotation` is in degrees.

    The constructor, `frames` and `picture` raise `BrokenClip`. Not to be used from two threads at once.
    """

    track: Track
    keyframes: tuple[int, ...]
    promised: int
    width: int
    height: int
    rotation: int
    still: ImageKind | None

    def __init__(self, path: Path) -> None:
        """Open a file and look at its first picture."""
        self._scaler = VideoReformatter()
        with _told_of(path):
            self.still = _still(path)
            self._container = av.open(
                str(path), format=_STILLS[self.still] if self.still else None, options=_WHOLE_FILES
            )
        try:
            with _told_of(path):
                self._open(path)
        except BaseException:
            self._container.close()
            raise

    def _open(self, path: Path) -> None:
        """Read frame times from the packets, then one picture for what only pictures tell."""
        self._path = path
        self._stream: VideoStream = self._video_stream()
        self._stream.codec_context.thread_count = 1
        if self.still is not None:
            self._stream.codec_context.options = _STRICT
        self._lines = self._stream.codec_context.height
        self._stamps, self.keyframes, self.track = self._frame_times()
        self.promised = self._stream.frames
        self._index = {stamp: index for index, stamp in enumerate(self._stamps)}
        self.rotation = 0
        self._begun = self._decoded(0)
        first = next(self._begun, None)
        if first is None:
            raise BrokenClip(ClipDefect.NOTHING_DECODED)
        self._first: VideoFrame | None = first[1]
        self.rotation = round(first[1].rotation / 90) * 90 % 360
        if self.rotation:
            self._forget_first()
        self.width, self.height = self._upright_size(first[1])

    def _forget_first(self) -> None:
        """End the decoding that opening began."""
        self._first = None
        self._begun.close()

    def _video_stream(self) -> VideoStream:
        """Find the first video stream; one whose size can't be right is refused."""
        if not self._container.streams.video:
            raise BrokenClip(ClipDefect.NO_VIDEO)
        stream = self._container.streams.video[0]
        if not _has_decoder(stream):
            raise BrokenClip(ClipDefect.NO_DECODER)
        context = stream.codec_context
        if not (0 < context.width <= _LONGEST_SIDE and 0 < context.height <= _LONGEST_SIDE):
            raise BrokenClip(ClipDefect.WRONG_SIZE, f"{context.width}x{context.height}")
        return stream

    def _frame_times(self) -> tuple[list[int], tuple[int, ...], Track]:
        """Find every shown packet's time stamp in order of showing, the keyframes' indices, and the track from 0."""
        stamps: dict[int, bool] = {}
        ends: list[int] = []
        for packet in self._container.demux(self._stream):
            if packet.pts is None or packet.is_discard:
                continue
            stamps[packet.pts] = packet.is_keyframe
            ends.append(packet.pts + (packet.duration or 0))
            if len(stamps) > _MOST_FRAMES:
                raise BrokenClip(ClipDefect.TOO_MANY_FRAMES)
        if not stamps:
            raise BrokenClip(ClipDefect.EMPTY)
        ordered = sorted(stamps)
        base = self._stream.time_base or Fraction(1, 24)
        starts = tuple(round((stamp - ordered[0]) * base * SECOND) for stamp in ordered)
        usual = median_low([after - before for before, after in pairwise(starts)] or [SECOND // 24])
        end = round((max(ends) - ordered[0]) * base * SECOND)
        keyframes = tuple(index for index, stamp in enumerate(ordered) if stamps[stamp])
        return ordered, keyframes or (0,), Track(starts, end if end > starts[-1] else starts[-1] + usual)

    def _upright_size(self, frame: VideoFrame) -> tuple[int, int]:
        """Give the size as people see it: pixels made square, then turned."""
        aspect = self._stream.sample_aspect_ratio or Fraction(1)
        width, height = round(frame.width * aspect), frame.height
        return (height, width) if self.rotation % 180 else (width, height)

    def close(self) -> None:
        """Give the file back; harmless when done twice."""
        self._forget_first()
        self._container.close()

    def frames(self, start: int = 0) -> Generator[tuple[int, VideoFrame]]:
        """Decode upright pictures at coded size from an index on; close the generator when done before its end."""
        first = self._first
        if start or first is None:
            self._forget_first()
            pictures = self._decoded(start)
        else:
            self._first = None
            pictures = self._begun
        with _told_of(self._path), closing(pictures):
            if first is not None and not start:
                yield 0, first
            yield from pictures

    def keyframe_before(self, index: int) -> int:
        """Tell where decoding has to start for a frame: at the last keyframe at or before it."""
        return self.keyframes[max(bisect_right(self.keyframes, index) - 1, 0)]

    def picture(self, index: int) -> VideoFrame:
        """Decode one exact picture, from the keyframe before it on."""
        last: VideoFrame | None = None
        with closing(self.frames(index)) as pictures:
            for found, frame in pictures:
                last = frame
                if found >= index:
                    break
        if last is None:
            raise BrokenClip(ClipDefect.FRAME_LOST, str(index + 1))
        return last

    def scaled(self, frame: VideoFrame, size: tuple[int, int]) -> VideoFrame:
        """Scale a picture, as planar YUV 4:2:0 that keeps its colour tags."""
        return self._scaler.reformat(frame, *size, "yuv420p", interpolation=Interpolation.BICUBIC, threads=1)

    def _decoded(self, start: int) -> Generator[tuple[int, VideoFrame]]:
        """Seek to the keyframe at or before an index and decode on from there."""
        self._container.seek(self._stamps[start], stream=self._stream)
        turn = self._turned if self.rotation else _as_it_is
        with _closed(self._container.decode(self._stream)) as decoder:
            for frame in turn(decoder):
                if frame.pts is None:
                    continue
                index = self._index.get(frame.pts)
                if index is None:
                    index = max(bisect_right(self._stamps, frame.pts) - 1, 0)
                if index >= start:
                    colour.tag(frame, self._lines)
                    yield index, frame

    def _turned(self, frames: Iterator[VideoFrame]) -> Iterator[VideoFrame]:
        """Put pictures upright as the container asks for."""
        graph = Graph()
        nodes = [graph.add_buffer(template=self._stream)]
        nodes += [graph.add(*step.split("=")) for step in _TURNS[self.rotation]]
        nodes.append(graph.add("buffersink"))
        graph.link_nodes(*nodes).configure()
        for frame in frames:
            graph.vpush(frame)
            yield graph.vpull()


def _has_decoder(stream: VideoStream) -> bool:
    """Tell whether FFmpeg was built with a decoder for a stream: for an SVG it was not; PyAV's types don't say so."""
    return stream.codec_context is not None


def _still(path: Path) -> ImageKind | None:
    """Tell which kind of picture a file is by its first bytes, None for anything else."""
    with path.open("rb") as file:
        kind = kind_of(file.read(HEAD))
    return kind if kind in _STILLS else None


@contextmanager
def _closed(decoder: Iterator[VideoFrame]) -> Iterator[Iterator[VideoFrame]]:
    """End PyAV's decode generator, which it types as a bare iterator, so that its buffers go at once."""
    try:
        yield decoder
    finally:
        if isinstance(decoder, Generator):
            decoder.close()


def _as_it_is(frames: Iterator[VideoFrame]) -> Iterator[VideoFrame]:
    """Leave upright pictures alone."""
    return frames


@contextmanager
def _told_of(path: Path) -> Iterator[None]:
    """Turn what FFmpeg and the disk say into what is wrong with the clip."""
    try:
        yield
    except FileNotFoundError as error:
        raise BrokenClip(ClipDefect.GONE, path.name) from error
    except PermissionError as error:
        raise BrokenClip(ClipDefect.FORBIDDEN, path.name) from error
    except av.FFmpegError as error:
        raise BrokenClip(ClipDefect.DAMAGED, error.strerror or type(error).__name__) from error
    except OSError as error:
        raise BrokenClip(ClipDefect.UNREADABLE, error.strerror or str(error)) from error
