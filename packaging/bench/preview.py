"""The four-up preview's figures, as ratios: against four QMediaPlayers, against what was due, and against its bounds.

Four clips of 560 by 688 pixels at 24 frames a second, 5.2 s long, are made for each run; memory is also measured with
four of 21 s in 720p. CPU time is that of the process and of the X server. Linux only, as it reads /proc.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from kinogrid.media.clip_meter import ClipMeter
from kinogrid.media.picture import grab_frame
from kinogrid.media.probe import probe
from kinogrid.store.settings import Settings
from kinogrid.ui.preview.model import GridContent
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.preview.view import Alone, Grid
from kinogrid.ui.style.theme import Theme
from workshop.previews import RATE, Figure, Watch, cached, cpu, make_jobs, spin, until, vetting_of, x_server

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

WINDOW = (900, 1000)
MIB = 1024 * 1024


def resident() -> float:
    """Memory of this process in bytes."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    found = re.search(r"VmRSS:\s+(\d+)", status)
    return int(found[1]) * 1024 if found else 0.0


class Heart:
    """Beats every 5 ms; how late each beat is, is how long the loop was held."""

    def __init__(self) -> None:
        """Beat from `run` on."""
        self.late: list[float] = []
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._beat)

    def _beat(self) -> None:
        now = time.perf_counter()
        if self._last:
            self.late.append(max((now - self._last) * 1000 - 5, 0.0))
        self._last = now

    def run(self, work: Callable[[], None]) -> list[float]:
        """The lags in milliseconds while some work is done in the loop."""
        self.late, self._last = [], 0.0
        self._timer.start()
        work()
        self._timer.stop()
        return self.late


def measure_playing(pane: PreviewPane, watch: Watch, job: GridContent, seconds: float) -> list[Figure]:
    """CPU, pictures shown against due, tiles in step, and the loop's lag, while four clips play."""
    pane.set_content(job)
    until(lambda: cached(pane))
    spin(500)
    server = x_server()
    pids = [os.getpid()] + ([server] if server else [])
    heart, figures, used = Heart(), [], 0.0
    playing: list[float] = []
    for speed in (1.0, 2.0):
        pane.player.set_speed(speed)
        watch.clear()
        started, before = time.perf_counter(), cpu(pids)
        lags = heart.run(lambda: spin(seconds * 1000))
        if speed == 1.0:
            used = (cpu(pids) - before) / (time.perf_counter() - started)
            playing = lags
        due = (watch.paints[-1][0] - watch.paints[0][0]) * RATE * speed
        figures.append(Figure(f"pictures shown / due at {speed:g}x", watch.changes() / due, 0.99, at_least=True))
        figures.append(Figure(f"paints with tiles out of step at {speed:g}x", watch.torn, 0))
    pane.player.set_speed(1.0)
    figures.append(Figure.p99("loop lag playing", playing, 8))
    figures.insert(0, Figure("CPU cores while four play", used, 1.0))
    return figures


def measure_seeking(pane: PreviewPane, watch: Watch, seed: int) -> list[Figure]:
    """From a position asked for to its picture painted in all four; and as many as a person who drags can ask for."""
    chance = random.Random(seed)  # noqa: S311 - any order will do
    pane.player.pause()
    steps, times = pane.player.timeline.steps, []
    for _seek in range(300):
        target = chance.choice([step for step in range(steps) if step != pane.player.shown])
        watch.clear()
        started = time.perf_counter()
        pane.player.seek(target)
        until(partial(watch.shows, target))
        times.append((watch.paints[-1][0] - started) * 1000)
    asked: list[int] = []
    watch.clear()

    def ask() -> None:
        last = asked[-1] if asked else steps // 2
        asked.append(min(max(last + chance.choice((-9, -4, -2, 3, 5, 8)), 0), steps - 1))
        pane.player.seek(asked[-1])

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(ask)
    timer.start(33)
    spin(5000)
    timer.stop()
    spin(50)
    positions = sum(1 for before, after in pairwise([-1, *asked]) if before != after)
    return [
        Figure(
            "scrub: pictures shown / positions asked for (30 a second)",
            (watch.changes() + 1) / positions,
            0.85,
            at_least=True,
        ),
        Figure.p99("seek to the new picture in all four", times, 16),
    ]


