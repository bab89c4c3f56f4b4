"""What a person sends is placed once and within the limit, and lost by no trouble and no end of the app."""

import asyncio
from dataclasses import replace
from decimal import Decimal

import pytest

from kinogrid.domain.allowance import (
    LimitSpan,
    OrderLimit,
    OverLimit,
    OverSpending,
    SpendingLimit,
    SpendingUnit,
    Spent,
)
from kinogrid.domain.annotation import Annotations
from kinogrid.domain.failure import LibraryTrouble, known
from kinogrid.domain.job import Parent
from kinogrid.domain.pricing import Foreseen, Unpriced
from kinogrid.domain.request import Extend, Frame, Generate, LocalFrame, RemoteFrame
from kinogrid.domain.state import Draft
from kinogrid.studio.order_desk import (
    SAME_CLICK,
    Left,
    NotKept,
    OrderRequest,
    OrdersPlaced,
    PicturesRefused,
    Preparing,
    Queued,
    UnderWay,
)
from tests.studio.at_work import all_jobs, some_turns
from tests.studio.desk_at_work import LISTED, NOON, DeskPrices, Pictures, orders, request, session, some
from tests.studio.fake_world import FakeStore
from tests.waiting import until

DAY = 86_400
# More turns of the loop than three orders take from the click to the queue.
INSTANTS = range(24)


def with_frames(first: Frame, last: Frame | None = None) -> OrderRequest:
    return OrderRequest(Generate(prompt="p", first=first, last=last))


async def test_an_order_is_placed_with_its_parent_its_picture_ready_and_shown_first() -> None:
    store = FakeStore()
    async with session(store) as it:
        extend = OrderRequest(Extend(prompt="on", video_id="1", video_index=2), Parent("a job", 2))
        assert await it.place(request("waves", "cat.png"), extend, extend) is None
        first, second = sorted(all_jobs(it.repository), key=lambda job: job.created_at)
        assert first.order == Generate(prompt="waves", first=LocalFrame("library/cat.png"))
        assert second.parent == extend.parent
        assert it.told(Queued) == [Queued(first.id)]
        assert it.told(OrdersPlaced) == [OrdersPlaced(2)]
        assert it.told(Preparing) == [Preparing(1, 1), Preparing(0)]
        assert store.plans == {}
        assert [entry.what for entry in store.entries[first.id]] == ["ordered"]


async def test_an_order_has_what_is_written_to_it_from_the_start_on() -> None:
    store = FakeStore()
    async with session(store) as it:
        it.annotations = Annotations().put_into(None, "p-1")
        await it.place(request(), OrderRequest(Extend(prompt="on", video_id="1", video_index=2), Parent("a job", 2)))
        found = {job.parent is None: job.annotations.projects for job in store.jobs.values()}
        assert found == {True: {"p-1"}, False: {"of-the-parent"}}


async def test_what_an_order_was_to_cost_is_kept_with_it_from_the_first_moment_on() -> None:
    store, slow = FakeStore(), Pictures(open=asyncio.Event())
    async with session(store, slow, prices=DeskPrices(Decimal("0.54"))) as it:
        it.desk.place([request("waves", "cat.png"), request("wind")])
        await until(lambda: slow.asked)
        priced = Foreseen(Decimal("0.54"), LISTED, NOON)
        assert [planned.foreseen for planned in store.plans.values()] == [priced, priced]
        assert slow.open is not None
        slow.open.set()
        await it.done()
        assert [job.foreseen for job in all_jobs(it.repository)] == [priced, priced]


async def test_an_extension_s_last_frame_is_made_ready_too_or_keeps_it_from_being_placed() -> None:
    async with session(FakeStore()) as it:
        on = Extend(prompt="on", video_id="1", video_index=2)
        parent = Parent("a job", 2)
        assert await it.place(OrderRequest(replace(on, last=LocalFrame("end.png")), parent)) is None
        (ready,) = all_jobs(it.repository)
        assert ready.order == replace(on, last=LocalFrame("library/end.png"))
        web = replace(on, last=RemoteFrame("https://x.example/end.png"))
        assert await it.place(OrderRequest(web, parent)) is None
        assert web in [job.order for job in all_jobs(it.repository)]


