"""What else can be done with the order in Compose, beside sending it once."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from kinogrid.ui.controls.widgets import named
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr


class OrderMenu(QToolButton):
    """A button with a menu of actions, which whoever fulfils them connects; their keys work in the whole window."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Build the actions on `parent`, whose window hears their keys."""
        super().__init__(parent)
        named(self, "More ways to order", tr("Compose", "More ways to order"))
        self.setToolTip(tip(self.accessibleName()))
        self.setProperty("large", True)
        theme.dress(self, "more", Tone.DIM)
        self._menu = QMenu(self)
        self.several = self._action(theme, tr("Compose", "Several orders at once…"), "grid", "Ctrl+Shift+Return")
        self.imagine = self._action(
            theme, tr("Compose", "Make a first frame from words…"), "picture-add", "Ctrl+Shift+F"
        )
        self.extend = self._action(theme, tr("Compose", "Extend several variants…"), "extend", "Ctrl+Shift+E")
        self._menu.addSeparator()
        self.hold = self._action(theme, tr("Compose", "Hold all waiting orders"), "hold", "")
        self.release = self._action(theme, tr("Compose", "Resume all held orders"), "play", "")
        self._menu.addSeparator()
        self.prices = self._action(theme, tr("Compose", "Fetch the price list again"), "again", "")
        self._menu.addSeparator()
        advanced = self._menu.addMenu(tr("Compose", "Advanced"))
        self.curl = self._action(theme, tr("Compose", "Copy as curl"), "copy", "", advanced)
        self.python = self._action(theme, tr("Compose", "Copy as Python"), "copy", "", advanced)
        self.json = self._action(theme, tr("Compose", "Copy as JSON"), "copy", "", advanced)
        for action in (self.several, self.imagine, self.extend):
            parent.addAction(action)
        self.clicked.connect(self._open)

    def _action(self, theme: Theme, text: str, icon: str, keys: str, menu: QMenu | None = None) -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        theme.dress(action, icon, Tone.DIM)
        (menu or self._menu).addAction(action)
        return action

    def _open(self) -> None:
        height = self._menu.sizeHint().height()
        self._menu.popup(self.mapToGlobal(QPoint(self.width() - self._menu.sizeHint().width(), -height - 4)))
