"""Orders on the wire, and whether a recorded request is one of them."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.request import Extend, FrameUrls, Generate, LocalFrame, Mode, Order, RemoteFrame, Resolution
from kinogrid.domain.task import Pending, TaskRecord
from kinogrid.service.wire import is_order, order_body, order_from_request, traces

URL = "https://example.com/a//b.png"
FIRST, LAST = "https://example.com/first.png", "https://example.com/last.png"
texts = st.text(min_size=1).filter(str.strip)
settings_ = {
    "mode": st.sampled_from(Mode),
    "resolution": st.sampled_from(Resolution),
    "loop": st.booleans(),
    "callback_url": st.none() | st.just("https://example.com/hook"),
}
generates = st.builds(
    Generate,
    prompt=texts,
    first=st.just(RemoteFrame(FIRST)),
    last=st.none() | st.just(RemoteFrame(LAST)),
    **settings_,
)
extends = st.builds(
    Extend,
    prompt=texts,
    video_id=st.integers(10**8, 10**18).map(str),
    video_index=st.integers(0, 3),
    **settings_,
)
orders = generates | extends


def recorded(request: dict[str, Any] | None) -> TaskRecord:
    return TaskRecord("t", Pending(), request=request)


def test_a_generation_says_all_that_the_guide_documents() -> None:
    order = Generate(
        prompt='slow "pan" 猫',
        first=LocalFrame("/home/me/a.png"),
        last=RemoteFrame(LAST),
        mode=Mode.TURBO,
        resolution=Resolution.P480,
        loop=True,
        callback_url="https://example.com/hook",
    )
    assert order_body(order, FrameUrls(first=URL)) == (
        '{"action":"generate","prompt":"slow \\"pan\\" 猫","image_url":"https://example.com/a//b.png",'
        '"end_image_url":"https://example.com/last.png","mode":"turbo","resolution":"480p","loop":true,"async":true,'
        '"callback_url":"https://example.com/hook"}'
    )


def test_an_extension_says_what_it_continues_and_nothing_that_is_not_set() -> None:
    body = order_body(Extend(prompt="on", video_id="1751816807896311", video_index=1), FrameUrls())
    assert json.loads(body) == {
        "action": "extend",
        "prompt": "on",
        "video_id": "1751816807896311",
        "video_index": 1,
        "mode": "fast",
        "resolution": "720p",
        "loop": False,
        "async": True,
    }


def test_half_a_character_does_not_keep_an_order_back() -> None:
    order = Generate(prompt="broken \ud83d end", first=RemoteFrame(URL))
    assert json.loads(order_body(order, FrameUrls()))["prompt"] == "broken \ufffd end"


@given(orders)
def test_the_same_order_is_the_same_text(order: Order) -> None:
    assert order_body(order, FrameUrls()) == order_body(order, FrameUrls())


@given(orders, st.data())
def test_a_record_of_an_order_matches_however_it_is_dressed(order: Order, data: st.DataObject) -> None:
    body = order_body(order, FrameUrls())
    request: dict[str, Any] = json.loads(body)
    unset = {"image_url", "end_image_url", "video_id", "video_index", "callback_url", "raw"} - set(request)
    request |= dict.fromkeys(data.draw(st.sets(st.sampled_from(sorted(unset)))), None)
    request |= {"api_id": 7, "nested": {"a": [1]}} if data.draw(st.booleans()) else {}
    if data.draw(st.booleans()):
        request = {key: str(value) if isinstance(value, bool | int) else value for key, value in request.items()}
    request.pop("async") if data.draw(st.booleans()) else None
    assert is_order(body, recorded(request))


CHANGES: dict[str, Any] = {
    "action": "upscale",
    "prompt": "something else entirely",
    "image_url": "https://example.com/other.png",
    "end_image_url": "https://example.com/other.png",
    "video_id": "1",
    "video_index": 7,
    "mode": "relax",
    "resolution": "1080p",
    "callback_url": "https://example.com/elsewhere",
}


@given(orders, st.sampled_from(sorted(CHANGES)))
def test_a_record_that_differs_in_one_documented_field_is_another_order(order: Order, name: str) -> None:
    body = order_body(order, FrameUrls())
    assert not is_order(body, recorded({**json.loads(body), name: CHANGES[name]}))
    assert not is_order(body, recorded({**json.loads(body), "loop": not json.loads(body)["loop"]}))


def test_a_default_that_the_service_filled_in_makes_no_difference() -> None:
    body = order_body(Generate(prompt="waves", first=RemoteFrame(URL)), FrameUrls())
    request = json.loads(body)
    assert is_order(body, recorded({**request, "video_index": 0, "end_image_url": ""}))
    for name in ("mode", "resolution", "loop"):
        assert is_order(body, recorded({**request, name: None}))
    turbo = order_body(Generate(prompt="waves", first=RemoteFrame(URL), mode=Mode.TURBO), FrameUrls())
    assert not is_order(turbo, recorded({**request, "mode": None}))


@pytest.mark.parametrize("request_", [None, {}, {"prompt": None}])
def test_a_record_that_tells_no_request_never_matches(request_: dict[str, Any] | None) -> None:
    body = order_body(Generate(prompt="waves", first=RemoteFrame(URL)), FrameUrls())
    assert not is_order(body, recorded(request_))


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(
    st.text() | orders.map(lambda order: order_body(order, FrameUrls())),
    st.dictionaries(st.sampled_from(sorted(CHANGES)), anything),
)
def test_comparing_never_breaks(body: str, request: dict[str, Any]) -> None:
    assert not is_order(body, recorded(request)) or body.startswith("{")


def plain(order: Order) -> Order:
    """Give an order as a record can tell it: blanks at a prompt's ends are lost on the way."""
    return replace(order, prompt=json.loads(order_body(order, FrameUrls()))["prompt"].strip())


