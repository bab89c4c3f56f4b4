"""Refusals slow the queue down as long as was asked, or ever longer; what happens meanwhile is not missed."""

import asyncio
from dataclasses import fields
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.failure import known
from kinogrid.service.connections import Timeouts
from kinogrid.studio.pace import LOOPBACK_PACE, Pace, RateLimiter, backoff, wait_for
from tests.reached import must_reach, reached
from tests.tables import every
from tests.waiting import HUNG

PACE = Pace(retry=1.0, retry_at_worst=8.0)


@must_reach("the first", "doubled", "at its worst", "a late one")
@given(st.integers(1, 8) | st.integers(1, 10**6), st.floats(0, 1))
def test_a_pause_doubles_within_its_bound_and_is_never_less_than_half_of_it(tries: int, jitter: float) -> None:
    bound = min(8.0, 2.0 ** min(tries - 1, 30))
    assert backoff(tries, 1.0, 8.0, jitter) == pytest.approx(bound / 2 * (1 + jitter))
    reached(the_first=tries == 1, doubled=1 < bound < 8, at_its_worst=bound == 8, a_late_one=tries > 30)


# Each figure with its bounds in seconds, and the harm beyond them.
FIGURES = {
    "poll": (3, 5, "the provider asks for a question every 3 to 5 seconds, never more often"),
    "poll_when_due": (3, 5, "the provider asks for a question every 3 to 5 seconds, never more often"),
    "poll_at_worst": (15, 60, "a service in trouble is pressed, or its return is noticed late"),
    "retry": (0.5, 5, "a service that refuses is pressed at once, or a mere hiccup takes long"),
    "retry_at_worst": (30, 300, "a service in trouble is pressed, or the queue stands long after it is well"),
    "put_off": (10, 60, "an order is sent again before the list can show that it was taken"),
    "doubt": (120, 300, "the person is asked to buy again what may well have arrived, or waits in vain"),
    "look_when_asked": (30, 120, "the list is read all the time, or what turns up is told late"),
    "look_at_last": (1800, 7200, "lists are read for ever for tries of long ago"),
    "look_for": (3 * 86400, 30 * 86400, "a paid task is not looked for any more, or one is looked for for ever"),
    "clock_slack": (300, 900, "a machine whose clock is off does not find its own task, or finds another's"),
    "made_before": (5, 30, "a task is missed whose date has whole seconds, or an earlier equal one is taken"),
    "vanish": (900, 7200, "a paid task is given up that is only late, or shown as running for ever"),
    "absent_between": (30, 120, "answers hours apart end a task, or the slowest rounds never count"),
    "fetch_at_worst": (300, 1800, "a host is pressed, or a clip comes long after it could"),
    "unreachable": (30 * 86400, 90 * 86400, "a clip is given up while its address still lives"),
    "dead": (1800, 6 * 3600, "a clip is given up although a fresh link comes, or holds its job up for ever"),
    "account": (120, 600, "the account is asked all the time, or a balance is of long before what it paid for"),
    "usage": (5, 60, "the account is pressed with questions, or a charge is told long after it could"),
    "doubtful_for": (900, 7200, "the call of an order in doubt is not among the hints, or strangers' calls are"),
    "account_at_last": (1800, 86400, "the account is asked for nothing, or a top-up elsewhere is seen late"),
    "closing": (2, 5, "the answer to an order is cut off, or quitting takes for ever"),
}


@every("figure", FIGURES)
def test_a_figure_keeps_within_what_does_no_harm(figure: str) -> None:
    least, most, harm = FIGURES[figure]
    assert least <= getattr(Pace(), figure) <= most, harm


def test_the_figures_fit_each_other_and_every_one_is_looked_at() -> None:
    usual = Pace()
    assert FIGURES.keys() | {"made_after"} == {item.name for item in fields(Pace)}
    # A connection may hold an order as long as it takes before the service makes its task.
    assert Timeouts().order_in_all < usual.made_after <= 2 * Timeouts().order_in_all
    # Of rounds at their slowest each absence counts whole, with what the answer itself may take.
    assert usual.poll_at_worst + Timeouts().question < usual.absent_between * 1.5
    assert usual.poll_when_due <= usual.poll < usual.poll_at_worst
    assert usual.put_off < usual.doubt


