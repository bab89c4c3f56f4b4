"""One clock for all tiles, proved by what is to be seen in them."""

import subprocess
import sys
import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSlider, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.domain.theme_choice import ThemeChoice
from kinogrid.domain.timecode import Timecode
from kinogrid.media.timeline import Ending, Moment
from kinogrid.store.settings import MIB
from kinogrid.ui.preview.model import ClipFrame, GridContent, TileContent, VariantAct
from kinogrid.ui.preview.moment_text import spelt
from kinogrid.ui.preview.overlay import Overlay
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.preview.view import Alone, Blend, Difference, Grid, Wipe, Zoom
from kinogrid.ui.style.colours import contrast
from kinogrid.ui.style.theme import Theme
from tests.media.clips import Clip
from tests.preview.showing import Show, TileOf, all_cached, changed, in_sight, job, mode_of, named, shown
from tests.waiting import HUNG, wait_until
from workshop.screen import virtual_screen


def all_at(step: int) -> list[tuple[int, int]]:
    """Give what four tiles show that are in step."""
    return [(number, step) for number in range(1, 5)]


def test_all_tiles_show_the_same_frame_at_any_step(still: PreviewPane) -> None:
    for step in (0, 47, 13, 12, 31):
        still.player.seek(step)
        assert shown(still.canvas) == all_at(step)


def test_playing_goes_through_every_frame_in_step_and_loops_without_a_gap(qtbot: QtBot, still: PreviewPane) -> None:
    rows: list[tuple[int, ...]] = []
    still.canvas.painted.connect(rows.append)
    still.player.set_speed(2.0)
    still.player.seek(40)
    began = time.perf_counter()
    still.player.play()
    qtbot.waitUntil(lambda: len(rows) > 30 and rows[-1] < rows[0])
    still.player.pause()
    seconds = time.perf_counter() - began
    assert all(len(set(row)) == 1 for row in rows)
    frames = [row[0] for row in rows]
    steps = [(after - before) % 48 for before, after in pairwise(frames)]
    # A busy machine skips some, which the bench counts, but nothing runs ahead: 24 frames a second, twice as fast.
    assert sum(steps) <= seconds * 48 + 1
    assert any(after < before for before, after in pairwise(frames))


def test_it_starts_by_itself_at_the_beginning_of_each_job(qtbot: QtBot, still: PreviewPane, four: GridContent) -> None:
    still.player.seek(30)
    rows: list[tuple[int | None, ...]] = []
    still.canvas.painted.connect(rows.append)
    still.set_content(GridContent("another", four.tiles))
    qtbot.waitUntil(lambda: any(None not in row for row in rows))
    first = next(row for row in rows if None not in row)
    assert first[0] is not None
    assert first[0] <= 2
    assert still.player.playing


def test_no_tile_starts_before_the_timeline_has_them_all(qtbot: QtBot, pane: PreviewPane, four: GridContent) -> None:
    rows: list[tuple[int | None, ...]] = []
    pane.canvas.painted.connect(rows.append)
    pane.set_content(four)
    qtbot.waitUntil(lambda: pane.player.timeline.steps > 0)
    # The window must not hear of the others yet.
    assert wait_until(lambda: all(cache and cache.has(0) and cache.opened for cache in pane.player.caches), HUNG)
    pane.player.seek(0)
    pane.canvas.repaint()
    qtbot.waitUntil(lambda: None not in rows[-1])
    assert all(len(set(row)) == 1 for row in rows)


def test_a_tile_whose_clip_comes_later_joins_in_step(qtbot: QtBot, show: Show, four: GridContent) -> None:
    late = TileContent(None, four.tiles[3].poster, progress=0.5, note="about 0:20 left")
    pane = show(changed(four, 3, late))
    pane.player.seek(20)
    pane.set_content(four)
    qtbot.waitUntil(lambda: pane.player.picture(3) is not None)
    assert shown(pane.canvas) == all_at(20)
    assert not pane.player.playing