def measure_switching(pane: PreviewPane, watch: Watch, jobs: Sequence[GridContent], times: int) -> list[Figure]:
    """From a job chosen to its posters, and to moving pictures: far away in the list, and next to the one before.

    The loop's lag is noted meanwhile, and while what comes next is made ready.
    """
    heart, lags, torn = Heart(), list[float](), 0

    def switch(job: GridContent) -> tuple[float, float]:
        nonlocal torn
        watch.clear()
        started = time.perf_counter()
        pane.set_content(job)
        pane.canvas.repaint()
        posters = (watch.paints[0][0] - started) * 1000
        until(lambda: watch.paints[-1][1] and None not in watch.paints[-1][1])
        first = next(when for when, frames in watch.paints if frames and None not in frames)
        torn += watch.torn
        return posters, (first - started) * 1000

    far, near = [], []
    for turn in range(times):
        job = jobs[turn % len(jobs)]
        far.append(switch(GridContent(f"{job.key}, turn {turn}", job.tiles)))
        lags += heart.run(lambda: until(lambda: cached(pane)))
    for turn in range(times):
        job, after = jobs[turn % len(jobs)], jobs[(turn + 1) % len(jobs)]
        near.append(switch(GridContent(f"{job.key}, next in turn {turn}", job.tiles)))
        pane.foresee([after])
        lags += heart.run(partial(until, partial(ready_for, pane, after)))
    pane.foresee(())
    return [
        Figure.p99("job switch to four posters", [posters for posters, _moving in far], 16),
        Figure.p99("job switch to moving pictures", [moving for _posters, moving in far], 100),
        # The first one was not foreseen.
        Figure.p99("job switch to moving pictures, next in the list", [moving for _posters, moving in near[1:]], 16),
        Figure("paints with tiles out of step while switching", torn, 0),
        Figure.p99("loop lag loading", lags, 10),
        Figure("loop lag, worst", max(lags), 30, "ms"),
    ]


def ready_for(pane: PreviewPane, job: GridContent) -> bool:
    """Whether all on show is decoded, and the first pictures of another job's clips are there before it is chosen."""
    return cached(pane) and all(tile.clip is None or pane.player.clip_set.is_foreseen(tile.clip) for tile in job.tiles)


def measure_choosing(pane: PreviewPane, watch: Watch, job: GridContent, times: int) -> list[Figure]:
    """From a key to another variant in the place of the one looked at, and from a rejection to the others, grown."""
    pane.set_content(GridContent(f"{job.key}, chosen from", job.tiles))
    until(lambda: cached(pane))
    pane.player.pause()
    flips, grown = [], []
    for mode in (Grid(), Alone(1)):
        pane.canvas.set_mode(mode)
        spin(300)
        for turn in range(times):
            watch.clear()
            started = time.perf_counter()
            pane.canvas.flip(held=turn % 2 == 0)
            until(lambda: watch.paints)
            flips.append((watch.paints[0][0] - started) * 1000)
    pane.canvas.set_mode(Grid())
    pane.set_survey(on=True)
    for turn in range(times):
        rejected = turn % len(job.tiles)
        tiles = tuple(replace(tile, rejected=index < rejected) for index, tile in enumerate(job.tiles))
        watch.clear()
        started = time.perf_counter()
        pane.set_content(GridContent(f"{job.key}, chosen from", tiles))
        until(lambda: watch.paints)
        grown.append((watch.paints[0][0] - started) * 1000)
        spin(20)
    pane.set_survey(on=False)
    return [
        Figure.p99("flip of another variant into its place", flips, 16.7),
        Figure.p99("survey: the rest grown after a rejection", grown, 33),
    ]


def measure_hints(pane: PreviewPane, job: GridContent) -> list[Figure]:
    """How long clips are measured while four others play, against how long they are, and what the loop feels of it."""
    clips = [tile.clip for tile in job.tiles if tile.clip is not None]
    lengths = [probe(clip).duration_s for clip in clips]
    meter, shares = ClipMeter(), list[float]()

    async def measure() -> None:
        for clip, length in zip(clips, lengths, strict=True):
            began = time.perf_counter()
            await meter.measure(clip, None, None, None)
            shares.append((time.perf_counter() - began) / length)

    pane.set_content(job)
    until(lambda: cached(pane))
    beside = threading.Thread(target=lambda: asyncio.run(measure()))
    beside.start()
    lags = Heart().run(lambda: until(lambda: not beside.is_alive(), 120))
    meter.close()
    return [
        Figure("measuring a clip / its length, worst", max(shares), 0.5, usual=statistics.median(shares)),
        Figure.p99("loop lag playing while clips are measured", lags, 8),
    ]


