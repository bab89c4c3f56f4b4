"""No test takes a busy machine for one that hangs: what bounds a wait for something that comes says `HUNG`."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
# Calls that wait, by the last part of their names, with the place of their bound among what they are given.
WAITS = {"wait": 0, "join": 0, "result": 0, "timeout": 0, "wait_for": 1, "wait_until": 1}
NAMES = {"timeout", "seconds", "patience"}
BY_NAME = {"run", "communicate", "connect", "open", "until", "waitUntil", "waitSignal", "waitSignals", *WAITS}
IN_MILLISECONDS = {"waitUntil", "waitSignal", "waitSignals"}
# Seconds. What is shorter is meant to pass while nothing comes, and what is longer is long enough.
MOMENT, HUNG = 1.0, 60.0


def _number(node: ast.expr | None) -> float | None:
    value = node.value if isinstance(node, ast.Constant) else None
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def short_waits(code: str) -> Iterator[int]:
    """Give the lines on which something is waited for with a bound of its own that a busy machine may pass."""
    for call in ast.walk(ast.parse(code)):
        if not isinstance(call, ast.Call):
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        at = WAITS.get(name)
        told = [call.args[at]] if at is not None and len(call.args) > at else []
        told += [given.value for given in call.keywords if name in BY_NAME and given.arg in NAMES]
        for bound in filter(None, map(_number, told)):
            seconds = bound / 1000 if name in IN_MILLISECONDS else bound
            if MOMENT <= seconds < HUNG:
                yield call.lineno


def test_every_wait_for_what_comes_is_long_enough_for_a_busy_machine() -> None:
    short = [
        f"{path.relative_to(TESTS)}:{line}" for path in TESTS.rglob("*.py") for line in short_waits(path.read_text())
    ]
    assert not short, f"say HUNG of tests.waiting, or a name that tells why it is so short: {short}"


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("done.wait(10)", [1]),
        ("await asyncio.wait_for(done, 2)", [1]),
        ("\nasync with asyncio.timeout(5): ...", [2]),
        ("qtbot.waitUntil(seen, timeout=20_000)", [1]),
        ("await until(seen, seconds=30)", [1]),
        ("subprocess.run(argv, timeout=30)", [1]),
        ("done.wait(60)", []),
        ("done.wait(0.5)", []),
        ("qtbot.waitUntil(seen)", []),
        ("done.wait(HUNG)", []),
        ("', '.join(words)", []),
    ],
)
def test_a_short_wait_is_seen_where_there_is_one(code: str, found: list[int]) -> None:
    assert list(short_waits(code)) == found
