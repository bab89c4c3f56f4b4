"""A sequence in the whole app: filled, put in order, trimmed, played, planned, ordered and given its pick."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtWidgets import QSpinBox, QWidget

from kinogrid.domain.export import ExportPiece
from kinogrid.domain.form import FrameField
from kinogrid.domain.sequence import ShotStanding
from kinogrid.ui.controls.question_box import QuestionBox
from kinogrid.ui.sequence.pane import SequencePane
from tests.media.clips import seen
from tests.ui.seeing import opened
from tests.waiting import until
from tests.whole.hands import drag
from tests.whole.living_window import LivingWindow

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
ADD = CTRL | Qt.KeyboardModifier.ShiftModifier


def strip_of(living: LivingWindow) -> SequencePane:
    return living.assembly.panes.sequence


def indices(living: LivingWindow) -> list[int | None]:
    """Name the variants in the strip, in their order."""
    return [card.index for card in strip_of(living).model.cards]


def _has(living: LivingWindow, count: int) -> bool:
    return len(indices(living)) == count


async def add(living: LivingWindow, *numbers: int) -> None:
    """Put variants of the job on show into the sequence, by keys."""
    for number in numbers:
        count = len(indices(living)) + 1
        await living.driver.press("Variant 1", Qt.Key(Qt.Key.Key_0 + number))
        await living.driver.press(f"Variant {number}", Qt.Key.Key_B, ADD)
        await until(partial(_has, living, count))


def pieces(living: LivingWindow) -> tuple[ExportPiece, ...]:
    sequence = living.assembly.library.sequence.current
    assert sequence is not None
    return living.assembly.library.shot_cards.pieces(sequence)


async def test_clips_are_put_in_order_trimmed_and_taken_back(living: LivingWindow) -> None:
    await living.make("a boat drifts")
    await add(living, 2, 4, 1)
    pane = strip_of(living)
    assert pane.isVisible()
    assert indices(living) == [1, 3, 0]
    await living.driver.press("Shots", Qt.Key.Key_End)
    await living.driver.press("Shots", Qt.Key.Key_Left, ALT)
    await until(lambda: indices(living) == [1, 0, 3])
    boxes = [pane.strip.visualRect(pane.model.index(row)) for row in range(3)]
    strip = pane.strip.viewport()
    drag(strip, boxes[0].center(), boxes[0].center() + QPoint(40, 0), boxes[2].center() + QPoint(60, 0))
    await until(lambda: indices(living) == [0, 3, 1])
    pane.strip.choose(0)
    living.driver.find("First frame of the shot", QSpinBox).setValue(3)
    await until(lambda: pane.model.cards[0].first == 2)
    box = pane.strip.visualRect(pane.model.index(0))
    right = QPoint(box.right() - 8, box.top() + 40)
    drag(strip, right, right - QPoint(30, 0), right - QPoint(60, 0))
    await until(lambda: pane.model.cards[0].last < pane.model.cards[0].frames - 1)
    assert pane.model.cards[0].is_trimmed
    whole = pane.model.cards[0].frames - 1
    for told in (lambda: pane.model.cards[0].last == whole, lambda: pane.model.cards[0].first == 0):
        await living.driver.press("Variant 1", Qt.Key.Key_Z, CTRL)
        await until(told)
    await living.driver.press("Variant 1", Qt.Key.Key_Z, CTRL)
    await until(lambda: indices(living) == [1, 0, 3])
    again = QKeySequence(QKeySequence.StandardKey.Redo)[0]  # type: ignore[index]  # the stubs lack it
    await living.driver.press("Variant 1", again.key(), again.keyboardModifiers())
    await until(lambda: indices(living) == [0, 3, 1])
    await living.driver.press("Variant 1", Qt.Key.Key_Z, CTRL)
    await until(lambda: indices(living) == [1, 0, 3])
    pane.strip.choose(1)
    await living.driver.press("Shots", Qt.Key.Key_Delete)
    await until(lambda: indices(living) == [1, 3])


async def test_it_plays_without_a_gap_and_every_picture_of_it(living: LivingWindow) -> None:
    await living.make("a boat drifts")
    await add(living, 1, 3)
    pane, preview = strip_of(living), living.assembly.panes.preview
    pane.strip.choose(1)
    living.driver.find("Last frame of the shot", QSpinBox).setValue(4)
    await until(lambda: pane.model.cards[1].last == 3)
    frames = pane.model.cards[0].frames
    await living.driver.press("Shots", Qt.Key.Key_Space)

    def film() -> Path | None:
        content = preview.canvas.content
        return content.tiles[0].clip if content is not None and content.key.startswith("sequence:") else None

    path = await until(film)
    await until(lambda: preview.player.playing and preview.player.timeline.steps == frames + 4)
    assert len(seen(path)) == frames + 4
    film_tile = preview.canvas.tiles[0]
    film_tile.setFocus()
    assert not living.driver.see("Pick variant 1", QWidget), "nothing of a variant can be done with it"
    assert [act.text() for act in film_tile.menu().actions() if act.isEnabled() and act.text()] == []
    await living.driver.press("Variant 1", Qt.Key.Key_Escape)
    await living.driver.wait_for("Variant 4", QWidget)
    await living.driver.press("Shots", Qt.Key.Key_Space)
    await until(film)
    await living.driver.press("Shots", Qt.Key.Key_Return)
    await until(lambda: film() is None)
    assert preview.canvas.selected == 2


async def test_what_is_planned_plays_is_ordered_once_and_its_pick_takes_its_place(living: LivingWindow) -> None:
    await living.make("a boat drifts")
    await add(living, 1)
    pane = strip_of(living)
    await living.driver.clear("Prompt")
    await living.driver.type("Prompt", "the boat sinks")
    await living.driver.click("Plan a shot")
    await until(lambda: len(pane.model.cards) == 2)
    planned = pane.model.cards[1]
    assert (planned.prompt, planned.standing) == ("the boat sinks", ShotStanding.OPEN)
    assert planned.picture
    assert [piece.still > 0 for piece in pieces(living)] == [False, True]
    await living.driver.press("Shots", Qt.Key.Key_Space)
    preview = living.assembly.panes.preview
    await until(lambda: preview.player.timeline.steps > pane.model.cards[0].frames + 100)
    await living.driver.click("Order what is missing")
    question = opened(living.window, QuestionBox)
    assert "the boat sinks" in question.detail()
    await living.driver.click("Yes")
    await living.come_to("Done", "Done")
    await until(lambda: pane.model.cards[1].standing is ShotStanding.CHOICE)
    assert not living.driver.see("Order what is missing", QWidget)
    pane.strip.choose(1)
    await living.driver.press("Shots", Qt.Key.Key_Return)
    await living.driver.wait_for("Variant 4", QWidget)
    await living.pick(2)
    await until(lambda: pane.model.cards[1].standing is ShotStanding.CLIP)
    assert pane.model.cards[1].index == 1
    assert [piece.still for piece in pieces(living)] == [0.0, 0.0]


async def test_a_shot_whose_first_frame_is_on_the_web_plays_as_a_card_of_its_words(living: LivingWindow) -> None:
    await living.make("a boat drifts")
    await add(living, 1)
    pane = strip_of(living)
    await living.driver.clear("Prompt")
    await living.driver.type("Prompt", "the boat sinks")
    form = living.assembly.panes.compose.form()
    away = FrameField(url="https://pictures.example/boat.png")
    living.assembly.panes.compose.set_form(replace(form, first=away))
    await living.driver.click("Plan a shot")
    await until(lambda: len(pane.model.cards) == 2)
    shot = pieces(living)[1]
    assert shot.still > 0
    assert QImage(shot.path).size().toTuple() == (1280, 720)
    await living.driver.press("Shots", Qt.Key.Key_Space)
    preview = living.assembly.panes.preview
    await until(lambda: preview.player.timeline.steps > pane.model.cards[0].frames + 100)
    content = preview.canvas.content
    assert content is not None
    film = content.tiles[0].clip
    assert film is not None
    frames = seen(film)
    assert len(frames) == pane.model.cards[0].frames + round(shot.still * 24)
