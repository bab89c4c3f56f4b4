"""One window per profile: a second start raises the first window and ends."""

import os
from collections.abc import Callable
from enum import Enum
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QThread
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

# A running window answers at once, one that has only just been started within a second or two: no longer is waited for
# one that is busy or gone. In milliseconds, as are the pauses between two tries.
PATIENCE = 5000
PAUSE = 50


def address(folder: Path) -> str:
    """Name the local socket at which a profile's window answers."""
    return "kinogrid-" + sha256(os.fsencode(folder.resolve())).hexdigest()[:24]


class Turn(Enum):
    """How a second start ends: with the profile after all, with the first window in front, or with neither."""

    OURS = "ours"
    RAISED = "raised"
    SILENT = "silent"


def take_turn(folder: Path, claim: Callable[[], bool]) -> Turn:
    """Ask the window that has this profile open to come forward; one that is just closing leaves it to us (`claim`)."""
    late = QDeadlineTimer(PATIENCE)
    while not late.hasExpired():
        socket = QLocalSocket()
        socket.connectToServer(address(folder))
        if socket.waitForConnected(PAUSE):
            answered = socket.waitForReadyRead(late.remainingTime())
            socket.disconnectFromServer()
            if answered:
                return Turn.RAISED
        if claim():
            return Turn.OURS
        QThread.msleep(PAUSE)
    return Turn.SILENT


class InstanceServer(QObject):
    """Listens for second starts; `on_second_start` is called for each."""

    def __init__(self, folder: Path, on_second_start: Callable[[], None]) -> None:
        """Listen at once; the caller holds the profile's lock, so a leftover of a crash is ours to remove."""
        super().__init__()
        self._on_second_start = on_second_start
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(address(folder))
        self._server.listen(address(folder))
        self._server.newConnection.connect(self._answer)

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(b"here\n")
            self._on_second_start()

    def close(self) -> None:
        """Stop listening."""
        self._server.close()


def come_forward(window: QWidget) -> None:
    """Bring a window before all others, wherever it is."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
