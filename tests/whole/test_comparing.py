"""Clips of several jobs compared side by side: dropped, added by key and menu, or chosen in the library."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from kinogrid.domain.job import Job
from kinogrid.ui.preview.comparison_tray import ComparisonTray
from kinogrid.ui.preview.model import GridContent
from kinogrid.ui.preview.view import Wipe
from tests.ui.dropping import drop
from tests.waiting import until
from tests.whole.hands import click
from tests.whole.living_window import LivingWindow
from tests.whole.test_by_hand import answer, from_menu, of_variant, row, tile
from tests.whole.test_handing_over import pulled
from tests.whole.test_library import choose as choose_first
from tests.whole.test_library import library

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def content(living: LivingWindow) -> GridContent:
    shown = living.assembly.panes.preview.canvas.content
    assert shown is not None
    return shown


def variants(living: LivingWindow) -> list[tuple[str, int]]:
    """Give the prompts and the numbers of what stands in the grid."""
    find = living.assembly.use_cases.repository.find
    shown = content(living)
    found = []
    for place in range(len(shown.tiles)):
        job_id, index = shown.variant_at(place)
        job = find(job_id)
        assert job is not None
        found.append((job.order.prompt, index + 1))
    return found


def job_of(living: LivingWindow, prompt: str) -> Job:
    return next(job for job in living.assembly.use_cases.repository.at_hand() if job.order.prompt == prompt)


def tray(living: LivingWindow) -> ComparisonTray:
    return living.assembly.panes.tray


async def two_jobs(living: LivingWindow) -> None:
    await living.make("a boat drifts")
    await living.order("a lamp flickers")
    await living.come_to("Done", "Done")


async def test_clips_of_two_jobs_are_compared_and_each_is_decided_about_in_its_own_job(living: LivingWindow) -> None:
    await two_jobs(living)
    assert not tray(living).isVisible()
    await tile(living, 2)
    await living.driver.press("Variant 1", Qt.Key.Key_2)
    await living.driver.press("Variant 2", Qt.Key.Key_V)
    assert tray(living).isVisible()
    compare = living.driver.find("Compare", QPushButton)
    assert not compare.isEnabled(), "one alone is not compared"
    await from_menu(living, "a boat drifts", "Add to the comparison")
    assert tray(living).accessibleDescription() == "5 of 8 to compare"
    await living.driver.click("Clear the tray")
    assert not tray(living).isVisible()
    click(*row(living, "a lamp flickers"))
    await of_variant(living, 2, "Add to the comparison")
    click(*row(living, "a boat drifts"))
    third = await tile(living, 3)
    data = await pulled(living, third, third.rect().center())
    assert drop(tray(living), data)
    await living.driver.press("Variant 3", Qt.Key.Key_V)
    assert "in the comparison already" in living.window.interior.toast.words()
    await living.driver.press("Variant 1", Qt.Key.Key_V, SHIFT)
    assert variants(living) == [("a lamp flickers", 2), ("a boat drifts", 3)]
    assert tray(living).accessibleDescription() == "Comparing 2 clips"
    assert not living.window.interior.lineage.text()
    await until(lambda: "seconds" in living.description("Variant 2"))
    assert living.description("Variant 2").startswith("Clip 2, a boat drifts, variant 3")
    await living.driver.press("Variant 1", Qt.Key.Key_2)
    await living.driver.press("Variant 2", Qt.Key.Key_P)
    await until(lambda: job_of(living, "a boat drifts").curation.picked == 2)
    await living.driver.press("Variant 2", Qt.Key.Key_Z, CTRL)
    await until(lambda: job_of(living, "a boat drifts").curation.picked is None)
    assert content(living).is_comparison, "one sees it here"
    await living.driver.press("Variant 2", Qt.Key.Key_S)
    await until(lambda: job_of(living, "a boat drifts").curation.starred == {2})
    await until(lambda: content(living).tiles[1].starred)
    assert job_of(living, "a lamp flickers").curation.starred == frozenset()
    await living.driver.press("Variant 2", Qt.Key.Key_E)
    line = living.assembly.ordering.extending
    assert line is not None
    await until(lambda: living.driver.see("Continue with", QWidget))
    await living.driver.press("Continue with", Qt.Key.Key_Escape)
    await living.driver.press("Variant 2", Qt.Key.Key_W)
    assert living.assembly.panes.preview.canvas.mode == Wipe(0, 1)
    for is_comparison in (True, False):
        await living.driver.press("Preview" if is_comparison else "Variant 1", Qt.Key.Key_Escape)
        assert content(living).is_comparison is is_comparison
    assert variants(living)[0] == ("a boat drifts", 1)
    assert living.description("Variant 1").startswith("Variant 1")
    assert tray(living).isVisible(), "what was put together stays so"


async def test_several_that_are_chosen_in_the_library_are_compared_by_one_key(living: LivingWindow) -> None:
    await two_jobs(living)
    pane = await library(living, 8)
    await choose_first(pane, living, 3)
    await living.driver.press("Library", Qt.Key.Key_V, SHIFT)
    await until(lambda: not pane.isVisible())
    assert content(living).is_comparison
    assert len(content(living).tiles) == 3
    await library(living, 8)
    data = await pulled(living, pane.grid.viewport(), pane.grid.visualRect(pane.model.index(5)).center())
    assert drop(tray(living), data)
    assert len(content(living).tiles) == 4
    await living.driver.press("Library", Qt.Key.Key_A, CTRL)
    await until(lambda: pane.grid.selected_count() == 8)
    await living.driver.press("Library", Qt.Key.Key_V)
    await until(lambda: len(content(living).tiles) == 8)
    await living.driver.press("In the tray 8", Qt.Key.Key_Delete)
    living.driver.find("In the tray 1", QWidget).setFocus()
    await living.driver.click("Take out 1")
    assert len(content(living).tiles) == 6
    await living.driver.click("Compare")
    assert not pane.isVisible()
    assert not content(living).is_comparison
    await living.driver.click("Compare")
    assert content(living).is_comparison
    click(*row(living, "a boat drifts"))
    assert not content(living).is_comparison


async def test_what_is_deleted_goes_out_of_the_comparison(living: LivingWindow) -> None:
    await two_jobs(living)
    for prompt in ("a boat drifts", "a lamp flickers"):
        await from_menu(living, prompt, "Add to the comparison")
    await living.driver.press("Variant 1", Qt.Key.Key_V, SHIFT)
    assert len(content(living).tiles) == 8
    await from_menu(living, "a boat drifts", "Delete")
    await answer(living, "Delete")
    await until(lambda: tray(living).accessibleDescription().startswith("4 of 8"))
    await until(lambda: not content(living).is_comparison)


async def test_while_a_clip_is_carried_there_is_a_place_to_drop_the_first_one_on(living: LivingWindow) -> None:
    await living.make("a cat turns")
    first = await tile(living, 1)
    zone, shown = tray(living).zone, list[bool]()
    living.assembly.library.handing.carrying.connect(lambda _on: shown.append(zone.isVisible()))
    data = await pulled(living, first, first.rect().center())
    assert shown == [True, False]
    assert drop(zone, data)
    assert tray(living).isVisible()
    await pulled(living, first, first.rect().center())
    assert shown == [True, False, False, False], "the tray itself is there now"


@pytest.mark.parametrize("key", [Qt.Key.Key_V])
async def test_nothing_is_compared_before_two_clips_are_there(living: LivingWindow, key: Qt.Key) -> None:
    await living.make("a cat turns")
    await tile(living, 1)
    await living.driver.press("Variant 1", key, SHIFT)
    assert "It takes two clips at least" in living.window.interior.toast.words()
    assert not content(living).is_comparison


async def test_several_jobs_that_are_chosen_in_the_list_are_compared_by_one_key(living: LivingWindow) -> None:
    await two_jobs(living)
    click(*row(living, "a lamp flickers"))
    await living.driver.press("Jobs", Qt.Key.Key_Home)
    await living.driver.press("Jobs", Qt.Key.Key_Down, SHIFT)
    assert len(living.assembly.panes.jobs.chosen()) == 2
    await living.driver.press("Jobs", Qt.Key.Key_V, SHIFT)
    await until(lambda: content(living).is_comparison)
    assert len(content(living).tiles) == 8
