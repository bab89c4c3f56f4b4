"""What a person does with jobs and clips by mouse and by key, through the real window, with the service behind it."""

import asyncio
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.preview.view import Alone, Grid, ViewMode, Wipe
from tests.fakes.fault_driver import FaultService
from tests.studio.at_work import all_jobs
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.hands import choose, click, double_click, drag, entries, gone, menu_below, menu_of, wheel
from tests.whole.living_window import LivingWindow, files_with, living_window

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def row(living: LivingWindow, prompt: str) -> tuple[QWidget, QPoint]:
    """Find the place in the list of the job of a prompt."""
    jobs = living.assembly.panes.jobs
    index = next(one for one in map(jobs.view.model().index, range(99), [0] * 99) if one.data() == prompt)
    return jobs.view.viewport(), jobs.view.visualRect(index).center()


async def from_menu(living: LivingWindow, prompt: str, words: str) -> None:
    """Choose from the menu of the job of a prompt."""
    await choose(await menu_of(*row(living, prompt)), words)


def queue(living: LivingWindow) -> list[str]:
    """List the prompts of the orders that wait, the next one first."""
    model = living.assembly.panes.model
    return [row.prompt for row in map(model.row, model.queue()) if row is not None]


async def tile(living: LivingWindow, number: int) -> QWidget:
    """Wait for a variant whose clip can be seen, beside all others that are here: what comes in late moves what is."""
    clips = living.assembly.panes.preview.player.clip_set
    await until(lambda: "seconds" in living.description(f"Variant {number}") and not clips.opening)
    return living.driver.find(f"Variant {number}", QWidget)


async def of_variant(living: LivingWindow, number: int, words: str) -> None:
    """Choose from a variant's menu."""
    await choose(await menu_of(await tile(living, number)), words)


async def answer(living: LivingWindow, name: str) -> str:
    """Click on a button of the question that is open, and give what it asked."""
    box = await living.dialog(QuestionBox)
    asked = box.question()
    click(next(button for button in box.findChildren(QPushButton) if name == button.text()))
    await gone(box)
    return asked


async def back(living: LivingWindow) -> None:
    """Wait until the one job is there again, and is looked at."""
    await until(lambda: living.states() == ["Done"] and living.assembly.panes.jobs.selected())


def mode(living: LivingWindow) -> ViewMode:
    """Give how the grid stands now, as the type checker would not believe that it has changed."""
    return living.assembly.panes.preview.canvas.mode


# Jobs


async def test_what_is_typed_to_the_end_gives_the_keys_to_the_clips_and_what_is_typed_on_keeps_them(
    living: LivingWindow,
) -> None:
    await living.order("a boat drifts")
    canvas, prompt = living.assembly.panes.preview.canvas, living.assembly.panes.compose.prompt
    await until(lambda: canvas.focused is not None)
    await living.driver.type("Prompt", " away")
    await living.driver.press("Prompt", Qt.Key.Key_Return, CTRL)
    await until(lambda: len(living.states()) == 2)
    await until(lambda: canvas.focused is not None)
    await living.driver.type("Prompt", " slowly")
    await living.driver.press("Prompt", Qt.Key.Key_Return, CTRL)
    QTest.keyClicks(prompt, " on")
    await until(lambda: len(living.states()) == 3)
    assert prompt.hasFocus()


