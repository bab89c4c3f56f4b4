"""A rubber band over a list: it chooses what it touches, and scrolls on where it is held at an edge."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QMouseEvent, QPainter

from kinogrid.ui.controls.placed_list import PlacedList
from kinogrid.ui.style.theme import Theme

_COMMANDS = QItemSelectionModel.SelectionFlag
_ADDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
# Logical pixels: a drag by fewer is a click, and so near the upper or lower edge one scrolls.
_LEAST, _EDGE = 4, 24
# Milliseconds between two steps of scrolling.
_STEP = 16
# How opaque the band is, of 255.
_OPACITY = 40


class RubberBand(QObject):
    """Is drawn over a `PlacedList`, whose mouse events it is told of.

    It is drawn from what lies there, so that what comes or goes meanwhile moves its corner along. Whatever it touches
    on its way, nothing is gone to before it is let go; a list whose choosing is watched wraps that by `choosing`.
    """

    def __init__(
        self,
        view: PlacedList,
        theme: Theme,
        choosing: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        """Take the list."""
        super().__init__(view)
        self._view, self._theme, self._choosing = view, theme, choosing
        # What lies where the mouse went down, and how far from its corner; None while nothing is held.
        self._on, self._from = QPersistentModelIndex(), QPoint()
        self._pressed: QPoint | None = None
        self._pointer = QPoint()
        self._drawn = self._taken_back = False
        self._before = QItemSelection()
        self._adds = False
        self._touched: list[range] = []
        self._scrolling = QTimer(self, interval=_STEP)
        self._scrolling.timeout.connect(self._scroll)
        view.verticalScrollBar().valueChanged.connect(self._stretch)

    @property
    def is_drawn(self) -> bool:
        """Tell whether the band is seen."""
        return self._drawn

    def press(self, event: QMouseEvent) -> None:
        """Take hold where the left button goes down, before the list chooses anything by that."""
        self.let_go()
        count = self._view.item_count()
        if event.buttons() != Qt.MouseButton.LeftButton or not count:
            return
        self._pressed = self._pointer = event.position().toPoint()
        found = self._view.indexAt(self._pressed)
        row = found.row() if found.isValid() else count - 1
        self._on = QPersistentModelIndex(self._view.model().index(row, 0, self._view.rootIndex()))
        self._from = self._pressed + QPoint(0, self._view.verticalOffset()) - self._view.box(row).topLeft()
        self._before = QItemSelection(self._view.selectionModel().selection())
        self._adds = bool(event.modifiers() & _ADDS)

    def follow(self, event: QMouseEvent) -> bool:
        """Reach as far as the mouse is; tells whether that is held, and so means nothing else."""
        if self._pressed is None:
            return False
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self.release()
            return False
        self._pointer = event.position().toPoint()
        if not self._drawn and not self._taken_back:
            self._drawn = (self._pointer - self._pressed).manhattanLength() >= _LEAST
        self._stretch()
        if self._drawn and self._speed():
            self._scrolling.start()
        return True

    def release(self) -> bool:
        """Let what is touched be chosen, with the keyboard on one that is; tells whether there was a band."""
        was_drawn, touched, up = self._drawn, self._touched, self._pointer.y() < self._corner().y()
        was_there = was_drawn or self._taken_back
        self.let_go()
        selection = self._view.selectionModel()
        if was_drawn and touched and not selection.isSelected(self._view.currentIndex()):
            last = touched[0].start if up else touched[-1].stop - 1
            with self._choosing():
                selection.setCurrentIndex(self._view.model().index(last, 0, self._view.rootIndex()), _COMMANDS.NoUpdate)
        return was_there

    def cancel(self) -> bool:
        """Choose what was chosen before, and draw nothing until the next press; tells whether there was a band."""
        if not self._drawn:
            return False
        before = self._before
        self.let_go()
        # The mouse is still down, which means nothing else meanwhile.
        self._pressed, self._taken_back = self._pointer, True
        with self._choosing():
            self._view.selectionModel().select(before, _COMMANDS.ClearAndSelect)
        return True

    def let_go(self) -> None:
        """Hold nothing any more."""
        self._scrolling.stop()
        if self._drawn:
            self._view.viewport().update()
        self._pressed, self._drawn, self._taken_back, self._touched = None, False, False, []
        self._before = QItemSelection()

    def paint(self, painter: QPainter) -> None:
        """Paint the band over what it touches."""
        if not self._drawn or not self._on.isValid():
            return
        accent = QColor(self._theme.colours.accent)
        painter.setPen(accent)
        accent.setAlpha(_OPACITY)
        painter.setBrush(accent)
        painter.drawRect(self._area().translated(0, -self._view.verticalOffset()).adjusted(0, 0, -1, -1))

    def _corner(self) -> QPoint:
        """Give where the band begins, in sight."""
        if not self._on.isValid():
            return self._pointer
        return self._view.box(self._on.row()).topLeft() + self._from - QPoint(0, self._view.verticalOffset())

    def _area(self) -> QRect:
        """Give what the band covers, from the top of the list."""
        one, other = self._corner(), self._pointer
        corner = QPoint(min(one.x(), other.x()), min(one.y(), other.y()))
        size = QPoint(abs(one.x() - other.x()), abs(one.y() - other.y()))
        return QRect(corner, corner + size).translated(0, self._view.verticalOffset())

    def _stretch(self) -> None:
        """Choose what the band touches now."""
        if not self._drawn:
            return
        if not self._on.isValid():
            self.let_go()  # what it was drawn over is not listed any more
            return
        self._view.viewport().update()
        touched = list(self._view.runs_in(self._area()))
        if touched == self._touched:
            return
        self._touched = touched
        chosen, model, root = QItemSelection(), self._view.model(), self._view.rootIndex()
        if self._adds:
            chosen.merge(self._before, _COMMANDS.Select)
        for run in touched:
            added = QItemSelection(model.index(run.start, 0, root), model.index(run.stop - 1, 0, root))
            chosen.merge(added, _COMMANDS.Select)
        with self._choosing():
            self._view.selectionModel().select(chosen, _COMMANDS.ClearAndSelect)

    def _speed(self) -> int:
        """Give by how much a step scrolls: the more, the further the mouse is beyond the edge that it went towards."""
        begun = self._pointer.y() if self._pressed is None else self._pressed.y()
        y, height = self._pointer.y(), self._view.viewport().height()
        most = max(height // 2, 1)
        if y < min(_EDGE, begun):
            return -min((_EDGE - y) // 2 + 1, most)
        if y > max(height - _EDGE, begun):
            return min((y - height + _EDGE) // 2 + 1, most)
        return 0

    def _scroll(self) -> None:
        bar, speed = self._view.verticalScrollBar(), self._speed()
        if not speed:
            self._scrolling.stop()
        bar.setValue(bar.value() + speed)
