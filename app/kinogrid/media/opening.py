"""The one door to FFmpeg: what is opened is what the service can send, from bytes that are here, within bounds.

FFmpeg knows hundreds of formats and codecs, some of which listen on the network or read other files of this machine.
"""

from typing import BinaryIO

import av
from av.container import InputContainer
from av.video.stream import VideoStream

from kinogrid.domain.image_kind import HEAD, ImageKind, kind_of
from kinogrid.media.boxes import refuse_claims
from kinogrid.media.clip_problem import BrokenClip, ClipDefect

# Pixels; H.264's own largest level ends below this.
LONGEST_SIDE = 8192
# Pixels of a clip's picture: 4K, of which a decoder may have to keep 17, some 60 MB each at worst.
_MOST_IN_CLIP = 4096 * 2304
# Pixels of a single picture, of which there is one.
_MOST_IN_STILL = 50_000_000

# FFmpeg's readers of pictures: the one that it picks by a file's name cannot go back to the start of a JPEG.
_STILLS = {ImageKind.PNG: "png_pipe", ImageKind.JPEG: "jpeg_pipe", ImageKind.WEBP: "webp_pipe"}
_STILL_CODECS = {ImageKind.PNG: "png", ImageKind.JPEG: "mjpeg", ImageKind.WEBP: "webp"}
_CLIPS = "mov,matroska"
# By the names of the decoders, of which AV1 and VP9 have two.
_CLIP_CODECS = "h264,hevc,av1,libdav1d,vp9,libvpx-vp9"
# Bytes: each reading waits for the interpreter, which four clips being opened ask for at the same time.
_READ_AT_ONCE = 256 * 1024
# FFmpeg would decode a clip's first picture to guess what the file and the decoder say anyway: with none to do it,
# opening takes three quarters of the time.
_NO_DECODER = "none"
# Without this FFmpeg passes over a PNG's wrong check sums, and shows noise.
_STRICT = {"err_detect": "crccheck+explode"}


def still_kind(file: BinaryIO) -> ImageKind | None:
    """Tell which kind of picture a file is by its first bytes, None for anything else; the file is at its beginning."""
    kind = kind_of(file.read(HEAD))
    file.seek(0)
    return kind if kind in _STILLS else None


def opened(file: BinaryIO, still: ImageKind | None) -> InputContainer:
    """Open a file that stands at its beginning as a picture of a kind, or as a clip.

    It stays the caller's to close. Raises `BrokenClip`, `OSError` and `av.FFmpegError`.
    """
    if still is None:
        refuse_claims(file)
    return av.open(
        file,
        "r",
        format=None if still is None else _STILLS[still],
        buffer_size=_READ_AT_ONCE,
        options={
            "format_whitelist": _CLIPS if still is None else _STILLS[still],
            # No name of another file in this one is followed, nor any address.
            "protocol_whitelist": "",
            **_bounds(still),
            **({"codec_whitelist": _NO_DECODER} if still is None else {}),
        },
    )


def video_stream(container: InputContainer, still: ImageKind | None) -> VideoStream:
    """Find the first video stream and make its decoder ready; raises `BrokenClip` for a foreign codec or size."""
    if not container.streams.video:
        raise BrokenClip(ClipDefect.NO_VIDEO)
    stream = container.streams.video[0]
    if not _has_decoder(stream):
        raise BrokenClip(ClipDefect.NO_DECODER)
    context = stream.codec_context
    bounds = _bounds(still)
    if context.codec.name not in bounds["codec_whitelist"].split(","):
        raise BrokenClip(ClipDefect.NO_DECODER)
    width, height = context.width, context.height
    most = int(bounds["max_pixels"])
    if not (0 < width <= LONGEST_SIDE and 0 < height <= LONGEST_SIDE and width * height <= most):
        raise BrokenClip(ClipDefect.WRONG_SIZE, f"{width}x{height}")
    context.thread_count = 1
    context.options = bounds if still is None else bounds | _STRICT
    return stream


def _bounds(still: ImageKind | None) -> dict[str, str]:
    """Give what a decoder is held to; FFmpeg itself refuses every later picture that is larger."""
    return {
        "codec_whitelist": _CLIP_CODECS if still is None else _STILL_CODECS[still],
        "max_pixels": str(_MOST_IN_CLIP if still is None else _MOST_IN_STILL),
    }


def _has_decoder(stream: VideoStream) -> bool:
    """Tell whether FFmpeg was built with a decoder for a stream: for an SVG it was not; PyAV's types don't say so."""
    return stream.codec_context is not None
