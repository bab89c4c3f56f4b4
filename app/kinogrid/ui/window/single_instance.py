"""One window per profile: a second start raises the first window and ends."""

import logging
import os
import secrets
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QThread
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

from kinogrid.domain.failure import LibraryTrouble, known
from kinogrid.domain.start_arguments import MOST_BYTES
from kinogrid.store.files import write_whole
from kinogrid.store.profile_lock import ProfileLock
from kinogrid.store.trouble import trouble

# A running window answers at once: no longer is waited for one that is busy. One that has only just been started cannot
# be asked yet, and on a busy machine or a slow disk not for long. In milliseconds, as are the pauses between two tries.
ANSWERING = 5_000
STARTING = 20_000
PAUSE = 50

# The file of a profile that says where its window answers. A name that could be known beforehand anybody could take.
_NOTE = "kinogrid.window"
_FOLDER, _SOCKET = "kinogrid-", "window"
# The longest path of a socket in bytes, on the system that takes least.
_LONGEST = 100

_log = logging.getLogger(__name__)


def address(folder: Path) -> str:
    """Tell where a profile's window answers second starts; an empty text while none has said it."""
    try:
        return os.fsdecode((folder / _NOTE).read_bytes())
    except FileNotFoundError:
        return ""


def _new_address() -> str:
    """Make a name that nobody can know before, on Unix in a folder that is open to this person only."""
    if sys.platform == "win32":
        made = _FOLDER + secrets.token_hex(16)
    else:
        short = len(os.fsencode(tempfile.gettempdir())) + len(f"/{_FOLDER}12345678/{_SOCKET}") <= _LONGEST
        folder = tempfile.mkdtemp(prefix=_FOLDER, dir=None if short else "/tmp")  # noqa: S108 - mkdtemp's own
        made = f"{folder}/{_SOCKET}"
    return made


def _remove(name: str) -> None:
    """Remove a socket of ours and its folder, as far as they are there."""
    place = Path(name)
    if sys.platform != "win32" and place.name == _SOCKET and place.parent.name.startswith(_FOLDER):
        with suppress(OSError):
            place.unlink(missing_ok=True)
            place.parent.rmdir()


class Turn(Enum):
    """How a second start ends: with the profile after all, with the first window in front, or with neither.

    Neither is said in a window of its own.
    """

    OURS = "ours"
    RAISED = "raised"
    SILENT = "silent"


def take_turn(
    folder: Path, claim: Callable[[], bool], said: bytes = b"", *, answering: int = ANSWERING, starting: int = STARTING
) -> Turn:
    """Ask the window that has this profile open to come forward; one that is just closing leaves it to us (`claim`).

    It is told the line that is `said`, too.

    It gets `answering` milliseconds to answer, and `starting` until it can be asked.
    """
    late = QDeadlineTimer(starting)
    asked = False
    while not late.hasExpired():
        socket = QLocalSocket()
        name = address(folder)
        if name:
            socket.connectToServer(name)
        if name and socket.waitForConnected(PAUSE):
            if not asked:
                asked, late = True, QDeadlineTimer(answering)
            socket.write(said)
            answered = socket.waitForReadyRead(late.remainingTime())
            while answered and socket.bytesToWrite() and socket.waitForBytesWritten(late.remainingTime()):
                pass
            socket.disconnectFromServer()
            if answered:
                return Turn.RAISED
        if claim():
            return Turn.OURS
        QThread.msleep(PAUSE)
    return Turn.SILENT


def hung(lock: ProfileLock) -> LibraryTrouble:
    """Say that the process which has the profile answers nobody, and which that is as far as it has said so."""
    number = lock.holder()
    if number is None:
        return trouble("library_in_use")
    return LibraryTrouble(known("library_hung", values=(("process", str(number)),)))


class InstanceServer(QObject):
    """Listens for second starts: `on_second_start` is called for each, and `on_said` with the line that it says."""

    def __init__(
        self, folder: Path, on_second_start: Callable[[], None], on_said: Callable[[bytes], object] = lambda _line: None
    ) -> None:
        """Listen at once; the caller holds the profile's lock, so a leftover of a crash is ours to remove."""
        super().__init__()
        self._on_second_start = on_second_start
        self._on_said = on_said
        self._note = folder / _NOTE
        self._server = QLocalServer(self)
        if sys.platform == "win32":
            self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        try:
            _remove(address(folder))
            self._name = _new_address()
            if self._server.listen(self._name):
                write_whole(self._note, os.fsencode(self._name), sync=False)
            else:
                _log.warning("second starts are not heard: %s", self._server.errorString())
        except OSError as error:
            _log.warning("second starts are not heard: %s", error)
        self._server.newConnection.connect(self._answer)

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(MOST_BYTES)
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(partial(self._hear, socket))
            socket.write(b"here\n")
            self._on_second_start()
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        """Take the line once it is there whole; what is longer than any ends it."""
        if socket.canReadLine():
            self._on_said(bytes(socket.readLine().data()))
        elif socket.bytesAvailable() >= MOST_BYTES:
            socket.abort()

    def close(self) -> None:
        """Stop listening."""
        if self._server.isListening():
            self._server.close()
            _remove(self._name)
            self._note.unlink(missing_ok=True)


def come_forward(window: QWidget) -> None:
    """Bring a window before all others, wherever it is."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
