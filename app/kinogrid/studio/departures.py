"""What is seen and noted as an order leaves, so that its task is known from others' whatever the clocks do later."""

import asyncio
import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from kinogrid.domain.failure import Failure, NotSent, Refused, StudioError
from kinogrid.domain.posting import Posting, Signs
from kinogrid.domain.request import Kind
from kinogrid.domain.steady_time import steady_time
from kinogrid.studio.pace import Pace
from kinogrid.studio.ports.ordering import Service
from kinogrid.studio.task_list import Reading, TaskList

# So often in a row an order waits for a list that cannot be read, 15 to 30 s in all, and then leaves without; no
# task can be told for certain to be such an order's.
TRIES = 6


class Departures:
    """Dates each posting, and notes which tasks there were before it: none of them is the order's.

    What is listed as made by now or later was made before, as the service's clock may have been set back. As long as
    the clock goes on as it did, whatever is made after that look has a later date. So one look is enough for all
    orders, until the clock is found to be another.
    """

    def __init__(
        self,
        service: Service,
        pace: Pace,
        posted: Callable[[Posting], None],
        steady: Callable[[], float] = steady_time,
    ) -> None:
        """Take the service, how far before its posting a task may be dated, and time that only ever goes on.

        `posted` is told of each posting as it leaves.
        """
        self._service = service
        self._posted = posted
        self._slack = pace.made_before
        self._steady = steady
        self._tasks = TaskList(service)
        self._one_at_a_time = asyncio.Lock()
        self._looked: _Clock | None = None
        self._seen = Reading(())
        self._looks = self._failed = 0
        self._trouble: Failure | None = None

    async def look(self) -> None:
        """Look once, unless what was seen holds still; raises `NotSent` where it is to be tried again before an order.

        A service that lists nothing, or does not even tell its time, is no reason to wait.
        """
        before = self._looks
        async with self._one_at_a_time:
            if self._looks == before:
                await self._look()
            elif self._trouble is not None:
                # What the look came to for which this one has waited.
                raise NotSent(self._trouble)

    def leave(self, since: float, body: str, kind: Kind) -> Posting:
        """Give the posting of an order that leaves now, which is `since` by this machine's clock in Unix seconds."""
        posting = Posting(since, body, self._service.now(), signs=self._signs(body, kind))
        posting = replace(posting, origin=self._service.origin_of(posting))
        self._posted(posting)
        return posting

    def _signs(self, body: str, kind: Kind) -> Signs:
        others = [
            record.id for record in self._seen.records if record.garbled or self._service.is_order(body, record, kind)
        ]
        return Signs(
            self._service.sender(),
            tuple(sorted(others)),
            unseen=self._seen.failure is not None or not self._holds_still(),
        )

    async def _look(self) -> None:
        self._trouble = None
        try:
            await self._read()
        except Refused:
            self._failed = 0
        except StudioError as error:
            self._failed += 1
            if self._failed < TRIES:
                self._trouble = error.failure
                raise error if isinstance(error, NotSent) else NotSent(error.failure) from error
        else:
            self._failed = 0
        finally:
            self._looks += 1

    async def _read(self) -> None:
        if self._service.now() is None:
            # By its time a lost order is found again, so it is asked for before the first one goes.
            await self._service.recent(limit=1)
        for _ in range(2):
            clock = self._clock()
            if clock is None or self._holds_still():
                return
            reading = await self._tasks.read([(clock.ahead + self._steady() - 2 * self._slack, math.inf)])
            if reading.failure is not None and reading.failure.code == "list_refused":
                return
            # The list's own answer may tell that the clock is another by now.
            self._looked, self._seen = clock, reading

    def _clock(self) -> "_Clock | None":
        now = self._service.now()
        return None if now is None else _Clock(now - self._steady(), self._service.sender())

    def _holds_still(self) -> bool:
        """Tell whether the service's clock, and whose list it was, are still those of the last look."""
        now = self._clock()
        if now is None or self._looked is None or now.sender != self._looked.sender:
            return False
        return abs(now.ahead - self._looked.ahead) <= self._slack


@dataclass(frozen=True, slots=True)
class _Clock:
    """How many seconds the service's clock is ahead of steady time, and to whom it lists tasks."""

    ahead: float
    sender: str
