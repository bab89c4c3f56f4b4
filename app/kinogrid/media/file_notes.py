"""What an exported picture says of how it was made, written into the file as it is, and read back out of it.

PNG has it as texts, GIF as a comment, WebP as XMP; films have it as their title and comment, which `muxing` writes.
"""

import io
import struct
import zlib
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, tostring

from PIL import Image

from kinogrid.domain.export import ExportWork

_PNG, _PNG_END = b"\x89PNG\r\n\x1a\n", b"IEND"
# Where a GIF's header ends with the flags of its palette, and where the palette begins.
_GIF, _GIF_FLAGS, _GIF_PALETTE = b"GIF89a", 10, 13
# Bytes of a GIF's comment at a time.
_BLOCK = 255
# A flag of a WebP's header that says that there is XMP.
_HAS_XMP = 0x04
# Bytes of XMP that are read.
_MOST_XMP = 1024 * 1024
_RDF, _DC, _EXIF = (
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "http://purl.org/dc/elements/1.1/",
    "http://ns.adobe.com/exif/1.0/",
)


def with_notes(data: bytes, work: ExportWork) -> bytes:
    """Give a PNG, GIF or WebP with a work's title and notes in it; as it was where they are not wanted."""
    if not (work.settings.notes and work.notes):
        return data
    if data.startswith(_PNG):
        return _in_png(data, work)
    if data.startswith(_GIF):
        return _in_gif(data, work)
    if data[:4] == b"RIFF" and data[8:16] == b"WEBPVP8X":
        return _in_webp(data, work)
    return data


def written_out(image: Image.Image, work: ExportWork) -> int:
    """Write a picture as PNG to a work's target, with its notes, and give its size in bytes; raises `OSError`."""
    made = io.BytesIO()
    image.save(made, "PNG", compress_level=6)
    return Path(work.target).write_bytes(with_notes(made.getvalue(), work))


def notes_in(data: bytes) -> str:
    """Give what a PNG, GIF or WebP says of how it was made, as it stands there; empty where it says nothing.

    What is said is anybody's. Raises `IndexError` for what ends too early.
    """
    if data.startswith(_PNG):
        return _from_png(data)
    if data.startswith(_GIF):
        return _from_gif(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _from_webp(data)
    return ""


def _from_png(data: bytes) -> str:
    at, before = len(_PNG), b"Comment\0\0\0\0\0"
    while at + 8 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        content = data[at + 8 : at + 8 + length]
        if data[at + 4 : at + 8] == b"iTXt" and content.startswith(before):
            return content[len(before) :].decode("utf-8", "replace")
        at += 12 + length
    return ""


def _from_gif(data: bytes) -> str:
    """Read the comment that stands before the first picture, where ours is."""
    at = _GIF_PALETTE + (3 * 2 ** (data[_GIF_FLAGS] % 8 + 1) if data[_GIF_FLAGS] & 0x80 else 0)
    while data[at : at + 1] == b"\x21":
        is_comment, at, said = data[at + 1 : at + 2] == b"\xfe", at + 2, bytearray()
        while at < len(data) and (length := data[at]):
            said += data[at + 1 : at + 1 + length]
            at += 1 + length
        at += 1
        if is_comment:
            return said.decode("utf-8", "replace")
    return ""


def _from_webp(data: bytes) -> str:
    at = 12
    while at + 8 <= len(data):
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        if data[at : at + 4] == b"XMP ":
            return _from_xmp(data[at + 8 : at + 8 + length])
        at += 8 + length + length % 2
    return ""


def _from_xmp(packet: bytes) -> str:
    """Read XMP as we write it, and by no reader of XML, which what others wrote may keep busy for ever."""
    _, _, comment = packet[:_MOST_XMP].decode("utf-8", "replace").partition("<exif:UserComment>")
    _, _, item = comment.partition("<rdf:li")
    _, _, said = item.partition(">")
    said, _, _ = said.partition("<")
    # What stands for an ampersand last, as one may stand before what looks like another of these.
    return said.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _in_png(data: bytes, work: ExportWork) -> bytes:
    at = data.rindex(_PNG_END) - 4
    texts = b"".join(
        _chunk(b"iTXt", key + b"\0\0\0\0\0" + text.encode())
        for key, text in ((b"Title", work.title), (b"Comment", work.notes))
    )
    return data[:at] + texts + data[at:]


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def _in_gif(data: bytes, work: ExportWork) -> bytes:
    flags = data[_GIF_FLAGS]
    at = _GIF_PALETTE + (3 * 2 ** (flags % 8 + 1) if flags & 0x80 else 0)
    comment = work.notes.encode()
    pieces = (comment[start : start + _BLOCK] for start in range(0, len(comment), _BLOCK))
    return data[:at] + b"\x21\xfe" + b"".join(bytes([len(part)]) + part for part in pieces) + b"\0" + data[at:]


def _xmp(title: str, notes: str) -> bytes:
    """Write both as XMP has them (ISO 16684-1): in any language, as the default one."""
    whole = Element("x:xmpmeta", {"xmlns:x": "adobe:ns:meta/"})
    names = {"xmlns:rdf": _RDF, "xmlns:dc": _DC, "xmlns:exif": _EXIF, "rdf:about": ""}
    told = SubElement(SubElement(whole, "rdf:RDF", {"xmlns:rdf": _RDF}), "rdf:Description", names)
    for name, text in (("dc:title", title), ("exif:UserComment", notes)):
        SubElement(SubElement(SubElement(told, name), "rdf:Alt"), "rdf:li", {"xml:lang": "x-default"}).text = text
    made: bytes = tostring(whole, "utf-8")
    return made


def _in_webp(data: bytes, work: ExportWork) -> bytes:
    xmp = _xmp(work.title, work.notes)
    body = bytearray(data[8:])
    # After its name: "VP8X", the chunk's length, its flags.
    body[12] |= _HAS_XMP
    added = b"XMP " + struct.pack("<I", len(xmp)) + xmp + b"\0" * (len(xmp) % 2)
    return b"RIFF" + struct.pack("<I", len(body) + len(added)) + bytes(body) + added
