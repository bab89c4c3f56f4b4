"""The grid of tiles: a list to Qt and to a screen reader, laid out by arithmetic, painted where it is looked at."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from kinogrid.domain.listed import ListedItem
from kinogrid.ui.controls.drag_start import ChosenDrag
from kinogrid.ui.controls.placed_list import PlacedList
from kinogrid.ui.controls.rubber_band import RubberBand
from kinogrid.ui.controls.widgets import named
from kinogrid.ui.item_index import ItemIndex
from kinogrid.ui.library.delegate import TileDelegate
from kinogrid.ui.library.model import LibraryModel
from kinogrid.ui.library.tiling import Tiling
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import number, tr

# What keys do with what is chosen.
OPEN, DELETE, LEAVE = Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_Escape
# The keys by which one moves among tiles, and chooses them; all others are the window's.
_MOVES = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End}
    | {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space}
)
_LEAST, _USUAL, _MOST = 112, 208, 480


class LibraryGrid(PlacedList):
    """Shows a `LibraryModel` in lines of as many tiles as fit, each group below its heading.

    `opened` tells that the current tile is to be opened, `left` that the person wants to go, `delete_pressed` and the
    others what their keys mean; `end_near` that further groups will soon be looked at, `pulled` that what is chosen is
    dragged out of the grid.
    """

    opened = Signal()
    left = Signal()
    delete_pressed = Signal()
    undo_pressed = Signal()
    redo_pressed = Signal()
    end_near = Signal()
    pulled = Signal()

    LEAST, USUAL, MOST = _LEAST, _USUAL, _MOST

    def __init__(
        self, theme: Theme, model: LibraryModel, delegate: TileDelegate, parent: QWidget | None = None
    ) -> None:
        """Show a model's tiles as a delegate paints them."""
        super().__init__(parent)
        named(self, "Library", tr("Library", "Library"))
        self._tiles = model
        self._delegate = delegate
        self._width = _USUAL
        self._grouped = False
        self._drag = ChosenDrag(self)
        self._band = RubberBand(self, theme)
        self._tiling = Tiling((), 1, delegate.shape(_USUAL, grouped=False))
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.scroll_by_pixels()
        # One that comes and goes would lay out all tiles anew, which could make it come and go.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        delegate.picture_came.connect(self._repaint)

    @property
    def tiling(self) -> Tiling:
        """Give where the tiles stand."""
        return self._tiling

    def set_tile_width(self, width: int) -> None:
        """Make tiles at least so wide, in logical pixels, and keep in sight what is."""
        kept = self._anchor()
        self._width = max(_LEAST, min(width, _MOST))
        self._lay_out()
        self._stand_at(kept)

    def lay_out_anew(self) -> None:
        """Give words the room that they need by now, and keep in sight what is."""
        self.set_tile_width(self._width)

    def set_grouped(self, *, grouped: bool) -> None:
        """Leave room for headings from the next layout on, or none."""
        self._grouped = grouped

    def items_in_sight(self) -> Iterator[int]:
        """Give the tiles that are in sight."""
        for run in self.runs_in(self._seen()):
            yield from run

    def anchor(self) -> tuple[ListedItem, int] | None:
        """Give what stands topmost and how far below the upper edge; None at the very top, where new ones come in."""
        if self.verticalOffset() <= 0:
            return None
        row, at = self._anchor()
        item = None if row is None else self._tiles.item(row)
        return None if item is None else (item, at)

    def stand_at(self, row: int, at: int) -> None:
        """Let a tile stand so far below the upper edge."""
        self._stand_at((row, at))

    def select_rows(self, rows: Sequence[int]) -> None:
        """Select these tiles and no others."""
        alone = (range(row, row + 1) for row in rows)
        self.select_runs(alone, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def selected_count(self) -> int:
        """Count the selected tiles."""
        return sum(len(run) for run in self.chosen_rows())

    def meant_rows(self) -> list[range]:
        """Give the selected tiles, in runs, or without any the one that the keyboard is on."""
        here = self.currentIndex()
        alone = [range(here.row(), here.row() + 1)] if here.isValid() and self.hasFocus() else []
        return self.chosen_rows() or alone

    def stand_somewhere(self) -> None:
        """Let the keyboard, where it is in the grid and on no tile yet, be on the first."""
        if self.hasFocus() and not self.currentIndex().isValid() and self._tiles.rowCount():
            self.selectionModel().setCurrentIndex(self._tiles.index(0), QItemSelectionModel.SelectionFlag.NoUpdate)

    # The layout

    def _lay_out(self) -> None:
        shape = self._delegate.shape(self._width, grouped=self._grouped)
        counts = [group.count for group in self._tiles.groups]
        self._tiling = Tiling(counts, self.viewport().width(), shape)
        self.updateGeometries()
        self.viewport().update()

    def _anchor(self) -> tuple[int | None, int]:
        row = next(self.items_in_sight(), None)
        return row, 0 if row is None else self._tiling.box(row).top() - self.verticalOffset()

    def _stand_at(self, kept: tuple[int | None, int]) -> None:
        row, at = kept
        if row is not None and row < self._tiling.count:
            self.verticalScrollBar().setValue(self._tiling.box(row).top() - at)

    def _seen(self) -> QRect:
        return self.viewport().rect().translated(0, self.verticalOffset())

    def doItemsLayout(self) -> None:
        """Lay the tiles out in place of what a list would do, which goes through all of them."""
        self._lay_out()
        QAbstractItemView.doItemsLayout(self)

    def box(self, row: int) -> QRect:
        """Give where a tile stands."""
        return self._tiling.box(row)

    def runs_in(self, area: QRect) -> Iterator[range]:
        """Give the tiles of which anything stands in an area."""
        return self._tiling.tiles_in(area)

    def contents_height(self) -> int:
        """Give the height of all lines and headings."""
        return self._tiling.height

    def wheel_step(self) -> int:
        """Give how far a step of the wheel goes: half a line."""
        return self._tiling.line_height // 2

    def item_count(self) -> int:
        """Count the tiles that are laid out."""
        return self._tiling.count

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the tiles out anew where the width is another, and keep in sight what is."""
        kept = self._anchor()
        QAbstractItemView.resizeEvent(self, event)
        self._lay_out()
        if event.oldSize().width() != event.size().width():
            self._stand_at(kept)

    def reset(self) -> None:
        """Lay out what the model has now."""
        super().reset()
        self._band.let_go()
        self._lay_out()

    def rowsInserted(self, parent: ItemIndex, start: int, end: int) -> None:
        """Make room for further tiles."""
        super().rowsInserted(parent, start, end)
        self._lay_out()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what has been painted, and paint what comes in."""
        super().scrollContentsBy(dx, dy)
        self._delegate.scrub(None, 0.0)
        self.tell_end()

    def tell_end(self) -> None:
        """Tell that the end is near, if it is."""
        bar = self.verticalScrollBar()
        if bar.maximum() - bar.value() < 2 * self.viewport().height():
            self.end_near.emit()

    def scrollTo(
        self, index: ItemIndex, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a tile into sight, with its heading where it is in the first line of its group."""
        if not index.isValid() or index.row() >= self._tiling.count:
            return
        box, bar, tiling = self._tiling.box(index.row()), self.verticalScrollBar(), self._tiling
        group, place = tiling.place_in_group(index.row())
        top = tiling.heading(group).top() if place < tiling.columns else box.top()
        if top < bar.value():
            bar.setValue(top)
        elif box.bottom() > bar.value() + self.viewport().height():
            bar.setValue(box.bottom() - self.viewport().height() + 8)

    # Choosing

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Give the tile that a key leads to."""
        count, tiling, now = self._tiling.count, self._tiling, self.currentIndex()
        if not count:
            return QModelIndex()
        if not now.isValid() and action is not QAbstractItemView.CursorAction.MoveEnd:
            return self._tiles.index(0)
        row, page = now.row(), max(self.viewport().height() // tiling.line_height, 1)
        moves = QAbstractItemView.CursorAction
        match action:
            case moves.MoveLeft | moves.MovePrevious:
                row = max(row - 1, 0)
            case moves.MoveRight | moves.MoveNext:
                row = min(row + 1, count - 1)
            case moves.MoveUp:
                row = tiling.below(row, -1)
            case moves.MoveDown:
                row = tiling.below(row, 1)
            case moves.MovePageUp:
                row = tiling.below(row, -page)
            case moves.MovePageDown:
                row = tiling.below(row, page)
            case moves.MoveHome:
                row = 0
            case moves.MoveEnd:
                row = count - 1
        return self._tiles.index(row)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select all from one end of what was gone through to the other."""
        ends = [
            self._tiling.tile_at(at.x(), at.y() + self.verticalOffset()) for at in (rect.topLeft(), rect.bottomRight())
        ]
        known = [end for end in ends if end is not None]
        self.select_runs([range(min(known), max(known) + 1)] if len(known) == len(ends) else [], command)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the tile, or begin a rubber band where none is."""
        self._band.press(event)
        if not self._drag.take(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the rubber band, pull out what is chosen, or look through the clip under the pointer."""
        if self._drag.begins(event):
            self._band.let_go()
            self.pulled.emit()
        if self._drag.holds(event):
            return
        if not self._band.follow(event):
            QAbstractItemView.mouseMoveEvent(self, event)
        self._point(None if self._band.is_drawn else event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the rubber band, or let go of the tile."""
        if not self._band.release() and not self._drag.release():
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the tile."""
        if event.button() is Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.setCurrentIndex(self.indexAt(event.position().toPoint()))
            self.opened.emit()
            event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Look through no clip any more."""
        super().leaveEvent(event)
        self._point(None)

    def _point(self, where: QPoint | None) -> None:
        """Show the frame of the clip under the pointer that lies where the pointer is."""
        index = QModelIndex() if where is None else self.indexAt(where)
        before = self._delegate.scrubbed_row
        share = 0.0
        if where is not None and index.isValid():
            box = self._delegate.picture_box(self.visualRect(index), self._tiling)
            share = (where.x() - box.left()) / max(box.width(), 1)
            if not box.contains(where):
                index = QModelIndex()
        self._delegate.scrub(index.row() if index.isValid() else None, share)
        for row in {before, self._delegate.scrubbed_row}:
            if row is not None:
                self._repaint(row)

    def _repaint(self, row: int) -> None:
        if row < self._tiling.count:
            self.viewport().update(self._tiling.box(row).translated(0, -self.verticalOffset()).adjusted(-4, -4, 4, 4))

    def keyboardSearch(self, _search: str) -> None:
        """Look for nothing by typed letters, which are the window's keys."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and choose by keys; leave what is not about the grid to the window."""
        if event.key() in {OPEN, Qt.Key.Key_Enter} and not event.modifiers():
            self.opened.emit()
        elif event.key() == LEAVE:
            self._escape()
        elif event.key() == DELETE:
            self.delete_pressed.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_pressed.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_pressed.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif event.key() in _MOVES:
            super().keyPressEvent(event)
            # At its ends, too: what moves in the grid moves nothing else.
            event.accept()
        else:
            event.ignore()

    def _escape(self) -> None:
        if self._band.cancel():
            return
        if self.selected_count() > 1:
            self.selectionModel().clearSelection()
        else:
            self.left.emit()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight and was asked for."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        offset = self.verticalOffset()
        area = event.rect().adjusted(-4, -4, 4, 4).translated(0, offset)
        if self._grouped:
            for group in self._tiling.groups_in(area.top(), area.bottom()):
                place = self._tiling.heading(group).translated(0, -offset)
                self._delegate.paint_heading(
                    painter, place, self._tiles.heading(group), number(self._tiles.groups[group].count)
                )
        self.paint_items(painter, area, pointed=QModelIndex())
        self._band.paint(painter)

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, index: ItemIndex) -> None:
        """Paint one tile."""
        self._delegate.paint_tile(painter, option, index, self._tiling)
