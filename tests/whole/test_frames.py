"""Frames through the whole app: kept when ordered, uploaded once, and a way on when the service does not take them."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget

from kinogrid.domain.request import Field
from kinogrid.ui.compose.frames.frames_box import FramesBox
from kinogrid.ui.compose.frames.mime import FileOffer
from kinogrid.ui.jobs.acts import Act
from tests.fakes.fault_driver import FaultService
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import PICTURE, LivingWindow, living_window

REFUSED = {
    "on": "upload",
    "do": "answer",
    "status": 401,
    "body": json.dumps({"success": False, "error": {"code": "invalid_token", "message": "a platform token, please"}}),
    "times": 1,
}


@pytest.fixture
def own_picture(tmp_path: Path) -> Path:
    """Give a picture that the person may move or delete at any time."""
    path = tmp_path / "Pictures" / "dusk.jpg"
    path.parent.mkdir()
    path.write_bytes(PICTURE.read_bytes())
    return path


def frames(window: LivingWindow) -> FramesBox:
    found = window.window.findChild(FramesBox)
    assert found is not None
    return found


def titles(window: LivingWindow) -> list[str]:
    return [frame.title for frame in frames(window).recent()]


def remove(path: Path) -> None:
    path.unlink()


async def test_an_order_does_not_need_the_file_that_it_was_made_from(
    living: LivingWindow, provider: FaultService, own_picture: Path
) -> None:
    provider.kill()
    await living.driver.type("Prompt", "a boat drifts")
    await living.driver.drop("First frame", own_picture)
    await living.driver.click("Generate")
    await until(lambda: "cannot be reached" in living.newest())
    remove(own_picture)
    provider.restart(token=TOKEN, finish_after=0.1)
    await until(lambda: living.newest() == "Done", seconds=30)


async def test_the_same_picture_is_uploaded_once_also_after_a_restart(provider: FaultService, tmp_path: Path) -> None:
    async with living_window(tmp_path / "profile") as first:
        await first.order("one")
        await until(lambda: first.newest() == "Done", seconds=30)
        await first.order("two")
        await until(lambda: first.states() == ["Done", "Done"], seconds=30)
    async with living_window(tmp_path / "profile") as again:
        await again.order("three")
        await until(lambda: again.states() == ["Done"] * 3, seconds=30)
    assert len(provider.requests("upload")) == 1
    urls = {order["body"]["image_url"] for order in provider.ledger()}
    assert len(provider.ledger()) == 3
    assert len(urls) == 1


async def test_a_refused_upload_keeps_the_order_until_there_is_a_platform_token(
    living: LivingWindow, provider: FaultService
) -> None:
    provider.script(finish_after=0.1, rules=[REFUSED])
    await living.order("a boat drifts")
    await until(lambda: "a token for uploads" in living.newest())
    assert "does not take pictures with this token" in living.words()
    assert "manages your whole account" in living.words()
    await living.driver.click(Act.ASK_FOR_UPLOADS)
    await living.driver.wait_for("Upload token", QLineEdit)
    dialog = next(box for box in living.window.findChildren(QDialog) if box.isVisible())
    assert "powerful" in " ".join(label.text() for label in dialog.findChildren(QLabel))
    await living.driver.type("Upload token", "platform-1234567890abcdef")
    await living.driver.press("Upload token", Qt.Key.Key_Return)
    await until(lambda: living.newest() == "Done", seconds=30)
    sent = [request["headers"]["authorization"] for request in provider.requests("upload")]
    assert sent == [f"Bearer {TOKEN}", "Bearer platform-1234567890abcdef"]
    assert len(provider.ledger()) == 1
    await until(lambda: not [box for box in living.window.findChildren(QDialog) if box.isVisible()])


async def test_the_frame_under_the_playhead_becomes_the_first_or_the_last_frame(
    living: LivingWindow, provider: FaultService
) -> None:
    await living.order("a boat drifts")
    await until(lambda: living.newest() == "Done", seconds=30)
    await living.driver.wait_for("Variant 2", QWidget)
    await living.driver.press("Variant 1", Qt.Key.Key_2)
    await living.driver.press("Variant 2", Qt.Key.Key_F)
    await until(lambda: "is the first frame now" in living.words())
    first, last = (living.driver.find(f"{which} frame", QWidget) for which in ("First", "Last"))
    await until(lambda: first.accessibleDescription().startswith("Variant 2, frame "))
    await living.driver.click("make-last")
    await until(lambda: last.accessibleDescription().startswith("Variant 2, frame "))
    await until(lambda: first.accessibleDescription().startswith("lake-dusk.jpg"))
    await living.driver.click("Generate")
    await until(lambda: living.states() == ["Done", "Done"], seconds=30)
    assert "end_image_url" in provider.ledger()[1]["body"]


async def test_an_upload_that_is_taken_back_orders_nothing(living: LivingWindow, provider: FaultService) -> None:
    provider.script(token=TOKEN, finish_after=0.1, rules=[{"on": "upload", "do": "hang"}])
    await living.order("a boat drifts")
    await until(lambda: provider.requests("upload"))
    assert living.newest().startswith("Uploading the first frame")
    living.choose(Act.STOP)
    await until(lambda: living.newest() == "Taken back")
    await living.order("another one")
    await until(lambda: living.states() == ["Done", "Taken back"], seconds=30)
    assert [order["body"]["prompt"] for order in provider.ledger()] == ["another one"]


async def test_an_address_is_looked_at_without_the_token(living: LivingWindow, provider: FaultService) -> None:
    url = f"{provider.base_url}/uploads/cat.png"
    frames(living).focus_address(Field.FIRST)
    await living.driver.type("First frame URL", url)
    await living.driver.press("First frame URL", Qt.Key.Key_Return)
    await until(lambda: "The service may take it all the same." in living.words())
    (asked,) = provider.requests("media")
    assert asked["path"] == "/uploads/cat.png"
    assert "authorization" not in asked["headers"]
    await living.driver.clear("First frame URL")
    await living.driver.type("First frame URL", f"{provider.base_url}/nowhere.png")
    await living.driver.press("First frame URL", Qt.Key.Key_Return)
    await until(lambda: "cannot see this picture from here" in living.words())
    await living.driver.clear("First frame URL")
    await living.driver.type("First frame URL", "http://192.0.2.1/cat.png")
    await living.driver.press("First frame URL", Qt.Key.Key_Return)
    await until(lambda: "looks at https addresses only" in living.words())


async def test_recent_frames_are_there_after_a_restart(
    provider: FaultService, tmp_path: Path, own_picture: Path
) -> None:
    assert provider.base_url
    async with living_window(tmp_path / "profile") as first:
        await first.driver.drop("First frame", own_picture)
        await until(lambda: titles(first) == ["dusk.jpg"])
    remove(own_picture)
    async with living_window(tmp_path / "profile") as again:
        assert titles(again) == ["dusk.jpg"]
        zone = again.driver.find("First frame", QWidget)
        await until(lambda: "This file is not there." in again.words())
        frames(again).first.take(FileOffer(str(frames(again).recent()[0].path)))
        await until(lambda: zone.accessibleDescription().startswith("dusk.jpg, 1280 by 720"))