@pytest.mark.parametrize("held", [False, True])
@pytest.mark.parametrize("instant", INSTANTS)
async def test_an_app_that_ends_at_any_instant_places_all_that_was_sent_at_the_next_start_or_nothing(
    instant: int, held: bool
) -> None:
    store = FakeStore()
    async with session(store) as it:
        it.desk.place(some(3, "cat.png"), held=held)
        await some_turns(instant)
        kept = bool(store.plans or store.jobs)
    async with session(store) as it:
        await it.done()
        assert it.prompts() == ["waves 0", "waves 1", "waves 2"] * kept
        assert all(isinstance(job.state, Draft) and job.state.held is held for job in all_jobs(it.repository))
        assert it.told(Queued) == []
    assert store.plans == {}
    assert kept or instant < 3


async def test_pictures_are_told_of_and_quitting_while_they_are_prepared_loses_and_doubles_nothing() -> None:
    store, slow = FakeStore(), Pictures(open=asyncio.Event())
    async with session(store, slow) as it:
        it.desk.place(some(2, "cat.png"))
        it.now += 1
        it.desk.place([request("wind", "dog.png"), request("fog")])
        await until(lambda: len(slow.asked) == 2)
        assert it.told(Preparing) == [Preparing(2, 2), Preparing(3, 1)]
        assert all_jobs(it.repository) == ()
        assert len(store.plans) == 4
    opened = asyncio.Event()
    async with session(store, Pictures(open=opened)) as it:
        await until(lambda: it.told(Preparing))
        it.desk.place([request("wind", "dog.png")])
        assert it.told(UnderWay) == [UnderWay()]
        opened.set()
        await it.done()
        assert it.prompts() == ["waves 0", "waves 1", "wind", "fog"]
        assert it.told(Preparing) == [Preparing(3, 3), Preparing(0)]


async def test_what_was_taken_is_in_hand_until_it_is_in_the_queue_or_came_to_nothing() -> None:
    pictures = Pictures(bad={"bad.png": "too large"}, open=asyncio.Event())
    assert pictures.open is not None
    async with session(FakeStore(), pictures) as world:
        world.desk.place([request("a", "a.png"), request("b", "bad.png")])
        assert [job.order.prompt for job in world.desk.in_hand()] == ["a", "b"], "in the same breath"
        assert not all_jobs(world.repository)
        pictures.open.set()
        await world.done()
        assert (world.desk.in_hand(), world.prompts()) == ((), ["a"])
        pictures.full = True
        await world.place(request("c", "c.png"))
        assert world.desk.in_hand() == (), "what is left waits for a person"
        pictures.full = False
        pictures.open.clear()
        world.desk.retry_left()
        await until(world.desk.in_hand)
        pictures.open.set()
        await world.done()
        assert (world.desk.in_hand(), set(world.prompts())) == ((), {"a", "c"})


async def test_what_this_session_has_sent_is_not_taken_up_once_more_as_an_earlier_session_s() -> None:
    store, slow = FakeStore(), Pictures(open=asyncio.Event())
    async with session(store, slow) as it:
        it.desk.place(some(2, "cat.png"))
        await until(lambda: slow.asked)
        # As when the rows of before are read only now.
        it.desk.begin()
        await until(lambda: len(it.crew.tasks) == 1)
        assert slow.open is not None
        slow.open.set()
        await it.done()
        assert it.prompts() == ["waves 0", "waves 1"]
        assert [len(lines) for lines in store.entries.values()] == [1, 1]
        assert it.told(OrdersPlaced) == [OrdersPlaced(2)]


