"""Notifications where no message bus takes them: Qt's icon beside the clock, in a real tray of an X server."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from shutil import which

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.ui.desktop_notices import DesktopNotice, TrayDesktop
from tests.waiting import HUNG


async def test_without_a_tray_nothing_is_shown_and_it_says_so(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert not QSystemTrayIcon.isSystemTrayAvailable()
    chosen: list[str] = []
    desktop = TrayDesktop(QIcon(), lambda key, _action: chosen.append(key), window)
    assert not await desktop.show(DesktopNotice("job-1", "Done", "a cat turns", (("show", "Show"),)))
    (icon,) = desktop.findChildren(QSystemTrayIcon)
    icon.messageClicked.emit()
    assert (chosen, icon.isVisible()) == ([], False)
    await desktop.withdraw("job-1")
    await desktop.aclose()


@pytest.fixture
def tray() -> Iterator[str]:
    """Start an X server with a tray on it."""
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1000x600x24", "-nolisten", "tcp", "-noreset"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout is not None
        display = f":{server.stdout.readline().strip()}"
        command = ["trayer", "--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", "24"]
        with subprocess.Popen(command, env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL) as bar:
            yield display
            bar.terminate()
        server.terminate()


@pytest.mark.skipif(which("Xvfb") is None or which("trayer") is None, reason="needs an X server and a tray")
def test_a_message_at_the_icon_is_clicked_and_taken_back(tray: str) -> None:
    env = {name: value for name, value in os.environ.items() if name != "DBUS_SESSION_BUS_ADDRESS"}
    told = subprocess.run(
        [sys.executable, "-m", "tests.ui.tray_program"],
        env={**env, "DISPLAY": tray, "QT_QPA_PLATFORM": "xcb"},
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        timeout=HUNG,
    ).stdout
    assert json.loads(told.splitlines()[-1]) == {
        "shown": True,
        # Before anything is told, with the message, once another is taken back, once this one is, and at the end.
        "icon": [False, True, True, False, False],
        # A click on a message is its first action; none is done for one that is taken back or has none.
        "chosen": [["job-1", "show"]],
    }
