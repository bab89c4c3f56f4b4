"""The desktop's browser, which opens nothing and remembers what it was to open."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices


class Opened(QObject):
    """The addresses that were to be opened in a browser."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Take note of one."""
        self.addresses.append(url.toString())


@contextmanager
def browser() -> Iterator[list[str]]:
    """Take its place, and give the addresses that it was to open."""
    heard = Opened()
    QDesktopServices.setUrlHandler("https", heard, "take")  # type: ignore[arg-type]  # the stubs want bytes
    try:
        yield heard.addresses
    finally:
        QDesktopServices.unsetUrlHandler("https")
