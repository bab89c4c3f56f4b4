"""What stands in Compose outlives the session: written down as one types, put back at the next start."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.live_settings import LiveSettings

# Typing is written down once it has paused for so long, in milliseconds.
PAUSE = 800


class DraftKeeper(QObject):
    """Puts the draft of the settings into Compose, and keeps it there up to date."""

    def __init__(self, compose: ComposePane, settings: LiveSettings) -> None:
        """Fill Compose at once."""
        super().__init__(compose)
        self._compose = compose
        self._settings = settings
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.keep)
        compose.set_form(settings.value.compose)
        compose.form_changed.connect(self._pause.start)

    def keep(self) -> None:
        """Write down what stands in Compose now."""
        self._pause.stop()
        self._settings.change(replace(self._settings.value, compose=self._compose.form()))
