"""Mutation testing on demand: puts deliberate mistakes into a copy of the checkout and tells which no test notices."""

import argparse
import os
import secrets
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from workshop.mutation_choice import EQUAL, choose, modules_of, read_equal
from workshop.mutation_slots import GRACE, HEAVY, load
from workshop.mutation_trials import Plan, Score, try_group
from workshop.processes import Unmet, say, unwind_on_sigterm

GOAL = 90
"""Percent of a module's mutants that its tests must notice."""


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
    load(HEAVY)
    scores = []
    with tempfile.TemporaryDirectory(prefix="kinogrid-mutate-") as folder:
        say(f"Trying mutants of {len(modules)} module{'s'[: len(modules) > 1]}, seed {seed}")
        for tests, group in _by_tests(modules).items():
            scores += try_group(Path(folder), tests, group, Plan(root, sample, seed, grace, equal))
    print(report(scores))
    return 0 if all(score.percent >= GOAL and not score.stale for score in scores) else 1


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


def _by_tests(modules: Mapping[str, tuple[str, ...]]) -> dict[tuple[str, ...], list[str]]:
    groups: dict[tuple[str, ...], list[str]] = {}
    for module, tests in modules.items():
        groups.setdefault(tests, []).append(module)
    return groups


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
