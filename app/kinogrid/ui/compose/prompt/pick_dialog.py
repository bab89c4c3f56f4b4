"""Lets a person pick one of several texts: an old prompt, a translation, a description."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QWidget

from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.row_toggle import go_by_toggle
from kinogrid.ui.controls.widgets import dialog_foot, label, leave_button, named, search_field
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

_INDEX = Qt.ItemDataRole.UserRole
# So many are listed at once; a search finds the others.
MOST = 300


@dataclass(frozen=True, slots=True)
class Choice:
    """A text to pick and, smaller below it, a word on where it is from."""

    text: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PickAction:
    """A button that takes the choice: a key for whoever hears of it, and a text."""

    key: str
    text: str


class PickDialog(FittingDialog):
    """Lists choices; open it with `open()`, never `exec()`.

    `picked` carries the choice's index and the key of the action, the first of which is what Enter and a double click
    do.
    """

    picked = Signal(int, str)

    def __init__(
        self,
        theme: Theme,
        title: str,
        words: str,
        choices: Sequence[Choice],
        actions: Sequence[PickAction],
        parent: QWidget | None = None,
        *,
        object_name: str,
        searchable: bool = False,
    ) -> None:
        """Offer `choices`, with a search field where there may be many."""
        super().__init__(parent, width=520, height=420)
        self._choices = tuple(choices)
        named(self, object_name, title)
        self.setWindowTitle(title)
        self.search = search_field(theme, tr("Pick", "Search"), self, object_name=f"{object_name}: search")
        self.search.setVisible(searchable)
        self.view = named(QListWidget(self), f"{object_name}: choices", title)
        self.view.setProperty("role", "choices")
        go_by_toggle(self.view)
        self.view.setWordWrap(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.buttons = [self._button(action) for action in actions]
        self.buttons[0].setProperty("primary", True)
        self.buttons[0].setDefault(True)
        column = self.column
        column.addWidget(label(title, "title", self))
        column.addWidget(label(words, "dim", self, wrap=True))
        column.addWidget(self.search)
        column.addWidget(self.view, stretch=1)
        cancel = leave_button(self, tr("Pick", "Cancel"), "Cancel")
        self.foot.addLayout(dialog_foot(cancel, *reversed(self.buttons)))
        self.search.textChanged.connect(self._fill)
        self.view.itemDoubleClicked.connect(lambda _: self._pick(actions[0].key))
        self._fill()
        (self.search if searchable else self.view).setFocus()
        theme.changed.connect(self.view.viewport().update)

    def _button(self, action: PickAction) -> QPushButton:
        button = QPushButton(action.text, self)
        button.setObjectName(f"Pick: {action.key}")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._pick(action.key))
        return button

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
