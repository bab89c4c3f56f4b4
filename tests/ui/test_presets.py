"""Presets: settings under a name, put into Compose and taken out of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from kinogrid.domain.form import ComposeForm
from kinogrid.domain.preset import Preset
from kinogrid.domain.request import Mode, Resolution
from kinogrid.ui.compose.presets.preset_controller import applied, current, preset_of
from kinogrid.ui.compose.presets.presets_box import PresetButton, PresetDialog
from kinogrid.ui.style.theme import Theme

QUICK = Preset(name="Quick & rough", mode=Mode.TURBO, resolution=Resolution.P480)
FINAL = Preset(name="Final", loop=True, suffix="--motion high")

presets = st.builds(
    Preset,
    name=st.just("x"),
    mode=st.sampled_from(Mode),
    resolution=st.sampled_from(Resolution),
    loop=st.booleans(),
    callback_url=st.sampled_from(["", "https://hook.example/1"]),
    suffix=st.sampled_from(["", "--raw", "--motion low --raw", "in gouache"]),
)
words = st.sampled_from(["", "waves", "waves --raw", "waves --motion high", "waves --raw roll in"])


@given(presets, words)
def test_a_preset_that_was_applied_is_the_current_one(preset: Preset, prompt: str) -> None:
    form = applied(preset, ComposeForm(prompt=prompt))
    assert current([preset], form) == preset
    assert applied(preset, form) == form


@given(presets, words)
def test_what_is_kept_gives_the_same_settings_again(preset: Preset, prompt: str) -> None:
    form = applied(preset, ComposeForm(prompt=prompt))
    assert applied(preset_of(form, "y"), form) == form


def test_of_two_that_fit_the_one_that_says_more_is_named() -> None:
    plain, flagged = Preset(name="Plain"), Preset(name="Raw", suffix="--raw")
    assert current([plain, flagged], ComposeForm(prompt="waves --raw")) == flagged
    assert current([plain, flagged], ComposeForm(prompt="waves")) == plain
    assert current([flagged], ComposeForm(prompt="waves", mode=Mode.TURBO)) is None


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
