"""The price list: kept, fetched when it is due or wished for, and never in the way of anything."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from inspect import signature

import pytest

from kinogrid.domain.failure import StudioError, Throttled, Unanswered, known
from kinogrid.domain.pricing import Foreseen, Package, PricePage, Tariff, Unpriced
from kinogrid.domain.request import Generate, RemoteFrame
from kinogrid.studio.prices import AFTER_FAILURE, FRESH, Prices
from tests.studio.at_work import Crew
from tests.studio.fake_prices import FakePrices
from tests.waiting import until

ORDER = Generate(prompt="waves", first=RemoteFrame("https://example.com/sea.png"))
HOUR = 3600.0
NO_ANSWER = Unanswered(known("unanswered"))


@dataclass
class AtWork:
    """A price list at work, with what it tells."""

    prices: Prices
    world: FakePrices
    told: list[Decimal | Unpriced] = field(default_factory=list)

    @property
    def price(self) -> Decimal | Unpriced:
        found = self.prices.quote(ORDER)
        return found.credits if found.is_known else found.unpriced[0]

    def hear(self) -> None:
        self.told.append(self.price)

    async def looked(self) -> None:
        """Wait until the clock was looked at a few times more."""
        target = self.world.looks + 6
        await until(lambda: self.world.looks >= target)

    async def asked(self, times: int) -> None:
        await until(lambda: self.world.asked == times and not self.prices.is_fetching)


@asynccontextmanager
async def at_work(world: FakePrices) -> AsyncIterator[AtWork]:
    prices = Prices(world, world, world.clock, 0.002)
    here = AtWork(prices, world)
    prices.listen(here.hear)
    crew = Crew()
    crew.start(prices.run(), "prices")
    yield here
    await crew.drain()
    assert crew.failures == []


def test_how_often_the_provider_is_asked_for_its_prices() -> None:
    assert FRESH == 24 * HOUR, "a price is of yesterday at most, and asked for once a day"
    assert AFTER_FAILURE == HOUR / 4, "neither is a service in trouble pressed, nor a price missing for long"
    # A machine that sleeps lets none of these seconds pass, and is asked about its clock every hour.
    assert signature(Prices).parameters["longest_wait"].default == HOUR


async def test_what_a_credit_is_worth_is_told_by_the_dearest_package_where_there_is_one() -> None:
    world = FakePrices()
    assert Prices(world, world).dearest is None
    async with at_work(world) as here:
        await here.asked(1)
        assert here.prices.dearest is None, "nothing is on sale"

    class Selling(FakePrices):
        """A list with two packages."""

        def tariff(self, page: bytes) -> Tariff | None:
            return Tariff({}, (), (Package(Decimal(13), Decimal(100)), Package(Decimal(95), Decimal(1000))))

    async with at_work(Selling()) as here:
        await here.asked(1)
        assert here.prices.dearest == Decimal("0.13")
        worth = here.prices.worth(Decimal(10)).dollars
        assert worth is not None
        assert (worth.least, worth.most) == (Decimal("0.95"), Decimal("1.3"))


async def test_a_list_is_fetched_kept_and_told() -> None:
    async with at_work(FakePrices()) as here:
        assert here.price is Unpriced.NO_LIST
        await until(lambda: here.price == 1)
        assert here.prices.as_of == here.world.now
        assert here.world.written == [PricePage(b"1", here.world.now)]
        assert here.told[-1] == 1
        assert here.prices.quote_all([ORDER, ORDER]).credits == 2


async def test_what_is_kept_with_an_order_is_its_price_and_the_list_s_date_or_that_it_was_not_known() -> None:
    world = FakePrices()
    assert Prices(world, world).foresee(ORDER) == Foreseen(None, None)
    async with at_work(world) as here:
        await until(lambda: here.price == 1)
        assert here.prices.foresee(ORDER) == Foreseen(Decimal(1), world.now)


async def test_what_is_going_on_is_told_as_it_begins_and_ends() -> None:
    world = FakePrices(page=b"2", kept=PricePage(b"3", 1_000_000.0))
    prices, crew, told = Prices(world, world, world.clock, 0.002), Crew(), list[tuple[bool, float | None]]()
    prices.listen(lambda: told.append((prices.is_fetching, prices.as_of)))
    crew.start(prices.run(), "prices")
    await until(lambda: told)
    assert told == [(False, world.now)], "what was kept is known at once"
    world.now += 60.0
    prices.fetch_now()
    await until(lambda: told[-1] == (False, world.now))
    assert told[1] == (True, world.now - 60.0)
    await crew.drain()


async def test_a_list_is_fetched_once_a_day() -> None:
    async with at_work(FakePrices()) as here:
        await here.asked(1)
        here.world.page = b"2"
        here.world.now += FRESH - 1
        await here.looked()
        assert here.world.asked == 1
        assert here.price == 1
        here.world.now += 1
        await here.asked(2)
        assert here.price == 2


async def test_a_kept_list_holds_at_once_and_is_not_fetched_again_before_its_day_is_over() -> None:
    world = FakePrices(page=b"2", kept=PricePage(b"3", 1_000_000.0 - HOUR))
    async with at_work(world) as here:
        await until(lambda: here.price == 3)
        await here.looked()
        assert here.world.asked == 0
        assert here.prices.as_of == world.now - HOUR
        here.prices.fetch_now()
        await here.asked(1)
        assert here.price == 2


@pytest.mark.parametrize("kept", [PricePage(b"3", 1_000_001.0), PricePage(b"3", 1_000_000.0 - FRESH)])
async def test_a_list_that_is_old_or_of_the_future_is_fetched_again(kept: PricePage) -> None:
    async with at_work(FakePrices(kept=kept)) as here:
        await here.asked(1)
        assert here.price == 1


async def test_a_kept_page_that_is_no_list_is_none() -> None:
    async with at_work(FakePrices(kept=PricePage(b"odd", 1_000_000.0), trouble=NO_ANSWER)) as here:
        await here.asked(1)
        assert here.price is Unpriced.NO_LIST


@pytest.mark.parametrize(("page", "trouble"), [(b"odd", None), (b"1", NO_ANSWER)])
async def test_a_list_that_does_not_come_leaves_the_old_one_and_is_tried_again_later(
    page: bytes, trouble: StudioError | None
) -> None:
    world = FakePrices(page=page, trouble=trouble, kept=PricePage(b"3", 1_000_000.0 - FRESH))
    async with at_work(world) as here:
        await here.asked(1)
        assert here.price == 3
        assert here.prices.has_failed
        assert not here.world.written
        world.now += AFTER_FAILURE - 1
        await here.looked()
        assert here.world.asked == 1
        world.page, world.trouble = b"4", None
        world.now += 1
        await here.asked(2)
        assert here.price == 4
        assert not here.prices.has_failed


async def test_a_pause_that_the_service_asks_for_holds_for_the_wish_of_a_person_as_well() -> None:
    world = FakePrices(trouble=Throttled(known("too_many_requests"), 2 * AFTER_FAILURE))
    async with at_work(world) as here:
        await here.asked(1)
        here.prices.fetch_now()
        world.now += 2 * AFTER_FAILURE - 1
        await here.looked()
        assert here.world.asked == 1
        world.trouble = None
        world.now += 1
        await here.asked(2)
        assert here.price == 1


async def test_a_clock_that_is_set_back_puts_nothing_off_for_ever() -> None:
    world = FakePrices(trouble=NO_ANSWER)
    async with at_work(world) as here:
        await here.asked(1)
        world.now -= 1_000_000.0
        world.trouble = None
        await here.looked()
        here.prices.fetch_now()
        await here.asked(2)
        assert here.price == 1
