"""The small pieces that panes and dialogs are put together from."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.ui.controls.row_delegate import RowDelegate
from kinogrid.ui.controls.widgets import dialog_foot, label, leave_button, restyle, scroll_area, tool_button
from kinogrid.ui.item_index import ItemIndex
from kinogrid.ui.style.theme import TARGET, Theme
from kinogrid.ui.tour.driver import UiDriver
from tests.ui.seeing import the


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
    assert made.height() >= TARGET


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


class Ground(RowDelegate):
    """Paints a row that is nothing but its ground."""

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, _index: ItemIndex) -> None:
        """Paint it."""
        self.paint_ground(painter, option, option.rect)


@pytest.mark.parametrize("selected", [False, True])
def test_a_selected_row_is_seen_as_such(theme: Theme, *, selected: bool) -> None:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    option = QStyleOptionViewItem()
    option.rect = image.rect()
    option.state = QStyle.StateFlag.State_Selected if selected else QStyle.StateFlag.State_None
    painter = QPainter(image)
    Ground(theme).paint(painter, option, QModelIndex())
    painter.end()
    assert image.pixelColor(20, 10).name() == (theme.colours.accent_wash if selected else "#000000")
