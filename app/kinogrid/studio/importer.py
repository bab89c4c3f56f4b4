"""Takes in what the token ordered before or elsewhere: as jobs that can never be sent, only waited for and fetched."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kinogrid.domain.event import Finished
from kinogrid.domain.failure import Failure, Refused, StudioError, known
from kinogrid.domain.job import Job, Parent, moved_on
from kinogrid.domain.journal import JournalEntry, JournalKind
from kinogrid.domain.lineage import chain
from kinogrid.domain.noted_order import FileNotes
from kinogrid.domain.posting import Posting
from kinogrid.domain.request import (
    Extend,
    Generate,
    Imagine,
    Kind,
    Mode,
    Order,
    RemoteFrame,
    Resolution,
    Slot,
    is_private_safe,
)
from kinogrid.domain.state import Result, Running, Submitting, Unconfirmed
from kinogrid.domain.task import TaskRecord
from kinogrid.studio.job_repository import Change, JobRepository, new_id
from kinogrid.studio.match import Doubt, Window
from kinogrid.studio.ports.starting import Starter
from kinogrid.studio.ports.taking_in import Archive

_log = logging.getLogger(__name__)

# Tasks a page, and the most pages that are turned in search of a video among other kinds of task.
PAGE = 100
_TURNED = 5
# So many tasks become jobs in one transaction.
AT_ONCE = 50
# So many pictures are fetched side by side; clips on their way are not to wait for them.
PICTURES_AT_ONCE = 3


class Verdict(StrEnum):
    """Whether a task can be taken in, and if not, why."""

    FREE = "free"
    KNOWN = "known"
    IN_DOUBT = "in doubt"
    EARLIER_TRY = "earlier try"
    GARBLED = "garbled"
    FAILED = "failed"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Offer:
    """A task that might be taken in; `picture` is the address of what it looks like, None where there is none."""

    record: TaskRecord
    order: Order | None
    verdict: Verdict
    picture: str | None
    created_at: float


@dataclass(frozen=True, slots=True)
class Page:
    """Some of the recent tasks, newest first; `next` is where the following page begins, None after the last."""

    offers: tuple[Offer, ...]
    next: int | None


@dataclass(frozen=True, slots=True)
class NotTakenIn:
    """A task that did not become a job, and why."""

    record: TaskRecord
    error: StudioError


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became jobs of several tasks, and those that did not."""

    jobs: tuple[Job, ...]
    left: tuple[NotTakenIn, ...] = ()


