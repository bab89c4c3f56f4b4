"""A list whose rows are all of one height, laid out by arithmetic: one of 100,000 rows costs what a screenful does."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QStyleOptionViewItem, QWidget

from kinogrid.ui.controls.placed_list import PlacedList
from kinogrid.ui.item_index import ItemIndex

_Hint = QAbstractItemView.ScrollHint
_CursorMove = QAbstractItemView.CursorAction


class EvenList(PlacedList):
    """Stands rows one below the other, each as high as its delegate asks for, whichever row it is.

    A list of Qt's own goes through all of its rows whenever one comes, goes or changes. What comes or goes above what
    is in sight moves nothing there, but at the very top, where new rows are seen to come.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without rows."""
        super().__init__(parent)
        self._row_height = 1
        self._pointer: QPoint | None = None
        self.scroll_by_pixels()

    # The layout

    def box(self, row: int) -> QRect:
        """Give where a row stands."""
        return QRect(0, row * self._row_height, self.viewport().width(), self._row_height)

    def runs_in(self, area: QRect) -> Iterator[range]:
        """Give the rows of which anything stands in an area."""
        first = max(area.top() // self._row_height, 0)
        rows = range(first, max(min(area.bottom() // self._row_height + 1, self.item_count()), first))
        if rows and area.right() >= 0 and area.left() < self.viewport().width():
            yield rows

    def contents_height(self) -> int:
        """Give the height of all rows."""
        return self.item_count() * self._row_height

    def wheel_step(self) -> int:
        """Give how far a step of the wheel goes: half a row."""
        return self._row_height // 2

    def _scroll_on(self, rows: int) -> None:
        """Keep what is in sight where it is, though so many rows came above it, or went for less than none."""
        bar, by = self.verticalScrollBar(), rows * self._row_height
        bar.setMaximum(bar.maximum() + max(by, 0))
        bar.setValue(bar.value() + by)

    def setItemDelegate(self, delegate: QAbstractItemDelegate) -> None:
        """Take who paints the rows, and knows how high they are."""
        super().setItemDelegate(delegate)
        self._measure()

    def _measure(self) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        self._row_height = max(self.itemDelegate().sizeHint(option, QModelIndex()).height(), 1)

    def doItemsLayout(self) -> None:
        """Ask how high rows are, in place of what a list would do, which asks each of them."""
        self._measure()
        self.updateGeometries()
        QAbstractItemView.doItemsLayout(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the bar reach over all rows."""
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()

    def rowsInserted(self, parent: ItemIndex, start: int, end: int) -> None:
        """Make room for further rows."""
        if 0 < self.verticalOffset() > start * self._row_height:
            self._scroll_on(end - start + 1)
        super().rowsInserted(parent, start, end)

    def rowsAboutToBeRemoved(self, parent: ItemIndex, start: int, end: int) -> None:
        """Take the room of rows away."""
        super().rowsAboutToBeRemoved(parent, start, end)
        above = min(end + 1, self.rows_in_sight().start) - start
        if above > 0:
            self._scroll_on(-above)

    def dataChanged(self, top_left: ItemIndex, bottom_right: ItemIndex, roles: Sequence[int] = ()) -> None:
        """Paint what has changed, and lay nothing out."""
        QAbstractItemView.dataChanged(self, top_left, bottom_right, roles)

    def scrollTo(self, index: ItemIndex, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible) -> None:
        """Bring a row into sight."""
        # The bar may not reach yet over what has just come.
        self.executeDelayedItemsLayout()
        if not index.isValid() or index.row() >= self.item_count():
            return
        bar, page, top = self.verticalScrollBar(), self.viewport().height(), index.row() * self._row_height
        bottom = top + self._row_height - page
        if hint is _Hint.PositionAtCenter:
            bar.setValue((top + bottom) // 2)
        elif hint is _Hint.PositionAtTop or (hint is _Hint.EnsureVisible and top < bar.value()):
            bar.setValue(top)
        elif hint is _Hint.PositionAtBottom:
            bar.setValue(bottom)
        elif bottom > bar.value():
            bar.setValue(min(bottom, top))

    # Choosing

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Give the row that a key leads to."""
        last, now = self.item_count() - 1, self.currentIndex()
        page = max(self.viewport().height() // self._row_height - 1, 1)
        steps = {
            _CursorMove.MoveUp: -1,
            _CursorMove.MovePrevious: -1,
            _CursorMove.MoveLeft: -1,
            _CursorMove.MoveDown: 1,
            _CursorMove.MoveNext: 1,
            _CursorMove.MoveRight: 1,
            _CursorMove.MovePageUp: -page,
            _CursorMove.MovePageDown: page,
            _CursorMove.MoveHome: -last,
            _CursorMove.MoveEnd: last,
        }
        if last < 0:
            return QModelIndex()
        begin = now.row() if now.isValid() else 0
        step = 0 if not now.isValid() and action is not _CursorMove.MoveEnd else steps[action]
        return self.model().index(min(max(begin + step, 0), last), 0, self.rootIndex())

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the rows that stand between two points."""
        top, bottom = sorted((rect.top(), rect.bottom()))
        passed = QRect(0, top + self.verticalOffset(), self.viewport().width(), bottom - top + 1)
        self.select_runs(self.runs_in(passed), command)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer, which lights up the row below it."""
        self._pointer = event.position().toPoint()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Light up no row any more."""
        self._pointer = None
        super().leaveEvent(event)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight and was asked for."""
        pointed = self.indexAt(self._pointer) if self._pointer is not None else QModelIndex()
        area = event.rect().translated(0, self.verticalOffset())
        self.paint_items(QPainter(self.viewport()), area, pointed=pointed)

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, index: ItemIndex) -> None:
        """Paint one row, as the delegate does."""
        self.itemDelegate().paint(painter, option, index)
