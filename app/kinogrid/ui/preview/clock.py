"""Real time turned into clip time: the one clock that all tiles follow."""

from __future__ import annotations

import time
from typing import Final

from kinogrid.media.timeline import SECOND

_NANOSECONDS: Final = 1_000_000_000


class Clock:
    """Counts clip time in flicks from a position, at a speed."""

    def __init__(self) -> None:
        self.speed = 1.0
        self.position = 0
        """Where it was started, in flicks."""
        self._started = time.perf_counter_ns()

    def start(self, position: int) -> None:
        """Count from here and now."""
        self.position = position
        self._started = time.perf_counter_ns()

    @property
    def elapsed(self) -> int:
        """Clip time since it was started, in flicks."""
        return int((time.perf_counter_ns() - self._started) * self.speed) * SECOND // _NANOSECONDS

    def until(self, remaining: int) -> int:
        """Milliseconds of real time that so much clip time lasts, rounded up, and at least one."""
        return max(-int(-remaining * 1000 / (SECOND * self.speed) // 1), 1)
