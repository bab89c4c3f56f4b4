"""Moves the library to another folder while the app goes on, and goes on with it after a restart."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kinogrid.domain.failure import Failure, LibraryTrouble, known
from kinogrid.domain.move import Cleaned, MovePlan
from kinogrid.studio.ports.library_care import MoveDisk
from kinogrid.studio.ports.starting import Starter


@dataclass(frozen=True, slots=True)
class MoveCopying:
    """Clips are copied and compared: so many bytes of so many; `total` is 0 before that is known."""

    plan: MovePlan
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class MoveReady:
    """All is copied that can be while the app runs; the next start does the rest."""

    plan: MovePlan


@dataclass(frozen=True, slots=True)
class MoveHeld:
    """It does not go on for now; everything is where it was. Without a plan it has not even begun."""

    plan: MovePlan | None
    why: Failure


@dataclass(frozen=True, slots=True)
class MoveCalledOff:
    """The library stays where it is, and no copy is left."""


@dataclass(frozen=True, slots=True)
class MoveDone:
    """The library is where this app has it open, and what was left behind is removed."""

    cleaned: Cleaned


MoveNews = MoveCopying | MoveReady | MoveHeld | MoveCalledOff | MoveDone


class Moves:
    """One at a time; listeners hear of each step, in the loop."""

    def __init__(self, disk: MoveDisk, start: Starter) -> None:
        """Take who copies, and who starts the work."""
        self._disk = disk
        self._start = start
        self._stop = threading.Event()
        self._listeners: list[Callable[[MoveNews], object]] = []
        self._called_off = False
        self._plan: MovePlan | None = None
        self.copying: MoveCopying | None = None
        self._is_busy = False

    @property
    def is_busy(self) -> bool:
        """Tell whether something is done at present that a person waits for: a move that is ready waits for the end."""
        return self._is_busy

    @property
    def plan(self) -> MovePlan | None:
        """Give the move that is under way, or waits."""
        return self._plan

    def listen(self, listener: Callable[[MoveNews], object]) -> None:
        """Tell `listener` of each step from now on."""
        self._listeners.append(listener)

    async def begin(self) -> None:
        """Go on with what an earlier session did not come to the end of; raises `LibraryTrouble`."""
        self._plan = await self._disk.plan()
        if self._plan is not None and self._plan.why:
            self._tell(MoveHeld(self._plan, known(self._plan.why)))
        elif self._plan is not None:
            self._start(self._busy_with(self._copy(self._plan)), "move the library")
        self._start(self._clean(), "remove what a move has left behind")

    def move(self, folder: Path) -> bool:
        """Move the library into a new folder below one; False while another move is under way."""
        if self._plan is not None or self._is_busy:
            return False
        self._start(self._busy_with(self._prepare(folder)), "prepare a move of the library")
        return True

    def go_on(self) -> None:
        """Try once more what is held."""
        if self._plan is not None and not self._is_busy:
            self._start(self._busy_with(self._copy(self._plan)), "move the library")

    def call_off(self) -> None:
        """Let the library stay where it is."""
        if self._is_busy:
            self._called_off = True
            self._stop.set()
        elif self._plan is not None:
            self._start(self._busy_with(self._drop(self._plan)), "call a move off")

    async def aclose(self) -> None:
        """Let go of what is under way, which the next start goes on with."""
        self._stop.set()

    def _busy_with(self, work: Coroutine[Any, Any, None]) -> Coroutine[Any, Any, None]:
        """Take note at once of what a person will wait for, where nothing such is under way; it is begun by others."""
        self._stop.clear()
        self._called_off, self._is_busy = False, True
        return self._waited_for(work)

    async def _waited_for(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        finally:
            self._is_busy = False

    async def _prepare(self, folder: Path) -> None:
        try:
            self._plan = await self._disk.prepare(folder)
        except LibraryTrouble as trouble:
            self._tell(MoveHeld(None, trouble.failure))
            return
        await self._copy(self._plan)

    async def _copy(self, plan: MovePlan) -> None:
        loop = asyncio.get_running_loop()

        def moved(done: int, total: int) -> None:
            loop.call_soon_threadsafe(self._moved, MoveCopying(plan, done, total))

        self._tell(MoveCopying(plan))
        try:
            ready = await self._disk.copy(plan, moved, self._stop)
        except LibraryTrouble as trouble:
            self._tell(MoveHeld(plan, trouble.failure))
            return
        finally:
            self.copying = None
        if ready is not None:
            self._plan = ready
            self._tell(MoveReady(ready))
        elif self._called_off:
            await self._drop(plan)

    async def _drop(self, plan: MovePlan) -> None:
        try:
            await self._disk.call_off(plan)
        except LibraryTrouble as trouble:
            self._tell(MoveHeld(plan, trouble.failure))
            return
        self._plan = None
        self._tell(MoveCalledOff())

    async def _clean(self) -> None:
        cleaned = await self._disk.clean()
        if cleaned is not None:
            self._tell(MoveDone(cleaned))

    def _moved(self, copying: MoveCopying) -> None:
        if self.copying is not None:
            self._tell(copying)

    def _tell(self, news: MoveNews) -> None:
        self.copying = news if isinstance(news, MoveCopying) else None
        self._is_busy = self._is_busy and isinstance(news, MoveCopying | MoveDone)
        for listener in self._listeners:
            listener(news)
