"""Waiting in a program of its own that has Qt's loop and no test around it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer


def until(condition: Callable[[], object]) -> None:
    """Let the window live until something holds."""
    end = time.monotonic() + 20
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("it never came")
        loop = QEventLoop()
        QTimer.singleShot(3, loop.quit)
        loop.exec()
