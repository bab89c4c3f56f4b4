"""When an order was posted and how long ago that is, whatever happens to this machine's clock meanwhile."""

from collections.abc import Callable

from kinogrid.domain.posting import Posting
from kinogrid.domain.steady_time import steady_time
from kinogrid.studio.match import Window
from kinogrid.studio.pace import Pace


class PostingClock:
    """Dates postings by the service's clock, and measures their age by it or by time that only ever goes on."""

    def __init__(
        self,
        pace: Pace,
        service_now: Callable[[], float | None],
        now: Callable[[], float],
        steady: Callable[[], float] = steady_time,
    ) -> None:
        """Take how far clocks may differ, the service's clock, this machine's (both Unix seconds), and steady time."""
        self._pace = pace
        self._service_now = service_now
        self._now = now
        self._steady = steady
        self._sent: dict[tuple[float, str], float] = {}
        self._seen: dict[tuple[float, str], float] = {}

    def sent(self, posting: Posting) -> None:
        """Take note that an order is being posted just now."""
        self._sent[posting.since, posting.body] = self._steady()

    def age(self, posting: Posting) -> float:
        """Give the seconds since an order was posted, and never less than since this session first heard of it.

        Where no clock can tell, the latter is all that is known.
        """
        at = self._sent.get((posting.since, posting.body))
        if at is not None:
            return self._steady() - at
        known_for = self._steady() - self._seen.setdefault((posting.since, posting.body), self._steady())
        now = self._service_now()
        if now is not None and posting.by_service is not None:
            return max(known_for, now - posting.by_service)
        return known_for

    def window(self, posting: Posting) -> Window:
        """Tell between which moments of the service's clock the order's task was made.

        That is sure where the moment is the service's own and all was seen that it had listed before: its clock may
        have been set back since, and date what others made long before as if it came after.
        """
        now, at = self._service_now(), self._sent.get((posting.since, posting.body))
        if posting.by_service is not None:
            posted = posting.by_service
        elif now is not None and at is not None:
            posted = now - (self._steady() - at)
        else:
            guess = posting.since if now is None else posting.since + now - self._now()
            return Window(guess - self._pace.clock_slack, guess, guess + self._pace.clock_slack, sure=False)
        sure = not posting.signs.unseen
        return Window(posted - self._pace.made_before, posted, posted + self._pace.made_after, sure=sure)
