"""One clock for all tiles, proved by what is to be seen in them."""

import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kinogrid.media.timeline import Ending
from kinogrid.ui.preview.model import GridContent, TileContent, VariantAct
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.preview.view import Alone, Difference, Grid, Wipe, Zoom
from tests.media.clips import Clip
from tests.preview.reading import shown
from tests.preview.showing import all_cached, mode_of, show

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_all_tiles_show_the_same_frame_at_any_step(qtbot: QtBot, pane: PreviewPane, four: GridContent) -> None:
    show(qtbot, pane, four)
    for step in (0, 47, 13, 12, 31):
        pane.player.seek(step)
        assert shown(pane.canvas) == [(1, step), (2, step), (3, step), (4, step)]


def test_playing_goes_through_every_frame_in_step_and_loops_without_a_gap(
    qtbot: QtBot, pane: PreviewPane, four: GridContent
) -> None:
    show(qtbot, pane, four)
    rows: list[tuple[int, ...]] = []
    pane.canvas.painted.connect(rows.append)
    pane.player.set_speed(2.0)
    pane.player.seek(40)
    pane.player.play()
    qtbot.waitUntil(lambda: len(rows) > 30)
    pane.player.pause()
    assert all(len(set(row)) == 1 for row in rows)
    frames = [row[0] for row in rows]
    steps = [(after - before) % 48 for before, after in pairwise(frames) if after != before]
    assert 1 <= sum(steps) / len(steps) < 3, "a busy machine skips some; the bench counts them"
    assert any(after < before for before, after in pairwise(frames))


def test_it_starts_by_itself_at_the_beginning_of_each_job(qtbot: QtBot, pane: PreviewPane, four: GridContent) -> None:
    show(qtbot, pane, four)
    pane.player.seek(30)
    rows: list[tuple[int | None, ...]] = []
    pane.canvas.painted.connect(rows.append)
    pane.set_content(GridContent("another", four.tiles))
    qtbot.waitUntil(lambda: any(None not in row for row in rows))
    first = next(row for row in rows if None not in row)
    assert first[0] is not None
    assert first[0] <= 2
    assert pane.player.playing


def test_no_tile_starts_before_the_timeline_has_them_all(qtbot: QtBot, pane: PreviewPane, four: GridContent) -> None:
    rows: list[tuple[int | None, ...]] = []
    pane.canvas.painted.connect(rows.append)
    pane.set_content(four)
    qtbot.waitUntil(lambda: pane.player.timeline.steps > 0)
    deadline = time.monotonic() + 10
    while not all(cache is not None and cache.has(0) and cache.opened for cache in pane.player.caches):
        assert time.monotonic() < deadline
        time.sleep(0.001)  # the window must not hear of the others yet
    pane.player.seek(0)
    pane.canvas.repaint()
    qtbot.waitUntil(lambda: None not in rows[-1])
    assert all(len(set(row)) == 1 for row in rows)


def test_a_tile_whose_clip_comes_later_joins_in_step(qtbot: QtBot, pane: PreviewPane, four: GridContent) -> None:
    late = TileContent(None, four.tiles[3].poster, progress=0.5, note="about 0:20 left")
    show(qtbot, pane, GridContent("job", (*four.tiles[:3], late)))
    pane.player.seek(20)
    pane.set_content(GridContent("job", four.tiles))
    qtbot.waitUntil(lambda: pane.player.picture(3) is not None)
    assert shown(pane.canvas) == [(1, 20), (2, 20), (3, 20), (4, 20)]
    assert not pane.player.playing


