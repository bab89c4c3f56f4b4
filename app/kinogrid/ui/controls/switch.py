"""A switch for a thing that is on or off."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from kinogrid.ui.controls.widgets import named
from kinogrid.ui.style.theme import Theme

# Logical pixels beside text of the usual size: the switch, its knob's radius, and how far that stands from the end.
_TRACK = QSize(34, 20)
_KNOB, _FROM_END = 6.5, 10


class Switch(QCheckBox):
    """A tick box by role and by keyboard, painted as a switch with its label to the left."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None, *, object_name: str) -> None:
        """Start switched off; the text is also its accessible name."""
        super().__init__(text, parent)
        self._theme = theme
        named(self, object_name, text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Ask for the label, a gap and the switch."""
        metrics = QFontMetrics(self._theme.font())
        wide = metrics.horizontalAdvance(self.text()) + 16 + self._theme.sized(_TRACK.width())
        return QSize(wide, max(self._theme.target, metrics.height() + 8))

    def minimumSizeHint(self) -> QSize:
        """Keep the whole label in sight."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Take clicks on the label and the switch alike."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the label, then the switch at the edge where lines end."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font())
        painter.setPen(QColor(colours.text if self.isEnabled() else colours.faint))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        mirrored = self.isRightToLeft()
        wide, high = self._theme.sized(_TRACK.width()), self._theme.sized(_TRACK.height())
        left = 2 if mirrored else self.width() - wide - 2
        track = QRectF(left, (self.height() - high) / 2, wide, high)
        on = self.isChecked()
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = track.adjusted(-1, -1, 1, 1) if not on else track.adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.setPen(QPen(QColor(colours.accent if on else colours.faint), 1))
        painter.setBrush(QColor(colours.accent if on else colours.raised))
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), track.height() / 2, track.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.on_accent if on else colours.dim))
        scale = high / _TRACK.height()
        radius, inside = _KNOB * scale, _FROM_END * scale
        middle = QPointF(track.right() - inside if on is not mirrored else track.left() + inside, track.center().y())
        painter.drawEllipse(middle, radius, radius)
        painter.end()
