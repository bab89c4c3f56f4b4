"""What every test stands on: the loop, and the promise that nothing is left behind."""

import asyncio
import gc
import os
import sys
import tempfile
import threading
import time
from collections.abc import AsyncIterator, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.large_screen import on_large_screen

os.environ["QT_QPA_PLATFORM"] = on_large_screen(os.environ.get("QT_QPA_PLATFORM", "offscreen"))
os.environ.pop("ACEDATACLOUD_API_TOKEN", None)
os.environ.pop("ACEDATACLOUD_API_BASE_URL", None)
os.environ.pop("ACEDATACLOUD_PLATFORM_BASE_URL", None)

import pytest
from _pytest.logging import caplog_records_key
from hypothesis import settings

from tests.disks import ROOM, SmallDisk, mounted

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

# Floors whose async tests run on the window's own loop.
QT_FOLDERS = {"ui", "preview", "whole"}

# The machine is shared: a slow moment is no failure, so no deadlines; and the same examples everywhere.
settings.register_profile("kinogrid", deadline=None, derandomize=True)
settings.load_profile("kinogrid")


def _qt_loop() -> asyncio.AbstractEventLoop:
    from kinogrid.ui.loop import StudioLoop  # noqa: PLC0415 - tests below the window never load Qt

    return StudioLoop()


@pytest.fixture(scope="session")
def qapp_cls() -> "type[QApplication]":
    """Have the app's own application object made."""
    from kinogrid.ui.window.first_paint import StudioApplication  # noqa: PLC0415 - tests below the window load no Qt

    return StudioApplication


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """Give the one application object, in the language that the tests read."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - tests below the window never load Qt

    from kinogrid.domain.language_choice import LanguageChoice  # noqa: PLC0415
    from kinogrid.ui.language import SpokenLanguage  # noqa: PLC0415

    SpokenLanguage(qapp).speak(LanguageChoice.ENGLISH, QLocale.Country.UnitedKingdom)
    return qapp


@pytest.fixture
def qtbot(qapp: "QApplication", request: pytest.FixtureRequest) -> "QtBot":
    """Give hands for widgets that wait until something hangs for sure, however busy the machine is."""
    from tests.patient_bot import PatientBot  # noqa: PLC0415 - tests below the window never load Qt

    assert qapp is not None
    return PatientBot(request)


@pytest.fixture(autouse=True)
def _in_english(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let every test of the window's floor, also one without a window, read English, and leave it so to the next."""
    if not QT_FOLDERS.intersection(Path(request.path).parent.parts):
        yield
        return
    request.getfixturevalue("qapp")
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - tests below the window never load Qt

    before = QLocale()
    yield
    # A session of the app speaks as this system does.
    QLocale.setDefault(before)


@pytest.fixture(autouse=True, scope="session")
def _own_configuration(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Leave nothing in configuration and trash of whoever runs the tests, from the processes they start either."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("configuration")))
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))
        yield


@pytest.fixture(autouse=True, scope="session")
def _own_temporary_files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Have all temporary files in a folder that goes with the run, and fail one that leaves any of the app's behind.

    But for the sockets of windows that tests kill: each goes when its profile is opened again.
    """
    folder = tmp_path_factory.mktemp("t")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TMPDIR", str(folder))
        patch.setattr(tempfile, "tempdir", str(folder))
        yield
    left = [place for place in folder.glob("kinogrid-*") if [file.name for file in place.iterdir()] != ["window"]]
    assert not left, f"left behind: {left}"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """Give a disk that gets full."""
    folder = tmp_path / "small"
    folder.mkdir()
    with mounted(folder, f"size={ROOM}") as done:
        disk = SmallDisk(folder, mounted=done)
        yield disk
        disk.free()


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """Give a folder in which nothing can be made."""
    folder = tmp_path / "read-only"
    folder.mkdir(mode=0o500)
    with mounted(folder, "ro"):
        yield folder
    folder.chmod(0o700)


@pytest.fixture
def anyio_backend(request: pytest.FixtureRequest) -> tuple[str, dict[str, Any]]:
    """Run async tests of the window on the Qt loop, all others on asyncio's own."""
    if QT_FOLDERS.intersection(Path(request.path).parent.parts):
        request.getfixturevalue("qapp")
        return "asyncio", {"loop_factory": _qt_loop, "debug": False}
    return "asyncio", {}


@pytest.fixture(autouse=True)
def _no_thread_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread of its own running."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 30
    for thread in set(threading.enumerate()) - before:
        if request.node.get_closest_marker("keeps_threads") is None:
            thread.join(max(0.0, deadline - time.monotonic()))
            assert not thread.is_alive(), f"{thread.name} was left running"


def _rank() -> int:
    rank = 0
    if sys.platform == "linux":
        rank = os.sched_getscheduler(0)
    return rank


RANK = _rank()
"""In which of the system's ranks this process stands; one of real time lets no other work before it rests."""


def _step_back() -> None:
    if sys.platform == "linux" and _rank() != RANK:
        os.sched_setscheduler(0, RANK, os.sched_param(0))


@pytest.fixture(autouse=True)
def _in_turn() -> Iterator[None]:
    """Take back that the encoder of AV1 puts whoever uses it before all others, where the system lets it."""
    _step_back()
    yield
    _step_back()


@pytest.fixture
async def no_task_left() -> AsyncIterator[None]:
    """Fail a test that leaves a task of its own running."""
    before = asyncio.all_tasks()
    yield
    # Generators of libraries that were left half-way are closed by the loop, which from Python 3.12 on takes a turn.
    closing = [task for task in asyncio.all_tasks() - before if not hasattr(task.get_coro(), "__qualname__")]
    await asyncio.gather(*closing)
    left = [
        task
        for task in asyncio.all_tasks() - before
        if not task.done() and not getattr(task.get_coro(), "__qualname__", "").startswith("TestRunner.")
    ]
    assert not left, f"left running: {left}"


def _sendable(told: Any) -> Any:
    match told:
        case str():
            return told.encode("utf-8", "backslashreplace").decode()
        case dict():
            return {key: _sendable(value) for key, value in told.items()}
        case list() | tuple():
            return type(told)(map(_sendable, told))
        case _:
            return told


@pytest.hookimpl(wrapper=True)
def pytest_report_to_serializable() -> Generator[None, dict[str, Any], Any]:
    """Let a worker report a test whose log names a file that is no text: what goes to the one that tells must be."""
    return _sendable((yield))


_KEPT = list[object]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep for good what a failed test had in hand, with what it logged.

    A window of which a part is let go before another, or in a thread that happens to collect garbage, ends the worker
    and so all other tests.
    """
    report = yield
    if report.failed:
        _KEPT.append((call.excinfo, item.stash.get(caplog_records_key, {})))
    return report


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Let no collection of garbage walk over what all tests are made of, while it is made and ever after."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def _begins(item: pytest.Item) -> int:
    if item.get_closest_marker("long") is not None:
        return 0
    return 1 if isinstance(item, pytest.Function) and hasattr(item.module, "house") else 2


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Watch every async test for tasks it leaves behind, and begin with the longest of all.

    Those that read the app's code come next, together: each worker that gets one of them reads all of it.
    Let pass what the offscreen platform says of least sizes and menus: it has no window manager.
    """
    items.sort(key=_begins)
    for item in items:
        if QT_FOLDERS.intersection(item.path.parent.parts):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))
        if isinstance(item, pytest.Function) and asyncio.iscoroutinefunction(item.function):
            item.fixturenames.insert(0, "no_task_left")
