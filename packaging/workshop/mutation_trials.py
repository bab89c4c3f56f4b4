"""Mistakes put into copies of the checkout, one at a time in each, and what the tests made of them.

Only those tests run that meet the line of the mistake, the nearest and quickest first, until one fails.
"""

import json
import os
import shutil
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from workshop.mutants import Mutant, find_mutants
from workshop.mutation_choice import PACKAGE, Attempt, Equal, attempts_for, draw, without_equal
from workshop.mutation_plugins import Chosen, Traced, traced_tests
from workshop.mutation_slots import Slot, clear, copied, ended, start, stop
from workshop.processes import Unmet, say

PATIENCE = 4.0
"""How many times as long as without the mistake a run may take, as helpers of its tests may be kept waiting."""


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


def describe(module: str, mutant: Mutant, note: str) -> str:
    """Say what a survivor is, with its line before and after."""
    where = f"{PACKAGE}/{module}:{mutant.line} in {mutant.scope or 'the module'}: {mutant.what}"
    return f"{where}{note}\n  - {mutant.before}\n  + {mutant.after}"


def try_group(folder: Path, tests: tuple[str, ...], modules: Sequence[str], plan: Plan) -> list[Score]:
    """Try mutants of modules that have the same nearest tests, in copies of the checkout below a folder."""
    slots = [copied(plan.root, folder / str(index), plan.grace) for index in range(os.cpu_count() or 1)]
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
            stop(slot)
            clear(slot)
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
                start(slot, [file], traced_tests(names, slot.says), keep_bytecode=True)
        for slot in ended(slots):
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
        for slot in ended(slots):
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
    start(slot, ["-x", *files], Chosen(limits, slot.says), keep_bytecode=False, limit=limit)


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
