"""Notices above the grid: what happened, what it may have cost, and what can be done, without a dialog in the way."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kinogrid.ui.controls.message import announce
from kinogrid.ui.controls.widgets import icon_label, label, tool_button
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr

# Logical pixels of a notice that neither its words nor its buttons have: margins, sign, cross and what is between.
_AROUND = 110


class Severity(StrEnum):
    """How a notice is coloured."""

    INFO = "info"
    WARNING = "warning"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Note:
    """What a notice says; `actions` are pairs of a key and a button's text, the first being the recommended one."""

    severity: Severity
    title: str
    words: str = ""
    actions: tuple[tuple[str, str], ...] = ()
    closable: bool = True


_ICONS = {
    Severity.INFO: ("info", Tone.ACCENT),
    Severity.WARNING: ("warning", Tone.WARNING),
    Severity.DANGER: ("error", Tone.DANGER),
}


class Notice(QFrame):
    """One notice; `acted` carries the key of the button, which is its object name; `put_away` that it has been read."""

    acted = Signal(str)
    put_away = Signal()

    def __init__(self, theme: Theme, note: Note, parent: QWidget | None = None) -> None:
        """Show a note."""
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("tone", note.severity.value)
        self.setAccessibleName(note.title)
        self.setAccessibleDescription(note.words)
        text = QVBoxLayout()
        text.setSpacing(4)
        self._title = label(note.title, "heading", self, wrap=True)
        text.addWidget(self._title)
        self.words = label(note.words, "dim", self, wrap=True, selectable=True)
        self.words.setVisible(bool(note.words))
        text.addWidget(self.words)
        self._text = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._text.setSpacing(4)
        self._text.addLayout(text, stretch=1)
        self._buttons = self._row_of(note.actions) if note.actions else None
        if self._buttons is not None:
            self._text.addWidget(self._buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 10, 8, 10)
        layout.setSpacing(10)
        beside = Qt.AlignmentFlag.AlignTop if note.words or note.actions else Qt.AlignmentFlag.AlignVCenter
        layout.addWidget(icon_label(theme, *_ICONS[note.severity], self), alignment=beside)
        layout.addLayout(self._text, stretch=1)
        if note.closable:
            close = tool_button(theme, "close", tr("Notices", "Dismiss"), self, object_name="Dismiss")
            close.clicked.connect(self.put_away)
            layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the buttons beside what is said where that needs no second line, as the picture needs the height."""
        super().resizeEvent(event)
        if self._buttons is None:
            return
        lines = ((self._title, self._title.text()), (self.words, self.words.text()))
        widest = max(part.fontMetrics().horizontalAdvance(line) for part, line in lines)
        room = self.width() - _AROUND - self._buttons.sizeHint().width()
        beside = "\n" not in self.words.text() and widest <= room
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._text.direction() is not way:
            self._text.setDirection(way)

    def _row_of(self, actions: Sequence[tuple[str, str]]) -> QWidget:
        buttons = QWidget(self)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        for key, text in actions:
            button = QPushButton(text, self)
            button.setObjectName(key)
            button.clicked.connect(lambda _=False, key=key: self.acted.emit(key))
            row.addWidget(button)
        row.addStretch(1)
        return buttons


class NoticeBoard(QWidget):
    """The notices that hold now, each under a key; `focus_left` tells that one goes which has the keyboard."""

    focus_left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty, taking no room."""
        super().__init__(parent)
        self._theme = theme
        self._shown: dict[str, tuple[Note, Notice]] = {}
        self._handlers: dict[str, Callable[[str], object] | None] = {}
        self._resting = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 12, 16, 0)
        self._layout.setSpacing(8)
        self.hide()

    def rest(self, *, resting: bool) -> None:
        """Leave the room to what is looked at, whatever is said meanwhile, or tell what holds again."""
        self._resting = resting
        self._come_and_go()

    def _come_and_go(self) -> None:
        self.setVisible(bool(self._shown) and not self._resting)

    def put(self, key: str, note: Note, on_action: Callable[[str], object] | None = None) -> None:
        """Show a note under a key, in place of what stood there; `on_action` hears the key of a button."""
        # An equal note may be about something else by now, and its buttons with it.
        self._handlers[key] = on_action
        if key in self._shown and self._shown[key][0] == note:
            return
        where = self._layout.indexOf(self._shown[key][1]) if key in self._shown else 0
        self.drop(key)
        self._handlers[key] = on_action
        notice = Notice(self._theme, note, self)
        notice.acted.connect(lambda action: self._act(key, action))
        notice.put_away.connect(lambda: self.drop(key))
        self._shown[key] = (note, notice)
        self._layout.insertWidget(where, notice)
        self._come_and_go()
        announce(notice, f"{note.title} {note.words}")

    def reword(self, key: str, words: str) -> None:
        """Say something else in a notice as a time passes: it is neither built nor announced anew."""
        if key in self._shown:
            note, notice = self._shown[key]
            self._shown[key] = replace(note, words=words), notice
            notice.words.setText(words)
            notice.setAccessibleDescription(words)

    def drop(self, key: str) -> None:
        """Take a notice away; nothing happens when there is none."""
        shown = self._shown.pop(key, None)
        self._handlers.pop(key, None)
        if shown is not None:
            now = QApplication.focusWidget()
            if now is not None and shown[1].isAncestorOf(now):
                self.focus_left.emit()
            self._layout.removeWidget(shown[1])
            shown[1].hide()
            shown[1].deleteLater()
        self._come_and_go()

    def _act(self, key: str, action: str) -> None:
        handler = self._handlers[key]
        if handler is not None:
            handler(action)
