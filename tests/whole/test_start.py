"""A start that cannot be says so in the window, and waits for the person."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel

from kinogrid.backend import LaunchOptions
from kinogrid.main import session
from kinogrid.store.paths import Profile
from kinogrid.ui.window.farewell import Farewell
from kinogrid.ui.window.first_paint import open_window
from tests.waiting import until


@pytest.fixture(autouse=True)
def _same_territory() -> Iterator[None]:
    """Let a session speak as this system does, and the tests after it as before."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


async def test_a_library_that_cannot_be_opened_is_told_of_in_the_window(tmp_path: Path, qapp: QApplication) -> None:
    profile = Profile(tmp_path)
    profile.create()
    with closing(sqlite3.connect(profile.database)) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")
    before = profile.database.read_bytes()
    opened, farewell = open_window(qapp, profile.settings, demo=False), Farewell(60)
    running = asyncio.create_task(session(opened, profile, LaunchOptions(), farewell))
    await until(lambda: "Kinogrid cannot start" in [label.text() for label in opened.window.findChildren(QLabel)])
    assert opened.window.isVisible()
    opened.window.close()
    assert await running == 1
    assert profile.database.read_bytes() == before
    assert "the start failed: " in profile.log.read_text()
    opened.window.deleteLater()
    farewell.call_off()
