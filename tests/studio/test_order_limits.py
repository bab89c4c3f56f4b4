"""Whatever a person lets go out meets the limit first: new orders, held ones, those once more, and a paused queue."""

import ast
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

import kinogrid
from kinogrid.domain.allowance import LimitSpan, OrderLimit, SpendingLimit, SpendingUnit, Spent
from kinogrid.domain.event import Held, Stop
from kinogrid.domain.failure import known
from kinogrid.domain.job import Job
from kinogrid.domain.posting import Posting
from kinogrid.domain.pricing import Foreseen
from kinogrid.domain.state import Done, Draft, Failed, GivenUp, Result, Running, State, Stopped, Submitting, Unconfirmed
from kinogrid.studio.order_desk import Leaving
from tests.studio.desk_at_work import NOON, DeskPrices, World, orders, request, session, some
from tests.studio.fake_world import FakeStore

DAY = 86_400
TEN = Decimal(10)
REFUSED = known("used_up")
LACKING = Draft(held=True, waiting_for=known("upload_token"))
POSTING = Posting(NOON - DAY, "{}")


def credits_a_day(amount: int) -> OrderLimit:
    return OrderLimit(1000, spending=SpendingLimit(Decimal(amount), SpendingUnit.CREDITS))


def a_job(name: str, state: State, placed_at: float | None = NOON - DAY, postings: tuple[Posting, ...] = ()) -> Job:
    """Give a job of yesterday, at ten Credits."""
    foreseen = Foreseen(TEN, placed_at=placed_at)
    return Job(name, request(name).order, NOON - DAY, state, postings=postings, foreseen=foreseen)


def holding(*jobs: Job) -> FakeStore:
    return FakeStore({job.id: job for job in jobs})


def state_of(world: World, name: str) -> State:
    job = world.repository.find(name)
    assert job is not None
    return job.state


