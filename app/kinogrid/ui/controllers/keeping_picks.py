"""Keeps the picks only, of a job, of many or of a project: asked first, with the space that it frees, and undone."""

from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kinogrid.domain.job import Job
from kinogrid.domain.keep_picks import ClearingPlan, clearing_plan
from kinogrid.domain.trashed import ClearedClip
from kinogrid.studio.clip_clearing import ClearingDone, ClipClearing, jobs_in_project
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.failure_text import paragraph
from kinogrid.ui.text import data_size, tr

Remember = Callable[[Sequence[ClearedClip], Callable[[Callable[[], object]], object]], Awaitable[object]]
"""Lets undo take back that clips went, and gives what does so at once to whoever tells of it."""


class KeepingPicks(QObject):
    """Asks what is to go, and carries it out; questions stand on the window.

    `said` carries a sentence about what was done, and what takes it back, None where nothing does.
    """

    said = Signal(str, object)

    def __init__(
        self,
        parent: QWidget,
        repository: JobRepository,
        clearing: ClipClearing,
        remember: Remember,
        start: Starter,
        in_sequences: Callable[[str], frozenset[int]] = lambda _job_id: frozenset(),
    ) -> None:
        """Take where questions stand, whose clips these are, and who remembers what can be undone.

        `in_sequences` names the variants of a job that are shots of a sequence: those are left alone.
        """
        super().__init__(parent)
        self._parent, self._repository, self._clearing = parent, repository, clearing
        self._remember, self._start, self._in_sequences = remember, start, in_sequences

    def ask_about_job(self, job_id: str) -> None:
        """Ask about one job."""
        self.ask_about_jobs([job_id])

    def ask_about_jobs(self, job_ids: Sequence[str]) -> None:
        """Ask about jobs, whole."""
        self._ask((job, None) for job_id in job_ids if (job := self._repository.find(job_id)) is not None)

    def ask_about_project(self, project_id: str) -> None:
        """Ask about what is in a project."""
        self._start(self._ask_about_project(project_id), "look what is in a project")

    async def _ask_about_project(self, project_id: str) -> None:
        self._ask(jobs_in_project(await self._repository.in_project(project_id), project_id))

    def _ask(self, jobs: Iterable[tuple[Job, Collection[int] | None]]) -> None:
        plan = clearing_plan((job, self._without_shots(job, among)) for job, among in jobs)
        left = paragraph(
            tr("Jobs", "%n job(s) without a pick (is|are) left alone.", plan.unpicked) if plan.unpicked else "",
            tr("Jobs", "%n job(s) not done yet (is|are) left alone.", plan.unfinished) if plan.unfinished else "",
        )
        if not plan.count:
            self.said.emit(paragraph(tr("Jobs", "There is nothing to clear."), left), None)
            return
        size = data_size(plan.size)
        detail = paragraph(
            tr(
                "Jobs",
                "%n clip(s), {size}, that (is|are) neither picked nor starred (goes|go) to this computer's trash.",
                plan.count,
                size=size,
            ),
            tr("Jobs", "The space is free once that is emptied. Their jobs stay, and what was written to them."),
            left,
        )
        box = QuestionBox(
            self._parent,
            question=tr("Jobs", "Keep the picks only?"),
            detail=detail,
            verb=tr("Jobs", "Clear %n clip(s), {size}", plan.count, size=size),
            dangerous=True,
        )
        box.agreed.connect(lambda: self._start(self._clear(plan), "clear clips"))
        box.open()

    def _without_shots(self, job: Job, among: Collection[int] | None) -> Collection[int] | None:
        """Give which variants of a job may go, None for all: none that a sequence shows."""
        shots = self._in_sequences(job.id)
        indices = {clip.index for clip in job.clips} if among is None else among
        return set(indices) - shots if shots else among

    async def _clear(self, plan: ClearingPlan) -> None:
        done = await self._clearing.clear(plan)
        if done.refused:
            self._ask_for_good(done)
        if done.gone:
            words = tr("Jobs", "%n clip(s), {size}, put into the trash.", len(done.gone), size=data_size(done.size))
            await self._remember(done.gone, partial(self.said.emit, words))
        if done.trouble is not None:
            raise done.trouble

    def _ask_for_good(self, done: ClearingDone) -> None:
        plan = ClearingPlan(done.refused)
        box = QuestionBox(
            self._parent,
            question=tr("Jobs", "Delete %n clip(s) for good?", plan.count),
            detail=tr("Jobs", "The trash of this computer does not take them, so this could not be undone."),
            verb=tr("Jobs", "Delete for good"),
            dangerous=True,
        )
        box.agreed.connect(lambda: self._start(self._clear_for_good(plan), "clear clips for good"))
        box.open()

    async def _clear_for_good(self, plan: ClearingPlan) -> None:
        done = await self._clearing.clear(plan, for_good=True)
        if done.gone:
            self.said.emit(tr("Jobs", "%n clip(s) deleted for good.", len(done.gone)), None)
        if done.trouble is not None:
            raise done.trouble
