"""Asks how the running jobs are, all in one question, and has orders that may have arrived looked for in between."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from itertools import islice

from kinogrid.domain.event import Broke, Finished, Garbled, Progressed
from kinogrid.domain.failure import Failure, StudioError, Throttled, known
from kinogrid.domain.job import Job
from kinogrid.domain.state import Result, Running, Unconfirmed
from kinogrid.domain.steady_time import steady_time
from kinogrid.domain.task import Pending, TaskRecord
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.order_search import OrderSearch
from kinogrid.studio.pace import Pace, backoff, wait_for
from kinogrid.studio.places import is_overlong
from kinogrid.studio.ports.ordering import Service

# The provider recommends at most 50 ids a question.
BATCH = 50
# A job that was not sent from here, or runs longer than any should, is asked for after this share of its age.
RARER = 0.02


def batches(ids: Iterable[str], size: int = BATCH) -> Iterable[tuple[str, ...]]:
    """Cut ids into questions of at most `size`."""
    rest = iter(ids)
    while batch := tuple(islice(rest, size)):
        yield batch


class Poller:
    """Keeps the running jobs' progress true; `report(None, 0)` tells that the service answers."""

    def __init__(
        self,
        repository: JobRepository,
        service: Service,
        pace: Pace,
        search: OrderSearch,
        report: Callable[[Failure | None, float], None],
        steady: Callable[[], float] = steady_time,
    ) -> None:
        """Take the jobs, the service, the pace, who looks for orders in doubt, and whom to tell how the service is.

        It is also told after how many seconds the service is asked again. `steady` is time that only ever goes on.
        """
        self._repository = repository
        self._service = service
        self._pace = pace
        self._search = search
        self._report = report
        self._steady = steady
        self._awake = asyncio.Event()
        self._hurry = asyncio.Event()
        self._errors = 0
        self._asked: dict[str, float] = {}
        self._unknown: dict[str, _Absence] = {}

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
            if not self._is_busy():
                # Earlier tries are looked for all the same, if rarely.
                await wait_for(self._awake, self._search.pause)
            await wait_for(self._hurry, await self._tick())

    def _is_busy(self) -> bool:
        return any(isinstance(job.state, Running | Unconfirmed) for job in self._repository.open_jobs())

    async def _tick(self) -> float:
        # An answer that fails for the running jobs must not keep an order in doubt from being looked for.
        outcomes = [await _outcome(work) for work in (self._ask_running, self._search.look)]
        troubles = [outcome for outcome in outcomes if isinstance(outcome, StudioError)]
        if not troubles:
            if any(outcomes):
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
            usual = None if self._is_rare(job) else self._repository.usual(job)
            if usual is not None and isinstance(job.state, Running) and now - job.state.since > usual * 0.8:
                return self._pace.poll_when_due
        return self._pace.poll

    def _running(self) -> list[Job]:
        return [job for job in self._repository.open_jobs() if isinstance(job.state, Running)]

    def _is_rare(self, job: Job) -> bool:
        elsewhere = isinstance(job.state, Running) and job.state.elsewhere
        return elsewhere or is_overlong(job, self._repository.now())

    def _is_due(self, job: Job) -> bool:
        """Tell whether a job is to be asked for in this round; one of unusual age is so ever more rarely."""
        if not self._is_rare(job):
            return True
        pause = min((self._repository.now() - job.created_at) * RARER, self._pace.look_at_last)
        return self._steady() - self._asked.get(job.id, float("-inf")) >= pause

    async def _ask_running(self) -> bool:
        """Ask for all running jobs that are due, and tell whether there were any."""
        running = {job.task_id: job.id for job in self._running() if job.task_id is not None and self._is_due(job)}
        for batch in batches(running):
            records = await self._service.look_up(batch)
            for task_id in batch:
                self._asked[running[task_id]] = self._steady()
                await self._update(running[task_id], records.get(task_id))
        return bool(running)

    async def _update(self, job_id: str, record: TaskRecord | None) -> None:
        job = self._repository.find(job_id)
        if job is None or not isinstance(job.state, Running):
            return
        if record is None:
            absence = self._unknown.setdefault(job_id, _Absence())
            if absence.goes_on(self._steady(), self._pace.absent_between) > self._pace.vanish:
                del self._unknown[job_id]
                await self._repository.move(job_id, Broke(known("task_vanished")))
            return
        self._unknown.pop(job_id, None)
        if record.garbled:
            if job.state.garbled is None:
                await self._repository.move(job_id, Garbled(known("task_garbled")), record.raw)
            return
        match record.outcome:
            case Pending(progress, word):
                # A job that has been running for too long is told again, as it is said in other words since.
                known_already = (progress, word, None) == (job.state.progress, job.state.word, job.state.garbled)
                if not known_already or is_overlong(job, self._repository.now()):
                    self._repository.move_in_memory(job_id, Progressed(progress, word))
            case Result() as result if result.urls:
                await self._repository.move(
                    job_id, Finished(result, _took(job.state, record, self._repository.now())), record.raw
                )
            case Result():
                await self._repository.move(job_id, Broke(known("no_clips", trace_id=record.trace_id)), record.raw)
            case Failure() as failure:
                await self._repository.move(job_id, Broke(failure), record.raw)


class _Absence:
    """For how long answer after answer has not known a task; a silence in between proves nothing."""

    def __init__(self) -> None:
        self._seconds = 0.0
        self._last: float | None = None

    def goes_on(self, now: float, longest: float) -> float:
        """Take in another answer without the task, in steady seconds; give for how long it has been absent by now."""
        if self._last is not None:
            self._seconds += min(now - self._last, longest)
        self._last = now
        return self._seconds


def _took(state: Running, record: TaskRecord, now: float) -> float:
    """Give the seconds a task took: by the service's own clock where it tells both ends."""
    if record.created_at is not None and record.finished_at is not None and record.finished_at > record.created_at:
        return record.finished_at - record.created_at
    return max(0.0, now - state.since)


async def _outcome(work: Callable[[], Awaitable[bool]]) -> StudioError | bool:
    """Tell whether something was asked, or what became of asking instead of an answer."""
    try:
        return await work()
    except StudioError as trouble:
        return trouble
