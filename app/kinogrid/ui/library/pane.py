"""The library's pane: what is looked for and how, above the grid of what was found."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSlider,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kinogrid.domain.annotation import Project
from kinogrid.domain.clip_filter import ClipFilter, ClipGrouping, ClipSearch, Sorting
from kinogrid.domain.listed import ListedItem
from kinogrid.ui.controls.clip_filter_bar import FilterButton, FilterChips
from kinogrid.ui.controls.flow_layout import FlowLayout
from kinogrid.ui.controls.nothing_here import NothingHere
from kinogrid.ui.controls.segmented import Segmented
from kinogrid.ui.controls.tile_acts import ChosenBar, TileAct, offered, tile_menu
from kinogrid.ui.controls.widgets import bare, label, named, scroll_area, search_field
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.library.card import LibraryCard
from kinogrid.ui.library.delegate import TileDelegate
from kinogrid.ui.library.grid import DELETE, LEAVE, OPEN, LibraryGrid
from kinogrid.ui.library.group_text import GROUPINGS, SORTINGS
from kinogrid.ui.library.model import LibraryModel
from kinogrid.ui.marked_text import Text
from kinogrid.ui.shortcut_group import ShortcutGroup, shortcut_group
from kinogrid.ui.style.sizing import fix, sized
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import shown, tr

_CLIPS, _JOBS = "clips", "jobs"
# Logical pixels: the least that is left for tiles, and of the tools above them.
_LEAST_TILES, _LEAST_HEAD = 160, 48
_T = TypeVar("_T", Sorting, ClipGrouping)


class LibraryHead(QWidget):
    """What stands above the tiles and scrolls where there is little room; `laid_out` tells that it needs another."""

    laid_out = Signal()

    def event(self, event: QEvent) -> bool:
        """Tell of whatever changes in it."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.laid_out.emit()
        return done


