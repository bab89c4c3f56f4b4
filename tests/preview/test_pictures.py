"""Pictures made from words, in the grid: seen and compared as clips are, standing still, and used as a first frame."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kinogrid.ui.preview.model import GridContent, PngFrame, TileContent
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.preview.view import Wipe
from tests.media.posters import write_poster
from tests.preview.showing import Show, in_sight, named

COLOURS = ("#c03020", "#20a040", "#3050c0", "#d0b030")
KINDS = ("png", "webp", "jpg", "png")


@pytest.fixture
def pictures(tmp_path: Path) -> GridContent:
    """Give four pictures, each of its own colour, of all kinds that the service may send."""
    tiles = []
    for number, (colour, kind) in enumerate(zip(COLOURS, KINDS, strict=True), 1):
        image = QImage(640, 360, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        path = tmp_path / f"{number}.{kind}"
        assert image.save(str(path), quality=100)
        poster = tmp_path / f"{number}.poster.jpg"
        write_poster(path, poster, 384)
        tiles.append(TileContent(path, poster, why_not_extend="A picture.", still=True))
    return GridContent("pictures", tuple(tiles))


def seen(pane: PreviewPane, tile: int) -> QColor:
    image, box = pane.canvas.grab().toImage(), pane.canvas.grid_layout.boxes[tile]
    return image.pixelColor(box.x + box.width // 2, box.y + box.height // 2)


def near(colour: QColor, other: str) -> bool:
    wanted = QColor(other)
    apart = (colour.red() - wanted.red(), colour.green() - wanted.green(), colour.blue() - wanted.blue())
    return max(map(abs, apart)) < 12


def test_four_pictures_stand_still_side_by_side(qtbot: QtBot, show: Show, pictures: GridContent) -> None:
    pane = show(pictures)
    qtbot.waitUntil(lambda: all(near(seen(pane, tile), colour) for tile, colour in enumerate(COLOURS)))
    assert not pane.player.playing
    assert not pane.transport.play.isEnabled()
    assert pane.transport.time.text() == ""
    assert pane.canvas.tiles[1].accessibleDescription() == "Variant 2, a picture"
    QTest.keyClick(pane, Qt.Key.Key_Space)
    assert not pane.player.playing


def test_pictures_are_compared_as_clips_are(show: Show, pictures: GridContent) -> None:
    pane = show(pictures)
    pane.canvas.focus(0)
    QTest.keyClick(pane.canvas.tiles[0], Qt.Key.Key_W)
    assert pane.canvas.mode == Wipe(0, 1)
    image, box = pane.canvas.grab().toImage(), pane.canvas.grid_layout.boxes[0]
    y = box.y + box.height // 2
    assert near(image.pixelColor(box.x + box.width // 4, y), COLOURS[0])
    assert near(image.pixelColor(box.x + 3 * box.width // 4, y), COLOURS[1])


@pytest.mark.parametrize("key", [Qt.Key.Key_F, Qt.Key.Key_E])
def test_a_key_makes_a_picture_the_first_frame_without_loss(
    qtbot: QtBot, show: Show, pictures: GridContent, key: Qt.Key
) -> None:
    pane = show(pictures)
    pane.canvas.focus(3)
    with qtbot.waitSignal(pane.frame_taken) as got:
        QTest.keyClick(pane.canvas.tiles[3], key)
    (frame,) = got.args
    assert isinstance(frame, PngFrame)
    assert (frame.key, frame.index, frame.still) == ("pictures", 3, True)
    image = QImage.fromData(frame.png)
    assert (image.width(), image.height()) == (640, 360)
    assert image.pixelColor(600, 300) == QColor(COLOURS[3])


def test_the_button_for_it_is_in_sight_and_extend_is_not(qtbot: QtBot, show: Show, pictures: GridContent) -> None:
    pane = show(pictures)
    with qtbot.waitSignal(pane.frame_taken) as got:
        QTest.mouseClick(named(pane, "Use variant 3 as first frame"), Qt.MouseButton.LeftButton)
    assert got.args[0].index == 2
    assert in_sight(pane, "Extend variant 3") == []
    words = [action.text().partition("\t")[0] for action in pane.canvas.tiles[2].menu().actions()]
    assert "Use as first frame" in words
    assert not [word for word in words if word.startswith("Extend")]


def test_tiles_have_the_shape_of_pictures_that_are_still_being_made(
    pane: PreviewPane, show: Show, pictures: GridContent
) -> None:
    empty = tuple(TileContent(progress=0.5, note="Being made", still=True) for _tile in range(4))
    pane.set_content(GridContent("pictures", empty, aspect=16 / 9))
    before = pane.canvas.grid_layout.boxes
    assert before[0].width / before[0].height == pytest.approx(16 / 9, abs=0.02)
    show(pictures)
    assert pane.canvas.grid_layout.boxes == before
