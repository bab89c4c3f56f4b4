"""What was done to a picture to make a frame of it, in words for the person."""

from collections.abc import Mapping

from kinogrid.domain.frame_picture import Alteration, Converted, PlainAlteration, Recompressed, Scaled
from kinogrid.ui.compose.frames.geometry import size_text
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import data_size, shown, tr

_STEPS: Mapping[PlainAlteration, Text] = {
    PlainAlteration.FIRST_PICTURE: marked("Compose", "Only the first picture of the animation is used."),
    PlainAlteration.FIRST_PAGE: marked("Compose", "Only the first of its pages is used."),
    PlainAlteration.MAIN_PICTURE: marked("Compose", "Only the main one of its pictures is used."),
    PlainAlteration.WHITE_GROUND: marked("Compose", "Transparent parts are white."),
    PlainAlteration.PRIVATE_DATA: marked("Compose", "Location and camera info removed."),
    PlainAlteration.CROPPED: marked("Compose", "Cropped about its middle."),
    PlainAlteration.NO_END: marked("Compose", "The file was cut off at its very end; the picture in it is complete."),
    PlainAlteration.STRAY_BYTES: marked("Compose", "Data hidden behind the picture was left out."),
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
