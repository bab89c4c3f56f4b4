"""The one owner of coroutines: starts them, names them, reports a failure once, and ends them all at shutdown."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

# How long the end waits for tasks to heed that they are cancelled, in seconds.
PATIENCE = 1.0

_log = logging.getLogger(__name__)


class BackgroundTasks:
    """Every coroutine that the window starts belongs to one of these, so that none is lost and none outlives it.

    `report(name, error)` is told of each failure, once.
    """

    def __init__(self, report: Callable[[str, Exception], None]) -> None:
        """Start with no tasks; they are the running loop's, also those that are started while it stands still."""
        self._report = report
        self._loop = asyncio.get_running_loop()
        self._running: set[asyncio.Task[None]] = set()
        self._closed = False

    def start(self, work: Coroutine[Any, Any, object], name: str) -> asyncio.Task[None]:
        """Start a coroutine under a name that says in logs what it was for."""
        if self._closed:
            work.close()
            raise RuntimeError(f"{name} was started after the end")
        task = self._loop.create_task(self._guard(work, name), name=name)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        # A task that is cancelled before its first step never takes up its work, which would be complained about.
        task.add_done_callback(lambda _: work.close())
        return task

    def look(self, work: Coroutine[Any, Any, object], name: str) -> None:
        """Start what only reads and shows something; after the end nobody looks, and it is dropped."""
        if self._closed:
            work.close()
        else:
            self.start(work, name)

    async def _guard(self, work: Coroutine[Any, Any, object], name: str) -> None:
        try:
            await work
        except Exception as error:  # noqa: BLE001 - this is the one place where a coroutine's failure is reported
            self._report(name, error)

    async def drain(self, patience: float = PATIENCE) -> None:
        """Cancel what still runs and wait until it has ended, `patience` seconds at most; nothing starts afterwards."""
        self._closed = True
        for task in self._running:
            task.cancel()
        if self._running:
            _, hanging = await asyncio.wait(tuple(self._running), timeout=patience)
            for task in hanging:
                _log.warning("%s hangs, and is left behind", task.get_name())
