"""A day begins at midnight of this machine's calendar."""

import time
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.allowance import LimitSpan, SpendingLimit, SpendingUnit, Spent, midnight, over_spending, spent
from kinogrid.domain.pricing import Foreseen, Quote, Unpriced
from tests.reached import must_reach, reached


@must_reach("in the morning", "in the evening")
@given(st.integers(1_000_000_000, 2_000_000_000))
def test_a_day_begins_before_now_and_on_the_same_date(now: int) -> None:
    start = midnight(now)
    assert start <= now
    assert time.localtime(start)[:3] == time.localtime(now)[:3]
    assert time.localtime(start)[3:6] == (0, 0, 0) or time.localtime(start - 1)[:3] != time.localtime(start)[:3]
    reached("in the morning" if now - start < 43_200 else "in the evening")


AMOUNTS = st.decimals(0, 1000, allow_nan=False, places=4)
RATES = st.none() | st.decimals("0.0001", 1, allow_nan=False, places=4)


@must_reach("within", "over", "a price unknown", "nothing on sale", "after a yes", "for nothing")
@given(
    limit=st.decimals(1, 1000, allow_nan=False, places=0),
    unit=st.sampled_from([SpendingUnit.CREDITS, SpendingUnit.DOLLARS]),
    today=AMOUNTS,
    adding=AMOUNTS | st.just(Decimal(0)),
    rate=RATES,
    unpriced=st.sampled_from([(), (), (Unpriced.NO_LIST,)]),
    agreed=st.none() | AMOUNTS,
)
def test_no_order_passes_a_day_s_money_unasked(
    *,
    limit: Decimal,
    unit: SpendingUnit,
    today: Decimal,
    adding: Decimal,
    rate: Decimal | None,
    unpriced: tuple[Unpriced, ...],
    agreed: Decimal | None,
) -> None:
    spending = SpendingLimit(limit, unit)
    quote = Quote(adding, None, max(1, len(unpriced)), unpriced)
    over = over_spending(spending, Spent(today), quote, rate, agreed)
    each = Decimal(1) if unit is SpendingUnit.CREDITS else rate
    if over is None:
        known = each is not None and not unpriced
        assert (known and (today + adding) * (each or 0) <= (limit if agreed is None else agreed)) or not adding
    elif over.is_known:
        assert each is not None
        assert over.total == (today + adding) * each > (limit if agreed is None else agreed)
    else:
        assert unpriced or rate is None
    reached(
        within=over is None,
        over=over is not None and over.is_known,
        a_price_unknown=over is not None and bool(over.unpriced),
        nothing_on_sale=over is not None and not over.unpriced and over.total is None,
        after_a_yes=agreed is not None,
        for_nothing=over is None and not adding and each is None,
    )


def test_what_was_not_known_is_counted_as_such_and_not_as_nothing() -> None:
    assert spent([]) == Spent()
    known = [Foreseen(Decimal("0.5")), Foreseen(Decimal("0.25"), 1.0)]
    assert spent([*known, Foreseen(None), None]) == Spent(Decimal("0.75"), 2)


def test_a_day_s_dollars_are_its_credits_at_so_many_dollars_each_and_unknown_without_a_package_on_sale() -> None:
    dollars = SpendingLimit(Decimal(3), SpendingUnit.DOLLARS)
    assert dollars.counted(Decimal(20), Decimal("0.1")) == 2
    assert dollars.counted(Decimal(20), None) is None
    assert SpendingLimit(Decimal(3)).counted(Decimal(20), Decimal("0.1")) == 20


def test_an_order_of_unknown_price_is_asked_about_although_the_others_stay_within_the_limit() -> None:
    quote = Quote(Decimal(1), None, 2, (Unpriced.NO_LIST,))
    over = over_spending(SpendingLimit(Decimal(100)), Spent(), quote, None)
    assert over is not None
    assert not over.is_known


def test_what_stands_in_people_s_settings_keeps_its_words() -> None:
    assert [*LimitSpan] == ["start", "day"]
    assert [*SpendingUnit] == ["none", "credits", "dollars"]


def test_a_limit_that_is_just_reached_is_not_passed() -> None:
    limit = SpendingLimit(Decimal(2))
    assert over_spending(limit, Spent(Decimal(1)), Quote(Decimal(1), None), None) is None
    assert over_spending(limit, Spent(Decimal(1)), Quote(Decimal("1.0001"), None), None) is not None
