"""A library of ten thousand finished jobs against one of ten: how long until the list is filled, and how it scrolls.

Each start is a process of its own, offscreen, timed from its beginning; small and large take turns, so that a busy
moment of the machine meets both. The jobs have four clips each, a history of six lines and a poster.
"""

import argparse
import asyncio
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.large_screen import on_large_screen

os.environ["QT_QPA_PLATFORM"] = on_large_screen("offscreen")

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QListView

from kinogrid.domain.job import Job, Parent
from kinogrid.domain.journal import JournalEntry, JournalKind
from kinogrid.domain.request import Extend, Generate, Order, RemoteFrame
from kinogrid.domain.state import Clip, Done, Result
from kinogrid.store.database import Database
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from kinogrid.store.schema import SCHEMA
from kinogrid.ui.loop import StudioLoop
from kinogrid.ui.window.first_paint import application
from tests.whole.living_window import living_window

WANTED = 1.5
"""The most that ten thousand jobs may cost, as a multiple of what ten do."""

FEW, MANY = 10, 10_000
POSTERS = 40
STEPS_DOWN = 60
PROMPT = "A cat turns slowly towards the window while rain runs down the glass and a lamp flickers behind it"
LINES = (
    JournalKind.ORDERED,
    JournalKind.SUBMIT_STARTED,
    JournalKind.ACCEPTED,
    JournalKind.FINISHED,
    JournalKind.CLIP_ARRIVED,
    JournalKind.CLIP_ARRIVED,
)


async def place(profile: Profile, count: int) -> None:
    """Fill a profile with finished jobs."""
    profile.create()
    for number in range(POSTERS):
        path = profile.poster(f"{number:064x}")
        path.parent.mkdir(parents=True, exist_ok=True)
        picture = QImage(560, 640, QImage.Format.Format_RGB32)
        picture.fill(QColor.fromHsv(number * 9 % 360, 120, 160))
        painter = QPainter(picture)
        painter.fillRect(QRect(number * 10, 100, 80, 300), QColor("white"))
        painter.end()
        picture.save(str(path))
    database = await Database.open(profile.database, SCHEMA)
    store, now = SqlJobStore(database), time.time()

    def put_all(connection: sqlite3.Connection) -> None:
        for number in range(count):
            job = finished(number, now - 60.0 * (count - number))
            for line in LINES:
                store.put(connection, job, JournalEntry(job.created_at, line, "x" * 300))

    await database.write(put_all)
    # As after weeks of use: no folder is behind, so nothing is written while the window is looked at.
    await store.recorded([f"job-{number}" for number in range(count)])
    await database.aclose()


def finished(number: int, at: float) -> Job:
    """Make a finished job; every fourth continues another."""
    prompt = PROMPT[number % 40 :]
    order: Order = Generate(prompt=prompt, first=RemoteFrame("https://pictures.example/1.png"))
    parent = None
    if number % 4 == 1:
        order, parent = Extend(prompt=prompt, video_id=f"{number - 1}", video_index=1), Parent(f"job-{number - 1}", 1)
    urls = tuple(f"https://clips.example//video/{number}/0_{index}.mp4" for index in range(4))
    clips = tuple(
        Clip(index, f"{index + 1}.mp4", 3_000_000, f"{(number + index) % POSTERS:064x}", 125, 5.2, 560, 688)
        for index in range(4)
    )
    result = Result(str(number), urls, None, 560, 688, '{"success": true, "filler": "' + "y" * 600 + '"}')
    return Job(f"job-{number}", order, at, Done(f"task-{number}", result, clips, (), 60.0 + number % 9), parent)


async def look(folder: Path, began: float) -> None:
    """Open the window on a profile; print the seconds until the list was filled and those of a step of scrolling."""
    async with living_window(folder) as living:
        opened = time.time() - began
        view = living.driver.see("Jobs", QListView)
        assert view is not None  # noqa: S101 - the window has just been assembled
        await asyncio.sleep(0)
        bar = view.verticalScrollBar()
        steps = []
        for step in range(STEPS_DOWN):
            started = time.perf_counter()
            bar.setValue(bar.maximum() * step // STEPS_DOWN)
            view.viewport().repaint()
            steps.append(time.perf_counter() - started)
            await asyncio.sleep(0)
        print(opened, statistics.median(steps), max(steps))


def start(folder: Path) -> Sequence[float]:
    """Open the window in a process of its own and give what it prints."""
    command = [sys.executable, __file__, "--look", str(folder), "--began", str(time.time())]
    env = {**os.environ, "ACEDATACLOUD_API_TOKEN": "none", "ACEDATACLOUD_API_BASE_URL": "http://127.0.0.1:9"}
    told = subprocess.run(command, check=True, capture_output=True, text=True, timeout=120, env=env).stdout
    return [float(word) for word in told.split()]


def main() -> None:
    """Measure, or be one of the measured starts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="how often each is started (7)")
    parser.add_argument("--look", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--began", type=float, default=0.0, help=argparse.SUPPRESS)
    options = parser.parse_args()
    app = application()
    if options.look:
        with asyncio.Runner(loop_factory=partial(StudioLoop, app)) as runner:
            runner.run(look(options.look, options.began))
        return
    with tempfile.TemporaryDirectory(prefix="kinogrid-bench-") as folder:
        few, many = Profile(Path(folder) / "few"), Profile(Path(folder) / "many")
        asyncio.run(place(few, FEW))
        asyncio.run(place(many, MANY))
        start(few.folder)
        pairs = [(start(few.folder), start(many.folder)) for _ in range(options.rounds)]
    for name, column in (("start until the list is filled", 0), ("a step of scrolling", 1), ("the worst step", 2)):
        small, large = (statistics.median(one[column] for one in side) for side in zip(*pairs, strict=True))
        print(
            f"library, {name}, {MANY} jobs / {FEW}: {large / small:.2f} (at most {WANTED} wanted; "
            f"{large * 1000:.1f} ms / {small * 1000:.1f} ms, medians of {options.rounds})"
        )


if __name__ == "__main__":
    main()
