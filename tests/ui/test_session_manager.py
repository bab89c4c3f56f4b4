"""As the desktop's session ends, all is kept before Qt's own session manager gets its answer, and nobody is asked."""

import ctypes
import sys
from pathlib import Path

import PySide6
import pytest
from PySide6.QtGui import QGuiApplication, QSessionManager

from kinogrid.ui.window.session_manager import SessionManager

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="calls Qt's library by the names that it has there")

NEVER = QSessionManager.RestartHint.RestartNever


def session(*what: str) -> None:
    """Have Qt asked as its platforms ask it for a session manager; what they call looks at no object of its own."""
    library = ctypes.CDLL(str(Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6Gui.so.6"))
    for name in what:
        library[f"_ZN23QPlatformSessionManager{len(name)}{name}Ev"](None)


def test_all_is_kept_and_no_restart_is_wanted(qapp: QGuiApplication) -> None:
    kept: list[str] = []
    told: list[object] = []
    one = SessionManager(qapp, lambda: kept.append("all"))
    signals = (qapp.commitDataRequest, qapp.saveStateRequest)
    heard = [(signal, signal.connect(lambda manager: told.append(manager.restartHint()))) for signal in signals]
    try:
        session("appCommitData", "appSaveState")
        assert kept == ["all", "all"]
        assert told == [NEVER, NEVER]
        one.leave()
        session("appCommitData", "appSaveState")
        assert kept == ["all", "all"]
    finally:
        for signal, connection in heard:
            signal.disconnect(connection)
