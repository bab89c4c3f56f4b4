"""That a job is done is told where the person is: by a real notification daemon, in the title, and in the list."""

import asyncio
import json
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from jeepney import DBusAddress
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from kinogrid.ui.controllers.job_news import EXTEND, SHOW, poster_picture
from kinogrid.ui.desktop_notices import BusDesktop, DesktopNotice
from kinogrid.ui.session_bus import BusTrouble, SessionBus
from tests.fakes.fault_driver import FaultService
from tests.fakes.notification_daemon import NotificationDaemon, message_bus, notification_daemon
from tests.waiting import HUNG, until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import LivingWindow, living_window
from tests.whole.test_process import END

# The keyring's library does not close the connection that breaks under it.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")

# An order is answered only once the window is behind others, and then with a no.
WAIT: dict[str, object] = {"on": "order", "do": "wait"}
REFUSE: dict[str, object] = {
    "on": "order",
    "do": "answer",
    "status": 400,
    "body": json.dumps({"success": False, "error": {"code": "bad_request", "message": "no"}, "trace_id": "t"}),
    "times": None,
}
# What would be a picture, a link and bold letters where a body is markup.
HOSTILE = 'a <b>boat</b> & <img src="/dev/zero"> <a href="http://x.example">x</a>'


@pytest.fixture
def daemon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[NotificationDaemon]:
    """Run a real notification daemon, and let the app find it."""
    with notification_daemon(tmp_path) as running:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", running.address)
        yield running


@asynccontextmanager
async def behind(living: LivingWindow) -> AsyncIterator[None]:
    """Let the window be behind others for a while."""
    living.window.hide()
    yield
    living.window.show()
    living.window.activateWindow()


def magenta_on(daemon: NotificationDaemon) -> int:
    """Count the pixels of a colour on the daemon's screen, as another program sees it."""
    look = (
        "from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]);"
        "image = app.primaryScreen().grabWindow(0).toImage();"
        "print(sum(image.pixel(x, y) == 0xFFFF00FF for x in range(image.width()) for y in range(image.height())))"
    )
    environment = {**daemon.environment, "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(
        [sys.executable, "-c", look], env=environment, stdout=subprocess.PIPE, text=True, check=True, timeout=60
    )
    return int(done.stdout)


async def test_what_ends_behind_other_windows_is_told_with_its_posters_and_shown_on_demand(
    living: LivingWindow, provider: FaultService, daemon: NotificationDaemon
) -> None:
    await living.make("a first boat")
    assert living.window.windowTitle() == "Kinogrid"
    provider.script(token=TOKEN, rules=[WAIT])
    await living.order(HOSTILE)
    await until(lambda: len(living.states()) == 2)
    async with behind(living):
        provider.script(token=TOKEN)
        await until(lambda: daemon.count() == 1, seconds=60)
        assert living.window.windowTitle() == "(1) Kinogrid"
        daemon.ctl("action", "0")
        await until(living.window.isVisible)
    await until(lambda: living.window.windowTitle() == "Kinogrid")
    await until(lambda: daemon.count() == 0)
    (told,) = daemon.past()
    assert (told["appname"], told["summary"]) == ("Kinogrid", "Done")
    # The daemon shows each character: where it had been markup, its tags would be gone.
    assert told["body"] == HOSTILE
    assert len(provider.ledger()) == 2


async def test_extend_asks_on_the_tile_and_orders_nothing(
    living: LivingWindow, provider: FaultService, daemon: NotificationDaemon
) -> None:
    await living.make("a first boat")
    first = living.assembly.library.selection.selected
    provider.script(token=TOKEN, rules=[WAIT])
    await living.order("a second boat")
    await until(lambda: len(living.states()) == 2)
    async with behind(living):
        provider.script(token=TOKEN)
        await until(lambda: daemon.count() == 1, seconds=60)
        assert first is not None
        living.assembly.library.selection.select(first.id)
        # The person chooses from the daemon's own menu of what can be done.
        daemon.ctl("context")
        await until(living.window.isVisible)
    await living.driver.wait_for("Extension", QWidget)
    shown = living.assembly.library.selection.selected
    assert shown is not None
    assert shown.order.prompt == "a second boat"
    assert len(provider.ledger()) == 2


async def test_a_setting_keeps_the_desktop_quiet_and_the_list_tells_all_the_same(
    living: LivingWindow, provider: FaultService, daemon: NotificationDaemon
) -> None:
    living.settings.change(replace(living.settings.value, notifications=False))
    await living.make("a first boat")
    provider.script(token=TOKEN, rules=[WAIT])
    await living.order("a second boat")
    await until(lambda: len(living.states()) == 2)
    async with behind(living):
        provider.script(token=TOKEN, rules=[REFUSE])
        await until(lambda: living.window.windowTitle() == "(1) Kinogrid")
    await until(lambda: living.window.windowTitle() == "Kinogrid")
    assert daemon.past() == []


async def test_failures_are_told_without_what_only_done_jobs_offer(
    living: LivingWindow, provider: FaultService, daemon: NotificationDaemon
) -> None:
    provider.script(token=TOKEN, rules=[WAIT])
    await living.order("a boat")
    await until(lambda: len(living.states()) == 1)
    async with behind(living):
        provider.script(token=TOKEN, rules=[REFUSE])
        await until(lambda: daemon.count() == 1)
    (told,) = daemon.past()
    assert told["summary"].startswith("Failed: ")


