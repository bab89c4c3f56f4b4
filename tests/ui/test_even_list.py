"""A list laid out by arithmetic does what Qt's own does, and asks only the rows that are looked at."""

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QSize, QStringListModel, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from pytestqt.qtbot import QtBot

from kinogrid.ui.controls.even_list import EvenList
from kinogrid.ui.item_index import ItemIndex
from tests.reached import must_reach, reached

HEIGHT = 40
ROWS = 30
KEYS = Qt.Key
MOVES = [KEYS.Key_Up, KEYS.Key_Down, KEYS.Key_Home, KEYS.Key_End, KEYS.Key_PageUp, KEYS.Key_PageDown]
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


class Delegate(QStyledItemDelegate):
    """Paints every state in a colour of its own, and remembers which rows it painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[int] = []
        self.asked = 0

    def sizeHint(self, _option: QStyleOptionViewItem, _index: ItemIndex) -> QSize:
        self.asked += 1
        return QSize(100, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ItemIndex) -> None:
        self.painted.append(index.row())
        flags = QStyle.StateFlag
        is_so = [bool(option.state & flag) for flag in (flags.State_Selected, flags.State_MouseOver)]
        painter.fillRect(option.rect, QColor(200 if is_so[0] else 20, 200 if is_so[1] else 20, index.row() % 256))


def dressed(view: QListView, delegate: Delegate, rows: int = ROWS) -> QListView:
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setUniformItemSizes(True)
    view.setMouseTracking(True)
    view.setModel(QStringListModel([f"row {row}" for row in range(rows)], view))
    view.setItemDelegate(delegate)
    view.resize(200, 5 * HEIGHT + 17)
    view.show()
    return view


@pytest.fixture
def two(qtbot: QtBot) -> Iterator[tuple[EvenList, QListView]]:
    """Give ours, and Qt's own beside it."""
    delegates = Delegate(), Delegate()
    ours, theirs = EvenList(), QListView()
    for view, delegate in zip((ours, theirs), delegates, strict=True):
        dressed(view, delegate)
        qtbot.addWidget(view)
        qtbot.waitExposed(view)
    yield ours, theirs
    ours.close()
    theirs.close()


def stands(view: QListView) -> tuple[int, list[int], int, int]:
    """Tell where a list stands: the current row, all that are chosen, and how far it is scrolled, of how much."""
    bar = view.verticalScrollBar()
    chosen = sorted(index.row() for index in view.selectionModel().selectedRows())
    return view.currentIndex().row(), chosen, bar.value(), bar.maximum()


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("key"), st.sampled_from(MOVES), st.sampled_from([NONE, SHIFT])),
        st.tuples(st.just("click"), st.integers(0, 5 * HEIGHT + 16), st.sampled_from([NONE, SHIFT, CONTROL])),
        st.tuples(st.just("scroll"), st.integers(0, ROWS * HEIGHT), st.just(NONE)),
        st.tuples(st.just("size"), st.integers(3 * HEIGHT, 9 * HEIGHT), st.just(NONE)),
    ),
    min_size=1,
    max_size=12,
)


@must_reach("several chosen", "scrolled", "at the end")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_keys_and_clicks_do_what_they_do_in_a_list_of_qts_own(
    two: tuple[EvenList, QListView], steps: Sequence[tuple[str, int, Qt.KeyboardModifier]]
) -> None:
    for view in two:
        view.resize(200, 5 * HEIGHT + 17)
        view.setCurrentIndex(view.model().index(0, 0))
        view.scrollToTop()
    for what, value, held in steps:
        for view in two:
            if what == "key":
                QTest.keyClick(view, KEYS(value), held)
            elif what == "click":
                QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, QPoint(50, value))
            elif what == "scroll":
                view.verticalScrollBar().setValue(value)
            else:
                view.resize(200, value)
        ours, theirs = two
        assert stands(ours) == stands(theirs)
        for row in (0, ours.currentIndex().row(), ROWS - 1):
            index, other = ours.model().index(row, 0), theirs.model().index(row, 0)
            assert ours.visualRect(index) == theirs.visualRect(other)
        reached(several_chosen=len(stands(ours)[1]) > 1, scrolled=stands(ours)[2] > 0)
        reached(at_the_end=stands(ours)[2] == stands(ours)[3])


