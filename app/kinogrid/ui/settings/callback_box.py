"""The built-in receiver's corner of Settings: a switch, the address for one's tunnel, and the tunnel's public end."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kinogrid.domain.request import is_private_safe
from kinogrid.ui.controls.addresses import may_become_callback
from kinogrid.ui.controls.message import FieldMessage, announce, mark
from kinogrid.ui.controls.switch import Switch
from kinogrid.ui.style.theme import Theme, Tone

_NOT_SAFE = "The tunnel's public end needs an https address."
_WHAT_FOR = (
    "For people with a tunnel to this machine. A callback ends the wait at once instead of at the next look; Kinogrid "
    "believes none of them and asks the service each time. Without it nothing is missed."
)


class CallbackBox(QWidget):
    """Says what a person wants of the receiver; whoever runs it answers with `show_state`."""

    switched = Signal(bool)
    tunnel_changed = Signal(str)
    renew_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start switched off."""
        super().__init__(parent)
        self.switch = Switch(
            theme, "Receive callbacks on this machine", self, object_name="Receive callbacks on this machine"
        )
        hint = QLabel(_WHAT_FOR, self)
        hint.setProperty("role", "hint")
        hint.setWordWrap(True)
        self.local = QLineEdit(self)
        self.local.setReadOnly(True)
        self.local.setAccessibleName("Local address for the tunnel")
        self.local.setPlaceholderText("Not listening")
        self.copy = QPushButton("Copy", self)
        self.copy.setAccessibleName("Copy the local address")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.local.text()))
        theme.dress(self.copy, "copy", Tone.DIM)
        self.renew = QPushButton("New address", self)
        self.renew.setToolTip("Take another port and another secret path. Callbacks for orders already sent are lost.")
        self.renew.clicked.connect(self.renew_requested)
        theme.dress(self.renew, "again", Tone.DIM)
        self.tunnel = QLineEdit(self)
        self.tunnel.setAccessibleName("Public address of the tunnel")
        self.tunnel.setPlaceholderText("https://")
        self._message = FieldMessage(theme, self)
        self._state = QLabel(self)
        self._state.setWordWrap(True)
        self._state.setProperty("role", "hint")
        self._more = QWidget(self)
        self._lay_out(hint)
        self.show_wish(on=False, tunnel="")
        self.switch.toggled.connect(self._more.setVisible)
        self.switch.toggled.connect(self.switched)
        self.tunnel.textEdited.connect(self._tunnel_typed)
        self.tunnel.editingFinished.connect(self._tunnel_done)

    def _lay_out(self, hint: QLabel) -> None:
        grid = QGridLayout(self._more)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 120)
        grid.setColumnStretch(1, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.local, stretch=1)
        row.addWidget(self.copy)
        row.addWidget(self.renew)
        for at, name in enumerate(("Local address", "Public address")):
            label = QLabel(name, self._more)
            label.setProperty("role", "dim")
            grid.addWidget(label, at, 0)
        grid.addLayout(row, 0, 1)
        grid.addWidget(self.tunnel, 1, 1)
        below = QVBoxLayout()
        below.setSpacing(4)
        below.addWidget(self._message)
        below.addWidget(self._state)
        grid.addLayout(below, 2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.switch)
        column.addWidget(hint)
        column.addWidget(self._more)

    def show_wish(self, *, on: bool, tunnel: str) -> None:
        """Show what is set, without a word to anybody."""
        self.switch.blockSignals(True)
        self.switch.setChecked(on)
        self.switch.blockSignals(False)
        self._more.setVisible(on)
        self.tunnel.setText(tunnel)

    def show_state(self, local: str, words: str, *, good: bool) -> None:
        """Show where the receiver listens (empty for nowhere) and how it stands."""
        self.local.setText(local)
        self.copy.setEnabled(bool(local))
        self._state.setText(words)
        self._state.setProperty("role", "hint" if good else "problem")
        self._state.style().unpolish(self._state)
        self._state.style().polish(self._state)
        if words:
            announce(self._state, words)

    def state(self) -> str:
        """Give the words on how the receiver stands."""
        return self._state.text()

    def _say(self, words: str) -> None:
        self._message.say(words)
        mark(self.tunnel, wrong=bool(words))

    def _tunnel_typed(self) -> None:
        words = "" if may_become_callback(self.tunnel.text()) else _NOT_SAFE
        if words != self._message.words():
            self._say(words)

    def _tunnel_done(self) -> None:
        text = self.tunnel.text().strip()
        if text and not is_private_safe(text):
            self._say(_NOT_SAFE)
        else:
            self.tunnel_changed.emit(text)
