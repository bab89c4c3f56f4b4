"""Where accepted orders are carried out: several at once, in threads, with progress, and to the end after a restart."""

import asyncio
import logging
import os
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from kinogrid.demo.outside import Outside
from kinogrid.demo.refusal import Refusal, Refused, later, words
from kinogrid.demo.render import Interrupted
from kinogrid.demo.tasks import Task, TaskBook
from kinogrid.demo.validation import delivery

_log = logging.getLogger(__name__)

_TICKS = 20
"""How many times a task's progress is looked at."""
_SHORTEST_TICK = 0.02
_FAILS_AT = 0.6
"""Progress at which a task gets stuck that is going to fail."""
_BROKEN = Refusal(500, "api_error", "The demo service failed; its log says how.")


@dataclass(frozen=True, slots=True)
class Plan:
    """How a task is going to be done."""

    work: Sequence[Callable[[], object]]
    """Parts that are done in threads, beside each other."""
    share: Callable[[], float]
    """How much of it is done, 0 to 1."""
    seconds: float
    """How long it takes at least."""
    result: Callable[[], dict[str, object]]
    """The fields of the result that are this kind's own, once all is done."""


Planner = Callable[[Task], Awaitable[Plan]]
"""Prepares one kind of task. Raises `Refused`."""


class Workshop:
    """Carries tasks out, and goes on after a restart with those that were left."""

    def __init__(
        self,
        book: TaskBook,
        outside: Outside,
        base: str,
        planners: Mapping[str, Planner],
        settle: Callable[[Task], None],
    ) -> None:
        """Open the workshop.

        Args:
            book: Where tasks are kept.
            outside: The way out for callbacks.
            base: The service's own address, for the addresses in callbacks.
            planners: Who knows how to do each kind of task.
            settle: Told of each task that ended, before it is known to have ended.
        """
        self._book, self._outside, self._base, self._planners = book, outside, base, planners
        self._settle = settle
        self._pool = ThreadPoolExecutor(min(4, max(2, (os.cpu_count() or 2) // 2)), "render")
        self._running: set[asyncio.Task[None]] = set()

    def start(self, task: Task) -> None:
        """Begin with a task."""
        running = asyncio.create_task(self._carry_out(task), name=f"task {task.id}")
        self._running.add(running)
        running.add_done_callback(self._running.discard)

    def resume(self) -> None:
        """Begin again with what an earlier run left undone."""
        for task in self._book.unfinished():
            self.start(task)

    async def close(self) -> None:
        """Stop everything; what is not done stays in the book for the next run."""
        for running in self._running:
            running.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        await asyncio.to_thread(self._pool.shutdown, cancel_futures=True)

    async def _carry_out(self, task: Task) -> None:
        task.started_at, task.progress = time.time(), 0
        self._book.save(task)
        try:
            await self._make(task)
        except Interrupted:
            return
        except Refused as refused:
            self._fail(task, refused.refusal)
        except Exception:  # noqa: BLE001 - logged, and the one who waits for the task must hear of it
            _log.exception("task %s broke", task.id)
            self._fail(task, _BROKEN)
        # Before it is written down as finished: what is begun again after a crash is still charged once.
        self._settle(task)
        task.finished_at = time.time()
        self._book.save(task)
        callback_url = delivery(task.request).callback_url
        if callback_url is not None:
            await self._outside.call_back(callback_url, task.answer(self._base))

    async def _make(self, task: Task) -> None:
        prompt = str(task.request.get("prompt"))
        if "stuck" in words(prompt):
            await asyncio.Event().wait()
        plan = await self._planners[task.kind](task)
        refusal = later(prompt)
        if refusal is not None:
            await self._in_time(task, replace(plan, work=[], share=lambda: _FAILS_AT))
            raise Refused(refusal)
        await self._in_time(task, plan)
        task.progress, task.result_id = 100, self._book.new_number()
        task.result = {
            **plan.result(),
            "progress": 100,
            "video_id" if task.kind == "videos" else "image_id": task.result_id,
            "task_id": task.id,
            "trace_id": task.trace_id,
            "success": True,
            "demo": True,
        }

    def _fail(self, task: Task, refusal: Refusal) -> None:
        task.status = refusal.status
        task.result = {**refusal.body(task.trace_id), "task_id": task.id}

    async def _in_time(self, task: Task, plan: Plan) -> None:
        """Do the work, no sooner done than the plan says, and tell progress meanwhile."""
        loop = asyncio.get_running_loop()
        begun = loop.time()
        tick = max(_SHORTEST_TICK, plan.seconds / _TICKS)
        work = asyncio.create_task(self._all(plan.work))
        try:
            while True:
                await asyncio.wait([work], timeout=tick)
                left = begun + plan.seconds - loop.time()
                if work.done() and left <= 0:
                    break
                if work.done():
                    await asyncio.sleep(min(tick, left))
                self._progress(task, min(plan.share(), 1 - left / plan.seconds if left > 0 else 1.0))
            await work
        finally:
            work.cancel()

    async def _all(self, parts: Sequence[Callable[[], object]]) -> None:
        loop = asyncio.get_running_loop()
        await asyncio.gather(*(loop.run_in_executor(self._pool, part) for part in parts))

    def _progress(self, task: Task, share: float) -> None:
        progress = min(99, int(100 * share))
        if progress > task.progress:
            task.progress = progress
            self._book.tell(task)
