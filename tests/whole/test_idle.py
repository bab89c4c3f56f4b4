"""A window that is left alone wakes nobody: no timer of the loop or of a widget is due within the next minute."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from kinogrid.ui.loop import StudioLoop
from tests.waiting import until
from tests.whole.living_window import LivingWindow, living_window

# Seconds within which nothing is to be due.
QUIET = 50.0


def due(living: LivingWindow) -> list[str]:
    """Name what would wake the window's thread within the next minute."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, StudioLoop)
    pending = [handle for handle in loop._timer._by_id.values() if isinstance(handle, asyncio.TimerHandle)]
    handles = [repr(handle) for handle in pending if handle.when() - loop.time() < QUIET]
    timers = [
        f"{timer.parent()!r} in {timer.remainingTime()} ms"
        for timer in living.window.findChildren(QTimer)
        if timer.isActive() and timer.remainingTime() < QUIET * 1000
    ]
    return handles + timers


@pytest.mark.usefixtures("provider")
async def test_nothing_is_due_while_nothing_runs(profile: Path) -> None:
    async with living_window(profile) as living:
        await living.make("a cat")
        await living.recorded()
        living.assembly.panes.preview.player.pause()
        living.window.clearFocus()
        await until(lambda: due(living) == [], seconds=70)
