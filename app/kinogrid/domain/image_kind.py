"""Which kind of picture some bytes are, by how they begin: names lie."""

from enum import StrEnum


class ImageKind(StrEnum):
    """The kinds of picture file that can become a frame."""

    PNG = "PNG"
    JPEG = "JPEG"
    GIF = "GIF"
    BMP = "BMP"
    WEBP = "WebP"
    TIFF = "TIFF"
    HEIC = "HEIC"
    AVIF = "AVIF"


# So many bytes tell a file's kind.
HEAD = 256

_HEADS = (
    (b"\x89PNG\r\n\x1a\n", ImageKind.PNG),
    (b"\xff\xd8\xff", ImageKind.JPEG),
    (b"GIF87a", ImageKind.GIF),
    (b"GIF89a", ImageKind.GIF),
    (b"BM", ImageKind.BMP),
    (b"II*\0", ImageKind.TIFF),
    (b"MM\0*", ImageKind.TIFF),
)
_BRANDS = {
    ImageKind.AVIF: frozenset({b"avif", b"avis"}),
    ImageKind.HEIC: frozenset({b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1", b"hevc", b"hevx"}),
}


def kind_of(data: bytes) -> ImageKind | None:
    """Tell a file's kind by its first bytes, since names lie; None for everything that is no such picture."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return ImageKind.WEBP
    if data[4:8] == b"ftyp":
        end = min(int.from_bytes(data[:4], "big"), 256)
        brands = {data[at : at + 4] for at in (8, *range(16, end, 4))}
        return next((kind for kind, known in _BRANDS.items() if brands & known), None)
    return next((kind for head, kind in _HEADS if data.startswith(head)), None)
