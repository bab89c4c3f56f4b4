"""Choosing the keys by hand: recorded, refused, taken from another, gone back to; obeyed at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kinogrid.domain.key_choice import KeyChoice
from kinogrid.ui.key_map import KeyMap
from kinogrid.ui.preview.command_menus import declare_commands
from kinogrid.ui.settings.shortcuts_dialog import ShortcutsDialog
from kinogrid.ui.style.theme import Theme
from tests.ui.seeing import words

NO, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def keys(qapp: QApplication) -> KeyMap:
    assert qapp is not None
    made = KeyMap()
    declare_commands(made)
    action = QAction("Quit", made)
    action.setShortcut("Ctrl+Q")
    made.adopt("Quit", action, "Window")
    return made


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, keys: KeyMap) -> ShortcutsDialog:
    made = ShortcutsDialog(theme, keys)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def record(dialog: ShortcutsDialog, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO) -> None:
    assert dialog.recorder.isVisible()
    now = QApplication.focusWidget()
    assert now is dialog.recorder or (now is not None and dialog.recorder.isAncestorOf(now))
    QTest.keyClick(dialog.recorder, key, modifiers)


def test_a_key_is_recorded_from_the_keyboard_alone(dialog: ShortcutsDialog, keys: KeyMap) -> None:
    dialog.choose("loop")
    dialog.view.setFocus()
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    record(dialog, Qt.Key.Key_K, SHIFT)
    assert keys.names_of("loop") == ("Shift+K",)
    assert dialog.view.hasFocus()
    assert "Play in a loop: Shift+K" in words(dialog)
    dialog.more.click()
    record(dialog, Qt.Key.Key_F9)
    assert keys.choices() == (KeyChoice("loop", ("Shift+K", "F9")),)
    item = dialog.view.currentItem()
    assert item is not None
    assert (item.text(0), item.text(1)) == ("Play in a loop", "Shift+K, F9")
    assert item.data(0, Qt.ItemDataRole.AccessibleTextRole) == "Play in a loop: Shift+K, F9"
    dialog.usual.click()
    assert keys.names_of("loop") == ("L",)
    assert not dialog.usual.isEnabled()
    dialog.none.click()
    assert keys.names_of("loop") == ()
    assert "Play in a loop: none" in words(dialog)
    assert not dialog.none.isEnabled()
    dialog.reset.click()
    assert keys.choices() == ()


def test_escape_and_cancel_leave_all_as_it_is(dialog: ShortcutsDialog, keys: KeyMap) -> None:
    dialog.choose("loop")
    dialog.change.click()
    record(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.recorder.isVisible()
    dialog.change.click()
    dialog.cancel.click()
    assert not dialog.recorder.isVisible()
    assert keys.choices() == ()


def test_a_conflict_is_said_and_the_person_chooses(dialog: ShortcutsDialog, keys: KeyMap) -> None:
    dialog.choose("loop")
    dialog.change.click()
    record(dialog, Qt.Key.Key_B)
    assert "B is for “Blend of two” now." in words(dialog)
    assert keys.choices() == ()
    dialog.leave.click()
    assert "B is for" not in words(dialog)
    assert keys.choices() == ()
    dialog.change.click()
    record(dialog, Qt.Key.Key_B)
    dialog.take.click()
    assert keys.choices() == (KeyChoice("loop", ("B",)), KeyChoice("blend"))
    dialog.choose("blend")
    dialog.usual.click()
    assert keys.names_of("blend") == ()
    assert "Some of its usual keys are for “Play in a loop” now." in words(dialog)
    dialog.choose("loop")
    assert "Some of" not in words(dialog)
    dialog.change.click()
    record(dialog, Qt.Key.Key_B)
    assert keys.names_of("loop") == ("B",), "its own key is no conflict"


@pytest.mark.parametrize(
    ("name", "key", "said"),
    [
        ("loop", Qt.Key.Key_3, "3 selects a variant. Choose another key."),
        ("Quit", Qt.Key.Key_Space, "Buttons, sliders and lists need Space for themselves. Choose another key."),
        ("Quit", Qt.Key.Key_F10, "F10 belongs to the desktop. Choose another key."),
    ],
)
def test_a_key_that_is_needed_is_refused_and_another_can_be_pressed(
    dialog: ShortcutsDialog, keys: KeyMap, name: str, key: Qt.Key, said: str
) -> None:
    dialog.choose(name)
    dialog.change.click()
    record(dialog, key)
    assert dialog.message.words() == said
    assert keys.choices() == ()
    record(dialog, Qt.Key.Key_F9)
    assert dialog.message.words() == ""
    assert keys.choices() == (KeyChoice(name, ("F9",)),)


def test_a_search_finds_by_words_and_by_keys(dialog: ShortcutsDialog) -> None:
    dialog.search.setText("zoom")
    found = [item.text(0) for item in dialog.rows_in_sight()]
    assert found == ["Zoom in", "Zoom out", "Zoom to fit", "Zoom to 100 %", "Zoom to 200 %"]
    dialog.search.setText("ctrl+q")
    assert [item.text(0) for item in dialog.rows_in_sight()] == ["Quit"]
    chosen = dialog.current()
    assert chosen is not None
    assert chosen.name == "Quit"
    dialog.search.setText("no such thing")
    assert dialog.rows_in_sight() == []
    dialog.search.clear()
    assert len(dialog.rows_in_sight()) > 40
