"""Drives the real window through the whole story and keeps a picture of each step, for people and for the build."""

import sys
from collections.abc import Callable, Coroutine
from decimal import Decimal
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget

from kinogrid.ui.marked_text import marked
from kinogrid.ui.price_text import credits_words
from kinogrid.ui.style.resources import RESOURCES
from kinogrid.ui.text import joined, number, tr
from kinogrid.ui.tour.driver import NotThere, UiDriver, until
from kinogrid.ui.tour.recorder import TourRecorder
from kinogrid.ui.tour.watcher import PATIENCE, SEVERAL, Watcher
from kinogrid.ui.window.main_window import MainWindow

DEMO_FRAMES = RESOURCES / "demo"

# What is waited for more than once, or is long.
_PICKED = marked("Preview", "picked")
_PIXELS = marked("Compose", "{width} by {height} pixels")
_LEFT = marked("Own token", "Limit: {limit}. Used: {used}. Left: {left}.")
_ABOUT = marked("Price", "{credits}, about ${least} to ${most}")
_CHARGED = marked("Spending", "Charged for %n order(s): {charged}. Foreseen: {foreseen}.")

_Part = Callable[[], Coroutine[Any, Any, None]]

# The inside of a window on the smallest screen that is promised, in logical pixels.
_SMALL_WINDOW = (837, 432)


