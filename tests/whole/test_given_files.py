"""What is given from outside: by the command line of a second start, or dropped on the window. None of it orders."""

import asyncio
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from kinogrid.ui.compose.batch.batch_dialog import BatchDialog
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.importing.dialog import ImportDialog
from kinogrid.ui.window.first_paint import StudioApplication
from tests.fakes.fault_driver import FaultService
from tests.media.clips import Clip, write
from tests.ui.dropping import carrying, drop
from tests.ui.seeing import press
from tests.waiting import until
from tests.whole.living_window import PICTURE, LivingWindow, claim_of


async def start_again(living: LivingWindow, *arguments: str, folder: Path) -> None:
    """Start the program a second time on the profile that is open here."""
    profile = str(living.profile.folder)
    command = [sys.executable, "-m", "kinogrid", "--data-dir", profile, *arguments]
    done = await asyncio.to_thread(subprocess.run, command, cwd=folder, check=False, timeout=60)
    assert done.returncode == 0


async def test_a_second_start_hands_its_prompt_and_its_picture_to_the_first(
    living: LivingWindow, provider: FaultService
) -> None:
    # As a window has its profile for itself.
    lock = claim_of(living.profile.folder).lock
    compose = living.assembly.panes.compose
    await living.driver.type("Prompt", "what was there")
    await start_again(living, PICTURE.name, "--prompt", "a boat drifts --motion low\n", folder=PICTURE.parent)
    await until(lambda: compose.prompt_text() == "a boat drifts --motion low")
    await until(lambda: compose.form().first.frame() is not None)
    assert "The prompt was filled in. Nothing is sent before you say so." in living.words()
    await living.driver.click("Toast action")
    assert compose.prompt_text() == "what was there"
    assert living.states() == []
    assert provider.requests("order") == []
    await start_again(living, "gone.png", folder=PICTURE.parent)
    await until(lambda: "“gone.png” is not there." in living.words())
    lock.release()


async def test_a_folder_is_asked_about_and_its_pictures_become_a_list(living: LivingWindow, tmp_path: Path) -> None:
    folder = tmp_path / "a shoot"
    folder.mkdir()
    for name in ("one.jpg", "two.jpg"):
        (folder / name).write_bytes(PICTURE.read_bytes())
    assert drop(living.window.interior, carrying(folder))
    box = await living.dialog(QuestionBox)
    assert box.question() == "What should happen with “a shoot”?"
    press(box, "Yes")
    batch = await living.dialog(BatchDialog)
    await until(lambda: len(batch.pictures.frames()) == 2)
    batch.close()
    assert drop(living.window.interior, carrying(*sorted(folder.iterdir())))
    batch = await living.dialog(BatchDialog)
    await until(lambda: len(batch.pictures.frames()) == 2)
    batch.close()
    assert drop(living.window.interior, carrying(folder))
    press(await living.dialog(QuestionBox), "Other")
    files = await living.dialog(QFileDialog)
    assert Path(files.directory().absolutePath()) == folder
    files.close()
    (await living.dialog(ImportDialog)).close()


async def test_a_clip_opens_the_question_of_import(living: LivingWindow, tmp_path: Path) -> None:
    clip = write(tmp_path / "clip.mp4", Clip(variant=1, frames=5))
    assert drop(living.window.interior, carrying(clip))
    dialog = await living.dialog(ImportDialog)
    await until(lambda: "“clip.mp4” does not say how it was made." in living.words())
    dialog.close()


def open_with(*addresses: QUrl) -> None:
    """Have the application asked, as macOS does for each of the files that are dropped on its icon in the Dock."""
    app = QApplication.instance()
    assert isinstance(app, StudioApplication)
    for address in addresses:
        QApplication.sendEvent(app, QFileOpenEvent(address))


async def test_what_the_desktop_asks_to_be_opened_comes_in_by_the_same_door(
    living: LivingWindow, provider: FaultService, tmp_path: Path
) -> None:
    compose = living.assembly.panes.compose
    open_with(QUrl("https://example.org/picture.png"), QUrl.fromLocalFile(str(PICTURE)))
    await until(lambda: compose.form().first.frame() is not None)
    pictures = [tmp_path / f"{number} é.jpg" for number in range(2)]
    for picture in pictures:
        picture.write_bytes(PICTURE.read_bytes())
    open_with(*(QUrl.fromLocalFile(str(picture)) for picture in pictures))
    batch = await living.dialog(BatchDialog)
    await until(lambda: len(batch.pictures.frames()) == 2)
    batch.close()
    assert provider.requests("order") == []


def test_what_is_to_be_opened_before_anybody_can_is_kept(qapp: QApplication) -> None:
    assert isinstance(qapp, StudioApplication)
    taken: list[list[str]] = []
    qapp.give_files(None)
    open_with(QUrl.fromLocalFile("/one.png"), QUrl.fromLocalFile("/two.png"))
    qapp.processEvents()
    qapp.give_files(taken.append)
    open_with(QUrl.fromLocalFile("/three.png"))
    qapp.processEvents()
    qapp.give_files(None)
    assert taken == [["/one.png", "/two.png"], ["/three.png"]]
