"""Takes the README's picture of the window: two orders and an extension made by the demo service, looked at.

`python packaging/dev.py picture` runs it on a virtual screen; it needs what the tests need.
"""

import asyncio
import os
import sys
import tempfile
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kinogrid.domain.language_choice import LanguageChoice
from kinogrid.ui.language import SpokenLanguage
from kinogrid.ui.loop import StudioLoop
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.window.first_paint import application
from tests.demo.running import TOKEN, running
from tests.waiting import until
from tests.whole.kept_decoders import kept_decoders
from tests.whole.living_window import LivingWindow, living_window

SIZE = (1440, 900)
"""Logical pixels of the window."""

_WAVES, _LIGHTHOUSE = "waves roll over the rocks", "lighthouse.jpg"
# Of each clip's 125 frames: the one on show, and the one under the pointer.
_SHOWN, _UNDER, _FRAMES = 69, 90, 125
_QUALITY = 88
# How long words stand that are said for a moment, in seconds.
_MOMENT = 7
# How long the demo may take to make four clips on a busy machine, in seconds.
_PATIENCE = 300.0


async def _tell_story(living: LivingWindow, demo: Path) -> None:
    """Order, pick, star and extend as a person would, and rest the pointer on a moment of the first order's clips."""
    driver, window = living.driver, living.window
    await living.order(_WAVES, demo / _LIGHTHOUSE)
    await until(lambda: living.states() == ["Done"], seconds=_PATIENCE)
    await living.pick(2)
    await driver.press("Variant 1", Qt.Key.Key_4)
    await driver.press("Variant 4", Qt.Key.Key_S)
    await driver.click("Extend variant 4")
    await driver.press("Continue with", Qt.Key.Key_Return)
    await until(lambda: living.states() == ["Done", "Done"], seconds=_PATIENCE)
    await living.order("the cat turns its head", demo / "cat.jpg")
    await until(lambda: living.states() == ["Done", "Done", "Done"], seconds=_PATIENCE)
    await living.pick(3)
    await driver.press("Variant 3", Qt.Key.Key_S)
    await driver.clear("Prompt")
    await driver.type("Prompt", _WAVES)
    await driver.drop("First frame", demo / _LIGHTHOUSE)
    await driver.press("Jobs", Qt.Key.Key_End)
    (preview,) = window.findChildren(PreviewPane)
    player = preview.player

    def is_there() -> bool:
        content = preview.canvas.content
        is_first = content is not None and content.tiles[1].picked
        done = all(cache is not None and cache.opened and cache.complete for cache in player.caches)
        return is_first and done and player.shown is not None

    await until(is_there, seconds=_PATIENCE)
    await driver.press("Variant 1", Qt.Key.Key_2)
    player.pause()
    player.seek(_SHOWN)
    position = driver.find("Position", QWidget)
    QTest.mouseMove(position, QPoint(position.width() * _UNDER // _FRAMES, position.height() - 11))
    await until(preview.hover_preview.isVisible)
    await asyncio.sleep(_MOMENT)


async def _take(picture: Path, living: LivingWindow, demo: Path) -> None:
    await _tell_story(living, demo)
    if not living.window.grab().save(str(picture), "JPEG", _QUALITY):
        raise OSError(f"{picture} could not be written")


def on_show(work: Callable[[LivingWindow, Path], Awaitable[None]], root: Path, seconds: str) -> None:
    """Open the window on a new library beside a demo service, and work it; a clip takes the service so long."""
    app = application()
    SpokenLanguage(app).speak(LanguageChoice.ENGLISH, QLocale.Country.UnitedKingdom)

    async def live(folder: Path) -> None:
        async with living_window(folder / "profile") as living:
            living.window.resize(*SIZE)
            living.window.show()
            await work(living, root / "resources" / "demo")

    with tempfile.TemporaryDirectory(prefix="kinogrid-picture-") as folder:
        here = Path(folder)
        with running(here / "demo.log", "--seconds", seconds, "--side", "512", token=TOKEN) as service:
            os.environ["ACEDATACLOUD_API_BASE_URL"] = os.environ["ACEDATACLOUD_PLATFORM_BASE_URL"] = service.base
            os.environ["ACEDATACLOUD_API_TOKEN"] = TOKEN
            try:
                with asyncio.Runner(loop_factory=partial(StudioLoop, app)) as runner:
                    runner.run(live(here))
            finally:
                kept_decoders().end()


def main() -> int:
    """Write the picture into the checkout that is named on the command line."""
    root = Path(sys.argv[1]).resolve()
    on_show(partial(_take, root / "resources" / "pictures" / "window.jpg"), root, "0.5")
    return 0


if __name__ == "__main__":
    sys.exit(main())
