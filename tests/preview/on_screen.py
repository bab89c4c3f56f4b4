"""Shows numbered clips on a real screen, reads them back from the screen itself, and says as JSON what was wrong.

A program of its own, because platform and scale factor are settled when Qt starts: `python on_screen.py FOLDER`.
"""

import json
import sys
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtWidgets import QApplication

from kinogrid.media.picture import write_poster
from kinogrid.store.settings import Settings
from kinogrid.ui.preview.model import GridContent, TileContent
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.preview.view import Alone, Grid
from kinogrid.ui.style.theme import Theme
from tests.media.clips import Clip, write
from tests.preview.reading import in_box
from tests.turning import until

FRAMES = 36


def painted(rows: list[tuple[int | None, ...]], row: tuple[int, ...]) -> bool:
    """Whether the last paint was of these frames."""
    return bool(rows) and rows[-1] == row


def on_screen(pane: PreviewPane) -> list[tuple[int, int]]:
    """Variant and frame of every tile, from the screen's own pixels."""
    image = pane.screen().grabWindow(pane.winId()).toImage()
    ratio = pane.devicePixelRatioF()
    place = pane.canvas.pos()
    image = image.copy(round(place.x() * ratio), round(place.y() * ratio), image.width(), image.height())
    return [in_box(image, pane.canvas.grid_layout.boxes[tile]) for tile in pane.canvas.grid_layout.seen]


def main() -> int:
    """Seek, play, zoom, and compare what is seen with what is due."""
    folder = Path(sys.argv[1])
    app = QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply(app)
    tiles = []
    for number in range(1, 5):
        clip = write(folder / f"{number}.mp4", Clip(variant=number, frames=FRAMES, width=274, height=336))
        write_poster(clip, folder / f"{number}.jpg", 480)
        tiles.append(TileContent(clip, folder / f"{number}.jpg"))
    pane = PreviewPane(theme, budget=Settings().cache_bytes)
    wrong: list[str] = []
    rows: list[tuple[int | None, ...]] = []
    try:
        pane.resize(480, 560)
        pane.show()
        pane.canvas.painted.connect(rows.append)
        pane.set_content(GridContent("job", tuple(tiles)))
        until(lambda: pane.player.shown is not None)
        pane.player.pause()
        until(lambda: all(cache is not None and cache.missing() is None for cache in pane.player.caches))
        for step in (0, 17, 35, 16):
            pane.player.seek(step)
            until(partial(painted, rows, (step,) * 4))
            seen = on_screen(pane)
            if seen != [(number, step) for number in range(1, 5)]:
                wrong.append(f"frame {step}: {seen}")
        pane.canvas.set_mode(Alone(2))
        until(lambda: rows[-1] == (16,))
        if on_screen(pane) != [(3, 16)]:
            wrong.append(f"alone: {on_screen(pane)}")
        pane.canvas.set_mode(Grid())
        pane.player.play()
        until(lambda: len(rows) > 24)
        torn = [row for row in rows if len(set(row)) > 1]
        if torn:
            wrong.append(f"out of step: {torn[:3]}")
    finally:
        pane.shutdown()
    report = {"wrong": wrong, "ratio": pane.devicePixelRatioF(), "platform": QApplication.platformName()}
    sys.stdout.write(json.dumps(report) + "\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