async def test_a_picture_that_orders_share_is_prepared_once_at_whichever_end_it_stands() -> None:
    pictures = Pictures(bad={"bad.png": "damaged"})
    cat, dog, bad = (LocalFrame(f"{name}.png") for name in ("cat", "dog", "bad"))
    web = RemoteFrame("https://x.example/1.png")
    usable: list[tuple[Frame, ...]] = [(cat,), (cat, dog), (dog, cat), (cat, web), (web, cat), (web,)]
    async with session(pictures=pictures) as it:
        await it.place(*(with_frames(*frames) for frames in [*usable, (bad, cat), (cat, bad)]))
        assert pictures.asked == ["cat.png", "dog.png", "bad.png"]
        ready: dict[Frame, Frame] = {cat: LocalFrame("library/cat.png"), dog: LocalFrame("library/dog.png"), web: web}
        made = [[frame for _, frame in job.order.frames()] for job in reversed(all_jobs(it.repository))]
        assert made == [[ready[frame] for frame in frames] for frames in usable]
        (told,) = it.told(PicturesRefused)
        assert [one.picture for one in told.pictures] == ["bad.png", "bad.png"]


# One click, one order


async def test_a_second_click_orders_nothing_until_the_order_has_been_seen_for_a_while() -> None:
    opened = asyncio.Event()
    async with session(pictures=Pictures(open=opened)) as it:
        order = request(picture="cat.png")
        for seconds, told in ((0.0, []), (0.1, []), (SAME_CLICK + 0.1, [UnderWay()])):
            it.seconds = seconds
            it.desk.place([order])
            assert it.told(UnderWay) == told
        opened.set()
        await it.done()
        it.seconds += 0.9 * SAME_CLICK
        it.desk.place([order])
        await it.done()
        assert it.prompts() == ["waves"]
        it.seconds += 0.2 * SAME_CLICK
        it.desk.place([order])
        await it.done()
        assert it.prompts() == ["waves", "waves"]


async def test_a_part_of_what_is_under_way_is_not_ordered_again_but_anything_more_is() -> None:
    async with session(pictures=Pictures(open=asyncio.Event())) as it:
        first, second, third = some(3, "cat.png")
        it.desk.place([first, second])
        it.desk.place([second])
        assert it.told(UnderWay) == [UnderWay()]
        it.desk.place([second, third])
        assert it.told(UnderWay) == [UnderWay()]
        assert it.told(Preparing)[-1] == Preparing(4, 2)


# The limit


async def test_past_the_limit_nothing_is_placed_without_a_yes_and_the_next_question_comes_that_much_later() -> None:
    async with session() as it:
        it.limit = OrderLimit(3)
        assert await it.place(*some(2)) is None
        question = OverLimit(2, 2, it.limit)
        assert await it.place(*some(2)) == question == it.desk.over_limit(orders(2))
        assert len(it.repository) == 2
        assert await it.place(*some(2), agreed=True) is None
        assert len(it.repository) == 4
        assert it.desk.over_limit(orders(2)) is None
        assert it.desk.over_limit(orders(3)) == OverLimit(4, 3, it.limit)
        it.limit = OrderLimit(4)
        assert it.desk.over_limit(orders(1)) == OverLimit(4, 1, it.limit)


async def test_orders_count_since_the_start_or_since_midnight() -> None:
    store = FakeStore()
    async with session(store, now=NOON - DAY) as it:
        await it.place(*some(2))
        await it.send()
    async with session(store) as it:
        await it.place(*some(3))
    async with session(store) as it:
        await it.place(request("last"))
        (last,) = (job for job in all_jobs(it.repository) if job.order.prompt == "last")
        it.limit = OrderLimit(0)
        assert it.desk.over_limit(orders(1)) == OverLimit(1, 1, it.limit)
        it.limit = OrderLimit(0, LimitSpan.DAY)
        assert it.desk.over_limit(orders(1)) == OverLimit(4, 1, it.limit)
        await it.repository.remove(last.id)
        assert it.desk.over_limit(orders(1)) == OverLimit(4, 1, it.limit)
        await it.send()
        it.now += DAY
        assert it.desk.over_limit(orders(1)) == OverLimit(0, 1, it.limit)


