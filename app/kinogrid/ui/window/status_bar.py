"""The quiet line at the window's foot: what is going on, and whether the service can be reached."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kinogrid.domain.failure import Failure
from kinogrid.ui.controls.widgets import icon_label, label, named, restyle
from kinogrid.ui.failure_text import message
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.style.sizing import fix
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr


class StatusBar(QWidget):
    """The jobs at the left; the network, silent while all is well, and what is left at the right.

    `spending_wanted` asks for the page of what was spent.
    """

    spending_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with nothing to say."""
        super().__init__(parent)
        self.setProperty("role", "bottom bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        fix(self, height=28)
        self._summary = label("", "hint", self)
        self._icon = icon_label(theme, "offline", Tone.WARNING, self)
        self._icon.hide()
        self._network = named(label("", "small", self), "Network", tr("Window", "Network"))
        # What they name, a proxy's address for one, may be of any length, and must not widen the window.
        for words in (self._summary, self._network):
            words.setMinimumWidth(1)
        self._balance = named(QPushButton(tr("Balance", "Spending"), self), "Balance", tr("Balance", "Spending"))
        self._balance.setProperty("foot", True)
        self._balance.setAutoDefault(False)
        self._balance.setCursor(Qt.CursorShape.PointingHandCursor)
        self._balance.clicked.connect(self.spending_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._summary)
        row.addStretch(1)
        row.addWidget(self._icon)
        row.addWidget(self._network)
        row.addWidget(self._balance)

    def add(self, widget: QWidget) -> None:
        """Put what somebody else keeps up to date before the network."""
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            row.insertWidget(row.indexOf(self._icon), widget)

    def set_summary(self, words: str) -> None:
        """Say how the jobs stand."""
        self._summary.setText(words)

    def show_balance(self, words: str, note: str, low: bool) -> None:  # noqa: FBT001 - as a callable of three values
        """Say what the account has left, and what that rests on; `low` has it noticed."""
        self._balance.setText(words)
        self._balance.setAccessibleName(words)
        self._balance.setAccessibleDescription(note)
        self._balance.setToolTip(tip(note))
        restyle(self._balance, "low", low)

    def show_service(self, failure: Failure | None, pause: float) -> None:
        """Say how the service is, None for well; `pause` is how long until it is asked again, in seconds."""
        words = ""
        if failure is not None:
            seconds = max(1, round(pause))
            words = tr("Window", "{problem} Trying again in %n s", seconds, problem=message(failure))
        self._icon.setVisible(bool(words))
        self._network.setText(words)
        self._network.setToolTip(tip(words))
        self._network.setAccessibleDescription(words)
