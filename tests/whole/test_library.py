"""The library in the whole app: found as one types, opened large, left again, and true while jobs come and go."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kinogrid.ui.library.pane import LibraryPane
from tests.waiting import until
from tests.whole.living_window import LivingWindow


async def library(living: LivingWindow, tiles: int) -> LibraryPane:
    """Go to the library by its key, and wait until so many tiles are in it."""
    QTest.keyClick(living.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    pane = living.assembly.panes.library
    await until(lambda: pane.isVisible() and pane.model.rowCount() == tiles)
    return pane


async def test_a_clip_is_found_by_its_words_and_opened_in_the_four_up(living: LivingWindow) -> None:
    await living.make("a boat drifts")
    await living.order("a lamp flickers")
    await living.come_to("Done", "Done")
    pane = await library(living, 8)
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
