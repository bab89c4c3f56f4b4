"""How a task looks in the list of what can be taken in: tick, picture, prompt, state in words, age."""

import time
from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kinogrid.ui.images.thumbnails import ThumbnailRequest, Thumbnails
from kinogrid.ui.importing.model import TaskRole, TaskRow
from kinogrid.ui.item_index import ItemIndex
from kinogrid.ui.style.theme import GRID, Theme, Tone
from kinogrid.ui.text import age

_THUMBNAIL = QSize(80, 56)
_TICK = 18


class TaskDelegate(QStyledItemDelegate):
    """Paints task rows with the theme's colours; `now` gives Unix seconds."""

    def __init__(self, theme: Theme, pictures: Thumbnails, now: Callable[[], float] = time.time) -> None:
        """Keep what rows are painted with; the pictures are known by the tasks' ids."""
        super().__init__()
        self._theme = theme
        self._pictures = pictures
        self._now = now

    def sizeHint(self, _option: QStyleOptionViewItem, _index: ItemIndex) -> QSize:
        """Ask for the picture's height and a little air."""
        return QSize(320, _THUMBNAIL.height() + 2 * GRID + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ItemIndex) -> None:
        """Paint one row."""
        row = index.data(TaskRole.ROW)
        if not isinstance(row, TaskRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = option.rect.adjusted(0, 2, -GRID, -2)
        self._paint_ground(painter, option, face)
        tick = QRectF(face.left() + 10, face.center().y() + 0.5 - _TICK / 2, _TICK, _TICK)
        self._paint_tick(painter, tick, row, ticked=index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked)
        box = QRect(QPoint(0, 0), _THUMBNAIL)
        box.moveCenter(face.center())
        box.moveLeft(round(tick.right()) + 12)
        self._paint_picture(painter, box, row)
        self._paint_words(painter, face.adjusted(box.right() + 14 - face.left(), 0, -14, 0), row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, face: QRect) -> None:
        colours = self._theme.colours
        path = QPainterPath()
        path.addRoundedRect(QRectF(face), 8, 8)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(path, QColor(colours.hover))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(face).adjusted(1, 1, -1, -1), 7, 7)

    def _paint_tick(self, painter: QPainter, box: QRectF, row: TaskRow, *, ticked: bool) -> None:
        theme, colours = self._theme, self._theme.colours
        ratio = painter.device().devicePixelRatio()
        if row.free:
            painter.setPen(QPen(QColor(colours.accent if ticked else colours.faint), 1.25))
            painter.setBrush(QColor(colours.accent if ticked else colours.raised))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if ticked or row.has:
            colour = QColor(colours.on_accent if ticked else colours.success)
            painter.drawPixmap(box.topLeft() + QPointF(1, 1), theme.pixmap("check", 16, colour, ratio))

    def _paint_picture(self, painter: QPainter, box: QRect, row: TaskRow) -> None:
        ratio = painter.device().devicePixelRatio()
        path = QPainterPath()
        path.addRoundedRect(QRectF(box), 4, 4)
        painter.fillPath(path, QColor(self._theme.colours.canvas))
        picture = self._pictures.get(ThumbnailRequest(row.task_id, _THUMBNAIL * ratio)) if row.pictured else None
        if picture is not None and not picture.image.isNull():
            painter.save()
            painter.setClipPath(path)
            painter.setOpacity(1.0 if row.free or row.has else 0.5)
            painter.drawImage(QRectF(box), picture.image)
            painter.restore()
        else:
            icon = self._theme.pixmap("film", 20, self._theme.colour(Tone.FAINT), ratio)
            painter.drawPixmap(QPointF(box.center().x() - 9, box.center().y() - 9), icon)

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
