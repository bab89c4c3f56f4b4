"""Icons that are drawn as they are first seen, and for the screen that they are seen on."""

from collections.abc import Callable
from typing import ClassVar

import shiboken6
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

# Draws an icon: of so many logical pixels a side, greyed or not, for a screen of so many device pixels to each.
Draw = Callable[[int, bool, float], QPixmap]


class SeenIconEngine(QIconEngine):
    """Has an icon drawn by `draw` for each size and mode that is asked for: a start has 60 icons, and shows half.

    The icon is at most `largest` logical pixels high, and `room` wider than that, the icon to the left.
    """

    # Qt owns a copy that it asked for and PySide does not know it, so that it would end with its last name here.
    _copies: ClassVar[list[QIconEngine]] = []

    def __init__(self, draw: Draw, largest: int, room: int = 0) -> None:
        """Draw nothing yet."""
        super().__init__()
        self._draw, self._largest, self._room = draw, largest, room

    def actualSize(self, size: QSize, _mode: QIcon.Mode, _state: QIcon.State) -> QSize:
        """Give the size that an icon has where there is room of a size, in logical pixels."""
        side = max(min(size.width() - self._room, size.height(), self._largest), 1)
        return QSize(side + self._room, side)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """Draw the icon for room of a size in logical pixels and so many device pixels to each."""
        placed = self.actualSize(size, mode, state)
        drawn = self._draw(placed.height(), mode is QIcon.Mode.Disabled, scale)
        if not self._room:
            return drawn
        wide = QPixmap(placed * scale)
        wide.setDevicePixelRatio(scale)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        painter.drawPixmap(0, 0, drawn)
        painter.end()
        return wide

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Draw the icon for a screen of one device pixel to each logical one."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon into the middle of a place."""
        drawn = self.scaledPixmap(rect.size(), mode, state, painter.device().devicePixelRatio())
        placed = QRect(rect)
        placed.setSize(self.actualSize(rect.size(), mode, state))
        placed.moveCenter(rect.center())
        painter.drawPixmap(placed, drawn)

    def clone(self) -> QIconEngine:
        """Give a copy, for Qt to change."""
        SeenIconEngine._copies[:] = [copy for copy in SeenIconEngine._copies if shiboken6.isValid(copy)]
        copy = SeenIconEngine(self._draw, self._largest, self._room)
        SeenIconEngine._copies.append(copy)
        return copy
