"""A place in a clip as people read it, in the way that they chose."""

from kinogrid.domain.timecode import Timecode
from kinogrid.media.timeline import Moment
from kinogrid.ui.text import number, tr

_MINUTE = 60


def spelt(moment: Moment, style: Timecode) -> str:
    """Write a moment of a clip."""
    minutes, seconds = divmod(moment.second, _MINUTE)
    if style is Timecode.CLOCK:
        return f"{minutes}:{seconds:02d}.{moment.frame:02d}"
    if minutes:
        return tr(
            "Preview",
            "{minutes} min {seconds} s {frames} f",
            note="a place in a clip: minutes, seconds, frames",
            minutes=number(minutes),
            seconds=number(seconds),
            frames=number(moment.frame),
        )
    return tr(
        "Preview",
        "{seconds} s {frames} f",
        note="a place in a clip: seconds, frames",
        seconds=number(seconds),
        frames=number(moment.frame),
    )


def explained(style: Timecode) -> str:
    """Say what the figures of a place in a clip are."""
    if style is Timecode.CLOCK:
        return tr("Preview", "Minutes:seconds.frames of the longest clip")
    return tr("Preview", "Seconds and frames of the longest clip")
