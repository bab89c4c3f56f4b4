"""The live jobs: the single truth that everything else reads, changes through and listens to."""

import asyncio
import secrets
import time
from bisect import insort
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from kinogrid.domain.annotation import Annotations
from kinogrid.domain.event import (
    Event,
    Held,
    LookedInVain,
    LookFailed,
    Progressed,
    SendAgain,
    Stalled,
    SubmitStarted,
    UploadMoved,
)
from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.job import Curation, Job, Parent, moved_on
from kinogrid.domain.journal import JournalEntry, JournalKind, kind_of
from kinogrid.domain.pricing import Foreseen
from kinogrid.domain.request import Order
from kinogrid.studio.eta import Experience
from kinogrid.studio.ports import JobStore


@dataclass(frozen=True, slots=True)
class Change:
    """What a listener is told: a job before and after; None for not there."""

    before: Job | None
    after: Job | None


ChangeListener = Callable[[Change], None]


# What a restart may forget.
Passing = Progressed | UploadMoved | LookedInVain | LookFailed | Stalled


def new_id(now: float) -> str:
    """Make a job id that sorts by time and reads as one in a folder list: `20261123-054500-1f2e3d4c`."""
    return time.strftime("%Y%m%d-%H%M%S", time.gmtime(now)) + "-" + secrets.token_hex(4)


