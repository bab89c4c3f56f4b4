"""No property of this suite is hollow: each says what its examples must reach, and is held to it."""

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reached import must_reach, reached


def names_of(decorators: list[ast.expr]) -> set[str]:
    calls = (one.func if isinstance(one, ast.Call) else one for one in decorators)
    return {call.id for call in calls if isinstance(call, ast.Name)}


def test_every_property_says_what_it_must_reach() -> None:
    silent = [
        f"{path.name}: {node.name}"
        for path in sorted(Path(__file__).parent.rglob("*.py"))
        # Most files have none, and need not be looked through.
        if "given" in (code := path.read_text(encoding="utf-8"))
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and "given" in (names := names_of(node.decorator_list))
        and "must_reach" not in names
    ]
    assert silent == []


def test_a_property_fails_when_it_never_reached_what_it_speaks_of() -> None:
    @must_reach("negative", "even")
    @given(st.integers(0, 9))
    def hollow(number: int) -> None:
        reached(even=number % 2 == 0, negative=number < 0)

    with pytest.raises(AssertionError, match=r"reached \['negative'\]"):
        hollow()


@must_reach("an odd one", "even")
@given(st.integers(0, 9))
def test_a_property_that_reached_it_all_passes(number: int) -> None:
    reached("even" if number % 2 == 0 else "an odd one")
