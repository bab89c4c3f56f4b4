"""How a frame's drop zone looks: an invitation while it is empty, else the picture above what there is to say of it."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPen

from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

STAGE = 96
_RADIUS = 8
_LINES = 3
_ICON = 24


@dataclass(frozen=True, slots=True)
class ZoneContent:
    """What a drop zone shows.

    `lines` stand below the picture, each in several lengths, the longest first; `kept` is the share of its width and
    height that the service will use.
    """

    lines: tuple[tuple[str, ...], ...] = ()
    image: QImage | None = None
    icon: str = "picture"
    kept: tuple[float, float] = (1.0, 1.0)
    wrong: bool = False
    lit: bool = False
    over: bool = False
    focused: bool = False
    hint: str = ""

    @property
    def filled(self) -> bool:
        """Tell whether anything but the invitation is shown."""
        return bool(self.lines)


def caption_height(theme: Theme) -> int:
    """Give the room below the picture, in logical pixels."""
    return QFontMetrics(theme.font(theme.small)).height() * _LINES + 10


def stage(theme: Theme, rect: QRect) -> QRectF:
    """Give the picture's room within a drop zone."""
    return QRectF(rect).adjusted(1, 1, -1, -1 - caption_height(theme))


def paint(painter: QPainter, theme: Theme, rect: QRect, content: ZoneContent, ratio: float) -> None:
    """Paint a drop zone for a screen of `ratio` device pixels to a logical one."""
    colours = theme.colours
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
    painter.fillPath(
        path, QColor(colours.accent_wash if content.over else colours.hover if content.lit else colours.raised)
    )
    if content.filled:
        painter.save()
        painter.setClipPath(path)
        _paint_frame(painter, theme, rect, content, ratio)
        painter.restore()
    else:
        _paint_invitation(painter, theme, rect, content, ratio)
    painter.strokePath(path, _pen(theme, content))


def _pen(theme: Theme, content: ZoneContent) -> QPen:
    colours = theme.colours
    if content.wrong:
        return QPen(QColor(colours.danger), 1.5)
    if content.focused or content.over:
        return QPen(QColor(colours.accent), 2)
    if content.filled:
        return QPen(QColor(colours.edge), 1)
    pen = QPen(QColor(colours.faint if content.lit else colours.edge), 1.25, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([4, 4])
    return pen


def _paint_invitation(painter: QPainter, theme: Theme, rect: QRect, content: ZoneContent, ratio: float) -> None:
    colours = theme.colours
    middle = rect.center()
    area = rect.adjusted(6, 0, -6, 0)
    invitation = tr("Compose", "Drop a picture here")
    wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
    metrics = QFontMetrics(theme.font(theme.small, QFont.Weight.Medium))
    line = metrics.boundingRect(area, wrap, invitation).height()
    hint = QFontMetrics(theme.font(theme.small)).boundingRect(area, wrap, content.hint).height()
    side = theme.sized(_ICON)
    top = middle.y() - (side + 8 + line + hint) // 2
    painter.drawPixmap(middle.x() - side // 2, top, theme.pixmap("picture-add", side, QColor(colours.dim), ratio))
    painter.setFont(theme.font(theme.small, QFont.Weight.Medium))
    painter.setPen(QColor(colours.text))
    area.setTop(top + side + 8)
    painter.drawText(area, wrap, invitation)
    painter.setFont(theme.font(theme.small))
    painter.setPen(QColor(colours.faint))
    area.setTop(area.top() + line)
    painter.drawText(area, wrap, content.hint)


def _paint_frame(painter: QPainter, theme: Theme, rect: QRect, content: ZoneContent, ratio: float) -> None:
    colours = theme.colours
    room = stage(theme, rect)
    painter.fillRect(room, QColor(colours.canvas))
    if content.image is not None and not content.image.isNull():
        size = content.image.size() / ratio
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(room.center())
        painter.drawImage(target, content.image)
        _paint_crop(painter, colours.canvas, target, content.kept)
    else:
        side = theme.sized(_ICON)
        icon = theme.pixmap(content.icon, side, QColor(colours.faint), ratio)
        painter.drawPixmap(round(room.center().x()) - side // 2, round(room.center().y()) - side // 2, icon)
    caption = rect.adjusted(8, 0, -8, 0)
    caption.setTop(round(room.bottom()) + 4)
    for number, lengths in enumerate(content.lines):
        font = theme.font(theme.small, QFont.Weight.Medium if number == 0 else QFont.Weight.Normal)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        ink = colours.text if number == 0 else colours.danger if content.wrong else colours.dim
        painter.setPen(QColor(ink))
        fitting = (words for words in lengths if metrics.horizontalAdvance(words) <= caption.width())
        words = next(fitting, lengths[-1])
        where = Qt.TextElideMode.ElideMiddle if number == 0 else Qt.TextElideMode.ElideRight
        painter.drawText(caption, Qt.AlignmentFlag.AlignLeft, metrics.elidedText(words, where, caption.width()))
        caption.setTop(caption.top() + metrics.height())


def _paint_crop(painter: QPainter, colour: str, target: QRectF, kept: tuple[float, float]) -> None:
    """Veil what the service will cut off."""
    inner = QRectF(0, 0, target.width() * kept[0], target.height() * kept[1])
    inner.moveCenter(target.center())
    veil = QPainterPath()
    veil.addRect(target)
    hole = QPainterPath()
    hole.addRect(inner)
    shade = QColor(colour)
    shade.setAlpha(190)
    painter.fillPath(veil - hole, shade)
