"""The price page, and that the rules on it say what the service charges."""

import json
from itertools import product
from typing import Any

import httpx
import pytest

from kinogrid.demo.prices import DESCRIBE, IMAGINE, TASKS, VIDEOS, price, service_page
from kinogrid.demo.validation import FOLLOW_UPS
from kinogrid.domain import pricing
from kinogrid.service.price_page import read_tariff
from tests.demo.running import Demo

OPERATORS = {"and", "or", "==", "===", "in", "<", "<=", ">", ">=", "some", "*", "var"}
ADDRESS = "https://example.com/a.png"


LEFT_OUT = object()
MODES, LARGER = ("fast", "turbo"), (LEFT_OUT, None, "480p", "720p")
FORMS: tuple[tuple[str, dict[str, object], dict[str, tuple[object, ...]]], ...] = (
    (
        VIDEOS,
        {"action": "generate", "prompt": "on", "image_url": ADDRESS},
        {"mode": (LEFT_OUT, None, *MODES), "resolution": LARGER, "loop": (True, False)},
    ),
    (
        VIDEOS,
        {"action": "extend", "prompt": "on", "video_id": "17518168078"},
        {"mode": (LEFT_OUT, None, *MODES), "resolution": LARGER, "video_index": (LEFT_OUT, None, 0, 3)},
    ),
    (
        IMAGINE,
        {"prompt": "hills --ar 16:9", "image_id": "17"},
        {
            "action": (LEFT_OUT, None, "generate", *FOLLOW_UPS),
            "mode": (LEFT_OUT, None, *MODES, "relax"),
            "quality": (LEFT_OUT, None, 0.5, 1, 2),
            "style_reference": (LEFT_OUT, None, [], ["4711"], ["4711", ADDRESS]),
        },
    ),
)


def test_anyone_is_told_the_prices_but_not_with_a_slash_at_the_end(demo: Demo) -> None:
    with httpx.Client(base_url=demo.base, trust_env=False) as stranger:
        page = stranger.get("/api/v1/services/midjourney")
        broken = stranger.get("/api/v1/services/midjourney/")
        other = stranger.get("/api/v1/services/suno")
        one = stranger.get("/api/v1/apis/", params={"path": VIDEOS}).json()
        every = stranger.get("/api/v1/apis/").json()
    assert page.status_code == 200
    assert page.json() == json.loads(json.dumps(service_page()))
    assert {api["path"]: api["id"] for api in every["items"]} == {api["path"]: api["id"] for api in page.json()["apis"]}
    assert (one["count"], one["items"][0]["path"]) == (1, VIDEOS)
    assert one["items"][0]["cost"] == next(api["cost"] for api in page.json()["apis"] if api["path"] == VIDEOS)
    assert one["items"][0]["definition"]
    assert (broken.status_code, other.status_code) == (500, 404)
    assert set(other.json()) == {"detail", "code", "trace_id"}
    assert other.json()["code"] == "not_found"


def test_the_rules_use_every_operator_that_was_seen() -> None:
    assert operators(service_page()) == OPERATORS


def operators(value: object) -> set[str]:
    if isinstance(value, dict):
        own = set(value) if len(value) == 1 else set()
        return own.union(*map(operators, value.values()))
    return set().union(*map(operators, value)) if isinstance(value, list) else set()


def test_packages_of_several_sizes_are_on_sale_and_one_is_not() -> None:
    packages: Any = service_page()["packages"]
    rates = [sold["price"] / sold["amount"] for sold in packages if not sold["private"]]
    assert min(rates) == pytest.approx(0.095215)
    assert max(rates) == pytest.approx(0.13)
    assert {sold["type"] for sold in packages} == {"Usage", "Period"}
    assert [sold["price"] / sold["amount"] < min(rates) for sold in packages if sold["private"]] == [True]


TARIFF = read_tariff(json.dumps(service_page()).encode())


@pytest.mark.parametrize(("path", "fixed", "choices"), FORMS)
def test_the_rules_say_what_is_charged(
    path: str, fixed: dict[str, object], choices: dict[str, tuple[object, ...]]
) -> None:
    assert TARIFF is not None
    charged = set()
    for chosen in product(*choices.values()):
        told = {name: value for name, value in zip(choices, chosen, strict=True) if value is not LEFT_OUT}
        body = fixed | told
        charged.add(price(path, body))
        assert pricing.price(TARIFF.rules_for(path), body) == price(path, body), body
    assert len(charged) > 2


def test_what_has_no_rules_of_its_own_costs_the_usual() -> None:
    assert TARIFF is not None
    for path in (DESCRIBE, TASKS):
        assert pricing.price(TARIFF.rules_for(path), {}) == price(path, {})
    assert price(DESCRIBE, {}) > price(TASKS, {}) == 0
