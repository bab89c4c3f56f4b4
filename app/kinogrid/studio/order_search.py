"""Looks through the tasks for orders that may have arrived: those in doubt, and earlier tries of any job."""

import asyncio
from collections.abc import Callable, Collection, Iterable, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from dataclasses import dataclass

from kinogrid.domain.event import Accepted, Broke, LookedInVain, LookFailed, Recognised
from kinogrid.domain.failure import FOR_THE_PERSON, Failure, Refused, StudioError, known
from kinogrid.domain.job import Job
from kinogrid.domain.journal import JournalKind
from kinogrid.domain.posting import Posting
from kinogrid.domain.state import Draft, Failed, GivenUp, Running, Stopped, Submitting, Unconfirmed, Unread, Uploading
from kinogrid.domain.steady_time import steady_time
from kinogrid.domain.task import TaskRecord
from kinogrid.studio.job_repository import JobRepository, new_id
from kinogrid.studio.match import Doubt, Window, match
from kinogrid.studio.pace import Pace
from kinogrid.studio.ports.ordering import Service
from kinogrid.studio.posting_clock import PostingClock
from kinogrid.studio.task_list import Reading, TaskList

# Windows nearer to each other than this many seconds are read as one stretch of the list.
NEAR = 900.0
# So many complete looks without a match end an order to which the service itself said no.
LOOKS_AFTER_NO = 2
# An earlier try is looked for again after this share of its age.
RARER = 0.1

_Wanted = tuple[Job, Posting]


@dataclass(frozen=True, slots=True)
class Looked:
    """What one look through the tasks came to: complete, or what kept it from being so."""

    unread: Unread | None = None


