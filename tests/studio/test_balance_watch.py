"""What the account has left: asked when it may be another, spaced, and known as not known where nobody tells."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from decimal import Decimal

import pytest

from kinogrid.domain.account import Application, Balance
from kinogrid.domain.failure import StudioError, Throttled, TokenRefused, Unanswered, known
from kinogrid.domain.job import Job
from kinogrid.domain.request import Generate, RemoteFrame
from kinogrid.domain.state import Draft, Fetching, Result, Running, State
from kinogrid.studio.balance_watch import BalanceWatch, KnownBalance
from kinogrid.studio.job_repository import Change
from kinogrid.studio.pace import Pace
from tests.studio.at_work import Crew
from tests.waiting import until

PACE = Pace(account=100.0, account_at_last=1000.0)
ORDER = Generate(prompt="waves", first=RemoteFrame("https://example.com/sea.png"))
NO_ANSWER = Unanswered(known("unanswered"))
REFUSED = TokenRefused(known("invalid_token"))


def application(left: str) -> Application:
    return Application("a-1", "midjourney", False, Decimal(left), Decimal(0), False, False)


@dataclass
class FakeAccount:
    """An account, its token, and a clock that moves when told to."""

    left: str = "5"
    token: bool = True
    trouble: StudioError | None = None
    asked: int = 0
    seconds: float = 50.0
    looks: int = 0
    hold: asyncio.Event | None = None

    async def applications(self) -> tuple[Application, ...]:
        self.asked += 1
        answer, trouble = (application(self.left),), self.trouble
        if self.hold is not None:
            await self.hold.wait()
        if trouble is not None:
            raise trouble
        return answer

    def has_token(self) -> bool:
        self.looks += 1
        return self.token

    def clock(self) -> float:
        return self.seconds


@dataclass
class Watched:
    """A balance that is watched, with what was told of it."""

    watch: BalanceWatch
    account: FakeAccount
    told: list[KnownBalance] = field(default_factory=list)

    @property
    def left(self) -> Decimal | None:
        found = self.watch.known.balance
        return None if found is None else found.left

    async def looked(self) -> None:
        """See that nothing is asked now, whatever the clock says."""
        before = self.account.looks
        self.watch.look_soon()
        await until(lambda: self.account.looks > before)

    async def asked(self, times: int) -> None:
        await until(lambda: self.account.asked == times)
        await self.looked()
        assert self.account.asked == times


@asynccontextmanager
async def watched(account: FakeAccount) -> AsyncIterator[Watched]:
    watch = BalanceWatch(account, account.has_token, PACE, account.clock, lambda: 1_000_000.0)
    here = Watched(watch, account)
    watch.listen(here.told.append)
    crew = Crew()
    crew.start(watch.run(), "balance")
    yield here
    await crew.drain()
    assert crew.failures == []


def change(before: State, after: State) -> Change:
    made = Job("j-1", ORDER, 0.0, before)
    return Change(made, Job("j-1", ORDER, 0.0, after))


@pytest.mark.parametrize("seconds", [0.0, 50.0])
async def test_what_is_left_is_asked_at_the_start_and_told(seconds: float) -> None:
    async with watched(FakeAccount(seconds=seconds)) as here:
        await here.asked(1)
        assert here.told == [KnownBalance(True, Balance(Decimal(5), Decimal(0)), 1_000_000.0)]
        assert here.watch.known == here.told[0]


async def test_without_a_token_nothing_is_asked_until_there_is_one_and_what_was_known_goes_with_it() -> None:
    async with watched(FakeAccount(token=False)) as here:
        await here.looked()
        assert (here.account.asked, here.watch.known) == (0, KnownBalance())
        here.account.token = True
        here.watch.token_changed()
        assert here.watch.known == KnownBalance(has_token=True)
        await until(lambda: here.left == 5)
        here.account.token = False
        here.watch.token_changed()
        assert here.watch.known == KnownBalance()
        await here.asked(1)


@pytest.mark.parametrize("seconds", [0.0, 50.0])
async def test_another_token_is_asked_with_at_once(seconds: float) -> None:
    async with watched(FakeAccount(seconds=seconds)) as here:
        await here.asked(1)
        here.account.left = "7"
        here.watch.token_changed()
        await until(lambda: here.left == 7)
        await here.asked(2)


async def test_a_task_that_ends_has_it_asked_again_but_never_often() -> None:
    async with watched(FakeAccount()) as here:
        await here.asked(1)
        here.account.left = "4"
        here.account.seconds += PACE.account - 1
        ended = change(Running("t-1", 0.0), Fetching("t-1", Result("1", ("https://x.example/1.mp4",))))
        here.watch.follow(ended)
        await here.looked()
        assert here.account.asked == 1
        here.account.seconds += 1
        here.watch.follow(ended)
        await until(lambda: here.left == 4)
        await here.asked(2)


async def test_what_is_left_is_asked_now_and_then_though_nothing_happens() -> None:
    pace = Pace(account=0.001, account_at_last=0.01)
    account = FakeAccount()
    watch = BalanceWatch(account, account.has_token, pace)
    crew = Crew()
    crew.start(watch.run(), "balance")
    await until(lambda: account.asked == 3)
    await crew.drain()


async def test_what_is_left_is_asked_rarely_while_nothing_happens() -> None:
    rarely, often, crew = FakeAccount(), FakeAccount(), Crew()
    for account, at_last in ((rarely, 3600.0), (often, 0.01)):
        pace = Pace(account=0.001, account_at_last=at_last)
        crew.start(BalanceWatch(account, account.has_token, pace).run(), "balance")
    await until(lambda: often.asked >= 5)
    assert rarely.asked == 1
    await crew.drain()


async def test_what_is_no_task_s_end_asks_nothing() -> None:
    async with watched(FakeAccount()) as here:
        await here.asked(1)
        here.account.seconds += PACE.account_at_last - 1
        looks = here.account.looks
        here.watch.follow(change(Draft(), Running("t-1", 0.0)))
        here.watch.follow(change(Running("t-1", 0.0), Running("t-1", 0.0, 5)))
        here.watch.follow(Change(None, Job("j-1", ORDER, 0.0)))
        here.watch.follow(Change(Job("j-1", ORDER, 0.0, Running("t-1", 0.0)), None))
        await asyncio.sleep(0)
        assert here.account.looks == looks


@pytest.mark.parametrize("trouble", [NO_ANSWER, Throttled(known("too_many_requests"), None)])
async def test_a_question_without_an_answer_leaves_what_was_known_and_is_asked_again_later(
    trouble: StudioError,
) -> None:
    async with watched(FakeAccount()) as here:
        await here.asked(1)
        here.account.trouble = trouble
        here.account.seconds += PACE.account
        here.watch.look_soon()
        await until(lambda: here.watch.known.trouble == trouble.failure)
        assert here.left == 5
        assert not here.watch.known.is_refused
        here.account.trouble, here.account.left = None, "3"
        await here.asked(2)
        here.account.seconds += PACE.account
        here.watch.look_soon()
        await until(lambda: here.left == 3)
        assert here.watch.known.trouble is None


@pytest.mark.parametrize(("asks", "waits"), [(500.0, 500.0), (1e12, PACE.account_at_last), (1.0, PACE.account)])
async def test_a_pause_that_is_asked_for_is_kept_within_reason(asks: float, waits: float) -> None:
    async with watched(FakeAccount(trouble=Throttled(known("too_many_requests"), asks))) as here:
        await here.asked(1)
        here.account.trouble = None
        here.account.seconds += waits - 1
        await here.looked()
        assert here.account.asked == 1
        here.account.seconds += 1
        here.watch.look_soon()
        await until(lambda: here.left == 5)


async def test_a_token_that_is_refused_is_known_as_such_and_not_tried_again() -> None:
    async with watched(FakeAccount(trouble=REFUSED)) as here:
        await here.asked(1)
        assert here.watch.known == KnownBalance(True, trouble=REFUSED.failure, is_refused=True)
        here.account.seconds += PACE.account_at_last * 10
        await here.looked()
        assert here.account.asked == 1
        here.account.trouble = None
        here.watch.token_changed()
        await until(lambda: here.left == 5)
        assert not here.watch.known.is_refused


async def test_an_answer_to_the_token_before_tells_nothing() -> None:
    hold = asyncio.Event()
    async with watched(FakeAccount(trouble=REFUSED, hold=hold)) as here:
        await until(lambda: here.account.asked == 1)
        here.account.trouble = None
        here.watch.token_changed()
        hold.set()
        await until(lambda: here.left == 5)
        assert not any(told.is_refused for told in here.told)
