"""Changes the theme from the menu and the bar."""

from PySide6.QtCore import QObject, Signal

from kinogrid.domain.theme_choice import ThemeChoice
from kinogrid.ui.style.theme import Theme, Tone
from kinogrid.ui.window.actions import Actions


class ThemeSwitch(QObject):
    """Shows which theme holds and puts another on screen at once; `chosen` carries the one that a person chose."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, actions: Actions, parent: QObject) -> None:
        """Take the theme and the actions that choose what it is."""
        super().__init__(parent)
        self._theme = theme
        self._actions = actions
        actions.light_or_dark.triggered.connect(self._turn)
        for choice, action in actions.themes.items():
            action.triggered.connect(lambda _=False, choice=choice: self._choose(choice))
        theme.changed.connect(self._show)
        self._show()

    def _turn(self) -> None:
        self._choose(ThemeChoice.LIGHT if self._theme.colours.dark else ThemeChoice.DARK)

    def _choose(self, choice: ThemeChoice) -> None:
        self._theme.choose(choice)
        self.chosen.emit(choice)

    def _show(self) -> None:
        self._actions.themes[self._theme.choice].setChecked(True)
        self._theme.dress(self._actions.light_or_dark, "sun" if self._theme.colours.dark else "moon", Tone.DIM)
