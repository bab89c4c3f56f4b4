"""The library in the whole app: found as one types, opened large, left again, and true while jobs come and go."""

import asyncio
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from kinogrid.domain.clip_filter import ClipFilter, ClipGrouping, Trait
from kinogrid.ui.library.labels_dialog import LabelsDialog
from kinogrid.ui.library.pane import LibraryPane
from tests.fakes.fault_driver import FaultService
from tests.studio.at_work import all_jobs
from tests.waiting import until
from tests.whole.living_window import LivingWindow, living_window
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
