"""What was done is said over the picture, for long enough to be read and acted upon."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.controls.toast import MOMENT, REACH, Toast
from kinogrid.ui.style.theme import Theme
from tests.ui.seeing import press, the, words


@pytest.fixture
def under(qtbot: QtBot, theme: Theme) -> QWidget:
    assert theme is not None
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_it_stands_at_the_foot_and_stays_there(qtbot: QtBot, under: QWidget) -> None:
    toast = Toast(under)
    assert toast.isHidden()
    toast.say("Prompt copied")
    assert toast.words() == words(under) == "Prompt copied"
    assert not the(toast, QPushButton, "Toast action").isVisible()
    for width, height in ((600, 300), (300, 200), (900, 120)):
        under.resize(width, height)
        qtbot.waitUntil(lambda: under.rect().contains(toast.geometry()))
        assert abs(toast.geometry().center().x() - under.rect().center().x()) <= 1
    under.resize(220, 300)
    toast.say("A sentence that is much too long to stand in one line of what it lies on")
    assert under.rect().contains(toast.geometry())
    bar = QWidget(under)
    bar.setGeometry(0, 240, 220, 60)
    toast.stand_above(bar)
    toast.say("Saved")
    assert toast.geometry().bottom() > 240, "it is not in sight"
    bar.show()
    toast.say("Saved")
    assert toast.geometry().bottom() < 240
    under.resize(220, 240)
    bar.setGeometry(0, 180, 220, 60)
    toast.say("Saved")
    assert toast.geometry().top() > 180, "what is written in the middle of little room can be read"
    toast.say("")
    assert toast.words() == ""


def test_what_can_be_done_about_it_is_done_once(under: QWidget) -> None:
    toast, done = Toast(under), list[int]()
    toast.say("Saved", "Show", lambda: done.append(1))
    assert the(toast, QPushButton, "Toast action").text() == "Show"
    press(toast, "Toast action")
    assert done == [1]
    assert toast.isHidden()
    the(toast, QPushButton, "Toast action").click()
    assert done == [1]


def test_it_goes_after_a_while_but_not_from_under_somebody_s_hand(qtbot: QtBot, under: QWidget) -> None:
    toast = Toast(under)
    under.activateWindow()
    toast.say("Saved", "Show", lambda: None)
    assert toast.moment.interval() == REACH
    button = the(toast, QPushButton, "Toast action")
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    toast.moment.timeout.emit()
    assert toast.isVisible()
    button.clearFocus()
    enter = QEnterEvent(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1))
    QApplication.sendEvent(toast, enter)
    toast.moment.timeout.emit()
    assert toast.isVisible()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    toast.moment.timeout.emit()
    assert toast.isHidden()
    toast.say("Copied")
    assert toast.moment.interval() == MOMENT


def test_a_question_is_wide_enough_and_return_is_no_yes(qtbot: QtBot, under: QWidget) -> None:
    agreed: list[bool] = []
    for answer, said in ((Qt.Key.Key_Return, []), (Qt.Key.Key_Escape, []), ("Cancel", []), ("Yes", [True])):
        box = QuestionBox(under, question="Delete it?", detail="It is gone then.", verb="Delete", dangerous=True)
        box.agreed.connect(lambda: agreed.append(True))
        box.open()
        qtbot.waitExposed(box)
        assert box.width() >= 480
        assert (box.accessibleName(), box.accessibleDescription()) == ("Delete it?", "It is gone then.")
        assert words(box) == "Delete it?\nIt is gone then."
        if isinstance(answer, str):
            press(box, answer)
        else:
            QTest.keyClick(box, answer)
        assert agreed == said
