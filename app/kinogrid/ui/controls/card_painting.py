"""What stands on a card of a clip, in the library as in the lineage: its picture, what was decided, and short words."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath

from kinogrid.ui.style.theme import Theme

BADGE = 18
"""The side of a badge in logical pixels beside text of the usual size."""

_MARK = 12
_STAR = QColor(255, 205, 84)
DARK = QColor(0, 0, 0, 170)
"""Under what is white over a picture."""
_WHITE = QColor("#ffffff")
_LINE = QColor(255, 255, 255, 200)


def paint_poster(
    painter: QPainter, theme: Theme, box: QRect, image: QImage, *, scrubbed: float | None, faded: bool
) -> None:
    """Paint a picture whole into a box with round corners; `scrubbed` is the share of the clip that it is from."""
    place = QRect(QPoint(), image.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio))
    place.moveCenter(box.center())
    painter.save()
    path = QPainterPath()
    path.addRoundedRect(QRectF(box), 6, 6)
    painter.setClipPath(path)
    # What a picture leaves free is no frame around it.
    painter.fillRect(box, QColor(theme.colours.line))
    if faded and scrubbed is None:
        painter.setOpacity(0.35)
    painter.drawImage(place, image)
    if scrubbed is not None:
        x = box.left() + scrubbed * box.width()
        painter.fillRect(QRectF(x - 1, box.top(), 2, box.height()), _LINE)
    painter.restore()


def paint_decisions(
    painter: QPainter, theme: Theme, at: QPointF, *, picked: bool, starred: bool, rejected: bool
) -> None:
    """Paint badges for what was decided, from a place to the right."""
    ratio, colours, x = painter.device().devicePixelRatio(), theme.colours, at.x()
    side, drawn = theme.sized(BADGE), theme.sized(_MARK)
    inside = (side - drawn) / 2
    for holds, icon, ink, ground in (
        (picked, "pick", QColor(colours.on_accent), QColor(colours.accent)),
        (starred, "star-filled", _STAR, DARK),
        (rejected, "reject", _WHITE, DARK),
    ):
        if holds:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(x, at.y(), side, side), 4, 4)
            painter.drawPixmap(QPointF(x + inside, at.y() + inside), theme.pixmap(icon, drawn, ink, ratio))
            x += side + 4


def pill_width(theme: Theme, words: str) -> int:
    """Tell how wide words on a dark ground become, in logical pixels."""
    return max(QFontMetrics(_font(theme)).horizontalAdvance(words) + 10, theme.sized(BADGE))


def paint_pill(painter: QPainter, theme: Theme, at: QPointF, words: str) -> int:
    """Paint words on a dark ground, and give how wide that is."""
    width = pill_width(theme, words)
    badge = QRectF(at, QSize(width, theme.sized(BADGE)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(DARK)
    painter.drawRoundedRect(badge, 4, 4)
    painter.setFont(_font(theme))
    painter.setPen(_WHITE)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)
    return width


def paint_length(painter: QPainter, theme: Theme, box: QRect, words: str) -> None:
    """Paint how long a clip is into the lower right corner of its picture."""
    at = QPointF(box.right() - pill_width(theme, words) - 5, box.bottom() - theme.sized(BADGE) - 5)
    paint_pill(painter, theme, at, words)


def _font(theme: Theme) -> QFont:
    return theme.font(theme.small - 1, QFont.Weight.DemiBold)
