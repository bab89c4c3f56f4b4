"""How often, how long, how patiently: every duration of the use cases in one place, and the waiting itself."""

import asyncio
import random
import time
from collections.abc import Callable
from dataclasses import dataclass

from kinogrid.domain.failure import Failure


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """All durations in seconds.

    The polling figures are the provider's recommendation (every 3 to 5 s for videos, never faster).
    """

    poll: float = 5.0
    poll_when_due: float = 3.0
    poll_at_worst: float = 30.0
    # A first retry comes after about this long, then twice as long each time.
    retry: float = 1.0
    retry_at_worst: float = 60.0
    # The least pause after the service asked for one: its list is to show a task that was made all the same.
    put_off: float = 15.0
    # An order in doubt is looked for this long before the person is asked, and then now and then all the same.
    doubt: float = 120.0
    look_when_asked: float = 60.0
    # Earlier tries are looked for ever more rarely, at last this rarely, and this long in all.
    look_at_last: float = 3600.0
    look_for: float = 7 * 86400.0
    # Clocks may differ by this much where the service's is not known.
    clock_slack: float = 600.0
    # By the service's own clock a task is made this long before its order was posted at the earliest, as dates have
    # whole seconds, and this long after at the latest: as long as one connection may take, and a moment.
    made_before: float = 10.0
    made_after: float = 420.0
    # A task that the service does not know (any more) is believed to be late for this long.
    vanish: float = 1800.0
    # Between two answers without it no more than this counts as its absence: nobody may have asked meanwhile.
    absent_between: float = 60.0
    # Clips, and pictures on their way up, are tried again ever more rarely, down to this.
    fetch_at_worst: float = 600.0
    # A host that falters or cannot be reached is tried for as long as an address may live: the provider's oldest pages
    # say 30 days.
    unreachable: float = 30 * 86400.0
    # A link that is dead, although fresh ones are asked for, is tried this long before a clip counts as missing.
    dead: float = 3600.0
    # The account is asked what is left, and what calls have cost, no more often than this; what is left this rarely
    # while nothing happens.
    account: float = 180.0
    # Questions about what calls have cost are so far apart at least.
    usage: float = 10.0
    account_at_last: float = 3600.0
    # A call whose end nobody knows is in the account's list within so long, if it is.
    doubtful_for: float = 1800.0
    # How long a closing window waits for answers to orders that are on their way.
    closing: float = 3.0


# Beside a service on this machine nobody has to be polite, and people watch the progress of the demo.
LOOPBACK_PACE = Pace(
    poll=0.4,
    poll_when_due=0.3,
    poll_at_worst=2.0,
    retry=0.1,
    retry_at_worst=2.0,
    put_off=0.5,
    doubt=6.0,
    look_when_asked=2.0,
    look_at_last=20.0,
    fetch_at_worst=5.0,
    dead=3.0,
    account=1.0,
    usage=0.3,
    account_at_last=30.0,
)


def backoff(tries: int, first: float, worst: float, jitter: float) -> float:
    """Give the pause in seconds before try number `tries` + 1: doubling, bounded, and spread by `jitter` in 0 to 1.

    Spreading keeps many clients from coming back in the same moment; the pause is never less than half of its bound.
    """
    bound = min(worst, first * 2.0 ** min(max(tries - 1, 0), 30))
    return bound * (0.5 + 0.5 * jitter)


class RateLimiter:
    """What every order passes, so that a refusal for pace slows the whole queue and not one job."""

    def __init__(self, pace: Pace, clock: Callable[[], float] = time.monotonic) -> None:
        """Start without a pause."""
        self._pace = pace
        self._clock = clock
        self._tries = 0
        self._free_at = 0.0
        self._earliest = 0.0
        self._why: Failure | None = None
        self._changed = asyncio.Event()
        self._tell: Callable[[], object] = lambda: None

    def listen(self, listener: Callable[[], object]) -> None:
        """Tell `listener` from now on when there is another pause, or none any more."""
        self._tell = listener

    @property
    def why(self) -> Failure | None:
        """Give what the present pause is for, None where there is none or nobody said."""
        return self._why if self.pause > 0 else None

    @property
    def pause(self) -> float:
        """Give the seconds until the next order may go, 0 for at once."""
        return max(0.0, self._free_at - self._clock())

    def back_off(self, seconds: float | None, why: Failure | None = None) -> None:
        """Pause for as long as the service asked (a moment at least), or ever longer when it did not say."""
        self._tries += 1
        own = backoff(self._tries, self._pace.retry, self._pace.retry_at_worst, random.random())  # noqa: S311 - no secret
        self._free_at = max(self._free_at, self._clock() + (own if seconds is None else max(seconds, self._pace.retry)))
        self._why = why
        self._tell()

    def put_off(self, seconds: float | None, why: Failure | None = None) -> None:
        """Pause as `back_off` does, but long enough for the task list to show what was taken in spite of the answer."""
        self._earliest = self._clock() + self._pace.put_off
        self._free_at = max(self._free_at, self._earliest)
        self.back_off(seconds, why)

    def cut_short(self) -> None:
        """End the pause, as the person wants to try now; what `put_off` needs for safety is waited for all the same."""
        self._free_at = min(self._free_at, max(self._clock(), self._earliest))
        self._changed.set()
        self._tell()

    def pause_aside(self, tries: int) -> float:
        """Give the pause in seconds before a try that holds nobody else up, after so many failed ones."""
        return backoff(tries, self._pace.retry, self._pace.fetch_at_worst, random.random())  # noqa: S311 - no secret

    def reset(self) -> None:
        """Forget past refusals: an order has just been taken."""
        self._tries = 0
        self._tell()

    async def wait(self) -> None:
        """Wait until the next order may go."""
        while (seconds := self.pause) > 0:
            await wait_for(self._changed, seconds)


async def wait_for(event: asyncio.Event, seconds: float | None) -> None:
    """Wait until something happens or the time is over (None: however long), and make it ready to happen again."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return
    event.clear()
