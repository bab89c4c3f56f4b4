"""Notices a library whose database is gone or damaged, and brings it back from a copy and the folders of clips."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TypeVar

from kinogrid.domain.failure import Charge, LibraryTrouble
from kinogrid.domain.state import Draft, State, Submitting, Unconfirmed
from kinogrid.store.database import BESIDE, Database, set_aside, told
from kinogrid.store.files import copy_whole, flush_folder, flush_path
from kinogrid.store.frames import FrameFolder, FrameRecords
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from kinogrid.store.recovery import (
    RecordFlaw,
    Recovered,
    ResultReader,
    SilentFolder,
    TakenBack,
    job_folders,
    read_folders,
)
from kinogrid.store.schema import SCHEMA
from kinogrid.store.snapshots import Snapshot, snapshots
from kinogrid.store.sound_mark import SoundMark
from kinogrid.store.trouble import trouble
from kinogrid.store.workers import Workers

_T = TypeVar("_T")


class LossKind(StrEnum):
    """What is wrong with the database."""

    MISSING = "missing"
    EMPTY = "empty"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Loss:
    """A database that cannot be used, and what is left to bring it back: folders of jobs, and copies of it."""

    kind: LossKind
    folders: int
    snapshots: tuple[Snapshot, ...]

    @property
    def is_any(self) -> bool:
        """Tell whether anything is left to bring a library back from."""
        return bool(self.folders or self.snapshots)


@dataclass(frozen=True, slots=True)
class Rescued:
    """What has come back: so many jobs, of them held orders and doubts; which folders brought none.

    `aside` is the name under which the old file is kept, empty where there was none.
    """

    jobs: int
    held: int
    doubts: int
    unread: tuple[SilentFolder, ...]
    aside: str


async def open_library(profile: Profile) -> Database | Loss:
    """Open the database, unless it is damaged, or missing or empty beside folders of jobs or copies of it.

    All of it is read before, unless the mark says that it is what was left when it was last known to be sound. One
    whose last job a person deleted, or that they began anew, is not lost, though copies tell of jobs. Raises
    `LibraryTrouble` where it cannot be opened for another reason.
    """
    async with AsyncExitStack() as opened:
        workers = Workers(1, "kinogrid-rescue")
        try:
            found = await _opened_or_lost(profile, workers, opened)
        finally:
            await workers.aclose()
        if isinstance(found, Database):
            opened.pop_all()
        return found


async def _opened_or_lost(profile: Profile, workers: Workers, opened: AsyncExitStack) -> Database | Loss:
    """Do what `open_library` does; the database ends with `opened` where nobody takes it."""
    kind = await workers.run(partial(told, Charge.MAYBE, partial(_kind, profile)))
    if kind is not None:
        left = await workers.run(partial(told, Charge.MAYBE, partial(_left, profile, kind)))
        if left.is_any:
            return left
        database = await Database.open(profile.database, SCHEMA)
        opened.push_async_callback(database.aclose)
        return database
    try:
        is_marked = await workers.run(SoundMark(profile.sound, profile.database).take)
        database, is_as_left = await _sound(profile.database, is_marked=is_marked)
    except LibraryTrouble as trouble:
        if trouble.failure.code != "library_damaged":
            raise
        return await workers.run(partial(told, Charge.MAYBE, partial(_left, profile, LossKind.DAMAGED)))
    opened.push_async_callback(database.aclose)
    if is_as_left:
        return database
    left = await workers.run(partial(told, Charge.MAYBE, partial(_left, profile, LossKind.EMPTY)))
    return left if left.is_any else database


async def rescue(
    profile: Profile,
    snapshot: Snapshot | None,
    read_result: ResultReader,
    mask: Callable[[str], str],
    aside: str = "lost",
) -> Rescued:
    """Bring a library back: from a copy of its database, if one is given, and from the folders of its jobs.

    The new database takes its name once it is whole, and what stood there is kept under another, which says `aside`.
    Raises `LibraryTrouble`, and then nothing has changed.
    """
    workers = Workers(1, "kinogrid-rescue")

    async def on_disk(work: Callable[[], _T]) -> _T:
        return await workers.run(partial(told, Charge.MAYBE, work))

    draft = profile.database.with_name(f"{profile.database.name}.rescue")
    try:
        await on_disk(partial(_begin, draft, snapshot))
        folders = await on_disk(partial(read_folders, profile.clips, read_result))
        taken, states = await _filled(profile, draft, folders.records, mask)
        kept = await on_disk(partial(_take_place, draft, profile.database, aside))
    except BaseException:
        await workers.run(partial(_clear, draft))
        raise
    finally:
        await workers.aclose()
    return Rescued(
        jobs=len(states),
        held=sum(isinstance(state, Draft) for state in states),
        doubts=sum(isinstance(state, Submitting | Unconfirmed) for state in states),
        unread=(*folders.unread, *(SilentFolder(job_id, RecordFlaw.TASK_TAKEN) for job_id in taken.doubled)),
        aside=kept,
    )


async def _filled(
    profile: Profile, draft: Path, records: Sequence[Recovered], mask: Callable[[str], str]
) -> tuple[TakenBack, Sequence[State]]:
    database = await Database.open(draft, SCHEMA)
    try:
        if complaints := await database.integrity_check():
            raise trouble("library_damaged", said=complaints[0])
        store = SqlJobStore(database, mask)
        taken = await store.take_back(records)
        await FrameRecords(database, FrameFolder(profile.folder)).take_back()
        return taken, [job.state for job in (*await store.load(), *await store.planned())]
    finally:
        await database.aclose()


def _kind(profile: Profile) -> LossKind | None:
    try:
        return None if profile.database.stat().st_size else LossKind.EMPTY
    except FileNotFoundError:
        return LossKind.MISSING


async def _sound(path: Path, *, is_marked: bool) -> tuple[Database, bool]:
    """Open a database that is sound, and tell whether what is in it was left like that."""
    database = await Database.open(path, SCHEMA)
    try:
        if is_marked:
            database.trust()
        else:
            await database.check()
        return database, await database.read(_is_as_left)
    except BaseException:
        await database.aclose()
        raise


def _is_as_left(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM jobs UNION ALL SELECT 1 FROM emptied LIMIT 1").fetchone() is not None


def _left(profile: Profile, kind: LossKind) -> Loss:
    return Loss(kind, sum(1 for _ in job_folders(profile.clips)), snapshots(profile))


def _begin(draft: Path, snapshot: Snapshot | None) -> None:
    _clear(draft)
    if snapshot is not None:
        copy_whole(snapshot.path, draft)


def _take_place(draft: Path, place: Path, why: str) -> str:
    flush_path(draft)
    aside = set_aside(place, why)
    draft.replace(place)
    flush_folder(place.parent)
    return aside


def _clear(draft: Path) -> None:
    for more in ("", *BESIDE):
        path = draft.with_name(draft.name + more)
        if path.exists():
            path.unlink()
