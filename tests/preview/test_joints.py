"""Where a clip's ends meet: its last frame and its first, and either and the picture that was given for it."""

import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kinogrid.media.timeline import SECOND, Track
from kinogrid.ui.preview.layout import Box
from kinogrid.ui.preview.model import ClipFrame, GridContent, TileContent
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.preview.seam import around, ends_of, joints_of
from kinogrid.ui.preview.view import Alone, Grid, Joint, Seam, SeamWay
from tests.media.clips import Clip
from tests.preview.showing import Show, TileOf, in_box, in_sight, mode_of

A, B = Path("a.png"), Path("b.png")
ENDS = ClipFrame(Path("parent.mp4"), 29)


def test_the_joint_that_was_asked_for_comes_first() -> None:
    def of(
        *, loop: bool = False, first: Path | None = None, last: Path | None = None, on: ClipFrame | None = None
    ) -> tuple[Joint, ...]:
        return joints_of(GridContent("job", (), loop=loop, first=first, last=last, continues=on))

    assert of() == (Joint.LOOP,)
    assert of(first=A) == (Joint.LOOP, Joint.START)
    assert of(first=A, last=B) == (Joint.END, Joint.START, Joint.LOOP)
    assert of(on=ENDS) == (Joint.PARENT, Joint.LOOP)
    assert of(last=B, on=ENDS) == (Joint.END, Joint.PARENT, Joint.LOOP)
    assert of(loop=True, on=ENDS) == (Joint.LOOP, Joint.PARENT)
    assert of(loop=True, first=A, last=B) == (Joint.LOOP, Joint.END, Joint.START)


