"""A warning that both frames have different shapes, with a button that mends it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kinogrid.ui.controls.message import announce
from kinogrid.ui.controls.widgets import icon_label, label
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr


class ShapeWarning(QWidget):
    """Takes no room while there is nothing to warn of; `match_requested` asks to crop the last frame."""

    match_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start silent."""
        super().__init__(parent)
        words = tr("Compose", "The frames have different shapes, so the service cuts or stretches the last one.")
        self._words = label(words, "small", self, wrap=True)
        self.button = QPushButton(tr("Compose", "Crop to match"), self)
        self.button.setObjectName("Crop to match")
        self.button.clicked.connect(self.match_requested)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(icon_label(theme, "warning", Tone.WARNING, self), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def warn(self, *, differ: bool) -> None:
        """Warn while the shapes differ."""
        if differ and self.isHidden():
            announce(self._words, self._words.text())
        self.setVisible(differ)
