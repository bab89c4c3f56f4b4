"""The exporters as the app sees them: a process for each export, which is ended when it is called off."""

import asyncio
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import msgspec

from kinogrid.children import EXPORTER, bare_environment, command
from kinogrid.domain.export import ExportMade, ExportWork
from kinogrid.domain.failure import LibraryTrouble, known
from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.export_talk import ExportFinished, ExportMoved, ExportRefused, export_answer, line_of

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
        self._running: set[_Running] = set()

    async def export(self, work: ExportWork, moved: Callable[[float], object]) -> ExportMade:
        """Carry an export out; `moved` hears how far it is, 0 to 1. Cancelled, it returns once nothing writes any more.

        Raises `LibraryTrouble`.
        """
        loop = asyncio.get_running_loop()
        running = _Running(self._program, lambda share: loop.call_soon_threadsafe(moved, share))
        self._running.add(running)
        landing = asyncio.wrap_future(self._threads.submit(self._done, running, work))
        try:
            return await asyncio.shield(landing)
        except asyncio.CancelledError:
            running.end()
            await asyncio.wait({landing}, timeout=_PATIENCE)
            raise
        finally:
            self._running.discard(running)

    def close(self) -> None:
        """End whatever runs."""
        for running in tuple(self._running):
            running.end()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _done(self, running: "_Running", work: ExportWork) -> ExportMade:
        try:
            for path in dict.fromkeys(piece.path for piece in work.pieces):
                self._vet(Path(path))
            return running.run(work)
        except BrokenClip as broken:
            code = "clip_gone" if broken.problem.defect is ClipDefect.GONE else "export_clip"
            raise LibraryTrouble(known(code, said=str(broken))) from broken


class _Running:
    """One exporter's process, or that there will be none."""

    def __init__(self, program: Callable[[], list[str]], moved: Callable[[float], object]) -> None:
        self._program = program
        self._moved = moved
        self._guard = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._ended = False

    def end(self) -> None:
        """End it, whatever it is at."""
        with self._guard:
            self._ended = True
            if self._process is not None:
                self._process.kill()

    def run(self, work: ExportWork) -> ExportMade:
        """Have an export carried out; blocks. Raises `LibraryTrouble`, and `CancelledError` when it was ended."""
        flags = 0
        if sys.platform == "win32":
            flags = subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS
        with self._guard:
            if self._ended:
                raise CancelledError
            try:
                process = self._process = subprocess.Popen(  # noqa: S603 - this very program
                    self._program(),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    env=bare_environment(os.environ),
                    creationflags=flags,
                )
            except OSError as error:
                raise LibraryTrouble(known("export_failed", said=str(error))) from error
        with process:
            try:
                return self._talk(process, work)
            finally:
                process.kill()
                # What it did not read is still in the pipe's buffer, and would be all that is heard of the end.
                with suppress(OSError):
                    if process.stdin is not None:
                        process.stdin.close()

    def _talk(self, process: subprocess.Popen[bytes], work: ExportWork) -> ExportMade:
        if process.stdin is None or process.stdout is None:
            raise TypeError("the exporter was started without pipes")
        # One that has ended says nothing, which is told below.
        with suppress(OSError):
            process.stdin.write(line_of(work))
            process.stdin.flush()
        said = ""
        for line in process.stdout:
            try:
                answer = export_answer(line)
            except msgspec.MsgspecError as error:
                said = str(error)
                break
            match answer:
                case ExportMoved(share):
                    self._moved(share)
                case ExportFinished(made):
                    return made
                case ExportRefused(code, reason):
                    _log.warning("an export was refused: %s %s", code, reason)
                    raise LibraryTrouble(known(code, said=reason))
        if self._ended:
            raise CancelledError
        process.kill()
        _log.warning("an exporter ended in the middle, exit code %s %s", process.wait(), said)
        raise LibraryTrouble(known("export_failed", said=said))
