"""The jobs' pane: search, list, and one job's details in their place."""

import time
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.jobs.delegate import JobDelegate
from kinogrid.ui.jobs.details import DetailsPane, JobDetails
from kinogrid.ui.jobs.filter import JobsFilter
from kinogrid.ui.jobs.model import JobRole, JobsModel
from kinogrid.ui.jobs.row_text import Act, JobRow
from kinogrid.ui.style.theme import Theme, Tone

# How often ages and waits are worded anew, in milliseconds; waits are told in steps of 5 seconds.
_TICK = 5_000


class JobsList(QListView):
    """The list itself; `opened` asks for the current row's details."""

    opened = Signal()
    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, delete on Delete, copy the prompt with the desktop's own keys."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)


class JobsPane(QWidget):
    """Shows the jobs of a `JobsModel` and says what a person wants done with one.

    `act_requested` carries an `Act` and the job's id, `move_requested` the id and the position wanted in the queue.
    """

    job_selected = Signal(str)
    act_requested = Signal(object, str)
    move_requested = Signal(str, int)
    import_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        model: JobsModel,
        pictures: Thumbnails,
        now: Callable[[], float] = time.time,
        parent: QWidget | None = None,
    ) -> None:
        """Show a model's jobs; `now` gives Unix seconds."""
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._filter = JobsFilter(model, self)
        self._pictures = pictures
        self.setProperty("role", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = QLineEdit(self)
        self.search.setAccessibleName("Search jobs")
        self.search.setPlaceholderText("Search")
        self.search.setProperty("quiet", True)
        self.search.setClearButtonEnabled(True)
        glass = QAction(self.search)
        theme.dress(glass, "search", Tone.FAINT)
        self.search.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.view = JobsList(self)
        self.view.setAccessibleName("Jobs")
        self.view.setModel(self._filter)
        self._delegate = JobDelegate(theme, pictures, now)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.details = DetailsPane(theme, self)
        self.import_button = QPushButton("Import earlier tasks…")
        self.import_button.setProperty("link", True)
        self.import_button.clicked.connect(self.import_requested)
        self._empty = _empty(theme, self.import_button, self)
        self._list_stack = QStackedWidget(self)
        self._list_stack.addWidget(self.view)
        self._list_stack.addWidget(self._empty[0])
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._list_page())
        self._stack.addWidget(self.details)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.view.viewport().update)
        self._connect()
        self._show_emptiness()

    def _list_page(self) -> QWidget:
        page = QWidget(self)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 12, 8)
        head.setSpacing(16)
        title = QLabel("Jobs", page)
        title.setProperty("role", "label")
        head.addWidget(title)
        head.addWidget(self.search, stretch=1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._list_stack, stretch=1)
        return page

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.opened.connect(self._open_current)
        self.view.doubleClicked.connect(lambda _: self._open_current())
        self.view.delete_pressed.connect(self._delete_current)
        self.details.closed.connect(self.show_list)
        self.details.copy_report_requested.connect(lambda job_id: self.act_requested.emit(Act.COPY_REPORT, job_id))
        self._pictures.arrived.connect(lambda _: self.view.viewport().update())
        for signal in (self._filter.rowsInserted, self._filter.rowsRemoved, self._filter.modelReset):
            signal.connect(self._show_emptiness)
        copy = QAction("Copy prompt", self.view)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(lambda: self._copy_prompt(self.selected()))
        self.view.addAction(copy)

    # What is shown

    def selected(self) -> str:
        """Give the id of the selected job, empty for none."""
        job_id = self.view.currentIndex().data(JobRole.JOB_ID)
        return job_id if isinstance(job_id, str) else ""

    def select(self, job_id: str) -> None:
        """Select a job and bring it into sight; the search is cleared when it hides the job."""
        source = self._model.index_of(job_id)
        if not source.isValid():
            return
        index = self._filter.mapFromSource(source)
        if not index.isValid():
            self.search.clear()
            index = self._filter.mapFromSource(source)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def show_details(self, details: JobDetails) -> None:
        """Show a job's details in place of the list."""
        self._stack.setCurrentWidget(self.details)
        self.details.show_details(details)

    def shown_details(self) -> str:
        """Give the id of the job whose details are open, empty for none."""
        return self.details.job_id() if self._stack.currentWidget() is self.details else ""

    def show_list(self) -> None:
        """Go back to the list."""
        self._stack.setCurrentIndex(0)
        self.view.setFocus()

    def _search(self, text: str) -> None:
        self._filter.search(text)
        self._show_emptiness()

    def _show_emptiness(self) -> None:
        none = self._filter.rowCount() == 0
        self._list_stack.setCurrentIndex(1 if none else 0)
        if none:
            title, words = self._empty[1:]
            searching = self._filter.is_searching()
            title.setText("Nothing found" if searching else "No jobs yet")
            words.setText("No job has these words." if searching else "What you generate is listed here.")
            self.import_button.setVisible(not searching)
        elif not self._timer.isActive():
            self._timer.start()

    # What a person does

    def _current_changed(self, current: QModelIndex) -> None:
        job_id = current.data(JobRole.JOB_ID)
        if isinstance(job_id, str):
            self.job_selected.emit(job_id)

    def _open_current(self) -> None:
        if job_id := self.selected():
            self.act_requested.emit(Act.DETAILS, job_id)

    def _delete_current(self) -> None:
        row = self._model.row(self.selected())
        if row is not None and Act.DELETE in row.acts:
            self.act_requested.emit(Act.DELETE, row.id)

    def _copy_prompt(self, job_id: str) -> None:
        row = self._model.row(job_id)
        if row is not None:
            QGuiApplication.clipboard().setText(row.prompt)

    def _open_menu(self, where: QPoint) -> None:
        row = self.view.indexAt(where).data(JobRole.ROW)
        if isinstance(row, JobRow):
            menu = self.menu_for(row)
            menu.popup(self.view.viewport().mapToGlobal(where))

    def menu_for(self, row: JobRow) -> QMenu:
        """Build the menu of what can be done with a job now; it deletes itself once closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme, job_id = self._theme, row.id
        acts = row.acts | {Act.DETAILS, Act.REUSE}

        def add(icon: str, text: str, do: Callable[[], object], tone: Tone = Tone.DIM) -> None:
            action = menu.addAction(theme.icon(icon, tone), text)
            action.triggered.connect(lambda _=False: do())

        def add_act(icon: str, text: str, act: Act, tone: Tone = Tone.DIM) -> None:
            if act in acts:
                add(icon, text, lambda: self.act_requested.emit(act, job_id), tone)

        add_act("details", "Details", Act.DETAILS)
        add_act("reuse", "Use these settings", Act.REUSE)
        add("copy", "Copy prompt", lambda: self._copy_prompt(job_id))
        add_act("reveal", "Show in folder", Act.REVEAL)
        menu.addSeparator()
        add_act("search", "Look again", Act.LOOK_AGAIN)
        add_act("send", "Send again", Act.SEND_AGAIN)
        add_act("again", "Fetch the missing clips again", Act.FETCH_AGAIN)
        if row.place is not None:
            self._add_moves(row, add)
        add_act("hold", "Hold back", Act.HOLD)
        add_act("play", "Let go", Act.RELEASE)
        add_act("close", "Give up", Act.GIVE_UP)
        add_act("stop", "Stop waiting for it" if row.task_id else "Take back", Act.STOP)
        if Act.DELETE in acts:
            menu.addSeparator()
        add_act("delete", "Delete…", Act.DELETE, Tone.DANGER)
        return menu

    def _add_moves(self, row: JobRow, add: Callable[[str, str, Callable[[], object]], None]) -> None:
        queue = sorted((other for other in self._model.rows() if other.place is not None), key=_place)
        where = next(position for position, other in enumerate(queue) if other.id == row.id)
        if where > 0:
            add("up", "Send earlier", lambda: self.move_requested.emit(row.id, where - 1))
        if where < len(queue) - 1:
            add("down", "Send later", lambda: self.move_requested.emit(row.id, where + 1))


def _place(row: JobRow) -> float:
    return row.place if row.place is not None else 0.0


def _empty(theme: Theme, button: QPushButton, parent: QWidget) -> tuple[QWidget, QLabel, QLabel]:
    page = QWidget(parent)
    icon = QLabel(page)
    theme.dress(icon, "film", Tone.FAINT)
    title = QLabel(page)
    title.setProperty("role", "heading")
    words = QLabel(page)
    words.setProperty("role", "dim")
    words.setWordWrap(True)
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 0, 24, 48)
    column.setSpacing(4)
    column.addStretch(1)
    for label in (icon, title, words):
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(label)
    column.addSpacing(8)
    column.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
    column.addStretch(1)
    return page, title, words
