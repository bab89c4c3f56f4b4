"""The list of jobs: rows that one opens, carries out of it, and chooses many of."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kinogrid.ui.controls.drag_start import ChosenDrag
from kinogrid.ui.controls.even_list import EvenList
from kinogrid.ui.controls.rubber_band import RubberBand
from kinogrid.ui.controls.widgets import named
from kinogrid.ui.item_index import ItemIndex
from kinogrid.ui.jobs.delegate import JobDelegate
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

# What keys do in the list.
OPEN, DELETE, BACK = Qt.Key.Key_Return, Qt.Key.Key_Delete, Qt.Key.Key_Escape
_TOGGLE = (Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
# The keys by which one moves in the list; all others are the window's.
_MOVES = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)


class JobsList(EvenList):
    """Shows a `JobsModel`; `opened` asks for the current row's details, others for what their keys mean.

    `pointed` carries where the pointer is in it, None when it has gone; `pulled` tells that the chosen rows are dragged
    out of it, `painted` that rows were painted, and `chooses` that a press or a key of a person's is about to say what
    is chosen.

    A row that is chosen, and any row by its picture, is carried wherever the mouse goes. Another one is by its words
    as the mouse goes sideways; up or down, which rows as wide as the list leave free, it draws a rubber band, as it
    does from below the last row, and with Ctrl or Shift from anywhere.
    """

    opened = Signal()
    delete_pressed = Signal()
    undo_pressed = Signal()
    redo_pressed = Signal()
    pointed = Signal(object)
    pulled = Signal()

    def __init__(self, theme: Theme, delegate: JobDelegate, parent: QWidget) -> None:
        """Look like the other lists, with rows as a delegate paints them."""
        super().__init__(parent)
        self._delegate = delegate
        self._drag = ChosenDrag(self)
        self._band = RubberBand(self, theme, self._choosing)
        self._carries = False
        self.chooses = False
        self.setItemDelegate(delegate)
        named(self, "Jobs", tr("Jobs", "Jobs"))
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def turn_to(self, index: QModelIndex) -> None:
        """Choose one row alone, whatever keys are held: the view's own way adds it to the others while Ctrl is."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def picture_box(self, index: ItemIndex) -> QRect:
        """Give where a row's picture stands in sight."""
        return self._delegate.box_of(self.visualRect(index), index)

    @contextmanager
    def _choosing(self) -> Iterator[None]:
        """Tell meanwhile that a person chooses: Qt goes to a row first, and says then what is chosen with it."""
        self.chooses = True
        try:
            yield
        finally:
            self.chooses = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row, which may be dragged out of the list from here, with all that are chosen beside it."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        self._carries = index.isValid() and (
            self.selectionModel().isSelected(index) or self._delegate.box_of(self.visualRect(index), index).contains(at)
        )
        self._band.press(event)
        if not self._drag.take(event):
            with self._choosing():
                super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the row, or of the rubber band."""
        if not self._band.release() and not self._drag.release():
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the row, also one of several that are chosen, of whose first press the view has not heard."""
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.turn_to(index)
            self.opened.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say where the pointer is, or that it pulls rows out, or draw a rubber band."""
        if self._drag.begins(event):
            if self._carries or not self._drag.is_steep(event):
                self._band.let_go()
                self.pulled.emit()
            else:
                self._drag.let_go()
        if not self._drag.holds(event) and not self._band.follow(event):
            super().mouseMoveEvent(event)
        self.pointed.emit(None if self._band.is_drawn else event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """Say that it has gone."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, delete on Delete."""
        if event.key() == BACK and self._band.cancel():
            event.accept()
        elif event.key() in {OPEN, Qt.Key.Key_Enter} and not event.modifiers():
            self.opened.emit()
        elif event.key() == DELETE:
            self.delete_pressed.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_pressed.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_pressed.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif (event.key(), event.modifiers()) == _TOGGLE or (
            event.key() in _MOVES and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            with self._choosing():
                super().keyPressEvent(event)
            # At its ends, too: what moves in the list moves nothing else.
            event.accept()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight and was asked for, and the rubber band over it."""
        super().paintEvent(event)
        if self._band.is_drawn:
            self._band.paint(QPainter(self.viewport()))
