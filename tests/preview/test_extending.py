"""Extending a clip: the line on its tile begins with the clip's own words, and sends one order, however often asked."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.domain.job import Job, Parent
from kinogrid.domain.request import Extend, Frame, Generate, LocalFrame, Mode, RemoteFrame, Resolution
from kinogrid.domain.state import Done, Result
from kinogrid.studio.order_desk import OrderRequest
from kinogrid.ui.compose.extend_line import ExtendLine
from kinogrid.ui.controllers.extending import ExtendController
from kinogrid.ui.preview.model import GridContent
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.preview.view import Wipe
from kinogrid.ui.style.theme import Theme
from tests.ui.conftest import Browsing
from tests.ui.jobs_of_all_kinds import CLIPS, alone
from tests.ui.priced import priced
from tests.ui.seeing import action, press, the, words

OWN = Generate(
    prompt="waves roll in --motion low",
    first=LocalFrame("/a/cat.png"),
    last=LocalFrame("/a/end.png"),
    mode=Mode.TURBO,
    resolution=Resolution.P480,
    loop=True,
)
FOUR = Result("77", tuple(f"https://x.example/{number}.mp4" for number in range(4)))
DONE = Job("a", OWN, 0.0, Done("t", FOUR, CLIPS))
FIRST = Extend(prompt=OWN.prompt, video_id="77", video_index=1, mode=Mode.TURBO, resolution=Resolution.P480)


@dataclass
class Extending:
    """The line on a real pane, what Compose holds, and what was asked for."""

    pane: PreviewPane
    line: ExtendLine
    controller: ExtendController
    placed: list[OrderRequest] = field(default_factory=list)
    several: list[str] = field(default_factory=list)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Hit a key where the keyboard is."""
        now = QApplication.focusWidget()
        assert now is not None
        QTest.keyClick(now, key, modifier)

    @property
    def orders(self) -> list[object]:
        return [request.order for request in self.placed]


LAST_IN_COMPOSE: list[Frame] = []


@pytest.fixture
def browsing() -> Browsing:
    return Browsing()


@pytest.fixture
def extending(still: PreviewPane, theme: Theme, browsing: Browsing) -> Extending:
    """Open nothing yet."""
    LAST_IN_COMPOSE.clear()
    line = ExtendLine(
        theme,
        priced,
        still,
        compose_words=lambda: "words in Compose",
        compose_last=lambda: next(iter(LAST_IN_COMPOSE), None),
        name=lambda frame: frame.url if isinstance(frame, RemoteFrame) else frame.path,
        browse=browsing,
    )
    placed: list[OrderRequest] = []
    several: list[str] = []

    def place(requests: Sequence[OrderRequest]) -> None:
        placed.extend(requests)

    controller = ExtendController(line, still, place=place, several=several.append, callback=lambda: "", find=alone)
    return Extending(still, line, controller, placed, several)


def test_one_key_more_sends_the_clip_s_own_words_once_however_often_it_is_hit(extending: Extending) -> None:
    extending.controller.open(DONE, 1)
    assert extending.line.isVisible()
    assert QApplication.focusWidget() is extending.line.words
    assert extending.line.words.toPlainText() == OWN.prompt
    assert "Continue variant 2 with:" in words(extending.line)
    assert "0.54 Credits" in extending.line.price.text()
    for _ in range(3):
        QTest.keyClick(extending.line.words, Qt.Key.Key_Return)
    extending.line.button.click()
    assert extending.placed == [OrderRequest(FIRST, Parent("a", 1))]
    assert extending.line.isHidden()
    assert extending.pane.canvas.focused == 1, "the keyboard is back where it was"


def test_held_down_enter_that_opened_it_does_not_send_it(extending: Extending) -> None:
    extending.controller.open(DONE, 1)
    QTest.simulateEvent(extending.line.words, True, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True)
    assert extending.placed == []
    assert extending.line.isVisible()


