"""Nothing but the picture: the bar comes with the pointer and goes when it rests."""

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kinogrid.ui.preview.canvas import Canvas
from kinogrid.ui.preview.transport import Transport
from kinogrid.ui.preview.view import Alone, Grid, ViewMode, next_of, tiles_of

# Milliseconds for which the bar stays once the pointer rests.
REST = 2_000


class Cinema(QObject):
    """Shows one clip alone with the bar over it, and puts all back as it was."""

    def __init__(self, canvas: Canvas, transport: Transport, rows: QVBoxLayout, pane: QWidget) -> None:
        """Take the parts of the pane and its layout, in which the bar stands below the grid."""
        super().__init__(pane)
        self._canvas = canvas
        self._transport = transport
        self._rows = rows
        self._pane = pane
        self._before: ViewMode | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._hide_bar)
        canvas.pointer_moved.connect(self._show_bar)
        canvas.clicked.connect(self._go_on)

    @property
    def is_on(self) -> bool:
        """Tell whether there is nothing but the picture."""
        return self._before is not None

    def begin(self) -> None:
        """Show the clip that is looked at alone, or what is compared, with nothing over it."""
        if self.is_on or self._canvas.selected is None:
            return
        self._before = self._canvas.mode
        self._rows.removeWidget(self._transport)
        self._canvas.set_cinema(on=True)
        self._canvas.set_foot(self._transport.sizeHint().height())
        self.follow()
        self._hide_bar()
        # Once more when the window has grown, by which the pointer may be shown again.
        self._rest.start()

    def follow(self) -> None:
        """Show one clip of another job as well."""
        if self.is_on and self._canvas.selected is not None and isinstance(self._canvas.mode, Grid):
            self._canvas.set_mode(Alone(self._canvas.selected))

    def end(self) -> None:
        """Put all back as it was, with the clip selected that was seen last."""
        if self._before is None:
            return
        before, self._before = self._before, None
        self._rest.stop()
        self._rows.addWidget(self._transport)
        self._transport.show()
        self._canvas.unsetCursor()
        self._canvas.set_cinema(on=False)
        self._canvas.set_foot(0)
        self._canvas.set_quiet(on=False)
        count = len(self._canvas.tiles)
        self._canvas.set_mode(before if all(tile < count for tile in tiles_of(before, count)) else Grid())

    def place_bar(self) -> None:
        """Keep the bar at the lower edge."""
        if self.is_on:
            height = self._transport.sizeHint().height()
            self._transport.setGeometry(QRect(0, self._pane.height() - height, self._pane.width(), height))
            self._transport.raise_()

    def _show_bar(self) -> None:
        if self.is_on:
            self._canvas.unsetCursor()
            self._canvas.set_quiet(on=False)
            self.place_bar()
            self._transport.show()
            self._rest.start()

    def _hide_bar(self) -> None:
        if not self.is_on:
            return
        if self._transport.underMouse():
            self._rest.start()
            return
        self._transport.hide()
        self._canvas.set_quiet(on=True)
        self._canvas.setCursor(Qt.CursorShape.BlankCursor)

    def _go_on(self) -> None:
        """Show the next of the clips that can be looked at, after the last the first again."""
        mode = self._canvas.mode
        if self.is_on and isinstance(mode, Alone):
            to = next_of(self._canvas.choices(), mode.tile)
            if to is not None:
                self._canvas.set_mode(Alone(to))
