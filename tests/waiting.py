"""Waiting for what a test is about, instead of for a guess of how long it takes."""

import asyncio
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


async def until(condition: Callable[[], T | None], *, seconds: float = 60.0) -> T:
    """Wait until something holds, looking again each time the loop has turned, and give what was found.

    What takes so long hangs: on a busy machine all takes many times as long as on one that is idle.
    """
    async with asyncio.timeout(seconds):
        while not (found := condition()):  # noqa: ASYNC110 - whatever a test can see, not an event of ours
            await asyncio.sleep(0.002)
        return found


def wait_until(condition: Callable[[], object], seconds: float) -> bool:
    """Wait without a loop until something holds; tells whether it came to pass."""
    deadline = time.monotonic() + seconds
    while not (holds := bool(condition())) and time.monotonic() < deadline:
        time.sleep(0.01)
    return holds
