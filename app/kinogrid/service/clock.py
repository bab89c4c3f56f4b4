"""The service's clock, learned from the dates on its answers."""

import time
from collections.abc import Callable
from datetime import UTC
from email.utils import parsedate_to_datetime

from kinogrid.domain.steady_time import steady_time

# Certificates live for at most 398 days (https://cabforum.org/working-groups/server/baseline-requirements/): a machine
# whose clock is further off than that, in seconds, could not have verified one, so it is the date that is wrong.
_CREDIBLE = 400 * 86400.0
# An answer that took longer than this tells too little about when it was written, in seconds.
_PROMPT = 10.0
# A date has whole seconds, so its moment lies half a second later on average.
_HALF_TICK = 0.5
# A date that is further off than this, in seconds, is another clock's; below, it is the noise of whole seconds.
_STEP = 5.0
_WEIGHT = 0.2


def http_date(said: str | None) -> float | None:
    """Read an HTTP date as Unix seconds, None when it is not one."""
    if not said:
        return None
    try:
        moment = parsedate_to_datetime(said)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


class ServiceClock:
    """The service's clock as far as it is known: no setting of this machine's clock, and no sleep of it, moves it."""

    def __init__(self, steady: Callable[[], float] = steady_time, wall: Callable[[], float] = time.time) -> None:
        """Know nothing before the first answer; `steady` gives seconds that only ever go on, `wall` Unix seconds."""
        self._steady = steady
        self._wall = wall
        self._ahead: float | None = None
        self._odd: float | None = None

    def now(self) -> float | None:
        """Give the service's time in Unix seconds, None while it is not known."""
        return None if self._ahead is None else self._steady() + self._ahead

    def learn(self, date: str | None, sent: float, received: float) -> None:
        """Take in the date of an answer, with the steady seconds at which it was asked for and came.

        One answer alone, perhaps of a gateway or a cache, does not move a clock that is known: the next one has to say
        the same.
        """
        written = http_date(date)
        if written is None or not 0 <= received - sent <= _PROMPT:
            return
        if abs(written - self._wall()) > _CREDIBLE:
            return
        ahead = written + _HALF_TICK - (sent + received) / 2
        if self._ahead is not None and abs(ahead - self._ahead) <= _STEP:
            self._ahead += _WEIGHT * (ahead - self._ahead)
            self._odd = None
        elif self._ahead is None or (self._odd is not None and abs(ahead - self._odd) <= _STEP):
            self._ahead, self._odd = ahead, None
        else:
            self._odd = ahead
