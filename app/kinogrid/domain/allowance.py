"""The order limit: how many orders a person wants to place, and for how much, before being asked."""

import time
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from kinogrid.domain.pricing import Foreseen, Quote, Unpriced


class LimitSpan(StrEnum):
    """Over which time orders are counted."""

    START = "start"
    DAY = "day"


class SpendingUnit(StrEnum):
    """In what the orders of a day are added up, if at all."""

    NONE = "none"
    CREDITS = "credits"
    DOLLARS = "dollars"


@dataclass(frozen=True, slots=True)
class SpendingLimit:
    """For how much orders may be placed on one day before a question is asked; dollars are US dollars."""

    amount: Decimal
    unit: SpendingUnit = SpendingUnit.CREDITS

    def counted(self, amount: Decimal, rate: Decimal | None) -> Decimal | None:
        """Give an amount of Credits in the limit's own unit, at so many dollars a Credit; None where none is known."""
        if self.unit is SpendingUnit.CREDITS:
            return amount
        return None if rate is None else amount * rate


@dataclass(frozen=True, slots=True)
class OrderLimit:
    """How many orders may be placed within a time, and for how much on one day, before a question is asked."""

    orders: int
    span: LimitSpan = LimitSpan.START
    spending: SpendingLimit | None = None


@dataclass(frozen=True, slots=True)
class Spent:
    """What orders were to cost together, in Credits, and of how many of them that was not known."""

    credits: Decimal = Decimal(0)
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class OverSpending:
    """That orders for `adding` Credits beside those of today would pass the limit, or that nobody can tell.

    `rate` is dollars a Credit in the dearest package on sale, None where nothing is; `unpriced` says why the price of
    some of the orders is not known.
    """

    limit: SpendingLimit
    today: Spent
    adding: Decimal
    rate: Decimal | None = None
    unpriced: tuple[Unpriced, ...] = ()

    @property
    def is_known(self) -> bool:
        """Tell whether the limit would certainly be passed; else it is not known whether it would."""
        return not self.unpriced and self.total is not None

    @property
    def total(self) -> Decimal | None:
        """Give what the day would come to as far as it is known, in the limit's own unit."""
        return self.limit.counted(self.today.credits + self.adding, self.rate)


@dataclass(frozen=True, slots=True)
class OverLimit:
    """That `adding` orders beside those `placed` would pass a limit, for a question to the person.

    It is their number where there is no `spending`, or `by_number` too.
    """

    placed: int
    adding: int
    limit: OrderLimit
    by_number: bool = True
    spending: OverSpending | None = None


def spent(foreseen: Iterable[Foreseen | None]) -> Spent:
    """Add up what orders were to cost."""
    known = [one.credits if one is not None else None for one in foreseen]
    return Spent(sum((amount for amount in known if amount is not None), Decimal(0)), known.count(None))


def over_spending(
    limit: SpendingLimit, today: Spent, adding: Quote, rate: Decimal | None, agreed: Decimal | None = None
) -> OverSpending | None:
    """Tell how orders would pass the limit, or that this is not known; None while they certainly stay within it.

    `agreed` is up to what the person has agreed already, in the limit's own unit: it stands for the limit then. What
    costs nothing passes none.
    """
    over = OverSpending(limit, today, adding.credits, rate, adding.unpriced)
    if adding.is_known and not adding.credits:
        return None
    if over.unpriced or over.total is None:
        return over
    return over if over.total > (limit.amount if agreed is None else agreed) else None


def midnight(now: float) -> float:
    """Give the Unix time at which the day of `now` began on this machine's calendar."""
    moment = time.localtime(now)
    return time.mktime((moment.tm_year, moment.tm_mon, moment.tm_mday, 0, 0, 0, -1, -1, -1))
