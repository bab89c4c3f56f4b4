"""Versions are told apart by their numbers, and nothing else counts as one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kinogrid.domain.app_version import is_newer, read_version
from tests.reached import must_reach, reached

NUMBERS = st.tuples(*[st.integers(0, 12) | st.integers(0, 9999)] * 3)


def written(numbers: tuple[int, ...]) -> str:
    return ".".join(map(str, numbers))


@must_reach("newer", "not newer")
@given(NUMBERS, NUMBERS, st.sampled_from(["", "v"]))
def test_the_larger_numbers_are_the_newer_version(one: tuple[int, ...], other: tuple[int, ...], sign: str) -> None:
    assert read_version(sign + written(one)) == one
    newer = is_newer(sign + written(one), written(other))
    assert newer is (one > other)
    reached("newer" if newer else "not newer")


@must_reach("a version", "none")
@given(st.text(alphabet="v0123456789. -rc\n٣", max_size=14) | NUMBERS.map(written))
def test_what_is_no_version_is_newer_than_nothing(text: str) -> None:
    version = read_version(text)
    if version is None:
        assert not is_newer(text, "0.0.0")
        assert not is_newer("9999.0.0", text)
        reached("none")
    else:
        assert tuple(map(int, text.removeprefix("v").split("."))) == version
        reached("a version")


@pytest.mark.parametrize(
    "text", ["", "1.2", "1.2.3.4", "1.2.3rc1", " 1.2.3", "1.2.3\n", "1.2.٣", "V1.2.3", "1.2.00003"]
)
def test_only_three_plain_numbers_are_a_version(text: str) -> None:
    assert read_version(text) is None