# Each figure of the demo's with its bounds in seconds: watched by people, and no busy loop.
FIGURES_BESIDE = {
    "poll": (0.2, 1.0),
    "poll_when_due": (0.1, 1.0),
    "poll_at_worst": (1.0, 5.0),
    "retry": (0.05, 0.5),
    "retry_at_worst": (1.0, 5.0),
    "put_off": (0.2, 1.0),
    "doubt": (3.0, 10.0),
    "look_when_asked": (1.0, 5.0),
    "look_at_last": (10.0, 60.0),
    "fetch_at_worst": (2.0, 10.0),
    "dead": (1.0, 10.0),
    "account": (0.5, 3.0),
    "usage": (0.1, 1.0),
    "account_at_last": (10.0, 60.0),
}


@every("figure", [item.name for item in fields(Pace)])
def test_beside_the_demo_nobody_waits_longer_than_they_would_watch(figure: str) -> None:
    least, most = FIGURES_BESIDE.get(figure, (getattr(Pace(), figure),) * 2)
    assert least <= getattr(LOOPBACK_PACE, figure) <= most


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


def test_refusals_that_name_no_pause_slow_the_queue_down_ever_more_until_an_order_is_taken() -> None:
    limiter = RateLimiter(PACE, lambda: 100.0)
    for bound in (1.0, 2.0, 4.0, 8.0, 8.0):
        limiter.back_off(None)
        assert limiter.pause >= bound / 2
    assert limiter.pause <= 8.0
    limiter.cut_short()
    limiter.reset()
    limiter.back_off(None)
    assert limiter.pause <= 1.0


@pytest.mark.parametrize("named", [None, 0.0, 2.0, 90.0])
def test_what_was_put_off_waits_until_the_list_can_show_it_however_short_a_pause_was_named(named: float | None) -> None:
    limiter = RateLimiter(PACE, lambda: 100.0)
    limiter.put_off(named)
    assert limiter.pause == max(PACE.put_off, named or 0.0)


async def test_who_waits_goes_on_waiting_where_a_pause_that_was_cut_short_is_not_over() -> None:
    limiter = RateLimiter(PACE, lambda: 100.0)
    limiter.put_off(3600.0)
    waiting = asyncio.create_task(limiter.wait())
    await asyncio.sleep(0)
    limiter.cut_short()
    assert limiter.pause == PACE.put_off
    for _ in range(10):
        await asyncio.sleep(0)
    assert not waiting.done()
    waiting.cancel()
    await asyncio.wait([waiting])


def test_a_pause_goes_on_doubling_until_its_bound() -> None:
    assert [backoff(tries, 1.0, 600.0, 1.0) for tries in (4, 5, 10, 11, 12)] == [8.0, 16.0, 512.0, 600.0, 600.0]


async def test_who_waits_for_the_shortest_pause_waits_for_it() -> None:
    limiter = RateLimiter(PACE, lambda: 100.0)
    limiter.back_off(0.0)
    assert limiter.pause == PACE.retry == 1.0
    waiting = asyncio.create_task(limiter.wait())
    for _ in range(10):
        await asyncio.sleep(0)
    assert not waiting.done()
    waiting.cancel()
    await asyncio.wait([waiting])


async def test_a_pause_that_is_cut_short_ends_the_waiting() -> None:
    limiter = RateLimiter(PACE)
    limiter.back_off(3600.0)
    waiting = asyncio.create_task(limiter.wait())
    await asyncio.sleep(0)
    limiter.cut_short()
    await asyncio.wait_for(waiting, HUNG)


async def test_what_happens_before_or_during_a_wait_ends_it_once() -> None:
    event = asyncio.Event()
    event.set()
    await wait_for(event, None)
    assert not event.is_set()
    await wait_for(event, 0.001)
    asyncio.get_running_loop().call_soon(event.set)
    await wait_for(event, None)
    assert not event.is_set()
