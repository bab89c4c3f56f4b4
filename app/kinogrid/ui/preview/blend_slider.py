"""The slider that lies on a picture and says how much of the upper one is seen."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QWidget

from kinogrid.ui.controls.widgets import named
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.preview.buttons import FADED, ON_PICTURE, SCRIM, side
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr

_WIDTH = 220
# Room for the handle at both ends, and its radius, in logical pixels.
_INSET = 18.0
_HANDLE = 7.0


class BlendSlider(QSlider):
    """Goes from the lower picture alone, 0, to the upper one alone, 100."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Stand in the middle."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        named(self, "Blend", tr("Preview", "Blend"))
        self.setToolTip(tip(tr("Preview", "How much of the second one is seen")))
        self.setRange(0, 100)
        self.setPageStep(10)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Be long enough to be set exactly."""
        return QSize(self._theme.sized(_WIDTH), side(self._theme))

    def show_share(self, share: float) -> None:
        """Stand where a share is, and tell nobody."""
        self.blockSignals(True)
        self.setValue(round(share * 100))
        self.blockSignals(False)
        self.update()

    def _follow(self, x: float) -> None:
        self.setValue(round((x - _INSET) / max(self.width() - 2 * _INSET, 1.0) * 100))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the pointer at once."""
        self.setSliderDown(True)
        self._follow(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while it is pressed."""
        if self.isSliderDown():
            self._follow(event.position().x())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Stay there."""
        self.setSliderDown(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it as the buttons on pictures are painted."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(SCRIM)
        painter.drawRoundedRect(self.rect(), 6, 6)
        middle = self.height() / 2
        painter.setBrush(FADED)
        painter.drawRoundedRect(QRectF(_INSET, middle - 1.5, self.width() - 2 * _INSET, 3), 1.5, 1.5)
        head = QPointF(_INSET + (self.width() - 2 * _INSET) * self.value() / 100, middle)
        painter.setBrush(ON_PICTURE)
        painter.drawEllipse(head, _HANDLE, _HANDLE)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ON_PICTURE, 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)
