"""Reads a library anew from the folders of its jobs, because a person wants it so; its database is kept aside.

No database may be open meanwhile, so that the wish is written down and carried out by the next start.
"""

import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial

from kinogrid.domain.failure import Charge, Failure, LibraryTrouble
from kinogrid.store.database import PATIENCE, distrust, told
from kinogrid.store.files import flush_folder, write_whole
from kinogrid.store.paths import Profile
from kinogrid.store.recovery import ResultReader
from kinogrid.store.rescue import Rescued, rescue
from kinogrid.store.trouble import disk_told, trouble
from kinogrid.store.workers import Workers

CatchUp = Callable[[], Awaitable[None]]
"""Has the folders told all that the database knows; raises `LibraryTrouble`."""


@dataclass(frozen=True, slots=True)
class NotRebuilt:
    """Why a library was not read anew; it is as it was."""

    why: Failure


class RebuildWish:
    """The note that the next start reads the library anew."""

    def __init__(self, profile: Profile) -> None:
        """Take the profile whose library this is about."""
        self._profile = profile
        self._workers = Workers(1, "kinogrid-rebuild-wish")

    async def is_there(self) -> bool:
        """Tell whether it was wished; raises `LibraryTrouble`."""
        return await self._workers.run(partial(_told, self._profile.rebuild.is_file))

    async def write(self) -> None:
        """Wish it; returns once that is on the disk, and raises `LibraryTrouble`."""
        await self._workers.run(partial(_told, lambda: write_whole(self._profile.rebuild, b"at the next start\n")))

    async def drop(self) -> None:
        """Wish it no longer; raises `LibraryTrouble`."""
        await self._workers.run(partial(_told, self._drop))

    async def aclose(self) -> None:
        """Wait for what is under way."""
        await self._workers.aclose()

    def _drop(self) -> None:
        self._profile.rebuild.unlink(missing_ok=True)
        flush_folder(self._profile.folder)


async def rebuild(
    profile: Profile, read_result: ResultReader, mask: Callable[[str], str], catch_up: CatchUp
) -> Rescued:
    """Read a library anew from its folders alone; the database that is there is kept under another name.

    Where it knows of jobs what their folders do not tell yet, `catch_up` is asked to have them told first. Raises
    `LibraryTrouble`, and then the library is as it was: also where they do not tell it then either.
    """
    workers = Workers(1, "kinogrid-rebuild")
    try:
        is_ahead = partial(workers.run, partial(told, Charge.NO, partial(_is_ahead, profile)))
        if await is_ahead():
            await catch_up()
            if await is_ahead():
                raise trouble("records_behind")
    finally:
        await workers.aclose()
    return await rescue(profile, None, read_result, mask, aside="before-rebuild")


async def rebuilt_as_wished(
    profile: Profile, read_result: ResultReader, mask: Callable[[str], str], catch_up: CatchUp
) -> Rescued | NotRebuilt | None:
    """Carry out the wish, once, if there is one; None where there is none. Raises `LibraryTrouble`."""
    wish = RebuildWish(profile)
    try:
        if not await wish.is_there():
            return None
        made: Rescued | NotRebuilt
        try:
            made = await rebuild(profile, read_result, mask, catch_up)
        except LibraryTrouble as error:
            made = NotRebuilt(error.failure)
        await wish.drop()
        return made
    finally:
        await wish.aclose()


def _is_ahead(profile: Profile) -> bool:
    """Tell whether a sound database has rows that are newer than their folders' records; blocks."""
    if not profile.database.is_file():
        return False
    with closing(sqlite3.connect(f"{profile.database.as_uri()}?mode=rw", uri=True, timeout=PATIENCE)) as connection:
        distrust(connection)
        try:
            return connection.execute("SELECT 1 FROM unrecorded LIMIT 1").fetchone() is not None
        except sqlite3.OperationalError as error:
            # One of before there were records, or somebody else's: nobody can say what it knows.
            raise trouble("records_behind", said=str(error)) from error
        except sqlite3.DatabaseError:
            return False  # a damaged one is what a library is read anew for


def _told(work: Callable[[], bool | None]) -> bool:
    with disk_told():
        return bool(work())
