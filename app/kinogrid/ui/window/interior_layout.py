"""What fills the window: bar, panes and foot, and which of them are in sight."""

import sys
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMenuBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kinogrid.ui.controls.breadcrumbs import Breadcrumbs
from kinogrid.ui.controls.notices import NoticeBoard
from kinogrid.ui.controls.toast import Toast
from kinogrid.ui.controls.widgets import bare
from kinogrid.ui.style.sizing import text_scale
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr
from kinogrid.ui.window.actions import Actions, keep_in_place
from kinogrid.ui.window.folding import Folding
from kinogrid.ui.window.kept_layout import PanesState
from kinogrid.ui.window.navigation import Navigation
from kinogrid.ui.window.panes_splitter import Pane, PanesSplitter
from kinogrid.ui.window.status_bar import StatusBar
from kinogrid.ui.window.tab_way import go_by_tab
from kinogrid.ui.window.theme_switch import ThemeSwitch
from kinogrid.ui.window.top_bar import TopBar

if TYPE_CHECKING:
    from kinogrid.ui.compose.pane import ComposePane
    from kinogrid.ui.jobs.pane import JobsPane
    from kinogrid.ui.library.pane import LibraryPane
    from kinogrid.ui.lineage.pane import LineagePane
    from kinogrid.ui.preview.pane import PreviewPane
    from kinogrid.ui.sequence.pane import SequencePane


