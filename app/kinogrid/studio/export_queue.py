"""Exports one after another, a few at a time: each with its progress, to be called off, and told when it is done.

What is not done when the app ends, however that comes about, goes on at the next start, and leaves no half file.
"""

import asyncio
import json
import logging
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from itertools import count
from pathlib import Path

from kinogrid.domain.export import (
    FOLDERS,
    SUFFIXES,
    ExportMade,
    ExportRequest,
    ExportWork,
    UnfinishedExport,
)
from kinogrid.domain.failure import Failure, StudioError
from kinogrid.studio.ports.export_making import ExportDisk, ExportMaker, ExportMemory
from kinogrid.studio.ports.starting import Starter

_log = logging.getLogger(__name__)

# Exports at once; the others wait.
AT_ONCE = 2
# Of an export's share, so much has to be done before one can tell when it ends.
_ENOUGH = 0.02


@dataclass(frozen=True, slots=True)
class ExportWaiting:
    """It has not begun."""


@dataclass(frozen=True, slots=True)
class ExportRunning:
    """It is being made: how far it is, 0 to 1, and how long it probably takes, in seconds, None while nobody knows."""

    share: float = 0.0
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class ExportDone:
    """It is there, in a file or in a folder of frames."""

    path: Path
    made: ExportMade


@dataclass(frozen=True, slots=True)
class ExportFailed:
    """It is not there, and nothing is left of it."""

    failure: Failure


@dataclass(frozen=True, slots=True)
class ExportCalledOff:
    """A person did not want it any more."""


ExportState = ExportWaiting | ExportRunning | ExportDone | ExportFailed | ExportCalledOff


@dataclass(frozen=True, slots=True)
class ExportEntry:
    """One export as it stands."""

    number: int
    request: ExportRequest
    state: ExportState

    @property
    def is_open(self) -> bool:
        """Tell whether it still goes on."""
        return isinstance(self.state, ExportWaiting | ExportRunning)


