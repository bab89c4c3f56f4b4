"""What fills the window: bar, rooms and foot, and the walks between them."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenuBar, QStackedWidget, QVBoxLayout, QWidget

from kinogrid.ui.controls.breadcrumbs import Breadcrumbs
from kinogrid.ui.controls.notices import NoticeBoard
from kinogrid.ui.style.palette import Look
from kinogrid.ui.style.theme import SMALLEST_BODY, Theme, Tone
from kinogrid.ui.window.actions import Actions
from kinogrid.ui.window.empty_state import EmptyState
from kinogrid.ui.window.panes_splitter import Pane, PanesSplitter
from kinogrid.ui.window.status_bar import StatusBar
from kinogrid.ui.window.top_bar import TopBar

if TYPE_CHECKING:
    from kinogrid.ui.compose.pane import ComposePane
    from kinogrid.ui.jobs.pane import JobsPane


class InteriorLayout(QWidget):
    """The window's whole content; `look_chosen` tells a look that a person chose, after it is on screen."""

    look_chosen = Signal(str)

    def __init__(self, theme: Theme, *, demo: bool, parent: QWidget) -> None:
        """Build everything but the panes."""
        super().__init__(parent)
        self._theme = theme
        self._compose: ComposePane | None = None
        self._jobs: JobsPane | None = None
        self._preview: QWidget | None = None
        self.commands = Actions(theme, parent)
        self.menus = QMenuBar(self)
        self.commands.fill(self.menus)
        self.bar = TopBar(theme, self)
        if sys.platform != "darwin":
            self.bar.add_menus(self.menus)
        for action in (self.commands.compose, self.commands.jobs, self.commands.palette, self.commands.settings):
            self.bar.add(action)
        if demo:
            self.bar.show_demo()
        self.lineage = Breadcrumbs(theme, self)
        self.lineage.hide()
        self.notices = NoticeBoard(theme, self)
        self.empty_state = EmptyState(theme, demo=demo, parent=self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty_state)
        self.rooms = PanesSplitter(self, theme.body / SMALLEST_BODY)
        self.rooms.put(Pane.CENTRE, self.lineage)
        self.rooms.put(Pane.CENTRE, self.notices)
        self.rooms.put(Pane.CENTRE, self.stack, stretch=1)
        self.status_bar = StatusBar(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.rooms, stretch=1)
        column.addWidget(self.status_bar)
        self._connect()
        self._show_look()

    def _connect(self) -> None:
        actions = self.commands
        actions.new.triggered.connect(self._go_to_prompt)
        actions.find.triggered.connect(self._go_to_search)
        actions.palette.triggered.connect(self._switch_look)
        actions.on_look(self._choose_look)
        actions.compose.toggled.connect(lambda shown: self.rooms.show_room(Pane.COMPOSE, shown=shown))
        actions.jobs.toggled.connect(lambda shown: self.rooms.show_room(Pane.JOBS, shown=shown))
        actions.full_screen.toggled.connect(self._fill_screen)
        self.rooms.shut.connect(self._shut)
        self.empty_state.begin_requested.connect(self._begin)
        self.empty_state.imagine_requested.connect(self._imagine)
        self._theme.changed.connect(self._show_look)

    # What stands where

    def furnish(self, compose: "ComposePane", jobs: "JobsPane") -> None:
        """Put Compose and Jobs into their rooms."""
        self._compose, self._jobs = compose, jobs
        self.rooms.put(Pane.COMPOSE, compose)
        self.rooms.put(Pane.JOBS, jobs)
        self.commands.add_order_action(compose.action)
        jobs.import_requested.connect(self.commands.import_tasks.trigger)
        compose.prompt.setFocus()

    def set_preview(self, preview: QWidget) -> None:
        """Put the four-up grid into the centre."""
        self._preview = preview
        self.stack.addWidget(preview)

    def show_preview(self) -> None:
        """Show the grid, with the lineage above it; nothing happens before there is a grid."""
        if self._preview is not None:
            self.stack.setCurrentWidget(self._preview)
            self.lineage.show()

    def show_empty_state(self) -> None:
        """Show the invitation to begin."""
        self.stack.setCurrentWidget(self.empty_state)
        self.lineage.hide()

    def rooms_state(self) -> tuple[bool, int, bool, int]:
        """Give whether Compose and Jobs are shown, each with its width."""
        widths = self.rooms.widths()
        actions = self.commands
        return actions.compose.isChecked(), widths[Pane.COMPOSE], actions.jobs.isChecked(), widths[Pane.JOBS]

    def restore_rooms(self, state: tuple[bool, int, bool, int]) -> None:
        """Put the rooms back as `rooms_state` found them."""
        compose, compose_width, jobs, jobs_width = state
        self.commands.compose.setChecked(compose)
        self.commands.jobs.setChecked(jobs)
        self.rooms.set_widths(compose_width, jobs_width)

    # Where a person goes

    def _shut(self, room: int) -> None:
        action = self.commands.compose if room == Pane.COMPOSE else self.commands.jobs
        action.setChecked(False)

    def _go_to_prompt(self) -> None:
        self.commands.compose.setChecked(True)
        if self._compose is not None:
            self._compose.prompt.setFocus()

    def _go_to_search(self) -> None:
        self.commands.jobs.setChecked(True)
        if self._jobs is not None:
            self._jobs.show_list()
            self._jobs.search.setFocus()

    def _begin(self) -> None:
        self.commands.compose.setChecked(True)
        if self._compose is not None:
            zone = self._compose.frames.first.zone
            zone.setFocus()
            zone.click()

    def _imagine(self) -> None:
        self.commands.compose.setChecked(True)
        if self._compose is not None:
            self._compose.more.imagine.trigger()

    def _fill_screen(self) -> None:
        window = self.window()
        whole, filled = Qt.WindowState.WindowFullScreen, self.commands.full_screen.isChecked()
        window.setWindowState(window.windowState() | whole if filled else window.windowState() & ~whole)

    # The look

    def _switch_look(self) -> None:
        self._choose_look(Look.LIGHT if self._theme.colours.dark else Look.DARK)

    def _choose_look(self, look: Look) -> None:
        self._theme.choose(look)
        self.look_chosen.emit(look.value)

    def _show_look(self) -> None:
        self.commands.looks[self._theme.look].setChecked(True)
        self._theme.dress(self.commands.palette, "sun" if self._theme.colours.dark else "moon", Tone.DIM)
