"""How long until the window is painted and until it can be used, against a bare window, warm and cold.

Each start is timed from that of its interpreter: to the first paint, and to where jobs are listed and painted, the
prompt takes keys and the loop runs. The app with ten jobs, the app with a hundred thousand and the bare window take
turns, so that a busy moment of the machine meets all. Of each figure there are two: seconds of the clock, and seconds
of the processor, which others on the machine change less. Before a cold start what the programs and the library read
is dropped from the page cache (with `--drop-caches` all of it, which only root can); the bytecode stays.
"""

import argparse
import os
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FEW, MANY = 10, 100_000

PAINTED, USABLE, COLD = 1.15, 2.5, 2.0
"""The most that the design allows: first paint and use as multiples of the bare window, a cold start of a warm one."""

BARE = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

class Pane(QWidget):
    def paintEvent(self, event):
        app.exit()

app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(Pane())
window.resize(1280, 800)
window.show()
app.exec()
print("painted", time.monotonic(), time.process_time())
"""

Times = Mapping[str, tuple[float, float]]
"""Seconds of the clock and of the processor at which a program told that it had come to something."""


def main() -> None:
    """Print the ratios of the medians, and what they were made of."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="how often each is started (15)")
    parser.add_argument("--cold-rounds", type=int, default=5, help="how often each is started cold (5)")
    parser.add_argument("--drop-caches", action="store_true", help="drop the whole page cache before a cold start")
    options = parser.parse_args()
    folders = {count: library(count) for count in (FEW, MANY)}
    with tempfile.TemporaryDirectory(prefix="kinogrid-bench-") as own:
        # Whatever stands in the person's own configuration is left alone.
        env = {**os.environ, "XDG_CONFIG_HOME": own, "ACEDATACLOUD_API_BASE_URL": "http://127.0.0.1:9"}
        env.pop("ACEDATACLOUD_API_TOKEN", None)
        programs: dict[str, Sequence[str]] = {"bare window": [sys.executable, "-c", BARE]}
        for count, folder in folders.items():
            command = [sys.executable, "-P", "-m", "kinogrid", "--data-dir", str(folder), "--tell-start"]
            programs[f"{count} jobs"] = command
        # Files in the cache and bytecode on the disk, as at every start but the first.
        for of in programs.values():
            started(of, env)
        warm = medians([{name: started(of, env) for name, of in programs.items()} for _ in range(options.rounds)])
        cold = medians(
            [
                {
                    name: started(of, env, tuple(folders.values()), all_of_it=options.drop_caches)
                    for name, of in programs.items()
                }
                for _ in range(options.cold_rounds)
            ]
        )
    bare = warm["bare window"]["painted"]
    for count in folders:
        ours, ours_cold = warm[f"{count} jobs"], cold[f"{count} jobs"]
        say(f"start, first paint with {count} jobs / bare window", ours["painted"], bare, PAINTED)
        say(f"start, usable with {count} jobs / bare window", ours["usable"], bare, USABLE)
        say(f"start, all at work with {count} jobs / bare window", ours["at work"], bare, None)
        say(f"start, usable with {count} jobs, cold / warm", ours_cold["usable"], ours["usable"], COLD)
    say(f"start, usable with {MANY} jobs / {FEW}", warm[f"{MANY} jobs"]["usable"], warm[f"{FEW} jobs"]["usable"], 1.5)
    say("start, bare window, cold / warm", cold["bare window"]["painted"], bare, None)


def say(what: str, one: tuple[float, float], other: tuple[float, float], most: float | None) -> None:
    """Print a ratio by the clock and by the processor."""
    bound = "" if most is None else f"at most {most} wanted; "
    ours, theirs = (f"{clock * 1000:.0f} and {processor * 1000:.0f} ms" for clock, processor in (one, other))
    print(f"{what}: {one[0] / other[0]:.2f}, by processor time {one[1] / other[1]:.2f} ({bound}{ours} / {theirs})")


def medians(rounds: Sequence[Mapping[str, Times]]) -> Mapping[str, Times]:
    """Give the median of each figure of each program."""
    return {
        name: {
            what: (
                statistics.median(one[name][what][0] for one in rounds),
                statistics.median(one[name][what][1] for one in rounds),
            )
            for what in rounds[0][name]
        }
        for name in rounds[0]
    }


def started(
    argv: Sequence[str], env: Mapping[str, str], cold: Iterable[Path] = (), *, all_of_it: bool = False
) -> Times:
    """Start a program and give what it told; `cold` are folders that it reads, dropped from the cache before.

    Raises `CalledProcessError`, and `ValueError` where it told nothing.
    """
    if folders := tuple(cold):
        paths = {sysconfig.get_path(name) for name in ("stdlib", "platlib", "purelib")}
        forget([*map(Path, paths), ROOT / "app", ROOT / "resources", *folders], all_of_it=all_of_it)
    begin = time.monotonic()
    told = subprocess.run(argv, check=True, capture_output=True, text=True, timeout=120, env=env).stdout
    lines = [line.split() for line in told.splitlines() if not line.startswith(" ")]
    return {" ".join(line[:-2]): (float(line[-2]) - begin, float(line[-1])) for line in lines}


def forget(folders: Iterable[Path], *, all_of_it: bool) -> None:
    """Drop what lies in these folders from the page cache, as far as nobody has it mapped, or all of the cache.

    Raises `OSError` where that is not allowed.
    """
    if sys.platform == "linux":
        if all_of_it:
            os.sync()
            Path("/proc/sys/vm/drop_caches").write_text("3", encoding="ascii")
            return
        for path in (path for folder in folders for path in folder.rglob("*") if path.is_file()):
            file = os.open(path, os.O_RDONLY)
            try:
                os.fdatasync(file)
                os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
            finally:
                os.close(file)
    else:
        raise OSError("only Linux lets a program drop what is cached of files")


def library(count: int) -> Path:
    """Give the folder of a library of so many jobs, which another process makes: this one loads nothing of Qt's."""
    program = Path(__file__).with_name("library.py")
    made = subprocess.run([sys.executable, program, "--make", str(count)], check=True, capture_output=True, text=True)
    return Path(made.stdout.strip())


if __name__ == "__main__":
    main()
