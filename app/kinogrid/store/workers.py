"""Threads of our own for calls that block, because the loop's default pool holds up the exit and has no bound."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

_T = TypeVar("_T")

# How long the end waits for work under way, in seconds.
PATIENCE = 3.0

_log = logging.getLogger(__name__)


class Workers:
    """A bounded pool whose work, once handed in, is always carried out: a cancelled caller does not undo a write."""

    def __init__(self, threads: int, name: str) -> None:
        """Name the threads, so that a stack dump tells whose they are."""
        self._name = name
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix=name)
        self._under_way: set[asyncio.Future[Any]] = set()
        self._closed = False

    @property
    def closed(self) -> bool:
        """Tell whether these workers take no more work."""
        return self._closed

    def start(self, work: Callable[[], _T]) -> asyncio.Future[_T]:
        """Hand in work and give its future; awaiting it through `asyncio.shield` keeps the work safe from cancelling.

        Raises `RuntimeError` after `aclose`.
        """
        if self._closed:
            raise RuntimeError("these workers have gone home")
        landing = asyncio.wrap_future(self._pool.submit(work))
        self._under_way.add(landing)
        landing.add_done_callback(self._under_way.discard)
        return landing

    def do_at_once(self, work: Callable[[], _T], patience: float) -> _T:
        """Hold up the caller until work is done, for an end that leaves no time to come back to the loop.

        On one thread, all that was handed in before is done by then, too. Raises `TimeoutError` where it is not after
        `patience` seconds, though it is carried out all the same; `RuntimeError` after `aclose`, and what it raises.
        """
        if self._closed:
            raise RuntimeError("these workers have gone home")
        return self._pool.submit(work).result(patience)

    async def run(self, work: Callable[[], _T]) -> _T:
        """Wait for work in a thread; raises what it raises."""
        landing = self.start(work)
        try:
            return await asyncio.shield(landing)
        except asyncio.CancelledError:
            landing.add_done_callback(_tell_unheard)
            raise

    async def aclose(self, patience: float | None = PATIENCE) -> None:
        """Take no more work, wait for what is under way, and end the threads.

        Work that the system has not answered after `patience` seconds (None: however long) is left to itself.
        """
        self._closed = True
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=patience)
        if self._under_way:
            _log.warning("%s: work under way is left behind", self._name)
        self._pool.shutdown(wait=not self._under_way)


def _tell_unheard(landing: asyncio.Future[_T]) -> None:
    """Log a failure whose caller was cancelled and so can't hear of it."""
    if not landing.cancelled() and (error := landing.exception()) is not None:
        _log.error("work failed after its caller had gone", exc_info=error)
