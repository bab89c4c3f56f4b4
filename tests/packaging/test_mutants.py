"""The mistakes that mutation testing makes: each small, each where it is asked for, none in what is only words."""

import ast

import pytest

from tests.tables import every
from workshop.mutants import find_mutants


def mistakes(source: str) -> set[str]:
    """List what the source becomes."""
    return {mutant.apply(source.encode()).decode() for mutant in find_mutants(source.encode())}


def in_function(*lines: str) -> str:
    return "def f(a, b, c):\n" + "".join(f"    {line}\n" for line in lines)


@every(
    "line, wanted",
    [
        ("return a < b", {"return a <= b", "return a >= b", "return None"}),
        ("return a is None", {"return a is not None", "return None"}),
        ("return a < b < c", {"return a <= b < c", "return a < b >= c"}),
        ("return a and b", {"return a or b", "return a", "return b"}),
        ("return (a or b) and c", {"return (a or b) or c", "return c"}),
        ("return not a", {"return a"}),
        ("return a - 1", {"return a + 1", "return a - 2", "return a - 0"}),
        ("return 120.0", {"return 1200.0", "return 12.0"}),
        ("return 4096", {"return 40960", "return 409"}),
        ("return True", {"return False"}),
        ("return 'text'", {'return ""'}),
        ("return b''", {'return b"x"'}),
        ("return f'{a}'", {'return ""'}),
        ("return a[1:b]", {"return a[:b]", "return a[1:]", "return a[2:b]"}),
        ("return min(a, b)", {"return max(a, b)"}),
        ("return c(a, b)", {"return c(b, a)"}),
        ("return c(a, limit=b)", {"return c(a, )"}),
        ("return a if b else c", {"return a", "return c"}),
        ("return [one for one in a if one]", {"return [one for one in a if True]"}),
        ("return a.strip()", {"return a"}),
        ("a.close()", {"pass"}),
        ("a.kept = b", {"pass"}),
        ("raise KeyError('no words are mutated')", {"pass"}),
    ],
)
def test_a_line_gives_its_mistakes(line: str, wanted: set[str]) -> None:
    made = mistakes(in_function(line))
    assert {in_function(one) for one in wanted} <= made
    assert in_function(line) not in made


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (("if a:", "    return"), (("if not a:", "    return"), ("if False:", "    return"), ("if a:", "    pass"))),
        (("while a > b:", "    break"), (("while False:", "    break"), ("while a > b:", "    pass"))),
        (("for one in a:", "    continue"), (("for one in a:", "    pass"), ("for one in a:", "    break"))),
        (("with a, b:", "    c()"), (("if True:", "    c()"),)),
        (
            ("try:", "    a()", "except (OSError, ValueError):", "    b()"),
            (
                ("try:", "    a()", "except (OSError, ValueError):", "    raise"),
                ("try:", "    a()", "except (OSError,):", "    b()"),
            ),
        ),
        (
            ("match a:", "    case 1 | 2 if b:", "        c()"),
            (
                ("match a:", "    case 1 if b:", "        c()"),
                ("match a:", "    case 1 | 2 if True:", "        c()"),
                ("match a:", "    case 1 | 2 if False:", "        c()"),
            ),
        ),
        (("match a:", "    case 1:", "        c()"), (("match a:", "    case 1 if False:", "        c()"),)),
    ],
)
def test_a_block_gives_its_mistakes(lines: tuple[str, ...], wanted: tuple[tuple[str, ...], ...]) -> None:
    made = mistakes(in_function(*lines))
    assert {in_function(*one) for one in wanted} <= made


def test_an_awaited_call_is_dropped() -> None:
    assert "async def f(a):\n    pass\n" in mistakes("async def f(a):\n    await a()\n")


def test_what_is_only_words_is_left_alone() -> None:
    source = '''"""Words."""
import logging
_log = logging.getLogger(__name__)
__all__ = ["f"]
def f(a: "int | None") -> "str | None":
    """Words."""
    _log.warning("no %s", a, exc_info=True)
    assert a is None
'''
    assert mistakes(source) == set()


def test_every_mistake_compiles_and_changes_one_place() -> None:
    source = in_function("é = ('ö', a[b:], {**c})", "return é if (a and", "    not b) else -c")
    found = find_mutants(source.encode())
    assert len(found) >= 10
    for mutant in found:
        text = mutant.apply(source.encode()).decode()
        assert ast.dump(ast.parse(text)) != ast.dump(ast.parse(source))
        assert mutant.after in " ".join(text.split())
        assert mutant.before in " ".join(source.split())


def test_a_mistake_knows_the_lines_that_meet_it() -> None:
    source = "LIMIT = 3\nclass A:\n def f(self, a, b=2):\n  if (a and\n    b):\n   self.c = 1\n"
    reach = {(mutant.scope, mutant.line): mutant.reach for mutant in find_mutants(source.encode())}
    assert reach == {
        ("", 1): None,
        ("A.f", 3): None,
        ("A.f", 4): (4, 5),
        ("A.f", 6): (6, 6),
    }
