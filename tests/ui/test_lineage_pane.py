"""The lineage's pane: a tree that is walked by arrows, opened and played by key and mouse, and says what it shows."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from av import VideoFrame
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from kinogrid.domain.event import Held
from kinogrid.domain.failure import known
from kinogrid.domain.family import family_tree
from kinogrid.domain.job import Curation, Job, moved_on
from kinogrid.domain.spending import Charged, JobCharges
from kinogrid.domain.state import Draft, Failed, Running
from kinogrid.store.clips import ClipFolder
from kinogrid.store.paths import Profile
from kinogrid.studio.job_repository import Change
from kinogrid.ui.images.clip_strip import ClipFrames
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.lineage.controller import LineageController
from kinogrid.ui.lineage.pane import LineagePane
from kinogrid.ui.style.theme import Theme
from tests.families import five_generations, made, thirty_extensions, without_clips
from tests.frames_here import ClipFramesHere
from tests.media.clips import Clip, write
from tests.ui.finding import start
from tests.ui.growing import cards_of, show_family
from tests.ui.seeing import press, the, words
from tests.waiting import until

KEY = Qt.Key


@pytest.fixture
async def pane(qtbot: QtBot, theme: Theme, pictures: Thumbnails) -> LineagePane:
    made = LineagePane(theme, pictures, pictures)
    made.resize(1000, 700)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    await until(made.isActiveWindow)
    return made


def here(pane: LineagePane) -> str:
    """Give the job that the keyboard is on."""
    return "" if pane.current is None else pane.current.job_id


async def test_arrows_walk_to_parents_children_and_those_beside(pane: LineagePane) -> None:
    QAbstractItemModelTester(pane.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    show_family(pane, five_generations())
    pane.take_focus()
    assert pane.tree.hasFocus()
    walked = [here(pane)]
    for key in (KEY.Key_Right, KEY.Key_Down, KEY.Key_Up, KEY.Key_Right, KEY.Key_Left, KEY.Key_End, KEY.Key_Home):
        QTest.keyClick(pane.tree, key)
        walked.append(here(pane))
    assert walked == ["root", "left", "right", "left", "third", "left", "right", "root"]
    QTest.keyClick(pane.tree, KEY.Key_PageDown)
    assert here(pane) == "root"


async def test_a_card_is_opened_and_played_and_the_tree_left_by_key_and_mouse(pane: LineagePane, qtbot: QtBot) -> None:
    show_family(pane, five_generations())
    QTest.keyClick(pane.tree, KEY.Key_Right)
    with qtbot.waitSignal(pane.opened) as opened:
        QTest.keyClick(pane.tree, KEY.Key_Return)
    assert opened.args == ["left", 0]
    for key in (KEY.Key_Space, KEY.Key_P):
        with qtbot.waitSignal(pane.play_requested) as played:
            QTest.keyClick(pane.tree, key)
        assert played.args == ["left", 0]
    with qtbot.waitSignal(pane.play_requested):
        press(pane, "Play the lineage")
    with qtbot.waitSignal(pane.left):
        QTest.keyClick(pane.tree, KEY.Key_Escape)
    where = pane.tree.visualRect(pane.model.index_of("right")).center()
    with qtbot.waitSignal(pane.turned) as turned:
        QTest.mouseClick(pane.tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert turned.args == ["right"]
    with qtbot.waitSignal(pane.opened) as opened:
        QTest.mouseDClick(pane.tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert opened.args == ["right", 0]


async def test_a_card_says_everything_to_who_does_not_see_it(pane: LineagePane) -> None:
    jobs = five_generations()
    charged = {"root": JobCharges((Charged("root", "t", Decimal("1.08"), 1.0),))}
    pane.show_family(*cards_of(charged).cards(family_tree(jobs)))
    role = Qt.ItemDataRole.AccessibleTextRole
    described = Qt.ItemDataRole.AccessibleDescriptionRole
    root, last = pane.model.index_of("root"), pane.model.index_of("last")
    assert root.data(role) == f"{jobs[0].order.prompt}, Generation 1"
    assert root.data(described) == "variant 2 of 4, picked, 5.2 s, 15.8 s left of about 21 s, 1.08 Credits"
    assert last.data(role) == f"{jobs[-1].order.prompt}, Generation 5"
    assert last.data(described) == (
        "continues variant 1, variant 4 of 4, picked, 20.8 s, Cannot be extended further, "
        "It has reached the longest that the service makes., 0.54 Credits foreseen"
    )
    said = words(pane).replace("(s)", "s")
    assert said.endswith("7 jobs, 5 generations, 1.08 Credits charged for 1 of them")


async def test_a_job_without_clips_says_how_it_stands_and_cannot_be_played(pane: LineagePane) -> None:
    waiting = replace(made("root"), state=Draft(0.0))
    show_family(pane, (waiting,))
    (card,) = pane.model.cards
    assert (card.state, card.left, card.index) == ("Waiting", "", None)
    assert not the(pane, QAbstractButton, "Play the lineage").isEnabled()
    QTest.keyClick(pane.tree, KEY.Key_Space)
    show_family(pane, (made("root"),))
    assert the(pane, QAbstractButton, "Play the lineage").isEnabled()
    show_family(pane, (without_clips(made("root")),))
    assert not the(pane, QAbstractButton, "Play the lineage").isEnabled()


async def test_a_job_that_is_being_made_shows_what_it_begins_with(
    qtbot: QtBot, theme: Theme, pictures: Thumbnails, tmp_path: Path
) -> None:
    parent = made("root", picked=1)
    going = replace(made("next", ("root", 1), at=1.0), state=Running("task", 1.0))
    library = Profile(tmp_path)
    path = ClipFolder(library).clip_path(parent, 1)
    path.parent.mkdir(parents=True)
    # All of the clip is dark but for its end.
    write(path, Clip(frames=parent.clips[1].frames), _dark_then_light(parent.clips[1].frames))
    cards, _ = cards_of(folder=tmp_path).cards(family_tree((parent, going)))
    assert (cards[1].before, cards[1].frames_before) == (str(path), parent.clips[1].frames)
    assert (cards[0].before, cards[1].picture, cards[1].index) == ("", "", None)
    failed = replace(going, state=Failed(known("used_up")))
    assert cards_of(folder=tmp_path).cards(family_tree((parent, failed)))[0][1].before == ""
    first = replace(parent, state=Running("task", 1.0))
    assert cards_of().cards(family_tree((first,)))[0][0].picture == "frame.png"
    clip_frames = ClipFrames(ClipFramesHere())
    pane = LineagePane(theme, pictures, clip_frames)
    pane.resize(1000, 700)
    qtbot.addWidget(pane)
    pane.show()
    pane.show_family(cards, "")
    # Beside the icon that stands there where there is no picture; what is not made yet is paler.
    where = pane.tree.visualRect(pane.model.index_of("next")).center() - QPoint(24, 40)
    await until(lambda: 90 < pane.tree.viewport().grab().toImage().pixelColor(where).lightness() < 200)
    clip_frames.close()


def _dark_then_light(count: int) -> Iterator[VideoFrame]:
    for number in range(count):
        frame = VideoFrame(160, 192, "yuv420p")
        for plane, value in zip(frame.planes, (235 if number == count - 1 else 16, 128, 128), strict=True):
            plane.update(bytes([value]) * plane.buffer_size)
        frame.pts = number
        yield frame


async def test_thirty_extensions_scroll_with_the_current_one_in_sight(pane: LineagePane) -> None:
    show_family(pane, thirty_extensions())
    room = pane.tree.viewport().rect()
    for key in (KEY.Key_End, KEY.Key_Home):
        QTest.keyClick(pane.tree, key)
        assert room.contains(pane.tree.visualRect(pane.tree.currentIndex()))
    pane.go_to("e30")
    assert room.contains(pane.tree.visualRect(pane.tree.currentIndex()))
    assert pane.tree.card_width >= 150
    QTest.keyClick(pane.tree, KEY.Key_0)
    assert pane.tree.card_width == pane.tree.LEAST
    assert room.contains(pane.tree.visualRect(pane.tree.currentIndex()))


async def test_cards_grow_by_slider_key_and_wheel_and_all_of_them_fit(pane: LineagePane) -> None:
    show_family(pane, five_generations())
    QTest.keyClick(pane.tree, KEY.Key_Plus)
    wide = pane.tree.card_width
    assert pane.zoom.value() == wide
    QTest.keyClick(pane.tree, KEY.Key_Minus)
    assert pane.tree.card_width == wide - 24
    pane.zoom.setValue(300)
    assert pane.tree.card_width == 300
    pane.resize(1000, 500)
    assert pane.tree.card_width == 300, "what a person chose stays"
    at, ctrl = QPointF(pane.tree.viewport().rect().center()), Qt.KeyboardModifier.ControlModifier
    turn = QWheelEvent(
        at, at, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, ctrl, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(pane.tree.viewport(), turn)
    assert pane.tree.card_width == 276
    press(pane, "Fit the lineage")
    seen = pane.tree.viewport().rect()
    assert all(seen.contains(pane.tree.visualRect(pane.model.index(row))) for row in range(7))
    assert pane.tree.card_width > pane.tree.LEAST


async def test_nothing_says_so_and_leads_back(pane: LineagePane, qtbot: QtBot) -> None:
    assert "No lineage yet" not in words(pane), "nobody knows yet"
    pane.take_focus()
    show_family(pane, (made("root"),))
    assert pane.tree.hasFocus()
    pane.show_family((), "")
    assert "No lineage yet" in words(pane)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is not pane.tree
    assert pane.isAncestorOf(focused)
    show_family(pane, (made("root"),))
    assert pane.tree.hasFocus()
    pane.show_family((), "")
    with qtbot.waitSignal(pane.left):
        press(pane, "Back from the lineage")


class Growing:
    """A library of jobs that change, and the controller that follows them."""

    def __init__(self, pane: LineagePane, jobs: Sequence[Job]) -> None:
        self.jobs = {job.id: job for job in jobs}
        self.told = [job.id for job in jobs]
        self.turns = 0
        self.held = asyncio.Event()
        self.held.set()
        self.controller = LineageController(pane, self.family_of, self.fetch, cards_of().cards, start)
        self.controller.shown.connect(self._count)

    def _count(self) -> None:
        self.turns += 1

    async def family_of(self, job_id: str) -> Sequence[str]:
        await self.held.wait()
        return self.told if job_id in self.told else [job_id]

    async def fetch(self, job_ids: object) -> Sequence[Job]:
        assert isinstance(job_ids, dict)
        return [self.jobs[name] for name in job_ids if name in self.jobs]

    def put(self, job: Job) -> None:
        before = self.jobs.get(job.id)
        self.jobs[job.id] = job
        self.controller.follow(Change(before, job))


async def test_what_becomes_of_a_family_is_seen_at_once(pane: LineagePane) -> None:
    jobs = five_generations()
    growing = Growing(pane, jobs)
    growing.controller.show_job(jobs[1])
    growing.controller.set_in_sight(in_sight=True)
    await until(lambda: here(pane) == "left")
    assert len(pane.model.cards) == 7
    growing.put(made("new", ("right", 0), at=9.0, generation=3))
    await until(lambda: len(pane.model.cards) == 8)
    assert here(pane) == "left"
    growing.put(replace(jobs[2], curation=Curation(picked=2)))
    await until(lambda: pane.model.cards[pane.model.index_of("right").row()].picked)
    growing.put(moved_on(replace(made("draft", ("right", 1), at=10.0), state=Draft(0.0)), Held(held=True)))
    await until(lambda: pane.model.index_of("draft").isValid())
    gone = growing.jobs.pop("new")
    growing.controller.follow(Change(gone, None))
    await until(lambda: not pane.model.index_of("new").isValid())
    turns = growing.turns
    growing.put(made("stranger"))
    growing.controller.follow_charges()
    await until(lambda: growing.turns > turns)
    assert not pane.model.index_of("stranger").isValid()


async def test_another_job_of_the_family_is_gone_to_and_one_of_another_family_read(pane: LineagePane) -> None:
    jobs = five_generations()
    growing = Growing(pane, jobs)
    growing.controller.set_in_sight(in_sight=True)
    growing.controller.show_job(jobs[0])
    await until(lambda: here(pane) == "root")
    turns = growing.turns
    growing.controller.show_job(jobs[3])
    assert here(pane) == "third"
    stranger = made("stranger")
    growing.jobs["stranger"] = stranger
    growing.controller.show_job(stranger)
    await until(lambda: growing.turns == turns + 1)
    assert [card.job_id for card in pane.model.cards] == ["stranger"]
    growing.controller.show_job(None)
    growing.controller.set_in_sight(in_sight=False)
    growing.controller.show_job(jobs[0])
    assert [card.job_id for card in pane.model.cards] == ["stranger"], "nobody looks"


async def test_what_is_read_too_late_is_not_shown(pane: LineagePane) -> None:
    jobs = five_generations()
    growing = Growing(pane, jobs)
    growing.jobs["stranger"] = made("stranger")
    growing.held.clear()
    growing.controller.set_in_sight(in_sight=True)
    growing.controller.show_job(jobs[0])
    growing.controller.show_job(growing.jobs["stranger"])
    growing.held.set()
    await until(lambda: growing.turns == 1)
    assert here(pane) == "stranger"
