"""What the person does with finished variants: pick, reject, star, take back, and save."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from kinogrid.domain.job import Curation, Decision, Job
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.ports import ClipStore, DecisionStore

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

    def __init__(self, repository: JobRepository, clips: ClipStore, decisions: DecisionStore) -> None:
        """Start with nothing to undo; `begin` brings what can be taken back from the last time."""
        self._repository = repository
        self._clips = clips
        self._decisions = decisions
        self._past: list[Decision] = []
        self._future: list[Decision] = []

    async def begin(self) -> None:
        """Remember what was decided in an earlier session, behind what has been decided since the start of this one.

        Raises `LibraryTrouble`.
        """
        past, future = await self._decisions.decisions()
        if not self._past:
            self._future = [*future, *self._future]
        self._past = [*past, *self._past][-REMEMBERED:]

    async def curate(self, job_id: str, decide: Callable[[Curation, int], Curation], index: int) -> Decision | None:
        """Apply one of this module's decisions to a variant, and give what was decided; None for nothing."""
        job = self._repository.find(job_id)
        return None if job is None else await self._decided(job, decide(job.curation, index))

    async def take_back(self, decisions: Sequence[Decision]) -> int:
        """Take decisions back, where nothing else was decided about their jobs since, and count them.

        That is decided as well, so that it can be taken back.
        """
        count = 0
        for decision in reversed(decisions):
            job = self._repository.find(decision.job_id)
            if job is not None and job.curation == decision.after:
                count += await self._decided(job, decision.before) is not None
        return count

    async def _decided(self, job: Job, after: Curation) -> Decision | None:
        if after == job.curation:
            return None
        decision = Decision(job.id, job.curation, after)
        self._past.append(decision)
        del self._past[:-REMEMBERED]
        self._future.clear()
        await self._apply(job.id, after)
        return decision

    async def undo(self) -> str | None:
        """Take the last decision back and name its job."""
        decision = self._next(self._past, self._future)
        if decision is None:
            return None
        await self._apply(decision.job_id, decision.before)
        return decision.job_id

    async def redo(self) -> str | None:
        """Repeat the decision that was last taken back and name its job."""
        decision = self._next(self._future, self._past)
        if decision is None:
            return None
        await self._apply(decision.job_id, decision.after)
        return decision.job_id

    async def _apply(self, job_id: str, curation: Curation) -> None:
        """Let a curation hold, and keep what can be taken back: both hold at once, and are on disk when it returns."""
        kept = self._decisions.keep(tuple(self._past), tuple(self._future))
        try:
            await self._repository.curate(job_id, curation)
        finally:
            await kept

    def _next(self, source: list[Decision], target: list[Decision]) -> Decision | None:
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


def holds(curation: Curation, decide: Callable[[Curation, int], Curation], index: int) -> bool:
    """Tell whether a decision of this module's has been made about a variant, so that it would take it back."""
    if decide is picked:
        return curation.picked == index
    return index in (curation.starred if decide is starred else curation.rejected)


def suggested_name(job: Job, index: int, suffix: str = ".mp4") -> str:
    """Name a variant's file by its prompt, in characters that every file system takes: `a cat turns - 2.mp4`."""
    kept = "".join(sign if sign.isalnum() or sign in "-_ " else " " for sign in job.order.prompt)
    words = " ".join(kept.split())[:60].strip() or job.id
    return f"{words} - {index + 1}{suffix}"
