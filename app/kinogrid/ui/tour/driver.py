"""Finds widgets by their object names and works them as a person would: for the tour and for tests."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_T = TypeVar("_T")
_W = TypeVar("_W", bound=QWidget)


class NotThere(Exception):
    """Nothing on screen answers to the name, or not in the time given."""


async def until(condition: Callable[[], _T | None], what: str, seconds: float) -> _T:
    """Wait until something holds, and give it; raises `NotThere` with `what` when it does not come about in time."""
    try:
        async with asyncio.timeout(seconds):
            while not (found := condition()):  # noqa: ASYNC110 - what a person waits for is seen, not signalled
                await asyncio.sleep(0.02)
    except TimeoutError:
        raise NotThere(f"{what} did not come about within {seconds:g} s") from None
    return found


class UiDriver:
    """A person's hands and eyes on all of the application's windows."""

    def see(self, name: str, kind: type[_W]) -> _W | None:
        """Give the visible widget with this object name, None when there is none."""
        for top in QApplication.topLevelWidgets():
            if top.isVisible():
                for widget in (top, *top.findChildren(kind, name)):
                    if isinstance(widget, kind) and widget.objectName() == name and widget.isVisible():
                        return widget
        return None

    def find(self, name: str, kind: type[_W]) -> _W:
        """Give the widget that `see` gives; raises `NotThere`."""
        widget = self.see(name, kind)
        if widget is None:
            raise NotThere(f"no visible {kind.__name__} is called {name!r}")
        return widget

    async def wait_for(self, name: str, kind: type[_W], seconds: float = 60.0) -> _W:
        """Wait until a widget is visible and enabled; raises `NotThere`."""

        def ready() -> _W | None:
            widget = self.see(name, kind)
            return widget if widget is not None and widget.isEnabled() else None

        return await until(ready, f"{name!r}", seconds)

    async def click(self, name: str, at: QPoint | None = None) -> None:
        """Click into the middle of a widget, or at a point of it."""
        widget = await self.wait_for(name, QWidget)
        QTest.mouseMove(widget, at or widget.rect().center())
        await asyncio.sleep(0)
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center()
        )
        await asyncio.sleep(0)

    async def type(self, name: str, text: str) -> None:
        """Put the keyboard into a widget and type."""
        widget = await self.wait_for(name, QWidget)
        widget.setFocus()
        QTest.keyClicks(widget, text)
        await asyncio.sleep(0)

    async def clear(self, name: str) -> None:
        """Select all that stands in a widget and delete it."""
        widget = await self.wait_for(name, QWidget)
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(widget, Qt.Key.Key_Delete)
        await asyncio.sleep(0)

    async def press(
        self, name: str, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key in a widget."""
        QTest.keyClick(await self.wait_for(name, QWidget), key, modifier)
        await asyncio.sleep(0)

    async def drop(self, name: str, file: Path) -> None:
        """Drop a file onto a widget, with the events that a file manager causes."""
        widget = await self.wait_for(name, QWidget)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        middle = widget.rect().center()
        enter = QDragEnterEvent(
            middle,
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(widget, enter)
        if not enter.isAccepted():
            raise NotThere(f"{name!r} does not take a dropped file")
        drop = QDropEvent(
            QPointF(middle),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(widget, drop)
        await asyncio.sleep(0)
