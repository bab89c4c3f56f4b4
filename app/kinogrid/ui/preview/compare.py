"""Two pictures against each other: parted by a divider, blended, or as their difference; all in device pixels."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from kinogrid.ui.preview.buttons import ON_PICTURE
from kinogrid.ui.preview.view import Difference

# Device pixels to one of the clip: from there on pixels are looked at, and kept sharp.
_PIXELS_SHOW = 3


@dataclass(frozen=True, slots=True)
class PicturePart:
    """A picture, the part of it that is seen, and where that stands."""

    image: QImage
    part: QRectF
    where: QRectF


def paint_part(painter: QPainter, rect: QRect, seen: PicturePart) -> None:
    """Paint a picture's part on a rectangle, pixel for pixel where it fits; what it leaves of it is black."""
    if not seen.where.contains(QRectF(rect.adjusted(1, 1, -1, -1))):
        painter.fillRect(rect, Qt.GlobalColor.black)
    scaled = seen.part.size() != seen.where.size()
    smooth = scaled and seen.part.width() * _PIXELS_SHOW > seen.where.width()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=smooth)
    painter.drawImage(seen.where, seen.image, seen.part)


def paint_wipe(
    painter: QPainter, rect: QRect, left: PicturePart | None, right: PicturePart | None, divider: float, ratio: float
) -> None:
    """Paint the left picture up to the divider, the right one from there on, and the divider with its grip."""
    x = rect.x() + rect.width() * divider
    for seen, start, end in ((left, float(rect.left()), x), (right, x, float(rect.x() + rect.width()))):
        if seen is not None and end > start:
            painter.save()
            painter.setClipRect(QRectF(start, rect.y(), end - start, rect.height()))
            paint_part(painter, rect, seen)
            painter.restore()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((QColor(0, 0, 0, 130), 4 * ratio), (ON_PICTURE, 2 * ratio)):
        painter.setPen(QPen(colour, width))
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.top() + rect.height()))
    _grip(painter, QPointF(x, rect.center().y()), ratio)


def _grip(painter: QPainter, middle: QPointF, ratio: float) -> None:
    """Paint the round handle that says that the divider can be dragged."""
    painter.setPen(QPen(QColor(0, 0, 0, 130), ratio))
    painter.setBrush(ON_PICTURE)
    painter.drawEllipse(middle, 14 * ratio, 14 * ratio)
    painter.setPen(QPen(QColor(30, 30, 30), 2 * ratio, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for side in (-1, 1):
        tip = middle + QPointF(side * 8 * ratio, 0)
        for end in (-1, 1):
            painter.drawLine(tip, tip + QPointF(-side * 4 * ratio, end * 4 * ratio))


def paint_blend(
    painter: QPainter, rect: QRect, lower: PicturePart | None, upper: PicturePart | None, share: float
) -> None:
    """Paint one picture over another, covering it by a share."""
    for seen, opacity in ((lower, 1.0), (upper, share if lower is not None else 1.0)):
        if seen is not None:
            painter.setOpacity(opacity)
            paint_part(painter, rect, seen)
    painter.setOpacity(1.0)


def paint_difference(
    painter: QPainter, rect: QRect, one: PicturePart | None, other: PicturePart | None, mode: Difference
) -> None:
    """Paint how far two pictures are apart, in each channel or in luminance, times a gain; black where alike."""
    if one is None or other is None:
        for seen in (one, other):
            if seen is not None:
                paint_part(painter, rect, seen)
        return
    image, second = _alone(rect, one), _alone(rect, other)
    if mode.luminance:
        image, second = _grey(image), _grey(second)
    mixer = QPainter(image)
    mixer.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    mixer.drawImage(0, 0, second)
    mixer.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    gain = mode.gain
    while gain > 1:
        mixer.drawImage(0, 0, image.copy())
        gain //= 2
    mixer.end()
    painter.drawImage(rect.topLeft(), image)


def _alone(rect: QRect, seen: PicturePart) -> QImage:
    """Give what stands on a rectangle as an image."""
    image = QImage(rect.size(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.translate(-rect.topLeft())
    paint_part(painter, rect, seen)
    painter.end()
    return image


def _grey(image: QImage) -> QImage:
    """Give an image's luminance in all three channels."""
    return image.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(QImage.Format.Format_RGB32)
