"""What the account has left: asked when something may have been charged, never often, and in nobody's way."""

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from kinogrid.domain.account import Balance, balance
from kinogrid.domain.failure import Failure, StudioError, Throttled, TokenRefused
from kinogrid.domain.job import Job
from kinogrid.domain.state import Running
from kinogrid.studio.job_repository import Change
from kinogrid.studio.pace import Pace, wait_for
from kinogrid.studio.ports.paying import BalanceSource

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class KnownBalance:
    """What is known of the account by now.

    `has_token` tells whether it can be asked at all; `at` is when it was last told, in Unix seconds, and `balance` is
    None then where the account has nothing for this service yet. `trouble` is what the latest question met, and
    `is_refused` that the account's token is not taken: it is not asked with again before there is another.
    """

    has_token: bool = False
    balance: Balance | None = None
    at: float | None = None
    trouble: Failure | None = None
    is_refused: bool = False


class BalanceWatch:
    """Knows the account's balance as of lately; without a token, or an answer, everything else goes on."""

    def __init__(
        self,
        source: BalanceSource,
        has_token: Callable[[], bool],
        pace: Pace,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
    ) -> None:
        """Take who can be asked, whether there is a token to ask with, a clock for pauses and one in Unix seconds."""
        self._source = source
        self._has_token = has_token
        self._pace = pace
        self._clock = clock
        self._now = now
        self._known = KnownBalance()
        self._next_at = 0.0
        self._not_before = 0.0
        self._token_number = 0
        self._awake = asyncio.Event()
        self._listeners: list[Callable[[KnownBalance], None]] = []

    @property
    def known(self) -> KnownBalance:
        """Give what is known by now."""
        return self._known

    def listen(self, listener: Callable[[KnownBalance], None]) -> None:
        """Tell `listener` whenever something else is known from now on."""
        self._listeners.append(listener)

    def token_changed(self) -> None:
        """Forget the account: there may be another token, or none any more; a new one is asked with at once."""
        self._token_number += 1
        self._next_at = self._not_before = 0.0
        self._tell(KnownBalance(has_token=self._has_token()))
        self._awake.set()

    def follow(self, change: Change) -> None:
        """Ask again soon where a task has just ended, as it may have been charged."""
        match change:
            case Change(before=Job(state=Running()), after=Job(state=Running())):
                pass
            case Change(before=Job(state=Running()), after=Job()):
                self.look_soon()
            case _:
                pass

    def look_soon(self) -> None:
        """Ask again as soon as the account may be asked, because something depends on it."""
        self._next_at = 0.0
        self._awake.set()

    async def run(self) -> None:
        """Ask whenever it is due, until cancelled."""
        while True:
            if not self._has_token() or self._known.is_refused:
                await wait_for(self._awake, None)
            elif (pause := max(self._next_at, self._not_before) - self._clock()) > 0:
                await wait_for(self._awake, pause)
            else:
                await self._ask()

    async def _ask(self) -> None:
        number = self._token_number
        self._next_at = self._clock() + self._pace.account_at_last
        self._not_before = self._clock() + self._pace.account
        try:
            found = KnownBalance(True, balance(await self._source.applications()), self._now())
        except StudioError as error:
            found = self._after(error)
        if number == self._token_number:
            self._tell(found)

    def _after(self, error: StudioError) -> KnownBalance:
        """Give what is known after a question without an answer: what was told before, and why nothing newer."""
        _log.warning("the balance was not told: %s", error.failure)
        if isinstance(error, Throttled) and error.retry_after is not None:
            asked_for = min(error.retry_after, self._pace.account_at_last)
            self._not_before = max(self._not_before, self._clock() + asked_for)
        return replace(self._known, has_token=True, trouble=error.failure, is_refused=isinstance(error, TokenRefused))

    def _tell(self, known: KnownBalance) -> None:
        if known != self._known:
            self._known = known
            for listener in self._listeners:
                listener(known)
