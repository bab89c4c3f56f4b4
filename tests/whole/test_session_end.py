"""The end of the desktop's session is honoured: what must be kept is on the disk before it gets its answer."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog

from kinogrid.domain.form import ComposeForm
from kinogrid.store.settings_file import SettingsFile
from tests.fakes.bus_services import BusService, bus_service
from tests.fakes.notification_daemon import message_bus
from tests.ui.seeing import visible
from tests.ui.test_session_manager import session
from tests.waiting import until
from tests.whole.living_window import LivingWindow, living_window

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the session of a desktop of Linux")

PORTAL, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INHIBIT = "org.freedesktop.portal.Inhibit"
SESSION = f"{PATH}/session/1_1/kinogrid"
RUNNING, QUERY_END, ENDING = 1, 2, 3


def draft(profile: Path) -> ComposeForm:
    return SettingsFile(profile / "settings.json").load().settings.compose


def answer(_path: str, method: str, body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]] | None:
    if method == "CreateMonitor":
        return "o", (f"{PATH}/request/1_1/{body[1]['handle_token'][1]}",)
    return {"QueryEndResponse": ("", ()), "ReadAll": ("a{sa{sv}}", ({},))}.get(method)


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    # Else the keyring would look for its own service there, and leave a socket open.
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    with message_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


async def say(desktop: BusService, state: int) -> None:
    body = (SESSION, {"session-state": ("u", state), "screensaver-active": ("b", False)})
    await desktop.say(PATH, INHIBIT, "StateChanged", "oa{sv}", body)


def called(desktop: BusService, method: str) -> list[tuple[Any, ...]]:
    return [body for name, body in desktop.calls if name == method]


@pytest.mark.usefixtures("provider")
async def test_a_draft_is_on_the_disk_once_qt_has_asked(profile: Path) -> None:
    async with living_window(profile) as it:
        await it.driver.type("Prompt", "waves at night")
        assert draft(profile).prompt != "waves at night"
        session("appCommitData")
        # No turn of the loop has gone by.
        assert draft(profile).prompt == "waves at night"
        assert it.window.isVisible(), "a session may go on after all"


@pytest.mark.usefixtures("provider")
async def test_a_portal_is_answered_once_all_is_kept_and_the_end_comes_unasked(profile: Path, bus: str) -> None:
    async with bus_service(bus, PORTAL, answer=answer) as desktop, living_window(profile) as it:
        ends: list[bool] = []
        it.window.close_requested.connect(lambda: ends.append(True))
        await until(lambda: called(desktop, "CreateMonitor"))
        await it.driver.type("Prompt", "waves at night")
        await say(desktop, QUERY_END)
        await until(lambda: called(desktop, "QueryEndResponse") == [(SESSION,)])
        assert draft(profile).prompt == "waves at night"
        await say(desktop, RUNNING)
        await say(desktop, QUERY_END)
        await until(lambda: len(called(desktop, "QueryEndResponse")) == 2)
        assert ends == []
        assert it.window.isVisible(), "the session went on"
        it.window.ask_before_closing(lambda: False)
        await say(desktop, ENDING)
        await until(lambda: ends)
        assert visible(it.window, QDialog) == []


async def test_a_full_screen_stays_one_where_the_session_goes_on(living: LivingWindow, profile: Path) -> None:
    living.window.interior.commands.full_screen.setChecked(True)
    await living.driver.type("Prompt", "waves at night")
    session("appCommitData")
    assert living.window.isFullScreen()
    assert draft(profile).prompt == "waves at night"
    living.window.interior.commands.full_screen.setChecked(False)
