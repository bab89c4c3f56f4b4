"""The library in the whole app: found as one types, opened large, left again, and true while jobs come and go."""

import asyncio
import json
import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kinogrid.domain.clip_filter import ClipFilter, ClipGrouping, Trait
from kinogrid.ui.controls.name_dialog import NameDialog
from kinogrid.ui.library.labels_dialog import LabelsDialog
from kinogrid.ui.library.pane import LibraryPane
from tests.fakes.fault_driver import FaultService
from tests.studio.at_work import all_jobs
from tests.ui.seeing import words as shown_words
from tests.waiting import until
from tests.whole.hands import choose as choose_from
from tests.whole.hands import entries, gone, menu_below
from tests.whole.living_window import PICTURE, LivingWindow, living_window
from tests.whole.test_lost_library import answered, lose


async def library(living: LivingWindow, tiles: int) -> LibraryPane:
    """Go to the library by its button, and wait until so many tiles are in it."""
    await living.driver.click("Show the library")
    pane = living.assembly.panes.library
    await until(lambda: pane.isVisible() and pane.model.rowCount() == tiles)
    return pane


async def test_a_clip_is_found_by_its_words_and_opened_in_the_four_up(living: LivingWindow) -> None:
    await living.make("a boat drifts")
    await living.order("a lamp flickers")
    await living.come_to("Done", "Done")
    pane = await library(living, 8)
    for is_there in (False, True):
        await living.driver.press(
            "Library" if not is_there else "Prompt", Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier
        )
        assert pane.isVisible() is is_there
    await living.driver.type("Search the library", "boa")
    await until(lambda: pane.model.rowCount() == 4)
    await living.driver.press("Search the library", Qt.Key.Key_Down)
    await living.driver.press("Library", Qt.Key.Key_Right)
    await until(lambda: pane.model.item(1) is not None)
    await living.driver.press("Library", Qt.Key.Key_Return)
    assert not pane.isVisible()
    await until(lambda: living.description("Variant 2"))
    selected = living.assembly.library.selection.selected
    assert selected is not None
    assert selected.order.prompt == "a boat drifts"
    assert living.assembly.panes.preview.canvas.selected == 1


async def test_clips_are_found_by_the_names_of_the_files_they_were_made_from_and_lie_in(
    living: LivingWindow, tmp_path: Path
) -> None:
    await living.make("a boat drifts")
    job = living.assembly.library.selection.selected
    assert job is not None
    named = tmp_path / "Wintergarten 7.jpg"
    shutil.copyfile(PICTURE, named)
    await living.order("a lamp flickers", named)
    await living.come_to("Done", "Done")
    pane = await library(living, 8)
    for words, count in (("lake", 4), ("lake-dusk.jpg", 4), ("Winterg", 4), ("garten", 0), (job.id, 4), ("", 8)):
        await living.driver.clear("Search the library")
        await living.driver.type("Search the library", words)
        await until(partial(_has, pane, count))


def _has(pane: LibraryPane, count: int) -> bool:
    return pane.model.rowCount() == count


async def test_what_comes_and_goes_does_so_in_the_library_too(living: LivingWindow) -> None:
    pane = await library(living, 0)
    await living.make("a boat drifts")
    if not pane.isVisible():
        await library(living, 4)
    await until(lambda: pane.model.rowCount() == 4)