def test_a_job_that_was_watched_starts_with_its_first_clip(qtbot: QtBot, pane: PreviewPane, four: GridContent) -> None:
    waiting = tuple(TileContent(None, tile.poster, progress=0.9) for tile in four.tiles)
    heard: list[bool] = []
    pane.player.playing_changed.connect(heard.append)
    pane.set_content(GridContent("job", waiting))
    assert heard == []
    pane.set_content(GridContent("job", (*waiting[:2], four.tiles[2], waiting[3])))
    qtbot.waitUntil(lambda: pane.player.shown is not None and pane.player.shown > 0)
    assert heard == [True]
    pane.set_content(GridContent("job", four.tiles))
    qtbot.waitUntil(lambda: all_cached(pane))
    pane.player.seek(25)
    pane.player.pause()
    assert shown(pane.canvas) == [(1, 25), (2, 25), (3, 25), (4, 25)]


@pytest.mark.parametrize(("ending", "short"), [(Ending.HOLD, 11), (Ending.LOOP, 6)])
def test_unequal_lengths(
    qtbot: QtBot, pane: PreviewPane, tile_of: Callable[[Clip], TileContent], ending: Ending, short: int
) -> None:
    show(qtbot, pane, GridContent("job", (tile_of(Clip(variant=1, frames=48)), tile_of(Clip(variant=2, frames=12)))))
    pane.player.set_ending(ending)
    pane.player.seek(30)
    assert shown(pane.canvas) == [(1, 30), (2, short)]


@pytest.mark.parametrize("count", [1, 3, 8])
def test_one_to_eight_tiles(
    qtbot: QtBot, pane: PreviewPane, tile_of: Callable[[Clip], TileContent], count: int
) -> None:
    tiles = tuple(tile_of(Clip(variant=n % 8, frames=6)) for n in range(1, count + 1))
    show(qtbot, pane, GridContent("job", tiles))
    pane.player.seek(4)
    assert shown(pane.canvas) == [(n % 8, 4) for n in range(1, count + 1)]


def test_the_loop_part_is_kept_to(qtbot: QtBot, pane: PreviewPane, four: GridContent) -> None:
    show(qtbot, pane, four)
    pane.player.seek(10)
    QTest.keyClick(pane, Qt.Key.Key_I)
    pane.player.seek(14)
    QTest.keyClick(pane, Qt.Key.Key_O)
    rows: list[tuple[int, ...]] = []
    pane.canvas.painted.connect(rows.append)
    pane.player.play()
    qtbot.waitUntil(lambda: len(rows) > 12)
    pane.player.pause()
    assert {row[0] for row in rows} == {10, 11, 12, 13, 14}
    QTest.keyClick(pane, Qt.Key.Key_Home)
    assert pane.player.shown == 10
    QTest.keyClick(pane, Qt.Key.Key_Left)
    assert pane.player.shown == 14
    QTest.keyClick(pane, Qt.Key.Key_Backspace)
    QTest.keyClick(pane, Qt.Key.Key_End)
    assert pane.player.shown == 47


def test_without_a_loop_it_stops_on_the_last_frame(qtbot: QtBot, pane: PreviewPane, four: GridContent) -> None:
    show(qtbot, pane, four)
    QTest.keyClick(pane, Qt.Key.Key_L)
    pane.player.seek(44)
    pane.player.play()
    qtbot.waitUntil(lambda: not pane.player.playing)
    assert shown(pane.canvas)[0] == (1, 47)
    QTest.keyClick(pane, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: pane.player.shown is not None and 0 < pane.player.shown < 40)


def test_keys_step_and_jump_exactly(qtbot: QtBot, pane: PreviewPane, four: GridContent) -> None:
    show(qtbot, pane, four)
    pane.player.seek(5)
    for key, frame in ((Qt.Key.Key_Right, 6), (Qt.Key.Key_Left, 5), (Qt.Key.Key_Home, 0), (Qt.Key.Key_End, 47)):
        QTest.keyClick(pane, key)
        assert shown(pane.canvas)[1] == (2, frame)
    QTest.keyClick(pane, Qt.Key.Key_Right)
    assert pane.player.shown == 0