class ExportQueue:
    """Keeps what is exported since the start, in the order in which it was asked for.

    `clock` tells a time in seconds that only goes forward.
    """

    def __init__(
        self,
        maker: ExportMaker,
        disk: ExportDisk,
        memory: ExportMemory,
        start: Starter,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take who makes files, who gives them their place, who notes what goes on, and who owns coroutines."""
        self._maker = maker
        self._disk = disk
        self._memory = memory
        self._unfinished: dict[int, UnfinishedExport] = {}
        self._start = start
        self._clock = clock
        self._numbers = count(1)
        self._entries: dict[int, ExportEntry] = {}
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._room = asyncio.Semaphore(AT_ONCE)
        self._listeners: list[Callable[[ExportEntry], object]] = []

    @property
    def entries(self) -> tuple[ExportEntry, ...]:
        """Give all of them, the first one first."""
        return tuple(self._entries.values())

    def listen(self, changed: Callable[[ExportEntry], object]) -> None:
        """Have every change of an export told."""
        self._listeners.append(changed)

    async def begin(self, *, is_ours: bool = True) -> None:
        """Go on with what was not done when the app ended: what was half is made anew, what was whole gets its name.

        In a library that is not `is_ours`, nothing goes on: whoever wrote it chose where to.
        """
        for left in await self._memory.read() if is_ours else ():
            following = await self._following(left)
            if following is not None:
                self._begin(following)
        await self._note()

    async def _following(self, left: UnfinishedExport) -> UnfinishedExport | None:
        """Clear up after an export of the last session, and say how it goes on; None where it does not."""
        if left.draft is not None:
            try:
                if left.made is not None and not left.unwanted:
                    # One whose draft is gone had got its name, and only that was not noted any more.
                    return left if await self._disk.is_there(left.draft) else None
                await self._disk.drop(left.draft)
            except StudioError as error:
                _log.warning("what an export has left stays: %s", error.failure)
        return None if left.unwanted else UnfinishedExport(left.request)

    def add(self, request: ExportRequest) -> int:
        """Put an export at the end, and give its number."""
        return self._begin(UnfinishedExport(request))

    def _begin(self, unfinished: UnfinishedExport) -> int:
        number = next(self._numbers)
        self._unfinished[number] = unfinished
        self._set(ExportEntry(number, unfinished.request, ExportWaiting()))
        self._tasks[number] = self._start(self._run(number), f"export {number}")
        self._tasks[number].add_done_callback(partial(self._tidy, number))
        return number

    def call_off(self, number: int) -> None:
        """End an export and leave nothing of it; one that has ended, or only lacks its name, stays as it is."""
        task, unfinished = self._tasks.get(number), self._unfinished.get(number)
        if task is not None and unfinished is not None and unfinished.made is None:
            if unfinished.draft is None:
                del self._unfinished[number]
            else:
                self._unfinished[number] = replace(unfinished, unwanted=True)
            self._start(self._note(), "note which exports go on")
            task.cancel()

    def call_off_all(self) -> None:
        """End every export that goes on."""
        for number in tuple(self._tasks):
            self.call_off(number)

    def forget_ended(self) -> None:
        """Take whatever has ended off the list."""
        self._entries = {number: entry for number, entry in self._entries.items() if entry.is_open}

    async def try_out(self, request: ExportRequest) -> ExportMade:
        """Tell what an export will be like, its size above all, without making it; raises `LibraryTrouble`."""
        return await self._maker.export(replace(_work(request, ""), is_trial=True), lambda _share: None)

    def _tidy(self, number: int, task: asyncio.Task[None]) -> None:
        del self._tasks[number]
        if task.cancelled():
            self._change(number, ExportCalledOff())

    async def _note(self) -> None:
        """Note which exports go on; one that cannot be noted goes on all the same, though no longer than the app."""
        try:
            await self._memory.write(tuple(self._unfinished.values()))
        except StudioError as error:
            _log.warning("it is not noted which exports go on: %s", error.failure)

    async def _stands(self, number: int, unfinished: UnfinishedExport) -> None:
        self._unfinished[number] = unfinished
        await self._note()

    def _set(self, entry: ExportEntry) -> None:
        self._entries[entry.number] = entry
        for changed in self._listeners:
            changed(entry)

    def _change(self, number: int, state: ExportState) -> None:
        self._set(replace(self._entries[number], state=state))

    async def _run(self, number: int) -> None:
        try:
            await self._note()
            async with self._room:
                self._change(number, ExportRunning())
                try:
                    state: ExportState = await self._made(number)
                except StudioError as error:
                    state = ExportFailed(error.failure)
        except asyncio.CancelledError:
            unfinished = self._unfinished.get(number)
            if unfinished is not None and unfinished.unwanted:
                await self._forget(number)
            raise
        await self._forget(number)
        self._change(number, state)

    async def _forget(self, number: int) -> None:
        del self._unfinished[number]
        await self._note()

    async def _made(self, number: int) -> ExportDone:
        unfinished = self._unfinished[number]
        request, draft, made = unfinished.request, unfinished.draft, unfinished.made
        kind = request.settings.kind
        if draft is None:
            draft = self._disk.draft_in(request.folder)
            # Noted before it is there, so that a start finds whatever an end has left.
            await self._stands(number, UnfinishedExport(request, draft))
        try:
            if made is None:
                await self._disk.begin(draft, many=kind in FOLDERS)
                work = _work(request, str(draft))
                made = await self._maker.export(work, partial(self._moved, number, self._clock()))
                await self._disk.settle(draft)
                await self._stands(number, UnfinishedExport(request, draft, made))
            sidecar = request.notes if request.settings.sidecar else None
            path = await self._disk.finish(draft, request.name, SUFFIXES[kind], sidecar)
        except BaseException as ended:
            # What is whole already gets its name at the next start.
            if self._unfinished[number].made is None or not isinstance(ended, asyncio.CancelledError):
                # Why it ended matters more than a draft that the disk keeps.
                with suppress(StudioError):
                    await self._disk.drop(draft)
            raise
        return ExportDone(path, made)

    def _moved(self, number: int, began: float, share: float) -> None:
        entry = self._entries.get(number)
        if entry is not None and isinstance(entry.state, ExportRunning):
            passed = self._clock() - began
            left = passed * (1 - share) / share if share >= _ENOUGH else None
            self._change(number, ExportRunning(share, left))


def _work(request: ExportRequest, target: str) -> ExportWork:
    notes = json.dumps(request.notes, ensure_ascii=False) if request.settings.notes and request.notes else ""
    return ExportWork(
        pieces=request.pieces,
        settings=request.settings,
        target=target,
        is_lineage=request.is_lineage,
        side_by_side=request.side_by_side,
        title=_writable(request.title) if notes else "",
        notes=_writable(notes),
    )


def _writable(text: str) -> str:
    """Give a text as every file takes it: a prompt from elsewhere may hold half a character."""
    return text.encode("utf-8", "replace").decode()
