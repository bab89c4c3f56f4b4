"""A table of cases says no less than a test for each of them would."""

import pytest

from tests.tables import every


def test_every_case_is_tried_and_each_that_fails_is_named() -> None:
    tried: list[tuple[str, int]] = []

    @every("letter", "ab")
    @every("number, twice", [(1, 2), (2, 5), (3, 7)])
    def doubled(letter: str, number: int, twice: int) -> None:
        tried.append((letter, number))
        assert twice == 2 * number

    with pytest.raises(ExceptionGroup) as failed:
        doubled()
    assert tried == [(letter, number) for letter in "ab" for number in (1, 2, 3)]
    assert [group.__notes__ for group in failed.value.exceptions] == [["letter = 'a'"], ["letter = 'b'"]]
    first = failed.value.exceptions[0]
    assert isinstance(first, ExceptionGroup)
    assert [error.__notes__ for error in first.exceptions] == [["number = 2, twice = 5"], ["number = 3, twice = 7"]]


@every("number", [1, 2])
def test_what_else_a_test_takes_is_left_to_pytest(number: int, tmp_path: object) -> None:
    assert number
    assert tmp_path


def test_a_table_that_tries_nothing_is_refused() -> None:
    with pytest.raises(AssertionError, match="there is no case of number"):
        every("number", [])

    def takes_nothing() -> None: ...

    with pytest.raises(AssertionError, match="takes_nothing does not take number"):
        every("number", [1])(takes_nothing)
