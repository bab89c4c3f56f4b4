"""The desktop's session manager as Qt tells of it: what must outlive the session is kept before that one goes on."""

import logging
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QSessionManager

_log = logging.getLogger(__name__)


class RestartHinted(Protocol):
    """What of a session manager is told."""

    def setRestartHint(self, hint: QSessionManager.RestartHint, /) -> None:
        """Say whether the next session starts us."""
        ...


class SessionManager(QObject):
    """Answers at once and asks nothing, as nobody could answer in time; the end itself comes as a wish to quit.

    Windows may end the process as soon as it was answered: see `QGuiApplication::commitDataRequest`. Qt's own builds
    for Linux know no session manager of X11; `SessionEndWatch` hears of the end there.
    """

    def __init__(self, app: QGuiApplication, keep: Callable[[], object]) -> None:
        """Take what keeps all that is not kept yet, and raises nothing."""
        super().__init__()
        self._keep = keep
        at_once = Qt.ConnectionType.DirectConnection
        self._heard = (
            (app.commitDataRequest, app.commitDataRequest.connect(self.answer, at_once)),
            (app.saveStateRequest, app.saveStateRequest.connect(self.answer, at_once)),
        )

    def answer(self, manager: RestartHinted) -> None:
        """Keep all, and stay closed in the next session: who wants us there starts us."""
        manager.setRestartHint(QSessionManager.RestartHint.RestartNever)
        self._keep()
        _log.info("the desktop's session may end: all is kept")

    def leave(self) -> None:
        """Hear no more."""
        for signal, heard in self._heard:
            signal.disconnect(heard)
