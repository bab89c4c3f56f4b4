"""Opens the page of what clips take, keeps it true, and has done what is asked for there."""

from collections.abc import AsyncIterator, Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kinogrid.domain.annotation import Project
from kinogrid.domain.job import Job
from kinogrid.domain.storage import FlawedClip, StoredClip, StrayFile, stored_clips
from kinogrid.studio.ports.starting import Tasks
from kinogrid.studio.storage_check import StorageCheck
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.storage.storage_dialog import StorageDialog
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import data_size, tr

# Milliseconds after which the page follows what has changed.
_SOON = 100


class StorageController(QObject):
    """Serves the page while it is open; what is being read is read on when it is closed.

    `job_chosen` carries the id of a job that is to be seen, `said` a sentence about what was done.
    """

    job_chosen = Signal(str)
    said = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        *,
        check: StorageCheck,
        folder: str,
        jobs: Callable[[], AsyncIterator[Sequence[Job]]],
        find: Callable[[str], Job | None],
        projects: Callable[[], Iterable[Project]],
        tasks: Tasks,
    ) -> None:
        """Take who looks at the disk, where clips lie, and who knows the jobs and projects."""
        super().__init__(parent)
        self._parent, self._theme, self._check, self._folder = parent, theme, check, folder
        self._jobs, self._find, self._projects = jobs, find, projects
        self._start, self._look = tasks.start, tasks.look
        self._stored: Sequence[StoredClip] = ()
        self._is_stale, self._is_reading = False, False
        self._dialog: StorageDialog | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._read_or_show)
        check.listen(self._show_soon)

    def open(self) -> None:
        """Open the page, or bring it forward, and look at the disk."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        dialog = self._dialog = StorageDialog(self._theme, self._folder, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.verify_requested.connect(self._check.verify)
        dialog.stop_requested.connect(self._check.stop)
        dialog.fetch_requested.connect(self._fetch)
        dialog.trash_requested.connect(self._ask_to_trash)
        dialog.job_chosen.connect(self._leave_for_job)
        dialog.finished.connect(self._closed)
        self.follow()
        self._read_or_show()
        dialog.open()
        self._start(self._check.look(), "look at the disk")

    def follow(self) -> None:
        """Let an open page follow what has become of jobs."""
        self._is_stale = True
        self._show_soon()

    def _show_soon(self) -> None:
        if self._dialog is not None and not self._soon.isActive():
            self._soon.start()

    def _read_or_show(self) -> None:
        if self._dialog is not None and self._is_stale and not self._is_reading:
            self._is_stale, self._is_reading = False, True
            self._look(self._read(), "read what clips take")
        else:
            self._show()

    async def _read(self) -> None:
        """Read what all clips take; what changes meanwhile is read once more."""
        found: list[StoredClip] = []
        try:
            async for jobs in self._jobs():
                found += stored_clips(jobs)
        finally:
            self._is_reading = False
        self._stored = found
        self._show()
        if self._is_stale:
            self._show_soon()

    def _show(self) -> None:
        if self._dialog is None:
            return
        state = self._check.state
        flawed = [job for flaw in state.flawed if (job := self._find(flaw.job_id)) is not None]
        self._dialog.show_storage(
            self._stored,
            state,
            {project.id: project.name for project in self._projects()},
            {job.id: job.order.prompt for job in flawed},
        )

    def _closed(self) -> None:
        self._dialog, self._stored = None, ()

    def _leave_for_job(self, job_id: str) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.job_chosen.emit(job_id)

    def _fetch(self, flawed: Sequence[FlawedClip]) -> None:
        self._start(self._fetched(flawed), "fetch what is missing")

    async def _fetched(self, flawed: Sequence[FlawedClip]) -> None:
        count = await self._check.fetch_again(flawed)
        self.said.emit(tr("Storage", "%n clip(s) (is|are) being fetched again.", count))

    def _ask_to_trash(self, strays: Sequence[StrayFile]) -> None:
        box = QuestionBox(
            self._dialog or self._parent,
            question=tr("Storage", "Move to the trash?"),
            detail=_words_of(strays, data_size(sum(stray.size for stray in strays))),
            verb=tr("Storage", "Move to trash"),
            dangerous=True,
        )
        box.agreed.connect(lambda: self._start(self._put_in_trash(strays), "trash stray files"))
        box.open()

    async def _put_in_trash(self, strays: Sequence[StrayFile]) -> None:
        went = await self._check.put_in_trash(strays)
        if went < len(strays):
            self.said.emit(tr("Storage", "%n of them did not go to the trash, and (stays|stay).", len(strays) - went))
        else:
            self.said.emit(tr("Storage", "%n moved to the trash.", went))


def _words_of(strays: Sequence[StrayFile], size: str) -> str:
    if all(stray.is_handed for stray in strays):
        return tr(
            "Storage",
            "%n frame(s) that other apps were given, {size}, (goes|go) to this computer's trash. What shows (it|them) "
            "from here will not find (it|them) any more.",
            len(strays),
            size=size,
        )
    return tr(
        "Storage",
        "%n file(s) and folders that no job knows, {size}, (goes|go) to this computer's trash.",
        len(strays),
        size=size,
    )
