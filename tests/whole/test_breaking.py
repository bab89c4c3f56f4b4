"""When it breaks: the window goes on, says so once, and gives a report; a crash is told of at the next start."""

import asyncio
import faulthandler
import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget

from kinogrid.children import WINDOW, command
from kinogrid.domain.failure import StudioError, known
from kinogrid.store.crash_trace import CrashTrace
from kinogrid.ui.controls.notices import Notice
from tests.fakes.fault_driver import FaultService
from tests.ui.seeing import visible
from tests.waiting import until, wait_until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import LivingWindow, claim_of
from tests.whole.test_process import PATIENCE, has_library, hears_signals, started
from tests.whole.test_start import begun
from workshop.screen import virtual_screen


@pytest.fixture
def _own_trace() -> Iterator[None]:
    """Let this run's own traces go where they went before."""
    yield
    faulthandler.enable(sys.__stderr__ or 2)


def fail(kind: type[Exception]) -> None:
    raise kind(f"failed with {TOKEN}")


async def fail_later() -> None:
    fail(OSError)


class BrokenWidget(QWidget):
    """Fails each time it is painted."""

    painted = 0

    @classmethod
    def has_been_painted(cls, times: int) -> bool:
        """Tell whether it has been, at least so often."""
        return cls.painted >= times

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fail."""
        type(self).painted += 1
        raise LookupError("no colour")


def mistakes(living: LivingWindow) -> list[str]:
    return [found.accessibleName() for found in visible(living.window, Notice) if "a mistake" in found.accessibleName()]


async def copied(living: LivingWindow) -> str:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    await living.driver.click("Copy report")
    await until(clipboard.text)
    return clipboard.text()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
async def test_no_unhandled_error_ends_the_window_and_each_is_told_once_with_a_report(
    living: LivingWindow, provider: FaultService, capfd: pytest.CaptureFixture[str]
) -> None:
    tasks = living.assembly.session.backend.tasks
    ways: dict[str, Callable[[], object]] = {
        "KeyError": lambda: QTimer.singleShot(0, partial(fail, KeyError)),
        "ValueError": lambda: asyncio.get_running_loop().call_soon(fail, ValueError),
        "a coroutine": lambda: tasks.start(fail_later(), "a coroutine"),
        "RuntimeError": threading.Thread(target=fail, args=(RuntimeError,)).start,
    }
    for name, begin in ways.items():
        begin()
        await until(lambda: len(mistakes(living)) == 1)
        assert name in mistakes(living)[0] or name == "ValueError"
        said = await copied(living)
        assert "in fail" in said
        assert "Kinogrid report: mistakes" in said
        assert "Kinogrid 0" in said
        assert TOKEN not in said
        assert "the clipboard" in living.words()
        await living.driver.click("Dismiss")
        assert mistakes(living) == []
    for _ in range(9):
        QTimer.singleShot(0, partial(fail, KeyError))
    await until(lambda: "KeyError failed again, 10 times by now" in living.profile.log.read_text())
    assert mistakes(living) == []
    assert TOKEN not in living.profile.log.read_text() + capfd.readouterr().err
    await living.make("a boat drifts")
    assert len(provider.ledger()) == 1


async def test_what_fails_with_each_picture_is_told_and_logged_once(living: LivingWindow) -> None:
    broken = BrokenWidget(living.window)
    broken.setGeometry(0, 0, 50, 50)
    broken.show()
    for number in range(1, 13):
        broken.update()
        await until(partial(BrokenWidget.has_been_painted, number))
    await until(lambda: mistakes(living) == ["Kinogrid made a mistake: LookupError"])
    broken.hide()
    text = living.profile.log.read_text()
    assert text.count("Traceback") == 1
    assert "failed again, 10 times" in text
    report = await copied(living)
    assert "no colour" in report


async def test_what_has_words_of_its_own_is_no_mistake(living: LivingWindow) -> None:
    async def refuse() -> None:
        raise StudioError(known("disk_full", said="no room"))

    start = living.assembly.session.backend.tasks.start
    start(refuse(), "keep something")
    await until(lambda: visible(living.window, Notice))
    assert mistakes(living) == []
    await living.driver.click("Dismiss")
    start(refuse(), "keep something")
    await until(lambda: visible(living.window, Notice))


async def test_who_hears_all_failures_has_none_of_its_own(
    living: LivingWindow, caplog: pytest.LogCaptureFixture
) -> None:
    reports = living.assembly.session.reports

    def refuse(_name: str, _error: Exception) -> None:
        raise RuntimeError("no place to say it")

    reports.say, before = refuse, reports.say
    with caplog.at_level(logging.ERROR):
        reports.task("something", ValueError("odd"))
    reports.say = before
    assert "something could not be told" in caplog.text


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
@pytest.mark.usefixtures("provider", "_own_trace")
@pytest.mark.parametrize("name", ["SIGSEGV", "SIGABRT"])
async def test_a_crash_is_offered_at_the_next_start_and_not_again(
    tmp_path: Path, qapp: QApplication, name: str
) -> None:
    with started(tmp_path) as process:
        assert wait_until(lambda: has_library(tmp_path) and hears_signals(process), PATIENCE)
        process.send_signal(getattr(signal, name))
        process.communicate(timeout=PATIENCE)
    assert process.returncode == -getattr(signal, name)
    trace = CrashTrace("Kinogrid")
    async with begun(claim_of(tmp_path), qapp, trace) as start:
        await until(lambda: start.says("Kinogrid crashed the last time it ran"))
        assert any(button.objectName() == "Show crash" for button in visible(start.window, QPushButton))
        clipboard = QGuiApplication.clipboard()
        clipboard.clear()
        await start.press("Copy report")
        await until(clipboard.text)
        assert "Fatal Python error" in clipboard.text()
        assert "Kinogrid report: crash" in clipboard.text()
        assert TOKEN not in clipboard.text()
    trace.end()
    log = tmp_path / "log" / "kinogrid.log"
    starts = log.read_text().count(" starts")
    with started(tmp_path) as process:
        assert wait_until(lambda: log.read_text().count(" starts") > starts and hears_signals(process), PATIENCE)
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=PATIENCE)
    assert process.returncode == 0
    # On a busy machine an end may be by force, which it says, and leaves the first line of a trace that tells nothing.
    by_force = any(f"ended {how}" in log.read_text() for how in ("by force", "without waiting"))
    assert by_force or not (tmp_path / "log" / "crash.txt").exists()
    again = CrashTrace("Kinogrid")
    async with begun(claim_of(tmp_path), qapp, again) as start:
        await start.comes_alive()
        # The notice comes with the rest of the window: what it would tell of is known by now, until it has told.
        assert again.earlier is None
        assert not start.says("crashed")
    again.end()


@pytest.mark.usefixtures("provider")
async def test_safe_mode_says_so_and_keeps_the_settings_as_they_are(tmp_path: Path, qapp: QApplication) -> None:
    async with begun(claim_of(tmp_path), qapp) as start:
        await start.comes_alive()
    text = '{"theme": "light", "order_limit": 4, "compose": {"prompt": "a boat"}, "of a newer version": 1}'
    (tmp_path / "settings.json").write_text(text)
    async with begun(claim_of(tmp_path), qapp, safe=True) as start:
        await start.comes_alive()
        await until(lambda: start.says("Safe mode: Kinogrid runs with its default settings"))
        assert start.window.windowTitle() == "Kinogrid (safe mode)"
        prompt = next(field for field in visible(start.window, QPlainTextEdit) if field.objectName() == "Prompt")
        assert prompt.toPlainText() == ""
        prompt.setPlainText("a dog")
    assert (tmp_path / "settings.json").read_text() == text


@pytest.mark.skipif(sys.platform != "linux", reason="no X11")
@pytest.mark.usefixtures("provider")
@pytest.mark.parametrize("options", [(), ("--safe",)])
def test_safe_mode_loads_no_plug_in_of_the_desktop(tmp_path: Path, options: tuple[str, ...]) -> None:
    with virtual_screen() as environment:
        desktop = {"XDG_CURRENT_DESKTOP": "GNOME", "QT_IM_MODULE": "ibus", "QT_DEBUG_PLUGINS": "1"}
        told = subprocess.run(
            [*command(WINDOW, "--data-dir", str(tmp_path), "--exit-after-paint"), *options],
            env={**environment, **desktop},
            stderr=subprocess.PIPE,
            text=True,
            check=True,
            timeout=PATIENCE,
        )
    loaded = {line.split("/plugins/")[1].split("/")[0] for line in told.stderr.splitlines() if "loaded library" in line}
    assert "platforms" in loaded
    if options:
        assert loaded <= {"platforms", "xcbglintegrations", "platforminputcontexts", "imageformats", "iconengines"}
        assert "libqgtk3" not in told.stderr.split("loaded library")[0]
    assert 'ibusplatforminputcontextplugin.so" loaded' not in told.stderr or not options
    assert ("platformthemes" in loaded) is not bool(options)


@pytest.mark.usefixtures("provider")
async def test_a_mistake_in_the_start_is_told_in_the_window_which_can_start_once_more(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    usable = os.environ["ACEDATACLOUD_API_BASE_URL"]
    monkeypatch.setenv("ACEDATACLOUD_API_BASE_URL", "http://[::1")
    async with begun(claim_of(tmp_path), qapp) as start:
        await until(lambda: start.says("Kinogrid made a mistake (ValueError: Invalid IPv6 URL)"))
        assert "Traceback" in (tmp_path / "log" / "kinogrid.log").read_text()
        QGuiApplication.clipboard().clear()
        await start.press("Copy report")
        assert "Kinogrid report: the start" in QGuiApplication.clipboard().text()
        assert "Invalid IPv6 URL" in QGuiApplication.clipboard().text()
        monkeypatch.setenv("ACEDATACLOUD_API_BASE_URL", usable)
        await start.press("Try again")
        await start.comes_alive()
