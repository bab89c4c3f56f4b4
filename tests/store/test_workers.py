"""Threads whose work is carried out, and which hold up no end when the disk does not answer."""

import asyncio
import time
from functools import partial
from pathlib import Path

import pytest

from kinogrid.store.workers import Workers
from tests.stalls import stalled

# More than any of this takes on a slow machine, in seconds.
PATIENCE = 30.0


async def test_work_that_hangs_is_left_behind_and_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"whole")
    workers = Workers(1, "slow-disk")
    with stalled(path):
        reading = asyncio.create_task(workers.run(path.read_bytes))
        await asyncio.sleep(0)
        await workers.aclose(0.05)
        assert "slow-disk: work under way is left behind" in caplog.text
        with pytest.raises(RuntimeError):
            workers.start(path.read_bytes)
    assert await reading == b"whole"


async def test_work_that_comes_to_its_end_is_waited_for(caplog: pytest.LogCaptureFixture) -> None:
    done: list[int] = []
    workers = Workers(1, "busy-disk")

    def note(number: int) -> None:
        time.sleep(0.02)
        done.append(number)

    for number in range(3):
        workers.start(partial(note, number))
    await workers.aclose(PATIENCE)
    assert done == [0, 1, 2]
    assert caplog.text == ""


async def test_a_caller_that_cannot_come_back_is_held_up_until_all_is_done_or_its_patience_ends(tmp_path: Path) -> None:
    path, done = tmp_path / "file", []
    path.write_bytes(b"whole")
    workers = Workers(1, "at-once")
    before = workers.start(lambda: done.append("before"))
    assert workers.do_at_once(lambda: len(done), PATIENCE) == 1
    await before
    with stalled(path):
        reading = workers.start(path.read_bytes)
        with pytest.raises(TimeoutError):
            workers.do_at_once(lambda: done.append("late"), 0.05)
    assert await reading == b"whole"
    await workers.aclose()
    assert done == ["before", "late"], "what was handed in is carried out all the same"
    with pytest.raises(RuntimeError):
        workers.do_at_once(path.read_bytes, PATIENCE)
