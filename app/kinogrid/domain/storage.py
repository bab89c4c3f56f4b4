"""What the library's clips take on the disk, added up, and what of it is not as it was written down.

Sizes are in bytes, times in Unix seconds.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from kinogrid.domain.allowance import midnight
from kinogrid.domain.clip_filter import Making, making_of
from kinogrid.domain.job import Job


class StorageGrouping(StrEnum):
    """By what the space is added up."""

    PROJECT = "project"
    DAY = "day"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class StoredClip:
    """One clip as it was written down."""

    job_id: str
    index: int
    at: float
    making: Making
    size: int
    projects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StorageGroup:
    """Clips added up; `key` is when their day began, or their project's id, None for none, or what they are."""

    key: float | Making | str | None
    clips: int
    size: int


class ClipFlaw(StrEnum):
    """What is wrong with a clip's file."""

    MISSING = "missing"
    DAMAGED = "damaged"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class FlawedClip:
    """A clip that is not on the disk as it was written down; `said` is what the system said of it."""

    job_id: str
    index: int
    flaw: ClipFlaw
    said: str = ""


@dataclass(frozen=True, slots=True)
class StrayFile:
    """Something in the folder of clips that no job knows: its path below that, with `/`, and its bytes.

    With `is_folder` it is a whole folder, of which that is the sum; one that `is_handed` lies in the folder of frames
    that other programs were given, and its path is below that.
    """

    path: str
    size: int
    is_folder: bool = False
    is_handed: bool = False


@dataclass(frozen=True, slots=True)
class FoundFolder:
    """What lies in one folder of a job: each file's bytes by its name, and the bytes of what else there is."""

    files: Mapping[str, int]
    folders: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """What lies in the folder of clips: by month and job, and by its path whatever lies outside of those.

    `handed` are the files of frames that other programs were given, by their names.
    """

    folders: Mapping[tuple[str, str], FoundFolder]
    outside: Mapping[str, int]
    handed: Mapping[str, int] = field(default_factory=dict)


def stored_clips(jobs: Iterable[Job]) -> tuple[StoredClip, ...]:
    """List all clips, as their jobs come."""
    return tuple(
        StoredClip(
            job.id,
            clip.index,
            job.created_at,
            making_of(job.order),
            clip.size,
            tuple(sorted(job.annotations.labels(clip.index).projects)),
        )
        for job in jobs
        for clip in job.clips
    )


def storage_groups(clips: Iterable[StoredClip], by: StorageGrouping) -> tuple[StorageGroup, ...]:
    """Add clips up: days the newest first, and else the largest first.

    A clip that is in several projects stands in each, so that their sums may come to more than there is.
    """
    sums: dict[float | Making | str | None, tuple[int, int]] = {}
    for clip in clips:
        for key in _keys(clip, by):
            count, size = sums.get(key, (0, 0))
            sums[key] = count + 1, size + clip.size
    groups = [StorageGroup(key, count, size) for key, (count, size) in sums.items()]
    if by is StorageGrouping.DAY:
        return tuple(sorted(groups, key=lambda group: float(group.key or 0), reverse=True))
    return tuple(sorted(groups, key=lambda group: group.size, reverse=True))


def _keys(clip: StoredClip, by: StorageGrouping) -> Sequence[float | Making | str | None]:
    match by:
        case StorageGrouping.DAY:
            return (midnight(clip.at),)
        case StorageGrouping.PROJECT:
            return clip.projects or (None,)
        case StorageGrouping.KIND:
            return (clip.making,)
