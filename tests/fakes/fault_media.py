"""Small real pictures and videos, made at start-up, so that what the fault server serves can truly be decoded."""

import io
import struct
import zlib
from fractions import Fraction

import av

SIDE = 64
FRAMES = 10
RATE = 24
# The side of a single picture, in pixels, large enough to become a frame; a sheet has two by two of them.
PICTURE_SIDE = 64

# Bytes of a PNG's last chunk, and of what stands around any chunk's content.
_CHUNK = 12


def clip(variant: int) -> bytes:
    """Render one variant's MP4: 64 x 64 pixels, 10 frames at 24 a second, its own tone, a moving bar."""
    target = io.BytesIO()
    with av.open(target, "w", format="mp4") as container:
        stream = container.add_stream("libx264", rate=RATE, options={"preset": "ultrafast", "crf": "30"})
        stream.width = stream.height = SIDE
        stream.pix_fmt = "yuv420p"
        stream.time_base = Fraction(1, RATE)
        for number in range(FRAMES):
            container.mux(stream.encode(_frame(variant, number)))
        container.mux(stream.encode(None))
    return target.getvalue()


def _frame(variant: int, number: int) -> av.VideoFrame:
    frame = av.VideoFrame(SIDE, SIDE, "yuv420p")
    frame.pts = number
    luma, *chroma = frame.planes
    row = bytearray([tone(variant)]) * luma.line_size
    row[number * 6 : number * 6 + 6] = bytes([235]) * 6
    luma.update(bytes(row) * luma.height)
    for plane in chroma:
        plane.update(bytes([100 + 8 * variant]) * (plane.line_size * plane.height))
    return frame


def padded(media: bytes, extra: int) -> bytes:
    """Add `extra` bytes that every program skips, so that a clip or a picture takes a while to fetch."""
    if extra <= _CHUNK:
        return media
    if media.startswith(b"\x89PNG"):
        filler = _chunk(b"paDd", bytes(extra - _CHUNK))
        return media[:-_CHUNK] + filler + media[-_CHUNK:]
    return media + struct.pack(">I4s", extra, b"free") + bytes(extra - 8)


def png(grey: int = 128) -> bytes:
    """Make a picture of 8 x 8 pixels."""
    return _png([bytes([grey]) * 8] * 8)


def tone(variant: int) -> int:
    """Give the grey, 0 to 255, of which a variant's whole picture is."""
    return 40 + 24 * variant


def picture(variant: int) -> bytes:
    """Make one variant's PNG: all of it in its own tone."""
    return _png([bytes([tone(variant)]) * PICTURE_SIDE] * PICTURE_SIDE)


def sheet() -> bytes:
    """Make a PNG of the first four variants' pictures, two by two."""
    rows = [bytes([tone(left)]) * PICTURE_SIDE + bytes([tone(left + 1)]) * PICTURE_SIDE for left in (0, 2)]
    return _png([row for row in rows for _ in range(PICTURE_SIDE)])


def greys(png: bytes) -> set[int]:
    """Decode a PNG past all code of the app's, and give every value in its pixels: one tone, where all is well."""
    context = av.CodecContext.create("png", "r")
    (frame,) = context.decode(av.Packet(png))
    assert isinstance(frame, av.VideoFrame)
    plane = frame.reformat(format="rgb24").planes[0]
    data = bytes(plane)
    return {value for y in range(frame.height) for value in data[y * plane.line_size :][: frame.width * 3]}


def _png(rows: list[bytes]) -> bytes:
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 0, 0, 0, 0))
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows))
    return b"\x89PNG\r\n\x1a\n" + head + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
