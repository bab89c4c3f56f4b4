"""What an MP4 claims to hold, read before FFmpeg believes it: it sets memory aside for every sample that is named."""

from typing import BinaryIO

from kinogrid.media.clip_problem import BrokenClip, ClipDefect

# Samples of all tracks: four times the frames of the longest clip. FFmpeg takes some 40 bytes for each.
_MOST_SAMPLES = 400_000
# Boxes that are looked at: a fragment each second has ten, and an hour has 3,600 fragments.
_MOST_BOXES = 50_000
# Boxes in which FFmpeg looks for others, of those that hold samples (ISO/IEC 14496-12).
_PARENTS = frozenset({b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts", b"moof", b"traf"})
# Where the number of samples stands in a box, in bytes; the samples themselves may be written nowhere.
_COUNTS = {b"stsz": 8, b"stz2": 8, b"trun": 4}
# Where the number of edits stands: each may show all samples once more.
_EDITS = b"elst"
_EDIT_COUNT = 4
# A header that is packed may unpack to anything; nobody has written one for twenty years.
_PACKED = b"cmov"
_HEAD, _LONG_HEAD, _COUNT = 8, 16, 4


def refuse_claims(file: BinaryIO) -> None:
    """Raise `BrokenClip` for an MP4 that claims more than a clip can have; the file is at its beginning after."""
    walk = _Walk(file)
    walk.through(0, file.seek(0, 2))
    file.seek(0)
    if walk.samples * max(walk.edits, 1) > _MOST_SAMPLES:
        raise BrokenClip(ClipDefect.TOO_MANY_FRAMES)


class _Walk:
    """Goes through the boxes of a file and adds up what they claim."""

    def __init__(self, file: BinaryIO) -> None:
        self.samples = 0
        self.edits = 0
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
            self._look(kind, body)
            if kind in _PARENTS:
                ahead.append((body, over))

    def _look(self, kind: bytes, body: int) -> None:
        """Take in what one box claims."""
        if kind == _PACKED:
            raise BrokenClip(ClipDefect.DAMAGED, "packed header")
        if kind in _COUNTS:
            self.samples += int.from_bytes(self._read(body + _COUNTS[kind], _COUNT), "big")
        elif kind == _EDITS:
            self.edits += int.from_bytes(self._read(body + _EDIT_COUNT, _COUNT), "big")

    def _read(self, at: int, size: int) -> bytes:
        self._file.seek(at)
        return self._file.read(size)
