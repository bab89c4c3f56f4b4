"""Picking, starring, rejecting, extending and the rest: by key, by button, by menu, and without losing one's place."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QColor, QImage, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.ui.preview.model import FrameUse, GridContent, PngFrame, TileContent, VariantAct
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.preview.view import Alone, Blend, Difference, Grid, Wipe
from kinogrid.ui.style.colours import DARK
from tests.media.clips import Clip, read_back
from tests.preview.showing import Show, TileOf, changed, job, mode_of, named, shown
from tests.ui.seeing import tabbed_through

CTRL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def test_looking_never_decides_anything(still: PreviewPane, asked: list[tuple[str, int]]) -> None:
    """By click, by double click, by figure, by arrows with and without Ctrl, in every mode."""
    QTest.mouseClick(still.canvas.tiles[1], Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    assert (still.canvas.selected, still.canvas.focused) == (1, 1)
    still.canvas.focus(0)
    for key, tile in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 3), (Qt.Key.Key_Left, 2), (Qt.Key.Key_Up, 0)):
        QTest.keyClick(still.canvas.tiles[still.canvas.selected or 0], key, CTRL)
        assert (still.canvas.selected, still.canvas.focused) == (tile, tile)
    QTest.mouseClick(still.canvas.tiles[3], Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    QTest.mouseDClick(still.canvas.tiles[3], Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    assert mode_of(still) == Alone(3)
    QTest.keyClick(still.canvas.tiles[3], Qt.Key.Key_Left, CTRL)
    assert mode_of(still) == Alone(2)
    QTest.keyClick(still.canvas.tiles[2], Qt.Key.Key_1)
    assert mode_of(still) == Alone(0)
    QTest.keyClick(still.canvas.tiles[0], Qt.Key.Key_W)
    for key, second in ((Qt.Key.Key_Right, 2), (Qt.Key.Key_Right, 3), (Qt.Key.Key_Right, 3), (Qt.Key.Key_Left, 2)):
        QTest.keyClick(still.canvas, key, CTRL)
        assert mode_of(still) == Wipe(0, second)
    QTest.keyClick(still.canvas, Qt.Key.Key_Escape)
    assert still.canvas.selected == 0
    assert asked == []


@pytest.mark.parametrize("key", [Qt.Key.Key_P, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_only_a_key_of_its_own_or_the_tick_picks(still: PreviewPane, asked: list[tuple[str, int]], key: Qt.Key) -> None:
    QTest.mouseClick(still.canvas.tiles[1], Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    QTest.keyClick(still.canvas.tiles[1], key)
    assert asked == [("pick", 2)]


def test_a_button_with_the_keyboard_keeps_enter_and_space_and_leaves_the_arrows_to_the_pictures(
    still: PreviewPane, asked: list[tuple[str, int]]
) -> None:
    still.resize(640, 760)
    still.canvas.focus(1)
    star = named(still, "Star variant 2")
    star.setFocus()
    assert still.canvas.selected == 1
    QTest.keyClick(star, Qt.Key.Key_Return)
    QTest.keyClick(star, Qt.Key.Key_Space)
    assert asked == [("star", 2), ("star", 2)]
    still.player.seek(5)
    QTest.keyClick(star, Qt.Key.Key_Right)
    assert still.player.asked == 6
    assert star.hasFocus()


def test_the_selected_tile_stays_while_the_keyboard_is_elsewhere_and_shows_its_ring(
    still: PreviewPane, four: GridContent, asked: list[tuple[str, int]]
) -> None:
    def edge(index: int) -> int:
        box = still.canvas.grid_layout.boxes[index]
        return still.canvas.grab().toImage().pixelColor(box.x + box.width // 2, box.y + 2).lightness()

    still.canvas.focus(2)
    still.transport.more.setFocus()
    assert (still.canvas.selected, still.canvas.focused) == (2, None)
    assert edge(2) > 240 > edge(1)
    QTest.keyClick(still, Qt.Key.Key_X)
    assert asked == [("reject", 3)]
    still.set_content(replace(changed(four, 1, replace(four.tiles[1], picked=True)), key="another"))
    assert still.canvas.selected == 1, "another job is looked at from its pick on"
    still.set_content(GridContent("yet another", four.tiles))
    assert still.canvas.selected == 0


def test_survey_leaves_rejected_ones_out_down_to_the_last_and_the_keyboard_goes_on_to_the_next(
    still: PreviewPane, four: GridContent
) -> None:
    def reject(*gone: int) -> None:
        tiles = (replace(tile, rejected=index in gone) for index, tile in enumerate(four.tiles))
        still.set_content(replace(four, tiles=tuple(tiles)))

    def seen() -> tuple[int, ...]:
        return still.canvas.grid_layout.seen

    still.canvas.focus(1)
    reject(1)
    assert seen() == (0, 1, 2, 3)
    with_all = still.canvas.grid_layout.boxes[0]
    QTest.keyClick(still.canvas.tiles[1], Qt.Key.Key_N)
    assert seen() == (0, 1, 2, 3), "whoever keeps the choice has not answered yet"
    still.set_survey(on=True)
    assert seen() == (0, 2, 3)
    assert not still.canvas.tiles[1].isVisible()
    assert (still.canvas.selected, still.canvas.focused) == (2, 2)
    reject(1, 2)
    assert (seen(), still.canvas.focused) == ((0, 3), 3)
    reject(1, 2, 3)
    assert (seen(), still.canvas.focused) == ((0,), 0)
    last = still.canvas.grid_layout.boxes[0]
    assert last.width > 1.8 * with_all.width
    assert shown(still.canvas) == [(1, 0)]
    reject(0, 1, 2, 3)
    assert seen() == (0, 1, 2, 3), "where all are rejected there is nothing else to look at"
    reject(1, 2)
    still.canvas.set_mode(Alone(2))
    assert seen() == (2,)
    still.canvas.set_mode(Wipe(1, 3))
    assert seen() == (1, 3)
    still.canvas.set_mode(Grid())
    still.transport.more.setFocus()
    still.canvas.set_survey(on=False)
    still.set_survey(on=True)
    assert still.canvas.selected not in (1, 2)
    assert still.canvas.focused is None, "the keyboard stays where it is"


def test_every_decision_leads_on_to_what_is_undecided_where_that_is_wanted(
    qtbot: QtBot, still: PreviewPane, four: GridContent, asked: list[tuple[str, int]]
) -> None:
    decided = replace(four.tiles[2], starred=True)
    still.set_content(changed(four, 2, decided))
    still.canvas.focus(1)
    QTest.keyClick(still.canvas.tiles[1], Qt.Key.Key_X)
    assert still.canvas.selected == 1
    still.set_advance(on=True)
    QTest.keyClick(still.canvas.tiles[1], Qt.Key.Key_X)
    assert still.canvas.selected == 3, "a starred one is decided"
    QTest.keyClick(still.canvas.tiles[3], Qt.Key.Key_S)
    assert still.canvas.selected == 0
    still.canvas.focus(2)
    QTest.keyClick(still.canvas.tiles[2], Qt.Key.Key_S)
    assert still.canvas.selected == 2, "a star that is taken away decides nothing"
    still.set_content(GridContent("four", tuple(replace(tile, rejected=True) for tile in four.tiles)))
    QTest.keyClick(still.canvas.tiles[2], Qt.Key.Key_S)
    assert still.canvas.selected == 2, "nothing is left to go to"
    still.canvas.set_mode(Alone(2))
    still.set_content(four)
    QTest.keyClick(still.canvas.tiles[2], Qt.Key.Key_X)
    assert mode_of(still) == Alone(3)
    with qtbot.waitSignal(still.decided):
        QTest.keyClick(still.canvas.tiles[3], Qt.Key.Key_P)
    still.set_content(changed(four, 3, replace(four.tiles[3], picked=True)))
    with qtbot.assertNotEmitted(still.decided):
        QTest.keyClick(still.canvas.tiles[3], Qt.Key.Key_P)
        still.set_advance(on=False)
        QTest.keyClick(still.canvas.tiles[2], Qt.Key.Key_P)
    assert asked[-1] == ("pick", 4)


def test_the_switches_are_asked_for_and_shown_as_they_stand(qtbot: QtBot, still: PreviewPane) -> None:
    still.resize(900, 700)
    actions = {action.text(): action for action in still.transport.more.menu().actions()}
    for signal, show, key, name in (
        (still.survey_chosen, still.set_survey, Qt.Key.Key_N, "Hide rejected ones"),
        (still.advance_chosen, still.set_advance, Qt.Key.Key_A, "Move on after a decision"),
    ):
        with qtbot.waitSignal(signal) as chosen:
            QTest.keyClick(still, key)
        assert chosen.args == [True]
        action = actions[f"{name}\t{QKeySequence(key).toString()}"]
        show(on=True)
        button = named(still, name)
        assert isinstance(button, QAbstractButton)
        assert (button.isChecked(), action.isChecked()) == (True, True)
        show(on=False)
        assert (button.isChecked(), action.isChecked()) == (False, False)
        with qtbot.waitSignal(signal):
            action.trigger()


def test_every_key_asks_for_the_focused_variant(still: PreviewPane, asked: list[tuple[str, int]]) -> None:
    QTest.keyClick(still, Qt.Key.Key_3)
    assert still.canvas.focused == 2
    for key in (Qt.Key.Key_P, Qt.Key.Key_S, Qt.Key.Key_X, Qt.Key.Key_E):
        QTest.keyClick(still.canvas.tiles[2], key)
    QTest.keyClick(still.canvas.tiles[2], Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert asked == [("pick", 3), ("star", 3), ("reject", 3), ("extend", 3), ("save", 3)]


def test_a_key_that_comes_to_nothing_says_why(show: Show, four: GridContent) -> None:
    said: list[str] = []
    picture, gone = replace(four.tiles[2], still=True), TileContent(None, None, problem="The link is dead.")
    none_yet = (TileContent(None, None),)
    pane = show(replace(four, tiles=(*four.tiles[:2], picture, gone)))
    pane.refused.connect(said.append)
    pane.acts.requested.connect(lambda *_: said.append("asked"))
    pane.canvas.focus(3)
    for key, held in ((Qt.Key.Key_S, CTRL), (Qt.Key.Key_P, PLAIN), (Qt.Key.Key_E, PLAIN)):
        QTest.keyClick(pane, key, held)
    assert said == ["The link is dead."] * 3
    said.clear()
    pane.canvas.focus(2)
    QTest.keyClick(pane, Qt.Key.Key_E, CTRL)
    assert said == ["This is a picture. Only clips are exported."]
    said.clear()
    pane.canvas.set_mode(Wipe(0, 1))
    QTest.keyClick(pane, Qt.Key.Key_S, CTRL)
    assert said == ["Two clips are compared. Look at one of them first."]
    said.clear()
    pane.canvas.set_mode(Grid())
    pane.set_content(replace(four, key="failed", tiles=none_yet, verdict="The credits are used up."))
    QTest.keyClick(pane, Qt.Key.Key_S, CTRL)
    pane.set_content(replace(four, key="waiting", tiles=none_yet))
    QTest.keyClick(pane, Qt.Key.Key_S, CTRL)
    pane.set_content(None)
    QTest.keyClick(pane, Qt.Key.Key_S, CTRL)
    pane.hide()
    save = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_S, CTRL)
    assert pane.press(save)
    assert not pane.press(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_P, PLAIN)), (
        "what is in its place has the other keys"
    )
    assert said == [
        "The credits are used up.",
        "This clip is not here yet.",
        "No clip is shown here.",
        "No clip is shown here.",
    ]


def test_moving_the_focus_does_not_pick(still: PreviewPane, asked: list[tuple[str, int]]) -> None:
    still.canvas.focus(0)
    assert len(list(tabbed_through(12))) == 12
    assert asked == []


def test_buttons_stand_on_the_focused_tile_under_their_names(still: PreviewPane, asked: list[tuple[str, int]]) -> None:
    still.resize(640, 760)
    still.canvas.focus(1)
    for name in ("Pick", "Star", "Extend", "Save"):
        button = named(still, f"{name} variant 2")
        assert isinstance(button, QAbstractButton)
        assert button.accessibleName() == f"{name} variant 2"
        assert QAccessible.queryAccessibleInterface(button).role() == QAccessible.Role.Button
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [("pick", 2), ("star", 2), ("extend", 2), ("save", 2)]


def test_extend_stands_on_a_picked_tile_without_looking_for_it_and_says_why_it_can_not_be_done(
    show: Show, four: GridContent, asked: list[tuple[str, int]]
) -> None:
    picked = replace(four.tiles[0], picked=True)
    assert named(show(changed(four, 0, picked)), "Extend variant 1").isEnabled()
    pane = show(changed(four, 0, replace(picked, why_not_extend="It is 21 seconds long already.")))
    button = named(pane, "Extend variant 1")
    assert not button.isEnabled()
    assert button.toolTip() == "It is 21 seconds long already."
    QTest.keyClick(pane.canvas.tiles[0], Qt.Key.Key_E)
    assert asked == []


def test_the_menu_has_everything_with_its_keys(qtbot: QtBot, still: PreviewPane, asked: list[tuple[str, int]]) -> None:
    menu = still.canvas.tiles[0].menu()
    actions = {action.text(): action for action in menu.actions() if not action.isSeparator()}
    assert list(actions) == [
        "Pick\tP",
        "Star\tS",
        "Reject\tX",
        "Extend\tE",
        "Use this frame as first frame\tF",
        "Use this frame as last frame\tShift+F",
        "Copy this frame\tCtrl+C",
        "Save this frame as PNG…\tShift+S",
        "Save this frame of all as PNG…",
        "View one\tZ",
        "Add to the comparison\tV",
        "Save a copy…\tCtrl+S",
        "Export…\tCtrl+E",
        "Copy the file\tCtrl+Shift+C",
        "Open in its usual app\tCtrl+Shift+O",
        "Show in folder\tCtrl+Shift+R",
        "Copy its web address\tCtrl+Shift+A",
    ]
    with qtbot.waitSignal(still.frame_taken):
        for action in actions.values():
            action.trigger()
    menu.deleteLater()
    assert asked == [
        ("pick", 1),
        ("star", 1),
        ("reject", 1),
        ("extend", 1),
        ("compare", 1),
        ("save", 1),
        ("export", 1),
        ("copy file", 1),
        ("open", 1),
        ("reveal", 1),
        ("copy address", 1),
    ]
    assert still.canvas.mode == Alone(0)


def test_the_bars_menu_does_what_keys_do(still: PreviewPane) -> None:
    actions = {action.text(): action for action in still.transport.more.menu().actions()}
    still.player.seek(10)
    actions["Set in point\tI"].trigger()
    still.player.seek(20)
    actions["Set out point\tO"].trigger()
    assert (still.player.part.first, still.player.part.last) == (10, 20)
    actions["Clear in and out points\tBackspace"].trigger()
    assert still.player.span is None
    actions["Wipe between two\tW"].trigger()
    assert still.canvas.mode == Wipe(0, 1)
    assert still.transport.wipe.isChecked()
    assert still.transport.wipe.toolTip() == "Wipe between two  (W)"
    assert still.transport.speed.toolTip() == "Speed  ([  ])"
    assert still.transport.zoom.toolTip() == "Zoom  (-  +)"
    assert [action.text()[:-1] for action in still.transport.speed.menu().actions()] == ["0.25", "0.5", "1", "1.5", "2"]


def test_undo_and_redo_are_asked_for(qtbot: QtBot, still: PreviewPane) -> None:
    with qtbot.waitSignal(still.undo_requested):
        QTest.keyClick(still, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(still.redo_requested):
        QTest.keyClick(still, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def test_going_through_jobs_keeps_the_keyboards_place(qtbot: QtBot, still: PreviewPane, four: GridContent) -> None:
    still.canvas.focus(3)
    with qtbot.waitSignal(still.job_step_requested) as step:
        QTest.keyClick(still.canvas.tiles[3], Qt.Key.Key_Down)
    assert step.args == [1]
    still.set_content(GridContent("below", four.tiles))
    assert still.canvas.focused == 3
    still.set_content(GridContent("two", four.tiles[:2]))
    assert still.canvas.focused == 1
    still.set_content(GridContent("up again", four.tiles))
    assert still.canvas.focused == 1


def test_states_are_said_in_words_and_names_hold(show: Show, four: GridContent) -> None:
    late = replace(four.tiles[3], clip=None, progress=0.4, note="about 0:30 left")
    pane = show(changed(changed(four, 3, late), 1, replace(four.tiles[1], picked=True, starred=True)))
    assert named(pane, "Variant 2").accessibleDescription() == "Variant 2, picked, starred, 2.0 seconds"
    assert named(pane, "Variant 4").accessibleDescription() == "Variant 4, 40 percent done, about 0:30 left"
    assert named(pane, "Play").accessibleDescription() == "paused"
    assert named(pane, "Position").isEnabled()


def test_rings_and_badges_are_to_be_seen(still: PreviewPane, four: GridContent) -> None:
    def corner(index: int) -> QColor:
        box = still.canvas.grid_layout.boxes[index]
        return still.canvas.grab().toImage().pixelColor(box.x - 2, box.y + box.height // 2)

    bare = corner(1)
    still.set_content(changed(four, 1, replace(four.tiles[1], picked=True)))
    assert corner(1) != bare
    assert corner(0) == bare


def test_posters_are_there_with_the_first_paint(qtbot: QtBot, pane: PreviewPane, four: GridContent) -> None:
    assert pane.isVisible()
    pane.set_content(four)
    image = pane.canvas.grab().toImage()
    for index, box in enumerate(pane.canvas.grid_layout.boxes):
        colour = image.pixelColor(box.x + box.width // 2, box.y + box.height * 3 // 4)
        assert abs(colour.lightness() - 128) < 12, index
    qtbot.waitUntil(lambda: pane.player.shown is not None)


def test_posters_are_compared_until_pictures_come_but_no_difference_is_made_of_them(
    pane: PreviewPane, four: GridContent
) -> None:
    pane.set_content(four)

    def seen(mode: Wipe | Blend | Difference) -> list[int]:
        pane.canvas.set_mode(mode)
        image, box = pane.canvas.grab().toImage(), pane.canvas.grid_layout.boxes[0]
        return [
            image.pixelColor(box.x + box.width * share // 8, box.y + box.height * 3 // 4).lightness()
            for share in (1, 7)
        ]

    assert pane.player.picture(0) is None
    assert [abs(level - 128) < 12 for mode in (Wipe(0, 1), Blend(0, 1)) for level in seen(mode)] == [True] * 4
    ground = QColor(DARK.canvas).lightness()
    assert seen(Difference(0, 1)) == [ground, ground]


def test_a_large_first_frame_is_read_beside_the_window(qtbot: QtBot, pane: PreviewPane, tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    image = QImage(2400, 2400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(path))
    tiles = [TileContent(None, path, progress=0.1, note="about 2:00 left")] * 4
    with qtbot.waitSignal(pane.canvas.posters.arrived):
        pane.set_content(job(*tiles))
    qtbot.waitUntil(lambda: pane.canvas.posters.get(path) is not None)
    image = pane.canvas.grab().toImage()
    box = pane.canvas.grid_layout.boxes[2]
    colour = image.pixelColor(box.x + box.width // 2, box.y + box.height // 2)
    assert colour.red() > 3 * max(colour.green(), colour.blue(), 1)


def test_this_frame_is_the_one_on_show_without_loss(qtbot: QtBot, still: PreviewPane) -> None:
    still.player.seek(29)
    still.canvas.focus(2)
    with qtbot.waitSignal(still.frame_taken) as got:
        QTest.keyClick(still.canvas.tiles[2], Qt.Key.Key_F)
    (frame,) = got.args
    assert isinstance(frame, PngFrame)
    assert (frame.index, frame.frame) == (2, 29)
    image = QImage.fromData(frame.png)
    assert (image.width(), image.height()) == (160, 192)
    code = read_back(lambda x, y: image.pixelColor(int(x * 160), int(y * 192)).lightness())
    assert code == (3, 29)


def test_what_is_seen_is_taken_for_whatever_it_is_wanted_for(qtbot: QtBot, still: PreviewPane) -> None:
    still.player.seek(11)
    still.canvas.focus(1)
    tile, shift = still.canvas.tiles[1], Qt.KeyboardModifier.ShiftModifier
    for key, modifier, use in (
        (Qt.Key.Key_F, Qt.KeyboardModifier.NoModifier, FrameUse.FIRST),
        (Qt.Key.Key_F, shift, FrameUse.LAST),
        (Qt.Key.Key_C, CTRL, FrameUse.COPY),
    ):
        with qtbot.waitSignal(still.frame_taken) as got:
            QTest.keyClick(tile, key, modifier)
        assert (got.args[0].index, got.args[0].frame, got.args[0].use) == (1, 11, use)
    with qtbot.waitSignal(still.frames_to_save) as one:
        QTest.keyClick(tile, Qt.Key.Key_S, shift)
    assert [(frame.index, frame.frame) for frame in one.args[0]] == [(1, 11)]
    with qtbot.waitSignal(still.frames_to_save) as every:
        still.acts.do(VariantAct.SAVE_FRAMES, 1)
    assert [(frame.index, frame.frame, frame.use) for frame in every.args[0]] == [
        (index, 11, FrameUse.SAVE) for index in range(4)
    ]
    assert all(QImage.fromData(frame.png).height() == 192 for frame in every.args[0])


def test_a_frame_that_can_not_be_taken_says_why(qtbot: QtBot, show: Show, tile_of: TileOf, tmp_path: Path) -> None:
    source = tile_of(Clip(variant=1, frames=6))
    assert source.clip is not None
    clip = tmp_path / "gone.mp4"
    clip.write_bytes(source.clip.read_bytes())
    pane = show(job(TileContent(clip)))
    clip.unlink()
    with qtbot.waitSignal(pane.frame_failed) as failed:
        pane.acts.do(VariantAct.USE_FRAME, 0)
    assert failed.args == [0, "The file gone.mp4 is not there any more."]


def test_either_of_two_compared_can_be_picked_on_the_spot(still: PreviewPane, asked: list[tuple[str, int]]) -> None:
    still.canvas.focus(1)
    QTest.keyClick(still.canvas.tiles[1], Qt.Key.Key_W)
    assert still.canvas.mode == Wipe(1, 2)
    for name in ("Pick variant 2", "Pick variant 3"):
        QTest.mouseClick(named(still, name), Qt.MouseButton.LeftButton)
    assert asked == [("pick", 2), ("pick", 3)]


def test_an_empty_pane_invites_and_does_nothing(still: PreviewPane) -> None:
    still.set_content(None)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_1, Qt.Key.Key_P, Qt.Key.Key_W, Qt.Key.Key_Z, Qt.Key.Key_I, Qt.Key.Key_End):
        QTest.keyClick(still, key)
    assert still.canvas.tiles == []
    assert not still.transport.play.isEnabled()
    assert still.player.caches == ()


def toggle(widget: QWidget) -> None:
    """Do to a control what a screen reader's Toggle does."""
    interface = QAccessible.queryAccessibleInterface(widget)
    actions = interface.actionInterface()
    assert QAccessibleActionInterface.toggleAction() in actions.actionNames()
    actions.doAction(QAccessibleActionInterface.toggleAction())


