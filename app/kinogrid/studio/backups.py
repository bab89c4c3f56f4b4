"""Backs the library up into one file and restores such files, one at a time, and goes on after a restart."""

import asyncio
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kinogrid.domain.backup_task import BackupKind, BackupMade, BackupTask
from kinogrid.domain.failure import Failure, LibraryTrouble
from kinogrid.studio.ports.library_care import BackupDisk, BackupMemory
from kinogrid.studio.ports.starting import Starter


@dataclass(frozen=True, slots=True)
class BackupRunning:
    """It is being done: so many bytes of so many; `total` is 0 before that is known."""

    task: BackupTask
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class BackupDone:
    """It is done."""

    task: BackupTask
    made: BackupMade


@dataclass(frozen=True, slots=True)
class BackupFailed:
    """It could not be done; nothing of it is left."""

    task: BackupTask
    why: Failure


@dataclass(frozen=True, slots=True)
class BackupStopped:
    """The person has stopped it; nothing of it is left."""

    task: BackupTask


BackupNews = BackupRunning | BackupDone | BackupFailed | BackupStopped


class Backups:
    """One after the other; `news` hears of each step, in the loop.

    What is under way at the end of a session begins anew at the next start.
    """

    def __init__(self, disk: BackupDisk, memory: BackupMemory, start: Starter) -> None:
        """Take who writes and reads, and where it is noted what is under way."""
        self._disk = disk
        self._memory = memory
        self._start = start
        self._stop = threading.Event()
        self._leaves = False
        self._listeners: list[Callable[[BackupNews], object]] = []
        self.running: BackupRunning | None = None

    def listen(self, listener: Callable[[BackupNews], object]) -> None:
        """Tell `listener` of each step from now on."""
        self._listeners.append(listener)

    async def begin(self) -> None:
        """Go on with what an earlier session did not come to the end of."""
        task = await self._memory.read()
        if task is not None and self.running is None:
            self._run(task)

    def back_up(self, folder: Path) -> bool:
        """Write the library into a file of a folder; False while another is under way."""
        return self._run(BackupTask(BackupKind.BACK_UP, folder, _draft()))

    def restore(self, source: Path, folder: Path) -> bool:
        """Make a library of a backup in a new folder below one; False while another is under way."""
        return self._run(BackupTask(BackupKind.RESTORE, folder, _draft(), source))

    def stop(self) -> None:
        """Do not go on with what is under way."""
        self._stop.set()

    async def aclose(self) -> None:
        """Let go of what is under way, which stays noted."""
        self._leaves = True
        self._stop.set()

    def _run(self, task: BackupTask) -> bool:
        if self.running is not None:
            return False
        self._stop.clear()
        self._tell(BackupRunning(task))
        self._start(self._carried_out(task), task.kind)
        return True

    async def _carried_out(self, task: BackupTask) -> None:
        loop = asyncio.get_running_loop()

        def moved(done: int, total: int) -> None:
            loop.call_soon_threadsafe(self._moved, BackupRunning(task, done, total))

        news: BackupNews
        try:
            await self._memory.write(task)
            await self._disk.drop(task.folder, task.draft)
            if task.source is None:
                made = await self._disk.back_up(task.folder, task.draft, moved, self._stop)
            else:
                made = await self._disk.restore(task.source, task.folder, task.draft, moved, self._stop)
            if made is None and self._leaves:
                return
            news = BackupStopped(task) if made is None else BackupDone(task, made)
            await self._memory.write(None)
        except LibraryTrouble as trouble:
            news = BackupFailed(task, trouble.failure)
            await self._forget()
        except BaseException:
            self.running = None
            raise
        self._tell(news)

    async def _forget(self) -> None:
        try:
            await self._memory.write(None)
        except LibraryTrouble:
            return  # a library that cannot be written says so elsewhere, and its next start tries once more

    def _moved(self, running: BackupRunning) -> None:
        if self.running is not None and self.running.task == running.task:
            self._tell(running)

    def _tell(self, news: BackupNews) -> None:
        self.running = news if isinstance(news, BackupRunning) else None
        for listener in self._listeners:
            listener(news)


def _draft() -> str:
    return f".kinogrid-{secrets.token_hex(8)}.part"
