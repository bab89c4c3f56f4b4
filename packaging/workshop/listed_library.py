"""A library as it is after weeks of use, as rows that the store itself writes, and the way into it."""

import asyncio
import random
import sqlite3
import time
from functools import partial

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from kinogrid.domain.annotation import Annotations, Project
from kinogrid.domain.job import Curation, Job, Parent
from kinogrid.domain.journal import JournalEntry, JournalKind
from kinogrid.domain.request import Extend, Generate, Mode, Order, RemoteFrame
from kinogrid.domain.state import Clip, Done, Result
from kinogrid.store.database import Database
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from kinogrid.store.projects import SqlProjects
from kinogrid.store.schema import SCHEMA
from tests.whole.living_window import LivingWindow

AT_ONCE = 2_000
POSTERS = 40
LINES = (
    JournalKind.ORDERED,
    JournalKind.SUBMIT_STARTED,
    JournalKind.ACCEPTED,
    JournalKind.FINISHED,
    JournalKind.CLIP_ARRIVED,
    JournalKind.CLIP_ARRIVED,
)
NOUNS = ("cat", "fox", "ferry", "harbour", "lantern", "glacier", "tower", "comet", "violin", "heron", "dune", "tram")
VERBS = ("turns", "drifts", "glows", "leans", "wakes", "breaks", "waits", "hums", "opens", "falls")
KANJI = "東京の夜海辺歩雨月山川花火車窓猫"


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
    dice = random.Random(3)  # noqa: S311 - the same library at each time
    projects = SqlProjects(database)
    for number in range(1, 4):
        await projects.keep(Project(f"p-{number}", f"Project {number}", float(number)))

    def put(connection: sqlite3.Connection, begin: int) -> None:
        for number in range(begin, min(begin + AT_ONCE, count)):
            job = finished(number, now - 600.0 * (count - number), dice)
            store.put(connection, job, JournalEntry(job.created_at, LINES[0], "x" * 300))
            rows = [(job.id, job.created_at, line, "x" * 300) for line in LINES[1:]]
            connection.executemany("INSERT INTO journal (job_id, at, what, detail) VALUES (?, ?, ?, ?)", rows)

    for begin in range(0, count, AT_ONCE):
        await database.write(partial(put, begin=begin))
        # As after weeks of use: no folder is behind, so nothing is written while the window is looked at.
        await store.recorded([f"job-{number}" for number in range(begin, begin + AT_ONCE)])
    await database.aclose()


def chance(dice: random.Random, share: float) -> bool:
    """Throw the dice: in this share of cases it is so."""
    return dice.random() < share


def finished(number: int, at: float, dice: random.Random) -> Job:
    """Make a finished job; every fourth continues another."""
    signs = "".join(dice.choices(KANJI, k=6))
    prompt = (
        f"A {dice.choice(NOUNS)} {dice.choice(VERBS)} slowly towards a {dice.choice(NOUNS)} at the {signs}, while rain "
        "runs down the glass and a lamp flickers behind it --motion low"
    )
    mode = dice.choice(list(Mode))
    order: Order = Generate(prompt=prompt, first=RemoteFrame(f"https://pictures.example/{number}.png"), mode=mode)
    parent = None
    if number % 4 == 1:
        order, parent = Extend(prompt=prompt, video_id=f"{number - 1}", video_index=1), Parent(f"job-{number - 1}", 1)
    urls = tuple(f"https://clips.example//video/{number}/0_{index}.mp4" for index in range(4))
    clips = tuple(
        Clip(index, f"{index + 1}.mp4", 3_000_000, f"{(number + index) % POSTERS:064x}", 125, 5.2, 560, 688)
        for index in range(4)
    )
    result = Result(str(number), urls, None, 560, 688, '{"success": true, "filler": "' + "y" * 600 + '"}')
    curation = Curation(dice.choice([None, 0, 1]), frozenset({2} if chance(dice, 0.2) else ()))
    annotations = Annotations()
    if chance(dice, 0.3):
        annotations = annotations.rated(dice.randrange(4), dice.randrange(1, 6))
    if chance(dice, 0.1):
        annotations = annotations.tagged(dice.randrange(4), dice.choice(["sea", "night", "client"]))
    if chance(dice, 0.2):
        annotations = annotations.put_into(None, dice.choice(["p-1", "p-2", "p-3"]))
    state = Done(f"task-{number}", result, clips, (), 60.0 + number % 9)
    return Job(f"job-{number}", order, at, state, parent, curation, annotations=annotations)


async def open_library(living: LivingWindow) -> None:
    """Show the library in the place of the four-up, once it shows something."""
    shown = asyncio.Event()
    connection = living.assembly.library.found.found.connect(shown.set)
    living.window.interior.commands.show_library.setChecked(True)
    await asyncio.wait_for(shown.wait(), 60)
    living.assembly.library.found.found.disconnect(connection)
    await asyncio.sleep(0.5)
