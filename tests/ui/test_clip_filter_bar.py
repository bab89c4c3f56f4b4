"""Filters: each is said, turned on and off alone, and taken away by its chip."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.domain.annotation import Project
from kinogrid.domain.clip_filter import Between, ClipFilter, Making, Trait
from kinogrid.domain.listed import UsedTag
from kinogrid.domain.local_days import DaySpan, RecentDays
from kinogrid.domain.request import Aspect, Mode, Resolution
from kinogrid.ui.clip_filter_text import chips, kinds
from kinogrid.ui.controls.clip_filter_bar import FilterButton, FilterChips
from kinogrid.ui.controls.days_dialog import DaysDialog
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import tr
from tests.reached import must_reach, reached

NOW = 1_700_000_000.0
DAY = date(2023, 11, 3)
PROJECTS = (Project("p-1", "Spring & summer", 1.0), Project("p-2", "Reel", 2.0))
TAGS = (UsedTag("sea", 3), UsedTag("night", 1))

FILTERS = st.builds(
    ClipFilter,
    traits=st.frozensets(st.sampled_from(Trait)),
    makings=st.frozensets(st.sampled_from(Making)),
    modes=st.frozensets(st.sampled_from(Mode)),
    resolutions=st.frozensets(st.sampled_from(Resolution)),
    aspects=st.frozensets(st.sampled_from(Aspect)),
    loop=st.sampled_from([None, True, False]),
    stars=st.integers(0, 5),
    seconds=st.sampled_from([Between(), Between(None, 6.0), Between(12.0)]),
    credits=st.sampled_from([Between(), Between(0.5, 1.0)]),
    made=st.sampled_from([Between(), Between(NOW), Between(None, NOW), Between(1.0, NOW), Between(NOW, NOW + 1)]),
    days=st.sampled_from([DaySpan(), DaySpan(DAY), DaySpan(last=DAY), DaySpan(DAY, DAY)]),
    tags=st.frozensets(st.sampled_from(["sea", "gone"])),
    projects=st.frozensets(st.sampled_from(["p-1", "p-9"])),
)


@must_reach("nothing is on", "several are on", "a project that is gone")
@given(wanted=FILTERS)
def test_chips_taken_away_one_after_the_other_leave_nothing(wanted: ClipFilter) -> None:
    told = list(chips(wanted, PROJECTS))
    reached(
        nothing_is_on=not told,
        several_are_on=len(told) > 1,
        a_project_that_is_gone="p-9" in wanted.projects,
    )
    assert bool(told) == (wanted != ClipFilter())
    assert all(choice.words for choice in told)
    left = wanted
    for count in range(len(told), 0, -1):
        here = list(chips(left, PROJECTS))
        assert len(here) == count
        assert len({choice.name for choice in here}) == count
        left = here[0].turned
    assert left == ClipFilter()


CHOICES = [choice.name for kind in kinds(ClipFilter(), projects=PROJECTS, tags=TAGS) for choice in kind.choices]


@must_reach("turned on", "turned off", *CHOICES)
@given(wanted=FILTERS, turn=st.integers(0, 30))
def test_a_choice_turned_is_the_other_way_round_and_nothing_else_of_its_kind_is_lost(
    wanted: ClipFilter, turn: int
) -> None:
    def all_of(one: ClipFilter) -> dict[str, bool]:
        told = (choice for kind in kinds(one, projects=PROJECTS, tags=TAGS) for choice in kind.choices)
        return {choice.name: choice.is_on for choice in told}

    before = all_of(wanted)
    for kind in kinds(wanted, projects=PROJECTS, tags=TAGS):
        names = {choice.name for choice in kind.choices}
        # One of each kind at a time: to turn all of them takes four times as long and finds the same.
        choice = kind.choices[turn % len(kind.choices)]
        after = all_of(choice.turned)
        reached(choice.name, turned_on=after[choice.name], turned_off=before[choice.name])
        assert after[choice.name] is not before[choice.name]
        assert {name: on for name, on in after.items() if name not in names} == {
            name: on for name, on in before.items() if name not in names
        }


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> Iterator[tuple[FilterButton, FilterChips]]:
    whole = QWidget()
    column = QVBoxLayout(whole)
    button, shown = FilterButton(theme, lambda: NOW, whole), FilterChips(theme, whole)
    column.addWidget(button)
    column.addWidget(shown)
    qtbot.addWidget(whole)
    whole.resize(240, 400)
    whole.show()
    yield button, shown
    whole.close()


def test_the_menu_has_every_filter_and_says_which_are_on(bar: tuple[FilterButton, FilterChips]) -> None:
    button, _ = bar
    chosen: list[ClipFilter] = []
    button.chosen.connect(chosen.append)
    button.projects = PROJECTS
    button.offer_tags(TAGS)
    assert not button.accessibleDescription()
    button.show_filter(ClipFilter(traits=frozenset({Trait.PICKED}), projects=frozenset({"p-1"})))
    assert button.accessibleDescription() == "Picked, Spring & summer"
    button.fill()
    menus = [action.menu() for action in button.menu().actions() if action.menu() is not None]
    acts = {act.objectName(): act for menu in menus for act in menu.actions()}  # type: ignore[attr-defined]  # a menu
    assert {name for name, act in acts.items() if act.isChecked()} == {"Filter: picked", "Filter: project p-1"}
    acts["Filter: tag sea"].trigger()
    acts["Filter: picked"].trigger()
    assert chosen[0].tags == {"sea"}
    assert not chosen[1].traits
    assert chosen[1].projects == {"p-1"}
    none = next(act for act in button.menu().actions() if act.objectName() == "Filter: none")
    none.trigger()
    assert chosen[2] == ClipFilter()


def seen_chips(shown: FilterChips) -> list[str]:
    return [chip.objectName() for chip in shown.findChildren(QPushButton) if chip.isVisible()]


def test_chips_are_reached_and_taken_away_by_keyboard(bar: tuple[FilterButton, FilterChips], qtbot: QtBot) -> None:
    _, shown = bar
    shown.chosen.connect(lambda wanted: shown.show_filter(wanted, PROJECTS))
    shown.show_filter(ClipFilter(traits=frozenset({Trait.PICKED, Trait.NEW}), stars=3), PROJECTS)
    qtbot.waitUntil(shown.isVisible)
    names = [chip.accessibleName() for chip in shown.findChildren(QPushButton) if not chip.isHidden()]
    stars = tr("Filter", "At least %n star(s)", 3)
    assert names == [
        "Remove the filter: Picked",
        "Remove the filter: New",
        f"Remove the filter: {stars}",
        "Clear all",
    ]
    first = next(chip for chip in shown.findChildren(QPushButton) if chip.objectName() == "Chip: picked")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: seen_chips(shown) == ["Chip: new", "Chip: stars 3", "Chip: all"])
    clear = next(
        chip for chip in shown.findChildren(QPushButton) if chip.objectName() == "Chip: all" and chip.isVisible()
    )
    QTest.keyClick(clear, Qt.Key.Key_Space)
    assert not shown.isVisible()


def days_dialog(button: FilterButton) -> DaysDialog:
    """Open the dialog as the menu does."""
    button.fill()
    menus = [action.menu() for action in button.menu().actions() if action.menu() is not None]
    acts = {act.objectName(): act for menu in menus for act in menu.actions()}  # type: ignore[attr-defined]  # a menu
    acts["Filter: days"].trigger()
    # The last one: those before go away when the loop has its turn.
    return button.window().findChildren(DaysDialog)[-1]


def test_days_of_ones_own_are_chosen_by_keyboard_alone(bar: tuple[FilterButton, FilterChips], qtbot: QtBot) -> None:
    button, shown = bar
    chosen: list[ClipFilter] = []
    button.chosen.connect(chosen.append)
    button.show_filter(ClipFilter(made=Between(NOW), stars=3))
    dialog = days_dialog(button)
    qtbot.waitUntil(dialog.isVisible)
    today = date(2023, 11, 14)
    assert dialog.days() == DaySpan(today.replace(day=1), today)
    assert dialog.focusWidget() is dialog.first
    dialog.first.setSelectedSection(dialog.first.Section.DaySection)
    QTest.keyClick(dialog.first, Qt.Key.Key_Up)
    QTest.keyClick(dialog.first, Qt.Key.Key_Up)
    assert dialog.first.day == DAY
    switch = dialog.findChild(QCheckBox, "Last day: on")
    assert isinstance(switch, QCheckBox)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert not dialog.last.isEnabled()
    QTest.keyClick(dialog.first, Qt.Key.Key_Return)
    assert chosen == [ClipFilter(days=DaySpan(DAY), stars=3)]
    assert not dialog.isVisible()
    shown.show_filter(chosen[0], ())
    written = QLocale().toString(dialog.first.date(), QLocale.FormatType.ShortFormat)
    chip = next(chip for chip in shown.findChildren(QPushButton) if chip.objectName() == "Chip: days")
    assert chip.text() == f"Since {written}"
    button.show_filter(chosen[0])
    assert days_dialog(button).days() == DaySpan(DAY)


def test_days_the_wrong_way_round_are_turned(bar: tuple[FilterButton, FilterChips]) -> None:
    dialog = days_dialog(bar[0])
    dialog.first.show_day(date(2023, 11, 9))
    dialog.last.show_day(DAY)
    assert dialog.days() == DaySpan(DAY, date(2023, 11, 9))
    dialog.close()


def test_a_fixed_range_takes_the_place_of_days_of_ones_own() -> None:
    wanted = ClipFilter(days=DaySpan(DAY))
    told = [choice for kind in kinds(wanted, projects=(), tags=()) if kind.has_days for choice in kind.choices]
    assert told
    assert [choice.turned.recent for choice in told] == list(RecentDays)
    assert all(choice.turned.days == DaySpan() for choice in told)


def test_days_counted_from_today_are_told_as_such_and_give_way_to_fixed_ones(
    bar: tuple[FilterButton, FilterChips],
) -> None:
    button, shown = bar
    chosen: list[ClipFilter] = []
    button.chosen.connect(chosen.append)
    button.show_filter(ClipFilter(recent=RecentDays.WEEK, stars=3))
    shown.show_filter(ClipFilter(recent=RecentDays.WEEK, stars=3), ())
    assert [choice.words for choice in chips(ClipFilter(recent=RecentDays.WEEK), ())] == ["Last 7 days"]
    dialog = days_dialog(button)
    dialog.chosen.emit(DaySpan(DAY))
    dialog.close()
    assert chosen == [ClipFilter(days=DaySpan(DAY), stars=3)]


def test_a_month_drops_down_within_a_click_and_a_day_of_it_is_taken(
    bar: tuple[FilterButton, FilterChips], qtbot: QtBot
) -> None:
    dialog = days_dialog(bar[0])
    month = dialog.first.calendarWidget()
    QTest.mouseClick(
        dialog.first, Qt.MouseButton.LeftButton, pos=dialog.first.rect().center() + dialog.first.rect().topRight() / 2.3
    )
    qtbot.waitUntil(month.isVisible)
    month.clicked.emit(dialog.first.date().addDays(2))
    assert dialog.first.day == DAY
    QApplication.processEvents()
    dialog.close()
