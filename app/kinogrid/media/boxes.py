"""What an MP4 claims to hold, read before FFmpeg believes it: it sets memory aside for every sample that is named."""

import re
from typing import BinaryIO

from kinogrid.media.clip_problem import BrokenClip, ClipDefect

# Samples of all tracks: four times the frames of the longest clip. FFmpeg takes some 40 bytes for each.
_MOST_SAMPLES = 400_000
# Boxes that are looked at: a fragment each second has ten, and an hour has 3,600 fragments.
_MOST_BOXES = 50_000
# Boxes in which FFmpeg looks for others, whether or not ISO/IEC 14496-12 has any there (`mov_default_parse_table`).
_PARENTS = frozenset(
    {
        *(b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts", b"moof", b"traf", b"mvex", b"udta", b"ilst"),
        *(b"tref", b"dinf", b"sinf", b"schi", b"wave", b"iprp", b"ipco"),
    }
)
# Boxes that it takes for a header when one of these comes first in them.
_HIDING = frozenset({b"free", b"hoov"})
_HEADERS = frozenset({b"mvhd", b"cmov"})
# Where boxes lie behind fields of many shapes, so that their names are looked for.
_SHAPELESS = b"stsd"
# Where they begin with the first of this name that stands in a whole place of four bytes; usually it does at once.
_META, _META_BEGINS, _AT_ONCE = b"meta", b"hdlr", 16
# Bytes that are looked through in all; no header that was written by a camera or a service needs a tenth of it.
_MOST_SEARCHED = 8 * 1024 * 1024
# Where the number of samples stands in a box, in bytes; the samples themselves may be written nowhere.
_COUNTS = {b"stsz": 8, b"stz2": 8, b"trun": 4}
# Where the number of edits stands: each may show all samples once more.
_EDITS = b"elst"
_EDIT_COUNT = 4
# Where the number of chunks stands, and how many samples each of some of them has; of sound that is not packed FFmpeg
# believes that alone, and sets memory aside for every thousand.
_CHUNKS = frozenset({b"stco", b"co64"})
_CHUNK_COUNT = 4
_IN_CHUNKS, _ENTRY, _A_THOUSAND = b"stsc", 12, 1024
_CLAIMS = re.compile(b"|".join([*_COUNTS, _EDITS, _IN_CHUNKS, *_CHUNKS, b"cmov"]))
# A header that is packed may unpack to anything; nobody has written one for twenty years.
_PACKED = b"cmov"
_HEAD, _LONG_HEAD, _COUNT = 8, 16, 4


def refuse_claims(file: BinaryIO) -> None:
    """Raise `BrokenClip` for an MP4 that claims more than a clip can have; the file is at its beginning after."""
    walk = _Walk(file)
    walk.through(0, file.seek(0, 2))
    file.seek(0)
    in_chunks = walk.chunks * (1 + walk.largest_chunk // _A_THOUSAND)
    if max(walk.samples, in_chunks) * max(walk.edits, 1) > _MOST_SAMPLES:
        raise BrokenClip(ClipDefect.TOO_MANY_FRAMES)


class _Walk:
    """Goes through the boxes of a file and adds up what they claim."""

    def __init__(self, file: BinaryIO) -> None:
        self.samples = 0
        self.edits = 0
        self.chunks = 0
        self.largest_chunk = 0
        self._searched_so_far = 0
        self._file = file
        self._boxes = 0

    def through(self, start: int, end: int) -> None:
        """Go through the boxes between two places, in bytes."""
        ahead = [(start, end)]
        while ahead:
            at, stop = ahead.pop()
            head = self._read(at, _LONG_HEAD)
            if len(head) < _HEAD or stop - at < _HEAD:
                continue
            self._boxes += 1
            if self._boxes > _MOST_BOXES:
                raise BrokenClip(ClipDefect.TOO_MANY_FRAMES)
            size, kind, body = int.from_bytes(head[:4], "big"), head[4:8], at + _HEAD
            if size == 1:
                size, body = int.from_bytes(head[8:], "big"), at + _LONG_HEAD
            over = stop if size < body - at else min(at + size, stop)
            ahead.append((over, stop))
            self._look(kind, body, over)
            inside = self._inside(kind, body, over)
            if inside is not None:
                ahead.append((inside, over))

    def _inside(self, kind: bytes, body: int, over: int) -> int | None:
        """Tell where FFmpeg begins to look for boxes in a box, None where it does not."""
        if kind in _HIDING and self._read(body + 4, 4) in _HEADERS:
            return body
        if kind == _META:
            begins = _whole_place(self._searched(body, min(body + _AT_ONCE, over)))
            if begins is None:
                begins = _whole_place(self._searched(body, over))
            return None if begins is None else body + begins - 4
        return body if kind in _PARENTS else None

    def _look(self, kind: bytes, body: int, over: int) -> None:
        """Take in what one box claims."""
        if kind == _SHAPELESS:
            for named in _CLAIMS.finditer(self._searched(body, over)):
                self._look(named[0], body + named.end(), over)
        elif kind == _PACKED:
            raise BrokenClip(ClipDefect.DAMAGED, "packed header")
        if kind in _COUNTS:
            self.samples += int.from_bytes(self._read(body + _COUNTS[kind], _COUNT), "big")
        elif kind == _EDITS:
            self.edits += int.from_bytes(self._read(body + _EDIT_COUNT, _COUNT), "big")
        elif kind in _CHUNKS:
            self.chunks += int.from_bytes(self._read(body + _CHUNK_COUNT, _COUNT), "big")
        elif kind == _IN_CHUNKS:
            entries = self._searched(body + 8, over)
            counts = (int.from_bytes(entries[at + 4 : at + 8], "big") for at in range(0, len(entries), _ENTRY))
            self.largest_chunk = max(self.largest_chunk, max(counts, default=0))

    def _searched(self, start: int, end: int) -> bytes:
        """Read what is looked through."""
        size = max(0, end - start)
        self._searched_so_far += size
        if self._searched_so_far > _MOST_SEARCHED:
            raise BrokenClip(ClipDefect.TOO_MANY_FRAMES)
        return self._read(start, size)

    def _read(self, at: int, size: int) -> bytes:
        self._file.seek(at)
        return self._file.read(size)


def _whole_place(head: bytes) -> int | None:
    """Find where the boxes of a `meta` begin."""
    at = head.find(_META_BEGINS)
    while at % 4 and at >= 0:
        at = head.find(_META_BEGINS, at + 1)
    return None if at < 0 else at