async def test_a_bus_that_never_answers_and_one_that_ends_hold_up_nothing(
    provider: FaultService, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform != "win32":
        silent = socket.socket(socket.AF_UNIX)
        silent.bind(str(tmp_path / "bus"))
        silent.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")
        provider.script(token=TOKEN, rules=[WAIT])
        async with living_window(profile) as living:
            await living.order("a boat")
            await until(lambda: len(living.states()) == 1)
            async with behind(living):
                provider.script(token=TOKEN)
                await until(lambda: living.window.windowTitle() == "(1) Kinogrid")
            began = time.monotonic()
        assert time.monotonic() - began < END
        silent.close()


async def test_the_bus_says_why_nobody_hears_and_is_joined_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    address = DBusAddress("/", bus_name="io.example.Nobody", interface="io.example")
    bus = SessionBus(patience=HUNG)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    with pytest.raises(BusTrouble, match="no session bus"):
        await bus.call(address, "Ask")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "tcp:host=127.0.0.1,port=1")
    with pytest.raises(BusTrouble):
        await bus.call(address, "Ask")
    for _ in range(2):
        with message_bus() as place:
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", place)
            with pytest.raises(BusTrouble, match="ServiceUnknown"):
                await bus.call(address, "Ask")
            with pytest.raises(BusTrouble, match="ServiceUnknown"):
                await bus.call(address, "Ask")
    with pytest.raises(BusTrouble):
        await bus.call(address, "Ask")
    await bus.aclose()


async def test_a_notification_takes_the_place_of_the_earlier_one_and_tells_which_button_was_pressed(
    daemon: NotificationDaemon,
) -> None:
    heard: list[tuple[str, str]] = []
    desktop = BusDesktop(SessionBus(patience=HUNG), lambda key, action: heard.append((key, action)))
    blot = QImage(60, 40, QImage.Format.Format_ARGB32)
    blot.fill(0xFFFF00FF)
    notice = DesktopNotice("a", "one", "x < y & z", ((SHOW, "Show"), (EXTEND, "Extend")), blot)
    assert await desktop.show(notice)
    assert await desktop.show(replace(notice, title="two"))
    assert await desktop.show(DesktopNotice("b", "other", "", ()))
    await until(lambda: daemon.count() == 2)
    await until(lambda: magenta_on(daemon) > 500)
    await desktop.withdraw("b")
    await desktop.withdraw("b")
    await until(lambda: daemon.count() == 1)
    daemon.ctl("context")
    await until(lambda: heard == [("a", EXTEND)])
    assert await desktop.show(notice)
    daemon.ctl("action", "0")
    await until(lambda: len(heard) == 2)
    assert heard[1] == ("a", "default")
    assert await desktop.show(DesktopNotice("c", "left", "", ()))
    await desktop.aclose()
    await until(lambda: daemon.count() == 0)
    # One that was replaced is no more.
    assert [told["summary"] for told in daemon.past()] == ["left", "one", "other"]


async def test_a_daemon_without_markup_and_buttons_gets_neither(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with notification_daemon(tmp_path, "markup = no") as plain:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", plain.address)
        desktop = BusDesktop(SessionBus(patience=HUNG), lambda _key, _action: None)
        assert await desktop.show(DesktopNotice("a", "t", "x < y", ()))
        await desktop.aclose()
        assert plain.past()[0]["body"] in {"x < y", "x &lt; y"}


@contextmanager
def task_bar(address: str) -> Iterator[Callable[[], str]]:
    """Listen as a task bar does; gives what has been heard up to a line, which is waited for."""
    watch = subprocess.Popen(
        ["dbus-monitor", "--address", address, "interface='com.canonical.Unity.LauncherEntry'"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert watch.stdout is not None
    # It says first how it was named itself.
    watch.stdout.readline()
    try:
        yield watch.stdout.readline
    finally:
        watch.terminate()
        watch.communicate()


async def test_the_task_bar_is_told_how_many_are_new_and_how_far_the_work_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with message_bus() as address, task_bar(address) as heard:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        desktop = BusDesktop(SessionBus(patience=HUNG), lambda _key, _action: None)
        await desktop.mark(0, None)
        await desktop.mark(2, 0.25)
        await desktop.mark(2, 0.25)
        await desktop.aclose()
        lines: list[str] = []
        while sum("progress-visible" in line for line in lines) < 2:
            lines.append(await asyncio.to_thread(heard))
    said = "".join(lines)
    assert "application://" in said
    assert said.count("int64 2") == 1
    assert said.count("double 0.25") == 1
    assert said.count("int64 0") == 1


def test_posters_stand_beside_and_below_each_other(tmp_path: Path) -> None:
    colours = ("red", "green", "blue")
    paths = []
    for name in colours:
        picture = QImage(320, 180, QImage.Format.Format_RGB32)
        picture.fill(QColor(name))
        paths.append(tmp_path / f"{name}.png")
        picture.save(str(paths[-1]))
    whole = poster_picture([*paths, tmp_path / "gone.png"])
    assert whole is not None
    width, height = whole.width(), whole.height()
    assert (width, height) == (320, 182)
    corners = ((20, 20), (width - 20, 20), (20, height - 20), (width - 20, height - 20))
    assert [whole.pixelColor(x, y).name() for x, y in corners] == [
        *(QColor(name).name() for name in colours),
        "#000000",
    ]
    one = poster_picture(paths[:1])
    assert one is not None
    assert (one.width(), one.height()) == (158, 89)
    assert poster_picture([tmp_path / "gone.png"]) is None
