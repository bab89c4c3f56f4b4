"""The window can be used before the rest is loaded: what has been loaded by then, and that it is no mere picture."""

import asyncio
import os
import subprocess
import sys
from asyncio.subprocess import PIPE
from importlib.metadata import packages_distributions
from pathlib import Path

from kinogrid.domain.job import Job
from kinogrid.domain.state import Stopped
from kinogrid.store.database import Database
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from kinogrid.store.schema import SCHEMA
from tests.studio.at_work import an_order

# The packages of others that are loaded before the window can be used. Each is waited for at every start: what else
# there is, is loaded where it is needed, and after that.
LOADED = {"PySide6", "msgspec", "qasync", "shiboken6", "typing_extensions"}
# What an environment loads before any program.
LOADED_ANYWAY = {"_distutils_hack", "kinogrid"}
# Our own modules that are; whoever adds one makes every start longer, and should know it.
OURS = Path(__file__).with_name("loaded_at_start.txt")


def test_a_start_tells_what_it_has_come_to_and_loads_no_more_than_it_shows(tmp_path: Path) -> None:
    code = (
        "import sys, linecache, kinogrid.__main__ as program\n"
        "tell = program._tell\n"
        "def told(what):\n"
        "    tell(what)\n"
        "    if what == 'usable':\n"
        "        packages = {name.partition('.')[0] for name in sys.modules} - set(sys.stdlib_module_names)\n"
        "        print('packages', *sorted(packages))\n"
        "        ours = {name for name in sys.modules if name.startswith('kinogrid.')}\n"
        "        print('ours', *sorted(name.removeprefix('kinogrid.') for name in ours))\n"
        "        print('sources', sum('kinogrid' in name for name in linecache.cache))\n"
        "program._tell = told\n"
        "sys.exit(program.main(sys.argv[1:]))\n"
    )
    env = {**os.environ, "ACEDATACLOUD_API_TOKEN": "none", "ACEDATACLOUD_API_BASE_URL": "http://127.0.0.1:9"}
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, "--data-dir", str(tmp_path / "profile"), "--tell-start"],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        env=env,
    )
    lines = [line.split() for line in done.stdout.splitlines()]
    assert [line[0] for line in lines] == ["painted", "usable", "packages", "ours", "sources", "at"]
    assert (packages_distributions().keys() & set(lines[2])) - LOADED_ANYWAY == LOADED
    assert lines[3][1:] == OURS.read_text(encoding="utf-8").split()
    # PySide would have read the source of each module to know how it names Qt's methods.
    assert lines[4][1] == "0"


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
