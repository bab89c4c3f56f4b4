"""Waiting for what a test is about, instead of for a guess of how long it takes."""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")

# What has not come about after so many seconds hangs, however busy the machine is.
HUNG = 60.0
# What is to end at once does so long before the time-outs of half a minute and more that would end it too.
SOON = 20.0


# Of the time of a wait, the looks take one part in so many at most: they would keep the awaited busy.
_SHARE = 5
# Seconds: however long a look takes, the next one comes after so many.
_RARELY = 0.25


async def until(condition: Callable[[], T | None], *, seconds: float = HUNG) -> T:
    """Wait until something holds, looking ever more rarely, so as not to keep the awaited busy; give what was found."""
    pause = 0.002
    async with asyncio.timeout(seconds):
        while True:
            began = time.thread_time()
            if found := condition():
                return found
            looked = time.thread_time() - began
            await asyncio.sleep(max(pause, min(looked * (_SHARE - 1), _RARELY)))
            pause = min(pause * 1.25, 0.02)


def wait_until(condition: Callable[[], object], seconds: float) -> bool:
    """Wait without a loop until something holds; tells whether it came to pass."""
    deadline, pause = time.monotonic() + seconds, 0.005
    while True:
        began = time.monotonic()
        if condition():
            return True
        now = time.monotonic()
        if now >= deadline:
            return False
        # What is asked over a bus takes the time of others.
        time.sleep(max(pause, min(now - began, _RARELY)))
        pause = min(pause * 1.25, 0.05)


@contextmanager
def cheap(seconds: float) -> Iterator[None]:
    """Hold what is done to so many seconds of computing by this process, however little of the machine it gets."""
    began = time.process_time()
    yield
    assert time.process_time() - began < seconds
