"""What a person finds on a window: a control by its name, the words in sight, a dialog or menu that has opened."""

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget

W = TypeVar("W", bound=QWidget)


def the(parent: QWidget, kind: type[W], name: str) -> W:
    """Give the control of this object name."""
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def press(parent: QWidget, name: str) -> None:
    """Press the button of this object name."""
    the(parent, QAbstractButton, name).click()


def enter(widget: QWidget, text: str) -> None:
    """Type something, and Return."""
    QTest.keyClicks(widget, text)
    QTest.keyClick(widget, Qt.Key.Key_Return)


def words(parent: QWidget) -> str:
    """Give everything that is written on a window just now, a line for each label."""
    labels = parent.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible() and label.text())


def visible(parent: QWidget, kind: type[W]) -> list[W]:
    """List the parts of a kind that are in sight."""
    return [found for found in parent.findChildren(kind) if found.isVisible()]


def tabbed_through(steps: int) -> Iterator[QWidget]:
    """Give what has the keyboard's focus, and after each press of Tab what has it then."""
    for _ in range(steps):
        focused = QApplication.focusWidget()
        assert focused is not None
        yield focused
        QTest.keyClick(focused, Qt.Key.Key_Tab)


def opened(parent: QWidget, kind: type[W]) -> W:
    """Give the one dialog or menu of a kind that has opened."""
    (found,) = visible(parent, kind)
    return found


def popup_menu() -> QMenu:
    """Give the menu that has popped up."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def action(menu: QMenu, begins: str) -> QAction:
    """Give the entry of a menu whose words begin like this."""
    return next(entry for entry in menu.actions() if entry.text().startswith(begins))
