"""One open clip: its frame times, and its pictures in order from any frame, upright and tagged with their colours."""

from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import TypeVar

import av
from av import VideoFrame
from av.container import InputContainer
from av.video.reformatter import Interpolation, VideoReformatter
from av.video.stream import VideoStream

from kinogrid.domain.image_kind import HEAD, ImageKind, kind_of
from kinogrid.media import colour
from kinogrid.media.budget import Size
from kinogrid.media.orientation import Uprighter
from kinogrid.media.running_order import EditFollower, RunningOrder, Stored, ordered
from kinogrid.media.timeline import Track

_T = TypeVar("_T")

# Over an hour at 24 a second: more is a lying header, not a clip.
_MOST_FRAMES = 100_000
# Pixels; H.264's own largest level ends below this.
_LONGEST_SIDE = 8192
# Pixels: to this side at least a picture is made narrower by pixels that are not square.
_SHORTEST_SIDE = 16
# Seconds: the unit of time of a stream that names none.
_USUAL_UNIT = Fraction(1, 24)

# FFmpeg's readers of pictures: the one that it picks by a file's name cannot go back to the start of a JPEG.
_STILLS = {ImageKind.PNG: "png_pipe", ImageKind.JPEG: "jpeg_pipe", ImageKind.WEBP: "webp_pipe"}
# Kinds of file that hold all of their video: FFmpeg also knows play lists, which name other files of this machine.
_WHOLE_FILES = {"format_whitelist": ",".join(("mov", "matroska", "avi", "mpegts", *_STILLS.values()))}

# Without this FFmpeg passes over a PNG's wrong check sums, and shows noise.
_STRICT = {"err_detect": "crccheck+explode"}

# FFmpeg's reader of MP4: the only one that knows edit lists.
_MOV = "mov"


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

    A picture is read as a clip of one frame; `still` is then its kind. `promised` is how many frames the header means
    to show, 0 when it doesn't say: more than the track has means a file cut short.

    The constructor, `frames` and `picture` raise `BrokenClip`. Not to be used from two threads at once.
    """

    track: Track
    promised: int
    width: int
    height: int
    still: ImageKind | None

    def __init__(self, path: Path) -> None:
        """Open a file and look at its first picture."""
        self._path = path
        self._scaler = VideoReformatter()
        with _told_of(path):
            self.still = _still(path)
            self._container = self._opened()
        try:
            with _told_of(path):
                self._look()
        except BaseException:
            self._container.close()
            raise

    def _opened(self) -> InputContainer:
        """Open the file as the one kind of file that it may be."""
        return av.open(str(self._path), format=_STILLS[self.still] if self.still else None, options=_WHOLE_FILES)

    def _look(self) -> None:
        """Read frame times from the packets, then one picture for what only pictures tell."""
        self._stream = self._video_stream()
        self._lines = self._stream.codec_context.height
        self._uprighter = Uprighter()
        self._order = self._running_order()
        self.track = self._order.track
        self.promised = self._promised()
        self._begun = self._decoded(0)
        first = next(self._begun, None)
        if first is None:
            raise BrokenClip(ClipDefect.NOTHING_DECODED)
        self._first: VideoFrame | None = first[1]
        self.width, self.height = self._square(first[1])

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
        context.thread_count = 1
        if self.still is not None:
            context.options = _STRICT
        return stream

    def _running_order(self) -> RunningOrder:
        """Read through the whole file for the times of its pictures; one that the file ends in is none."""
        stored: list[Stored] = []
        for packet in self._container.demux(self._stream):
            if packet.pts is not None and not packet.is_corrupt:
                stored.append(Stored(packet.pts, packet.duration or 0, packet.is_keyframe, packet.is_discard))
            if len(stored) > _MOST_FRAMES:
                raise BrokenClip(ClipDefect.TOO_MANY_FRAMES)
        if all(picture.hidden for picture in stored):
            raise BrokenClip(ClipDefect.EMPTY)
        return ordered(stored, self._stream.time_base or _USUAL_UNIT)

    def _promised(self) -> int:
        """Count the pictures that the container means to show: an edit list may leave out or repeat stored ones."""
        if _MOV not in self._container.format.name.split(","):
            return self._stream.frames
        return sum(not entry.is_discard for entry in self._stream.index_entries)

    def _square(self, frame: VideoFrame) -> Size:
        """Give the size of an upright picture with its pixels made square, or as it is where that is beyond reason."""
        turned = self._uprighter.turned
        side = frame.height if turned else frame.width
        square = round(side * (self._stream.sample_aspect_ratio or 1))
        if not _SHORTEST_SIDE <= square <= _LONGEST_SIDE:
            square = side
        return (frame.width, square) if turned else (square, frame.height)

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
        return self._order.keyframe_before(index)

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
        """Decode upright pictures from an index on, whatever seeking comes to."""
        pictures = self._from_keyframe(start)
        first = next(pictures, None)
        if first is None or first[0] > start:
            pictures.close()
            pictures = self._from_beginning()
            first = next(pictures, None)
        with closing(pictures):
            while first is not None:
                found, frame = first
                if found >= start:
                    picture = self._uprighter.upright(frame)
                    colour.tag(picture, self._lines)
                    yield found, picture
                first = next(pictures, None)

    def _from_keyframe(self, start: int) -> Generator[tuple[int, VideoFrame]]:
        """Decode from the keyframe at or before an index on, or from behind it, where an edit list misleads FFmpeg."""
        if not self._order.jumps:
            self._container.seek(self._order.stamps[start], stream=self._stream)
            yield from self._pictures()

    def _from_beginning(self) -> Generator[tuple[int, VideoFrame]]:
        """Decode from the first stored picture on: a file that is opened anew begins there for certain."""
        again = self._opened()
        self._container.close()
        self._container = again
        self._stream = self._video_stream()
        yield from self._pictures()

    def _pictures(self) -> Generator[tuple[int, VideoFrame]]:
        """Decode whatever comes next, each picture with its index."""
        index = -1
        with closing(self._decoder()) as decoder:
            for frame in decoder:
                if frame.pts is not None:
                    index = self._order.index_of(frame.pts, index)
                    yield index, frame

    def _decoder(self) -> Generator[VideoFrame]:
        """Decode packet by packet; where an edit list goes on somewhere else, nothing of before is referred to."""
        follower = EditFollower()
        with _closed(self._container.demux(self._stream)) as packets:
            for packet in packets:
                if packet.pts is not None and follower.jumps(packet.pts, keyframe=packet.is_keyframe):
                    yield from self._stream.decode(None)
                    self._stream.codec_context.flush_buffers()
                yield from self._stream.decode(packet)


def _has_decoder(stream: VideoStream) -> bool:
    """Tell whether FFmpeg was built with a decoder for a stream: for an SVG it was not; PyAV's types don't say so."""
    return stream.codec_context is not None


def _still(path: Path) -> ImageKind | None:
    """Tell which kind of picture a file is by its first bytes, None for anything else."""
    if path.exists() and not path.is_file():
        # A pipe would be waited for, perhaps for ever.
        raise BrokenClip(ClipDefect.UNREADABLE, "not a file")
    with path.open("rb") as file:
        kind = kind_of(file.read(HEAD))
    return kind if kind in _STILLS else None


@contextmanager
def _closed(packets: Iterator[_T]) -> Iterator[Iterator[_T]]:
    """End PyAV's generator of packets, which it types as a bare iterator, so that its buffers go at once."""
    try:
        yield packets
    finally:
        if isinstance(packets, Generator):
            packets.close()


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
