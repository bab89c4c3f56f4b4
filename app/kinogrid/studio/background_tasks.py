"""The one owner of coroutines: starts them, names them, reports a failure once, and ends them all at shutdown."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any


class BackgroundTasks:
    """Every coroutine that the window starts belongs to one of these, so that none is lost and none outlives it.

    `report(name, error)` is told of each failure, once.
    """

    def __init__(self, report: Callable[[str, Exception], None]) -> None:
        """Start with no tasks."""
        self._report = report
        self._running: set[asyncio.Task[None]] = set()
        self._closed = False

    def start(self, work: Coroutine[Any, Any, object], name: str) -> asyncio.Task[None]:
        """Start a coroutine under a name that says in logs what it was for."""
        if self._closed:
            work.close()
            raise RuntimeError(f"{name} was started after the end")
        task = asyncio.get_running_loop().create_task(self._guard(work, name), name=name)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        # A task that is cancelled before its first step never takes up its work, which would be complained about.
        task.add_done_callback(lambda _: work.close())
        return task

    async def _guard(self, work: Coroutine[Any, Any, object], name: str) -> None:
        try:
            await work
        except Exception as error:  # noqa: BLE001 - this is the one place where a coroutine's failure is reported
            self._report(name, error)

    async def drain(self) -> None:
        """Cancel what still runs and wait until it has ended; nothing can be started afterwards."""
        self._closed = True
        while running := tuple(self._running):
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)
