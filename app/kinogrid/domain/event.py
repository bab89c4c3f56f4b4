"""What can happen to a job: the only things that move it from one state to the next."""

from dataclasses import dataclass, field

from kinogrid.domain.failure import Failure
from kinogrid.domain.posting import Origin, Posting, Signs
from kinogrid.domain.request import Slot
from kinogrid.domain.state import Clip, Missing, Result, Unread


@dataclass(frozen=True, slots=True)
class Held:
    """The person holds an order back in the queue, or lets it go again."""

    held: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """The person moved an order within the queue."""

    place: float


@dataclass(frozen=True, slots=True)
class UploadStarted:
    """A frame begins its way up."""

    slot: Slot


@dataclass(frozen=True, slots=True)
class UploadMoved:
    """So many bytes of a frame are up."""

    sent: int
    total: int | None


@dataclass(frozen=True, slots=True)
class UploadEnded:
    """A frame is up and has a public address."""

    slot: Slot
    url: str


@dataclass(frozen=True, slots=True)
class SubmitStarted:
    """The order is about to be posted; this event is on disk before the first byte leaves."""

    at: float
    body: str
    by_service: float | None = None
    origin: Origin = ()
    signs: Signs = field(default_factory=Signs)


@dataclass(frozen=True, slots=True)
class NeverLeft:
    """The try certainly did not arrive; the order goes back to the queue, to be tried again at a moment where told."""

    why: Failure
    again_at: float | None = None


@dataclass(frozen=True, slots=True)
class PutOff:
    """The service asked for a pause: the order goes back to the queue, though such answers have come after a yes."""

    why: Failure


@dataclass(frozen=True, slots=True)
class Accepted:
    """The service took the order, or a task turned out to be it: to be an earlier try of it where `posting` says so."""

    task_id: str
    at: float
    posting: Posting | None = None


@dataclass(frozen=True, slots=True)
class Recognised:
    """A task turned out to be an earlier try of an order that has gone on; it has become another job."""

    posting: Posting
    task_id: str


@dataclass(frozen=True, slots=True)
class Lost:
    """Nobody knows whether the order arrived; with `refused` the service itself said no, in a way that may cost."""

    why: Failure
    refused: bool = False


@dataclass(frozen=True, slots=True)
class LookedInVain:
    """A complete look through the tasks, at `at`, found no match; `ask` where only the person can go on."""

    at: float
    ask: bool = False
    overdue: bool = False


@dataclass(frozen=True, slots=True)
class LookFailed:
    """The tasks could not be looked through to the end; `ask` where looking again will not help."""

    unread: Unread
    ask: bool
    overdue: bool


@dataclass(frozen=True, slots=True)
class LookAgain:
    """The person wants the recent tasks, or the task, to be looked at once more."""

    at: float


@dataclass(frozen=True, slots=True)
class SendAgain:
    """The person decided to send an order (again)."""

    place: float


@dataclass(frozen=True, slots=True)
class Progressed:
    """The service said how far a task is."""

    progress: int | None
    word: str | None


@dataclass(frozen=True, slots=True)
class Garbled:
    """What the service tells of a task cannot be read."""

    why: Failure


@dataclass(frozen=True, slots=True)
class Finished:
    """The service finished a task; `took` in seconds since it was accepted."""

    result: Result
    took: float | None = None


@dataclass(frozen=True, slots=True)
class ClipArrived:
    """A clip is whole, checked and at its final name."""

    clip: Clip


@dataclass(frozen=True, slots=True)
class ClipMissed:
    """A clip could not be had."""

    missing: Missing


@dataclass(frozen=True, slots=True)
class Renewed:
    """The task gave fresh addresses for the same clips."""

    result: Result


@dataclass(frozen=True, slots=True)
class Stalled:
    """Fetching cannot go on for now, or (None) goes on again; `again_at` is the next try, in Unix seconds."""

    why: Failure | None
    again_at: float | None = None


@dataclass(frozen=True, slots=True)
class FetchAgain:
    """The clips that are missing are to be tried once more, or those of the `cleared` ones that are named."""

    cleared: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ClipsCleared:
    """The person puts these variants' clips into the trash."""

    indices: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ClipsRestored:
    """The clips of these variants are back from the trash, or have not gone there."""

    indices: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ClipsSpoiled:
    """Clips that were here are not any more, or are not what was written down of them."""

    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True)
class Broke:
    """The job ends here, for this reason."""

    failure: Failure


@dataclass(frozen=True, slots=True)
class Stop:
    """The person takes an order back, or stops waiting."""


@dataclass(frozen=True, slots=True)
class GiveUp:
    """The person gives up an order that may have arrived."""


Event = (
    Held
    | Placed
    | UploadStarted
    | UploadMoved
    | UploadEnded
    | SubmitStarted
    | NeverLeft
    | PutOff
    | Accepted
    | Recognised
    | Lost
    | LookedInVain
    | LookFailed
    | LookAgain
    | SendAgain
    | Progressed
    | Garbled
    | Finished
    | ClipArrived
    | ClipMissed
    | Renewed
    | Stalled
    | FetchAgain
    | ClipsCleared
    | ClipsRestored
    | ClipsSpoiled
    | Broke
    | Stop
    | GiveUp
)