async def test_a_job_is_deleted_by_key_after_a_yes_with_its_folder_and_comes_back_by_undo(
    provider: FaultService, profile: Path
) -> None:
    async with living_window(profile) as living:
        await living.make("a boat drifts")
        (folder,) = living.profile.clips.glob("*/*")
        click(*row(living, "a boat drifts"))
        for name, left in (("Cancel", 1), ("Delete", 0)):
            await living.driver.press("Jobs", Qt.Key.Key_Delete)
            assert await answer(living, name) == "Delete this job and its 4 clips?"
            await living.come_to(*["Done"] * left)
        await until(lambda: not folder.exists())
        await until(lambda: "No jobs yet" in living.words())
        undo = await living.driver.wait_for("Toast action", QPushButton)
        assert undo.text() == "Undo"
        click(undo)
        await back(living)
        assert (folder / "4.mp4").is_file()
        await living.driver.press("Jobs", Qt.Key.Key_Delete)
        await answer(living, "Delete")
        await until(lambda: not folder.exists())
        # The folder goes before there is anything to take back.
        await living.driver.wait_for("Toast action", QPushButton)
        QTest.keyClick(living.window, Qt.Key.Key_Z, CTRL)
        await back(living)
        assert (folder / "4.mp4").is_file()
        await living.driver.press("Jobs", Qt.Key.Key_Delete)
        await answer(living, "Delete")
        await until(lambda: not folder.exists())
        # It is said once it is on disk.
        await living.driver.wait_for("Toast action", QPushButton)
    async with living_window(profile) as again:
        assert again.states() == []
        # After a restart, too, as long as the trash has it.
        # Where text is typed the key is the text's own.
        again.driver.find("Import earlier tasks", QPushButton).setFocus()
        await again.driver.press("Import earlier tasks", Qt.Key.Key_Z, CTRL)
        await back(again)
        assert (folder / "4.mp4").is_file()
        await again.driver.press("Jobs", Qt.Key.Key_Delete)
        await answer(again, "Delete")
        await until(lambda: not folder.exists())
        await again.driver.wait_for("Toast action", QPushButton)
    shutil.rmtree(Path(os.environ["XDG_DATA_HOME"]) / "Trash")
    async with living_window(profile) as last:
        last.driver.find("Import earlier tasks", QPushButton).setFocus()
        await last.driver.press("Import earlier tasks", Qt.Key.Key_Z, CTRL)
        await until(lambda: "What was deleted cannot come back: it is no longer in the trash." in last.words())
        assert last.states() == []
    assert len(provider.ledger()) == 1


async def test_an_order_on_its_way_cannot_be_deleted_by_key_and_is_no_longer_waited_for_by_menu(
    living: LivingWindow, provider: FaultService
) -> None:
    provider.script(token=TOKEN, finish_after=60)
    await living.order("a boat drifts")
    await until(lambda: living.newest().startswith("Running"))
    await living.driver.press("Jobs", Qt.Key.Key_Delete)
    assert living.dialogs() == []
    await from_menu(living, "a boat drifts", "Stop waiting for it")
    await until(lambda: not living.newest().startswith("Running"))
    menu = await menu_of(*row(living, "a boat drifts"))
    assert {"Look again", "Delete…"} <= set(entries(menu))
    await choose(menu, "Delete")
    await answer(living, "Delete")
    await until(lambda: living.states() == [])


async def test_waiting_orders_are_sent_in_the_order_that_the_list_s_menu_gives_them(
    living: LivingWindow, provider: FaultService
) -> None:
    provider.script(token=TOKEN, finish_after=60)
    living.settings.change(replace(living.settings.value, in_flight=1))
    for prompt in ("first", "second", "third", "fourth"):
        await living.order(prompt)
    await until(lambda: len(living.states()) == 4)
    await until(lambda: living.states()[-1].startswith("Running"))
    menu = await menu_of(*row(living, "second"))
    assert "Send earlier" not in entries(menu), "it is the next one"
    await choose(menu, "Send later")
    await until(lambda: queue(living) == ["third", "second", "fourth"])
    await from_menu(living, "fourth", "Send earlier")
    await until(lambda: queue(living) == ["third", "fourth", "second"])
    await from_menu(living, "third", "Put on hold")
    await until(lambda: "On hold" in living.states())
    await from_menu(living, "second", "Cancel the order")
    await until(lambda: queue(living) == ["third", "fourth"])
    living.settings.change(replace(living.settings.value, in_flight=3))
    await until(lambda: len(provider.ledger()) == 2)
    await from_menu(living, "third", "Resume")
    await until(lambda: len(provider.ledger()) == 3)
    assert [order["body"]["prompt"] for order in provider.ledger()] == ["first", "fourth", "third"]


async def test_all_waiting_orders_are_held_and_let_go_from_the_menu_beside_generate(
    living: LivingWindow, provider: FaultService
) -> None:
    provider.script(token=TOKEN, finish_after=60)
    living.settings.change(replace(living.settings.value, in_flight=1))
    for prompt in ("first", "second", "third"):
        await living.order(prompt)
    await until(lambda: len(living.states()) == 3 and living.states()[-1].startswith("Running"))
    more = living.assembly.panes.compose.more
    await choose(await menu_below(more), "Hold all waiting orders")
    await until(lambda: living.states()[:2] == ["On hold", "On hold"])
    living.settings.change(replace(living.settings.value, in_flight=3))
    menu = await menu_below(more)
    assert len(provider.ledger()) == 1
    await choose(menu, "Resume all held orders")
    await until(lambda: len(provider.ledger()) == 3)
    assert [order["body"]["prompt"] for order in provider.ledger()] == ["first", "second", "third"]


