"""Exports one after another, a few at a time: each with its progress, to be called off, and told when it is done."""

import asyncio
import json
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import count
from pathlib import Path

from kinogrid.domain.export import FOLDERS, SUFFIXES, ExportMade, ExportPiece, ExportSettings, ExportWork
from kinogrid.domain.failure import Failure, StudioError
from kinogrid.studio.ports import ExportDisk, ExportMaker, Starter

# Exports at once; the others wait.
AT_ONCE = 2
# Of an export's share, so much has to be done before one can tell when it ends.
_ENOUGH = 0.02


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRequest:
    """What is to be exported, and where to: `name` is without an ending, and safe on every system.

    `notes` say how it was made.
    """

    pieces: tuple[ExportPiece, ...]
    settings: ExportSettings
    folder: Path
    name: str
    is_lineage: bool = False
    side_by_side: bool = False
    title: str = ""
    notes: Mapping[str, object] = field(default_factory=dict)


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
        self, maker: ExportMaker, disk: ExportDisk, start: Starter, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Take who makes files, who gives them their place, and who owns coroutines."""
        self._maker = maker
        self._disk = disk
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

    def add(self, request: ExportRequest) -> int:
        """Put an export at the end, and give its number."""
        number = next(self._numbers)
        self._set(ExportEntry(number, request, ExportWaiting()))
        self._tasks[number] = self._start(self._run(number), f"export {number}")
        self._tasks[number].add_done_callback(partial(self._tidy, number))
        return number

    def call_off(self, number: int) -> None:
        """End an export and leave nothing of it; one that has ended stays as it is."""
        task = self._tasks.get(number)
        if task is not None:
            task.cancel()

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

    def _set(self, entry: ExportEntry) -> None:
        self._entries[entry.number] = entry
        for changed in self._listeners:
            changed(entry)

    def _change(self, number: int, state: ExportState) -> None:
        self._set(replace(self._entries[number], state=state))

    async def _run(self, number: int) -> None:
        async with self._room:
            self._change(number, ExportRunning())
            try:
                state: ExportState = await self._made(number)
            except StudioError as error:
                state = ExportFailed(error.failure)
            self._change(number, state)

    async def _made(self, number: int) -> ExportDone:
        request = self._entries[number].request
        kind = request.settings.kind
        draft = await self._disk.begin(request.folder, many=kind in FOLDERS)
        try:
            work = _work(request, str(draft))
            made = await self._maker.export(work, partial(self._moved, number, self._clock()))
            sidecar = request.notes if request.settings.sidecar else None
            path = await self._disk.finish(draft, request.name, SUFFIXES[kind], sidecar)
        except BaseException:
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
        title=request.title if notes else "",
        notes=notes,
    )
