"""What an order will cost, in words: never more than the provider's rules say, and where nothing is known, why."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import assert_never

from kinogrid.domain.pricing import Dollars, Quote, Unpriced
from kinogrid.domain.request import Order
from kinogrid.ui.text import date_and_time, joined, number, tr

_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Priced:
    """What orders will cost by a list of a Unix time, None where there is no list.

    `is_fetching` tells that the list is on its way just now, `has_failed` that the last try to get it failed.
    """

    quote: Quote
    as_of: float | None = None
    is_fetching: bool = False
    has_failed: bool = False


# Tells what orders will cost together.
PriceOf = Callable[[Iterable[Order]], Priced]


def price_words(quote: Quote) -> str:
    """Say what orders will cost in one line."""
    unknown = len(quote.unpriced)
    if unknown == quote.count:
        return tr("Price", "Price not known") if quote.count else ""
    if unknown:
        return tr(
            "Price", "At least {price}; the price of %n order(s) is not known", unknown, price=_amount_words(quote)
        )
    return _amount_words(quote)


def price_line(priced: Priced) -> str:
    """Say what orders will cost beside what sends them, of several in all, and why a price is not known."""
    quote = priced.quote
    words = price_words(quote)
    if quote.is_known:
        return tr("Price", "In all {price}", price=words) if quote.count > 1 else words
    # A list that is about to come is no reason yet, and nothing is to jump for that moment.
    reasons = dict.fromkeys(why for why in quote.unpriced if why is not Unpriced.NO_LIST or priced.has_failed)
    return (
        tr("Price", "{price}. {why}", price=words, why=joined(" ", *map(reason_words, reasons))) if reasons else words
    )


def price_note(priced: Priced) -> str:
    """Say what a price rests on, or why it is not known."""
    reasons = list(dict.fromkeys(map(reason_words, priced.quote.unpriced)))
    if reasons or priced.as_of is None:
        return joined("\n", *reasons, *_news(priced))
    listed = tr(
        "Price",
        "By the provider's published prices of {moment}; what is charged is known once it is made.",
        moment=date_and_time(priced.as_of),
    )
    sold = tr("Price", "In dollars it depends on the package in which you bought your Credits.")
    return joined("\n", listed, *([] if priced.quote.dollars is None else [sold]), *_news(priced))


def _news(priced: Priced) -> Iterable[str]:
    """Say what is going on with the list itself."""
    if not priced.quote.count:
        return
    if priced.is_fetching:
        yield tr("Price", "The price list is being fetched.")
    elif priced.has_failed and priced.as_of is None:
        yield tr("Price", "It could not be fetched; Kinogrid tries again by itself.")
    elif priced.has_failed:
        yield tr("Price", "The price list could not be renewed; Kinogrid tries again by itself.")


def credits_words(amount: Decimal) -> str:
    """Write an amount of Credits, to the hundredth unless that would hide something."""
    decimals = 2 if amount == amount.quantize(_CENT) else 4
    return tr("Price", "{amount} Credits", amount=number(float(amount), decimals))


def _amount_words(quote: Quote) -> str:
    amount, dollars = credits_words(quote.credits), quote.dollars
    if dollars is None:
        return amount
    least, most = _cents(dollars)
    if most <= _CENT:
        return tr("Price", "{credits}, at most ${most}", credits=amount, most=_dollars(most))
    if least == most:
        return tr("Price", "{credits}, about ${dollars}", credits=amount, dollars=_dollars(least))
    return tr(
        "Price", "{credits}, about ${least} to ${most}", credits=amount, least=_dollars(least), most=_dollars(most)
    )


def _cents(dollars: Dollars) -> tuple[Decimal, Decimal]:
    """Give the range in whole cents, never narrower than it is."""
    return dollars.least.quantize(_CENT, ROUND_FLOOR), dollars.most.quantize(_CENT, ROUND_CEILING)


def dollars_words(amount: Decimal) -> str:
    """Write an amount of US dollars, in cents unless there are none."""
    return tr("Price", "${dollars}", dollars=number(float(amount), 0 if amount == amount.to_integral_value() else 2))


def _dollars(amount: Decimal) -> str:
    return number(float(amount), 2)


def reason_words(reason: Unpriced) -> str:
    """Say why a price is not known."""
    match reason:
        case Unpriced.NO_LIST:
            return tr("Price", "There is no price list of the provider's yet.")
        case Unpriced.NO_RULES | Unpriced.NO_RULE_HOLDS:
            return tr("Price", "The provider's price list says nothing about such an order.")
        case Unpriced.RULES_DIFFER:
            return tr("Price", "The provider's price list names different prices for such an order.")
        case Unpriced.NOT_UNDERSTOOD:
            return tr("Price", "Kinogrid does not understand the provider's price list.")
        case _:
            assert_never(reason)
