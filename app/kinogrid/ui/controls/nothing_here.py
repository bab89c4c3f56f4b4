"""What stands in a list's place while it has nothing to show."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kinogrid.ui.controls.widgets import icon_label, label
from kinogrid.ui.style.theme import Theme, Tone


class NothingHere(QWidget):
    """Says that there is nothing and why, and offers one way on; `way_on` tells that it is taken."""

    way_on = Signal()

    def __init__(self, theme: Theme, parent: QWidget, *, object_name: str, words: str, icon: str = "film") -> None:
        """Say nothing yet; both names are those of the button that leads on."""
        super().__init__(parent)
        self._title = label("", "heading", self)
        self._hint = label("", "dim", self, wrap=True)
        self._button = QPushButton(words, self)
        self._button.setObjectName(object_name)
        self._button.setProperty("link", True)
        self._button.clicked.connect(self.way_on)
        self.setFocusProxy(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 32)
        column.setSpacing(4)
        column.addStretch(1)
        for part in (icon_label(theme, icon, Tone.FAINT, self), self._title, self._hint):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def explain(self, title: str, why: str, *, leads_on: bool = True) -> None:
        """Say what there is not, and why; the button stands there where it `leads_on`."""
        self._title.setText(title)
        self._hint.setText(why)
        self._button.setVisible(leads_on)
