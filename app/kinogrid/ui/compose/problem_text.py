"""What is said beside a field that keeps the form from being an order."""

from collections.abc import Mapping

from kinogrid.domain.request import ProblemCode
from kinogrid.ui.controls.addresses import NOT_SAFE, NOT_WEB
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import shown, tr

PROBLEMS: Mapping[ProblemCode, Text] = {
    ProblemCode.NO_MOTION: marked("Compose", "Describe the motion first."),
    ProblemCode.NO_PICTURE_WORDS: marked("Compose", "Describe the picture first."),
    ProblemCode.NO_CONTINUATION: marked("Compose", "Describe how the clip goes on, then extend it."),
    ProblemCode.NO_FIRST_FRAME: marked("Compose", "Add a picture to start from. The service animates a first frame."),
    ProblemCode.NOT_WEB: NOT_WEB,
    ProblemCode.UNSAFE_CALLBACK: NOT_SAFE,
    ProblemCode.UNUSABLE_PICTURE: marked("Compose", "This picture cannot be used."),
    ProblemCode.NOT_EXTENDABLE: marked("Compose", "This clip cannot be extended: its id is not one of the service's."),
    ProblemCode.NOTHING_TO_EXTEND: marked("Compose", "The job on show has no clip that can be extended."),
}


def default_callback_words() -> str:
    """Say that the callback which the settings give to every order can't be used."""
    return tr(
        "Compose",
        "The default callback in the settings cannot be used: it needs an https address (http only on this machine). "
        "Correct or clear it there, or enter another one here.",
    )


def problem_words(code: ProblemCode) -> str:
    """Say what is wrong, and what to do about it."""
    return shown(PROBLEMS[code])
