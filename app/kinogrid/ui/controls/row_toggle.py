"""What a screen reader's Toggle does in lists: all that Qt does by it is to select a row, and nobody asks for that."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QWidget

from kinogrid.ui.item_index import ItemIndex


def go_by_toggle(view: QAbstractItemView, by_hand: Callable[[], bool] = lambda: False) -> None:
    """Let Toggle go to a row, as a press on it does, in a list that has its model and of which one row is chosen.

    `by_hand` tells that a person is choosing rows just now, so that none of it is that.
    """

    def follow(chosen: QItemSelection) -> None:
        if chosen.count() != 1 or chosen.at(0).height() != 1 or by_hand():
            return
        index = chosen.at(0).topLeft()
        # With Ctrl it is a person who chooses one more: all of two, of which one was chosen already.
        if index != view.currentIndex() and not (
            QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            view.setCurrentIndex(view.model().index(index.row(), index.column(), view.rootIndex()))

    view.selectionModel().selectionChanged.connect(lambda chosen, _left: follow(chosen))


def turn_tick(model: QAbstractItemModel, index: ItemIndex) -> bool:
    """Tick a row or take its tick away; nothing happens to one that cannot be ticked."""
    ticked = index.data(Qt.ItemDataRole.CheckStateRole)
    if ticked is None:
        return False
    other = Qt.CheckState.Unchecked if Qt.CheckState(ticked) is Qt.CheckState.Checked else Qt.CheckState.Checked
    return model.setData(index, other.value, Qt.ItemDataRole.CheckStateRole)


def _tick_by_toggle(view: QAbstractItemView) -> None:
    def turn(chosen: QItemSelection) -> None:
        # Let go of, a row can be selected again.
        view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Deselect)
        for index in chosen.indexes():
            turn_tick(view.model(), index)

    view.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
    view.selectionModel().selectionChanged.connect(lambda chosen, _left: turn(chosen))


class TickList(QListView):
    """A list whose rows have ticks, which Toggle turns, and are never selected."""

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Take what is listed."""
        super().setModel(model)
        _tick_by_toggle(self)

    def selectionCommand(
        self, _index: QModelIndex | QPersistentModelIndex, _event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Select nothing by mouse or key."""
        return QItemSelectionModel.SelectionFlag.NoUpdate


class TickListWidget(QListWidget):
    """The same for rows that are items of the list itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        _tick_by_toggle(self)

    def setCurrentRow(self, row: int, *_command: QItemSelectionModel.SelectionFlag) -> None:
        """Go to a row, and select nothing."""
        self.setCurrentIndex(self.model().index(row, 0))

    def selectionCommand(
        self, _index: QModelIndex | QPersistentModelIndex, _event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Select nothing by mouse or key."""
        return QItemSelectionModel.SelectionFlag.NoUpdate
