"""Looks after the database's file while the app runs: checks it, writes a lost one back, has a copy taken every day."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from kinogrid.domain.failure import Failure, LibraryTrouble
from kinogrid.studio.pace import wait_for
from kinogrid.studio.ports.library_care import Copies, LibraryFile

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class WrittenBack:
    """The file had been deleted or replaced and is there again; `aside` names where another one is kept, if any."""

    aside: str


@dataclass(frozen=True, slots=True)
class StillLost:
    """The file has been deleted or replaced, and cannot be written back yet."""

    why: Failure


@dataclass(frozen=True, slots=True)
class FoundDamaged:
    """The database is damaged, as a look at all of it or the daily copy has shown; no copy is taken of it."""

    why: Failure


LibraryEvent = WrittenBack | StillLost | FoundDamaged


class LibraryWatch:
    """Looks soon after something has happened, and right after a write that noticed a loss; each trouble is told once.

    While nothing happens nothing is looked at, so that a window that is left alone wakes nobody.
    """

    def __init__(
        self,
        library: LibraryFile,
        copies: Copies,
        tell: Callable[[LibraryEvent], None],
        pause: float,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Take the file, what takes its copies, whom to tell, the fewest seconds between two looks, and a clock."""
        self._library = library
        self._copies = copies
        self._tell = tell
        self._pause = pause
        self._clock = clock
        self._awake = asyncio.Event()
        self._stirred = asyncio.Event()
        self._told: LibraryEvent | None = None
        self._damaged = False

    async def run(self) -> None:
        """Look until cancelled, first after a pause: the start has enough to do, and may not have read all of it."""
        self._library.listen(self._notice)
        checked = False
        while True:
            await wait_for(self._awake, self._pause)
            self._stirred.clear()
            found = await self._look()
            checked = checked or await self._check()
            if checked and not self._damaged:
                await self._copy()
            if found and checked:
                await self._stirred.wait()

    def stir(self) -> None:
        """Take note that something has happened, or somebody is here again: it is looked once more."""
        self._stirred.set()

    def _notice(self) -> None:
        self._stirred.set()
        self._awake.set()

    async def _look(self) -> bool:
        """Tell whether the file is in its place, by now."""
        try:
            if await self._library.is_lost():
                self._say(WrittenBack(await self._library.write_back()))
        except LibraryTrouble as trouble:
            self._say(StillLost(trouble.failure))
            return False
        return True

    async def _check(self) -> bool:
        """Tell whether all of it could be read, damaged or not."""
        try:
            await self._library.check()
        except LibraryTrouble as trouble:
            if not self._is_damage(trouble):
                _log.warning("the database could not be checked: %s", trouble.failure)
                return False
        return True

    async def _copy(self) -> None:
        try:
            if await self._copies.keep(self._clock()):
                _log.info("a copy of the database was taken")
        except LibraryTrouble as trouble:
            if not self._is_damage(trouble):
                _log.warning("no copy of the database was taken: %s", trouble.failure)

    def _is_damage(self, trouble: LibraryTrouble) -> bool:
        """Say that the database is damaged, if that is what is wrong; a copy would push out a sound one."""
        damaged = trouble.failure.code == "library_damaged"
        if damaged:
            self._damaged = True
            self._library.doubt()
            self._say(FoundDamaged(trouble.failure))
        return damaged

    def _say(self, event: LibraryEvent) -> None:
        if isinstance(event, WrittenBack) or event != self._told:
            _log.warning("the library: %s", event)
            self._told = event
            self._tell(event)