class InteriorLayout(QWidget):
    """The window's whole content: `commands` in menus and bar, `lineage` and `notices` above the grid, the status bar.

    `themes` tells which theme a person has chosen, `connect_requested` that the window is to be connected with the
    service, `files_dropped` carries the paths of what was dropped and is not one picture. A welcomed person may also
    want the demo, or to look around first (`demo_requested`, `put_off`), an invited one to begin with a picture or with
    words (`begin_requested`, `imagine_requested`).
    """

    connect_requested = Signal()
    files_dropped = Signal(list)
    demo_requested = Signal()
    put_off = Signal()
    begin_requested = Signal()
    imagine_requested = Signal()

    def __init__(self, theme: Theme, *, demo: bool, parent: QWidget) -> None:
        """Build everything but the panes; the actions' keys work throughout the window, as long as this is in it."""
        super().__init__(parent)
        self.commands = Actions(theme, self)
        self.themes = ThemeSwitch(theme, self.commands, self)
        self.menus = QMenuBar(self)
        self.commands.fill(self.menus)
        self._bar = bar = TopBar(theme, self, demo=demo)
        bar.connect_pill.clicked.connect(self.connect_requested)
        if sys.platform != "darwin":
            bar.add_menus(self.menus)
        named = self.commands
        shown = (named.show_library, named.show_lineage, named.show_sequence, named.compose, named.jobs)
        for action in (*shown, named.light_or_dark, named.settings):
            bar.add(action)
        self.lineage = Breadcrumbs(theme, self)
        self.lineage.hide()
        self.notices = NoticeBoard(theme, self)
        self._theme, self._demo = theme, demo
        self._welcoming = False
        self._has_content = False
        self._preview: PreviewPane | None = None
        self._library: LibraryPane | None = None
        # What takes the grid's place for as long as its switch is on.
        self._rooms: dict[QAction, LibraryPane | LineagePane] = {}
        self._stack = QStackedWidget(self)
        # It rests until it is known what belongs there: an invitation would go at once where there are jobs.
        self._stack.addWidget(QWidget(self._stack))
        self._panes = PanesSplitter(self, text_scale())
        self._panes.put(Pane.CENTRE, self.lineage)
        self._panes.put(Pane.CENTRE, self.notices)
        self._panes.put(Pane.CENTRE, self._stack, stretch=1)
        self._tray = QWidget(self)
        self._foot = bare(QVBoxLayout(self._tray), 0)
        self._panes.put(Pane.CENTRE, self._tray)
        self.toast = Toast(self._stack)
        self.status_bar = StatusBar(theme, self)
        column = bare(QVBoxLayout(self), 0)
        column.addWidget(bar)
        column.addWidget(self._panes, stretch=1)
        column.addWidget(self.status_bar)
        self._folding = Folding()
        self._panes_of_tab: tuple[QWidget, ...] = ()
        self._by_itself = False
        self._cinema = False
        self._leave_cinema = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, enabled=False)
        self._leave_cinema.activated.connect(lambda: self.commands.full_screen.setChecked(False))
        self._switches = {Pane.COMPOSE: self.commands.compose, Pane.JOBS: self.commands.jobs}
        for pane, switch in self._switches.items():
            switch.toggled.connect(lambda shown, pane=pane: self._show_pane(pane, shown=shown))
        self._panes.shut.connect(lambda pane: self._switches[Pane(pane)].setChecked(False))

    def furnish(self, compose: "ComposePane", jobs: "JobsPane") -> None:
        """Put the side panes where they belong; the centre rests until `show_preview` or `show_empty_state`."""
        self._panes.put(Pane.COMPOSE, compose)
        self._compose = compose
        self.setAcceptDrops(True)
        self._panes.put(Pane.JOBS, jobs)
        self._panes_of_tab = (compose, self.lineage, self.notices, self._stack, self._tray, jobs)
        self.commands.add_order_action(compose.bar.action)
        jobs.import_requested.connect(self.commands.import_tasks.trigger)
        # Here also those that stand in a menu alone, which hears no keys while it is shut.
        self.addActions(compose.keyed_actions())
        self.notices.focus_left.connect(self.take_focus)
        navigation = Navigation(self.commands, compose, jobs, self, self.notices)
        self.begin_requested.connect(navigation.choose_frame)
        self.imagine_requested.connect(navigation.imagine)
        compose.prompt.setFocus()

    def add_preview(self, preview: "PreviewPane") -> None:
        """Put the grid into the centre, and what one does with it into menus and keys; `furnish` comes before."""
        compose, *centre, jobs = self._panes_of_tab
        at = centre.index(self._stack)
        self._panes_of_tab = (compose, *centre[:at], preview.canvas, preview.transport, *centre[at:], jobs)
        self._preview = preview
        self._stack.addWidget(preview)
        self.toast.stand_above(preview.transport)
        for action in (*self.commands.all(), *self._compose.keyed_actions()):
            preview.keys.adopt(action.objectName(), action, tr("Shortcuts", "Window and orders"))
        preview.fill_menus(self.commands.edit, self.commands.clip, self.commands.view)
        keep_in_place(self.menus)

    def add_library(self, library: "LibraryPane") -> None:
        """Put the library where it takes the grid's place for as long as it is wanted."""
        self._library = library
        self._add_room(self.commands.show_library, library)

    def add_tray(self, tray: QWidget) -> None:
        """Put the tray of what is compared below whatever stands in the centre."""
        self._foot.addWidget(tray)

    def add_sequence(self, sequence: "SequencePane") -> None:
        """Put the strip of a sequence at the foot of the centre, where it stands for as long as it is wanted."""
        switch = self.commands.show_sequence
        self._foot.addWidget(sequence)
        sequence.hide()
        switch.toggled.connect(sequence.setVisible)
        switch.toggled.connect(lambda on: sequence.take_focus() if on else self.take_focus())
        sequence.left.connect(lambda: switch.setChecked(False))

    def add_lineage(self, tree: "LineagePane") -> None:
        """Put the tree of a lineage where it takes the grid's place for as long as it is wanted."""
        self._add_room(self.commands.show_lineage, tree)

    def _add_room(self, switch: QAction, room: "LibraryPane | LineagePane") -> None:
        self._rooms[switch] = room
        self._stack.addWidget(room)
        room.left.connect(lambda: switch.setChecked(False))
        switch.toggled.connect(lambda on: self._show_room(switch, on=on))

    def _show_room(self, switch: QAction, *, on: bool) -> None:
        for other in self._rooms if on else ():
            if other is not switch:
                other.setChecked(False)
        self._show_centre()
        self.take_focus()

    @property
    def _room(self) -> "LibraryPane | LineagePane | None":
        """Give what is wanted in the grid's place."""
        return next((room for switch, room in self._rooms.items() if switch.isChecked()), None)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - as Qt asks it
        """Let Tab follow the eye: the bar, then the panes from the left, each from its top, and the foot."""
        every = QApplication.styleHints().tabFocusBehavior() == Qt.TabFocusBehavior.TabFocusAllControls
        parts = (self._bar, *self._panes_of_tab, self.status_bar)
        return (every and go_by_tab(parts, forward=forward)) or super().focusNextPrevChild(forward)

    def widget(self) -> QWidget:
        """Give what stands between the side panes: the grid, or what invites to begin."""
        return self._stack

    def take_focus(self) -> None:
        """Put the keyboard on the clip that is looked at, or where one begins."""
        if self._preview is not None and self._stack.currentWidget() is self._preview:
            self._preview.take_focus()
            return
        if self._room is not None and self._stack.currentWidget() is self._room:
            self._room.take_focus()
            return
        first = next((button for button in self._stack.findChildren(QPushButton) if button.isVisible()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def go_to_search(self) -> bool:
        """Put the keyboard where one looks for something in what stands there; False where one cannot."""
        if self._library is None or not self._library.isVisible():
            return False
        self._library.go_to_search()
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let a picture be dropped anywhere."""
        if self._compose.may_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Make a frame of what was dropped, in sight."""
        event.acceptProposedAction()
        files = self._compose.no_frames(event.mimeData())
        if files:
            self.files_dropped.emit(files)
            return
        self.commands.compose.setChecked(True)
        self._compose.take(event.mimeData())

    def changeEvent(self, event: QEvent) -> None:
        """Give the side panes the room that they need beside text of another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._panes.scale_to(text_scale())
            self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold a side pane where there is too little room for both, and bring it back where there is."""
        super().resizeEvent(event)
        self._fold()

    def _show_pane(self, pane: Pane, *, shown: bool) -> None:
        self._panes.show_pane(pane, shown=shown)
        if not self._by_itself:
            self._folding.want(pane, shown=shown)
            self._fold()

    def _fold(self) -> None:
        in_sight = frozenset() if self._cinema else self._folding.in_sight(self.width() / text_scale())
        self._by_itself = True
        for pane, switch in self._switches.items():
            switch.setChecked(pane in in_sight)
        self._by_itself = False

    def set_cinema(self, *, on: bool) -> None:
        """Show nothing but the picture, where there is one, or everything around it again."""
        preview = self._preview
        on = on and preview is not None and self._stack.currentWidget() is preview
        self._leave_cinema.setEnabled(on)
        if on == self._cinema or preview is None:
            return
        self._cinema = on
        for part in (self._bar, self.lineage, self._tray, self.status_bar):
            part.setVisible(not on)
        self.notices.rest(resting=on)
        self._fold()
        preview.set_cinema(on=on)

    def show_preview(self) -> None:
        """Show the grid, with the lineage above it."""
        self._has_content = True
        self._show_centre()

    def show_empty_state(self) -> None:
        """Show the invitation to begin."""
        self.set_cinema(on=False)
        self._has_content = False
        self._show_centre()

    def _show_centre(self) -> None:
        """Show the library or a lineage where it is wanted, else the grid, or what invites to begin."""
        if self._room is not None:
            self.set_cinema(on=False)
            self._turn_to(self._room)
        elif self._has_content and self._preview is not None:
            self._turn_to(self._preview)
        else:
            self._turn_to(self._welcome if self._welcoming else self._empty_state)
        self.lineage.setVisible(self._has_content and self._stack.currentWidget() is self._preview and not self._cinema)

    def _turn_to(self, page: QWidget) -> None:
        """Show a page of the centre; the keyboard goes along with whoever was on the one before."""
        before, now = self._stack.currentWidget(), QApplication.focusWidget()
        had = page is not before and before is not None and now is not None and before.isAncestorOf(now)
        if now is not None and had:
            # Qt would give it to whatever comes next in the window, such as the search among the jobs.
            now.clearFocus()
        self._stack.setCurrentWidget(page)
        if had:
            self.take_focus()

    def show_connection(self, *, connected: bool) -> None:
        """Say whether there is a token to order with."""
        self._bar.connect_pill.setVisible(not connected)

    @cached_property
    def _empty_state(self) -> QWidget:
        """Give the invitation to begin, built where there is nothing to watch."""
        from kinogrid.ui.window.empty_state import EmptyState

        made = EmptyState(self._theme, demo=self._demo, parent=self)
        made.begin_requested.connect(self.begin_requested)
        made.imagine_requested.connect(self.imagine_requested)
        self._stack.addWidget(made)
        return made

    @cached_property
    def _welcome(self) -> QWidget:
        """Give the welcome, built for who is new."""
        from kinogrid.ui.window.welcome import Welcome

        made = Welcome(self._theme, demo=self._demo, parent=self)
        made.connect_requested.connect(self.connect_requested)
        made.demo_requested.connect(self.demo_requested)
        made.put_off.connect(self.put_off)
        self._stack.addWidget(made)
        return made

    def show_welcome(self, *, wanted: bool) -> None:
        """Welcome a new person in the place of the invitation to begin, or no longer."""
        self._welcoming = wanted
        self._show_centre()

    def panes_state(self) -> PanesState:
        """Tell how the side panes stand, to be kept until the next start."""
        widths = self._panes.widths()
        wants = self._folding.wants
        return PanesState(wants(Pane.COMPOSE), widths[Pane.COMPOSE], wants(Pane.JOBS), widths[Pane.JOBS])

    def restore_panes(self, state: PanesState) -> None:
        """Put the side panes back as `panes_state` found them."""
        self._folding.want(Pane.JOBS, shown=state.jobs_shown)
        self._folding.want(Pane.COMPOSE, shown=state.compose_shown)
        self._fold()
        self._panes.set_widths(state.compose_width, state.jobs_width)
