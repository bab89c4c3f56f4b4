"""The word that nothing connects the window with the service, and the way to change that."""

from PySide6.QtWidgets import QPushButton, QWidget

from kinogrid.ui.controls.widgets import named
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.text import tr


class ConnectPill(QPushButton):
    """A quiet button, there only while there is no token to order with."""

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        """Start out of sight."""
        super().__init__(tr("Connect", "Not connected · Connect"), parent)
        named(self, object_name, tr("Connect", "Not connected. Connect"))
        self.setProperty("pill", True)
        self.setAutoDefault(False)
        words = tr("Connect", "There is no API token yet: nothing is ordered until there is one.")
        self.setToolTip(tip(words))
        self.setAccessibleDescription(words)
        self.hide()
