"""What the person does with finished variants: pick, reject, star, take back, and save."""

from collections.abc import Callable
from dataclasses import dataclass, replace
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


@dataclass(frozen=True, slots=True)
class _Decision:
    job_id: str
    before: Curation
    after: Curation


class Curator:
    """Keeps the person's decisions, with undo and redo, and hands clips out."""

    def __init__(self, repository: JobRepository, clips: ClipStore) -> None:
        """Start with nothing to undo."""
        self._repository = repository
        self._clips = clips
        self._past: list[_Decision] = []
        self._future: list[_Decision] = []

    async def curate(self, job_id: str, decide: Callable[[Curation, int], Curation], index: int) -> None:
        """Apply one of this module's decisions to a variant."""
        job = self._repository.find(job_id)
        if job is None:
            return
        after = decide(job.curation, index)
        if after == job.curation:
            return
        self._past.append(_Decision(job_id, job.curation, after))
        del self._past[:-REMEMBERED]
        self._future.clear()
        await self._repository.curate(job_id, after)

    async def undo(self) -> str | None:
        """Take the last decision back and name its job."""
        decision = self._next(self._past, self._future)
        if decision is None:
            return None
        await self._repository.curate(decision.job_id, decision.before)
        return decision.job_id

    async def redo(self) -> str | None:
        """Repeat the decision that was last taken back and name its job."""
        decision = self._next(self._future, self._past)
        if decision is None:
            return None
        await self._repository.curate(decision.job_id, decision.after)
        return decision.job_id

    def _next(self, source: list[_Decision], target: list[_Decision]) -> _Decision | None:
        """Move the next decision over whose job is still there."""
        while source:
            decision = source.pop()
            if self._repository.find(decision.job_id) is not None:
                target.append(decision)
                return decision
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
