"""What can be wrong with a file that came as a clip or a picture."""

from dataclasses import dataclass
from enum import StrEnum


class ClipDefect(StrEnum):
    """What can be wrong with a file that should be a clip or a picture."""

    GONE = "gone"
    FORBIDDEN = "forbidden"
    UNREADABLE = "unreadable"
    DAMAGED = "damaged"
    NO_VIDEO = "no video"
    NO_DECODER = "no decoder"
    WRONG_SIZE = "wrong size"
    TOO_MANY_FRAMES = "too many frames"
    EMPTY = "empty"
    NOTHING_DECODED = "nothing decoded"
    FRAME_LOST = "frame lost"
    CUT_SHORT = "cut short"
    ENDS_EARLY = "ends early"
    NOT_A_VIDEO = "not a video"
    NOT_A_PICTURE = "not a picture"
    TOO_SMALL_TO_CUT = "too small to cut"
    TOO_HEAVY = "too heavy"
    TOO_MUCH_MEMORY = "too much memory"
    DEADLY = "deadly"
    NO_HELPER = "no helper"


@dataclass(frozen=True, slots=True)
class ClipProblem:
    """Why a file cannot be read, or not to its end; `detail` is what goes with the defect, for its sentence.

    That is the file's name (gone, forbidden), the system's own words (unreadable, damaged), the size in pixels, or the
    number of the frame; `found` and `expected` count frames of a clip that is cut short.
    """

    defect: ClipDefect
    detail: str = ""
    found: int = 0
    expected: int = 0

    def __str__(self) -> str:
        """Say it for logs and for support."""
        counts = f" after {self.found} of {self.expected}" if self.expected else ""
        return f"{self.defect}{counts}{f': {self.detail}' if self.detail else ''}"


class BrokenClip(Exception):
    """A file cannot be read as a clip, or as a picture."""

    def __init__(self, defect: ClipDefect, detail: str = "", *, found: int = 0, expected: int = 0) -> None:
        """Say what is wrong with it, as `ClipProblem` does."""
        self.problem = ClipProblem(defect, detail, found, expected)
        super().__init__(str(self.problem))
