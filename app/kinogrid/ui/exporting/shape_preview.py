"""What becomes of a picture in another shape, shown before it is exported; what is cropped can be moved."""

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kinogrid.domain.export import Filling, Shape
from kinogrid.ui.controls.widgets import named
from kinogrid.ui.images.image_reader import reading
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.text import percent, tr

# Logical pixels of the widget's height, and of its width at most.
_HEIGHT, _WIDEST = 168, 340
# By how much an arrow key moves what stays, as a share of what can be moved.
_STEP = 0.05
# How dark is what is left out, and at what part of its size a picture is blurred.
_DIM, _COARSE = 0.62, 24


class ShapePreview(QWidget):
    """Shows a clip's picture as a shape and a filling make it; `moved` tells that another part of it is to stay.

    One moves that part with the mouse or the arrow keys; `across` and `down` say where it is, each from 0 to 1.
    """

    moved = Signal()

    def __init__(self, theme: Theme, picture: Path | None, parent: QWidget) -> None:
        """Show a picture file, or nothing where there is none."""
        super().__init__(parent)
        self._theme = theme
        named(self, "Shape preview", tr("Export", "Which part stays"))
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.across, self.down = 0.5, 0.5
        self._shape, self._filling = Shape.OWN, Filling.CROPPED
        self._grip: QPointF | None = None
        self._image = QImage()
        if picture is not None:
            with reading(str(picture)) as reader:
                reader.setAutoTransform(True)
                self._image = reader.read()

    @property
    def has_picture(self) -> bool:
        """Tell whether there is something to show."""
        return not self._image.isNull()

    def show_as(self, shape: Shape, filling: Filling) -> None:
        """Show it in a shape, filled so."""
        self._shape, self._filling = shape, filling
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        """Be as wide as the picture needs, and never so wide that no words fit beside it."""
        size = self._image.size() if self.has_picture else QSize(_HEIGHT, _HEIGHT)
        size.scale(_WIDEST, _HEIGHT, Qt.AspectRatioMode.KeepAspectRatio)
        return QSize(size.width(), _HEIGHT)

    def _say(self) -> None:
        movable = self._spare() != QSizeF(0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if movable else Qt.FocusPolicy.NoFocus)
        words = ""
        if movable:
            words = tr(
                "Export",
                "{across} from the left, {down} from the top",
                across=percent(self.across),
                down=percent(self.down),
            )
        self.setAccessibleDescription(words)
        self.setCursor(Qt.CursorShape.SizeAllCursor if movable else Qt.CursorShape.ArrowCursor)

    def _whole(self) -> QRectF:
        """Give where all that is to be seen stands: the picture that is cropped, or the shape that holds it."""
        size = QSizeF(self._image.size())
        if self._filling is not Filling.CROPPED and self._shape.ratio is not None:
            size = QSizeF(*self._shape.ratio)
        size.scale(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(QPointF(0, (self.height() - size.height()) / 2), size)

    def _kept(self) -> QRectF:
        """Give the part of the picture that stays."""
        whole = self._whole()
        if self._shape.ratio is None:
            return whole
        size = QSizeF(*self._shape.ratio)
        size.scale(whole.size(), Qt.AspectRatioMode.KeepAspectRatio)
        spare = whole.size() - size
        return QRectF(whole.topLeft() + QPointF(spare.width() * self.across, spare.height() * self.down), size)

    def _spare(self) -> QSizeF:
        """Give by how much the part that stays can be moved, in logical pixels."""
        if self._filling is not Filling.CROPPED or self._image.isNull():
            return QSizeF(0, 0)
        spare = self._whole().size() - self._kept().size()
        return QSizeF(round(spare.width()), round(spare.height()))

    def _move(self, across: float, down: float) -> None:
        self.across, self.down = min(max(across, 0.0), 1.0), min(max(down, 0.0), 1.0)
        self._say()
        self.update()
        self.moved.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        whole, kept = self._whole(), self._kept()
        if self._filling is Filling.CROPPED:
            painter.drawImage(whole, self._image)
            painter.setOpacity(_DIM)
            for part in _around(whole, kept):
                painter.fillRect(part, Qt.GlobalColor.black)
            painter.setOpacity(1)
            pen = QPen(self._theme.colour(Tone.ACCENT) if self.hasFocus() else Qt.GlobalColor.white, 2)
            painter.setPen(pen)
            painter.drawRect(kept.adjusted(1, 1, -1, -1))
            return
        if self._filling is Filling.BARS:
            painter.fillRect(whole, Qt.GlobalColor.black)
        else:
            coarse = self._image.scaled(
                _COARSE, _COARSE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            painter.drawImage(whole, coarse, _covering(QSizeF(coarse.size()), whole.size()))
        inner = QSizeF(self._image.size())
        inner.scale(whole.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(0, 0), inner)
        place.moveCenter(whole.center())
        painter.drawImage(place, self._image)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the part that stays, which comes under the pointer where it is not there."""
        if event.button() is not Qt.MouseButton.LeftButton or self._spare() == QSizeF(0, 0):
            event.ignore()
            return
        kept = self._kept()
        inside = kept.contains(event.position())
        self._grip = event.position() - kept.center() if inside else QPointF(0, 0)
        self._drag_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it along."""
        if self._grip is not None:
            self._drag_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._grip = None
        event.accept()

    def _drag_to(self, at: QPointF) -> None:
        whole, kept, spare = self._whole(), self._kept(), self._spare()
        corner = at - (self._grip or QPointF(0, 0)) - QPointF(kept.width() / 2, kept.height() / 2) - whole.topLeft()
        across = corner.x() / spare.width() if spare.width() else self.across
        self._move(across, corner.y() / spare.height() if spare.height() else self.down)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move it by the arrow keys."""
        steps = {
            Qt.Key.Key_Left: (-_STEP, 0.0),
            Qt.Key.Key_Right: (_STEP, 0.0),
            Qt.Key.Key_Up: (0.0, -_STEP),
            Qt.Key.Key_Down: (0.0, _STEP),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or self._spare() == QSizeF(0, 0):
            super().keyPressEvent(event)
            return
        self._move(self.across + step[0], self.down + step[1])


def _around(whole: QRectF, kept: QRectF) -> tuple[QRectF, ...]:
    """Give what of a whole is left out."""
    return (
        QRectF(whole.topLeft(), QPointF(kept.left(), whole.bottom())),
        QRectF(QPointF(kept.right(), whole.top()), whole.bottomRight()),
        QRectF(QPointF(kept.left(), whole.top()), QPointF(kept.right(), kept.top())),
        QRectF(QPointF(kept.left(), kept.bottom()), QPointF(kept.right(), whole.bottom())),
    )


def _covering(size: QSizeF, place: QSizeF) -> QRectF:
    """Give the middle part of a picture that covers a place."""
    part = QSizeF(place)
    part.scale(size, Qt.AspectRatioMode.KeepAspectRatio)
    found = QRectF(QPointF(0, 0), part)
    found.moveCenter(QRectF(QPointF(0, 0), size).center())
    return found
