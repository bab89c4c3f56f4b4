"""One job's details beside the grid, in place of the list."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kinogrid.domain.account import UsageLine
from kinogrid.domain.failure import Failure
from kinogrid.domain.journal import JournalEntry
from kinogrid.ui.controls.widgets import LabelRole, bare, label, named, scroll_area, tool_button
from kinogrid.ui.failure_text import sentence
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.jobs.details import Fact, FactValue, JobDetails, RawText
from kinogrid.ui.jobs.history import history_words
from kinogrid.ui.jobs.row_text import prompt_words, state_words
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.price_text import credits_words
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import date, date_and_time, number, shown, time_with_seconds, tr

# The most lines that a raw text is shown at once; it scrolls beyond.
_MOST_LINES = 14
_FACTS: Mapping[Fact, Text] = {
    Fact.JOB: marked("Details", "Job"),
    Fact.MADE: marked("Details", "Made"),
    Fact.TASK: marked("Details", "Task"),
    Fact.TRACE: marked("Details", "Trace"),
    Fact.HTTP_STATUS: marked("Details", "HTTP status"),
    Fact.VIDEO: marked("Details", "Video"),
    Fact.TRIES: marked("Details", "Tries"),
    Fact.OPEN_TRIES: marked("Details", "May have arrived"),
    Fact.MADE_IN: marked("Details", "Made in"),
    Fact.FORESEEN: marked("Details", "Foreseen"),
    Fact.CHARGED: marked("Details", "Charged"),
    Fact.PERHAPS: marked("Details", "May be this one"),
}
# What is worth a button that copies it, and what the button says.
_COPIED: Mapping[Fact, Text] = {
    Fact.TASK: marked("Details", "Copy the task id"),
    Fact.TRACE: marked("Details", "Copy the trace id"),
    Fact.VIDEO: marked("Details", "Copy the video id"),
}


class DetailsPane(QWidget):
    """Shows a job's details; `closed` asks to go back to the list, `copy_report_requested` carries the job's id."""

    closed = Signal()
    copy_report_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with nothing to show."""
        super().__init__(parent)
        self._theme = theme
        self._job_id = ""
        named(self, "Job details", tr("Details", "Job details"))
        self._back = named(QToolButton(self), "Back to the jobs", tr("Details", "Back to the jobs"))
        self._back.setText(tr("Details", "Jobs"))
        self._back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._back.clicked.connect(self.closed)
        theme.dress(self._back, "back", Tone.DIM)
        copy = QPushButton(tr("Details", "Copy report"), self)
        copy.setObjectName("Copy report")
        copy.setToolTip(tip(tr("Details", "Copy everything below, for the provider's support")))
        copy.clicked.connect(lambda: self.copy_report_requested.emit(self._job_id))
        theme.dress(copy, "copy", Tone.DIM)
        head = QHBoxLayout()
        head.setContentsMargins(8, 12, 16, 8)
        head.addWidget(self._back)
        head.addStretch(1)
        head.addWidget(copy)
        self._area = scroll_area(QWidget(), self)
        layout = bare(QVBoxLayout(self), 0)
        layout.addLayout(head)
        layout.addWidget(self._area, stretch=1)

    def show_details(self, details: JobDetails) -> None:
        """Show a job's details in place of what was shown."""
        same = details.job.id == self._job_id
        bar = self._area.verticalScrollBar()
        scrolled = bar.value() if same else 0
        self._job_id = details.job.id
        content = QWidget(self)
        content.setProperty("role", "content")
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(8)
        column.addWidget(_text(details.job.order.prompt or prompt_words(details.job), "heading", content))
        column.addWidget(_text(state_words(details.job), "dim", content))
        if details.failure is not None:
            column.addWidget(_notice(details.failure, content))
        column.addLayout(self._facts(details, content))
        if details.history:
            column.addWidget(_heading(tr("Details", "History"), content))
            column.addLayout(_history(details.history, content))
        for raw in details.texts:
            name = shown(raw.name, variant=raw.variant)
            column.addWidget(_heading(name, content))
            column.addWidget(RawTextBox(raw, name, content))
        column.addStretch(1)
        self._area.setWidget(content)
        bar.setValue(scrolled)
        if not same:
            self._back.setFocus()

    def job_id(self) -> str:
        """Give the id of the job that is shown, empty for none."""
        return self._job_id

    def _facts(self, details: JobDetails, parent: QWidget) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, 8, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(4)
        for fact, value in details.facts:
            row = QHBoxLayout()
            row.setSpacing(4)
            row.addWidget(_text(_value(fact, value), "small", parent), stretch=1)
            if fact in _COPIED:
                row.addWidget(self._copy_button(fact, str(value), parent))
            form.addRow(label(shown(_FACTS[fact]), "hint", parent), row)
        return form

    def _copy_button(self, fact: Fact, value: str, parent: QWidget) -> QToolButton:
        button = tool_button(self._theme, "copy", shown(_COPIED[fact]), parent, object_name=f"Copy {fact.lower()} id")
        button.clicked.connect(lambda: QGuiApplication.clipboard().setText(value))
        return button


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
        lines = min(_MOST_LINES, max(1, round(self.document().size().height())))
        height = lines * self.fontMetrics().lineSpacing() + 26
        if height != self.height():
            self.setFixedHeight(height)


def _value(fact: Fact, value: FactValue) -> str:
    match value:
        case Decimal():
            return credits_words(value)
        case UsageLine():
            return _perhaps(value)
    match fact:
        case Fact.MADE:
            return date_and_time(float(value))
        case Fact.MADE_IN:
            return tr("Details", "{seconds} s", seconds=number(float(value)))
        case Fact.TRIES | Fact.OPEN_TRIES:
            return number(float(value))
        case _:
            return str(value)


def _perhaps(line: UsageLine) -> str:
    """Say which call may be an order in doubt: it is only a hint, whatever it says."""
    moment = "" if line.at is None else date_and_time(line.at)
    if line.charged is None:
        return tr("Details", "A call of {moment} that no job here has made. It is a hint and no proof.", moment=moment)
    return tr(
        "Details",
        "{price} for a call of {moment} that no job here has made. It is a hint and no proof.",
        price=credits_words(line.charged),
        moment=moment,
    )


def _history(history: Iterable[JournalEntry], parent: QWidget) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(12)
    form.setVerticalSpacing(4)
    day = ""
    for entry in history:
        if date(entry.at) != day:
            day = date(entry.at)
            form.addRow(_text(day, "hint", parent))
        form.addRow(
            _text(time_with_seconds(entry.at), "hint", parent), _text(history_words(entry.what), "small", parent)
        )
    return form


def _notice(failure: Failure, parent: QWidget) -> QWidget:
    box = QFrame(parent)
    box.setProperty("role", "notice")
    box.setProperty("tone", "danger")
    column = QVBoxLayout(box)
    column.setContentsMargins(12, 8, 12, 8)
    column.addWidget(_text(sentence(failure), "", box))
    return box


def _heading(text: str, parent: QWidget) -> QLabel:
    made = label(text, "label", parent)
    made.setContentsMargins(0, 8, 0, 0)
    return made


def _text(text: str, role: LabelRole, parent: QWidget) -> QLabel:
    made = label(text, role, parent, wrap=True, selectable=True)
    made.setAccessibleName(text)
    return made
