"""Orders for pictures on the wire, told apart from orders for videos, and their results in every shape."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.failure import Failure
from kinogrid.domain.request import Aspect, Extend, FrameUrls, Generate, Imagine, Kind, Mode, RemoteFrame
from kinogrid.domain.state import Result
from kinogrid.domain.task import Pending, TaskRecord
from kinogrid.service.answers import Reply, read_found, read_order_answer
from kinogrid.service.wire import PATHS, is_order, order_body, order_from_request

FIRST = "https://example.com/first.png"
texts = st.text(min_size=1).filter(lambda text: text.strip() and "--" not in text)
pictures = st.builds(Imagine, prompt=texts, aspect=st.sampled_from(Aspect), mode=st.sampled_from(Mode))


def body_of(order: Imagine | Generate | Extend) -> str:
    return order_body(order, FrameUrls())


def prompt_of(order: Imagine) -> str:
    prompt: str = json.loads(body_of(order))["prompt"]
    return prompt


def recorded(request: dict[str, Any] | None, kind: str | None = "imagine") -> TaskRecord:
    return TaskRecord("t", Pending(), kind, request=request)


def test_an_order_says_its_words_with_their_shape_and_nothing_about_motion() -> None:
    assert PATHS[Imagine.kind] == "/midjourney/imagine"
    assert body_of(Imagine(prompt='a "red" fox 猫', mode=Mode.TURBO)) == (
        '{"action":"generate","prompt":"a \\"red\\" fox 猫 --ar 16:9","mode":"turbo","async":true,"split_images":true}'
    )


@pytest.mark.parametrize(
    "prompt", ["a fox --ar 3:2", "a fox --aspect 1:2", "--ar 3:2 a fox", "a fox --AR 3:2 --raw", "a fox --ar 16:9"]
)
def test_a_shape_in_the_words_themselves_wins(prompt: str) -> None:
    assert prompt_of(Imagine(prompt=prompt, aspect=Aspect.TALL)) == prompt


@pytest.mark.parametrize(
    ("prompt", "sent"),
    [
        ("a fox --no people, boats", "a fox --no people, boats --ar 1:1"),
        ("the well-known --raw", "the well-known --raw --ar 1:1"),
        ("a bar at 16:9 \n", "a bar at 16:9 --ar 1:1"),
    ],
)
def test_the_shape_stands_behind_whatever_else_the_words_end_in(prompt: str, sent: str) -> None:
    assert prompt_of(Imagine(prompt=prompt, aspect=Aspect.SQUARE)) == sent


@given(pictures, st.data())
def test_a_record_of_an_order_matches_however_it_is_dressed(order: Imagine, data: st.DataObject) -> None:
    request: dict[str, Any] = json.loads(body_of(order))
    unset = ("image_url", "image_id", "video_id", "video_index", "callback_url", "resolution", "loop")
    request |= dict.fromkeys(data.draw(st.sets(st.sampled_from(unset))), None)
    if data.draw(st.booleans()):
        request = {key: str(value) if isinstance(value, bool | int) else value for key, value in request.items()}
    for left_out in data.draw(st.sets(st.sampled_from(["async", "split_images"]))):
        del request[left_out]
    kind = data.draw(st.sampled_from(["imagine", None, "images"]))
    assert is_order(body_of(order), recorded(request, kind), Kind.IMAGINE)
    assert not is_order(body_of(order), recorded({**request, "prompt": "another"}, kind), Kind.IMAGINE)


@pytest.mark.parametrize("told", ["videos", "imagine", None, "something new", ""])
@pytest.mark.parametrize("kind", Kind)
def test_the_kind_of_a_record_tells_orders_apart_where_it_is_one_of_the_two(kind: Kind, told: str | None) -> None:
    body = '{"action":"generate","prompt":"a fox --ar 16:9","mode":"fast"}'
    assert is_order(body, recorded(json.loads(body), told), kind) == (told not in set(Kind) - {kind})


@given(pictures, st.sampled_from([None, "new"]))
def test_even_without_a_kind_no_order_for_videos_is_one_for_pictures(order: Imagine, kind: str | None) -> None:
    words = prompt_of(order)
    for video in (
        Generate(prompt=words, first=RemoteFrame(FIRST), mode=order.mode),
        Extend(prompt=words, video_id="1751816807896311", video_index=0, mode=order.mode),
    ):
        assert not is_order(body_of(order), recorded(json.loads(body_of(video)), kind), Kind.IMAGINE)
        assert not is_order(body_of(video), recorded(json.loads(body_of(order)), kind), Kind.VIDEOS)


@given(pictures)
def test_an_order_comes_back_from_its_record(order: Imagine) -> None:
    request = json.loads(body_of(order)) | {"image_id": None, "callback_url": None}
    found = order_from_request(request, "imagine")
    sent = json.loads(body_of(replace(order, prompt="x")))["prompt"].removeprefix("x")
    assert found == replace(order, prompt=prompt_of(order).strip().removesuffix(sent))
    assert found is not None
    assert order_body(found, FrameUrls()).split() == body_of(replace(order, prompt=order.prompt.strip())).split()


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
    "request_",
    [
        {"action": "upscale1", "image_id": "1751816807896311"},
        {"action": "variation4", "image_id": "1", "prompt": "a fox"},
        {"action": "generate"},
        {"prompt": None},
        {},
    ],
)
def test_what_follows_on_a_sheet_or_tells_no_words_gives_none(request_: dict[str, Any]) -> None:
    assert order_from_request(request_, "imagine") is None


# Results

MADE: dict[str, Any] = {
    "success": True,
    "task_id": "t",
    "image_id": "1751816807896311",
    "image_url": "https://cdn.example//sheet-small.webp",
    "raw_image_url": "https://cdn.example//sheet.png",
    "image_width": 2912,
    "image_height": 1632,
    "sub_image_urls": [f"https://cdn.example//image/{index}.png" for index in range(4)],
    "actions": ["upscale1", "reroll"],
}
NO_SPLIT = {**MADE, "sub_image_urls": None}


def record(response: object, **changes: Any) -> TaskRecord:
    told = {"id": "t", "type": "imagine", "finished_at": 1751816880.5, "response": response, **changes}
    (found,) = read_found(Reply(200, json.dumps({"items": [told]}).encode()))
    return found


def result(response: object, **changes: Any) -> Result:
    outcome = record(response, **changes).outcome
    assert isinstance(outcome, Result)
    return outcome


def test_four_pictures_keep_their_addresses_to_the_letter() -> None:
    found = result(MADE)
    assert found.urls == tuple(MADE["sub_image_urls"])
    assert (found.sheet, found.video_id) == (False, None)
    assert (found.cover_url, found.width, found.height) == (MADE["image_url"], 2912, 1632)
    held = read_order_answer(Reply(200, json.dumps(MADE).encode())).outcome
    assert isinstance(held, Result)
    assert held.urls == found.urls


@pytest.mark.parametrize("count", range(1, 9))
def test_one_to_eight_pictures_are_taken_as_they_are(count: int) -> None:
    urls = [f"https://cdn.example/{index}.png" for index in range(count)]
    assert result({**MADE, "sub_image_urls": urls}).urls == tuple(urls)
    assert result({**MADE, "sub_image_urls": [None, *urls]}).urls[0] == ""
    assert len(result({**MADE, "sub_image_urls": urls * 9}).urls) == 8


@pytest.mark.parametrize(
    ("changes", "sheet"),
    [
        ({}, MADE["raw_image_url"]),
        ({"sub_image_urls": []}, MADE["raw_image_url"]),
        ({"sub_image_urls": [None, 7]}, MADE["raw_image_url"]),
        ({"raw_image_url": None}, MADE["image_url"]),
        ({"raw_image_url": 7, "video_urls": []}, MADE["image_url"]),
        ({"image_id": 1751816807896311, "image_width": "2912", "success": "true"}, MADE["raw_image_url"]),
    ],
)
def test_a_sheet_alone_stands_for_its_four_quarters(changes: dict[str, Any], sheet: str) -> None:
    found = result({**NO_SPLIT, **changes})
    assert found.urls == (sheet,) * 4
    assert found.sheet
    assert found.width == 2912


@pytest.mark.parametrize("changes", [{"image_id": None}, {"image_url": None, "raw_image_url": None}])
def test_a_finished_task_without_pictures_says_so(changes: dict[str, Any]) -> None:
    outcome = record({**NO_SPLIT, **changes}).outcome
    assert isinstance(outcome, Failure)
    assert outcome.code == "no_clips"


@pytest.mark.parametrize("success", [None, False])
def test_pictures_that_are_still_blurred_are_not_finished(success: object) -> None:
    for told in ({"image_url": MADE["image_url"]}, NO_SPLIT, MADE):
        outcome = record({**told, "progress": 46, "success": success}, finished_at=None).outcome
        assert outcome == Pending(46)


@pytest.mark.parametrize(
    ("response", "kind"),
    [
        (MADE, "imagine"),
        ({"image_id": "1", "progress": 5}, "imagine"),
        ({"image_id": None, "progress": 5}, None),
        ({**MADE, "image_id": None, "video_urls": None}, "imagine"),
        ({**MADE, "video_urls": ["https://cdn.example/0.mp4"]}, None),
        ({"video_id": "1", "image_id": "1"}, None),
        ({}, None),
    ],
)
def test_a_record_without_a_type_is_told_by_what_it_made(response: dict[str, Any], kind: str | None) -> None:
    assert record(response, type=None).kind == kind
    assert record(response, type="videos").kind == "videos"
