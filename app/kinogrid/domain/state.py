"""The states of a job's life, each a value with its own data."""

from dataclasses import dataclass, field

from kinogrid.domain.failure import LACKS_UPLOAD_TOKEN, Failure
from kinogrid.domain.posting import Origin, Posting, Signs
from kinogrid.domain.request import FrameUrls, Slot


@dataclass(frozen=True, slots=True)
class Result:
    """What a finished task names: the id to extend from and the addresses to fetch.

    `video_id` is a string of digits, None for pictures; `urls` are kept to the letter, doubled slashes included;
    `width` and `height` are the cover's, in pixels; `raw` is the answer's JSON text, for the details pane and
    `job.json`. With `sheet` every address is that of one sheet of two by two pictures, and each variant a quarter of
    it: a deployment need not split it.
    """

    video_id: str | None
    urls: tuple[str, ...]
    cover_url: str | None = None
    width: int | None = None
    height: int | None = None
    raw: str = "{}"
    sheet: bool = False


@dataclass(frozen=True, slots=True)
class Probe:
    """What a look into a clip found; `duration` in seconds, `width` and `height` in pixels.

    `suffix` is what its kind of file is called by; a picture has one frame and no duration.
    """

    frames: int
    duration: float
    width: int
    height: int
    suffix: str = "mp4"


@dataclass(frozen=True, slots=True)
class Kept:
    """A clip that is whole under its own name: its length in bytes, its SHA-256 in hex, and that name."""

    size: int
    sha256: str
    name: str


@dataclass(frozen=True, slots=True)
class Clip:
    """A variant's own local file, of a video or of a picture, and what a probe of it found.

    `name` is relative to the job's folder; `size` in bytes; `duration` in seconds, 0 for a picture; `width` and
    `height` in pixels.
    """

    index: int
    name: str
    size: int
    sha256: str
    frames: int
    duration: float
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Missing:
    """A variant whose clip could not be had, and why."""

    index: int
    failure: Failure


@dataclass(frozen=True, slots=True)
class Cleared:
    """A variant whose clip a person has put into the trash, as it was; nobody fetches it again unless they ask.

    `why` says why that failed when it was asked for last.
    """

    clip: Clip
    why: Failure | None = None

    @property
    def index(self) -> int:
        """Give the variant's index."""
        return self.clip.index


@dataclass(frozen=True, slots=True)
class Draft:
    """Not sent: waiting for its place in the queue.

    `place` orders the queue (smaller first); `waiting_for` says why a try just now did not go out, and `again_at` when
    it is tried again where that is known, in Unix seconds of this machine's clock.
    """

    place: float = 0.0
    held: bool = False
    urls: FrameUrls = field(default_factory=FrameUrls)
    tries: int = 0
    waiting_for: Failure | None = None
    again_at: float | None = None

    @property
    def lacks_upload_token(self) -> bool:
        """Tell whether it is held until uploads get another token."""
        return self.held and self.waiting_for is not None and self.waiting_for.code in LACKS_UPLOAD_TOKEN


@dataclass(frozen=True, slots=True)
class Uploading:
    """A frame is on its way; `sent` and `total` in bytes, `urls` what is up already."""

    slot: Slot
    draft: Draft
    sent: int = 0
    total: int | None = None


@dataclass(frozen=True, slots=True)
class Submitting:
    """The order is on its way since `since`, with exactly this body; all but `draft` as in a `Posting`."""

    since: float
    body: str
    draft: Draft
    by_service: float | None = None
    origin: Origin = ()
    signs: Signs = field(default_factory=Signs)

    @property
    def posting(self) -> Posting:
        """Give the try that is on its way."""
        return Posting(self.since, self.body, self.by_service, self.origin, signs=self.signs)


@dataclass(frozen=True, slots=True)
class Unread:
    """Why the tasks can't be looked through to the end, and since when (Unix seconds of this machine's clock).

    `back_to` is how far the list could be read, in Unix seconds of the service's clock; None for not at all.
    """

    since: float
    why: Failure
    back_to: float | None = None


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """The order may have arrived: it is looked for among the recent tasks, and a person may have to decide.

    With `refused` it was the service itself that said no. `missed` counts the complete looks that found nothing, the
    last at `looked_at` (Unix seconds of this machine's clock); `unread` is what keeps the looking from being complete
    at present. `overdue` tells that it has been looked for so long that it gives its place in the queue free; `asks`
    that only the person can say how it goes on.
    """

    since: float
    body: str
    why: Failure
    missed: int = 0
    asks: bool = False
    by_service: float | None = None
    origin: Origin = ()
    refused: bool = False
    looked_at: float | None = None
    unread: Unread | None = None
    overdue: bool = False
    signs: Signs = field(default_factory=Signs)

    @property
    def posting(self) -> Posting:
        """Give the try that nobody knows about."""
        return Posting(self.since, self.body, self.by_service, self.origin, signs=self.signs)

    @property
    def is_open_to_decision(self) -> bool:
        """Tell whether the person may send the order again, or give it up: not before it has been looked for."""
        return self.asks or self.overdue


@dataclass(frozen=True, slots=True)
class Running:
    """Accepted; `since` is when, in Unix seconds; `progress` 0 to 100; `word` as the service said it.

    `elsewhere` tells that it was not sent from here but taken in; `garbled` that what is told of it now cannot
    be read.
    """

    task_id: str
    since: float
    progress: int | None = None
    word: str | None = None
    elsewhere: bool = False
    garbled: Failure | None = None


@dataclass(frozen=True, slots=True)
class Fetching:
    """Finished by the service, its clips on their way to this disk; `took` is the wait in seconds.

    `stalled` says what holds the fetching up, until it is mended, and `again_at` when it is tried again, where that is
    known, in Unix seconds of this machine's clock. `returning` are those of the `cleared` that a person wants again.
    """

    task_id: str
    result: Result
    clips: tuple[Clip, ...] = ()
    missing: tuple[Missing, ...] = ()
    took: float | None = None
    stalled: Failure | None = None
    again_at: float | None = None
    cleared: tuple[Cleared, ...] = ()
    returning: tuple[int, ...] = ()

    @property
    def wanted(self) -> tuple[int, ...]:
        """Name the indices whose fate is still open."""
        cleared = {gone.index for gone in self.cleared} - set(self.returning)
        settled = cleared | {clip.index for clip in self.clips} | {gap.index for gap in self.missing}
        return tuple(index for index in range(len(self.result.urls)) if index not in settled)


@dataclass(frozen=True, slots=True)
class Done:
    """Over: `missing` says which clips could not be had, `cleared` which of them a person has put into the trash."""

    task_id: str
    result: Result
    clips: tuple[Clip, ...]
    missing: tuple[Missing, ...] = ()
    took: float | None = None
    cleared: tuple[Cleared, ...] = ()


@dataclass(frozen=True, slots=True)
class Failed:
    """Over, with a reason; with a `task_id` the service had accepted it and can be asked again."""

    failure: Failure
    task_id: str | None = None


@dataclass(frozen=True, slots=True)
class Stopped:
    """Taken back before it was sent, or no longer waited for (then with a `task_id`)."""

    task_id: str | None = None


@dataclass(frozen=True, slots=True)
class GivenUp:
    """Given up although it may have arrived, and may have been charged: the job's postings are still looked for."""


State = Draft | Uploading | Submitting | Unconfirmed | Running | Fetching | Done | Failed | Stopped | GivenUp
