"""What a person wants done with jobs and variants, carried to the use cases."""

from collections.abc import Callable, Coroutine, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from kinogrid.domain.job import Job
from kinogrid.domain.request import Imagine
from kinogrid.domain.state import Draft
from kinogrid.studio.curation import Curator, picked, rejected, starred
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.ports import ClipStore, Starter
from kinogrid.studio.runner import Runner
from kinogrid.ui.controllers.selection import JOB_NOTICE, SelectionController
from kinogrid.ui.jobs.notice_text import DETAILS
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.jobs.row_text import Act, count_words
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.window.main_window import MainWindow

_DELETE_ON_CLOSE = Qt.WidgetAttribute.WA_DeleteOnClose

Deed = Callable[[str], Coroutine[Any, Any, object]]


class JobActions(QObject):
    """Connects the list, the grid and the notices to the runner and the library."""

    def __init__(
        self,
        *,
        window: MainWindow,
        repository: JobRepository,
        runner: Runner,
        library: Curator,
        clips: ClipStore,
        selection: SelectionController,
        jobs: JobsPane,
        preview: PreviewPane,
        start: Starter,
    ) -> None:
        """Take who wishes, and who can fulfil."""
        super().__init__(window)
        self._window = window
        self._repository = repository
        self._runner = runner
        self._library = library
        self._clips = clips
        self._selection = selection
        self._start = start
        self._folder = Path.home()
        self._deeds: Mapping[str, Deed] = {
            Act.STOP: runner.stop,
            Act.GIVE_UP: runner.stop,
            Act.SEND_AGAIN: runner.send_again,
            Act.LOOK_AGAIN: runner.look_again,
            Act.FETCH_AGAIN: runner.fetch_again,
        }
        self._listen_to_jobs(jobs)
        self._listen_to_preview(preview)
        window.notices.acted.connect(self._act)

    def _listen_to_jobs(self, jobs: JobsPane) -> None:
        for signal, act in (
            (jobs.stop_requested, Act.STOP),
            (jobs.give_up_requested, Act.GIVE_UP),
            (jobs.send_again_requested, Act.SEND_AGAIN),
            (jobs.look_again_requested, Act.LOOK_AGAIN),
            (jobs.fetch_again_requested, Act.FETCH_AGAIN),
        ):
            signal.connect(lambda job_id, act=act: self._do(act, job_id))
        jobs.hold_requested.connect(self._hold)
        jobs.move_requested.connect(self._move)
        jobs.reveal_requested.connect(self._reveal)
        jobs.delete_requested.connect(self._ask_delete)
        jobs.copy_report_requested.connect(lambda job_id: self._start(self._copy_report(job_id), f"report {job_id}"))

    def _listen_to_preview(self, preview: PreviewPane) -> None:
        preview.pick_requested.connect(lambda number: self._curate(picked, number))
        preview.star_requested.connect(lambda number: self._curate(starred, number))
        preview.reject_requested.connect(lambda number: self._curate(rejected, number))
        preview.undo_requested.connect(lambda: self._start(self._undo(self._library.undo), "undo"))
        preview.redo_requested.connect(lambda: self._start(self._undo(self._library.redo), "redo"))
        preview.save_requested.connect(self._ask_where_to_save)
        preview.reveal_requested.connect(lambda _number: self._reveal(self._selected_id()))
        preview.fetch_again_requested.connect(lambda _number: self._do(Act.FETCH_AGAIN, self._selected_id()))

    def _selected_id(self) -> str:
        job = self._selection.selected
        return "" if job is None else job.id

    def _act(self, notice: str, action: str) -> None:
        if notice != JOB_NOTICE:
            return
        if action == DETAILS:
            self._selection.open_details(self._selected_id())
        elif action in self._deeds:
            self._do(action, self._selected_id())

    def _do(self, act: str, job_id: str) -> None:
        if self._repository.find(job_id) is not None:
            self._start(self._deeds[act](job_id), f"{act} {job_id}")

    def _hold(self, job_id: str, held: bool) -> None:  # noqa: FBT001 - a Qt signal's argument
        self._start(self._runner.hold(job_id, held=held), f"hold {job_id}")

    def _move(self, job_id: str, position: int) -> None:
        """Put an order at a position of the queue: between the places of those that will be around it."""
        others = sorted(
            job.state.place for job in self._repository.open_jobs() if isinstance(job.state, Draft) and job.id != job_id
        )
        if not others:
            return
        if position <= 0:
            place = others[0] - 1.0
        elif position >= len(others):
            place = others[-1] + 1.0
        else:
            place = (others[position - 1] + others[position]) / 2
        self._start(self._runner.place(job_id, place), f"move {job_id}")

    def _reveal(self, job_id: str) -> None:
        job = self._repository.find(job_id)
        if job is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._clips.folder(job))))

    def _ask_delete(self, job_id: str) -> None:
        job = self._repository.find(job_id)
        if job is None:
            return
        count = len(job.clips)
        clips = "" if not count else f" and its {count_words(job, count).removeprefix('1 ')}"
        box = QMessageBox(QMessageBox.Icon.Question, "Delete job", f"Delete this job{clips}?", parent=self._window)
        box.setInformativeText("What the service has made can't be ordered again without paying again.")
        delete = box.addButton("Delete", QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.setAttribute(_DELETE_ON_CLOSE)
        box.buttonClicked.connect(
            lambda button: self._start(self._runner.remove(job_id), f"delete {job_id}") if button is delete else None
        )
        box.open()

    async def _copy_report(self, job_id: str) -> None:
        QGuiApplication.clipboard().setText(await self._selection.report(job_id))

    def _curate(self, decide: Callable[..., Any], number: int) -> None:
        job_id = self._selected_id()
        if job_id:
            self._start(self._library.curate(job_id, decide, number - 1), f"curate {job_id}")

    async def _undo(self, step: Callable[[], Coroutine[Any, Any, str | None]]) -> None:
        job_id = await step()
        if job_id is not None:
            self._selection.select(job_id)

    def _ask_where_to_save(self, number: int) -> None:
        job = self._selection.selected
        if job is None:
            return
        suffix = self._clips.clip_path(job, number - 1).suffix
        name = suggested_name(job, number, suffix)
        dialog = QFileDialog(self._window, f"Save variant {number}", str(self._folder / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{'Picture' if isinstance(job.order, Imagine) else 'Video'} (*{suffix})")
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.setAttribute(_DELETE_ON_CLOSE)
        dialog.fileSelected.connect(lambda name: self._save(job.id, number, Path(name)))
        dialog.open()

    def _save(self, job_id: str, number: int, target: Path) -> None:
        self._folder = target.parent
        self._start(self._library.save(job_id, number - 1, target), f"save {job_id}")


def suggested_name(job: Job, number: int, suffix: str = ".mp4") -> str:
    """Name a saved clip by its prompt, in characters that every file system takes: `a cat turns - 2.mp4`."""
    kept = "".join(sign if sign.isalnum() or sign in "-_ " else " " for sign in job.order.prompt)
    words = " ".join(kept.split())[:60].strip() or job.id
    return f"{words} - {number}{suffix}"
