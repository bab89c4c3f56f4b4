"""The provider's published prices, read with the mistrust that is due to what decides about money."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from kinogrid.domain.pricing import Package, PriceRule, Tariff
from kinogrid.service.values import NotJson, decode, flag, items, mapping, number, text, unwrapped

# Bytes that a price list has at most; a longer one would hold up the window while it is read.
PAGE_BOUND = 1024 * 1024
# Packages and paths beyond which a page is not the provider's price list.
_MOST = 1000
# Dollars, and Credits, beyond which no package is sold.
_DEAREST = 1e7
_UNITS = frozenset({"credit", "credits"})
# A rule that cannot be read, and so makes every price unknown for which it may count.
_NOT_UNDERSTOOD = PriceRule({}, None)


def read_tariff(data: bytes) -> Tariff | None:
    """Read a service's page; None where it tells neither rules nor paths, or cannot be read.

    A rule that is none of these stays one, which nobody understands: left out it would make another price of them. So
    do the service's own where no list of paths tells which of them have others.
    """
    if len(data) > PAGE_BOUND:
        return None
    try:
        fields = unwrapped(decode(data))
    except NotJson:
        return None
    if "cost" not in fields and "apis" not in fields:
        return None
    rules: dict[str, tuple[PriceRule, ...]] = {}
    for api in map(mapping, items(fields.get("apis"))[:_MOST]):
        path = _path(api.get("path"))
        if path is not None:
            # A path that is listed twice has all of these rules, so that none of them is passed over.
            rules[path] = rules.get(path, ()) + _rules(api.get("cost"))
    usual = _rules(fields.get("cost"))
    if not isinstance(fields.get("apis"), list) or not _in_credits(fields):
        rules, usual = {}, (_NOT_UNDERSTOOD,)
    return Tariff(rules, usual, tuple(_packages(items(fields.get("packages"))[:_MOST])))


def _path(value: object) -> str | None:
    path = text(value)
    return None if path is None else "/" + path.strip("/")


def _rules(cost: object) -> tuple[PriceRule, ...]:
    if cost is None:
        return ()
    listed = cost if isinstance(cost, list) else [cost]
    return tuple(
        PriceRule(rule.get("conditions", {}), rule["consumption"])
        if isinstance(rule, Mapping) and "consumption" in rule and _in_credits(rule)
        else _NOT_UNDERSTOOD
        for rule in listed
    )


def _in_credits(fields: Mapping[str, object]) -> bool:
    unit = fields.get("unit")
    return unit is None or (isinstance(unit, str) and unit.strip().lower() in _UNITS)


def _packages(sold: Iterable[object]) -> Iterable[Package]:
    for fields in map(mapping, sold):
        price, amount = number(fields.get("price")), number(fields.get("amount"))
        usable = all(value is not None and 0 < value <= _DEAREST for value in (price, amount))
        if usable and not flag(fields.get("private")):
            yield Package(Decimal(str(price)), Decimal(str(amount)))
