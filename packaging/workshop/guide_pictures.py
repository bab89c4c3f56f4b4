"""Takes the guide's pictures of the real window, in both themes, twice as fine as they are shown.

`python packaging/dev.py guide` runs it on a virtual screen; it needs what the tests need. What is taken is cropped to
pictures and controls, so that one set serves all languages.
"""

import asyncio
import sys
from functools import partial
from pathlib import Path

from PIL import Image, ImageChops
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from kinogrid.domain.theme_choice import ThemeChoice
from kinogrid.ui.guide.guide_widgets import PIXELS, picture_file
from kinogrid.ui.library.grid import LibraryGrid
from kinogrid.ui.preview.pane import PreviewPane
from tests.waiting import until
from tests.whole.living_window import LivingWindow
from workshop.window_picture import on_show

MOST = 1_500_000
"""Bytes that all of them may have together: they are in every package."""

# How good they are in WebP's measure, and how wide at most, in logical pixels.
_QUALITY, _WIDTH = 72, 440
_PATIENCE = 300.0
# What is drawn beside the window's thread, such as small pictures, is there by then, in seconds.
_REST = 1.5
# Pixels left of the empty ground around a picture, and what in it is no more than grain, of 255.
_AROUND, _GRAIN = 12, 6
# Of each clip's frames the one on show.
_SHOWN = 69
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_WAVES = "waves roll over the rocks"


class Album:
    """Takes a part of the window in both themes."""

    def __init__(self, living: LivingWindow, folder: Path) -> None:
        """Take the window, and where the pictures go."""
        self._living, self._folder = living, folder
        self.size = 0

    async def take(self, name: str, part: QWidget, most: int = 10_000) -> None:
        """Take a widget from its top, down to `most` logical pixels of it; raises OSError where it cannot be written.

        It is taken out of its window, as many a widget leaves its ground to what it lies on.
        """
        theme = self._living.assembly.session.theme
        for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
            theme.choose(choice)
            # Whatever is drawn beside the window's thread follows.
            for _ in range(20):
                QApplication.processEvents()
                await asyncio.sleep(0.02)
            path = self._folder / picture_file(name, light=choice is ThemeChoice.LIGHT)
            top = part.window()
            place = QRect(part.mapTo(top, QPoint(0, 0)), part.size())
            place.setHeight(min(most, place.height()))
            _small(top.grab(place).toImage()).save(path, quality=_QUALITY, method=6)
            self.size += path.stat().st_size


