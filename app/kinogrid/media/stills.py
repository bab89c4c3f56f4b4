"""Picture files by their bytes: their kind, whether they are whole, and what is left without words on their owner."""

import re
from dataclasses import dataclass

from kinogrid.domain.image_kind import ImageKind


class BrokenStill(Exception):
    """The file ends before its picture does, or is not built as its kind is."""


@dataclass(frozen=True, slots=True)
class Bare:
    """A picture file with its pixels untouched and nothing else in it; `told` says whether it had more to tell.

    That is camera data, place and time, texts, previews, and whatever was hung on behind the picture.
    """

    data: bytes
    told: bool


def bare(kind: ImageKind, data: bytes) -> Bare:
    """Take everything but the picture out of a PNG, JPEG or still WebP, bit by bit and without decoding it.

    Colour profiles stay: without them the colours would change. Raises `BrokenStill`, and `ValueError` for kinds that
    have to be written anew.
    """
    match kind:
        case ImageKind.PNG:
            return _bare_png(data)
        case ImageKind.JPEG:
            return _bare_jpeg(data)
        case ImageKind.WEBP:
            return _bare_webp(data)
        case _:
            raise ValueError(f"a {kind} cannot be kept as it is")


# https://www.w3.org/TR/png-3/#table53: what decides how the pixels look.
_PNG_PARTS = frozenset(b"IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP".split())
# The bytes of a chunk's name; and of its length, name and check sum around its content.
_PNG_NAME = 4
_PNG_FRAME = 12


def _bare_png(data: bytes) -> Bare:
    kept, told, at = [data[:8]], False, 8
    while True:
        name = data[at + 4 : at + 4 + _PNG_NAME]
        end = at + _PNG_FRAME + int.from_bytes(data[at : at + 4], "big")
        if len(name) < _PNG_NAME or end > len(data):
            raise BrokenStill
        if name in _PNG_PARTS:
            kept.append(data[at:end])
        else:
            told = told or name in {b"eXIf", b"tEXt", b"zTXt", b"iTXt"}
        if name == b"IEND":
            return Bare(b"".join(kept), told)
        at = end


# https://www.w3.org/Graphics/JPEG/itu-t81.pdf, table B.1.
_MARKER, _EOI, _SOS, _COM = 0xFF, 0xD9, 0xDA, 0xFE
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
_APPS = range(0xE0, 0xF0)
_APP_PARTS = {0xE0: b"JFIF\0", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}
_NEXT_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")


def _bare_jpeg(data: bytes) -> Bare:
    kept, told, at = [data[:2]], False, 2
    while True:
        while data[at : at + 2] == b"\xff\xff":
            at += 1
        if len(data) < at + 2 or data[at] != _MARKER:
            raise BrokenStill
        marker = data[at + 1]
        if marker == _EOI:
            kept.append(data[at : at + 2])
            return Bare(b"".join(kept), told)
        end = at + 2 if marker in _ALONE else at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == _SOS:
            found = _NEXT_MARKER.search(data, end)
            if found is None:
                raise BrokenStill
            end = found.start()
        if end <= at or end > len(data):
            raise BrokenStill
        if marker == _COM or (marker in _APPS and not data.startswith(_APP_PARTS.get(marker, b"\0\0"), at + 4)):
            told = told or marker == _COM or data.startswith((b"Exif", b"http", b"Photoshop"), at + 4)
        else:
            kept.append(data[at:end])
        at = end


# https://developers.google.com/speed/webp/docs/riff_container
_WEBP_PARTS = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ICCP"})
_HAS_EXIF_OR_XMP = 0x0C


def _bare_webp(data: bytes) -> Bare:
    end = 8 + int.from_bytes(data[4:8], "little")
    if end > len(data):
        raise BrokenStill
    kept, told, at, seen = [], False, 12, False
    while at + 8 <= end:
        name, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        after = at + 8 + size + size % 2
        if at + 8 + size > end:
            raise BrokenStill
        part = data[at:after]
        seen = seen or name in {b"VP8 ", b"VP8L"}
        if name == b"VP8X":
            part = part[:8] + bytes([part[8] & ~_HAS_EXIF_OR_XMP]) + part[9:] if size else part
        if name in _WEBP_PARTS:
            kept.append(part)
        else:
            told = told or name in {b"EXIF", b"XMP "}
        at = after
    if not seen:
        raise BrokenStill
    body = b"WEBP" + b"".join(kept)
    return Bare(b"RIFF" + len(body).to_bytes(4, "little") + body, told)
