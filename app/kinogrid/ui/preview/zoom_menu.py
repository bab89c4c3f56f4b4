"""How large the pictures are seen, in percent of their own pixels, and the sizes that people want most."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt
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
        """Keep room for any zoom, so that nothing beside it moves."""
        hint, metrics = super().sizeHint(), self.fontMetrics()
        now, most = (metrics.horizontalAdvance(text) for text in (self.text(), percent_text(8.88)))
        return hint.expandedTo(QSize(hint.width() + most - now, 0))

    def minimumSizeHint(self) -> QSize:
        """Say the zoom or nothing."""
        return self.sizeHint()

    def show_zoom(self, share: float | None) -> None:
        """Say at how many of the screen's pixels to one of its own a picture is seen; None where there is none."""
        self.setText(tr("Preview", "Fit") if share is None else percent_text(share))
        self.setAccessibleDescription(self.text())


def percent_text(share: float) -> str:
    """Write a zoom, 1 for pixel by pixel; it may well be more."""
    return tr("Units", "{number} %", number=number(share * 100))
