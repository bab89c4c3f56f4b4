"""Dialogs fit their screen, scroll what does not, and keep their buttons in sight."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.ui.controls.fitting_dialog import FittingDialog
from kinogrid.ui.controls.widgets import dialog_foot, label, leave_button
from kinogrid.ui.screen_room import brought_into, room_in
from tests.ui.seeing import the

LINE = "Midjourney paints four pictures from your words; one of them can become the first frame."
pytestmark = pytest.mark.usefixtures("theme")


def room() -> QRect:
    return room_in(QGuiApplication.primaryScreen().availableGeometry())


def a_dialog(qtbot: QtBot, paragraphs: int, height: int = 0) -> FittingDialog:
    made = FittingDialog(width=400, height=height)
    qtbot.addWidget(made)
    for number in range(paragraphs):
        made.column.addWidget(label(f"{number} {LINE}", parent=made, wrap=True))
    made.foot.addLayout(dialog_foot(leave_button(made, "Close")))
    made.open()
    QApplication.processEvents()
    return made


def area_of(dialog: FittingDialog) -> QScrollArea:
    (found,) = dialog.findChildren(QScrollArea)
    return found


def line_of(dialog: FittingDialog) -> QFrame:
    return next(frame for frame in dialog.findChildren(QFrame) if frame.property("role") == "rule")


def test_a_small_one_is_just_as_high_as_what_it_holds(qtbot: QtBot) -> None:
    two, three = a_dialog(qtbot, 2), a_dialog(qtbot, 3)
    assert two.width() == three.width() == 400
    assert 20 < three.height() - two.height() < 70
    for dialog in (two, three):
        assert area_of(dialog).verticalScrollBar().maximum() == 0
        assert not line_of(dialog).isVisible()
    assert a_dialog(qtbot, 2, height=300).height() == 300
    assert a_dialog(qtbot, 3, height=80).height() == three.height()


def test_one_that_is_too_high_scrolls_above_its_buttons(qtbot: QtBot) -> None:
    dialog = a_dialog(qtbot, 60)
    assert dialog.height() == room().height()
    assert area_of(dialog).verticalScrollBar().maximum() > 0
    assert line_of(dialog).isVisible()
    button = the(dialog, QPushButton, "Close")
    assert dialog.rect().contains(QRect(button.mapTo(dialog, button.rect().topLeft()), button.size()))
    assert area_of(dialog).horizontalScrollBar().maximum() == 0


def test_one_with_much_to_show_stays_within_the_height_of_its_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 500)
    window.show()
    dialog = FittingDialog(window, width=400, height=300)
    for number in range(60):
        dialog.column.addWidget(label(f"{number} {LINE}", parent=dialog, wrap=True))
    dialog.open()
    QApplication.processEvents()
    assert 300 < dialog.height() < 500
    dialog.column.addWidget(label(LINE * 9, parent=dialog, wrap=True))
    QApplication.processEvents()
    assert dialog.height() < 500
    dialog.close()
    window.resize(600, 200)
    dialog.open()
    assert dialog.height() == 300


def test_what_is_read_scrolls_by_keys_while_a_button_has_the_keyboard(qtbot: QtBot) -> None:
    dialog = a_dialog(qtbot, 60)
    the(dialog, QPushButton, "Close").setFocus()
    bar = area_of(dialog).verticalScrollBar()
    for key, there in (
        (Qt.Key.Key_PageDown, min(bar.pageStep(), bar.maximum())),
        (Qt.Key.Key_PageUp, 0),
        (Qt.Key.Key_End, bar.maximum()),
        (Qt.Key.Key_Home, 0),
    ):
        QTest.keyClick(the(dialog, QPushButton, "Close"), key)
        assert bar.value() == there
    assert the(dialog, QPushButton, "Close").hasFocus()


def test_one_that_is_too_wide_moves_sideways(qtbot: QtBot) -> None:
    dialog = FittingDialog(width=400)
    qtbot.addWidget(dialog)
    wide = QWidget(dialog)
    wide.setMinimumSize(600, 40)
    dialog.column.addWidget(wide)
    dialog.open()
    assert dialog.width() > 648
    assert area_of(dialog).horizontalScrollBar().maximum() == 0
    dialog.close()
    wide.setMinimumWidth(room().width() + 200)
    dialog.open()
    QApplication.processEvents()
    assert dialog.width() == room().width()
    assert area_of(dialog).horizontalScrollBar().maximum() > 200


def test_it_grows_with_what_appears_but_keeps_the_size_that_a_person_chose(qtbot: QtBot) -> None:
    dialog = a_dialog(qtbot, 3)
    before = dialog.height()
    more = label(LINE, parent=dialog, wrap=True)
    dialog.column.addWidget(more)
    qtbot.waitUntil(lambda: dialog.height() > before + 20)
    assert area_of(dialog).verticalScrollBar().maximum() == 0
    after = dialog.height()
    more.hide()
    QApplication.processEvents()
    assert dialog.height() == after
    more.show()
    QApplication.processEvents()
    assert dialog.height() == after
    dialog.resize(400, after - 60)
    more.setText(LINE.upper()[:30])
    QApplication.processEvents()
    assert dialog.height() == after - 60


def test_it_grows_upwards_where_the_screen_ends(qtbot: QtBot) -> None:
    dialog = a_dialog(qtbot, 3)
    dialog.move(dialog.x(), room().bottom() + 1 - dialog.height())
    for number in range(60):
        (dialog.column if number > 2 else dialog.foot).insertWidget(0, label(LINE, parent=dialog, wrap=True))
        QApplication.processEvents()
    qtbot.waitUntil(lambda: dialog.geometry().height() == room().height())
    assert room().contains(dialog.geometry())


ROOM = QRect(100, 50, 800, 600)


@pytest.mark.parametrize(
    ("window", "place"),
    [
        (QRect(100, 50, 800, 600), QRect(100, 50, 800, 600)),
        (QRect(200, 150, 300, 200), QRect(200, 150, 300, 200)),
        (QRect(99, 49, 300, 200), QRect(100, 50, 300, 200)),
        (QRect(601, 451, 300, 200), QRect(600, 450, 300, 200)),
        (QRect(-5000, 9000, 300, 200), QRect(100, 450, 300, 200)),
        (QRect(300, 300, 801, 601), QRect(100, 50, 800, 600)),
    ],
)
def test_a_window_is_brought_to_the_nearest_place_in_its_room(window: QRect, place: QRect) -> None:
    assert brought_into(ROOM, window) == place


def test_a_room_leaves_the_frame_free() -> None:
    assert room_in(QRect(10, 20, 853, 480)) == QRect(18, 60, 837, 432)


def test_buttons_that_do_not_fit_beside_one_another_stand_below_one_another(qtbot: QtBot) -> None:
    made = FittingDialog(width=400)
    qtbot.addWidget(made)
    wide = [QPushButton("W" * (room().width() // 30), made) for _ in range(3)]
    made.foot.addLayout(dialog_foot(*wide))
    made.open()
    QApplication.processEvents()
    assert made.width() <= room().width()
    tops = [button.mapTo(made, button.rect().topLeft()).y() for button in wide]
    assert tops == sorted(set(tops))
    assert all(made.rect().contains(button.mapTo(made, button.rect().bottomRight())) for button in wide)
    for button in wide:
        button.setText("W")
    made.hide()
    made.open()
    QApplication.processEvents()
    assert len({button.mapTo(made, button.rect().topLeft()).y() for button in wide}) == 1
