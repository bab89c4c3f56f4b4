"""How long until the window is first painted, against a bare window: the price of everything that the app adds.

Both are timed from the start of their interpreter to its end, which both bring about at their first paint, in turns,
so that a busy moment of the machine meets both.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence

WANTED = 1.15
"""The most that the design allows."""

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

class Pane(QWidget):
    def paintEvent(self, event):
        app.exit()

app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(Pane())
window.resize(1280, 800)
window.show()
sys.exit(app.exec())
"""


def main() -> None:
    """Print the ratio of the medians, and what it was made of."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="how often each is started (15)")
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory(prefix="kinogrid-bench-") as profile:
        app = [sys.executable, "-P", "-m", "kinogrid", "--data-dir", profile, "--exit-after-paint"]
        bare = [sys.executable, "-c", BARE]
        # Files in the cache and bytecode on the disk, as at every start but the first.
        _seconds(app)
        _seconds(bare)
        times = [(_seconds(app), _seconds(bare)) for _ in range(rounds)]
    ours, theirs = (statistics.median(column) for column in zip(*times, strict=True))
    print(
        f"start / bare window: {ours / theirs:.2f} (at most {WANTED} wanted; "
        f"{ours * 1000:.0f} ms / {theirs * 1000:.0f} ms, medians of {rounds})"
    )


def _seconds(argv: Sequence[str]) -> float:
    started = time.perf_counter()
    process = subprocess.Popen(argv)
    # Waiting with a time-out would look only every 50 ms, which is a quarter of what is measured.
    patience = threading.Timer(60, process.kill)
    patience.start()
    code = process.wait()
    took = time.perf_counter() - started
    patience.cancel()
    if code != 0:
        raise subprocess.CalledProcessError(code, argv)
    return took


if __name__ == "__main__":
    main()
