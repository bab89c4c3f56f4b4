"""Characters that say nothing, held against what Unicode says of them."""

import re
import sys
from unicodedata import category

import pytest

from kinogrid.domain.form import ComposeForm, FrameField
from kinogrid.domain.form_rules import order_of, problems_of
from kinogrid.domain.prompt_edits import says_something
from kinogrid.domain.request import Extend, Field, Imagine, Problem, ProblemCode
from kinogrid.domain.unseen import DASHES, UNSEEN, says_nothing, without_unseen

SILENT = {
    "space of no width": "\u200b",
    "byte order mark": "\ufeff",
    "word joiner": "\u2060",
    "soft hyphen": "\u00ad",
    "Hangul filler": "\u3164",
    "Hangul fillers": "\u115f\u1160\uffa0",
    "joiners": "\u200c\u200d\u034f",
    "directions": "\u200e\u200f\u202a\u202e\u2066\u2069\u061c",
    "selectors": "\ufe0f\U000e0101\u180b",
    "tags": "\U000e0041\U000e007f",
    "controls": "\0\x07\x1b\x7f\x9f",
    "empty Braille": "\u2800",
    "an object's place": "\ufffc",
    "marks without a letter": "\u0301\u20dd",
    "never a character": "\ufffe\U0010ffff\ufdd0",
    "half a character": "\ud83d",
    "blanks": " \t\n\u00a0\u2003\u3000\u2028",
    "dashes": "\u2014\u2212\u30fc-",
}


@pytest.mark.parametrize("prompt", SILENT.values(), ids=SILENT.keys())
def test_a_prompt_that_says_nothing_is_refused_beside_its_field(prompt: str) -> None:
    for said in (prompt, f" {prompt}\n{prompt} ", f"{prompt} --motion low", f"{prompt}--motion low"):
        assert not says_something(said)
        wrong = order_of(ComposeForm(prompt=said, first=FrameField(path="/tmp/a.png")))
        assert wrong == (Problem(Field.PROMPT, ProblemCode.NO_MOTION),)
        extend = Extend(prompt=said, video_id="1", video_index=0)
        assert problems_of(extend) == (Problem(Field.PROMPT, ProblemCode.NO_CONTINUATION),)
        assert problems_of(Imagine(prompt=said)) == (Problem(Field.PROMPT, ProblemCode.NO_PICTURE_WORDS),)
    assert says_something(f"{prompt} a {prompt}")


@pytest.mark.parametrize(
    "prompt", ["a", "\u00e9", "e\u0301", "\u65e5", "\U0001f600", "\U0001faea", "7", "!", "\U0001f468\u200d\U0001f469"]
)
def test_whatever_is_seen_says_something(prompt: str) -> None:
    """Also a character that is younger than this Python's tables."""
    assert says_something(prompt)


def test_every_control_and_format_character_of_unicode_is_unseen_and_every_dash_a_dash() -> None:
    unseen, dashes = re.compile(f"[{UNSEEN}]"), re.compile(f"[{DASHES}]")
    for code in range(sys.maxunicode + 1):
        sign = chr(code)
        if category(sign) in {"Cc", "Cf"}:
            assert unseen.match(sign) or sign.isspace()
            assert says_nothing(sign)
        if category(sign) == "Pd":
            assert dashes.match(sign)
        if category(sign) in {"Lu", "Ll", "Lt", "Nd", "Sc"}:
            assert not says_nothing(sign)
            assert without_unseen(sign) == sign
