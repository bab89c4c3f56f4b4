"""What a person wants done with jobs and variants, carried to the use cases."""

from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kinogrid.domain.job import Curation, Decision, Job
from kinogrid.domain.request import Imagine
from kinogrid.domain.state import Failed, Stopped
from kinogrid.domain.trashed import ClearedClip, ClearedClips, Removal, RemovedJob
from kinogrid.studio.curation import Curator, UndoStep, holds, picked, rejected, starred, suggested_name
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.ports.clip_keeping import ClipStore
from kinogrid.studio.ports.starting import Starter
from kinogrid.studio.runner import Runner, TrashRefused
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.decision_text import decision_words
from kinogrid.ui.failure_text import charge_sentence, paragraph
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.preview.model import VariantAct
from kinogrid.ui.text import data_size, number, tr

_DELETE_ON_CLOSE = Qt.WidgetAttribute.WA_DeleteOnClose
_DECISIONS: Mapping[VariantAct, Callable[[Curation, int], Curation]] = {
    VariantAct.PICK: picked,
    VariantAct.STAR: starred,
    VariantAct.REJECT: rejected,
}


class JobActions(QObject):
    """Does what is wanted of one job, or of one of its variants; questions stand on the window.

    `saved` carries a sentence about a clip that was copied to a file, and the file's path.
    `turned_to` carries the id of a job that a decision was taken back of, so that one sees what happened; `said` a
    sentence about what is being done; `deleted` such a sentence, and what takes it back. Undo takes back decisions,
    deletions and what was cleared one by one, the last one first.
    """

    turned_to = Signal(str)
    said = Signal(str)
    saved = Signal(str, object)
    deleted = Signal(str, object)

    def __init__(
        self,
        parent: QWidget,
        repository: JobRepository,
        runner: Runner,
        curator: Curator,
        clips: ClipStore,
        start: Starter,
        reveal: Callable[[Sequence[Path]], object],
    ) -> None:
        """Take where questions stand, and who can do what is wanted; `reveal` shows files in their folder."""
        super().__init__(parent)
        self._parent = parent
        self._repository = repository
        self._runner = runner
        self._curator = curator
        self._clips = clips
        self._start = start
        self._reveal = reveal
        self._folder = Path.home()

    def acts(self) -> Mapping[Act, Callable[[str], object]]:
        """Give what this does, each for a job's id."""
        runner = self._runner
        return {
            Act.STOP: partial(self._do, Act.STOP, runner.stop),
            Act.GIVE_UP: partial(self._do, Act.GIVE_UP, runner.give_up),
            Act.LOOK_AGAIN: partial(self._do, Act.LOOK_AGAIN, runner.look_again),
            Act.TRY_NOW: runner.try_now,
            Act.FETCH_AGAIN: partial(self._do, Act.FETCH_AGAIN, runner.fetch_again),
            Act.FETCH_CLEARED: partial(self._do, Act.FETCH_CLEARED, runner.fetch_cleared),
            Act.HOLD: partial(self._do, Act.HOLD, partial(runner.hold, held=True)),
            Act.REVEAL: self.reveal,
            Act.DELETE: self._ask_delete,
        }

    def variant_acts(self) -> Mapping[VariantAct, Callable[[Job, int], object]]:
        """Give what this does with a variant, each for its job and its index."""
        return {
            **{act: partial(self._curate, decide) for act, decide in _DECISIONS.items()},
            VariantAct.SAVE: self._ask_where_to_save,
            VariantAct.REVEAL: lambda job, index: self._reveal([self._clips.clip_path(job, index)]),
            VariantAct.FETCH_AGAIN: self._fetch_again,
        }

    def _do(self, act: Act, work: Callable[[str], Coroutine[Any, Any, object]], job_id: str) -> None:
        if self._repository.find(job_id) is not None:
            self._start(work(job_id), f"{act} {job_id}")

    def _fetch_again(self, job: Job, index: int) -> None:
        self._do(Act.FETCH_AGAIN, partial(self._runner.fetch_again, index=index), job.id)

    def move(self, job_id: str, position: int) -> None:
        """Put an order at a position of the queue."""
        self._start(self._runner.move(job_id, position), f"move {job_id}")

    def hold_waiting(self) -> None:
        """Hold back whatever still waits in the queue."""
        self._start(self._runner.hold_waiting(), "hold all orders")

    def reveal(self, job_id: str) -> None:
        """Show a job's clips in the desktop's file manager, or its folder where it has none."""
        job = self._repository.find(job_id)
        if job is not None:
            clips = [self._clips.clip_path(job, clip.index) for clip in job.clips]
            self._reveal(clips or [self._clips.folder(job)])

    def undo(self) -> None:
        """Take back what was decided, deleted or cleared last."""
        self._start(self._undo(), "undo")

    async def _undo(self) -> None:
        step = await self._curator.undo()
        if step is None:
            self.said.emit(tr("Jobs", "There is nothing to undo."))
        self._say_undone(step)

    def _say_undone(self, step: UndoStep | None) -> None:
        match step:
            case Decision(job_id, before, after):
                self.turned_to.emit(job_id)
                self.said.emit(decision_words(after, before))
            case RemovedJob(job):
                self.said.emit(tr("Jobs", "The job is back."))
                self.turned_to.emit(job.id)
            case ClearedClips(clips):
                self.said.emit(tr("Jobs", "%n clip(s) (is|are) back.", len(clips)))
                if clips:
                    self.turned_to.emit(clips[0].job_id)

    def remember(
        self,
        undo: Callable[[], Coroutine[Any, Any, object]],
        redo: Callable[[], Coroutine[Any, Any, object]] | None = None,
    ) -> Callable[[], object]:
        """Let undo take back what was done just now, and redo do it again, and give what takes it back at once."""
        step = self._curator.remember(undo, redo)
        return lambda: self._start(self._curator.undo_once(step), "take back what was done")

    async def remember_cleared(
        self, gone: Sequence[ClearedClip], tell: Callable[[Callable[[], object]], object]
    ) -> None:
        """Let undo take back that clips went, now and after a restart; `tell` is given what does so at once.

        Raises `LibraryTrouble` where it lasts no longer than the app.
        """
        step = ClearedClips(tuple(gone))
        try:
            await self._curator.removed(step)
        finally:
            tell(partial(self._bring_back, step))

    async def decide_all(
        self, act: VariantAct, variants: Sequence[tuple[Job, int]]
    ) -> tuple[int, Callable[[], object], bool]:
        """Decide the same of many variants, or where that was done of all take it back.

        Gives how many that concerned, what makes it undone, and whether it was taken back. Of a job one is picked.
        """
        decide = _DECISIONS[act]
        first = {job.id: (job, index) for job, index in reversed(variants)}
        wanted = list(reversed(first.values())) if act is VariantAct.PICK else variants
        back = all(holds(job.curation, decide, index) for job, index in wanted)
        made: list[Decision] = []
        for job, index in wanted:
            now = self._repository.find(job.id)
            if now is not None and holds(now.curation, decide, index) == back:
                decision = await self._curator.curate(job.id, decide, index)
                if decision is not None:
                    made.append(decision)
        return len(made), lambda: self._start(self._take_back(made), "take decisions back"), back

    async def _take_back(self, made: Sequence[Decision]) -> None:
        count = await self._curator.take_back(made)
        if count < len(made):
            self.said.emit(
                tr("Jobs", "Something else was decided since: %n clip(s) stayed as they are.", len(made) - count)
            )

    async def save_all(self, variants: Sequence[tuple[Job, int]], folder: Path) -> None:
        """Copy clips into a folder, each beside what is there; raises `LibraryTrouble`."""
        copies = [await self._curator.save_into(job.id, index, folder) for job, index in variants]
        made = [copy for copy in copies if copy is not None]
        if made:
            words = tr("Jobs", "%n copies saved in {folder}", len(made), folder=seen(folder.name))
            self.saved.emit(words, made[-1])

    def ask_delete_all(self, job_ids: Sequence[str]) -> None:
        """Ask whether jobs are to be deleted, and delete them."""
        jobs = [job for job_id in job_ids if (job := self._repository.find(job_id)) is not None]
        if len(jobs) == 1:
            self._ask_delete(jobs[0].id)
        if len(jobs) <= 1:
            return
        clips = [clip for job in jobs for clip in job.clips]
        detail = paragraph(
            tr("Jobs", "With them go %n clip(s), {size}.", len(clips), size=data_size(sum(clip.size for clip in clips)))
            if clips
            else tr("Jobs", "They have no clips."),
            tr("Jobs", "Their folders go to this computer's trash."),
            tr("Jobs", "Some of them have tries that may have arrived, and would not be recognised any more.")
            if any(job.postings for job in jobs)
            else "",
        )
        question = tr("Jobs", "Delete %n jobs?", len(jobs))
        box = QuestionBox(self._parent, question=question, detail=detail, verb=tr("Jobs", "Delete"), dangerous=True)
        box.agreed.connect(lambda: self._start(self._delete_all([job.id for job in jobs]), "delete jobs"))
        box.open()

    async def _delete_all(self, job_ids: Sequence[str]) -> None:
        gone: list[RemovedJob] = []
        refused: list[str] = []
        for job_id in job_ids:
            try:
                removed = await self._runner.put_in_trash(job_id)
            except TrashRefused:
                refused.append(job_id)
                continue
            if removed is not None:
                gone.append(removed)
                await self._curator.removed(removed)
        if gone:
            self.deleted.emit(
                tr("Jobs", "(The job was|%n jobs were) deleted.", len(gone)), partial(self._bring_all_back, gone)
            )
        if refused:
            self._ask_delete_for_good(refused)

    def _bring_all_back(self, gone: Sequence[RemovedJob]) -> None:
        for removed in gone:
            self._bring_back(removed)

    def redo(self) -> None:
        """Do again what was taken back last: a decision, or what was done to a sequence."""
        self._start(self._again(), "redo")

    async def _again(self) -> None:
        step = await self._curator.redo()
        if step is None:
            self.said.emit(tr("Jobs", "There is nothing to do again."))
        elif isinstance(step, Decision):
            self.turned_to.emit(step.job_id)
            self.said.emit(decision_words(step.before, step.after))

    def _curate(self, decide: Callable[[Curation, int], Curation], job: Job, index: int) -> None:
        self._start(self._curator.curate(job.id, decide, index), f"curate {job.id}")

    def _ask_delete(self, job_id: str) -> None:
        job = self._repository.find(job_id)
        if job is None:
            return
        box = QuestionBox(
            self._parent,
            question=_delete_question(job),
            detail=_delete_warning(job),
            verb=tr("Jobs", "Delete"),
            dangerous=True,
        )
        box.agreed.connect(partial(self._do, Act.DELETE, self._delete, job_id))
        box.open()

    async def _delete(self, job_id: str) -> None:
        try:
            removed = await self._runner.put_in_trash(job_id)
        except TrashRefused:
            self._ask_delete_for_good([job_id])
            return
        if removed is None:
            return
        words = tr("Jobs", "The job was deleted.")
        if removed.trashed.place is not None:
            words = tr("Jobs", "The job was deleted. Its folder is in the trash.")
        try:
            await self._curator.removed(removed)
        finally:
            self.deleted.emit(words, partial(self._bring_back, removed))

    def _ask_delete_for_good(self, job_ids: Sequence[str]) -> None:
        many = len(job_ids) > 1
        # It was gone while its folder was on its way to the trash.
        self.turned_to.emit(job_ids[0])
        box = QuestionBox(
            self._parent,
            question=tr("Jobs", "Delete %n jobs for good?", len(job_ids))
            if many
            else tr("Jobs", "Delete this job for good?"),
            detail=tr("Jobs", "The trash of this computer does not take their folders, so this could not be undone.")
            if many
            else tr("Jobs", "The trash of this computer does not take its folder, so this could not be undone."),
            verb=tr("Jobs", "Delete for good"),
            dangerous=True,
        )
        box.agreed.connect(lambda: self._start(self._delete_for_good(job_ids), "delete for good"))
        box.open()

    async def _delete_for_good(self, job_ids: Sequence[str]) -> None:
        there = [job.id for job in await self._repository.fetch(job_ids)]
        for job_id in there:
            await self._runner.remove(job_id)
        left = {job.id for job in await self._repository.fetch(there)}
        if gone := len(there) - len(left):
            self.said.emit(tr("Jobs", "(The job was|%n jobs were) deleted for good.", gone))

    def _bring_back(self, removal: Removal) -> None:
        """Have again what went into the trash, once: the message over the picture offers it as undo does."""
        self._start(self._bring_back_and_say(removal), "bring back what went")

    async def _bring_back_and_say(self, removal: Removal) -> None:
        self._say_undone(await self._curator.undo_once(removal))

    def _ask_where_to_save(self, job: Job, index: int) -> None:
        suffix = self._clips.clip_path(job, index).suffix
        title = tr("Jobs", "Save variant {number}", number=number(index + 1))
        dialog = QFileDialog(self._parent, title, str(self._folder / suggested_name(job, index, suffix)))
        dialog.setObjectName("Save variant")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        if isinstance(job.order, Imagine):
            dialog.setNameFilter(tr("Jobs", "Picture (*{suffix})", suffix=suffix))
        else:
            dialog.setNameFilter(tr("Jobs", "Video (*{suffix})", suffix=suffix))
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.setAttribute(_DELETE_ON_CLOSE)
        dialog.fileSelected.connect(lambda name: self._save(job.id, index, Path(name)))
        dialog.open()

    def _save(self, job_id: str, index: int, target: Path) -> None:
        self._folder = target.parent
        self._start(self._save_and_say(job_id, index, target), f"save {job_id}")

    async def _save_and_say(self, job_id: str, index: int, target: Path) -> None:
        await self._curator.save(job_id, index, target)
        self.saved.emit(
            tr("Jobs", "Saved as {name} in {folder}", name=seen(target.name), folder=seen(target.parent.name)), target
        )


def _delete_question(job: Job) -> str:
    count = len(job.clips)
    if not count:
        return tr("Jobs", "Delete this job?")
    if isinstance(job.order, Imagine):
        return tr("Jobs", "Delete this job and its (picture|%n pictures)?", count)
    return tr("Jobs", "Delete this job and its (clip|%n clips)?", count)


def _delete_warning(job: Job) -> str:
    if job.postings:
        return tr("Jobs", "A try of it may have arrived, and would not be recognised any more.")
    match job.state:
        case Failed(failure):
            return paragraph(tr("Jobs", "It failed: there are no clips."), charge_sentence(failure.charge))
        case Stopped(task_id=None):
            return tr("Jobs", "It was cancelled before it was sent.")
        case Stopped():
            return tr("Jobs", "The service may still finish and charge it, but it would not be fetched any more.")
        case _:
            return tr(
                "Jobs",
                "Its folder goes to this computer's trash. Once that is emptied, having the files again means ordering "
                "again.",
            )
