"""Tasks can be chosen by mouse and keyboard, and only those that are free to be taken in."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit
from pytestqt.qtbot import QtBot

from kinogrid.ui.controls.row_filter import RowFilter
from kinogrid.ui.importing.covers import Covers
from kinogrid.ui.importing.dialog import ImportDialog
from kinogrid.ui.importing.model import TaskRow, TasksModel
from kinogrid.ui.style.theme import Theme
from tests.ui.seeing import the


def row(task_id: str, *, free: bool = True, prompt: str = "a cat", pictured: bool = False) -> TaskRow:
    words = "4 clips" if free else "In the library"
    return TaskRow(task_id, prompt, words, time.time() - 60, free, has=not free, pictured=pictured)


@pytest.fixture
def covers() -> Iterator[Covers]:
    made = Covers()
    yield made
    made.pictures.close()


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, covers: Covers) -> ImportDialog:
    made = ImportDialog(theme, covers.pictures)
    qtbot.addWidget(made)
    made.open()
    return made


def test_the_model_keeps_qts_rules_and_lists_a_task_once() -> None:
    model = TasksModel()
    shown = RowFilter(model, model.at)
    testers = [
        QAbstractItemModelTester(one, QAbstractItemModelTester.FailureReportingMode.Fatal) for one in (model, shown)
    ]
    assert len(testers) == 2
    model.put([row("a"), row("b"), row("a", prompt="again")])
    model.put([row("b", free=False), row("c", prompt="waves")])
    model.put([row("d")], first=True)
    assert [model.index(n).data(Qt.ItemDataRole.DisplayRole) for n in range(model.rowCount())] == [
        "a cat",
        "a cat",
        "a cat",
        "waves",
    ]
    shown.search("WAV 4")
    assert shown.rowCount() == 1
    shown.search("")
    assert shown.rowCount() == 4


def test_a_tick_is_for_free_tasks_and_goes_when_one_is_taken_in() -> None:
    model = TasksModel()
    model.put([row("a"), row("b", free=False)])
    model.tick("a")
    model.tick("b")
    model.tick("nobody")
    assert model.ticked() == ("a",)
    assert model.index(1).data(Qt.ItemDataRole.CheckStateRole) is None
    assert not model.flags(model.index(1)) & Qt.ItemFlag.ItemIsUserCheckable
    model.put([row("a", free=False)])
    assert model.ticked() == ()


def test_keys_and_clicks_tick_and_the_button_says_how_many(dialog: ImportDialog) -> None:
    dialog.show_page([row("a"), row("b", free=False), row("c")], more=True)
    assert not dialog.take.isEnabled()
    QTest.keyClick(dialog.view, Qt.Key.Key_Space)
    assert dialog.model.ticked() == ("a",)
    QTest.keyClick(dialog.view, Qt.Key.Key_Down)
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    assert dialog.model.ticked() == ("a",)
    third = dialog.view.visualRect(dialog.view.model().index(2, 0))
    QTest.mouseClick(
        dialog.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(third.center().x(), third.center().y())
    )
    assert dialog.model.ticked() == ("a", "c")
    assert (dialog.take.text(), dialog.take.isEnabled()) == ("Import 2", True)
    wanted: list[object] = []
    dialog.import_requested.connect(wanted.append)
    dialog.take.click()
    assert wanted == [("a", "c")]
    QTest.keyClick(dialog.view, Qt.Key.Key_Space)
    assert dialog.model.ticked() == ("a",)


def test_a_task_by_its_id_comes_first_and_ticked(dialog: ImportDialog) -> None:
    dialog.show_page([row("a")], more=False)
    dialog.search.setText("nothing like it")
    asked: list[str] = []
    dialog.find_requested.connect(asked.append)
    field = the(dialog, QLineEdit, "Task id")
    QTest.keyClicks(field, "  z-1 ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert asked == ["z-1"]
    dialog.show_found(row("z-1"))
    assert dialog.view.currentIndex().row() == 0
    assert dialog.model.ticked() == ("z-1",)
    assert field.text() == ""
    dialog.show_found(row("known", free=False))
    assert dialog.task_id.message.words() == "In the library"


def test_nothing_is_asked_twice_while_the_service_is_being_asked(dialog: ImportDialog) -> None:
    dialog.show_page([row("a")], more=True)
    dialog.model.tick("a")
    dialog.set_busy(busy=True)
    asked: list[str] = []
    dialog.find_requested.connect(asked.append)
    QTest.keyClicks(the(dialog, QLineEdit, "Task id"), "z-1")
    QTest.keyClick(the(dialog, QLineEdit, "Task id"), Qt.Key.Key_Return)
    assert asked == []
    assert not any(button.isEnabled() for button in (dialog.take, dialog.more))
    dialog.set_busy(busy=False)
    assert dialog.take.isEnabled()


def test_every_control_has_a_name_of_its_own(dialog: ImportDialog) -> None:
    controls = [
        control
        for kind in (QAbstractButton, QLineEdit, QAbstractItemView)
        for control in dialog.findChildren(kind)
        if not control.objectName().startswith("qt_") and not isinstance(control.parent(), QLineEdit)
    ]
    names = [control.objectName() for control in controls]
    assert sorted(names) == [
        "Close",
        "Find the task",
        "Import",
        "More tasks",
        "Recent tasks",
        "Search tasks",
        "Task id",
    ]
    assert all(control.accessibleName() or getattr(control, "text", str)() for control in controls)


def test_a_picture_appears_when_it_has_come(qtbot: QtBot, dialog: ImportDialog, covers: Covers, picture: Path) -> None:
    dialog.show_page([row("a", pictured=True), row("b", pictured=True)], more=False)
    dialog.grab()
    covers.put("a", picture.read_bytes())
    covers.put("b", b"<svg xmlns='http://www.w3.org/2000/svg'/>")

    def colour(number: int) -> QColor:
        place = dialog.view.visualRect(dialog.view.model().index(number, 0))
        image: QImage = dialog.view.viewport().grab().toImage()
        return image.pixelColor(80, place.center().y())

    qtbot.waitUntil(lambda: colour(0) == QColor("#c03020"))
    assert colour(1) != QColor("#c03020")
    covers.clear()
