"""Waits until something has been painted."""

import asyncio

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

# Seconds after which what is not painted is taken for out of sight: a window may be minimised, or behind another.
PATIENCE = 0.5


class _PaintWait(QObject):
    """Notices the next paint of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.painted = asyncio.Event()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look on; never hold an event up."""
        if event.type() == QEvent.Type.Paint:
            self.painted.set()
            watched.removeEventFilter(self)
        return False


async def painted(widget: QWidget) -> None:
    """Come back once a widget has been painted, at once where it is not to be seen."""
    if not widget.isVisible() or widget.window().isMinimized():
        return
    watch = _PaintWait(widget)
    widget.update()
    try:
        async with asyncio.timeout(PATIENCE):
            await watch.painted.wait()
    except TimeoutError:
        pass
    finally:
        widget.removeEventFilter(watch)
        watch.deleteLater()
