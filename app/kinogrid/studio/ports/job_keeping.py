"""What keeping jobs needs of the disk: their rows, and the records in their folders."""

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from kinogrid.domain.annotation import Project
from kinogrid.domain.hints import Hints
from kinogrid.domain.job import Job
from kinogrid.domain.journal import JournalEntry
from kinogrid.domain.spending import Charged


class JobLookup(Protocol):
    """Finds jobs that are not in memory, and names those that something holds of, as their rows tell it.

    What is not awaited answers at once. All raise `LibraryTrouble`.
    """

    def find(self, job_id: str) -> Job | None:
        """Give a job, None for none that can be read."""
        ...

    def owners(self, task_ids: Collection[str]) -> Mapping[str, str]:
        """Give the jobs that tasks belong to, by the ids of the tasks."""
        ...

    def making(self, video_id: str) -> Sequence[str]:
        """Name the jobs whose results have this id to extend from."""
        ...

    def continuing(self, video_id: str) -> Sequence[str]:
        """Name the jobs that were ordered to continue this video."""
        ...

    def placed_since(self, at: float) -> Sequence[str]:
        """Name the jobs that were let go here at this time or later, in Unix seconds."""
        ...

    async def read(self, job_ids: Collection[str]) -> Sequence[Job]:
        """Give those of these jobs that can be read."""
        ...

    async def made(self, job_ids: Collection[str]) -> Mapping[str, float]:
        """Give when each of these jobs was made, in Unix seconds, by their ids."""
        ...

    async def listed(self) -> Sequence[tuple[float, str]]:
        """Give when each job was made, in Unix seconds, and its id, the oldest first."""
        ...

    async def apart(self) -> Sequence[str]:
        """Name the extensions whose parent is not known though the library has who made what they continue."""
        ...

    async def parents(self) -> Mapping[str, str]:
        """Give of every job that continues another, by its id, the id of that other, which may be gone."""
        ...

    async def in_project(self, project_id: str) -> Sequence[str]:
        """Name the jobs of which anything is in a project."""
        ...

    async def lessons(self, most: int) -> Sequence[Job]:
        """Give of each kind of order so many of the latest jobs."""
        ...

    async def pictures(self) -> frozenset[str]:
        """Give where all pictures lie that any order has from this machine."""
        ...


class JobStore(Protocol):
    """The rows behind the jobs; every method returns once its transaction is committed."""

    @property
    def lookup(self) -> JobLookup:
        """Give who finds jobs that are not in memory."""
        ...

    async def alive(self) -> Sequence[Job]:
        """Give the jobs that something may still become of, newest first; raises `LibraryTrouble`."""
        ...

    async def save(self, job: Job, entry: JournalEntry | None = None) -> None:
        """Write a job as it is now, and what happened to it, in one transaction.

        Raises `LibraryTrouble` when the disk refuses.
        """
        ...

    async def save_all(self, made: Sequence[tuple[Job, Sequence[JournalEntry]]]) -> None:
        """Write several jobs with their histories in one transaction, all or none; raises `LibraryTrouble`."""
        ...

    async def plan(self, jobs: Sequence[Job]) -> None:
        """Write orders that are no jobs yet, all or none; `save` makes one a job, `forget` drops it.

        Raises `LibraryTrouble`.
        """
        ...

    async def planned(self) -> Sequence[Job]:
        """Give the orders that are no jobs yet, oldest first; raises `LibraryTrouble`."""
        ...

    async def forget(self, job_id: str) -> None:
        """Remove a job and its history."""
        ...

    async def journal(self, job_id: str) -> Sequence[JournalEntry]:
        """Give a job's history, oldest first."""
        ...


class RecordedJobStore(JobStore, Protocol):
    """Rows that know which of them their folders' `job.json` does not tell of yet."""

    async def unrecorded(self) -> Sequence[tuple[Job, bool]]:
        """Give the jobs that are newer than their records, each with whether it is no job yet.

        Raises `LibraryTrouble`.
        """
        ...

    async def projects_of(self, job: Job) -> Sequence[Project]:
        """Give the projects that a job or any of its variants is in; raises `LibraryTrouble`."""
        ...

    async def hints_of(self, job: Job) -> Mapping[str, Hints]:
        """Give what was measured of a job's clips, each by the SHA-256 of its content; raises `LibraryTrouble`."""
        ...

    async def charges_of(self, job: Job) -> Sequence[Charged]:
        """Give what a job was charged, as far as the account has told; raises `LibraryTrouble`."""
        ...

    async def recorded(self, job_ids: Sequence[str]) -> None:
        """Take note that the records of these jobs are as their rows; raises `LibraryTrouble`."""
        ...
