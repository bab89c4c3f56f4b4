"""Frames through the whole app: kept when ordered, uploaded once, and a way on when the service does not take them."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from kinogrid.domain.request import Field
from kinogrid.ui.compose.frames.frames_box import FramesBox
from kinogrid.ui.compose.frames.mime import FileOffer
from kinogrid.ui.jobs.acts import Act
from tests.fakes.fault_driver import FaultService
from tests.service.conftest import own_error
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import PICTURE, LivingWindow, living_window


@pytest.fixture
def own_picture(tmp_path: Path) -> Path:
    """Give a picture that the person may move or delete at any time."""
    path = tmp_path / "Pictures" / "dusk.jpg"
    path.parent.mkdir()
    path.write_bytes(PICTURE.read_bytes())
    return path


def frames(window: LivingWindow) -> FramesBox:
    return window.assembly.panes.compose.frames


async def test_neither_an_order_nor_the_list_of_recent_frames_needs_the_file_that_was_chosen(
    provider: FaultService, profile: Path, own_picture: Path
) -> None:
    async with living_window(profile) as first:
        provider.kill()
        await first.order("a boat drifts", own_picture)
        await until(lambda: "cannot be reached" in first.newest())
        shutil.rmtree(own_picture.parent)
        provider.restart(token=TOKEN, finish_after=0.1)
        await first.come_to("Done")
    async with living_window(profile) as again:
        (recent,) = frames(again).recent()
        assert recent.title == "dusk.jpg"
        await until(lambda: "This file is not there." in again.words())
        frames(again).first.take(FileOffer(str(recent.path)))
        await until(lambda: again.description("First frame").startswith("dusk.jpg, 1280 by 720"))
        await again.driver.click("Generate")
        await again.come_to("Done", "Done")
    assert len(provider.requests("upload")) == 1
    assert len({order["body"]["image_url"] for order in provider.ledger()}) == 1


async def test_a_refused_upload_keeps_the_order_until_there_is_a_platform_token(
    living: LivingWindow, provider: FaultService
) -> None:
    provider.script(finish_after=0.1, rules=[{"on": "upload", **own_error(401, "invalid_token")}])
    await living.order("a boat drifts")
    await until(lambda: "a token for uploads" in living.newest())
    assert "does not take pictures with this token" in living.words()
    assert "manages your whole account" in living.words()
    await living.driver.click(Act.ASK_FOR_UPLOADS)
    await living.driver.wait_for("Account token", QLineEdit)
    assert "powerful" in living.words()
    await living.enter("Account token", "platform-1234567890abcdef")
    await living.come_to("Done")
    sent = [request["headers"]["authorization"] for request in provider.requests("upload")]
    assert sent == [f"Bearer {TOKEN}", "Bearer platform-1234567890abcdef"]
    assert len(provider.ledger()) == 1
    await until(lambda: not living.dialogs())


async def test_the_frame_under_the_playhead_becomes_the_first_or_the_last_frame(
    living: LivingWindow, provider: FaultService
) -> None:
    await living.make("a boat drifts")
    await living.driver.wait_for("Variant 2", QWidget)
    await living.driver.press("Variant 1", Qt.Key.Key_2)
    await living.driver.press("Variant 2", Qt.Key.Key_F)
    await until(lambda: "is the first frame now" in living.words())
    await until(lambda: living.description("First frame").startswith("Variant 2, frame "))
    await living.driver.click("make-last")
    await until(lambda: living.description("Last frame").startswith("Variant 2, frame "))
    await until(lambda: living.description("First frame").startswith("lake-dusk.jpg"))
    await living.driver.click("Generate")
    await living.come_to("Done", "Done")
    assert "end_image_url" in provider.ledger()[1]["body"]


async def test_an_address_is_looked_at_without_the_token(living: LivingWindow, provider: FaultService) -> None:
    frames(living).focus_address(Field.FIRST)
    await living.enter("First frame URL", f"{provider.base_url}/uploads/cat.png")
    await until(lambda: "The service may take it all the same." in living.words())
    (asked,) = provider.requests("media")
    assert asked["path"] == "/uploads/cat.png"
    assert "authorization" not in asked["headers"]
    await living.enter("First frame URL", f"{provider.base_url}/nowhere.png")
    await until(lambda: "cannot see this picture from here" in living.words())
    await living.enter("First frame URL", "http://192.0.2.1/cat.png")
    await until(lambda: "looks at https addresses only" in living.words())
