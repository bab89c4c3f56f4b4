"""Changes the window's colours from the menu and the bar."""

from PySide6.QtCore import QObject, Signal

from kinogrid.domain.look import Look
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.window.actions import Actions


class LookSwitch(QObject):
    """Shows which look holds and puts another on screen at once; `chosen` carries the one that a person chose."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, actions: Actions, parent: QObject) -> None:
        """Take the theme and the actions that choose among its looks."""
        super().__init__(parent)
        self._theme = theme
        self._actions = actions
        actions.palette.triggered.connect(self._turn)
        for look, action in actions.looks.items():
            action.triggered.connect(lambda _=False, look=look: self._choose(look))
        theme.changed.connect(self._show)
        self._show()

    def _turn(self) -> None:
        self._choose(Look.LIGHT if self._theme.colours.dark else Look.DARK)

    def _choose(self, look: Look) -> None:
        self._theme.choose(look)
        self.chosen.emit(look)

    def _show(self) -> None:
        self._actions.looks[self._theme.look].setChecked(True)
        self._theme.dress(self._actions.palette, "sun" if self._theme.colours.dark else "moon", Tone.DIM)
