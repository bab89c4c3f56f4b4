"""Walks over parent links: where a variant comes from, what was made of it, how far it can still go."""

from collections.abc import Callable
from enum import StrEnum

from kinogrid.domain.job import Job, Parent
from kinogrid.domain.request import Extend, Imagine
from kinogrid.domain.state import Clip, Done

# Longest clip the service makes, in seconds; a first generation has about 5.2, an extension adds about 4
# (the provider's web client and Midjourney's own documentation).
LONGEST = 21.0
EXTENSION = 4.0


def chain(job: Job, find: Callable[[str], Job | None]) -> tuple[Parent, ...]:
    """List the variants that lead to a job, oldest first; empty for a first generation.

    Stops at a parent that the library no longer has, and at a link that would go round.
    """
    links: list[Parent] = []
    seen = {job.id}
    current: Job | None = job
    while current is not None and current.parent is not None and current.parent.job_id not in seen:
        links.append(current.parent)
        seen.add(current.parent.job_id)
        current = find(current.parent.job_id)
    return tuple(reversed(links))


def adds_from(frames: int, parent_frames: int) -> int:
    """Give the first of a clip's so many frames that its parent, of so many, does not show.

    A clip that is longer than its parent holds all of it first, as the service makes extensions; any other only what is
    new.
    """
    return parent_frames if frames > parent_frames else 0


def whole_seconds(job: Job, clip: Clip, find: Callable[[str], Job | None]) -> float:
    """Give how long a clip is with all that came before it, in seconds, as far as that is here.

    An extension's file normally holds what it continues; where it does not, that comes to it.
    """
    total, seen = clip.duration, {job.id}
    while job.parent is not None and job.parent.job_id not in seen:
        seen.add(job.parent.job_id)
        parent = find(job.parent.job_id)
        before = None if parent is None else next((one for one in parent.clips if one.index == job.parent.index), None)
        if parent is None or before is None:
            break
        if not adds_from(clip.frames, before.frames):
            total += before.duration
        job, clip = parent, before
    return total


def seconds_left(duration: float) -> float:
    """Tell how many seconds a clip of this duration can still grow."""
    return max(0.0, LONGEST - duration)


def extension(job: Job, index: int, callback_url: str | None, prompt: str | None = None) -> Extend | None:
    """Give the order that continues a variant with its own words or others, in its own mode and size.

    None where there is nothing to continue.
    """
    result, order = job.result, job.order
    if result is None or result.video_id is None or isinstance(order, Imagine):
        return None
    return Extend(
        prompt=order.prompt if prompt is None else prompt,
        video_id=result.video_id,
        video_index=index,
        mode=order.mode,
        resolution=order.resolution,
        callback_url=callback_url,
    )


class Obstacle(StrEnum):
    """What keeps a variant from being extended."""

    PICTURE = "picture"
    NOT_DONE = "not done"
    NO_ID = "no id"
    NO_CLIP = "no clip"
    LONGEST = "longest"


def why_not_extend(job: Job, index: int, find: Callable[[str], Job | None]) -> Obstacle | None:
    """Tell what keeps a variant from being extended; None when nothing does.

    What counts is how long it is with all that came before it, also where its own file holds only what is new.
    """
    if isinstance(job.order, Imagine):
        return Obstacle.PICTURE
    if not isinstance(job.state, Done):
        return Obstacle.NOT_DONE
    if job.state.result.video_id is None:
        return Obstacle.NO_ID
    clip = next((clip for clip in job.state.clips if clip.index == index), None)
    if clip is None:
        return Obstacle.NO_CLIP
    return Obstacle.LONGEST if seconds_left(whole_seconds(job, clip, find)) < EXTENSION / 2 else None
