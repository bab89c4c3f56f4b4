"""The page of what was spent: true with and without charges, and saved over nothing unasked."""

import asyncio
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.domain.annotation import Project
from kinogrid.domain.expenses import Expense, Fate, Grouping
from kinogrid.domain.failure import LibraryTrouble, known
from kinogrid.domain.request import Mode
from kinogrid.store.exports import NameTaken
from kinogrid.studio.charge_watch import Inquiry
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.spending.spending_controller import SpendingController
from kinogrid.ui.spending.spending_dialog import SpendingDialog
from kinogrid.ui.spending.spending_text import inquiry_words, sum_words
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.text import date_and_time, listed, time_of_day
from tests.studio.at_work import Crew
from tests.ui.seeing import opened, press, words
from tests.waiting import until

NOON = 1_778_670_000.0
DAY = 86_400.0
CENTS = Decimal("0.54")
MADE = Expense("j-1", NOON, Fate.MADE, Mode.FAST, "waves", CENTS, CENTS)
FAILED = Expense("j-2", NOON - 60, Fate.FAILED, Mode.TURBO, "=wind", Decimal(1), Decimal(0))
DOUBT = Expense("j-3", NOON - 9 * DAY, Fate.UNCONFIRMED, Mode.FAST, "fog", CENTS, None)
GONE = Expense("j-4", NOON - 9 * DAY, Fate.DELETED, None, "", None, Decimal(2))
ALL = (MADE, FAILED, DOUBT, GONE)
ASKED = Inquiry(has_token=True)


def rows(dialog: SpendingDialog) -> list[list[str]]:
    found = [dialog.table.topLevelItem(row) for row in range(dialog.table.topLevelItemCount())]
    return [[item.text(column) for column in range(4)] for item in found if item is not None]


def heads(dialog: SpendingDialog) -> list[str]:
    return [dialog.table.headerItem().text(column) for column in range(4)]


def the_order(dialog: SpendingDialog) -> str:
    """Give what is said of the first order beneath what it is added up in."""
    group = dialog.table.topLevelItem(0)
    assert group is not None
    order = group.child(0)
    assert order is not None
    return order.text(0)


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> SpendingDialog:
    made = SpendingDialog(theme)
    qtbot.addWidget(made)
    made.open()
    return made


def test_orders_are_added_up_by_project_under_their_names(dialog: SpendingDialog) -> None:
    every = [replace(MADE, projects=("p1", "p2")), replace(MADE, job_id="other", projects=("gone",)), *ALL[1:]]
    dialog.show_spending(every, ASKED, {"p1": "Lake", "p2": "Hills"})
    several = "counted in each of them"
    assert several not in dialog.state.text()
    dialog.view.choose(Grouping.PROJECT.value)
    dialog.view.chosen.emit(Grouping.PROJECT.value)
    assert [row[:2] for row in rows(dialog)] == [
        *(["Lake", "1"], ["Hills", "1"], ["A project without a name", "1"], ["In no project", "3"]),
    ]
    assert heads(dialog)[0] == "Project"
    assert several in dialog.state.text()
    dialog.show_spending(every, ASKED, {"p1": "Lake at dusk", "p2": "Hills"})
    assert rows(dialog)[0][0] == "Lake at dusk"
    dialog.show_spending(every[1:], ASKED, {})
    assert several not in dialog.state.text()


def test_sums_that_leave_out_what_failed_for_nothing_say_so(dialog: SpendingDialog) -> None:
    left_out = "What failed for nothing is left out of the foreseen sums."
    dialog.show_spending([MADE, replace(FAILED, foreseen=CENTS, is_free=True)], ASKED)
    assert left_out in dialog.state.text()
    dialog.view.choose("look")
    dialog.view.chosen.emit("look")
    assert left_out not in dialog.state.text(), "there are no sums"
    dialog.view.choose(Grouping.DAY.value)
    dialog.view.chosen.emit(Grouping.DAY.value)
    dialog.show_spending([MADE, replace(FAILED, foreseen=None, is_free=True), DOUBT], ASKED)
    assert left_out not in dialog.state.text()


def test_an_empty_page_names_its_columns_and_under_a_day_only_the_time_is_told(dialog: SpendingDialog) -> None:
    assert heads(dialog)[:3] == ["When", "Orders", "Foreseen"]
    dialog.show_spending([MADE], ASKED)
    under_day = the_order(dialog)
    dialog.view.choose(Grouping.WEEK.value)
    dialog.view.chosen.emit(Grouping.WEEK.value)
    assert the_order(dialog) == listed(date_and_time(MADE.at), MADE.prompt)
    assert under_day == listed(time_of_day(MADE.at), MADE.prompt)


