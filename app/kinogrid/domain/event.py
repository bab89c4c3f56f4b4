"""What can happen to a job: the only things that move it from one state to the next."""

from dataclasses import dataclass

from kinogrid.domain.failure import Failure
from kinogrid.domain.request import Slot
from kinogrid.domain.state import Clip, Missing, Result


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


@dataclass(frozen=True, slots=True)
class NeverLeft:
    """The try certainly did not arrive; the order goes back to the queue."""

    why: Failure


@dataclass(frozen=True, slots=True)
class Accepted:
    """The service took the order, or a recent task turned out to be it."""

    task_id: str
    at: float


@dataclass(frozen=True, slots=True)
class Lost:
    """Nobody knows whether the order arrived."""

    why: Failure


@dataclass(frozen=True, slots=True)
class LookedInVain:
    """A complete look through the recent tasks found no match; `ask` once it is time to ask the person."""

    ask: bool


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
    """Fetching cannot go on for now, or (None) goes on again."""

    why: Failure | None


@dataclass(frozen=True, slots=True)
class FetchAgain:
    """The clips that are missing are to be tried once more."""


@dataclass(frozen=True, slots=True)
class Broke:
    """The job ends here, for this reason."""

    failure: Failure


@dataclass(frozen=True, slots=True)
class Stop:
    """The person takes an order back, gives it up, or stops waiting."""


Event = (
    Held
    | Placed
    | UploadStarted
    | UploadMoved
    | UploadEnded
    | SubmitStarted
    | NeverLeft
    | Accepted
    | Lost
    | LookedInVain
    | LookAgain
    | SendAgain
    | Progressed
    | Finished
    | ClipArrived
    | ClipMissed
    | Renewed
    | Stalled
    | FetchAgain
    | Broke
    | Stop
)
