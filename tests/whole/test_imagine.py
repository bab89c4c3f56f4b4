"""A first frame from words through the whole app: ordered, waited for, chosen, and animated without an upload."""

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from kinogrid.ui.compose.frames.frames_box import FramesBox
from kinogrid.ui.compose.frames.mime import FileOffer
from kinogrid.ui.compose.imagine_dialog import ImagineDialog
from kinogrid.ui.jobs.acts import Act
from tests.demo.running import TOKEN as DEMO_TOKEN
from tests.demo.running import running
from tests.fakes.fault_driver import FaultService
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import LivingWindow, living_window

VIDEOS = "/midjourney/videos"
SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


async def imagine(window: LivingWindow, words: str) -> None:
    """Order pictures by keyboard alone."""
    window.window.activateWindow()
    await until(window.window.isActiveWindow)
    await window.driver.press("Prompt", Qt.Key.Key_F, SHIFT)
    await window.driver.wait_for("Picture prompt", QWidget)
    await window.driver.clear("Picture prompt")
    await window.driver.type("Picture prompt", words)
    await window.driver.press("Picture prompt", Qt.Key.Key_Return, CTRL)
    await until(lambda: not [box for box in window.window.findChildren(QDialog) if box.isVisible()])
    window.window.activateWindow()
    await until(window.window.isActiveWindow)


async def use(window: LivingWindow, number: int) -> None:
    """Choose a picture and make it the first frame, by keyboard alone."""
    await window.driver.wait_for(f"Variant {number}", QWidget)
    await window.driver.press("Variant 1", Qt.Key(Qt.Key.Key_0 + number))
    await window.driver.press(f"Variant {number}", Qt.Key.Key_F)
    await until(lambda: f" - {number}.png, " in first_frame(window))


def first_frame(window: LivingWindow) -> str:
    found = window.driver.see("First frame", QWidget)
    return "" if found is None else found.accessibleDescription()


def posted(provider: FaultService, path: str) -> list[dict[str, Any]]:
    return [json.loads(one["body"]) for one in provider.requests("order") if one["path"] == path]


async def test_words_become_four_pictures_and_one_of_them_a_video_with_nothing_uploaded(
    living: LivingWindow, provider: FaultService
) -> None:
    await imagine(living, "hills under a low sun")
    await until(lambda: living.newest() == "Done, 4 pictures", seconds=30)
    assert posted(provider, "/midjourney/imagine") == [
        {
            "action": "generate",
            "prompt": "hills under a low sun --ar 16:9",
            "mode": "fast",
            "async": True,
            "split_images": True,
        }
    ]
    folder = next(living.profile.clips.glob("*/*"))
    assert sorted(path.name for path in folder.iterdir()) == ["1.png", "2.png", "3.png", "4.png", "job.json"]
    told = json.loads((folder / "job.json").read_text(encoding="utf-8"))
    assert (told["order"]["kind"], told["order"]["aspect"]) == ("imagine", "16:9")
    await use(living, 3)
    await living.driver.type("Prompt", "clouds drift")
    await living.driver.press("Prompt", Qt.Key.Key_Return, CTRL)
    await until(lambda: living.states() == ["Done", "Done, 4 pictures"], seconds=30)
    order = posted(provider, VIDEOS)[0]
    assert order["image_url"] == told["result"]["sub_image_urls"][2]
    assert provider.requests("upload") == []


