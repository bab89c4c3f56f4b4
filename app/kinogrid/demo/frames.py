"""Stills for the camera: pictures read from bytes, cut to a clip's size, warped along a mesh and mixed."""

import io
import math
from array import array
from collections.abc import Sequence

import av
from av.video.frame import VideoFrame

from kinogrid.demo.filters import FRAME_TIME, Joint, Step, joined, through
from kinogrid.demo.motion import Move, Place, mesh

SIDES = {"480p": 624, "720p": 936}
"""Side in pixels of a square clip, as the service gives it; other aspect ratios have about the same area."""

_MACROBLOCK = 16
"""The service's clips have sides of whole macroblocks: 560 x 688 for a portrait of 480p."""
_WIDEST = 2.4
_OVERSAMPLE = 4
"""A still is kept this many times the clip's size: FFmpeg's `remap` takes the nearest pixel, here at most 1/8 off."""
_YUV = ("mergeplanes", "0x001020:yuv420p")
_LEAST_TURN = 0.5
"""Degrees of hue from one picture to the next that differs in it: one level of 255 in the purest colour, so unseen.

FFmpeg works all colours out anew for each other hue, which takes three times as long as the rest of a small picture.
"""
_CELL = 16
"""About how many pixels of chroma apart a warp is worked out; between, it is interpolated."""


ONLY_OURS = {
    "format_whitelist": "png_pipe,jpeg_pipe,webp_pipe",
    "protocol_whitelist": "",
    "codec_whitelist": "png,mjpeg,webp",
    "max_pixels": "100000000",
}
"""Pictures come from anybody, and FFmpeg's other formats listen on the network or read other files."""


class UnreadablePictureError(Exception):
    """These bytes hold no picture that FFmpeg can decode."""


def read_picture(data: bytes) -> VideoFrame:
    """Decode the first picture in the bytes of any image file. Raises `UnreadablePictureError`."""
    try:
        with av.open(io.BytesIO(data), "r", options=ONLY_OURS) as container:
            if container.streams.video:
                for frame in container.decode(video=0):
                    return frame
    except (av.FFmpegError, ValueError) as error:
        raise UnreadablePictureError(str(error)) from error
    raise UnreadablePictureError("there is no picture in it")


def clip_size(width: int, height: int, side: int) -> tuple[int, int]:
    """Fit a picture's aspect ratio into the area of a square of `side` pixels, in whole macroblocks."""
    aspect = min(_WIDEST, max(1 / _WIDEST, width / height))

    def whole(length: float) -> int:
        return max(1, round(length / _MACROBLOCK)) * _MACROBLOCK

    return whole(side * math.sqrt(aspect)), whole(side / math.sqrt(aspect))


class Still:
    """A picture cut to a clip's shape and kept large, so that cameras can move over it smoothly."""

    def __init__(self, picture: VideoFrame, width: int, height: int) -> None:
        """Cut `picture` to `width` x `height` pixels about its middle."""
        self.width, self.height = width, height
        # A JPEG has the full range of values and a PNG no matrix at all; clips are tagged with these.
        cut = _cut(width * _OVERSAMPLE, height * _OVERSAMPLE, ":out_range=tv:out_color_matrix=smpte170m")
        large = through(picture, *cut, ("format", "yuv420p"))
        self._planes = [through(large, ("extractplanes", plane)) for plane in "yuv"]

    def planes(self) -> list[VideoFrame]:
        """Give brightness and both colours to one thread, which may say of them when they are shown."""
        return [through(plane) for plane in self._planes]


