"""What becomes of a picture that is taken in as a frame: its file, what was done to it, or why it can't be one."""

from dataclasses import dataclass
from enum import StrEnum


class PlainAlteration(StrEnum):
    """What was done to a picture and needs no figures."""

    FIRST_PICTURE = "first picture"
    FIRST_PAGE = "first page"
    MAIN_PICTURE = "main picture"
    WHITE_GROUND = "white ground"
    PRIVATE_DATA = "private data"
    CROPPED = "cropped"
    NO_END = "no end"
    STRAY_BYTES = "stray bytes"


@dataclass(frozen=True, slots=True)
class Scaled:
    """It was made smaller: to so many pixels, and from `before` bytes to `after`."""

    width: int
    height: int
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Recompressed:
    """It was written anew to be lighter, from `before` bytes to `after`."""

    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Converted:
    """It was written anew as a kind that the service takes; both kinds by their usual names."""

    old: str
    new: str


Alteration = PlainAlteration | Scaled | Recompressed | Converted


@dataclass(frozen=True, slots=True)
class EncodedFrame:
    """A picture file ready to be uploaded, its size in pixels, and what was done to it."""

    data: bytes
    suffix: str
    width: int
    height: int
    alterations: tuple[Alteration, ...] = ()


class Flaw(StrEnum):
    """What is wrong with a picture, or with its file."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    TOO_HEAVY = "too heavy"
    NO_PICTURE = "no picture"
    DRAWING = "drawing"
    EMPTY = "empty"
    DAMAGED = "damaged"
    TOO_LARGE = "too large"
    FAR_TOO_LARGE = "far too large"
    TOO_SLOW = "too slow"
    TOO_SMALL = "too small"
    TOO_LITTLE_LEFT = "too little left"
    MISTAKE = "mistake"
    NO_HELPER = "no helper"


class Unusable(Exception):
    """A picture can't become a frame; `values` belong into the words of `code`."""

    def __init__(self, code: Flaw, **values: object) -> None:
        """Keep what is wrong."""
        super().__init__(code)
        self.code = code
        self.values = values
