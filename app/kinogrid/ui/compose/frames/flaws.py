"""Why a picture can't become a frame, in words for the person."""

from collections.abc import Mapping

from kinogrid.domain.frame_picture import Flaw
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import shown

_WORDS: Mapping[str, Text] = {
    Flaw.MISSING: marked("Compose", "This file is not there."),
    Flaw.UNREADABLE: marked("Compose", "This file cannot be read ({reason})."),
    Flaw.TOO_HEAVY: marked("Compose", "This file is larger than the 100 MB that the service takes."),
    Flaw.NO_PICTURE: marked("Compose", "Use a PNG, JPEG, GIF, BMP, WebP, TIFF, HEIC or AVIF picture."),
    Flaw.DRAWING: marked("Compose", "An SVG is a drawing without pixels. Export it as a PNG and use that."),
    Flaw.EMPTY: marked("Compose", "There is no picture in it."),
    Flaw.DAMAGED: marked("Compose", "This picture cannot be read; the file may be damaged. Choose another one."),
    Flaw.TOO_LARGE: marked(
        "Compose", "This picture is {width} \u00d7 {height}: more than the 100 megapixels that Kinogrid opens."
    ),
    Flaw.FAR_TOO_LARGE: marked(
        "Compose", "This picture is far larger than the 100 megapixels that Kinogrid opens. Scale it down first."
    ),
    Flaw.TOO_SLOW: marked("Compose", "This picture takes too long to be read. Save it as a PNG and use that."),
    Flaw.TOO_SMALL: marked(
        "Compose", "This picture is only {width} \u00d7 {height}. Use one of at least {least} pixels."
    ),
    Flaw.TOO_LITTLE_LEFT: marked(
        "Compose", "Too little of this picture would be left. Crop the other one, or choose another."
    ),
    Flaw.MISTAKE: marked(
        "Compose", "Kinogrid made a mistake with this picture, which the log tells of. Choose another one."
    ),
    Flaw.NO_HELPER: marked(
        "Compose", "The part of Kinogrid that looks into files does not start. Try again, or install Kinogrid again."
    ),
}


def flaw_words(code: str, values: Mapping[str, object]) -> str:
    """Say why a picture can't be used, and what to do."""
    return shown(_WORDS[code], None, **values)