# Clips


async def test_a_pick_goes_on_to_the_first_clip_of_the_next_job_where_that_is_wanted(living: LivingWindow) -> None:
    await living.make("a boat drifts")
    await living.order("another")
    await living.come_to("Done", "Done")
    canvas, jobs = living.assembly.panes.preview.canvas, living.assembly.panes.jobs
    newest = jobs.selected()
    await living.driver.press("Variant 1", Qt.Key.Key_A)
    await until(lambda: living.settings.value.auto_advance)
    await living.driver.press("Variant 1", Qt.Key.Key_3)
    await living.driver.press("Variant 3", Qt.Key.Key_P)
    await until(lambda: jobs.selected() != newest)
    await until(lambda: canvas.focused == 0)
    await living.driver.press("Variant 1", Qt.Key.Key_X)
    await until(lambda: canvas.focused == 1)


async def test_decisions_by_mouse_are_taken_back_and_made_again_by_key_where_one_sees_it(
    living: LivingWindow,
) -> None:
    await living.make("a boat drifts")
    await of_variant(living, 2, "Pick")
    await until(lambda: "picked" in living.description("Variant 2"))
    await of_variant(living, 3, "Star")
    await until(lambda: "starred" in living.description("Variant 3"))
    await of_variant(living, 2, "Reject")
    await until(lambda: "rejected" in living.description("Variant 2"))
    assert "picked" not in living.description("Variant 2")
    menu = await menu_of(await tile(living, 2))
    assert "Undo reject" in entries(menu)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    await gone(menu)
    await living.order("another")
    await living.come_to("Done", "Done")
    await living.driver.press("Jobs", Qt.Key.Key_Home)
    await until(lambda: living.description("Variant 2") and "rejected" not in living.description("Variant 2"))
    # Undo goes to the job that it is about.
    click(await tile(living, 1))
    await living.driver.press("Variant 1", Qt.Key.Key_Return)
    await until(lambda: "picked" in living.description("Variant 1"))
    for _ in range(2):
        await living.driver.press("Variant 1", Qt.Key.Key_Z, CTRL)
    await until(lambda: "picked" in living.description("Variant 2") and "starred" in living.description("Variant 3"))
    await living.driver.press("Variant 1", Qt.Key.Key_Z, CTRL)
    await until(lambda: "starred" not in living.description("Variant 3"))
    for _ in range(2):
        await living.driver.press("Variant 1", Qt.Key.Key_Z, CTRL | SHIFT)
    await until(lambda: "rejected" in living.description("Variant 2") and "starred" in living.description("Variant 3"))
    await living.driver.press("Variant 1", Qt.Key.Key_Z, CTRL | SHIFT)
    await until(lambda: "picked" in living.description("Variant 1"))


