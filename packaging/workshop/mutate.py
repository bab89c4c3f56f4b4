"""Mutation testing on demand: puts deliberate mistakes into a copy of the checkout and tells which no test notices.

The heavy libraries are loaded here once; every run of tests is a fork of this process, and only those tests run that
meet the line of the mistake, the nearest and quickest first, until one fails.
"""

import argparse
import contextlib
import hashlib
import importlib
import json
import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from workshop.mutants import Mutant, find_mutants
from workshop.mutation_plugins import Chosen, OwnTime, Traced, traced_tests
from workshop.processes import Unmet, say, unwind_on_sigterm

GOAL = 90
"""Percent of a module's mutants that its tests must notice."""
EQUAL = "packaging/equal_mutants.toml"
"""The mutants that change nothing, each with the reason; in the checkout."""
PACKAGE = "app/kinogrid"

NEAREST: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("domain/", ("tests/domain", "tests/studio")),
    ("studio/", ("tests/studio",)),
    ("service/", ("tests/service",)),
    ("store/", ("tests/store",)),
    ("media/timeline.py", ("tests/media/test_timeline.py", "tests/preview")),
    ("ui/preview/layout.py", ("tests/preview",)),
    ("ui/preview/canvas.py", ("tests/preview",)),
    ("ui/preview/flip.py", ("tests/preview",)),
    ("ui/preview/loupe.py", ("tests/preview",)),
    ("ui/preview/seam_view.py", ("tests/preview",)),
    ("ui/preview/tile_shapes.py", ("tests/preview",)),
)
"""What is mutated, and the tests that must notice, nearest first."""

HEAVY = (
    "PIL.Image",
    "PySide6.QtGui",
    "PySide6.QtTest",
    "PySide6.QtWidgets",
    "anyio",
    "av",
    "certifi",
    "h11",
    "httpx",
    "hypothesis",
    "hypothesis.stateful",
    "msgspec",
    "multiprocessing.util",
    "pytest",
    "pytestqt.plugin",
    "qasync",
    "socksio",
    "sqlite3",
    "starlette.applications",
    "uvicorn",
)
"""Libraries that most tests load, loaded once."""

OPTIONS = (
    "-q",
    *("-o", "addopts=--strict-markers --import-mode=importlib"),
    *("-p", "no:cacheprovider"),
    *("-p", "no:randomly"),
    *("-p", "no:xdist"),
    # They are loaded before pytest comes to read their asserts.
    *("-W", "ignore::pytest.PytestAssertRewriteWarning"),
)
LEFT_OUT = (".git", ".venv*", "build", "dist", "__pycache__", ".mypy_cache", ".ruff_cache", ".hypothesis")
ENOUGH = 60.0
"""Seconds of tests, nearest and quickest first, after which a mutant has survived: those left are far off or slow.

As long as they take while they are watched, which is several times as long as otherwise.
"""
PATIENCE = 4.0
"""How many times as long as without the mistake a run may take, as helpers of its tests may be kept waiting."""
GRACE = 5.0
"""Seconds on top of that, for the whole run as for each of its tests."""
MEMORY = 6 << 30
"""Bytes that a run of tests may ask for: a loop without end must not take the machine along."""

_ENDING = (signal.SIGINT, signal.SIGTERM)


@dataclass(frozen=True)
class Equal:
    """A mutant that changes nothing, known by its words, so that it is stale once they change."""

    module: str
    scope: str
    before: str
    after: str
    reason: str


@dataclass(frozen=True)
class Plan:
    """What is tried: so many mutants of each module of a checkout, but for those that are equal."""

    root: Path
    sample: int | None
    seed: int
    grace: float
    equal: Sequence[Equal]


@dataclass
class Score:
    """What became of a module's mutants."""

    module: str
    killed: int = 0
    timed_out: int = 0
    survivors: list[tuple[Mutant, str]] = field(default_factory=list)
    equal: int = 0
    stale: list[Equal] = field(default_factory=list)

    @property
    def tried(self) -> int:
        """How many mutants were tried."""
        return self.killed + self.timed_out + len(self.survivors)

    @property
    def percent(self) -> float:
        """The part that was noticed; a mutant with which the tests never end is."""
        return 100 * (self.killed + self.timed_out) / self.tried if self.tried else 100.0


