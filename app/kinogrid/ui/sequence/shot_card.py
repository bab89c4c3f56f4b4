"""What a card of the strip shows: plain values, and in words for whoever does not see it."""

from dataclasses import dataclass

from kinogrid.domain.sequence import ShotStanding
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.marked_text import marked
from kinogrid.ui.text import listed, number, shown, tr

STANDINGS = {
    ShotStanding.OPEN: marked("Sequence", "Planned"),
    ShotStanding.COMING: marked("Sequence", "Being placed"),
    ShotStanding.ORDERED: marked("Sequence", "Being made"),
    ShotStanding.CHOICE: marked("Sequence", "Pick one"),
    ShotStanding.FAILED: marked("Sequence", "Came to nothing"),
    ShotStanding.GONE: marked("Sequence", "Not here"),
}
"""How a shot stands, in few words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShotCard:
    """One shot.

    `picture` is the file of its poster, or of the frame that a planned one begins with; `clip` the file of its clip, of
    which the frames from `first` to `last` of `frames` are shown; empty and 0 where there is none. `host` is where a
    first frame lies that is on the web alone. `job_id` and `index` name the variant that is seen large, empty and None
    without one. One that is `planned` was ordered, or is to be.
    """

    shot_id: str
    place: int
    prompt: str
    picture: str = ""
    host: str = ""
    clip: str = ""
    frames: int = 0
    first: int = 0
    last: int = 0
    seconds: float = 0.0
    standing: ShotStanding = ShotStanding.CLIP
    planned: bool = False
    job_id: str = ""
    index: int | None = None

    @property
    def length(self) -> str:
        """Say how long it is."""
        return tr("Sequence", "{seconds} s", seconds=number(self.seconds, 1))

    @property
    def state(self) -> str:
        """Say how it stands, nothing where it has a clip."""
        return "" if self.standing is ShotStanding.CLIP else shown(STANDINGS[self.standing])

    @property
    def is_trimmed(self) -> bool:
        """Tell whether a part of its clip is not shown."""
        return bool(self.frames) and (self.first, self.last) != (0, self.frames - 1)

    @property
    def words(self) -> str:
        """Name it."""
        return listed(tr("Sequence", "Shot {number}", number=number(self.place + 1)), seen(self.prompt))

    @property
    def description(self) -> str:
        """Say all the rest of it."""
        trim = tr(
            "Sequence",
            "frames {first} to {last} of {count}",
            first=number(self.first + 1),
            last=number(self.last + 1),
            count=number(self.frames),
        )
        away = on_the_web(self.host) if self.host else ""
        return listed(self.state, self.length if self.seconds else "", trim if self.is_trimmed else "", away)


def on_the_web(host: str) -> str:
    """Say that a first frame is not on this machine, and where it is."""
    return tr("Sequence", "First frame on the web: {host}", host=host)
