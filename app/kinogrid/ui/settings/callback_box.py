"""The built-in receiver's corner of Settings: a switch, the address for one's tunnel, and the tunnel's public end."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kinogrid.ui.controls.callback_field import CallbackField
from kinogrid.ui.controls.message import announce
from kinogrid.ui.controls.switch import Switch
from kinogrid.ui.controls.widgets import bare, label, named, restyle
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.marked_text import marked
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr

_NOT_SAFE = marked("Settings", "The tunnel's public end needs an https address.")


class CallbackBox(QWidget):
    """Says what a person wants of the receiver; whoever runs it answers with `show_state`."""

    switched = Signal(bool)
    tunnel_changed = Signal(str)
    renew_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start switched off."""
        super().__init__(parent)
        self.switch = Switch(
            theme,
            tr("Settings", "Receive callbacks on this machine"),
            self,
            object_name="Receive callbacks on this machine",
        )
        self.local = named(
            QLineEdit(self), "Local address for the tunnel", tr("Settings", "Local address for the tunnel")
        )
        self.local.setReadOnly(True)
        self.local.setPlaceholderText(tr("Settings", "Not listening"))
        self._copy = named(
            QPushButton(tr("Settings", "Copy"), self),
            "Copy the local address",
            tr("Settings", "Copy the local address"),
        )
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.local.text()))
        theme.dress(self._copy, "copy", Tone.DIM)
        self.renew = QPushButton(tr("Settings", "New address"), self)
        self.renew.setObjectName("New address")
        self.renew.setToolTip(
            tip(
                tr("Settings", "Take another port and another secret path. Callbacks for orders already sent are lost.")
            )
        )
        self.renew.clicked.connect(self.renew_requested)
        theme.dress(self.renew, "again", Tone.DIM)
        self._tunnel = CallbackField(
            theme,
            tr("Settings", "Public address of the tunnel"),
            _NOT_SAFE,
            self,
            object_name="Public address of the tunnel",
            placeholder="https://",
        )
        self._state = label("", "hint", self, wrap=True)
        self._more = QWidget(self)
        self._lay_out()
        self.show_choice(on=False, tunnel="")
        self.switch.toggled.connect(self._more.setVisible)
        self.switch.toggled.connect(self.switched)
        self._tunnel.taken.connect(self.tunnel_changed)

    def _lay_out(self) -> None:
        grid = QGridLayout(self._more)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 168)
        grid.setColumnStretch(1, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.local, stretch=1)
        row.addWidget(self._copy)
        row.addWidget(self.renew)
        grid.addWidget(label(tr("Settings", "Local address"), "dim", self._more), 0, 0)
        grid.addLayout(row, 0, 1)
        grid.addWidget(label(tr("Settings", "Public address"), "dim", self._more), 1, 0)
        grid.addWidget(self._tunnel, 1, 1)
        grid.addWidget(self._state, 2, 1)
        purpose = tr(
            "Settings",
            "For people with a tunnel to this machine. A callback ends the wait at once instead of at the next look; "
            "Kinogrid believes none of them and asks the service each time. Without it nothing is missed.",
        )
        column = bare(QVBoxLayout(self), 4)
        column.addWidget(self.switch)
        column.addWidget(label(purpose, "hint", self, wrap=True))
        column.addWidget(self._more)

    def show_choice(self, *, on: bool, tunnel: str) -> None:
        """Show what is set, without a word to anybody."""
        self.switch.blockSignals(True)
        self.switch.setChecked(on)
        self.switch.blockSignals(False)
        self._more.setVisible(on)
        self._tunnel.set_text(tunnel)

    def show_state(self, local: str, words: str, *, good: bool) -> None:
        """Show where the receiver listens (empty for nowhere) and how it stands."""
        self.local.setText(local)
        self._copy.setEnabled(bool(local))
        self._state.setText(words)
        restyle(self._state, "role", "hint" if good else "problem")
        if words:
            announce(self._state, words)

    def state(self) -> str:
        """Give the words on how the receiver stands."""
        return self._state.text()
