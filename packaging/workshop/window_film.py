"""Takes the README's moving picture: an order, its four clips, a pick and an extension, as they are seen in the window.

`python packaging/dev.py picture` runs it on a virtual screen after the still one; it needs what the tests need.
"""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kinogrid.ui.preview.pane import PreviewPane
from tests.waiting import until
from tests.whole.living_window import LivingWindow
from workshop.window_picture import on_show

WIDTH = 960
"""Pixels of the film."""

MOST = 3_000_000
"""Bytes that it may have: who opens the page waits for it."""

# Pictures a second, and how good they are in WebP's measure.
_RATE, _QUALITY = 8, 62
_PATIENCE = 300.0
_CTRL = Qt.KeyboardModifier.ControlModifier


class Film:
    """Grabs a window again and again while something is to be seen."""

    def __init__(self, window: QWidget) -> None:
        """Take the window."""
        self._window = window
        self.pictures: list[Image.Image] = []

    @asynccontextmanager
    async def rolling(self, seconds: float) -> AsyncIterator[None]:
        """Film what is done within, and so many seconds of what comes of it."""
        begun = len(self.pictures)
        filming = asyncio.create_task(self._roll())
        try:
            yield
            least = begun + round(seconds * _RATE)
            await until(lambda: len(self.pictures) >= least, seconds=_PATIENCE)
        finally:
            filming.cancel()

    async def _roll(self) -> None:
        loop = asyncio.get_running_loop()
        due = loop.time()
        while True:
            self.pictures.append(_small(self._window.grab().toImage()))
            due = max(due + 1 / _RATE, loop.time())
            await asyncio.sleep(due - loop.time())

    def save(self, path: Path) -> None:
        """Write what was filmed; raises OSError where it is larger than a page may make anybody wait for."""
        first, *rest = self.pictures
        first.save(path, save_all=True, append_images=rest, duration=1000 // _RATE, loop=0, quality=_QUALITY, method=6)
        if path.stat().st_size > MOST:
            raise OSError(f"{path} has {path.stat().st_size} bytes, more than {MOST}")


def _small(picture: QImage) -> Image.Image:
    """Give a picture as wide as the film."""
    whole = picture.convertToFormat(QImage.Format.Format_RGB888)
    pixels = Image.frombytes(
        "RGB", (whole.width(), whole.height()), bytes(whole.constBits()), "raw", "RGB", whole.bytesPerLine()
    )
    return pixels.resize((WIDTH, WIDTH * whole.height() // whole.width()), Image.Resampling.LANCZOS)


async def _tell_story(film: Film, living: LivingWindow, demo: Path) -> None:
    driver = living.driver
    (preview,) = living.window.findChildren(PreviewPane)

    async def made(count: int) -> None:
        await until(lambda: living.states() == ["Done"] * count, seconds=_PATIENCE)
        player = preview.player
        await until(
            lambda: player.caches and all(cache is not None and cache.complete for cache in player.caches),
            seconds=_PATIENCE,
        )

    async with film.rolling(1.0):
        await driver.drop("First frame", demo / "lighthouse.jpg")
    prompt = await driver.wait_for("Prompt", QWidget)
    prompt.setFocus()
    async with film.rolling(1.0):
        for letter in "waves roll over the rocks":
            QTest.keyClicks(prompt, letter)
            await asyncio.sleep(0.04)
    async with film.rolling(1.5):
        await driver.press("Prompt", Qt.Key.Key_Return, _CTRL)
    await made(1)
    async with film.rolling(3.0):
        await driver.press("Jobs", Qt.Key.Key_Home)
    async with film.rolling(1.0):
        await driver.press("Variant 1", Qt.Key.Key_3)
    async with film.rolling(1.5):
        await driver.press("Variant 3", Qt.Key.Key_P)
    async with film.rolling(1.5):
        await driver.click("Extend variant 3")
    async with film.rolling(1.0):
        await driver.press("Continue with", Qt.Key.Key_Return)
    await made(2)
    async with film.rolling(2.5):
        await driver.press("Jobs", Qt.Key.Key_Home)
    async with film.rolling(2.5):
        await driver.press("Variant 1", Qt.Key.Key_G, _CTRL)


async def _take(path: Path, living: LivingWindow, demo: Path) -> None:
    film = Film(living.window)
    await _tell_story(film, living, demo)
    await asyncio.to_thread(film.save, path)


def main() -> int:
    """Write the film into the checkout that is named on the command line."""
    root = Path(sys.argv[1]).resolve()
    on_show(partial(_take, root / "resources" / "pictures" / "window.webp"), root, "2.5")
    return 0


if __name__ == "__main__":
    sys.exit(main())
