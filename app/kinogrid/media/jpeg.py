"""JPEG files segment by segment: all but the picture taken out without touching a pixel, which no library here does."""

import re
from dataclasses import dataclass


class BrokenJpeg(Exception):
    """The file holds no scan of a picture, or ends within what comes before it."""


@dataclass(frozen=True, slots=True)
class BareJpeg:
    """A JPEG with its pixels untouched and nothing else in it; `mended` has its other parts too.

    `ended` says whether it had its end mark, which it has now; `strayed` whether there were bytes between its parts or
    behind it that are no part.
    """

    data: bytes
    mended: bytes
    ended: bool
    strayed: bool


# https://www.w3.org/Graphics/JPEG/itu-t81.pdf, table B.1.
END = b"\xff\xd9"
_EOI, _SOS = 0xD9, 0xDA
# The parts of applications, and comments.
_WORDS = frozenset({*range(0xE0, 0xF0), 0xFE})
# What decides how the pixels look, and how long it is (Adobe's technical notes 5116; JFIF 1.02, but for its preview's
# size and pixels). A colour profile is not among it: it is applied, or changes nothing.
_LOOKS = {0xE0: (b"JFIF\0", 12, b"\0\0"), 0xEE: (b"Adobe", 12, b"")}
# Every part but the end begins with its marker and its length; what stands alone within a scan is the scan's.
_NEXT_PART = re.compile(rb"\xff[\xc0-\xcf\xd9-\xfe]")
_HEAD = 4


def bare(data: bytes) -> BareJpeg:
    """Take everything but the picture out of a JPEG; raises `BrokenJpeg`."""
    kept, parts = [data[:2]], [data[:2]]
    strayed, scanned, at = False, False, 2
    while (found := _NEXT_PART.search(data, at)) is not None:
        strayed = strayed or bool(data[at : found.start()].strip(b"\xff"))
        at = found.start()
        marker = data[at + 1]
        if marker == _EOI:
            strayed = strayed or bool(data[at + 2 :].strip(b"\0"))
            break
        end = at + 2 + int.from_bytes(data[at + 2 : at + _HEAD], "big")
        if not at + _HEAD <= end <= len(data):
            raise BrokenJpeg
        if marker == _SOS:
            scanned = True
            after = _NEXT_PART.search(data, end)
            end = len(data) if after is None else after.start()
        part = data[at:end]
        parts.append(part)
        kept.append(_looks(part) if marker in _WORDS else part)
        at = end
    if not scanned:
        raise BrokenJpeg
    return BareJpeg(_closed(kept), _closed(parts), found is not None, strayed)


def _looks(part: bytes) -> bytes:
    """Give what a part that is mostly words says of how the pixels look."""
    name, length, rest = _LOOKS.get(part[1], (b"", 0, b""))
    if not name or not part.startswith(name, _HEAD) or len(part) < _HEAD + length:
        return b""
    said = part[_HEAD : _HEAD + length] + rest
    return part[:2] + (2 + len(said)).to_bytes(2, "big") + said


def _closed(parts: list[bytes]) -> bytes:
    return b"".join(parts).rstrip(b"\xff") + END
