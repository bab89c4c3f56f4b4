"""Colours, contrast and motion follow the desktop as it changes its mind, over a real bus and a portal on it."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from kinogrid.domain.contrast_choice import ContrastChoice
from kinogrid.domain.motion_choice import MotionChoice
from kinogrid.domain.theme_choice import ThemeChoice
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.style.colours import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT
from kinogrid.ui.style.theme import Theme
from tests.fakes.bus_services import BusService, bus_service
from tests.fakes.notification_daemon import message_bus
from tests.waiting import until
from tests.whole.living_window import LivingWindow, living_window

on_a_bus = pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="asks a desktop over its message bus")

PORTAL, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SETTINGS, APPEARANCE, GNOME = (
    "org.freedesktop.portal.Settings",
    "org.freedesktop.appearance",
    "org.gnome.desktop.interface",
)
SCHEME, CONTRAST, MOTION = (APPEARANCE, "color-scheme"), (APPEARANCE, "contrast"), (APPEARANCE, "reduced-motion")
ANIMATIONS = (GNOME, "enable-animations")


@asynccontextmanager
async def portal(monkeypatch: pytest.MonkeyPatch, **appearance: int) -> AsyncIterator[BusService]:
    """Run a bus with a portal that tells this of the desktop's look at first."""

    def answer(_path: str, method: str, body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]] | None:
        if method != "ReadAll":
            return None
        assert body == ([APPEARANCE, GNOME],)
        told = {name.replace("_", "-"): ("u", value) for name, value in appearance.items()}
        return "a{sa{sv}}", ({APPEARANCE: told},)

    # Else the keyring would look for its own service there, and leave a socket open.
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    with message_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        async with bus_service(address, PORTAL, answer=answer) as desktop:
            yield desktop


async def say(desktop: BusService, key: tuple[str, str], value: object, kind: str = "u") -> None:
    await desktop.say(PATH, SETTINGS, "SettingChanged", "ssv", (*key, (kind, value)))


def theme(it: LivingWindow) -> Theme:
    return it.assembly.session.theme


def choose(it: LivingWindow, **fields: Any) -> None:
    it.settings.change(replace(it.settings.value, **fields))


def like_the_system(profile: Path) -> None:
    profile.mkdir(exist_ok=True)
    (profile / "settings.json").write_text('{"theme": "system"}')


@on_a_bus
@pytest.mark.usefixtures("provider")
async def test_colours_follow_the_portal_from_the_start_and_as_it_changes(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    like_the_system(profile)
    async with portal(monkeypatch, color_scheme=2, contrast=0) as desktop, living_window(profile) as it:
        await until(lambda: theme(it).colours == LIGHT)
        await say(desktop, CONTRAST, 1)
        await until(lambda: theme(it).colours == HIGH_LIGHT)
        await say(desktop, SCHEME, 1)
        await until(lambda: theme(it).colours == HIGH_DARK)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        assert HIGH_DARK.raised in app.styleSheet()
        await say(desktop, SCHEME, "a surprise", "s")
        await say(desktop, CONTRAST, 7)
        await until(lambda: theme(it).colours == DARK)
        await say(desktop, SCHEME, 2)
        await until(lambda: theme(it).colours == LIGHT)
        # What the person chose counts for more.
        choose(it, contrast=ContrastChoice.USUAL)
        it.window.interior.commands.themes[ThemeChoice.DARK].trigger()
        assert theme(it).colours == DARK
        await say(desktop, CONTRAST, 1)
        await say(desktop, MOTION, 1)
        await until(lambda: theme(it).is_still)
        assert theme(it).colours == DARK


@pytest.mark.usefixtures("provider")
async def test_without_a_portal_qts_own_word_counts_and_where_it_has_none_it_is_dark(profile: Path) -> None:
    like_the_system(profile)
    async with living_window(profile) as it:
        hints = QGuiApplication.styleHints()
        if hints.colorScheme() is Qt.ColorScheme.Unknown:
            assert theme(it).colours == DARK
        try:
            hints.setColorScheme(Qt.ColorScheme.Light)
            if hints.colorScheme() is Qt.ColorScheme.Light:
                await until(lambda: theme(it).colours == LIGHT)
        finally:
            hints.unsetColorScheme()


@on_a_bus
@pytest.mark.usefixtures("provider")
async def test_clips_wait_to_be_played_where_the_desktop_wants_less_motion_and_stop_as_it_does(
    profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with portal(monkeypatch, reduced_motion=1) as desktop, living_window(profile) as it:
        await until(lambda: theme(it).is_still)
        await it.make("waves")
        player = it.driver.find("Preview", QWidget).parent()
        assert isinstance(player, PreviewPane)
        await until(lambda: player.player.shown == 0)
        assert playing(it) == "paused"
        await it.driver.click("Play")
        await until(lambda: playing(it) == "playing")
        # Another key of the same wish.
        await say(desktop, MOTION, 0)
        await until(lambda: not theme(it).is_still)
        assert playing(it) == "playing"
        await say(desktop, ANIMATIONS, value=False, kind="b")
        await until(lambda: playing(it) == "paused")
        choose(it, motion=MotionChoice.FULL)
        assert not theme(it).is_still
        await it.make("more waves")
        await until(lambda: playing(it) == "playing")
        choose(it, motion=MotionChoice.REDUCED)
        assert playing(it) == "paused"


def playing(it: LivingWindow) -> str:
    return it.description("Play")
