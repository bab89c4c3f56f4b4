"""The exporters as the app sees them: a process for each export, which is ended when it is called off."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import CancelledError, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import msgspec

from kinogrid.children import EXPORTER, command
from kinogrid.domain.export import ExportMade, ExportWork
from kinogrid.domain.failure import LibraryTrouble, known
from kinogrid.media.child_process import ChildProcess
from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.export_talk import (
    MOST_OF_A_LINE,
    ExportFinished,
    ExportMoved,
    ExportRefused,
    export_answer,
    line_of,
)

# Exports at once: each uses what cores the window and the others leave.
AT_ONCE = 2
# How long an ended process may take to be gone, in seconds.
_PATIENCE = 3.0

_log = logging.getLogger(__name__)


def _program() -> list[str]:
    return command(EXPORTER)


class Exporters:
    """Carries exports out, so many at once; only files that have passed are opened, as wherever clips are decoded.

    `vet` blocks until a file may be opened, and raises `BrokenClip`.
    """

    def __init__(self, vet: Callable[[Path], None], program: Callable[[], list[str]] = _program) -> None:
        """Start nothing before there is something to export."""
        self._vet = vet
        self._program = program
        # The system ends a child with the thread that started it, so each has one for as long as it runs.
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="kinogrid-export")
        self._running: set[ChildProcess] = set()

    async def export(self, work: ExportWork, moved: Callable[[float], object]) -> ExportMade:
        """Carry an export out; `moved` hears how far it is, 0 to 1. Cancelled, it returns once nothing writes any more.

        Raises `LibraryTrouble`.
        """
        loop = asyncio.get_running_loop()
        child = ChildProcess(self._program, "export", yields=True)
        self._running.add(child)

        def told(share: float) -> None:
            loop.call_soon_threadsafe(moved, share)

        landing = asyncio.wrap_future(self._threads.submit(self._done, child, work, told))
        try:
            return await asyncio.shield(landing)
        except asyncio.CancelledError:
            child.end()
            await asyncio.wait({landing}, timeout=_PATIENCE)
            raise
        finally:
            self._running.discard(child)

    def close(self) -> None:
        """End whatever runs."""
        for child in tuple(self._running):
            child.end()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _done(self, child: ChildProcess, work: ExportWork, moved: Callable[[float], object]) -> ExportMade:
        try:
            for path in dict.fromkeys(piece.path for piece in work.pieces):
                self._vet(Path(path))
            return _carried_out(child, work, moved)
        except BrokenClip as broken:
            code = "clip_gone" if broken.problem.defect is ClipDefect.GONE else "export_clip"
            raise LibraryTrouble(known(code, said=str(broken))) from broken


def _carried_out(child: ChildProcess, work: ExportWork, moved: Callable[[float], object]) -> ExportMade:
    """Have an export carried out; blocks. Raises `LibraryTrouble`, and `CancelledError` when it was ended."""
    try:
        child.start()
    except OSError as error:
        raise LibraryTrouble(known("export_failed", said=str(error))) from error
    try:
        return _talk(child, work, moved)
    finally:
        child.bury(_PATIENCE)


def _talk(child: ChildProcess, work: ExportWork, moved: Callable[[float], object]) -> ExportMade:
    # One that has ended says nothing, which is told below.
    with suppress(OSError):
        child.write(line_of(work))
    said = ""
    for line in child.lines(MOST_OF_A_LINE):
        try:
            answer = export_answer(line)
        except msgspec.MsgspecError as error:
            said = str(error)
            break
        match answer:
            case ExportMoved(share):
                moved(share)
            case ExportFinished(made):
                return made
            case ExportRefused(code, reason):
                _log.warning("an export was refused: %s %s", code, reason)
                raise LibraryTrouble(known(code, said=reason))
    if child.has_ended:
        raise CancelledError
    words = child.last_words()
    _log.warning("an exporter ended in the middle, exit code %s %s %s", child.bury(_PATIENCE), said, words)
    raise LibraryTrouble(known("export_failed", said=said))
