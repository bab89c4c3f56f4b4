"""Buttons that lie on a picture: readable on any clip, in either palette, by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from kinogrid.ui.controls.widgets import named
from kinogrid.ui.style.palette import DARK

if TYPE_CHECKING:
    from kinogrid.ui.style.theme import Theme

SIDE: Final = 30  # logical pixels: a little over the theme's smallest target
_ICON: Final = 18

SCRIM: Final = QColor(10, 10, 10, 190)
"""Under words and buttons on a picture, in both palettes."""
SCRIM_HOVER: Final = QColor(46, 46, 46, 235)
ON_PICTURE: Final = QColor(255, 255, 255)
LIT: Final = QColor(DARK.accent)
"""The accent on a picture: buttons there are dark in both palettes."""
LIT_DANGER: Final = QColor(DARK.danger)
STAR: Final = QColor(255, 205, 84)
FADED: Final = QColor(255, 255, 255, 110)


class PictureButton(QAbstractButton):
    """An icon, with or without a text, on a dark pill; filled with the accent when it is the main thing to do."""

    def __init__(
        self, theme: Theme, icon: str, name: str, parent: QWidget, *, object_name: str, text: str = ""
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._compact = False
        self._glow: QColor | None = None
        named(self, object_name, name)
        self.setToolTip(name)
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
        self._compact = compact
        self.resize(self.sizeHint())

    def _shown_text(self) -> str:
        return "" if self._compact else self.text()

    def sizeHint(self) -> QSize:
        """A square, or as wide as icon and text need."""
        text = self._shown_text()
        if not text:
            return QSize(SIDE, SIDE)
        icon = _ICON + 6 if self._icon else 4
        return QSize(8 + icon + QFontMetrics(self._theme.font(self._theme.small)).horizontalAdvance(text) + 10, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill by hand: no style sheet knows what lies under it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lively = self.isEnabled() and (self.underMouse() or self.isDown())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(SCRIM_HOVER if lively else SCRIM)
        painter.drawRoundedRect(self.rect(), 6, 6)
        ink = (self._glow or ON_PICTURE) if self.isEnabled() else FADED
        text = self._shown_text()
        x = 8 if text else (self.width() - _ICON) // 2
        if self._icon:
            pixmap = self._theme.pixmap(self._icon, _ICON, ink, self.devicePixelRatioF())
            painter.drawPixmap(x, (self.height() - _ICON) // 2, pixmap)
            x += _ICON + 6
        if text:
            painter.setPen(ink)
            painter.setFont(self._theme.font(self._theme.small))
            room = QRect(x if self._icon else 12, 0, self.width(), self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ON_PICTURE, 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)
