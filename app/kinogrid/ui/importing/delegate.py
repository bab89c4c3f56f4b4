"""How a task looks in the list of what can be taken in: tick, picture, prompt, state in words, age."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from kinogrid.ui.controls.row_delegate import PictureRowDelegate
from kinogrid.ui.foreign_text import seen
from kinogrid.ui.importing.model import TaskRole, TaskRow
from kinogrid.ui.item_index import ItemIndex
from kinogrid.ui.style.theme import GRID
from kinogrid.ui.text import age

_TICK = 18


class TaskDelegate(PictureRowDelegate):
    """Paints task rows; the pictures are known by the tasks' ids."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: ItemIndex) -> QSize:
        """Ask for the picture's height and a little air."""
        return QSize(320, self.thumbnail.height() + 2 * GRID + 4)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: ItemIndex) -> None:
        """Paint one task."""
        row = index.data(TaskRole.ROW)
        if not isinstance(row, TaskRow):
            return
        face = option.rect.adjusted(0, 2, -GRID, -2)
        self.paint_ground(painter, option, face)
        side = self._theme.sized(_TICK)
        tick = QRectF(face.left() + 10, face.center().y() + 0.5 - side / 2, side, side)
        if row.free:
            ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            self.paint_tick(painter, tick, ticked=ticked)
        elif row.has:
            colour = QColor(self._theme.colours.success)
            had = self._theme.pixmap("check", side - 2, colour, painter.device().devicePixelRatio())
            painter.drawPixmap(tick.topLeft() + QPointF(1, 1), had)
        box = self.picture_box(face, 10 + side + 12)
        image = self.picture(painter, row.id) if row.pictured else None
        self.paint_picture(painter, box, image, opacity=1.0 if row.free or row.has else 0.5)
        self._paint_lines(painter, face.adjusted(box.right() + 14 - face.left(), 0, -14, 0), row)

    def _paint_lines(self, painter: QPainter, area: QRect, row: TaskRow) -> None:
        theme, colours = self._theme, self._theme.colours
        bold, small = theme.font(weight=QFont.Weight.Medium), theme.font(theme.small)
        above, below = QFontMetrics(bold).height(), QFontMetrics(small).height()
        top = area.top() + (area.height() - above - 4 - below) // 2
        line = QRect(area.left(), top, area.width(), above)
        self.paint_line(painter, line, seen(row.prompt), bold, QColor(colours.text if row.free else colours.dim))
        line = QRect(area.left(), top + above + 4, area.width(), below)
        when = age(row.created_at, self._now())
        self.paint_time(painter, line, when)
        line.setRight(line.right() - self.room_for_time(when))
        self.paint_line(painter, line, row.described(), small, QColor(colours.success if row.has else colours.dim))
