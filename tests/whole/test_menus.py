"""Menus and keys as each system has them."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.ui.key_rules import key_of
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.window.actions import Actions
from tests.whole.living_window import LivingWindow

ROLES = {
    "About Kinogrid": QAction.MenuRole.AboutRole,
    "Check for a new version": QAction.MenuRole.ApplicationSpecificRole,
    "Settings": QAction.MenuRole.PreferencesRole,
    "Quit": QAction.MenuRole.QuitRole,
}


def within(menu: QWidget) -> list[QAction]:
    return [action for part in (menu, *menu.findChildren(QMenu)) for action in part.actions()]


@pytest.mark.parametrize("is_mac", [False, True])
def test_only_what_belongs_there_goes_into_the_applications_own_menu(qtbot: QtBot, is_mac: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    menus = QMenuBar(window)
    actions = Actions(Theme(), window, is_mac=is_mac)
    actions.fill(menus)
    actions.add_order_action(QAction("Configure orders", window))
    found = {action.objectName(): action.menuRole() for action in within(menus) if not action.isSeparator()}
    assert {name: role for name, role in found.items() if role is not QAction.MenuRole.NoRole} == ROLES


@pytest.mark.parametrize(
    ("is_mac", "quits", "helps", "fills"),
    [(False, ["Ctrl+Q"], ["F1", "?"], ["F11"]), (True, ["Ctrl+Q", "Ctrl+W"], ["F1", "?", "Ctrl+?"], ["Meta+Ctrl+F"])],
)
def test_keys_are_those_of_the_system_and_none_means_two_things(
    qtbot: QtBot, is_mac: bool, quits: list[str], helps: list[str], fills: list[str]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(Theme(), window, is_mac=is_mac)

    def keys(action: QAction) -> list[str]:
        return [sequence.toString(sequence.SequenceFormat.PortableText) for sequence in action.shortcuts()]

    assert (keys(actions.quit), keys(actions.shortcuts), keys(actions.full_screen)) == (quits, helps, fills)
    assert (None if actions.minimise is None else keys(actions.minimise)) == (["Ctrl+M"] if is_mac else None)
    every = [key_of(key) for action in actions.all() for key in keys(action)]
    assert len(every) == len(set(every))
    assert None not in every


async def test_nothing_that_joins_the_menus_later_is_taken_out_of_them(living: LivingWindow) -> None:
    roles = {action.menuRole() for action in within(living.window.interior.menus)}
    assert QAction.MenuRole.TextHeuristicRole not in roles
