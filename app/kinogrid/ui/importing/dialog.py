"""Import: recent tasks with a picture and a tick each, any other task by its id, and a word beside whatever fails."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.message import FieldMessage, announce
from kinogrid.ui.controls.row_filter import RowFilter
from kinogrid.ui.controls.row_toggle import TickList, turn_tick
from kinogrid.ui.controls.widgets import dialog_foot, label, leave_button, named, rule, search_field
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.importing.delegate import TaskDelegate
from kinogrid.ui.importing.model import TaskRow, TasksModel
from kinogrid.ui.importing.task_id_field import TaskIdField
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr


class TasksList(TickList):
    """The list; a click anywhere on a row, Space and Enter tick it."""

    def __init__(self, parent: QWidget) -> None:
        """Look like the other lists."""
        super().__init__(parent)
        named(self, "Recent tasks", tr("Import", "Recent tasks"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self.toggle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with the keys that press a button."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def toggle(self, index: QModelIndex) -> None:
        """Tick a row or take its tick away; nothing happens to one that can't be ticked."""
        turn_tick(self.model(), index)


class ImportDialog(FittingDialog):
    """Shows what can be taken in; open it with `open()`.

    `more_requested` asks for the next page, `find_requested` for a task by id, `file_given` carries the path of a
    file that says how it was made, `import_requested` the ids of the ticked ones.
    """

    more_requested = Signal()
    find_requested = Signal(str)
    file_given = Signal(object)
    import_requested = Signal(object)

    def __init__(self, theme: Theme, pictures: Thumbnails, parent: QWidget | None = None) -> None:
        """Start with an empty list."""
        super().__init__(parent, width=680, height=720)
        self.setWindowTitle(tr("Import", "Import"))
        named(self, "Import tasks", tr("Import", "Import"))
        self.setModal(True)
        self.model = TasksModel(self)
        self._filter = RowFilter(self.model, self.model.at, self)
        self._delegate = TaskDelegate(theme, pictures)
        pictures.arrived.connect(self.model.repaint)
        self.view = TasksList(self)
        self.view.setModel(self._filter)
        self.view.setItemDelegate(self._delegate)
        self.search = search_field(theme, tr("Import", "Search tasks"), self, object_name="Search tasks")
        self.task_id = TaskIdField(theme, self)
        self.from_file = QPushButton(tr("Import", "From an exported file…"), self)
        self.from_file.setObjectName("From an exported file")
        self.from_file.setProperty("link", True)
        self.setAcceptDrops(True)
        self.more = QPushButton(self)
        self.more.setObjectName("More tasks")
        self.more.setProperty("link", True)
        self.message = FieldMessage(theme, self)
        self.taken = label("", "dim", self, wrap=True)
        self._empty = label("", "dim", self, wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._list_or_none = QStackedWidget(self)
        self._list_or_none.addWidget(self.view)
        self._list_or_none.addWidget(self._empty)
        self._progress = _busy_bar(self)
        self.take = QPushButton(self)
        self.take.setObjectName("Import")
        self.take.setProperty("primary", True)
        theme.dress(self.take, "import", Tone.ON_ACCENT)
        self._busy = False
        self._has_more = False
        self._can_try_again = False
        self._lay_out()
        self._connect()
        self._refresh()
        self.view.setFocus()

    def _lay_out(self) -> None:
        cost = tr(
            "Import",
            "Bring in what this token has ordered before, here or elsewhere. Looking and importing cost nothing.",
        )
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(label(tr("Import", "Recent tasks"), "label", self))
        head.addWidget(self.search, stretch=1)
        column = self.column
        column.setSpacing(8)
        column.addWidget(label(tr("Import", "Import"), "title", self))
        column.addWidget(label(cost, "dim", self, wrap=True))
        column.addSpacing(8)
        column.addLayout(head)
        column.addWidget(self._progress)
        column.addWidget(self.message)
        column.addWidget(self._list_or_none, stretch=1)
        column.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(rule(self))
        column.addSpacing(4)
        column.addWidget(self.task_id)
        column.addWidget(self.from_file, alignment=Qt.AlignmentFlag.AlignLeft)
        self.foot.addLayout(dialog_foot(leave_button(self, tr("Import", "Close")), self.take, words=self.taken))

    def _connect(self) -> None:
        for button in (self.more, self.take, self.from_file):
            button.setAutoDefault(False)
        self.from_file.clicked.connect(partial(self.browse, None))
        self.search.textChanged.connect(self._filter.search)
        self.task_id.find_requested.connect(self.find_requested)
        self.more.clicked.connect(self.more_requested)
        self.take.clicked.connect(lambda: self.import_requested.emit(self.model.ticked()))
        for signal in (self.model.dataChanged, self._filter.rowsInserted, self._filter.rowsRemoved):
            signal.connect(self._refresh)

    def browse(self, folder: Path | None = None) -> None:
        """Let a file be chosen that says how it was made, beginning in a folder."""
        dialog = QFileDialog(self, tr("Import", "From an exported file"))
        dialog.setObjectName("Exported file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if folder is not None:
            dialog.setDirectory(str(folder))
        dialog.setNameFilter(tr("Import", "Exported files (*.mp4 *.mov *.gif *.webp *.png)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.file_given.emit(Path(name)))
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file of this machine."""
        if _dropped(event.mimeData()) is not None and not self._busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Have it read."""
        path = _dropped(event.mimeData())
        if path is not None and not self._busy:
            event.acceptProposedAction()
            self.file_given.emit(path)

    def show_page(self, rows: Iterable[TaskRow], *, more: bool) -> None:
        """Show further tasks; `more` tells whether there are older ones."""
        self._has_more = more
        self.model.put(rows)
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._filter.index(0, 0))
        self._refresh()

    def show_found(self, row: TaskRow) -> None:
        """Show a task that was asked for by its id at the top, ticked where it can be."""
        self.search.clear()
        self.model.put((row,), first=True)
        self.model.tick(row.id)
        index = self._filter.mapFromSource(self.model.index_of(row.id))
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        self.task_id.clear()
        self.task_id.say("" if row.free else row.state)

    def change(self, rows: Iterable[TaskRow]) -> None:
        """Show tasks as they are now, where they are listed."""
        self.model.put(row for row in rows if self.model.index_of(row.id).isValid())

    def set_busy(self, *, busy: bool) -> None:
        """Show that the service is being asked."""
        self._busy = busy
        self.task_id.set_busy(busy=busy)
        self.from_file.setEnabled(not busy)
        self._refresh()

    def say(self, sentence: str, *, again: bool = False) -> None:
        """Say what is wrong with the list, nothing when it is empty; `again` offers to ask for it once more."""
        self.message.say(sentence)
        self._can_try_again = again
        self._refresh()

    def say_taken(self, count: int) -> None:
        """Say how many tasks have been taken in; nothing of none."""
        if count:
            said = tr("Import", "%n task(s) imported. What came of (it|them) is on its way.", count)
            self.taken.setText(said)
            announce(self.taken, said)
        else:
            self.taken.clear()

    def _refresh(self) -> None:
        """Bring buttons and the empty list's words up to date."""
        count = len(self.model.ticked())
        self.take.setText(tr("Import", "Import %n", count) if count else tr("Import", "Import"))
        self.take.setEnabled(bool(count) and not self._busy)
        self._progress.setVisible(self._busy)
        self.more.setText(tr("Import", "Try again") if self._can_try_again else tr("Import", "Show older tasks"))
        self.more.setVisible(self._has_more or self._can_try_again)
        self.more.setEnabled(not self._busy)
        none = self._filter.rowCount() == 0
        self._list_or_none.setCurrentWidget(self._empty if none else self.view)
        if none:
            self._empty.setText(self._why_empty())

    def _why_empty(self) -> str:
        if self.model.rowCount():
            return tr("Import", "None of the tasks listed so far matches these words.")
        if self._busy:
            return tr("Import", "Asking the service what this token has ordered…")
        return "" if self.message.words() else tr("Import", "The service lists no video tasks for this token.")


def _dropped(data: QMimeData) -> Path | None:
    """Give the one file that is dropped, None for anything else."""
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def _busy_bar(parent: QWidget) -> QProgressBar:
    """Make a bar that leaves its room empty while it is hidden, so that nothing jumps."""
    bar = named(QProgressBar(parent), "Asking the service", tr("Import", "Asking the service"))
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    policy = bar.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    bar.setSizePolicy(policy)
    return bar
