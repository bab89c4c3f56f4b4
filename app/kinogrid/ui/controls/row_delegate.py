"""What the rows of all lists have in common: their ground, a picture in a rounded box, a tick, lines of text."""

import time
from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kinogrid.ui.images.thumbnails import ThumbnailRequest, Thumbnails
from kinogrid.ui.item_index import ItemIndex
from kinogrid.ui.style.theme import Theme, Tone

# The picture that a row begins with, in logical pixels beside text of the usual size.
THUMBNAIL = QSize(80, 56)
# What stands in the place of a picture, in logical pixels.
_ICON = 20
# Between a line of text and the time at its end.
_GAP = 12
_IN_THE_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)


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
        # What stands where in a row is one picture, whichever way people read.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
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
            paint_icon(painter, self._theme, box, name, tone)
            return
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.setOpacity(opacity)
        painter.drawImage(QRectF(box), image)
        painter.restore()

    def paint_tick(self, painter: QPainter, box: QRectF, *, ticked: bool, partly: bool = False) -> None:
        """Paint a box of about 16 logical pixels that is ticked, not, or with a dash for what is `partly` so."""
        theme, colours = self._theme, self._theme.colours
        painter.setPen(QPen(QColor(colours.accent if ticked or partly else colours.faint), 1.25))
        painter.setBrush(QColor(colours.accent if ticked or partly else colours.raised))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if partly:
            painter.fillRect(
                QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2), QColor(colours.on_accent)
            )
        if ticked:
            side = round(box.width()) - 4
            drawn = theme.pixmap("check", side, QColor(colours.on_accent), painter.device().devicePixelRatio())
            painter.drawPixmap(box.topLeft() + QPointF(2, 2), drawn)

    def paint_line(self, painter: QPainter, line: QRect, text: str, font: QFont, colour: QColor) -> None:
        """Paint one line of text into its box, elided where it is too long."""
        fitting = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        self.paint_fitting(painter, line, fitting, font, colour)

    def paint_fitting(self, painter: QPainter, line: QRect, text: str, font: QFont, colour: QColor) -> None:
        """Paint one line of text that is known to fit into its box."""
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(line, _IN_THE_LINE | int(Qt.AlignmentFlag.AlignLeft), text)


class PictureRowDelegate(RowDelegate):
    """Paints rows that begin with a picture and end with a time; `now` gives Unix seconds."""

    def __init__(self, theme: Theme, pictures: Thumbnails, now: Callable[[], float] = time.time) -> None:
        """Keep what rows are painted with; a picture is known by its path, or by whatever its reader knows it by."""
        super().__init__(theme)
        self._pictures = pictures
        self._now = now

    @property
    def thumbnail(self) -> QSize:
        """Give the size of the picture that a row begins with, in logical pixels."""
        return QSize(self._theme.sized(THUMBNAIL.width()), self._theme.sized(THUMBNAIL.height()))

    def picture_box(self, face: QRect, left: int) -> QRect:
        """Give the place of a row's picture, `left` pixels from where the row begins."""
        box = QRect(QPoint(0, 0), self.thumbnail)
        box.moveCenter(face.center())
        box.moveLeft(face.left() + left)
        return box

    def picture(self, painter: QPainter, path: str) -> QImage | None:
        """Give a picture in the screen's own pixels, None until it has been read, or where there is no path."""
        if not path:
            return None
        found = self._pictures.get(ThumbnailRequest(path, self.thumbnail * painter.device().devicePixelRatio()))
        return None if found is None or found.isNull() else found

    def room_for_time(self, text: str) -> int:
        """Give how much of a line a time takes, in logical pixels."""
        return QFontMetrics(self._theme.font(self._theme.small)).horizontalAdvance(text) + _GAP

    def paint_time(self, painter: QPainter, line: QRect, text: str) -> None:
        """Paint a time at the end of a line."""
        painter.setFont(self._theme.font(self._theme.small))
        painter.setPen(QColor(self._theme.colours.faint))
        painter.drawText(line, _IN_THE_LINE | int(Qt.AlignmentFlag.AlignRight), text)


def paint_icon(painter: QPainter, theme: Theme, box: QRect, name: str, tone: Tone) -> None:
    """Paint an icon into the middle of a box that has no picture."""
    side = theme.sized(_ICON)
    drawn = theme.pixmap(name, side, theme.colour(tone), painter.device().devicePixelRatio())
    middle = QRectF(box).center()
    painter.drawPixmap(QPointF(round(middle.x() - side / 2), round(middle.y() - side / 2)), drawn)


def in_two(text: str, font: QFont, width: int) -> tuple[str, str]:
    """Break a text after the words that one line holds; both parts may be empty."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(width)
    layout.endLayout()
    split = line.textLength() if line.isValid() else 0
    # A flag's dashes stay with its name.
    before = text[:split].rstrip("-")
    if before.rstrip() != before:
        split = len(before)
    return text[:split].rstrip(), text[split:]
