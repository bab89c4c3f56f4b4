"""HEIC files put together box by box around pictures that FFmpeg's encoder made: Pillow writes none."""

import io
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field

import av
from av.video.stream import VideoStream
from PIL import Image


def box(kind: bytes, *content: bytes) -> bytes:
    body = b"".join(content)
    return struct.pack(">I", 8 + len(body)) + kind + body


def full(kind: bytes, *content: bytes, version: int = 0, flags: int = 0) -> bytes:
    return box(kind, struct.pack(">I", version << 24 | flags), *content)


def ispe(width: int, height: int) -> bytes:
    return full(b"ispe", struct.pack(">II", width, height))


def irot(quarters: int) -> bytes:
    """Turn by so many quarters, anticlockwise."""
    return box(b"irot", bytes([quarters]))


def imir(axis: int) -> bytes:
    """Mirror: 0 top to bottom, 1 left to right."""
    return box(b"imir", bytes([axis]))


def icc(profile: bytes) -> bytes:
    return box(b"colr", b"prof", profile)


def nclx(primaries: int, transfer: int) -> bytes:
    return box(b"colr", b"nclx", struct.pack(">HHHB", primaries, transfer, 6, 0))


ALPHA = full(b"auxC", b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0")

# How a container says what EXIF says with a number.
TURNS = {
    1: (),
    2: (imir(1),),
    3: (irot(2),),
    4: (imir(0),),
    5: (irot(1), imir(0)),
    6: (irot(3),),
    7: (irot(3), imir(0)),
    8: (irot(1),),
}


@dataclass(frozen=True)
class Item:
    """One thing in a file: its kind, its bytes, what it is like, and the numbers of those that it refers to."""

    kind: bytes
    data: bytes
    properties: tuple[bytes, ...] = ()
    refers: tuple[bytes, tuple[int, ...]] | None = None
    hidden: bool = field(default=False)


def picture(image: Image.Image, *properties: bytes, claimed: tuple[int, int] | None = None, **more: object) -> Item:
    """Encode a picture as an item, with whatever else it is like."""
    pixels = "gray" if image.mode == "L" else "yuv444p"
    source = image.convert("RGB")
    frame = av.VideoFrame(image.width, image.height, "rgb24")
    frame.pts = 0
    line = frame.planes[0].line_size
    rows = source.tobytes()
    frame.planes[0].update(
        b"".join(rows[y * image.width * 3 : (y + 1) * image.width * 3].ljust(line, b"\0") for y in range(image.height))
    )
    out = io.BytesIO()
    with av.open(out, "w", format="mp4") as container:
        stream = container.add_stream(
            "libx265", rate=1, options={"x265-params": "log-level=none:bframes=0", "crf": "6"}
        )
        assert isinstance(stream, VideoStream)
        stream.width, stream.height, stream.pix_fmt = image.width, image.height, pixels
        container.mux(stream.encode(frame.reformat(format=pixels)))
        container.mux(stream.encode(None))
    with av.open(io.BytesIO(out.getvalue()), "r") as film:
        extra = film.streams.video[0].codec_context.extradata
        assert extra is not None
        data = b"".join(bytes(packet) for packet in film.demux(video=0) if packet.size)
    own = (box(b"hvcC", extra), ispe(*(claimed or image.size)))
    return Item(b"hvc1", data, own + properties, **more)  # type: ignore[arg-type]


def grid(columns: int, rows: int, size: tuple[int, int], tiles: Sequence[int], *properties: bytes) -> Item:
    """Lay tiles, which are items by their numbers, into one picture, as telephones do."""
    content = struct.pack(">BBBBHH", 0, 0, rows - 1, columns - 1, *size)
    return Item(b"grid", content, (ispe(*size), *properties), (b"dimg", tuple(tiles)))


def heic(*items: Item, primary: int = 1) -> bytes:
    """Write a file of items, numbered from 1 on."""
    numbered = list(enumerate(items, 1))
    infos = [
        full(b"infe", struct.pack(">HH", number, 0), item.kind, b"\0", version=2, flags=int(item.hidden))
        for number, item in numbered
    ]
    properties: list[bytes] = []
    links = b""
    for number, item in numbered:
        links += struct.pack(">HB", number, len(item.properties))
        for one in item.properties:
            properties.append(one)
            # What changes the picture is essential.
            links += bytes([len(properties) | 0x80 * (one[4:8] in {b"hvcC", b"irot", b"imir"})])
    references = [
        box(item.refers[0], struct.pack(f">HH{len(item.refers[1])}H", number, len(item.refers[1]), *item.refers[1]))
        for number, item in numbered
        if item.refers
    ]

    def meta(start: int) -> bytes:
        places, at = b"", start
        for number, item in numbered:
            places += struct.pack(">HHHII", number, 0, 1, at, len(item.data))
            at += len(item.data)
        return full(
            b"meta",
            full(b"hdlr", bytes(4), b"pict", bytes(13)),
            full(b"pitm", struct.pack(">H", primary)),
            full(b"iloc", b"\x44\x00", struct.pack(">H", len(items)), places),
            full(b"iinf", struct.pack(">H", len(items)), *infos),
            full(b"iref", *references) if references else b"",
            box(b"iprp", box(b"ipco", *properties), full(b"ipma", struct.pack(">I", len(items)), links)),
        )

    head = box(b"ftyp", b"heic", bytes(4), b"mif1heic")
    start = len(head) + len(meta(0)) + 8
    return head + meta(start) + box(b"mdat", *(item.data for item in items))
