"""The end of the process within a bound: in good order where it can be, by force where something hangs."""

import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Iterable

# Seconds from the wish to end to the end by force. An end in good order takes three at most, and those only for orders
# on their way.
BOUND = 4.5
# Seconds that threads get to end for which nobody waits any more. With an end in good order before it, it stays within
# the bound.
_LAST_WORK = 1.2
# The thread that writes into the library may have a busy disk: it gets what is left of the bound.
_WRITER = "kinogrid-database"
# Seconds that the log gets for the last line.
_MOMENT = 0.3

_log = logging.getLogger("kinogrid")


class Farewell:
    """Sees to it that a process that is to end does: a thread that hangs would hold it for ever.

    Python waits for every thread that is no daemon, and a call that the system does not answer cannot be cancelled.
    """

    def __init__(self, bound: float = BOUND) -> None:
        """Take how long an end in good order may take, in seconds."""
        self._bound = bound
        self._lock = threading.Lock()
        self._begun: float | None = None
        self._over = threading.Event()

    def begin(self) -> None:
        """Count down from now on, from any thread; a second call changes nothing."""
        with self._lock:
            begun, self._begun = self._begun, self._begun or time.monotonic()
        if begun is None:
            threading.Thread(target=self._count_down, name="kinogrid-farewell", daemon=True).start()

    def finish(self, code: int) -> None:
        """Leave what hangs behind, now that all has been saved; comes back where nothing does."""
        now = time.monotonic()
        writing = (now if self._begun is None else self._begun) + self._bound - _MOMENT
        for thread in _held_by():
            deadline = writing if thread.name.startswith(_WRITER) else now + _LAST_WORK
            thread.join(max(0.0, deadline - time.monotonic()))
        left = _held_by()
        if left:
            _take_leave(lambda: _log.warning("ended without waiting for what hangs: %s", _doings(left)), code)
        self.call_off()

    def call_off(self) -> None:
        """Count down no more: the end has come in good order."""
        self._over.set()

    def _count_down(self) -> None:
        if not self._over.wait(self._bound):
            everyone = [thread for thread in threading.enumerate() if thread is not threading.current_thread()]
            _take_leave(lambda: _log.warning("ended by force, as the end hung: %s", _doings(everyone)), 0)


def _held_by() -> list[threading.Thread]:
    """List the threads that the interpreter would wait for."""
    return [thread for thread in threading.enumerate() if not thread.daemon and thread is not threading.main_thread()]


def _doings(threads: Iterable[threading.Thread]) -> str:
    """Say of each thread where it stands."""
    frames = sys._current_frames()  # noqa: SLF001 - documented, and the only way to another thread's stack
    places = ((thread.name, frames.get(thread.ident or 0)) for thread in threads)
    return ", ".join(f"{name} ({frame.f_code.co_filename}:{frame.f_lineno})" for name, frame in places if frame)


def _take_leave(say: Callable[[], None], code: int) -> None:
    """Log why, unless the log is what hangs, and end at once."""
    last = threading.Thread(target=say, daemon=True)
    last.start()
    last.join(_MOMENT)
    os._exit(code)
