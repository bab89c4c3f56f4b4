"""What the rows of all lists have in common: their ground, a picture in a rounded box, a tick."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kinogrid.ui.item_index import ItemIndex
from kinogrid.ui.style.theme import Theme, Tone


class RowDelegate(QStyledItemDelegate):
    """Paints rows with the theme's colours; what is in a row is painted by `paint_row` of who derives from this."""

    def __init__(self, theme: Theme) -> None:
        """Keep what rows are painted with."""
        super().__init__()
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ItemIndex) -> None:
        """Paint one row, and leave the painter as it was."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_row(painter, option, index)
        painter.restore()

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: ItemIndex) -> None:
        """Paint what is in the row."""
        raise NotImplementedError

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, face: QRect, radius: int = 8) -> None:
        """Paint what lies behind a row: that it is selected, under the pointer, or has the keyboard."""
        colours, state = self._theme.colours, option.state
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(colours.accent_wash))
            painter.drawRoundedRect(face, radius, radius)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(face, radius, radius)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(face).adjusted(1, 1, -1, -1), radius - 1, radius - 1)

    def paint_picture(
        self,
        painter: QPainter,
        box: QRect,
        image: QImage | None,
        *,
        icon: tuple[str, Tone] = ("film", Tone.FAINT),
        opacity: float = 1.0,
    ) -> None:
        """Paint a picture into its box, or an icon in its tone where there is none."""
        path = QPainterPath()
        path.addRoundedRect(QRectF(box), 4, 4)
        painter.fillPath(path, QColor(self._theme.colours.canvas))
        if image is None or image.isNull():
            name, tone = icon
            drawn = self._theme.pixmap(name, 20, self._theme.colour(tone), painter.device().devicePixelRatio())
            painter.drawPixmap(QPointF(box.center().x() - 9, box.center().y() - 9), drawn)
            return
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.setOpacity(opacity)
        painter.drawImage(QRectF(box), image)
        painter.restore()

    def paint_tick(self, painter: QPainter, box: QRectF, *, ticked: bool) -> None:
        """Paint a box of 16 to 18 logical pixels that is ticked or not."""
        theme, colours = self._theme, self._theme.colours
        painter.setPen(QPen(QColor(colours.accent if ticked else colours.faint), 1.25))
        painter.setBrush(QColor(colours.accent if ticked else colours.raised))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if ticked:
            side = round(box.width()) - 4
            drawn = theme.pixmap("check", side, QColor(colours.on_accent), painter.device().devicePixelRatio())
            painter.drawPixmap(box.topLeft() + QPointF(2, 2), drawn)
