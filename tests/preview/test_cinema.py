"""Nothing but the picture, and the zoom in percent of the clip's own pixels."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from kinogrid.ui.preview.cinema import Cinema
from kinogrid.ui.preview.model import GridContent
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.preview.view import LARGEST_SCALE, SMALLEST_SCALE, Alone, Grid, Wipe, Zoom
from kinogrid.ui.style.colours import DARK
from tests.media.clips import Clip
from tests.preview.showing import Show, TileOf, all_cached, in_sight, mode_of, named

CTRL = Qt.KeyboardModifier.ControlModifier


def ground(pane: PreviewPane) -> str:
    return pane.canvas.grab().toImage().pixelColor(1, 1).name()


def middle(pane: PreviewPane) -> QPoint:
    return pane.canvas.rect().center()


def selected_in(pane: PreviewPane) -> int | None:
    return pane.canvas.selected


def test_one_clip_fills_the_pane_and_the_bar_comes_with_the_pointer(qtbot: QtBot, still: PreviewPane) -> None:
    canvas, transport = still.canvas, still.transport
    canvas.focus(2)
    beside = canvas.height()
    still.set_cinema(on=True)
    assert mode_of(still) == Alone(2)
    assert not transport.isVisible()
    qtbot.waitUntil(lambda: canvas.height() == still.height() > beside)
    assert canvas.cursor().shape() is Qt.CursorShape.BlankCursor
    assert in_sight(still, "Pick variant 3") == []
    assert ground(still) == "#000000"
    QTest.mouseMove(canvas, middle(still))
    QTest.mouseMove(canvas, middle(still) + QPoint(9, 9))
    qtbot.waitUntil(transport.isVisible)
    assert canvas.cursor().shape() is not Qt.CursorShape.BlankCursor
    assert transport.geometry().bottom() == still.rect().bottom()
    assert canvas.height() == still.height(), "the picture does not jump"
    qtbot.waitUntil(lambda: in_sight(still, "Pick variant 3") != [])
    (pick,) = in_sight(still, "Pick variant 3")
    assert pick.mapTo(still, pick.rect().bottomLeft()).y() < transport.geometry().top(), "the bar covers no button"
    still.resize(700, 500)
    qtbot.waitUntil(lambda: transport.geometry().bottom() == still.rect().bottom())
    assert transport.width() == 700
    qtbot.waitUntil(lambda: not transport.isVisible())
    still.set_cinema(on=False)
    assert mode_of(still) == Grid()
    assert transport.isVisible()
    qtbot.waitUntil(lambda: canvas.height() < still.height())
    assert selected_in(still) == 2
    assert ground(still) == DARK.canvas
    assert in_sight(still, "Pick variant 3") != []


def test_a_click_and_keys_walk_the_clips_and_the_last_is_selected(still: PreviewPane) -> None:
    canvas = still.canvas
    canvas.focus(2)
    still.set_cinema(on=True)
    for tile in (3, 0):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=middle(still))
        assert mode_of(still) == Alone(tile)
    QTest.keyClick(canvas.tiles[0], Qt.Key.Key_Right, CTRL)
    assert mode_of(still) == Alone(1)
    still.set_cinema(on=False)
    assert (mode_of(still), selected_in(still)) == (Grid(), 1)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.tiles[3].geometry().center())
    assert (mode_of(still), selected_in(still)) == (Grid(), 3)


def test_what_the_survey_leaves_out_is_no_clip_to_walk_to(still: PreviewPane, four: GridContent) -> None:
    one, two, three, last = four.tiles
    still.set_content(replace(four, tiles=(one, two, replace(three, rejected=True), last)))
    still.set_survey(on=True)
    still.canvas.focus(1)
    still.set_cinema(on=True)
    QTest.mouseClick(still.canvas, Qt.MouseButton.LeftButton, pos=middle(still))
    assert mode_of(still) == Alone(3)


def test_a_comparison_stays_one_and_comes_back(still: PreviewPane) -> None:
    still.canvas.set_mode(Wipe(1, 3))
    still.set_cinema(on=True)
    assert mode_of(still) == Wipe(1, 3)
    still.set_cinema(on=True)
    still.set_cinema(on=False)
    assert mode_of(still) == Wipe(1, 3)


def test_another_job_is_seen_alone_too_and_what_it_lacks_is_no_mode(
    qtbot: QtBot, still: PreviewPane, four: GridContent
) -> None:
    still.canvas.set_mode(Alone(3))
    still.set_cinema(on=True)
    still.set_content(GridContent("two", four.tiles[:2]))
    assert isinstance(mode_of(still), Alone)
    still.set_cinema(on=False)
    assert mode_of(still) == Grid()
    qtbot.waitUntil(lambda: all_cached(still))


def test_without_a_clip_there_is_no_cinema(pane: PreviewPane) -> None:
    pane.set_cinema(on=True)
    assert pane.transport.isVisible()
    assert not pane.findChildren(Cinema)[0].is_on
    pane.set_cinema(on=False)
    assert pane.transport.isVisible()


def test_the_zoom_is_said_in_percent_and_goes_to_the_clip_s_own_pixels(show: Show, tile_of: TileOf) -> None:
    pane = show(GridContent("one", (tile_of(Clip(frames=8)),)))
    pane.resize(1100, pane.height())
    canvas, zoom = pane.canvas, named(pane, "Zoom")
    assert isinstance(zoom, QToolButton)

    def percent() -> int:
        return int(zoom.text().removesuffix(" %").replace(",", ""))

    fit = percent()
    box, cache = canvas.grid_layout.boxes[0], pane.player.caches[0]
    assert cache is not None
    assert fit == pytest.approx(100 * box.width / cache.native[0], abs=1)
    for key, wanted in ((Qt.Key.Key_1, 100), (Qt.Key.Key_2, 200)):
        QTest.keyClick(canvas.tiles[0], key, CTRL)
        assert percent() == wanted
        assert canvas.grid_layout.wanted_sizes()[0][0] == pytest.approx(cache.native[0] * wanted / 100, abs=2)
    QTest.keyClick(canvas.tiles[0], Qt.Key.Key_0)
    assert percent() == fit
    menu = {action.objectName(): action for action in pane.transport.zoom.menu().actions()}
    menu["Zoom: ZOOM_ACTUAL"].trigger()
    assert percent() == 100
    assert canvas.can_leave
    QTest.keyClick(canvas.tiles[0], Qt.Key.Key_Escape)
    assert percent() == fit


def test_a_zoom_can_be_smaller_than_what_fits_only_on_demand() -> None:
    assert Zoom(2.0, 0.3, 0.3).exactly(0.5) == Zoom(0.5, 0.5, 0.5)
    assert Zoom().exactly(0.0).scale == SMALLEST_SCALE
    assert Zoom(4.0, 0.9, 0.5).exactly(2.0) == Zoom(2.0, 0.75, 0.5)
    assert Zoom().exactly(1.0) == Zoom()
    assert Zoom().exactly(99.0).scale == LARGEST_SCALE
