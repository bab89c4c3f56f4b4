"""Presets by name: chosen from a menu, kept by a dialog."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from kinogrid.domain.preset import Preset
from kinogrid.domain.request import Mode, Resolution
from kinogrid.ui.compose.presets.preset_button import PresetButton
from kinogrid.ui.compose.presets.preset_dialog import PresetDialog
from kinogrid.ui.style.theme import Theme

QUICK = Preset(name="Quick & rough", mode=Mode.TURBO, resolution=Resolution.P480)
FINAL = Preset(name="Final", loop=True, suffix="--motion high")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_button_names_the_preset_and_offers_the_others_by_keyboard(qtbot: QtBot, theme: Theme) -> None:
    button = PresetButton(theme)
    qtbot.addWidget(button)
    button.resize(200, 30)
    button.show_presets([QUICK, FINAL], QUICK)
    assert button.text() == "Quick && rough"
    assert button.accessibleDescription() == "Quick & rough: Turbo, 480p"
    button.show()
    QTest.keyClick(button, Qt.Key.Key_Down)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Quick && rough\tTurbo, 480p"]
    with qtbot.waitSignal(button.chosen) as chosen:
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert chosen.args == [FINAL]
    button.show_presets([], None)
    assert button.text() == "No preset"
    button.close()


def test_a_preset_needs_a_name_and_says_which_it_replaces(qtbot: QtBot, theme: Theme) -> None:
    dialog = PresetDialog(theme, Preset(name="", mode=Mode.TURBO, suffix="--raw"), ["Draft"])
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.button.isEnabled()
    QTest.keyClicks(dialog.name, "Draft")
    with qtbot.waitSignal(dialog.kept) as kept:
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert kept.args == [Preset(name="Draft", mode=Mode.TURBO, suffix="--raw")]