async def test_a_copy_is_saved_by_menu_and_by_key_under_the_name_that_is_typed(
    living: LivingWindow, tmp_path: Path
) -> None:
    await living.make("a boat drifts")
    (folder,) = living.profile.clips.glob("*/*")

    async def save_as(name: str) -> None:
        dialog = await living.dialog(QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert field is not None
        assert field.text() == "a boat drifts - 2.mp4"
        field.selectAll()
        QTest.keyClicks(field, name)
        QTest.keyClick(field, Qt.Key.Key_Return)
        await gone(dialog)

    await of_variant(living, 2, "Save a copy…")
    await save_as(str(tmp_path / "mine"))
    await until((tmp_path / "mine.mp4").exists)
    await living.driver.press("Variant 1", Qt.Key.Key_2)
    await living.driver.press("Variant 2", Qt.Key.Key_S, CTRL)
    # The folder of the last time is where the next one goes.
    await save_as("again.mp4")
    await until((tmp_path / "again.mp4").exists)
    original = (folder / "2.mp4").read_bytes()
    assert (tmp_path / "mine.mp4").read_bytes() == (tmp_path / "again.mp4").read_bytes() == original


class Desktop(QObject):
    """Stands in for the desktop's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    made = Desktop()
    QDesktopServices.setUrlHandler("file", made, "take")  # type: ignore[arg-type] # takes a text, the stubs are wrong
    yield made
    QDesktopServices.unsetUrlHandler("file")


async def test_clips_are_shown_in_the_folder_from_either_menu_and_the_library_by_key(
    living: LivingWindow, desktop: Desktop
) -> None:
    await living.make("a boat drifts")
    (folder,) = living.profile.clips.glob("*/*")
    await from_menu(living, "a boat drifts", "Show in folder")
    await until(lambda: desktop.opened == [folder])
    await of_variant(living, 1, "Show in folder")
    await until(lambda: desktop.opened == [folder, folder])
    await living.driver.press("Jobs", Qt.Key.Key_O, CTRL)
    assert desktop.opened == [folder, folder, living.profile.clips]


async def test_wheel_and_drag_go_into_the_pictures_and_a_double_click_to_one_alone(living: LivingWindow) -> None:
    await living.make("a boat drifts")
    canvas = living.assembly.panes.preview.canvas
    over = await tile(living, 1)
    middle = over.rect().center()
    wheel(over, 3, middle)
    assert canvas.zoom.scale == pytest.approx(1.2**3)
    before = canvas.zoom
    drag(over, middle, middle + QPoint(-40, 0), middle + QPoint(-80, 0))
    assert canvas.zoom.x > before.x
    assert canvas.zoom.scale == before.scale
    assert "picked" not in living.description("Variant 1"), "a drag is no click"
    wheel(over, -3, middle)
    assert canvas.zoom.scale == pytest.approx(1.0)
    double_click(over, middle)
    assert mode(living) == Alone(0)
    assert "picked" not in living.description("Variant 1"), "looking decides nothing"
    await living.driver.press("Variant 1", Qt.Key.Key_Escape)
    assert mode(living) == Grid()


async def test_two_are_compared_by_menu_and_the_divider_is_dragged(living: LivingWindow) -> None:
    await living.make("a boat drifts")
    await tile(living, 1)
    preview = living.assembly.panes.preview
    await choose(await menu_below(preview.transport.more), "Wipe between two")
    assert mode(living) == Wipe(0, 1)
    await choose(await menu_below(living.driver.find("Second of the two", QWidget)), "Variant 4")
    assert mode(living) == Wipe(0, 3)
    await choose(await menu_below(living.driver.find("First of the two", QWidget)), "Variant 4")
    assert mode(living) == Wipe(3, 0)
    box = preview.canvas.grid_layout.boxes[0]
    y = box.y + box.height * 3 // 4
    drag(preview.canvas, QPoint(box.x + box.width // 2, y), QPoint(box.x + box.width // 3, y), QPoint(box.x + 40, y))
    at = mode(living)
    assert isinstance(at, Wipe)
    assert at.divider == pytest.approx(40 / box.width, abs=0.02)
    click(living.driver.find("Pick variant 1", QWidget))
    await living.driver.press("Preview", Qt.Key.Key_Escape)
    await until(lambda: "picked" in living.description("Variant 1"))


async def test_a_part_is_looked_at_slowly_by_menu_and_the_bar_is_dragged(living: LivingWindow) -> None:
    await living.make("a boat drifts")
    await tile(living, 1)
    preview = living.assembly.panes.preview
    await choose(await menu_below(preview.transport.speed), "0.25")
    assert preview.player.speed == 0.25
    await living.driver.press("Variant 1", Qt.Key.Key_Space)
    bar = preview.transport.position
    y = bar.height() // 2
    drag(bar, QPoint(20, y), QPoint(bar.width() // 2, y), QPoint(bar.width() - 30, y))
    last = preview.player.asked
    assert last == bar.step_at(bar.width() - 30)
    assert not preview.player.playing
    await choose(await menu_below(preview.transport.more), "Set out point")
    await living.driver.press("Variant 1", Qt.Key.Key_Home)
    await living.driver.press("Variant 1", Qt.Key.Key_Right)
    await choose(await menu_below(preview.transport.more), "Set in point")
    assert (preview.player.part.first, preview.player.part.last) == (1, last)
    await choose(await menu_below(preview.transport.more), "Clear in and out points")
    assert preview.player.span is None


async def test_a_job_is_opened_by_a_double_click_its_prompt_copied_and_a_frame_used_from_the_tile_s_menu(
    living: LivingWindow,
) -> None:
    await living.make("a boat drifts")
    QGuiApplication.clipboard().clear()
    click(*row(living, "a boat drifts"))
    await living.driver.press("Jobs", Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "a boat drifts"
    QGuiApplication.clipboard().clear()
    await from_menu(living, "a boat drifts", "Copy prompt")
    assert QGuiApplication.clipboard().text() == "a boat drifts"
    double_click(*row(living, "a boat drifts"))
    await living.driver.click("Back to the jobs")
    await of_variant(living, 4, "Use this frame as first frame")
    await until(lambda: living.description("First frame").startswith("Variant 4, frame "))
    await of_variant(living, 3, "Extend")
    await living.driver.press("Continue with", Qt.Key.Key_Return)
    await until(lambda: len(living.states()) == 2)
    await living.come_to("Done", "Done")
    await living.driver.press("Jobs", Qt.Key.Key_End)
    living.choose(Act.ONCE_MORE)
    await living.come_to("Done", "Done", "Done")


# Starts


async def test_an_order_whose_upload_was_cut_off_by_the_end_is_uploaded_and_sent_once(
    provider: FaultService, profile: Path
) -> None:
    provider.script(token=TOKEN, rules=[{"on": "upload", "do": "hang"}])
    async with living_window(profile) as first:
        await first.order("a boat drifts")
        await until(lambda: provider.requests("upload"))
        await until(lambda: first.newest().startswith("Uploading"))
    assert provider.ledger() == []
    provider.script(token=TOKEN, finish_after=0.1)
    async with living_window(profile) as again:
        await again.come_to("Done")
    assert (len(provider.requests("upload")), len(provider.ledger())) == (2, 1)


async def test_clips_that_are_missing_are_tried_again_at_the_start_and_by_menu(
    provider: FaultService, profile: Path
) -> None:
    gone = {"on": "media", "do": "gone", "path": "/0_2", "times": None}
    provider.script(token=TOKEN, finish_after=0.1, rules=[gone])
    async with living_window(profile) as first:
        await first.order("a boat drifts")
        await until(lambda: first.newest().startswith("Done, "))
        (folder,) = first.profile.clips.glob("*/*")
        assert not (folder / "3.mp4").exists()
        before = len(provider.requests("media"))
        await from_menu(first, "a boat drifts", "Fetch the missing clips again")
        await until(lambda: len(provider.requests("media")) > before)
    provider.script(token=TOKEN)
    async with living_window(profile) as again:
        await again.come_to("Done")
        assert (folder / "3.mp4").exists()
    assert len(provider.ledger()) == 1


# Our own mistakes


async def test_a_mistake_of_kinogrid_is_said_and_stands_in_the_job_s_report_without_a_secret(
    living: LivingWindow,
) -> None:
    await living.make("a boat drifts")
    (job,) = all_jobs(living.assembly.use_cases.repository)

    async def mistaken() -> None:
        raise ZeroDivisionError(f"while {TOKEN} was at hand")

    living.assembly.session.backend.tasks.start(mistaken(), f"hold {job.id}")
    await until(lambda: f"Kinogrid made a mistake: hold {job.id}" in living.words())
    assert "Jobs and clips on disk are safe; please report it." in living.words()
    said = await living.report()
    assert "ZeroDivisionError" in said
    assert f"hold {job.id} failed" in said
    assert TOKEN not in said
    assert files_with(TOKEN, living.profile.folder) == []


async def test_a_mistake_in_a_callback_is_said_and_orders_go_on(living: LivingWindow) -> None:
    def mistaken() -> None:
        raise ZeroDivisionError(f"while {TOKEN} was at hand")

    asyncio.get_running_loop().call_soon(mistaken)
    await until(lambda: "Kinogrid made a mistake: Exception in callback" in living.words())
    assert TOKEN not in living.words()
    await living.make("a boat drifts")
    assert files_with(TOKEN, living.profile.folder) == []


async def test_a_mistake_in_what_a_menu_does_is_said_and_standard_error_hears_no_secret(
    living: LivingWindow, capsys: pytest.CaptureFixture[str]
) -> None:
    def mistaken() -> None:
        raise ZeroDivisionError(f"while {TOKEN} was at hand")

    more = living.assembly.panes.compose.more
    more.hold.triggered.connect(mistaken)
    await choose(await menu_below(more), "Hold all waiting orders")
    await until(lambda: "Kinogrid made a mistake: ZeroDivisionError" in living.words())
    said = capsys.readouterr().err
    assert "in mistaken" in said
    assert TOKEN not in said
    assert files_with(TOKEN, living.profile.folder) == []
