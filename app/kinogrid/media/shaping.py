"""Pictures brought to another shape, as places ask for it that show them tall or square."""

from fractions import Fraction
from itertools import pairwise

from av import VideoFrame
from av.filter import Graph
from av.filter.context import FilterContext

from kinogrid.domain.export import Filling
from kinogrid.media.budget import Size

# FFmpeg's value for a matrix or a range that nobody has said (libavutil/pixfmt.h).
_UNSAID_MATRIX, _UNSAID_RANGE = 2, 0
# The blurred ground is made at this part of its size, where a blur costs little and hides how coarse it is.
_COARSE = 8
_BLUR = 4
# Filters pass times on as they are, whatever unit they take them to be in.
_ANY_UNIT = Fraction(1, 24)
# Pixels of the longest side of what is made larger than the clip: what such places take.
_LONGEST = 1920


def shaped(size: Size, shape: tuple[int, int], filling: Filling) -> Size:
    """Give the size, in even pixels, that a picture comes to in a shape: within its own where it is cropped."""
    width, height = size
    across, down = shape
    if filling is Filling.CROPPED:
        wide, high = min(width, height * across / down), min(height, width * down / across)
    else:
        wide, high = max(width, height * across / down), max(height, width * down / across)
        scale = min(1.0, _LONGEST / max(wide, high))
        wide, high = wide * scale, high * scale
    return max(2, round(wide / 2) * 2), max(2, round(high / 2) * 2)


class Shaper:
    """Brings pictures of one clip after the other to a size, each with what it holds in its middle, or where wanted."""

    def __init__(self, size: Size, filling: Filling, place: tuple[float, float] = (0.5, 0.5)) -> None:
        """Set up nothing before the first picture; `place` is which part stays of what is cropped, each from 0 to 1."""
        self._size, self._filling, self._place = size, filling, place
        self._graph = Graph()
        self._made_for: tuple[int, int, str, Size] | None = None

    def shape(self, frame: VideoFrame, seen: Size) -> VideoFrame:
        """Give a picture in the shape; `seen` is its size with square pixels. Raises `av.FFmpegError`."""
        wanted = (frame.width, frame.height, frame.format.name, seen)
        if wanted != self._made_for:
            self._graph, self._made_for = self._set_up(frame, seen), wanted
        # Nothing here mixes colours, so what they mean is told again after, and no filter has to know it.
        tags = (frame.colorspace, frame.color_range)
        frame.colorspace, frame.color_range = _UNSAID_MATRIX, _UNSAID_RANGE
        self._graph.vpush(frame)
        made = self._graph.vpull()
        made.colorspace, made.color_range = tags
        return made

    def _set_up(self, frame: VideoFrame, seen: Size) -> Graph:
        graph = Graph()
        graph.threads = 1
        width, height = self._size
        entry = graph.add_buffer(width=frame.width, height=frame.height, format=frame.format, time_base=_ANY_UNIT)
        sink = graph.add("buffersink")
        if self._filling is Filling.CROPPED:
            covering = _scaled_to(seen, self._size, cover=True)
            scale, crop = (
                graph.add("scale", f"{covering[0]}:{covering[1]}:flags=bicubic"),
                graph.add(
                    "crop",
                    f"{width}:{height}:{_start(covering[0] - width, self._place[0])}"
                    f":{_start(covering[1] - height, self._place[1])}",
                ),
            )
            graph.link_nodes(entry, scale, crop, sink).configure()
            return graph
        inner = _scaled_to(seen, self._size, cover=False)
        scale = graph.add("scale", f"{inner[0]}:{inner[1]}:flags=bicubic")
        if self._filling is Filling.BARS:
            pad = graph.add("pad", f"{width}:{height}:(ow-iw)/2:(oh-ih)/2:black")
            graph.link_nodes(entry, scale, pad, sink).configure()
            return graph
        ground = self._blurred_ground(graph, seen)
        split, overlay = graph.add("split"), graph.add("overlay", "(W-w)/2:(H-h)/2")
        entry.link_to(split)
        split.link_to(ground[0], 0, 0)
        split.link_to(scale, 1, 0)
        ground[-1].link_to(overlay, 0, 0)
        scale.link_to(overlay, 0, 1)
        overlay.link_to(sink)
        graph.configure()
        return graph

    def _blurred_ground(self, graph: Graph, seen: Size) -> list[FilterContext]:
        width, height = self._size
        coarse = (max(2, width // _COARSE), max(2, height // _COARSE))
        covering = _scaled_to(seen, coarse, cover=True)
        ground = [
            graph.add("scale", f"{covering[0]}:{covering[1]}:flags=area"),
            graph.add("crop", f"{coarse[0]}:{coarse[1]}:exact=1"),
            graph.add("gblur", f"sigma={_BLUR}"),
            graph.add("scale", f"{width}:{height}:flags=bilinear"),
        ]
        for before, after in pairwise(ground):
            before.link_to(after)
        return ground


def _start(spare: int, share: float) -> int:
    """Give where a part begins that leaves so many pixels over, at an even one, as colours are stored by two."""
    return round(spare * min(max(share, 0.0), 1.0) / 2) * 2


def _scaled_to(seen: Size, size: Size, *, cover: bool) -> Size:
    """Give the size at which a picture covers another, or stands within it, in even pixels."""
    scales = (size[0] / seen[0], size[1] / seen[1])
    scale = max(scales) if cover else min(scales)
    fitted = (round(seen[0] * scale / 2) * 2, round(seen[1] * scale / 2) * 2)
    pick = max if cover else min
    return pick(fitted[0], size[0]), pick(fitted[1], size[1])
