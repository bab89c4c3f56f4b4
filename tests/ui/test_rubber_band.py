"""The rubber band of the list of jobs: where it begins, what it chooses and reads, and how it is painted."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kinogrid.domain.state import Done
from kinogrid.domain.theme_choice import ThemeChoice
from kinogrid.ui.jobs.model import JobsModel
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.jobs.row_text import JobRow, job_row
from kinogrid.ui.style.theme import Theme
from tests.ui.jobs_of_all_kinds import CLIPS, RESULT, TASK, job
from tests.ui.seeing import words
from tests.waiting import until

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Hand:
    """A mouse over the list, whose events enter where the platform's do."""

    def __init__(self, pane: JobsPane) -> None:
        self.view = pane.view
        self.pane = pane
        self.pulled: list[list[str]] = []
        self.selected: list[str] = []
        pane.pulled.connect(self.pulled.append)
        pane.job_selected.connect(self.selected.append)

    def place(self, point: QPoint) -> QPoint:
        return self.view.viewport().mapTo(self.pane.window(), point)

    def press(self, point: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.mousePress(self.pane.window().windowHandle(), LEFT, keys, self.place(point))

    def move(self, *way: QPoint) -> None:
        for point in way:
            QTest.mouseMove(self.pane.window().windowHandle(), self.place(point))

    def release(self, point: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseRelease(self.pane.window().windowHandle(), LEFT, keys, self.place(point))

    def draw(self, begin: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
        self.press(begin, keys)
        self.move(*(begin + (end - begin) * share / 8 for share in range(1, 9)))
        self.release(end, keys)

    def row(self, row: int) -> QRect:
        return self.view.visualRect(self.view.model().index(row, 0))

    def words_of(self, row: int) -> QPoint:
        """Give a point on a row's words."""
        return self.row(row).center() + QPoint(20, 0)

    def picture_of(self, row: int) -> QPoint:
        """Give a point on a row's picture."""
        return QPoint(40, self.row(row).center().y())

    @property
    def below(self) -> QPoint:
        """Give a point below the last row."""
        return QPoint(200, self.row(self.view.item_count() - 1).bottom() + 60)

    def chosen(self) -> list[int]:
        return [row for run in self.view.chosen_rows() for row in run]


@pytest.fixture
def rows() -> Sequence[JobRow]:
    return [job_row(job(Done(TASK, RESULT, CLIPS), job_id=f"job-{at}", created_at=100.0 - at)) for at in range(6)]


@pytest.fixture
def hand(jobs_pane: JobsPane, jobs_model: JobsModel, rows: Sequence[JobRow]) -> Iterator[Hand]:
    jobs_model.fill(rows)
    yield Hand(jobs_pane)
    # Without it the next test would begin with it pressed.
    QTest.mouseRelease(jobs_pane.window().windowHandle(), LEFT, NONE, QPoint(5, 5))


def test_it_begins_below_the_last_row_and_on_words_up_or_down(hand: Hand) -> None:
    hand.draw(hand.below, hand.words_of(3))
    assert hand.chosen() == [3, 4, 5]
    assert hand.view.currentIndex().row() == 3, "the keyboard is where the mouse was let go"
    assert hand.selected == ["job-3"], "nothing was gone to on the way"
    hand.draw(hand.words_of(0), hand.words_of(2))
    assert hand.chosen() == [0, 1, 2]
    assert hand.view.currentIndex().row() == 0, "what was pressed stays on show"
    hand.draw(hand.words_of(5), hand.words_of(4))
    assert hand.chosen() == [4, 5]
    assert not hand.pulled, "nothing was carried out"
    assert "2 jobs chosen" in words(hand.pane)
    QTest.keyClick(hand.view, Qt.Key.Key_Up, SHIFT)
    assert hand.chosen() == [4, 5], "the keyboard goes on from what was pressed"


def test_rows_are_carried_sideways_by_the_picture_and_where_they_are_chosen(hand: Hand) -> None:
    hand.draw(hand.words_of(1), hand.words_of(1) - QPoint(60, 20))
    assert (hand.pulled, hand.chosen()) == ([["job-1"]], [1])
    hand.draw(hand.picture_of(3), hand.picture_of(5))
    assert (hand.pulled[1:], hand.chosen()) == ([["job-3"]], [3])
    hand.draw(hand.words_of(3), hand.words_of(5))
    assert (hand.pulled[2:], hand.chosen()) == ([["job-3"]], [3])
    hand.draw(hand.words_of(0), hand.words_of(2))
    hand.draw(hand.words_of(1), hand.words_of(5))
    assert (hand.pulled[3:], hand.chosen()) == ([["job-0", "job-1", "job-2"]], [0, 1, 2])


@pytest.mark.parametrize("key", [SHIFT, CONTROL])
def test_with_a_key_it_adds_to_what_is_chosen(hand: Hand, key: Qt.KeyboardModifier) -> None:
    hand.draw(hand.words_of(0), hand.words_of(1))
    hand.draw(hand.below, hand.words_of(5), key)
    assert hand.chosen() == [0, 1, 5]
    hand.draw(hand.picture_of(4), hand.words_of(3), CONTROL)
    assert hand.chosen() == [0, 1, 3, 4, 5], "also from a picture"
    hand.draw(hand.words_of(0), hand.words_of(1), CONTROL)
    assert hand.chosen() == [0, 1, 3, 4, 5]
    assert not hand.pulled
    hand.draw(hand.below, hand.words_of(5))
    assert hand.chosen() == [5], "without one it begins anew"


def test_what_it_leaves_again_is_let_go_and_escape_takes_all_of_it_back(hand: Hand) -> None:
    hand.draw(hand.words_of(0), hand.words_of(1))
    hand.press(hand.below)
    hand.move(hand.words_of(4), hand.words_of(2))
    assert hand.chosen() == [2, 3, 4, 5]
    hand.move(hand.words_of(5))
    assert hand.chosen() == [5]
    QTest.keyClick(hand.view, Qt.Key.Key_Escape)
    assert hand.chosen() == [0, 1]
    hand.move(hand.words_of(3))
    hand.release(hand.below)
    assert hand.chosen() == [0, 1]
    hand.press(hand.below)
    hand.release(hand.below)
    assert hand.chosen() == [], "a click beside the rows chooses none"


def test_what_comes_meanwhile_moves_its_corner_along(hand: Hand, jobs_model: JobsModel, rows: Sequence[JobRow]) -> None:
    hand.press(hand.words_of(3))
    hand.move(hand.words_of(4), hand.words_of(5))
    jobs_model.put(job_row(job(Done(TASK, RESULT, CLIPS), job_id="new", created_at=500.0)))
    hand.move(hand.words_of(6))
    hand.release(hand.words_of(6))
    assert [jobs_model.id_at(row) for row in hand.chosen()] == ["job-3", "job-4", "job-5"]
    hand.press(hand.words_of(1))
    hand.move(hand.words_of(2), hand.words_of(3))
    jobs_model.fill(rows[:2])
    hand.move(hand.words_of(0))
    hand.release(hand.words_of(0))
    assert hand.view.item_count() == 2


def test_no_row_moves_under_the_mouse_that_chooses_it(qtbot: QtBot, hand: Hand) -> None:
    before = hand.place(hand.words_of(1))
    hand.draw(hand.words_of(1), hand.words_of(2))
    bar = hand.pane.chosen_bar
    qtbot.waitUntil(lambda: bar.isVisible() and bar.geometry().top() > hand.view.geometry().bottom())
    assert hand.place(hand.words_of(1)) == before


@pytest.mark.parametrize("choice", [ThemeChoice.DARK, ThemeChoice.LIGHT])
def test_it_is_painted_in_the_colours_of_the_theme(hand: Hand, theme: Theme, choice: ThemeChoice) -> None:
    theme.choose(choice)
    begin, end = hand.below, QPoint(120, hand.row(4).center().y())
    hand.press(begin)
    hand.move(begin - QPoint(10, 10), end)
    image = hand.view.viewport().grab().toImage()
    accent, ground = QColor(theme.colours.accent), image.pixelColor(20, begin.y() + 40)
    for corner in (begin, QPoint(begin.x(), begin.y() - 20), QPoint(end.x(), begin.y())):
        assert image.pixelColor(corner) == accent
    inside = image.pixelColor(begin - QPoint(20, 10))
    assert inside not in (accent, ground), "it lets through what lies below it"
    hand.release(end)
    assert hand.view.viewport().grab().toImage().pixelColor(begin) == ground


async def test_held_at_an_edge_it_scrolls_on_and_reads_no_more_than_is_seen(
    qtbot: QtBot, jobs_pane: JobsPane, jobs_model: JobsModel
) -> None:
    assert qtbot is not None
    made: list[str] = []

    def make(job_id: str) -> JobRow:
        made.append(job_id)
        return job_row(job(Done(TASK, RESULT, CLIPS), job_id=job_id, created_at=float(job_id)))

    jobs_model.fill_from([(float(at), str(at)) for at in range(100_000)], make)
    hand, bar = Hand(jobs_pane), jobs_pane.view.verticalScrollBar()
    height = hand.view.viewport().height()
    begin = hand.words_of(1)
    hand.press(begin)
    hand.move(begin + QPoint(0, 30), QPoint(100, height - 4))
    await until(lambda: bar.value() > 2 * height)
    passed = hand.chosen()
    assert passed == list(range(1, passed[-1] + 1))
    assert passed[-1] >= hand.view.rows_in_sight()[-2]
    hand.move(QPoint(100, height - 1))
    await until(lambda: bar.value() > 3 * height)
    hand.move(QPoint(100, -50))
    await until(lambda: bar.value() == 0)
    assert hand.chosen() == [0, 1]
    assert len(set(made)) < 300
    made.clear()
    # A leap to the very end.
    bar.setValue(bar.maximum())
    hand.move(QPoint(100, height // 2))
    last = hand.view.indexAt(QPoint(100, height // 2)).row()
    hand.release(QPoint(100, height // 2))
    assert hand.view.chosen_rows() == [range(1, last + 1)]
    assert last > 99_900
    assert len(set(made)) < 60
    assert not hand.pulled
