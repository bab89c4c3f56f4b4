"""Pastes into a real drop zone whatever another program has copied; `test_frame_clipboard.py` gives it a screen."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kinogrid.ui.compose.pane import ComposePane

OWNER = Path(__file__).with_name("clipboard_owner.py")
SHAPE = "64 by 48 pixels, 4 to 3, makes about 1088 by 816, 720p"
CAT = "https://example.org/cat.png"
NOTHING = "There is no picture, file or web address on the clipboard."


@pytest.mark.parametrize(
    ("kind", "described", "ending", "url", "problem"),
    [
        ("picture", f"Pasted picture, {SHAPE}", ".png", "", ""),
        ("file", f"a red picture.png, {SHAPE}", "/a red picture.png", "", ""),
        ("address", f"From the web: {CAT}", "", CAT, ""),
        ("page", f"From the web: {CAT}", "", CAT, ""),
        ("words", "Empty, paste or browse", "", "", NOTHING),
    ],
)
def test_what_has_been_copied_is_pasted(
    qtbot: QtBot, compose: ComposePane, picture: Path, kind: str, described: str, ending: str, url: str, problem: str
) -> None:
    assert QGuiApplication.platformName() == "xcb"
    first = compose.frames.first
    with subprocess.Popen([sys.executable, "-W", "error", OWNER, kind, picture]) as other:
        try:
            qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().mimeData().formats()))
            QTest.keyClick(first.zone, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
            qtbot.waitUntil(lambda: first.zone.accessibleDescription() == described)
        finally:
            other.terminate()
    value = first.value()
    assert value.path.endswith(ending)
    assert bool(value.path) is bool(ending)
    assert (value.url, first.message.words()) == (url, problem)
