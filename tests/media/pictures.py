"""Picture files that say more than they should, put together byte by byte."""

import io
import struct
import zlib
from fractions import Fraction
from typing import cast

import av
from av.video.codeccontext import VideoCodecContext

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


def png_claiming(width: int, height: int, pixels: bytes = b"") -> bytes:
    """A PNG of one bit a pixel that claims a size, whatever is in it."""
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    parts = png_part(b"IHDR", header) + png_part(b"IDAT", zlib.compress(pixels)) + png_part(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def packed(codec: str, pixels: str) -> bytes:
    """Write a picture of 64 by 48 pixels, a slope of greys, with one of FFmpeg's encoders."""
    frame = av.VideoFrame(64, 48, "gray")
    plane = frame.planes[0]
    plane.update(bytes((x * 3 + y) % 256 for y in range(48) for x in range(plane.line_size)))
    context = cast("VideoCodecContext", VideoCodecContext.create(codec, "w"))  # typed for names it knows only
    context.width, context.height, context.pix_fmt, context.time_base = 64, 48, pixels, Fraction(1, 1)
    still = frame.reformat(format=pixels)
    still.pts = 0
    return b"".join(bytes(packet) for packet in [*context.encode(still), *context.encode(None)])


def encoded_avif() -> bytes:
    """Write an AVIF of 96 by 64 pixels, reddish all over."""
    out = io.BytesIO()
    with av.open(out, "w", format="avif") as container:
        stream = container.add_stream("libsvtav1", rate=1, options={"preset": "10"})
        stream.width, stream.height, stream.pix_fmt = 96, 64, "yuv420p"
        frame = av.VideoFrame(96, 64, "yuv420p")
        for plane, value in zip(frame.planes, (90, 100, 180), strict=True):
            plane.update(bytes([value]) * plane.buffer_size)
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return out.getvalue()


def moving_gif() -> bytes:
    """Write a GIF of two pictures, 64 by 48 pixels: the first dark, the second light."""
    out = io.BytesIO()
    with av.open(out, "w", format="gif") as container:
        stream = container.add_stream("gif", rate=2)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "rgb8"
        for value in (20, 230):
            frame = av.VideoFrame(64, 48, "gray")
            frame.planes[0].update(bytes([value]) * frame.planes[0].buffer_size)
            container.mux(stream.encode(frame.reformat(format="rgb8")))
        container.mux(stream.encode(None))
    return out.getvalue()