class LibraryPane(QWidget):
    """Says what is to be found, and shows it; `asked` tells that it is to be found anew.

    `opened` carries a `ListedItem` that is to be seen large, `left` tells that the person wants to go back,
    `act_requested` carries a `TileAct` that is wanted of all that is chosen, `pulled` tells that it is dragged out;
    `undo_requested` and `redo_requested` ask for the last decision.
    """

    asked = Signal()
    opened = Signal(object)
    left = Signal()
    act_requested = Signal(object)
    pulled = Signal()
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        card: Callable[[ListedItem], LibraryCard | None],
        posters: Thumbnails,
        clip_frames: Thumbnails,
        parent: QWidget | None = None,
        *,
        now: Callable[[], float] = time.time,
    ) -> None:
        """Show all clips by day, once they are found; `now` gives Unix seconds."""
        super().__init__(parent)
        self._theme = theme
        self._search = ClipSearch(grouping=ClipGrouping.DAY)
        self._clips = True
        self.setProperty("role", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = search_field(theme, tr("Library", "Search the library"), self, object_name="Search the library")
        self.words.setPlaceholderText(tr("Library", "Search prompts, notes, tags and file names"))
        self.model = LibraryModel(card, self)
        self._delegate = TileDelegate(theme, posters, clip_frames)
        self.count = label("", "hint", self)
        self.count.setObjectName("Found")
        # In the order in which they stand, which is that of Tab.
        self.tile_size = named(
            QSlider(Qt.Orientation.Horizontal, self), "Tile size", tr("Library", "Size of the pictures")
        )
        self.tile_size.setRange(LibraryGrid.LEAST, LibraryGrid.MOST)
        self.tile_size.setPageStep(48)
        self.tile_size.setValue(LibraryGrid.USUAL)
        fix(self.tile_size, width=96)
        self.kind = Segmented(
            theme,
            tr("Library", "What is shown"),
            ((_CLIPS, tr("Library", "Clips")), (_JOBS, tr("Library", "Jobs"))),
            self,
            object_name="Library shows",
        )
        self.filters = FilterButton(theme, now, self)
        self.grouping = self._menu_button("Group", tr("Library", "Groups"), GROUPINGS, self._group)
        self.sorting = self._menu_button("Sort", tr("Library", "Order"), SORTINGS, self._sort)
        self.projects = self._plain_menu("Projects of the library", tr("Library", "Projects"))
        self.searches = self._plain_menu("Saved searches", tr("Library", "Searches"))
        self.chips = FilterChips(theme, self)
        self.chosen = ChosenBar(theme, self)
        self.grid = LibraryGrid(theme, self.model, self._delegate, self)
        self._nothing = NothingHere(theme, self, object_name="Show everything", words=tr("Library", "Show everything"))
        self._grid_or_nothing = QStackedWidget(self)
        self._grid_or_nothing.addWidget(self.grid)
        self._grid_or_nothing.addWidget(scroll_area(self._nothing, self))
        self._lay_out()
        self._connect()
        self._show_search()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 0)
        top.setSpacing(12)
        top.addWidget(self.words, stretch=1)
        top.addWidget(self.count)
        top.addWidget(self.tile_size)
        # Of this window from the start: what comes from another one is last on the way of Tab.
        self._head = LibraryHead(self)
        self._tools_row = FlowLayout()
        self._tools_row.setContentsMargins(16, 8, 16, 4)
        tools = (self.kind, self.filters, self.grouping, self.sorting, self.projects, self.searches)
        for tool in tools:
            self._tools_row.addWidget(tool)
        chips = QVBoxLayout()
        chips.setContentsMargins(16, 0, 16, 4)
        chips.addWidget(self.chips)
        self._head_column = column = bare(QVBoxLayout(self._head), 0)
        column.addLayout(self._tools_row)
        column.addLayout(chips)
        self._head_area = scroll_area(self._head, self)
        self._head.laid_out.connect(self._give_head_room)
        self._column = bare(QVBoxLayout(self), 0)
        self._column.addLayout(top)
        self._column.addWidget(self._head_area)
        self._column.addWidget(self._grid_or_nothing, stretch=1)
        # Below, as no tile may move under the mouse that has just chosen it.
        self._column.addWidget(self.chosen)

    def _give_head_room(self) -> None:
        """Let the tools take the lines that they need, as long as there is room for tiles below; then they scroll."""
        most = max(self.height() - self.words.height() - _LEAST_TILES, sized(_LEAST_HEAD))
        needed = self._head_column.totalHeightForWidth(max(self.width(), 1))
        # By itself a bar that has come stays where the lines are more in the width that it leaves.
        fits = needed <= most
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        self._head_area.setVerticalScrollBarPolicy(off if fits else on)
        if not fits:
            bar = self._head_area.verticalScrollBar().sizeHint().width()
            needed = self._head_column.totalHeightForWidth(max(self.width() - bar, 1))
        self._head_area.setFixedHeight(min(needed, most))

    def changeEvent(self, event: QEvent) -> None:
        """Give the tools their room, and tiles their words, in letters of another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._give_head_room()
            self.grid.lay_out_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the tools their room in the new width."""
        super().resizeEvent(event)
        self._give_head_room()

    def _connect(self) -> None:
        self.words.textChanged.connect(self._type)
        self.words.returnPressed.connect(self.grid.setFocus)
        self.kind.chosen.connect(self._choose_kind)
        self.tile_size.valueChanged.connect(self.grid.set_tile_width)
        self.grid.opened.connect(self._open_current)
        self.grid.pulled.connect(self.pulled)
        self.grid.left.connect(self.left)
        self.grid.delete_pressed.connect(lambda: self.act_requested.emit(TileAct.DELETE))
        self.grid.undo_pressed.connect(self.undo_requested)
        self.grid.redo_pressed.connect(self.redo_requested)
        self.grid.customContextMenuRequested.connect(self._open_menu)
        self.grid.selectionModel().selectionChanged.connect(self._show_chosen)
        self.chosen.act_requested.connect(self._do)
        self.filters.chosen.connect(self.choose)
        self.chips.chosen.connect(self.choose)
        self._nothing.way_on.connect(self.show_everything)

    def _plain_menu(self, object_name: str, words: str) -> QToolButton:
        button = named(QToolButton(self), object_name, words)
        button.setText(words)
        button.setProperty("framed", True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._theme.dress(button, "down", Tone.DIM)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        return button

    def _menu_button(
        self, object_name: str, name: str, choices: Mapping[_T, Text], choose: Callable[[_T], None]
    ) -> QToolButton:
        button = self._plain_menu(object_name, name)
        menu = button.menu()
        group = QActionGroup(menu)
        for value, words in choices.items():
            action = group.addAction(menu.addAction(shown(words)))
            action.setObjectName(f"{object_name}: {value}")
            action.setData(value)
            action.setCheckable(True)
            _when_chosen(action, choose, value)
        return button

    @property
    def search(self) -> ClipSearch:
        """Give what is looked for."""
        return self._search

    @property
    def shows_clips(self) -> bool:
        """Tell whether tiles are variants, or else whole jobs."""
        return self._clips

    def look_for(self, search: ClipSearch) -> None:
        """Look for something else."""
        if search == self._search:
            return
        self._search = search
        self._show_search()
        self.asked.emit()

    def choose(self, wanted: ClipFilter) -> None:
        """Look for what a filter lets through."""
        self.look_for(replace(self._search, filter=wanted))

    def show_projects(self, projects: Sequence[Project]) -> None:
        """Offer these projects to look into."""
        self.filters.projects = projects
        self._show_search()

    def _show_chosen(self) -> None:
        self.chosen.show_chosen(self.grid.selected_count(), clips=self._clips)

    def _open_menu(self, where: QPoint) -> None:
        count = self.grid.selected_count()
        if count:
            menu = tile_menu(self._theme, self, offered(count=count, clips=self._clips), self._do)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.grid.viewport().mapToGlobal(where))

    def _do(self, act: TileAct) -> None:
        if act is TileAct.OPEN:
            self._open_current()
        else:
            self.act_requested.emit(act)

    def show_everything(self) -> None:
        """Look for all there is, sorted and grouped as before."""
        self.look_for(ClipSearch(sorting=self._search.sorting, grouping=self._search.grouping))
        self.words.setFocus()

    def _type(self, words: str) -> None:
        self.look_for(replace(self._search, words=words))

    def _choose_kind(self, kind: str) -> None:
        self._clips = kind == _CLIPS
        self.asked.emit()

    def _sort(self, sorting: Sorting) -> None:
        self.look_for(replace(self._search, sorting=sorting))

    def _group(self, grouping: ClipGrouping) -> None:
        self.look_for(replace(self._search, grouping=grouping))

    def _show_search(self) -> None:
        """Let the controls say what is looked for."""
        if self.words.text() != self._search.words:
            self.words.setText(self._search.words)
        self.filters.show_filter(self._search.filter)
        self.chips.show_filter(self._search.filter, self.filters.projects)
        _choose(self.sorting, self._search.sorting, SORTINGS[self._search.sorting])
        _choose(self.grouping, self._search.grouping, GROUPINGS[self._search.grouping])

    def show_found(self, count: int) -> None:
        """Say how much was found, and why where there is nothing."""
        words = tr("Library", "%n clip(s)", count) if self.shows_clips else tr("Library", "%n job(s)", count)
        self.count.setText(words)
        self._explain_nothing()
        self._grid_or_nothing.setCurrentIndex(0 if count else 1)
        self.grid.stand_somewhere()
        self._show_chosen()

    def _explain_nothing(self) -> None:
        if self._search.words.strip() or self._search.filter != ClipSearch().filter:
            why = tr("Library", "Nothing in the library has these words and fits these filters.")
            self._nothing.explain(tr("Library", "Nothing found"), why)
        else:
            why = tr("Library", "Every clip that you generate or import comes into the library.")
            self._nothing.explain(tr("Library", "No clips yet"), why, leads_on=False)

    def take_focus(self) -> None:
        """Put the keyboard on the tiles, or where one looks for some."""
        (self.grid if self._grid_or_nothing.currentWidget() is self.grid else self.words).setFocus()

    def go_to_search(self) -> None:
        """Put the keyboard where one looks for something."""
        self.words.setFocus()
        self.words.selectAll()

    def shortcuts(self) -> ShortcutGroup:
        """Give what keys do among the tiles, for the sheet of them."""
        return shortcut_group(
            tr("Shortcuts", "In the library"),
            (tr("Library", "Look at it large"), OPEN),
            (tr("Library", "Choose all"), QKeySequence.StandardKey.SelectAll),
            (tr("Library", "Delete the jobs…"), DELETE),
            (tr("Library", "Back to the clips of a job"), LEAVE),
        )

    def item_at(self, row: int) -> ListedItem | None:
        """Give the item of a tile, None while it has not been read."""
        return self.model.item(row)

    def _open_current(self) -> None:
        index = self.grid.currentIndex()
        item = self.model.item(index.row()) if index.isValid() else None
        if item is not None:
            self.opened.emit(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the search to the tiles with the arrow down, and leave with Escape."""
        if event.key() == Qt.Key.Key_Down and self.words.hasFocus():
            self.take_focus()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _when_chosen(action: QAction, choose: Callable[[_T], None], value: _T) -> None:
    action.triggered.connect(lambda: choose(value))


def _choose(button: QToolButton, value: Sorting | ClipGrouping, words: Text) -> None:
    """Let a button say what is chosen."""
    button.setText(shown(words))
    button.setAccessibleDescription(shown(words))
    for action in button.menu().actions():
        action.setChecked(action.data() == value)