def test_words_mode_resolution_and_last_frame_are_as_the_person_says(extending: Extending, browsing: Browsing) -> None:
    extending.controller.open(DONE, 0)
    QTest.keyClick(extending.line.words, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(extending.line.words, " and it rains ")
    extending.line.mode.segment("fast").click()
    extending.line.resolution.segment("720p").click()
    lasts = extending.line.last.menu()
    browsing.answer = "/a/storm.png"
    lasts.aboutToShow.emit()
    assert [entry.text() for entry in lasts.actions()] == ["No last frame", "Choose a picture…"]
    action(lasts, "Choose").trigger()
    assert browsing.titles == ["Last frame"]
    assert extending.line.last.accessibleName() == "Last frame of the extension: /a/storm.png"
    assert extending.line.last.text() == "Ends with a picture"
    extending.line.words.setFocus()
    QTest.keyClick(extending.line.words, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    rain = Extend(prompt="and it rains", video_id="77", video_index=0, last=LocalFrame("/a/storm.png"))
    assert extending.orders == [rain]


def test_the_last_frame_in_compose_is_one_choice_and_none_is_another(extending: Extending) -> None:
    LAST_IN_COMPOSE.append(RemoteFrame("https://x.example/end.png"))
    extending.controller.open(DONE, 0)
    assert extending.line.last.text() == "No last frame"
    lasts = extending.line.last.menu()
    lasts.aboutToShow.emit()
    action(lasts, "The last frame in Compose: https://x.example/end.png").trigger()
    assert extending.line.last.frame == LAST_IN_COMPOSE[0]
    lasts.aboutToShow.emit()
    action(lasts, "No last frame").trigger()
    assert extending.line.last.frame is None


def test_same_words_again_and_the_words_in_compose_are_one_choice_each_which_can_be_undone(
    extending: Extending,
) -> None:
    extending.controller.open(DONE, 1)
    more = extending.line.more.menu()
    action(more, "The words in Compose").trigger()
    assert extending.line.words.toPlainText() == "words in Compose"
    action(more, "Same words again").trigger()
    assert extending.line.words.toPlainText() == OWN.prompt
    extending.line.words.undo()
    assert extending.line.words.toPlainText() == "words in Compose"
    action(more, "Several at once…").trigger()
    assert extending.several == ["words in Compose"]
    assert extending.line.isHidden()


def test_missing_words_are_said_in_the_line_and_nothing_is_sent(extending: Extending) -> None:
    extending.controller.open(replace(DONE, order=replace(OWN, prompt="--raw")), 1)
    QTest.keyClick(extending.line.words, Qt.Key.Key_Return)
    assert "Describe how the clip goes on, then extend it." in words(extending.line)
    assert extending.placed == []
    QTest.keyClick(extending.line.words, Qt.Key.Key_Home)
    QTest.keyClicks(extending.line.words, "on ")
    assert "Describe how" not in words(extending.line)
    QTest.keyClick(extending.line.words, Qt.Key.Key_Return)
    assert len(extending.placed) == 1


def test_a_callback_that_cannot_be_used_is_said_in_the_line(extending: Extending) -> None:
    controller = ExtendController(
        extending.line,
        extending.pane,
        place=extending.placed.extend,
        several=extending.several.append,
        callback=lambda: "http://hook.example",
        find=alone,
    )
    controller.open(DONE, 1)
    extending.line.button.click()
    assert "The default callback in the settings cannot be used" in words(extending.line)
    assert extending.placed == []


def test_esc_leaves_it_and_forgets_and_the_keyboard_goes_back(extending: Extending) -> None:
    extending.controller.open(DONE, 2)
    QTest.keyClicks(extending.line.words, "other words")
    extending.key(Qt.Key.Key_Escape)
    assert extending.line.isHidden()
    assert extending.pane.canvas.focused == 2
    assert extending.line.order() is None
    extending.controller.open(DONE, 2)
    assert extending.line.words.toPlainText() == OWN.prompt
    press(extending.line, "Do not extend")
    assert extending.line.isHidden()
    assert extending.placed == []


def test_no_key_reaches_the_clips_or_sends_what_stands_in_compose(
    extending: Extending, asked: list[tuple[str, int]]
) -> None:
    sent: list[bool] = []
    generate = QAction(extending.pane)
    generate.setShortcut(QKeySequence("Ctrl+Return"))
    generate.triggered.connect(lambda: sent.append(True))
    extending.pane.addAction(generate)
    extending.controller.open(DONE, 1)
    segment = extending.line.mode.segment("turbo")
    segment.setFocus()
    for key in (Qt.Key.Key_P, Qt.Key.Key_E, Qt.Key.Key_S, Qt.Key.Key_X):
        extending.key(key)
    assert asked == []
    extending.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent == []
    assert len(extending.placed) == 1


def test_enter_presses_the_button_that_has_the_keyboard(extending: Extending) -> None:
    extending.controller.open(DONE, 1)
    the(extending.line, QWidget, "Do not extend").setFocus()
    extending.key(Qt.Key.Key_Return)
    assert extending.line.isHidden()
    assert extending.placed == []


def test_what_did_not_become_a_job_stands_there_again_and_what_did_not(extending: Extending) -> None:
    extending.controller.open(DONE, 1)
    QTest.keyClicks(extending.line.words, " then")
    QTest.keyClick(extending.line.words, Qt.Key.Key_Return)
    extending.controller.open(DONE, 1)
    assert extending.line.words.toPlainText() == f"{OWN.prompt} then"
    extending.controller.follow(None)
    extending.controller.forget_placed()
    extending.controller.open(DONE, 1)
    assert extending.line.words.toPlainText() == OWN.prompt


def test_another_job_ends_it_and_keeps_what_was_typed_and_its_own_progress_does_not(extending: Extending) -> None:
    extending.controller.open(DONE, 1)
    QTest.keyClicks(extending.line.words, " then")
    extending.controller.follow(DONE)
    assert extending.line.isVisible()
    extending.controller.follow(replace(DONE, id="b"))
    assert extending.line.isHidden()
    extending.controller.open(DONE, 3)
    assert extending.line.words.toPlainText() == OWN.prompt
    extending.controller.follow(None)
    extending.controller.open(DONE, 1)
    assert extending.line.words.toPlainText() == f"{OWN.prompt} then"
    extending.controller.follow(replace(DONE, state=Done("t", FOUR, CLIPS[:1])))
    assert extending.line.isHidden()


def test_what_cannot_be_extended_opens_nothing(extending: Extending) -> None:
    extending.controller.open(replace(DONE, state=Done("t", FOUR, ())), 1)
    extending.controller.open(replace(DONE, state=Done("t", Result(None, FOUR.urls), CLIPS)), 1)
    assert extending.line.isHidden()
    extending.controller.follow(DONE)
    assert extending.line.isHidden()


def stands(line: QWidget, tile: QWidget, pane: QWidget) -> bool:
    return line.geometry().intersects(tile.geometry()) and pane.rect().contains(line.geometry())


@pytest.mark.parametrize("size", [(480, 560), (900, 700), (340, 300), (240, 260)])
def test_it_stands_on_its_tile_and_inside_the_pane(
    qtbot: QtBot, extending: Extending, size: tuple[int, int], four: GridContent
) -> None:
    assert len(four.tiles) == 4
    pane, line = extending.pane, extending.line
    for index in range(4):
        pane.resize(900, 700)
        extending.controller.open(DONE, index)
        pane.resize(*size)
        tile = pane.canvas.tiles[index]
        qtbot.waitUntil(partial(stands, line, tile, pane))
        assert line.height() >= min(line.heightForWidth(line.width()), pane.height())
        extending.key(Qt.Key.Key_Escape)


def test_it_opens_over_a_comparison_too(extending: Extending) -> None:
    extending.pane.canvas.set_mode(Wipe(0, 1))
    extending.controller.open(DONE, 0)
    assert extending.line.isVisible()
    assert extending.pane.rect().contains(extending.line.geometry())
    assert isinstance(extending.line.last.menu(), QMenu)
