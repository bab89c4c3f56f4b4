"""Lets a person pick one of several texts: an old prompt, a translation, a description."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kinogrid.ui.style.theme import Theme

_INDEX = Qt.ItemDataRole.UserRole
# So many are listed at once; a search finds the others.
MOST = 300


@dataclass(frozen=True, slots=True)
class Choice:
    """A text to pick and, smaller below it, a word on where it is from."""

    text: str
    detail: str = ""


class PickDialog(QDialog):
    """Lists choices; open it with `open()`, never `exec()`.

    `picked` carries the choice's index and the key of the button. `actions` are pairs of a key and a button's text, the
    first being what Enter and a double click do.
    """

    picked = Signal(int, str)

    def __init__(
        self,
        theme: Theme,
        title: str,
        words: str,
        choices: Sequence[Choice],
        actions: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        searchable: bool = False,
    ) -> None:
        """Offer `choices`, with a search field where there may be many."""
        super().__init__(parent)
        self._choices = tuple(choices)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumSize(520, 420)
        heading = QLabel(title, self)
        heading.setProperty("role", "title")
        hint = QLabel(words, self)
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setProperty("role", "dim")
        hint.setWordWrap(True)
        self.search = QLineEdit(self)
        self.search.setAccessibleName("Search")
        self.search.setPlaceholderText("Search")
        self.search.setClearButtonEnabled(True)
        self.search.setVisible(searchable)
        self.view = QListWidget(self)
        self.view.setProperty("role", "choices")
        self.view.setAccessibleName(title)
        self.view.setWordWrap(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.buttons = [QPushButton(text, self) for _, text in actions]
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        cancel = QPushButton("Cancel", self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot.addWidget(cancel)
        for (key, _), button in reversed(list(zip(actions, self.buttons, strict=True))):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, key=key: self._pick(key))
            foot.addWidget(button)
        self.buttons[0].setProperty("primary", True)
        self.buttons[0].setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(hint)
        column.addWidget(self.search)
        column.addWidget(self.view, stretch=1)
        column.addLayout(foot)
        self.search.textChanged.connect(self._fill)
        self.view.itemDoubleClicked.connect(lambda _: self._pick(actions[0][0]))
        self._fill()
        (self.search if searchable else self.view).setFocus()
        theme.changed.connect(self.view.viewport().update)

    def _fill(self) -> None:
        wanted = self.search.text().casefold().split()
        self.view.clear()
        for index, choice in enumerate(self._choices):
            if all(word in choice.text.casefold() for word in wanted):
                item = QListWidgetItem("\n".join(filter(None, (choice.text, choice.detail))), self.view)
                item.setData(_INDEX, index)
                if self.view.count() == MOST:
                    break
        self.view.setCurrentRow(0)
        for button in self.buttons:
            button.setEnabled(self.view.count() > 0)

    def _pick(self, key: str) -> None:
        item = self.view.currentItem()
        if item is not None:
            self.picked.emit(item.data(_INDEX), key)
            self.accept()
