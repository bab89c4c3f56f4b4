"""Keeps every job's `job.json` up to date behind its row, so that the folders alone can bring a library back."""

import asyncio
import logging
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.job import Job
from kinogrid.domain.journal import JournalEntry
from kinogrid.domain.state import Submitting
from kinogrid.studio.ports.clip_keeping import ClipStore
from kinogrid.studio.ports.job_keeping import JobLookup, RecordedJobStore
from kinogrid.studio.ports.starting import Starter

_log = logging.getLogger(__name__)

# At the end the last records are written for so long, in seconds; the rows name those that the next start has to write.
LAST = 1.0


@dataclass(frozen=True, slots=True)
class _Version:
    """A job as its row says it, not yet in its folder."""

    job: Job
    planned: bool


async def catch_up(store: RecordedJobStore, clips: ClipStore) -> None:
    """Have the folders tell all that the rows know, before any work begins; raises `LibraryTrouble`."""
    behind = await store.unrecorded()
    for job, planned in behind:
        await _tell(store, clips, _Version(job, planned))
    await store.recorded([job.id for job, _ in behind])


async def _tell(store: RecordedJobStore, clips: ClipStore, version: _Version) -> None:
    """Write a job's record as its row is now; raises `LibraryTrouble`."""
    job = version.job
    history = await store.journal(job.id)
    projects = await store.projects_of(job) if job.annotations.projects else ()
    hints = await store.hints_of(job) if job.clips else None
    charges = await store.charges_of(job)
    await clips.write_record(job, history, planned=version.planned, projects=projects, hints=hints, charges=charges)


