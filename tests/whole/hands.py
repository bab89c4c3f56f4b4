"""A person's hand on the window: events enter where the platform's do, and menus open before one chooses from them."""

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid

from kinogrid.ui.window.main_window import MainWindow
from tests.waiting import until

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NO_KEY = Qt.KeyboardModifier.NoModifier


def _on_window(widget: QWidget, at: QPoint | None) -> QPoint:
    return widget.mapTo(widget.window(), widget.rect().center() if at is None else at)


def click(widget: QWidget, at: QPoint | None = None, button: Qt.MouseButton = LEFT) -> None:
    """Click on a widget's middle or a point of it; whatever lies over it there is what is hit."""
    QTest.mouseClick(widget.window().windowHandle(), button, NO_KEY, _on_window(widget, at))


def double_click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click twice."""
    QTest.mouseDClick(widget.window().windowHandle(), LEFT, NO_KEY, _on_window(widget, at))


def drag(widget: QWidget, *way: QPoint) -> None:
    """Press at the first point, go through the others, and let go at the last."""
    window = widget.window().windowHandle()
    # At once, as what is dragged may go along.
    points = [_on_window(widget, point) for point in way]
    QTest.mousePress(window, LEFT, NO_KEY, points[0])
    for point in points[1:]:
        QTest.mouseMove(window, point)
    QTest.mouseRelease(window, LEFT, NO_KEY, points[-1])


def wheel(widget: QWidget, notches: int, at: QPoint | None = None) -> None:
    """Turn the wheel over a point, away from oneself for more than nothing."""
    point = QPointF(_on_window(widget, at))
    QTest.wheelEvent(widget.window().windowHandle(), point, QPoint(0, 120 * notches))


async def popped_up() -> QMenu:
    """Give the menu that has opened over everything else."""

    def menu() -> QMenu | None:
        found = QApplication.activePopupWidget()
        return found if isinstance(found, QMenu) and found.isVisible() else None

    return await until(menu)


async def menu_below(button: QWidget) -> QMenu:
    """Open the menu of a button; some buttons come back only once their menu has closed."""
    QTimer.singleShot(0, lambda: click(button))
    return await popped_up()


async def menu_of(widget: QWidget, at: QPoint | None = None) -> QMenu:
    """Open a widget's menu with the right button."""
    click(widget, at, RIGHT)
    return await popped_up()


async def choose(menu: QMenu, *way: str) -> None:
    """Click on an entry of an open menu, through its submenus; each is named by how its words begin."""
    for words in way:
        entry = next((one for one in menu.actions() if one.text().replace("&", "").startswith(words)), None)
        assert entry is not None, f"{words!r} is not among {[one.text() for one in menu.actions()]}"
        assert entry.isEnabled(), words
        below: QMenu | None = entry.menu()  # type: ignore[assignment]  # the stubs know of no menu there
        click(menu, menu.actionGeometry(entry).center())
        if below is not None:
            await until(below.isVisible)
            menu = below
    await gone(menu)


async def gone(widget: QWidget) -> None:
    """Wait until a menu or dialog has closed, as many of them delete themselves then, and go back to the window."""
    await until(lambda: not (isValid(widget) and widget.isVisible()))
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow) and window.isVisible():
            # As a desktop does by itself.
            window.activateWindow()


def entries(menu: QMenu) -> list[str]:
    """Read what a menu offers that can be chosen."""
    return [one.text().partition("\t")[0] for one in menu.actions() if one.isEnabled() and not one.isSeparator()]