def test_a_job_that_was_watched_starts_with_its_first_clip(qtbot: QtBot, pane: PreviewPane, four: GridContent) -> None:
    waiting = job(*(TileContent(None, tile.poster, progress=0.9) for tile in four.tiles))
    heard: list[bool] = []
    pane.player.playing_changed.connect(heard.append)
    pane.set_content(waiting)
    assert heard == []
    pane.set_content(changed(waiting, 2, four.tiles[2]))
    qtbot.waitUntil(lambda: pane.player.shown is not None and pane.player.shown > 0)
    assert heard == [True]
    pane.set_content(job(*four.tiles))
    qtbot.waitUntil(lambda: all_cached(pane))
    pane.player.seek(25)
    pane.player.pause()
    assert shown(pane.canvas) == all_at(25)


@pytest.mark.parametrize(("ending", "short"), [(Ending.HOLD, 11), (Ending.LOOP, 6)])
def test_unequal_lengths(show: Show, tile_of: TileOf, ending: Ending, short: int) -> None:
    pane = show(job(tile_of(Clip(variant=1, frames=48)), tile_of(Clip(variant=2, frames=12))))
    pane.player.set_ending(ending)
    pane.player.seek(30)
    assert shown(pane.canvas) == [(1, 30), (2, short)]


@pytest.mark.parametrize("count", [1, 3, 8])
def test_one_to_eight_tiles(show: Show, tile_of: TileOf, count: int) -> None:
    pane = show(job(*(tile_of(Clip(variant=n % 8, frames=6)) for n in range(1, count + 1))))
    pane.player.seek(4)
    assert shown(pane.canvas) == [(n % 8, 4) for n in range(1, count + 1)]


def test_the_loop_part_is_kept_to(qtbot: QtBot, still: PreviewPane) -> None:
    still.player.seek(10)
    QTest.keyClick(still, Qt.Key.Key_I)
    still.player.seek(14)
    QTest.keyClick(still, Qt.Key.Key_O)
    rows: list[tuple[int, ...]] = []
    still.canvas.painted.connect(rows.append)
    still.player.play()
    # A busy machine skips frames to stay in time, so it may take several rounds to have shown each.
    qtbot.waitUntil(lambda: len(rows) > 12 and {row[0] for row in rows} >= {10, 11, 12, 13, 14})
    still.player.pause()
    assert {row[0] for row in rows} == {10, 11, 12, 13, 14}
    QTest.keyClick(still, Qt.Key.Key_Home)
    assert still.player.shown == 10
    QTest.keyClick(still, Qt.Key.Key_Left)
    assert still.player.shown == 14
    QTest.keyClick(still, Qt.Key.Key_Backspace)
    QTest.keyClick(still, Qt.Key.Key_End)
    assert still.player.shown == 47


def test_without_a_loop_it_stops_on_the_last_frame(qtbot: QtBot, still: PreviewPane) -> None:
    QTest.keyClick(still, Qt.Key.Key_L)
    still.player.seek(44)
    still.player.play()
    qtbot.waitUntil(lambda: not still.player.playing)
    assert shown(still.canvas)[0] == (1, 47)
    QTest.keyClick(still, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: still.player.shown is not None and 0 < still.player.shown < 40)


def test_what_is_due_next_is_known(still: PreviewPane) -> None:
    player, last = still.player, still.player.timeline.steps - 1
    assert player.upcoming(2) == ()
    player.set_visible(visible=False)
    player.play()

    def from_step(step: int) -> tuple[int, ...]:
        player.shown = step
        return player.upcoming(3)

    assert (from_step(0), from_step(last - 1)) == ((1, 2, 3), (last, 0, 1))
    player.mark(first=5, last=7)
    assert (from_step(5), from_step(7)) == ((6, 7, 5), (5, 6, 7))
    player.set_back_and_forth(on=True)
    assert (from_step(5), from_step(6), from_step(7)) == ((6, 7, 6), (7, 6, 5), (6, 5, 6))
    player.mark(first=6, last=6)
    assert from_step(6) == (6, 6, 6)
    player.set_back_and_forth(on=False)
    player.unmark()
    player.set_loop(loop=False)
    assert (from_step(last - 2), from_step(last)) == ((last - 1, last), ())


def test_keys_step_and_jump_exactly(still: PreviewPane) -> None:
    still.player.seek(5)
    for key, frame in ((Qt.Key.Key_Right, 6), (Qt.Key.Key_Left, 5), (Qt.Key.Key_Home, 0), (Qt.Key.Key_End, 47)):
        QTest.keyClick(still, key)
        assert shown(still.canvas)[1] == (2, frame)
    QTest.keyClick(still, Qt.Key.Key_Right)
    assert still.player.shown == 0


