"""A first frame from words: the dialog takes an order by keyboard alone, and says what it lacks or what is odd."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.domain.request import Aspect, Imagine, Mode
from kinogrid.ui.compose.imagine_dialog import ImagineDialog
from kinogrid.ui.style.theme import Theme
from tests.ui.priced import unpriced
from tests.ui.seeing import enter


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> ImagineDialog:
    made = ImagineDialog(theme, Imagine(prompt=""), unpriced)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitActive(made)
    return made


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_an_order_is_made_by_keyboard_alone(qtbot: QtBot, dialog: ImagineDialog) -> None:
    enter(focused(), "hills  under a low sun,")
    QTest.keyClicks(focused(), "gouache")
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Right) * 2:
        QTest.keyClick(focused(), key)
    assert (dialog.aspect.accessibleDescription(), dialog.mode.accessibleDescription()) == ("4:3", "Turbo")
    with qtbot.waitSignal(dialog.ordered) as ordered:
        QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert ordered.args == [Imagine(prompt="hills under a low sun, gouache", aspect=Aspect.CLASSIC, mode=Mode.TURBO)]
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("prompt", "said", "shape"),
    [
        (
            "hills --motion high --loop --ar 2:1",
            "--motion, --loop: for videos only, not for pictures. --ar 2:1 goes before the shape chosen below.",
            False,
        ),
        (
            "hills --ar=2:1 --motion=low",
            "--motion: for videos only, not for pictures. --ar needs a space behind it, and no other sign.",
            True,
        ),
        ("hills --verison 7", "Midjourney has no flag --verison for pictures. Did you mean --version?", True),
    ],
)
def test_flags_that_pictures_do_not_have_are_pointed_out_and_left_alone(
    qtbot: QtBot, dialog: ImagineDialog, prompt: str, said: str, shape: bool
) -> None:
    QTest.keyClicks(dialog.prompt, prompt)
    assert dialog.note.text() == said
    assert dialog.note.isVisible()
    assert dialog.aspect.isEnabled() is shape
    with qtbot.waitSignal(dialog.ordered) as ordered:
        dialog.button.click()
    assert ordered.args[0].prompt == prompt


@pytest.mark.parametrize("flags", ["", "--ar 1:1", "--motion low --raw", "\u3164\u00ad", "\u200b--raw"])
def test_without_words_nothing_is_ordered_until_there_are_some(qtbot: QtBot, dialog: ImagineDialog, flags: str) -> None:
    dialog.prompt.setPlainText(flags)
    with qtbot.assertNotEmitted(dialog.ordered):
        dialog.button.click()
    assert dialog.isVisible()
    assert focused() is dialog.prompt
    assert dialog.message.words() == "Describe the picture first."
    dialog.prompt.moveCursor(QTextCursor.MoveOperation.End)
    for key in " --v 7":
        QTest.keyClicks(dialog.prompt, key)
        assert dialog.message.words() == "Describe the picture first."
    dialog.prompt.setPlainText(f"{flags} hills")
    assert dialog.message.words() == ""
    with qtbot.waitSignal(dialog.ordered) as ordered:
        dialog.button.click()
    assert ordered.args == [Imagine(prompt=f"{flags} hills".strip())]


def test_it_says_that_it_costs_something_and_begins_with_what_is_known(qtbot: QtBot, theme: Theme) -> None:
    known = Imagine(prompt="hills", aspect=Aspect.TALL, mode=Mode.TURBO)
    dialog = ImagineDialog(theme, known, unpriced)
    qtbot.addWidget(dialog)
    assert dialog.value() == known
    assert dialog.prompt.textCursor().selectedText() == "hills"
    assert not dialog.note.text()
    names = {widget.accessibleName() for widget in (dialog, dialog.prompt, dialog.aspect, dialog.mode)}
    assert names == {"Make a first frame", "Picture prompt", "Shape", "Picture mode"}
