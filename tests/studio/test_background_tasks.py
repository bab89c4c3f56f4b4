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


async def test_what_only_shows_something_is_dropped_after_the_end_without_a_word() -> None:
    told: list[str] = []
    tasks = BackgroundTasks(lambda name, _error: told.append(name))
    seen = asyncio.Event()

    async def show() -> None:
        await asyncio.sleep(0)
        seen.set()

    tasks.look(show(), "a look")
    await seen.wait()
    await tasks.drain()
    seen.clear()
    tasks.look(show(), "a late look")
    for _ in range(3):
        await asyncio.sleep(0)
    assert not seen.is_set()
    assert told == []


async def test_a_task_that_does_not_heed_its_end_is_left_behind_and_named(caplog: pytest.LogCaptureFixture) -> None:
    free = asyncio.Event()

    async def stubborn() -> None:
        while not free.is_set():
            try:
                await free.wait()
            except asyncio.CancelledError:
                continue

    crew = BackgroundTasks(lambda _name, _error: None)
    task = crew.start(stubborn(), "a stubborn one")
    await asyncio.sleep(0)
    await crew.drain(0.05)
    assert "a stubborn one hangs" in caplog.text
    free.set()
    await task


def test_what_is_started_while_the_loop_stands_still_is_done_once_it_goes_on() -> None:
    """A window's events are handled also before its loop runs, and after."""
    told: list[str] = []

    async def owner() -> BackgroundTasks:
        return BackgroundTasks(lambda name, error: told.append(f"{name}: {error}"))

    async def work() -> None:
        told.append("done")

    with asyncio.Runner() as runner:
        tasks = runner.run(owner())
        started = tasks.start(work(), "remember a frame")
        assert not told
        runner.run(asyncio.wait_for(started, 60))
        runner.run(tasks.drain())
    assert told == ["done"]
