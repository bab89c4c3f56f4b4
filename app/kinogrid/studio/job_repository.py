"""The live jobs: the single truth that everything else reads, changes through and listens to."""

import asyncio
import math
import secrets
import time
from bisect import bisect_left
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
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
from kinogrid.domain.request import Extend, Order
from kinogrid.studio.eta import REMEMBERED, Experience
from kinogrid.studio.jobs_at_hand import JobsAtHand
from kinogrid.studio.ports.job_keeping import JobStore


@dataclass(frozen=True, slots=True)
class Change:
    """What a listener is told: a job before and after; None for not there."""

    before: Job | None
    after: Job | None

    @property
    def is_found_otherwise(self) -> bool:
        """Tell whether a job may be found by something else than before: what only goes on is found as it was."""
        before, after = self.before, self.after
        if before is None or after is None:
            return True
        return (
            type(before.state) is not type(after.state)
            or before.clips != after.clips
            or before.curation != after.curation
            or before.annotations != after.annotations
            or before.parent != after.parent
            or before.needs_person != after.needs_person
        )


ChangeListener = Callable[[Change], None]


JobKey = tuple[float, str]
"""When a job was made, in Unix seconds, and its id: what jobs are sorted by."""

# So many rows are read at once, so that nobody else waits long for the database.
_AT_ONCE = 500

# What a restart may forget.
Passing = Progressed | UploadMoved | LookedInVain | LookFailed | Stalled


def new_id(now: float) -> str:
    """Make a job id that sorts by time and reads as one in a folder list: `20261123-054500-1f2e3d4c`."""
    return time.strftime("%Y%m%d-%H%M%S", time.gmtime(now)) + "-" + secrets.token_hex(4)


