"""A list whose rows are all of one height, laid out by arithmetic: one of 100,000 rows costs what a screenful does."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from kinogrid.ui.item_index import ROOT_INDEX, ItemIndex

_Hint = QAbstractItemView.ScrollHint
_CursorMove = QAbstractItemView.CursorAction


class EvenList(QListView):
    """Stands rows one below the other, each as high as its delegate asks for, whichever row it is.

    A list of Qt's own goes through all of its rows whenever one comes, goes or changes. What comes or goes above what
    is in sight moves nothing there, but at the very top, where new rows are seen to come.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without rows."""
        super().__init__(parent)
        self._row_height = 1
        self._pointer: QPoint | None = None
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def rows_in_sight(self) -> range:
        """Give the rows of which anything is in sight."""
        return self._rows_between(0, self.viewport().height() - 1)

    # The layout

    def _count(self) -> int:
        model: QAbstractItemModel | None = self.model()
        return 0 if model is None else model.rowCount(self.rootIndex())

    def _rows_between(self, top: int, bottom: int) -> range:
        """Give the rows that stand between two heights in sight, both within."""
        offset = self.verticalOffset()
        first = max((top + offset) // self._row_height, 0)
        return range(first, max(min((bottom + offset) // self._row_height + 1, self._count()), first))

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

    def updateGeometries(self) -> None:
        """Let the bar reach over all rows."""
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(max(self._row_height // 2, 1))
        bar.setPageStep(page)
        bar.setRange(0, max(self._count() * self._row_height - page, 0))
        QAbstractItemView.updateGeometries(self)

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

    def horizontalOffset(self) -> int:
        """Tell that nothing moves sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Tell how far it is scrolled."""
        return self.verticalScrollBar().value()

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        """Move what has been painted, and paint what comes in."""
        self.viewport().scroll(0, dy)

    def isIndexHidden(self, _index: ItemIndex) -> bool:
        """Tell that no row is hidden."""
        return False

    def visualRect(self, index: ItemIndex) -> QRect:
        """Give where a row stands in sight."""
        if not index.isValid() or index.row() >= self._count():
            return QRect()
        top = index.row() * self._row_height - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._row_height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Give the row at a point in sight."""
        rows = self._rows_between(point.y(), point.y())
        inside = 0 <= point.x() < self.viewport().width() and point.y() + self.verticalOffset() >= 0
        return self.model().index(rows.start, 0, self.rootIndex()) if rows and inside else QModelIndex()

    def scrollTo(self, index: ItemIndex, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible) -> None:
        """Bring a row into sight."""
        # The bar may not reach yet over what has just come.
        self.executeDelayedItemsLayout()
        if not index.isValid() or index.row() >= self._count():
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
        last, now = self._count() - 1, self.currentIndex()
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
        rows = self._rows_between(*sorted((rect.top(), rect.bottom())))
        chosen = QItemSelection()
        if rows:
            model = self.model()
            chosen.select(model.index(rows.start, 0), model.index(rows.stop - 1, 0))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Give where what is selected may be in sight."""
        return QRegion(self.viewport().rect()) if selection.count() else QRegion()

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
        painter, area = QPainter(self.viewport()), event.rect()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        flags = QStyle.StateFlag
        plain = option.state & ~(flags.State_Selected | flags.State_HasFocus | flags.State_MouseOver)
        model, delegate, selection = self.model(), self.itemDelegate(), self.selectionModel()
        current = self.currentIndex() if self.hasFocus() else QModelIndex()
        pointed = self.indexAt(self._pointer) if self._pointer is not None else QModelIndex()
        width, offset = self.viewport().width(), self.verticalOffset()
        for row in self._rows_between(area.top(), area.bottom()):
            index = model.index(row, 0, ROOT_INDEX)
            option.rect = QRect(0, row * self._row_height - offset, width, self._row_height)
            state = plain
            if selection.isSelected(index):
                state |= flags.State_Selected
            if index == current:
                state |= flags.State_HasFocus
            if index == pointed:
                state |= flags.State_MouseOver
            option.state = state
            delegate.paint(painter, option, index)
