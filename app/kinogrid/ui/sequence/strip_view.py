"""The strip: cards in a row, put into another order or trimmed by mouse and keys, and a place to drop clips on."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QSizePolicy, QStyleOptionViewItem, QWidget

from kinogrid.ui.controls.file_handing import carried_variants
from kinogrid.ui.controls.widgets import named
from kinogrid.ui.sequence.delegate import HANDLE, ShotDelegate
from kinogrid.ui.sequence.model import ShotsModel
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect
# In logical pixels: how much of the strip moves by one notch of a wheel, how near an edge scrolls while dragging, and
# how far beyond the strip cards are no longer moved within it.
_NOTCH, _EDGE, _BEYOND = 96, 24, 24


class StripView(QListView):
    """Shows the shots.

    `dropped` carries variants that fell on it and the place they are to stand before; `moved` the ids of shots and such
    a place; `trimmed` a shot's id with the first and the last frame of it; `taken_out` ids; `opened` an id; `played`
    tells that the person wants to see all of it, and `pulled` that those that are chosen are dragged out of the strip.
    """

    dropped = Signal(object, int)
    moved = Signal(object, int)
    trimmed = Signal(str, int, int)
    taken_out = Signal(object)
    opened = Signal(str)
    played = Signal()
    pulled = Signal()

    def __init__(self, theme: Theme, model: ShotsModel, delegate: ShotDelegate, parent: QWidget) -> None:
        """Start with no shots."""
        super().__init__(parent)
        self._theme, self._shots, self._delegate = theme, model, delegate
        named(self, "Shots", tr("Sequence", "Shots"))
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        delegate.picture_came.connect(self.viewport().update)
        # Where the mouse went down, on which card, and what it drags by now.
        self._pressed: tuple[QPoint, int] | None = None
        self._side: str | None = None
        self._target: int | None = None
        self._part = (0, 0)
        # The shots that are dragged out: let go here again, they are moved, and none of them comes twice.
        self._carried: tuple[str, ...] = ()

    def sizeHint(self) -> QSize:
        """Be as high as a card and the bar below it."""
        card = self._delegate.sizeHint(QStyleOptionViewItem(), self._shots.index(0))
        return QSize(3 * card.width(), card.height() + self.horizontalScrollBar().sizeHint().height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Be no lower than that, and as narrow as one card."""
        hint = self.sizeHint()
        return QSize(hint.width() // 3, hint.height())

    def chosen(self) -> tuple[str, ...]:
        """Name the shots that are selected, in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self._shots.cards[row].shot_id for row in rows)

    def choose(self, row: int) -> None:
        """Select one shot, and bring it into sight."""
        index = self._shots.index(row)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _ONLY)
            self.scrollTo(index)

    def choose_shots(self, shot_ids: Sequence[str]) -> None:
        """Select those of some shots that are there, with the keyboard on the last of them."""
        how = _ONLY
        for shot_id in shot_ids:
            index = self._shots.index_of(shot_id)
            if index.isValid():
                self.selectionModel().setCurrentIndex(index, how)
                how = QItemSelectionModel.SelectionFlag.Select
                self.scrollTo(index)

    # Places between shots

    def place_at(self, point: QPoint) -> int:
        """Give the place before which something belongs that is let go at a point of the strip."""
        for row in range(self._shots.rowCount()):
            if point.x() < self.visualRect(self._shots.index(row)).center().x():
                return row
        return self._shots.rowCount()

    def _mark(self, place: int | None) -> None:
        if place != self._target:
            self._target = place
            self.viewport().update()

    def _scroll_near_edges(self, point: QPoint) -> None:
        bar, width = self.horizontalScrollBar(), self.viewport().width()
        if point.x() < _EDGE:
            bar.setValue(bar.value() - _EDGE)
        elif point.x() > width - _EDGE:
            bar.setValue(bar.value() + _EDGE)

    # What comes from elsewhere

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let clips of ours be dropped."""
        if carried_variants(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where they would stand."""
        point = event.position().toPoint()
        self._scroll_near_edges(point)
        self._mark(self.place_at(point))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        event.accept()
        self._mark(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them."""
        event.acceptProposedAction()
        place = self.place_at(event.position().toPoint())
        self._mark(None)
        if self._carried:
            self.moved.emit(self._carried, place)
        else:
            self.dropped.emit(carried_variants(event.mimeData()), place)

    def end_carrying(self) -> None:
        """Take what falls into the strip as coming from elsewhere again."""
        self._carried = ()

    # The mouse

    def _handle_at(self, point: QPoint) -> tuple[int, str] | None:
        """Give the card and the side of the handle at a point; only a selected one has handles."""
        index = self.indexAt(point)
        if not index.isValid() or not self.selectionModel().isSelected(index):
            return None
        card = self._shots.cards[index.row()]
        box = self._delegate.picture_box(self.visualRect(index))
        if not card.clip or card.frames < 2 or not box.contains(point):  # noqa: PLR2004 - a part needs two frames
            return None
        if point.x() < box.left() + HANDLE:
            return index.row(), "first"
        return (index.row(), "last") if point.x() > box.right() - HANDLE else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a handle, or of a card."""
        point = event.position().toPoint()
        handle = self._handle_at(point) if event.button() is Qt.MouseButton.LeftButton else None
        if handle is not None:
            row, self._side = handle
            card = self._shots.cards[row]
            self._pressed, self._part = (point, row), (card.first, card.last)
            event.accept()
            return
        index = self.indexAt(point)
        is_chosen = index.isValid() and self.selectionModel().isSelected(index)
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self._pressed = point, index.row()
        # Several that are chosen stay so until it is known that none of them is dragged.
        if not (is_chosen and event.modifiers() == Qt.KeyboardModifier.NoModifier and len(self.chosen()) > 1):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Trim, or carry cards to another place."""
        point = event.position().toPoint()
        if self._side is not None and self._pressed is not None:
            self._trim_to(point)
        elif self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = (point - self._pressed[0]).manhattanLength() >= QApplication.startDragDistance()
            if far and not self.rect().adjusted(0, -_BEYOND, 0, _BEYOND).contains(point):
                self._pressed = None
                self._mark(None)
                self._carried = self.chosen()
                self.pulled.emit()
            elif far or self._target is not None:
                self._scroll_near_edges(point)
                self._mark(self.place_at(point))
        else:
            on_handle = self._handle_at(point) is not None
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if on_handle else Qt.CursorShape.ArrowCursor)

    def _trim_to(self, point: QPoint) -> None:
        if self._pressed is None:
            return
        start, row = self._pressed
        card = self._shots.cards[row]
        by = round((point.x() - start.x()) * card.frames / self._delegate.picture_size.width())
        if self._side == "first":
            first, last = max(0, min(card.first + by, card.last)), card.last
            seen = first
        else:
            first, last = card.first, max(card.first, min(card.last + by, card.frames - 1))
            seen = last
        self._part = first, last
        self._delegate.show_trimming(row, first, last, seen)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        pressed, side, target = self._pressed, self._side, self._target
        self._pressed = self._side = None
        self._mark(None)
        if pressed is not None and side is not None:
            self._delegate.end_trimming()
            card = self._shots.cards[pressed[1]]
            if self._part != (card.first, card.last):
                self.trimmed.emit(card.shot_id, *self._part)
            self.viewport().update()
        elif pressed is not None and target is not None:
            self.moved.emit(self.chosen(), target)
        else:
            if pressed is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self.choose(pressed[1])
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See a shot large."""
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.opened.emit(self._shots.cards[index.row()].shot_id)
            event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move the strip to the side, whichever way the wheel turns."""
        turned = event.angleDelta()
        notches = (turned.y() or turned.x()) / 120
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - round(notches * _NOTCH))
        event.accept()

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, move, take out, open and play by keys; leave what is not about the strip to the window."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        moves = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.AltModifier
        if moves and key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._move_by(-1 if key == Qt.Key.Key_Left else 1)
        elif plain and key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            if self.chosen():
                self.taken_out.emit(self.chosen())
        elif plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            for shot_id in self.chosen()[:1]:
                self.opened.emit(shot_id)
        elif plain and key == Qt.Key.Key_Space:
            self.played.emit()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End} or (
            key == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            if not self.currentIndex().isValid():
                self.choose(0)
            super().keyPressEvent(event)
            event.accept()
        else:
            event.ignore()

    def _move_by(self, step: int) -> None:
        """Move what is selected past the shot beside it."""
        chosen = self.chosen()
        rows = [row for row, card in enumerate(self._shots.cards) if card.shot_id in chosen]
        if rows and (rows[0] > 0 if step < 0 else rows[-1] < self._shots.rowCount() - 1):
            self.moved.emit(chosen, rows[0] - 1 if step < 0 else rows[-1] + 2)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards, and over them the place where something is about to stand."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if not self._shots.rowCount():
            painter.setPen(QColor(self._theme.colours.dim))
            painter.setFont(self._theme.font())
            words = tr(
                "Sequence",
                "Drag clips here from the grid, the library or Jobs, or plan a shot with what stands in Compose.",
            )
            painter.drawText(
                self.viewport().rect().adjusted(16, 0, -16, 0),
                int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap),
                words,
            )
        if self._target is not None:
            painter.fillRect(self._line(self._target), QColor(self._theme.colours.accent))

    def _line(self, place: int) -> QRect:
        count = self._shots.rowCount()
        if not count:
            return QRect(4, 4, 3, self.viewport().height() - 8)
        box = self.visualRect(self._shots.index(min(place, count - 1)))
        x = box.right() if place >= count else box.left()
        return QRect(max(x - 1, 0), box.top() + 2, 3, box.height() - 4)
