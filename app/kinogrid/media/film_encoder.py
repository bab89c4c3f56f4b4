"""Films written picture by picture, each shown exactly as long as in the clips that it comes from."""

import os
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import cast

import av
from av.video.codeccontext import VideoCodecContext
from av.video.reformatter import Interpolation, VideoReformatter

from kinogrid.domain.export import ExportKind, ExportWork
from kinogrid.media.budget import Size
from kinogrid.media.muxing import FRONT_FIRST, add_video, muxer, say_notes
from kinogrid.media.picture_sequence import Pictures
from kinogrid.media.timeline import SECOND

# Told how many pictures are done.
Moved = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class FilmCodec:
    """An encoder by FFmpeg's name, how it is set, and the container and tag that editors and players know it by."""

    name: str
    pixels: str
    container: str
    options: Mapping[str, str]
    tag: str = ""


# Constant qualities at which the difference to the source is not seen; ProRes is 422 HQ, as editors take it.
_CODECS: Mapping[ExportKind, FilmCodec] = {
    ExportKind.MP4: FilmCodec("libx264", "yuv420p", "mp4", {"crf": "16", "preset": "medium"}),
    ExportKind.HEVC: FilmCodec(
        "libx265", "yuv420p", "mp4", {"crf": "18", "preset": "medium", "x265-params": "log-level=error"}, "hvc1"
    ),
    ExportKind.PRORES: FilmCodec("prores_ks", "yuv422p10le", "mov", {"profile": "3", "vendor": "apl0"}),
    ExportKind.AV1: FilmCodec("libsvtav1", "yuv420p", "mp4", {"crf": "24", "preset": "8"}),
}

# SVT-AV1 says how it is set each time it is opened, on standard error, unless its environment asks for errors alone.
_SVT_ONLY_ERRORS = ("SVT_LOG", "1")

# What is looked at once is made four times as quickly for it.
_DRAFT: Mapping[str, str] = {"crf": "18", "preset": "ultrafast"}


@cache
def export_kinds() -> tuple[ExportKind, ...]:
    """List what this build of FFmpeg can write; GIF, WebP and PNG come with every one. The first time takes 30 ms."""
    return tuple(kind for kind in ExportKind if kind not in _CODECS or _opens(_CODECS[kind]))


def _opens(codec: FilmCodec) -> bool:
    """Tell whether an encoder is there in truth: bundles leave some out that FFmpeg goes on naming."""
    os.environ.setdefault(*_SVT_ONLY_ERRORS)
    try:
        context = cast("VideoCodecContext", VideoCodecContext.create(codec.name, "w"))
        context.width = context.height = 64
        context.pix_fmt, context.time_base = codec.pixels, Fraction(1, 24)
        context.options = dict(codec.options)
        context.open()
    except (av.FFmpegError, ValueError):
        return False
    return True


def encode_film(work: ExportWork, pictures: Pictures, size: Size, moved: Moved, most: int | None = None) -> None:
    """Write a film of all pictures, or of the first so many; raises `BrokenClip`, `OSError` and `av.FFmpegError`."""
    codec = _CODECS[work.settings.kind]
    size = (size[0] - size[0] % 2, size[1] - size[1] % 2)
    unit, scaler = pictures.unit(), VideoReformatter()
    with closing(muxer(work.target, codec.container, FRONT_FIRST)) as out, closing(pictures.shown(most)) as shown:
        say_notes(out, work)
        rate = Fraction(pictures.frames / pictures.seconds()).limit_denominator(1001)
        stream = add_video(out, codec.name, rate, _DRAFT if work.is_draft else codec.options)
        context = stream.codec_context
        stream.width, stream.height, stream.pix_fmt = *size, codec.pixels
        context.time_base = unit
        if codec.tag:
            context.codec_tag = codec.tag
        for number, picture in enumerate(shown, start=1):
            frame = scaler.reformat(picture.frame, *size, codec.pixels, interpolation=Interpolation.BICUBIC, threads=1)
            if number == 1:
                context.colorspace, context.color_range = frame.colorspace, frame.color_range
                context.color_primaries, context.color_trc = frame.color_primaries, frame.color_trc
                context.sample_aspect_ratio = Fraction(1)
            frame.time_base = unit
            frame.pts = in_units(picture.start, unit)
            frame.duration = in_units(picture.end, unit) - frame.pts
            out.mux(stream.encode(frame))
            moved(number)
        out.mux(stream.encode(None))


def in_units(flicks: int, unit: Fraction) -> int:
    """Give a time in whole units of so many seconds."""
    return round(flicks / (unit * SECOND))
