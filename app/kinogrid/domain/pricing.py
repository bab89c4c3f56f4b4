"""What an order will cost by the provider's own price rules, or that this is not known: it is never guessed.

Amounts are in Credits, the provider's unit; dollars come from the packages in which it sells them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from kinogrid.domain.rule_logic import OPERATORS, Evaluation, Unknowable, Value, operators_within

# More rules than these are no price list.
_MOST_RULES = 500
# Credits that no single order costs: a tenth of them would be over a thousand dollars.
_ABSURD = Decimal(100_000)


class Unpriced(StrEnum):
    """Why a price is not known."""

    NO_LIST = "no list"
    NO_RULES = "no rules"
    NO_RULE_HOLDS = "no rule holds"
    RULES_DIFFER = "rules differ"
    NOT_UNDERSTOOD = "not understood"


@dataclass(frozen=True, slots=True)
class PriceRule:
    """An amount, which may depend on the order, and the conditions under which it is the price."""

    conditions: Value
    consumption: Value


@dataclass(frozen=True, slots=True)
class Package:
    """Credits as they are sold: so many for a price in US dollars."""

    price: Decimal
    credits: Decimal

    @property
    def rate(self) -> Decimal:
        """Give the dollars for one Credit."""
        return self.price / self.credits


@dataclass(frozen=True, slots=True)
class Dollars:
    """About what an amount of Credits costs, by the cheapest and the dearest package on sale."""

    least: Decimal
    most: Decimal


@dataclass(frozen=True, slots=True)
class Tariff:
    """The provider's prices as it publishes them: the rules of each path, the service's own, and what is on sale."""

    rules: Mapping[str, Sequence[PriceRule]]
    usual: Sequence[PriceRule]
    packages: Sequence[Package]

    def rules_for(self, path: str) -> Sequence[PriceRule]:
        """Give the rules that count for a path: its own where it has any, else the service's."""
        return self.rules.get(path) or self.usual


@dataclass(frozen=True, slots=True)
class PricePage:
    """The provider's page of prices, unread, as it was at a Unix time."""

    data: bytes
    at: float


@dataclass(frozen=True, slots=True)
class PriceList:
    """The provider's prices as they were at a Unix time."""

    tariff: Tariff
    at: float


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What an order was to cost, in Credits, by a list of a Unix time; None where that was not known, or without one.

    It is kept with the job, as prices change and the order was placed at this one; `placed_at` is when it was placed,
    let go or sent at it, in Unix seconds, None where that was not written down.
    """

    credits: Decimal | None
    as_of: float | None = None
    placed_at: float | None = None

    def __post_init__(self) -> None:
        """Refuse what nothing costs with a `ValueError`, as files may say anything."""
        if self.credits is not None and not (self.credits.is_finite() and 0 <= self.credits <= _ABSURD):
            raise ValueError("nothing costs that")


@dataclass(frozen=True, slots=True)
class Quote:
    """What orders will cost: Credits and about as many dollars for those whose price is known, and why others' is not.

    `count` orders are in it; while nothing is on sale the dollars are not known.
    """

    credits: Decimal
    dollars: Dollars | None
    count: int = 1
    unpriced: tuple[Unpriced, ...] = ()

    @property
    def is_known(self) -> bool:
        """Tell whether the price of every order in it is known."""
        return not self.unpriced


def quote(tariff: Tariff | None, path: str, body: Mapping[str, Value]) -> Quote:
    """Give what an order of this body to this path will cost by a price list, if there is one."""
    if tariff is None:
        return Quote(Decimal(0), None, unpriced=(Unpriced.NO_LIST,))
    found = price(tariff.rules_for(path), body)
    if isinstance(found, Unpriced):
        return Quote(Decimal(0), None, unpriced=(found,))
    return Quote(found, dollars(found, tariff.packages))


def total(quotes: Iterable[Quote]) -> Quote:
    """Add what several orders will cost."""
    parts = tuple(quotes)
    sums = [part.dollars for part in parts if part.is_known]
    priced = [amount for amount in sums if amount is not None]
    return Quote(
        sum((part.credits for part in parts), Decimal(0)),
        _added(priced) if priced and len(priced) == len(sums) else None,
        sum(part.count for part in parts),
        tuple(why for part in parts for why in part.unpriced),
    )


def _added(amounts: Sequence[Dollars]) -> Dollars:
    return Dollars(sum((part.least for part in amounts), Decimal(0)), sum((part.most for part in amounts), Decimal(0)))


def price(rules: Sequence[PriceRule], body: Mapping[str, Value]) -> Decimal | Unpriced:
    """Give the Credits that an order of this very body costs; several rules that hold have to agree.

    An operator that is not understood makes the price unknown wherever it stands, as a rule that cannot be read to its
    end may be the one that counts.
    """
    if not rules:
        return Unpriced.NO_RULES
    if len(rules) > _MOST_RULES:
        return Unpriced.NOT_UNDERSTOOD
    try:
        if any(_is_strange(rule) for rule in rules):
            return Unpriced.NOT_UNDERSTOOD
        over = Evaluation(body)
        amounts = {_amount(over.of(rule.consumption)) for rule in rules if over.holds(rule.conditions)}
    except Unknowable:
        return Unpriced.NOT_UNDERSTOOD
    if not amounts:
        return Unpriced.NO_RULE_HOLDS
    return amounts.pop() if len(amounts) == 1 else Unpriced.RULES_DIFFER


def _is_strange(rule: PriceRule) -> bool:
    return not operators_within(rule.conditions) | operators_within(rule.consumption) <= OPERATORS


def _amount(found: Value) -> Decimal:
    if isinstance(found, bool) or not isinstance(found, int | float | Decimal):
        raise Unknowable("an amount that is no number")
    amount = found if isinstance(found, Decimal) else Decimal(str(found))
    if not amount.is_finite() or not 0 <= amount <= _ABSURD:
        raise Unknowable("an amount that nothing costs")
    return amount


def dollars(amount: Decimal, packages: Iterable[Package]) -> Dollars | None:
    """Give about what an amount costs in dollars, None while nothing is on sale."""
    rates = [package.rate for package in packages]
    return Dollars(amount * min(rates), amount * max(rates)) if rates else None
