"""What is wrong with a field, said right below it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kinogrid.ui.controls.widgets import icon_label, label, restyle
from kinogrid.ui.style.theme import Theme, Tone


class FieldMessage(QWidget):
    """An icon and a sentence below a field; takes no room while there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start silent."""
        super().__init__(parent)
        icon = icon_label(theme, "error", Tone.DANGER, self)
        self._sentence = label("", "problem", self, wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(icon, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._sentence, stretch=1)
        self.hide()

    def say(self, words: str) -> None:
        """Show a sentence, or nothing when it is empty."""
        self._sentence.setText(words)
        self._sentence.setAccessibleName(words)
        self.setVisible(bool(words))
        if words:
            announce(self._sentence, words)

    def words(self) -> str:
        """Give the sentence that stands there."""
        return self._sentence.text()


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say what has just appeared; nothing happens where none listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def mark(field: QWidget, *, wrong: bool) -> None:
    """Colour a field's border by whether something is wrong with it (property `wrong` of the style sheet)."""
    restyle(field, "wrong", wrong)