class OrderSearch:
    """Finds what became of postings, and moves their jobs on; one look runs at a time."""

    def __init__(
        self,
        repository: JobRepository,
        service: Service,
        pace: Pace,
        clock: PostingClock,
        steady: Callable[[], float] = steady_time,
    ) -> None:
        """Take the jobs, the service, the pace, how postings are dated, and time that only ever goes on."""
        self._repository = repository
        self._service = service
        self._pace = pace
        self._clock = clock
        self._tasks = TaskList(service)
        self._steady = steady
        self._looked: dict[tuple[str, Posting], float] = {}
        self._one_at_a_time = asyncio.Lock()
        self._tell: Callable[[Job], None] = lambda _job: None

    def listen(self, listener: Callable[[Job], None]) -> None:
        """Tell `listener` of every job that an earlier try has turned out to be."""
        self._tell = listener

    @property
    def pause(self) -> float | None:
        """Give the seconds until the next look is due, None while there is nothing to look for."""
        pauses = [self._due_in(job, posting) for job, posting in self._wanted()]
        return max(0.0, min(pauses)) if pauses else None

    async def look(self) -> bool:
        """Look for whatever is due, and tell whether anything was; raises a `StudioError` where the list is unread."""
        due = [(job, posting) for job, posting in self._wanted() if self._due_in(job, posting) <= 0.0]
        if due:
            await self._look(due)
        return bool(due)

    async def look_for(self, job_id: str) -> Looked:
        """Look at once for every try of one job; does not raise, but tells what kept the look from being complete."""
        job = self._repository.find(job_id)
        wanted = [] if job is None else [(job, posting) for posting in job.open_tries]
        try:
            return Looked(await self._look(wanted) if wanted else None)
        except StudioError as error:
            return Looked(Unread(self._repository.now(), error.failure))

    async def look_in_time(self, job_id: str) -> Looked:
        """Look for a job's earlier tries as `look_for` does, but not before the list can show the last of them."""
        job = self._repository.find(job_id)
        ages = [self._clock.age(posting) for posting in job.open_tries] if job is not None else []
        await asyncio.sleep(max(0.0, self._pace.put_off - min(ages, default=self._pace.put_off)))
        return await self.look_for(job_id)

    def _wanted(self) -> Sequence[_Wanted]:
        return [
            (job, posting)
            for job in self._repository.with_postings()
            for posting in job.open_tries
            if _is_current(job, posting) or self._clock.age(posting) <= self._pace.look_for
        ]

    def _due_in(self, job: Job, posting: Posting) -> float:
        looked = self._looked.get((job.id, posting))
        if looked is None:
            return 0.0
        if not _is_current(job, posting):
            pause = min(max(self._clock.age(posting) * RARER, self._pace.look_when_asked), self._pace.look_at_last)
        elif isinstance(job.state, Unconfirmed) and job.state.asks:
            pause = self._pace.look_when_asked
        else:
            pause = 0.0
        return looked + pause - self._steady()

    async def _look(self, due: Collection[_Wanted]) -> Unread | None:
        """Look for these, and for equal orders, as none may be given another's task; tell what is still unread."""
        async with self._one_at_a_time:
            bodies = {posting.body for _, posting in due}
            wanted = [*due, *(pair for pair in self._wanted() if pair not in due and pair[1].body in bodies)]
            self._looked |= {(job.id, posting): self._steady() for job, posting in wanted}
            try:
                reading = await self._read(wanted)
            except StudioError as error:
                await self._settle(wanted, Reading((), error.failure))
                raise
            return await self._settle(wanted, reading)

    async def _read(self, wanted: Collection[_Wanted]) -> Reading:
        windows = [self._clock.window(posting) for _, posting in wanted]
        reading = await self._tasks.read(_joined(windows))
        again = [self._clock.window(posting) for _, posting in wanted]
        if any(
            not before.earliest <= after.posted <= before.latest for before, after in zip(windows, again, strict=True)
        ):
            # The list's own answer has just told how far the clocks are apart.
            reading = await self._tasks.read(_joined(again))
        return reading

    async def _settle(self, wanted: Collection[_Wanted], reading: Reading) -> Unread | None:
        doubts = [
            Doubt(job.id, posting, self._clock.window(posting), job.order.kind, self._service.origin_of(posting))
            for job, posting in wanted
            if (now := self._repository.find(job.id)) is not None and posting in now.open_tries
        ]
        in_flight = self._on_their_way()
        found = match(
            doubts,
            reading.records,
            owned=self._repository.claimed(record.id for record in reading.records),
            in_flight=in_flight,
            is_order=self._service.is_order,
        )
        unread = None
        for doubt in doubts:
            failure = reading.failure or self._undecided(doubt, reading.records, in_flight)
            if fitting := found.unclear.get(doubt, 0):
                failure = known("several_tasks" if fitting > 1 else "doubtful_task")
            if (record := found.tasks.get(doubt)) is not None:
                # Where it can't be taken now, another try of the job is on its way: a later look takes it.
                with suppress(Refused):
                    await self.recognise(doubt.job_id, doubt.posting, record)
            elif failure is not None:
                unread = unread or Unread(self._repository.now(), failure, reading.back_to)
                await self._look_failed(doubt, failure, reading.back_to)
            else:
                await self._looked_in_vain(doubt)
        return unread

    def _undecided(self, doubt: Doubt, records: Iterable[TaskRecord], in_flight: AbstractSet[str]) -> Failure | None:
        """Tell what keeps even a list that was read whole from proving that an order has no task."""
        perhaps = [record for record in records if not doubt.is_anothers(record)]
        if self._is_nobodys(record.id for record in perhaps if record.garbled):
            return known("list_garbled")
        if doubt.posting.body in in_flight:
            return known("equal_on_its_way")
        undated = (
            record.id
            for record in perhaps
            if record.created_at is None and self._service.is_order(doubt.posting.body, record, doubt.kind)
        )
        return known("list_garbled") if self._is_nobodys(undated) else None

    def _is_nobodys(self, task_ids: Iterable[str]) -> bool:
        """Tell whether any of these tasks is no job's."""
        asked = frozenset(task_ids)
        return bool(asked - self._repository.claimed(asked))

    def _on_their_way(self) -> frozenset[str]:
        """Give the bodies of orders that may have become a task which the list just read shows, or not yet."""
        states = (job.state for job in self._repository.open_jobs())
        return frozenset(state.body for state in states if isinstance(state, Submitting))

    async def recognise(self, job_id: str, posting: Posting, record: TaskRecord) -> Job:
        """Give a try of a job the task that it turned out to be, and give the job that this is then.

        A job that has come to nothing goes on with it; of one that has gone on, the earlier try becomes a job of its
        own. Raises `Refused` where it can't be had (any more), and `LibraryTrouble`.
        """
        job, now = self._repository.find(job_id), self._repository.now()
        if job is None or posting not in job.open_tries or self._repository.claimed([record.id]):
            raise Refused(known("import_known"))
        if _is_current(job, posting):
            return await self._repository.move(job.id, Accepted(record.id, now), record.raw)
        match job.state:
            case Draft() | GivenUp() | Failed(task_id=None) | Stopped(task_id=None):
                found = await self._repository.move(job.id, Accepted(record.id, now, posting), record.raw)
            case Uploading() | Submitting():
                raise Refused(known("import_in_doubt"))
            case _:
                running = Running(record.id, now)
                found = Job(new_id(posting.since), job.order, posting.since, running, job.parent)
                await self._repository.add(found, JournalKind.TURNED_UP, record.raw)
                await self._repository.move(job.id, Recognised(posting, record.id), found.id)
        self._tell(found)
        return found

    async def _look_failed(self, doubt: Doubt, failure: Failure, back_to: float | None) -> None:
        job = self._repository.find(doubt.job_id)
        if job is None or not isinstance(job.state, Unconfirmed) or job.state.posting != doubt.posting:
            return
        before, now = job.state.unread, self._repository.now()
        since = before.since if before is not None and before.why.code == failure.code else now
        overdue = self._clock.age(doubt.posting) >= self._pace.doubt
        ask = overdue and failure.code in FOR_THE_PERSON
        await self._note(job, LookFailed(Unread(since, failure, back_to), ask, overdue))

    async def _looked_in_vain(self, doubt: Doubt) -> None:
        job = self._repository.find(doubt.job_id)
        if job is None or not isinstance(job.state, Unconfirmed) or job.state.posting != doubt.posting:
            return
        overdue = self._clock.age(doubt.posting) >= self._pace.doubt
        if overdue and job.state.refused and job.state.missed + 1 >= LOOKS_AFTER_NO:
            why = job.state.why
            unseen = known("refused_and_unseen", said=why.said, trace_id=why.trace_id, status=why.status)
            await self._repository.move(job.id, Broke(unseen), why.said)
            return
        await self._note(job, LookedInVain(self._repository.now(), overdue and not job.state.refused, overdue))

    async def _note(self, job: Job, event: LookedInVain | LookFailed) -> None:
        """Keep what was seen: on the disk when the person is asked from now on, else as long as the app runs."""
        if event.ask and isinstance(job.state, Unconfirmed) and not job.state.asks:
            await self._repository.move(job.id, event)
        else:
            self._repository.move_in_memory(job.id, event)


def _is_current(job: Job, posting: Posting) -> bool:
    return isinstance(job.state, Unconfirmed) and job.state.posting == posting


def _joined(windows: Sequence[Window]) -> Sequence[tuple[float, float]]:
    """Join windows that lie near each other into the stretches of the list that have to be read, earliest first."""
    stretches: list[tuple[float, float]] = []
    for earliest, latest in sorted((window.earliest, window.latest) for window in windows):
        if stretches and earliest - stretches[-1][1] <= NEAR:
            stretches[-1] = stretches[-1][0], max(latest, stretches[-1][1])
        else:
            stretches.append((earliest, latest))
    return stretches
