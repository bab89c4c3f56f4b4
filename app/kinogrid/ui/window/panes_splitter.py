"""The window's three rooms side by side: Compose, the centre, Jobs."""

from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget


class Room(IntEnum):
    """The rooms' places, from left to right."""

    COMPOSE = 0
    CENTRE = 1
    JOBS = 2


SIDES = (Room.COMPOSE, Room.JOBS)
# Widths in logical pixels: as a new person finds them, and the least that a room can be used with.
USUAL = {Room.COMPOSE: 328, Room.JOBS: 336}
LEAST = {Room.COMPOSE: 296, Room.CENTRE: 304, Room.JOBS: 288}


class Rooms(QSplitter):
    """Keeps the side rooms' widths through hiding and showing; `shut` tells a room that was dragged shut."""

    shut = Signal(int)

    def __init__(self, parent: QWidget, scale: float = 1.0) -> None:
        """Start with three empty rooms, the side rooms wider by `scale` where the type is larger."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._widths = {room: round(width * scale) for room, width in USUAL.items()}
        self.setHandleWidth(1)
        self._rooms = {room: QWidget(self) for room in Room}
        for room, widget in self._rooms.items():
            widget.setObjectName("canvas" if room is Room.CENTRE else "room")
            widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            widget.setMinimumWidth(LEAST[room])
            layout = QVBoxLayout(widget)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
            self.addWidget(widget)
            self.setCollapsible(room, room is not Room.CENTRE)
        self.splitterMoved.connect(self._moved)

    def put(self, room: Room, widget: QWidget, *, stretch: int = 0) -> None:
        """Add a widget to a room, below what is there."""
        layout = self._rooms[room].layout()
        if isinstance(layout, QVBoxLayout):
            layout.addWidget(widget, stretch)

    def show_room(self, room: Room, *, shown: bool) -> None:
        """Show a side room at the width that it had, or hide it; the centre gives and takes the room."""
        widget = self._rooms[room]
        if widget.isHidden() is not shown:
            return
        widget.setVisible(shown)
        self.arrange()

    def widths(self) -> dict[Room, int]:
        """Give the side rooms' widths, in logical pixels, as they are when shown."""
        return dict(self._widths)

    def set_widths(self, compose: int, jobs: int) -> None:
        """Set the side rooms' widths, never below what they need."""
        self._widths = {
            Room.COMPOSE: max(LEAST[Room.COMPOSE], compose),
            Room.JOBS: max(LEAST[Room.JOBS], jobs),
        }
        self.arrange()

    def arrange(self) -> None:
        """Give each room its width; where there is too little, the sides give way to the centre."""
        sides = {room: 0 if self._rooms[room].isHidden() else self._widths[room] for room in SIDES}
        handles = self.handleWidth() * sum(1 for width in sides.values() if width)
        for room in SIDES:
            lacking = LEAST[Room.CENTRE] + sum(sides.values()) + handles - self.width()
            if sides[room] and lacking > 0:
                sides[room] = max(LEAST[room], sides[room] - lacking)
        centre = max(LEAST[Room.CENTRE], self.width() - sum(sides.values()) - handles)
        self.setSizes([sides[Room.COMPOSE], centre, sides[Room.JOBS]])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the centre alone grow and shrink, for as long as it can."""
        super().resizeEvent(event)
        self.arrange()

    def _moved(self) -> None:
        for room in SIDES:
            size = self.sizes()[room]
            if size:
                self._widths[room] = size
            elif not self._rooms[room].isHidden():
                self.shut.emit(room)