async def test_a_yes_of_yesterday_does_not_raise_the_limit_of_today() -> None:
    async with session() as it:
        it.limit = OrderLimit(2, LimitSpan.DAY)
        await it.place(*some(3), agreed=True)
        assert it.desk.over_limit(orders(1)) is None
        await it.send()
        it.now += DAY
        assert it.desk.over_limit(orders(2)) is None
        assert it.desk.over_limit(orders(3)) == OverLimit(0, 3, it.limit)


async def test_what_is_on_its_way_counts_and_what_could_not_be_placed_does_not() -> None:
    store, opened = FakeStore(), asyncio.Event()
    async with session(store, Pictures(bad={"bad.png": "damaged"}, open=opened)) as it:
        it.limit = OrderLimit(0)
        it.desk.place([*some(2, "bad.png"), request("wind", "cat.png")], agreed=True)
        assert it.desk.over_limit(orders(1)) == OverLimit(3, 1, it.limit)
        await until(lambda: store.plans)
        assert it.desk.over_limit(orders(1)) == OverLimit(3, 1, it.limit)
        opened.set()
        await it.done()
        store.full = True
        await it.place(*some(2), agreed=True)
        it.limit = OrderLimit(0, LimitSpan.DAY)
        assert it.desk.over_limit(orders(1)) == OverLimit(1, 1, it.limit)


TEN = Decimal(10)
CENTS = Decimal("0.1")


def limited(amount: int, unit: SpendingUnit = SpendingUnit.CREDITS, number: int = 100) -> OrderLimit:
    return OrderLimit(number, spending=SpendingLimit(Decimal(amount), unit))


async def test_past_a_day_s_credits_nothing_is_placed_without_a_yes_which_holds_for_as_much_again() -> None:
    async with session(prices=DeskPrices(TEN)) as it:
        it.limit = limited(30)
        assert await it.place(*some(2)) is None
        found = await it.place(*some(2))
        assert found == it.desk.over_limit(orders(2))
        assert found == OverLimit(
            2, 2, it.limit, False, OverSpending(SpendingLimit(Decimal(30)), Spent(TEN * 2), TEN * 2)
        )
        assert len(it.repository) == 2
        assert await it.place(*some(2), agreed=True) is None
        assert it.desk.over_limit(orders(3)) is None
        assert it.desk.over_limit(orders(4)) is not None
        it.limit = limited(39)
        assert it.desk.over_limit(orders(1)) is not None
        await it.send()
        it.now += DAY
        assert it.desk.over_limit(orders(3)) is None
        assert it.desk.over_limit(orders(4)) is not None


async def test_a_yes_to_much_money_of_yesterday_says_nothing_of_today() -> None:
    async with session(prices=DeskPrices(TEN)) as it:
        it.limit = limited(10)
        await it.place(*some(5), agreed=True)
        assert it.desk.over_limit(orders(1)) is None
        await it.send()
        it.now += DAY
        assert it.desk.over_limit(orders(2)) is not None
        assert it.desk.over_limit(orders(1)) is None


async def test_a_day_s_dollars_are_counted_by_the_dearest_package() -> None:
    prices = DeskPrices(TEN, CENTS)
    async with session(prices=prices) as it:
        it.limit = limited(3, SpendingUnit.DOLLARS)
        await it.place(*some(2))
        assert it.desk.over_limit(orders(1)) is None
        over = it.desk.over_limit(orders(2))
        assert over is not None
        assert over.spending is not None
        assert over.spending.total == 4
        assert over.spending.is_known
        prices.dearest = None
        over = it.desk.over_limit(orders(1))
        assert over is not None
        assert over.spending is not None
        assert not over.spending.is_known


