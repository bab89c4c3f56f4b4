"""Prices for widgets: none, or one for each order."""

from collections.abc import Iterable
from decimal import Decimal

from kinogrid.domain.pricing import Dollars, Quote, Unpriced, total
from kinogrid.domain.request import Order
from kinogrid.ui.price_text import Priced

PRICE = Quote(Decimal("0.54"), Dollars(Decimal("0.0514"), Decimal("0.0702")))
UNKNOWN = Quote(Decimal(0), None, unpriced=(Unpriced.NO_LIST,))


def unpriced(orders: Iterable[Order]) -> Priced:
    return Priced(total(UNKNOWN for _ in orders))


def priced(orders: Iterable[Order]) -> Priced:
    """Price every order alike."""
    return Priced(total(PRICE for _ in orders), 1_700_000_000.0)