class JobRepository:
    """Every job by id: those that are alive in memory, the others read when they are looked at.

    A change is in memory and told to listeners at once, in order; `move` returns when it is on disk too.
    """

    def __init__(
        self,
        store: JobStore,
        clock: Callable[[], float] = time.time,
        foresee: Callable[[Order], Foreseen] = lambda _order: Foreseen(None),
    ) -> None:
        """Take the rows behind the jobs, a clock in Unix seconds, and who tells what an order is to cost by now."""
        self.foresee = foresee
        self._store = store
        self._clock = clock
        self._lookup = store.lookup
        self._at_hand = JobsAtHand()
        self._order: list[JobKey] = []
        self._open: dict[str, None] = {}
        self._posted: dict[str, None] = {}
        self._owners: dict[str, str] = {}
        # The tasks that became a job's since the start, or are those of jobs that are alive.
        self._claimed: set[str] = set()
        # What is not (yet, or any more) there whatever the rows say.
        self._absent: set[str] = set()
        self._planned: set[str] = set()
        self._experience = Experience()
        self._listeners: list[ChangeListener] = []
        self._unsaved: dict[str, JournalEntry | None] = {}
        self._refused = asyncio.Event()

    async def load(self) -> None:
        """Read the jobs that are alive, and which others there are; listeners are told of those that are alive."""
        self._order = list(await self._lookup.listed())
        for job in await self._lookup.lessons(REMEMBERED):
            self._experience.learn(job)
        for job in reversed(await self._store.alive()):
            self._put(job)

    def now(self) -> float:
        """Give the time in Unix seconds, by this machine's clock."""
        return self._clock()

    def at_hand(self) -> Sequence[Job]:
        """List the jobs in memory, newest first: all that are alive, and others that were looked at lately."""
        return tuple(sorted(self._at_hand, key=_key, reverse=True))

    def listed(self) -> Sequence[JobKey]:
        """Tell of every job when it was made, in Unix seconds, and its id, the oldest first."""
        return self._order

    def latest(self, most: int) -> Sequence[Job]:
        """Give so many of the jobs, the newest first; raises `LibraryTrouble`."""
        found = (self.find(job_id) for _, job_id in reversed(self._order[-most:]))
        return [job for job in found if job is not None]

    def __len__(self) -> int:
        """Count all jobs."""
        return len(self._order)

    def open_jobs(self) -> tuple[Job, ...]:
        """List the jobs for which something is still to be done, in no order."""
        return self._named(self._open)

    def with_postings(self) -> tuple[Job, ...]:
        """List the jobs that have tries of which nobody knows whether they arrived, in no order."""
        return self._named(self._posted)

    def find(self, job_id: str) -> Job | None:
        """Give a job, None when there is none by that id; raises `LibraryTrouble` where one cannot be read just now."""
        job = self._at_hand.get(job_id)
        if job is None and job_id not in self._absent and (job := self._lookup.find(job_id)) is not None:
            self._at_hand.put(job)
        return job

    async def fetch(self, job_ids: Iterable[str]) -> Sequence[Job]:
        """Give those of many jobs that there are, in their order, without holding anybody up.

        Raises `LibraryTrouble`.
        """
        wanted = list(dict.fromkeys(job_ids))
        missing = [job_id for job_id in wanted if self._at_hand.get(job_id) is None and job_id not in self._absent]
        read: dict[str, Job] = {}
        for at in range(0, len(missing), _AT_ONCE):
            read |= {job.id: job for job in await self._lookup.read(missing[at : at + _AT_ONCE])}
        found = (self._at_hand.get(job_id) or read.get(job_id) for job_id in wanted if job_id not in self._absent)
        return [job for job in found if job is not None]

    async def bring(self, job_ids: Iterable[str]) -> Sequence[Job]:
        """Give jobs as `fetch` does and keep them in memory, as each of them is probably looked at next.

        Raises `LibraryTrouble`.
        """
        jobs = await self.fetch(job_ids)
        for job in jobs:
            if self._at_hand.get(job.id) is None and job.id not in self._absent:
                self._at_hand.put(job)
        return jobs

    def in_memory(self, job_ids: Iterable[str]) -> Sequence[Job] | None:
        """Give jobs where none of them would have to be read, None where any would."""
        found = [self._at_hand.get(job_id) for job_id in job_ids if job_id not in self._absent]
        here = [job for job in found if job is not None]
        return here if len(here) == len(found) else None

    async def keys(self, job_ids: Iterable[str]) -> Sequence[JobKey]:
        """Give when jobs were made and their ids, of those that there are, in their order, and read none of them.

        Raises `LibraryTrouble`.
        """
        wanted = [job_id for job_id in dict.fromkeys(job_ids) if job_id not in self._absent]
        missing = [job_id for job_id in wanted if self._at_hand.get(job_id) is None]
        made = await self._lookup.made(missing) if missing else {}
        here = {job_id: job.created_at for job_id in wanted if (job := self._at_hand.get(job_id)) is not None}
        known = {**made, **here}
        return [(known[job_id], job_id) for job_id in wanted if job_id in known and job_id not in self._absent]

    async def made(self, since: float, until: float = math.inf) -> Sequence[Job]:
        """Give the jobs that were made from one time up to before another, in Unix seconds; raises `LibraryTrouble`."""
        begin, end = bisect_left(self._order, (since, "")), bisect_left(self._order, (until, ""))
        return await self.fetch(job_id for _, job_id in self._order[begin:end])

    async def in_turn(self) -> AsyncIterator[Sequence[Job]]:
        """Give all jobs, newest first, some at a time so that they need not all be in memory.

        Raises `LibraryTrouble`.
        """
        names = [job_id for _, job_id in reversed(self._order)]
        for at in range(0, len(names), _AT_ONCE):
            yield await self.fetch(names[at : at + _AT_ONCE])

    async def every(self) -> Sequence[Job]:
        """Give all jobs at once, newest first, for what has to see them whole; raises `LibraryTrouble`."""
        return [job async for jobs in self.in_turn() for job in jobs]

    def owner(self, task_id: str) -> Job | None:
        """Give the job that a task belongs to; raises `LibraryTrouble`."""
        job_id = self._owners.get(task_id) or self._lookup.owners([task_id]).get(task_id)
        job = None if job_id is None else self.find(job_id)
        return None if job is None or job.task_id != task_id else job

    def claimed(self, task_ids: Iterable[str]) -> AbstractSet[str]:
        """Name those of these tasks that are a job's already, or were one's of a job that was deleted since the start.

        None of them is given to another job. Raises `LibraryTrouble`.
        """
        asked = set(task_ids)
        here = asked & self._claimed
        rest = asked - here
        return here | self._lookup.owners(rest).keys() if rest else here

    def usual(self, job: Job) -> float | None:
        """Give the seconds that jobs like this one usually take, None before the first of its kind has finished."""
        return self._experience.expected(job)

    def by_video(self, video_id: str) -> Job | None:
        """Give the job whose result has this id to extend from; raises `LibraryTrouble`."""
        found = self._holding(
            self._lookup.making(video_id), lambda job: job.result is not None and job.result.video_id == video_id
        )
        return min(found, key=_key, default=None)

    def continuing(self, video_id: str) -> Sequence[Job]:
        """Give the jobs that were ordered to continue this video; raises `LibraryTrouble`."""
        return self._holding(
            self._lookup.continuing(video_id),
            lambda job: isinstance(job.order, Extend) and job.order.video_id == video_id,
        )

    def placed_since(self, at: float) -> Sequence[Job]:
        """Give the jobs ordered here that were let go at this time or later, in Unix seconds.

        Raises `LibraryTrouble`.
        """
        return self._holding(
            self._lookup.placed_since(at), lambda job: job.foreseen is not None and job.placed_at >= at
        )

    async def apart(self) -> Sequence[Job]:
        """Give the extensions that have no parent though the library has who made what they continue.

        Raises `LibraryTrouble`.
        """
        return await self.fetch(await self._lookup.apart())

    async def parents(self) -> Mapping[str, str]:
        """Give of every job that continues another, by its id, the id of that other, which may be gone.

        Raises `LibraryTrouble`.
        """
        found = dict(await self._lookup.parents())
        for job in self._at_hand:
            if job.parent is None:
                found.pop(job.id, None)
            else:
                found[job.id] = job.parent.job_id
        return found

    async def in_project(self, project_id: str) -> Sequence[Job]:
        """Give the jobs of which anything is in a project; raises `LibraryTrouble`."""
        named = await self._lookup.in_project(project_id)
        here = [job.id for job in self._at_hand if project_id in job.annotations.projects]
        return [job for job in await self.fetch([*named, *here]) if project_id in job.annotations.projects]

    async def pictures(self) -> AbstractSet[str]:
        """Name the pictures of this machine that any order has; raises `LibraryTrouble`."""
        return await self._lookup.pictures()

    def _holding(self, named: Sequence[str], holds: Callable[[Job], bool]) -> Sequence[Job]:
        """Give the jobs of which something holds: by their rows, or by what is newer in memory."""
        here = {job.id: job for job in self._at_hand}
        read = (self.find(job_id) for job_id in named if job_id not in here)
        return [job for job in (*here.values(), *read) if job is not None and holds(job)]

    def _named(self, job_ids: Iterable[str]) -> tuple[Job, ...]:
        found = (self._at_hand.get(job_id) for job_id in job_ids)
        return tuple(job for job in found if job is not None)

    def _there(self, job_id: str) -> Job:
        job = self.find(job_id)
        if job is None:
            raise KeyError(job_id)
        return job

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
        with self._coming([job]):
            await self._store.save(job, JournalEntry(self._clock(), kind, detail))
        self._put(job)

    async def add_all(self, made: Sequence[tuple[Job, Sequence[JournalEntry]]]) -> None:
        """Take in several new jobs with their histories, as `add` does one; all or none."""
        with self._coming([job for job, _ in made]):
            await self._store.save_all(made)
        for job, _ in made:
            self._put(job)

    @contextmanager
    def _coming(self, jobs: Sequence[Job]) -> Iterator[None]:
        """Claim the tasks of jobs while the disk writes them, so that no order in doubt takes one.

        Nobody sees a job before it is put, even where its row is there already.
        """
        tasks = {job.task_id for job in jobs if job.task_id is not None} - self._claimed
        absent = {job.id for job in jobs} - self._absent
        self._claimed |= tasks
        self._absent |= absent
        try:
            yield
        except BaseException:
            self._claimed -= tasks
            self._absent -= absent
            raise

    async def move(self, job_id: str, event: Event, detail: str = "") -> Job:
        """Move a job on and give it as it is then; returns when the move is on disk.

        Raises `KeyError` for a job that is gone, `IllegalMove` for a move that does not exist, and `LibraryTrouble`
        when the disk refuses: the job has moved in memory all the same, and `save_again` tries the disk again.
        """
        job = self._there(job_id)
        moved = moved_on(job, event)
        if isinstance(event, SubmitStarted | SendAgain | Held) and event != Held(held=True):
            moved = self._priced(moved)
        await self._keep(moved, JournalEntry(self._clock(), kind_of(event), detail))
        return moved

    def _priced(self, job: Job) -> Job:
        """Give a job with the price at which it goes out now; where that is not known, the one it had stays."""
        found = self.foresee(job.order)
        if found.credits is None and job.foreseen is not None:
            found = job.foreseen
        return replace(job, foreseen=replace(found, placed_at=self._clock()))

    def move_in_memory(self, job_id: str, event: Passing) -> None:
        """Move a job on in memory only: for what a restart may forget, and what comes many times a second."""
        self._put(moved_on(self._there(job_id), event))

    async def curate(self, job_id: str, curation: Curation) -> None:
        """Remember what the person decided about a job's variants."""
        await self._keep(replace(self._there(job_id), curation=curation), None)

    async def annotate(self, changes: Mapping[str, Annotations]) -> None:
        """Remember what the person wrote to jobs, all in one transaction; those that are gone are left out.

        Raises `LibraryTrouble`: it holds in memory all the same, and `save_again` tries the disk again.
        """
        moved = [
            replace(job, annotations=changes[job.id])
            for job in await self.fetch(changes)
            if job.annotations != changes[job.id]
        ]
        if not moved:
            return
        with self._at_hand.held(job.id for job in moved):
            for job in moved:
                self._put(job)
            try:
                await self._store.save_all([(job, ()) for job in moved])
            except LibraryTrouble:
                for job in moved:
                    self._remember_unsaved(job.id, self._unsaved.get(job.id))
                raise

    async def join(self, job_id: str, parent: Parent) -> None:
        """Remember which variant a job continues, found out after the job was made."""
        moved = replace(self._there(job_id), parent=parent)
        await self._keep(
            moved, JournalEntry(self._clock(), JournalKind.JOINED, f"{parent.job_id} variant {parent.index + 1}")
        )

    @property
    def is_saved(self) -> bool:
        """Tell whether everything in memory is on disk."""
        return not self._unsaved

    async def refused(self) -> None:
        """Come back once something in memory is not on disk, as that has refused it."""
        await self._refused.wait()

    async def save_again(self) -> None:
        """Write what the disk refused before; raises `LibraryTrouble` when it still does."""
        for job_id, entry in list(self._unsaved.items()):
            job = self._at_hand.get(job_id)
            if job is not None:
                await self._store.save(job, entry)
            self._is_written(job_id)

    async def _keep(self, job: Job, entry: JournalEntry | None) -> None:
        """Let a job be as it is now: in memory at once, and on the disk when this returns."""
        with self._at_hand.held([job.id]):
            self._put(job)
            try:
                await self._store.save(job, entry)
            except LibraryTrouble:
                self._remember_unsaved(job.id, entry)
                raise
            self._is_written(job.id)

    def _remember_unsaved(self, job_id: str, entry: JournalEntry | None) -> None:
        if job_id not in self._unsaved:
            self._at_hand.hold(job_id)
        self._unsaved[job_id] = entry
        self._refused.set()

    def _is_written(self, job_id: str) -> None:
        if job_id in self._unsaved:
            del self._unsaved[job_id]
            self._at_hand.let_go(job_id)
        if not self._unsaved:
            self._refused.clear()

    async def journal(self, job_id: str) -> Sequence[JournalEntry]:
        """Give a job's history, oldest first."""
        return await self._store.journal(job_id)

    async def remove(self, job_id: str) -> None:
        """Take a job out at once, and its rows off the disk.

        Raises `LibraryTrouble`, and then the job is there again.
        """
        job = self._there(job_id)
        self._drop(job)
        try:
            await self._store.forget(job_id)
        except LibraryTrouble:
            self._put(job)
            raise

    def _put(self, job: Job) -> None:
        before = self._at_hand.get(job.id)
        self._at_hand.put(job)
        self._absent.discard(job.id)
        key = _key(job)
        place = bisect_left(self._order, key)
        if self._order[place : place + 1] != [key]:
            self._order.insert(place, key)
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
        self._at_hand.drop(job.id)
        self._absent.add(job.id)
        place = bisect_left(self._order, _key(job))
        del self._order[place : place + 1]
        self._open.pop(job.id, None)
        self._posted.pop(job.id, None)
        if job.task_id is not None:
            self._owners.pop(job.task_id, None)
            self._claimed.add(job.task_id)
        self._notify(Change(job, None))

    def _notify(self, change: Change) -> None:
        for listener in self._listeners:
            asyncio.get_running_loop().call_soon(listener, change)


def _key(job: Job) -> JobKey:
    return job.created_at, job.id
