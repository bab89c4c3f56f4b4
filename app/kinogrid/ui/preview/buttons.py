"""Buttons that lie on a picture: readable on any clip, in either theme, by mouse and by keyboard."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from kinogrid.ui.controls.widgets import named
from kinogrid.ui.foreign_text import tip
from kinogrid.ui.style.colours import DARK
from kinogrid.ui.style.theme import Theme

# Logical pixels beside text of the usual size: a little over the theme's target, and the icon.
_SIDE, _ICON = 30, 18
_FROM_EDGE = 8

# Under words and buttons on a picture: dark in both themes, and so are the accents there.
SCRIM = QColor(10, 10, 10, 190)
SCRIM_HOVER = QColor(46, 46, 46, 235)
ON_PICTURE = QColor(255, 255, 255)
LIT = QColor(DARK.accent)
LIT_DANGER = QColor(DARK.danger)
STAR = QColor(255, 205, 84)
FADED = QColor(255, 255, 255, 110)


def side(theme: Theme) -> int:
    """Give the height of such a button, in logical pixels."""
    return theme.sized(_SIDE)


def again_top(theme: Theme, height: int) -> int:
    """Give where on a tile so high the button stands that fetches a clip again, in logical pixels."""
    return min(height // 2 + theme.sized(40), height - side(theme) - _FROM_EDGE)


class PictureButton(QAbstractButton):
    """An icon, with or without a text, on a dark pill."""

    def __init__(
        self, theme: Theme, icon: str, name: str, parent: QWidget, *, object_name: str, text: str = ""
    ) -> None:
        """Show an icon and a text, either of which may be empty; `name` is what a screen reader says."""
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._compact = False
        self._measured = ("", 0, 0)
        self._glow: QColor | None = None
        self._face: tuple[tuple[object, ...], QPixmap] | None = None
        named(self, object_name, name)
        self.setToolTip(tip(name))
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.resize(self.sizeHint())

    def show_icon(self, icon: str, glow: QColor | None = None) -> None:
        """Take another icon, lit in a colour while what it stands for holds."""
        if (icon, glow) != (self._icon, self._glow):
            self._icon, self._glow = icon, glow
            self.update()

    def show_text(self, text: str) -> None:
        """Say another text, and take the room that it needs."""
        self.setText(text)
        self.resize(self.sizeHint())

    def set_compact(self, *, compact: bool) -> None:
        """Leave the text out where there is no room for it; the name stays."""
        if compact != self._compact:
            self._compact = compact
            self.resize(self.sizeHint())
            self.update()

    def _shown_text(self) -> str:
        return "" if self._compact else self.text()

    def sizeHint(self) -> QSize:
        """Be a square, or as wide as icon and text need."""
        return QSize(side(self._theme) if self._compact else self.full_width, side(self._theme))

    def changeEvent(self, event: QEvent) -> None:
        """Take the room that the text needs in another size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.resize(self.sizeHint())

    @property
    def full_width(self) -> int:
        """Give how wide it is with its text, in logical pixels; words are measured once, as it takes long."""
        text, size = self.text(), self._theme.small
        if (text, size) != self._measured[:2]:
            icon = self._theme.sized(_ICON) + 6 if self._icon else 4
            words = QFontMetrics(self._theme.font(size)).horizontalAdvance(text)
            self._measured = (text, size, 8 + icon + words + 10 if text else side(self._theme))
        return self._measured[2]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Space alone: arrows would lead to the next button, and are meant for the pictures."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Put the face down as it was drawn last: it is painted with every picture that lies under it."""
        lively = self.isEnabled() and (self.underMouse() or self.isDown())
        ink = (self._glow or ON_PICTURE) if self.isEnabled() else FADED
        ratio, text = self.devicePixelRatioF(), self._shown_text()
        font = (self._theme.font().family(), self._theme.small)
        looks = (lively, ink.rgba(), self._icon, text, self.width(), self.height(), ratio, font, self.hasFocus())
        if self._face is None or self._face[0] != looks:
            self._face = looks, self._drawn(text, ink, ratio, lively=lively)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._face[1])
        painter.end()

    def _drawn(self, text: str, ink: QColor, ratio: float, *, lively: bool) -> QPixmap:
        """Draw the pill by hand: no style sheet knows what lies under it."""
        drawn = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(SCRIM_HOVER if lively else SCRIM)
        painter.drawRoundedRect(self.rect(), 6, 6)
        icon = self._theme.sized(_ICON)
        x = 8 if text else (self.width() - icon) // 2
        if self._icon:
            pixmap = self._theme.pixmap(self._icon, icon, ink, ratio)
            painter.drawPixmap(x, (self.height() - icon) // 2, pixmap)
            x += icon + 6
        if text:
            painter.setPen(ink)
            painter.setFont(self._theme.font(self._theme.small))
            room = QRect(x if self._icon else 12, 0, self.width(), self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ON_PICTURE, 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)
        painter.end()
        return drawn
