"""In a prompt for a picture, a flag that Midjourney does not know is pointed out; every other one is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.prompt import PICTURE_FLAGS, UnknownFlag, for_videos_only, unknown_for_pictures


@pytest.mark.parametrize(
    ("prompt", "unknown"),
    [
        ("hills --verison 7", UnknownFlag("verison", "version")),
        ("hills --stylise 50", UnknownFlag("stylise", "stylize")),
        ("hills --motoin low", UnknownFlag("motoin", "motion")),
        ("hills --xyzzy", UnknownFlag("xyzzy")),
        ("hills --xyzzy 1 --xyzzy 2", UnknownFlag("xyzzy")),
    ],
)
def test_an_unknown_flag_is_named_with_what_was_probably_meant(prompt: str, unknown: UnknownFlag) -> None:
    assert unknown_for_pictures(prompt) == (unknown,)


@given(st.lists(st.sampled_from(sorted(PICTURE_FLAGS)), max_size=6))
def test_what_pictures_have_is_never_pointed_out(names: list[str]) -> None:
    prompt = " ".join(["hills", *(f"--{name} 1" for name in names)])
    assert unknown_for_pictures(prompt) == ()
    assert for_videos_only(prompt) == ()


@pytest.mark.parametrize("prompt", ["", "hills", "hills --motion low --loop --bs 2", "well--known hills \u2014 motoin"])
def test_flags_for_videos_and_mere_words_are_no_unknown_flags(prompt: str) -> None:
    assert unknown_for_pictures(prompt) == ()
