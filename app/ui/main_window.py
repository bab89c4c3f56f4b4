"""The window: puts the parts together and knows none of their insides.

Importing this loads QtWidgets and the theme only; the panes come with `furnish` and `set_preview` once the window has
been painted, so that it is on screen as quickly as an empty one.
"""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.ui.empty_state import EmptyState
from app.ui.footer import Footer
from app.ui.lineage_strip import LineageStrip
from app.ui.notice import NoticeBoard
from app.ui.theme import Look, Theme, Tone
from app.ui.top_bar import TopBar

if TYPE_CHECKING:
    from app.ui.compose.pane import ComposePane
    from app.ui.jobs.pane import JobsPane

_COMPOSE, _CENTRE, _JOBS = range(3)
_WIDTHS = {_COMPOSE: 328, _JOBS: 336}
_LEAST = {_COMPOSE: 296, _CENTRE: 280, _JOBS: 288}
_LAYOUT_VERSION = 1


class MainWindow(QMainWindow):
    """The app's one window.

    Signals say what a person wants; `close_requested` comes once for each try to close: the window hides and waits for
    `allow_close`. `notices` and `lineage` stand above the grid, `footer` below everything.
    """

    close_requested = Signal()
    settings_requested = Signal()
    open_library_requested = Signal()
    look_chosen = Signal(str)

    def __init__(self, theme: Theme, *, version: str = "", demo: bool = False) -> None:
        """Build the frame with its empty rooms; `demo` says plainly that nothing is sent or charged."""
        super().__init__()
        self._theme = theme
        self._version = version
        self._closing = False
        self._compose: ComposePane | None = None
        self._jobs: JobsPane | None = None
        self._widths = dict(_WIDTHS)
        self.setWindowTitle("Kinogrid (demo)" if demo else "Kinogrid")
        self.setWindowIcon(theme.app_icon())
        self.setMinimumSize(QSize(900, 560))
        self.resize(QSize(1440, 900))
        menus = QMenuBar(self)
        self._build_actions()
        self._build_menus(menus)
        self.bar = TopBar(theme, menus, self)
        if sys.platform == "darwin":
            self.setMenuBar(menus)
        for action in (self.show_compose_action, self.show_jobs_action, self.palette_action, self.settings_action):
            self.bar.add(action)
        if demo:
            self.bar.show_demo()
        self.lineage = LineageStrip(theme, self)
        self.notices = NoticeBoard(theme, self)
        self.footer = Footer(theme, self)
        self.empty_state = EmptyState(theme, demo=demo, parent=self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty_state)
        self._rooms = {_COMPOSE: _room(self), _JOBS: _room(self)}
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self._assemble()
        self.empty_state.begin_requested.connect(self._begin)
        theme.changed.connect(self._show_look)
        self._show_look()

    def _assemble(self) -> None:
        centre = QWidget(self)
        centre.setObjectName("canvas")
        centre.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        middle = QVBoxLayout(centre)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.lineage)
        middle.addWidget(self.notices)
        middle.addWidget(self.stack, stretch=1)
        self.lineage.hide()
        for place, widget in ((_COMPOSE, self._rooms[_COMPOSE]), (_CENTRE, centre), (_JOBS, self._rooms[_JOBS])):
            widget.setMinimumWidth(_LEAST[place])
            self.splitter.addWidget(widget)
            self.splitter.setCollapsible(place, place != _CENTRE)
            self.splitter.setStretchFactor(place, 1 if place == _CENTRE else 0)
        self.splitter.setSizes([_WIDTHS[_COMPOSE], 1440 - sum(_WIDTHS.values()), _WIDTHS[_JOBS]])
        self.splitter.splitterMoved.connect(self._moved)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.splitter, stretch=1)
        column.addWidget(self.footer)
        self.setCentralWidget(whole)

    def _build_actions(self) -> None:
        self.new_action = self._action("New order", "add", "Ctrl+N", self._focus_prompt)
        self.find_action = self._action("Search jobs", "search", "Ctrl+F", self._focus_search)
        self.library_action = self._action("Open library folder", "reveal", "Ctrl+O", self.open_library_requested.emit)
        self.settings_action = self._action("Settings…", "settings", "Ctrl+,", self.settings_requested.emit)
        self.settings_action.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit_action = self._action("Quit", "close", "Ctrl+Q", self.close)
        self.quit_action.setMenuRole(QAction.MenuRole.QuitRole)
        self.about_action = self._action("About Kinogrid", "info", "", self._about)
        self.about_action.setMenuRole(QAction.MenuRole.AboutRole)
        self.palette_action = self._action("Light or dark", "sun", "", self._switch_look)
        self.show_compose_action = self._toggle("Compose", "compose", "F7", _COMPOSE)
        self.show_jobs_action = self._toggle("Jobs list", "jobs", "F8", _JOBS)
        self.looks = QActionGroup(self)
        self._look_actions: dict[Look, QAction] = {}
        for look, text in ((Look.DARK, "Dark"), (Look.LIGHT, "Light"), (Look.SYSTEM, "As the system")):
            action = QAction(text, self)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, look=look: self._choose_look(look))
            self.looks.addAction(action)
            self._look_actions[look] = action

    def _action(self, text: str, icon: str, keys: str, do: object) -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(do)
        self._theme.dress(action, icon, Tone.DIM)
        return action

    def _toggle(self, text: str, icon: str, keys: str, place: int) -> QAction:
        action = QAction(text, self)
        action.setCheckable(True)
        action.setChecked(True)
        action.setShortcut(QKeySequence(keys))
        action.toggled.connect(lambda shown: self._show_room(place, shown=shown))
        self._theme.dress(action, icon, Tone.DIM)
        return action

    def _build_menus(self, menus: QMenuBar) -> None:
        self.file_menu = QMenu("&File", self)
        self.file_menu.addActions([self.new_action])
        self._generate_before = self.file_menu.addSeparator()
        self.file_menu.addAction(self.library_action)
        self.file_menu.addAction(self.settings_action)
        self.file_menu.addSeparator()
        self.file_menu.addAction(self.quit_action)
        view = QMenu("&View", self)
        view.addActions([self.show_compose_action, self.show_jobs_action, self.find_action])
        view.addSeparator()
        view.addActions(self.looks.actions())
        help_menu = QMenu("&Help", self)
        help_menu.addAction(self.about_action)
        for menu in (self.file_menu, view, help_menu):
            menus.addMenu(menu)
        # Shortcuts hold whether or not the menus are in the window.
        self.addActions([self.new_action, self.find_action, self.library_action, self.settings_action])
        self.addActions([self.quit_action, self.show_compose_action, self.show_jobs_action])

    # Filling the rooms

    def furnish(self, compose: "ComposePane", jobs: "JobsPane") -> None:
        """Put Compose and Jobs into their rooms, after the first paint."""
        self._compose, self._jobs = compose, jobs
        for place, pane in ((_COMPOSE, compose), (_JOBS, jobs)):
            layout = self._rooms[place].layout()
            if layout is not None:
                layout.addWidget(pane)
            pane.show()
        self.file_menu.insertAction(self._generate_before, compose.action)
        compose.prompt.setFocus()

    def set_preview(self, preview: QWidget) -> None:
        """Put the four-up grid into the centre; `show_preview` brings it into sight."""
        self.stack.addWidget(preview)

    def show_preview(self) -> None:
        """Show the grid, with the lineage above it."""
        self.stack.setCurrentIndex(self.stack.count() - 1)
        self.lineage.setVisible(self.stack.count() > 1)

    def show_empty_state(self) -> None:
        """Show the invitation to begin."""
        self.stack.setCurrentWidget(self.empty_state)
        self.lineage.hide()

    # The panes

    def _show_room(self, place: int, *, shown: bool) -> None:
        room = self._rooms[place]
        if shown == room.isVisibleTo(self):
            return
        room.setVisible(shown)
        if shown:
            sizes = self.splitter.sizes()
            sizes[_CENTRE] = max(_LEAST[_CENTRE], sizes[_CENTRE] - self._widths[place] + sizes[place])
            sizes[place] = self._widths[place]
            self.splitter.setSizes(sizes)

    def _moved(self) -> None:
        """Remember widths; a pane that was dragged shut is hidden, and its switch says so."""
        for place, action in ((_COMPOSE, self.show_compose_action), (_JOBS, self.show_jobs_action)):
            size = self.splitter.sizes()[place]
            if size:
                self._widths[place] = size
            elif self._rooms[place].isVisible():
                action.setChecked(False)

    def _focus_prompt(self) -> None:
        self.show_compose_action.setChecked(True)
        if self._compose is not None:
            self._compose.prompt.setFocus()

    def _focus_search(self) -> None:
        self.show_jobs_action.setChecked(True)
        if self._jobs is not None:
            self._jobs.show_list()
            self._jobs.search.setFocus()

    def _begin(self) -> None:
        self.show_compose_action.setChecked(True)
        if self._compose is not None:
            self._compose.frames.first.well.setFocus()
            self._compose.frames.first.well.click()

    # The look

    def _switch_look(self) -> None:
        self._choose_look(Look.LIGHT if self._theme.colours.dark else Look.DARK)

    def _choose_look(self, look: Look) -> None:
        self._theme.choose(look)
        self.look_chosen.emit(look.value)

    def _show_look(self) -> None:
        self._look_actions[self._theme.look].setChecked(True)
        self._theme.dress(self.palette_action, "sun" if self._theme.colours.dark else "moon", Tone.DIM)

    def _about(self) -> None:
        from app.ui.settings.about import AboutDialog  # noqa: PLC0415 - not before it is wanted

        dialog = AboutDialog(self._theme.app_icon(), self._version, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # What is remembered

    def layout_state(self) -> bytes:
        """Give the window's place and its panes' widths, to be kept until the next start."""
        data = QByteArray()
        stream = QDataStream(data, QIODevice.OpenModeFlag.WriteOnly)
        stream.writeInt32(_LAYOUT_VERSION)
        stream.writeQVariant(self.saveGeometry())
        for place, action in ((_COMPOSE, self.show_compose_action), (_JOBS, self.show_jobs_action)):
            stream.writeBool(action.isChecked())
            stream.writeInt32(self._widths[place])
        return bytes(data.data())

    def restore_layout(self, state: bytes) -> bool:
        """Put the window back as `layout_state` found it; False, and nothing changed, for what isn't one."""
        stream = QDataStream(QByteArray(state))
        if stream.readInt32() != _LAYOUT_VERSION:
            return False
        geometry = stream.readQVariant()
        rooms = [(stream.readBool(), stream.readInt32()) for _ in (_COMPOSE, _JOBS)]
        if stream.status() is not QDataStream.Status.Ok or not isinstance(geometry, QByteArray):
            return False
        self.restoreGeometry(geometry)
        sizes = self.splitter.sizes()
        places = ((_COMPOSE, self.show_compose_action), (_JOBS, self.show_jobs_action))
        for (place, action), (shown, width) in zip(places, rooms, strict=True):
            self._widths[place] = max(_LEAST[place], width)
            sizes[place] = self._widths[place]
            action.setChecked(shown)
        sizes[_CENTRE] = max(_LEAST[_CENTRE], self.width() - sizes[_COMPOSE] - sizes[_JOBS])
        self.splitter.setSizes(sizes)
        return True

    # Closing

    def allow_close(self) -> None:
        """Let the next close be a real one: everything behind the window has ended."""
        self._closing = True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide at once and ask for the end, so that running work can finish behind a window that is gone."""
        if self._closing:
            event.accept()
            return
        event.ignore()
        self.hide()
        self.close_requested.emit()


def _room(parent: QWidget) -> QWidget:
    room = QWidget(parent)
    room.setObjectName("room")
    room.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QVBoxLayout(room)
    layout.setContentsMargins(0, 0, 0, 0)
    return room
