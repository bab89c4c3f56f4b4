"""A note beneath the frames that a picture can't be uploaded with the tokens there are, with both ways on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kinogrid.ui.controls.message import announce
from kinogrid.ui.controls.widgets import icon_label, label
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr


class UploadNote(QWidget):
    """Takes no room while nothing is lacking; `token_requested` and `address_requested` are the ways on."""

    token_requested = Signal()
    address_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start silent."""
        super().__init__(parent)
        words = tr(
            "Compose",
            "The service did not take a picture with your token. This one needs an account token, or its web address.",
        )
        self._words = label(words, "small", self, wrap=True)
        self.token_button = QPushButton(tr("Compose", "Enter an account token"), self)
        self.token_button.setObjectName("Enter an account token")
        self.token_button.clicked.connect(self.token_requested)
        self.address_button = QPushButton(tr("Compose", "Give its web address"), self)
        self.address_button.setObjectName("Give its web address")
        self.address_button.clicked.connect(self.address_requested)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(icon_label(theme, "warning", Tone.WARNING, self), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addLayout(row)
        # One above the other: side by side they would make the pane wider than it is.
        for button in (self.token_button, self.address_button):
            column.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def tell(self, *, lacks: bool) -> None:
        """Say it while a picture lacks what it takes to be uploaded."""
        if lacks and self.isHidden():
            announce(self._words, self._words.text())
        self.setVisible(lacks)