def test_projects_are_offered_once_there_are_any(dialog: SpendingDialog) -> None:
    offered = dialog.view.segment(Grouping.PROJECT.value)
    dialog.show_spending(ALL, ASKED)
    assert not offered.isVisible()
    dialog.show_spending(ALL, ASKED, {"p1": "Lake"})
    assert offered.isVisible()
    dialog.view.choose(Grouping.PROJECT.value)
    dialog.show_spending(ALL, ASKED, {})
    assert not offered.isVisible()
    assert dialog.view.value() == Grouping.DAY.value
    assert heads(dialog)[0] == "When"


def test_orders_are_added_up_by_day_week_and_mode(dialog: SpendingDialog) -> None:
    dialog.show_spending(ALL, ASKED)
    assert dialog.sum.text() == "Charged for 4 orders: 2.54 Credits, 1 not known. Foreseen: 2.08 Credits."
    by_day = rows(dialog)
    assert [row[1:] for row in by_day] == [
        ["2", "1.54 Credits", "0.54 Credits"],
        ["2", "0.54 Credits", "2.00 Credits, 1 not known"],
    ]
    dialog.view.choose(Grouping.WEEK.value)
    dialog.view.chosen.emit(Grouping.WEEK.value)
    assert [row[0].startswith("Week of ") for row in rows(dialog)] == [True, True]
    assert heads(dialog) == ["When", "Orders", "Foreseen", "Charged"]
    dialog.view.choose(Grouping.MODE.value)
    dialog.view.chosen.emit(Grouping.MODE.value)
    assert rows(dialog) == [
        ["Fast", "2", "1.08 Credits", "0.54 Credits, 1 not known"],
        ["Turbo", "1", "1.00 Credits", "0.00 Credits"],
        ["Orders deleted here", "1", "0.00 Credits", "2.00 Credits"],
    ]


def test_failed_and_unconfirmed_orders_stand_by_themselves_with_what_was_taken(dialog: SpendingDialog) -> None:
    dialog.show_spending(ALL, ASKED)
    dialog.view.choose("look")
    dialog.view.chosen.emit("look")
    assert [row[1:] for row in rows(dialog)] == [
        ["Failed", "1.00 Credits", "0.00 Credits"],
        ["Not confirmed", "0.54 Credits", "Not known"],
    ]
    assert rows(dialog)[0][0].endswith("=wind")
    assert heads(dialog) == ["Order", "What became of it", "Foreseen", "Charged"]
    assert dialog.table.header().height() < 2 * dialog.table.fontMetrics().height() + 16


def test_a_day_that_was_opened_stays_open_and_its_orders_lead_to_their_jobs(
    qtbot: QtBot, dialog: SpendingDialog
) -> None:
    dialog.show_spending(ALL, ASKED)
    first = dialog.table.topLevelItem(0)
    assert first is not None
    first.setExpanded(True)
    dialog.show_spending([replace(MADE, charged=Decimal(1)), *ALL[1:]], ASKED)
    first, second = dialog.table.topLevelItem(0), dialog.table.topLevelItem(1)
    assert first is not None
    assert second is not None
    assert (first.isExpanded(), second.isExpanded()) == (True, False)
    with qtbot.waitSignal(dialog.job_chosen) as chosen:
        dialog.table.itemActivated.emit(first.child(0), 0)
    assert chosen.args == ["j-1"]
    with qtbot.assertNotEmitted(dialog.job_chosen):
        dialog.table.itemActivated.emit(first, 0)


def test_without_an_account_token_it_is_foreseen_and_called_nothing_else(dialog: SpendingDialog) -> None:
    dialog.show_spending([replace(MADE, charged=None)], Inquiry())
    assert dialog.sum.text() == "Foreseen for 1 order: 0.54 Credits."
    assert "harged" not in dialog.sum.text()
    assert dialog.table.isColumnHidden(3)
    assert "told to an account token only" in dialog.state.text()
    assert (dialog.token.isVisible(), dialog.older.isVisible()) == (True, False)
    dialog.show_spending([MADE], Inquiry())
    assert not dialog.table.isColumnHidden(3)
    dialog.show_spending([], Inquiry())
    assert dialog.sum.text() == "No order was sent yet."
    assert not dialog.save.isEnabled()


@pytest.mark.parametrize(
    ("inquiry", "untold", "said"),
    [
        (Inquiry(True), 0, "Every charge comes from the account's list of calls."),
        (Inquiry(True), 2, "No charge is known of 2 orders."),
        (Inquiry(True, 3), 3, "Looking for the charges of 3 orders"),
        (Inquiry(True, 3, known("no_network")), 3, "asks for charges again by itself"),
        (Inquiry(True, 3, known("invalid_token"), is_refused=True), 3, "does not accept the account token. Charges"),
    ],
)
def test_how_the_asking_goes_is_said(inquiry: Inquiry, untold: int, said: str) -> None:
    assert said in inquiry_words(inquiry, untold)


