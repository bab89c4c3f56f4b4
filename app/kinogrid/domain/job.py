"""A job, and the one function that moves it on."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TypeVar

from kinogrid.domain.annotation import Annotations
from kinogrid.domain.event import (
    Accepted,
    Broke,
    ClipArrived,
    ClipMissed,
    ClipsCleared,
    ClipsRestored,
    ClipsSpoiled,
    Event,
    FetchAgain,
    Finished,
    Garbled,
    GiveUp,
    Held,
    LookAgain,
    LookedInVain,
    LookFailed,
    Lost,
    NeverLeft,
    Placed,
    Progressed,
    PutOff,
    Recognised,
    Renewed,
    SendAgain,
    Stalled,
    Stop,
    SubmitStarted,
    UploadEnded,
    UploadMoved,
    UploadStarted,
)
from kinogrid.domain.failure import FOR_THE_PERSON, Charge, Failure
from kinogrid.domain.posting import Posting
from kinogrid.domain.pricing import Foreseen
from kinogrid.domain.request import Imagine, Order
from kinogrid.domain.state import (
    Cleared,
    Clip,
    Done,
    Draft,
    Failed,
    Fetching,
    GivenUp,
    Missing,
    Result,
    Running,
    State,
    Stopped,
    Submitting,
    Unconfirmed,
    Uploading,
)


class IllegalMove(Exception):
    """A move that a job's life does not have: always our own bug, so it is never caught to carry on."""


def _settled(state: Fetching) -> Fetching | Done:
    if state.wanted:
        return state
    return Done(state.task_id, state.result, state.clips, state.missing, state.took, state.cleared)


def _without(state: Fetching, index: int) -> tuple[int, ...]:
    return tuple(wanted for wanted in state.returning if wanted != index)


def _before_sending(state: State, event: Event) -> State | None:
    match state, event:
        case Draft(), Held(held):
            return replace(state, held=held)
        case Draft(), Placed(place):
            return replace(state, place=place)
        case Uploading(), (Held() | Placed()):
            draft = _before_sending(state.draft, event)
            return replace(state, draft=draft) if isinstance(draft, Draft) else None
        case Draft(), UploadStarted(slot):
            return Uploading(slot, state)
        case Uploading(), UploadMoved(sent, total):
            return replace(state, sent=sent, total=total)
        case Uploading(), UploadEnded(slot, url) if slot == state.slot:
            return replace(state.draft, urls=replace(state.draft.urls, **{slot.value: url}), again_at=None)
        case Uploading(), NeverLeft(why, again_at):
            return replace(state.draft, tries=state.draft.tries + 1, waiting_for=why, again_at=again_at)
        case Draft(), NeverLeft(why, again_at):
            return replace(state, tries=state.tries + 1, waiting_for=why, again_at=again_at)
        case Draft(), SubmitStarted(at, body, by_service, origin, signs):
            return Submitting(at, body, state, by_service, origin, signs)
        case Submitting(), (NeverLeft(why) | PutOff(why)):
            return replace(state.draft, tries=state.draft.tries + 1, waiting_for=why)
        case ((Draft() | Uploading()), Stop()):
            return Stopped()
        case ((Draft() | Uploading() | Submitting()), Broke(failure)):
            return Failed(failure)
    return None


def _in_doubt(state: State, event: Event) -> State | None:
    match state, event:
        case Submitting(since, body, _, by_service, origin, signs), Lost(why, refused):
            return Unconfirmed(since, body, why, by_service=by_service, origin=origin, refused=refused, signs=signs)
        case Unconfirmed(), LookedInVain(at, ask, overdue):
            return replace(state, missed=state.missed + 1, looked_at=at, unread=None, asks=ask, overdue=overdue)
        case Unconfirmed(), LookFailed(unread, ask, overdue):
            return replace(state, unread=unread, asks=ask, overdue=overdue)
        case Unconfirmed(), LookAgain():
            return replace(state, asks=False)
        case Unconfirmed(), SendAgain(place) if state.is_open_to_decision:
            return Draft(place)
        case Unconfirmed(), GiveUp() if state.is_open_to_decision:
            return GivenUp()
        case Unconfirmed(refused=True), Broke(failure):
            return Failed(failure)
    return None


