"""The one event in which every way of ending the app comes together."""

import asyncio
import signal
import sys

from PySide6.QtCore import QEvent, QObject

from kinogrid.ui.window.first_paint import Opened


class QuitWatch(QObject):
    """Turns every way of ending the app, the desktop's included, into one event."""

    def __init__(self, opened: Opened) -> None:
        """Listen to the window, to the desktop and to signals; the loop must be running."""
        super().__init__(opened.app)
        self.wanted = asyncio.Event()
        opened.window.close_requested.connect(self.wanted.set)
        opened.app.installEventFilter(self)
        if sys.platform != "win32":
            for number in (signal.SIGINT, signal.SIGTERM):
                asyncio.get_running_loop().add_signal_handler(number, self.wanted.set)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep Qt from leaving the loop while tasks still run on it."""
        if event.type() == QEvent.Type.Quit:
            self.wanted.set()
            return True
        return False
