"""Drives the real window through the whole story and keeps a picture of each step, for people and for the build."""

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QSlider,
    QWidget,
)

from kinogrid.ui.style.resources import RESOURCES
from kinogrid.ui.tour.driver import NotThere, UiDriver, until
from kinogrid.ui.window.main_window import MainWindow

DEMO_FRAMES = RESOURCES / "demo"
REPORT = "tour.json"

# A demo job takes 8 s and its rendering some more on a small machine; a step that takes longer has failed.
PATIENCE = 120.0


@dataclass(frozen=True, slots=True)
class TourStep:
    """What `tour.json` says of a step; `seconds` is how long it took, `outcome` is `ok` or what went wrong."""

    name: str
    seconds: float
    outcome: str
    picture: str


class Tour:
    """Works the window by its accessible names; the second half, after a true restart, runs in another process."""

    def __init__(self, window: MainWindow, folder: Path, token: str) -> None:
        """Take the window, where pictures go, and the demo service's token."""
        self._window = window
        self._folder = folder
        self._token = token
        self._driver = UiDriver()
        self._steps: list[TourStep] = []

    async def drive(self, *, restarted: bool) -> int:
        """Go through half of the story; gives 0 when every step came about, else 1. `tour.json` is written anyway."""
        self._folder.mkdir(parents=True, exist_ok=True)
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        if restarted:
            self._steps = [TourStep(**step) for step in json.loads((self._folder / REPORT).read_text(encoding="utf-8"))]
        try:
            for part in (self._restarted,) if restarted else self._first_half():
                await part()
        except NotThere as missing:
            sys.stderr.write(f"kinogrid: the tour stopped: {missing}\n")
            return 1
        finally:
            report = json.dumps([asdict(step) for step in self._steps], indent=2, ensure_ascii=False)
            (self._folder / REPORT).write_text(report + "\n", encoding="utf-8")
        return 0

    def _first_half(self) -> tuple[Callable[[], Coroutine[Any, Any, None]], ...]:
        return self._connect, self._imagine, self._make_four, self._extend, self._rest

    @asynccontextmanager
    async def _step(self, name: str) -> AsyncIterator[None]:
        started = time.monotonic()
        outcome = "ok"
        try:
            yield
        except NotThere as missing:
            outcome = str(missing)
            raise
        finally:
            await asyncio.sleep(0.15)
            number = len(self._steps) + 1
            picture = f"{number:02}-{name.replace(' ', '-')}.png"
            self._grab().save(str(self._folder / picture))
            self._steps.append(TourStep(name, round(time.monotonic() - started, 2), outcome, picture))

    def _grab(self) -> QPixmap:
        """Take a picture of the window with the dialogs above it, the rest dimmed as a desktop would."""
        picture = self._window.grab()
        for top in QApplication.topLevelWidgets():
            if top.isVisible() and top is not self._window and isinstance(top, QDialog):
                above = top.grab()
                painter = QPainter(picture)
                painter.fillRect(self._window.rect(), QColor(0, 0, 0, 140))
                painter.drawPixmap(self._window.rect().center() - top.rect().center(), above)
                painter.end()
        return picture

    async def _connect(self) -> None:
        driver = self._driver
        async with self._step("token asked for"):
            await driver.wait_for("API token", QLineEdit)
        async with self._step("token checked"):
            await driver.type("API token", self._token)
            await driver.press("API token", Qt.Key.Key_Return)
            await self._said("The service takes this token")
        async with self._step("empty window"):
            self._close_dialogs()
            await self._window_in_front()
        async with self._step("what is missing is said"):
            await driver.click("Generate")
            await self._said("Describe the motion first.")

    async def _imagine(self) -> None:
        driver = self._driver
        async with self._step("first frame described"):
            await driver.click("Make a first frame from words")
            await driver.type("Picture prompt", "hills under a low sun, gouache on paper")
        async with self._step("pictures to choose from"):
            await driver.press("Picture prompt", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            await self._window_in_front()
            await self._state("Done, 4 pictures")
            await driver.wait_for("Variant 2", QWidget)
        async with self._step("picture used as first frame"):
            await driver.press("Variant 1", Qt.Key.Key_2)
            await self._described("Variant 2", "picked")
            await driver.press("Variant 2", Qt.Key.Key_F)
            await self._described("First frame", " - 2.png, ")

    async def _make_four(self) -> None:
        driver = self._driver
        async with self._step("order composed"):
            await driver.type("Prompt", "the camera glides over the lake while dusk turns to night")
            await driver.drop("First frame", DEMO_FRAMES / "lake-dusk.jpg")
        async with self._step("order sent"):
            await driver.press("Prompt", Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            await self._jobs(2)
        async with self._step("in progress"):
            await self._state("Running, ")
        async with self._step("four-up playing"):
            await self._state("Done")
            await self._moving(0.6)
        async with self._step("variant 2 picked"):
            await driver.press("Variant 1", Qt.Key.Key_2)
            await self._described("Variant 2", "picked")

    async def _extend(self) -> None:
        driver = self._driver
        async with self._step("extension ordered"):
            await driver.click("Extend variant 2")
            await self._jobs(3)
        async with self._step("extension done"):
            await self._state("Done")
            await self._moving(0.7)
            await self._lineage("root ▸ 2")

    async def _rest(self) -> None:
        driver = self._driver
        async with self._step("save dialog"):
            await driver.click("Save variant 2")
            await until(self._file_dialog, "the save dialog", PATIENCE)
        async with self._step("clip saved"):
            target = self._folder / "saved.mp4"
            target.unlink(missing_ok=True)
            self._choose_file(target)
            await until(lambda: target.exists() and target.stat().st_size > 0, "the saved clip", PATIENCE)
        async with self._step("refused order"):
            await driver.clear("Prompt")
            await driver.type("Prompt", "demo:used_up")
            await driver.click("Generate")
            await self._state("Failed: ")
        async with self._step("light palette"):
            self._window.interior.commands.palette.trigger()
            await driver.press("Jobs", Qt.Key.Key_Down)
            await self._moving()
        self._window.interior.commands.palette.trigger()

    async def _restarted(self) -> None:
        async with self._step("restarted with everything there"):
            await self._jobs(4)
            await self._driver.press("Jobs", Qt.Key.Key_Down)
            await self._moving()
            await self._lineage("root ▸ 2")
        async with self._step("pick remembered"):
            await self._driver.press("Jobs", Qt.Key.Key_Down)
            await self._described("Variant 2", "picked")
            await self._moving()
        async with self._step("settings"):
            self._window.interior.commands.settings.trigger()
            await until(lambda: self._driver.see("Settings", QDialog), "the settings", PATIENCE)
        self._close_dialogs()
        async with self._step("small window"):
            self._window.resize(self._window.minimumSize())
            await self._moving()

    # What is waited for

    async def _said(self, words: str) -> None:
        def there() -> bool:
            labels = (label for top in QApplication.topLevelWidgets() for label in top.findChildren(QLabel))
            return any(label.isVisible() and words in label.text() for label in labels)

        await until(there, repr(words), PATIENCE)

    def _newest(self) -> tuple[int, str]:
        """Give how many jobs are listed, and the newest one in words."""
        view = self._driver.see("Jobs", QListView)
        if view is None:
            return 0, ""
        model = view.model()
        return model.rowCount(), str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    async def _jobs(self, count: int) -> None:
        await until(lambda: self._newest()[0] == count, f"{count} jobs", PATIENCE)

    async def _state(self, words: str) -> None:
        await until(lambda: words in self._newest()[1], f"a newest job that is {words!r}", PATIENCE)

    async def _described(self, name: str, words: str) -> None:
        def there() -> bool:
            widget = self._driver.see(name, QWidget)
            return widget is not None and words in widget.accessibleDescription()

        await until(there, f"{name}, {words}", PATIENCE)

    async def _moving(self, past: float = 0.0) -> None:
        """Wait for moving pictures, `past` (0 to 1) of the way through, where the variants have come to differ."""
        slider = await self._driver.wait_for("Position", QSlider, PATIENCE)
        if not self._playing():
            await self._driver.click("Play")
        seen = slider.value()
        await until(lambda: slider.value() not in {seen, 0}, "moving pictures", PATIENCE)
        await until(lambda: slider.value() >= past * slider.maximum(), "later pictures", PATIENCE)

    def _playing(self) -> bool:
        button = self._driver.see("Play", QAbstractButton)
        return button is not None and button.accessibleDescription() == "playing"

    async def _lineage(self, words: str) -> None:
        await until(lambda: self._window.interior.lineage.text() == words, words, PATIENCE)

    async def _window_in_front(self) -> None:
        """Wait until a dialog has gone; on a screen without a window manager nobody else brings the window forward."""
        await until(lambda: QApplication.activeModalWidget() is None, "the closed dialog", PATIENCE)
        self._window.activateWindow()
        await until(self._window.isActiveWindow, "the window in front", PATIENCE)

    def _close_dialogs(self) -> None:
        for top in QApplication.topLevelWidgets():
            if top.isVisible() and isinstance(top, QDialog):
                top.close()

    def _file_dialog(self) -> QFileDialog | None:
        return next((dialog for dialog in self._window.findChildren(QFileDialog) if dialog.isVisible()), None)

    def _choose_file(self, target: Path) -> None:
        dialog = self._file_dialog()
        if dialog is None:
            raise NotThere("the save dialog has gone")
        name = dialog.findChild(QLineEdit)
        if name is None:
            raise NotThere("the save dialog's file name")
        name.setText(str(target))
        dialog.accept()
