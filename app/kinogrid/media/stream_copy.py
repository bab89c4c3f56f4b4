"""Clips joined and cut without decoding a picture, where what comes out is exactly what was asked for."""

from collections.abc import Iterable, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from kinogrid.domain.export import ExportPiece, ExportWork
from kinogrid.media.muxing import FRONT_FIRST, muxer, say_notes
from kinogrid.media.opening import opened, video_stream
from kinogrid.media.picture_sequence import within
from kinogrid.media.reader import ClipReader, told_of
from kinogrid.media.running_order import RunningOrder, Stored, ordered
from kinogrid.media.source import file_of

if TYPE_CHECKING:
    from av import Packet
    from av.video.stream import VideoStream

# FFmpeg's names: H.264 in MP4 is what the service sends, and what everything plays.
_CODEC, _CONTAINER = "h264", "mov"
# Bytes of clips that are held at once; four of 21 s have some 60 million.
_MOST_HELD = 512 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class _Make:
    """What has to be alike in clips that become one stream; whether it `turns` them counts where there are several."""

    extradata: bytes
    size: tuple[int, int]
    unit: Fraction
    aspect: Fraction | None
    colours: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _StoredClip:
    """An open clip's packets, in the order in which they are stored, and when their pictures are shown."""

    stream: "VideoStream"
    packets: "tuple[Packet[VideoStream], ...]"
    order: RunningOrder
    end: int
    make: _Make


@dataclass(frozen=True, slots=True)
class _Cut:
    """The packets of one piece, and how long its pictures are shown from `start` on, in the stream's units."""

    packets: "tuple[Packet[VideoStream], ...]"
    start: int
    lasts: int


def copied(work: ExportWork, pieces: Sequence[ExportPiece]) -> int | None:
    """Write pieces one after another as they are stored, and count their pictures; None where that is not exact.

    Raises `BrokenClip`, `OSError` and `av.FFmpegError`.
    """
    paths = tuple(dict.fromkeys(Path(piece.path) for piece in pieces))
    with ExitStack() as stack:
        clips: dict[Path, _StoredClip] = {}
        size = 0
        for path in paths:
            with told_of(path):
                size += path.stat().st_size
                clip = _look(path, stack) if size <= _MOST_HELD else None
            if clip is None:
                return None
            clips[path] = clip
        if len({clip.make for clip in clips.values()}) > 1 or (len(paths) > 1 and any(map(_is_turned, paths))):
            return None
        cuts = [_cut(clips[Path(piece.path)], piece) for piece in pieces]
        whole = [cut for cut in cuts if cut is not None]
        if len(whole) < len(cuts) or not _in_order(whole):
            return None
        _write(work, next(iter(clips.values())), whole)
    return sum(len(cut.packets) for cut in whole)


def _look(path: Path, stack: ExitStack) -> _StoredClip | None:
    """Read a clip's packets, if they are all that it shows."""
    file = stack.enter_context(closing(file_of(path)))
    container = stack.enter_context(closing(opened(file, None)))
    stream = video_stream(container, None)
    unit, context = stream.time_base, stream.codec_context
    if unit is None or context.codec.name != _CODEC or _CONTAINER not in container.format.name.split(","):
        return None
    packets = tuple(packet for packet in container.demux(stream) if packet.size)
    stored = [
        Stored(packet.pts, packet.duration or 0, packet.is_keyframe, hidden=False)
        for packet in packets
        if packet.pts is not None and packet.dts is not None and not (packet.is_corrupt or packet.is_discard)
    ]
    if not stored or len(stored) < len(packets):
        return None
    order = ordered(stored, unit)
    if order.jumps:
        return None
    make = _Make(
        bytes(context.extradata or b""),
        (context.width, context.height),
        unit,
        stream.sample_aspect_ratio,
        (context.color_range, context.colorspace, context.color_primaries, context.color_trc),
    )
    return _StoredClip(stream, packets, order, max(picture.pts + picture.duration for picture in stored), make)


def _is_turned(path: Path) -> bool:
    """Tell whether a clip's pictures are seen otherwise than they are stored: one stream turns all or none."""
    with closing(ClipReader(path)) as reader:
        return reader.is_turned


def _cut(clip: _StoredClip, piece: ExportPiece) -> _Cut | None:
    """Find the packets that are a piece and nothing else, if none of them needs a picture that is left out.

    They begin at a keyframe, and no picture that is stored between them, or before and behind, is on the wrong side.
    """
    stamps = clip.order.stamps
    first, last = within(piece, len(stamps))
    start = stamps[first]
    end = stamps[last + 1] if last + 1 < len(stamps) else clip.end
    places = [place for place, packet in enumerate(clip.packets) if start <= (packet.pts or 0) < end]
    begin, stop = places[0], places[-1] + 1
    opening = clip.packets[begin]
    if not opening.is_keyframe or opening.pts != start or stop - begin != len(places):
        return None
    return _Cut(clip.packets[begin:stop], start, end - start)


def _offsets(cuts: Iterable[_Cut]) -> Iterable[tuple[_Cut, int]]:
    """Give each piece with what is to be added to its times."""
    now = 0
    for cut in cuts:
        yield cut, now - cut.start
        now += cut.lasts


def _in_order(cuts: Sequence[_Cut]) -> bool:
    """Tell whether the times of decoding go on from piece to piece, as they must in one stream."""
    times = [(packet.dts or 0) + by for cut, by in _offsets(cuts) for packet in cut.packets]
    return all(before < after for before, after in pairwise(times))


def _write(work: ExportWork, model: _StoredClip, cuts: Sequence[_Cut]) -> None:
    with closing(muxer(work.target, "mp4", FRONT_FIRST)) as out:
        say_notes(out, work)
        stream = out.add_stream_from_template(model.stream)
        stream.time_base = model.make.unit
        for cut, by in _offsets(cuts):
            times = [(packet.pts, packet.dts, packet.duration) for packet in cut.packets]
            for packet, (pts, dts, duration) in zip(cut.packets, times, strict=True):
                packet.stream, packet.time_base = stream, model.make.unit
                packet.pts, packet.dts, packet.duration = (pts or 0) + by, (dts or 0) + by, duration
                out.mux_one(packet)
            # A piece that comes again has its own times.
            for packet, (pts, dts, duration) in zip(cut.packets, times, strict=True):
                packet.time_base = model.make.unit
                packet.pts, packet.dts, packet.duration = pts, dts, duration
