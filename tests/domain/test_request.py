"""A form becomes an order only when nothing is missing, and says which field is wrong."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain import request as req
from tests.reached import must_reach, reached

HEADS = ["http://", "https://", "http://localhost", "http://127.0.0.1", "ftp://a"]
GOOD = req.Generate(prompt="a cat", first=req.RemoteFrame("https://example.org/cat.png"))


def fields(order: req.Order) -> list[req.Field]:
    return [problem.field for problem in req.problems(order)]


def test_a_complete_order_has_no_problems() -> None:
    called_back = req.Generate(
        prompt="a cat", first=req.LocalFrame("/tmp/cat.png"), callback_url="https://x.example/cb"
    )
    extend = req.Extend(prompt="on", video_id="1751816807896311", video_index=3)
    assert [req.problems(order) for order in (GOOD, called_back, extend, req.Imagine(prompt="a cat"))] == [()] * 4


@pytest.mark.parametrize("prompt", ["", "   ", "\n\t"])
def test_an_empty_prompt_is_pointed_out(prompt: str) -> None:
    assert fields(req.Generate(prompt=prompt, first=GOOD.first)) == [req.Field.PROMPT]
    extend = req.Extend(prompt=prompt, video_id="1", video_index=0)
    assert req.problems(extend) == (req.Problem(req.Field.PROMPT, req.ProblemCode.NO_CONTINUATION),)
    (problem,) = req.problems(req.Imagine(prompt=prompt))
    assert problem == req.Problem(req.Field.PROMPT, req.ProblemCode.NO_PICTURE_WORDS)


def test_an_order_knows_what_it_makes_and_pictures_from_words_need_no_frame() -> None:
    imagine, extend = req.Imagine(prompt="a cat"), req.Extend(prompt="on", video_id="1", video_index=0)
    assert [order.kind for order in (GOOD, extend, imagine)] == [req.Kind.VIDEOS, req.Kind.VIDEOS, req.Kind.IMAGINE]
    assert imagine.frames() == ()


@pytest.mark.parametrize(
    "url",
    [
        *("", "cat.png", "ftp://x/cat.png", "https://", "https:///cat.png", "http://a b/c"),
        *("https://u:p@x/c.png", "https://u@x/c.png", "https://:p@x/c.png"),
    ],
)
def test_a_bad_frame_address_is_pointed_out_beside_its_field(url: str) -> None:
    assert fields(req.Generate(prompt="p", first=req.RemoteFrame(url))) == [req.Field.FIRST]
    assert fields(req.Generate(prompt="p", first=GOOD.first, last=req.RemoteFrame(url))) == [req.Field.LAST]


@pytest.mark.parametrize("url", ["http://example.org/cb", "webhook.site/1", "javascript:alert(1)"])
def test_a_callback_must_be_https_or_stay_on_this_machine(url: str) -> None:
    assert fields(req.Generate(prompt="p", first=GOOD.first, callback_url=url)) == [req.Field.CALLBACK]
    assert req.is_private_safe("http://127.0.0.1:8080/cb")


@pytest.mark.parametrize(("video_id", "index"), [("../1", 0), ("", 0), ("12", 4), ("12", -1), ("١٢", 0)])
def test_a_variant_without_a_proper_id_cannot_be_extended(video_id: str, index: int) -> None:
    assert fields(req.Extend(prompt="p", video_id=video_id, video_index=index)) == [req.Field.PARENT]


@must_reach("an address", "a private one", "no address")
@given(st.text(max_size=80) | st.builds("{}{}".format, st.sampled_from(HEADS), st.text("a.:/@#? ", max_size=12)))
def test_any_text_at_all_gets_an_answer(text: str) -> None:
    assert req.is_web_address(text) in {True, False}
    assert not (req.is_private_safe(text) and not req.is_web_address(text))
    reached("an address" if req.is_web_address(text) else "no address", a_private_one=req.is_private_safe(text))


def test_an_extension_starts_where_its_parent_ends_and_may_end_with_a_picture() -> None:
    extend = req.Extend(prompt="on", video_id="1", video_index=0)
    assert extend.frames() == ()
    for last in (req.LocalFrame("/a/end.png"), req.RemoteFrame("https://x.example/end.png")):
        assert replace(extend, last=last).frames() == ((req.Slot.LAST, last),)
        assert req.problems(replace(extend, last=last)) == ()
    odd = replace(extend, last=req.RemoteFrame("end.png"))
    assert req.problems(odd) == (req.Problem(req.Field.LAST, req.ProblemCode.NOT_WEB),)
