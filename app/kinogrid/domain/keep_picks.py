"""Which clips go when a person keeps their picks only: a clip that is picked or starred never does."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from kinogrid.domain.job import Job
from kinogrid.domain.state import Clip, Done


@dataclass(frozen=True, slots=True)
class JobClearing:
    """The clips of one job that go; the job is named by its id."""

    job_id: str
    clips: tuple[Clip, ...]


@dataclass(frozen=True, slots=True)
class ClearingPlan:
    """What goes of several jobs, and how many of them are left alone: without a pick, or not done yet."""

    jobs: tuple[JobClearing, ...] = ()
    unpicked: int = 0
    unfinished: int = 0

    @property
    def count(self) -> int:
        """Count the clips that go."""
        return sum(len(job.clips) for job in self.jobs)

    @property
    def size(self) -> int:
        """Add up the bytes that go."""
        return sum(clip.size for job in self.jobs for clip in job.clips)


def going(job: Job, among: Collection[int] | None = None) -> tuple[Clip, ...]:
    """Give the clips of a job that go, `among` these variants where that is given.

    None of a job that is not done, and none where no pick is on the disk: then nobody has chosen between them.
    """
    if not isinstance(job.state, Done) or not _has_pick(job):
        return ()
    kept = {job.curation.picked, *job.curation.starred}
    return tuple(clip for clip in job.clips if clip.index not in kept and (among is None or clip.index in among))


def clearing_plan(jobs: Iterable[tuple[Job, Collection[int] | None]]) -> ClearingPlan:
    """Tell what goes of jobs, of each among the variants given beside it, None for all."""
    found: list[JobClearing] = []
    unpicked = unfinished = 0
    for job, among in jobs:
        clips = going(job, among)
        if clips:
            found.append(JobClearing(job.id, clips))
        elif job.is_open:
            unfinished += 1
        elif job.clips and not _has_pick(job):
            unpicked += 1
    return ClearingPlan(tuple(found), unpicked, unfinished)


def _has_pick(job: Job) -> bool:
    return any(clip.index == job.curation.picked for clip in job.clips)
