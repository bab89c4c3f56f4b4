"""Puts clips that a person does not want into the trash, and has them again: by undo, or from the service."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial

from kinogrid.domain.event import ClipsCleared, ClipsRestored
from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.job import Job, advance, allows
from kinogrid.domain.keep_picks import ClearingPlan, JobClearing, going
from kinogrid.domain.state import Clip
from kinogrid.domain.trashed import ClearedClip, ClearedClips, Trashed
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.ports.clip_keeping import ClipStore


@dataclass(frozen=True, slots=True)
class ClearingDone:
    """What went, and what the system has no trash for, which is where it was.

    With `trouble` the disk refused one of them, and those after that one were left alone.
    """

    gone: tuple[ClearedClip, ...]
    refused: tuple[JobClearing, ...] = ()
    trouble: LibraryTrouble | None = None

    @property
    def size(self) -> int:
        """Add up the bytes that went."""
        return sum(one.clip.size for one in self.gone)


class ClipClearing:
    """Clears clips of jobs that are done; what is told of a job is true before its file moves.

    So whatever ends the app in between leaves a file too many, never one too few.
    """

    def __init__(self, repository: JobRepository, clips: ClipStore) -> None:
        """Take the jobs and the folder of their clips."""
        self._repository = repository
        self._clips = clips

    async def clear(self, plan: ClearingPlan, *, for_good: bool = False) -> ClearingDone:
        """Put what a plan names into the trash, or remove it `for_good`, unless somebody wants it by now."""
        gone: list[ClearedClip] = []
        refused: dict[str, tuple[Clip, ...]] = {}
        trouble: LibraryTrouble | None = None
        try:
            for job_id, clip in ((planned.job_id, clip) for planned in plan.jobs for clip in planned.clips):
                trashed = await self._clear(job_id, clip, for_good=for_good)
                if isinstance(trashed, Trashed):
                    gone.append(ClearedClip(job_id, clip, trashed))
                elif trashed is not None:
                    refused[job_id] = (*refused.get(job_id, ()), clip)
        except LibraryTrouble as refusal:
            trouble = refusal
        return ClearingDone(tuple(gone), tuple(JobClearing(*one) for one in refused.items()), trouble)

    async def _clear(self, job_id: str, clip: Clip, *, for_good: bool) -> Trashed | Clip | None:
        """Clear one clip and say where it is; give the clip where there is no trash, None where it is not to go."""
        job = self._repository.find(job_id)
        if job is None or clip not in going(job):
            return None
        trashed: Trashed | None = None
        try:
            await self._repository.move(job_id, ClipsCleared((clip.index,)))
            remove = partial(self._clips.remove_clip, job, clip.index)
            if for_good:
                await remove()
                trashed = Trashed()
            else:
                trashed = await self._clips.put_clip_in_trash(job, clip.index)
        finally:
            if trashed is None:
                with suppress(LibraryTrouble):  # what matters is why it did not go
                    await self._restored(job_id, clip)
        return clip if trashed is None else trashed

    async def bring_back(self, cleared: ClearedClips) -> ClearedClips:
        """Have clips again that were put into the trash, unless they are here by now; gives those that came.

        Raises `LibraryTrouble` where one is not in the trash any more, once all others have come.
        """
        came, lost = list[ClearedClip](), list[LibraryTrouble]()
        for one in cleared.clips:
            job = self._repository.find(one.job_id)
            if job is None or one.trashed.place is None or not allows(job.state, ClipsRestored((one.clip.index,))):
                continue
            try:
                await self._clips.take_clip_back(_with(job, one.clip), one.clip.index, one.trashed.place)
                if await self._restored(one.job_id, one.clip):
                    came.append(one)
            except LibraryTrouble as trouble:
                lost.append(trouble)
        if lost:
            raise lost[0]
        return ClearedClips(tuple(came))

    async def _restored(self, job_id: str, clip: Clip) -> bool:
        job, back = self._repository.find(job_id), ClipsRestored((clip.index,))
        if job is None or not allows(job.state, back):
            return False
        await self._repository.move(job_id, back)
        return True


def jobs_in_project(jobs: Iterable[Job], project_id: str) -> list[tuple[Job, frozenset[int]]]:
    """Give the jobs of which anything is in a project, each with those of its variants that are."""
    found = []
    for job in jobs:
        indices = frozenset(
            clip.index for clip in job.clips if project_id in job.annotations.labels(clip.index).projects
        )
        if indices or project_id in job.annotations.whole.projects:
            found.append((job, indices))
    return found


def _with(job: Job, clip: Clip) -> Job:
    """Give a job as it was with a clip, by which the file's name is known."""
    restored = ClipsRestored((clip.index,))
    return replace(job, state=advance(job.state, restored))
