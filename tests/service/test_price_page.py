"""The provider's published prices, as they may come over the wire."""

import json
from decimal import Decimal
from typing import Any

import pytest

from kinogrid.domain.pricing import Package, PriceRule, Unpriced, dollars, price
from kinogrid.service.price_page import PAGE_BOUND, read_tariff

VIDEOS = "/midjourney/videos"
FAST = {"===": [{"var": "mode"}, "fast"]}
PAGE: dict[str, Any] = {
    "unit": "Credit",
    "free_amount": 1,
    "cost": [{"conditions": {}, "consumption": 0.27}],
    "apis": [
        {"id": "a", "path": "midjourney/videos/", "cost": [{"conditions": FAST, "consumption": {"*": [0.27, 2]}}]},
        {"id": "b", "path": "/midjourney/imagine", "cost": []},
    ],
    "packages": [
        {"type": "Usage", "price": 13, "amount": "100", "private": False},
        {"type": "Period", "price": 95.215, "amount": 1000, "duration": 30},
        {"type": "Usage", "price": 1, "amount": 1_000_000, "private": True},
        {"type": "Usage", "price": 0, "amount": 5},
        {"type": "Usage", "price": float("nan"), "amount": 5},
        "odd",
    ],
}


def read(page: object) -> Any:
    return read_tariff(json.dumps(page).encode())


def test_a_path_has_its_own_price_or_the_service_s() -> None:
    tariff = read(PAGE)
    assert price(tariff.rules_for(VIDEOS), {"mode": "fast"}) == Decimal("0.54")
    assert price(tariff.rules_for(VIDEOS), {"mode": "turbo"}) is Unpriced.NO_RULE_HOLDS
    assert price(tariff.rules_for("/midjourney/imagine"), {}) == Decimal("0.27")
    assert price(tariff.rules_for("/anything"), {}) == Decimal("0.27")


def test_what_is_not_on_sale_makes_no_price() -> None:
    tariff = read(PAGE)
    assert tariff.packages == (
        Package(Decimal(13), Decimal(100)),
        Package(Decimal("95.215"), Decimal(1000)),
    )
    found = dollars(Decimal(1), tariff.packages)
    assert found is not None
    assert (found.least, found.most) == (Decimal("0.095215"), Decimal("0.13"))


@pytest.mark.parametrize("cost", ["free", 5, {"conditions": {}}, [None], [{"consumption": None}], [[]], [{}]])
def test_a_rule_that_is_none_is_not_passed_over(cost: object) -> None:
    known = {"conditions": {}, "consumption": 1}
    for rules in (cost, [known, *(cost if isinstance(cost, list) else [cost])]):
        tariff = read({"apis": [], "cost": rules, "packages": {}})
        assert price(tariff.rules_for(VIDEOS), {}) is Unpriced.NOT_UNDERSTOOD


@pytest.mark.parametrize("page", [{}, [], 5, {"items": []}, {"error": {"code": "api_error"}}, None])
def test_what_is_no_price_list_is_none(page: object) -> None:
    assert read(page) is None


@pytest.mark.parametrize("page", [b"", b"<html>", b"{" * 100_000])
def test_what_cannot_be_read_is_none(page: bytes) -> None:
    assert read_tariff(page) is None


def test_odd_pages_tell_what_they_plainly_tell() -> None:
    assert read({"data": PAGE}).rules_for(VIDEOS) == read(PAGE).rules_for(VIDEOS)
    assert read({"apis": [], "cost": {"consumption": 2}}).usual == (PriceRule({}, 2),)
    assert read({"apis": [7, {"path": None, "cost": [1]}, {"cost": [1]}]}).rules == {}


@pytest.mark.parametrize("apis", [None, 5, {}, "none"])
def test_the_service_s_own_rules_are_no_price_where_nothing_tells_which_paths_have_others(apis: object) -> None:
    cost = {"consumption": 2}
    for page in ({"cost": cost, "apis": apis}, {"cost": cost}):
        assert price(read(page).rules_for(VIDEOS), {}) is Unpriced.NOT_UNDERSTOOD


def test_a_path_that_is_listed_twice_has_both_prices() -> None:
    listed = [{"path": VIDEOS, "cost": [{"consumption": 1}]}, {"path": VIDEOS, "cost": [{"consumption": 2}]}]
    assert price(read({"apis": listed}).rules_for(VIDEOS), {}) is Unpriced.RULES_DIFFER


@pytest.mark.parametrize("unit", ["USD", 5, ["Credit"]])
def test_amounts_of_another_unit_are_not_taken_for_credits(unit: object) -> None:
    assert price(read({**PAGE, "unit": unit}).rules_for(VIDEOS), {"mode": "fast"}) is Unpriced.NOT_UNDERSTOOD
    rule = {"conditions": {}, "consumption": 1, "unit": unit}
    assert price(read({"apis": [], "cost": [rule]}).rules_for(VIDEOS), {}) is Unpriced.NOT_UNDERSTOOD
    for same in ("credit", "Credits", " CREDIT "):
        assert price(read({"apis": [], "cost": [{**rule, "unit": same}]}).rules_for(VIDEOS), {}) == 1


def test_a_page_of_megabytes_is_no_price_list() -> None:
    assert read({**PAGE, "note": "x" * PAGE_BOUND}) is None
    assert read({**PAGE, "note": "x" * 600_000}) is not None
    assert PAGE_BOUND <= 2 * 1024 * 1024, "the window waits while it is read"


def test_of_more_than_any_provider_sells_only_the_first_are_looked_at() -> None:
    paths = [{"path": f"/p{number}", "cost": {"consumption": 1}} for number in range(1001)]
    packages = [{"price": 1, "amount": number} for number in range(1, 1002)]
    tariff = read({"apis": paths, "packages": packages})
    assert (len(tariff.rules), len(tariff.packages)) == (1000, 1000)
    assert "/p999" in tariff.rules


@pytest.mark.parametrize(
    ("package", "sold"),
    [
        ({"price": 1e7, "amount": 1e7}, True),
        ({"price": 1e7 + 1, "amount": 1}, False),
        ({"price": 1, "amount": 1e7 + 1}, False),
        ({"price": 0.5, "amount": 0.5}, True),
        ({"price": -1, "amount": 1}, False),
        ({"price": 1, "amount": -1}, False),
        ({"price": float("inf"), "amount": 1}, False),
        ({"price": 1, "amount": None}, False),
        ({"price": 1, "amount": 1, "private": "true"}, False),
    ],
)
def test_a_package_is_one_that_somebody_can_buy(package: dict[str, Any], sold: bool) -> None:
    assert len(read({**PAGE, "packages": [package]}).packages) == sold
