"""Whether there is a new version is asked when a person asks, over real HTTP, and never by itself."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from kinogrid import __version__
from kinogrid.domain.app_release import PROJECT_PAGE
from kinogrid.ui.text import date
from kinogrid.ui.window.about import AboutDialog
from kinogrid.ui.window.version_dialog import VersionDialog
from tests.fakes.fault_driver import FaultService
from tests.service.conftest import NOWHERE
from tests.ui.desktop_browser import browser
from tests.ui.seeing import opened, press, the, visible, words
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import LivingWindow, living_window

PATH = "/repos/kinogrid/kinogrid/releases/latest"
LOOKING = "look for a new version"
AGAIN, PAGE = "Look again for a version", "Open the page of the version"
ENDS: list[tuple[dict[str, Any], str]] = [
    ({"do": "answer", "status": 404, "body": "{}"}, "knows of no version that was released"),
    ({"do": "answer", "status": 403, "body": "{}"}, "is asking for a pause"),
    ({"do": "answer", "status": 503, "body": "{}"}, "did not answer what the newest version is"),
    ({"do": "html"}, "a gateway, a proxy or a login page"),
    ({"do": "redirect", "to": "https://elsewhere.example/"}, "to elsewhere.example, where Kinogrid does not follow"),
    ({"do": "huge"}, "far larger than a version's"),
    ({"do": "garbage"}, "names no version that can be read"),
    ({"do": "close"}, "did not answer to the end"),
]


def release(tag: str, **more: str) -> str:
    return json.dumps({"tag_name": tag, "html_url": "https://evil.example/", **more})


def ways(provider: FaultService, *rules: dict[str, Any]) -> None:
    provider.script(token=TOKEN, rules=[{"path": PATH, **rule} for rule in rules])


def asked(provider: FaultService) -> list[Any]:
    return [request for request in provider.requests() if request["path"] == PATH]


@pytest.fixture
async def here(provider: FaultService, profile: Path) -> AsyncIterator[LivingWindow]:
    async with living_window(profile, releases=provider.base_url + PATH) as it:
        yield it


async def told(dialog: VersionDialog, said: str) -> None:
    await until(lambda: said in words(dialog))


def can(dialog: VersionDialog, name: str) -> bool:
    return the(dialog, QPushButton, name).isVisible()


async def test_a_newer_version_is_told_of_and_its_page_opened_by_the_person_alone(
    here: LivingWindow, provider: FaultService
) -> None:
    ways(provider, {"do": "answer", "body": release("v9.8.7", published_at="2026-11-20T10:00:00Z")})
    assert asked(provider) == [], "it asked by itself"
    with browser() as pages:
        here.window.interior.commands.check_version.trigger()
        dialog = opened(here.window, VersionDialog)
        await told(dialog, f"Version 9.8.7 is there, since {date(1_795_168_800)}. You have {__version__}.")
        assert pages == []
        assert not can(dialog, AGAIN)
        press(dialog, PAGE)
        assert pages == [f"{PROJECT_PAGE}/releases/tag/v9.8.7"]
    (request,) = asked(provider)
    assert TOKEN not in json.dumps(request)
    dialog.close()


async def test_what_is_no_newer_version_is_said_and_offers_no_page(here: LivingWindow, provider: FaultService) -> None:
    for tag, said in (
        (f"v{__version__}", f"You have the newest version, {__version__}."),
        ("0.0.9", f"You have version {__version__}, which is newer than the last that was released: 0.0.9."),
    ):
        ways(provider, {"do": "answer", "body": release(tag)})
        here.window.interior.commands.about.trigger()
        press(opened(here.window, AboutDialog), "Look for a version")
        dialog = opened(here.window, VersionDialog)
        assert visible(here.window, AboutDialog) == []
        await told(dialog, said)
        assert not can(dialog, PAGE)
        assert not can(dialog, AGAIN)
        dialog.close()


async def test_every_other_end_is_said_and_can_be_tried_again(here: LivingWindow, provider: FaultService) -> None:
    ways(provider, *(rule for rule, _ in ENDS), {"do": "answer", "body": release("9.8.7")})
    here.window.interior.commands.check_version.trigger()
    dialog = opened(here.window, VersionDialog)
    for _, said in ENDS:
        await told(dialog, said)
        assert not can(dialog, PAGE)
        press(dialog, AGAIN)
    await told(dialog, "Version 9.8.7 is there.")
    assert can(dialog, PAGE)
    assert len(asked(provider)) == len(ENDS) + 1
    dialog.close()


@pytest.mark.usefixtures("provider")
async def test_who_cannot_be_reached_is_named(profile: Path) -> None:
    async with living_window(profile, releases=f"{NOWHERE}{PATH}") as it:
        it.window.interior.commands.check_version.trigger()
        dialog = opened(it.window, VersionDialog)
        await told(dialog, "127.0.0.1 cannot be reached. Check the network, then try again.")
        dialog.close()


async def test_a_slow_answer_is_waited_for_no_longer_than_the_person_does(
    here: LivingWindow, provider: FaultService
) -> None:
    ways(provider, {"do": "hang"})
    here.window.interior.commands.check_version.trigger()
    dialog = opened(here.window, VersionDialog)
    await until(lambda: asked(provider))
    assert LOOKING in {task.get_name() for task in asyncio.all_tasks()}
    assert "Asking 127.0.0.1 for the newest version…" in words(dialog)
    press(dialog, "Close")
    await until(lambda: here.dialogs() == [])
    await until(lambda: LOOKING not in {task.get_name() for task in asyncio.all_tasks()})
