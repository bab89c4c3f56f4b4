"""The window's actions: each with its name, icon and keys, in the menus and at hand for buttons."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from kinogrid.domain.annotation import MOST_STARS
from kinogrid.domain.theme_choice import ThemeChoice
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import tr

_IS_MAC = sys.platform == "darwin"
# The keys of each desktop: on macOS, F11 shows what lies beneath the windows, and F1 dims the screen.
_FULL_SCREEN, _MAC_FULL_SCREEN = "F11", "Ctrl+Meta+F"
_HELP, _MAC_HELP = ("F1", "?"), ("F1", "?", "Ctrl+?")
_QUIT, _MAC_QUIT = ("Ctrl+Q",), ("Ctrl+Q", "Ctrl+W")


class Actions(QObject):
    """Everything that menus and shortcuts offer; whoever owns it connects `triggered` and `toggled`."""

    def __init__(self, theme: Theme, parent: QWidget, *, is_mac: bool = _IS_MAC) -> None:
        """Build the actions; their keys work throughout the parent's window, and are those of this system."""
        super().__init__(parent)
        self._theme = theme
        self._window = parent
        self._all: list[QAction] = []
        self.new = self._action("New order", tr("Window", "New order"), "add", "Ctrl+N")
        self.find = self._action("Search jobs", tr("Window", "Search"), "search", "Ctrl+F")
        self.import_tasks = self._action("Import", tr("Window", "Import…"), "import", "Ctrl+I")
        self.library = self._action("Open library folder", tr("Window", "Open library folder"), "reveal", "Ctrl+O")
        self.spending = self._action("Spending", tr("Window", "Spending…"), "clock")
        self.storage = self._action("Storage", tr("Window", "Storage…"), "library")
        self.move = self._action("Move library", tr("Window", "Move the library…"), "right")
        self.back_up = self._action("Back up", tr("Window", "Back up the library…"), "save")
        self.restore = self._action("Restore backup", tr("Window", "Restore a backup…"), "import")
        self.rebuild = self._action("Rebuild library", tr("Window", "Rebuild the library…"), "again")
        self.settings = self._action("Settings", tr("Window", "Settings…"), "settings", "Ctrl+,")
        self.settings.setIconText(tr("Window", "Settings"))
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit = self._action("Quit", tr("Window", "Quit"), "close", *(_MAC_QUIT if is_mac else _QUIT))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.next_pane = self._action("Next pane", tr("Window", "Next pane"), "right", "F6")
        self.previous_pane = self._action("Previous pane", tr("Window", "Previous pane"), "back", "Shift+F6")
        self.shortcuts = self._action(
            "Keyboard shortcuts", tr("Window", "Keyboard shortcuts"), "info", *(_MAC_HELP if is_mac else _HELP)
        )
        self.guide = self._action("Guide", tr("Window", "Guide"), "question", "Shift+F1")
        self.show_log = self._action("Show the log", tr("Window", "Show the log"), "details")
        self.whats_new = self._action("What is new", tr("Window", "What's new"), "star")
        self.check_version = self._action("Check for a new version", tr("Version", "Check for a new version"), "again")
        self.check_version.setMenuRole(QAction.MenuRole.ApplicationSpecificRole)
        self.about = self._action("About Kinogrid", tr("Window", "About Kinogrid"), "info")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.light_or_dark = self._action("Light or dark", tr("Window", "Light or dark"), "sun")
        self.compose = self._switch("Compose", tr("Window", "Compose"), "compose", "F7")
        self.jobs = self._switch("Jobs list", tr("Window", "Jobs list"), "jobs", "F8")
        self.show_library = self._action("Show the library", tr("Window", "Library"), "library", "Ctrl+L")
        self.show_lineage = self._action("Show the lineage", tr("Window", "Lineage"), "lineage", "Ctrl+G")
        self.show_sequence = self._action("Show the sequence", tr("Window", "Sequence"), "film", "Ctrl+B")
        self.to_sequence = self._action(
            "Add to the sequence", tr("Window", "Add to the sequence"), "add", "Ctrl+Shift+B"
        )
        for room in (self.show_library, self.show_lineage, self.show_sequence):
            room.setCheckable(True)
        self.ratings = [
            self._action(f"Rate {stars}", _stars_words(stars), "star", f"Shift+{stars}")
            for stars in range(MOST_STARS + 1)
        ]
        self.labels = self._action("Notes and tags", tr("Window", "Notes, tags and projects…"), "details", "Ctrl+T")
        self.nest = self._action("Nest extensions", tr("Window", "Extensions under their originals in Jobs"), "lineage")
        self.nest.setCheckable(True)
        self.full_screen = self._action(
            "Full screen", tr("Window", "Full screen"), "zoom", _MAC_FULL_SCREEN if is_mac else _FULL_SCREEN
        )
        self.full_screen.setCheckable(True)
        self.minimise = self._minimising() if is_mac else None
        self._group = QActionGroup(self)
        self.themes: dict[ThemeChoice, QAction] = {}
        for choice, text in (
            (ThemeChoice.DARK, tr("Window", "Dark")),
            (ThemeChoice.LIGHT, tr("Window", "Light")),
            (ThemeChoice.SYSTEM, tr("Window", "Like the system")),
        ):
            self.themes[choice] = QAction(text, self, checkable=True)
            self._group.addAction(self.themes[choice])

    def _minimising(self) -> QAction:
        """Make what a window's frame does elsewhere, by keys of the desktop's own."""
        return self._action("Minimise", tr("Window", "Minimise the window"), "down", "Ctrl+M")

    def _action(self, object_name: str, text: str, icon: str, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setObjectName(object_name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        self._theme.dress(action, icon, Tone.DIM)
        self._all.append(action)
        # Keys hold whether or not the menus are in the window.
        self._window.addAction(action)
        return action

    def _switch(self, object_name: str, text: str, icon: str, keys: str) -> QAction:
        action = self._action(object_name, text, icon, keys)
        action.setCheckable(True)
        action.setChecked(True)
        return action

    def all(self) -> Sequence[QAction]:
        """List the actions that keys may do, each under its object name."""
        return self._all

    def fill(self, menus: QMenuBar) -> None:
        """Build the menus."""
        self._file = QMenu(tr("Window", "&File"), menus)
        self._file.addAction(self.new)
        self._below_orders = self._file.addSeparator()
        self._file.addActions([self.import_tasks, self.library, self.storage, self.spending, self.settings])
        self._file.addSeparator()
        self._file.addActions([self.back_up, self.restore, self.move, self.rebuild])
        self._file.addSeparator()
        self._file.addAction(self.quit)
        self.edit = QMenu(tr("Window", "&Edit"), menus)
        self.clip = QMenu(tr("Window", "&Clip"), menus)
        stars = QMenu(tr("Window", "Stars"), self.clip)
        stars.addActions(self.ratings)
        self.clip.addMenu(stars)
        self.clip.addAction(self.labels)
        self.clip.addAction(self.to_sequence)
        self.clip.addSeparator()
        self.view = QMenu(tr("Window", "&View"), menus)
        themes = QMenu(tr("Window", "Theme"), self.view)
        themes.addActions(list(self.themes.values()))
        self.view.addActions([self.compose, self.jobs, self.show_library, self.show_lineage])
        self.view.addActions([self.show_sequence, self.nest])
        self.view.addActions([self.next_pane, self.previous_pane, self.find, self.full_screen])
        self.view.addActions([] if self.minimise is None else [self.minimise])
        self.view.addSeparator()
        self.view.addMenu(themes)
        about = QMenu(tr("Window", "&Help"), menus)
        about.addActions([self.guide, self.shortcuts, self.library, self.show_log])
        about.addSeparator()
        about.addActions([self.whats_new, self.check_version, self.about])
        for menu in (self._file, self.edit, self.clip, self.view, about):
            menus.addMenu(menu)
        keep_in_place(menus)

    def add_order_action(self, action: QAction) -> None:
        """Add what sends an order to the menu of orders."""
        self._file.insertAction(self._below_orders, action)
        action.setMenuRole(QAction.MenuRole.NoRole)


def keep_in_place(menus: QWidget) -> None:
    """Let each action stay in the menu that it is in, unless it has a role.

    Else macOS would take any whose words begin like those for settings, about or quit into the application's own menu.
    """
    for menu in (menus, *menus.findChildren(QMenu)):
        for action in menu.actions():
            if action.menuRole() is QAction.MenuRole.TextHeuristicRole:
                action.setMenuRole(QAction.MenuRole.NoRole)


def _stars_words(stars: int) -> str:
    return tr("Window", "%n star(s)", stars) if stars else tr("Window", "No stars")
