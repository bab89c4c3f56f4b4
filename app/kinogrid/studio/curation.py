"""What the person does with finished variants: pick, reject, star, take back, and save."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kinogrid.domain.job import Curation, Job
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.ports import ClipStore

# How many decisions can be taken back.
REMEMBERED = 200


def picked(curation: Curation, index: int) -> Curation:
    """Pick a variant, or take the pick back; a picked variant is not rejected."""
    if curation.picked == index:
        return replace(curation, picked=None)
    return replace(curation, picked=index, rejected=curation.rejected - {index})


def starred(curation: Curation, index: int) -> Curation:
    """Star a variant, or take the star away."""
    return replace(curation, starred=curation.starred ^ {index})


def rejected(curation: Curation, index: int) -> Curation:
    """Reject a variant, or take it back; a rejected variant is not picked."""
    pick = None if curation.picked == index else curation.picked
    return replace(curation, picked=pick, rejected=curation.rejected ^ {index})


class Curator:
    """Keeps the person's decisions, with undo and redo, and hands clips out."""

    def __init__(self, repository: JobRepository, clips: ClipStore) -> None:
        """Start with nothing to undo."""
        self._repository = repository
        self._clips = clips
        self._past: list[tuple[str, Curation, Curation]] = []
        self._future: list[tuple[str, Curation, Curation]] = []

    async def curate(self, job_id: str, decide: Callable[[Curation, int], Curation], index: int) -> None:
        """Apply one of this module's decisions to a variant."""
        job = self._repository.find(job_id)
        if job is None:
            return
        after = decide(job.curation, index)
        if after == job.curation:
            return
        self._past.append((job_id, job.curation, after))
        del self._past[:-REMEMBERED]
        self._future.clear()
        await self._repository.curate(job_id, after)

    async def undo(self) -> str | None:
        """Take the last decision back and name its job."""
        return await self._step(self._past, self._future, back=True)

    async def redo(self) -> str | None:
        """Repeat the decision that was last taken back and name its job."""
        return await self._step(self._future, self._past, back=False)

    async def _step(
        self, source: list[tuple[str, Curation, Curation]], target: list[tuple[str, Curation, Curation]], *, back: bool
    ) -> str | None:
        while source:
            step = source.pop()
            job_id, before, after = step
            if self._repository.find(job_id) is not None:
                target.append(step)
                await self._repository.curate(job_id, before if back else after)
                return job_id
        return None

    async def save(self, job_id: str, index: int, target: Path) -> None:
        """Copy a clip to a place of the person's choice; raises `LibraryTrouble`."""
        job = self._repository.find(job_id)
        if job is not None:
            await self._clips.copy(job, index, target)


def suggested_name(job: Job, index: int, suffix: str = ".mp4") -> str:
    """Name a variant's file by its prompt, in characters that every file system takes: `a cat turns - 2.mp4`."""
    kept = "".join(sign if sign.isalnum() or sign in "-_ " else " " for sign in job.order.prompt)
    words = " ".join(kept.split())[:60].strip() or job.id
    return f"{words} - {index + 1}{suffix}"
