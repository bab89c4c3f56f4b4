"""Small real pictures and videos, made at start-up, so that what the fault server serves can truly be decoded."""

import io
import struct
import zlib
from fractions import Fraction

import av

SIDE = 64
FRAMES = 10
RATE = 24


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
    row = bytearray([40 + 24 * variant]) * luma.line_size
    row[number * 6 : number * 6 + 6] = bytes([235]) * 6
    luma.update(bytes(row) * luma.height)
    for plane in chroma:
        plane.update(bytes([100 + 8 * variant]) * (plane.line_size * plane.height))
    return frame


def padded(video: bytes, extra: int) -> bytes:
    """Add `extra` bytes in a box that every player skips, so that a clip takes a while to fetch."""
    return video + struct.pack(">I4s", extra, b"free") + bytes(extra - 8) if extra > 8 else video


def png(grey: int = 128) -> bytes:
    """Make a picture of 8 x 8 pixels."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0))
    rows = zlib.compress((b"\0" + bytes([grey]) * 8) * 8)
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