class JobRepository:
    """Every job by id, in memory and behind it on disk.

    A change is in memory and told to listeners at once, in order; `move` returns when it is on disk too.
    """

    def __init__(
        self,
        store: JobStore,
        clock: Callable[[], float] = time.time,
        foresee: Callable[[Order], Foreseen] = lambda _order: Foreseen(None),
    ) -> None:
        """Take the rows behind the jobs, a clock in Unix seconds, and who tells what an order is to cost by now."""
        self._foresee = foresee
        self._store = store
        self._clock = clock
        self._jobs: dict[str, Job] = {}
        self._order: list[tuple[float, str]] = []
        self._open: dict[str, None] = {}
        self._posted: dict[str, None] = {}
        self._owners: dict[str, str] = {}
        self._claimed: set[str] = set()
        self._planned: set[str] = set()
        self._experience = Experience()
        self._listeners: list[ChangeListener] = []
        self._unsaved: dict[str, JournalEntry | None] = {}

    async def load(self) -> None:
        """Read every job; listeners that subscribed before are told of each."""
        for job in reversed(await self._store.load()):
            self._put(job)

    def now(self) -> float:
        """Give the time in Unix seconds, by this machine's clock."""
        return self._clock()

    def jobs(self) -> tuple[Job, ...]:
        """List all jobs, newest first."""
        return tuple(self._jobs[job_id] for _, job_id in reversed(self._order))

    def __len__(self) -> int:
        """Count all jobs."""
        return len(self._jobs)

    def open_jobs(self) -> tuple[Job, ...]:
        """List the jobs for which something is still to be done, in no order."""
        return tuple(self._jobs[job_id] for job_id in self._open)

    def with_postings(self) -> tuple[Job, ...]:
        """List the jobs that have tries of which nobody knows whether they arrived, in no order."""
        return tuple(self._jobs[job_id] for job_id in self._posted)

    def find(self, job_id: str) -> Job | None:
        """Give a job, None when there is none by that id."""
        return self._jobs.get(job_id)

    def owner(self, task_id: str) -> Job | None:
        """Give the job that a task belongs to."""
        return self._jobs.get(self._owners.get(task_id, ""))

    def claimed_task_ids(self) -> AbstractSet[str]:
        """Name the tasks that have ever been a job's, of deleted ones too: none is given to another job."""
        return self._claimed

    def usual(self, job: Job) -> float | None:
        """Give the seconds that jobs like this one usually take, None before the first of its kind has finished."""
        return self._experience.expected(job)

    def by_video(self, video_id: str) -> Job | None:
        """Give the job whose result has this id to extend from."""
        return next((job for job in self._jobs.values() if job.result and job.result.video_id == video_id), None)

    def subscribe(self, listener: ChangeListener) -> Callable[[], None]:
        """Tell `listener` of every change from now on; calling the answer ends it.

        Listeners are called in the loop's next round, so that a listener's failure can't hurt the one who moved a job.
        """
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def plan(self, jobs: Sequence[Job]) -> None:
        """Keep orders that can't be worked on yet through a restart; `add` makes one a job, `unplan` drops it.

        Raises `LibraryTrouble`, and then none is kept.
        """
        self._planned |= {job.id for job in jobs}
        await self._store.plan(jobs)

    async def planned(self) -> Sequence[Job]:
        """Give what an earlier session planned and did not come to, oldest first; raises `LibraryTrouble`."""
        return [job for job in await self._store.planned() if job.id not in self._planned]

    async def all_planned(self) -> Sequence[Job]:
        """Give every order that is no job yet, of this session too, oldest first; raises `LibraryTrouble`."""
        return await self._store.planned()

    async def unplan(self, job_id: str) -> None:
        """Drop an order that can't become a job; raises `LibraryTrouble`."""
        await self._store.forget(job_id)

    async def add(self, job: Job, kind: JournalKind = JournalKind.ORDERED, detail: str = "") -> None:
        """Take in a new job once it is on disk: nobody may work on one that the disk then refuses.

        Raises `LibraryTrouble`, and then the job is not there.
        """
        task = set() if job.task_id is None else {job.task_id} - self._claimed
        self._claimed |= task  # from now on, so that no order in doubt takes it while the disk writes
        try:
            await self._store.save(job, JournalEntry(self._clock(), kind, detail))
        except Exception:
            self._claimed -= task
            raise
        self._put(job)

    async def add_all(self, made: Sequence[tuple[Job, Sequence[JournalEntry]]]) -> None:
        """Take in several new jobs with their histories, as `add` does one; all or none."""
        tasks = {job.task_id for job, _ in made if job.task_id is not None} - self._claimed
        self._claimed |= tasks
        try:
            await self._store.save_all(made)
        except Exception:
            self._claimed -= tasks
            raise
        for job, _ in made:
            self._put(job)

    async def move(self, job_id: str, event: Event, detail: str = "") -> Job:
        """Move a job on and give it as it is then; returns when the move is on disk.

        Raises `KeyError` for a job that is gone, `IllegalMove` for a move that does not exist, and `LibraryTrouble`
        when the disk refuses: the job has moved in memory all the same, and `save_again` tries the disk again.
        """
        job = self._jobs[job_id]
        moved = moved_on(job, event)
        if isinstance(event, SubmitStarted | SendAgain | Held) and event != Held(held=True):
            moved = self._priced(moved)
        self._put(moved)
        await self._save(moved, JournalEntry(self._clock(), kind_of(event), detail))
        return moved

    def _priced(self, job: Job) -> Job:
        """Give a job with the price at which it goes out now; where that is not known, the one it had stays."""
        found = self._foresee(job.order)
        if found.credits is None and job.foreseen is not None:
            found = job.foreseen
        return replace(job, foreseen=replace(found, placed_at=self._clock()))

    def move_in_memory(self, job_id: str, event: Passing) -> None:
        """Move a job on in memory only: for what a restart may forget, and what comes many times a second."""
        self._put(moved_on(self._jobs[job_id], event))

    async def curate(self, job_id: str, curation: Curation) -> None:
        """Remember what the person decided about a job's variants."""
        moved = replace(self._jobs[job_id], curation=curation)
        self._put(moved)
        await self._save(moved, None)

    async def annotate(self, changes: Mapping[str, Annotations]) -> None:
        """Remember what the person wrote to jobs, all in one transaction; those that are gone are left out.

        Raises `LibraryTrouble`: it holds in memory all the same, and `save_again` tries the disk again.
        """
        moved = [
            replace(job, annotations=after)
            for job_id, after in changes.items()
            if (job := self._jobs.get(job_id)) is not None and job.annotations != after
        ]
        for job in moved:
            self._put(job)
        if not moved:
            return
        try:
            await self._store.save_all([(job, ()) for job in moved])
        except LibraryTrouble:
            for job in moved:
                self._unsaved.setdefault(job.id, None)
            raise

    async def join(self, job_id: str, parent: Parent) -> None:
        """Remember which variant a job continues, found out after the job was made."""
        moved = replace(self._jobs[job_id], parent=parent)
        self._put(moved)
        await self._save(
            moved, JournalEntry(self._clock(), JournalKind.JOINED, f"{parent.job_id} variant {parent.index + 1}")
        )

    @property
    def is_saved(self) -> bool:
        """Tell whether everything in memory is on disk."""
        return not self._unsaved

    async def save_again(self) -> None:
        """Write what the disk refused before; raises `LibraryTrouble` when it still does."""
        for job_id, entry in list(self._unsaved.items()):
            job = self._jobs.get(job_id)
            if job is not None:
                await self._store.save(job, entry)
            self._unsaved.pop(job_id, None)

    async def _save(self, job: Job, entry: JournalEntry | None) -> None:
        try:
            await self._store.save(job, entry)
        except LibraryTrouble:
            self._unsaved[job.id] = entry
            raise
        self._unsaved.pop(job.id, None)

    async def journal(self, job_id: str) -> Sequence[JournalEntry]:
        """Give a job's history, oldest first."""
        return await self._store.journal(job_id)

    async def remove(self, job_id: str) -> None:
        """Take a job out at once, and its rows off the disk.

        Raises `LibraryTrouble`, and then the job is there again.
        """
        job = self._jobs[job_id]
        self._drop(job)
        try:
            await self._store.forget(job_id)
        except LibraryTrouble:
            self._put(job)
            raise

    def _put(self, job: Job) -> None:
        before = self._jobs.get(job.id)
        self._jobs[job.id] = job
        if before is None:
            insort(self._order, (job.created_at, job.id))
        if job.is_open:
            self._open[job.id] = None
        else:
            self._open.pop(job.id, None)
        if job.open_tries:
            self._posted[job.id] = None
        else:
            self._posted.pop(job.id, None)
        if job.task_id is not None:
            self._owners[job.task_id] = job.id
            self._claimed.add(job.task_id)
        self._experience.learn(job)
        self._notify(Change(before, job))

    def _drop(self, job: Job) -> None:
        del self._jobs[job.id]
        self._order.remove((job.created_at, job.id))
        self._open.pop(job.id, None)
        self._posted.pop(job.id, None)
        if job.task_id is not None:
            self._owners.pop(job.task_id, None)
        self._notify(Change(job, None))

    def _notify(self, change: Change) -> None:
        for listener in self._listeners:
            asyncio.get_running_loop().call_soon(listener, change)