async def test_where_a_price_is_not_known_each_order_is_asked_about() -> None:
    prices = DeskPrices(None)
    async with session(prices=prices) as it:
        it.limit = limited(30)
        for _ in range(2):
            it.seconds += 60
            over = await it.place(request("waves"))
            assert over is not None
            assert over.spending is not None
            assert over.spending.unpriced == (Unpriced.NO_LIST,)
            assert await it.place(request("waves"), agreed=True) is None
        prices.credits = TEN
        assert it.desk.over_limit(orders(3)) is None
        over = it.desk.over_limit(orders(4))
        assert over is not None
        assert over.spending is not None
        assert over.spending.today == Spent(Decimal(0), 2)


async def test_a_day_s_money_counts_orders_of_earlier_sessions_and_deleted_ones() -> None:
    store = FakeStore()
    async with session(store, prices=DeskPrices(TEN)) as it:
        await it.place(*some(2))
    async with session(store, prices=DeskPrices(TEN)) as it:
        await it.place(request("last"))
        (last,) = (job for job in all_jobs(it.repository) if job.order.prompt == "last")
        await it.repository.remove(last.id)
        it.limit = limited(39)
        over = it.desk.over_limit(orders(1))
        assert over is not None
        assert over.spending is not None
        assert over.spending.today == Spent(TEN * 3)


async def test_what_costs_nothing_passes_no_limit_of_money_but_that_of_number() -> None:
    async with session(prices=DeskPrices(Decimal(0))) as it:
        it.limit = limited(1, SpendingUnit.DOLLARS, number=2)
        assert await it.place(*some(2)) is None
        assert it.desk.over_limit(orders(1)) == OverLimit(2, 1, it.limit)


# Pictures that can't be used


@pytest.mark.parametrize("earlier", [False, True])
async def test_pictures_that_cannot_be_used_are_named_together_and_the_rest_is_placed(earlier: bool) -> None:
    store, pictures = FakeStore(), Pictures(bad={"bad.png": "damaged", "worse.png": "missing"})
    wanted = [request("waves", "bad.png"), request("wind", "cat.png"), request("fog", "worse.png")]
    if earlier:
        async with session(store, Pictures(open=asyncio.Event())) as it:
            it.desk.place(wanted)
            await until(lambda: store.plans)
    async with session(store, pictures) as it:
        if not earlier:
            it.desk.place(wanted)
        await it.done()
        (told,) = it.told(PicturesRefused)
        assert [(one.picture, one.code, one.values) for one in told.pictures] == [
            ("bad.png", "damaged", {"width": 1}),
            ("worse.png", "missing", {"width": 1}),
        ]
        assert (told.count, told.earlier) == (3, earlier)
        assert it.prompts() == ["wind"]
        assert store.plans == {}
        assert not it.crew.failures


# Troubles of the library


async def test_orders_that_the_disk_refuses_are_not_kept_and_can_be_sent_again() -> None:
    store = FakeStore(full=True)
    async with session(store) as it:
        await it.place(*some(3))
        assert it.told(NotKept) == [NotKept(3)]
        assert [type(failure) for failure in it.crew.failures] == [LibraryTrouble]
        store.full = False
        await it.place(*some(3))
        assert len(it.repository) == len(store.jobs) == 3


async def test_a_trouble_in_the_middle_leaves_the_rest_to_be_placed_once_by_a_retry_or_by_sending_it_again() -> None:
    store, pictures = FakeStore(), Pictures(full=True)
    async with session(store, pictures) as it:
        wanted = [request("fog"), *some(2, "cat.png")]
        await it.place(*wanted)
        told = it.told(Left)[-1]
        assert (told.placed, told.count) == (1, 3)
        assert [job.order.prompt for job in told.jobs] == ["waves 0", "waves 1"]
        assert it.told(OrdersPlaced)[-1] == OrdersPlaced(1)
        pictures.full = False
        await it.place(wanted[1], held=True)
        assert it.told(Left)[-1] == Left(told.jobs[1:])
        it.desk.retry_left()
        await it.done()
        assert it.told(Left)[-1] == Left(())
        assert it.prompts() == ["fog", "waves 0", "waves 1"]
        assert [job.state.held for job in all_jobs(it.repository) if isinstance(job.state, Draft)] == [
            False,
            True,
            False,
        ]
        assert it.desk.over_limit(orders(10)) == OverLimit(3, 10, it.limit)
    assert set(store.jobs) == {job.id for job in all_jobs(it.repository)}


