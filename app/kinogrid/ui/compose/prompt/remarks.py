"""Remarks on the prompt, right below it: what is odd, and a button that mends it for those who want that."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kinogrid.domain.prompt import Remark
from kinogrid.ui.compose.prompt.remark_text import cure_words, remark_words
from kinogrid.ui.controls.message import announce
from kinogrid.ui.style.theme import Theme, Tone

# More remarks than this would push the rest of the form away; they follow once the first are dealt with.
MOST = 3


class PromptNotes(QWidget):
    """Lists remarks; `cured` carries the one whose button was pressed. Takes no room while there are none."""

    cured = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with nothing to say."""
        super().__init__(parent)
        self._remarks: tuple[Remark | None, ...] = (None,) * MOST
        self._rows = tuple(_RemarkRow(theme, self) for _ in range(MOST))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, row in enumerate(self._rows):
            column.addWidget(row)
            row.button.clicked.connect(lambda _=False, number=number: self._cure(number))
        self.hide()

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Say these, the first of them."""
        shown = (*remarks[:MOST], *(None,) * (MOST - len(remarks)))
        for row, remark, before in zip(self._rows, shown, self._remarks, strict=True):
            if remark != before:
                row.say(remark)
        self._remarks = shown
        self.setVisible(bool(remarks))

    def words(self) -> tuple[str, ...]:
        """Give what is said."""
        return tuple(remark_words(remark) for remark in self._remarks if remark is not None)

    def button(self, number: int) -> QPushButton:
        """Give the button of a remark, counted from 0."""
        return self._rows[number].button

    def _cure(self, number: int) -> None:
        remark = self._remarks[number]
        if remark is not None:
            self.cured.emit(remark)


class _RemarkRow(QWidget):
    """One remark."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        icon = QLabel(self)
        theme.dress(icon, "warning", Tone.WARNING)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("role", "warning")
        self._words.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.setAccessibleName("Mend the prompt")
        self.button.setProperty("link", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(6)
        row.addWidget(icon, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, stretch=1)
        row.addWidget(self.button)
        self.hide()

    def say(self, remark: Remark | None) -> None:
        """Say a remark, or nothing."""
        self.setVisible(remark is not None)
        if remark is None:
            return
        words = remark_words(remark)
        self._words.setText(words)
        announce(self._words, words)
        self.button.setVisible(remark.cure is not None)
        if remark.cure is not None:
            cure = cure_words(remark.cure)
            self.button.setText(cure)
            self.button.setAccessibleName(f"{cure}: {words}")
