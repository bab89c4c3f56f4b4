"""An export that stands still until a test lets it go on: otherwise it may be over before anybody looks at it."""

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable
from contextlib import suppress
from pathlib import Path

import pytest

from kinogrid.children import EXPORTER
from tests.waiting import HUNG, wait_until

can_hold = pytest.mark.skipif(sys.platform != "linux", reason="the exporter is found in Linux's /proc")


def _exporter() -> int | None:
    """Give the number of the process that exports, if it is there."""
    for thread in Path("/proc/self/task").iterdir():
        with suppress(FileNotFoundError, ProcessLookupError):
            for number in (thread / "children").read_text("ascii").split():
                if EXPORTER.encode() in Path(f"/proc/{number}/cmdline").read_bytes():
                    return int(number)
    return None


def _hold() -> int:
    """Wait for the process that exports and stop it as soon as it is there; gives its number."""
    number: int | None = None

    def found() -> bool:
        nonlocal number
        number = _exporter()
        return number is not None

    assert wait_until(found, HUNG)
    assert number is not None
    if sys.platform != "win32":
        os.kill(number, signal.SIGSTOP)
    return number


async def held_from_its_start(begin: Awaitable[None]) -> int:
    """Begin an export while no other runs, and stop it at once; gives the process that is to go on."""
    holding = asyncio.create_task(asyncio.to_thread(_hold))
    await begin
    return await holding


def let_go(number: int) -> None:
    """Let it go on."""
    if sys.platform != "win32":
        os.kill(number, signal.SIGCONT)
