"""Where on a screen a window has room; read before the first paint, so it imports next to nothing."""

from PySide6.QtCore import QRect

# Logical pixels that a window leaves free at each side, and above for the title bar that the desktop adds.
_EDGE = 8
_TITLE_BAR = 40


def room_in(available: QRect) -> QRect:
    """Give the part of a screen's available area that a window without its frame may take."""
    return available.adjusted(_EDGE, _TITLE_BAR, -_EDGE, -_EDGE)


def brought_into(room: QRect, window: QRect) -> QRect:
    """Give the place nearest to a window's own that lies in the room, smaller where there is not so much."""
    width, height = min(window.width(), room.width()), min(window.height(), room.height())
    x = max(min(window.x(), room.x() + room.width() - width), room.x())
    y = max(min(window.y(), room.y() + room.height() - height), room.y())
    return QRect(x, y, width, height)
