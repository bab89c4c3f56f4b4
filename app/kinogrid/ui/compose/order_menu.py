"""What else can be done with the order in Compose, beside sending it once."""

from collections.abc import Sequence

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
        keys = "Ctrl+Shift+Return"
        self.several = self._action(
            theme, tr("Compose", "Several orders at once…"), "grid", keys, object_name="Several orders at once"
        )
        words = tr("Compose", "Make a first frame from words…")
        self.imagine = self._action(
            theme, words, "picture-add", "Ctrl+Shift+F", object_name="Make a first frame from words"
        )
        words = tr("Compose", "Extend several variants…")
        self.extend = self._action(theme, words, "extend", "Ctrl+Shift+E", object_name="Extend several variants")
        self._menu.addSeparator()
        words = tr("Compose", "Hold all waiting orders")
        self.hold = self._action(theme, words, "hold", "", object_name="Hold all waiting orders")
        words = tr("Compose", "Resume all held orders")
        self.release = self._action(theme, words, "play", "", object_name="Resume all held orders")
        self._menu.addSeparator()
        self.prices = self._action(theme, tr("Compose", "Fetch the price list again"), "again", "")
        self._menu.addSeparator()
        advanced = self._menu.addMenu(tr("Compose", "Advanced"))
        self.curl = self._action(theme, tr("Compose", "Copy as curl"), "copy", "", advanced)
        self.python = self._action(theme, tr("Compose", "Copy as Python"), "copy", "", advanced)
        self.json = self._action(theme, tr("Compose", "Copy as JSON"), "copy", "", advanced)
        parent.addActions([self.several, self.imagine, self.extend])
        self.clicked.connect(self._open)

    def keyed(self) -> Sequence[QAction]:
        """Give what keys may do, each under its object name in the settings."""
        return (self.several, self.imagine, self.extend, self.hold, self.release)

    def _action(
        self, theme: Theme, text: str, icon: str, keys: str, menu: QMenu | None = None, object_name: str = ""
    ) -> QAction:
        action = QAction(text, self)
        action.setObjectName(object_name)
        if keys:
            action.setShortcut(QKeySequence(keys))
        theme.dress(action, icon, Tone.DIM)
        (menu or self._menu).addAction(action)
        return action

    def _open(self) -> None:
        height = self._menu.sizeHint().height()
        self._menu.popup(self.mapToGlobal(QPoint(self.width() - self._menu.sizeHint().width(), -height - 4)))
