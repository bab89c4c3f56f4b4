"""How picture files end, so that one that came whole is told from one that was cut short."""

from kinogrid.domain.image_kind import ImageKind
from kinogrid.media import jpeg

PNG_END = b"IEND\xaeB`\x82"
"""The last chunk of a PNG, with its check sum."""


def has_end(kind: ImageKind, data: bytes) -> bool:
    """Tell whether a PNG, JPEG or WebP has its last byte, whatever may hang on behind it."""
    match kind:
        case ImageKind.PNG:
            return PNG_END in data
        case ImageKind.JPEG:
            try:
                return jpeg.bare(data).ended
            except jpeg.BrokenJpeg:
                return False
        case _:
            return 8 + int.from_bytes(data[4:8], "little") <= len(data)
