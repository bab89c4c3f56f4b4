"""Settings are found by the words of any language, whatever their case, accents and order."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.ui.settings.setting_match import asked_parts, is_meant
from tests.reached import must_reach, reached

WORDS = st.lists(
    st.sampled_from(["Übersetzung", "réseau", "Proxy", "Straße", "contraseña", "主题", "テーマ", "ガ", "API", "4 s"]),
    min_size=1,
    max_size=5,
)


@must_reach("accents left out", "other case", "a part of a word", "other order", "one too many")
@given(WORDS.flatmap(lambda texts: st.tuples(st.just(texts), st.permutations(texts))), st.booleans(), st.booleans())
def test_what_a_text_says_finds_it_and_one_word_more_does_not(
    said_and_asked: tuple[list[str], list[str]], plain: bool, upper: bool
) -> None:
    texts, order = said_and_asked
    typed = " ".join(order)
    if plain:
        # Of Latin letters alone: the marks of kana tell words apart.
        typed = "".join(
            "".join(sign for sign in unicodedata.normalize("NFD", letter) if unicodedata.category(sign) != "Mn")
            if letter < "\u0250"
            else letter
            for letter in typed
        )
    if upper:
        typed = typed.upper()
    assert is_meant(asked_parts(typed), texts)
    begun = typed[: max(1, len(typed) - 1)]
    assert is_meant(asked_parts(begun), texts)
    assert not is_meant(asked_parts(f"{typed} webhook"), texts)
    reached(
        "one too many",
        accents_left_out=typed.casefold() != " ".join(order).casefold(),
        other_case=upper,
        a_part_of_a_word=len(begun.split()) == len(typed.split()),
        other_order=order != texts,
    )


@pytest.mark.parametrize(
    ("typed", "text", "meant"),
    [
        ("", "Theme", True),
        ("  … ", "Theme", True),
        ("limit", "Ausgabenlimit", True),
        ("UBERSETZUNG", "Übersetzung", True),
        ("strasse", "Straße", True),
        ("色模", "深色模式", True),
        ("模色", "深色模式", False),
        ("\uff21\uff30\uff29", "API-Token", True),
        ("api-token", "API token", True),
        ("カ", "ガ", False),
        ("tokenapi", "API token", False),
    ],
)
def test_matching_at_its_edges(typed: str, text: str, meant: bool) -> None:
    assert is_meant(asked_parts(typed), [text]) is meant


def test_no_match_reaches_from_one_text_into_the_next() -> None:
    assert is_meant(asked_parts("主题"), ["主题"])
    assert not is_meant(asked_parts("主题"), ["主", "题"])
