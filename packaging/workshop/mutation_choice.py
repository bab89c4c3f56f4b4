"""Which mistakes are tried, and by which tests: what is chosen, what changes nothing, and which tests come by."""

import hashlib
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from workshop.mutants import Mutant
from workshop.mutation_plugins import Traced
from workshop.processes import Unmet

EQUAL = "packaging/equal_mutants.toml"
"""The mutants that change nothing, each with the reason; in the checkout."""
PACKAGE = "app/kinogrid"
NEAREST: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("domain/", ("tests/domain", "tests/studio")),
    ("studio/", ("tests/studio",)),
    ("service/", ("tests/service",)),
    ("store/", ("tests/store",)),
    ("ui/compose/placing.py", ("tests/ui/test_placing.py", "tests/whole/test_placing.py")),
    ("media/timeline.py", ("tests/media/test_timeline.py", "tests/preview")),
    ("ui/preview/layout.py", ("tests/preview",)),
    ("ui/preview/canvas.py", ("tests/preview",)),
    ("ui/preview/flip.py", ("tests/preview",)),
    ("ui/preview/loupe.py", ("tests/preview",)),
    ("ui/preview/seam_view.py", ("tests/preview",)),
    ("ui/preview/tile_shapes.py", ("tests/preview",)),
)
"""What is mutated, and the tests that must notice, nearest first."""
ENOUGH = 60.0
"""Seconds of tests, nearest and quickest first, after which a mutant has survived: those left are far off or slow.

As long as they take while they are watched, which is several times as long as otherwise.
"""


@dataclass(frozen=True)
class Equal:
    """A mutant that changes nothing, known by its words, so that it is stale once they change."""

    module: str
    scope: str
    before: str
    after: str
    reason: str


@dataclass(frozen=True)
class Attempt:
    """A mutant with the tests that meet it; none when no test does."""

    module: str
    mutant: Mutant
    tests: Mapping[str, float]
    """Each test with the seconds that it takes without the mistake, the nearest and quickest first."""


def modules_of(root: Path) -> dict[str, tuple[str, ...]]:
    """List the modules that are mutated, each with its nearest tests."""
    package = root / PACKAGE
    found: dict[str, tuple[str, ...]] = {}
    for place, tests in NEAREST:
        paths = sorted((package / place).glob("*.py")) if place.endswith("/") else [package / place]
        found |= {path.relative_to(package).as_posix(): tests for path in paths if path.name != "__init__.py"}
    return found


def choose(modules: Mapping[str, tuple[str, ...]], wanted: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Choose by name, `studio/sender.py`, `studio/sender` or `studio`; raises Unmet for a name that there is not."""
    if not wanted:
        return dict(modules)
    chosen: dict[str, tuple[str, ...]] = {}
    for name in wanted:
        plain = name.removesuffix(".py").strip("/")
        matching = {one: tests for one, tests in modules.items() if one == f"{plain}.py" or one.startswith(f"{plain}/")}
        if not matching:
            raise Unmet(f"no module {name} is mutated; there are {', '.join(modules)}")
        chosen |= matching
    return chosen


def read_equal(text: str) -> list[Equal]:
    """Read the list of mutants that change nothing; raises Unmet for an entry without its reason."""
    try:
        entries = [Equal(**entry) for entry in tomllib.loads(text).get("equal", [])]
    except (TypeError, tomllib.TOMLDecodeError) as wrong:
        raise Unmet(f"{EQUAL} cannot be read: {wrong}") from None
    if bare := [entry for entry in entries if not entry.reason.strip()]:
        raise Unmet(f"{EQUAL} gives no reason for {bare[0].module}: {bare[0].after}")
    return entries


def without_equal(module: str, mutants: Sequence[Mutant], listed: Sequence[Equal]) -> tuple[list[Mutant], list[Equal]]:
    """Leave out the mutants listed as equal; tell the entries that fit none, as their line is another now."""
    own = {(entry.scope, entry.before, entry.after): entry for entry in listed if entry.module == module}
    left = [one for one in mutants if (one.scope, one.before, one.after) not in own]
    met = {(one.scope, one.before, one.after) for one in mutants}
    return left, [entry for key, entry in own.items() if key not in met]


def draw(module: str, mutants: Sequence[Mutant], sample: int | None, seed: int) -> list[Mutant]:
    """Draw so many of a module's mutants, the same ones with the same seed; all of them when no number is given.

    Each has its own lot: a line that changes, or a mutant that is found to be equal, leaves the others drawn.
    """

    def lot(one: Mutant) -> bytes:
        return hashlib.sha256("\n".join((str(seed), module, one.scope, one.before, one.after)).encode()).digest()

    return sorted(sorted(mutants, key=lot)[:sample], key=lambda one: one.start)


def attempts_for(module: str, mutants: Sequence[Mutant], traced: Traced, nearest: Sequence[str]) -> list[Attempt]:
    """Find for each mutant the tests that run its line, in the order in which they are tried."""
    own_file = f"/test_{Path(module).stem}.py::"
    lines = traced.lines.get(module, {})

    def order(test: str) -> tuple[int, bool, bool, float]:
        ring = next(index for index, place in enumerate(nearest) if test.startswith(place))
        return ring, own_file not in test, test not in lines, traced.seconds[test]

    # What is made while a module is imported may be met by tests that run none of its lines.
    anything = sorted(traced.seconds, key=order)
    attempts = []
    for mutant in mutants:
        reach = range(0) if mutant.reach is None else range(mutant.reach[0], mutant.reach[1] + 1)
        if mutant.reach is None or not set(reach).isdisjoint(lines.get("", ())):
            tests = anything
        else:
            tests = sorted((test for test, met in lines.items() if not set(reach).isdisjoint(met)), key=order)
        attempts.append(Attempt(module, mutant, _nearest(tests, traced.seconds)))
    return attempts


def _nearest(tests: Sequence[str], seconds: Mapping[str, float]) -> dict[str, float]:
    """Give the first of these tests, up to one that makes it enough, and how long each takes."""
    near: dict[str, float] = {}
    for test in tests:
        if sum(near.values()) >= ENOUGH:
            break
        near[test] = seconds[test]
    return near
