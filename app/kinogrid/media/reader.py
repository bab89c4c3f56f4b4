"""One open clip: its frame times, and its pictures in order from any frame, upright and tagged with their colours."""

import errno
from collections.abc import Generator, Iterator
from contextlib import ExitStack, closing, contextmanager
from fractions import Fraction
from typing import TYPE_CHECKING, TypeVar

import av
from av import Packet, VideoFrame
from av.video.reformatter import Interpolation, VideoReformatter

from kinogrid.domain.image_kind import ImageKind
from kinogrid.media import colour
from kinogrid.media.budget import Size
from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.opening import LONGEST_SIDE, opened, still_kind, video_stream
from kinogrid.media.orientation import Uprighter
from kinogrid.media.running_order import EditFollower, RunningOrder, Stored, ordered
from kinogrid.media.source import Source, disk_blamed, file_of
from kinogrid.media.timeline import Track

if TYPE_CHECKING:
    from av.video.stream import VideoStream

_T = TypeVar("_T")

# Packets of a file: over an hour at 24 a second, so more is a lie and not a clip.
_MOST_FRAMES = 100_000
# Pixels: to this side at least a picture is made narrower by pixels that are not square.
_SHORTEST_SIDE = 16
# Seconds: the unit of time of a stream that names none.
_USUAL_UNIT = Fraction(1, 24)

# FFmpeg's reader of MP4: the only one that knows edit lists.
_MOV = "mov"


