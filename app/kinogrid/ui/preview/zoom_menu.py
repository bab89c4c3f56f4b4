"""How large the pictures are seen, in percent of their own pixels, and the sizes that people want most."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from kinogrid.ui.controls.widgets import named
from kinogrid.ui.preview.command_menus import CommandLines
from kinogrid.ui.preview.keys import Command
from kinogrid.ui.text import number, tr


class ZoomMenu(QToolButton):
    """A button that says the zoom and has a menu of others; the keys in it belong to the pane."""

    def __init__(self, lines: CommandLines, parent: QWidget) -> None:
        """Start with nothing to say; `offer` fills the menu."""
        super().__init__(parent)
        self._lines = lines
        self._spare: int | None = None
        named(self, "Zoom", tr("Preview", "Zoom"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = QMenu(self)
        self._menu.setTitle(self.accessibleName())
        self.setMenu(self._menu)
        self.show_zoom(None)

    def offer(self, does: Mapping[Command, Callable[[], object]]) -> None:
        """Offer these zooms."""
        for command, text in (
            (Command.ZOOM_FIT, tr("Preview", "Fit")),
            (Command.ZOOM_ACTUAL, percent_text(1.0)),
            (Command.ZOOM_DOUBLE, percent_text(2.0)),
        ):
            action = self._lines.add(self._menu, text, command)
            action.setObjectName(f"Zoom: {command.name}")
            action.triggered.connect(does[command])

    def sizeHint(self) -> QSize:
        """Keep room for any zoom, so that nothing beside it moves; words are measured once, as it takes long."""
        hint = super().sizeHint()
        if self._spare is None:
            now, most = map(self.fontMetrics().horizontalAdvance, (self.text(), percent_text(8.88)))
            self._spare = most - now
        return hint.expandedTo(QSize(hint.width() + self._spare, 0))

    def changeEvent(self, event: QEvent) -> None:
        """Measure words anew in another font."""
        self._spare = None
        super().changeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Say the zoom or nothing."""
        return self.sizeHint()

    def show_zoom(self, share: float | None) -> None:
        """Say at how many of the screen's pixels to one of its own a picture is seen; None where there is none."""
        words = tr("Preview", "Fit") if share is None else percent_text(share)
        if words != self.text():
            self._spare = None
            self.setText(words)
            self.setAccessibleDescription(words)


def percent_text(share: float) -> str:
    """Write a zoom, 1 for pixel by pixel; it may well be more."""
    return tr("Units", "{number} %", number=number(share * 100))