def test_where_nothing_is_known_nothing_is_a_sum() -> None:
    unknown = replace(MADE, foreseen=None, charged=None)
    assert sum_words([unknown], charges_told=True) == "Charged for 1 order: Not known. Foreseen: Not known."


@dataclass
class Files:
    """Where files are written, some of whose names are taken."""

    taken: set[str] = field(default_factory=set)
    full: bool = False
    written: list[tuple[str, str, bool]] = field(default_factory=list)

    async def write(self, path: Path, text: str, *, replace: bool) -> None:
        if self.full:
            raise LibraryTrouble(known("disk_full"))
        if path.name in self.taken and not replace:
            raise NameTaken(path.name)
        self.written.append((path.name, text, replace))


@dataclass
class Page:
    """The page, opened by its controller."""

    controller: SpendingController
    window: QWidget
    files: Files
    crew: Crew
    spent: list[Expense]
    said: list[str] = field(default_factory=list)

    @property
    def dialog(self) -> SpendingDialog:
        return opened(self.window, SpendingDialog)

    def save_as(self, name: str) -> None:
        press(self.dialog, "Save as CSV")
        files = opened(self.dialog, QFileDialog)
        files.fileSelected.emit(f"/somewhere/{name}")
        files.reject()


@pytest.fixture
async def page(qtbot: QtBot, theme: Theme) -> Page:
    window, files, crew, spent = QWidget(), Files(), Crew(), [MADE]
    qtbot.addWidget(window)
    window.show()
    asked: list[str] = []

    async def every() -> tuple[Expense, ...]:
        await asyncio.sleep(0)
        return tuple(spent)

    async def ask_older() -> None:
        await asyncio.sleep(0)
        asked.append("older")

    controller = SpendingController(
        window,
        theme,
        expenses=every,
        inquiry=lambda: ASKED,
        ask_older=ask_older,
        projects=lambda: [Project("p1", "Lake", 1.0)],
        write=files.write,
        tasks=crew,
    )
    made = Page(controller, window, files, crew, spent, asked)
    controller.said.connect(asked.append)
    controller.job_chosen.connect(asked.append)
    controller.token_wanted.connect(lambda: asked.append("token"))
    controller.open()
    return made


async def test_an_open_page_follows_what_changes_and_leads_on(page: Page) -> None:
    page.controller.open()
    first = page.dialog
    page.spent.append(FAILED)
    page.controller.follow()
    await until(lambda: "2 orders" in first.sum.text())
    first.show_spending(page.spent, Inquiry(True, waiting=1))
    press(first, "Look for older charges")
    await until(lambda: page.said == ["older"])
    first.job_chosen.emit("j-1")
    assert page.said == ["older", "j-1"]
    assert not first.isVisible()
    page.controller.follow()
    page.controller.open()
    page.dialog.token_requested.emit()
    assert page.said[2:] == ["token"]
    await page.crew.drain()


async def test_it_is_saved_over_another_file_only_after_a_yes(page: Page) -> None:
    page.save_as("a.csv")
    await until(lambda: page.said == ["Saved as a.csv"])
    assert page.files.written[0][1].startswith("time,job,")
    page.files.taken = {"a.csv"}
    for answer in ("Cancel", "Yes"):
        page.save_as("a.csv")
        await until(lambda: any(box.isVisible() for box in page.dialog.findChildren(QuestionBox)))
        box = opened(page.dialog, QuestionBox)
        assert "a file called a.csv already" in box.detail()
        press(box, answer)
    await until(lambda: len(page.files.written) == 2)
    assert [replace for _, _, replace in page.files.written] == [False, True]
    await page.crew.drain()


async def test_a_disk_that_refuses_is_said(page: Page) -> None:
    page.files.full = True
    page.save_as("a.csv")
    await until(lambda: any(box.isVisible() for box in page.dialog.findChildren(QuestionBox)))
    box = opened(page.dialog, QuestionBox)
    assert box.question() == "It could not be saved"
    assert page.said == []
    press(box, "Yes")
    assert opened(page.dialog, QFileDialog).objectName() == "Save what was spent", "another place may take it"
    await page.crew.drain()


def test_every_word_of_the_page_is_in_sight(dialog: SpendingDialog) -> None:
    dialog.show_spending(ALL, ASKED)
    assert "Spending" in words(dialog).splitlines()
