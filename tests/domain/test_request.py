"""A form becomes an order only when nothing is missing, and says which field is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.request import (
    Extend,
    Field,
    Generate,
    Imagine,
    Kind,
    LocalFrame,
    Order,
    Problem,
    ProblemCode,
    RemoteFrame,
    is_private_safe,
    is_web_address,
    problems,
)

GOOD = Generate(prompt="a cat", first=RemoteFrame("https://example.org/cat.png"))


def fields(order: Order) -> list[Field]:
    return [problem.field for problem in problems(order)]


def test_a_complete_order_has_no_problems() -> None:
    called_back = Generate(prompt="a cat", first=LocalFrame("/tmp/cat.png"), callback_url="https://x.example/cb")
    extend = Extend(prompt="on", video_id="1751816807896311", video_index=3)
    assert [problems(order) for order in (GOOD, called_back, extend, Imagine(prompt="a cat"))] == [()] * 4


@pytest.mark.parametrize("prompt", ["", "   ", "\n\t"])
def test_an_empty_prompt_is_pointed_out(prompt: str) -> None:
    assert fields(Generate(prompt=prompt, first=GOOD.first)) == [Field.PROMPT]
    extend = Extend(prompt=prompt, video_id="1", video_index=0)
    assert problems(extend) == (Problem(Field.PROMPT, ProblemCode.NO_CONTINUATION),)
    (problem,) = problems(Imagine(prompt=prompt))
    assert problem == Problem(Field.PROMPT, ProblemCode.NO_PICTURE_WORDS)


def test_an_order_knows_what_it_makes_and_pictures_from_words_need_no_frame() -> None:
    imagine, extend = Imagine(prompt="a cat"), Extend(prompt="on", video_id="1", video_index=0)
    assert [order.kind for order in (GOOD, extend, imagine)] == [Kind.VIDEOS, Kind.VIDEOS, Kind.IMAGINE]
    assert imagine.frames() == ()


@pytest.mark.parametrize(
    "url", ["", "cat.png", "ftp://x/cat.png", "https://", "https:///cat.png", "http://a b/c", "https://u:p@x/c.png"]
)
def test_a_bad_frame_address_is_pointed_out_beside_its_field(url: str) -> None:
    assert fields(Generate(prompt="p", first=RemoteFrame(url))) == [Field.FIRST]
    assert fields(Generate(prompt="p", first=GOOD.first, last=RemoteFrame(url))) == [Field.LAST]


@pytest.mark.parametrize("url", ["http://example.org/cb", "webhook.site/1", "javascript:alert(1)"])
def test_a_callback_must_be_https_or_stay_on_this_machine(url: str) -> None:
    assert fields(Generate(prompt="p", first=GOOD.first, callback_url=url)) == [Field.CALLBACK]
    assert is_private_safe("http://127.0.0.1:8080/cb")


@pytest.mark.parametrize(("video_id", "index"), [("../1", 0), ("", 0), ("12", 4), ("12", -1), ("١٢", 0)])
def test_a_variant_without_a_proper_id_cannot_be_extended(video_id: str, index: int) -> None:
    assert fields(Extend(prompt="p", video_id=video_id, video_index=index)) == [Field.PARENT]


@given(st.text(max_size=80))
def test_any_text_at_all_gets_an_answer(text: str) -> None:
    assert is_web_address(text) in {True, False}
    assert not (is_private_safe(text) and not is_web_address(text))
