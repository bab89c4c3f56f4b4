"""Backups one at a time: told as they go, stopped with nothing left, and gone on with after a restart."""

import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from kinogrid.domain.backup_task import BackupKind, BackupMade, BackupTask
from kinogrid.domain.failure import LibraryTrouble, known
from kinogrid.studio.backups import BackupDone, BackupFailed, BackupNews, BackupRunning, Backups, BackupStopped
from tests.studio.at_work import Crew
from tests.waiting import until

FOLDER = Path("folder")
MADE = BackupMade(FOLDER / "x.zip", 3, 100)
Moved = Callable[[int, int], object]


@dataclass
class FakeBackups:
    """A disk that is as slow as the test wants, and what is noted on it."""

    noted: BackupTask | None = None
    dropped: list[str] = field(default_factory=list)
    refuses: bool = False
    hold: bool = False
    done: list[tuple[Path | None, Path]] = field(default_factory=list)

    async def back_up(self, folder: Path, draft: str, moved: Moved, stop: threading.Event) -> BackupMade | None:
        return await self._do(None, folder, draft, moved, stop)

    async def restore(
        self, source: Path, folder: Path, draft: str, moved: Moved, stop: threading.Event
    ) -> BackupMade | None:
        return await self._do(source, folder, draft, moved, stop)

    async def _do(
        self, source: Path | None, folder: Path, draft: str, moved: Moved, stop: threading.Event
    ) -> BackupMade | None:
        assert self.dropped[-1] == draft, "what was half made goes first"
        moved(50, 100)
        await until(lambda: not self.hold or stop.is_set())
        if self.refuses:
            raise LibraryTrouble(known("disk_full"))
        if stop.is_set():
            return None
        self.done.append((source, folder))
        return MADE

    async def drop(self, folder: Path, draft: str) -> None:
        assert folder == FOLDER
        self.dropped.append(draft)

    async def read(self) -> BackupTask | None:
        return self.noted

    async def write(self, task: BackupTask | None) -> None:
        self.noted = task


def kinds(disk: FakeBackups) -> list[BackupKind]:
    return [] if disk.noted is None else [disk.noted.kind]


@asynccontextmanager
async def backing(disk: FakeBackups) -> AsyncIterator[tuple[Backups, list[BackupNews]]]:
    crew, told = Crew(), list[BackupNews]()
    backups = Backups(disk, disk, crew.start)
    backups.listen(told.append)
    yield backups, told
    await backups.aclose()
    await crew.drain()
    assert crew.failures == []


async def test_a_backup_is_noted_while_it_is_under_way_and_one_at_a_time() -> None:
    disk = FakeBackups(hold=True)
    async with backing(disk) as (backups, told):
        assert backups.back_up(FOLDER)
        assert not backups.back_up(FOLDER)
        assert not backups.restore(Path("x.zip"), FOLDER)
        await until(lambda: backups.running is not None and backups.running.done == 50)
        assert kinds(disk) == [BackupKind.BACK_UP]
        disk.hold = False
        await until(lambda: isinstance(told[-1], BackupDone))
        assert backups.running is None
        assert kinds(disk) == []
        assert backups.restore(Path("x.zip"), FOLDER)
        await until(lambda: isinstance(told[-1], BackupDone))
        assert disk.done == [(None, FOLDER), (Path("x.zip"), FOLDER)]


async def test_stopped_it_is_not_gone_on_with() -> None:
    disk = FakeBackups(hold=True)
    async with backing(disk) as (backups, told):
        backups.back_up(FOLDER)
        backups.stop()
        await until(lambda: isinstance(told[-1], BackupStopped))
        assert disk.noted is None
        disk.hold = False
        assert backups.back_up(FOLDER)
        await until(lambda: isinstance(told[-1], BackupDone))


async def test_what_is_under_way_at_the_end_begins_anew_at_the_next_start() -> None:
    disk = FakeBackups(hold=True)
    async with backing(disk) as (backups, told):
        backups.restore(Path("x.zip"), FOLDER)
        await until(lambda: disk.noted is not None and backups.running is not None and backups.running.total)
    assert kinds(disk) == [BackupKind.RESTORE]
    assert isinstance(told[-1], BackupRunning)
    disk.hold = False
    async with backing(disk) as (backups, told):
        await backups.begin()
        await until(lambda: told and isinstance(told[-1], BackupDone))
        assert disk.done == [(Path("x.zip"), FOLDER)]
        assert kinds(disk) == []
    async with backing(disk) as (backups, told):
        await backups.begin()
        assert told == []


async def test_a_disk_that_refuses_is_told_and_not_tried_for_ever() -> None:
    disk = FakeBackups(refuses=True)
    async with backing(disk) as (backups, told):
        backups.back_up(FOLDER)
        await until(lambda: isinstance(told[-1], BackupFailed))
        assert disk.noted is None
        assert backups.running is None
