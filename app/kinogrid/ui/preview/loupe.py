"""A magnifying glass over the pictures: where it is held, and how it is painted, in device pixels."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from kinogrid.ui.preview.buttons import ON_PICTURE
from kinogrid.ui.preview.layout import GridLayout
from kinogrid.ui.preview.view import pair_of

# How much larger than around it a picture is under the glass.
_LARGER = 4.0
# Logical pixels from its middle to its edge at most, and the part of a tile's shorter side that it takes at most.
_RADIUS = 90.0
_SHARE = 0.32


class Loupe:
    """Where the glass is held: over the same place of every tile, under the pointer."""

    def __init__(self) -> None:
        """Put it away."""
        self.is_held = False
        self._at: QPointF | None = None

    def hold(self, at: QPointF | None) -> None:
        """Hold it at a point in logical pixels, None for nowhere as yet."""
        self.is_held, self._at = True, at

    def put_away(self) -> None:
        """Hold it no longer."""
        self.is_held, self._at = False, None

    def over(self, grid_layout: GridLayout) -> tuple[float, float] | None:
        """Give where it is over every tile, 0 to 1 of each side; None where it is over none, or two are compared."""
        at = self._at
        if at is None or pair_of(grid_layout.mode) is not None:
            return None
        tile = grid_layout.tile_at(at.x(), at.y())
        return None if tile is None else grid_layout.within(at.x(), at.y(), tile)


def paint_loupe(
    painter: QPainter, tile: QRectF, seen: tuple[QRectF, QRectF], image: QImage, at: tuple[float, float], ratio: float
) -> None:
    """Paint the glass over a point of a tile, 0 to 1 of its sides.

    `seen` are the part of the image that the tile shows, and where; nothing is painted for a point beside the picture.
    """
    part, where = seen
    middle = QPointF(tile.x() + at[0] * tile.width(), tile.y() + at[1] * tile.height())
    if not where.contains(middle) or not where.width():
        return
    shown = where.width() / part.width()
    under = QPointF(part.x() + (middle.x() - where.x()) / shown, part.y() + (middle.y() - where.y()) / shown)
    radius = min(_RADIUS * ratio, _SHARE * min(tile.width(), tile.height()))
    glass = QPainterPath()
    glass.addEllipse(middle, radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(tile)
    painter.setClipPath(glass, Qt.ClipOperation.IntersectClip)
    painter.fillRect(tile, Qt.GlobalColor.black)
    painter.translate(middle)
    painter.scale(shown * _LARGER, shown * _LARGER)
    painter.translate(-under)
    painter.drawImage(QPointF(0, 0), image)
    painter.restore()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(tile)
    for colour, width in ((QColor(0, 0, 0, 150), 4 * ratio), (ON_PICTURE, 2 * ratio)):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(middle, radius, radius)
    painter.restore()
