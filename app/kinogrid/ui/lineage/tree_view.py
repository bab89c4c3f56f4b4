"""The tree: a list to Qt and to a screen reader, laid out as a tree, painted where it is looked at."""

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QWidget

from kinogrid.ui.controls.drag_start import DragStart
from kinogrid.ui.controls.widgets import named
from kinogrid.ui.item_index import ItemIndex
from kinogrid.ui.lineage.delegate import LineageDelegate
from kinogrid.ui.lineage.model import LineageModel
from kinogrid.ui.lineage.tree_layout import GAP, MARGIN, TreeLayout, Way
from kinogrid.ui.text import tr

_Move = QAbstractItemView.CursorAction
_WAYS = {
    _Move.MoveLeft: Way.BACK,
    _Move.MoveRight: Way.ON,
    _Move.MoveUp: Way.UP,
    _Move.MoveDown: Way.DOWN,
}
_MOVES = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End}
    | {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
)
# What keys do in the tree.
OPEN, PLAY, FIT, LEAVE = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_0, Qt.Key.Key_Escape
LARGER, SMALLER = Qt.Key.Key_Plus, Qt.Key.Key_Minus
_PLAYS = frozenset({PLAY, Qt.Key.Key_P})
_ZOOMS = {LARGER: 1, Qt.Key.Key_Equal: 1, SMALLER: -1}
# Logical pixels of a card's width, and how much of it a key takes away or adds.
_LEAST, _MOST, _STEP = 64, 320, 24
# Without being asked to, cards become neither smaller nor larger than this.
_LEGIBLE, _USUAL = 152, 208


