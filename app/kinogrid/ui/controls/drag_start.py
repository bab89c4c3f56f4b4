"""When a press has become a drag that carries something away."""

from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication


class DragStart:
    """Remembers where the left button was pressed alone, for as long as it is held."""

    def __init__(self) -> None:
        """Start with nothing held."""
        self._from: QPoint | None = None
        self._begun = False

    def press(self, event: QMouseEvent) -> bool:
        """Take hold, and tell whether this can become a drag: with other buttons or keys it means something else."""
        alone = event.buttons() == Qt.MouseButton.LeftButton and event.modifiers() == Qt.KeyboardModifier.NoModifier
        self._from, self._begun = event.position().toPoint() if alone else None, False
        return alone

    def holds(self, event: QMouseEvent) -> bool:
        """Tell whether the mouse is still held since then; who takes what is dragged is told of its release, not we."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._from = None
        return self._from is not None

    def begins(self, event: QMouseEvent) -> bool:
        """Tell once that it has gone as far as the desktop wants a drag to go."""
        if self._from is None or self._begun or not self.holds(event):
            return False
        way = event.position().toPoint() - self._from
        self._begun = way.manhattanLength() >= QApplication.startDragDistance()
        return self._begun

    def is_steep(self, event: QMouseEvent) -> bool:
        """Tell whether the mouse, held since then, went up or down rather than to a side."""
        if self._from is None:
            return False
        way = event.position().toPoint() - self._from
        return abs(way.y()) > abs(way.x())

    def let_go(self) -> None:
        """Hold nothing any more."""
        self._from = None


class ChosenDrag(DragStart):
    """The same for a view's rows: held by one of several that are chosen, all of them go along.

    Let go where it was pressed, only that one stays chosen, as a plain click has it.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        """Take the view whose rows these are."""
        super().__init__()
        self._view = view
        self._alone: QPersistentModelIndex | None = None

    def take(self, event: QMouseEvent) -> bool:
        """Take hold of the row under the mouse, and tell whether the view is not to hear of the press."""
        self.let_go()
        index = self._view.indexAt(event.position().toPoint())
        if not index.isValid() or not self.press(event):
            return False
        selection = self._view.selectionModel()
        if not selection.isSelected(index) or not self._has_several(selection):
            return False
        self._alone = QPersistentModelIndex(index)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        return True

    def begins(self, event: QMouseEvent) -> bool:
        """Tell once that it has gone as far as the desktop wants a drag to go."""
        begun = super().begins(event)
        if begun:
            self._alone = None
        return begun

    def release(self) -> bool:
        """Let go, and tell whether the view is not to hear of that."""
        alone = self._alone
        self.let_go()
        if alone is None:
            return False
        if alone.isValid():
            self._view.selectionModel().setCurrentIndex(alone, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        return True

    def let_go(self) -> None:
        """Hold nothing any more."""
        super().let_go()
        self._alone = None

    @staticmethod
    def _has_several(selection: QItemSelectionModel) -> bool:
        found = selection.selection()
        return found.count() > 1 or any(found.at(at).height() > 1 for at in range(found.count()))
