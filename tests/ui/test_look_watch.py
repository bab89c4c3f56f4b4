"""How the desktop wants it is read without trust, and what moves by itself obeys."""

from collections.abc import Mapping
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from kinogrid.domain.desktop_look import DesktopLook
from kinogrid.domain.motion_choice import MotionChoice
from kinogrid.ui.controls.result_line import ResultLine
from kinogrid.ui.look_watch import look_by_portal
from kinogrid.ui.style.theme import Theme
from tests.ui.seeing import visible, words

APPEARANCE = "org.freedesktop.appearance"
ANIMATIONS = ("org.gnome.desktop.interface", "enable-animations")
NOTHING = DesktopLook()


@pytest.mark.parametrize(
    ("told", "look"),
    [
        ({}, NOTHING),
        ({(APPEARANCE, "color-scheme"): 0, (APPEARANCE, "contrast"): 0, (APPEARANCE, "reduced-motion"): 0}, NOTHING),
        ({(APPEARANCE, "color-scheme"): 9, (APPEARANCE, "contrast"): -1, (APPEARANCE, "reduced-motion"): 2}, NOTHING),
        ({(APPEARANCE, "color-scheme"): [2], (APPEARANCE, "contrast"): [1], ANIMATIONS: None}, NOTHING),
        ({(APPEARANCE, "color-scheme"): 1}, DesktopLook(light=False)),
        ({(APPEARANCE, "color-scheme"): 2}, DesktopLook(light=True)),
        ({(APPEARANCE, "contrast"): 1}, DesktopLook(high_contrast=True)),
        ({(APPEARANCE, "reduced-motion"): 1, ANIMATIONS: True}, DesktopLook(less_motion=True)),
        ({(APPEARANCE, "reduced-motion"): 0, ANIMATIONS: False}, DesktopLook(less_motion=True)),
        ({("com.example", "color-scheme"): 2}, NOTHING),
    ],
)
def test_what_a_portal_tells_is_read_as_it_is_specified(
    told: Mapping[tuple[str, str], object], look: DesktopLook
) -> None:
    assert look_by_portal(told) == look


def test_where_one_says_nothing_the_other_counts() -> None:
    one, other = DesktopLook(light=False, less_motion=True), DesktopLook(light=True, high_contrast=True)
    assert one.over(other) == DesktopLook(light=False, high_contrast=True, less_motion=True)


@pytest.mark.parametrize(("choice", "less"), [*product(MotionChoice, (None, False, True))])
def test_the_persons_choice_counts_before_the_desktops(theme: Theme, choice: MotionChoice, less: bool | None) -> None:
    try:
        theme.move_by(choice)
        theme.follow_desktop(DesktopLook(less_motion=less))
        assert theme.is_still is {MotionChoice.REDUCED: True, MotionChoice.FULL: False}.get(choice, bool(less))
    finally:
        theme.move_by(MotionChoice.SYSTEM)
        theme.follow_desktop(NOTHING)


def test_what_waits_goes_to_and_fro_only_where_things_may_move(qtbot: QtBot, theme: Theme) -> None:
    line = ResultLine(theme)
    qtbot.addWidget(line)
    line.show()
    try:
        line.wait("Asking…")
        assert len(visible(line, QProgressBar)) == 1
        theme.move_by(MotionChoice.REDUCED)
        assert visible(line, QProgressBar) == []
        assert words(line) == "Asking…"
        line.wait("Asking again…")
        assert visible(line, QProgressBar) == []
        theme.move_by(MotionChoice.FULL)
        assert len(visible(line, QProgressBar)) == 1
        line.say("Done.")
        theme.move_by(MotionChoice.REDUCED)
        theme.move_by(MotionChoice.FULL)
        assert visible(line, QProgressBar) == []
    finally:
        theme.move_by(MotionChoice.SYSTEM)


def test_menus_and_hints_come_with_an_effect_only_where_things_may_move(qapp: QApplication) -> None:
    effects = (Qt.UIEffect.UI_General, Qt.UIEffect.UI_FadeMenu)
    before = [(effect, qapp.isEffectEnabled(effect)) for effect in effects]
    for effect in effects:
        qapp.setEffectEnabled(effect, True)
    assert qapp.isEffectEnabled(Qt.UIEffect.UI_FadeMenu)
    try:
        theme = Theme()
        theme.apply(qapp)
        theme.move_by(MotionChoice.REDUCED)
        assert not qapp.isEffectEnabled(Qt.UIEffect.UI_FadeMenu)
        theme.move_by(MotionChoice.SYSTEM)
        assert qapp.isEffectEnabled(Qt.UIEffect.UI_FadeMenu)
    finally:
        for effect, was in before:
            qapp.setEffectEnabled(effect, was)