WAYS: dict[str, tuple[State, Callable[[World], Leaving]]] = {
    "a held order": (Draft(held=True), lambda it: it.desk.letting_go(["a"])),
    "all held orders": (Draft(held=True), lambda it: it.desk.letting_go()),
    "one that waited for a token": (LACKING, lambda it: it.desk.letting_go(it.desk.lacking_uploads())),
    "the paused queue": (Draft(), lambda it: it.desk.going_on()),
    "one that failed": (Failed(REFUSED), lambda it: it.desk.sending_again(["a"])),
    "one that was taken back": (Stopped(), lambda it: it.desk.sending_again(["a"])),
    "one that was given up": (GivenUp(), lambda it: it.desk.sending_again(["a"])),
    "one in doubt": (Unconfirmed(NOON - DAY, "{}", REFUSED, asks=True), lambda it: it.desk.sending_again(["a"])),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("limit", ["number", "money", "no price"])
async def test_whatever_goes_out_meets_the_limit_and_counts_from_then_on(way: str, limit: str) -> None:
    state, leave = WAYS[way]
    prices = DeskPrices(None if limit == "no price" else TEN)
    async with session(holding(a_job("a", state)), prices=prices) as it:
        it.limit = OrderLimit(0, LimitSpan.DAY) if limit == "number" else credits_a_day(9)
        leaving = leave(it)
        assert [job.id for job in leaving.jobs] == ["a"]
        assert leaving.over is not None
        assert leaving.over.adding == 1
        assert leaving.over.placed == 0
        before = state_of(it, "a")
        await it.done()
        assert state_of(it, "a") == before, "nothing goes out before the yes"
        leaving.go()
        await it.done()
        after = state_of(it, "a")
        assert isinstance(after, Draft)
        assert not after.held
        assert it.queue.gone_on == (way == "the paused queue")
        over = it.desk.over_limit(orders(20))
        assert over is not None
        assert over.placed == 1, "it is one of today's orders now"


@pytest.mark.parametrize("way", WAYS)
async def test_within_the_limit_nothing_is_asked(way: str) -> None:
    state, leave = WAYS[way]
    async with session(holding(a_job("a", state)), prices=DeskPrices(TEN)) as it:
        it.limit = credits_a_day(10)
        assert leave(it).over is None


async def test_what_was_agreed_to_today_is_not_asked_about_once_more_unless_its_price_is_another() -> None:
    prices = DeskPrices(None)
    async with session(prices=prices) as it:
        it.limit = credits_a_day(5)
        await it.place(*some(2), held=True, agreed=True)
        assert it.desk.letting_go().over is None, "a price that nobody knows was agreed to"
        prices.credits = TEN
        over = it.desk.letting_go().over
        assert over is not None
        assert over.adding == 2
        prices.credits = None
        it.now += DAY
        over = it.desk.letting_go().over
        assert over is not None
        assert over.placed == 0, "what waits to be let go is no order of today"


async def test_what_was_agreed_to_today_at_a_known_price_is_not_asked_about_once_more_at_the_same() -> None:
    prices = DeskPrices(TEN)
    async with session(prices=prices) as it:
        it.limit = credits_a_day(5)
        await it.place(*some(2), held=True, agreed=True)
        it.limit = credits_a_day(4)
        assert it.desk.letting_go().over is None
        prices.credits = TEN + 1
        assert it.desk.letting_go().over is not None


async def test_a_token_lets_go_only_what_waited_for_it_and_not_what_a_person_holds() -> None:
    jobs = (
        a_job("lacks", LACKING),
        a_job("held", Draft(held=True)),
        a_job("runs", Running("t", NOON)),
    )
    async with session(holding(*jobs)) as it:
        leaving = it.desk.letting_go(it.desk.lacking_uploads())
        assert [job.id for job in leaving.jobs] == ["lacks"]
        leaving.go()
        await it.done()
        assert state_of(it, "held") == Draft(held=True)


async def test_a_yes_to_what_is_let_go_holds_for_as_many_orders_more() -> None:
    async with session(holding(*(a_job(f"j{number}", Draft(held=True)) for number in range(4)))) as it:
        it.limit = OrderLimit(3, LimitSpan.DAY)
        leaving = it.desk.letting_go()
        assert leaving.over is not None
        leaving.go()
        await it.done()
        assert it.desk.over_limit(orders(2)) is None
        assert it.desk.over_limit(orders(3)) is not None


async def test_a_held_order_that_is_let_go_counts_once() -> None:
    async with session(prices=DeskPrices(TEN)) as it:
        it.limit = credits_a_day(1000)
        await it.place(*some(2), held=True)
        it.desk.letting_go().go()
        await it.done()
        it.limit = credits_a_day(1)
        over = it.desk.over_limit(orders(1))
        assert over is not None
        assert over.spending is not None
        assert over.spending.today == Spent(TEN * 2)


async def test_what_may_have_been_charged_counts_beside_the_order_that_is_sent_again() -> None:
    doubt = a_job("a", Unconfirmed(NOON - 60, "{}", REFUSED, asks=True), NOON - 60)
    refused = a_job("b", Failed(REFUSED), NOON - 60)
    async with session(holding(doubt, refused), prices=DeskPrices(TEN)) as it:
        it.limit = credits_a_day(1)
        for name, before, after in (("b", 10, 20), ("a", 20, 30)):
            leaving = it.desk.sending_again([name])
            assert leaving.over is not None
            assert leaving.over.spending is not None
            assert leaving.over.spending.today == Spent(Decimal(before))
            leaving.go()
            await it.done()
            over = it.desk.over_limit(orders(1))
            assert over is not None
            assert over.spending is not None
            assert over.spending.today == Spent(Decimal(after))


async def test_the_tries_of_another_day_and_those_that_nobody_has_decided_about_count_for_nothing() -> None:
    old, put_off = replace(POSTING, waived=True), replace(POSTING, since=NOON)
    twice = a_job("a", Running("t", NOON), NOON, (old, put_off, replace(put_off, waived=True)))
    async with session(holding(twice), prices=DeskPrices(TEN)) as it:
        it.limit = credits_a_day(1)
        over = it.desk.over_limit(orders(1))
        assert over is not None
        assert over.spending is not None
        assert over.spending.today == Spent(TEN * 2)


@pytest.mark.parametrize(
    ("state", "placed_at", "counts"),
    [
        (Draft(), NOON - DAY, True),
        (Draft(held=True), NOON - DAY, False),
        (Draft(held=True), NOON, True),
        (Submitting(NOON - DAY, "{}", Draft()), NOON - DAY, True),
        (Running("t", NOON), NOON - DAY, False),
        (Running("t", NOON), NOON, True),
        (Done("t", Result(None, ()), ()), None, False),
    ],
)
async def test_an_order_counts_on_the_day_on_which_it_goes_out(
    state: State, placed_at: float | None, *, counts: bool
) -> None:
    async with session(holding(a_job("a", state, placed_at)), prices=DeskPrices(TEN)) as it:
        it.limit = credits_a_day(1)
        over = it.desk.over_limit(orders(1))
        assert over is not None
        assert over.placed == 0, "since the start none was"
        assert over.spending is not None
        assert over.spending.today == Spent(TEN * counts)


async def test_what_was_taken_in_from_elsewhere_is_no_order_of_ours() -> None:
    foreign = replace(a_job("a", Running("t", NOON, elsewhere=True)), created_at=NOON, foreseen=None)
    async with session(holding(foreign), prices=DeskPrices(TEN)) as it:
        it.limit = OrderLimit(0, LimitSpan.DAY)
        over = it.desk.over_limit(orders(1))
        assert over is not None
        assert over.placed == 0


async def test_orders_are_let_go_in_the_order_of_the_queue_and_others_stay_as_they_are() -> None:
    jobs = [a_job(name, Draft(place, name != "c")) for name, place in (("a", 3.0), ("b", 1.0), ("c", 2.0))]
    async with session(holding(*jobs, a_job("d", Running("t", 1.0)))) as it:
        assert [job.id for job in it.desk.letting_go().jobs] == ["b", "a"]
        assert [job.id for job in it.desk.letting_go(["a", "c", "d", "x"]).jobs] == ["a"]
        assert [job.id for job in it.desk.going_on().jobs] == ["c"]
        assert it.desk.sending_again(["c"]).jobs == ()
        assert it.desk.sending_again(["x"]).jobs == ()
        assert it.desk.sending_again(["x"]).over is None


async def test_an_order_that_has_moved_on_before_the_yes_stays_where_it_is() -> None:
    async with session(holding(a_job("a", Failed(REFUSED))), prices=DeskPrices(TEN)) as it:
        it.desk.sending_again(["a"]).go()
        await it.done()
        await it.repository.move("a", Stop())
        assert it.desk.letting_go(["a"]).jobs == ()
        with pytest.raises(Exception, match="does not follow"):
            await it.repository.move("a", Held(held=False))


def test_nobody_but_the_desk_lets_an_order_out() -> None:
    """Whoever asked the runner directly would pass by the limit."""
    root = Path(kinogrid.__file__).parent
    found: set[tuple[str, str]] = set()
    for path in root.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Attribute) or node.attr not in {"send_again", "go_on", "hold"}:
                continue
            if "runner" in ast.unparse(node.value) or "queue" in ast.unparse(node.value):
                found.add((path.relative_to(root).as_posix(), node.attr))
    assert found == {
        ("studio/order_desk.py", "send_again"),
        ("studio/order_desk.py", "go_on"),
        ("studio/order_desk.py", "hold"),
        # It holds back only.
        ("ui/controllers/job_actions.py", "hold"),
    }
