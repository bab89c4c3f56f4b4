"""Price rules: what they come to over an order's body, and that nothing is guessed."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinogrid.domain.pricing import (
    Dollars,
    Foreseen,
    Package,
    PriceRule,
    Quote,
    Tariff,
    Unpriced,
    dollars,
    price,
    quote,
    total,
)
from kinogrid.domain.rule_logic import OPERATORS, Evaluation, Unknowable
from tests.reached import must_reach, reached
from tests.tables import every

BODY: dict[str, Any] = {"action": "generate", "mode": "fast", "resolution": "720p", "loop": False, "video_index": 1}


@every(
    "logic, value",
    [
        ({"var": "mode"}, "fast"),
        ({"var": ["nowhere", "x"]}, "x"),
        ({"var": "nowhere"}, None),
        ({"var": ["", 5]}, {"a": {"b": [7, 8]}, **BODY}),
        ({"var": "a.b.1"}, 8),
        ({"var": ["a.b.2", 0]}, 0),
        ({"==": [1, "1"]}, True),
        ({"==": ["", 0]}, True),
        ({"==": [True, "1"]}, True),
        ({"==": [None, 0]}, False),
        ({"==": [None, {"var": "nowhere"}]}, True),
        ({"==": ["a", 0]}, False),
        ({"===": [1, "1"]}, False),
        ({"===": [1, 1.0]}, True),
        ({"===": [{"var": "mode"}, "fast"]}, True),
        ({"in": ["as", {"var": "mode"}]}, True),
        ({"in": [{"var": "mode"}, ["turbo", "fast"]]}, True),
        ({"in": [1, ["1"]]}, False),
        ({"in": ["x", None]}, False),
        ({"<": [1, 2]}, True),
        ({"<": [1, 2, 2]}, False),
        ({"<=": [1, 2, 2]}, True),
        ({">": ["10", 9]}, True),
        ({">": ["10", "9"]}, False),
        ({">=": [{"var": "nowhere"}, 0]}, True),
        ({"<": ["x", 1]}, False),
        ({"<": ["nan", 1]}, False),
        ({">": [" .5e1 ", 4]}, True),
        ({"==": ["1_0", 10]}, False),
        ({"<": ["\U0001f600", "\uffff"]}, True),
        ({"and": [1, 0, {"*": []}]}, 0),
        ({"and": [1, "x"]}, "x"),
        ({"or": [0, "", [], "0"]}, "0"),
        ({"or": [0, None]}, None),
        ({"some": [{"var": "a.b"}, {">": [{"var": ""}, 7]}]}, True),
        ({"some": [{"var": "a.b"}, {">": [{"var": ""}, 8]}]}, False),
        ({"some": [None, True]}, False),
        ({"*": [0.27, 2]}, Decimal("0.54")),
        ({"*": ["0.5", {"var": "video_index"}]}, Decimal("0.5")),
        ({"*": 3}, Decimal(3)),
        ([{"var": "mode"}, 1], ["fast", 1]),
    ],
)
def test_logic_means_what_it_means_to_the_provider_s_own_client(logic: object, value: object) -> None:
    assert Evaluation({"a": {"b": [7, 8]}, **BODY}).of(logic) == value


@every(
    "logic",
    [
        {"!": [True]},
        {"var": "a", "==": [1, 1]},
        {"==": [1]},
        {"==": [[1], 1]},
        {"===": [{"var": ""}, 1]},
        {"in": [1, "123"]},
        {"<": [1]},
        {"<": [1, 2, 3, 4]},
        {"<": [[], 1]},
        {"*": []},
        {"*": ["x", 1]},
        {"*": [None, 1]},
        {"*": [True, 1]},
        {"and": []},
        {"some": [[1]]},
        {"var": [[1]]},
        {"*": [float("nan"), 1]},
        {"==": ["0x10", 16]},
        {">": ["Infinity", 1]},
        {"*": ["1e400000", "1e400000", "1e400000"]},
    ],
)
def test_what_would_have_to_be_guessed_is_not_known(logic: object) -> None:
    with pytest.raises(Unknowable):
        Evaluation(BODY).of(logic)


def test_neither_depth_nor_length_is_followed_for_ever() -> None:
    deep: object = True
    for _ in range(100):
        deep = {"and": [deep]}
    assert price([PriceRule(deep, 1)], BODY) is Unpriced.NOT_UNDERSTOOD
    assert price([PriceRule({"and": [1] * 100_000}, 1)], BODY) is Unpriced.NOT_UNDERSTOOD
    nested = {"some": [{"var": ""}, {"some": [{"var": ""}, {"some": [{"var": ""}, False]}]}]}
    lists = [[[False] * 40] * 40] * 40
    with pytest.raises(Unknowable):
        Evaluation(lists).of(nested)


FAST = {"===": [{"var": "mode"}, "fast"]}
LARGE = {"==": [{"var": "resolution"}, "720p"]}


@every(
    "rules, found",
    [
        ([], Unpriced.NO_RULES),
        ([PriceRule({}, 0.27)], Decimal("0.27")),
        ([PriceRule({"!": 1}, 0.27)], Unpriced.NOT_UNDERSTOOD),
        ([PriceRule({}, 0.27), PriceRule({"and": [False, {"log": 1}]}, 3)], Unpriced.NOT_UNDERSTOOD),
        ([PriceRule(FAST, 1), PriceRule(LARGE, {"*": [0.5, 2]})], Decimal(1)),
        ([PriceRule(FAST, 1), PriceRule(LARGE, 2)], Unpriced.RULES_DIFFER),
        ([PriceRule({"==": [{"var": "mode"}, "turbo"]}, 1)], Unpriced.NO_RULE_HOLDS),
        ([PriceRule({}, 0)], Decimal(0)),
        ([PriceRule({}, -1)], Unpriced.NOT_UNDERSTOOD),
        ([PriceRule({}, 1e9)], Unpriced.NOT_UNDERSTOOD),
        ([PriceRule({}, float("inf"))], Unpriced.NOT_UNDERSTOOD),
        ([PriceRule({}, float("nan"))], Unpriced.NOT_UNDERSTOOD),
        ([PriceRule({}, "1")], Unpriced.NOT_UNDERSTOOD),
        ([PriceRule({}, True)], Unpriced.NOT_UNDERSTOOD),
        ([PriceRule({}, None)], Unpriced.NOT_UNDERSTOOD),
        ([PriceRule({}, 1)] * 1000, Unpriced.NOT_UNDERSTOOD),
    ],
)
def test_a_price_is_known_or_not_and_never_guessed(rules: list[PriceRule], found: Decimal | Unpriced) -> None:
    assert price(rules, BODY) == found


def test_dollars_are_a_range_over_what_is_on_sale() -> None:
    sold = [Package(Decimal(13), Decimal(100)), Package(Decimal("952.15"), Decimal(10_000))]
    assert dollars(Decimal("0.5"), sold) == Dollars(Decimal("0.0476075"), Decimal("0.065"))
    assert dollars(Decimal(1), []) is None


scalars = st.none() | st.booleans() | st.integers(-5, 5) | st.floats(-4, 4) | st.sampled_from(["", "1", "fast", "x"])
leaves = scalars | st.sampled_from([{"var": name} for name in ("mode", "video_index", "nowhere", "loop")])
logics = st.recursive(
    leaves,
    lambda inner: st.builds(
        lambda operator, args: {operator: args}, st.sampled_from(sorted(OPERATORS)), st.lists(inner, max_size=3)
    ),
    max_leaves=12,
)


@must_reach("amount", Unpriced.NO_RULE_HOLDS.value, Unpriced.NOT_UNDERSTOOD.value)
@settings(max_examples=400, deadline=None)
@given(conditions=st.lists(logics, min_size=1, max_size=3), consumption=leaves | logics | st.floats())
def test_any_rules_give_an_amount_within_bounds_or_a_reason(conditions: list[object], consumption: object) -> None:
    rules = [PriceRule(condition, consumption) for condition in conditions]
    found = price(rules, BODY)
    reached("amount" if isinstance(found, Decimal) else found.value)
    if isinstance(found, Decimal):
        assert 0 <= found <= 100_000
        assert any(Evaluation(BODY).holds(condition) for condition in conditions)
        assert price(rules[::-1], BODY) == found
    elif found is Unpriced.NO_RULE_HOLDS:
        assert not any(Evaluation(BODY).holds(condition) for condition in conditions)


def test_many_rules_share_one_bound_of_steps() -> None:
    wide = PriceRule({"some": [[1] * 90, {"some": [[1] * 90, False]}]}, 1)
    assert price([wide], BODY) is Unpriced.NO_RULE_HOLDS
    assert price([wide] * 3, BODY) is Unpriced.NOT_UNDERSTOOD


SOLD = (Package(Decimal(13), Decimal(100)), Package(Decimal(10), Decimal(100)))


def test_a_quote_says_why_a_price_is_not_known() -> None:
    tariff = Tariff({"/videos": [PriceRule(FAST, 0.5)]}, (), SOLD)
    assert quote(tariff, "/videos", BODY) == Quote(Decimal("0.5"), Dollars(Decimal("0.05"), Decimal("0.065")))
    assert quote(tariff, "/videos", {}) == Quote(Decimal(0), None, unpriced=(Unpriced.NO_RULE_HOLDS,))
    assert quote(tariff, "/pictures", BODY).unpriced == (Unpriced.NO_RULES,)
    assert quote(None, "/videos", BODY).unpriced == (Unpriced.NO_LIST,)
    assert quote(Tariff({}, [PriceRule({}, 2)], ()), "/videos", BODY) == Quote(Decimal(2), None)


def test_a_total_adds_what_is_known_and_counts_what_is_not() -> None:
    known = Quote(Decimal("0.5"), Dollars(Decimal("0.05"), Decimal("0.065")))
    unknown = Quote(Decimal(0), None, unpriced=(Unpriced.NO_RULES,))
    both = total([known, known, unknown])
    assert both == Quote(Decimal(1), Dollars(Decimal("0.10"), Decimal("0.130")), 3, (Unpriced.NO_RULES,))
    assert not both.is_known
    assert total([known]).is_known
    assert total([known, Quote(Decimal(1), None)]).dollars is None
    assert total([]) == Quote(Decimal(0), None, 0)


@pytest.mark.parametrize("amount", ["0", "0.54", "100000"])
def test_what_an_order_was_to_cost_is_an_amount_that_something_may_cost(amount: str) -> None:
    assert Foreseen(Decimal(amount)).credits == Decimal(amount)


@pytest.mark.parametrize("amount", ["-0.01", "100000.01", "Infinity", "NaN"])
def test_what_nothing_costs_was_not_to_be_the_price_of_an_order_whatever_a_file_says(amount: str) -> None:
    with pytest.raises(ValueError, match="nothing costs that"):
        Foreseen(Decimal(amount))
