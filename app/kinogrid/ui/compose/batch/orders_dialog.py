"""Puts a list of orders to a person before any is sent."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kinogrid.ui.compose.batch.orders_list import OrdersList
from kinogrid.ui.compose.batch.proposals import Proposal
from kinogrid.ui.controls.switch import Switch
from kinogrid.ui.style.theme import Theme, Tone


class OrdersDialog(QDialog):
    """Lists orders to be ticked off; open it with `open()`, never `exec()`.

    `placed` carries the ticked proposals and whether they are to be held back. `asks(count)` gives what the order
    limit has to say to so many more orders, empty for nothing.
    """

    placed = Signal(object, bool)

    def __init__(
        self, theme: Theme, title: str, words: str, asks: Callable[[int], str], parent: QWidget | None = None
    ) -> None:
        """Start with an empty list under a title and a sentence."""
        super().__init__(parent)
        self._asks = asks
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumSize(480, 420)
        self.orders = OrdersList(theme, self)
        self.hold = Switch(theme, "Hold them in the queue", self, object_name="Hold them in the queue")
        self.hold.setToolTip("They wait in the list of jobs until you let each go")
        self._limit = QLabel(self)
        self._limit.setProperty("role", "warning")
        self._limit.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.setProperty("primary", True)
        self.button.setDefault(True)
        self.button.setAccessibleName("Place the orders")
        theme.dress(self.button, "send", Tone.ON_ACCENT)
        self._lay_out(title, words)
        self.orders.changed.connect(self._look)
        self.hold.toggled.connect(self._look)
        self.button.clicked.connect(self._place)
        self._look()

    def _lay_out(self, title: str, words: str) -> None:
        heading = QLabel(title, self)
        heading.setProperty("role", "title")
        self._words = QLabel(words, self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("role", "dim")
        self._words.setWordWrap(True)
        cancel = QPushButton("Cancel", self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.button)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 24, 24, 16)
        self.column.setSpacing(12)
        self.column.addWidget(heading)
        self.column.addWidget(self._words)
        self.column.addWidget(self.orders, stretch=1)
        self.column.addWidget(self.hold)
        self.column.addWidget(self._limit)
        self.column.addLayout(foot)

    def show_proposals(self, proposals: Sequence[Proposal], why_none: str = "") -> None:
        """List these; where there are none, `why_none` may say why."""
        self.orders.show_proposals(proposals, why_none)

    def limit_words(self) -> str:
        """Give what the order limit has to say, empty for nothing."""
        return self._limit.text()

    def _look(self) -> None:
        count = len(self.orders.ticked())
        verb = "Queue" if self.hold.isChecked() else "Send"
        self.button.setText(f"{verb} {count} {'order' if count == 1 else 'orders'}" if count else verb)
        self.button.setEnabled(count > 0)
        words = self._asks(count) if count else ""
        self._limit.setText(words)
        self._limit.setVisible(bool(words))

    def _place(self) -> None:
        self.placed.emit(self.orders.ticked(), self.hold.isChecked())
        self.accept()
