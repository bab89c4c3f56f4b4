"""The library's pane: it reads what is looked at and no more, is driven by keys and mouse, and keeps what is chosen."""

import asyncio
from dataclasses import replace
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from kinogrid.domain.clip_filter import ClipGrouping, ClipSearch, Sorting
from kinogrid.domain.job import Curation, Job
from kinogrid.domain.listed import ListedItem
from kinogrid.domain.state import Done, Running
from kinogrid.domain.theme_choice import ThemeChoice
from kinogrid.studio.job_repository import Change
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.library.card import LibraryCard
from kinogrid.ui.library.controller import LibraryController
from kinogrid.ui.library.model import MOST_PAGES, PAGE, LibraryModel, PagePlace
from kinogrid.ui.library.pane import LibraryPane
from kinogrid.ui.style.theme import Theme
from tests.ui.finding import ListedHere, card, items, start
from tests.ui.jobs_of_all_kinds import CLIPS, RESULT, TASK, job
from tests.ui.seeing import tabbed_through, the, words
from tests.waiting import until


class Looking:
    """A pane in front of somebody, and what is read for it."""

    def __init__(self, pane: LibraryPane, listing: ListedHere) -> None:
        self.pane, self.listing = pane, listing
        self.turns = 0
        self.controller = LibraryController(pane, listing, lambda _grouping, group: f"day {group.since:g}", start)
        self.controller.found.connect(self._count)

    def _count(self) -> None:
        self.turns += 1

    async def come(self) -> None:
        """Look at it, and wait until something is found."""
        self.controller.set_in_sight(in_sight=True)
        await self.found(1)

    async def found(self, turns: int) -> None:
        await until(lambda: self.turns >= turns)

    async def read(self) -> None:
        """Wait until nothing in sight is still to be read."""

        def there() -> bool:
            rows = list(self.pane.grid.items_in_sight())
            return bool(rows) and all(self.pane.model.card(row) is not None for row in rows)

        await until(there)

    def chosen(self) -> set[ListedItem | None]:
        return {self.pane.model.item(row) for run in self.pane.grid.chosen_rows() for row in run}


@pytest.fixture
async def pane(qtbot: QtBot, theme: Theme, pictures: Thumbnails) -> LibraryPane:
    made = LibraryPane(theme, card, pictures, pictures)
    made.resize(1000, 700)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    await until(made.isActiveWindow)
    return made


async def test_of_a_hundred_thousand_jobs_only_what_is_looked_at_is_read(pane: LibraryPane) -> None:
    looking = Looking(pane, ListedHere([items(400_000)]))
    pane.look_for(replace(pane.search, grouping=ClipGrouping.NONE))
    await looking.come()
    assert pane.model.rowCount() == 400_000
    await looking.read()
    assert len(looking.listing.asked) <= 2
    QTest.keyClick(pane.grid, Qt.Key.Key_End)
    await looking.read()
    assert pane.model.item(399_999) == ListedItem("job-99999", 3)
    assert len(looking.listing.asked) <= 4
    assert not [begin for _, _, begin in looking.listing.asked if PAGE < begin < 399_800]
    assert words(pane).startswith("400000 clip")


async def test_pages_that_follow_are_asked_for_where_the_one_before_ended(pane: LibraryPane) -> None:
    looking = Looking(pane, ListedHere([items(3000)]))
    await looking.come()
    for _ in range(12):
        QTest.keyClick(pane.grid, Qt.Key.Key_PageDown)
        await looking.read()
    begins = [begin for _, _, begin in looking.listing.asked]
    assert begins == sorted(set(begins)), "each page once"
    assert all(begin % PAGE == 0 for begin in begins)


async def test_groups_are_read_as_one_comes_near_them(pane: LibraryPane) -> None:
    there = items(300)
    looking = Looking(pane, ListedHere([there[at : at + 4] for at in range(0, 300, 4)]))
    await looking.come()
    first = len(pane.model.groups)
    assert 20 <= first < 60
    assert pane.model.heading(1) == "day 1"
    while pane.model.rowCount() < 300:
        rows = pane.model.rowCount()
        pane.grid.verticalScrollBar().setValue(pane.grid.verticalScrollBar().maximum())
        await until(partial(_grew, pane, rows))
    assert [pane.model.groups[at].since for at in (0, 74)] == [0.0, 74.0]
    await looking.read()
    pane.grid.verticalScrollBar().setValue(pane.grid.verticalScrollBar().maximum())
    await looking.read()
    assert pane.model.item(299) == there[299]


def _grew(pane: LibraryPane, rows: int) -> bool:
    return pane.model.rowCount() > rows


