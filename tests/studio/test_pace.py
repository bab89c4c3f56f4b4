"""Refusals slow the queue down as long as was asked, or ever longer; what happens meanwhile is not missed."""

import asyncio
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.failure import known
from kinogrid.studio.pace import Pace, RateLimiter, backoff, wait_for
from tests.reached import must_reach, reached

PACE = Pace(retry=1.0, retry_at_worst=8.0)


@must_reach("the first", "doubled", "at its worst", "a late one")
@given(st.integers(1, 8) | st.integers(1, 10**6), st.floats(0, 1))
def test_a_pause_doubles_within_its_bound_and_is_never_less_than_half_of_it(tries: int, jitter: float) -> None:
    bound = min(8.0, 2.0 ** min(tries - 1, 30))
    assert backoff(tries, 1.0, 8.0, jitter) == pytest.approx(bound / 2 * (1 + jitter))
    reached(the_first=tries == 1, doubled=1 < bound < 8, at_its_worst=bound == 8, a_late_one=tries > 30)


async def test_the_limiter_keeps_the_longest_pause_that_was_asked_for() -> None:
    clock = SimpleNamespace(now=0.0)
    limiter = RateLimiter(PACE, lambda: clock.now)
    await limiter.wait()
    limiter.back_off(30.0)
    limiter.back_off(0.0)
    assert limiter.pause == 30.0
    clock.now = 31.0
    assert limiter.pause == 0.0
    limiter.back_off(0.0)
    assert limiter.pause == PACE.retry
    clock.now = 40.0
    limiter.reset()
    limiter.back_off(None)
    assert 0.5 <= limiter.pause <= 1.0


async def test_a_pause_is_told_with_its_reason_and_can_be_cut_short_but_not_below_what_is_safe() -> None:
    clock = SimpleNamespace(now=100.0)
    limiter = RateLimiter(PACE, lambda: clock.now)
    heard: list[tuple[float, str]] = []
    limiter.listen(lambda: heard.append((limiter.pause, "" if limiter.why is None else limiter.why.code)))
    limiter.back_off(30.0, known("too_many_requests"))
    limiter.cut_short()
    limiter.put_off(30.0, known("too_many_requests"))
    clock.now += 1
    limiter.cut_short()
    limiter.reset()
    assert heard == [
        (30.0, "too_many_requests"),
        (0.0, ""),
        (30.0, "too_many_requests"),
        (PACE.put_off - 1, "too_many_requests"),
        (PACE.put_off - 1, "too_many_requests"),
    ]


async def test_a_pause_that_is_cut_short_ends_the_waiting() -> None:
    limiter = RateLimiter(PACE)
    limiter.back_off(3600.0)
    waiting = asyncio.create_task(limiter.wait())
    await asyncio.sleep(0)
    limiter.cut_short()
    await asyncio.wait_for(waiting, 5)


async def test_what_happens_before_or_during_a_wait_ends_it_once() -> None:
    event = asyncio.Event()
    event.set()
    await wait_for(event, None)
    assert not event.is_set()
    await wait_for(event, 0.001)
    asyncio.get_running_loop().call_soon(event.set)
    await wait_for(event, None)
    assert not event.is_set()
