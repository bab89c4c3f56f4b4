"""MP4 files whose containers promise something else than their pictures: edit lists, display matrices, offsets."""

import struct
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

Matrix = tuple[float, float, float, float, float, float, float, float, float]
"""A display matrix row by row, as ISO/IEC 14496-12 has it: a b u, c d v, x y w."""

# Boxes that hold boxes, as far as the tests look into them.
_PARENTS = {b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts"}


def with_matrix(path: Path, matrix: Matrix) -> Path:
    """Give a file's track a display matrix."""
    raw = struct.pack(
        ">9i", *(round(part * (1 << (30 if place % 3 == 2 else 16))) for place, part in enumerate(matrix))
    )
    return _changed(path, b"tkhd", lambda body: body[:40] + raw + body[76:])


def with_edits(path: Path, edits: Sequence[tuple[int | None, int]], *, tick: int = 512) -> Path:
    """Give a file's track an edit list: the first picture of each edit, None for a pause, and how many it lasts.

    `tick` is how many units of the track's time one picture lasts.
    """
    (scale,) = struct.unpack(">I", _found(path, b"mdhd")[12:16])
    (base,) = struct.unpack(">i", _found(path, b"elst")[12:16])
    entries = b"".join(
        struct.pack(">iiI", length * tick, -1 if start is None else base + start * tick, 1 << 16)
        for start, length in edits
    )
    _changed(path, b"mvhd", lambda body: body[:12] + struct.pack(">I", scale) + body[16:])
    return _changed(path, b"elst", lambda _body: struct.pack(">II", 0, len(edits)) + entries)


def without_edits(path: Path) -> Path:
    """Take a file's edit list away."""
    return _changed(path, b"edts", None)


def with_negative_offsets(path: Path, by: int) -> Path:
    """Move every composition offset down by so many units of the track's time, so that some lie below 0."""

    def moved(body: bytes) -> bytes:
        pairs = list(struct.iter_unpack(">Ii", body[8:]))
        return b"\1\0\0\0" + body[4:8] + b"".join(struct.pack(">Ii", count, offset - by) for count, offset in pairs)

    return _changed(without_edits(path), b"ctts", moved)


def _found(path: Path, kind: bytes) -> bytes:
    """Give the content of the first box of a kind."""
    bodies: list[bytes] = []

    def keep(body: bytes) -> bytes:
        bodies.append(body)
        return body

    _rebuilt(path.read_bytes(), kind, keep)
    return bodies[0]


def _changed(path: Path, kind: bytes, change: Callable[[bytes], bytes] | None) -> Path:
    """Change the content of every box of a kind, or take it away; what lies before the head of the file stays put."""
    path.write_bytes(_rebuilt(path.read_bytes(), kind, change))
    return path


def _rebuilt(data: bytes, kind: bytes, change: Callable[[bytes], bytes] | None) -> bytes:
    """Give boxes with one kind of them changed."""
    parts: list[bytes] = []
    for name, body in _boxes(data):
        if name == kind and change is None:
            continue
        new = body
        if name == kind and change is not None:
            new = change(body)
        elif name in _PARENTS:
            new = _rebuilt(body, kind, change)
        parts.append(struct.pack(">I4s", 8 + len(new), name) + new)
    return b"".join(parts)


def _boxes(data: bytes) -> Iterable[tuple[bytes, bytes]]:
    """Take boxes apart."""
    place = 0
    while place < len(data):
        size, name = struct.unpack_from(">I4s", data, place)
        yield name, data[place + 8 : place + size]
        place += size
