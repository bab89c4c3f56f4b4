"""The decoder's process as the app sees it: started when it is needed, kept warm, ended when it takes too long."""

import errno
import logging
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from kinogrid.children import DECODER, bare_environment, command
from kinogrid.media import deaths
from kinogrid.media.clip_problem import BrokenClip, ClipDefect
from kinogrid.media.deaths import Deaths, Opener
from kinogrid.media.errands import (
    MOST_GIVEN,
    BrokenTalk,
    Errand,
    FrameMade,
    Given,
    Heard,
    PictureMade,
    Ready,
    answer_from,
    expected,
    follow_up,
    packed,
    patience_for,
)

# Seconds for a start: it takes a fifth of one, and many times that on a slow disk.
_START = 30.0
# Seconds beyond an errand's own, for what is around it; and for taking a piece of a file.
_AROUND, _A_PIECE = 3.0, 30.0
# Seconds by the clock for each of processor time: on a machine that does much else, no clip is to be lost by that.
_BUSY = 4
# Bytes of a file that are handed over at a time.
_PIECE = 1024 * 1024
# Characters of what a decoder that did not start said.
_LAST_WORDS = 500
# How long the end waits for the thread, or for the process to be gone, in seconds.
PATIENCE = 1.0
# Where a decoder writes what it says of errors, in its own folder.
_WORDS = "said.txt"

_T = TypeVar("_T")

_log = logging.getLogger(__name__)


def _program() -> list[str]:
    return command(DECODER)


class DecoderMissing(Exception):
    """The decoder cannot be started, which says nothing of any file."""


class _DecoderDied(Exception):
    """The decoder ended, was ended, or spoke nonsense while it was at a file."""


