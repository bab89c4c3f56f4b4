"""The window's three rooms side by side: Compose, the centre, Jobs."""

from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget


class Pane(IntEnum):
    """The rooms' places, from left to right."""

    COMPOSE = 0
    CENTRE = 1
    JOBS = 2


SIDES = (Pane.COMPOSE, Pane.JOBS)
# Widths in logical pixels: as a new person finds them, and the least that a room can be used with.
USUAL = {Pane.COMPOSE: 328, Pane.JOBS: 336}
LEAST = {Pane.COMPOSE: 296, Pane.CENTRE: 304, Pane.JOBS: 288}


class PanesSplitter(QSplitter):
    """Keeps the side rooms' widths through hiding and showing; `shut` tells a room that was dragged shut."""

    shut = Signal(int)

    def __init__(self, parent: QWidget, scale: float = 1.0) -> None:
        """Start with three empty rooms, the side rooms wider by `scale` where the type is larger."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._widths = {room: round(width * scale) for room, width in USUAL.items()}
        self.setHandleWidth(1)
        self._rooms = {room: QWidget(self) for room in Pane}
        for room, widget in self._rooms.items():
            widget.setProperty("role", "canvas" if room is Pane.CENTRE else "pane")
            widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            widget.setMinimumWidth(LEAST[room])
            layout = QVBoxLayout(widget)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
            self.addWidget(widget)
            self.setCollapsible(room, room is not Pane.CENTRE)
        self.splitterMoved.connect(self._moved)

    def put(self, room: Pane, widget: QWidget, *, stretch: int = 0) -> None:
        """Add a widget to a room, below what is there."""
        layout = self._rooms[room].layout()
        if isinstance(layout, QVBoxLayout):
            layout.addWidget(widget, stretch)

    def show_room(self, room: Pane, *, shown: bool) -> None:
        """Show a side room at the width that it had, or hide it; the centre gives and takes the room."""
        widget = self._rooms[room]
        if widget.isHidden() is not shown:
            return
        widget.setVisible(shown)
        self.arrange()

    def widths(self) -> dict[Pane, int]:
        """Give the side rooms' widths, in logical pixels, as they are when shown."""
        return dict(self._widths)

    def set_widths(self, compose: int, jobs: int) -> None:
        """Set the side rooms' widths, never below what they need."""
        self._widths = {
            Pane.COMPOSE: max(LEAST[Pane.COMPOSE], compose),
            Pane.JOBS: max(LEAST[Pane.JOBS], jobs),
        }
        self.arrange()

    def arrange(self) -> None:
        """Give each room its width; where there is too little, the sides give way to the centre."""
        sides = {room: 0 if self._rooms[room].isHidden() else self._widths[room] for room in SIDES}
        handles = self.handleWidth() * sum(1 for width in sides.values() if width)
        for room in SIDES:
            lacking = LEAST[Pane.CENTRE] + sum(sides.values()) + handles - self.width()
            if sides[room] and lacking > 0:
                sides[room] = max(LEAST[room], sides[room] - lacking)
        centre = max(LEAST[Pane.CENTRE], self.width() - sum(sides.values()) - handles)
        self.setSizes([sides[Pane.COMPOSE], centre, sides[Pane.JOBS]])

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
