"""The four-up preview's figures, as ratios: against four QMediaPlayers, against what was due, and against its bounds.

Four clips of 560 by 688 pixels at 24 frames a second, 5.2 s long, are made for each run; memory is also measured with
four of 21 s in 720p. CPU time is that of the process and of the X server. Linux only, as it reads /proc.

On a screen of 3840 by 2160, a virtual one of its own, four clips of 1248 by 704 play at scale 1 and 2, against mpv with
the four composed in one window on the same screen, where there is an mpv.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import math
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

import av
from av.filter import Graph
from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from kinogrid.media.clip_meter import ClipMeter
from kinogrid.media.deaths import Deaths
from kinogrid.media.decoder_process import DecoderProcess
from kinogrid.media.inspector import POSTER_EDGE
from kinogrid.media.picture import grab_frame, poster_of
from kinogrid.media.probe import probe
from kinogrid.media.vetting import Passed, Vetting
from kinogrid.store.settings import Settings
from kinogrid.ui.preview.model import GridContent, TileContent
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.preview.view import Alone, Grid
from kinogrid.ui.style.theme import Theme
from workshop.screen import virtual_screen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

WINDOW = (900, 1000)
LARGE = (3840, 2160)
MIB = 1024 * 1024
RATE = 24


@dataclass
class Figure:
    """One line of the table."""

    name: str
    value: float
    bound: float
    unit: str = ""
    at_least: bool = False
    usual: float | None = None
    """The median beside a percentile, to tell a slow program from a busy machine."""

    @property
    def kept(self) -> bool:
        """Whether the bound holds."""
        return self.value >= self.bound if self.at_least else self.value <= self.bound

    def __str__(self) -> str:
        """The line."""
        relation = "at least" if self.at_least else "at most"
        verdict = "ok" if self.kept else "MISSED"
        value = f"{self.value:.3g}" if self.value < 1000 else f"{self.value:.0f}"  # noqa: PLR2004
        usual = "" if self.usual is None else f"; median {self.usual:.3g}"
        return f"{self.name:<58} {value:>8} {self.unit:<4} ({relation} {self.bound:g}{usual}) {verdict}"

    @classmethod
    def p99(cls, name: str, values: Sequence[float], bound: float) -> Figure:
        """The 99th percentile of some milliseconds."""
        return cls(f"{name}, p99", percentile(values, 0.99), bound, "ms", usual=percentile(values, 0.5))


# Clips


def make_clip(path: Path, *, frames: int, size: tuple[int, int], seed: int) -> None:
    """Encode a moving, detailed, slightly noisy picture of about the service's bit rate, unless it is there."""
    if path.exists():
        return
    graph = Graph()
    zoom = f"size={size[0]}x{size[1]}:rate={RATE}:start_scale={2 + seed * 0.3}:end_scale=0.3:end_pts={frames * 2}"
    source = graph.add("mandelbrot", zoom)
    noise = graph.add("noise", f"alls=4:allf=t:all_seed={seed}")
    pixels = graph.add("format", "pix_fmts=yuv420p")
    graph.link_nodes(source, pixels, noise, graph.add("buffersink")).configure()
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=RATE)
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        stream.options = {"preset": "veryfast", "crf": "24"}
        for index in range(frames):
            frame = graph.vpull()
            assert isinstance(frame, av.VideoFrame)  # noqa: S101
            frame.pts, frame.time_base = index, Fraction(1, RATE)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def make_jobs(folder: Path, *, jobs: int, frames: int, size: tuple[int, int]) -> list[GridContent]:
    """Four clips with posters, and so many jobs of copies, so that no cache knows them by name."""
    contents = []
    for number in range(4):
        make_clip(folder / f"0-{number}.mp4", frames=frames, size=size, seed=number)
        (folder / f"0-{number}.jpg").write_bytes(poster_of(folder / f"0-{number}.mp4", POSTER_EDGE))
    for job in range(jobs):
        tiles = []
        for number in range(4):
            clip, poster = folder / f"{job}-{number}.mp4", folder / f"{job}-{number}.jpg"
            if job:
                shutil.copyfile(folder / f"0-{number}.mp4", clip)
                shutil.copyfile(folder / f"0-{number}.jpg", poster)
            tiles.append(TileContent(clip, poster, picked=number == 1))
        contents.append(GridContent(f"job {job}", tuple(tiles)))
    return contents


