"""What was done to a picture to make a frame of it: as values for whoever does it, in words for the person."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kinogrid.ui.compose.frames.geometry import size_text
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import data_size, shown, tr


class PlainAlteration(StrEnum):
    """What needs no figures."""

    FIRST_PICTURE = "first picture"
    WHITE_GROUND = "white ground"
    PRIVATE_DATA = "private data"
    CROPPED = "cropped"


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

_STEPS: Mapping[PlainAlteration, Text] = {
    PlainAlteration.FIRST_PICTURE: marked("Compose", "Only the first picture of the animation is used."),
    PlainAlteration.WHITE_GROUND: marked("Compose", "Transparent parts are white."),
    PlainAlteration.PRIVATE_DATA: marked("Compose", "Place and camera data stay here."),
    PlainAlteration.CROPPED: marked("Compose", "Cropped about its middle."),
}


def alteration_text(alteration: Alteration) -> str:
    """Say in a sentence what was done."""
    match alteration:
        case Scaled(width, height, before, after):
            return tr(
                "Compose",
                "Scaled down to {size}: {after} instead of {before}.",
                size=size_text(width, height),
                after=data_size(after),
                before=data_size(before),
            )
        case Recompressed(before, after):
            return tr(
                "Compose",
                "Recompressed: {after} instead of {before}.",
                after=data_size(after),
                before=data_size(before),
            )
        case Converted(old, new):
            return tr("Compose", "Converted from {old} to {new}.", old=old, new=new)
        case _:
            return shown(_STEPS[alteration])
