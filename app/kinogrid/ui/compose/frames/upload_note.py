"""A warning that a picture can't be uploaded with the tokens there are, with both ways on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kinogrid.ui.compose.frames.warning_note import WarningNote
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr


class UploadNote(WarningNote):
    """Holds while a picture lacks what it takes; `token_requested` and `address_requested` are the ways on."""

    token_requested = Signal()
    address_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start silent."""
        self.token_button = QPushButton(tr("Compose", "Enter an account token"))
        self.token_button.setObjectName("Enter an account token")
        self.address_button = QPushButton(tr("Compose", "Give its web address"))
        self.address_button.setObjectName("Give its web address")
        words = tr(
            "Compose",
            "The service did not take a picture with your token. This one needs an account token, or its web address.",
        )
        super().__init__(theme, words, [self.token_button, self.address_button], parent)
        self.token_button.clicked.connect(self.token_requested)
        self.address_button.clicked.connect(self.address_requested)