class JobRecords:
    """The `JobStore` of the repository: rows first, as they are the truth, and then `job.json`.

    `save` returns once the row is on disk; only that of an order about to be sent waits for the record as well. A
    record that cannot be written holds nobody up: it is written as soon as the disk allows, after the next start at
    the latest.
    """

    def __init__(
        self, store: RecordedJobStore, clips: ClipStore, start: Starter, pause: float, *, last: float = LAST
    ) -> None:
        """Take rows and folders, and the seconds to wait for a disk that refuses; the work begins with `begin`.

        `last` is how long the end goes on writing, in seconds.
        """
        self._store = store
        self._clips = clips
        self._start = start
        self._pause = pause
        self._last = last
        self._begun = False
        self._turn = asyncio.Lock()
        self._writing: asyncio.Task[None] | None = None
        self._pending: dict[str, _Version] = {}
        self._written: set[str] = set()
        self._touched: set[str] = set()
        self._saving: Counter[str] = Counter()
        self._planned: dict[str, Job] = {}

    async def begin(self) -> None:
        """From now on write records, those first that an earlier session left; raises `LibraryTrouble`."""
        for job, planned in await self._store.unrecorded():
            if job.id not in self._touched:
                self._pending[job.id] = _Version(job, planned)
        self._begun = True
        self._wake()

    async def renew(self) -> None:
        """Write those records, too, that other changes than those of their jobs have left behind.

        Raises `LibraryTrouble`.
        """
        for job, planned in await self._store.unrecorded():
            self._pending.setdefault(job.id, _Version(job, planned))
        self._wake()

    def rewrite(self, job: Job) -> None:
        """Write a job's record once more, as something else than its row is told otherwise in it now."""
        self._note(job, planned=False)
        self._wake()

    async def aclose(self) -> None:
        """Write the last records, as far as the time goes."""
        self._begun = False
        if self._writing is not None and not self._writing.done():
            await asyncio.wait([self._writing], timeout=self._last)
        elif self._pending or self._written:
            try:
                await asyncio.wait_for(self._write_once(), self._last)
            except (LibraryTrouble, TimeoutError) as why:
                _log.warning("records are left for the next start: %r", why)

    @property
    def lookup(self) -> JobLookup:
        """Give who finds jobs that are not in memory."""
        return self._store.lookup

    async def alive(self) -> Sequence[Job]:
        """Give the jobs that something may still become of, newest first; raises `LibraryTrouble`."""
        return await self._store.alive()

    async def save(self, job: Job, entry: JournalEntry | None = None) -> None:
        """Write a job's row, and have its record follow; raises `LibraryTrouble` when the row is refused."""
        self._saving[job.id] += 1
        try:
            await self._store.save(job, entry)
        finally:
            self._saving[job.id] -= 1
        self._planned.pop(job.id, None)
        self._note(job, planned=False)
        if isinstance(job.state, Submitting):
            try:
                await self._write(job.id)
            except LibraryTrouble as trouble:
                _log.warning("job %s is sent before its record is written: %s", job.id, trouble.failure)
        self._wake()

    async def save_all(self, made: Sequence[tuple[Job, Sequence[JournalEntry]]]) -> None:
        """Write several jobs' rows, all or none, and have their records follow; raises `LibraryTrouble`."""
        ids = [job.id for job, _ in made]
        self._saving.update(ids)
        try:
            await self._store.save_all(made)
        finally:
            self._saving.subtract(ids)
        for job, _ in made:
            self._note(job, planned=False)
        self._wake()

    async def plan(self, jobs: Sequence[Job]) -> None:
        """Write orders that are no jobs yet, all or none; raises `LibraryTrouble`."""
        await self._store.plan(jobs)
        for job in jobs:
            self._planned[job.id] = job
            self._note(job, planned=True)
        self._wake()

    async def planned(self) -> Sequence[Job]:
        """Give the orders that are no jobs yet, oldest first; raises `LibraryTrouble`."""
        found = await self._store.planned()
        self._planned |= {job.id: job for job in found if job.id not in self._touched}
        return found

    async def forget(self, job_id: str) -> None:
        """Remove a job's rows, and the folder too of an order that has come to nothing; raises `LibraryTrouble`."""
        self._touched.add(job_id)
        async with self._turn:
            self._pending.pop(job_id, None)
            self._written.discard(job_id)
            dropped = self._planned.pop(job_id, None)
            if dropped is not None:
                try:
                    await self._clips.remove(dropped)
                except LibraryTrouble as trouble:
                    _log.warning("the record of an order that was dropped stays: %s", trouble.failure)
            await self._store.forget(job_id)

    async def journal(self, job_id: str) -> Sequence[JournalEntry]:
        """Give a job's history, oldest first."""
        return await self._store.journal(job_id)

    def _note(self, job: Job, *, planned: bool) -> None:
        self._touched.add(job.id)
        self._written.discard(job.id)
        self._pending[job.id] = _Version(job, planned)

    def _wake(self) -> None:
        if self._begun and self._pending and (self._writing is None or self._writing.done()):
            self._writing = self._start(self._write_all(), "write job.json")
            # A mistake of ours ends it with the one record that it is about.
            self._writing.add_done_callback(lambda _: self._wake())

    async def _write_all(self) -> None:
        while self._pending:
            try:
                await self._write_once()
            except LibraryTrouble as trouble:
                _log.warning("records wait for the disk: %s", trouble.failure)
                await asyncio.sleep(self._pause)

    async def _write_once(self) -> None:
        for job_id in tuple(self._pending):
            await self._write(job_id)
        # A row that is being saved just now is named anew by that; the rows are worked on in the order of these calls.
        done = [job_id for job_id in self._written if not self._saving[job_id]]
        self._written.difference_update(done)
        await self._store.recorded(done)

    async def _write(self, job_id: str) -> None:
        """Write a job's record as its row is now; raises `LibraryTrouble`, and then it is still to be written."""
        async with self._turn:
            version = self._pending.pop(job_id, None)
            if version is None:
                return
            try:
                await _tell(self._store, self._clips, version)
            except (LibraryTrouble, asyncio.CancelledError):
                self._pending.setdefault(job_id, version)
                raise
            if job_id not in self._pending:
                self._written.add(job_id)