def _accepted(state: State, event: Event) -> State | None:
    match state, event:
        case ((Submitting() | Unconfirmed()), Accepted(task_id, at)):
            return Running(task_id, at)
        case ((Draft() | GivenUp() | Failed(task_id=None) | Stopped(task_id=None)), Accepted(task_id, at, Posting())):
            return Running(task_id, at)
        case _, Recognised():
            return state
        case Running(), Progressed(progress, word):
            known = state.progress if progress is None else progress
            return replace(state, progress=known, word=word, garbled=None)
        case Running(), Garbled(why):
            return replace(state, garbled=why)
        case Running(), Finished(result, took):
            return Fetching(state.task_id, result, took=took)
        case Running(), Stop():
            return Stopped(state.task_id)
        case ((Running() | Fetching()), Broke(failure)):
            return Failed(failure, state.task_id)
        case Fetching(), ClipArrived(clip) if clip.index in state.wanted:
            clips = _in_order(*state.clips, clip)
            cleared = tuple(gone for gone in state.cleared if gone.index != clip.index)
            return _settled(replace(state, clips=clips, cleared=cleared, returning=_without(state, clip.index)))
        case Fetching(), ClipMissed(gap) if gap.index in state.wanted and gap.index in state.returning:
            # What a person has cleared and could not be had again is as it was: nobody tries it again by themselves.
            cleared = tuple(
                replace(gone, why=gap.failure) if gone.index == gap.index else gone for gone in state.cleared
            )
            return _settled(replace(state, cleared=cleared, returning=_without(state, gap.index)))
        case Fetching(), ClipMissed(gap) if gap.index in state.wanted:
            missing = tuple(sorted((*state.missing, gap), key=lambda lost: lost.index))
            return _settled(replace(state, missing=missing))
        case Fetching(), Renewed(result) if len(result.urls) == len(state.result.urls):
            return replace(state, result=result)
        case Fetching(), Stalled(why, again_at):
            return replace(state, stalled=why, again_at=again_at)
    return None


_Variant = TypeVar("_Variant", Clip, Cleared, Missing)


def _are_among(indices: Iterable[int], variants: Iterable[Clip | Cleared]) -> bool:
    return set(indices) <= {variant.index for variant in variants}


def _in_order(*variants: _Variant) -> tuple[_Variant, ...]:
    return tuple(sorted(variants, key=lambda variant: variant.index))


def _second_chance(state: State, event: Event) -> State | None:
    match state, event:
        case Done(missing=gaps), FetchAgain(cleared=()) if gaps:
            return Fetching(state.task_id, state.result, state.clips, (), state.took, cleared=state.cleared)
        case Done(), FetchAgain(cleared=again) if again and _are_among(again, state.cleared):
            return Fetching(
                state.task_id,
                state.result,
                state.clips,
                state.missing,
                state.took,
                cleared=state.cleared,
                returning=tuple(sorted(set(again))),
            )
        case Done(), ClipsCleared(indices) if indices and _are_among(indices, state.clips):
            gone = tuple(Cleared(clip) for clip in state.clips if clip.index in indices)
            kept = tuple(clip for clip in state.clips if clip.index not in indices)
            return replace(state, clips=kept, cleared=_in_order(*state.cleared, *gone))
        case Done(), ClipsSpoiled(gone) if gone and _are_among((gap.index for gap in gone), state.clips):
            spoiled = {gap.index for gap in gone}
            kept = tuple(clip for clip in state.clips if clip.index not in spoiled)
            return replace(state, clips=kept, missing=_in_order(*state.missing, *gone))
        case Done(), ClipsRestored(indices) if indices and _are_among(indices, state.cleared):
            back = tuple(gone.clip for gone in state.cleared if gone.index in indices)
            left = tuple(gone for gone in state.cleared if gone.index not in indices)
            return replace(state, clips=_in_order(*state.clips, *back), cleared=left)
        case ((Failed(task_id=str() as task_id) | Stopped(task_id=str() as task_id)), LookAgain(at)):
            return Running(task_id, at)
        case ((Failed(task_id=None) | Stopped(task_id=None) | GivenUp()), LookAgain()):
            return state
        case ((Failed(task_id=None) | Stopped(task_id=None) | GivenUp()), SendAgain(place)):
            return Draft(place)
    return None


def _following(state: State, event: Event) -> State | None:
    steps = (part(state, event) for part in (_before_sending, _in_doubt, _accepted, _second_chance))
    return next((state for state in steps if state is not None), None)


def allows(state: State, event: Event) -> bool:
    """Tell whether a move exists: a person's wish may come after the job has moved on, and is no mistake of ours."""
    return _following(state, event) is not None


def advance(state: State, event: Event) -> State:
    """Give the state that follows; the only way on in a job's life.

    Raises `IllegalMove` for a move that does not exist, so that a mistake shows instead of losing a paid clip.
    """
    following = _following(state, event)
    if following is None:
        raise IllegalMove(f"{type(event).__name__} does not follow in {type(state).__name__}")
    return following


@dataclass(frozen=True, slots=True)
class Parent:
    """The variant that an extension continues: a job of this library and an index on the wire."""

    job_id: str
    index: int


@dataclass(frozen=True, slots=True)
class Curation:
    """What the person decided about a job's variants, by index."""

    picked: int | None = None
    starred: frozenset[int] = frozenset()
    rejected: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided at one time about a job's variants: what held before it, and after."""

    job_id: str
    before: Curation
    after: Curation


