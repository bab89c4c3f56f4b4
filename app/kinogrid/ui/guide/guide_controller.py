"""Opens the guide, once at a time, at the page that is wanted, and keeps its keys true while it is open."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenuBar, QWidget

from kinogrid.ui.guide.guide_parts import PageName
from kinogrid.ui.guide.guide_window import GuideWindow
from kinogrid.ui.guide.guide_words import LiveNames
from kinogrid.ui.guide.menu_path import menu_path
from kinogrid.ui.key_map import KeyMap
from kinogrid.ui.style.theme import Theme


class GuideController(QObject):
    """Has the guide follow the keys; whoever closes the window that it is about closes it too."""

    def __init__(self, window: QWidget, theme: Theme, menus: QMenuBar, keys: KeyMap) -> None:
        """Take what the guide speaks of."""
        super().__init__(window)
        self._window, self._theme = window, theme
        self._names = LiveNames(keys.names_of, lambda name: menu_path(menus, name))
        self._guide: GuideWindow | None = None
        keys.changed.connect(self._say_anew)

    def open(self, page: str = "") -> GuideWindow:
        """Show a page by its name, else that which is open, or the first; raises `ValueError` for another name."""
        if self._guide is None:
            self._guide = GuideWindow(self._theme, self._names, self._window)
            self._guide.finished.connect(self._forget)
        if page:
            self._guide.turn_to(PageName(page))
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()
        return self._guide

    def close(self) -> None:
        """Close it, where it is open."""
        if self._guide is not None:
            self._guide.close()

    def _forget(self, _result: int) -> None:
        self._guide = None

    def _say_anew(self) -> None:
        if self._guide is not None:
            self._guide.say_anew()