def test_the_slider_shows_each_picture_under_the_pointer_at_once(still: PreviewPane) -> None:
    slider = still.transport.position
    middle = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 4, middle))
    for x in range(20, slider.width() - 20, 37):
        QTest.mouseMove(slider, QPoint(x, middle))
        step = slider.step_at(x)
        assert shown(still.canvas) == all_at(step)
        assert slider.value() == step
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton)
    assert not still.player.playing
    assert still.transport.time.text().endswith("/ 0:02.00")
    assert still.transport.time.toolTip() == "Minutes:seconds.frames of the longest clip"
    still.set_timecode(Timecode.UNITS)
    assert still.transport.time.text().endswith("/ 2 s 0 f")
    assert still.transport.time.toolTip() == "Seconds and frames of the longest clip"
    assert spelt(Moment(64, 18), Timecode.UNITS) == "1 min 4 s 18 f"
    assert spelt(Moment(64, 18), Timecode.CLOCK) == "1:04.18"


def test_the_hover_preview_shows_what_is_under_the_pointer(still: PreviewPane) -> None:
    before = still.player.shown
    slider = still.transport.position
    QTest.mouseMove(slider, QPoint(slider.width() // 2, 8))
    assert still.hover_preview.isVisible()
    assert still.hover_preview.width() <= still.width()
    assert still.player.shown == before


def test_zoom_shows_one_on_the_whole_pane_and_escape_goes_back(still: PreviewPane) -> None:
    still.player.seek(9)
    still.canvas.focus(2)
    QTest.keyClick(still.canvas.tiles[2], Qt.Key.Key_Z)
    assert mode_of(still) == Alone(2)
    assert shown(still.canvas) == [(3, 9)]
    assert still.canvas.grid_layout.boxes[2].height > 1.8 * still.canvas.grid_layout.grid[2].height
    QTest.keyClick(still.canvas.tiles[2], Qt.Key.Key_Escape)
    assert mode_of(still) == Grid()
    assert still.canvas.focused == 2


def test_the_wheel_zooms_all_tiles_together_and_escape_goes_back(still: PreviewPane) -> None:
    point = QPointF(still.canvas.tiles[0].geometry().center())
    none, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    up = QPoint(0, 2 * 120)
    QApplication.sendEvent(still.canvas, QWheelEvent(point, point, QPoint(), up, none, keys, phase, False))
    assert still.canvas.zoom.scale == pytest.approx(1.2**2)
    assert shown(still.canvas)[3] != (4, still.player.shown)
    QTest.keyClick(still, Qt.Key.Key_Escape)
    assert still.canvas.zoom == Zoom()
    assert shown(still.canvas)[3] == (4, still.player.shown)


def test_the_wipe_shows_one_on_each_side_of_its_divider(still: PreviewPane) -> None:
    still.player.seek(21)
    still.canvas.set_mode(Wipe(0, 3, 1.0))
    assert shown(still.canvas)[0] == (1, 21)
    still.canvas.set_mode(Wipe(0, 3, 0.0))
    assert shown(still.canvas)[0] == (4, 21)
    box = still.canvas.grid_layout.boxes[0]
    QTest.mousePress(still.canvas, Qt.MouseButton.LeftButton, pos=QPoint(box.x + 2, box.y + 200))
    QTest.mouseMove(still.canvas, QPoint(box.x + box.width // 2, box.y + 200))
    QTest.mouseRelease(still.canvas, Qt.MouseButton.LeftButton, pos=QPoint(box.x + box.width // 2, box.y + 200))
    mode = still.canvas.mode
    assert isinstance(mode, Wipe)
    assert mode.divider == pytest.approx(0.5, abs=0.02)
    QTest.keyClick(still.canvas, Qt.Key.Key_3)
    assert mode_of(still) == Wipe(0, 2, mode.divider)
    QTest.keyClick(still.canvas, Qt.Key.Key_Escape)
    assert mode_of(still) == Grid()


def test_another_one_is_seen_in_its_place_for_as_long_as_the_key_is_held(
    still: PreviewPane, asked: list[tuple[str, int]]
) -> None:
    still.player.seek(21)
    still.canvas.focus(0)
    still.canvas.focus(2)
    tile = still.canvas.tiles[2]
    QTest.keyPress(tile, Qt.Key.Key_C)
    assert shown(still.canvas) == [(1, 21), (2, 21), (1, 21), (4, 21)], "where one comes from"
    QTest.keyClick(tile, Qt.Key.Key_4)
    assert shown(still.canvas)[2] == (4, 21)
    assert still.canvas.selected == 2
    QTest.keyClick(tile, Qt.Key.Key_P)
    assert asked == [("pick", 4)], "what is seen is what is picked"
    assert in_sight(still, "Pick variant 3") == []
    QTest.keyRelease(tile, Qt.Key.Key_C)
    assert shown(still.canvas) == all_at(21)
    QTest.keyPress(tile, Qt.Key.Key_C)
    assert shown(still.canvas)[2] == (4, 21), "the one that was asked for stays the other one"
    still.transport.more.setFocus()
    QTest.keyRelease(still.transport.more, Qt.Key.Key_C)
    assert shown(still.canvas) == all_at(21)
    still.canvas.set_mode(Alone(2))
    QTest.keyPress(tile, Qt.Key.Key_C)
    assert shown(still.canvas) == [(4, 21)]
    QTest.keyRelease(tile, Qt.Key.Key_C)
    assert shown(still.canvas) == [(3, 21)]
    still.canvas.set_mode(Wipe(0, 3, 1.0))
    QTest.keyPress(still.canvas, Qt.Key.Key_C)
    assert shown(still.canvas)[0] == (4, 21)
    QTest.keyRelease(still.canvas, Qt.Key.Key_C)
    assert shown(still.canvas)[0] == (1, 21)


def test_all_are_seen_in_one_place_one_after_the_other(still: PreviewPane) -> None:
    still.player.seek(5)
    still.canvas.focus(2)
    seen = []
    for _turn in range(4):
        QTest.keyClick(still.canvas.tiles[2], Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
        seen.append(shown(still.canvas)[2][0])
    assert seen == [4, 1, 2, 3]
    QTest.keyClick(still.canvas.tiles[2], Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(still.canvas.tiles[2], Qt.Key.Key_Escape)
    assert shown(still.canvas) == all_at(5)
    QTest.keyClick(still.canvas.tiles[2], Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    still.canvas.focus(1)
    assert shown(still.canvas) == all_at(5), "another one is looked at"


def test_the_keyboard_that_goes_away_lets_go_of_what_was_held(qtbot: QtBot, still: PreviewPane) -> None:
    still.canvas.focus(2)
    QTest.keyPress(still.canvas.tiles[2], Qt.Key.Key_C)
    still.canvas.tiles[2].clearFocus()
    qtbot.waitUntil(lambda: shown(still.canvas) == all_at(still.player.asked))


def test_one_is_blended_into_the_other_by_slider_and_by_drag(still: PreviewPane) -> None:
    still.player.seek(21)
    still.canvas.set_mode(Blend(0, 3, 0.0))
    assert shown(still.canvas)[0] == (1, 21)
    slider = named(still, "Blend")
    assert isinstance(slider, QSlider)
    slider.setValue(100)
    assert mode_of(still) == Blend(0, 3, 1.0)
    assert shown(still.canvas)[0] == (4, 21)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center())
    mode = mode_of(still)
    assert isinstance(mode, Blend)
    assert mode.share == pytest.approx(0.5, abs=0.02)
    box = still.canvas.grid_layout.boxes[0]
    QTest.mousePress(still.canvas, Qt.MouseButton.LeftButton, pos=QPoint(box.x + 20, box.y + 200))
    QTest.mouseMove(still.canvas, QPoint(box.x + box.width // 4, box.y + 200))
    QTest.mouseRelease(still.canvas, Qt.MouseButton.LeftButton, pos=QPoint(box.x + box.width // 4, box.y + 200))
    mode = mode_of(still)
    assert isinstance(mode, Blend)
    assert mode.share == pytest.approx(0.25, abs=0.02)
    assert slider.value() == pytest.approx(25, abs=2)
    QTest.keyClick(still.canvas, Qt.Key.Key_Escape)
    assert still.transport.blend.isEnabled()
    QTest.keyClick(still.canvas.tiles[0], Qt.Key.Key_B)
    assert mode_of(still) == mode, "it comes back as it was"
    assert still.canvas.selected == 0, "looking at two selects neither"
    assert still.transport.blend.isChecked()


def test_the_glass_shows_the_same_place_of_every_tile_larger(still: PreviewPane) -> None:
    still.player.seek(0)
    before = still.canvas.grab().toImage()
    QTest.keyClick(still, Qt.Key.Key_M)
    boxes = still.canvas.grid_layout.boxes
    QTest.mouseMove(still.canvas.tiles[1], QPoint(boxes[1].width // 2, boxes[1].height // 2))
    QTest.mouseMove(still.canvas.tiles[1], QPoint(boxes[1].width // 4, boxes[1].height // 4))
    after = still.canvas.grab().toImage()
    changed_at = []
    for box in boxes:
        # The buttons of the tile under the pointer stand below.
        points = [(x, y) for x in range(0, box.width, 4) for y in range(0, box.height - 60, 4)]
        moved = [
            p for p in points if before.pixel(box.x + p[0], box.y + p[1]) != after.pixel(box.x + p[0], box.y + p[1])
        ]
        assert moved
        changed_at.append((min(x for x, _ in moved), max(x for x, _ in moved), max(y for _, y in moved)))
    assert len(set(changed_at)) == 1
    assert changed_at[0][1] < boxes[1].width * 0.65, "only there"
    QTest.keyClick(still, Qt.Key.Key_M)
    x, y = boxes[0].x + changed_at[0][1], boxes[0].y + boxes[0].height // 4
    assert after.pixel(x, y) != before.pixel(x, y) == still.canvas.grab().toImage().pixel(x, y)


def test_the_difference_in_luminance_is_grey(show: Show, tmp_path: Path) -> None:
    tiles = []
    for name, colour in (("red", QColor(200, 40, 40)), ("blue", QColor(40, 40, 200))):
        image = QImage(320, 240, QImage.Format.Format_RGB32)
        image.fill(colour)
        assert image.save(str(tmp_path / f"{name}.png"))
        tiles.append(TileContent(tmp_path / f"{name}.png", still=True))
    pane = show(job(*tiles))
    pane.canvas.set_mode(Difference(0, 1, 4))

    def middle() -> QColor:
        box = pane.canvas.grid_layout.boxes[0]
        return pane.canvas.grab().toImage().pixelColor(box.x + box.width // 2, box.y + box.height // 2)

    assert middle().red() > middle().green() + 100
    QTest.mouseClick(named(pane, "Channels"), Qt.MouseButton.LeftButton)
    assert mode_of(pane) == Difference(0, 1, 4, luminance=True)
    grey = middle()
    assert grey.red() == grey.green() == grey.blue() > 80
    QTest.mouseClick(named(pane, "Gain"), Qt.MouseButton.LeftButton)
    assert mode_of(pane) == Difference(0, 1, 8, luminance=True)
    assert middle().red() > grey.red()


def test_the_difference_of_equal_pictures_is_black(show: Show, tile_of: TileOf) -> None:
    pane = show(job(*(TileContent(tile_of(Clip(variant=n, frames=6)).clip) for n in (1, 6))))
    pane.canvas.set_mode(Difference(0, 1, 8))
    box = pane.canvas.grid_layout.boxes[0]
    image = pane.canvas.grab().toImage()
    alike = image.pixelColor(box.x + box.width // 4, box.y + box.height * 5 // 8)
    assert max(alike.red(), alike.green(), alike.blue()) <= 24
    unlike = image.pixelColor(box.x + round(box.width * 5.5 / 7), box.y + box.height * 3 // 8)
    assert min(unlike.red(), unlike.green(), unlike.blue()) >= 240


@pytest.mark.parametrize("budget", [4 * MIB])
def test_a_still_picture_is_decoded_at_full_size(qtbot: QtBot, show: Show, tile_of: TileOf) -> None:
    pane = show(job(*(tile_of(Clip(variant=n, frames=48, width=560, height=688)) for n in (1, 2))))
    pane.player.seek(17)
    clip_set = pane.player.clip_set
    qtbot.waitUntil(lambda: clip_set.still(0, 17) is not None and clip_set.still(1, 17) is not None)
    still = clip_set.still(1, 17)
    assert still is not None
    assert (still.width, still.height) == (560, 688)
    assert shown(pane.canvas) == [(1, 17), (2, 17)]


def test_nothing_moves_or_is_decoded_while_hidden(qtbot: QtBot, still: PreviewPane, four: GridContent) -> None:
    still.player.play()
    still.hide()
    before = still.player.shown
    painted: list[object] = []
    still.canvas.painted.connect(painted.append)
    still.set_content(GridContent("another", four.tiles))
    done: list[bool] = []
    still.player.clip_set.run(lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
    assert painted == []
    assert still.player.shown in (None, before)
    still.show()
    qtbot.waitUntil(lambda: still.player.shown is not None and still.player.shown > 1)


@pytest.mark.skipif(sys.platform != "linux", reason="the window is taken off an X screen")
def test_nothing_moves_or_is_decoded_in_a_window_that_the_system_does_not_show() -> None:
    argv = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-n", "0"]
    argv.append(str(Path(__file__).with_name("unmapped_window.py")))
    with virtual_screen() as screen:
        environment = {**screen, "QT_QPA_PLATFORM": "xcb"}
        done = subprocess.run(argv, env=environment, capture_output=True, text=True, timeout=90, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 passed" in done.stdout


def test_a_clip_that_is_broken_says_so_and_the_others_play(
    qtbot: QtBot, show: Show, four: GridContent, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.mp4"
    bad.write_bytes(b"no video at all")
    pane = show(changed(four, 3, TileContent(bad)))
    pane.player.seek(7)
    assert shown(pane.canvas)[:3] == [(1, 7), (2, 7), (3, 7)]
    tile = pane.canvas.tiles[3]
    assert "damaged" in tile.accessibleDescription()
    with qtbot.waitSignal(pane.act_requested) as asked:
        tile._again.click()
    assert asked.args == [VariantAct.FETCH_AGAIN, 3]


def test_what_came_to_nothing_is_dimmed_and_says_so_once_in_the_middle(pane: PreviewPane, four: GridContent) -> None:
    pane.set_content(GridContent("over", tuple(TileContent(poster=tile.poster) for tile in four.tiles)))
    before = pane.canvas.grab().toImage()
    pane.set_content(
        replace(pane.canvas.content or four, verdict="The service refused it.", advice="Change the words.")
    )
    after = pane.canvas.grab().toImage()
    assert pane.canvas.accessibleDescription() == "The service refused it. Change the words."
    for box in pane.canvas.grid_layout.boxes:
        points = [(x, y) for x in (8, box.width - 9) for y in (box.height // 5, box.height * 4 // 5)]
        for x, y in points:
            was, now = (image.pixelColor(box.x + x, box.y + y).lightness() for image in (before, after))
            assert now < was * 0.4 + 20
    middle = after.copy(pane.canvas.width() // 2 - 100, pane.canvas.height() // 2 - 40, 200, 80)
    assert any(middle.pixelColor(x, y).lightness() > 200 for x in range(200) for y in range(80)), "words stand there"
    pane.set_content(replace(four, key="another"))
    assert pane.canvas.accessibleDescription() == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_W, Qt.Key.Key_D, Qt.Key.Key_B, Qt.Key.Key_J])
def test_nothing_is_compared_before_it_is_there(show: Show, pane: PreviewPane, four: GridContent, key: Qt.Key) -> None:
    needed = 1 if key == Qt.Key.Key_J else 2
    waiting = tuple(TileContent(poster=tile.poster, progress=0.5, note="Being made") for tile in four.tiles)
    pane.set_content(GridContent("four", (*four.tiles[: needed - 1], *waiting[needed - 1 :])))
    pane.canvas.focus(0)
    QTest.keyClick(pane.canvas.tiles[0], key)
    assert mode_of(pane) == Grid()
    assert not pane.transport.wipe.isEnabled()
    show(GridContent("four", (*four.tiles[:needed], *waiting[needed:])))
    assert pane.transport.wipe.isEnabled() == (needed == 2)
    QTest.keyClick(pane.canvas.tiles[0], key)
    assert mode_of(pane) != Grid()
    QTest.keyClick(pane.canvas, key)
    assert mode_of(pane) == Grid()


def test_the_bar_shows_what_fits_and_nothing_in_part(show: Show, four: GridContent) -> None:
    pane, shown_at = show(four), []
    for width in range(300, 1000, 35):
        pane.resize(width, 560)
        QApplication.processEvents()
        parts = [
            part
            for part in pane.transport.findChildren(QWidget)
            if part.isVisible() and part.parent() is pane.transport
        ]
        cut = [f"{part.objectName()} at {width}" for part in parts if part.width() < part.minimumSizeHint().width()]
        assert cut == []
        shown_at.append(len(parts))
    assert shown_at == sorted(shown_at)
    assert shown_at[-1] > shown_at[0] + 10


@pytest.mark.parametrize("progress", [None, 0.4])
def test_what_a_small_tile_waits_for_stands_clear_of_its_number(theme: Theme, progress: float | None) -> None:
    image = QImage(160, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    content = TileContent(note="Waiting for the disk: there is no room on it for any of the clips", progress=progress)
    Overlay(theme).waiting(painter, QRectF(20, 40, 112, 63), content)
    painter.end()
    lit = [(x, y) for x in range(160) for y in range(120) if image.pixelColor(x, y).lightness() > 100]
    assert lit
    assert all(20 <= x < 132 and 40 <= y < 103 for x, y in lit)
    number = QRectF(28, 48, 24, 24)
    assert not any(number.contains(x, y) for x, y in lit)


@pytest.mark.parametrize("choice", [ThemeChoice.DARK, ThemeChoice.LIGHT])
def test_how_far_a_clip_is_can_be_seen_on_a_dark_picture_in_either_theme(qapp: object, choice: ThemeChoice) -> None:
    assert qapp is not None
    theme = Theme()
    theme.choose(choice)
    image = QImage(160, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    Overlay(theme).waiting(painter, QRectF(0, 0, 160, 120), TileContent(progress=0.5))
    painter.end()
    done, left = (image.pixelColor(x, 104).name() for x in (40, 130))
    assert contrast(done, left) > 3  # WCAG 2.2, 1.4.11


def test_before_its_clips_are_there_an_extension_shows_the_frame_that_it_continues(
    qtbot: QtBot, show: Show, four: GridContent, tile_of: TileOf
) -> None:
    parent = tile_of(Clip(variant=6, frames=9)).clip
    assert parent is not None
    waiting = TileContent(poster=four.tiles[0].poster)
    pane = show(GridContent("on its way", (waiting, four.tiles[1]), continues=ClipFrame(parent, 8)))
    qtbot.waitUntil(lambda: shown(pane.canvas)[0] == (6, 8))
    pane.player.seek(3)
    assert shown(pane.canvas)[1] == (2, 3), "a clip that is there shows itself"
    gone = GridContent("gone", (waiting,), continues=ClipFrame(parent.with_name("gone.mp4"), 8))
    pane.set_content(gone)
    pane.canvas.grab()
    qtbot.waitUntil(lambda: not pane.canvas._ends._asked)
    assert not pane.canvas.grab().toImage().isNull()


def test_two_hundred_jobs_leave_nothing_behind(qtbot: QtBot, still: PreviewPane, show: Show, four: GridContent) -> None:
    children = len(still.canvas.children())
    for turn in range(200):
        still.set_content(GridContent(f"job {turn}", four.tiles[: 1 + turn % 4]))
    show(GridContent("last", four.tiles))
    qtbot.waitUntil(lambda: len(still.canvas.children()) == children)
    still.player.seek(3)
    assert shown(still.canvas) == all_at(3)


def test_a_job_that_was_foreseen_moves_with_its_first_paint_and_goes_on_to_its_end(
    qtbot: QtBot, still: PreviewPane, four: GridContent, tile_of: TileOf
) -> None:
    others = tuple(tile_of(Clip(variant=n, frames=30)) for n in range(1, 5))
    loader_has = still.player.clip_set.is_foreseen
    still.foresee([GridContent("next", others)])
    qtbot.waitUntil(lambda: all(tile.clip is not None and loader_has(tile.clip) for tile in others))
    rows: list[tuple[int | None, ...]] = []
    still.canvas.painted.connect(rows.append)
    still.set_content(GridContent("next", others))
    still.canvas.repaint()
    assert rows[0] == (0, 0, 0, 0)
    assert shown(still.canvas) == all_at(still.player.shown or 0)
    qtbot.waitUntil(lambda: rows[-1] == (29, 29, 29, 29))
    assert all(len(set(row)) == 1 for row in rows)
    still.set_content(None)
    assert not any(tile.clip is not None and loader_has(tile.clip) for tile in (*others, *four.tiles))
