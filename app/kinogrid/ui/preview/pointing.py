"""What the mouse does on the canvas: clicks, drags of divider and picture, clips pulled out, the wheel, the glass."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from kinogrid.ui.preview.gestures import Gestures
from kinogrid.ui.preview.layout import GridLayout
from kinogrid.ui.preview.loupe import Loupe
from kinogrid.ui.preview.model import VariantAct
from kinogrid.ui.preview.view import Blend, Wipe, Zoom, pair_of

# By what one notch of the wheel zooms.
NOTCH = 1.2
# What a drag out of a tile carries away, by the keys that are held as it begins.
_PULLED = {
    Qt.KeyboardModifier.NoModifier: VariantAct.CARRY,
    Qt.KeyboardModifier.ShiftModifier: VariantAct.CARRY_FRAME,
}


class Pointing(QObject):
    """Takes a canvas's mouse events and says what they ask for.

    `clicked` carries a tile's index, `double_clicked` too, or None beside all of them; `turned` the wipe or blend that
    a drag leads to, `zoomed` the zoom; `pulled` the `VariantAct` and the index of the tile out of which a clip is
    carried; `magnified` tells that the glass is elsewhere.
    """

    clicked = Signal(int)
    double_clicked = Signal(object)
    turned = Signal(object)
    zoomed = Signal(object)
    pulled = Signal(object, int)
    magnified = Signal()

    def __init__(self, loupe: Loupe, grid_layout: Callable[[], GridLayout], canvas: QWidget) -> None:
        """Hold nothing; `grid_layout` gives where the canvas's tiles stand, `loupe` is moved with the pointer."""
        super().__init__(canvas)
        self._loupe = loupe
        self._grid_layout = grid_layout
        self._canvas = canvas
        self._gestures = Gestures()
        self._carried = VariantAct.CARRY

    def press(self, event: QMouseEvent) -> None:
        """Take hold of the divider, or begin what may become a click or a drag."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        carried = None if self._loupe.is_held else _PULLED.get(event.modifiers())
        self._carried = carried or VariantAct.CARRY
        at = event.position()
        self._gestures.press(self._grid_layout(), at.x(), at.y(), pulls=carried is not None)

    def move(self, event: QMouseEvent) -> None:
        """Move the divider, or the picture when it is larger than its tile; else pull a clip out of its tile."""
        at = event.position()
        if self._loupe.is_held:
            self._loupe.hold(at)
            self.magnified.emit()
        grid_layout = self._grid_layout()
        moved = self._gestures.move(grid_layout, at.x(), at.y())
        if isinstance(moved, Wipe | Blend):
            self.turned.emit(moved)
        elif isinstance(moved, Zoom):
            self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.zoomed.emit(moved)
        else:
            tile = self._gestures.pulled_out(grid_layout, at.x(), at.y(), QApplication.startDragDistance())
            if tile is not None:
                self.pulled.emit(self._carried, tile)

    def leave(self) -> None:
        """Take the magnifying glass away with the pointer."""
        if self._loupe.is_held:
            self._loupe.hold(None)
            self.magnified.emit()

    def release(self, event: QMouseEvent) -> None:
        """Take a press that was no drag as a click on a tile."""
        self._canvas.unsetCursor()
        grid_layout = self._grid_layout()
        tile = self._gestures.release(grid_layout, event.position().x(), event.position().y())
        if tile is not None and pair_of(grid_layout.mode) is None:
            self.clicked.emit(tile)

    def double_click(self, event: QMouseEvent) -> None:
        """Tell of the tile that was hit twice."""
        self.double_clicked.emit(self._grid_layout().tile_at(event.position().x(), event.position().y()))

    def turn_wheel(self, event: QWheelEvent) -> None:
        """Zoom in and out around the pointer, in all tiles together."""
        point, grid_layout = event.position(), self._grid_layout()
        tile = grid_layout.tile_at(point.x(), point.y())
        notches = event.angleDelta().y() / 120
        if tile is None or not notches:
            event.ignore()
            return
        self.zoomed.emit(grid_layout.zoom.towards(NOTCH**notches, *grid_layout.within(point.x(), point.y(), tile)))
        event.accept()
