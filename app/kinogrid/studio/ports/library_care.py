"""What keeping a library whole, and carrying it elsewhere, needs of the disk."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from kinogrid.domain.backup_task import BackupMade, BackupTask
from kinogrid.domain.job import Job
from kinogrid.domain.move import Cleaned, MovePlan
from kinogrid.domain.state import Clip
from kinogrid.domain.storage import FlawedClip, FoundFiles, StrayFile
from kinogrid.domain.trashed import Trashed


class LibraryOrigin(Protocol):
    """Knows whether the library was last opened by this installation."""

    async def is_ours(self) -> bool:
        """Tell whether it was."""

    async def put(self) -> None:
        """Let it have been from now on."""


class LibraryFile(Protocol):
    """The database's file, which somebody may delete or replace while it is in use."""

    def listen(self, lost: Callable[[], None]) -> None:
        """Tell `lost` whenever a write finds that the file is no longer in its place."""
        ...

    async def is_lost(self) -> bool:
        """Tell whether the file's name leads nowhere, or to another file."""
        ...

    async def write_back(self) -> str:
        """Write it to its name again, and go on with that; raises `LibraryTrouble`.

        Gives the name under which another file is kept that stood there, empty for none.
        """
        ...

    async def check(self) -> None:
        """Read all of it, beside what else is done with it; raises `LibraryTrouble` when it is damaged."""
        ...

    def doubt(self) -> None:
        """Let the next start read all of it before it goes by anything in it."""
        ...


class Copies(Protocol):
    """The daily copies of the database."""

    async def keep(self, now: float) -> bool:
        """Take the copy of the day of `now` (Unix seconds) unless there is one; raises `LibraryTrouble`."""
        ...


class ClipDisk(Protocol):
    """The folder of clips as it is, whatever the jobs know of it."""

    @property
    def folder(self) -> Path:
        """Give the folder."""
        ...

    def folder_of(self, job: Job) -> tuple[str, str]:
        """Name a job's folder, its month's before its own."""
        ...

    async def look(self) -> FoundFiles:
        """List what lies there; raises `LibraryTrouble`."""
        ...

    async def flaw(self, job: Job, clip: Clip) -> FlawedClip | None:
        """Read a clip to its end and tell what is wrong with it; None where it is what was written down."""
        ...

    async def put_in_trash(self, stray: StrayFile) -> Trashed | None:
        """Move something into the system's trash; None where that does not take it. Raises `LibraryTrouble`."""
        ...

    async def set_aside(self, job: Job, clip: Clip) -> None:
        """Give a damaged file another name beside, where there is one; raises `LibraryTrouble`."""
        ...


class BackupDisk(Protocol):
    """Writes a library into one file, and makes one of such a file."""

    async def back_up(
        self, folder: Path, draft: str, moved: Callable[[int, int], object], stop: threading.Event
    ) -> BackupMade | None:
        """Write the library into a file of a folder, over nothing; None once `stop` is set, and then nothing is left.

        `moved` hears on another thread how many bytes of how many are done. Raises `LibraryTrouble`.
        """
        ...

    async def restore(
        self, source: Path, folder: Path, draft: str, moved: Callable[[int, int], object], stop: threading.Event
    ) -> BackupMade | None:
        """Make a library of a backup, in a new folder below one; as `back_up`."""
        ...

    async def drop(self, folder: Path, draft: str) -> None:
        """Take away what was left half made; raises `LibraryTrouble`."""
        ...


class BackupMemory(Protocol):
    """Where it is noted which backup goes on, for the next start."""

    async def read(self) -> BackupTask | None:
        """Give what was noted last, None where that cannot be read."""
        ...

    async def write(self, task: BackupTask | None) -> None:
        """Note one, or that there is none; raises `LibraryTrouble`."""
        ...


class MoveDisk(Protocol):
    """Carries a library to another folder, all but what the next start does."""

    async def plan(self) -> MovePlan | None:
        """Give the move that was begun, None for none; raises `LibraryTrouble`."""
        ...

    async def prepare(self, folder: Path) -> MovePlan:
        """Begin a move into a new folder below one; raises `LibraryTrouble`."""
        ...

    async def copy(self, plan: MovePlan, moved: Callable[[int, int], object], stop: threading.Event) -> MovePlan | None:
        """Copy what does not change while the app runs; gives the plan that is ready then, None once `stop` is set.

        `moved` hears on another thread how many bytes of how many are done. Raises `LibraryTrouble`.
        """
        ...

    async def call_off(self, plan: MovePlan) -> None:
        """Take all copies away, and let the library stay where it is; raises `LibraryTrouble`."""
        ...

    async def clean(self) -> Cleaned | None:
        """Remove what is left where the library was before; None where nothing is. Raises `LibraryTrouble`."""
        ...


class Wish(Protocol):
    """Something that the next start is to do."""

    async def write(self) -> None:
        """Wish it; returns once that is on the disk, and raises `LibraryTrouble`."""
        ...

    async def drop(self) -> None:
        """Wish it no longer; raises `LibraryTrouble`."""
        ...