class ClipReader:
    """An open file with one decoder of one thread: several clips decode side by side, so threads belong to the caller.

    A picture is read as a clip of one frame; `still` is then its kind. `promised` is how many frames the header means
    to show, 0 when it doesn't say: more than the track has means a file cut short. `is_turned` tells whether it is seen
    otherwise than it is stored, turned or mirrored. One that is `sketchy` leaves out pictures that no other refers to.

    The constructor, `frames` and `picture` raise `BrokenClip`. Not to be used from two threads at once.
    """

    track: Track
    promised: int
    width: int
    height: int
    is_turned: bool
    still: ImageKind | None

    def __init__(self, source: Source, *, sketchy: bool = False) -> None:
        """Open a file, or the content of one, and look at its first picture."""
        self._source, self._sketchy = source, sketchy
        self._scaler = VideoReformatter()
        with told_of(source), ExitStack() as stack:
            self._file = stack.enter_context(file_of(source))
            self.still = still_kind(self._file)
            self._container = stack.enter_context(opened(self._file, self.still))
            self._look()
            stack.pop_all()

    def _look(self) -> None:
        """Read frame times from the packets, then one picture for what only pictures tell."""
        self._stream = self._video_stream()
        self._lines = self._stream.codec_context.height
        self._uprighter = Uprighter()
        self._order = self._running_order()
        self.track = self._order.track
        self.promised = self._promised()
        self._size: Size | None = None
        self._begun = self._decoded(0)
        first = next(self._begun, None)
        if first is None:
            raise BrokenClip(ClipDefect.NOTHING_DECODED)
        self._first: VideoFrame | None = first[1]
        self.is_turned = self._uprighter.changed
        self.width, self.height = self._square(first[1])

    def _video_stream(self) -> "VideoStream":
        stream = video_stream(self._container, self.still)
        if self._sketchy:
            stream.codec_context.skip_frame = "NONREF"
        return stream

    def _forget_first(self) -> None:
        """End the decoding that opening began."""
        self._first = None
        self._begun.close()

    def _running_order(self) -> RunningOrder:
        """Read through the whole file for the times of its pictures; one that the file ends in is none."""
        stored: list[Stored] = []
        with closing(self._packets()) as packets:
            for packet in packets:
                stored += _stored(packet)
        if all(picture.hidden for picture in stored):
            raise BrokenClip(ClipDefect.EMPTY)
        return ordered(stored, self._stream.time_base or _USUAL_UNIT)

    def _promised(self) -> int:
        """Count the pictures that the container means to show: an edit list may leave out or repeat stored ones."""
        if _MOV not in self._container.format.name.split(","):
            return 0
        return sum(not entry.is_discard for entry in self._stream.index_entries)

    def _square(self, frame: VideoFrame) -> Size:
        """Give the size of an upright picture with its pixels made square, or as it is where that is beyond reason."""
        turned = self._uprighter.turned
        side = frame.height if turned else frame.width
        square = round(side * (self._stream.sample_aspect_ratio or 1))
        if not _SHORTEST_SIDE <= square <= LONGEST_SIDE:
            square = side
        return (frame.width, square) if turned else (square, frame.height)

    def close(self) -> None:
        """Give the file back; harmless when done twice."""
        self._forget_first()
        self._container.close()
        self._file.close()

    def frames(self, start: int = 0) -> Generator[tuple[int, VideoFrame]]:
        """Decode upright pictures at coded size from an index on; close the generator when done before its end."""
        first = self._first
        if start or first is None:
            self._forget_first()
            pictures = self._decoded(start)
        else:
            self._first = None
            pictures = self._begun
        with told_of(self._source), closing(pictures):
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
        self._container.close()
        self._file.seek(0)
        self._container = opened(self._file, self.still)
        self._stream = self._video_stream()
        yield from self._pictures()

    def _pictures(self) -> Generator[tuple[int, VideoFrame]]:
        """Decode whatever comes next, each picture with its index."""
        index = -1
        with closing(self._decoder()) as decoder:
            for frame in decoder:
                self._size = self._size or (frame.width, frame.height)
                if (frame.width, frame.height) != self._size:
                    raise BrokenClip(ClipDefect.WRONG_SIZE, f"{frame.width}x{frame.height}")
                if frame.pts is not None:
                    index = self._order.index_of(frame.pts, index)
                    yield index, frame

    def _decoder(self) -> Generator[VideoFrame]:
        """Decode packet by packet; where an edit list goes on somewhere else, nothing of before is referred to."""
        follower = EditFollower()
        with closing(self._packets()) as packets:
            for packet in packets:
                if packet.pts is not None and follower.jumps(packet.pts, keyframe=packet.is_keyframe):
                    yield from self._stream.decode(None)
                    self._stream.codec_context.flush_buffers()
                yield from self._stream.decode(packet)

    def _packets(self) -> Generator["Packet[VideoStream]"]:
        """Read what comes next, no more than a clip may have; the last one says that there are no more."""
        with _closed(self._container.demux(self._stream)) as packets:
            for number, packet in enumerate(packets):
                if number > _MOST_FRAMES:
                    raise BrokenClip(ClipDefect.TOO_MANY_FRAMES)
                yield packet


def _stored(packet: "Packet[VideoStream]") -> Iterator[Stored]:
    """Give what a packet says of its picture, if it holds one that is whole."""
    if packet.pts is not None and not packet.is_corrupt:
        yield Stored(packet.pts, packet.duration or 0, packet.is_keyframe, packet.is_discard)


@contextmanager
def _closed(packets: Iterator[_T]) -> Iterator[Iterator[_T]]:
    """End PyAV's generator of packets, which it types as a bare iterator, so that its buffers go at once."""
    try:
        yield packets
    finally:
        if isinstance(packets, Generator):
            packets.close()


@contextmanager
def told_of(source: Source) -> Iterator[None]:
    """Turn what FFmpeg and the disk say while a clip is read into what is wrong with it."""
    with disk_blamed(source):
        try:
            yield
        except av.FFmpegError as error:
            if error.errno == errno.ENOMEM:
                raise BrokenClip(ClipDefect.TOO_MUCH_MEMORY) from error
            raise BrokenClip(ClipDefect.DAMAGED, error.strerror or type(error).__name__) from error
        except OSError as error:
            if error.errno == errno.EINVAL:
                # FFmpeg goes wherever a file says, also before its beginning, which is no trouble of the disk's.
                raise BrokenClip(ClipDefect.DAMAGED, str(error.strerror)) from error
            raise
