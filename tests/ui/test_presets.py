"""Presets by name: chosen from a menu."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kinogrid.domain.preset import Preset
from kinogrid.domain.request import Mode, Resolution
from kinogrid.ui.compose.presets.preset_button import PresetButton
from kinogrid.ui.style.theme import Theme
from tests.ui.seeing import popup_menu

QUICK = Preset(name="Quick & rough", mode=Mode.TURBO, resolution=Resolution.P480)
FINAL = Preset(name="Final", loop=True, suffix="--motion high")


def test_the_button_names_the_preset_and_offers_the_others_by_keyboard(qtbot: QtBot, theme: Theme) -> None:
    button = PresetButton(theme)
    qtbot.addWidget(button)
    button.resize(200, 30)
    button.show_presets([QUICK, FINAL], QUICK)
    assert button.text() == "Quick && rough"
    assert button.accessibleDescription() == "Quick & rough: Turbo, 480p"
    button.show()
    QTest.keyClick(button, Qt.Key.Key_Down)
    menu = popup_menu()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Quick && rough\tTurbo, 480p"]
    with qtbot.waitSignal(button.chosen) as chosen:
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert chosen.args == [FINAL]
    button.show_presets([], None)
    assert button.text() == "No preset"
    button.close()
