"""Remarks on the prompt, right below it: what is odd, and a button that mends it for those who want that."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kinogrid.domain.prompt_remarks import Remark
from kinogrid.ui.compose.prompt.remark_text import cure_words, remark_words
from kinogrid.ui.controls.message import announce
from kinogrid.ui.controls.widgets import bare, icon_label, label, named
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr

# More remarks than this would push the rest of the form away; they follow once the first are dealt with.
MOST = 3


class RemarkList(QWidget):
    """Lists remarks; `cure_requested` carries the one whose button was pressed. Takes no room while there are none."""

    cure_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with nothing to say."""
        super().__init__(parent)
        self.rows = tuple(RemarkRow(theme, number, self) for number in range(1, MOST + 1))
        column = bare(QVBoxLayout(self), 0)
        for row in self.rows:
            row.cure_requested.connect(self.cure_requested)
            column.addWidget(row)
        self.hide()

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Say these, the first of them."""
        shown = (*remarks[:MOST], *(None,) * (MOST - len(remarks)))
        for row, remark in zip(self.rows, shown, strict=True):
            row.say(remark)
        self.setVisible(bool(remarks))


class RemarkRow(QWidget):
    """One remark, or none."""

    cure_requested = Signal(object)

    def __init__(self, theme: Theme, number: int, parent: QWidget) -> None:
        """Start without a remark, as the row of this number."""
        super().__init__(parent)
        self._remark: Remark | None = None
        self._words = label(role="warning", parent=self, wrap=True)
        mend = tr("Prompt", "Fix the prompt")
        self.button = named(QPushButton(self), f"Mend the prompt {number}", mend)
        self.button.setProperty("link", True)
        self.button.clicked.connect(lambda: self.cure_requested.emit(self._remark))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(6)
        row.addWidget(icon_label(theme, "warning", Tone.WARNING, self), alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, stretch=1)
        row.addWidget(self.button)
        self.hide()

    def say(self, remark: Remark | None) -> None:
        """Say a remark, or nothing; one that stands there already is not announced again."""
        if remark == self._remark:
            return
        self._remark = remark
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
            self.button.setAccessibleName(tr("Prompt", "{cure}: {remark}", cure=cure, remark=words))
