"""What FFmpeg's filters say of a clip's pictures: motion, stillness, cuts, flicker, and how like its ends are.

The pictures are made small first, which costs less and hides the grain of coding.
"""

from contextlib import closing
from fractions import Fraction
from typing import NamedTuple

from av import VideoFrame
from av.filter import Graph
from av.filter.context import FilterContext
from av.video.format import VideoFormat
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter

from kinogrid.domain.hints import Hints, MeasuredFrame, Stretch, curve, flickers
from kinogrid.domain.lineage import adds_from
from kinogrid.media.budget import Size, fit
from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.errands import MOST_POINTS, MOST_TOLD
from kinogrid.media.reader import ClipReader
from kinogrid.media.source import Source
from kinogrid.media.timeline import SECOND

# Pixels on the longer edge of what is measured.
_EDGE = 240
_BASE = Fraction(1, 1_000_000)
_FORMAT = VideoFormat("yuv420p")
# How much of full brightness a picture may differ in a stretch where nothing moves, FFmpeg's usual; and its least
# length, in seconds.
_STILL, _STILL_LASTS = 0.001, 0.25
# From which score on FFmpeg takes a change for a cut: its usual.
_CUT = 10.0


def measure(clip: Source, first: Source | None, last: Source | None, parent: Source | None = None) -> Hints:
    """Decode every picture of a clip and measure it, also against the pictures that its ends were to be.

    What it adds to its parent is compared with the last picture of that. What was given and cannot be read leaves its
    likeness out. Raises `BrokenClip`.
    """
    with closing(ClipReader(clip)) as reader:
        if reader.still is not None:
            raise BrokenClip(ClipDefect.NOT_A_VIDEO)
        meter = _Meter(fit((reader.width, reader.height), (_EDGE, _EDGE)))
        before = None if parent is None else _last_of(parent)
        added = 0 if before is None else adds_from(len(reader.track.starts), before.frames)
        with closing(reader.frames()) as pictures:
            for index, picture in pictures:
                meter.take(picture, reader.track.starts[index] / SECOND)
                if before is not None and index == added:
                    meter.join(before)
        return meter.told(reader.track.end / SECOND, first, last)


class _Before(NamedTuple):
    """The last picture of a clip of so many frames, and how large it is."""

    picture: VideoFrame
    native: Size
    frames: int


def _last_of(parent: Source) -> _Before | None:
    """Give where another clip goes on from, None where that cannot be read."""
    try:
        with closing(ClipReader(parent)) as reader:
            frames = len(reader.track.starts)
            return _Before(reader.picture(frames - 1), (reader.width, reader.height), frames)
    except BrokenClip:
        return None


class _Meter:
    """Takes a clip's pictures one by one, and keeps the first and the last of them."""

    def __init__(self, size: Size) -> None:
        self._size = size
        self._scaler = VideoReformatter()
        self._graph, self._source, self._sink = _chain(size)
        self._first: VideoFrame | None = None
        self._last: VideoFrame | None = None
        self._parent: float | None = None
        self._moments: list[MeasuredFrame] = []
        self._cuts: list[float] = []
        self._still: list[float] = []
        self._moves_again: list[float] = []

    def take(self, picture: VideoFrame, at: float) -> None:
        """Measure the next picture, which starts at so many seconds."""
        small = _small(self._scaler, picture, self._size)
        self._first = self._first or small
        self._last = small
        small.pts, small.time_base = round(at / _BASE), _BASE
        self._source.push(small)
        told = self._sink.pull().metadata
        self._moments.append(MeasuredFrame(at, float(told["lavfi.signalstats.YAVG"]), float(told["lavfi.siti.ti"])))
        # The first picture has none before it.
        if len(self._moments) > 1 and float(told["lavfi.scd.score"]) >= _CUT:
            self._cuts.append(at)
        if "lavfi.freezedetect.freeze_start" in told:
            self._still.append(float(told["lavfi.freezedetect.freeze_start"]))
        if "lavfi.freezedetect.freeze_end" in told:
            self._moves_again.append(float(told["lavfi.freezedetect.freeze_end"]))

    def join(self, before: _Before) -> None:
        """Compare the picture that was taken last with what it goes on from."""
        if self._last is not None:
            self._parent = _likeness(_covering(before.picture, before.native, self._size), self._last)

    def told(self, end: float, first: Source | None, last: Source | None) -> Hints:
        """Give what was found, once all pictures of a clip of so many seconds were taken."""
        if self._first is None or self._last is None:
            raise BrokenClip(ClipDefect.NOTHING_DECODED)
        moments = tuple(self._moments)
        flicker = flickers(moments)
        ends = [*self._moves_again, end]
        return Hints(
            seconds=end,
            motion=tuple(round(change, 2) for change in curve(moments, end, MOST_POINTS)),
            still=tuple(Stretch(*pair) for pair in zip(self._still, ends, strict=False))[:MOST_TOLD],
            cuts=tuple(cut for cut in self._cuts if not any(part.start <= cut <= part.end for part in flicker))[
                :MOST_TOLD
            ],
            flicker=flicker[:MOST_TOLD],
            first=_likeness_to(first, self._first),
            last=_likeness_to(last, self._last),
            parent=self._parent,
            seam=_likeness(self._last, self._first),
        )


