"""The one request to end the app, in which every way of asking for it comes together."""

import asyncio
import signal
import socket
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QApplication

from kinogrid.ui.window.first_paint import StudioApplication

# What ends a process in good order: from the keyboard, from the system, and from a terminal that is closed.
SIGNALS: tuple[signal.Signals, ...] = (signal.SIGINT, signal.SIGTERM)
if sys.platform != "win32":
    SIGNALS += (signal.SIGHUP,)


class SignalWatch:
    """Hears signals on a thread of its own, so that they count even while the window's thread is stuck.

    What the process was started to ignore, as `nohup` does with one, it goes on ignoring.
    """

    def __init__(self, heard: Callable[[], None]) -> None:
        """Listen from now on; `heard` is called on that thread. Only the main thread may make one."""
        self._heard = heard
        self._ours, self._theirs = socket.socketpair()
        self._theirs.setblocking(False)
        numbers = [number for number in SIGNALS if signal.getsignal(number) is not signal.SIG_IGN]
        self._before = {number: signal.signal(number, lambda *_: None) for number in numbers}
        self._wake_before = signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        self._thread = threading.Thread(target=self._listen, name="kinogrid-signals", daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        while came := self._ours.recv(1):
            if came[0] in self._before:
                self._heard()

    def close(self) -> None:
        """Give the signals back to whoever had them before."""
        signal.set_wakeup_fd(self._wake_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._theirs.close()
        self._thread.join()
        self._ours.close()


class QuitRequest(QObject):
    """Made once by the window, the desktop, a signal or whoever calls `make`; the session waits for it and ends."""

    def __init__(self, app: QApplication, close_requested: SignalInstance, on_request: Callable[[], None]) -> None:
        """Listen to the desktop, to what the window emits and to signals; the loop must be running.

        `on_request` is called at once, from any thread, whenever the end is asked for.
        """
        super().__init__()
        self._app = app if isinstance(app, StudioApplication) else None
        self._made = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._on_request = on_request
        close_requested.connect(self.make)
        if self._app is not None:
            self._app.on_quit = self.make
        self._signals = SignalWatch(self._signalled)

    def _signalled(self) -> None:
        self._on_request()
        self._loop.call_soon_threadsafe(self.make)

    def make(self) -> None:
        """Ask for the end."""
        self._on_request()
        self._made.set()

    async def wait(self) -> None:
        """Wait until somebody asks for the end."""
        await self._made.wait()

    def close(self) -> None:
        """Listen no more."""
        if self._app is not None:
            self._app.on_quit = None
        self._signals.close()
