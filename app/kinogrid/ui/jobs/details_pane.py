"""One job's details beside the grid, in place of the list."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kinogrid.domain.failure import Failure
from kinogrid.domain.journal import JournalEntry
from kinogrid.ui.controls.disclosure import Disclosure
from kinogrid.ui.controls.widgets import bare, label, named, scroll_area, tool_button
from kinogrid.ui.controls.wrapping_label import wrapping_label
from kinogrid.ui.failure_text import sentence
from kinogrid.ui.foreign_text import seen, tip
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.jobs.details import Fact, FactValue, JobDetails, RawText
from kinogrid.ui.jobs.history import history_words
from kinogrid.ui.jobs.job_summary import JobSummary, fact_name
from kinogrid.ui.jobs.row_text import prompt_words, state_words
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import date, number, shown, time_with_seconds, tr

# The most lines that a raw text is shown at once; it scrolls beyond.
_MOST_LINES = 14
_FACTS: Mapping[Fact, Text] = {
    Fact.JOB: marked("Details", "Job"),
    Fact.TASK: marked("Details", "Task"),
    Fact.TRACE: marked("Details", "Trace"),
    Fact.HTTP_STATUS: marked("Details", "HTTP status"),
    Fact.VIDEO: marked("Details", "Video"),
    Fact.TRIES: marked("Details", "Tries"),
    Fact.OPEN_TRIES: marked("Details", "May have arrived"),
}
# What is worth a button that copies it, and what the button says.
_COPIED: Mapping[Fact, Text] = {
    Fact.TASK: marked("Details", "Copy the task id"),
    Fact.TRACE: marked("Details", "Copy the trace id"),
    Fact.VIDEO: marked("Details", "Copy the video id"),
}


class DetailsPane(QWidget):
    """Shows a job's details, what people want to know first; what support wants to is folded below.

    `closed` asks to go back to the list; `act_requested` carries an `Act` and the job's id, `job_requested` the id of
    another job, whose details are wanted.
    """

    copied = Signal(str)
    closed = Signal()
    act_requested = Signal(object, str)
    job_requested = Signal(str)

    def __init__(self, theme: Theme, pictures: Thumbnails, parent: QWidget | None = None) -> None:
        """Start with nothing to show; frames are shown by their `pictures`."""
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures
        self._job_id = ""
        self._for_support = False
        named(self, "Job details", tr("Details", "Job details"))
        self._back = named(QToolButton(self), "Back to the jobs", tr("Details", "Back to the jobs"))
        self._back.setText(tr("Details", "Jobs"))
        self._back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._back.clicked.connect(self.closed)
        theme.dress(self._back, "back", Tone.DIM)
        copy = QPushButton(tr("Details", "Copy report"), self)
        copy.setObjectName("Copy report")
        copy.setToolTip(tip(tr("Details", "Copy everything below, for the provider's support")))
        copy.clicked.connect(lambda: self.act_requested.emit(Act.COPY_REPORT, self._job_id))
        theme.dress(copy, "copy", Tone.DIM)
        head = QHBoxLayout()
        head.setContentsMargins(8, 12, 16, 8)
        head.addWidget(self._back)
        head.addStretch(1)
        head.addWidget(copy)
        self._area = scroll_area(QWidget(), self)
        # One that Qt makes was seen to be called deleted while it was there.
        self._bar = QScrollBar(Qt.Orientation.Vertical, self._area)
        self._area.setVerticalScrollBar(self._bar)
        layout = bare(QVBoxLayout(self), 0)
        layout.addLayout(head)
        layout.addWidget(self._area, stretch=1)

    def show_details(self, details: JobDetails) -> None:
        """Show a job's details in place of what was shown."""
        same = details.job.id == self._job_id
        scrolled = self._bar.value() if same else 0
        self._job_id = details.job.id
        content = QWidget(self)
        content.setProperty("role", "content")
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(8)
        column.addWidget(wrapping_label(details.job.order.prompt or prompt_words(details.job), "heading", content))
        column.addWidget(wrapping_label(state_words(details.job), "dim", content))
        if details.failure is not None:
            column.addWidget(_notice(details.failure, content, over=details.is_over))
        summary = JobSummary(details, self._pictures, content)
        summary.parent_requested.connect(self.job_requested)
        summary.folder_requested.connect(lambda: self.act_requested.emit(Act.REVEAL, self._job_id))
        column.addWidget(summary)
        column.addSpacing(8)
        column.addWidget(self._support(details, content))
        column.addStretch(1)
        kept = self._keyboard_in(self._area.widget())
        self._area.setWidget(content)
        self._bar.setValue(scrolled)
        if not same:
            self._back.setFocus()
        elif kept is not None:
            again = content.findChild(QWidget, kept) if kept else None
            (self._back if again is None else again).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list by Escape."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def job_id(self) -> str:
        """Give the id of the job that is shown, empty for none."""
        return self._job_id

    @staticmethod
    def _keyboard_in(content: QWidget | None) -> str | None:
        """Give the name of what has the keyboard in some content, None where nothing in it has."""
        now = QApplication.focusWidget()
        return now.objectName() if now is not None and content is not None and content.isAncestorOf(now) else None

    def _support(self, details: JobDetails, parent: QWidget) -> Disclosure:
        """Fold what the provider's support asks for; it stays open from job to job."""
        # Without a parent until it is folded, so that the keyboard comes to the fold first.
        inside = QWidget()
        column = bare(QVBoxLayout(inside), 8)
        column.addLayout(self._facts(details, inside))
        if details.history:
            column.addWidget(_heading(tr("Details", "History"), inside))
            column.addLayout(_history(details.history, inside))
        for raw in details.texts:
            name = shown(raw.name, variant=raw.variant)
            column.addWidget(_heading(name, inside))
            column.addWidget(RawTextBox(raw, name, inside))
        title = tr("Details", "For support")
        fold = Disclosure(self._theme, title, inside, parent, object_name="For support, show or hide")
        fold.set_open(shown=self._for_support)
        fold.button.toggled.connect(lambda: self._keep_fold(fold))
        return fold

    def _keep_fold(self, fold: Disclosure) -> None:
        self._for_support = fold.is_open()

    def _facts(self, details: JobDetails, parent: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        told = [(fact, value) for fact, value in details.facts if fact in _FACTS]
        for row, (fact, value) in enumerate(told):
            grid.addWidget(fact_name(shown(_FACTS[fact]), parent), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(wrapping_label(_value(fact, value), "small", parent), row, 1)
            if fact in _COPIED:
                grid.addWidget(self._copy_button(fact, str(value), parent), row, 2, Qt.AlignmentFlag.AlignTop)
        return grid

    def _copy_button(self, fact: Fact, value: str, parent: QWidget) -> QToolButton:
        button = tool_button(self._theme, "copy", shown(_COPIED[fact]), parent, object_name=f"Copy {fact.lower()} id")
        button.clicked.connect(lambda: self._copy(value))
        return button

    def _copy(self, value: str) -> None:
        QGuiApplication.clipboard().setText(value)
        self.copied.emit(tr("Details", "Copied: {value}", value=seen(value)))


class RawTextBox(QPlainTextEdit):
    """A text as it went over the wire, as high as its lines up to a bound."""

    def __init__(self, raw: RawText, name: str, parent: QWidget) -> None:
        """Show a text under its name in the person's language."""
        super().__init__(raw.text, parent)
        named(self, raw.name.in_english(variant=raw.variant), name)
        self.setProperty("role", "mono")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the lines need at this width."""
        super().resizeEvent(event)
        self._take_height()

    def changeEvent(self, event: QEvent) -> None:
        """Take it in letters of another size, too."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._take_height()

    def _take_height(self) -> None:
        lines = min(_MOST_LINES, max(1, round(self.document().size().height())))
        height = lines * self.fontMetrics().lineSpacing() + 26
        if height != self.height():
            self.setFixedHeight(height)


def _value(fact: Fact, value: FactValue) -> str:
    return number(float(str(value))) if fact in {Fact.TRIES, Fact.OPEN_TRIES} else str(value)


def _history(history: Iterable[JournalEntry], parent: QWidget) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(12)
    form.setVerticalSpacing(4)
    day = ""
    for entry in history:
        if date(entry.at) != day:
            day = date(entry.at)
            form.addRow(wrapping_label(day, "hint", parent))
        moment = wrapping_label(time_with_seconds(entry.at), "hint", parent)
        form.addRow(moment, wrapping_label(history_words(entry.what), "small", parent))
    return form


def _notice(failure: Failure, parent: QWidget, *, over: bool) -> QWidget:
    box = QFrame(parent)
    box.setProperty("role", "notice")
    box.setProperty("tone", "danger" if over else "warning")
    column = QVBoxLayout(box)
    column.setContentsMargins(12, 8, 12, 8)
    column.addWidget(wrapping_label(sentence(failure, over=over), "", box))
    return box


def _heading(text: str, parent: QWidget) -> QLabel:
    made = label(text, "label", parent)
    made.setContentsMargins(0, 8, 0, 0)
    return made
