"""A warning that both frames have different shapes, with a button that mends it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kinogrid.ui.compose.frames.warning_note import WarningNote
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr


class ShapeWarning(WarningNote):
    """Holds while the shapes differ; `match_requested` asks to crop the last frame."""

    match_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start silent."""
        self.button = QPushButton(tr("Compose", "Crop to match"))
        self.button.setObjectName("Crop to match")
        words = tr("Compose", "The frames have different shapes, so the service cuts or stretches the last one.")
        super().__init__(theme, words, [self.button], parent)
        self.button.clicked.connect(self.match_requested)
