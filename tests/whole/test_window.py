"""The whole window against a real service: orders become clips, failures become sentences, restarts lose nothing."""

import gc
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from kinogrid import __version__
from kinogrid.domain.key_choice import KeyChoice
from kinogrid.media.timeline import Ending
from kinogrid.studio.pace import LOOPBACK_PACE
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.jobs.pause_text import PauseStep
from kinogrid.ui.settings.settings_dialog import SettingsDialog
from kinogrid.ui.settings.shortcuts_dialog import ShortcutsDialog
from kinogrid.ui.spending.spending_dialog import SpendingDialog
from tests.fakes.fault_driver import FaultService
from tests.service.conftest import own_error
from tests.ui.desktop_browser import browser
from tests.ui.seeing import visible
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.hands import gone
from tests.whole.living_window import LivingWindow, files_with, living_window


async def test_four_clips_on_disk_with_their_story_and_no_token_anywhere(
    living: LivingWindow, provider: FaultService
) -> None:
    await living.make("a boat drifts")
    (order,) = provider.ledger()
    assert (order["body"]["action"], order["body"]["async"]) == ("generate", True)
    folder = next(living.profile.clips.glob("*/*"))
    await until((folder / "job.json").exists)
    assert {path.name for path in folder.iterdir()} >= {"1.mp4", "2.mp4", "3.mp4", "4.mp4", "job.json"}
    said = await living.report()
    where = (f"Kinogrid: {__version__}", "System: ", "Qt: 6.", "FFmpeg: ")
    what = ("State: Done, 4 of 4 here", "Trace: trace-0", "Tries: 1", "Made in: ", "a boat drifts", "Order sent")
    for part in (*where, *what, "\nResult\n", "\nLog\n", "Running to Fetching"):
        assert part in said, part
    assert files_with(TOKEN, living.profile.folder) == []
    hosts = {request["kind"]: request["headers"] for request in provider.requests()}
    assert "authorization" not in {name.lower() for name in hosts["media"]}


async def test_prices_are_said_and_asked_for_without_any_token(living: LivingWindow, provider: FaultService) -> None:
    price = "0.50 Credits, about $0.05"
    await until(lambda: price in living.words())
    await living.make("a boat drifts")
    await living.pick(1)
    assert price in living.description("Extend variant 1")
    living.assembly.panes.compose.more.prices.trigger()
    await until(lambda: len(provider.requests("prices")) == 2)
    asked = provider.requests("prices")
    assert {request["method"] for request in asked} == {"GET"}
    assert all("authorization" not in {name.lower() for name in request["headers"]} for request in asked)


async def test_a_pick_an_extension_and_what_is_unfinished_are_there_after_a_restart(
    provider: FaultService, profile: Path
) -> None:
    async with living_window(profile) as first:
        await first.make("a boat drifts")
        await first.pick(3)
        await first.enter("Prompt", "what stands in Compose is another thing")
        await first.driver.click("Extend variant 3")
        line = first.driver.find("Continue with", QPlainTextEdit)
        for _ in range(3):
            QTest.keyClick(line, Qt.Key.Key_Return)
        await first.come_to("Done", "Done")
        order = provider.ledger()[1]["body"]
        assert (order["action"], order["video_index"], order["prompt"]) == ("extend", 2, "a boat drifts")
        assert first.window.interior.lineage.text() == "Original ▸ 3"
        await first.pick(2)
        provider.script(token=TOKEN, finish_after=60)
        await first.order("a second one")
        await until(lambda: first.newest().startswith("Running"))
    provider.script(token=TOKEN, finish_after=0.1)
    async with living_window(profile) as again:
        await again.come_to("Done", "Done", "Done")
        assert gc.isenabled(), "it is off only while the library is read"
        assert len(provider.ledger()) == 3
        await again.driver.press("Jobs", Qt.Key.Key_Down)
        await until(lambda: "picked" in again.description("Variant 2"))
        await again.driver.press("Jobs", Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: again.description("Variant 2") and "picked" not in again.description("Variant 2"))


async def test_keys_act_on_what_is_shown_wherever_nobody_types(living: LivingWindow) -> None:
    await living.make("a boat drifts")
    await until(lambda: living.assembly.panes.preview.canvas.focused is not None)
    await living.driver.press("Jobs", Qt.Key.Key_3)
    await living.driver.press("Jobs", Qt.Key.Key_P)
    await until(lambda: "picked" in living.description("Variant 3"))
    await living.driver.press("Jobs", Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: "picked" not in living.description("Variant 3"))
    await living.driver.press("Generate", Qt.Key.Key_S)
    await until(lambda: "starred" in living.description("Variant 3"))
    await living.driver.press("Prompt", Qt.Key.Key_X)
    assert "rejected" not in living.description("Variant 3")


