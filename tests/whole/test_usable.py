"""The window can be used before the rest is loaded: it is no mere picture, and who is not there yet hears what came."""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

from kinogrid.domain.job import Job
from kinogrid.domain.state import Stopped
from kinogrid.store.database import Database
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from kinogrid.store.schema import SCHEMA
from tests.studio.at_work import an_order

# Types, looks and presses at the very moment that the window is told to be usable, and looks again once all is at work.
AT_ONCE = """
import asyncio, sys, kinogrid.__main__ as program
tell, turns, before = program._tell, [0], []

def turn():
    turns[0] += 1
    asyncio.get_running_loop().call_soon(turn)

def looks(widget):
    image = widget.grab().toImage()
    return [image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)]

def window():
    from PySide6.QtWidgets import QApplication, QMainWindow
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMainWindow))

def told(what):
    tell(what)
    if what == "usable":
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QListView, QPlainTextEdit, QWidget
        prompt, jobs = window().findChild(QWidget, "Prompt"), window().findChild(QListView, "Jobs")
        empty = looks(prompt)
        QTest.keyClicks(prompt, "the tide turns")
        print("typed", prompt.toPlainText())
        # More than a cursor, and rows with letters in them.
        print("seen", sum(one != other for one, other in zip(looks(prompt), empty, strict=True)) > 50,
              len(set(looks(jobs.viewport()))) > 10)
        print("jobs", *(jobs.model().index(row, 0).data() for row in range(jobs.model().rowCount())), sep=" | ")
        QTest.keyClick(prompt, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        window().interior.commands.settings.trigger()
        print("not there yet", "kinogrid.ui.library.pane" in sys.modules, "kinogrid.ui.preview.pane" in sys.modules)
        turn()
    if what == "at work":
        from PySide6.QtWidgets import QApplication, QDialog, QWidget
        print("kept", window().findChild(QWidget, "Prompt").toPlainText())
        print("library", window().findChild(QWidget, "Library").isVisible())
        print("dialogs", *(one.objectName() for one in QApplication.topLevelWidgets()
                           if isinstance(one, QDialog) and one.isVisible()))
        print("turns", turns[0] > 50)

program._tell = told
sys.exit(program.main(sys.argv[1:]))
"""


async def test_who_types_and_presses_as_soon_as_the_window_is_usable_is_heard(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "profile")
    profile.create()
    database = await Database.open(profile.database, SCHEMA)
    store = SqlJobStore(database, str)
    for number, prompt in enumerate(("waves", "a fox", "embers")):
        await store.save(Job(f"job-{number}", an_order(prompt), 1_000.0 + number, Stopped()))
    await database.aclose()
    env = {**os.environ, "ACEDATACLOUD_API_BASE_URL": "http://127.0.0.1:9", "XDG_CONFIG_HOME": str(tmp_path / "config")}
    argv = [sys.executable, "-P", "-c", AT_ONCE, "--data-dir", str(profile.folder), "--tell-start"]
    process = await asyncio.create_subprocess_exec(*argv, env=env, stdout=PIPE, stderr=PIPE)
    told, wrong = await asyncio.wait_for(process.communicate(), 120)
    assert process.returncode == 0, wrong.decode()
    lines = [line for line in told.decode().splitlines() if not line.startswith(("painted ", "usable ", "at work "))]
    assert lines == [
        "typed the tide turns",
        "seen True True",
        "jobs | embers | a fox | waves",
        "not there yet False False",
        "kept the tide turns",
        "library True",
        "dialogs Settings",
        "turns True",
    ]
    # What was typed meanwhile is in Compose again at the next start.
    assert "the tide turns" in profile.settings.read_text(encoding="utf-8")