def _small(picture: QImage) -> Image.Image:
    """Give a picture without the empty ground around what is in it, and no wider than a page."""
    whole = picture.convertToFormat(QImage.Format.Format_RGB888)
    pixels = Image.frombytes(
        "RGB", (whole.width(), whole.height()), bytes(whole.constBits()), "raw", "RGB", whole.bytesPerLine()
    )
    most = _WIDTH * PIXELS
    ground = Image.new("RGB", pixels.size, pixels.getpixel((2 * _AROUND, pixels.height - 2)))
    edges = ImageChops.difference(pixels, ground).convert("L").point(lambda light: 255 * (light > _GRAIN)).getbbox()
    if edges is not None:
        left, upper, right, lower = edges
        around = (max(0, left - _AROUND), max(0, upper - _AROUND))
        pixels = pixels.crop((*around, min(pixels.width, right + _AROUND), min(pixels.height, lower + _AROUND)))
    if pixels.width <= most:
        return pixels
    return pixels.resize((most, most * pixels.height // pixels.width), Image.Resampling.LANCZOS)


class Story:
    """Does what is to be seen, and takes it."""

    def __init__(self, album: Album, living: LivingWindow, demo: Path) -> None:
        """Take the window, and where the pictures for orders are."""
        self._album, self._living, self._demo = album, living, demo
        self._driver = living.driver
        self._commands = living.window.interior.commands
        (self._preview,) = living.window.findChildren(PreviewPane)

    async def tell(self) -> None:
        """Take all of them, in the order in which they come about."""
        await self._order()
        await self._choose()
        await self._extend()
        await self._list()
        await self._arrange()
        await self._look_into_dialogs()

    async def _made(self, count: int) -> None:
        await until(lambda: self._living.states() == ["Done"] * count, seconds=_PATIENCE)

    async def _still(self) -> None:
        player = self._preview.player

        def is_there() -> bool:
            done = bool(player.caches) and all(one is not None and one.opened and one.complete for one in player.caches)
            return done and player.shown is not None

        await until(is_there, seconds=_PATIENCE)
        player.pause()
        player.seek(_SHOWN)
        await asyncio.sleep(_REST)

    async def _take(self, name: str, object_name: str, most: int = 10_000) -> None:
        part = await self._driver.wait_for(object_name, QWidget)
        await asyncio.sleep(_REST)
        await self._album.take(name, part, most)

    async def _order(self) -> None:
        await self._driver.drop("First frame", self._demo / "lighthouse.jpg")
        await self._take("frames", "First frame")
        await self._living.order(_WAVES, self._demo / "lighthouse.jpg")
        await self._made(1)
        await self._driver.press("Jobs", Qt.Key.Key_Home)
        await self._still()
        await self._album.take("grid", self._preview.canvas)

    async def _choose(self) -> None:
        await self._living.pick(2)
        await self._driver.press("Variant 1", Qt.Key.Key_4)
        await self._driver.press("Variant 4", Qt.Key.Key_S)
        await self._still()
        await self._album.take("pick", self._preview.canvas)
        await self._driver.press("Variant 1", Qt.Key.Key_W)
        await self._still()
        await self._album.take("wipe", self._preview.canvas)
        self._preview.canvas.leave()

    async def _extend(self) -> None:
        for count, variant in enumerate((4, 2), 2):
            await self._driver.press("Jobs", Qt.Key.Key_End)
            await self._driver.press("Variant 1", Qt.Key(Qt.Key.Key_0 + variant))
            await self._driver.click(f"Extend variant {variant}")
            await self._driver.press("Continue with", Qt.Key.Key_Return)
            await self._made(count)
        await self._driver.press("Jobs", Qt.Key.Key_Home)
        await self._living.pick(1)
        self._commands.show_lineage.trigger()
        await self._take("lineage", "Lineage tree")
        self._commands.show_lineage.trigger()

    async def _list(self) -> None:
        await self._living.order("the cat turns its head", self._demo / "cat.jpg")
        await self._made(4)
        await self._living.order("the lake grows dark", self._demo / "lake-dusk.jpg")
        await self._made(5)
        await self._take("jobs", "Jobs", 245)
        self._commands.show_library.trigger()
        (grid,) = self._living.window.findChildren(LibraryGrid)
        await until(grid.isVisible)
        await asyncio.sleep(_REST)
        await self._album.take("library", grid, 400)
        self._commands.show_library.trigger()

    async def _arrange(self) -> None:
        self._commands.show_sequence.trigger()
        for variant in (1, 3):
            await self._driver.press("Variant 1", Qt.Key(Qt.Key.Key_0 + variant))
            await self._driver.press(f"Variant {variant}", Qt.Key.Key_B, _CTRL | _SHIFT)
        await self._driver.drop("First frame", self._demo / "lake-night.jpg")
        await self._driver.clear("Prompt")
        await self._driver.type("Prompt", "a boat")
        await asyncio.sleep(_REST)
        await self._driver.click("Plan a shot")
        await self._take("sequence", "Shots")
        self._commands.show_sequence.trigger()

    async def _look_into_dialogs(self) -> None:
        await self._driver.press("Variant 1", Qt.Key.Key_2)
        await self._driver.press("Variant 2", Qt.Key.Key_E, _CTRL)
        await self._driver.click("Shape of the export: 1:1")
        await self._take("export", "Shape preview")
        _close_dialogs()
        self._commands.storage.trigger()
        await self._driver.click("Show storage: kind")
        await self._take("storage", "Stored clips", 150)
        _close_dialogs()
        self._commands.settings.trigger()
        await self._driver.type("API token", "0123456789abcdef" * 2)
        await self._take("token", "API token")
        _close_dialogs()


def _close_dialogs() -> None:
    for top in QApplication.topLevelWidgets():
        if top.isVisible() and isinstance(top, QDialog):
            top.close()


async def _take(folder: Path, living: LivingWindow, demo: Path) -> None:
    album = Album(living, folder)
    await Story(album, living, demo).tell()
    if album.size > MOST:
        raise OSError(f"the guide's pictures have {album.size} bytes, more than {MOST}")


def main() -> int:
    """Write the pictures into the checkout that is named on the command line."""
    root = Path(sys.argv[1]).resolve()
    folder = root / "resources" / "guide"
    folder.mkdir(exist_ok=True)
    on_show(partial(_take, folder), root, "0.5")
    return 0


if __name__ == "__main__":
    sys.exit(main())
