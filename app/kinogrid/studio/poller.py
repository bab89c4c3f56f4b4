"""Asks how the running jobs are, all in one question, and looks for orders in doubt among the recent tasks."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice

from kinogrid.domain.event import Accepted, Broke, Finished, LookedInVain, Progressed
from kinogrid.domain.failure import Failure, Refused, StudioError, Throttled, TokenRefused, known
from kinogrid.domain.job import Job
from kinogrid.domain.state import Result, Running, Submitting, Unconfirmed
from kinogrid.domain.task import Pending, TaskRecord
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.match import Doubt, match
from kinogrid.studio.pace import Pace, backoff, wait_for
from kinogrid.studio.ports import Service

# The provider recommends at most 50 ids a question.
BATCH = 50
# How much of the task list is read for one look, in records: pages of 100.
PAGE = 100
DEEPEST = 2000
# Clocks are known to whole seconds, and drift: beyond so many seconds one of them has been found to be wrong.
CLOCK_STEP = 60.0


def batches(ids: Iterable[str], size: int = BATCH) -> Iterable[tuple[str, ...]]:
    """Cut ids into questions of at most `size`."""
    rest = iter(ids)
    while batch := tuple(islice(rest, size)):
        yield batch


class Poller:
    """Keeps the running jobs' progress true; `report(None, 0)` tells that the service answers."""

    def __init__(
        self, repository: JobRepository, service: Service, pace: Pace, report: Callable[[Failure | None, float], None]
    ) -> None:
        """Take the jobs, the service, the pace, and whom to tell how the service is and when it is asked again."""
        self._repository = repository
        self._service = service
        self._pace = pace
        self._report = report
        self._awake = asyncio.Event()
        self._hurry = asyncio.Event()
        self._errors = 0
        self._searched: dict[str, float] = {}
        self._unknown: dict[str, float] = {}
        self._unlisted_since: float | None = None

    def wake(self) -> None:
        """Begin to ask: a job has started to run, and its first answer is due a pause from now."""
        self._awake.set()

    def hurry(self) -> None:
        """Ask at once: the person wants to know, or a callback says that there is news."""
        self._hurry.set()
        self._awake.set()

    async def ask_for(self, task_id: str) -> None:
        """Ask for one task out of turn; where that gets no answer, the next round comes at once."""
        try:
            record = (await self._service.look_up([task_id])).get(task_id)
        except StudioError:
            self.hurry()
            return
        job = self._repository.owner(task_id)
        if job is not None and record is not None:
            await self._update(job.id, record)

    async def run(self) -> None:
        """Ask for as long as there is something to ask, until cancelled."""
        while True:
            if not self._running() and not self._doubtful():
                await wait_for(self._awake, None)
            await wait_for(self._hurry, await self._tick())

    async def _tick(self) -> float:
        # An answer that fails for the running jobs must not keep an order in doubt from being looked for.
        troubles = [
            trouble for work in (self._ask_running, self._search) if (trouble := await _trouble(work)) is not None
        ]
        if not troubles:
            self._errors = 0
            self._report(None, 0.0)
            return self._pause()
        self._errors += 1
        pause = backoff(self._errors, self._pace.poll, self._pace.poll_at_worst, 1.0)
        asked_for = [trouble.retry_after or 0.0 for trouble in troubles if isinstance(trouble, Throttled)]
        pause = max(pause, *asked_for, 0.0)
        self._report(troubles[0].failure, pause)
        return pause

    def _pause(self) -> float:
        now = self._repository.now()
        for job in self._running():
            usual = self._repository.usual(job)
            if usual is not None and isinstance(job.state, Running) and now - job.state.since > usual * 0.8:
                return self._pace.poll_when_due
        return self._pace.poll

    def _running(self) -> list[Job]:
        return [job for job in self._repository.open_jobs() if isinstance(job.state, Running)]

    def _doubtful(self) -> list[Job]:
        return [job for job in self._repository.open_jobs() if isinstance(job.state, Unconfirmed)]

    async def _ask_running(self) -> None:
        running = {job.task_id: job.id for job in self._running() if job.task_id is not None}
        for batch in batches(running):
            records = await self._service.look_up(batch)
            for task_id in batch:
                await self._update(running[task_id], records.get(task_id))

    async def _update(self, job_id: str, record: TaskRecord | None) -> None:
        job = self._repository.find(job_id)
        if job is None or not isinstance(job.state, Running):
            return
        if record is None:
            first = self._unknown.setdefault(job_id, self._repository.now())
            if self._repository.now() - first > self._pace.vanish:
                del self._unknown[job_id]
                await self._repository.move(job_id, Broke(known("task_vanished")))
            return
        self._unknown.pop(job_id, None)
        match record.outcome:
            case Pending(progress, word):
                if (progress, word) != (job.state.progress, job.state.word):
                    self._repository.move_in_memory(job_id, Progressed(progress, word))
            case Result() as result if result.urls:
                await self._repository.move(
                    job_id, Finished(result, _took(job.state, record, self._repository.now())), record.raw
                )
            case Result():
                await self._repository.move(job_id, Broke(known("no_clips", trace_id=record.trace_id)), record.raw)
            case Failure() as failure:
                await self._repository.move(job_id, Broke(failure), record.raw)

    async def _search(self) -> None:
        now = self._repository.now()
        doubtful = self._doubtful()
        if not any(self._is_due(job, now) for job in doubtful):
            return
        try:
            records = await self._listed(min(job.state.since for job in doubtful if isinstance(job.state, Unconfirmed)))
        except StudioError:
            await self._ask_person(now)
            raise
        self._unlisted_since = None
        offset = self._service.clock_offset
        doubts = [
            Doubt(job.id, job.state.body, job.state.since + offset, job.order.kind)
            for job in (self._repository.find(before.id) for before in doubtful)
            if job is not None and isinstance(job.state, Unconfirmed)
        ]
        found = match(
            doubts,
            records,
            owned=self._repository.claimed_task_ids(),
            in_flight=self._on_their_way({doubt.job_id for doubt in doubts}),
            is_order=self._service.is_order,
            slack=self._pace.clock_slack,
        )
        for doubt in doubts:
            self._searched[doubt.job_id] = now
            await self._settle_doubt(doubt.job_id, found.get(doubt.job_id), now)

    async def _listed(self, posted: float) -> Sequence[TaskRecord]:
        """List the tasks since an order was posted, in Unix seconds of this machine's clock."""
        offset = self._service.clock_offset
        try:
            records = await self._recent(posted + offset - self._pace.clock_slack)
            if abs(self._service.clock_offset - offset) > CLOCK_STEP:
                # The list's own answer has just told how far the clocks are apart.
                records = await self._recent(posted + self._service.clock_offset - self._pace.clock_slack)
        except TokenRefused:
            raise
        except Refused:
            # A service that will not list tasks can't tell: after the usual time it is the person who decides.
            return ()
        return records

    async def _ask_person(self, now: float) -> None:
        """Ask the person about orders in doubt once the list has failed for so long that waiting helps nobody."""
        self._unlisted_since = now if self._unlisted_since is None else self._unlisted_since
        for job in self._doubtful() if now - self._unlisted_since >= self._pace.doubt_unanswered else ():
            if isinstance(job.state, Unconfirmed) and not job.state.asks:
                await self._repository.move(job.id, LookedInVain(ask=True))

    def _on_their_way(self, looked_for: AbstractSet[str]) -> frozenset[str]:
        """Give the bodies of orders that may have become a task which the list just read shows, or not yet."""
        bodies = set()
        for job in self._repository.open_jobs():
            match job.state:
                case Submitting(body=body):
                    bodies.add(body)
                case Unconfirmed(body=body) if job.id not in looked_for:
                    bodies.add(body)
                case _:
                    pass
        return frozenset(bodies)

    def _is_due(self, job: Job, now: float) -> bool:
        asks = isinstance(job.state, Unconfirmed) and job.state.asks
        return not asks or now - self._searched.get(job.id, 0.0) >= self._pace.look_when_asked

    async def _settle_doubt(self, job_id: str, record: TaskRecord | None, now: float) -> None:
        job = self._repository.find(job_id)
        if job is None or not isinstance(job.state, Unconfirmed):
            return
        if record is not None and record.id not in self._repository.claimed_task_ids():
            await self._repository.move(job_id, Accepted(record.id, now), record.raw)
        elif not job.state.asks:
            looked = LookedInVain(ask=now - job.state.since >= self._pace.doubt)
            if looked.ask:
                await self._repository.move(job_id, looked)
            else:
                self._repository.move_in_memory(job_id, looked)

    async def _recent(self, created_min: float) -> Sequence[TaskRecord]:
        """Read the list to its end: a page may be short although more follow, and pages may overlap."""
        records: dict[str, TaskRecord] = {}
        for _ in range(DEEPEST // PAGE):
            page = await self._service.recent(limit=PAGE, offset=len(records), created_min=created_min)
            fresh = {record.id: record for record in page if record.id not in records}
            if not fresh:
                break
            records |= fresh
        return list(records.values())


def _took(state: Running, record: TaskRecord, now: float) -> float:
    """Give the seconds a task took: by the service's own clock where it tells both ends."""
    if record.created_at is not None and record.finished_at is not None and record.finished_at > record.created_at:
        return record.finished_at - record.created_at
    return max(0.0, now - state.since)


async def _trouble(work: Callable[[], Awaitable[None]]) -> StudioError | None:
    try:
        await work()
    except StudioError as trouble:
        return trouble
    return None
