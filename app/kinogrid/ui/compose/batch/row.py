"""How an order that is about to be placed looks in the list: a tick, what it is, and how it is made."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from kinogrid.ui.controls.tick_row import TickRow, tick_of
from kinogrid.ui.item_index import ItemIndex

DETAIL = int(Qt.ItemDataRole.UserRole) + 1


class OrderRow(TickRow):
    """Paints a row."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: ItemIndex) -> QSize:
        """Ask for two lines."""
        theme = self._theme
        lines = QFontMetrics(theme.font()).height() + QFontMetrics(theme.font(theme.small)).height()
        return QSize(200, lines + 14)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: ItemIndex) -> None:
        """Paint ground, tick and both lines."""
        theme, colours = self._theme, self._theme.colours
        rect: QRect = option.rect
        ticked = tick_of(index) is Qt.CheckState.Checked
        self.paint_ground(painter, option, rect, radius=4)
        self.paint_tick(painter, self.tick_box(rect), ticked=ticked)
        room = self.beside_tick(rect).adjusted(0, 6, 0, -6)
        for text, font, colour, last in (
            (index.data(), theme.font(weight=QFont.Weight.Medium), colours.text, False),
            (index.data(DETAIL), theme.font(theme.small), colours.dim, True),
        ):
            line = QRect(room.left(), room.top(), room.width(), QFontMetrics(font).height())
            if last:
                line.moveBottom(room.bottom())
            self.paint_line(painter, line, str(text), font, QColor(colour if ticked else colours.faint))
