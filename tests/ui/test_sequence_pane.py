"""The strip of a sequence: shots are walked, moved, trimmed and dropped by mouse and keys, and each says how it is."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, SignalInstance
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.domain.sequence import ShotStanding
from kinogrid.ui.controls.file_handing import Handful, files_as_data
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.sequence.delegate import ShotDelegate
from kinogrid.ui.sequence.pane import SequencePane
from kinogrid.ui.sequence.shot_card import ShotCard
from kinogrid.ui.style.theme import Theme

ALT, CTRL, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def card(place: int, **more: object) -> ShotCard:
    told = {"clip": f"/{place}.mp4", "frames": 125, "last": 124, "seconds": 5.2, "picture": f"/{place}.jpg"} | more
    return ShotCard(shot_id="abcd"[place], place=place, prompt=f"shot {place}", **told)  # type: ignore[arg-type]


@pytest.fixture
def pane(theme: Theme) -> Iterator[SequencePane]:
    posters, frames = Thumbnails(), Thumbnails()
    made = SequencePane(theme, posters, frames)
    made.resize(900, 240)
    made.show_cards([card(0), card(1), card(2)], "3 shots, 15.6 s")
    made.show()
    QTest.qWaitForWindowExposed(made)
    yield made
    made.close()
    posters.close()
    frames.close()


def heard(signal: SignalInstance) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = []
    signal.connect(lambda *what: found.append(what))
    return found


def test_lines_that_break_push_the_shots_down_and_cover_nothing(pane: SequencePane, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addStretch()
    column.addWidget(pane)
    pane.show_missing(2, "2.16 Credits, about $0.20 to $0.30")
    pane.take_focus()
    for width in (900, 420, 600):
        window.resize(width, 80)
        window.show()
        qtbot.waitExposed(window)
        qtbot.waitUntil(lambda: pane.height() >= pane.minimumSizeHint().height())
        column.activate()
        above = [part for part in (pane.names, pane.order, pane.summary) if part.isVisible()]
        assert len(above) == 3
        assert max(part.mapTo(pane, part.rect().bottomLeft()).y() for part in above) < pane.strip.y()
        assert pane.strip.geometry().bottom() < pane.first.mapTo(pane, QPoint()).y()
        assert pane.first.mapTo(pane, pane.first.rect().bottomLeft()).y() < pane.height()
    pane.setParent(None)


def test_keys_walk_move_take_out_open_and_play(pane: SequencePane) -> None:
    strip = pane.strip
    moved, out, opened, played = map(heard, (strip.moved, pane.taken_out, strip.opened, pane.play_requested))
    pane.take_focus()
    assert strip.chosen() == ("a",)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.chosen() == ("b",)
    QTest.keyClick(strip, Qt.Key.Key_Right, ALT)
    QTest.keyClick(strip, Qt.Key.Key_Left, ALT)
    assert moved == [(("b",), 3), (("b",), 0)]
    QTest.keyClick(strip, Qt.Key.Key_Home)
    QTest.keyClick(strip, Qt.Key.Key_Left, ALT)
    QTest.keyClick(strip, Qt.Key.Key_End)
    QTest.keyClick(strip, Qt.Key.Key_Right, ALT)
    assert len(moved) == 2
    QTest.keyClick(strip, Qt.Key.Key_Return)
    QTest.keyClick(strip, Qt.Key.Key_Space)
    QTest.keyClick(strip, Qt.Key.Key_A, CTRL)
    QTest.keyClick(strip, Qt.Key.Key_Delete)
    assert (opened, len(played), out) == ([("c",)], 1, [(("a", "b", "c"),)])


def test_the_mouse_carries_shots_and_trims_the_one_that_is_selected(pane: SequencePane) -> None:
    strip = pane.strip
    moved, trimmed = heard(strip.moved), heard(pane.trimmed)
    view = strip.viewport()
    boxes = [strip.visualRect(pane.model.index(row)) for row in range(3)]

    def drag(begin: QPoint, end: QPoint) -> None:
        QTest.mousePress(view, Qt.MouseButton.LeftButton, NONE, begin)
        for share in (0.3, 0.6, 1.0):
            QTest.mouseMove(view, begin + (end - begin) * share)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, NONE, end)

    drag(boxes[0].center(), boxes[2].center() + QPoint(30, 0))
    assert moved == [(("a",), 3)]
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, NONE, boxes[1].center())
    assert strip.chosen() == ("b",)
    left, right = boxes[1].left() + 8, boxes[1].right() - 8
    middle = boxes[1].top() + 40
    drag(QPoint(left, middle), QPoint(left + 68, middle))
    assert trimmed == [("b", 62, 124)]
    drag(QPoint(right, middle), QPoint(right - 13, middle))
    assert trimmed[1] == ("b", 0, 112)
    drag(QPoint(right, middle), QPoint(right - 300, middle))
    assert trimmed[2] == ("b", 0, 0)
    drag(QPoint(left, middle), QPoint(left - 30, middle))
    assert len(trimmed) == 3
    assert len(moved) == 1


def test_clips_fall_where_the_pointer_is(pane: SequencePane) -> None:
    strip, dropped = pane.strip, heard(pane.strip.dropped)
    data = files_as_data(Handful((), variants=(("a job", 2),)))
    for row, place in ((0, 0), (1, 1), (None, 3)):
        box = strip.visualRect(pane.model.index(2 if row is None else row))
        point = QPointF(box.left() + 10 if row is not None else box.right() + 40, box.center().y())
        enter = QDragEnterEvent(point.toPoint(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
        QApplication.sendEvent(strip.viewport(), enter)
        assert enter.isAccepted()
        event = QDropEvent(point, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
        QApplication.sendEvent(strip.viewport(), event)
        assert dropped[-1] == ((("a job", 2),), place)


def test_the_selected_shot_is_trimmed_by_numbers_and_a_plan_has_a_length(pane: SequencePane) -> None:
    trimmed, lasting = heard(pane.trimmed), heard(pane.lasting)
    first, last = (pane.findChild(QSpinBox, f"{which} frame of the shot") for which in ("First", "Last"))
    seconds = pane.findChild(QDoubleSpinBox, "Planned seconds")
    assert first is not None
    assert last is not None
    assert seconds is not None
    assert not first.isVisible()
    pane.strip.choose(1)
    assert (first.value(), last.value(), last.maximum()) == (1, 125, 125)
    assert not trimmed
    first.setValue(11)
    assert trimmed == [("b", 10, 124)]
    plan = card(1, clip="", frames=0, last=0, planned=True, standing=ShotStanding.OPEN, seconds=3.0)
    pane.show_cards([card(0), plan, card(2)])
    assert not first.isVisible()
    assert seconds.value() == 3.0
    assert pane.edit.isVisible()
    assert not pane.again.isVisible()
    seconds.setValue(4.5)
    assert lasting == [("b", 4.5)]
    pane.show_cards([card(0), card(1, clip="", planned=True, standing=ShotStanding.FAILED), card(2)])
    assert pane.again.isVisible()
    assert not pane.edit.isVisible()


def test_what_is_selected_stays_so_and_every_shot_says_how_it_is(pane: SequencePane) -> None:
    pane.strip.choose(2)
    pane.show_cards([card(2), card(0), card(1, first=3, seconds=4.0)])
    assert pane.strip.chosen() == ("c",)
    assert pane.strip.currentIndex().row() == 0
    text = pane.model.data(pane.model.index(2), Qt.ItemDataRole.AccessibleDescriptionRole)
    assert text == "4.0 s, frames 4 to 125 of 125"
    assert pane.model.data(pane.model.index(0), Qt.ItemDataRole.AccessibleTextRole) == "Shot 3, shot 2"
    pane.show_missing(2, "1.08 Credits")
    assert pane.order.text() == "Order 2 missing · 1.08 Credits"
    assert pane.order.isVisible()
    pane.show_missing(0, "")
    assert not pane.order.isVisible()
    pane.show_waiting("Joining the shots…")
    assert pane.summary.text() == "Joining the shots…"


def test_plans_without_a_picture_here_look_as_different_as_their_words(pane: SequencePane) -> None:
    plans = (
        ("the boat sinks", "", ""),
        ("the boat sinks", "pictures.example", ""),
        ("雨の夜、東京の海辺を歩く猫。灯が揺れる。", "pictures.example", ""),
        ("the boat sinks", "", "/not/yet/read.jpg"),
    )
    faces = set()
    for prompt, host, picture in plans:
        plan = ShotCard(shot_id="a", place=0, prompt=prompt, host=host, picture=picture, planned=True)
        pane.show_cards([replace(plan, standing=ShotStanding.OPEN)], "1 shot")
        QApplication.processEvents()
        painted = pane.strip.itemDelegate()
        assert isinstance(painted, ShotDelegate)
        box = painted.picture_box(pane.strip.visualRect(pane.model.index(0)))
        image = pane.strip.viewport().grab(box).toImage().convertToFormat(QImage.Format.Format_RGB32)
        # What is told by words stays within the card.
        edge = [image.pixel(x, y) for x in (2, image.width() - 3) for y in range(8, image.height() - 8)]
        assert len(set(edge)) == 1
        faces.add(bytes(image.constBits()))
    assert len(faces) == len(plans)
