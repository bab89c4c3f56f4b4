"""The quiet line at the window's foot: what is going on, and whether the service can be reached."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kinogrid.domain.failure import Failure
from kinogrid.ui.controls.message import announce
from kinogrid.ui.failure_text import message, paragraph
from kinogrid.ui.style.theme import Theme, Tone

# How long the word on something small stays, in milliseconds.
MOMENT = 4_000


class StatusBar(QWidget):
    """Two short texts: the jobs at the left, the network at the right, silent while all is well."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with nothing to say."""
        super().__init__(parent)
        self.setProperty("role", "bottom bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(28)
        self._summary = QLabel(self)
        self._summary.setProperty("role", "hint")
        self._told = QLabel(self)
        self._told.setProperty("role", "small")
        self._moment = QTimer(self, singleShot=True, interval=MOMENT)
        self._moment.timeout.connect(self._told.clear)
        self._icon = QLabel(self)
        theme.dress(self._icon, "offline", Tone.WARNING)
        self._icon.hide()
        self._network = QLabel(self)
        self._network.setProperty("role", "small")
        self._network.setAccessibleName("Network")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._summary)
        row.addWidget(self._told)
        row.addStretch(1)
        row.addWidget(self._icon)
        row.addWidget(self._network)

    def set_summary(self, words: str) -> None:
        """Say how the jobs stand."""
        self._summary.setText(words)

    def tell(self, words: str) -> None:
        """Say for a moment that something small has been done."""
        self._told.setText(words)
        announce(self._told, words)
        self._moment.start()

    def say_service(self, failure: Failure | None, pause: float) -> None:
        """Say how the service is, None for well; `pause` is how long until it is asked again, in seconds."""
        self.set_network(
            "" if failure is None else paragraph(message(failure), f"Trying again in {max(1, round(pause))} s")
        )

    def set_network(self, words: str) -> None:
        """Say what is wrong with the network, or nothing."""
        self._icon.setVisible(bool(words))
        self._network.setText(words)
        self._network.setAccessibleDescription(words)

    def network(self) -> str:
        """Give what is said about the network."""
        return self._network.text()
