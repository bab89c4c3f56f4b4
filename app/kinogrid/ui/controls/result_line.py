"""What came of a wish about a token, right below it: a bar while it is waited for, then a sentence with its sign."""

from collections.abc import Mapping
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from kinogrid.ui.controls.message import announce
from kinogrid.ui.controls.widgets import bare, label, restyle
from kinogrid.ui.style.sizing import fix
from kinogrid.ui.style.theme import Theme, Tone


class CheckVerdict(Enum):
    """What has been found: all is good, there is something to know, or it did not come about."""

    GOOD = auto()
    CAUTION = auto()
    BAD = auto()


_LOOKS: Mapping[CheckVerdict, tuple[str, Tone, str]] = {
    CheckVerdict.GOOD: ("check", Tone.SUCCESS, "good"),
    CheckVerdict.CAUTION: ("warning", Tone.WARNING, "warning"),
    CheckVerdict.BAD: ("error", Tone.DANGER, "problem"),
}


class ResultLine(QWidget):
    """Takes no room while there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start silent."""
        super().__init__(parent)
        self._theme, self._waits = theme, False
        theme.changed.connect(self._move)
        self._progress = QProgressBar(self)
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._icon = label("", parent=self)
        fix(self._icon, width=16, height=16)
        self._words = label("", "dim", self, wrap=True)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, stretch=1)
        column = bare(QVBoxLayout(self), 8)
        column.addWidget(self._progress)
        column.addLayout(row)
        self.say("")

    def wait(self, words: str) -> None:
        """Say what is waited for."""
        self.say(words)
        self._waits = True
        self._move()

    def _move(self) -> None:
        """Go to and fro while something is waited for, where things may move; the words say it anyway."""
        self._progress.setVisible(self._waits and not self._theme.is_still)

    def say(self, words: str, verdict: CheckVerdict | None = None) -> None:
        """Say what came of it, or nothing."""
        self._waits = False
        self._move()
        self._words.setText(words)
        self._icon.setVisible(verdict is not None and bool(words))
        role = "dim"
        if verdict is not None:
            icon, tone, role = _LOOKS[verdict]
            self._theme.dress(self._icon, icon, tone)
        restyle(self._words, "role", role)
        self.setVisible(bool(words))
        if words:
            announce(self._words, words)