def test_half_a_second_is_played_on_each_side_of_a_joint() -> None:
    content = GridContent("job", (), first=A, last=B, continues=ENDS)
    track = Track(tuple(frame * SECOND // 24 for frame in range(48)), 2 * SECOND)
    ends = {joint: ends_of(joint, 48, content) for joint in Joint}
    assert ends == {Joint.LOOP: (47, 0), Joint.START: (A, 0), Joint.END: (47, B), Joint.PARENT: (ENDS, 30)}
    assert ends_of(Joint.PARENT, 30, content) == (ENDS, 0), "it holds none of its parent"
    assert around((ENDS, 30), track) == [*range(18, 42)]
    assert around((ENDS, 0), track) == [*[ENDS] * 12, *range(12)]
    assert around((ENDS, 45), track) == [*range(33, 48)], "there is no more of it"
    assert around((ENDS, 3), track) == [*range(15)]
    assert around((47, 0), track) == [*range(36, 48), *range(12)]
    assert around((A, 0), track) == [*[A] * 12, *range(12)]
    assert around((47, B), track) == [*range(36, 48), *[B] * 12]
    short = Track((0,), SECOND)
    assert around((0, 0), short) == [0, 0]
    assert ends_of(Joint.END, 48, GridContent("job", ())) is None
    assert ends_of(Joint.START, 48, GridContent("job", ())) is None
    assert ends_of(Joint.PARENT, 48, GridContent("job", ())) is None


def halves(pane: PreviewPane) -> list[tuple[int, int]]:
    """Variant and frame of what stands side by side."""
    image = pane.canvas.grab().toImage()
    canvas = QImage(image)
    background = QColor(canvas.pixel(1, 1))
    rows = [y for y in range(canvas.height()) if QColor(canvas.pixel(canvas.width() // 2 - 60, y)) != background]
    columns = [x for x in range(canvas.width()) if QColor(canvas.pixel(x, canvas.height() // 2)) != background]
    top, bottom = rows[0], rows[-1] + 1
    left, right = columns[0], columns[-1] + 1
    width = (right - left - 8) // 2
    boxes = [Box(left, top, width, bottom - top), Box(left + width + 8, top, width, bottom - top)]
    return [in_box(image, box) for box in boxes]


@pytest.fixture
def wide(show: Show, tile_of: TileOf) -> PreviewPane:
    pane = show(GridContent("wide", tuple(tile_of(Clip(variant=n, frames=24)) for n in (1, 2)), loop=True))
    pane.resize(900, 640)
    return pane


def test_the_last_and_the_first_frame_stand_side_by_side(wide: PreviewPane) -> None:
    wide.canvas.focus(1)
    wide.player.seek(7)
    QTest.keyClick(wide.canvas.tiles[1], Qt.Key.Key_J)
    assert mode_of(wide) == Seam(1)
    assert halves(wide) == [(2, 23), (2, 0)]
    QTest.keyClick(wide.canvas.tiles[1], Qt.Key.Key_1)
    assert mode_of(wide) == Seam(0)
    assert halves(wide) == [(1, 23), (1, 0)]
    QTest.keyClick(wide.canvas.tiles[0], Qt.Key.Key_Space)
    assert mode_of(wide) == Alone(0), "who plays wants to see the clip"
    QTest.keyClick(wide.canvas.tiles[0], Qt.Key.Key_J)
    assert not wide.player.playing
    QTest.keyClick(wide.canvas.tiles[0], Qt.Key.Key_Escape)
    assert mode_of(wide) == Grid()
    assert wide.player.asked > 0
    wide.player.seek(7)
    wide.canvas.set_mode(Seam(0))
    wide.canvas.set_mode(Grid())
    assert wide.player.asked == 7, "one comes back to where one was"
    assert in_sight(wide, "Which joint") == []


def test_a_joint_is_played_round_and_round_and_rests_when_nobody_sees_it(qtbot: QtBot, wide: PreviewPane) -> None:
    wide.canvas.set_mode(Seam(0, Joint.LOOP, SeamWay.PLAYED))
    seen: list[int] = []

    def look() -> bool:
        seen.append(in_box(wide.canvas.grab().toImage(), wide.canvas.grid_layout.boxes[0])[1])
        return {0, 23} <= set(seen)

    qtbot.waitUntil(look)
    assert set(seen) <= {*range(12, 24), *range(12)}
    wide.hide()
    clock = wide.canvas._seam.clock
    due = [clock.now]
    wide.show()
    due.append(clock.now)
    wide.canvas.set_mode(Grid())
    due.append(clock.now)
    assert [now is None for now in due] == [True, False, True]


def test_the_given_picture_stands_against_the_first_frame_also_as_a_difference(
    qtbot: QtBot, show: Show, tile_of: TileOf, tmp_path: Path
) -> None:
    given = tmp_path / "given.png"
    tile = tile_of(Clip(variant=3, frames=6))
    pane = show(GridContent("given", (tile,)))
    # It had begun to play before it was stopped.
    pane.player.seek(0)
    qtbot.waitUntil(lambda: pane.player.shown == 0)
    box = pane.canvas.grid_layout.boxes[0]
    first = pane.canvas.grab().toImage().copy(box.x, box.y, box.width, box.height)
    assert first.save(str(given))
    pane.set_content(GridContent("given", (TileContent(tile.clip, tile.poster),), first=given))
    pane.canvas.set_mode(Seam(0, Joint.START, SeamWay.DIFFERENCE, 1))
    qtbot.waitUntil(lambda: pane.canvas.posters.get(given) is not None)

    def brightest() -> int:
        image, at = pane.canvas.grab().toImage(), pane.canvas.grid_layout.boxes[0]
        # Where the number of the frame stands: below the buttons, above the grey half.
        points = [(x, round(at.height * 0.4)) for x in range(20, at.width - 20, 7)]
        return max(image.pixelColor(at.x + x, at.y + y).lightness() for x, y in points)

    qtbot.waitUntil(lambda: brightest() < 40)
    pane.canvas.set_mode(Seam(0, Joint.LOOP, SeamWay.DIFFERENCE, 1))
    qtbot.waitUntil(lambda: brightest() > 60)
    mode = mode_of(pane)
    assert isinstance(mode, Seam)
    QTest.mouseClick(in_sight(pane, "Gain of the joint")[0], Qt.MouseButton.LeftButton)
    assert mode_of(pane) == replace(mode, gain=2)


def test_the_end_of_the_clip_before_stands_against_the_first_frame_of_what_follows(
    qtbot: QtBot, show: Show, tile_of: TileOf
) -> None:
    parent = tile_of(Clip(variant=3, frames=6)).clip
    assert parent is not None
    before = ClipFrame(parent, 5)
    pane = show(GridContent("on", (tile_of(Clip(variant=1, frames=24)),), continues=before))
    pane.resize(900, 640)
    pane.canvas.set_mode(Seam(0, Joint.PARENT))
    qtbot.waitUntil(lambda: pane.canvas._ends.get(before) is not None)
    assert halves(pane) == [(3, 5), (1, 6)]


def test_a_joint_of_what_has_no_clip_yet_shows_nothing_and_breaks_nothing(show: Show, tile_of: TileOf) -> None:
    pane = show(GridContent("late", (tile_of(Clip(variant=1, frames=6)), TileContent(progress=0.5))))
    pane.canvas.set_mode(Seam(1))
    assert not pane.canvas.grab().toImage().isNull()


def test_back_and_forth_turns_at_both_ends(qtbot: QtBot, still: PreviewPane) -> None:
    rows: list[tuple[int, ...]] = []
    still.canvas.painted.connect(rows.append)
    steps: list[tuple[float, int]] = []
    still.player.stepped.connect(lambda: steps.append((time.perf_counter(), still.player.shown or 0)))
    QTest.keyClick(still, Qt.Key.Key_L)
    QTest.keyClick(still, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    assert still.player.loop, "it is a loop too"
    still.player.mark(first=20, last=24)
    still.player.seek(22)
    still.player.play()
    qtbot.waitUntil(lambda: len(rows) > 40)
    still.player.pause()
    assert all(len(set(row)) == 1 for row in rows)
    assert {row[0] for row in rows} == {20, 21, 22, 23, 24}
    # A machine that is busy skips some; where two steps came in time, none leads from one end to the other at once.
    in_time = [(one, two) for (before, one), (after, two) in pairwise(steps) if after - before < 3 / 24]
    backwards = [(one, two) for one, two in in_time if two < one]
    assert backwards
    assert all(one - two < 4 for one, two in backwards)
