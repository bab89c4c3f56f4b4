"""One open clip: its frame times, and its pictures in order from any frame, upright and tagged with their colours."""

from bisect import bisect_right
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from statistics import median_low

import av
from av import VideoFrame
from av.filter import Graph
from av.video.reformatter import Interpolation, VideoReformatter
from av.video.stream import VideoStream

from kinogrid.media import colour
from kinogrid.media.stills import HEAD, ImageKind, kind_of
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


class BrokenClip(Exception):
    """A clip cannot be read as video, with a reason fit to be shown to people as it is."""

    def __init__(self, reason: str) -> None:
        """Say why."""
        super().__init__(reason)
        self.reason = reason


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
        with _in_words(path):
            self.still = _still(path)
            self._container = av.open(
                str(path), format=_STILLS[self.still] if self.still else None, options=_WHOLE_FILES
            )
        try:
            with _in_words(path):
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
            raise BrokenClip("The file holds no picture that can be decoded.")
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
            raise BrokenClip("The file holds no video.")
        stream = self._container.streams.video[0]
        if not _has_decoder(stream):
            raise BrokenClip("The file's kind of picture can't be decoded.")
        context = stream.codec_context
        if not (0 < context.width <= _LONGEST_SIDE and 0 < context.height <= _LONGEST_SIDE):
            raise BrokenClip(f"The picture size {context.width} by {context.height} can't be right.")
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
                raise BrokenClip("The file claims more frames than a clip can have.")
        if not stamps:
            raise BrokenClip("The file holds no pictures.")
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
        with _in_words(self._path), closing(pictures):
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
            raise BrokenClip(f"Frame {index + 1} can't be decoded.")
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
def _in_words(path: Path) -> Iterator[None]:
    """Turn what FFmpeg and the disk say into a reason for people."""
    try:
        yield
    except FileNotFoundError as error:
        raise BrokenClip(f"The file {path.name} is not there any more.") from error
    except PermissionError as error:
        raise BrokenClip(f"The file {path.name} may not be read.") from error
    except av.FFmpegError as error:
        raise BrokenClip(f"The file is damaged ({error.strerror or type(error).__name__}).") from error
    except OSError as error:
        raise BrokenClip(f"The file can't be read ({error.strerror or error}).") from error