async def test_what_is_left_goes_on_at_the_next_start_unless_it_is_dropped() -> None:
    store = FakeStore()
    async with session(store, Pictures(full=True)) as it:
        await it.place(*some(2, "cat.png"))
    async with session(store) as it:
        await it.done()
        assert it.prompts() == ["waves 0", "waves 1"]
    async with session(store, Pictures(full=True)) as it:
        await it.place(request("wind", "dog.png"))
        it.desk.drop_left()
        await it.done()
        assert it.told(Left)[-1] == Left(())
    async with session(store) as it:
        await it.done()
        assert it.prompts() == ["waves 0", "waves 1"]


class Stubborn(FakeStore):
    """Forgets nothing while it is stubborn."""

    stubborn = True

    async def forget(self, job_id: str) -> None:
        if self.stubborn:
            raise LibraryTrouble(known("disk_full"))
        await super().forget(job_id)


async def test_what_the_disk_does_not_forget_stays_left() -> None:
    store, pictures = Stubborn(), Pictures(bad={"bad.png": "damaged"})
    async with session(store, pictures) as it:
        await it.place(*some(2, "bad.png"))
        assert len(store.plans) == 2
        it.desk.drop_left()
        await it.done()
        assert len(it.told(Left)[-1].jobs) == 2
        assert it.told(PicturesRefused) == []
        assert [type(failure) for failure in it.crew.failures] == [LibraryTrouble] * 2
        store.stubborn = False
        it.desk.retry_left()
        await it.done()
        assert len(it.told(PicturesRefused)) == 1
        assert it.told(Left)[-1] == Left(())
        assert store.plans == {}


async def test_a_trouble_while_it_is_sent_again_leaves_what_was_left_where_it_was() -> None:
    store, pictures = FakeStore(), Pictures(full=True)
    async with session(store, pictures) as it:
        await it.place(*some(2, "cat.png"))
        left = it.told(Left)[-1]
        store.full = True
        await it.place(*some(2, "cat.png"))
        assert it.told(NotKept) == [NotKept(2)]
        assert it.told(Left)[-1] == Left(left.jobs)
        store.full, pictures.full = False, False
        it.desk.retry_left()
        await it.done()
        assert it.prompts() == ["waves 0", "waves 1"]


async def test_what_was_left_counts_once_when_it_is_sent_again_with_others() -> None:
    pictures = Pictures(full=True)
    async with session(pictures=pictures) as it:
        left = some(2, "cat.png")
        await it.place(*left)
        pictures.full = False
        assert await it.place(*left, *some(10)[2:]) is None
        assert len(it.prompts()) == it.limit.orders == 10


async def test_an_order_that_was_not_placed_may_be_sent_again_as_soon_as_a_click_is_no_double_one() -> None:
    pictures = Pictures(bad={"cat.png": "bad_frame"}, open=asyncio.Event())
    async with session(pictures=pictures) as it:
        it.seconds = 100.0
        it.desk.place(some(1, "cat.png"))
        await until(lambda: pictures.asked)
        it.seconds += 0.9 * SAME_CLICK
        assert pictures.open is not None
        pictures.open.set()
        await it.done()
        it.seconds += 0.2 * SAME_CLICK
        it.desk.place(some(1, "cat.png"))
        await it.done()
        assert pictures.asked == ["cat.png"] * 2
