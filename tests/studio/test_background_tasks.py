"""The owner of coroutines: each failure is told once, and nothing is left at the end."""

import asyncio

import pytest

from kinogrid.studio.background_tasks import BackgroundTasks


async def test_each_failure_is_told_once_by_name_and_after_the_end_nothing_starts() -> None:
    told: list[tuple[str, str]] = []
    tasks = BackgroundTasks(lambda name, error: told.append((name, str(error))))
    ended = asyncio.Event()

    async def fail() -> None:
        raise ValueError("no")

    async def last() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    await tasks.start(fail(), "failing")
    tasks.start(last(), "lasting")
    await asyncio.sleep(0)
    await tasks.drain()
    assert ended.is_set()
    assert told == [("failing", "no")]
    with pytest.raises(RuntimeError):
        tasks.start(fail(), "late")
