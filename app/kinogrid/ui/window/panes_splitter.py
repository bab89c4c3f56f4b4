"""The window's three panes side by side: Compose, the centre, Jobs."""

from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from kinogrid.ui.controls.widgets import bare


class Pane(IntEnum):
    """The panes' places, from left to right."""

    COMPOSE = 0
    CENTRE = 1
    JOBS = 2


SIDES = (Pane.COMPOSE, Pane.JOBS)
# Widths in logical pixels: as a new person finds them, and the least that a pane can be used with.
USUAL = {Pane.COMPOSE: 328, Pane.JOBS: 336}
LEAST = {Pane.COMPOSE: 296, Pane.CENTRE: 304, Pane.JOBS: 288}


class PanesSplitter(QSplitter):
    """Keeps the side panes' widths through hiding and showing; `shut` tells a pane that was dragged shut."""

    shut = Signal(int)

    def __init__(self, parent: QWidget, scale: float = 1.0) -> None:
        """Start with three empty panes, the side panes wider by `scale` where the type is larger."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._widths = {pane: round(width * scale) for pane, width in USUAL.items()}
        self.setHandleWidth(1)
        self._panes = {pane: QWidget(self) for pane in Pane}
        self._columns = {pane: bare(QVBoxLayout(widget), 0) for pane, widget in self._panes.items()}
        for pane, widget in self._panes.items():
            widget.setProperty("role", "canvas" if pane is Pane.CENTRE else "pane")
            widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            widget.setMinimumWidth(LEAST[pane])
            self.addWidget(widget)
        # Each of the additions moves those that a splitter has taken in by themselves, as its children.
        for pane in Pane:
            self.setCollapsible(pane, pane is not Pane.CENTRE)
        self.splitterMoved.connect(self._moved)

    def put(self, pane: Pane, widget: QWidget, *, stretch: int = 0) -> None:
        """Add a widget to a pane, below what is there."""
        self._columns[pane].addWidget(widget, stretch)

    def show_pane(self, pane: Pane, *, shown: bool) -> None:
        """Show a side pane at the width that it had, or hide it; the centre gives and takes the width."""
        widget = self._panes[pane]
        if widget.isHidden() is not shown:
            return
        widget.setVisible(shown)
        self._arrange()

    def widths(self) -> dict[Pane, int]:
        """Give the side panes' widths, in logical pixels, as they are when shown."""
        return dict(self._widths)

    def set_widths(self, compose: int, jobs: int) -> None:
        """Set the side panes' widths, never below what they need."""
        self._widths = {
            Pane.COMPOSE: max(LEAST[Pane.COMPOSE], compose),
            Pane.JOBS: max(LEAST[Pane.JOBS], jobs),
        }
        self._arrange()

    def _arrange(self) -> None:
        """Give each pane its width; where there is too little, the sides give way to the centre."""
        sides = {pane: 0 if self._panes[pane].isHidden() else self._widths[pane] for pane in SIDES}
        handles = self.handleWidth() * sum(1 for width in sides.values() if width)
        for pane in SIDES:
            lacking = LEAST[Pane.CENTRE] + sum(sides.values()) + handles - self.width()
            if sides[pane] and lacking > 0:
                sides[pane] = max(LEAST[pane], sides[pane] - lacking)
        centre = max(LEAST[Pane.CENTRE], self.width() - sum(sides.values()) - handles)
        self.setSizes([sides[Pane.COMPOSE], centre, sides[Pane.JOBS]])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the centre alone grow and shrink, for as long as it can."""
        super().resizeEvent(event)
        self._arrange()

    def _moved(self) -> None:
        for pane in SIDES:
            size = self.sizes()[pane]
            if size:
                self._widths[pane] = size
            elif not self._panes[pane].isHidden():
                self.shut.emit(pane)
