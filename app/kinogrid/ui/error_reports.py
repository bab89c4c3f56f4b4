"""Where failures go that nobody else could take, and where the story of every job is told to the log."""

import asyncio
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import TypeVar

from kinogrid.domain.failure import StudioError
from kinogrid.store.redact import Redactor
from kinogrid.studio.job_repository import Change

_log = logging.getLogger("kinogrid")
# How often a mistake has come when that is logged; the first time is logged whole.
_COUNTS_LOGGED = frozenset(10**power for power in range(1, 10))

_Failed = TypeVar("_Failed")


class ErrorReports:
    """Takes every failure that nobody else could take: into the log, and above the grid once there is one.

    A mistake of our own that comes again and again, such as one in painting, is told once and counted from then on.
    """

    def __init__(self, redactor: Redactor) -> None:
        """Take what knows the secrets; `say` is told of each failure once there is a window to say it in."""
        self._redactor = redactor
        self._counts: dict[tuple[str, str], int] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        self.say: Callable[[str, Exception], None] | None = None

    def listen(self) -> None:
        """Take the failures of the loop, of Qt's slots, of threads and of what ends, from now on, until `leave`."""
        self._loop = asyncio.get_running_loop()
        self._loop.set_exception_handler(self.loop)
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook, threading.excepthook, sys.unraisablehook = self.hook, self.thread, self.unraisable

    def leave(self) -> None:
        """Give the interpreter its own way back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def task(self, name: str, error: Exception) -> None:
        """Take a failure, of a coroutine or whatever else, on any thread; this itself never fails."""
        self._take(name, error)

    def loop(self, _loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        """Take the failure of a callback on the loop; work that nobody waits for any more has not failed."""
        error = context.get("exception")
        if isinstance(error, asyncio.CancelledError):
            return
        self.task(str(context.get("message")), error if isinstance(error, Exception) else RuntimeError(str(context)))

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take the failure of a Qt slot; standard error gets what the log gets, without secrets."""
        is_new = not isinstance(error, Exception) or self._take(kind.__name__, error)
        if is_new and sys.stderr is not None:
            # Whoever read it may be gone, with the terminal for one.
            with suppress(OSError, ValueError):
                sys.stderr.write(self._redactor.redact("".join(traceback.format_exception(kind, error, trace))))

    def thread(self, failed: threading.ExceptHookArgs) -> None:
        """Take the failure that ended a thread."""
        if isinstance(failed.exc_value, Exception):
            self.task(failed.exc_type.__name__, failed.exc_value)
        self._pass_on(self._before[1], threading.__excepthook__, failed)

    def unraisable(self, failed: "sys.UnraisableHookArgs") -> None:
        """Take a failure that could be raised nowhere, as in the end of an object."""
        if isinstance(failed.exc_value, Exception):
            self.task(failed.exc_type.__name__, failed.exc_value)
        self._pass_on(self._before[2], sys.__unraisablehook__, failed)

    @staticmethod
    def _pass_on(hook: Callable[[_Failed], object], usual: Callable[[_Failed], object], failed: _Failed) -> None:
        """Let whoever listened before hear it too, but not the interpreter's own, which would print secrets."""
        if hook is not usual:
            hook(failed)

    def _take(self, name: str, error: Exception) -> bool:
        """Log and tell of a failure, and give whether it is worth that: a mistake is, the first time."""
        if isinstance(error, StudioError):
            _log.warning("%s: %s", name, error.failure)
        elif not self._is_new(name, error):
            return False
        else:
            _log.error("%s failed", name, exc_info=error)
        if threading.current_thread() is threading.main_thread():
            self._tell(name, error)
        elif self._loop is not None and not self._loop.is_closed():
            # Whatever is shown belongs to the window's thread.
            self._loop.call_soon_threadsafe(self._tell, name, error)
        return True

    def _tell(self, name: str, error: Exception) -> None:
        if self.say is not None:
            try:
                self.say(name, error)
            except Exception:  # noqa: BLE001 - who takes all failures may have none of its own
                _log.exception("%s could not be told", name)

    def _is_new(self, name: str, error: Exception) -> bool:
        """Count a mistake, and log now and then how often it has come."""
        place = _place_of(name, error)
        count = self._counts[place] = self._counts.get(place, 0) + 1
        if count in _COUNTS_LOGGED:
            _log.error("%s failed again, %d times by now: %s", name, count, place[1])
        return count == 1


def _place_of(name: str, error: Exception) -> tuple[str, str]:
    """Tell what failed and where: two failures with the same are one mistake, whatever they say."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return type(error).__name__, name if trace is None else f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"


def log_change(change: Change) -> None:
    """Write every step of a job into the log, as what support sees of it is the log's lines about it."""
    if change.after is None:
        return
    before = "" if change.before is None else type(change.before.state).__name__
    after = type(change.after.state).__name__
    if before != after:
        task = change.after.task_id or "none"
        _log.info("job %s: %s to %s, task %s", change.after.id, before or "new", after, task)
