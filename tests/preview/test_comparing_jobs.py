"""Clips of several jobs in one grid: each tile says whose it is, and what is done there is done to its own job."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kinogrid.media.budget import Size
from kinogrid.ui.preview.buttons import PictureButton
from kinogrid.ui.preview.layout import arrange
from kinogrid.ui.preview.model import FrameUse, GridContent, TileOrigin
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.preview.view import Difference, Wipe
from tests.media.clips import Clip
from tests.preview.showing import Show, TileOf
from tests.ui.seeing import the


@pytest.fixture
def compared(show: Show, tile_of: TileOf) -> PreviewPane:
    tiles = [
        replace(
            tile_of(Clip(variant=place, frames=24)), origin=TileOrigin(f"job {place}", 4 - place, f"prompt {place}")
        )
        for place in (1, 2, 3)
    ]
    tiles[1] = replace(tiles[1], rejected=True)
    return show(GridContent("comparison", tuple(tiles)))


def test_tiles_say_whose_they_are_and_are_no_variants_of_one_job(compared: PreviewPane, four: GridContent) -> None:
    tile = compared.canvas.tiles[1]
    assert tile.accessibleName() == "Clip 2"
    assert tile.accessibleDescription().startswith("Clip 2, prompt 2, variant 3, rejected")
    names = ["Pick clip 2", "Star clip 2", "Reject clip 2", "Save clip 2", "Extend clip 2", "Use clip 2 as first frame"]
    said = {button.accessibleName() for button in tile.children() if hasattr(button, "accessibleName")}
    assert {*names, "Fetch clip 2 again"} <= said
    assert "Take out of the comparison\tV" in [action.text() for action in tile.menu().actions()]
    QTest.keyClick(compared.canvas.tiles[0], Qt.Key.Key_W)
    assert compared.canvas.mode == Wipe(0, 1)
    assert the(compared, PictureButton, "First of the two").text() == "Clip 1"
    compared.set_content(four)
    assert compared.canvas.tiles[1].accessibleName() == "Variant 2"
    assert "Add to the comparison\tV" in [action.text() for action in compared.canvas.tiles[1].menu().actions()]


def test_wipe_difference_and_flip_are_of_clips_of_different_jobs(show: Show, tile_of: TileOf) -> None:
    greys = (60, 180, 100)
    tiles = [
        replace(
            tile_of(Clip(variant=place + 1, frames=24, luma=grey)), origin=TileOrigin(f"job {place}", 3 - place, "")
        )
        for place, grey in enumerate(greys)
    ]
    still = show(GridContent("comparison", tuple(tiles)))
    still.canvas.focus(0)

    def levels() -> list[int]:
        """Give how bright the left and the right of what is compared are, in its lower half."""
        image, box = still.canvas.grab().toImage(), still.canvas.grid_layout.boxes[0]
        y = box.y + box.height * 3 // 4
        return [image.pixelColor(box.x + box.width * share // 8, y).lightness() for share in (1, 7)]

    own = levels()
    assert own[0] == own[1]
    QTest.keyPress(still.canvas.tiles[0], Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    other = levels()
    assert other[0] == other[1]
    assert other[0] - own[0] > 100, "the second, of the other job, in the place of the first"
    still.canvas.flip_on()
    still.canvas.flip_on()
    assert levels() == own, "after the last one it is the own again"
    QTest.keyClick(still.canvas.tiles[0], Qt.Key.Key_W)
    assert levels() == [own[0], other[0]]
    still.canvas.set_mode(Difference(0, 1, gain=1))
    assert all(abs(level - (other[0] - own[0])) <= 2 for level in levels())
    still.canvas.set_mode(Difference(0, 2, gain=1))
    near = levels()[0]
    assert 20 < near < other[0] - own[0], "the third is more like it"


def test_frames_are_of_the_variant_that_a_tile_shows(qtbot: QtBot, compared: PreviewPane) -> None:
    with qtbot.waitSignal(compared.frame_taken) as got:
        QTest.keyClick(compared.canvas.tiles[0], Qt.Key.Key_F)
    (frame,) = got.args
    assert (frame.key, frame.index, frame.use) == ("job 1", 3, FrameUse.FIRST)
    content = compared.canvas.content
    assert content is not None
    assert [content.variant_at(tile) for tile in range(3)] == [("job 1", 3), ("job 2", 2), ("job 3", 1)]
    assert (content.tile_of("job 3", 1), content.tile_of("job 3", 2)) == (2, None)


def test_what_was_put_together_stays_whole_when_rejected_ones_are_hidden(compared: PreviewPane) -> None:
    compared.set_survey(on=True)
    assert compared.canvas.grid_layout.seen == (0, 1, 2)


def test_escape_leaves_what_was_looked_at_closely_first(qtbot: QtBot, compared: PreviewPane) -> None:
    left: list[bool] = []
    compared.comparison_left.connect(lambda: left.append(True))
    QTest.keyClick(compared.canvas.tiles[0], Qt.Key.Key_W)
    QTest.keyClick(compared.canvas, Qt.Key.Key_Escape)
    assert left == []
    qtbot.waitUntil(compared.canvas.tiles[0].isVisible)
    QTest.keyClick(compared.canvas.tiles[0], Qt.Key.Key_Escape)
    assert left == [True]


@pytest.mark.parametrize("count", [5, 6, 7, 8])
@pytest.mark.parametrize("area", [(1600, 900), (700, 570), (540, 300), (500, 900)])
@pytest.mark.parametrize("aspect", [16 / 9, 1.0, 9 / 16])
def test_five_to_eight_tiles_use_the_room(count: int, area: Size, aspect: float) -> None:
    boxes = arrange(count, area, aspect, 8)
    assert len(boxes) == count
    assert len({(box.width, box.height) for box in boxes}) == 1
    assert sum(box.width * box.height for box in boxes) > 0.3 * area[0] * area[1]