@given(orders, st.booleans())
def test_an_order_comes_back_from_its_record(order: Order, as_text: bool) -> None:
    request: dict[str, Any] = json.loads(order_body(order, FrameUrls())) | {"raw": None}
    if as_text:
        request = {key: str(value) if isinstance(value, bool | int) else value for key, value in request.items()}
    assert order_from_request(request) == plain(order)


def test_of_a_half_told_request_comes_back_what_is_sure() -> None:
    assert order_from_request(
        {"prompt": "waves", "mode": "relax", "callback_url": "http://evil.example/x"}
    ) == Generate(prompt="waves", first=RemoteFrame(""))
    assert order_from_request({"video_id": 12345678901}) == Extend(prompt="", video_id="12345678901", video_index=0)


@pytest.mark.parametrize(
    "request_",
    [
        {},
        {"action": "generate"},
        {"action": "imagine", "prompt": "a cat"},
        {"action": "extend", "prompt": "on"},
        {"action": "extend", "video_id": "../x", "prompt": "on"},
        {"action": "extend", "video_id": "1", "video_index": 7},
        {"action": "extend", "video_id": "1", "video_index": 1.5},
        {"image_url": "file:///etc/passwd"},
    ],
)
def test_what_tells_no_order_gives_none(request_: dict[str, Any]) -> None:
    assert order_from_request(request_) is None


@given(st.dictionaries(st.sampled_from(["action", "prompt", "video_id", "video_index", "image_url", "mode"]), anything))
def test_reading_an_order_back_never_breaks(request_: dict[str, Any]) -> None:
    order = order_from_request(request_)
    assert order is None or order_from_request(json.loads(order_body(order, FrameUrls()))) in {order, None}


def test_traces_are_found_in_an_answer_and_in_a_record() -> None:
    assert traces('{"trace_id": "a", "response": {"trace_id": "b"}}') == ("a", "b")
    assert traces('{"response": {"trace_id": 7}}') == ("7",)
    for nothing in ("", "said (HTTP 429) (trace x)", "[]", '{"trace_id": "two words"}', "\ud83d"):
        assert traces(nothing) == ()
