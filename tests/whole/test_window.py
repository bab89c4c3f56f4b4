"""The whole window against a real service: orders become clips, failures become sentences, restarts lose nothing."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kinogrid.media.timeline import Ending
from kinogrid.ui.jobs.acts import Act
from tests.fakes.fault_driver import FaultService
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import LivingWindow, living_window


async def test_four_clips_on_disk_with_their_story_and_no_token_anywhere(
    living: LivingWindow, provider: FaultService
) -> None:
    await living.order("a boat drifts")
    await until(lambda: living.newest() == "Done", seconds=30)
    assert len(provider.ledger()) == 1
    body = provider.ledger()[0]["body"]
    assert body["action"] == "generate"
    assert body["async"] is True
    folder = next(living.profile.clips.glob("*/*"))
    await until((folder / "job.json").exists)
    assert {path.name for path in folder.iterdir()} >= {"1.mp4", "2.mp4", "3.mp4", "4.mp4", "job.json"}
    for path in living.profile.folder.rglob("*"):
        assert not path.is_file() or TOKEN.encode() not in path.read_bytes(), path
    hosts = {request["kind"]: request["headers"] for request in provider.requests()}
    assert "authorization" not in {name.lower() for name in hosts["media"]}


async def test_a_pick_is_remembered_and_an_extension_knows_its_parent(
    living: LivingWindow, provider: FaultService
) -> None:
    await living.order("a boat drifts")
    await until(lambda: living.newest() == "Done", seconds=30)
    await living.driver.press("Variant 1", Qt.Key.Key_3)
    await until(lambda: "picked" in living.driver.find("Variant 3", QWidget).accessibleDescription())
    await living.driver.click("Extend variant 3")
    await until(lambda: living.states() == ["Done", "Done"], seconds=30)
    order = provider.ledger()[1]["body"]
    assert (order["action"], order["video_index"]) == ("extend", 2)
    assert living.window.interior.lineage.text() == "root ▸ 3"
    await until(lambda: living.settings.value.compose.prompt == "a boat drifts")


async def test_everything_is_there_after_a_restart_and_unfinished_jobs_go_on(
    provider: FaultService, tmp_path: Path
) -> None:
    async with living_window(tmp_path / "profile") as first:
        await first.order("a boat drifts")
        await until(lambda: first.newest() == "Done", seconds=30)
        await first.driver.press("Variant 1", Qt.Key.Key_2)
        await until(lambda: "picked" in first.driver.find("Variant 2", QWidget).accessibleDescription())
        provider.script(token=TOKEN, finish_after=1.0)
        await first.order("a second one")
        await until(lambda: first.newest().startswith("Running"), seconds=30)
    async with living_window(tmp_path / "profile") as again:
        await until(lambda: again.states() == ["Done", "Done"], seconds=30)
        assert len(provider.ledger()) == 2
        await again.driver.press("Jobs", Qt.Key.Key_Down)
        await until(lambda: "picked" in again.driver.find("Variant 2", QWidget).accessibleDescription())


@pytest.mark.parametrize(
    ("status", "code", "sentence", "charge"),
    [
        (403, "used_up", "balance of this token is used up", "Nothing was"),
        (504, "timeout", "gave up waiting", "may have been"),
    ],
)
async def test_a_refusal_ends_in_a_sentence_with_its_cost_and_its_trace(
    living: LivingWindow, provider: FaultService, status: int, code: str, sentence: str, charge: str
) -> None:
    body = json.dumps({"success": False, "error": {"code": code, "message": "as it was said"}, "trace_id": "trace-77"})
    rule = {"on": "order", "do": "answer", "status": status, "body": body}
    provider.script(token=TOKEN, finish_after=0.1, rules=[rule])
    await living.order("a boat drifts")
    await until(lambda: living.newest().startswith("Failed"))
    await until(lambda: sentence in living.words())
    assert charge in living.words()
    await living.driver.press("Jobs", Qt.Key.Key_Return)
    await living.driver.click("Copy trace id")
    assert QGuiApplication.clipboard().text() == "trace-77"
    await living.driver.click("Back to the jobs")
    await living.order("the window is still usable")
    await until(lambda: living.newest() == "Done", seconds=30)


async def test_an_order_that_nobody_knows_of_is_put_to_the_person(living: LivingWindow, provider: FaultService) -> None:
    provider.script(token=TOKEN, finish_after=0.1, rules=[{"on": "order", "do": "reset"}])
    await living.order("a boat drifts")
    await until(lambda: "Was this ordered or not?" in living.words(), seconds=30)
    assert "may have been" in living.words()
    assert len(provider.requests("order")) == 1
    await living.driver.click(Act.SEND_AGAIN)
    await until(lambda: living.newest() == "Done", seconds=30)
    assert len(provider.ledger()) == 1


async def test_a_choice_in_the_preview_s_menu_outlives_the_next_typing_and_the_session(
    provider: FaultService, tmp_path: Path
) -> None:
    """Keeping a draft once put every other choice back to what the settings had been loaded with."""
    assert provider.base_url
    async with living_window(tmp_path / "profile") as first:
        menu = first.assembly.panes.preview.transport.more.menu()
        loops = next(action for action in menu.actions() if action.text() == "Shorter clips loop")
        loops.trigger()
        await first.driver.type("Prompt", "a boat drifts")
        await until(lambda: first.settings.value.compose.prompt == "a boat drifts")
        assert first.assembly.panes.preview.player.clip_set.ending is Ending.LOOP
        assert loops.isChecked()
    async with living_window(tmp_path / "profile") as again:
        menu = again.assembly.panes.preview.transport.more.menu()
        assert [action.text() for action in menu.actions() if action.isChecked()] == ["Shorter clips loop"]
        assert again.assembly.panes.preview.player.clip_set.ending is Ending.LOOP
