"""What a person wants to know of a job: its frames, how it was ordered, where it comes from, its files and its cost."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kinogrid.domain.account import UsageLine
from kinogrid.domain.hints import Hints
from kinogrid.domain.job import Job
from kinogrid.domain.request import Frame, Imagine, LocalFrame, RemoteFrame, Slot
from kinogrid.domain.state import Clip
from kinogrid.ui.controls.widgets import bare, label, named
from kinogrid.ui.controls.wrapping_label import WrappingLabel, wrapping_label
from kinogrid.ui.hint_text import hint_lines, measure_words
from kinogrid.ui.images.thumbnails import ThumbnailRequest, Thumbnails
from kinogrid.ui.jobs.details import Fact, FactValue, JobDetails
from kinogrid.ui.marked_text import Text, marked
from kinogrid.ui.mode_text import mode_text
from kinogrid.ui.price_text import credits_words
from kinogrid.ui.style.sizing import USUAL_LINE, fix, give_least
from kinogrid.ui.text import data_size, date_and_time, listed, number, shown, tr

# A frame's picture at most, in logical pixels.
_PICTURE = QSize(124, 92)
# The names of facts at most, as parts of a line's height: longer ones wrap.
_NAMES = 5
_SLOTS: Mapping[Slot, Text] = {
    Slot.FIRST: marked("Details", "First frame"),
    Slot.LAST: marked("Details", "Last frame"),
}
_FACTS: Mapping[Fact, Text] = {
    Fact.MADE: marked("Details", "Made"),
    Fact.MADE_IN: marked("Details", "Made in"),
    Fact.FORESEEN: marked("Details", "Foreseen"),
    Fact.CHARGED: marked("Details", "Charged"),
    Fact.PERHAPS: marked("Details", "May be this one"),
}


class FramePicture(QLabel):
    """Shows a frame's picture once it has been read."""

    def __init__(self, path: str, name: str, pictures: Thumbnails, parent: QWidget) -> None:
        """Ask for the picture of a file, which is called by a name."""
        super().__init__(parent)
        self._pictures = pictures
        self._request = ThumbnailRequest(path, _PICTURE * self.devicePixelRatioF(), crop=False)
        self.setAccessibleName(name)
        give_least(self, height=_PICTURE.height())
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        pictures.arrived.connect(self._show)
        self._show(path)

    def _show(self, path: object) -> None:
        image = self._pictures.get(self._request) if path == self._request.path else None
        if image is not None and not image.isNull():
            image.setDevicePixelRatio(self.devicePixelRatioF())
            self.setPixmap(QPixmap.fromImage(image))


class JobSummary(QWidget):
    """Shows a job to people.

    `parent_requested` carries the id of the job that it continues, `folder_requested` asks for where its files are.
    """

    parent_requested = Signal(str)
    folder_requested = Signal()

    def __init__(self, details: JobDetails, pictures: Thumbnails, parent: QWidget) -> None:
        """Show a job's details."""
        super().__init__(parent)
        self._pictures = pictures
        self._rows = bare(QFormLayout())
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(6)
        column = bare(QVBoxLayout(self), 12)
        if frames := details.job.order.frames():
            column.addLayout(self._frames(frames))
        column.addLayout(self._rows)
        self._tell_order(details.job)
        self._tell_clips(details.job.clips)
        for fact, value in details.facts:
            if fact in _FACTS:
                self._row(shown(_FACTS[fact]), _said(fact, value))
        if details.awaits_charge:
            self._row(shown(_FACTS[Fact.CHARGED]), tr("Details", "Being looked for in the account's list"))
        self._tell_hints(details.hints)

    def _frames(self, frames: Iterable[tuple[Slot, Frame]]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for slot, frame in frames:
            name = shown(_SLOTS[slot])
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(label(name, "hint", self, wrap=True))
            match frame:
                case LocalFrame():
                    column.addWidget(FramePicture(frame.path, name, self._pictures, self))
                case RemoteFrame():
                    column.addWidget(wrapping_label(frame.url, "small", self))
            column.addStretch(1)
            row.addLayout(column, stretch=1)
        return row

    def _tell_order(self, job: Job) -> None:
        order = job.order
        self._row(tr("Details", "Mode"), mode_text(order.mode))
        if isinstance(order, Imagine):
            self._row(tr("Details", "Shape"), order.aspect.value)
        else:
            loop = tr("Details", "loop") if order.loop else ""
            self._row(tr("Details", "Resolution"), listed(order.resolution.value, loop))
        if job.parent is not None:
            where = tr("Details", "Variant {number} of another job", number=number(job.parent.index + 1))
            self._row(tr("Details", "Continues"), where)
            to = job.parent.job_id
            self._link("Show that job", tr("Details", "Show that job")).clicked.connect(
                lambda: self.parent_requested.emit(to)
            )

    def _tell_clips(self, clips: Iterable[Clip]) -> None:
        clips = sorted(clips, key=lambda clip: clip.index)
        if not clips:
            return
        lengths = dict.fromkeys(length_words(clip) for clip in clips if clip.duration)
        if lengths:
            self._row(tr("Details", "Length"), listed(*lengths))
        for position, clip in enumerate(clips):
            self._row(tr("Details", "Files") if not position else "", file_words(clip))
        self._link("Show in the folder", tr("Details", "Show in the folder")).clicked.connect(self.folder_requested)

    def _tell_hints(self, hints: Mapping[int, Hints]) -> None:
        """Say what was measured of each variant, and that it was no person."""
        for index, measured in sorted(hints.items()):
            name = tr("Details", "Variant {number}", number=number(index + 1))
            self._row(name, "\n".join(hint_lines(measured)))
        if hints:
            self._row("", measure_words())

    def _row(self, name: str, words: str) -> None:
        self._rows.addRow(fact_name(name, self), wrapping_label(words, "small", self))

    def _link(self, object_name: str, text: str) -> QPushButton:
        """Add a way on below the row before it."""
        button = named(QPushButton(text, self), object_name, text)
        button.setProperty("link", True)
        self._rows.addRow(fact_name("", self), button)
        return button


def fact_name(text: str, parent: QWidget) -> WrappingLabel:
    """Make the name of a fact, which wraps and leaves most of the width to what is said."""
    made = wrapping_label(text, "hint", parent)
    fix(made, width=USUAL_LINE * _NAMES)
    return made


def length_words(clip: Clip) -> str:
    """Say how long a clip is."""
    return tr("Details", "{seconds} s", seconds=number(clip.duration, 1))


def file_words(clip: Clip) -> str:
    """Say what a file is called, and how large it is."""
    shape = tr("Details", "{width} \u00d7 {height}", width=number(clip.width), height=number(clip.height))
    return listed(clip.name, shape, data_size(clip.size))


def _said(fact: Fact, value: FactValue) -> str:
    match value:
        case Decimal():
            return credits_words(value)
        case UsageLine():
            return _perhaps(value)
    if fact is Fact.MADE:
        return date_and_time(float(value))
    return tr("Details", "{seconds} s", seconds=number(float(value)))


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
