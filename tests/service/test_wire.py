"""Orders on the wire, for videos and for pictures, and whether a recorded request is one of them."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinogrid.domain.request import (
    Aspect,
    Extend,
    FrameUrls,
    Generate,
    Imagine,
    Kind,
    LocalFrame,
    Mode,
    Order,
    RemoteFrame,
    Resolution,
)
from kinogrid.service.wire import PATHS, STAND_IN, bill, is_order, order_body, order_from_request, recent_body, traces
from tests.reached import must_reach, reached
from tests.service.conftest import anything, recorded

URL = "https://example.com/a//b.png"
FIRST, LAST = "https://example.com/first.png", "https://example.com/last.png"
lasts = st.none() | st.just(RemoteFrame(LAST))
texts = st.text(min_size=1).filter(str.strip)
wishes = {
    "mode": st.sampled_from(Mode),
    "resolution": st.sampled_from(Resolution),
    "loop": st.booleans(),
    "callback_url": st.none() | st.just("https://example.com/hook"),
}
generates = st.builds(Generate, prompt=texts, first=st.just(RemoteFrame(FIRST)), last=lasts, **wishes)
extends = st.builds(
    Extend,
    prompt=texts,
    video_id=st.integers(10**8, 10**18).map(str),
    video_index=st.integers(0, 3),
    last=lasts,
    **wishes,
)
videos = generates | extends
pictures = st.builds(
    Imagine,
    prompt=texts.filter(lambda text: "--" not in text),
    aspect=st.sampled_from(Aspect),
    mode=st.sampled_from(Mode),
)
orders = videos | pictures
ORDER_NAMES = ("Generate", "Extend", "Imagine")
names = st.sampled_from(["action", "prompt", "video_id", "video_index", "image_url", "mode"])


def body_of(order: Order) -> str:
    return order_body(order, FrameUrls())


def request_of(order: Order) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(body_of(order))
    return found


def as_text(request: dict[str, Any]) -> dict[str, Any]:
    return {key: str(value) if isinstance(value, bool | int) else value for key, value in request.items()}


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
    assert body_of(Extend(prompt="on", video_id="1751816807896311", video_index=1)) == (
        '{"action":"extend","prompt":"on","video_id":"1751816807896311","video_index":1,'
        '"mode":"fast","resolution":"720p","loop":false,"async":true}'
    )


def test_an_extension_ends_with_a_picture_where_it_is_by_then() -> None:
    order = Extend(prompt="on", video_id="1", video_index=0, last=LocalFrame("/home/me/end.png"))
    assert json.loads(order_body(order, FrameUrls(last=URL)))["end_image_url"] == URL
    assert request_of(replace(order, last=RemoteFrame(LAST)))["end_image_url"] == LAST
    path, billed = bill(order)
    assert (path, billed["end_image_url"]) == ("/midjourney/videos", STAND_IN)


def test_half_a_character_does_not_keep_an_order_back() -> None:
    order = Generate(prompt="broken \ud83d end", first=RemoteFrame(URL))
    assert request_of(order)["prompt"] == "broken \ufffd end"


def test_an_order_says_its_words_with_their_shape_and_nothing_about_motion() -> None:
    assert PATHS[Imagine.kind] == "/midjourney/imagine"
    assert body_of(Imagine(prompt='a "red" fox 猫', mode=Mode.TURBO)) == (
        '{"action":"generate","prompt":"a \\"red\\" fox 猫 --ar 16:9","mode":"turbo","async":true,"split_images":true}'
    )


@pytest.mark.parametrize(
    ("prompt", "sent"),
    [
        ("a fox --ar 3:2", "a fox --ar 3:2"),
        ("a fox --aspect 1:2", "a fox --aspect 1:2"),
        ("--ar 3:2 a fox", "--ar 3:2 a fox"),
        ("a fox --AR 3:2 --raw", "a fox --AR 3:2 --raw"),
        ("a fox --ar 16:9", "a fox --ar 16:9"),
        ("a fox --no people, boats", "a fox --no people, boats --ar 1:1"),
        ("the well-known --raw", "the well-known --raw --ar 1:1"),
        ("a bar at 16:9 \n", "a bar at 16:9 --ar 1:1"),
    ],
)
def test_the_shape_stands_behind_the_words_unless_they_name_one_themselves(prompt: str, sent: str) -> None:
    assert request_of(Imagine(prompt=prompt, aspect=Aspect.SQUARE))["prompt"] == sent


@must_reach(*ORDER_NAMES, "numbers as texts", "something more", "something left out", "no kind told")
@settings(max_examples=200)
@given(orders, st.data())
def test_a_record_of_an_order_matches_however_it_is_dressed(order: Order, data: st.DataObject) -> None:
    request = request_of(order)
    names = {"image_url", "end_image_url", "image_id", "video_id", "video_index", "callback_url", "raw", "resolution"}
    request |= dict.fromkeys(data.draw(st.sets(st.sampled_from(sorted(names - set(request))))), None)
    more, texts_only = data.draw(st.booleans()), data.draw(st.booleans())
    request |= {"api_id": 7, "nested": {"a": [1]}} if more else {}
    request = as_text(request) if texts_only else request
    less = data.draw(st.sets(st.sampled_from(["async", "split_images"])))
    for left_out in less:
        request.pop(left_out, None)
    kind = data.draw(st.sampled_from([order.kind, None, "images"]))
    assert is_order(body_of(order), recorded(request, kind), order.kind)
    reached(type(order).__name__, numbers_as_texts=texts_only, something_more=more)
    reached(something_left_out=bool(less), no_kind_told=kind is None)


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


@must_reach(*ORDER_NAMES, *CHANGES)
@settings(max_examples=200)
@given(orders, st.sampled_from(sorted(CHANGES)))
def test_a_record_that_differs_in_one_documented_field_is_another_order(order: Order, name: str) -> None:
    request = request_of(order)
    for change in ({name: CHANGES[name]}, {"loop": not request.get("loop", False)}):
        assert not is_order(body_of(order), recorded(request | change), order.kind)
    reached(type(order).__name__, name)


@pytest.mark.parametrize("told", ["videos", "imagine", None, "something new", ""])
@pytest.mark.parametrize("kind", Kind)
def test_the_kind_of_a_record_tells_orders_apart_where_it_is_one_of_the_two(kind: Kind, told: str | None) -> None:
    body = '{"action":"generate","prompt":"a fox --ar 16:9","mode":"fast"}'
    assert is_order(body, recorded(json.loads(body), told), kind) == (told not in set(Kind) - {kind})


@must_reach("no kind told", "a new one")
@given(pictures, st.sampled_from([None, "new"]))
def test_even_without_a_kind_no_order_for_videos_is_one_for_pictures(order: Imagine, kind: str | None) -> None:
    words = request_of(order)["prompt"]
    for video in (
        Generate(prompt=words, first=RemoteFrame(FIRST), mode=order.mode),
        Extend(prompt=words, video_id="1751816807896311", video_index=0, mode=order.mode),
    ):
        assert not is_order(body_of(order), recorded(request_of(video), kind), Kind.IMAGINE)
        assert not is_order(body_of(video), recorded(request_of(order), kind), Kind.VIDEOS)
    reached("no kind told" if kind is None else "a new one")


def test_a_default_that_the_service_filled_in_makes_no_difference() -> None:
    waves = Generate(prompt="waves", first=RemoteFrame(URL))
    request = request_of(waves)
    for told in ({"video_index": 0, "end_image_url": ""}, {"mode": None}, {"resolution": None}, {"loop": None}):
        assert is_order(body_of(waves), recorded(request | told))
    assert not is_order(body_of(replace(waves, mode=Mode.TURBO)), recorded(request | {"mode": None}))


@pytest.mark.parametrize("request_", [None, {}, {"prompt": None}])
def test_a_record_that_tells_no_request_never_matches(request_: dict[str, Any] | None) -> None:
    assert not is_order(body_of(Generate(prompt="waves", first=RemoteFrame(URL))), recorded(request_))


@must_reach("an order", "no order", "a request", "no request")
@given(st.text() | orders.map(body_of), st.dictionaries(st.sampled_from(sorted(CHANGES)), anything))
def test_comparing_never_breaks(body: str, request: dict[str, Any]) -> None:
    assert not is_order(body, recorded(request)) or body.startswith("{")
    reached("an order" if body.startswith("{") else "no order", "a request" if request else "no request")


@must_reach("Generate", "Extend", "numbers as texts", "a last frame", "a callback", "a loop")
@settings(max_examples=200)
@given(videos, st.booleans())
def test_an_order_comes_back_from_its_record(order: Order, numbers_as_text: bool) -> None:
    request = request_of(order) | {"raw": None}
    # Blanks at a prompt's ends are lost on the way.
    found = replace(order, prompt=request["prompt"].strip())
    assert order_from_request(as_text(request) if numbers_as_text else request) == found
    reached(type(order).__name__, numbers_as_texts=numbers_as_text, a_last_frame="end_image_url" in request)
    reached(a_callback="callback_url" in request, a_loop=request["loop"])


@must_reach(*Aspect, *Mode)
@given(pictures)
def test_an_order_for_pictures_comes_back_from_its_record(order: Imagine) -> None:
    request = request_of(order) | {"image_id": None, "callback_url": None}
    found = order_from_request(request, "imagine")
    shape = request_of(replace(order, prompt="x"))["prompt"].removeprefix("x")
    assert found == replace(order, prompt=request["prompt"].strip().removesuffix(shape))
    assert found is not None
    assert body_of(found).split() == body_of(replace(order, prompt=order.prompt.strip())).split()
    reached(order.aspect, order.mode)


def test_of_a_half_told_request_comes_back_what_is_sure() -> None:
    assert order_from_request(
        {"prompt": "waves", "mode": "relax", "callback_url": "http://evil.example/x"}
    ) == Generate(prompt="waves", first=RemoteFrame(""))
    assert order_from_request({"video_id": 12345678901}) == Extend(prompt="", video_id="12345678901", video_index=0)


@pytest.mark.parametrize(
    ("prompt", "order"),
    [
        ("a fox", Imagine(prompt="a fox")),
        ("a fox --ar 1:1", Imagine(prompt="a fox", aspect=Aspect.SQUARE)),
        ("a fox --aspect 9:16", Imagine(prompt="a fox", aspect=Aspect.TALL)),
        ("a fox --ar 7:3", Imagine(prompt="a fox --ar 7:3")),
        ("a fox --ar 1:1 --raw", Imagine(prompt="a fox --ar 1:1 --raw")),
        ("--ar 1:1", Imagine(prompt="--ar 1:1")),
    ],
)
def test_a_shape_goes_back_to_where_it_is_chosen_only_if_it_can_be_chosen_there(prompt: str, order: Imagine) -> None:
    assert order_from_request({"prompt": prompt, "mode": "relax"}, "imagine") == order


@pytest.mark.parametrize(
    ("kind", "request_"),
    [
        (None, {}),
        (None, {"action": "generate"}),
        (None, {"action": "imagine", "prompt": "a cat"}),
        (None, {"action": "extend", "prompt": "on"}),
        (None, {"action": "extend", "video_id": "../x", "prompt": "on"}),
        *[(None, {"action": "extend", "video_id": "1", "video_index": index}) for index in (7, 1.5)],
        (None, {"image_url": "file:///etc/passwd"}),
        ("imagine", {"action": "upscale1", "image_id": "1751816807896311"}),
        ("imagine", {"action": "variation4", "image_id": "1", "prompt": "a fox"}),
        *[("imagine", request) for request in ({"action": "generate"}, {"prompt": None}, {})],
    ],
)
def test_what_tells_no_order_gives_none(kind: str | None, request_: dict[str, Any]) -> None:
    assert order_from_request(request_, kind) is None


@must_reach("an order", "none")
@settings(max_examples=200)
@given(
    st.dictionaries(st.sampled_from(["action", "prompt", "video_id", "video_index", "image_url", "mode"]), anything)
    | st.builds(lambda request, name, odd: request | {name: odd}, orders.map(request_of), names, anything)
)
def test_reading_an_order_back_never_breaks(request_: dict[str, Any]) -> None:
    order = order_from_request(request_)
    assert order is None or order_from_request(request_of(order)) in {order, None}
    reached("none" if order is None else "an order")


@pytest.mark.parametrize(
    ("bounds", "said"),
    [
        ((None, None), ""),
        ((1.5, None), ',"created_at_min":1.5'),
        ((None, 2.5), ',"created_at_max":2.5'),
        ((1.5, 2.5), ',"created_at_min":1.5,"created_at_max":2.5'),
        ((0.0, 0.0), ',"created_at_min":0.0,"created_at_max":0.0'),
    ],
)
def test_the_list_is_asked_for_from_an_offset_on_and_within_bounds(
    bounds: tuple[float | None, float | None], said: str
) -> None:
    assert recent_body(100, 200, *bounds) == f'{{"action":"retrieve_batch","limit":100,"offset":200{said}}}'


def test_traces_are_found_in_an_answer_and_in_a_record() -> None:
    assert traces('{"trace_id": "a", "response": {"trace_id": "b"}}') == ("a", "b")
    assert traces('{"response": {"trace_id": 7}}') == ("7",)
    for nothing in ("", "said (HTTP 429) (trace x)", "[]", '{"trace_id": "two words"}', "\ud83d"):
        assert traces(nothing) == ()
