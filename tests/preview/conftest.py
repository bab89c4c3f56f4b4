"""A preview pane on a real window, and clips whose pictures say what they are."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kinogrid.media.picture import grab_frame
from kinogrid.store.settings import Settings
from kinogrid.ui.preview.model import GridContent, TileContent
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.style.theme import Theme
from tests.media.clips import Clip, write
from tests.media.loading import let_through
from tests.media.posters import write_poster
from tests.preview.showing import Show, TileOf, all_cached


@pytest.fixture(scope="session")
def theme(qapp: object) -> Theme:
    assert qapp is not None
    return Theme()


@pytest.fixture(scope="session")
def tile_of(tmp_path_factory: pytest.TempPathFactory) -> TileOf:
    """Make clips with their posters once, however often they are asked for."""
    folder = tmp_path_factory.mktemp("clips")
    made: dict[str, TileContent] = {}

    def tile(clip: Clip) -> TileContent:
        key = repr(clip)
        if key not in made:
            path = write(folder / f"{len(made)}.mp4", clip)
            poster = folder / f"{len(made)}.jpg"
            write_poster(path, poster, 480)
            made[key] = TileContent(path, poster)
        return made[key]

    return tile


@pytest.fixture
def four(tile_of: TileOf) -> GridContent:
    return GridContent("four", tuple(tile_of(Clip(variant=n, frames=48)) for n in range(1, 5)))


@pytest.fixture
def budget() -> int:
    """Give the bytes that decoded pictures may take."""
    return Settings().cache_bytes


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, budget: int) -> Iterator[PreviewPane]:
    made = PreviewPane(theme, budget=budget, grab=grab_frame, vet=let_through)
    made.resize(480, 560)
    made.show()
    qtbot.waitExposed(made)
    # Not where the test before has left it, which may be over any part.
    QTest.mouseMove(made.canvas, made.canvas.rect().center())
    assert made.devicePixelRatioF() == float(os.environ.get("QT_SCALE_FACTOR", "1"))
    yield made
    made.shutdown()
    made.close()
    made.deleteLater()


@pytest.fixture
def show(qtbot: QtBot, pane: PreviewPane) -> Show:
    """Show a job, and wait until it stands still on its first frame with everything cached."""

    def shown(content: GridContent) -> PreviewPane:
        pane.set_content(content)
        pane.activateWindow()
        qtbot.waitUntil(lambda: pane.player.shown is not None)
        pane.player.pause()
        qtbot.waitUntil(lambda: all_cached(pane))
        # A busy machine has played on for a frame or two.
        pane.player.seek(0)
        qtbot.waitUntil(lambda: pane.player.shown == 0)
        return pane

    return shown


@pytest.fixture
def still(show: Show, four: GridContent) -> PreviewPane:
    """Show four clips of 48 frames each, all decoded, paused at the first frame."""
    return show(four)


@pytest.fixture
def asked(pane: PreviewPane) -> list[tuple[str, int]]:
    """Everything that the pane asks for, in order, with the variants' numbers."""
    heard: list[tuple[str, int]] = []
    pane.act_requested.connect(lambda act, index: heard.append((act.value, index + 1)))
    return heard