def test_a_screen_reader_s_toggle_does_what_a_press_does(still: PreviewPane) -> None:
    chosen: list[bool] = []
    still.survey_chosen.connect(chosen.append)
    for button, mode in (
        (still.transport.alone, Alone),
        (still.transport.wipe, Wipe),
        (still.transport.difference, Difference),
    ):
        toggle(button)
        assert isinstance(mode_of(still), mode)
        assert button.isChecked()
        toggle(button)
        assert mode_of(still) == Grid()
        button.click()
        assert isinstance(mode_of(still), mode)
        button.click()
        assert mode_of(still) == Grid()
    toggle(still.transport.survey)
    assert chosen == [True]


_SINGLE = ("Variant 1", "Variant 1, 0.3 seconds")


def test_progress_is_told_at_its_ends_and_else_rarely(qtbot: QtBot, pane: PreviewPane, tile_of: TileOf) -> None:
    made = tile_of(Clip(variant=1, frames=8))
    waiting = replace(made, clip=None, note="Waiting")
    pane.set_content(job(waiting))
    (tile,) = pane.canvas.tiles
    told = [tile.accessibleDescription()]
    for percent in range(0, 100, 7):
        pane.set_content(job(replace(waiting, note=f"{percent} s left", progress=percent / 100)))
        if tile.accessibleDescription() != told[-1]:
            told.append(tile.accessibleDescription())
    pane.set_content(job(made))
    told.append(tile.accessibleDescription())
    # How long the clip is may be known by then, or not yet.
    assert told in [["Variant 1, Waiting", "Variant 1, 0 percent done, 0 s left", last] for last in _SINGLE]
    assert qtbot is not None