# Measuring


def vetting_of(jobs: Sequence[GridContent]) -> Vetting:
    """Let all clips be played as those are that this app has fetched: they have been looked through before."""
    passed = Passed()
    for clip in {tile.clip for job in jobs for tile in job.tiles if tile.clip is not None}:
        passed.add(passed.mark(clip), clip)
    return Vetting(DecoderProcess("bench", Deaths()), passed)


def spin(milliseconds: float) -> None:
    """Let the window live for a while."""
    loop, timer = QEventLoop(), QTimer()
    timer.setSingleShot(True)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(loop.quit)
    timer.start(int(milliseconds))
    loop.exec()


def until(condition: Callable[[], object], seconds: float = 30.0) -> None:
    """Let the window live until something holds."""
    timer = QElapsedTimer()
    timer.start()
    while not condition():
        if timer.elapsed() > seconds * 1000:
            raise TimeoutError("the preview did not get there")
        spin(2)


def cpu(pids: Sequence[int]) -> float:
    """CPU seconds that processes have used."""
    if sys.platform == "linux":
        ticks = 0
        for pid in pids:
            fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")
    raise NotImplementedError("the CPU time of other processes stands in Linux's /proc")


def resident() -> float:
    """Memory of this process in bytes."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    found = re.search(r"VmRSS:\s+(\d+)", status)
    return int(found[1]) * 1024 if found else 0.0


def x_server() -> int | None:
    """The X server's process, from its lock file."""
    number = os.environ.get("DISPLAY", "").partition(":")[2].partition(".")[0]
    lock = Path(f"/tmp/.X{number}-lock")  # noqa: S108 - where X servers put it
    return int(lock.read_text(encoding="ascii")) if number and lock.exists() else None


def percentile(values: Sequence[float], share: float) -> float:
    """The value that so many are not above."""
    ordered = sorted(values)
    return ordered[max(math.ceil(len(ordered) * share) - 1, 0)]


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


class Watch:
    """Notes every paint: when, and which frame in each tile."""

    def __init__(self, pane: PreviewPane) -> None:
        """Watch from now on."""
        self.pane = pane
        self.paints: list[tuple[float, tuple[int | None, ...]]] = []
        pane.canvas.painted.connect(self._note)

    def _note(self, frames: tuple[int | None, ...]) -> None:
        self.paints.append((time.perf_counter(), frames))

    def clear(self) -> None:
        """Begin anew."""
        self.paints = []

    def shows(self, frame: int) -> bool:
        """Whether all tiles show a frame."""
        return bool(self.paints) and set(self.paints[-1][1]) == {frame}

    @property
    def torn(self) -> int:
        """Paints whose tiles were not all on one frame."""
        return sum(1 for _when, frames in self.paints if len(set(frames)) > 1)

    def changes(self) -> int:
        """How often another picture was shown."""
        rows = [frames for _when, frames in self.paints]
        return sum(1 for before, after in pairwise(rows) if before != after)


def cached(pane: PreviewPane) -> bool:
    """Whether all that the budget allows is decoded."""
    return all(cache is not None and cache.opened and cache.missing() is None for cache in pane.player.caches)


# Figures


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


