"""Notices above the grid: what happened, what it may have cost, and what can be done, without a dialog in the way."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from kinogrid.ui.controls.message import announce
from kinogrid.ui.style.theme import Theme, Tone


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
    """One notice; `acted` carries the key of the button, `put_away` that the person has read it."""

    acted = Signal(str)
    put_away = Signal()

    def __init__(self, theme: Theme, note: Note, parent: QWidget | None = None) -> None:
        """Show a note."""
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("tone", note.severity.value)
        self.setAccessibleName(note.title)
        self.setAccessibleDescription(note.words)
        icon = QLabel(self)
        theme.dress(icon, *_ICONS[note.severity])
        title = QLabel(note.title, self)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setProperty("role", "heading")
        title.setWordWrap(True)
        text = QVBoxLayout()
        text.setSpacing(4)
        text.addWidget(title)
        if note.words:
            words = QLabel(note.words, self)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setProperty("role", "dim")
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.addWidget(words)
        if note.actions:
            row = QHBoxLayout()
            row.setContentsMargins(0, 4, 0, 0)
            row.setSpacing(8)
            for key, label in note.actions:
                button = QPushButton(label, self)
                button.clicked.connect(lambda _=False, key=key: self.acted.emit(key))
                row.addWidget(button)
            row.addStretch(1)
            text.addLayout(row)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 10, 8, 10)
        layout.setSpacing(10)
        layout.addWidget(icon, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addLayout(text, stretch=1)
        if note.closable:
            close = QToolButton(self)
            close.setAccessibleName("Dismiss")
            close.setToolTip("Dismiss")
            close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            close.clicked.connect(self.put_away)
            theme.dress(close, "close", Tone.DIM)
            layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignTop)


class NoticeBoard(QWidget):
    """The notices that hold now, each under a key."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty, taking no room."""
        super().__init__(parent)
        self._theme = theme
        self._shown: dict[str, tuple[Note, Notice]] = {}
        self._handlers: dict[str, Callable[[str], object] | None] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 12, 16, 0)
        self._layout.setSpacing(8)
        self.hide()

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
        self.show()
        announce(notice, f"{note.title} {note.words}")

    def drop(self, key: str) -> None:
        """Take a notice away; nothing happens when there is none."""
        shown = self._shown.pop(key, None)
        self._handlers.pop(key, None)
        if shown is not None:
            self._layout.removeWidget(shown[1])
            shown[1].hide()
            shown[1].deleteLater()
        self.setVisible(bool(self._shown))

    def _act(self, key: str, action: str) -> None:
        handler = self._handlers[key]
        if handler is not None:
            handler(action)

    def keys(self) -> tuple[str, ...]:
        """List the keys of what is shown."""
        return tuple(self._shown)

    def notice(self, key: str) -> Notice:
        """Give a notice that is shown; raises `KeyError` when it isn't."""
        return self._shown[key][1]
