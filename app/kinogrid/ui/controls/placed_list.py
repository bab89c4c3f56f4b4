"""A list that stands its items by arithmetic, whatever their shape: one of 100,000 costs what a screenful does."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem

from kinogrid.ui.item_index import ItemIndex

_FLAGS = QStyle.StateFlag


class PlacedList(QListView):
    """What lists have in common whose items stand where arithmetic says, not where Qt went through all of them.

    Who derives from it tells where an item stands (`box`), which stand in an area (`runs_in`), how high all of it is
    and how far a step of the wheel goes, all in logical pixels from the top of the list, scrolled or not, and paints
    one (`paint_item`). `painted` tells that items were painted.
    """

    painted = Signal()

    def scroll_by_pixels(self) -> None:
        """Scroll by pixels and not sideways: asked for once it can be told where items stand, as Qt asks at once."""
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def box(self, row: int) -> QRect:
        """Give where an item stands."""
        raise NotImplementedError

    def runs_in(self, area: QRect) -> Iterator[range]:
        """Give the items of which anything stands in an area, in runs that follow each other."""
        raise NotImplementedError

    def contents_height(self) -> int:
        """Give the height of all items."""
        raise NotImplementedError

    def wheel_step(self) -> int:
        """Give how far a step of the wheel goes."""
        raise NotImplementedError

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, index: ItemIndex) -> None:
        """Paint one item, where and in the state that the option says."""
        raise NotImplementedError

    def item_count(self) -> int:
        """Count the items."""
        model: QAbstractItemModel | None = self.model()
        return 0 if model is None else model.rowCount(self.rootIndex())

    def rows_in_sight(self) -> range:
        """Give the items of which anything is in sight, from the first to the last."""
        runs = list(self.runs_in(self.viewport().rect().translated(0, self.verticalOffset())))
        return range(runs[0].start, runs[-1].stop) if runs else range(0)

    def chosen_rows(self) -> list[range]:
        """Give the items that are chosen, in runs, from the top."""
        found = self.selectionModel().selection()
        runs = [found.at(at) for at in range(found.count())]
        return sorted((range(run.top(), run.bottom() + 1) for run in runs), key=lambda rows: rows.start)

    def updateGeometries(self) -> None:
        """Let the bar reach over all items; one that has nowhere to go is disabled, and so shows no handle."""
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(max(self.wheel_step(), 1))
        bar.setPageStep(page)
        bar.setRange(0, max(self.contents_height() - page, 0))
        bar.setEnabled(bar.maximum() > 0)
        QAbstractItemView.updateGeometries(self)

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
        """Tell that no item is hidden."""
        return False

    def visualRect(self, index: ItemIndex) -> QRect:
        """Give where an item stands in sight."""
        if not index.isValid() or index.row() >= self.item_count():
            return QRect()
        return self.box(index.row()).translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Give the item at a point in sight."""
        at = QRect(point.x(), point.y() + self.verticalOffset(), 1, 1)
        found = next(self.runs_in(at), None)
        return QModelIndex() if found is None else self.model().index(found.start, 0, self.rootIndex())

    def select_runs(self, runs: Iterable[range], command: QItemSelectionModel.SelectionFlag) -> None:
        """Select runs of items as a command says; without any, what it says of none."""
        chosen, model = QItemSelection(), self.model()
        for run in runs:
            chosen.select(model.index(run.start, 0, self.rootIndex()), model.index(run.stop - 1, 0, self.rootIndex()))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Give where what is selected may be in sight."""
        return QRegion(self.viewport().rect()) if selection.count() else QRegion()

    def paint_items(self, painter: QPainter, area: QRect, *, pointed: QModelIndex) -> None:
        """Paint what stands in an area, with the one below the pointer lit up, and say so."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~(_FLAGS.State_Selected | _FLAGS.State_HasFocus | _FLAGS.State_MouseOver)
        model, selection, offset = self.model(), self.selectionModel(), self.verticalOffset()
        current = self.currentIndex() if self.hasFocus() else QModelIndex()
        for run in self.runs_in(area):
            for row in run:
                index = model.index(row, 0, self.rootIndex())
                option.rect = self.box(row).translated(0, -offset)
                state = plain
                if selection.isSelected(index):
                    state |= _FLAGS.State_Selected
                if index == current:
                    state |= _FLAGS.State_HasFocus
                if index == pointed:
                    state |= _FLAGS.State_MouseOver
                option.state = state
                self.paint_item(painter, option, index)
        self.painted.emit()