def test_the_slider_shows_each_picture_under_the_pointer_at_once(
    qtbot: QtBot, pane: PreviewPane, four: GridContent
) -> None:
    show(qtbot, pane, four)
    slider = pane.transport.position
    middle = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 4, middle))
    for x in range(20, slider.width() - 20, 37):
        QTest.mouseMove(slider, QPoint(x, middle))
        step = slider.step_at(x)
        assert shown(pane.canvas) == [(n, step) for n in range(1, 5)]
        assert slider.value() == step
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton)
    assert not pane.player.playing
    assert pane.transport.time.text().endswith("/ 2:00")


def test_the_hover_preview_shows_what_is_under_the_pointer(qtbot: QtBot, pane: PreviewPane, four: GridContent) -> None:
    show(qtbot, pane, four)
    before = pane.player.shown
    slider = pane.transport.position
    QTest.mouseMove(slider, QPoint(slider.width() // 2, 8))
    assert pane.hover_preview.isVisible()
    assert pane.hover_preview.width() <= pane.width()
    assert pane.player.shown == before


def test_zoom_shows_one_on_the_whole_pane_and_escape_goes_back(
    qtbot: QtBot, pane: PreviewPane, four: GridContent
) -> None:
    show(qtbot, pane, four)
    pane.player.seek(9)
    pane.canvas.focus(2)
    QTest.keyClick(pane.canvas.tiles[2], Qt.Key.Key_Z)
    assert mode_of(pane) == Alone(2)
    assert shown(pane.canvas) == [(3, 9)]
    assert pane.canvas.grid_layout.boxes[2].height > 1.8 * pane.canvas.grid_layout.grid[2].height
    QTest.keyClick(pane.canvas.tiles[2], Qt.Key.Key_Escape)
    assert mode_of(pane) == Grid()
    assert pane.canvas.focused == 2


def test_the_wheel_zooms_all_tiles_together_and_escape_goes_back(
    qtbot: QtBot, pane: PreviewPane, four: GridContent
) -> None:
    show(qtbot, pane, four)
    point = QPointF(pane.canvas.tiles[0].geometry().center())
    none, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    up = QPoint(0, 2 * 120)
    QApplication.sendEvent(pane.canvas, QWheelEvent(point, point, QPoint(), up, none, keys, phase, False))
    assert pane.canvas.zoom.scale == pytest.approx(1.2**2)
    assert shown(pane.canvas)[3] != (4, pane.player.shown)
    QTest.keyClick(pane, Qt.Key.Key_Escape)
    assert pane.canvas.zoom == Zoom()
    assert shown(pane.canvas)[3] == (4, pane.player.shown)


def test_the_wipe_shows_one_on_each_side_of_its_divider(qtbot: QtBot, pane: PreviewPane, four: GridContent) -> None:
    show(qtbot, pane, four)
    pane.player.seek(21)
    pane.canvas.set_mode(Wipe(0, 3, 1.0))
    assert shown(pane.canvas)[0] == (1, 21)
    pane.canvas.set_mode(Wipe(0, 3, 0.0))
    assert shown(pane.canvas)[0] == (4, 21)
    box = pane.canvas.grid_layout.boxes[0]
    QTest.mousePress(pane.canvas, Qt.MouseButton.LeftButton, pos=QPoint(box.x + 2, box.y + 200))
    QTest.mouseMove(pane.canvas, QPoint(box.x + box.width // 2, box.y + 200))
    QTest.mouseRelease(pane.canvas, Qt.MouseButton.LeftButton, pos=QPoint(box.x + box.width // 2, box.y + 200))
    mode = pane.canvas.mode
    assert isinstance(mode, Wipe)
    assert mode.divider == pytest.approx(0.5, abs=0.02)
    QTest.keyClick(pane.canvas, Qt.Key.Key_3)
    assert mode_of(pane) == Wipe(0, 2, mode.divider)
    QTest.keyClick(pane.canvas, Qt.Key.Key_Escape)
    assert mode_of(pane) == Grid()


def test_the_difference_of_equal_pictures_is_black(
    qtbot: QtBot, pane: PreviewPane, tile_of: Callable[[Clip], TileContent]
) -> None:
    same = tile_of(Clip(variant=1, frames=6))
    other = tile_of(Clip(variant=6, frames=6))
    tiles = (TileContent(same.clip), TileContent(other.clip))
    show(qtbot, pane, GridContent("job", tiles))
    pane.canvas.set_mode(Difference(0, 1, 8))
    box = pane.canvas.grid_layout.boxes[0]
    image = pane.canvas.grab().toImage()
    alike = image.pixelColor(box.x + box.width // 4, box.y + box.height * 5 // 8)
    assert max(alike.red(), alike.green(), alike.blue()) <= 24
    unlike = image.pixelColor(box.x + round(box.width * 5.5 / 7), box.y + box.height * 3 // 8)
    assert min(unlike.red(), unlike.green(), unlike.blue()) >= 240


def test_a_still_picture_is_decoded_at_full_size(
    qtbot: QtBot, pane: PreviewPane, tile_of: Callable[[Clip], TileContent]
) -> None:
    small = PreviewPane(pane.canvas._theme, budget=4 * 1024 * 1024)
    qtbot.addWidget(small)
    try:
        small.resize(640, 760)
        small.show()
        tiles = tuple(tile_of(Clip(variant=n, frames=48, width=560, height=688)) for n in (1, 2))
        show(qtbot, small, GridContent("job", tiles))
        small.player.seek(17)
        clip_set = small.player.clip_set
        qtbot.waitUntil(lambda: clip_set.still(0, 17) is not None and clip_set.still(1, 17) is not None)
        still = clip_set.still(1, 17)
        assert still is not None
        assert (still.width, still.height) == (560, 688)
        assert shown(small.canvas) == [(1, 17), (2, 17)]
    finally:
        small.shutdown()


def test_nothing_moves_or_is_decoded_while_hidden(qtbot: QtBot, pane: PreviewPane, four: GridContent) -> None:
    show(qtbot, pane, four)
    pane.player.play()
    pane.hide()
    before = pane.player.shown
    painted: list[object] = []
    pane.canvas.painted.connect(painted.append)
    pane.set_content(GridContent("another", four.tiles))
    done: list[bool] = []
    pane.player.clip_set.run(lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
    assert painted == []
    assert pane.player.shown in (None, before)
    pane.show()
    qtbot.waitUntil(lambda: pane.player.shown is not None and pane.player.shown > 1)


def test_a_clip_that_is_broken_says_so_and_the_others_play(
    qtbot: QtBot, pane: PreviewPane, four: GridContent, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.mp4"
    bad.write_bytes(b"no video at all")
    show(qtbot, pane, GridContent("job", (*four.tiles[:3], TileContent(bad))))
    pane.player.seek(7)
    assert shown(pane.canvas)[:3] == [(1, 7), (2, 7), (3, 7)]
    tile = pane.canvas.tiles[3]
    assert "damaged" in tile.accessibleDescription()
    with qtbot.waitSignal(pane.act_requested) as asked:
        tile._again.click()
    assert asked.args == [VariantAct.FETCH_AGAIN, 3]


def test_two_hundred_jobs_leave_nothing_behind(qtbot: QtBot, pane: PreviewPane, four: GridContent) -> None:
    show(qtbot, pane, four)
    children = len(pane.canvas.children())
    for turn in range(200):
        pane.set_content(GridContent(f"job {turn}", four.tiles[: 1 + turn % 4]))
    show(qtbot, pane, GridContent("last", four.tiles))
    qtbot.waitUntil(lambda: len(pane.canvas.children()) == children)
    pane.player.seek(3)
    assert shown(pane.canvas) == [(1, 3), (2, 3), (3, 3), (4, 3)]
