"""The peer of the four-up preview: one QMediaPlayer and one QVideoWidget for each clip; prints a JSON line.

Runs in an environment of its own, as QtMultimedia comes with PySide6-Addons, which the app does without.
"""

import argparse
import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtMultimedia import QMediaPlayer
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget


def main() -> int:
    """Play the clips in a loop, and tell the CPU time that a stretch of it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("clips", nargs="+")
    parser.add_argument("--seconds", type=float, default=6.0)
    parser.add_argument("--display", type=int, help="the process number of the X server, whose time counts too")
    parser.add_argument("--size", type=int, nargs=2, default=(900, 1000))
    wanted = parser.parse_args()
    app = QApplication(sys.argv[:1])
    window = QWidget()
    grid = QGridLayout(window)
    players = []
    for number, clip in enumerate(wanted.clips):
        video, player = QVideoWidget(), QMediaPlayer(window)
        grid.addWidget(video, number // 2, number % 2)
        player.setVideoOutput(video)
        player.setLoops(QMediaPlayer.Loops.Infinite)
        player.setSource(QUrl.fromLocalFile(clip))
        players.append(player)
    window.resize(*wanted.size)
    window.show()
    for player in players:
        player.play()
    before = [0.0]
    QTimer.singleShot(2000, lambda: before.__setitem__(0, _cpu(wanted.display)))
    QTimer.singleShot(2000 + int(wanted.seconds * 1000), app.quit)
    app.exec()
    used = _cpu(wanted.display) - before[0]
    playing = all(player.position() > 0 for player in players)
    print(json.dumps({"cpu": used / wanted.seconds, "playing": playing}))
    return 0 if playing else 1


def _cpu(display: int | None) -> float:
    """CPU seconds of this process and the X server, as Linux counts them."""
    return sum(_process_cpu(pid) for pid in ("self", display) if pid is not None)


def _process_cpu(pid: int | str) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


if __name__ == "__main__":
    sys.exit(main())
