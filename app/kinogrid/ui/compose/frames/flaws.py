"""Why a picture can't become a frame: as codes for whoever finds it, in words for the person."""

from collections.abc import Mapping
from enum import StrEnum

from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import shown


class Flaw(StrEnum):
    """What is wrong with a picture, or with its file."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    TOO_HEAVY = "too heavy"
    NO_PICTURE = "no picture"
    DRAWING = "drawing"
    EMPTY = "empty"
    DAMAGED = "damaged"
    TILED = "tiled"
    TOO_LARGE = "too large"
    TOO_SMALL = "too small"
    TOO_LITTLE_LEFT = "too little left"
    UNWRITABLE = "unwritable"


class Unusable(Exception):
    """A picture can't become a frame; `values` belong into the words of `code`."""

    def __init__(self, code: Flaw, **values: object) -> None:
        """Keep what is wrong."""
        super().__init__(code.value)
        self.code = code
        self.values = values


_WORDS: Mapping[str, Text] = {
    Flaw.MISSING: marked("Compose", "This file is not there."),
    Flaw.UNREADABLE: marked("Compose", "This file cannot be read ({reason})."),
    Flaw.TOO_HEAVY: marked("Compose", "This file is larger than the 100 MB that the service takes."),
    Flaw.NO_PICTURE: marked("Compose", "Use a PNG, JPEG, GIF, BMP, WebP, TIFF, HEIC or AVIF picture."),
    Flaw.DRAWING: marked("Compose", "An SVG is a drawing without pixels. Export it as a PNG and use that."),
    Flaw.EMPTY: marked("Compose", "There is no picture in it."),
    Flaw.DAMAGED: marked("Compose", "This picture cannot be read; the file may be damaged. Choose another one."),
    Flaw.TILED: marked("Compose", "This {kind} is laid out of tiles. Save it as a JPEG or PNG and use that."),
    Flaw.TOO_LARGE: marked(
        "Compose", "This picture is {width} \u00d7 {height}: more than the 100 megapixels that Kinogrid opens."
    ),
    Flaw.TOO_SMALL: marked(
        "Compose", "This picture is only {width} \u00d7 {height}. Use one of at least {least} pixels."
    ),
    Flaw.TOO_LITTLE_LEFT: marked(
        "Compose", "Too little of this picture would be left. Crop the other one, or choose another."
    ),
    Flaw.UNWRITABLE: marked("Compose", "This picture cannot be written anew. Save it as a PNG and use that."),
}


def flaw_words(code: str, values: Mapping[str, object]) -> str:
    """Say why a picture can't be used, and what to do."""
    return shown(_WORDS[code], None, **values)
