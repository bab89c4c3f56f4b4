"""Mutation testing as a developer meets it: a small checkout of its own, real pytest, real mistakes."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from workshop.mutants import Mutant
from workshop.mutate import report
from workshop.mutation_choice import Equal, attempts_for, choose, draw, read_equal, without_equal
from workshop.mutation_plugins import OwnTime, Traced, kept_waiting
from workshop.mutation_trials import Score
from workshop.processes import Unmet

PACKAGING = Path(__file__).parents[2] / "packaging"
MODULE = '''"""A bound."""


def allows(count: int) -> bool:
    """Tell whether one more goes."""
    return count < 3


def ends() -> str:
    """Come to an end."""
    while True:
        break
    return "ended"


def unseen(flag: bool, other: bool) -> bool:
    """Nobody looks."""
    return flag + (not other)
'''
TESTS = """from kinogrid.domain.bound import allows, ends


def test_allows() -> None:
    assert allows(0)
    assert not allows(4)


def test_ends() -> None:
    assert ends() == "ended"


def test_that_fails_anyway() -> None:
    assert allows(9)
"""
EQUAL = """[[equal]]
module = "domain/bound.py"
scope = "unseen"
before = "return flag + (not other)"
after = "return flag - (not other)"
reason = "nobody asks"

[[equal]]
module = "domain/bound.py"
scope = "unseen"
before = "return not flags"
after = "return flags"
reason = "it was so once"
"""
posix = pytest.mark.skipif(sys.platform == "win32", reason="mutants are tried in forks")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Make a checkout with one module, of whose bound no test asks."""
    root = tmp_path / "checkout"
    for folder in ("app/kinogrid/domain", "tests/domain", "tests/studio", "packaging"):
        (root / folder).mkdir(parents=True)
    (root / "app/kinogrid/__init__.py").touch()
    (root / "app/kinogrid/domain/__init__.py").touch()
    (root / "app/kinogrid/domain/bound.py").write_text(MODULE)
    (root / "tests/domain/test_bound.py").write_text(TESTS)
    (root / "packaging/equal_mutants.toml").write_text(EQUAL)
    (root / "pyproject.toml").write_text('[tool.pytest.ini_options]\npythonpath = ["app", "."]\n')
    return root


def start(root: Path, *options: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "workshop.mutate", root, *options],
        env={**os.environ, "PYTHONPATH": str(PACKAGING), "TMPDIR": str(root.parent)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@posix
def test_each_survivor_is_told_with_its_line_and_the_checkout_is_left_alone(checkout: Path) -> None:
    with start(checkout, "--module", "domain/bound", "--grace", "3") as program:
        said, _ = program.communicate(timeout=120)
    assert program.returncode == 1, said
    assert "in allows: comparison changed (1 tests came by)\n  - return count < 3\n  + return count <= 3\n" in said
    assert (
        "in unseen: not removed, and no test comes by\n  - return flag + (not other)\n  + return flag + (other)" in said
    )
    assert "+ return count >= 3" not in said, "this one is noticed"
    assert "flag - (not other)" not in said, "this one is listed as equal"
    assert "lists what is not there any more, domain/bound.py in unseen: return flags" in said
    assert "left out, as they fail without a mistake too: tests/domain/test_bound.py::test_that_fails_anyway" in said
    # The loop whose `break` is gone has no end, and is ended.
    row = next(line.split() for line in said.splitlines() if line.startswith("domain/bound.py  "))
    assert int(row[1]) == sum(map(int, row[2:5])) > 10, said
    assert int(row[3]) >= 1, said
    assert " did not end\n  - break\n  + pass\n" in said
    assert (checkout / "app/kinogrid/domain/bound.py").read_text() == MODULE
    assert sorted(path.name for path in checkout.parent.iterdir()) == ["checkout"]


@posix
def test_an_interrupted_run_leaves_nothing_behind(checkout: Path) -> None:
    with start(checkout) as program:
        assert program.stdout is not None
        while "Watching" not in program.stdout.readline():
            pass
        program.send_signal(signal.SIGTERM)
        program.communicate(timeout=60)
    assert program.returncode == 128 + signal.SIGTERM
    assert sorted(path.name for path in checkout.parent.iterdir()) == ["checkout"]


@posix
def test_a_test_that_waits_for_what_a_mistake_has_taken_away_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "test_waiting.py").write_text("import time\n\n\ndef test_it() -> None:\n    time.sleep(600)\n")
    program = (
        "import pathlib, pytest, workshop.mutation_plugins as plugins\n"
        "chosen = plugins.Chosen({'test_waiting.py::test_it': 0.1}, pathlib.Path('says.json'))\n"
        "pytest.main(['-q', 'test_waiting.py'], plugins=[chosen])\n"
    )
    argv, env = [sys.executable, "-c", program], {**os.environ, "PYTHONPATH": str(PACKAGING)}
    assert subprocess.run(argv, cwd=tmp_path, env=env, check=False, timeout=60).returncode == 1
    assert json.loads((tmp_path / "says.json").read_text("utf-8")) == {
        "ended": "timed out",
        "killer": "test_waiting.py::test_it",
    }