def measure_memory(pane: PreviewPane, jobs: Sequence[GridContent], long: GridContent, idle: float) -> list[Figure]:
    """What is held with a job, with clips far over the budget, after closing, and after many jobs."""
    pane.set_content(jobs[0])
    until(lambda: cached(pane))
    first = resident()
    pane.set_content(long)
    until(lambda: cached(pane), 120)
    spin(1000)
    full = resident()
    pane.set_content(None)
    spin(1500)
    closed = resident()
    for turn in range(200):
        job = jobs[turn % len(jobs)]
        pane.set_content(GridContent(f"{job.key}, memory {turn}", job.tiles))
        spin(20)
    pane.set_content(GridContent("last", jobs[0].tiles))
    until(lambda: cached(pane))
    spin(1000)
    return [
        Figure(
            "memory with 21 s of 720p above idle / (budget + 40 MiB)",
            (full - idle) / (Settings().cache_bytes + 40 * MIB),
            1.0,
        ),
        Figure("memory after closing the job above idle / 60 MiB", (closed - idle) / (60 * MIB), 1.0),
        Figure("memory after 200 jobs / with the first", resident() / first, 1.1),
    ]


def peer_cpu(job: GridContent, seconds: float) -> float | None:
    """CPU of four QMediaPlayers on the same clips, from the environment that has them; None without one."""
    python = os.environ.get("KINOGRID_PEER_PYTHON")
    if not python:
        return None
    clips = [str(tile.clip) for tile in job.tiles]
    server = x_server()
    display = ["--display", str(server)] if server else []
    program = str(Path(__file__).parent / "peers" / "preview.py")
    argv = [python, program, *clips, "--seconds", str(seconds), *display, "--size", *map(str, WINDOW)]
    done = subprocess.run(argv, check=False, capture_output=True, text=True, timeout=60 + seconds)
    if done.returncode:
        sys.exit(f"the peer could not play (QtMultimedia needs libpulse0 on Debian): {done.stderr.strip()[-300:]}")
    return float(json.loads(done.stdout.splitlines()[-1])["cpu"])


def main() -> int:
    """Measure everything in one run and print the table; the exit code says whether all bounds hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=6.0, help="how long each stretch of playing is (6)")
    parser.add_argument("--switches", type=int, default=100, help="how many jobs are switched through (100)")
    parser.add_argument("--clips", type=Path, help="a folder to keep the clips in for another run")
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    app = QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply(app)
    with tempfile.TemporaryDirectory(prefix="kinogrid-bench-") as folder:
        short, tall = ((wanted.clips or Path(folder)) / name for name in ("short", "tall"))
        for made in (short, tall):
            made.mkdir(parents=True, exist_ok=True)
        jobs = make_jobs(short, jobs=8, frames=125, size=(560, 688))
        (long,) = make_jobs(tall, jobs=1, frames=504, size=(840, 1032))
        peer = peer_cpu(jobs[0], wanted.seconds)
        pane = PreviewPane(theme, budget=Settings().cache_bytes, grab=grab_frame, vet=vetting_of([*jobs, long]).vet)
        pane.resize(*WINDOW)
        pane.show()
        pane.warm_up()
        spin(500)
        idle, watch = resident(), Watch(pane)
        # As the app itself does once it has begun.
        gc.freeze()
        try:
            figures = measure_playing(pane, watch, jobs[0], wanted.seconds)
            figures += measure_seeking(pane, watch, wanted.seed)
            figures += measure_switching(pane, watch, jobs, wanted.switches)
            figures += measure_choosing(pane, watch, jobs[0], wanted.switches)
            figures += measure_hints(pane, jobs[0])
            figures += measure_memory(pane, jobs, long, idle)
        finally:
            pane.shutdown()
    if peer is None:
        print("(no KINOGRID_PEER_PYTHON: not measured against QMediaPlayer)")
    else:
        figures.insert(0, Figure("CPU / four QMediaPlayers with QVideoWidgets", figures[0].value / peer, 0.25))
    for figure in figures:
        print(figure)
    return 0 if all(figure.kept for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
