"""A first frame from words through the whole app: ordered, waited for, chosen, and animated without an upload."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from kinogrid.ui.compose.frames.mime import FileOffer
from kinogrid.ui.compose.imagine_dialog import ImagineDialog
from kinogrid.ui.compose.prompt.pick_dialog import PickDialog
from kinogrid.ui.jobs.acts import Act
from tests.demo.running import Demo
from tests.fakes.fault_driver import FaultService
from tests.waiting import until
from tests.whole.living_window import PICTURE, LivingWindow, living_window

CTRL = Qt.KeyboardModifier.ControlModifier
PICTURES = "Done, 4 pictures"


async def imagine(window: LivingWindow, words: str) -> None:
    """Order pictures by keyboard alone."""
    window.window.activateWindow()
    await until(window.window.isActiveWindow)
    await window.driver.press("Prompt", Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    await window.driver.wait_for("Picture prompt", QWidget)
    await window.driver.clear("Picture prompt")
    await window.driver.type("Picture prompt", words)
    await window.driver.press("Picture prompt", Qt.Key.Key_Return, CTRL)
    await until(lambda: not window.dialogs())
    window.window.activateWindow()
    await until(window.window.isActiveWindow)


async def use(window: LivingWindow, number: int) -> None:
    """Choose a picture and make it the first frame, by keyboard alone."""
    await window.driver.wait_for(f"Variant {number}", QWidget)
    await window.driver.press("Variant 1", Qt.Key(Qt.Key.Key_0 + number))
    await window.driver.press(f"Variant {number}", Qt.Key.Key_F)
    await until(lambda: f" - {number}.png, " in window.description("First frame"))


async def test_words_become_four_pictures_and_one_of_them_a_video_with_nothing_uploaded(
    living: LivingWindow, provider: FaultService
) -> None:
    prompt = "hills under a low sun --motion low"
    await imagine(living, prompt)
    await living.come_to(PICTURES)
    (sent,) = provider.requests("order")
    ordered = {"action": "generate", "prompt": f"{prompt} --ar 16:9", "mode": "fast"}
    assert sent["path"] == "/midjourney/imagine"
    assert json.loads(sent["body"]) == {**ordered, "async": True, "split_images": True}
    folder = next(living.profile.clips.glob("*/*"))
    whole = ["1.png", "2.png", "3.png", "4.png", "job.json"]
    await until(lambda: sorted(path.name for path in folder.iterdir()) == whole)
    told = json.loads((folder / "job.json").read_text(encoding="utf-8"))
    assert (told["order"]["kind"], told["order"]["aspect"]) == ("imagine", "16:9")
    await use(living, 3)
    await living.driver.type("Prompt", "clouds drift")
    await living.driver.press("Prompt", Qt.Key.Key_Return, CTRL)
    await living.come_to("Done", PICTURES)
    assert provider.ledger()[1]["body"]["image_url"] == told["result"]["sub_image_urls"][2]
    assert provider.requests("upload") == []
    await living.driver.press("Jobs", Qt.Key.Key_End)
    living.choose(Act.REUSE)
    dialog = await living.dialog(ImagineDialog)
    assert dialog.value().prompt == prompt
    assert "--motion: for videos only" in "".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()


async def test_a_picture_keeps_its_own_address_whatever_it_is_called(demo: Demo, profile: Path) -> None:
    async with living_window(profile) as living:
        for count, words in enumerate(("hills", "hills!"), 1):
            await imagine(living, words)
            await living.come_to(*[PICTURES] * count)
            await use(living, 2)
            await living.driver.press("First frame", Qt.Key.Key_Delete)
        box = living.assembly.panes.compose.frames
        newer, older = box.recent()
        assert newer.title == older.title == "hills - 2.png"
        box.first.take(FileOffer(str(older.path)))
        await until(lambda: "hills - 2.png, " in living.description("First frame"))
        await living.driver.type("Prompt", "clouds drift")
        await living.driver.click("Generate")
        await until(lambda: demo.batch(limit=1)["items"][0]["type"] == "videos")
        ordered, _, made_first = demo.batch(limit=3)["items"]
        assert ordered["request"]["image_url"] == made_first["response"]["sub_image_urls"][1]


@pytest.mark.usefixtures("demo")
async def test_a_description_of_the_first_frame_is_inserted_only_by_choice(profile: Path) -> None:
    async with living_window(profile) as living:
        prompt = living.assembly.panes.compose.prompt_box
        await living.driver.type("Prompt", "waves roll in")
        await living.driver.drop("First frame", PICTURE)
        prompt.helpers.describe.trigger()
        assert prompt.progress.cancel.isVisible()
        descriptions = await living.dialog(PickDialog)
        assert descriptions.view.count() == 4
        descriptions.view.setCurrentRow(2)
        chosen = descriptions.view.item(2).text()
        assert prompt.edit.toPlainText() == "waves roll in"
        descriptions.buttons[0].click()
        assert prompt.edit.toPlainText() == chosen
        prompt.edit.undo()
        assert prompt.edit.toPlainText() == "waves roll in"