class TreeView(QListView):
    """Shows a `LineageModel` as a tree from the left; `card_width` is its zoom, in logical pixels.

    `opened` tells that the current card is to be seen large, `played` that all up to it is to be played, `pulled` that
    its clip is dragged out, `left` that
    the person wants to go, `zoomed` that cards have another width.
    """

    opened = Signal()
    played = Signal()
    left = Signal()
    zoomed = Signal()
    pulled = Signal()

    LEAST, MOST = _LEAST, _MOST

    def __init__(self, model: LineageModel, delegate: LineageDelegate, parent: QWidget | None = None) -> None:
        """Show a model's cards as a delegate paints them."""
        super().__init__(parent)
        named(self, "Lineage tree", tr("Lineage", "Generations and extensions"))
        self._cards, self._delegate = model, delegate
        self.card_width = _USUAL
        self._chosen = False
        self._drag = DragStart()
        self._tree = TreeLayout((), delegate.shape(_USUAL))
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        delegate.picture_came.connect(self.viewport().update)

    @property
    def tree(self) -> TreeLayout:
        """Give where the cards stand."""
        return self._tree

    # The layout

    def set_card_width(self, width: int) -> None:
        """Make cards so wide from now on, in logical pixels, with the current one in sight."""
        self._chosen = True
        self._take_width(width)

    def fit(self) -> None:
        """Make cards as wide as all of them fit, as far as one can still see something."""
        self._chosen = True
        self._take_width(self._fitting(_LEAST, _MOST))

    def zoom_by(self, steps: int) -> None:
        """Make cards larger, or smaller for less than none."""
        self.set_card_width(self.card_width + steps * _STEP)

    def _fitting(self, least: int, most: int) -> int:
        parents, room = self._parents(), self.maximumViewportSize()

        def fits(width: int) -> bool:
            size = TreeLayout(parents, self._delegate.shape(width)).size
            return size.width() <= room.width() and size.height() <= room.height()

        while least < most:
            middle = (least + most + 1) // 2
            least, most = (middle, most) if fits(middle) else (least, middle - 1)
        return least

    def _take_width(self, width: int) -> None:
        self.card_width = max(_LEAST, min(width, _MOST))
        self._lay_out()
        self.scrollTo(self.currentIndex())
        self.zoomed.emit()

    def _parents(self) -> list[int | None]:
        return [card.parent for card in self._cards.cards]

    def _lay_out(self) -> None:
        self._tree = TreeLayout(self._parents(), self._delegate.shape(self.card_width))
        self.updateGeometries()
        self.viewport().update()

    def _origin(self) -> QPoint:
        """Give where the tree's corner stands in sight: in the middle where there is more room than it needs."""
        room, size = self.viewport().size(), self._tree.size
        spare = QPoint(max(room.width() - size.width(), 0) // 2, max(room.height() - size.height(), 0) // 2)
        return spare - QPoint(self.horizontalOffset(), self.verticalOffset())

    def doItemsLayout(self) -> None:
        """Lay the cards out in place of what a list would do."""
        self._lay_out()
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Let the bars reach over the whole tree."""
        room, size, shape = self.viewport().size(), self._tree.size, self._delegate.shape(self.card_width)
        for bar, page, whole, step in (
            (self.verticalScrollBar(), room.height(), size.height(), shape.card.height() + GAP),
            (self.horizontalScrollBar(), room.width(), size.width(), shape.width + shape.apart),
        ):
            bar.setSingleStep(max(step // 2, 1))
            bar.setPageStep(page)
            bar.setRange(0, max(whole - page, 0))
        QAbstractItemView.updateGeometries(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the cards the room that there is now, unless a person chose their width."""
        QAbstractItemView.resizeEvent(self, event)
        self._fit_by_itself()

    def reset(self) -> None:
        """Lay out what the model has now."""
        super().reset()
        self._fit_by_itself()

    def _fit_by_itself(self) -> None:
        if self._chosen:
            self._lay_out()
        else:
            self._take_width(self._fitting(_LEGIBLE, _USUAL))

    def horizontalOffset(self) -> int:
        """Tell how far it is scrolled to the right."""
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        """Tell how far it is scrolled down."""
        return self.verticalScrollBar().value()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what has been painted, and paint what comes in."""
        self.viewport().scroll(dx, dy)

    def isIndexHidden(self, _index: ItemIndex) -> bool:
        """Tell that no card is hidden."""
        return False

    def visualRect(self, index: ItemIndex) -> QRect:
        """Give where a card stands in sight."""
        if not index.isValid() or index.row() >= self._tree.count:
            return QRect()
        return self._tree.box(index.row()).translated(self._origin())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Give the card at a point in sight."""
        row = self._tree.card_at(point - self._origin())
        return QModelIndex() if row is None else self._cards.index(row)

    def scrollTo(
        self, index: ItemIndex, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a card into sight, with the room around it."""
        if not index.isValid() or index.row() >= self._tree.count:
            return
        box = self._tree.box(index.row()).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        room = self.viewport().size()
        for bar, begin, end, page in (
            (self.verticalScrollBar(), box.top(), box.bottom(), room.height()),
            (self.horizontalScrollBar(), box.left(), box.right(), room.width()),
        ):
            if end > bar.value() + page:
                bar.setValue(end - page)
            if begin < bar.value():
                bar.setValue(begin)

    # Choosing

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Give the card that a key leads to: back to its parent, on to what was made of it, or up and down."""
        now, count = self.currentIndex(), self._tree.count
        if not count:
            return QModelIndex()
        if not now.isValid() or action is _Move.MoveHome:
            return self._cards.index(0)
        if action is _Move.MoveEnd:
            return self._cards.index(count - 1)
        row, way = now.row(), _WAYS.get(action)
        if way is not None:
            row = self._tree.neighbour(row, way)
        elif action in {_Move.MovePageUp, _Move.MovePageDown}:
            step = self._tree.box(row).height() + GAP
            for _ in range(max(self.viewport().height() // step, 1)):
                row = self._tree.neighbour(row, Way.DOWN if action is _Move.MovePageDown else Way.UP)
        return self._cards.index(row)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the card at a point."""
        index = self.indexAt(rect.topLeft())
        if index.isValid():
            self.selectionModel().select(index, command)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        """Tell that anything in sight may have to be painted anew."""
        return QRegion(self.viewport().rect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, open and play by keys; leave what is not about the tree to the window."""
        key, plain = Qt.Key(event.key()), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in {OPEN, Qt.Key.Key_Enter} and plain:
            self.opened.emit()
        elif key in _PLAYS and plain:
            self.played.emit()
        elif key == LEAVE:
            self.left.emit()
        elif key in _ZOOMS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_ZOOMS[key])
        elif key == FIT and plain:
            self.fit()
        elif key in _MOVES:
            super().keyPressEvent(event)
            event.accept()
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the card."""
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.setCurrentIndex(index)
            self.opened.emit()
            event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the card, whose clip may be dragged out from here."""
        super().mousePressEvent(event)
        self._drag.let_go()
        if self.indexAt(event.position().toPoint()).isValid():
            self._drag.press(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the card."""
        self._drag.let_go()
        super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Look through the clip under the pointer, or drag it out."""
        if self._drag.begins(event):
            self.pulled.emit()
        if self._drag.holds(event):
            return
        QAbstractItemView.mouseMoveEvent(self, event)
        self._point(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """Look through no clip any more."""
        super().leaveEvent(event)
        self._point(None)

    def _point(self, where: QPoint | None) -> None:
        """Show the frame of the clip under the pointer that lies where the pointer is."""
        index = QModelIndex() if where is None else self.indexAt(where)
        before = self._delegate.scrubbed_row
        if where is None or not index.isValid():
            self._delegate.scrub(None, 0.0)
        else:
            box = self.visualRect(index)
            self._delegate.scrub(index.row(), (where.x() - box.left()) / max(box.width() - 1, 1))
        if index.isValid() or before is not None:
            self.viewport().update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in sight and was asked for: the lines, and the cards over them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self._origin())
        area = event.rect().adjusted(-8, -8, 8, 8).translated(-self._origin())
        tree, cards, current = self._tree, self._cards.cards, self.currentIndex()
        way: set[int] = set()
        at = current.row() if current.isValid() else None
        while at is not None:
            way.add(at)
            at = cards[at].parent
        for on_the_way in (False, True):
            for place in tree.edges_in(area):
                ends = tree.edge(place)
                if ends is not None and (place in way) is on_the_way:
                    self._delegate.paint_edge(
                        painter, *ends, cards[place], on_the_way=on_the_way, named=self.card_width >= _LEAST + _STEP
                    )
        for place in tree.cards_in(area):
            state = QStyle.StateFlag.State_None
            if current.isValid() and place == current.row():
                state |= QStyle.StateFlag.State_Selected
                if self.hasFocus():
                    state |= QStyle.StateFlag.State_HasFocus
            self._delegate.paint_card(painter, tree.box(place), tree.picture(place), cards[place], place, state)