class Camera:
    """Looks at a still along one move, picture after picture, in one thread: what it looks through is built once."""

    def __init__(self, still: Still, move: Move) -> None:
        """Stand before the still."""
        self._move, self._planes = move, still.planes()
        self._columns, self._rows = _cells(still.width // 2), _cells(still.height // 2)
        field = VideoFrame(self._columns + 1, self._rows + 1, "gray16le")
        self._lenses = [_lens(plane, field, self._columns, self._rows) for plane in self._planes]
        seen = [VideoFrame(plane.width // _OVERSAMPLE, plane.height // _OVERSAMPLE, "gray") for plane in self._planes]
        self._whole = Joint([(plane, ()) for plane in seen], _YUV, ("hue", "h=0:b=0"))

    def seen(self, amount: float, progress: float) -> VideoFrame:
        """Look so far along the move: a YUV420P frame of the clip's size, exactly the still at amount 0."""
        places = mesh(self._move, self._columns, self._rows, amount, progress)
        fields = {(plane.width, plane.height): self._fields(places, plane) for plane in self._planes[:2]}
        seen = [
            lens.made_of([plane, *fields[plane.width, plane.height]])
            for lens, plane in zip(self._lenses, self._planes, strict=True)
        ]
        hue = round(self._move.hue * amount / _LEAST_TURN) * _LEAST_TURN
        self._whole.tell(0, h=f"{hue:.4f}", b=f"{self._move.light * amount:.4f}")
        return self._whole.made_of(seen)

    def _fields(self, places: Sequence[Place], plane: VideoFrame) -> list[VideoFrame]:
        """Write places as pixels of one plane, across and down; both planes of colour are of one size."""
        size = self._columns + 1, self._rows + 1
        return [_field([x for x, _ in places], *size, plane.width), _field([y for _, y in places], *size, plane.height)]


def _lens(plane: VideoFrame, field: VideoFrame, columns: int, rows: int) -> Joint:
    """Take each pixel of one plane, at the clip's size, from the place that a mesh of `columns` x `rows` cells says.

    Between its corners the mesh is interpolated; the half cells outside the corners are cut away.
    """
    cell_w, cell_h = plane.width // _OVERSAMPLE // columns, plane.height // _OVERSAMPLE // rows
    spread = (
        ("scale", f"{cell_w * (columns + 1)}:{cell_h * (rows + 1)}:flags=bilinear"),
        ("crop", f"{cell_w * columns}:{cell_h * rows}:{cell_w // 2}:{cell_h // 2}:exact=1"),
    )
    return Joint([(plane, ()), (field, spread), (field, spread)], ("remap", "format=gray"))


def mixed(one: VideoFrame, other: VideoFrame, share: float) -> VideoFrame:
    """Dissolve two frames of one size; `share` is the second one's, 0 to 1."""
    return joined([(one, ()), (other, ())], ("blend", f"all_mode=normal:all_opacity={1 - share:.5f}"))


def sheet(pictures: Sequence[VideoFrame]) -> VideoFrame:
    """Lay four pictures of one size out two by two."""
    return joined([(picture, ()) for picture in pictures], ("xstack", "inputs=4:layout=0_0|w0_0|0_h0|w0_h0"))


def png(picture: VideoFrame, width: int, height: int) -> bytes:
    """Encode a picture, cut to a size in pixels, as PNG."""
    ready = through(picture, *_cut(width, height), ("format", "rgb24"))
    encoder = av.VideoCodecContext.create("png", "w")
    encoder.width, encoder.height, encoder.pix_fmt, encoder.time_base = width, height, "rgb24", FRAME_TIME
    return b"".join(bytes(packet) for packet in [*encoder.encode(ready), *encoder.encode(None)])


def _cut(width: int, height: int, colours: str = "") -> Sequence[Step]:
    """Cut a picture to a size about its middle; `colours` are more arguments of FFmpeg's `scale`."""
    return (
        ("scale", f"{width}:{height}:force_original_aspect_ratio=increase:flags=bicubic{colours}"),
        ("crop", f"{width}:{height}"),
        ("setsar", "1"),
    )


def _cells(length: int) -> int:
    """Divide a side of chroma into whole cells of an even length, each about `_CELL` pixels, or finer if need be."""
    whole = [n for n in range(1, length // 2 + 1) if length % (2 * n) == 0]
    return min(whole, key=lambda n: abs(math.log(n * _CELL / length)))


def _field(fractions: list[float], width: int, height: int, pixels: int) -> VideoFrame:
    """Write places along one axis as source pixels into a 16-bit grey picture, as FFmpeg's `remap` reads them."""
    frame = VideoFrame(width, height, "gray16le")
    plane = frame.planes[0]
    pitch = plane.line_size // 2
    values = array("H", bytes(plane.line_size * height))
    for row in range(height):
        line = fractions[row * width : (row + 1) * width]
        values[row * pitch : row * pitch + width] = array(
            "H", [min(pixels - 1, max(0, round(place * pixels - 0.5))) for place in line]
        )
    plane.update(values.tobytes())
    return frame