@dataclass(frozen=True)
class Attempt:
    """A mutant with the tests that meet it; none when no test does."""

    module: str
    mutant: Mutant
    tests: Mapping[str, float]
    """Each test with the seconds that it takes without the mistake, the nearest and quickest first."""


@dataclass
class Slot:
    """A copy of the checkout, in which one run of tests goes on at a time."""

    tree: Path
    grace: float
    to_start: float = 0.0
    pid: int = 0
    taken: OwnTime = field(default_factory=OwnTime)
    limit: float = 0.0
    attempt: Attempt | None = None
    original: bytes = b""

    @property
    def says(self) -> Path:
        """Where the tests leave what they found."""
        return self.tree / "mutate.json"

    @property
    def temporary(self) -> Path:
        """Where the tests' own files go."""
        return self.tree / "mutate-tmp"


def main(argv: Sequence[str]) -> int:
    """Try mutants of the modules asked for; 0 when the tests of each notice enough and nothing is listed in vain."""
    parser = argparse.ArgumentParser(prog="mutate")
    parser.add_argument("root", type=Path)
    parser.add_argument("--module", action="append", default=[])
    parser.add_argument("--sample", type=int)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--grace", type=float, default=GRACE, help="seconds that each may take beyond what is usual")
    args = parser.parse_args(argv)
    unwind_on_sigterm()
    try:
        seed = secrets.randbelow(10**6) if args.seed is None else args.seed
        return run(args.root, args.module, args.sample, seed, args.grace)
    except Unmet as unmet:
        print(f"mutate: {unmet}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def run(root: Path, wanted: Sequence[str], sample: int | None, seed: int, grace: float) -> int:
    """Try a sample of each module's mutants, or all of them; raises Unmet when nothing can be said."""
    if not hasattr(os, "fork"):
        raise Unmet("mutants are tried in forks of one process, which Windows does not have")
    modules = choose(modules_of(root), wanted)
    equal = read_equal((root / EQUAL).read_text("utf-8")) if (root / EQUAL).exists() else []
    _load(HEAVY)
    scores = []
    with tempfile.TemporaryDirectory(prefix="kinogrid-mutate-") as folder:
        say(f"Trying mutants of {len(modules)} module{'s'[: len(modules) > 1]}, seed {seed}")
        for tests, group in _by_tests(modules).items():
            scores += _try_group(Path(folder), tests, group, Plan(root, sample, seed, grace, equal))
    print(report(scores))
    return 0 if all(score.percent >= GOAL and not score.stale for score in scores) else 1


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


def report(scores: Sequence[Score]) -> str:
    """Say what became of each module's mutants."""
    width = max((len(score.module) for score in scores), default=0)
    lines = [f"{'module':{width}}  tried  killed  timed out  survived  equal"]
    lines += [
        f"{score.module:{width}}  {score.tried:5}  {score.killed:6}  {score.timed_out:9}  {len(score.survivors):8}"
        f"  {score.equal:5}  {score.percent:.0f} %{'' if score.percent >= GOAL else f', less than {GOAL} %'}"
        for score in scores
    ]
    lines += [
        f"{EQUAL} lists what is not there any more, {entry.module} in {entry.scope}: {entry.after}"
        for score in scores
        for entry in score.stale
    ]
    return "\n".join(lines)


def describe(module: str, mutant: Mutant, note: str) -> str:
    """Say what a survivor is, with its line before and after."""
    where = f"{PACKAGE}/{module}:{mutant.line} in {mutant.scope or 'the module'}: {mutant.what}"
    return f"{where}{note}\n  - {mutant.before}\n  + {mutant.after}"


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
        if mutant.reach is None:
            tests = anything
        else:
            reach = set(range(mutant.reach[0], mutant.reach[1] + 1))
            tests = sorted((test for test, met in lines.items() if not reach.isdisjoint(met)), key=order)
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


def _by_tests(modules: Mapping[str, tuple[str, ...]]) -> dict[tuple[str, ...], list[str]]:
    groups: dict[tuple[str, ...], list[str]] = {}
    for module, tests in modules.items():
        groups.setdefault(tests, []).append(module)
    return groups


def _load(names: Sequence[str]) -> None:
    for name in names:
        # One that a lock no longer brings only costs time.
        with contextlib.suppress(ImportError):
            importlib.import_module(name)


def _copy(plan: Plan, target: Path) -> Slot:
    shutil.copytree(plan.root, target, ignore=shutil.ignore_patterns(*LEFT_OUT), symlinks=True)
    return Slot(target, plan.grace)


def _try_group(folder: Path, tests: tuple[str, ...], modules: Sequence[str], plan: Plan) -> list[Score]:
    slots = [_copy(plan, folder / str(index)) for index in range(os.cpu_count() or 1)]
    try:
        traced = _trace(slots, tests, modules)
        scores = []
        for module in modules:
            # The copy, as the checkout may go on changing.
            found = find_mutants((slots[0].tree / PACKAGE / module).read_bytes())
            mutants, stale = without_equal(module, found, plan.equal)
            score = Score(module, equal=len(found) - len(mutants), stale=stale)
            drawn = draw(module, mutants, plan.sample, plan.seed)
            _try_all(slots, attempts_for(module, drawn, traced, tests), score)
            scores.append(score)
            print(
                f"{module}: {score.killed} killed, {len(score.survivors)} survived, {score.timed_out} timed out",
                flush=True,
            )
        return scores
    finally:
        for slot in slots:
            _stop(slot)
            _clear(slot)
            shutil.rmtree(slot.tree)


def _trace(slots: Sequence[Slot], tests: Sequence[str], modules: Sequence[str]) -> Traced:
    """Run the unchanged tests, each slot some of the files, and learn which lines each test runs."""
    say(f"Watching {', '.join(tests)} without a mistake")
    files = sorted(
        path.relative_to(slots[0].tree).as_posix()
        for place in tests
        for path in ([slots[0].tree / place] if place.endswith(".py") else (slots[0].tree / place).rglob("test_*.py"))
    )
    total = Traced()
    waiting = list(files)
    while waiting or any(slot.pid for slot in slots):
        for slot in slots:
            if slot.pid == 0 and waiting:
                file = waiting.pop(0)
                names = {str(slot.tree / PACKAGE / module): module for module in modules}
                _start(slot, [file], traced_tests(names, slot.says), keep_bytecode=True)
        for slot in _ended(slots):
            found = Traced.read(slot.says)
            slot.to_start = max(slot.to_start, slot.taken.passed - sum(found.seconds.values()))
            total.add(found)
    if total.failed:
        print(f"left out, as they fail without a mistake too: {', '.join(total.failed)}", flush=True)
    if not total.seconds:
        raise Unmet(f"no test of {', '.join(tests)} passes, so none can tell anything")
    return total


def _try_all(slots: Sequence[Slot], attempts: Sequence[Attempt], score: Score) -> None:
    for slot in slots:
        # A file that is written anew in the same second, and as long, would be taken for the one that was compiled.
        for stale in (slot.tree / PACKAGE / score.module).parent.glob(f"__pycache__/{Path(score.module).stem}.*"):
            stale.unlink()
    killers: Counter[str] = Counter()
    waiting = list(reversed(attempts))
    while waiting or any(slot.pid for slot in slots):
        for slot in slots:
            if slot.pid == 0 and waiting:
                attempt = waiting.pop()
                if attempt.tests:
                    _begin(slot, attempt, killers)
                else:
                    _survived(score, attempt, ", and no test comes by")
        for slot in _ended(slots):
            _judge(slot, score, killers)


def _begin(slot: Slot, attempt: Attempt, killers: Counter[str]) -> None:
    path = slot.tree / PACKAGE / attempt.module
    slot.attempt, slot.original = attempt, path.read_bytes()
    path.write_bytes(attempt.mutant.apply(slot.original))
    # What noticed others of this module is likely to notice this one.
    tests = sorted(attempt.tests, key=lambda test: -killers[test])
    files = list(dict.fromkeys(test.partition("::")[0] for test in tests))
    limits = {test: slot.grace + PATIENCE * attempt.tests[test] for test in tests}
    limit = slot.grace + PATIENCE * (sum(attempt.tests.values()) + slot.to_start)
    _start(slot, ["-x", *files], Chosen(limits, slot.says), keep_bytecode=False, limit=limit)


def _judge(slot: Slot, score: Score, killers: Counter[str]) -> None:
    attempt = slot.attempt
    assert attempt is not None  # noqa: S101 - only a slot with an attempt ends
    (slot.tree / PACKAGE / attempt.module).write_bytes(slot.original)
    verdict = json.loads(slot.says.read_text("utf-8")) if slot.says.exists() else {"ended": "failed", "killer": ""}
    if verdict["ended"] == "timed out":
        score.timed_out += 1
        killers[verdict["killer"]] += 1
        # On a busy machine that may say nothing of the mistake.
        print(describe(attempt.module, attempt.mutant, _never_ended(verdict["killer"])), flush=True)
    elif verdict["ended"] == "passed":
        _survived(score, attempt, f" ({len(attempt.tests)} tests came by)")
    elif verdict["ended"] == "nothing ran":
        _survived(score, attempt, ", and none of its tests was found again")
    else:
        score.killed += 1
        killers[verdict["killer"]] += 1
    slot.attempt = None


def _never_ended(test: str) -> str:
    return f", and {test} did not end" if test else ", and its tests did not end"


def _survived(score: Score, attempt: Attempt, note: str) -> None:
    score.survivors.append((attempt.mutant, note))
    print(describe(attempt.module, attempt.mutant, note), flush=True)


def _start(slot: Slot, argv: Sequence[str], plugin: object, *, keep_bytecode: bool, limit: float = 1800.0) -> None:
    slot.says.unlink(missing_ok=True)
    _clear(slot)
    slot.temporary.mkdir()
    sys.stdout.flush()
    sys.stderr.flush()
    if sys.platform != "win32":
        # What a signal raises in a hook of `fork` would be swallowed there.
        signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
        slot.pid = os.fork()
        if slot.pid == 0:
            _be_the_tests(slot, argv, plugin, keep_bytecode=keep_bytecode)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
    slot.taken, slot.limit = OwnTime(slot.pid), limit


def _be_the_tests(slot: Slot, argv: Sequence[str], plugin: object, *, keep_bytecode: bool) -> None:
    """Run pytest in this fork and end it; the exit code is pytest's."""
    code = 3
    try:
        if sys.platform != "win32":
            import resource  # noqa: PLC0415 - Windows has none

            os.setsid()
            for number in _ENDING:
                signal.signal(number, signal.SIG_DFL)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
            resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
        os.chdir(slot.tree)
        output = os.open(slot.tree / "mutate.log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        for stream in (1, 2):
            os.dup2(output, stream)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        sys.dont_write_bytecode = not keep_bytecode
        # The programs that tests start must meet the mistake too.
        os.environ |= {"PYTHONPATH": str(slot.tree / "app"), "TMPDIR": str(slot.temporary)}
        if not keep_bytecode:
            os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
        tempfile.tempdir = None
        import pytest  # noqa: PLC0415 - only the environment for development has it, and this alone needs it

        code = int(pytest.main([*OPTIONS, f"--basetemp={slot.temporary / 'pytest'}", *argv], plugins=[plugin]))
    finally:
        os._exit(code)


def _ended(slots: Sequence[Slot]) -> Iterator[Slot]:
    """Wait until a run of tests ends, or has gone on for too long; give each slot that is free again."""
    while True:
        ended = [slot for slot in slots if slot.pid and _has_ended(slot)]
        if ended or not any(slot.pid for slot in slots):
            yield from ended
            return
        time.sleep(0.01)


def _has_ended(slot: Slot) -> bool:
    if sys.platform != "win32":
        pid, status = os.waitpid(slot.pid, os.WNOHANG)
        if pid == 0 and slot.taken.passed < slot.limit:
            return False
        if pid == 0:
            _stop(slot)
            slot.says.write_text(json.dumps({"ended": "timed out", "killer": ""}), "utf-8")
        else:
            # What a test left running would meet the next mistake.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(slot.pid, signal.SIGKILL)
            if os.waitstatus_to_exitcode(status) != 0 and not slot.says.exists():
                slot.says.write_text(json.dumps({"ended": "failed", "killer": ""}), "utf-8")
    slot.pid = 0
    return True


def _stop(slot: Slot) -> None:
    if sys.platform != "win32" and slot.pid:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(slot.pid, signal.SIGKILL)
        os.waitpid(slot.pid, 0)
        slot.pid = 0


def _clear(slot: Slot) -> None:
    """Remove what tests left; one that was ended may have left a small disk mounted."""
    mounts = Path("/proc/mounts").read_text("utf-8").splitlines() if Path("/proc/mounts").exists() else []
    for place in (line.split()[1] for line in mounts):
        if Path(place).is_relative_to(slot.temporary):
            subprocess.run(["umount", "--lazy", place], check=True)
    shutil.rmtree(slot.temporary, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
