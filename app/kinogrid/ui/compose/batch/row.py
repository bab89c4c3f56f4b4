"""How an order that is about to be placed looks in the list: a tick, what it is, and how it is made."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from kinogrid.ui.controls.row_delegate import RowDelegate
from kinogrid.ui.controls.row_toggle import turn_tick
from kinogrid.ui.item_index import ItemIndex

DETAIL = int(Qt.ItemDataRole.UserRole) + 1
_PAD = 10
_BOX = 16


class OrderRow(RowDelegate):
    """Paints a row and turns its tick on a click anywhere in it, or on the space bar."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: ItemIndex) -> QSize:
        """Ask for two lines."""
        theme = self._theme
        lines = QFontMetrics(theme.font()).height() + QFontMetrics(theme.font(theme.small)).height()
        return QSize(200, lines + 14)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: ItemIndex) -> None:
        """Paint ground, tick and both lines."""
        theme, colours = self._theme, self._theme.colours
        rect: QRect = option.rect
        ticked = _is_ticked(index)
        self.paint_ground(painter, option, rect, radius=4)
        box = QRectF(rect.left() + _PAD, rect.center().y() - _BOX / 2 + 0.5, _BOX, _BOX)
        self.paint_tick(painter, box, ticked=ticked)
        room = rect.adjusted(_PAD * 2 + _BOX, 6, -_PAD, -6)
        for text, font, colour, last in (
            (index.data(), theme.font(weight=QFont.Weight.Medium), colours.text, False),
            (index.data(DETAIL), theme.font(theme.small), colours.dim, True),
        ):
            line = QRect(room.left(), room.top(), room.width(), QFontMetrics(font).height())
            if last:
                line.moveBottom(room.bottom())
            self.paint_line(painter, line, str(text), font, QColor(colour if ticked else colours.faint))

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


def _is_ticked(index: ItemIndex) -> bool:
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
