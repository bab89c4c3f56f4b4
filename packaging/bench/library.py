"""A library of a hundred thousand jobs against one of ten: the start, memory, scrolling, search and filters of Jobs.

Each look is a process of its own, offscreen, timed from its beginning; small and large take turns, so that a busy
moment of the machine meets both. The jobs are rows as the store itself writes them: four clips, a history of six lines,
posters, ratings, tags, projects, and every fourth an extension. They are made once and kept in the folder for
temporary files (the large library takes about a gigabyte there); `--fresh` makes them anew.

Both sides of a ratio do the same: a step of scrolling paints a whole screen of rows, or of tiles, in the window's
thread, the loop turns between the steps as between those of a hand, and what is searched or filtered for is what all
ten jobs have, until a screen of it is painted. What ten jobs cannot do has a bound of its own: a leap to where nothing
can have been made ready, and searches that find little.
"""

import argparse
import asyncio
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from tests.large_screen import on_large_screen

os.environ["QT_QPA_PLATFORM"] = on_large_screen("offscreen")

from PySide6.QtWidgets import QListView

from kinogrid.domain.clip_filter import Between, ClipFilter, Making, Trait
from kinogrid.domain.request import Mode, Resolution
from kinogrid.store.paths import Profile
from kinogrid.store.schema import SCHEMA
from kinogrid.ui.loop import StudioLoop
from kinogrid.ui.window.first_paint import application
from tests.whole.living_window import LivingWindow, living_window
from workshop.listed_library import open_library, place

WANTED = 1.5
"""The most that a hundred thousand jobs may cost, as a multiple of what ten do."""
SEARCH_MS, FRAME_MS = 50.0, 1000 / 60
"""The most that a search may take in 99 of 100 cases, and a step of scrolling, in milliseconds."""

RATIOS = frozenset({"start", "memory", "scroll in Jobs", "scroll in the library", "search", "filter"})
"""Of which of the figures the ratio has a bound: where both sides do the same."""

FEW, MANY = 10, 100_000
STEPS_DOWN = 60
BETWEEN_STEPS, BETWEEN_QUESTIONS = 0.06, 0.3
"""Seconds in which the loop turns: a hand pages no faster, and types slower."""
# What every job has: the same number of rows is shown of many as of few.
EVERYWHERE = ("rain", "lamp", "slowly", "glass", "la", "behind it", "runs down", "flick", "towards", "l")
SEARCHES = (
    "a",
    "f",
    "fo",
    "fox",
    "fox at",
    "comet violin",
    "harb",
    "京",
    "夜海",
    "zebra",
    "の",
    "job-7",
    "sea",
    "turns",
)
FILTERS_EVERYWHERE = (
    ClipFilter(modes=frozenset(Mode)),
    ClipFilter(makings=frozenset(Making)),
    ClipFilter(seconds=Between(5.0, 6.0)),
    ClipFilter(resolutions=frozenset(Resolution)),
)
FILTERS = (
    ClipFilter(traits=frozenset({Trait.PICKED})),
    ClipFilter(traits=frozenset({Trait.UNDECIDED, Trait.STARRED})),
    ClipFilter(modes=frozenset({Mode.TURBO}), stars=4),
    ClipFilter(projects=frozenset({"p-1"})),
    ClipFilter(tags=frozenset({"sea"})),
)


async def look(folder: Path, began: float) -> None:
    """Open the window on a profile and print what was felt: seconds, and bytes of memory."""
    async with living_window(folder) as living:
        opened = time.time() - began
        panes = living.assembly.panes
        view, grid = panes.jobs.view, panes.library.grid
        await asyncio.sleep(1.0)
        memory = resident()
        rows, leaps = await scrolled(view), await scrolled(view, leaping=True)
        pane = panes.jobs
        everywhere = [await found(living, partial(pane.search.setText, words)) for words in EVERYWHERE]
        asked = [await found(living, partial(pane.search.setText, words)) for words in SEARCHES]
        pane.search.clear()
        filters = [await found(living, partial(pane.choose, wanted)) for wanted in FILTERS_EVERYWHERE]
        others = [await found(living, partial(pane.choose, wanted)) for wanted in FILTERS]
        pane.choose(ClipFilter())
        await open_library(living)
        tiles, tile_leaps = await scrolled(grid), await scrolled(grid, leaping=True)
        print(
            json.dumps(
                {
                    "start": opened,
                    "memory": memory,
                    "memory after all that": resident(),
                    "scroll in Jobs": statistics.median(rows),
                    "scroll in the library": statistics.median(tiles),
                    "search": statistics.median(one.window for one in everywhere),
                    "filter": statistics.median(one.window for one in filters),
                    "worst scroll in Jobs": max(rows),
                    "worst scroll in the library": max(tiles),
                    "leap in Jobs": statistics.median(leaps),
                    "leap in the library": statistics.median(tile_leaps),
                    "worst filter by processor": max(one.processor for one in (*filters, *others)),
                    "searches": [one.processor for one in (*everywhere, *asked)],
                }
            )
        )


