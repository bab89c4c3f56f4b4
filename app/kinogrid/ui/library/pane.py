"""The library's pane: what is looked for and how, above the grid of what was found."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSlider,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kinogrid.domain.clip_filter import ClipGrouping, ClipSearch, Sorting
from kinogrid.domain.listed import ListedItem
from kinogrid.ui.controls.flow_layout import FlowLayout
from kinogrid.ui.controls.segmented import Segmented
from kinogrid.ui.controls.widgets import bare, icon_label, label, named, scroll_area, search_field
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.library.card import LibraryCard
from kinogrid.ui.library.delegate import TileDelegate
from kinogrid.ui.library.grid import LibraryGrid
from kinogrid.ui.library.group_text import GROUPINGS, SORTINGS
from kinogrid.ui.library.model import LibraryModel
from kinogrid.ui.marked_text import Text
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import shown, tr

_CLIPS, _JOBS = "clips", "jobs"
_T = TypeVar("_T", Sorting, ClipGrouping)


class NothingListed(QWidget):
    """What stands in the grid's place while it has no tiles; `cleared` asks to look for everything again."""

    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._title = label("", "heading", self)
        self._hint = label("", "dim", self, wrap=True)
        self._clear = QPushButton(tr("Library", "Show everything"), self)
        self._clear.setObjectName("Show everything")
        self._clear.setProperty("link", True)
        self._clear.clicked.connect(self.cleared)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 16)
        column.setSpacing(4)
        column.addStretch(1)
        for part in (icon_label(theme, "film", Tone.FAINT, self), self._title, self._hint):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(self._clear, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def explain(self, *, choosy: bool) -> None:
        """Say why there is nothing: nothing fits, or there is nothing yet."""
        if choosy:
            self._title.setText(tr("Library", "Nothing found"))
            self._hint.setText(tr("Library", "Nothing in the library has these words and fits these filters."))
        else:
            self._title.setText(tr("Library", "No clips yet"))
            self._hint.setText(tr("Library", "Every clip that you generate or import comes into the library."))
        self._clear.setVisible(choosy)


class LibraryPane(QWidget):
    """Says what is to be found, and shows it; `asked` tells that it is to be found anew.

    `opened` carries a `ListedItem` that is to be seen large, `left` tells that the person wants to go back.
    """

    asked = Signal()
    opened = Signal(object)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        card: Callable[[ListedItem], LibraryCard | None],
        posters: Thumbnails,
        clip_frames: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        """Show all clips by day, once they are found."""
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
        self.grid = LibraryGrid(theme, self.model, self._delegate, self)
        self.kind = Segmented(
            theme,
            tr("Library", "What is shown"),
            ((_CLIPS, tr("Library", "Clips")), (_JOBS, tr("Library", "Jobs"))),
            self,
            object_name="Library shows",
        )
        self.count = label("", "hint", self)
        self.count.setObjectName("Found")
        self.tile_size = named(
            QSlider(Qt.Orientation.Horizontal, self), "Tile size", tr("Library", "Size of the pictures")
        )
        self.tile_size.setRange(LibraryGrid.LEAST, LibraryGrid.MOST)
        self.tile_size.setPageStep(48)
        self.tile_size.setValue(LibraryGrid.USUAL)
        self.tile_size.setFixedWidth(112)
        self.sorting = self._menu_button("Sort", tr("Library", "Order"), SORTINGS, self._sort)
        self.grouping = self._menu_button("Group", tr("Library", "Groups"), GROUPINGS, self._group)
        self._nothing = NothingListed(theme, self)
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
        self.tools = QWidget(self)
        self._tools_row = FlowLayout(self.tools)
        self._tools_row.setContentsMargins(16, 8, 16, 4)
        for tool in (self.kind, self.grouping, self.sorting, self.tile_size):
            self._tools_row.addWidget(tool)
        self._column = bare(QVBoxLayout(self), 0)
        self._column.addLayout(top)
        self._column.addWidget(self.tools)
        self._column.addWidget(self._grid_or_nothing, stretch=1)

    def _connect(self) -> None:
        self.words.textChanged.connect(self._type)
        self.words.returnPressed.connect(self.grid.setFocus)
        self.kind.chosen.connect(self._choose_kind)
        self.tile_size.valueChanged.connect(self.grid.set_tile_width)
        self.grid.opened.connect(self._open_current)
        self.grid.left.connect(self.left)
        self._nothing.cleared.connect(self.show_everything)

    def _menu_button(
        self, object_name: str, name: str, choices: Mapping[_T, Text], choose: Callable[[_T], None]
    ) -> QToolButton:
        button = named(QToolButton(self), object_name, name)
        button.setProperty("framed", True)
        # The arrow stands behind the words.
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._theme.dress(button, "down", Tone.DIM)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        group = QActionGroup(menu)
        for value, words in choices.items():
            action = group.addAction(menu.addAction(shown(words)))
            action.setObjectName(f"{object_name}: {value}")
            action.setData(value)
            action.setCheckable(True)
            _when_chosen(action, choose, value)
        button.setMenu(menu)
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
        _choose(self.sorting, self._search.sorting, SORTINGS[self._search.sorting])
        _choose(self.grouping, self._search.grouping, GROUPINGS[self._search.grouping])

    def show_found(self, count: int) -> None:
        """Say how much was found, and why where there is nothing."""
        words = tr("Library", "%n clip(s)", count) if self.shows_clips else tr("Library", "%n job(s)", count)
        self.count.setText(words)
        self._nothing.explain(choosy=bool(self._search.words.strip()) or self._search.filter != ClipSearch().filter)
        self._grid_or_nothing.setCurrentIndex(0 if count else 1)

    def take_focus(self) -> None:
        """Put the keyboard on the tiles, or where one looks for some."""
        (self.grid if self._grid_or_nothing.currentWidget() is self.grid else self.words).setFocus()

    def go_to_search(self) -> None:
        """Put the keyboard where one looks for something."""
        self.words.setFocus()
        self.words.selectAll()

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