@posix
def test_a_process_that_others_keep_waiting_is_given_the_time_that_it_lost() -> None:
    began, taken = time.monotonic(), OwnTime()
    time.sleep(0.2)
    assert 0.1 < taken.passed <= time.monotonic() - began
    assert kept_waiting(2**30) == 0.0, "where nobody tells, all of the time counts"


def mutant(line: int, reach: tuple[int, int] | None) -> Mutant:
    return Mutant(line, "f", "changed", 0, 1, "b", reach, "a", "b")


def test_the_nearest_and_quickest_tests_come_first() -> None:
    traced = Traced(
        lines={"m.py": {"tests/far/t.py::a": [5], "tests/near/t.py::slow": [5, 6], "tests/near/t.py::b": [5], "": [8]}},
        seconds={
            "tests/far/t.py::a": 0.1,
            "tests/near/t.py::slow": 3.0,
            "tests/near/t.py::b": 0.5,
            "tests/near/t.py::elsewhere": 0.1,
        },
    )
    mutants = [mutant(5, (4, 5)), mutant(6, (6, 6)), mutant(9, (9, 9)), mutant(1, None), mutant(7, (7, 8))]
    tried = attempts_for("m.py", mutants, traced, ("tests/near", "tests/far"))
    all_of_it = ("tests/near/t.py::b", "tests/near/t.py::slow", "tests/far/t.py::a")
    # What is made while the module is imported may be met by a test that runs none of its lines.
    everything = (*all_of_it[:2], "tests/near/t.py::elsewhere", all_of_it[2])
    assert [tuple(one.tests) for one in tried] == [all_of_it, ("tests/near/t.py::slow",), (), everything, everything]
    assert tried[1].tests == {"tests/near/t.py::slow": 3.0}


def test_the_tests_that_are_named_as_the_module_come_before_quicker_ones() -> None:
    names = {"tests/test_a.py::quick": 0.1, "tests/test_clock.py::slow": 3.0}
    traced = Traced(lines={"service/clock.py": {name: [5] for name in names}}, seconds=names)
    (tried,) = attempts_for("service/clock.py", [mutant(5, (5, 5))], traced, ("tests",))
    assert list(tried.tests) == ["tests/test_clock.py::slow", "tests/test_a.py::quick"]


def test_a_mutant_has_survived_after_enough_tests() -> None:
    names = [f"tests/t.py::{index:02}" for index in range(30)]
    traced = Traced(lines={"m.py": {name: [5] for name in names}}, seconds=dict.fromkeys(names, 2.5))
    (tried,) = attempts_for("m.py", [mutant(5, (5, 5))], traced, ("tests",))
    assert tried.tests == dict.fromkeys(names[:24], 2.5)


def test_modules_are_chosen_by_name_or_by_floor() -> None:
    modules = {"studio/sender.py": ("a",), "studio/pace.py": ("a",), "store/jobs.py": ("b",)}
    assert list(choose(modules, ["studio/sender"])) == ["studio/sender.py"]
    assert list(choose(modules, ["studio/sender.py", "store"])) == ["studio/sender.py", "store/jobs.py"]
    assert list(choose(modules, [])) == list(modules)
    with pytest.raises(Unmet, match=r"no module studio/send is mutated"):
        choose(modules, ["studio/send"])


def test_an_equal_mutant_without_its_reason_is_refused() -> None:
    bare = '[[equal]]\nmodule = "m.py"\nscope = "f"\nbefore = "a"\nafter = "b"\n'
    with pytest.raises(Unmet, match="cannot be read"):
        read_equal(bare)
    with pytest.raises(Unmet, match=r"gives no reason for m.py: b"):
        read_equal(bare + 'reason = " "\n')
    entries = read_equal(bare + 'reason = "the same"\n')
    assert without_equal("m.py", [mutant(1, None)], entries) == ([], [])
    assert without_equal("m.py", [], entries) == ([], entries)
    assert without_equal("other.py", [mutant(1, None)], entries) == ([mutant(1, None)], [])


