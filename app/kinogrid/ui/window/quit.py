"""The one request to end the app, in which every way of asking for it comes together."""

import asyncio
import signal
import sys

from PySide6.QtCore import QEvent, QObject, SignalInstance
from PySide6.QtWidgets import QApplication


class QuitRequest(QObject):
    """Made once by the window, the desktop, a signal or whoever calls `make`; the session waits for it and ends."""

    def __init__(self, app: QApplication, close_requested: SignalInstance) -> None:
        """Listen to the desktop, to what the window emits and to signals; the loop must be running."""
        super().__init__()
        self._made = asyncio.Event()
        close_requested.connect(self.make)
        app.installEventFilter(self)
        if sys.platform != "win32":
            for number in (signal.SIGINT, signal.SIGTERM):
                asyncio.get_running_loop().add_signal_handler(number, self.make)

    def make(self) -> None:
        """Ask for the end."""
        self._made.set()

    async def wait(self) -> None:
        """Wait until somebody asks for the end."""
        await self._made.wait()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep Qt from leaving the loop while tasks still run on it."""
        if event.type() == QEvent.Type.Quit:
            self.make()
            return True
        return False
