"""Which databases are opened without being read whole, and what comes of damage that is found only later."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kinogrid.domain.journal import JournalEntry, JournalKind
from kinogrid.store.database import Database
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from kinogrid.store.rescue import Loss, LossKind, open_library
from kinogrid.store.sound_mark import SoundMark, close_marked
from tests.store.bringing import trouble
from tests.store.samples import STATES, job, with_task

ORDERED = JournalEntry(1_700_000_000.0, JournalKind.ORDERED)


def mark(profile: Profile) -> SoundMark:
    return SoundMark(profile.sound, profile.database)


def trusted(database: Database) -> bool:
    return database.is_sound


async def library(profile: Profile) -> Database:
    found = await open_library(profile)
    assert isinstance(found, Database)
    return found


@pytest.fixture
async def left(profile: Profile) -> Profile:
    """Give a library as a session leaves it that ended in good order."""
    database = await library(profile)
    await database.check()
    for number in range(1, 80):
        await SqlJobStore(database).save(job(number, with_task(STATES["done"], number)), ORDERED)
    await close_marked(database, mark(profile))
    for number in range(3):
        (profile.clips / "2026-11" / f"j-{number}").mkdir(parents=True)
        (profile.clips / "2026-11" / f"j-{number}" / "job.json").write_text("{}")
    return profile


def rot(path: Path, page: int = 5) -> None:
    """Overwrite a piece of a page, counted from 0, as a failing disk would: nobody is told, and no time changes."""
    facts = path.stat()
    with path.open("r+b") as file:
        file.seek(page * 4096)
        file.write(b"\xff" * 64)
    os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))


async def test_damage_that_leaves_no_trace_is_found_beside_the_work_and_the_next_start_brings_the_library_back(
    left: Profile,
) -> None:
    rot(left.database)
    database = await library(left)
    assert trusted(database), "it was not read whole"
    with trouble("library_damaged"):
        await database.check()
    assert not trusted(database)
    database.trust()
    assert not trusted(database), "what was found damaged is not trusted again"
    await close_marked(database, mark(left))
    found = await open_library(left)
    assert isinstance(found, Loss)
    assert found.kind is LossKind.DAMAGED


def by_somebody_else(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM jobs WHERE id = 'x'")
        connection.execute("UPDATE jobs SET created_at = created_at")


def by_a_copy(path: Path) -> None:
    shutil.copy2(path, path.with_name("copy"))
    path.with_name("copy").replace(path)


def by_a_crash(path: Path) -> None:
    path.with_name(f"{path.name}-wal").write_bytes(b"what was not taken over yet")


def by_a_touch(path: Path) -> None:
    os.utime(path)


@pytest.mark.parametrize("changed", [by_somebody_else, by_a_copy, by_a_crash, by_a_touch])
async def test_a_file_that_looks_otherwise_is_read_whole(left: Profile, changed: Callable[[Path], None]) -> None:
    changed(left.database)
    assert not mark(left).take()
    rot(left.database)
    assert isinstance(await open_library(left), Loss)


async def test_what_was_closed_sound_is_known_again_once(left: Profile) -> None:
    for _ in range(2):
        assert mark(left).take()
        assert not mark(left).take(), "whoever ends without a word leaves no mark"
        mark(left).put()


async def test_a_session_that_is_killed_leaves_no_mark(left: Profile) -> None:
    database = await library(left)
    await database.aclose()
    assert not mark(left).take()


async def test_no_mark_is_put_for_a_file_that_stands_in_the_place_of_the_one_that_was_closed(left: Profile) -> None:
    database = await library(left)
    by_a_copy(left.database)
    await close_marked(database, mark(left))
    assert not mark(left).take()


async def test_a_damage_that_any_work_meets_is_remembered(left: Profile) -> None:
    with closing(sqlite3.connect(f"{left.database.as_uri()}?mode=ro", uri=True)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'journal'").fetchone()
    rot(left.database, root - 1)
    database = await library(left)
    with trouble("library_damaged"):
        await database.read(lambda connection: connection.execute("SELECT * FROM journal").fetchall())
    assert not database.is_sound
    await close_marked(database, mark(left))
    assert not mark(left).take()


async def test_a_mark_that_cannot_be_read_or_written_costs_a_look_and_nothing_else(
    left: Profile, caplog: pytest.LogCaptureFixture
) -> None:
    left.sound.unlink()
    left.sound.mkdir()
    database = await library(left)
    await close_marked(database, mark(left))
    assert "the next start checks the database" in caplog.text