class Importer:
    """Lists tasks, takes them in, and joins what belongs together."""

    def __init__(
        self,
        repository: JobRepository,
        archive: Archive,
        window: Callable[[Posting], Window],
        start: Starter,
        recognise: Callable[[str, Posting, TaskRecord], Awaitable[Job]],
    ) -> None:
        """Take the jobs, the provider, when a posting's task was made, and who starts what follows from a change.

        `recognise` gives an earlier try of a job the task that it turns out to be, and gives the job that it is then.
        """
        self._repository = repository
        self._archive = archive
        self._window = window
        self._start = start
        self._recognise = recognise
        self._taking: set[str] = set()
        self._places = asyncio.Semaphore(PICTURES_AT_ONCE)

    def begin(self) -> None:
        """From now on join every extension to its parent, whichever of them comes first."""
        self._repository.subscribe(self._join_children)
        self._start(self._join_earlier(), "join extensions of an earlier session")

    async def _join_earlier(self) -> None:
        """Join what was left: the app may have ended between a parent's coming and the row of its child."""
        for child in await self._repository.apart():
            if isinstance(child.order, Extend) and (job := self._repository.by_video(child.order.video_id)) is not None:
                self._join(child, child.order, job)

    async def page(self, offset: int = 0) -> Page:
        """List recent tasks from a place on; raises `Unanswered`, `NotSent` or `Refused`. Never costs anything."""
        for _ in range(_TURNED):
            records = await self._archive.recent(limit=PAGE, offset=offset)
            if not records:
                return Page((), None)
            offset += len(records)
            offers = tuple(offer for offer in map(self.weigh, records) if offer.verdict is not Verdict.OTHER)
            if offers:
                return Page(offers, offset)
        return Page((), offset)

    async def find(self, task_id: str) -> Offer:
        """Look a task up by its id; raises as `page`, and `Refused` when it is not one of videos."""
        record = (await self._archive.look_up([task_id])).get(task_id)
        offer = None if record is None else self.weigh(record)
        if offer is None or offer.verdict is Verdict.OTHER:
            raise Refused(known("no_such_task"))
        return offer

    def noted(self, offer: Offer, notes: FileNotes) -> Offer:
        """Give an offer with what a file says of its order, where the service does not say it itself.

        Only of a task that the file names: it is what came of that, whatever the file says.
        """
        if offer.order is not None or offer.record.id != notes.task_id or not notes.prompt:
            return offer
        order = Generate(
            prompt=notes.prompt,
            first=RemoteFrame(""),
            mode=notes.mode or Mode.FAST,
            resolution=notes.resolution or Resolution.P720,
            loop=notes.loop,
        )
        return replace(offer, order=order)

    def weigh(self, record: TaskRecord) -> Offer:
        """Tell whether a task can be taken in now, as the jobs stand."""
        order = self._archive.order_of(record)
        now, there = self._repository.now(), self._archive.now()
        made = now if record.created_at is None else record.created_at + (0.0 if there is None else now - there)
        created = made if 0 < made < now else now
        return Offer(record, order, self._verdict(record, order), _picture(record, order), created)

    def _verdict(self, record: TaskRecord, order: Order | None) -> Verdict:
        if self._repository.owner(record.id) is not None:
            return Verdict.KNOWN
        if record.garbled:
            return Verdict.GARBLED
        told = order is not None or isinstance(record.outcome, Result)
        if not (isinstance(order, Imagine) or record.kind == Kind.VIDEOS or (record.kind is None and told)):
            return Verdict.OTHER
        if isinstance(record.outcome, Failure):
            return Verdict.FAILED
        if self._is_in_doubt(record):
            return Verdict.IN_DOUBT
        return Verdict.EARLIER_TRY if self._earlier_try(record) is not None else Verdict.FREE

    def _is_in_doubt(self, record: TaskRecord) -> bool:
        """Tell whether an order waits to be recognised in this task: to take that away would have it bought twice."""
        return any(
            self._fits(job, job.state.posting, record)
            for job in self._repository.open_jobs()
            if isinstance(job.state, Submitting | Unconfirmed)
        )

    def _earlier_try(self, record: TaskRecord) -> tuple[Job, Posting] | None:
        """Give the job, perhaps one that was given up, of which this task may be an earlier try."""
        tries = ((job, posting) for job in self._repository.with_postings() for posting in job.postings)
        return next(((job, posting) for job, posting in tries if self._fits(job, posting, record)), None)

    def _fits(self, job: Job, posting: Posting, record: TaskRecord) -> bool:
        if not self._archive.is_order(posting.body, record, job.order.kind):
            return False
        window = self._window(posting)
        doubt = Doubt(job.id, posting, window, job.order.kind, self._archive.origin_of(posting))
        is_then = record.created_at is None or window.earliest <= record.created_at <= window.latest
        return is_then and not doubt.is_anothers(record)

    async def take_in(self, offer: Offer) -> Job:
        """Make a job of a task; its clips are fetched as any job's. Returns when it is on disk.

        It begins as accepted and was never a draft, so nothing can ever send it. Raises `Refused` when it can't be
        taken in (any more), and `LibraryTrouble`.
        """
        taken = await self.take_all((offer,))
        for one in taken.left:
            raise one.error
        return taken.jobs[0]

    async def take_all(self, offers: Iterable[Offer]) -> TakenIn:
        """Make jobs of several tasks, as `take_in` does; one that can't be taken in keeps no other from it."""
        jobs: list[Job] = []
        left: list[NotTakenIn] = []
        fresh: list[Offer] = []
        for offer in offers:
            try:
                if (job := await self._recognised(offer)) is not None:
                    jobs.append(job)
                else:
                    fresh.append(offer)
            except StudioError as error:
                left.append(NotTakenIn(offer.record, error))
        for at in range(0, len(fresh), AT_ONCE):
            jobs += await self._add_what_can_be(fresh[at : at + AT_ONCE], left)
        return TakenIn(tuple(jobs), tuple(left))

    async def _add_what_can_be(self, offers: Collection[Offer], left: list[NotTakenIn]) -> Sequence[Job]:
        """Make jobs of free tasks, and add to `left` those that can't be: whatever is odd about one costs that one."""
        try:
            return await self._add(offers)
        except StudioError as error:
            left += [NotTakenIn(offer.record, error) for offer in offers]
        except Exception:  # noqa: BLE001 - a mistake is told of the record that it is about
            if len(offers) > 1:
                return [job for offer in offers for job in await self._add_what_can_be([offer], left)]
            _log.exception("a task could not be taken in")
            left += [NotTakenIn(offer.record, Refused(known("record_mistake"))) for offer in offers]
        return []

    async def _recognised(self, offer: Offer) -> Job | None:
        """Give the job of which a task is an earlier try; None for a task that may become a job of its own.

        Raises `Refused` for one that may not.
        """
        verdict = self.weigh(offer.record).verdict
        if verdict is Verdict.EARLIER_TRY and (tried := self._earlier_try(offer.record)) is not None:
            job, posting = tried
            return await self._recognise(job.id, posting, offer.record)
        if verdict is not Verdict.FREE or offer.record.id in self._taking:
            raise Refused(known(_WHY_NOT[verdict]))
        return None

    async def _add(self, offers: Collection[Offer]) -> Sequence[Job]:
        """Make jobs of free tasks, in one transaction; raises `LibraryTrouble`, and then there is none of them."""
        free = {offer.record.id: offer for offer in offers if offer.record.id not in self._taking}
        self._taking |= free.keys()
        try:
            made = [self._made(offer) for offer in free.values()]
            await self._repository.add_all(made)
        finally:
            self._taking -= free.keys()
        return [job for job, _ in made]

    def _made(self, offer: Offer) -> tuple[Job, Sequence[JournalEntry]]:
        record, now = offer.record, self._repository.now()
        job, lines = self._job(offer), [JournalEntry(now, JournalKind.TAKEN_IN, record.raw)]
        if isinstance(record.outcome, Result):
            took = None
            if record.created_at is not None and record.finished_at is not None:
                took = max(0.0, record.finished_at - record.created_at)
            job = moved_on(job, Finished(record.outcome, took))
            lines.append(JournalEntry(now, JournalKind.FINISHED, record.raw))
        return job, lines

    def _job(self, offer: Offer) -> Job:
        order = offer.order or Generate(prompt="", first=RemoteFrame(""))
        state = Running(offer.record.id, self._repository.now(), elsewhere=True)
        parent = None
        if isinstance(order, Extend) and (made_it := self._repository.by_video(order.video_id)) is not None:
            parent = Parent(made_it.id, order.video_index)
        return Job(new_id(offer.created_at), order, offer.created_at, state, parent)

    async def picture(self, address: str) -> bytes:
        """Get what a task looks like, once it is its turn; raises a `StudioError`."""
        async with self._places:
            return await self._archive.picture(address)

    def _join_children(self, change: Change) -> None:
        """Join the extensions of a result that has just become known."""
        job = change.after
        result = None if job is None else job.result
        if job is None or result is None or result.video_id is None:
            return
        if change.before is not None and change.before.result is not None:
            return
        for child in self._repository.continuing(result.video_id):
            if isinstance(child.order, Extend):
                self._join(child, child.order, job)

    def _join(self, child: Job, order: Extend, job: Job) -> None:
        """Join a child that has no parent, or none any more, to the job that made what it continues."""
        if child.parent is not None and self._repository.find(child.parent.job_id) is not None:
            return
        if child.id not in {job.id, *(link.job_id for link in chain(job, self._repository.find))}:
            self._start(self._repository.join(child.id, Parent(job.id, order.video_index)), f"join {child.id}")


_WHY_NOT = {
    Verdict.FREE: "import_under_way",
    Verdict.KNOWN: "import_known",
    Verdict.IN_DOUBT: "import_in_doubt",
    Verdict.EARLIER_TRY: "import_under_way",
    Verdict.GARBLED: "import_garbled",
    Verdict.FAILED: "import_failed",
    Verdict.OTHER: "import_other",
}


def _picture(record: TaskRecord, order: Order | None) -> str | None:
    """Choose what shows a task best: its cover, else the first frame that it was given."""
    if isinstance(record.outcome, Result) and record.outcome.cover_url is not None:
        return record.outcome.cover_url
    frames = () if order is None else order.frames()
    first = next((frame for slot, frame in frames if slot is Slot.FIRST), None)
    return first.url if isinstance(first, RemoteFrame) and is_private_safe(first.url) else None
