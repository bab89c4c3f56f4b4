"""How a task looks in the list of what can be taken in: tick, picture, prompt, state in words, age."""

import time
from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from kinogrid.ui.controls.row_delegate import RowDelegate
from kinogrid.ui.images.thumbnails import ThumbnailRequest, Thumbnails
from kinogrid.ui.importing.model import TaskRole, TaskRow
from kinogrid.ui.item_index import ItemIndex
from kinogrid.ui.style.theme import GRID, Theme
from kinogrid.ui.text import age

_THUMBNAIL = QSize(80, 56)
_TICK = 18


class TaskDelegate(RowDelegate):
    """Paints task rows with the theme's colours; `now` gives Unix seconds."""

    def __init__(self, theme: Theme, pictures: Thumbnails, now: Callable[[], float] = time.time) -> None:
        """Keep what rows are painted with; the pictures are known by the tasks' ids."""
        super().__init__(theme)
        self._pictures = pictures
        self._now = now

    def sizeHint(self, _option: QStyleOptionViewItem, _index: ItemIndex) -> QSize:
        """Ask for the picture's height and a little air."""
        return QSize(320, _THUMBNAIL.height() + 2 * GRID + 4)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: ItemIndex) -> None:
        """Paint one task."""
        row = index.data(TaskRole.ROW)
        if not isinstance(row, TaskRow):
            return
        face = option.rect.adjusted(0, 2, -GRID, -2)
        self.paint_ground(painter, option, face)
        tick = QRectF(face.left() + 10, face.center().y() + 0.5 - _TICK / 2, _TICK, _TICK)
        if row.free:
            ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            self.paint_tick(painter, tick, ticked=ticked)
        elif row.has:
            colour = QColor(self._theme.colours.success)
            had = self._theme.pixmap("check", 16, colour, painter.device().devicePixelRatio())
            painter.drawPixmap(tick.topLeft() + QPointF(1, 1), had)
        box = QRect(QPoint(0, 0), _THUMBNAIL)
        box.moveCenter(face.center())
        box.moveLeft(round(tick.right()) + 12)
        self._paint_picture(painter, box, row)
        self._paint_words(painter, face.adjusted(box.right() + 14 - face.left(), 0, -14, 0), row)

    def _paint_picture(self, painter: QPainter, box: QRect, row: TaskRow) -> None:
        box_size = _THUMBNAIL * painter.device().devicePixelRatio()
        found = self._pictures.get(ThumbnailRequest(row.task_id, box_size)) if row.pictured else None
        image = None if found is None else found.image
        self.paint_picture(painter, box, image, opacity=1.0 if row.free or row.has else 0.5)

    def _paint_words(self, painter: QPainter, area: QRect, row: TaskRow) -> None:
        theme, colours = self._theme, self._theme.colours
        bold, small = theme.font(weight=QFont.Weight.Medium), theme.font(theme.small)
        above, below = QFontMetrics(bold), QFontMetrics(small)
        top = area.top() + (area.height() - above.height() - 4 - below.height()) // 2
        painter.setFont(bold)
        painter.setPen(QColor(colours.text if row.free else colours.dim))
        prompt = above.elidedText(row.prompt, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area.left(), top + above.ascent(), prompt)
        painter.setFont(small)
        baseline = top + above.height() + 4 + below.ascent()
        when = age(row.created_at, self._now())
        painter.setPen(QColor(colours.faint))
        painter.drawText(area.right() - below.horizontalAdvance(when), baseline, when)
        room = area.width() - below.horizontalAdvance(when) - 16
        painter.setPen(QColor(colours.success if row.has else colours.dim))
        said = f"Extension of {row.extends}  ·  {row.words}" if row.extends else row.words
        painter.drawText(area.left(), baseline, below.elidedText(said, Qt.TextElideMode.ElideRight, room))
