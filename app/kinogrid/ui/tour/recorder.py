"""Keeps what a tour went through: a picture of each step, and `tour.json` with how long it took and what came of it."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from kinogrid.ui.tour.driver import NotThere

REPORT = "tour.json"


@dataclass(frozen=True, slots=True)
class TourStep:
    """What `tour.json` says of a step; `seconds` is how long it took, `outcome` is `ok` or what went wrong."""

    name: str
    seconds: float
    outcome: str
    picture: str


class TourRecorder:
    """Writes steps and their pictures into a folder; a second half of the tour goes on where the first one ended."""

    def __init__(self, window: QWidget, folder: Path, *, goes_on: bool) -> None:
        """Take the window and the folder; `goes_on` reads the steps that are recorded there already."""
        self._window = window
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        kept = json.loads((folder / REPORT).read_text(encoding="utf-8")) if goes_on else []
        self._steps = [TourStep(**step) for step in kept]

    @asynccontextmanager
    async def step(self, name: str) -> AsyncIterator[None]:
        """Record what goes on meanwhile; a step that does not come about is recorded as such, and goes on failing."""
        started = time.monotonic()
        outcome = "ok"
        try:
            yield
        except NotThere as missing:
            outcome = str(missing)
            raise
        finally:
            await asyncio.sleep(0.15)
            picture = f"{len(self._steps) + 1:02}-{name.replace(' ', '-')}.png"
            self._grab().save(str(self._folder / picture))
            self._steps.append(TourStep(name, round(time.monotonic() - started, 2), outcome, picture))
            report = json.dumps([asdict(step) for step in self._steps], indent=2, ensure_ascii=False)
            (self._folder / REPORT).write_text(report + "\n", encoding="utf-8")

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
