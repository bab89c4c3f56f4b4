"""What the person does with finished variants: pick, reject, star and save; and taking back whatever was done last."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kinogrid.domain.job import Curation, Decision, Job
from kinogrid.domain.trashed import ClearedClips, KeptStep, Removal, RemovedJob
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.ports.clip_keeping import ClipStore
from kinogrid.studio.ports.deciding import DecisionStore

# How many steps can be taken back.
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


@dataclass(frozen=True, slots=True, eq=False)
class PassingStep:
    """Something that was done and is forgotten with the session, what takes it back, and what does it again, if any."""

    take_back: Callable[[], Awaitable[object]]
    make_again: Callable[[], Awaitable[object]] | None = None


UndoStep = KeptStep | PassingStep


class Curator:
    """Keeps the person's decisions, with undo and redo of all that was done last, and hands clips out.

    Decisions, deletions and what was cleared can be taken back after a restart too: what went into the trash as long
    as that has it.
    """

    def __init__(
        self,
        repository: JobRepository,
        clips: ClipStore,
        decisions: DecisionStore,
        bring_back: Callable[[RemovedJob], Awaitable[object]],
        bring_clips_back: Callable[[ClearedClips], Awaitable[ClearedClips]],
    ) -> None:
        """Start with nothing to undo; `begin` brings what can be taken back from the last time."""
        self._repository = repository
        self._clips = clips
        self._decisions = decisions
        self._bring_back = bring_back
        self._bring_clips_back = bring_clips_back
        self._past: list[UndoStep] = []
        self._future: list[Decision | PassingStep] = []
        # What has left the trash: undo says so once, and nothing of it is kept.
        self._emptied: list[Removal] = []

    async def begin(self, *, is_ours: bool = True) -> None:
        """Remember what was done in an earlier session, behind what has been done since the start of this one.

        In a library that is not `is_ours`, nothing comes out of the trash: whoever wrote it said which files those are.
        Raises `LibraryTrouble`.
        """
        past, future = await self._decisions.steps()
        if not is_ours:
            past = [step for step in past if isinstance(step, Decision)]
        self._emptied = [step for step in past if not isinstance(step, Decision) and not await self._is_there(step)]
        if not self._past:
            self._future = [*future, *self._future]
        self._past = [*past, *self._past][-REMEMBERED:]
        if self._emptied:
            await self._keep()

    async def _is_there(self, removal: Removal) -> bool:
        """Tell whether anything of it can be had again; of a job that had no folder, the job itself."""
        if isinstance(removal, RemovedJob):
            return removal.trashed.place is None or await self._clips.has_any([removal.trashed.place])
        return await self._clips.has_any([one.trashed.place for one in removal.clips if one.trashed.place is not None])

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

    def remember(
        self, take_back: Callable[[], Awaitable[object]], make_again: Callable[[], Awaitable[object]] | None = None
    ) -> PassingStep:
        """Let undo take back, too, what was done just now otherwise, and redo do it again, as long as the app runs."""
        step = PassingStep(take_back, make_again)
        self._add(step)
        return step

    async def removed(self, removal: Removal) -> None:
        """Let undo take back what went into the trash; returns once that is on disk, and raises `LibraryTrouble`."""
        self._add(removal)
        await self._keep()

    def _add(self, step: UndoStep) -> None:
        self._past.append(step)
        del self._past[:-REMEMBERED]
        self._future.clear()

    async def _decided(self, job: Job, after: Curation) -> Decision | None:
        if after == job.curation:
            return None
        decision = Decision(job.id, job.curation, after)
        self._add(decision)
        await self._apply(job.id, after)
        return decision

    async def undo(self) -> UndoStep | None:
        """Take back what was done last and give it, None for nothing; of clips that were cleared, those that came back.

        Raises `LibraryTrouble`, for what the trash has no longer.
        """
        while self._past:
            step = self._past.pop()
            if not isinstance(step, Decision):
                if isinstance(step, PassingStep) and step.make_again is not None:
                    # At once, as a person may want it again before it is on the disk.
                    self._future.append(step)
                return await self._taken_back(step)
            if self._repository.find(step.job_id) is not None:
                self._future.append(step)
                await self._apply(step.job_id, step.before)
                return step
        return None

    async def undo_once(self, step: Removal | PassingStep) -> UndoStep | None:
        """Take back one thing that was done, whatever was done since, and give it as `undo` does.

        None where that has happened already. Raises `LibraryTrouble`.
        """
        if step not in self._past:
            return None
        self._past.remove(step)
        return await self._taken_back(step)

    async def _taken_back(self, step: Removal | PassingStep) -> UndoStep:
        """Take back what was done, at most once: what cannot be taken back now is not tried again."""
        if isinstance(step, PassingStep):
            await step.take_back()
            return step
        kept = self._keep()
        try:
            if isinstance(step, ClearedClips):
                return await self._bring_clips_back(step)
            await self._bring_back(step)
        finally:
            await kept
        return step

    async def redo(self) -> Decision | PassingStep | None:
        """Do again what was taken back last, of what can be, and give it; None for nothing."""
        while self._future:
            step = self._future.pop()
            if isinstance(step, PassingStep):
                if step.make_again is not None:
                    self._past.append(step)
                    await step.make_again()
                    return step
            elif self._repository.find(step.job_id) is not None:
                self._past.append(step)
                await self._apply(step.job_id, step.after)
                return step
        return None

    async def _apply(self, job_id: str, curation: Curation) -> None:
        """Let a curation hold, and keep what can be taken back: both hold at once, and are on disk when it returns."""
        kept = self._keep()
        try:
            await self._repository.curate(job_id, curation)
        finally:
            await kept

    def _keep(self) -> Awaitable[None]:
        past = [step for step in self._past if not isinstance(step, PassingStep) and step not in self._emptied]
        future = [step for step in self._future if isinstance(step, Decision)]
        return self._decisions.keep(tuple(past), tuple(future))

    async def save(self, job_id: str, index: int, target: Path) -> None:
        """Copy a clip to a place of the person's choice; raises `LibraryTrouble`."""
        job = self._repository.find(job_id)
        if job is not None:
            await self._clips.copy(job, index, target)

    async def save_into(self, job_id: str, index: int, folder: Path) -> Path | None:
        """Copy a clip into a folder of the person's choice, beside what is there; None for a job that is gone.

        Raises `LibraryTrouble`.
        """
        job = self._repository.find(job_id)
        if job is None:
            return None
        name = suggested_name(job, index, self._clips.clip_path(job, index).suffix)
        return await self._clips.copy_into(job, index, folder, name)


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
