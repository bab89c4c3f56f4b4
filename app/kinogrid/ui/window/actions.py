"""The window's actions: each with its name, icon and keys, in the menus and at hand for buttons."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from kinogrid.ui.style.palette import Look
from kinogrid.ui.style.theme import Theme, Tone


class Actions(QObject):
    """Everything that menus and shortcuts offer; whoever owns it connects `triggered` and `toggled`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Build the actions; their keys work throughout the parent's window."""
        super().__init__(parent)
        self._theme = theme
        self._window = parent
        self.new = self._action("New order", "add", "Ctrl+N")
        self.find = self._action("Search jobs", "search", "Ctrl+F")
        self.import_tasks = self._action("Import…", "import", "Ctrl+I")
        self.library = self._action("Open library folder", "reveal", "Ctrl+O")
        self.settings = self._action("Settings…", "settings", "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit = self._action("Quit", "close", "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.about = self._action("About Kinogrid", "info", "")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.palette = self._action("Light or dark", "sun", "")
        self.compose = self._switch("Compose", "compose", "F7")
        self.jobs = self._switch("Jobs list", "jobs", "F8")
        self.full_screen = self._action("Full screen", "zoom", "F11")
        self.full_screen.setCheckable(True)
        self._group = QActionGroup(self)
        self.looks: dict[Look, QAction] = {}
        for look, text in ((Look.DARK, "Dark"), (Look.LIGHT, "Light"), (Look.SYSTEM, "As the system")):
            self.looks[look] = QAction(text, self, checkable=True)
            self._group.addAction(self.looks[look])

    def _action(self, text: str, icon: str, keys: str) -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        self._theme.dress(action, icon, Tone.DIM)
        # Keys hold whether or not the menus are in the window.
        self._window.addAction(action)
        return action

    def _switch(self, text: str, icon: str, keys: str) -> QAction:
        action = self._action(text, icon, keys)
        action.setCheckable(True)
        action.setChecked(True)
        return action

    def fill(self, menus: QMenuBar) -> None:
        """Build the menus."""
        self._file = QMenu("&File", menus)
        self._file.addAction(self.new)
        self._below_orders = self._file.addSeparator()
        self._file.addActions([self.import_tasks, self.library, self.settings])
        self._file.addSeparator()
        self._file.addAction(self.quit)
        view = QMenu("&View", menus)
        view.addActions([self.compose, self.jobs, self.find, self.full_screen])
        view.addSeparator()
        view.addActions(list(self.looks.values()))
        about = QMenu("&Help", menus)
        about.addAction(self.about)
        for menu in (self._file, view, about):
            menus.addMenu(menu)

    def add_order_action(self, action: QAction) -> None:
        """Add what sends an order to the menu of orders."""
        self._file.insertAction(self._below_orders, action)

    def on_look(self, choose: Callable[[Look], None]) -> None:
        """Tell which look a person chose in the menu."""
        for look, action in self.looks.items():
            action.triggered.connect(lambda _=False, look=look: choose(look))
