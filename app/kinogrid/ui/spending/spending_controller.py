"""Opens the page of what was spent, keeps it true, and writes it to a file."""

from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kinogrid.domain.annotation import Project
from kinogrid.domain.expenses import Expense, csv_text
from kinogrid.domain.failure import Failure, LibraryTrouble
from kinogrid.store.exports import NameTaken
from kinogrid.studio.charge_watch import Inquiry
from kinogrid.studio.ports.starting import Tasks
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.failure_text import advice, message, paragraph
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.spending.spending_dialog import SpendingDialog
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

# Milliseconds after which the page follows what has changed.
_SOON = 100


class WriteExport(Protocol):
    """Writes a text to a file; raises `NameTaken` unless what is there may be replaced, and `LibraryTrouble`."""

    def __call__(self, path: Path, text: str, *, replace: bool) -> Awaitable[None]:
        """Write it."""
        ...


class SpendingController(QObject):
    """Serves the page while it is open.

    `job_chosen` carries the id of a job that is to be seen, `token_wanted` tells that the account's token is to be
    entered, `said` a sentence about what was done, and `guide_wanted` that somebody asks what costs money.
    """

    job_chosen = Signal(str)
    token_wanted = Signal()
    said = Signal(str)
    guide_wanted = Signal()

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        *,
        expenses: Callable[[], Awaitable[tuple[Expense, ...]]],
        inquiry: Callable[[], Inquiry],
        ask_older: Callable[[], Coroutine[Any, Any, None]],
        projects: Callable[[], Iterable[Project]],
        write: WriteExport,
        tasks: Tasks,
    ) -> None:
        """Take who knows what was spent and how the asking goes, who asks about older orders, and who writes files."""
        super().__init__(parent)
        self._parent = parent
        self._theme = theme
        self._expenses = expenses
        self._inquiry = inquiry
        self._projects = projects
        self._write = write
        self._start, self._look = tasks.start, tasks.look
        self._ask_older = ask_older
        self._folder = Path.home()
        self._dialog: SpendingDialog | None = None
        self._reading = False
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._show_soon)

    def open(self) -> None:
        """Open the page, or bring it forward."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        dialog = self._dialog = SpendingDialog(self._theme, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.older_requested.connect(lambda: self._start(self._ask_older(), "ask about older orders"))
        dialog.save_requested.connect(self._ask_where)
        dialog.token_requested.connect(self._leave_for_token)
        dialog.job_chosen.connect(self._leave_for_job)
        dialog.guide_requested.connect(self.guide_wanted)
        dialog.finished.connect(self._closed)
        self._show()
        dialog.open()

    def follow(self) -> None:
        """Let an open page follow what has changed."""
        if self._dialog is not None and not self._soon.isActive():
            self._soon.start()

    def _show(self) -> None:
        if self._dialog is not None and not self._reading:
            self._reading = True
            self._look(self._read(self._dialog), "read what was spent")

    async def _read(self, dialog: SpendingDialog) -> None:
        """Show what was spent; what changes while it is read is read once more."""
        try:
            found = await self._expenses()
        finally:
            self._reading = False
        if dialog is self._dialog:
            dialog.show_spending(found, self._inquiry(), self._names())

    def _show_soon(self) -> None:
        if self._reading:
            self._soon.start()
        else:
            self._show()

    def _names(self) -> Mapping[str, str]:
        return {project.id: project.name for project in self._projects()}

    def _closed(self) -> None:
        self._dialog = None

    def _leave_for_token(self) -> None:
        self._leave()
        self.token_wanted.emit()

    def _leave_for_job(self, job_id: str) -> None:
        self._leave()
        self.job_chosen.emit(job_id)

    def _leave(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()

    def _ask_where(self) -> None:
        title = tr("Spending", "Save what was spent")
        dialog = QFileDialog(self._dialog or self._parent, title, str(self._folder / "kinogrid-spending.csv"))
        dialog.setObjectName("Save what was spent")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # It is asked here, once the name is complete, on every system alike.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setNameFilter(tr("Spending", "Table (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._save(Path(name)))
        dialog.open()

    def _save(self, path: Path, *, replace: bool = False) -> None:
        self._folder = path.parent
        self._start(self._saved(path, replace=replace), "save what was spent")

    async def _saved(self, path: Path, *, replace: bool) -> None:
        try:
            await self._write(path, csv_text(await self._expenses(), self._names()), replace=replace)
        except NameTaken:
            self._ask_to_replace(path)
        except LibraryTrouble as trouble:
            self._tell_trouble(trouble.failure)
        else:
            self.said.emit(tr("Spending", "Saved as {name}", name=seen(path.name)))

    def _ask_to_replace(self, path: Path) -> None:
        title = tr("Spending", "Replace the file?")
        box = QuestionBox(
            self._dialog or self._parent,
            question=title,
            detail=tr("Spending", "There is a file called {name} already.", name=seen(path.name)),
            verb=tr("Spending", "Replace"),
            dangerous=True,
        )
        box.agreed.connect(lambda: self._save(path, replace=True))
        box.open()

    def _tell_trouble(self, failure: Failure) -> None:
        box = QuestionBox(
            self._dialog or self._parent,
            question=tr("Spending", "It could not be saved"),
            detail=paragraph(message(failure), advice(failure)),
            verb=tr("Spending", "Choose another place…"),
            no=tr("Dialog", "Close"),
        )
        box.agreed.connect(self._ask_where)
        box.open()
