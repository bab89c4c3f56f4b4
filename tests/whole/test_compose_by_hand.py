"""The menus and bars around an order, worked by mouse: presets, snippets, frames, the menu bar, the panes' edges."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QSplitter, QWidget

from kinogrid.domain.request import Resolution
from kinogrid.domain.theme_choice import ThemeChoice
from kinogrid.ui.compose.pane import ComposePane
from kinogrid.ui.importing.dialog import ImportDialog
from kinogrid.ui.window.panes_splitter import LEAST, Pane
from tests.fakes.fault_driver import FaultService
from tests.ui.seeing import the
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.hands import choose, click, drag, entries, gone, menu_below, menu_of, popped_up
from tests.whole.living_window import PICTURE, LivingWindow, living_window
from tests.whole.test_import import ordered_elsewhere


def compose_of(living: LivingWindow) -> ComposePane:
    return living.assembly.panes.compose


async def test_a_preset_is_kept_chosen_and_removed_from_its_menu(living: LivingWindow) -> None:
    compose = compose_of(living)
    compose.settings.fold.set_open(shown=True)
    button, resolution = compose.settings.presets, compose.settings.resolution
    click(resolution.segment(Resolution.P480))
    await choose(await menu_below(button), "Save as a preset")
    dialog = await living.dialog(QDialog)
    await living.enter("Preset name", "Quick & rough")
    await gone(dialog)
    assert button.accessibleDescription().startswith("Quick & rough: ")
    click(resolution.segment(Resolution.P720))
    await until(lambda: button.accessibleDescription() == "No preset")
    menu = await menu_below(button)
    assert entries(menu) == ["Quick && rough", "Save as a preset…", "Remove"]
    await choose(menu, "Quick")
    await until(lambda: compose.form().resolution is Resolution.P480)
    await choose(await menu_below(button), "Remove", "Quick")
    await until(lambda: living.settings.value.presets == ())
    menu = await menu_below(button)
    assert entries(menu) == ["Save as a preset…"]
    QTest.keyClick(menu, Qt.Key.Key_Escape)


async def test_a_snippet_is_kept_put_in_and_removed_from_its_menu(living: LivingWindow) -> None:
    compose = compose_of(living)
    snippets = compose.prompt_box.snippets
    await living.driver.type("Prompt", "golden hour")
    await choose(await menu_below(snippets), "Save this prompt")
    await until(lambda: living.settings.value.snippets == ("golden hour",))
    await living.driver.clear("Prompt")
    await living.driver.type("Prompt", "a boat drifts,")
    await choose(await menu_below(snippets), "golden hour")
    assert compose.prompt_text().split() == ["a", "boat", "drifts,", "golden", "hour"]
    await choose(await menu_below(snippets), "Remove", "golden hour")
    await until(lambda: living.settings.value.snippets == ())


async def test_frames_are_swapped_and_cleared_from_the_menu_of_a_drop_zone(living: LivingWindow) -> None:
    frames = compose_of(living).frames
    await living.driver.drop("First frame", PICTURE)
    await until(lambda: living.description("First frame").startswith("lake-dusk.jpg"))
    await choose(await menu_of(frames.first.zone), "Swap first and last")
    await until(lambda: living.description("Last frame").startswith("lake-dusk.jpg"))
    assert not living.description("First frame").startswith("lake-dusk.jpg")
    await choose(await menu_below(frames.last.more), "Clear")
    await until(lambda: not living.description("Last frame").startswith("lake-dusk.jpg"))
    menu = await menu_of(frames.last.zone)
    assert "Clear" not in entries(menu)
    await choose(menu, "Use a web address")
    await until(lambda: living.window.focusWidget() is frames.last.url)


async def test_the_menu_bar_opens_what_it_names_and_changes_the_look(living: LivingWindow) -> None:
    menus = living.window.interior.menus

    async def from_bar(name: str, *words: str) -> None:
        title = next(action for action in menus.actions() if action.text().replace("&", "") == name)
        click(menus, menus.actionGeometry(title).center())
        await choose(await popped_up(), *words)

    await from_bar("View", "Theme", "Light")
    await until(lambda: living.settings.value.theme is ThemeChoice.LIGHT)
    await from_bar("View", "Theme", "Dark")
    await until(lambda: living.settings.value.theme is ThemeChoice.DARK)
    await from_bar("File", "Settings")
    dialog = await living.dialog(QDialog)
    assert dialog.objectName() == "Settings"
    await living.driver.click("Close")
    await gone(dialog)
    await from_bar("Help", "About Kinogrid")
    about = await living.dialog(QDialog)
    QTest.keyClick(about, Qt.Key.Key_Escape)
    await gone(about)
    await from_bar("File", "Several orders at once")
    several = await living.dialog(QDialog)
    QTest.keyClick(several, Qt.Key.Key_Escape)
    await gone(several)


@pytest.mark.usefixtures("provider")
async def test_the_edge_of_a_pane_is_dragged_and_is_there_after_a_restart(profile: Path) -> None:
    async with living_window(profile) as first:
        splitter = first.window.findChildren(QSplitter)[0]
        edge = splitter.handle(1)
        before = compose_of(first).width()
        middle = edge.rect().center()
        drag(edge, middle, middle + QPoint(20, 0), middle + QPoint(60, 0))
        wide = compose_of(first).width()
        assert wide == pytest.approx(before + 60, abs=4)
        # The centre stays, wherever an edge is dragged to.
        drag(edge, edge.rect().center(), QPoint(400, middle.y()), QPoint(900, middle.y()))
        assert first.window.interior.panes_state().compose_width > wide
        assert splitter.sizes()[Pane.CENTRE] >= LEAST[Pane.CENTRE]
        drag(edge, edge.rect().center(), edge.rect().center() + QPoint(wide - compose_of(first).width(), 0))
        wide = compose_of(first).width()
        # A pane that is dragged shut comes back by its key, as wide as it was last.
        drag(edge, edge.rect().center(), QPoint(-200, middle.y()), QPoint(20 - wide, middle.y()))
        assert not compose_of(first).isVisible()
        await first.driver.press("Search jobs", Qt.Key.Key_F7)
        wide = compose_of(first).width()
        assert wide >= LEAST[Pane.COMPOSE]
    async with living_window(profile) as again:
        assert compose_of(again).width() == wide


async def test_tasks_are_imported_from_the_button_in_the_empty_list_by_ticking_them(
    living: LivingWindow, provider: FaultService
) -> None:
    _, child = await ordered_elsewhere(provider)
    click(the(living.window, QWidget, "Import earlier tasks"))
    dialog = await living.dialog(ImportDialog)
    await until(lambda: dialog.model.rowCount() == 2)
    index = dialog.model.index_of(child)
    view = dialog.view
    click(view.viewport(), view.visualRect(view.model().index(index.row(), 0)).center())
    await until(lambda: dialog.model.ticked() == (child,))
    await living.driver.click("Import")
    await until(lambda: dialog.model.ticked() == ())
    await living.driver.click("Close")
    await gone(dialog)
    await living.come_to("Done")


async def test_a_list_of_tasks_that_cannot_be_read_is_asked_for_again_and_an_unknown_task_is_said(
    living: LivingWindow, provider: FaultService
) -> None:
    await ordered_elsewhere(provider)
    provider.script(token=TOKEN, rules=[{"on": "list", "do": "empty", "status": 500, "times": None}])
    click(the(living.window, QWidget, "Import earlier tasks"))
    dialog = await living.dialog(ImportDialog)
    await until(dialog.message.words)
    assert dialog.more.text() == "Try again"
    assert not dialog.take.isEnabled()
    provider.script(token=TOKEN)
    await living.driver.click("More tasks")
    await until(lambda: dialog.model.rowCount() == 2)
    assert dialog.message.words() == ""
    await living.enter("Task id", "00000000-0000-4000-8000-000000000000")
    await until(lambda: "knows no task of videos or pictures by this id" in living.words())
    assert (dialog.model.rowCount(), dialog.model.ticked()) == (2, ())
    await living.driver.click("Close")
    await gone(dialog)
    assert living.states() == []