async def scrolled(view: QListView, *, leaping: bool = False) -> Sequence[float]:
    """Go down a list screen by screen, or in leaps all over it; gives the seconds of the window's thread of each step.

    Each paints all that is in sight, also where few jobs leave nothing to scroll to; between them the loop turns, and
    what it does meanwhile comes between two pictures of the screen, not into one.
    """
    bar, steps = view.verticalScrollBar(), []
    bar.setValue(0)
    await asyncio.sleep(BETWEEN_STEPS)
    for step in range(STEPS_DOWN):
        where = bar.maximum() * (step * 37 % STEPS_DOWN) // STEPS_DOWN if leaping else step * bar.pageStep()
        started = time.thread_time()
        bar.setValue(where)
        view.viewport().repaint()
        steps.append(time.thread_time() - started)
        await asyncio.sleep(BETWEEN_STEPS)
    return steps


@dataclass(frozen=True)
class Took:
    """The seconds until something was seen: by the clock, of all threads, and of the window's thread."""

    clock: float
    processor: float
    window: float


async def found(living: LivingWindow, ask: partial[None]) -> Took:
    """Ask for something, and tell how long it takes until the list has painted it."""
    shown = asyncio.Event()
    finder, view = living.assembly.library.finder, living.assembly.panes.jobs.view
    # What was asked for before is painted, and its rows are made, before this is asked.
    await asyncio.sleep(BETWEEN_QUESTIONS)
    connection = finder.found.connect(shown.set)
    began = (time.perf_counter(), time.process_time(), time.thread_time())
    ask()
    await asyncio.wait_for(shown.wait(), 60)
    view.viewport().repaint()
    ended = (time.perf_counter(), time.process_time(), time.thread_time())
    finder.found.disconnect(connection)
    return Took(*(end - begin for begin, end in zip(began, ended, strict=True)))


def resident() -> int:
    """Give the memory of this process in bytes."""
    found_size = re.search(r"VmRSS:\s+(\d+)", Path("/proc/self/status").read_text(encoding="ascii"))
    return 0 if found_size is None else int(found_size[1]) * 1024


def start(folder: Path) -> dict[str, Any]:
    """Open the window in a process of its own and give what it prints."""
    command = [sys.executable, __file__, "--look", str(folder), "--began", str(time.time())]
    env = {**os.environ, "ACEDATACLOUD_API_TOKEN": "none", "ACEDATACLOUD_API_BASE_URL": "http://127.0.0.1:9"}
    told = subprocess.run(command, check=True, capture_output=True, text=True, timeout=300, env=env).stdout
    figures: dict[str, Any] = json.loads(told.splitlines()[-1])
    return figures


def library(count: int, *, fresh: bool) -> Path:
    """Give the folder of a library of so many jobs, made now where there is none."""
    place_of_it = Path(tempfile.gettempdir()) / f"kinogrid-bench-library-{len(SCHEMA)}-{count}"
    if fresh:
        shutil.rmtree(place_of_it, ignore_errors=True)
    if not place_of_it.exists():
        half = place_of_it.with_name(place_of_it.name + ".part")
        shutil.rmtree(half, ignore_errors=True)
        asyncio.run(place(Profile(half), count))
        half.rename(place_of_it)
    return place_of_it


def main() -> None:
    """Measure, or be one of the measured starts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often each is started (5)")
    parser.add_argument("--fresh", action="store_true", help="make the libraries anew")
    parser.add_argument("--make", type=int, help="make a library of so many jobs, say where it is, and do no more")
    parser.add_argument("--look", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--began", type=float, default=0.0, help=argparse.SUPPRESS)
    options = parser.parse_args()
    app = application()
    if options.look:
        with asyncio.Runner(loop_factory=partial(StudioLoop, app)) as runner:
            runner.run(look(options.look, options.began))
        return
    if options.make is not None:
        print(library(options.make, fresh=options.fresh))
        return
    few, many = (library(count, fresh=options.fresh) for count in (FEW, MANY))
    start(few)
    start(many)
    pairs = [(start(few), start(many)) for _ in range(options.rounds)]
    for name in (one for one in pairs[0][0] if one != "searches"):
        small, large = (statistics.median(one[name] for one in side) for side in zip(*pairs, strict=True))
        scale, unit = (2**-20, "MiB") if "memory" in name else (1000.0, "ms")
        wanted = f"at most {WANTED} wanted; " if name in RATIOS else ""
        print(
            f"library, {name}, {MANY} jobs / {FEW}: {large / small:.2f} ({wanted}"
            f"{large * scale:.1f} {unit} / {small * scale:.1f} {unit}, medians of {options.rounds})"
        )
    asked = sorted(took for _, many_jobs in pairs for took in many_jobs["searches"])
    print(
        f"library, searches by processor, {len(asked)} of them: p99 {asked[int(len(asked) * 0.99) - 1] * 1000:.1f} ms, "
        f"median {statistics.median(asked) * 1000:.1f} ms, worst {asked[-1] * 1000:.1f} ms "
        f"(p99 at most {SEARCH_MS:.0f})"
    )
    for name in ("scroll in Jobs", "scroll in the library", "leap in Jobs", "leap in the library"):
        scrolls = statistics.median(many_jobs[name] for _, many_jobs in pairs) * 1000
        print(f"library, a {name}, a screen: {scrolls:.1f} ms (a frame of the screen has {FRAME_MS:.1f})")


if __name__ == "__main__":
    main()
