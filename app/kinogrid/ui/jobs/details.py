"""Everything about one job, for the curious and for the provider's support."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kinogrid.domain.failure import Failure
from kinogrid.domain.job import Job
from kinogrid.domain.journal import JournalEntry
from kinogrid.domain.state import Done, Draft, Failed, Fetching, Unconfirmed
from kinogrid.ui.failure_text import sentence
from kinogrid.ui.jobs.history import history_words
from kinogrid.ui.jobs.row_text import moment, prompt_words, state_words
from kinogrid.ui.style.theme import Theme, Tone

# The most lines that a raw text is shown at once; it scrolls beyond.
_MOST_LINES = 14


@dataclass(frozen=True, slots=True)
class JobDetails:
    """What the details show: `facts` are names and values, `texts` are names and longer, raw texts."""

    id: str
    prompt: str
    state: str
    failure: Failure | None
    facts: tuple[tuple[str, str], ...]
    history: tuple[tuple[str, str], ...]
    texts: tuple[tuple[str, str], ...]

    def report(self, surroundings: Iterable[tuple[str, str]] = (), log: str = "") -> str:
        """Write everything as one text for support, with where it happened and what the log says about it."""
        lines = [f"{name}: {value}" for name, value in surroundings]
        lines += [f"{name}: {value}" for name, value in (("State", self.state), *self.facts)]
        if self.failure is not None:
            lines.append(f"Failure: {self.failure.code}: {sentence(self.failure)}")
        lines += ["", "History", *(f"{when}  {what}" for when, what in self.history)]
        for name, text in self.texts:
            lines += ["", name, text]
        if log:
            lines += ["", "Log", log]
        return "\n".join(lines)


def job_details(
    job: Job,
    journal: Iterable[JournalEntry],
    *,
    request: str = "",
    answers: Sequence[tuple[str, str]] = (),
    traces: Sequence[str] = (),
    tries: int = 0,
) -> JobDetails:
    """Gather a job's details; `request` is the body as it was sent, `answers` are names and raw texts.

    `traces` are the ids by which the provider's support finds its answers, `tries` how often the order was sent.
    """
    state = job.state
    failure = None
    match state:
        case Failed(failure=reason) | Unconfirmed(why=reason) | Draft(waiting_for=Failure() as reason):
            failure = reason
        case Fetching(stalled=Failure() as reason):
            failure = reason
        case _:
            pass
    history = tuple(
        (moment(line.at), f"{history_words(line.what)}: {line.detail}" if line.detail else history_words(line.what))
        for line in journal
    )
    facts = [("Job", job.id), ("Made", moment(job.created_at))]
    if job.task_id:
        facts.append(("Task", job.task_id))
    own = (failure.trace_id,) if failure is not None and failure.trace_id else ()
    facts += [("Trace", trace) for trace in dict.fromkeys((*own, *traces))]
    if failure is not None and failure.status is not None:
        facts.append(("HTTP status", str(failure.status)))
    if job.result is not None and job.result.video_id:
        facts.append(("Video", job.result.video_id))
    tries = max(tries, state.tries) if isinstance(state, Draft) else tries
    if tries:
        facts.append(("Tries", str(tries)))
    if isinstance(state, Fetching | Done) and state.took is not None:
        facts.append(("Made in", f"{round(state.took)} s"))
    texts = [("Request", request)] if request else []
    texts += list(answers)
    gaps = state.missing if isinstance(state, Fetching | Done) else ()
    for gap in gaps:
        said = f"{gap.failure.code}: {sentence(gap.failure)} {gap.failure.said}".strip()
        texts.append((f"Why variant {gap.index + 1} is missing", said))
    if failure is not None and failure.said:
        texts.append(("The service said", failure.said))
    if job.result is not None:
        texts.append(("Result", job.result.raw))
    return JobDetails(
        job.id, job.order.prompt or prompt_words(job), state_words(job), failure, tuple(facts), history, tuple(texts)
    )


class DetailsPane(QWidget):
    """Shows a job's details beside the grid; `closed` asks to go back to the list.

    `copy_report_requested` carries the job's id.
    """

    closed = Signal()
    copy_report_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with nothing to show."""
        super().__init__(parent)
        self._theme = theme
        self._job_id = ""
        self.setAccessibleName("Job details")
        back = QToolButton(self)
        back.setText("Jobs")
        back.setAccessibleName("Back to the jobs")
        back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        back.clicked.connect(self.closed)
        theme.dress(back, "back", Tone.DIM)
        self._back = back
        self.copy_button = QPushButton("Copy report", self)
        self.copy_button.setToolTip("Copy everything below, for the provider's support")
        self.copy_button.clicked.connect(lambda: self.copy_report_requested.emit(self._job_id))
        theme.dress(self.copy_button, "copy", Tone.DIM)
        head = QHBoxLayout()
        head.setContentsMargins(8, 12, 16, 8)
        head.addWidget(back)
        head.addStretch(1)
        head.addWidget(self.copy_button)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._area, stretch=1)

    def show_details(self, details: JobDetails) -> None:
        """Show a job's details in place of what was shown."""
        same = details.id == self._job_id
        bar = self._area.verticalScrollBar()
        scrolled = bar.value() if same else 0
        self._job_id = details.id
        content = QWidget(self)
        content.setProperty("role", "content")
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(8)
        prompt = self._words(details.prompt, "heading", content)
        column.addWidget(prompt)
        column.addWidget(self._words(details.state, "dim", content))
        if details.failure is not None:
            column.addWidget(self._failure(details.failure, content))
        column.addLayout(self._facts(details, content))
        if details.history:
            column.addWidget(self._heading("History", content))
            column.addLayout(self._history(details.history, content))
        for name, text in details.texts:
            column.addWidget(self._heading(name, content))
            column.addWidget(_raw(name, text, content))
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
        for name, value in details.facts:
            label = QLabel(name, parent)
            label.setProperty("role", "hint")
            row = QHBoxLayout()
            row.setSpacing(4)
            words = self._words(value, "small", parent)
            row.addWidget(words, stretch=1)
            if name in {"Task", "Trace", "Video"}:
                row.addWidget(self._copy_button(name, value, parent))
            form.addRow(label, row)
        return form

    def _history(self, history: Iterable[tuple[str, str]], parent: QWidget) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(4)
        day = ""
        for when, what in history:
            date, _, clock = when.partition(" ")
            if date != day:
                form.addRow(self._words(date, "hint", parent))
                day = date
            form.addRow(self._words(clock, "hint", parent), self._words(what, "small", parent))
        return form

    def _copy_button(self, name: str, value: str, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setAccessibleName(f"Copy {name.lower()} id")
        button.setToolTip(f"Copy the {name.lower()} id")
        button.clicked.connect(lambda: QGuiApplication.clipboard().setText(value))
        self._theme.dress(button, "copy", Tone.DIM)
        return button

    def _failure(self, failure: Failure, parent: QWidget) -> QWidget:
        box = QFrame(parent)
        box.setProperty("role", "notice")
        box.setProperty("tone", "danger")
        column = QVBoxLayout(box)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self._words(sentence(failure), "", box))
        return box

    def _heading(self, text: str, parent: QWidget) -> QLabel:
        label = QLabel(text, parent)
        label.setProperty("role", "label")
        label.setContentsMargins(0, 8, 0, 0)
        return label

    def _words(self, text: str, role: str, parent: QWidget) -> QLabel:
        label = QLabel(text, parent)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setAccessibleName(text)
        return label


class RawText(QPlainTextEdit):
    """A text as it went over the wire, as high as its lines up to a bound."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
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


def _raw(name: str, text: str, parent: QWidget) -> QPlainTextEdit:
    box = RawText(text, parent)
    box.setAccessibleName(name)
    return box
