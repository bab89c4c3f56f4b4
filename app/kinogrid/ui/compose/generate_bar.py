"""Compose's foot: the button that sends the order, with its key, and what else can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kinogrid.ui.compose.order_menu import OrderMenu
from kinogrid.ui.controls.connect_pill import ConnectPill
from kinogrid.ui.controls.message import FieldMessage
from kinogrid.ui.controls.price_label import PriceLabel
from kinogrid.ui.controls.widgets import label, named
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr


class GenerateBar(QWidget):
    """Asks to send the order (`generate_requested`) beside its `price`; `message` says what no one field has wrong.

    `connect_requested` comes from the word that nothing can be sent yet.
    """

    generate_requested = Signal()
    connect_requested = Signal()

    def __init__(self, theme: Theme, pane: QWidget) -> None:
        """Belong to a pane, in all of which the keys hold."""
        super().__init__(pane)
        self.message = FieldMessage(theme, self)
        generate = tr("Compose", "Generate")
        self.button = named(QPushButton(generate, self), "Generate", generate)
        self.button.setProperty("primary", True)
        self.button.setProperty("large", True)
        self.button.clicked.connect(self.generate_requested)
        theme.dress(self.button, "generate", Tone.ON_ACCENT)
        self.action = QAction(generate, self)
        self.action.setObjectName("Generate by key")
        self.action.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        self.action.triggered.connect(self.generate_requested)
        pane.addAction(self.action)
        self._hint = self._make_hint()
        self._not_connected = ""
        self._name_keys()
        self.action.changed.connect(self._name_keys)
        self._connect = ConnectPill("Connect from Compose", self)
        self._connect.clicked.connect(self.connect_requested)
        self.more = OrderMenu(theme, pane)
        self.price = PriceLabel(self)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.button, stretch=1)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(6)
        column.addWidget(self.message)
        column.addWidget(self._connect, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.price)
        column.addLayout(row)

    def show_connection(self, *, connected: bool) -> None:
        """Say beside the button, and of it, whether an order can be sent at all."""
        self._connect.setVisible(not connected)
        self._not_connected = "" if connected else tr("Compose", "Not connected: it asks for a token first.")
        self.button.setAccessibleDescription(self._not_connected)
        self._name_keys()

    def _name_keys(self) -> None:
        """Say on the button and in its tooltip which key presses it."""
        keys = self.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = tr("Compose", "Send this order ({keys})", keys=keys) if keys else tr("Compose", "Send this order")
        self.button.setToolTip(tip(words, *filter(None, (self._not_connected,))))
        enter = QKeySequence(Qt.Key.Key_Return).toString(QKeySequence.SequenceFormat.NativeText)
        self._hint.setText(keys.replace(enter, "\u21b5"))

    def _make_hint(self) -> QLabel:
        hint = label("", "shortcut", self.button)
        hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QHBoxLayout(self.button)
        inside.setContentsMargins(14, 0, 14, 0)
        inside.addWidget(hint, alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return hint