class DecoderProcess:
    """One decoder and the thread that talks to it: one errand after another, and a new process after a death.

    Linux ends the process with that thread, so that it never outlives the app.
    """

    def __init__(
        self,
        name: str,
        seen: Deaths,
        program: Callable[[], list[str]] = _program,
        patience: Callable[[Errand], float] = patience_for,
    ) -> None:
        """Start nothing before there is something to decode; `seen` remembers the files that ended a decoder.

        `patience` is how much processor time an errand may take, in seconds; the decoder itself is held to it on Linux
        and macOS, and to four times that by the clock everywhere.
        """
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._deaths = seen
        self._program = program
        self._patience = patience
        self._under_way: set[Future[Any]] = set()
        self._guard = threading.Lock()
        self._closed = False
        self._process: subprocess.Popen[bytes] | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    @property
    def number(self) -> int | None:
        """Give the process's number, None while there is none."""
        process = self._process
        return None if process is None else process.pid

    def submit(self, errand: Errand, file: Opener) -> Future[tuple[Heard, bytes]]:
        """Have an errand done for a file: its answer, and the bytes that follow it.

        The future raises what opening and reading the file do, `BrokenClip` for a file that is too large or ends
        decoders, `DecoderMissing`, and `CancelledError` after `close`.
        """
        return self.beside(partial(self._done, errand, file))

    def beside(self, work: Callable[[], _T]) -> Future[_T]:
        """Have the thread do a piece of the caller's work; after `close` its future is cancelled."""
        try:
            landing = self._thread.submit(work)
        except RuntimeError:
            landing = Future()
            landing.cancel()
            landing.set_running_or_notify_cancel()
            return landing
        self._under_way.add(landing)
        landing.add_done_callback(self._under_way.discard)
        return landing

    def close(self) -> None:
        """End process and thread, whatever they are at; harmless when done twice."""
        with self._guard:
            self._closed = True
            if self._process is not None:
                _kill(self._process)
        self._thread.shutdown(wait=False, cancel_futures=True)
        wait(self._under_way, PATIENCE)
        self._bury()

    # Everything from here on is the thread's

    def _done(self, errand: Errand, file: Opener) -> tuple[Heard, bytes]:
        if self._deaths.of(file) >= deaths.MOST:
            raise BrokenClip(ClipDefect.DEADLY)
        while True:
            try:
                return self._asked(errand, file)
            except _DecoderDied as died:
                if self._closed:
                    raise CancelledError from died
                count = self._deaths.add(file)
                _log.warning("a file has ended the decoder, for the %s. time: %s", count, died)
                if count >= deaths.MOST:
                    raise BrokenClip(ClipDefect.DEADLY) from died

    def _asked(self, errand: Errand, file: Opener) -> tuple[Heard, bytes]:
        with file() as opened:
            size = opened.seek(0, 2)
            if size > MOST_GIVEN:
                raise BrokenClip(ClipDefect.TOO_HEAVY)
            opened.seek(0)
            process = self._running()
            try:
                self._hand_over(process, Given(errand, size), opened)
                with _ended_after(process, self._patience(errand) * _BUSY + _AROUND):
                    answer = answer_from(partial(_read, process))
                    follows = answer.size if isinstance(answer, PictureMade | FrameMade) else 0
                    return answer, follow_up(partial(_read, process), follows)
            except BrokenTalk as error:
                raise _DecoderDied(f"{error}, exit code {self._bury()}") from error
            except BaseException:
                # It is in the middle of something that nobody will hear the end of.
                self._bury()
                raise

    def _hand_over(self, process: subprocess.Popen[bytes], given: Given, file: BinaryIO) -> None:
        """Send an errand and its file; the disk may take its time, the decoder may not."""
        piece, left = packed(given), given.size
        while piece:
            with _ended_after(process, _A_PIECE):
                _write(process, piece)
            piece = file.read(min(left, _PIECE))
            left -= len(piece)
        if left:
            raise OSError(errno.EIO, "the file became shorter")

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None:
            if self._process.poll() is None:
                return self._process
            self._bury()
        try:
            process, folder = self._launched()
        except OSError as error:
            self._bury()
            raise DecoderMissing(str(error)) from error
        try:
            with _ended_after(process, _START):
                ready = answer_from(partial(_read, process))
            held = expected(Ready, ready).held
        except (BrokenTalk, BrokenClip) as error:
            said = (folder / _WORDS).read_text("utf-8", "replace").strip()[-_LAST_WORDS:]
            code = self._bury()
            if self._closed:
                raise CancelledError from error
            raise DecoderMissing(f"{said or error}, exit code {code}") from error
        _log.info("the decoder has started, bound by: %s", ", ".join(held) or "nothing")
        return process

    def _launched(self) -> tuple[subprocess.Popen[bytes], Path]:
        flags, group = 0, None
        if sys.platform == "win32":
            flags = subprocess.CREATE_NO_WINDOW
        else:
            group = 0
        with self._guard:
            if self._closed:
                raise CancelledError
            # What Windows still holds is left to its own tidying.
            made = tempfile.TemporaryDirectory(prefix="kinogrid-decoder-", ignore_cleanup_errors=True)
            self._folder, folder = made, Path(made.name)
            with (folder / _WORDS).open("wb") as words:
                self._process = subprocess.Popen(  # noqa: S603 - this very program
                    self._program(),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=words,
                    bufsize=0,
                    cwd=folder,
                    env=bare_environment(os.environ),
                    creationflags=flags,
                    process_group=group,
                )
            return self._process, folder

    def _bury(self) -> int | None:
        """End the process and clear up after it; gives its exit code, if it has gone."""
        with self._guard:
            process, folder = self._process, self._folder
            self._process = self._folder = None
        code = None
        if process is not None:
            _kill(process)
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()
            with suppress(subprocess.TimeoutExpired):
                code = process.wait(PATIENCE)
        if folder is not None:
            folder.cleanup()
        return code


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End the process and what it may have started, which would keep the pipes open and so whoever reads them."""
    if sys.platform != "win32" and process.returncode is None:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()


@contextmanager
def _ended_after(process: subprocess.Popen[bytes], seconds: float) -> Iterator[None]:
    """End the process if this takes longer, which ends whatever waits for it."""
    timer = threading.Timer(seconds, _kill, (process,))
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()


def _read(process: subprocess.Popen[bytes], size: int) -> bytes:
    """Read so many bytes, fewer only at the end."""
    parts, left = [], size
    while left and process.stdout is not None and (part := process.stdout.read(min(left, _PIECE))):
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


def _write(process: subprocess.Popen[bytes], data: bytes) -> None:
    """Write every byte; raises `BrokenTalk` when nobody reads."""
    try:
        with memoryview(data) as view:
            done = 0
            while done < len(view) and process.stdin is not None:
                done += process.stdin.write(view[done:])
    except (OSError, ValueError) as error:
        raise BrokenTalk(str(error)) from error
