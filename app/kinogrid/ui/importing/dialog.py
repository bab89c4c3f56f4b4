"""Import: recent tasks with a picture and a tick each, any other task by its id, and a word beside whatever fails."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kinogrid.ui.controls.message import FieldMessage, announce, mark
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.importing.delegate import TaskDelegate
from kinogrid.ui.importing.model import TaskRole, TaskRow, TasksFilter, TasksModel
from kinogrid.ui.style.theme import Theme, Tone


class TasksList(QListView):
    """The list; a click anywhere on a row, Space and Enter tick it."""

    def __init__(self, parent: QWidget) -> None:
        """Look like the other lists."""
        super().__init__(parent)
        self.setAccessibleName("Recent tasks")
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
        ticked = index.data(Qt.ItemDataRole.CheckStateRole)
        if ticked is not None:
            other = Qt.CheckState.Unchecked if ticked == Qt.CheckState.Checked else Qt.CheckState.Checked
            self.model().setData(index, other, Qt.ItemDataRole.CheckStateRole)


class ImportDialog(QDialog):
    """Shows what can be taken in; open it with `open()`.

    `more_requested` asks for the next page, `find_requested` for a task by id, `import_requested` carries the ids of
    the ticked ones.
    """

    more_requested = Signal()
    find_requested = Signal(str)
    import_requested = Signal(object)

    def __init__(self, theme: Theme, pictures: Thumbnails, parent: QWidget | None = None) -> None:
        """Start with an empty list."""
        super().__init__(parent)
        self.setWindowTitle("Import")
        self.setAccessibleName("Import")
        self.setModal(True)
        self.setMinimumSize(560, 480)
        self.resize(680, 720)
        self.model = TasksModel(self)
        self._filter = TasksFilter(self.model, self)
        self.view = TasksList(self)
        self.view.setModel(self._filter)
        self._delegate = TaskDelegate(theme, pictures)
        self.view.setItemDelegate(self._delegate)
        pictures.arrived.connect(self.model.repaint)
        self.search = _search_field(theme, self)
        self.task_id = QLineEdit(self)
        self.task_id.setAccessibleName("Task id")
        self.task_id.setPlaceholderText("Paste a task id")
        self.find_button = QPushButton("Find", self)
        self.find_button.setAccessibleName("Find the task")
        self.more = QPushButton("Show older tasks", self)
        self.more.setProperty("link", True)
        self._message = FieldMessage(theme, self)
        self._find_message = FieldMessage(theme, self)
        self._said = QLabel(self)
        self._said.setProperty("role", "dim")
        self._said.setWordWrap(True)
        self._empty = QLabel(self)
        self._empty.setProperty("role", "dim")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._progress = _busy_bar(self)
        self.take = QPushButton("Import", self)
        self.take.setProperty("primary", True)
        theme.dress(self.take, "import", Tone.ON_ACCENT)
        self.close_button = QPushButton("Close", self)
        self._busy = False
        self._has_more = False
        self._again = False
        self._lay_out()
        self._connect()
        self._show()
        self.view.setFocus()

    def _lay_out(self) -> None:
        title = QLabel("Import", self)
        title.setProperty("role", "title")
        words = QLabel(
            "Take in what this token has ordered before, here or elsewhere. Looking and importing cost nothing.", self
        )
        words.setProperty("role", "dim")
        words.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(16)
        label = QLabel("Recent tasks", self)
        label.setProperty("role", "label")
        head.addWidget(label)
        head.addWidget(self.search, stretch=1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        by_id = QHBoxLayout()
        by_id.setSpacing(8)
        by_id.addWidget(self.task_id, stretch=1)
        by_id.addWidget(self.find_button)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._said, stretch=1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.take)
        rule = QFrame(self)
        rule.setProperty("role", "rule")
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(words)
        column.addSpacing(8)
        column.addLayout(head)
        column.addWidget(self._progress)
        column.addWidget(self._message)
        column.addWidget(self._stack, stretch=1)
        column.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(rule)
        column.addSpacing(4)
        column.addLayout(by_id)
        column.addWidget(self._find_message)
        column.addSpacing(8)
        column.addLayout(foot)

    def _connect(self) -> None:
        for button in (self.find_button, self.more, self.take, self.close_button):
            button.setAutoDefault(False)
        self.search.textChanged.connect(self._filter.search)
        self.task_id.returnPressed.connect(self._find)
        self.task_id.textEdited.connect(lambda: self.say_find(""))
        self.find_button.clicked.connect(self._find)
        self.more.clicked.connect(self.more_requested)
        self.take.clicked.connect(lambda: self.import_requested.emit(self.model.ticked()))
        self.close_button.clicked.connect(self.reject)
        for signal in (self.model.dataChanged, self._filter.rowsInserted, self._filter.rowsRemoved):
            signal.connect(self._show)

    # What is shown

    def show_page(self, rows: Iterable[TaskRow], *, more: bool) -> None:
        """Show further tasks; `more` tells whether there are older ones."""
        self._has_more = more
        self.model.put(rows)
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._filter.index(0, 0))
        self._show()

    def show_found(self, row: TaskRow) -> None:
        """Show a task that was asked for by its id at the top, ticked where it can be."""
        self.search.clear()
        self.model.put((row,), first=True)
        self.model.tick(row.task_id)
        index = self._filter.mapFromSource(self.model.index_of(row.task_id))
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        self.task_id.clear()
        self.say_find("" if row.free else row.words)

    def change(self, rows: Iterable[TaskRow]) -> None:
        """Show tasks as they are now, where they are listed."""
        self.model.put(row for row in rows if self.model.index_of(row.task_id).isValid())

    def set_busy(self, *, busy: bool) -> None:
        """Show that the service is being asked."""
        self._busy = busy
        self._show()

    def say(self, words: str, *, again: bool = False) -> None:
        """Say what is wrong with the list, nothing when it is empty; `again` offers to ask for it once more."""
        self._message.say(words)
        self._again = again
        self._show()

    def say_find(self, words: str) -> None:
        """Say what is wrong with the id."""
        self._find_message.say(words)
        mark(self.task_id, wrong=bool(words))

    def say_done(self, words: str) -> None:
        """Say what has been taken in."""
        self._said.setText(words)
        if words:
            announce(self._said, words)

    def said(self) -> tuple[str, str, str]:
        """Give what stands about the list, about the id, and about what was done."""
        return self._message.words(), self._find_message.words(), self._said.text()

    def _find(self) -> None:
        task_id = self.task_id.text().strip()
        if task_id:
            self.find_requested.emit(task_id)

    def _show(self) -> None:
        """Bring buttons and the empty list's words up to date."""
        count = len(self.model.ticked())
        self.take.setText(f"Import {count}" if count else "Import")
        self.take.setEnabled(bool(count) and not self._busy)
        self._progress.setVisible(self._busy)
        self.more.setText("Try again" if self._again else "Show older tasks")
        self.more.setVisible(self._has_more or self._again)
        self.more.setEnabled(not self._busy)
        self.find_button.setEnabled(not self._busy)
        none = self._filter.rowCount() == 0
        self._stack.setCurrentIndex(1 if none else 0)
        if none:
            self._empty.setText(self._why_empty())

    def _why_empty(self) -> str:
        if self.model.rowCount():
            return "None of the tasks listed so far has these words."
        if self._busy:
            return "Asking the service what this token has ordered…"
        return "" if self._message.words() else "The service lists no video tasks for this token."

    def current(self) -> str:
        """Give the id of the task that has the keyboard, empty for none."""
        task_id = self.view.currentIndex().data(TaskRole.TASK_ID)
        return task_id if isinstance(task_id, str) else ""


def _search_field(theme: Theme, parent: QWidget) -> QLineEdit:
    field = QLineEdit(parent)
    field.setAccessibleName("Search tasks")
    field.setPlaceholderText("Search")
    field.setProperty("quiet", True)
    field.setClearButtonEnabled(True)
    field.addAction(theme.icon("search", Tone.FAINT), QLineEdit.ActionPosition.LeadingPosition)
    return field


def _busy_bar(parent: QWidget) -> QProgressBar:
    """Make a bar that leaves its room empty while it is hidden, so that nothing jumps."""
    bar = QProgressBar(parent)
    bar.setAccessibleName("Asking the service")
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    policy = bar.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    bar.setSizePolicy(policy)
    return bar
