"""One window per profile: a second start raises the first window and ends."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

# A running window answers at once; one that is busy or gone is not waited for longer, in milliseconds.
PATIENCE = 2000


def _name(folder: Path) -> str:
    return "kinogrid-" + sha256(str(folder.resolve()).encode()).hexdigest()[:24]


def raise_first(folder: Path) -> bool:
    """Ask the window that has this profile open to come forward; tells whether one answered."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(PATIENCE):
        return False
    answered = socket.waitForReadyRead(PATIENCE)
    socket.disconnectFromServer()
    return answered


class Doorbell(QObject):
    """Listens for second starts; `rung` is called for each."""

    def __init__(self, folder: Path, rung: Callable[[], None]) -> None:
        """Listen at once; the caller holds the profile's lock, so a leftover of a crash is ours to remove."""
        super().__init__()
        self._rung = rung
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(_name(folder))
        self._server.listen(_name(folder))
        self._server.newConnection.connect(self._answer)

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(b"here\n")
            self._rung()

    def close(self) -> None:
        """Stop listening."""
        self._server.close()
