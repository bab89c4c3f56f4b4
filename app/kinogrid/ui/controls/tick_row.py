"""Rows with a tick, which a click anywhere in them or the space bar turns."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from kinogrid.ui.controls.row_delegate import RowDelegate
from kinogrid.ui.controls.row_toggle import turn_tick
from kinogrid.ui.item_index import ItemIndex

# Logical pixels: beside a tick and around the text, and the side of its box beside text of the usual size.
PAD, _BOX = 10, 16


class TickRow(RowDelegate):
    """Turns the tick; what is in the row beside it is painted by who derives from this."""

    def tick_box(self, rect: QRect) -> QRectF:
        """Give where a row's tick stands."""
        side = self._theme.sized(_BOX)
        return QRectF(rect.left() + PAD, rect.center().y() - side / 2 + 0.5, side, side)

    def beside_tick(self, rect: QRect) -> QRect:
        """Give the room that a row has beside its tick."""
        return rect.adjusted(PAD * 2 + self._theme.sized(_BOX), 0, -PAD, 0)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: ItemIndex
    ) -> bool:
        """Turn the tick."""
        rect: QRect = option.rect
        clicked = (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
            and rect.contains(event.position().toPoint())
        )
        spaced = (
            isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space
        )
        if not clicked and not spaced:
            return False
        return turn_tick(model, index)


class NamedTickRow(TickRow):
    """Paints a tick, which may hold for some only, and a name."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: ItemIndex) -> QSize:
        """Ask for one line."""
        return QSize(200, QFontMetrics(self._theme.font()).height() + 12)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: ItemIndex) -> None:
        """Paint ground, tick and name."""
        rect: QRect = option.rect
        state = tick_of(index)
        self.paint_ground(painter, option, rect, radius=4)
        partly = state is Qt.CheckState.PartiallyChecked
        self.paint_tick(painter, self.tick_box(rect), ticked=state is Qt.CheckState.Checked, partly=partly)
        line = self.beside_tick(rect)
        self.paint_line(painter, line, str(index.data()), self._theme.font(), QColor(self._theme.colours.text))


def tick_of(index: ItemIndex) -> Qt.CheckState:
    """Give how a row is ticked."""
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole))