def measure_large(folder: Path, seconds: float) -> dict[str, float]:
    """Pictures shown against due, and the CPU's share, of four wide clips on the whole of this screen, and of mpv."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101
    theme = Theme()
    theme.apply(app)
    (job,) = make_jobs(folder, jobs=1, frames=125, size=(1248, 704))
    found: dict[str, float] = {}
    mpv = mpv_cpu(job, seconds)
    if mpv is not None:
        found["mpv"] = mpv
    pane = PreviewPane(theme, budget=Settings().cache_bytes, grab=grab_frame, vet=vetting_of([job]).vet)
    try:
        ratio = app.primaryScreen().devicePixelRatio()
        pane.resize(*(round(side / ratio) for side in LARGE))
        pane.show()
        watch = Watch(pane)
        pane.set_content(job)
        until(lambda: cached(pane), 120)
        spin(500)
        pids = [os.getpid(), *filter(None, [x_server()])]
        for speed in (1.0, 2.0):
            pane.player.set_speed(speed)
            watch.clear()
            started, before = time.perf_counter(), cpu(pids)
            spin(seconds * 1000)
            found[f"cpu {speed:g}"] = (cpu(pids) - before) / (time.perf_counter() - started)
            due = (watch.paints[-1][0] - watch.paints[0][0]) * RATE * speed
            found[f"shown {speed:g}"] = watch.changes() / due
    finally:
        pane.shutdown()
    return found


def mpv_cpu(job: GridContent, seconds: float) -> float | None:
    """CPU cores of mpv with the same clips, composed in one window as large as the screen; None without an mpv."""
    program, server = shutil.which("mpv"), x_server()
    if program is None:
        return None
    first, *others = [str(tile.clip) for tile in job.tiles]
    stack = "[vid1][vid2][vid3][vid4]xstack=inputs=4:layout=0_0|w0_0|0_h0|w0_h0[vo]"
    shown = ["--no-config", "--vo=x11", "--fullscreen", "--no-audio", "--loop-file=inf", "--really-quiet"]
    argv = [program, *shown, f"--lavfi-complex={stack}", *(f"--external-file={clip}" for clip in others), first]
    with subprocess.Popen(argv, stdin=subprocess.DEVNULL) as playing:
        pids = [playing.pid, *filter(None, [server])]
        try:
            time.sleep(3)
            if playing.poll() is not None:
                sys.exit(f"mpv could not play the clips (exit code {playing.returncode})")
            started, before = time.perf_counter(), cpu(pids)
            time.sleep(seconds)
            return (cpu(pids) - before) / (time.perf_counter() - started)
        finally:
            playing.kill()


def large_figures(folder: Path, seconds: float) -> list[Figure]:
    """Both scales on a large screen, each in a process of its own, as Qt is told the scale at its start."""
    figures = []
    for scale in (1, 2):
        with virtual_screen("x".join(map(str, LARGE))) as env:
            argv = [sys.executable, __file__, "--seconds", str(seconds), "--large", str(folder)]
            told = {**env, "QT_SCALE_FACTOR": str(scale)}
            done = subprocess.run(argv, check=False, stdout=subprocess.PIPE, text=True, env=told, timeout=300)
        if done.returncode:
            sys.exit("the large screen could not be measured (its words are above)")
        found = json.loads(done.stdout.splitlines()[-1])
        name = f"3840x2160 at scale {scale}"
        for speed in ("1", "2"):
            shown = f"{name}: pictures shown / due at {speed}x"
            figures.append(Figure(shown, found[f"shown {speed}"], 0.99, at_least=True))
        if "mpv" in found:
            figures.append(Figure(f"{name}: CPU / mpv composed (--vo=x11)", found["cpu 1"] / found["mpv"], 0.7))
        print(f"({name}, CPU cores: {', '.join(f'{key} {value:.2f}' for key, value in sorted(found.items()))})")
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
    parser.add_argument("--large", type=Path, help="measure the large screen alone, with its clips in this folder")
    wanted = parser.parse_args()
    app = QApplication(sys.argv[:1])
    if wanted.large is not None:
        print(json.dumps(measure_large(wanted.large, wanted.seconds)))
        return 0
    theme = Theme()
    theme.apply(app)
    with tempfile.TemporaryDirectory(prefix="kinogrid-bench-") as folder:
        short, tall, wide = ((wanted.clips or Path(folder)) / name for name in ("short", "tall", "wide"))
        for made in (short, tall, wide):
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
        figures += large_figures(wide, wanted.seconds)
    if peer is None:
        print("(no KINOGRID_PEER_PYTHON: not measured against QMediaPlayer)")
    else:
        figures.insert(0, Figure("CPU / four QMediaPlayers with QVideoWidgets", figures[0].value / peer, 0.25))
    for figure in figures:
        print(figure)
    return 0 if all(figure.kept for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