# With B: adds what is looked at to the sequence.
_ADD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Tour:
    """Works the window as a person would; the second half, after a true restart, runs in another process.

    It finds widgets by their object names, and waits for words in whatever language the window speaks.
    """

    def __init__(self, window: MainWindow, folder: Path, account_token: str, *, restarted: bool) -> None:
        """Take the window, where pictures go, the token of the demo's account, and which half of the story is told."""
        self._commands = window.interior.commands
        self._lineage = window.interior.lineage
        self._window = window
        self._folder = folder
        self._account_token = account_token
        self._restarted = restarted
        self._driver = UiDriver()
        self._seen = Watcher(window, self._driver)
        self._recorder = TourRecorder(window, folder, goes_on=restarted)

    async def drive(self) -> int:
        """Go through half of the story; gives 0 when every step came about, else 1. `tour.json` is written anyway."""
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        first: tuple[_Part, ...] = (
            self._connect,
            self._imagine,
            self._make_four,
            self._extend,
            self._sequence,
            self._compare,
            self._save_and_fail,
        )
        try:
            for part in (self._come_back,) if self._restarted else first:
                await part()
        except NotThere as missing:
            sys.stderr.write(f"kinogrid: the tour stopped: {missing}\n")
            return 1
        return 0

    async def _connect(self) -> None:
        driver, seen, step = self._driver, self._seen, self._recorder.step
        async with step("welcome"):
            await driver.wait_for("Connect from the welcome", QPushButton)
        async with step("tokens asked for"):
            await driver.click("Connect from the welcome")
            await driver.wait_for("API token", QLineEdit)
        async with step("account token checked"):
            await driver.type("Account token", self._account_token)
            await driver.press("Account token", Qt.Key.Key_Return)
            await seen.text(marked("Token", "The provider takes this account token ({masked})."))
        async with step("token with a limit made"):
            await driver.click("Make an API token")
            await seen.text(_LEFT, left=credits_words(Decimal(20)))
        async with step("first picture"):
            await driver.drop("Your first picture", DEMO_FRAMES / "lake-dusk.jpg")
            await seen.description("Your first picture", _PIXELS, width=1280, height=720)
        async with step("empty window"):
            self._close_dialogs()
            await seen.window_in_front()
        async with step("what is missing is said"):
            await driver.click("Generate")
            await seen.text(marked("Compose", "Describe the motion first."))

    async def _imagine(self) -> None:
        driver, seen, step = self._driver, self._seen, self._recorder.step
        async with step("first frame described"):
            await driver.click("Make a first frame from words")
            await driver.type("Picture prompt", "hills under a low sun, gouache on paper")
        async with step("pictures to choose from"):
            await driver.press("Picture prompt", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            await seen.window_in_front()
            await seen.newest_job(marked("Jobs", "Done, %n picture(s)"), 4)
            await driver.wait_for("Variant 2", QWidget)
        async with step("picture used as first frame"):
            await driver.press("Variant 1", Qt.Key.Key_2)
            await driver.press("Variant 2", Qt.Key.Key_P)
            await seen.description("Variant 2", _PICKED)
            await driver.press("Variant 2", Qt.Key.Key_F)
            await seen.described("First frame", " - 2.png")

    async def _make_four(self) -> None:
        driver, seen, step = self._driver, self._seen, self._recorder.step
        async with step("order composed"):
            await driver.type("Prompt", "the camera glides over the lake while dusk turns to night")
            await driver.drop("First frame", DEMO_FRAMES / "lake-dusk.heic")
            await seen.described("First frame", "lake-dusk.heic")
            await seen.description("First frame", _PIXELS, width=1280, height=720)
        async with step("price beside Generate"):
            await seen.text(_ABOUT, credits=credits_words(Decimal("1.08")))
        async with step("order sent"):
            await driver.press("Prompt", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            await seen.jobs(2)
        async with step("in progress"):
            await seen.newest_job(marked("Jobs", "Running, {share}"))
        async with step("four-up playing"):
            await seen.newest_job(marked("Jobs", "Done"))
            await seen.moving_pictures(0.6)
        async with step("variant 2 picked"):
            await driver.press("Variant 1", Qt.Key.Key_2)
            await driver.press("Variant 2", Qt.Key.Key_P)
            await seen.description("Variant 2", _PICKED)
        async with step("spent of the limit"):
            self._commands.settings.trigger()
            await seen.brought_into_sight("Replace the own token")
            await seen.text(_LEFT, left=credits_words(Decimal("18.65")))
        self._close_dialogs()
        await seen.window_in_front()

    async def _extend(self) -> None:
        driver, seen, step = self._driver, self._seen, self._recorder.step
        async with step("extension ordered"):
            await driver.click("Extend variant 2")
            await driver.press("Continue with", Qt.Key.Key_Return)
            await seen.jobs(3)
        async with step("extension done"):
            await seen.newest_job(marked("Jobs", "Done"))
            await seen.moving_pictures(0.7)
            await self._way_to_extension()
        async with step("lineage"):
            self._commands.show_lineage.trigger()
            await seen.text(marked("Lineage", "%n generation(s)"), 2)
            await driver.wait_for("Lineage tree", QWidget)
        self._commands.show_lineage.trigger()
        async with step("library"):
            self._commands.show_library.trigger()
            await driver.type("Search the library", "lake")
            await seen.text(marked("Library", "%n clip(s)"), 8)
        self._commands.show_library.trigger()

    async def _sequence(self) -> None:
        driver, seen, step = self._driver, self._seen, self._recorder.step
        async with step("shots of a sequence"):
            for number, key in ((1, Qt.Key.Key_1), (3, Qt.Key.Key_3)):
                await driver.press("Variant 1", key)
                await driver.press(f"Variant {number}", Qt.Key.Key_B, _ADD)
            await seen.text(marked("Sequence", "%n shot(s)"), 2)
        async with step("a shot planned"):
            await driver.clear("Prompt")
            await driver.type("Prompt", "a boat crosses the lake by night")
            await driver.click("Plan a shot")
            await driver.wait_for("Order what is missing", QWidget)
        async with step("a sequence played as an animatic"):
            await driver.press("Shots", Qt.Key.Key_Space)
            await until(lambda: driver.see("Variant 2", QWidget) is None, "a film of the sequence", PATIENCE)
            await seen.moving_pictures()
        await driver.press("Variant 1", Qt.Key.Key_Escape)
        self._commands.show_sequence.trigger()

    async def _compare(self) -> None:
        driver, seen, step = self._driver, self._seen, self._recorder.step
        async with step("clips of two jobs put together"):
            for variant, key in (("Variant 1", Qt.Key.Key_1), ("Variant 3", Qt.Key.Key_3)):
                await driver.press("Variant 1", key)
                await driver.press(variant, Qt.Key.Key_V)
            await driver.press("Jobs", Qt.Key.Key_Down)
            await seen.moving_pictures()
            for variant, key in (("Variant 1", Qt.Key.Key_1), ("Variant 2", Qt.Key.Key_2), ("Variant 4", Qt.Key.Key_4)):
                await driver.press("Variant 1", key)
                await driver.press(variant, Qt.Key.Key_V)
            await seen.description("Comparison tray", marked("Comparison", "%n of {most} to compare"), 5, most=8)
        async with step("five compared"):
            await driver.press("Variant 1", Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
            await seen.description("Comparison tray", marked("Comparison", "Comparing %n clip(s)"), 5)
            await seen.moving_pictures(0.6)
        await driver.click("Clear the tray")
        await driver.press("Jobs", Qt.Key.Key_Up)
        await self._way_to_extension()
        await driver.press("Variant 1", Qt.Key.Key_2)
        await seen.moving_pictures()

    async def _save_and_fail(self) -> None:
        driver, seen, step = self._driver, self._seen, self._recorder.step
        async with step("save dialog"):
            # Whichever the extension was shown with: only the one that is looked at has its buttons.
            await driver.press("Variant 1", Qt.Key.Key_2)
            await driver.click("Save variant 2")
            dialog, name = await seen.file_dialog()
        async with step("clip saved"):
            target = self._folder / "saved.mp4"
            target.unlink(missing_ok=True)
            name.setText(str(target))
            dialog.accept()
            await until(lambda: target.exists() and target.stat().st_size > 0, "the saved clip", PATIENCE)
        async with step("export dialog"):
            await driver.press("Variant 2", Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
            await driver.click("Choose folder")
            dialog, name = await seen.file_dialog()
            name.setText(str(self._folder))
            dialog.accept()
            await driver.click("Shape of the export: 1:1")
        async with step("clip exported"):
            await driver.click("Start export")
            await seen.text(marked("Export", "“{name}” is exported."))
        async with step("exported for an editor"):
            await driver.press("Variant 2", Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
            await driver.click("Format: editor")
            await driver.click("Start export")
            await until(lambda: any(self._folder.rglob("*.otio")), "the editor's project", PATIENCE)
        async with step("refused order"):
            await driver.clear("Prompt")
            await driver.type("Prompt", "demo:used_up")
            await driver.click("Generate")
            await seen.newest_job(marked("Jobs", "Failed: {sentence}"))
        async with step("queue paused"):
            await seen.text(marked("Notices", "The queue is paused"))
        async with step("spending"):
            self._commands.spending.trigger()
            await seen.text(_CHARGED, 4, charged=credits_words(Decimal("2.07")))
        self._close_dialogs()
        async with step("storage"):
            self._commands.storage.trigger()
            await driver.click("Verify")
            await seen.text(marked("Storage", "%n clip(s) read to the end: each is what was written down."), SEVERAL)
        self._close_dialogs()
        await seen.window_in_front()
        await driver.click("go-on")
        async with step("light theme"):
            self._commands.light_or_dark.trigger()
            await driver.press("Jobs", Qt.Key.Key_Down)
            await seen.moving_pictures()
        self._commands.light_or_dark.trigger()

    async def _come_back(self) -> None:
        driver, seen, step = self._driver, self._seen, self._recorder.step
        async with step("restarted with everything there"):
            await seen.jobs(4)
            await driver.press("Jobs", Qt.Key.Key_Down)
            await seen.moving_pictures()
            await self._way_to_extension()
        async with step("pick remembered"):
            await driver.press("Jobs", Qt.Key.Key_Down)
            await seen.description("Variant 2", _PICKED)
            await seen.moving_pictures()
        async with step("settings"):
            self._commands.settings.trigger()
            await seen.dialog("Settings")
        self._close_dialogs()
        async with step("small window"):
            self._window.resize(*_SMALL_WINDOW)
            await seen.moving_pictures()

    async def _way_to_extension(self) -> None:
        """Wait until the extension of the second variant is looked at."""
        words = joined(" ▸ ", tr("Lineage", "Original"), number(2))
        await until(lambda: self._lineage.text() == words, words, PATIENCE)

    def _close_dialogs(self) -> None:
        for top in QApplication.topLevelWidgets():
            if top.isVisible() and isinstance(top, QDialog):
                top.close()
