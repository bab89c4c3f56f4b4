"""Branch coverage on demand: runs the tests under coverage.py, and tells room by room what they reach.

What runs in threads that Qt starts, or in programs of their own, is not seen.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workshop.processes import Unmet, check, say, supervise, unwind_on_sigterm

GOAL = 92
"""Percent of lines and branches that the tests must reach in each of `GUARDED`."""
PACKAGE = "app/kinogrid"
STUDIO, CONTROLLERS, ROOT_OF_UI = "studio", "ui's controllers", "ui's root"
GUARDED = (STUDIO, CONTROLLERS, ROOT_OF_UI)
"""Where decisions about money and clips are made, and where a person's wishes become such decisions."""


@dataclass(frozen=True)
class Reached:
    """What the tests reach of a module: so many of its lines and branches; what they miss, ranges first."""

    module: str
    there: int
    reached: int
    missed: str = ""

    @property
    def room(self) -> str:
        """Give the module's floor, on `ui` the room."""
        *folders, name = self.module.removesuffix(".py").split("/")
        if folders[:1] != ["ui"]:
            return folders[0] if folders else "beside the floors"
        if folders[1:] == ["controllers"] or name == "controller" or name.endswith("_controller"):
            return CONTROLLERS
        return "/".join(folders[:2]) if folders[1:] else ROOT_OF_UI


@dataclass(frozen=True)
class Row:
    """A room of the table."""

    room: str
    modules: Sequence[Reached]

    @property
    def percent(self) -> float:
        """The part of lines and branches that is reached."""
        there = sum(module.there for module in self.modules)
        return 100 * sum(module.reached for module in self.modules) / there if there else 100.0

    @property
    def falls_short(self) -> bool:
        """Whether too little is reached of what must be."""
        return self.room in GUARDED and self.percent < GOAL


def main(argv: Sequence[str]) -> int:
    """Measure a checkout; 0 when all tests pass and reach enough of what is guarded."""
    parser = argparse.ArgumentParser(prog="branches")
    parser.add_argument("root", type=Path)
    args, options = parser.parse_known_args(argv)
    unwind_on_sigterm()
    try:
        return run(args.root, options)
    except Unmet as unmet:
        print(f"coverage: {unmet}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def run(root: Path, options: Sequence[str]) -> int:
    """Run the tests, with these options of pytest, and print what they reach; raises Unmet when nothing can be said."""
    with tempfile.TemporaryDirectory(prefix="kinogrid-coverage-") as folder:
        data, found = Path(folder, "data"), Path(folder, "found.json")
        say("Watching the tests, which takes them about twice as long")
        coverage = [sys.executable, "-m", "coverage"]
        watched = [f"--data-file={data}", "--branch", f"--source={root / PACKAGE}", "--omit=*/demo/*"]
        passed = supervise([*coverage, "run", *watched, "-m", "pytest", *options], cwd=root) == 0
        check(
            [*coverage, "json", "--quiet", f"--data-file={data}", "-o", found],
            "coverage.py has nothing to tell (its words are above)",
            cwd=root,
        )
        rows = by_room(read(json.loads(found.read_text("utf-8"))))
    print(report(rows))
    if not passed:
        raise Unmet("some tests failed, so what they reach is not known")
    return 1 if any(row.falls_short for row in rows) else 0


def read(found: Mapping[str, Any]) -> list[Reached]:
    """Read what coverage.py's JSON says of each module."""
    modules = []
    for path, of_file in found["files"].items():
        sums = of_file["summary"]
        branches = [f"{line}->{'exit' if to < 0 else to}" for line, to in of_file["missing_branches"]]
        modules.append(
            Reached(
                Path(path).as_posix().partition(f"{PACKAGE}/")[2],
                sums["num_statements"] + sums["num_branches"],
                sums["covered_lines"] + sums["covered_branches"],
                ", ".join([*ranges(of_file["missing_lines"]), *branches]),
            )
        )
    return modules


def ranges(lines: Iterable[int]) -> list[str]:
    """Put lines that follow each other together."""
    found: list[tuple[int, int]] = []
    for line in sorted(lines):
        if found and found[-1][1] == line - 1:
            found[-1] = (found[-1][0], line)
        else:
            found.append((line, line))
    return [str(first) if first == last else f"{first}-{last}" for first, last in found]


def by_room(modules: Iterable[Reached]) -> list[Row]:
    """Put modules into their rooms, in the order of their names."""
    rooms: dict[str, list[Reached]] = {}
    for module in sorted(modules, key=lambda module: (module.room, module.module)):
        rooms.setdefault(module.room, []).append(module)
    return [Row(room, inside) for room, inside in rooms.items()]


def report(rows: Sequence[Row]) -> str:
    """Say how much of each room is reached, and line by line what is missed of those that are guarded."""
    width = max((len(row.room) for row in rows), default=0)
    lines = [
        f"{row.room:{width}}  {row.percent:5.1f} %{f', less than {GOAL} %' if row.falls_short else ''}" for row in rows
    ]
    for row in rows:
        lines += [
            f"{PACKAGE}/{module.module}: {module.missed}"
            for module in row.modules
            if row.room in GUARDED and module.missed
        ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
