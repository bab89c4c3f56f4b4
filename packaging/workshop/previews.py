"""What the preview is measured with: clips that are made for it, a watch on what it paints, and figures with bounds.

CPU time is that of the process and of the X server. Linux only, as it reads /proc.
"""

import math
import os
import shutil
import socket
import struct
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Self

import av
from av.filter import Graph
from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer

from kinogrid.media.deaths import Deaths
from kinogrid.media.decoder_process import DecoderProcess
from kinogrid.media.inspector import POSTER_EDGE
from kinogrid.media.picture import poster_of
from kinogrid.media.vetting import Passed, Vetting
from kinogrid.ui.preview.model import GridContent, TileContent
from kinogrid.ui.preview.pane import PreviewPane

RATE = 24
"""Pictures a second of the clips that are made."""


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
    def p99(cls, name: str, values: Sequence[float], bound: float) -> Self:
        """The 99th percentile of some milliseconds."""
        return cls(f"{name}, p99", percentile(values, 0.99), bound, "ms", usual=percentile(values, 0.5))


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


def x_server() -> int | None:
    """The X server's process, as the kernel names who answers at its socket: one that chose its display has no lock."""
    number = os.environ.get("DISPLAY", "").partition(":")[2].partition(".")[0]
    address = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers put it
    if sys.platform == "linux" and number and Path(address).exists():
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asking:
            asking.connect(address)
            found = asking.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
        return int(struct.unpack("3i", found)[0])
    return None


def percentile(values: Sequence[float], share: float) -> float:
    """The value that so many are not above."""
    ordered = sorted(values)
    return ordered[max(math.ceil(len(ordered) * share) - 1, 0)]


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
