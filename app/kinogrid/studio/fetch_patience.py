"""How long one clip is tried for: what was paid for is given up only where nothing can be had any more."""

import random
from collections.abc import Callable

from kinogrid.domain.failure import DeadLink, LibraryTrouble, Refused, StudioError
from kinogrid.domain.steady_time import steady_time
from kinogrid.studio.pace import Pace, backoff

# How often a clip is fetched that arrives whole and cannot be decoded.
BROKEN_TRIES = 5
# How often fresh addresses are asked for, at least, before a link counts as dead for good.
FRESH_LINKS = 3
_BROKEN = frozenset({"bad_clip", "bad_picture"})


class FetchPatience:
    """What has gone wrong with one clip so far, whether that is final, and how long to wait before the next try."""

    def __init__(self, pace: Pace, steady: Callable[[], float] = steady_time) -> None:
        """Begin with none; `steady` gives seconds that only ever go on."""
        self._pace = pace
        self._steady = steady
        self._tries = 0
        self._broken = 0
        self._fresh = 0
        self._furthest = 0
        self._failing_since: float | None = None
        self._dead_since: float | None = None
        self.wants_fresh_links = False

    def renewed(self) -> None:
        """Take note that the task has told its addresses anew."""
        self.wants_fresh_links = False
        self._fresh += 1

    def reached(self, size: int) -> None:
        """Take note of how many bytes are here: a host that gets further each time is not made to wait."""
        if size > self._furthest:
            self._furthest = size
            self._tries = 0

    def is_final(self, error: StudioError) -> bool:
        """Take a failed try in, and tell whether there is no sense in another one."""
        now = self._steady()
        self._tries += 1
        if isinstance(error, LibraryTrouble):
            return False
        self.wants_fresh_links = True
        self._failing_since = now if self._failing_since is None else self._failing_since
        if isinstance(error, Refused):
            # An unsafe address, which the task may have mended since.
            return self._fresh > 0
        if isinstance(error, DeadLink):
            self._dead_since = now if self._dead_since is None else self._dead_since
            return self._fresh >= FRESH_LINKS and now - self._dead_since >= self._pace.dead
        self._dead_since = None
        if error.failure.code in _BROKEN:
            self._broken += 1
            return self._broken >= BROKEN_TRIES
        return now - self._failing_since >= self._pace.unreachable

    def pause(self, error: StudioError) -> float:
        """Give the seconds to wait before the next try."""
        worst = self._pace.poll_at_worst if isinstance(error, LibraryTrouble) else self._pace.fetch_at_worst
        # What arrives whole has been paid for in bytes: it is fetched again less often.
        tries = 2 * self._broken if error.failure.code in _BROKEN else self._tries
        return backoff(tries, self._pace.retry, worst, random.random())  # noqa: S311 - no secret
