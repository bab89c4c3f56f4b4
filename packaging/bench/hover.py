"""Clips looked through under the pointer, in the library and in Jobs: of the pictures asked for, how many are shown.

A hand goes over one clip's picture after the other, each in 1.2 s (`--seconds`): in the library along the lines of
tiles, back on every second one, as in Jobs on every second row. No clip has been looked through before. A clip is
divided into 16 places, and each one that the pointer comes to is a picture asked for. It is shown if it is what is
painted there as the pointer leaves that place, 75 ms later: what comes after that, or is another place's, is not.

What is painted is read off the screen and told by its likeness to what is painted at each place once the hand has
waited there, the pointer's line left out. The whole app is looked at, with its decoder in a process of its own, once
its start is over, and clips of 5.2 s: half of them in 1248 by 704, the others in 560 by 688 pixels. It is a matter of
the clock: on a machine that is busy with other things fewer come in time.
"""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from tests.large_screen import on_large_screen

os.environ["QT_QPA_PLATFORM"] = on_large_screen("offscreen")

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from kinogrid.domain.clip_filter import ClipGrouping, ClipSearch
from kinogrid.store.clips import ClipFolder
from kinogrid.store.database import Database
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from kinogrid.store.schema import SCHEMA
from kinogrid.ui.images.clip_strip import PLACES
from kinogrid.ui.loop import StudioLoop
from kinogrid.ui.window.first_paint import application
from tests.whole.living_window import LivingWindow, living_window
from workshop.listed_library import open_library, place
from workshop.previews import make_clip

WANTED = 0.85
"""The least share of the pictures asked for that are to be shown, by the issue."""
JOBS, FRAMES = 12, 125
SETTLING = 15.0
"""Seconds after the start before the hand begins."""
SIZES = ((1248, 704), (560, 688))
MOVES = 16
"""Milliseconds between two movements of the hand."""
PATIENCE, SETTLED = 0.1, 60.0
"""Seconds: so long the hand waits at a place, and in so many nothing may change any more wherever it waits."""
SAMPLE, LINE = QSize(32, 18), 3.5
"""What is painted is compared at this size, without so many columns on either side of the pointer's line."""


@dataclass
class Count:
    """How many pictures were asked for, and how many of them were shown."""

    asked: int = 0
    shown: int = 0

    @property
    def share(self) -> float:
        """Give the part that was shown."""
        return self.shown / self.asked


@dataclass(frozen=True)
class Picture:
    """A clip's picture in a list, where the pointer looks through it."""

    view: QListView
    box: QRect

    def point(self, share: float) -> QPoint:
        """Give the point at a share of its width."""
        return QPoint(self.box.left() + round(share * (self.box.width() - 1)), self.box.center().y())

    def place(self, share: float) -> int:
        """Give the place of the clip that the pointer is on there."""
        at = (self.point(share).x() - self.box.left()) / self.box.width()
        return round(at * (PLACES - 1))

    def painted(self) -> QImage:
        """Give what is painted there, small: where the line of the pointer stands hardly counts."""
        inside = self.box.adjusted(6, 6, -6, -6)
        whole = self.view.viewport().grab(inside).toImage()
        small = whole.scaled(SAMPLE, mode=Qt.TransformationMode.SmoothTransformation)
        return small.convertToFormat(QImage.Format.Format_Grayscale8)


def unlike(one: QImage, other: QImage, places: tuple[int, int]) -> float:
    """Tell how much two pictures differ on average, but where the line of the pointer stands in either of them."""
    lines = [place_of_it / (PLACES - 1) * SAMPLE.width() for place_of_it in places]
    columns = [at for at in range(SAMPLE.width()) if all(abs(at + 0.5 - line) > LINE for line in lines)]
    first, second, width = bytes(one.constBits()), bytes(other.constBits()), SAMPLE.width()
    found = [abs(first[row + at] - second[row + at]) for row in range(0, len(first), width) for at in columns]
    return sum(found) / len(found)


async def fill(profile: Profile, clips: Path) -> None:
    """Make a library of finished jobs whose clips are there, each a file of its own."""
    await place(profile, JOBS)
    database = await Database.open(profile.database, SCHEMA)
    folder = ClipFolder(profile)
    for number, job in enumerate(await SqlJobStore(database).load()):
        folder.folder(job).mkdir(parents=True, exist_ok=True)
        for clip in job.clips:
            kind = (number + clip.index) % len(SIZES)
            folder.clip_path(job, clip.index).write_bytes((clips / f"{kind}.mp4").read_bytes())
    await folder.aclose()
    await database.aclose()


