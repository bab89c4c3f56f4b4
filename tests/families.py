"""Families of jobs: a first generation and what was made of it."""

from dataclasses import replace
from decimal import Decimal

from kinogrid.domain.job import Curation, Job, Parent
from kinogrid.domain.pricing import Foreseen
from kinogrid.domain.request import Extend, Generate, LocalFrame
from kinogrid.domain.state import Clip, Done, Result

LENGTHS = (5.2, 9.2, 13.2, 17.2, 20.8)
"""How long clips are in seconds, generation by generation."""


def made(
    job_id: str,
    parent: tuple[str, int] | None = None,
    *,
    at: float = 0.0,
    generation: int = 1,
    picked: int | None = None,
) -> Job:
    """Give a job with four clips."""
    seconds = LENGTHS[generation - 1]
    clips = tuple(
        Clip(index, f"{index + 1}.mp4", 1, f"{generation}{index}" * 32, round(seconds * 24), seconds, 560, 688)
        for index in range(4)
    )
    result = Result(f"video-{job_id}", ("a", "b", "c", "d"))
    words = f"{job_id}: the camera glides over the lake while dusk turns to night"
    order: Generate | Extend = Generate(prompt=words, first=LocalFrame("frame.png"))
    if parent is not None:
        order = Extend(prompt=words, video_id=f"video-{parent[0]}", video_index=parent[1])
    link = None if parent is None else Parent(*parent)
    foreseen = Foreseen(Decimal("0.54"), 1.0)
    return Job(job_id, order, at, Done("task", result, clips, ()), link, Curation(picked=picked), foreseen=foreseen)


def five_generations() -> tuple[Job, ...]:
    """Give a first generation, two branches of it, and what was made of one until nothing can be made any more."""
    return (
        made("root", picked=1),
        made("left", ("root", 1), at=1.0, generation=2, picked=0),
        made("right", ("root", 3), at=2.0, generation=2),
        made("third", ("left", 0), at=3.0, generation=3, picked=2),
        made("other", ("left", 2), at=4.0, generation=3),
        made("fourth", ("third", 2), at=5.0, generation=4),
        made("last", ("fourth", 0), at=6.0, generation=5, picked=3),
    )


def thirty_extensions() -> tuple[Job, ...]:
    """Give a job of which one variant was extended thirty times."""
    return (made("root"), *(made(f"e{number:02}", ("root", 2), at=number, generation=2) for number in range(1, 31)))


def without_clips(job: Job) -> Job:
    """Give a job whose clips are not here."""
    return job if not isinstance(job.state, Done) else replace(job, state=replace(job.state, clips=()))
