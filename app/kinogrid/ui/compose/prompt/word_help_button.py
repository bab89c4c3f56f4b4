"""Help with the words of a prompt: what can be asked for, and the line that says what is being done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from kinogrid.ui.compose.prompt.snippet_button import open_below
from kinogrid.ui.controls.message import announce
from kinogrid.ui.controls.widgets import bare, label, named
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr


class WordHelpButton(QToolButton):
    """Opens a menu of helpers, whose actions whoever helps connects."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Offer a translation and a description."""
        super().__init__(parent)
        named(self, "Prompt helpers", tr("Prompt", "Prompt helpers"))
        self.setToolTip(tip(self.accessibleName()))
        theme.dress(self, "generate", Tone.DIM)
        self._menu = QMenu(self)
        self.translate = self._menu.addAction(tr("Prompt", "Translate to English…"))
        self.describe = self._menu.addAction(tr("Prompt", "Describe the first frame…"))
        self.clicked.connect(lambda: open_below(self._menu, self))


class WordHelpProgress(QWidget):
    """Says what a helper is doing, with a way to cancel it; takes no room while nothing is done."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to do."""
        super().__init__(parent)
        self._words = label(role="small", parent=self)
        self.cancel = named(QPushButton(tr("Prompt", "Cancel"), self), "Cancel the helper", tr("Prompt", "Cancel"))
        self.cancel.setProperty("link", True)
        self.cancel.clicked.connect(self.cancel_requested)
        row = bare(QHBoxLayout(self))
        row.addWidget(self._words, stretch=1)
        row.addWidget(self.cancel)
        self.hide()

    def say(self, words: str) -> None:
        """Say what is done, empty for nothing."""
        self._words.setText(words)
        self.setVisible(bool(words))
        if words:
            announce(self._words, words)