async def test_what_was_typed_last_is_what_is_found(pane: LibraryPane) -> None:
    looking = Looking(pane, ListedHere([items(40)]))
    await looking.come()
    held = looking.listing.held = asyncio.Event()
    QTest.keyClicks(pane.words, "job-3")
    held.set()
    await until(lambda: pane.model.rowCount() == 4)
    await looking.read()
    assert {pane.model.item(row) for row in range(4)} == {ListedItem("job-3", index) for index in range(4)}
    pane.words.setText("zebra")
    await until(lambda: "Nothing found" in words(pane))
    QTest.mouseClick(the(pane, QPushButton, "Show everything"), Qt.MouseButton.LeftButton)
    await until(lambda: pane.model.rowCount() == 40)
    assert pane.words.text() == ""


@pytest.mark.parametrize("choice", [ThemeChoice.DARK, ThemeChoice.LIGHT])
async def test_what_is_selected_looks_other_than_what_is_picked(
    qtbot: QtBot, theme: Theme, pictures: Thumbnails, choice: ThemeChoice
) -> None:
    def seen_before(item: ListedItem) -> LibraryCard | None:
        made = card(item)
        return None if made is None else replace(made, is_new=False)

    theme.choose(choice)
    pane = LibraryPane(theme, seen_before, pictures, pictures)
    pane.resize(1000, 700)
    qtbot.addWidget(pane)
    pane.show()
    looking = Looking(pane, ListedHere([items(4)]))
    await looking.come()
    await looking.read()
    indexes = [pane.model.index(row, 0) for row in range(4)]
    pane.grid.selectionModel().select(indexes[2], QItemSelectionModel.SelectionFlag.ClearAndSelect)
    image = pane.grid.viewport().grab().toImage()

    def colours(row: int) -> set[str]:
        """List the colours on a tile and right around it."""
        rect = pane.grid.visualRect(indexes[row]).adjusted(-5, -5, 5, 5)
        return {
            image.pixelColor(x, y).name()
            for x in range(rect.left(), rect.right())
            for y in range(rect.top(), rect.bottom())
        }

    accent, ground = theme.colours.accent, theme.colours.accent_wash
    assert [accent in colours(row) for row in range(4)] == [False, True, False, False]
    assert [ground in colours(row) for row in range(4)] == [False, False, True, False]
    pane.grid.selectionModel().select(indexes[1], QItemSelectionModel.SelectionFlag.Select)
    image = pane.grid.viewport().grab().toImage()
    assert {accent, ground} <= colours(1), "both can be seen at once"


