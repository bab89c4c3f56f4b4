"""Single pictures out of a clip: RGB for the screen, PNG without loss, and posters."""

from contextlib import closing
from fractions import Fraction

from av import VideoFrame
from av.filter import Graph
from av.video.codeccontext import VideoCodecContext
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc, Interpolation, VideoReformatter

from kinogrid.media.budget import Size, fit
from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.reader import ClipReader
from kinogrid.media.source import Source

_BEST = Interpolation.BICUBIC | Interpolation.ACCURATE_RND | Interpolation.FULL_CHR_H_INT
# Pixels that swscale's quick conversion to RGB does at once: it leaves out the rest of a line.
_BLOCK = 8
# On FFmpeg's scale for JPEG: 1 is best, 31 worst.
_POSTER_QUALITY = 3


class ScreenPainter:
    """Turns cached pictures into 32-bit BGRX for the screen, one per tile, so that its scaler stays set up.

    Memory of pictures that are gone is used again: fresh pages would cost as much as the scaling. It is kept for as
    long as this is.
    """

    def __init__(self) -> None:
        """Set up the scaler with the first picture."""
        self._graph = Graph()
        self._made_for: tuple[object, ...] = ()

    def bgra(self, frame: VideoFrame, size: Size | None = None) -> VideoFrame:
        """Give a picture as one plane of B, G, R, 255 bytes, at its own size or another."""
        size = size or (frame.width, frame.height)
        looks = (frame.width, frame.height, frame.format.name, frame.colorspace, frame.color_range)
        if (looks, size) != self._made_for:
            self._graph, self._made_for = _for_screen(frame, size), (looks, size)
        self._graph.vpush(frame)
        return self._graph.vpull()


def _for_screen(frame: VideoFrame, size: Size) -> Graph:
    """Set up what scales and converts pictures like this one."""
    width, height = size
    whole_blocks = width % _BLOCK == 0 and height % 2 == 0
    graph = Graph()
    graph.threads = 1
    nodes = [graph.add_buffer(width=frame.width, height=frame.height, format=frame.format, time_base=Fraction(1, 24))]
    if whole_blocks and size != (frame.width, frame.height):
        # Both at once, even with a worse filter, takes twice as long.
        nodes += [graph.add("scale", f"{width}:{height}:flags=bicubic"), graph.add("format", "yuv420p")]
    exactly = "" if whole_blocks else "+accurate_rnd"
    nodes += [
        graph.add("scale", f"{width}:{height}:flags=bilinear{exactly}:out_range=pc"),
        graph.add("format", "bgra"),
        graph.add("buffersink"),
    ]
    graph.link_nodes(*nodes).configure()
    return graph


def grab_frame(clip: Source, index: int) -> bytes:
    """Take one exact frame as a PNG at the clip's full size, without loss beyond RGB rounding; raises `BrokenClip`."""
    with closing(ClipReader(clip)) as reader:
        return png_of(reader.picture(index), (reader.width, reader.height))


def cut_quarter(sheet: Source, index: int) -> bytes:
    """Cut one of a sheet's two by two pictures out as a PNG, counted as one reads; raises `BrokenClip`."""
    with closing(ClipReader(sheet)) as reader:
        frame = _still(reader.picture(0), (reader.width, reader.height), "rgb24", None)
    width, height = frame.width // 2, frame.height // 2
    if not width or not height:
        raise BrokenClip(ClipDefect.TOO_SMALL_TO_CUT, f"{frame.width}x{frame.height}")
    graph = Graph()
    x, y = index % 2 * width, index // 2 * height
    nodes = [
        graph.add_buffer(width=frame.width, height=frame.height, format=frame.format, time_base=Fraction(1, 24)),
        graph.add("crop", f"{width}:{height}:{x}:{y}:exact=1"),
        graph.add("buffersink"),
    ]
    graph.link_nodes(*nodes).configure()
    graph.vpush(frame)
    return png_of(graph.vpull(), (width, height))


def poster_of(clip: Source, max_edge: int) -> bytes:
    """Give the first picture as a JPEG with edges of at most so many pixels; raises `BrokenClip`."""
    with closing(ClipReader(clip)) as reader:
        size = fit((reader.width, reader.height), (max_edge, max_edge))
        return _jpeg(reader.picture(0), size)


def png_of(frame: VideoFrame, size: Size) -> bytes:
    """Pack a picture as 24-bit RGB, without loss."""
    context = VideoCodecContext.create("png", "w")
    context.pix_fmt = "rgb24"
    return _packed(context, _still(frame, size, "rgb24", None))


def _jpeg(frame: VideoFrame, size: Size) -> bytes:
    """Pack a picture as JFIF has it: BT.601 and full range, whatever the clip had."""
    context = VideoCodecContext.create("mjpeg", "w")
    context.pix_fmt = "yuvj420p"
    context.color_range = ColorRange.JPEG
    context.qmin = context.qmax = _POSTER_QUALITY
    return _packed(context, _still(frame, size, "yuvj420p", Colorspace.ITU601))


def _still(frame: VideoFrame, size: Size, pixel_format: str, matrix: Colorspace | None) -> VideoFrame:
    """Convert with the slow, exact scaler, and drop the tags that a viewer of stills would apply once more."""
    still = VideoReformatter().reformat(
        frame,
        *size,
        pixel_format,
        interpolation=_BEST,
        dst_colorspace=matrix,
        dst_color_range=ColorRange.JPEG,
        threads=1,
    )
    still.color_trc = ColorTrc.UNSPECIFIED
    still.color_primaries = ColorPrimaries.UNSPECIFIED
    still.pts = 0
    return still


def _packed(context: VideoCodecContext, still: VideoFrame) -> bytes:
    """Run one picture through an encoder."""
    context.width, context.height = still.width, still.height
    context.time_base = Fraction(1, 24)
    context.sample_aspect_ratio = Fraction(1)
    return b"".join(bytes(packet) for packet in [*context.encode(still), *context.encode(None)])
