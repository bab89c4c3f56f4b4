"""Four clips on a screen of 3840 by 2160, as ratios: pictures shown of those due, and CPU against mpv's one window.

The screen is a virtual one of its own, at scale 1 and 2; the clips of 1248 by 704 are made for each run. Where there is
an mpv, it plays the same four composed in one window on the same screen. Linux only, as it reads /proc.
"""

import argparse
import gc
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from PySide6.QtWidgets import QApplication

from kinogrid.media.picture import grab_frame
from kinogrid.store.settings import Settings
from kinogrid.ui.preview.model import GridContent
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.style.theme import Theme
from workshop.previews import RATE, Figure, Watch, cached, cpu, make_jobs, spin, until, vetting_of, x_server
from workshop.screen import virtual_screen

LARGE = (3840, 2160)


def measure_large(folder: Path, seconds: float) -> dict[str, float]:
    """Pictures shown against due, and the CPU's share, of four wide clips on the whole of this screen, and of mpv."""
    app = QApplication(sys.argv[:1])
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
        # As the app itself does once it has begun.
        gc.freeze()
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
            argv = [sys.executable, __file__, "--seconds", str(seconds), "--inside", str(folder)]
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


def main() -> int:
    """Measure both scales and print the table; the exit code says whether all bounds hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=6.0, help="how long each stretch of playing is (6)")
    parser.add_argument("--clips", type=Path, help="a folder to keep the clips in for another run")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.inside is not None:
        print(json.dumps(measure_large(wanted.inside, wanted.seconds)))
        return 0
    with tempfile.TemporaryDirectory(prefix="kinogrid-bench-") as folder:
        clips = wanted.clips or Path(folder)
        clips.mkdir(parents=True, exist_ok=True)
        figures = large_figures(clips, wanted.seconds)
    for figure in figures:
        print(figure)
    return 0 if all(figure.kept for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
