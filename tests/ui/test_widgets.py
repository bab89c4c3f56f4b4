"""The small pieces that panes and dialogs are put together from."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QSpinBox, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.ui.controls.segmented import Segmented
from kinogrid.ui.controls.stepper import Stepper
from kinogrid.ui.controls.widgets import (
    dialog_foot,
    label,
    leave_button,
    restyle,
    scroll_area,
    search_field,
    tool_button,
)
from kinogrid.ui.style.theme import Theme
from kinogrid.ui.tour.driver import UiDriver
from tests.ui.seeing import the


def test_a_number_is_counted_in_what_one_or_several_of_it_are_called(qtbot: QtBot, theme: Theme) -> None:
    made = Stepper(theme, "Limit", (1, 20), object_name="Limit")
    qtbot.addWidget(made)
    field = the(made, QSpinBox, "Limit")
    made.set_counted(lambda count: f"just {count} Credit" if count == 1 else f"{count} Credits")
    assert field.text() == "just 1 Credit"
    made.set_value(12)
    assert field.text() == "12 Credits"
    made.set_unit("MB")
    made.set_value(1)
    assert field.text() == "1 MB"


@pytest.mark.usefixtures("theme")
def test_a_label_shows_markup_as_it_was_written(qtbot: QtBot) -> None:
    markup, plain = label("<b>wide</b>", "dim"), label("wide", "dim")
    for made in (markup, plain):
        qtbot.addWidget(made)
        made.ensurePolished()
    assert markup.sizeHint().width() > plain.sizeHint().width() * 1.5


def test_a_label_follows_its_role_at_once(qtbot: QtBot, theme: Theme) -> None:
    made = label("Not taken", "hint")
    qtbot.addWidget(made)
    made.ensurePolished()
    restyle(made, "role", "problem")
    assert made.palette().windowText().color().name() == theme.colours.danger


def test_a_tool_button_says_what_it_does_and_is_found_whatever_the_language(qtbot: QtBot, theme: Theme) -> None:
    made = tool_button(theme, "close", "Verwerfen", object_name="Dismiss")
    qtbot.addWidget(made)
    made.show()
    assert made.accessibleName() == made.toolTip() == "Verwerfen"
    assert UiDriver().see("Dismiss", QWidget) is made
    assert UiDriver().see("Verwerfen", QWidget) is None
    assert made.height() >= theme.target


def test_return_in_a_dialog_presses_what_is_recommended_and_never_the_way_out(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    send = QPushButton("Send", dialog)
    send.setDefault(True)
    foot = dialog_foot(leave_button(dialog, "Cancel"), send, words=label("Three orders"))
    field = QLineEdit(dialog)
    column = QVBoxLayout(dialog)
    column.addWidget(field)
    column.addLayout(foot)
    dialog.open()
    leave = the(dialog, QPushButton, "Close")
    assert leave.x() < send.x()
    with qtbot.waitSignal(send.clicked):
        QTest.keyClick(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(dialog.rejected):
        leave.click()


def test_what_is_too_high_scrolls_and_takes_no_focus(qtbot: QtBot) -> None:
    content = QWidget()
    content.setMinimumHeight(900)
    area = scroll_area(content)
    qtbot.addWidget(area)
    area.resize(200, 100)
    area.show()
    assert area.verticalScrollBar().maximum() > 0
    assert area.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_the_buttons_inside_a_search_have_names(qtbot: QtBot, theme: Theme) -> None:
    field = search_field(theme, "Search jobs", object_name="Search jobs")
    qtbot.addWidget(field)
    assert sorted(button.accessibleName() for button in field.findChildren(QToolButton)) == [
        "Clear the search",
        "Search jobs",
    ]


def test_a_screen_reader_s_toggle_chooses_a_segment(qtbot: QtBot, theme: Theme) -> None:
    choice = Segmented(theme, "Mode", [("fast", "Fast"), ("turbo", "Turbo")], object_name="Mode")
    qtbot.addWidget(choice)
    chosen: list[str] = []
    choice.chosen.connect(chosen.append)
    choice.segment("turbo").setChecked(True)
    assert (chosen, choice.value()) == (["turbo"], "turbo")
    choice.choose("fast")
    assert chosen == ["turbo"], "what is set is not chosen"
