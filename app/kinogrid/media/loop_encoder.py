"""GIF and animated WebP: small pictures that move in a page or a chat, without end."""

from collections.abc import Generator
from contextlib import closing
from fractions import Fraction

from av import VideoFormat, VideoFrame
from av.filter import Graph
from av.filter.context import FilterContext
from av.video.reformatter import ColorRange, Interpolation, VideoReformatter
from av.video.stream import VideoStream

from kinogrid.domain.export import ExportKind, ExportWork
from kinogrid.media.budget import Size
from kinogrid.media.film_encoder import Moved
from kinogrid.media.muxing import add_video, muxer
from kinogrid.media.picture_sequence import TICKS, Pictures, resampled

# Bytes of scaled pictures that are kept between the two looks that a palette takes; more are decoded once more.
_MOST_KEPT = 192 * 1024 * 1024
_BYTES_A_PIXEL = 4
# Colours by their three parts, in four bytes.
_PAINTED = VideoFormat("bgra")
_ENDLESS = {"loop": "0"}


def encode_loop(work: ExportWork, pictures: Pictures, size: Size, moved: Moved, most: int | None = None) -> int:
    """Write a GIF or WebP of all pictures, or of the first so many, and count what it has.

    Raises `BrokenClip`, `OSError` and `av.FFmpegError`.
    """
    if work.settings.kind is ExportKind.GIF:
        return _gif(work, pictures, size, moved, most)
    return _webp(work, pictures, size, moved, most)


def _webp(work: ExportWork, pictures: Pictures, size: Size, moved: Moved, most: int | None) -> int:
    settings = work.settings
    count = 0
    with (
        closing(muxer(work.target, "webp", _ENDLESS)) as out,
        closing(_scaled(pictures, settings.rate, size, "yuv420p", most)) as scaled,
    ):
        options = {"quality": str(settings.quality), "compression_level": "4"}
        stream = add_video(out, "libwebp_anim", settings.rate or TICKS, options)
        _shape(stream, size, "yuv420p", settings.rate)
        for frame in scaled:
            count += 1
            out.mux(stream.encode(frame))
            moved(frame.pts or 0)
        out.mux(stream.encode(None))
    return count


def _gif(work: ExportWork, pictures: Pictures, size: Size, moved: Moved, most: int | None) -> int:
    """Choose the palette by all pictures in a first look, and paint them with it in a second."""
    settings = work.settings
    rate = settings.rate
    count = min(pictures.frames, round(pictures.seconds() * (rate or TICKS)))
    keeps = count * size[0] * size[1] * _BYTES_A_PIXEL <= _MOST_KEPT
    kept: list[VideoFrame] = []
    last = 0
    maker = _PaletteMaker(size, rate, settings.colours)
    with closing(_scaled(pictures, rate, size, "bgra", most)) as scaled:
        for frame in scaled:
            if keeps:
                kept.append(frame)
            maker.look(frame)
            last = frame.pts or 0
            moved(last // 2)
    painter = _Painter(size, rate, maker.palette(), settings.dither.value)
    done = 0
    with closing(muxer(work.target, "gif", _ENDLESS)) as out:
        stream = add_video(out, "gif", rate or TICKS, {})
        _shape(stream, size, "pal8", rate)
        again = iter(kept) if keeps else _scaled(pictures, rate, size, "bgra", most)
        for frame in again:
            for made in painter.paint(frame):
                out.mux(stream.encode(made))
                done += 1
                moved((last + (frame.pts or 0)) // 2)
        for made in painter.paint(None):
            out.mux(stream.encode(made))
            done += 1
        out.mux(stream.encode(None))
    return done


def _unit(rate: int) -> Fraction:
    return Fraction(1, rate or TICKS)


def _shape(stream: VideoStream, size: Size, pixels: str, rate: int) -> None:
    stream.width, stream.height = size
    stream.pix_fmt = pixels
    stream.codec_context.time_base = _unit(rate)


def _scaled(pictures: Pictures, rate: int, size: Size, pixels: str, most: int | None) -> Generator[VideoFrame]:
    """Give the pictures of a rate at a size, each with its number as its time."""
    scaler = VideoReformatter()
    full = ColorRange.JPEG if pixels == "bgra" else None
    with closing(pictures.shown(most)) as shown:
        for number, frame in resampled(shown, rate):
            made = scaler.reformat(
                frame, *size, pixels, interpolation=Interpolation.BICUBIC, dst_color_range=full, threads=1
            )
            made.pts, made.time_base = number, _unit(rate)
            yield made


class _PaletteMaker:
    """FFmpeg's choice of colours for all pictures that it has seen."""

    def __init__(self, size: Size, rate: int, colours: int) -> None:
        self._graph = Graph()
        self._entry = self._graph.add_buffer(width=size[0], height=size[1], format=_PAINTED, time_base=_unit(rate))
        self._sink = self._graph.add("buffersink")
        maker = self._graph.add("palettegen", f"max_colors={colours}")
        self._graph.link_nodes(self._entry, maker, self._sink).configure()

    def look(self, frame: VideoFrame) -> None:
        """Count a picture's colours."""
        self._entry.push(frame)

    def palette(self) -> VideoFrame:
        """Choose; nothing can be looked at any more."""
        self._entry.push(None)
        return _picture(self._sink)


class _Painter:
    """FFmpeg's way of painting pictures with a palette."""

    def __init__(self, size: Size, rate: int, palette: VideoFrame, dither: str) -> None:
        self._graph = Graph()
        unit = _unit(rate)
        self._entry = self._graph.add_buffer(width=size[0], height=size[1], format=_PAINTED, time_base=unit)
        colours = self._graph.add_buffer(
            width=palette.width, height=palette.height, format=palette.format, time_base=unit
        )
        use = self._graph.add("paletteuse", f"dither={dither}")
        self._sink = self._graph.add("buffersink")
        self._entry.link_to(use, 0, 0)
        colours.link_to(use, 0, 1)
        use.link_to(self._sink)
        self._graph.configure()
        colours.push(palette)
        colours.push(None)

    def paint(self, frame: VideoFrame | None) -> Generator[VideoFrame]:
        """Take a picture, None for the end, and give what has been painted by now."""
        self._entry.push(frame)
        while True:
            try:
                yield _picture(self._sink)
            except (BlockingIOError, EOFError):
                return


def _picture(sink: FilterContext) -> VideoFrame:
    """Take a picture out; raises `BlockingIOError` where none is ready, `EOFError` where none comes any more."""
    found = sink.pull()
    if not isinstance(found, VideoFrame):
        raise TypeError(f"{type(found).__name__} is no picture")
    return found