async def test_a_refusal_ends_in_a_sentence_with_its_cost_and_its_trace(
    living: LivingWindow, provider: FaultService
) -> None:
    provider.script(token=TOKEN, finish_after=0.1, rules=[{"on": "order", **own_error(403, "used_up")}])
    await living.order("a boat drifts")
    await until(lambda: living.newest().startswith("Failed"))
    free = "According to the provider, the order that was refused for it costs nothing."
    await until(lambda: "The queue is paused" in living.words())
    await until(lambda: living.words().count("The balance of this token is used up.") == 1 and free in living.words())
    await living.driver.press("Jobs", Qt.Key.Key_Return)
    await living.driver.click("For support, show or hide")
    await living.driver.click("Copy trace id")
    assert QGuiApplication.clipboard().text() == "t-1"
    await living.driver.click("Back to the jobs")
    failed = living.newest()
    await living.order("waits for the account")
    await living.come_to("Waiting", failed)
    assert "The queue is paused" in living.words()
    with browser() as opened:
        await living.driver.click(PauseStep.TOP_UP)
    assert opened == ["https://platform.acedata.cloud/console/coin"]
    await living.driver.click(PauseStep.GO_ON)
    await living.come_to("Done", failed)
    assert "The queue is paused" not in living.words()
    await living.driver.press("Jobs", Qt.Key.Key_Down)
    await until(lambda: "According to the provider, nothing is charged for this." in living.words())


@pytest.fixture
async def soon_asking(provider: FaultService, profile: Path) -> AsyncIterator[LivingWindow]:
    """Open a window that looks for an order in doubt for a second before it asks."""
    assert provider.base_url
    async with living_window(
        profile, replace(LOOPBACK_PACE, doubt=1.0, look_when_asked=0.5, look_at_last=2.0)
    ) as window:
        yield window


async def test_an_order_that_nobody_knows_of_is_put_to_the_person(
    soon_asking: LivingWindow, provider: FaultService
) -> None:
    living = soon_asking
    provider.script(token=TOKEN, finish_after=0.1, rules=[{"on": "order", "do": "reset"}])
    await living.order("a boat drifts")
    await until(lambda: "Was this ordered or not?" in living.words())
    assert "may have been charged" in living.words()
    assert len(provider.requests("order")) == 1
    before = len(provider.requests("list"))
    await living.driver.click(Act.SEND_AGAIN)
    box = await until(lambda: next(iter(visible(living.window, QuestionBox)), None))
    assert len(provider.requests("list")) > before
    assert "no task of it was there" in box.detail()
    assert "pay twice" in box.detail()
    assert len(provider.requests("order")) == 1
    await living.driver.click("Yes")
    await living.come_to("Done")
    assert len(provider.ledger()) == 1


async def test_what_turns_up_after_it_was_given_up_is_shown(soon_asking: LivingWindow, provider: FaultService) -> None:
    living = soon_asking
    unlisted = {"on": "list", "do": "empty", "status": 500, "times": None}
    # The list is read as the order leaves, and no more from then on.
    provider.script(token=TOKEN, rules=[{"on": "order", "do": "wait"}])
    await living.order("a boat drifts")
    await until(lambda: provider.requests("order"))
    provider.script(token=TOKEN, finish_after=0.1, rules=[{"on": "order", "do": "reset", "accept": True}, unlisted])
    await until(lambda: living.driver.see(Act.GIVE_UP, QPushButton))
    assert "the list of tasks can't be read" in living.words()
    await living.driver.click(Act.GIVE_UP)
    await until(lambda: living.newest() == "Given up: it may have been charged")
    provider.script(token=TOKEN, finish_after=0.1)
    await living.come_to("Done")
    await until(lambda: "An order has turned up" in living.words())
    assert len(provider.requests("order")) == 1


@pytest.mark.usefixtures("provider")
async def test_a_choice_in_the_preview_s_menu_outlives_the_next_typing_and_the_session(profile: Path) -> None:
    """Keeping a draft once put every other choice back to what the settings had been loaded with."""
    async with living_window(profile) as first:
        menu = first.assembly.panes.preview.transport.more.menu()
        loops = next(action for action in menu.actions() if action.text() == "Shorter clips loop")
        loops.trigger()
        await first.driver.type("Prompt", "a boat drifts")
        await until(lambda: first.settings.value.compose.prompt == "a boat drifts")
        assert first.assembly.panes.preview.player.clip_set.ending is Ending.LOOP
        assert loops.isChecked()
    async with living_window(profile) as again:
        menu = again.assembly.panes.preview.transport.more.menu()
        assert [action.text() for action in menu.actions() if action.isChecked()] == ["Shorter clips loop"]
        assert again.assembly.panes.preview.player.clip_set.ending is Ending.LOOP


async def test_chosen_keys_outlive_the_session_and_what_is_no_use_in_the_settings_is_said_and_kept(
    profile: Path,
) -> None:
    async with living_window(profile) as first:
        await first.driver.press("Prompt", Qt.Key.Key_F1)
        await first.driver.click("Change shortcuts")
        dialog = await first.dialog(ShortcutsDialog)
        dialog.choose("Spending")
        await first.driver.click("Change keys")
        QTest.keyClick(dialog.recorder, Qt.Key.Key_F9)
        assert first.settings.value.shortcuts == (KeyChoice("Spending", ("F9",)),)
        dialog.reject()
        odd = KeyChoice("Settings", ("Hyper",))
        first.settings.change(replace(first.settings.value, shortcuts=(*first.settings.value.shortcuts, odd)))
    async with living_window(profile) as again:
        assert "cannot be used (Settings…); the usual keys hold for them." in again.words()
        await again.driver.press("Prompt", Qt.Key.Key_F9)
        spending = await again.dialog(SpendingDialog)
        spending.reject()
        await gone(spending)
        await until(again.window.isActiveWindow)
        await again.driver.press("Prompt", Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        (await again.dialog(SettingsDialog)).reject()
        assert again.settings.value.shortcuts == (KeyChoice("Spending", ("F9",)), odd)