def _chain(size: Size) -> tuple[Graph, FilterContext, FilterContext]:
    graph = Graph()
    nodes = (
        _source(graph, size),
        graph.add("freezedetect", f"noise={_STILL}:duration={_STILL_LASTS}"),
        graph.add("scdet", f"threshold={_CUT}"),
        graph.add("signalstats"),
        graph.add("siti"),
        graph.add("buffersink"),
    )
    graph.link_nodes(*nodes).configure()
    return graph, nodes[0], nodes[-1]


def _source(graph: Graph, size: Size) -> FilterContext:
    return graph.add_buffer(width=size[0], height=size[1], format=_FORMAT, time_base=_BASE)


def _small(scaler: VideoReformatter, picture: VideoFrame, size: Size) -> VideoFrame:
    """Scale a picture, and bring it to one range and one matrix, so that all can be compared."""
    return scaler.reformat(
        picture,
        *size,
        "yuv420p",
        interpolation=Interpolation.AREA,
        dst_colorspace=Colorspace.ITU601,
        dst_color_range=ColorRange.MPEG,
        threads=1,
    )


def _likeness_to(given: Source | None, frame: VideoFrame) -> float | None:
    """Tell how like a frame is to a picture that was given for it, None for one that cannot be read."""
    if given is None:
        return None
    try:
        with closing(ClipReader(given)) as reader:
            picture = reader.picture(0)
            native = (reader.width, reader.height)
    except BrokenClip:
        return None
    return _likeness(_covering(picture, native, (frame.width, frame.height)), frame)


def _covering(picture: VideoFrame, native: Size, size: Size) -> VideoFrame:
    """Scale a picture so that it covers a size, and take its middle, as the service cuts them."""
    factor = max(size[0] / native[0], size[1] / native[1])
    scaled = max(round(native[0] * factor), size[0]), max(round(native[1] * factor), size[1])
    small = _small(VideoReformatter(), picture, scaled)
    small.pts, small.time_base = 0, _BASE
    graph = Graph()
    source, sink = _source(graph, scaled), graph.add("buffersink")
    graph.link_nodes(source, graph.add("crop", f"{size[0]}:{size[1]}:exact=1"), sink).configure()
    source.push(small)
    return graph.vpull()


def _likeness(one: VideoFrame, other: VideoFrame) -> float:
    """Give the structural similarity of two pictures' brightness, 1 for the same."""
    graph = Graph()
    sources = _source(graph, (one.width, one.height)), _source(graph, (other.width, other.height))
    comparison, sink = graph.add("ssim"), graph.add("buffersink")
    for place, (source, picture) in enumerate(zip(sources, (one, other), strict=True)):
        source.link_to(comparison, 0, place)
        picture.pts, picture.time_base = 0, _BASE
    comparison.link_to(sink)
    graph.configure()
    for source, picture in zip(sources, (one, other), strict=True):
        source.push(picture)
        source.push(None)
    return min(max(float(sink.pull().metadata["lavfi.ssim.Y"]), 0.0), 1.0)
