"""Several jobs chosen in the list by mouse and keyboard, and all that is done to them at once."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QListView

from kinogrid.domain.state import Stopped
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.jobs.jobs_list import JobsList
from tests.fakes.fault_driver import FaultService
from tests.ui.seeing import press
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.hands import NO_KEY, choose, drag, menu_of
from tests.whole.living_window import LivingWindow

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def the_list(living: LivingWindow) -> JobsList:
    return living.driver.find("Jobs", JobsList)


async def choose_from_top(living: LivingWindow, count: int) -> None:
    """Choose the topmost jobs with the keyboard."""
    await living.driver.press("Jobs", Qt.Key.Key_Home)
    for _ in range(count - 1):
        await living.driver.press("Jobs", Qt.Key.Key_Down, SHIFT)
    assert len(living.assembly.panes.jobs.chosen()) == count


async def from_menu_of_many(living: LivingWindow, entry: str) -> None:
    """Choose from the menu of all that is chosen."""
    view = the_list(living)
    index = view.selectionModel().selectedIndexes()[0]
    await choose(await menu_of(view.viewport(), view.visualRect(index).center()), entry)


def prompts(living: LivingWindow, job_ids: Iterable[str]) -> list[str]:
    found = map(living.assembly.use_cases.repository.find, job_ids)
    return [job.order.prompt for job in found if job is not None]


def stopped(living: LivingWindow) -> int:
    jobs = living.assembly.use_cases.repository.at_hand()
    return sum(isinstance(job.state, Stopped) for job in jobs)


async def question(living: LivingWindow) -> QuestionBox:
    return await living.dialog(QuestionBox)


async def test_jobs_are_chosen_by_a_rubber_band_and_carried_out_of_the_list(living: LivingWindow) -> None:
    for prompt in ("a boat", "a lamp", "a fox"):
        await living.order(prompt)
    await living.come_to("Done", "Done", "Done")
    view, pane = the_list(living), living.assembly.panes.jobs
    boxes = [view.visualRect(view.model().index(row, 0, QModelIndex())) for row in range(3)]
    shown = living.assembly.library.selection.selected
    below = QPoint(boxes[2].right() - 30, boxes[2].bottom() + 30)
    drag(view.viewport(), below, below - QPoint(4, 20), boxes[1].center())
    assert prompts(living, pane.chosen()) == ["a lamp", "a boat"]
    assert pane.chosen_bar.isVisible()
    assert living.carried == []
    assert living.assembly.library.selection.selected != shown, "one of those that are chosen is on show"
    await living.driver.press("Jobs", Qt.Key.Key_Home)
    assert len(pane.chosen()) == 1
    drag(view.viewport(), boxes[2].center(), boxes[2].center() - QPoint(0, 20), boxes[1].center())
    chosen = pane.chosen()
    assert prompts(living, chosen) == ["a lamp", "a boat"]
    way = [boxes[1].center() + QPoint(0, by) for by in (0, 8, 16, 24)]
    window = living.window.windowHandle()
    QTest.mousePress(window, Qt.MouseButton.LeftButton, NO_KEY, view.viewport().mapTo(living.window, way[0]))
    for at in way[1:]:
        QTest.mouseMove(window, view.viewport().mapTo(living.window, at))
    await until(lambda: living.carried)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, NO_KEY, view.viewport().mapTo(living.window, way[-1]))
    assert len(living.carried[0].urls()) == 8, "all that are chosen go along"
    assert pane.chosen() == chosen


async def test_jobs_are_chosen_by_mouse_and_keyboard_and_copies_of_all_their_clips_saved(
    living: LivingWindow, tmp_path: Path
) -> None:
    for prompt in ("a boat", "a lamp", "a fox"):
        await living.order(prompt)
    await living.come_to("Done", "Done", "Done")
    view, pane = the_list(living), living.assembly.panes.jobs
    rows = [view.visualRect(view.model().index(row, 0, QModelIndex())).center() for row in range(3)]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rows[0])
    assert not pane.chosen_bar.isVisible()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CONTROL, rows[2])
    assert len(pane.chosen()) == 2
    assert pane.chosen_bar.isVisible()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CONTROL, rows[2])
    assert len(pane.chosen()) == 1
    await living.driver.press("Jobs", Qt.Key.Key_A, CONTROL)
    assert len(pane.chosen()) == 3
    folder = tmp_path / "copies"
    folder.mkdir()
    (folder / "a fox - 1.mp4").write_bytes(b"mine")
    await from_menu_of_many(living, "Save copies…")
    dialog = await living.dialog(QFileDialog)
    dialog.fileSelected.emit(str(folder))
    dialog.close()
    await until(lambda: "12 copies saved" in living.window.interior.toast.words())
    names = {path.name for path in folder.iterdir()}
    assert len(names) == 13
    assert {"a boat - 4.mp4", "a lamp - 1.mp4", "a fox - 1 (2).mp4"} <= names
    assert (folder / "a fox - 1.mp4").read_bytes() == b"mine"


async def test_several_orders_are_held_and_let_go_together(living: LivingWindow, provider: FaultService) -> None:
    provider.script(token=TOKEN, finish_after=60)
    living.settings.change(replace(living.settings.value, in_flight=1))
    for prompt in ("first", "second", "third"):
        await living.order(prompt)
    await until(lambda: len(living.states()) == 3 and living.states()[-1].startswith("Running"))
    await choose_from_top(living, 3)
    await from_menu_of_many(living, "Put on hold")
    await until(lambda: living.states()[:2] == ["On hold", "On hold"])
    assert living.states()[2].startswith("Running"), "what is on its way cannot be held"
    living.settings.change(replace(living.settings.value, in_flight=3))
    await choose_from_top(living, 3)
    await from_menu_of_many(living, "Resume")
    await until(lambda: len(provider.ledger()) == 3)
    assert living.dialogs() == []


@pytest.mark.parametrize("yes", [True, False])
async def test_several_orders_are_sent_again_after_one_question(
    living: LivingWindow, provider: FaultService, *, yes: bool
) -> None:
    provider.script(token=TOKEN, finish_after=60)
    living.settings.change(replace(living.settings.value, in_flight=1))
    for prompt in ("running", "first", "second"):
        await living.order(prompt)
    await until(lambda: len(living.states()) == 3 and living.states()[-1].startswith("Running"))
    for job_id in living.assembly.panes.model.queue():
        await living.assembly.use_cases.runner.stop(job_id)
    living.settings.change(replace(living.settings.value, in_flight=3))
    assert stopped(living) == 2
    await choose_from_top(living, 2)
    await from_menu_of_many(living, "Send again")
    asked = await question(living)
    assert asked.question() == "Send 2 orders again?"
    assert len(living.dialogs()) == 1
    press(asked, "Yes" if yes else "Cancel")
    if yes:
        await until(lambda: len(provider.ledger()) == 3)
        assert {order["body"]["prompt"] for order in provider.ledger()} == {"running", "first", "second"}
    else:
        await until(lambda: living.dialogs() == [])
        assert stopped(living) == 2
        assert len(provider.ledger()) == 1


async def test_several_jobs_are_deleted_by_key_and_come_back_together(living: LivingWindow) -> None:
    for prompt in ("a boat", "a lamp", "a fox"):
        await living.order(prompt)
    await living.come_to("Done", "Done", "Done")
    await choose_from_top(living, 2)
    await living.driver.press("Jobs", Qt.Key.Key_Delete)
    asked = await question(living)
    assert asked.question() == "Delete 2 jobs?"
    assert "8 clips" in asked.detail()
    press(asked, "Yes")
    await until(lambda: len(living.states()) == 1 or living.dialogs())
    if living.dialogs():
        last = await question(living)
        assert last.question() == "Delete 2 jobs for good?"
        press(last, "Yes")
        await until(lambda: len(living.states()) == 1)
        return
    view = living.driver.find("Jobs", QListView)
    assert view.model().rowCount() == 1
    await living.driver.click("Toast action")
    await until(lambda: len(living.states()) == 3)
