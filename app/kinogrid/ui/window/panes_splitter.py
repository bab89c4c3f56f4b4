"""The window's three panes side by side: Compose, the centre, Jobs."""

from enum import IntEnum

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from kinogrid.ui.controls.widgets import bare
from kinogrid.ui.style.sizing import sized
from kinogrid.ui.window.kept_layout import USUAL_COMPOSE, USUAL_JOBS


class Pane(IntEnum):
    """The panes' places, from left to right."""

    COMPOSE = 0
    CENTRE = 1
    JOBS = 2


SIDES = (Pane.COMPOSE, Pane.JOBS)
# Widths in logical pixels beside text of the usual size: as a new person finds them, and the least that a pane can be
# used with.
USUAL = {Pane.COMPOSE: USUAL_COMPOSE, Pane.JOBS: USUAL_JOBS}
LEAST = {Pane.COMPOSE: 296, Pane.CENTRE: 304, Pane.JOBS: 288}
# The centre's width, in logical pixels, below which the side panes give way to it as far as they can.
_PREFERRED_CENTRE = 560


class _Frame(QWidget):
    """Holds what is put into a pane, at the least as wide as the pane can be used with and as what is in it."""

    def __init__(self, pane: Pane, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self._least = LEAST[pane]
        self.column = bare(QVBoxLayout(self), 0)
        self.setProperty("role", "canvas" if pane is Pane.CENTRE else "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def minimumSizeHint(self) -> QSize:
        """Give the least size."""
        return super().minimumSizeHint().expandedTo(QSize(sized(self._least), 0))


class PanesSplitter(QSplitter):
    """Keeps the side panes' widths through hiding and showing; `shut` tells a pane that was dragged shut."""

    shut = Signal(int)

    def __init__(self, parent: QWidget, scale: float = 1.0) -> None:
        """Start with three empty panes, the side panes wider by `scale` where the type is larger."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._scale = scale
        self._widths = {pane: round(width * scale) for pane, width in USUAL.items()}
        self.setHandleWidth(1)
        self._panes = {pane: _Frame(pane, self) for pane in Pane}
        for frame in self._panes.values():
            self.addWidget(frame)
        # Each of the additions moves those that a splitter has taken in by themselves, as its children.
        for pane in Pane:
            self.setCollapsible(pane, pane is not Pane.CENTRE)
        self._before_drag = dict(self._widths)
        for pane in (Pane.CENTRE, Pane.JOBS):
            self.handle(pane).installEventFilter(self)
        self.splitterMoved.connect(self._moved)

    def put(self, pane: Pane, widget: QWidget, *, stretch: int = 0) -> None:
        """Add a widget to a pane, below what is there."""
        self._panes[pane].column.addWidget(widget, stretch)

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
            Pane.COMPOSE: max(sized(LEAST[Pane.COMPOSE]), compose),
            Pane.JOBS: max(sized(LEAST[Pane.JOBS]), jobs),
        }
        self._arrange()

    def scale_to(self, scale: float) -> None:
        """Give the side panes as much more width, or less, as the type has become larger or smaller."""
        if scale != self._scale:
            self._widths = {pane: round(width * scale / self._scale) for pane, width in self._widths.items()}
            self._scale = scale
            self._arrange()

    def _arrange(self) -> None:
        """Give each pane its width; where there is too little, the sides give way to the centre."""
        least = {pane: frame.minimumSizeHint().width() for pane, frame in self._panes.items()}
        sides = {pane: 0 if self._panes[pane].isHidden() else max(least[pane], self._widths[pane]) for pane in SIDES}
        handles = self.handleWidth() * sum(1 for width in sides.values() if width)
        for pane in SIDES:
            lacking = sized(_PREFERRED_CENTRE) + sum(sides.values()) + handles - self.width()
            if sides[pane] and lacking > 0:
                sides[pane] = max(least[pane], sides[pane] - lacking)
        centre = max(least[Pane.CENTRE], self.width() - sum(sides.values()) - handles)
        self.setSizes([sides[Pane.COMPOSE], centre, sides[Pane.JOBS]])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the centre alone grow and shrink, for as long as it can."""
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the widths that a drag begins with."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self._before_drag = dict(self._widths)
        return super().eventFilter(watched, event)

    def _moved(self) -> None:
        for pane in SIDES:
            size = self.sizes()[pane]
            if size:
                self._widths[pane] = size
            elif not self._panes[pane].isHidden():
                # On the way to nothing it was as narrow as can be, which nobody asked for.
                self._widths[pane] = self._before_drag[pane]
                self.shut.emit(pane)