async def test_a_picture_keeps_its_own_address_whatever_it_is_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(tmp_path / "log.txt", "--seconds", "0.1", "--side", "96") as demo:
        monkeypatch.setenv("ACEDATACLOUD_API_BASE_URL", demo.base)
        monkeypatch.setenv("ACEDATACLOUD_PLATFORM_BASE_URL", demo.base)
        monkeypatch.setenv("ACEDATACLOUD_API_TOKEN", DEMO_TOKEN)
        async with living_window(tmp_path / "profile") as living:
            for count, words in ((1, "hills"), (2, "hills!")):
                await imagine(living, words)
                await until(partial(all_done, living, count), seconds=30)
                await use(living, 2)
                await living.driver.press("First frame", Qt.Key.Key_Delete)
            box = living.window.findChild(FramesBox)
            assert box is not None
            newer, older = box.recent()
            assert newer.title == older.title == "hills - 2.png"
            box.first.take(FileOffer(str(older.path)))
            await until(lambda: "hills - 2.png, " in first_frame(living))
            await living.driver.type("Prompt", "clouds drift")
            await living.driver.click("Generate")
            await until(lambda: demo.batch(limit=1)["items"][0]["type"] == "videos", seconds=30)
            ordered, _, made_first = demo.batch(limit=3)["items"]
    assert ordered["request"]["image_url"] == made_first["response"]["sub_image_urls"][1]


def all_done(window: LivingWindow, count: int) -> bool:
    return window.states() == ["Done, 4 pictures"] * count


async def test_a_picture_that_has_gone_from_the_web_is_uploaded_like_any_other(
    living: LivingWindow, provider: FaultService
) -> None:
    await imagine(living, "hills")
    await until(lambda: living.newest() == "Done, 4 pictures", seconds=30)
    await use(living, 2)
    provider.script(token=TOKEN, finish_after=0.1, rules=[{"on": "media", "do": "gone", "times": 1}])
    await living.driver.type("Prompt", "clouds drift")
    await living.driver.press("Prompt", Qt.Key.Key_Return, CTRL)
    await until(lambda: living.newest() == "Done", seconds=30)
    assert [one["rule"] for one in provider.requests("media") if one["method"] == "HEAD"] == ["gone"]
    assert len(provider.requests("upload")) == 1
    assert "/uploads/" in posted(provider, VIDEOS)[0]["image_url"]


async def test_pictures_are_never_bought_twice_and_go_on_after_a_restart(
    provider: FaultService, tmp_path: Path
) -> None:
    provider.script(token=TOKEN, finish_after=1.5, rules=[{"on": "order", "do": "reset", "accept": True}])
    async with living_window(tmp_path / "profile") as first:
        await imagine(first, "hills")
        await until(lambda: first.newest().startswith("Running"), seconds=30)
    async with living_window(tmp_path / "profile") as again:
        await until(lambda: again.newest() == "Done, 4 pictures", seconds=30)
        await use(again, 4)
    assert len(provider.ledger()) == 1
    assert len(provider.requests("order")) == 1


async def test_a_sheet_that_was_not_split_gives_four_pictures_all_the_same(
    living: LivingWindow, provider: FaultService
) -> None:
    provider.script(token=TOKEN, finish_after=0.1, sheets=True)
    await imagine(living, "hills")
    await until(lambda: living.newest() == "Done, 4 pictures", seconds=30)
    await use(living, 4)
    await living.driver.type("Prompt", "clouds drift")
    await living.driver.press("Prompt", Qt.Key.Key_Return, CTRL)
    await until(lambda: living.newest() == "Done", seconds=30)
    # A quarter of a sheet has no address of its own.
    assert len(provider.requests("upload")) == 1


async def test_pictures_refused_by_the_review_say_so_and_are_taken_up_again(
    living: LivingWindow, provider: FaultService
) -> None:
    body = json.dumps({"success": False, "error": {"code": "forbidden", "message": "banned"}, "trace_id": "t-1"})
    provider.script(token=TOKEN, rules=[{"on": "order", "do": "answer", "status": 403, "body": body}])
    await imagine(living, "hills --motion low")
    await until(lambda: living.newest().startswith("Failed: "), seconds=30)
    assert "did not pass the provider's review" in living.words()
    living.choose(Act.REUSE)
    dialog = next(iter(living.window.findChildren(ImagineDialog)))
    assert dialog.value().prompt == "hills --motion low"
    assert "--motion: for videos only" in "".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()