def test_the_same_seed_draws_the_same_sample() -> None:
    mutants = [replace(mutant(line, None), start=line, before=f"{line}") for line in range(1, 101)]
    drawn = draw("m.py", mutants, 10, 1)
    assert draw("m.py", mutants, 10, 1) == drawn
    assert draw("m.py", mutants, 10, 5) != drawn != draw("n.py", mutants, 10, 1)
    assert len(drawn) == 10
    without = draw("m.py", [one for one in mutants if one is not drawn[3]], 10, 1)
    assert len(set(without) - set(drawn)) == 1, "one that turns out to be equal gives its place to another"
    assert [one.line for one in without] == sorted(one.line for one in without)
    assert draw("m.py", mutants, None, 1) == draw("m.py", mutants, 100, 1) == mutants


def test_the_report_counts_what_was_noticed() -> None:
    good = Score("a.py", killed=8, timed_out=1, survivors=[(mutant(1, None), "")])
    bad = Score("long.py", killed=8, survivors=[(mutant(1, None), "")], stale=[Equal("long.py", "f", "a", "b", "same")])
    lines = report([good, bad]).splitlines()
    assert lines[1].split() == ["a.py", "10", "8", "1", "1", "0", "90", "%"]
    assert lines[2].endswith("89 %, less than 90 %")
    assert lines[3] == "packaging/equal_mutants.toml lists what is not there any more, long.py in f: b"


@posix
def test_a_test_that_meets_the_end_of_the_stack_leaves_the_next_ones_watched(tmp_path: Path) -> None:
    module = tmp_path / "bound.py"
    module.write_text("def allows(count: int) -> bool:\n    return count < 3\n")
    (tmp_path / "test_bound.py").write_text(
        "import pytest\nfrom bound import allows\n\n\ndef down() -> None:\n    down()\n\n\n"
        "def test_deep() -> None:\n    with pytest.raises(RecursionError):\n        down()\n\n\n"
        "def test_next() -> None:\n    assert allows(1)\n\n\nONE = allows(1)\n"
    )
    program = (
        "import pathlib, sys, pytest, workshop.mutation_plugins as plugins\n"
        "sys.path.insert(0, '.')\n"
        "watching = plugins.traced_tests({sys.argv[1]: 'bound'}, pathlib.Path('says.json'))\n"
        "pytest.main(['-q', 'test_bound.py'], plugins=[watching])\n"
    )
    argv, env = [sys.executable, "-c", program, str(module)], {**os.environ, "PYTHONPATH": str(PACKAGING)}
    subprocess.run(argv, cwd=tmp_path, env=env, check=True, timeout=60)
    found = Traced.read(tmp_path / "says.json")
    assert found.lines["bound"]["test_bound.py::test_next"] == [1, 2]
    assert 2 in found.lines["bound"][""], "it ran while the test was imported"
    before = found.lines["bound"][""]
    found.add(Traced({"bound": {"": [9]}}))
    assert found.lines["bound"][""] == [*before, 9]
    (tmp_path / "says.json").write_text('{"ended": "timed out", "killer": ""}')
    assert Traced.read(tmp_path / "says.json") == Traced()


@posix
def test_a_property_that_fails_is_enough_and_is_not_made_small(tmp_path: Path) -> None:
    (tmp_path / "test_bound.py").write_text(
        "from hypothesis import given, settings, strategies as st\n\n"
        "settings.register_profile('own', derandomize=True, database=None)\nsettings.load_profile('own')\n\n\n"
        "@given(st.integers())\ndef test_it(number: int) -> None:\n"
        "    open('tried', 'a').write('x' * (abs(number) > 9))\n    assert abs(number) <= 9\n"
    )
    program = (
        "import sys, pytest, workshop.mutation_slots as slots\n"
        "if sys.argv[1:]:\n    slots.look_for_no_smallest()\n"
        "pytest.main(['-q', 'test_bound.py'])\n"
    )
    argv, env = [sys.executable, "-c", program], {**os.environ, "PYTHONPATH": str(PACKAGING)}
    tried = []
    for option in ([], ["no smallest"]):
        (tmp_path / "tried").unlink(missing_ok=True)
        subprocess.run([*argv, *option], cwd=tmp_path, env=env, check=True, timeout=60)
        tried.append(len((tmp_path / "tried").read_text("utf-8")))
    assert tried[0] > tried[1] > 0
