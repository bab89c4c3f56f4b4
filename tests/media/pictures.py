"""Picture files that say more than they should, put together byte by byte."""

import io
import struct
import zlib

import av
from av.video.stream import VideoStream
from PIL import Image

from kinogrid.domain.image_kind import ImageKind

PLACE = b"48.8583N 2.2944E"
RIGHT_TURN = 6
"""EXIF's word for a camera that was held upright: the picture has to be turned clockwise."""


def exif(orientation: int = 1) -> bytes:
    """A TIFF block with an orientation and a camera's name that stands for a place."""
    entries = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    entries += struct.pack(">HHII", 0x010F, 2, len(PLACE) + 1, 8 + 2 + 24 + 4)
    return b"MM\0*" + struct.pack(">IH", 8, 2) + entries + struct.pack(">I", 0) + PLACE + b"\0"


def jpeg_with_exif(jpeg: bytes, orientation: int = 1) -> bytes:
    """The same picture as a phone writes it: EXIF in front, a film hung on behind."""
    block = b"Exif\0\0" + exif(orientation)
    comment = b"\xff\xfe" + struct.pack(">H", 2 + len(PLACE)) + PLACE
    segment = b"\xff\xe1" + struct.pack(">H", 2 + len(block)) + block
    return jpeg[:2] + segment + comment + jpeg[2:] + b"\0\0\0\x18ftypmp42" + PLACE


def png_part(name: bytes, content: bytes) -> bytes:
    """One chunk of a PNG with its check sum."""
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png_with_text(png: bytes) -> bytes:
    """The same picture with a text and EXIF before its pixels."""
    head = 8 + 25
    return png[:head] + png_part(b"tEXt", b"Comment\0" + PLACE) + png_part(b"eXIf", exif()) + png[head:]


def webp_with_exif(webp: bytes) -> bytes:
    """The same picture in the extended format, with EXIF behind its pixels."""
    block = exif()
    extended = b"VP8X" + struct.pack("<I", 10) + bytes([0x08, 0, 0, 0]) + bytes([63, 0, 0, 47, 0, 0])
    body = b"WEBP" + extended + webp[12:] + b"EXIF" + struct.pack("<I", len(block)) + block + bytes(len(block) % 2)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def png_of(width: int, height: int, pixels: bytes = b"", *, bits: int = 8, colour: int = 2) -> bytes:
    """Write a PNG straight from its pixels: three bytes each, four with `colour` 6, or grey ones with 0."""
    line = len(pixels) // height if height else 0
    rows = b"".join(b"\0" + pixels[y * line : (y + 1) * line] for y in range(height if pixels else 0))
    header = png_part(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + png_part(b"IDAT", zlib.compress(rows)) + png_part(b"IEND", b"")


def png_claiming(width: int, height: int, pixels: bytes = b"") -> bytes:
    """A PNG of one bit a pixel that claims a size, whatever is in it."""
    return png_of(width, height, pixels, bits=1, colour=0)


def rgb_of(png: bytes) -> tuple[int, int, bytes]:
    """Decode a PNG past all code of ours: width, height and three bytes a pixel."""
    context = av.CodecContext.create("png", "r")
    (frame,) = context.decode(av.Packet(png))
    assert isinstance(frame, av.VideoFrame)
    assert frame.format.name == "rgb24"
    plane = frame.planes[0]
    data = bytes(plane)
    lines = [data[y * plane.line_size :][: frame.width * 3] for y in range(frame.height)]
    return frame.width, frame.height, b"".join(lines)


def packed(codec: str, pixels: str) -> bytes:
    """Write a picture of 64 by 48 pixels, a slope of greys, with one of FFmpeg's encoders."""
    frame = av.VideoFrame(64, 48, "gray")
    plane = frame.planes[0]
    plane.update(bytes((x * 3 + y) % 256 for y in range(48) for x in range(plane.line_size)))
    return _encoded("image2pipe", codec, pixels, [frame])


def _encoded(kind: str, codec: str, pixels: str, frames: list[av.VideoFrame], **options: str) -> bytes:
    out = io.BytesIO()
    with av.open(out, "w", format=kind) as container:
        stream = container.add_stream(codec, rate=2, options=options)
        assert isinstance(stream, VideoStream)
        stream.width, stream.height, stream.pix_fmt = frames[0].width, frames[0].height, pixels
        for frame in frames:
            container.mux(stream.encode(frame.reformat(format=pixels)))
        container.mux(stream.encode(None))
    return out.getvalue()


def encoded_avif() -> bytes:
    """Write an AVIF of 96 by 64 pixels, reddish all over."""
    out = io.BytesIO()
    Image.new("RGB", (96, 64), (205, 60, 40)).save(out, "AVIF")
    return out.getvalue()


def moving_gif() -> bytes:
    """Write a GIF of two pictures, 64 by 48 pixels: the first dark, the second light."""
    frames = [av.VideoFrame(64, 48, "gray") for _ in range(2)]
    for frame, value in zip(frames, (20, 230), strict=True):
        frame.planes[0].update(bytes([value]) * frame.planes[0].buffer_size)
    return _encoded("gif", "gif", "rgb8", frames)


PICTURES = {
    ImageKind.PNG: packed("png", "rgb24"),
    ImageKind.JPEG: packed("mjpeg", "yuvj420p"),
    ImageKind.WEBP: packed("libwebp", "yuv420p"),
}
"""One of each kind in which pictures come."""
DRESSED = {
    ImageKind.PNG: png_with_text(PICTURES[ImageKind.PNG]),
    ImageKind.JPEG: jpeg_with_exif(PICTURES[ImageKind.JPEG]),
    ImageKind.WEBP: webp_with_exif(PICTURES[ImageKind.WEBP]),
}
"""The same with all that such a file may tell besides."""
