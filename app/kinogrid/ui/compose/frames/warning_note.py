"""A warning beneath the frames, with the ways to mend what it warns of."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kinogrid.ui.controls.message import announce
from kinogrid.ui.controls.widgets import icon_label, label
from kinogrid.ui.style.theme import Theme, Tone


class WarningNote(QWidget):
    """Takes no room while there is nothing to warn of."""

    def __init__(self, theme: Theme, words: str, buttons: Sequence[QPushButton], parent: QWidget | None = None) -> None:
        """Start silent."""
        super().__init__(parent)
        self._words = label(words, "small", self, wrap=True)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(icon_label(theme, "warning", Tone.WARNING, self), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addLayout(row)
        # One above the other: side by side they would make the pane wider than it is.
        for button in buttons:
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def warn(self, *, holds: bool) -> None:
        """Warn while it holds, and say it once to those who hear."""
        if holds and self.isHidden():
            announce(self._words, self._words.text())
        self.setVisible(holds)
