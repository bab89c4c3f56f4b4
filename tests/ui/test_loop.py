"""The loop that the window and the network share keeps time and leaves no timer behind."""

import asyncio

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kinogrid.ui.loop import StudioLoop


async def test_callbacks_due_at_once_run_in_order() -> None:
    loop = asyncio.get_running_loop()
    seen: list[int] = []
    done = loop.create_future()
    for number in range(100):
        loop.call_soon(seen.append, number)
    loop.call_soon(done.set_result, None)
    await done
    assert seen == list(range(100))


async def test_a_wait_never_ends_early() -> None:
    loop = asyncio.get_running_loop()
    for delay in (0.0011, 0.0049, 0.013):
        start = loop.time()
        await asyncio.sleep(delay)
        assert loop.time() - start >= delay


async def test_a_cancelled_timer_is_gone() -> None:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, StudioLoop)
    for _ in range(50):
        async with asyncio.timeout(60):
            await asyncio.sleep(0)
    assert not loop._timer._by_id


async def test_other_threads_can_call_in() -> None:
    loop = asyncio.get_running_loop()
    assert await asyncio.to_thread(lambda: 42) == 42
    done = loop.create_future()
    await asyncio.to_thread(loop.call_soon_threadsafe, done.set_result, "here")
    assert await done == "here"


def test_events_that_are_processed_while_the_loop_rests_run_nothing_of_it(qapp: QApplication, qtbot: QtBot) -> None:
    loop = StudioLoop(qapp)
    seen: list[str] = []
    loop.call_soon(seen.append, "soon")
    loop.call_later(0.001, seen.append, "later")
    qtbot.waitUntil(lambda: not loop._timer._by_id)
    assert seen == []
    loop.run_until_complete(asyncio.sleep(0.002))
    assert seen == ["soon", "later"]
    loop.close()