@dataclass(frozen=True, slots=True)
class Job:
    """One order to the service and all that became of it; `created_at` in Unix seconds.

    `postings` are its earlier tries of which nobody knows whether they arrived: whatever the job has come to since,
    their tasks are looked for and never forgotten. `foreseen` is what it was to cost when it was last sent, or placed;
    None for one that was ordered elsewhere, or before prices were told. `annotations` is what the person wrote to it.
    """

    id: str
    order: Order
    created_at: float
    state: State = field(default_factory=Draft)
    parent: Parent | None = None
    curation: Curation = field(default_factory=Curation)
    postings: tuple[Posting, ...] = ()
    foreseen: Foreseen | None = None
    annotations: Annotations = field(default_factory=Annotations)

    @property
    def task_id(self) -> str | None:
        """Name the service's task, once there is one."""
        match self.state:
            case (
                Running(task_id=task_id)
                | Fetching(task_id=task_id)
                | Done(task_id=task_id)
                | Failed(task_id=task_id)
                | Stopped(task_id=task_id)
            ):
                return task_id
            case _:
                return None

    @property
    def open_tries(self) -> tuple[Posting, ...]:
        """Give the tries of which nobody knows whether they arrived, the earliest first; the present doubt is one."""
        return (*self.postings, self.state.posting) if isinstance(self.state, Unconfirmed) else self.postings

    @property
    def result(self) -> Result | None:
        """Give what the service made, once it has."""
        return self.state.result if isinstance(self.state, Fetching | Done) else None

    @property
    def clips(self) -> tuple[Clip, ...]:
        """List the clips that are on disk."""
        return self.state.clips if isinstance(self.state, Fetching | Done) else ()

    @property
    def cleared(self) -> tuple[Cleared, ...]:
        """List the variants whose clips a person has put into the trash."""
        return self.state.cleared if isinstance(self.state, Fetching | Done) else ()

    @property
    def is_undecided(self) -> bool:
        """Tell whether there is something to choose from and nothing is picked: what is all rejected is decided."""
        open_ones = {clip.index for clip in self.clips} - self.curation.rejected
        return isinstance(self.state, Done) and self.curation.picked is None and bool(open_ones)

    @property
    def needs_person(self) -> bool:
        """Tell whether it goes no further before the person has decided something."""
        match self.state:
            case Unconfirmed(asks=True) | Draft(lacks_upload_token=True):
                return True
            case Draft(held=True, waiting_for=Failure(code=code)):
                return code in FOR_THE_PERSON
            case _:
                return False

    @property
    def placed_at(self) -> float:
        """Give when it was placed, let go or sent, whichever was last, in Unix seconds."""
        placed_at = None if self.foreseen is None else self.foreseen.placed_at
        return self.created_at if placed_at is None else placed_at

    @property
    def is_alive(self) -> bool:
        """Tell whether anything may still become of it by itself: money or clips hang on it."""
        lacks_clips = isinstance(self.state, Done) and bool(self.state.missing)
        return self.is_open or bool(self.open_tries) or lacks_clips

    def picture_url(self, index: int) -> str:
        """Give where a picture made from words is on the web; empty for none, and for a part of a sheet."""
        result = self.result if isinstance(self.order, Imagine) else None
        if result is None or result.sheet or index not in range(len(result.urls)):
            return ""
        return result.urls[index]

    @property
    def is_open(self) -> bool:
        """Tell whether anything is still to be done for this job without the person."""
        match self.state:
            case Done() | Failed() | Stopped() | GivenUp():
                return False
            case _:
                return True


def moved_on(job: Job, event: Event) -> Job:
    """Give a job as it is after an event: its state follows, and a try that may have arrived stays with it.

    What becomes of a later try takes back nothing of what an earlier one may have cost. Raises `IllegalMove`.
    """
    postings = _postings(job, event)
    state = advance(job.state, event)
    return replace(job, state=_perhaps_charged(state) if postings else state, postings=postings)


def _perhaps_charged(state: State) -> State:
    """Give the state of a job of which a try may have arrived."""
    match state:
        case Stopped(task_id=None):
            return GivenUp()
        case Failed(failure=Failure(charge=Charge.NO | Charge.UNBILLED | Charge.RARELY) as why):
            return replace(state, failure=replace(why, charge=Charge.MAYBE))
        case Draft(waiting_for=Failure(charge=Charge.NO) as why):
            return replace(state, waiting_for=replace(why, charge=Charge.MAYBE))
        case _:
            return state


def _postings(job: Job, event: Event) -> tuple[Posting, ...]:
    state = job.state
    match state, event:
        case Unconfirmed(), SendAgain():
            return tuple(replace(posting, waived=True) for posting in (*job.postings, state.posting))
        case (_, SendAgain()) | (Draft(waiting_for=Failure()), Held(held=False)):
            # Whoever lets an order go that had to wait for an answer wants it sent without one.
            return tuple(replace(posting, waived=True) for posting in job.postings)
        case Unconfirmed(), (GiveUp() | Broke()):
            return (*job.postings, state.posting)
        case Submitting(), PutOff():
            return (*job.postings, state.posting)
        case _, (Accepted(posting=Posting() as found) | Recognised(found)):
            return tuple(posting for posting in job.postings if posting != found)
        case _:
            return job.postings