async def sweep(picture: Picture, seconds: float, *, back: bool) -> list[tuple[int, QImage]]:
    """Go over a picture, and give each place that the pointer came to with what was painted as it left."""
    seen: list[tuple[int, QImage]] = []
    began, last = time.perf_counter(), -1
    while (gone := (time.perf_counter() - began) / seconds) < 1:
        share = 1 - gone if back else gone
        if (here := picture.place(share)) != last:
            if last >= 0:
                seen.append((last, picture.painted()))
            last = here
        move(picture, share)
        await asyncio.sleep(MOVES / 1000)
    seen.append((last, picture.painted()))
    return seen


def move(picture: Picture, share: float) -> None:
    """Move the pointer, as the platform would."""
    window = picture.view.window()
    at = picture.view.viewport().mapTo(window, picture.point(share))
    QTest.mouseMove(window.windowHandle(), at)


async def references(picture: Picture) -> list[QImage]:
    """Wait at each place, again and again until nothing changes any more, and give what is painted there then."""
    before: list[QImage] = []
    async with asyncio.timeout(SETTLED):
        while True:
            found = [await waited_for(picture, at / (PLACES - 1)) for at in range(PLACES)]
            if found == before:
                return found
            before = found


async def waited_for(picture: Picture, share: float) -> QImage:
    """Stay at a place for a moment, and give what is painted there then."""
    move(picture, share)
    await asyncio.sleep(PATIENCE)
    return picture.painted()


async def counted(pictures: list[Picture], columns: int, seconds: float) -> Count:
    """Go over pictures that stand in so many columns, and count."""
    seen = []
    for number, picture in enumerate(pictures):
        seen.append(await sweep(picture, seconds, back=number // columns % 2 == 1))
    count = Count()
    for picture, places in zip(pictures, seen, strict=True):
        known = await references(picture)
        for asked, image in places:
            apart = [unlike(known[at], image, (at, asked)) for at in range(PLACES)]
            count.asked += 1
            count.shown += apart.index(min(apart)) == asked
    return count


def in_library(living: LivingWindow, most: int) -> tuple[list[Picture], int]:
    """Give the pictures in sight, in the order in which a hand goes over them, and how many stand in a line."""
    grid = living.assembly.panes.library.grid
    tiling, seen = grid.tiling, grid.viewport().rect()
    boxes = [grid.visualRect(grid.model().index(row, 0)) for row in range(most)]
    whole = [QRect(box.left(), box.top(), box.width(), tiling.picture_height) for box in boxes if seen.contains(box)]
    lines = [whole[at : at + tiling.columns] for at in range(0, len(whole), tiling.columns)]
    way = [box for number, line in enumerate(lines) for box in (line[::-1] if number % 2 else line)]
    return [Picture(grid, box) for box in way], tiling.columns


def in_jobs(living: LivingWindow, most: int) -> list[Picture]:
    """Give the pictures of the first rows."""
    view = living.assembly.panes.jobs.view
    indexes = [view.model().index(row, 0) for row in range(most)]
    boxes = [view.picture_box(index) for index in indexes]
    return [Picture(view, box) for box in boxes if view.viewport().rect().contains(box)]


async def look(folder: Path, seconds: float) -> list[tuple[str, Count]]:
    """Open the window on a library and go over it."""
    async with living_window(folder) as living:
        living.window.showNormal()
        living.window.resize(1600, 1000)
        # What a start still has to do is done by then: the clips of the job on show are decoded, and measured.
        await asyncio.sleep(SETTLING)
        jobs = await counted(in_jobs(living, 10), 1, seconds)
        pane = living.assembly.panes.library
        await open_library(living)
        pane.look_for(ClipSearch(grouping=ClipGrouping.NONE))
        await asyncio.sleep(2.0)
        # The clips that stand for jobs have been looked through in Jobs, by a list with pictures of its own.
        tiles, columns = in_library(living, 16)
        library = await counted(tiles, columns, seconds)
        return [("in the library", library), ("in Jobs", jobs)]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=1.2, help="how long the hand is over a picture (1.2)")
    options = parser.parse_args()
    os.environ.update({"ACEDATACLOUD_API_TOKEN": "none", "ACEDATACLOUD_API_BASE_URL": "http://127.0.0.1:9"})
    app = application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number, size in enumerate(SIZES):
            make_clip(folder / f"{number}.mp4", frames=FRAMES, size=size, seed=number)
        asyncio.run(fill(Profile(folder / "profile"), folder))
        with asyncio.Runner(loop_factory=partial(StudioLoop, app)) as runner:
            for where, count in runner.run(look(folder / "profile", options.seconds)):
                print(
                    f"hover-scrub {where}, pictures shown / asked: {count.share:.2f} "
                    f"({count.shown} of {count.asked}; at least {WANTED} wanted)"
                )


if __name__ == "__main__":
    main()