def test_variants_are_entries_of_a_list_to_a_screen_reader(still: PreviewPane, four: GridContent) -> None:
    grid = QAccessible.queryAccessibleInterface(still.canvas)
    assert grid.role() == QAccessible.Role.List
    entries = [grid.child(index) for index in range(grid.childCount())]
    named_so = [entry.text(QAccessible.Text.Name) for entry in entries if entry.role() == QAccessible.Role.ListItem]
    assert named_so == [f"Variant {number}" for number in range(1, 5)]
    still.set_content(job(*four.tiles[:2]))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (second,) = [tile for tile in still.canvas.tiles if tile.accessibleName() == "Variant 2"]
    entry = QAccessible.queryAccessibleInterface(second)
    assert (entry.role(), entry.parent().role()) == (QAccessible.Role.ListItem, QAccessible.Role.List)
    assert entry.text(QAccessible.Text.Description).startswith("Variant 2")


def test_a_rejected_clip_is_as_bright_as_any_where_it_is_flipped_to(show: Show, four: GridContent) -> None:
    still = show(changed(four, 1, replace(four.tiles[1], rejected=True)))
    still.canvas.focus(0)
    dimmed = still.canvas.grab().toImage()
    here, there = still.canvas.grid_layout.boxes[:2]
    still.canvas.flip_on()
    flipped = still.canvas.grab().toImage()
    points = [(x, y) for x in range(40, here.width - 40, 15) for y in range(60, here.height - 60, 10)]
    was = sum(dimmed.pixelColor(there.x + x, there.y + y).lightness() for x, y in points)
    now = sum(flipped.pixelColor(here.x + x, here.y + y).lightness() for x, y in points)
    assert now > 1.5 * was > 0