@pytest.mark.parametrize("hint", list(QAbstractItemView.ScrollHint))
def test_a_row_is_brought_into_sight_as_asked(
    two: tuple[EvenList, QListView], hint: QAbstractItemView.ScrollHint
) -> None:
    for row in (20, 21, 3, 29, 0, 14):
        for view in two:
            view.scrollTo(view.model().index(row, 0), hint)
        assert stands(two[0])[2] == pytest.approx(stands(two[1])[2], abs=1)


def test_of_many_rows_only_those_in_sight_are_asked_and_painted(qtbot: QtBot) -> None:
    delegate, view = Delegate(), EvenList()
    dressed(view, delegate, 100_000)
    qtbot.addWidget(view)
    qtbot.waitExposed(view)
    qtbot.waitUntil(lambda: bool(delegate.painted))
    view.verticalScrollBar().setValue(50_000 * HEIGHT)
    delegate.painted.clear()
    view.viewport().repaint()
    assert delegate.painted == list(range(50_000, 50_006))
    assert list(view.rows_in_sight()) == delegate.painted
    assert delegate.asked < 10
    delegate.painted.clear()
    model = view.model()
    assert isinstance(model, QStringListModel)
    model.setData(model.index(50_002), "other")
    qtbot.waitUntil(lambda: bool(delegate.painted))
    assert delegate.painted == [50_002], "what changes lays nothing out and paints itself alone"


def test_what_comes_or_goes_above_moves_nothing_in_sight_but_at_the_very_top(
    two: tuple[EvenList, QListView],
) -> None:
    ours, _ = two
    model, bar = ours.model(), ours.verticalScrollBar()
    assert isinstance(model, QStringListModel)

    def top() -> tuple[object, int]:
        index = ours.indexAt(QPoint(5, 0))
        return index.data(), ours.visualRect(index).top()

    model.insertRows(0, 1)
    assert bar.value() == 0, "at the very top what comes is seen"
    ours.setCurrentIndex(model.index(13))
    bar.setValue(10 * HEIGHT + 7)
    before = top()
    model.insertRows(2, 3)
    assert top() == before
    model.removeRows(1, 2)
    assert top() == before
    model.insertRows(20, 2)
    model.removeRows(25, 2)
    assert top() == before
    ours.setCurrentIndex(model.index(model.rowCount() - 1))
    bar.setValue(bar.maximum())
    before = top()
    model.insertRows(0, 4)
    assert top() == before
    model.removeRows(ours.rows_in_sight().start - 3, 5)
    QApplication.processEvents()
    assert top()[1] <= 0
    assert bar.value() <= bar.maximum() == model.rowCount() * HEIGHT - ours.viewport().height()


def test_the_row_under_the_pointer_is_lit_up_until_it_leaves(two: tuple[EvenList, QListView]) -> None:
    ours, _ = two

    def lit() -> list[int]:
        image = ours.viewport().grab().toImage()
        return [row for row in ours.rows_in_sight() if image.pixelColor(5, row * HEIGHT + 5).green() == 200]

    QTest.mouseMove(ours.viewport(), QPoint(20, 2 * HEIGHT + 3))
    assert lit() == [2]
    QApplication.sendEvent(
        ours.viewport(),
        QMouseEvent(
            QEvent.Type.MouseMove,
            QPoint(20, HEIGHT + 3),
            ours.viewport().mapToGlobal(QPoint(20, HEIGHT + 3)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            NONE,
        ),
    )
    assert lit() == [1]
    QApplication.sendEvent(ours, QEvent(QEvent.Type.Leave))
    assert lit() == []


def test_an_empty_list_has_nothing_to_go_to(qtbot: QtBot) -> None:
    view = EvenList()
    qtbot.addWidget(view)
    view.resize(100, 100)
    view.show()
    dressed(view, Delegate(), 0)
    for key in MOVES:
        QTest.keyClick(view, key)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, QPoint(5, 5))
    assert stands(view) == (-1, [], 0, 0)
    assert not view.indexAt(QPoint(5, 5)).isValid()
    view.scrollTo(view.model().index(0, 0))
