"""What a pasted text is: one of the two secrets, or neither."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.token_kind import TokenKind, bare, pasted
from tests.reached import must_reach, reached

API = "0123456789abcdef" * 2
ACCOUNT = "platform-v1-" + "fedcba9876543210" * 4

hexadecimal = st.text(string.hexdigits, min_size=32, max_size=32)
tokens = hexadecimal | st.tuples(hexadecimal, hexadecimal).map("platform-v1-{0[0]}{0[1]}".format)
hidden = st.sampled_from(["\u200b", "\u200c", "\u2060", "\ufeff", "\u00ad", "\u202e", "\u034f", "\u3164", "\ufe0f"])
around = st.lists(
    st.sampled_from(
        [
            ("", " "),
            ("\u00a0", "\t"),
            ("\n", "\r\n"),
            ('"', '"'),
            ("“", "”"),
            ("'", "'"),
            ("`", "`"),
            ("Bearer ", ""),
            ("authorization: BEARER\u00a0", ""),
        ]
    ),
    max_size=4,
)


@must_reach("api", "account", "wrapped", "hidden")
@given(tokens, around, st.lists(st.tuples(st.integers(0, 120), hidden), max_size=4))
def test_what_stands_around_a_token_or_hides_in_it_changes_nothing(
    token: str, layers: list[tuple[str, str]], marks: list[tuple[int, str]]
) -> None:
    text = token
    for before, after in layers:
        text = before + text + after
    for place, mark in marks:
        text = text[:place] + mark + text[place:]
    found = pasted(text)
    assert (found.text, found.kind) == (token, TokenKind.ACCOUNT if token.startswith("platform") else TokenKind.API)
    assert token not in repr(found)
    reached(found.kind, wrapped=bool(layers), hidden=bool(marks))


@must_reach("unknown", "empty", "changed")
@given(st.text() | st.text("Bearer\"' \u200b0a:"))
def test_whatever_is_pasted_comes_out_bare_and_stays_so(text: str) -> None:
    found = pasted(text)
    assert bare(found.text) == found.text == found.text.strip()
    reached(found.kind, empty=not found.text, changed=found.text != text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        API[:-1],
        API + "0",
        API[:-1] + "g",
        f"{API[:16]} {API[16:]}",
        f"{API}\n{API}",
        ACCOUNT[:-1],
        ACCOUNT + "0",
        ACCOUNT.replace("v1", "v2"),
        ACCOUNT.upper(),
        "platform-v1-" + API,
        "sk-" + API,
        API.replace("0", "\uff10"),
    ],
)
def test_anything_of_another_shape_is_unknown(text: str) -> None:
    assert pasted(text).kind is TokenKind.UNKNOWN


def test_each_shape_is_told_by_its_length_and_its_beginning() -> None:
    assert (pasted(API).kind, pasted(ACCOUNT).kind, pasted(API.upper()).kind) == (
        TokenKind.API,
        TokenKind.ACCOUNT,
        TokenKind.API,
    )
    assert pasted("a-token-of-another-shape").text == "a-token-of-another-shape"
    assert bare("bearertoken") == "bearertoken"
