"""Clips: frames from a first picture towards a last one, encoded as the service's are, and appended to a parent's."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import av
from av.bitstream import BitStreamFilterContext
from av.container import InputContainer, OutputContainer
from av.video.frame import PictureType, VideoFrame
from av.video.stream import VideoStream

from kinogrid.demo.filters import FRAME_TIME
from kinogrid.demo.frames import Camera, Still, mixed
from kinogrid.demo.motion import Move, ease, swell

FRAMES = 125
"""Frames of a first generation: 5.2 s."""
MORE_FRAMES = 96
"""Frames that an extension adds: 4 s."""
MOST_FRAMES = FRAMES + 4 * MORE_FRAMES
"""Frames of the longest clip there is: 21.2 s."""

_ENCODER = {"preset": "superfast", "crf": "18", "x264-params": "repeat-headers=1:colormatrix=smpte170m:range=tv"}
"""Never changed between a clip and its extension, so that one decoder set-up serves both."""

_DISSOLVE = 0.4
"""Share of the way that the last frame takes to appear."""


ONLY_OURS = {"format_whitelist": "mov", "protocol_whitelist": "file", "codec_whitelist": "h264"}
"""What the service renders itself, whatever else was put into its folder."""


class Interrupted(Exception):
    """The service stops, and this clip with it."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One clip to be made: what is seen first, how the camera goes, and where it arrives."""

    first: Still
    last: Still | None
    move: Move
    loop: bool
    parent: Path | None
    """The clip that this one continues; `first` is then its last frame."""
    holds_parent: bool = True
    """Whether the parent's frames come before its own in its file."""

    @property
    def length(self) -> int:
        """Frames to be drawn, the parent's not counted."""
        return FRAMES if self.parent is None else MORE_FRAMES


def draw(shot: Shot) -> Iterator[VideoFrame]:
    """Draw a shot's own frames, one after the other."""
    leaving = Camera(shot.first, shot.move)
    arriving = None if shot.last is None else Camera(shot.last, shot.move)
    for index in range(shot.length):
        progress = _progress(shot, index)
        away = swell(progress) if shot.loop else ease(progress)
        share = 0.0 if arriving is None else ease((away - shot.move.turn) / _DISSOLVE + 0.5)
        if arriving is None or share == 0:
            yield leaving.seen(away, progress)
        elif share == 1:
            yield arriving.seen(1 - away, progress)
        else:
            yield mixed(leaving.seen(away, progress), arriving.seen(1 - away, progress), share)


def _progress(shot: Shot, index: int) -> float:
    if shot.parent is not None:
        return (index + 1) / shot.length
    return index / (shot.length if shot.loop else shot.length - 1)


def render(shot: Shot, path: Path, step: Callable[[], None]) -> None:
    """Write a shot as an MP4; `step` is called for each frame and may raise to give up, which leaves no file."""
    part = path.with_suffix(".part")
    try:
        with av.open(str(part), "w", format="mp4", options={"movflags": "+faststart"}) as out:
            stream = out.add_stream("libx264", rate=24, options=_ENCODER)
            stream.width, stream.height, stream.pix_fmt = shot.first.width, shot.first.height, "yuv420p"
            stream.codec_context.thread_count = 1
            out.start_encoding()
            past = 0 if shot.parent is None or not shot.holds_parent else _copy(shot.parent, out, stream)
            for index, frame in enumerate(draw(shot), start=past):
                step()
                # Filters hand a still's frame type on, which would make every frame a keyframe.
                frame.pts, frame.time_base, frame.pict_type = index, FRAME_TIME, PictureType.NONE
                out.mux(stream.encode(frame))
            out.mux(stream.encode(None))
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _copy(parent: Path, out: OutputContainer, stream: VideoStream) -> int:
    """Take a parent's frames over as they are, bit by bit; returns how many."""
    count = 0
    with _opened(parent) as source:
        # The encoder beside it speaks Annex B, and so must everything that goes through one stream of the muxer.
        plain = BitStreamFilterContext("h264_mp4toannexb", source.streams.video[0])
        for packet in source.demux(source.streams.video[0]):
            for part in plain.filter(packet if packet.dts is not None else None):
                part.stream = stream
                out.mux(part)
                count += 1
    return count


def last_frame(path: Path) -> VideoFrame:
    """Decode a clip's last frame, from which an extension goes on."""
    last: VideoFrame | None = None
    with _opened(path) as source:
        for frame in source.decode(video=0):
            last = frame
    if last is None:
        raise ValueError(f"{path} has no frames")
    return last


def frame_count(path: Path) -> int:
    """Count a clip's frames without decoding them."""
    with _opened(path) as source:
        return source.streams.video[0].frames


def _opened(path: Path) -> InputContainer:
    return av.open(str(path), "r", options=ONLY_OURS)