async def choose(pane: LibraryPane, living: LivingWindow, count: int) -> None:
    """Choose the first tiles with the keyboard."""
    await living.driver.press("Library", Qt.Key.Key_Home)
    for _ in range(count - 1):
        await living.driver.press("Library", Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    await until(lambda: all(pane.model.item(row) is not None for row in range(count)))
    assert pane.grid.selected_count() == count


async def test_what_is_written_to_three_clips_is_there_after_a_restart_and_after_a_rebuild(
    provider: FaultService, profile: Path
) -> None:
    assert provider.base_url
    async with living_window(profile) as living:
        await living.make("a boat drifts")
        await living.order("a lamp flickers")
        await living.come_to("Done", "Done")
        await living.pick(2)
        pane = await library(living, 8)
        await living.driver.type("Search the library", "boat")
        await until(lambda: pane.model.rowCount() == 4 and pane.search.words == "boat")
        found = asyncio.Event()
        living.assembly.library.found.found.connect(found.set)
        pane.choose(ClipFilter(traits=frozenset({Trait.UNDECIDED})))
        await until(found.is_set)
        assert pane.model.rowCount() == 4
        await living.driver.press("Search the library", Qt.Key.Key_Down)
        await choose(pane, living, 3)
        await living.driver.press("Library", Qt.Key.Key_4, Qt.KeyboardModifier.ShiftModifier)
        await until(lambda: "3 clip" in living.window.interior.toast.words())
        await living.driver.press("Library", Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        await living.dialog(LabelsDialog)
        await living.driver.type("Tags", "harbour, dusk")
        await living.driver.type("New project", "Spring")
        await living.driver.click("Save labels")
        await until(lambda: "Written to" in living.window.interior.toast.words())
        await living.driver.press("Library", Qt.Key.Key_S)
        await until(lambda: "starred" in living.window.interior.toast.words() and _starred(living) == 3)
        await living.driver.click("Toast action")
        await until(lambda: _starred(living) == 0)
        await living.recorded()
    variants = _record(profile)["annotations"]["variants"]
    assert [(one["index"], one["stars"], one["tags"]) for one in variants] == [
        (index, 4, ["dusk", "harbour"]) for index in range(3)
    ]
    async with living_window(profile) as living:
        await _all_there(living)
        await living.recorded()
    lose(profile)
    answer = asyncio.create_task(answered("Way 1", "Bring it back"))
    async with living_window(profile) as living:
        assert "The library's database is missing" in await answer
        await _all_there(living)


def _record(profile: Path) -> dict[str, Any]:
    records = (path.read_text() for path in profile.rglob("job.json"))
    found: dict[str, Any] = json.loads(next(text for text in records if "boat" in text))
    return found


def _starred(living: LivingWindow) -> int:
    return sum(len(job.curation.starred) for job in all_jobs(living.assembly.use_cases.repository))


async def _all_there(living: LivingWindow) -> None:
    """Find the three again, by their tag, project and stars."""
    catalogue = living.assembly.use_cases.catalogue
    await until(lambda: [project.name for project in catalogue.projects()] == ["Spring"])
    pane = await library(living, 8)
    project = catalogue.projects()[0].id
    pane.choose(ClipFilter(stars=4, tags=frozenset({"Dusk"}), projects=frozenset({project})))
    await until(lambda: pane.model.rowCount() == 3)
    pane.look_for(replace(pane.search, grouping=ClipGrouping.PROJECT))
    await until(lambda: pane.model.rowCount() == 3 and pane.model.heading(0) == "Spring")


async def test_a_clip_of_the_library_is_looked_through_under_the_pointer(living: LivingWindow) -> None:
    await living.make("a boat drifts")
    pane = await library(living, 4)
    grid = pane.grid
    await until(lambda: pane.model.card(0) is not None)
    tile = grid.visualRect(pane.model.index(0))
    # The line that stands where the pointer is stays outside of it.
    middle = QRect(tile.left() + tile.width() // 4, tile.top() + 30, tile.width() // 2, 40)

    def seen() -> QImage:
        return grid.viewport().grab(middle).toImage()

    empty = QColor(grid._delegate._theme.colours.raised)
    await until(lambda: seen().pixelColor(4, 4) != empty)
    poster = seen()
    QTest.mouseMove(grid.viewport(), tile.topLeft() + QPoint(round(0.9 * tile.width()), 30))
    await until(lambda: seen() != poster)
    late = seen()
    QTest.mouseMove(grid.viewport(), tile.topLeft() + QPoint(round(0.1 * tile.width()), 30))
    await until(lambda: seen() not in (late, poster))
    QApplication.sendEvent(grid, QEvent(QEvent.Type.Leave))
    await until(lambda: seen() == poster)


async def named(living: LivingWindow, button: QWidget, way: str, name: str) -> None:
    """Choose from the menu of a button what asks for a name, and give one."""
    await choose_from(await menu_below(button), way)
    dialog = await living.dialog(NameDialog)
    await living.driver.clear("Name")
    await living.driver.type("Name", name)
    await living.driver.click("Give name")
    await gone(dialog)


async def test_a_search_is_kept_over_a_restart_and_forgotten_only_when_that_is_wanted(
    provider: FaultService, profile: Path
) -> None:
    assert provider.base_url
    async with living_window(profile) as living:
        await living.make("a boat drifts")
        await living.order("a lamp flickers")
        await living.come_to("Done", "Done")
        pane = await library(living, 8)
        await living.driver.type("Search the library", "boat")
        await until(lambda: pane.model.rowCount() == 4)
        await named(living, pane.searches, "Save this search", "Boats & <b>more</b>")
        await until(lambda: "The search was saved." in living.window.interior.toast.words())
    async with living_window(profile) as living:
        pane = await library(living, 8)
        await choose_from(await menu_below(pane.searches), "Boats")
        await until(lambda: pane.model.rowCount() == 4)
        assert pane.words.text() == "boat"
        pane.show_everything()
        await choose_from(await menu_below(pane.searches), "Forget a search", "Boats")
        await until(lambda: "was forgotten" in living.window.interior.toast.words())
        menu = await menu_below(pane.searches)
        assert entries(menu) == ["Save this search…"]
        menu.close()
        await living.driver.click("Toast action")
        await until(lambda: "Boats" in str(_searches(living)))


def _searches(living: LivingWindow) -> list[str]:
    pane = living.assembly.panes.library
    pane.searches.menu().aboutToShow.emit()
    return [action.text() for action in pane.searches.menu().actions()]


async def test_a_project_is_made_renamed_looked_into_and_deleted_without_what_is_in_it(living: LivingWindow) -> None:
    await living.make("a boat drifts")
    pane = await library(living, 4)
    await named(living, pane.projects, "New project", "Spring")
    catalogue = living.assembly.use_cases.catalogue
    await until(lambda: [project.name for project in catalogue.projects()] == ["Spring"])
    await choose_from(await menu_below(pane.projects), "New project")
    dialog = await living.dialog(NameDialog)
    await living.driver.type("Name", "Spring")
    await living.driver.click("Give name")
    await until(lambda: "Another project is called this already." in shown_words(dialog))
    dialog.close()
    await gone(dialog)
    await choose_from(await menu_below(pane.projects), "Spring", "Rename")
    dialog = await living.dialog(NameDialog)
    await living.enter("Name", "Summer")
    await gone(dialog)
    await until(lambda: [project.name for project in catalogue.projects()] == ["Summer"])
    await choose(pane, living, 2)
    await living.driver.press("Library", Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    await living.dialog(LabelsDialog)
    await living.driver.press("Projects", Qt.Key.Key_Home)
    await living.driver.press("Projects", Qt.Key.Key_Space)
    await living.driver.click("Save labels")
    await until(lambda: "Written to" in living.window.interior.toast.words())
    await choose_from(await menu_below(pane.projects), "Summer", "Show what is in it")
    await until(lambda: pane.model.rowCount() == 2)
    await choose_from(await menu_below(pane.projects), "Summer", "Delete")
    await until(lambda: pane.model.rowCount() == 4 and not catalogue.projects())
    await living.driver.click("Toast action")
    await until(lambda: [project.name for project in catalogue.projects()] == ["Summer"])
