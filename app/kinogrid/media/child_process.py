"""A child process for what opens files, as its parent holds it: started bare, talked to over pipes, ended for certain.

It knows of our environment the least that a program starts with, stands where nothing of anybody's is, and is ended
together with whatever it may have started; nothing of it is left, but on Windows, where we are killed. What it gives up
by itself stands in `confinement`.
"""

import errno
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from kinogrid.children import bare_environment

# How long an ended child may take to be gone, in seconds.
PATIENCE = 1.0
# Bytes that are asked of a pipe at a time.
_PIECE = 1024 * 1024
# Where a child writes what it says of errors; and characters of it that are told.
_WORDS, _LAST_WORDS = "said.txt", 500
# The folder that it stands in. Libraries ask for its name, so that it has to be there for as long as they do.
_ROOT = "/"


class ChildProcess:
    """One child at a time; `start`, `bury` and what talks to it are one thread's affair, `end` is anybody's.

    Linux ends the child with the thread that started it, so that it never outlives the app.
    """

    def __init__(self, program: Callable[[], list[str]], name: str, *, yields: bool = False) -> None:
        """Start nothing yet; `name` is what its folder is called after, and one that `yields` lets others go first."""
        self._program = program
        self._name = name
        self._yields = yields
        self._guard = threading.Lock()
        self._ended = False
        self._process: subprocess.Popen[bytes] | None = None
        # What it says of errors, and what else is let go with it.
        self._words: BinaryIO | None = None
        self._holds = ExitStack()

    @property
    def number(self) -> int | None:
        """Give the process's number, None while there is none."""
        process = self._process
        return None if process is None else process.pid

    @property
    def has_ended(self) -> bool:
        """Whether it was ended for good."""
        return self._ended

    @property
    def is_running(self) -> bool:
        """Whether there is one that has not ended by itself."""
        process = self._process
        return process is not None and process.poll() is None

    def start(self) -> None:
        """Start a child; raises `OSError` where that cannot be, and `CancelledError` once it was ended for good."""
        flags, group, stands = 0, None, _ROOT
        if sys.platform == "win32":
            flags = subprocess.CREATE_NO_WINDOW | (subprocess.BELOW_NORMAL_PRIORITY_CLASS if self._yields else 0)
        else:
            group = 0
        with self._guard:
            if self._ended:
                raise CancelledError
            with ExitStack() as made:
                # What Windows still holds is left to its own tidying. All others keep what is open without its name.
                folder = tempfile.TemporaryDirectory(prefix=f"kinogrid-{self._name}-", ignore_cleanup_errors=True)
                place = Path(made.enter_context(folder), _WORDS)
                with place.open("wb") as words:
                    heard = made.enter_context(place.open("rb"))
                    if sys.platform == "win32":
                        stands = folder.name
                    else:
                        folder.cleanup()
                    self._process = subprocess.Popen(  # noqa: S603 - this very program
                        self._program(),
                        stdin=subprocess.PIPE,
                        stdout=subprocess.PIPE,
                        stderr=words,
                        bufsize=0,
                        cwd=stands,
                        env=bare_environment(os.environ),
                        creationflags=flags,
                        process_group=group,
                    )
                self._words, self._holds = heard, made.pop_all()

    def end(self) -> None:
        """End it for good, whatever it is at: whoever reads or writes hears the end, and no other is started."""
        with self._guard:
            self._ended = True
            _kill(self._process)

    def bury(self, patience: float = PATIENCE) -> int | None:
        """End it and clear up after it, so that another may come; gives its exit code if it goes in so many seconds."""
        with self._guard:
            process, holds = self._process, self._holds
            self._process, self._words, self._holds = None, None, ExitStack()
        _kill(process)
        code = None
        if process is not None:
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()
            with suppress(subprocess.TimeoutExpired):
                code = process.wait(patience)
            _see_off(process)
        holds.close()
        return code

    @contextmanager
    def ended_after(self, seconds: float) -> Iterator[None]:
        """End this child if this takes longer, which ends whatever waits for it."""
        timer = threading.Timer(seconds, _kill, (self._process,))
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()

    def read(self, size: int) -> bytes:
        """Read so many bytes, fewer only at the end."""
        process, parts, left = self._process, list[bytes](), size
        pipe = None if process is None else process.stdout
        while left and pipe is not None and (part := pipe.read(min(left, _PIECE))):
            parts.append(part)
            left -= len(part)
        return b"".join(parts)

    def lines(self, most: int) -> Iterator[bytes]:
        """Read line by line to the end; one of more than `most` bytes comes in pieces."""
        process = self._process
        if process is not None and process.stdout is not None:
            with os.fdopen(process.stdout.fileno(), "rb", closefd=False) as pipe:
                while line := pipe.readline(most):
                    yield line

    def write(self, data: bytes) -> None:
        """Write every byte; raises `OSError` when nobody reads."""
        process = self._process
        if process is None or process.stdin is None:
            raise BrokenPipeError(errno.EPIPE, "there is no process")
        try:
            with memoryview(data) as view:
                done = 0
                while done < len(view):
                    done += process.stdin.write(view[done:])
        except ValueError as error:
            raise BrokenPipeError(errno.EPIPE, str(error)) from error

    def last_words(self) -> str:
        """Give the end of what it said of errors, nothing once it is buried."""
        words = self._words
        if words is not None:
            # Whoever buries it meanwhile closes them.
            with suppress(OSError, ValueError):
                words.seek(0)
                return words.read().decode("utf-8", "replace").strip()[-_LAST_WORDS:]
        return ""


_LEAVING: list[subprocess.Popen[bytes]] = []
_FAREWELLS = threading.Lock()


def _see_off(process: subprocess.Popen[bytes]) -> None:
    """Keep one that a busy machine has not let go yet, until it has gone: nobody else would hear of its end."""
    with _FAREWELLS:
        _LEAVING[:] = [one for one in (*_LEAVING, process) if one.poll() is None]


def _kill(process: subprocess.Popen[bytes] | None) -> None:
    """End the process and what it may have started, which would keep the pipes open and so whoever reads them."""
    if process is None:
        return
    if sys.platform != "win32" and process.returncode is None:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
