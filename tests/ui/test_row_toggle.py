"""A screen reader's Toggle in lists: it turns ticks, and goes to rows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem
from pytestqt.qtbot import QtBot

from kinogrid.ui.controls.row_toggle import TickListWidget, go_by_toggle
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.importing.dialog import ImportDialog
from kinogrid.ui.importing.model import TaskRow
from kinogrid.ui.style.theme import Theme


def toggle(view: QAbstractItemView, row: int) -> None:
    """Do as a screen reader does."""
    action = QAccessible.queryAccessibleInterface(view).child(row).actionInterface()
    assert action.actionNames() == ["Toggle"]
    action.doAction("Toggle")


@pytest.fixture
def ticks(qtbot: QtBot) -> TickListWidget:
    made = TickListWidget()
    qtbot.addWidget(made)
    for words in ("a", "b"):
        item = QListWidgetItem(words, made)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
    QListWidgetItem("no tick", made)
    made.setCurrentRow(0)
    return made


def ticked(view: QListWidget) -> list[str]:
    items = map(view.item, range(view.count()))
    return [item.text() for item in items if item.checkState() is Qt.CheckState.Checked]


def test_toggle_turns_a_tick_each_time_and_moves_nothing(ticks: TickListWidget) -> None:
    for row, then in ((1, ["b"]), (1, []), (0, ["a"]), (1, ["a", "b"]), (0, ["b"]), (2, ["b"])):
        toggle(ticks, row)
        assert ticked(ticks) == then
    assert ticks.currentRow() == 0
    assert ticks.selectedItems() == []
    QTest.keyClick(ticks, Qt.Key.Key_Down)
    assert ticks.currentRow() == 1
    assert ticks.selectedItems() == []
    assert ticked(ticks) == ["b"]


def test_toggle_ticks_what_can_be_imported(qtbot: QtBot, theme: Theme, pictures: Thumbnails) -> None:
    dialog = ImportDialog(theme, pictures)
    qtbot.addWidget(dialog)
    free = (TaskRow(name, "a cat", "4 clips", 0.0, free=True) for name in "ab")
    dialog.show_page([*free, TaskRow("c", "a cat", "In the library", 0.0, free=False, has=True)], more=False)
    for row, then in ((1, ("b",)), (0, ("b", "a")), (1, ("a",)), (2, ("a",))):
        toggle(dialog.view, row)
        assert dialog.model.ticked() == then


def test_toggle_goes_to_a_row_where_one_is_looked_at(qtbot: QtBot) -> None:
    view = QListWidget()
    qtbot.addWidget(view)
    view.addItems(["a", "b", "c"])
    view.setCurrentRow(0)
    go_by_toggle(view)
    for row in (2, 2, 1):
        toggle(view, row)
        assert view.currentRow() == row
