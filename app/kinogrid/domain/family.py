"""A lineage as a tree: every job that goes back to the same first generation, each behind the one it continues."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kinogrid.domain.job import Job
from kinogrid.domain.state import Clip


@dataclass(frozen=True, slots=True)
class Kin:
    """A job of a family; `parent` is the place in the family of the one it continues, None where that is not there."""

    job: Job
    parent: int | None


def family_tree(jobs: Iterable[Job]) -> tuple[Kin, ...]:
    """Put jobs in the order of a tree: each after the one it continues, with all that was made of it right behind.

    What was made of one job stands by the variants it continues, then by time. Links that go round, which files may
    say, are cut before the oldest of them.
    """
    there = {job.id: job for job in sorted(jobs, key=_age)}
    made_of: dict[str, list[Job]] = {}
    roots: list[Job] = []
    for job in there.values():
        if job.parent is not None and job.parent.job_id in there:
            made_of.setdefault(job.parent.job_id, []).append(job)
        else:
            roots.append(job)
    found: list[Kin] = []
    seen: set[str] = set()
    for one in (*roots, *there.values()):
        if one.id in seen:
            continue
        left: list[tuple[Job, int | None]] = [(_first(one, there), None)]
        while left:
            job, parent = left.pop()
            if job.id in seen:
                continue
            seen.add(job.id)
            place = len(found)
            found.append(Kin(job, parent))
            left += [(child, place) for child in sorted(made_of.get(job.id, ()), key=_turn, reverse=True)]
    return tuple(found)


def standing_clip(job: Job, children: Sequence[Job] = ()) -> Clip | None:
    """Give the clip that stands for a job in its family: the picked one, else the first that goes on, else the first.

    None where it has none.
    """
    clips = {clip.index: clip for clip in job.clips}
    goes_on = sorted(child.parent.index for child in children if child.parent is not None)
    wanted = (job.curation.picked, *goes_on, *clips)
    return next((clips[index] for index in wanted if index in clips), None)


def way_to(family: Sequence[Kin], place: int) -> tuple[int, ...]:
    """Give the places from the first generation to one, both included."""
    way = [place]
    while (parent := family[way[-1]].parent) is not None:
        way.append(parent)
    return tuple(reversed(way))


def _first(job: Job, there: Mapping[str, Job]) -> Job:
    """Give the job that one goes back to; of those that go round, the oldest."""
    path: dict[str, Job] = {}
    while job.id not in path:
        path[job.id] = job
        if job.parent is None or job.parent.job_id not in there:
            return job
        job = there[job.parent.job_id]
    names = list(path)
    return min((path[name] for name in names[names.index(job.id) :]), key=_age)


def _age(job: Job) -> tuple[float, str]:
    return job.created_at, job.id


def _turn(job: Job) -> tuple[int, float, str]:
    return (-1 if job.parent is None else job.parent.index, *_age(job))
