"""Waiting for what a test is about, instead of for a guess of how long it takes."""

import asyncio
from collections.abc import Callable


async def until(condition: Callable[[], object], *, seconds: float = 10.0) -> None:
    """Wait until something holds, looking again each time the loop has turned."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - the condition is whatever a test can see, not an event of ours
            await asyncio.sleep(0.002)