async def test_the_bar_of_a_library_that_is_seen_whole_has_no_handle(pane: LibraryPane) -> None:
    bar = pane.grid.verticalScrollBar()
    looking = Looking(pane, listing := ListedHere([items(2)]))
    await looking.come()
    assert not bar.isEnabled()
    few = pane.grid.grab().toImage()
    listing.found[:] = [items(400)]
    pane.look_for(replace(pane.search, grouping=ClipGrouping.NONE))
    await until(bar.isEnabled)
    many = pane.grid.grab().toImage()
    inside = bar.mapTo(pane.grid, QPoint(bar.width() // 2, 20))
    assert few.pixelColor(inside) != many.pixelColor(inside)


async def test_an_empty_library_says_what_comes_into_it(pane: LibraryPane) -> None:
    looking = Looking(pane, ListedHere([[]]))
    await looking.come()
    assert "No clips yet" in words(pane)
    assert "Show everything" not in words(pane)


async def test_order_and_groups_are_chosen_from_menus_that_say_them(pane: LibraryPane) -> None:
    looking = Looking(pane, ListedHere([items(8)]))
    await looking.come()
    sort = the(pane, QToolButton, "Sort")
    assert (sort.text(), sort.accessibleDescription()) == ("Newest first", "Newest first")
    next(action for action in sort.menu().actions() if action.data() == Sorting.BEST).trigger()
    assert sort.text() == "Most stars first"
    assert pane.search.sorting is Sorting.BEST
    group = the(pane, QToolButton, "Group")
    next(action for action in group.menu().actions() if action.data() == ClipGrouping.NONE).trigger()
    await looking.found(2)
    await until(lambda: len(pane.model.groups) == 1)
    assert looking.listing.searches[-1].sorting is Sorting.BEST


async def test_what_is_chosen_and_seen_stays_so_when_something_comes_in_above(pane: LibraryPane) -> None:
    looking = Looking(pane, ListedHere([items(400)]))
    await looking.come()
    grid = pane.grid
    for _ in range(3):
        QTest.keyClick(grid, Qt.Key.Key_PageDown)
    QTest.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    await looking.read()
    chosen, current, anchor = looking.chosen(), pane.model.item(grid.currentIndex().row()), grid.anchor()
    assert len(chosen) == 2
    assert anchor is not None
    looking.listing.found[0][:0] = [ListedItem("new", index) for index in range(4)]
    made = replace(job(Done(TASK, RESULT, CLIPS, ())), id="new")
    looking.controller.follow(Change(None, made))
    await until(lambda: pane.model.rowCount() == 404)
    await looking.read()
    assert looking.chosen() == chosen
    assert pane.model.item(grid.currentIndex().row()) == current
    assert grid.anchor() == anchor


async def test_all_that_is_chosen_stays_so_too(pane: LibraryPane) -> None:
    looking = Looking(pane, ListedHere([items(400)]))
    await looking.come()
    QTest.keyClick(pane.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    looking.listing.found[0].pop()
    looking.controller.follow_soon()
    await until(lambda: pane.model.rowCount() == 399)
    assert pane.grid.selected_count() == 399


async def test_a_job_that_only_goes_on_is_not_looked_for_anew(pane: LibraryPane) -> None:
    looking = Looking(pane, ListedHere([items(8)]))
    await looking.come()
    begun = Job("job-1", job(Done(TASK, RESULT, CLIPS, ())).order, 1.0, Running(TASK, 1.0))
    further = replace(begun, state=Running(TASK, 1.0, 50))
    looking.controller.follow(Change(begun, further))
    picked = replace(further, curation=Curation(0))
    looking.controller.follow(Change(further, picked))
    await looking.found(2)
    assert len(looking.listing.searches) == 2
    looking.controller.set_in_sight(in_sight=False)
    looking.controller.follow(Change(picked, begun))
    looking.controller.follow_soon()
    assert len(looking.listing.searches) == 2


async def test_tiles_are_opened_and_left_by_key_and_mouse(pane: LibraryPane, qtbot: QtBot) -> None:
    looking = Looking(pane, ListedHere([items(8)]))
    await looking.come()
    await looking.read()
    opened: list[ListedItem] = []
    pane.opened.connect(opened.append)
    QTest.keyClick(pane.words, Qt.Key.Key_Down)
    assert pane.grid.hasFocus()
    QTest.keyClick(pane.grid, Qt.Key.Key_Right)
    QTest.keyClick(pane.grid, Qt.Key.Key_Return)
    centre = pane.grid.visualRect(pane.model.index(2)).center()
    QTest.mouseDClick(pane.grid.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert opened == [ListedItem("job-0", 1), ListedItem("job-0", 2)]
    with qtbot.waitSignal(pane.left):
        QTest.keyClick(pane.grid, Qt.Key.Key_Escape)


async def test_who_comes_by_key_before_anything_is_found_stands_on_the_first_tile_then(pane: LibraryPane) -> None:
    looking = Looking(pane, ListedHere([items(8)]))
    pane.grid.setFocus()
    await looking.come()
    await looking.read()
    assert pane.grid.currentIndex().row() == 0
    assert not pane.grid.chosen_rows()
    assert await looking.controller.chosen() == (ListedItem("job-0", 0),)
    pane.words.setFocus()
    assert await looking.controller.chosen() == ()


async def test_tab_comes_to_the_tiles_after_all_that_stands_above_them(pane: LibraryPane) -> None:
    looking = Looking(pane, ListedHere([items(8)]))
    await looking.come()
    await looking.read()
    pane.words.setFocus()
    walked = list(tabbed_through(9))
    tools = (pane.filters, pane.grouping, pane.sorting, pane.projects, pane.searches)
    assert walked == [pane.words, pane.tile_size, pane.kind.segment("clips"), *tools, pane.grid]


async def test_a_rubber_band_chooses_what_it_touches(pane: LibraryPane) -> None:
    looking = Looking(pane, ListedHere([items(12)]))
    await looking.come()
    await looking.read()
    grid, seen = pane.grid, pane.grid.viewport()
    columns = grid.tiling.columns
    assert columns < 6
    first, last = grid.visualRect(pane.model.index(0)), grid.visualRect(pane.model.index(columns + 1))
    begin = first.topLeft() - QPoint(6, 4)
    QTest.mousePress(seen, Qt.MouseButton.LeftButton, pos=begin)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(seen, begin + (last.center() - begin) * share)
    QTest.mouseRelease(seen, Qt.MouseButton.LeftButton, pos=last.center())
    assert [list(run) for run in grid.chosen_rows()] == [[0, 1], [columns, columns + 1]]
    QTest.mouseClick(seen, Qt.MouseButton.LeftButton, pos=grid.visualRect(pane.model.index(0)).center())
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(seen, Qt.MouseButton.LeftButton, shift, grid.visualRect(pane.model.index(columns)).center())
    assert grid.selected_count() == columns + 1, "all from the one to the other"
    control = Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(seen, Qt.MouseButton.LeftButton, control, grid.visualRect(pane.model.index(1)).center())
    assert grid.selected_count() == columns
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert grid.selected_count() == 0


async def test_a_rubber_band_adds_with_a_key_scrolls_at_the_edge_and_is_taken_back(pane: LibraryPane) -> None:
    looking = Looking(pane, ListedHere([items(400)]))
    await looking.come()
    await looking.read()
    grid, seen, left = pane.grid, pane.grid.viewport(), Qt.MouseButton.LeftButton
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    columns, beside = grid.tiling.columns, seen.width() - 3
    QTest.mouseClick(seen, left, none, grid.visualRect(pane.model.index(0)).center())
    begin, end = QPoint(beside, grid.visualRect(pane.model.index(columns)).center().y()), QPoint(3, seen.height() - 4)
    QTest.mousePress(seen, left, shift, begin)
    QTest.mouseMove(seen, (begin + end) / 2)
    QTest.mouseMove(seen, end)
    await until(lambda: grid.verticalScrollBar().value() > seen.height())
    runs = grid.chosen_rows()
    assert runs[0] == range(1), "what was chosen before stays so"
    assert (runs[1].start, runs[-1].stop % columns, len(runs)) == (columns, 0, 2)
    assert runs[-1].stop > list(grid.items_in_sight())[-1] - columns
    assert grid.currentIndex().row() == 0, "nothing is gone to before it is let go"
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert grid.chosen_rows() == [range(1)]
    QTest.mouseRelease(seen, left, shift, end)
    assert grid.chosen_rows() == [range(1)]


async def test_no_tile_moves_under_the_mouse_that_chooses_it(pane: LibraryPane) -> None:
    looking = Looking(pane, ListedHere([items(400)]))
    await looking.come()
    await looking.read()
    grid = pane.grid

    def place() -> QPoint:
        return grid.viewport().mapToGlobal(grid.visualRect(pane.model.index(1)).topLeft())

    before = place()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.visualRect(pane.model.index(1)).center())
    await until(lambda: "1 clip chosen" in words(pane) and pane.chosen.geometry().top() > grid.geometry().bottom())
    assert place() == before


async def test_tiles_grow_by_the_slider_and_what_is_seen_stays(pane: LibraryPane) -> None:
    looking = Looking(pane, ListedHere([items(400)]))
    await looking.come()
    columns = pane.grid.tiling.columns
    pane.grid.verticalScrollBar().setValue(900)
    top = next(pane.grid.items_in_sight())
    pane.tile_size.setValue(400)
    assert pane.grid.tiling.columns < columns
    assert top in list(pane.grid.items_in_sight())


def test_the_model_is_one_that_qt_takes_and_forgets_what_was_read_long_ago(qtbot: QtBot) -> None:
    assert qtbot is not None
    model = LibraryModel(card)
    strict = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, strict)
    # No more than that takes, as the tester goes through all of it each time.
    listing = ListedHere([items((MOST_PAGES + 6) * PAGE)])
    groups = asyncio.run(listing.groups(ClipSearch(grouping=ClipGrouping.DAY), clips=True))
    wanted: list[PagePlace] = []
    model.wanted.connect(wanted.append)
    model.fill(groups, ["all"], {})
    assert model.card(5) is None
    assert model.card(6) is None
    assert wanted == [PagePlace(0, 0)], "a page is asked for once"

    def put(pages: range) -> None:
        for page in pages:
            model.put(PagePlace(0, page), listing.found[0][page * PAGE : (page + 1) * PAGE])

    put(range(2))
    # What comes between the first pages and the last that are kept is no other change than theirs.
    shiboken6.delete(tester)
    put(range(2, MOST_PAGES - 1))
    tester = QAbstractItemModelTester(model, strict)
    put(range(MOST_PAGES - 1, MOST_PAGES + 5))
    assert model.item(PAGE) is None
    assert model.item(MOST_PAGES * PAGE) == listing.found[0][MOST_PAGES * PAGE]
    assert model.data(model.index(MOST_PAGES * PAGE), Qt.ItemDataRole.AccessibleTextRole) is not None
    assert model.match(model.index(0), 0, "job") == []
    assert tester.model() is model


def test_a_tile_says_in_words_all_that_is_on_it() -> None:
    told = card(ListedItem("a", 2))
    assert told is not None
    for part in ("Variant 3", "5.2 s", "starred", "2 of 5 stars", "new", "night, sea", "a note"):
        assert part in told.words
