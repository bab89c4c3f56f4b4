"""What was measured of a clip, in words: numbers with what they mean, and no verdict."""

from collections.abc import Sequence

from kinogrid.domain.hints import Hints, Stretch
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.text import number, percent, shown, tr

# From which likeness on two pictures are called very like, like and somewhat like; by SSIM, a re-encoded copy has 0.95
# and more.
_BOUNDS = (0.95, 0.8, 0.6)
_FIRST = (
    marked("Hints", "First frame: very like the given picture ({likeness})"),
    marked("Hints", "First frame: like the given picture ({likeness})"),
    marked("Hints", "First frame: somewhat like the given picture ({likeness})"),
    marked("Hints", "First frame: unlike the given picture ({likeness})"),
)
_LAST = (
    marked("Hints", "Last frame: very like the given picture ({likeness})"),
    marked("Hints", "Last frame: like the given picture ({likeness})"),
    marked("Hints", "Last frame: somewhat like the given picture ({likeness})"),
    marked("Hints", "Last frame: unlike the given picture ({likeness})"),
)
_PARENT = (
    marked("Hints", "Where it goes on: very like the end of the clip before ({likeness})"),
    marked("Hints", "Where it goes on: like the end of the clip before ({likeness})"),
    marked("Hints", "Where it goes on: somewhat like the end of the clip before ({likeness})"),
    marked("Hints", "Where it goes on: unlike the end of the clip before ({likeness})"),
)
_SEAM = (
    marked("Hints", "Seam: the last frame is very like the first ({likeness})"),
    marked("Hints", "Seam: the last frame is like the first ({likeness})"),
    marked("Hints", "Seam: the last frame is somewhat like the first ({likeness})"),
    marked("Hints", "Seam: the last frame is unlike the first ({likeness})"),
)


def hint_lines(hints: Hints) -> tuple[str, ...]:
    """Say everything that was measured of a clip, a line each."""
    return (*event_lines(hints), *_ends(hints), motion_words(hints))


def event_lines(hints: Hints) -> tuple[str, ...]:
    """Say what happens in a clip where, in the order of time."""
    told = [
        *((part.start, still_words(part)) for part in hints.still),
        *((part.start, flicker_words(part)) for part in hints.flicker),
        *((second, cut_words(second)) for second in hints.cuts),
    ]
    return tuple(words for _start, words in sorted(told))


def still_words(part: Stretch) -> str:
    """Say where nothing moves."""
    return tr("Hints", "Still from {start} s to {end} s", start=number(part.start, 1), end=number(part.end, 1))


def flicker_words(part: Stretch) -> str:
    """Say where brightness is not steady."""
    return tr(
        "Hints", "Brightness jumps from {start} s to {end} s", start=number(part.start, 1), end=number(part.end, 1)
    )


def cut_words(second: float) -> str:
    """Say where another picture begins at once."""
    return tr("Hints", "Hard cut at {second} s", second=number(second, 1))


def motion_words(hints: Hints) -> str:
    """Say how much moves."""
    return tr(
        "Hints",
        "Motion: usually {usual}, at most {most}",
        usual=number(hints.usual_motion, 1),
        most=number(max(hints.motion, default=0.0), 1),
    )


def measure_words() -> str:
    """Say what the numbers are, and whose."""
    return tr(
        "Hints",
        "Measured on this computer, to help you look. Likeness is structural similarity (SSIM) of brightness; motion "
        "is temporal information (ITU-T P.910) on a scale of 255.",
    )


def _ends(hints: Hints) -> list[str]:
    measured = ((hints.first, _FIRST), (hints.last, _LAST), (hints.parent, _PARENT), (hints.seam, _SEAM))
    return [_likeness(likeness, sentences) for likeness, sentences in measured if likeness is not None]


def _likeness(likeness: float, sentences: Sequence[Text]) -> str:
    """Say how like two pictures are, by the first of the bounds that holds."""
    step = next((at for at, bound in enumerate(_BOUNDS) if likeness >= bound), len(_BOUNDS))
    return shown(sentences[step], likeness=percent(likeness))
