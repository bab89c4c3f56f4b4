"""In a prompt for a picture, a flag that Midjourney does not know is pointed out; every other one is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.prompt import PICTURE_FLAGS, for_videos_only, unknown_for_pictures


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("hills --verison 7", "Midjourney has no flag --verison for pictures. Did you mean --version?"),
        ("hills --stylise 50", "Midjourney has no flag --stylise for pictures. Did you mean --stylize?"),
        (
            "hills --motoin low",
            "Midjourney has no flag --motoin for pictures. Did you mean --motion? It is for videos only.",
        ),
        ("hills --xyzzy", "Midjourney has no flag --xyzzy for pictures."),
        ("hills --xyzzy 1 --xyzzy 2", "Midjourney has no flag --xyzzy for pictures."),
    ],
)
def test_an_unknown_flag_is_named_with_what_was_probably_meant(prompt: str, said: str) -> None:
    assert unknown_for_pictures(prompt) == (said,)


@given(st.lists(st.sampled_from(sorted(PICTURE_FLAGS)), max_size=6))
def test_what_pictures_have_is_never_pointed_out(names: list[str]) -> None:
    prompt = " ".join(["hills", *(f"--{name} 1" for name in names)])
    assert unknown_for_pictures(prompt) == ()
    assert for_videos_only(prompt) == ()


@pytest.mark.parametrize("prompt", ["", "hills", "hills --motion low --loop --bs 2", "well--known hills \u2014 motoin"])
def test_flags_for_videos_and_mere_words_are_no_unknown_flags(prompt: str) -> None:
    assert unknown_for_pictures(prompt) == ()
