"""Which limit orders would pass, in words: their number, what they cost, or that nobody knows what they cost."""

from decimal import ROUND_CEILING, Decimal

from kinogrid.domain.allowance import LimitSpan, OverLimit, OverSpending, SpendingUnit
from kinogrid.domain.pricing import Unpriced
from kinogrid.ui.failure_text import paragraph
from kinogrid.ui.price_text import credits_words, dollars_words, reason_words
from kinogrid.ui.text import joined, number, tr


def over_limit_words(over: OverLimit) -> str:
    """Say which limit would be passed, and how."""
    spending = over.spending
    money = paragraph(
        "" if spending is None else _spending_words(spending),
        "" if spending is None or not spending.unpriced else _unpriced_words(over.adding, spending),
        "" if spending is None else _uncounted_words(spending),
    )
    return "\n".join(filter(None, (_number_words(over) if over.by_number else "", money)))


def _number_words(over: OverLimit) -> str:
    adding, limit = number(over.adding), number(over.limit.orders)
    match over.limit.span, bool(over.placed):
        case LimitSpan.START, False:
            return tr(
                "Compose",
                "Nothing was ordered since Kinogrid opened, and this adds {adding}. Your limit is {limit}.",
                adding=adding,
                limit=limit,
            )
        case LimitSpan.START, _:
            return tr(
                "Compose",
                "%n order(s) (was|were) placed or let go since Kinogrid opened, and this adds {adding}. Your limit is "
                "{limit}.",
                over.placed,
                adding=adding,
                limit=limit,
            )
        case LimitSpan.DAY, False:
            return tr(
                "Compose",
                "You have no orders today so far, and this adds {adding}. Your limit is {limit}.",
                adding=adding,
                limit=limit,
            )
        case _:
            return tr(
                "Compose",
                "You have %n order(s) today so far, and this adds {adding}. Your limit is {limit}.",
                over.placed,
                adding=adding,
                limit=limit,
            )


def _spending_words(over: OverSpending) -> str:
    if Unpriced.NO_LIST in over.unpriced:
        return tr("Compose", "Your limit is {limit} a day.", limit=_limit_words(over))
    if over.total is None:
        return tr(
            "Compose",
            "Your limit is {limit} a day. What a Credit costs in dollars is not known, as the provider's price list "
            "offers none for sale.",
            limit=_limit_words(over),
        )
    if over.unpriced:
        return tr("Compose", "Your limit is {limit} a day.", limit=_limit_words(over))
    if not over.today.credits:
        return tr(
            "Compose",
            "This comes to {adding}. Your limit is {limit} a day.",
            adding=_counted_words(over, over.adding),
            limit=_limit_words(over),
        )
    return tr(
        "Compose",
        "Today's orders so far were to cost {today}, and this adds {adding}. Your limit is {limit} a day.",
        today=_counted_words(over, over.today.credits),
        adding=_counted_words(over, over.adding),
        limit=_limit_words(over),
    )


def _unpriced_words(adding: int, over: OverSpending) -> str:
    why = joined(" ", *dict.fromkeys(map(reason_words, over.unpriced)))
    if adding == 1:
        return tr("Compose", "The price of this order is not known. {why}", why=why)
    return tr("Compose", "The price of %n of these orders is not known. {why}", len(over.unpriced), why=why)


def _uncounted_words(over: OverSpending) -> str:
    if not over.today.unknown:
        return ""
    return tr(
        "Compose",
        "%n of today's orders (is|are) not counted, as (its|their) price was not known.",
        over.today.unknown,
    )


def _limit_words(over: OverSpending) -> str:
    amount = over.limit.amount
    return dollars_words(amount) if over.limit.unit is SpendingUnit.DOLLARS else credits_words(amount)


def _counted_words(over: OverSpending, spent: Decimal) -> str:
    """Write an amount in the limit's own unit, never less than it is."""
    amount = over.limit.counted(spent, over.rate)
    if amount is None or over.limit.unit is SpendingUnit.CREDITS:
        return credits_words(spent)
    return tr("Price", "at most {dollars}", dollars=dollars_words(amount.quantize(Decimal("0.01"), ROUND_CEILING)))
