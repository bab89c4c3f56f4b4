"""What is done in the strip reaches the sequences, what becomes of jobs reaches the strip, and all can be undone."""

from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kinogrid.domain.job import Curation, Job
from kinogrid.domain.listed import ListedItem
from kinogrid.domain.request import Generate, LocalFrame, RemoteFrame
from kinogrid.domain.sequence import PlannedShot, ShotStanding
from kinogrid.domain.state import Clip, Done
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.sequences import Sequences
from kinogrid.ui.controllers.shot_cards import ShotCards
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.sequence.controller import SequenceController
from kinogrid.ui.sequence.pane import SequencePane
from kinogrid.ui.style.theme import Theme
from tests.studio.at_work import Crew
from tests.studio.fake_world import FakeClips, FakeStore
from tests.studio.test_sequences import SequenceShelf, plan
from tests.ui.jobs_of_all_kinds import RESULT, job
from tests.waiting import until

CLIPS = tuple(Clip(index, f"{index + 1}.mp4", 1024, f"{index:064x}", 120, 5.0, 560, 688) for index in range(4))


def done(job_id: str, picked: int | None = None) -> Job:
    made = job(Done(f"t-{job_id}", RESULT, CLIPS), job_id=job_id)
    return made if picked is None else replace(made, curation=Curation(picked))


@dataclass
class Cut:
    """The strip with its controller, and what undo would take back."""

    pane: SequencePane
    controller: SequenceController
    sequences: Sequences
    repository: JobRepository
    shelf: SequenceShelf
    crew: Crew
    past: list[Callable[[], Coroutine[Any, Any, object]]] = field(default_factory=list)
    again: list[Callable[[], Coroutine[Any, Any, object]]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    marked: dict[tuple[str, int], tuple[int, int]] = field(default_factory=dict)

    def shown(self) -> list[tuple[str, int | None]]:
        return [(card.job_id, card.index) for card in self.pane.model.cards]


@pytest.fixture
async def cut(qtbot: QtBot, theme: Theme, pictures: Thumbnails) -> AsyncIterator[Cut]:
    crew, shelf = Crew(), SequenceShelf()
    store = FakeStore({one.id: one for one in (done("a", picked=2), done("b"))})
    repository = JobRepository(store)
    await repository.load()
    sequences = Sequences(repository, shelf)
    await sequences.begin()
    pane = SequencePane(theme, pictures, pictures)
    qtbot.addWidget(pane)
    pane.show()
    cards = ShotCards(repository.find, FakeClips({}), sequences.standing, lambda _words: "")
    past: list[Callable[[], Coroutine[Any, Any, object]]] = []
    again: list[Callable[[], Coroutine[Any, Any, object]]] = []
    marked: dict[tuple[str, int], tuple[int, int]] = {}

    def remember(
        undo: Callable[[], Coroutine[Any, Any, object]], redo: Callable[[], Coroutine[Any, Any, object]]
    ) -> None:
        past.append(undo)
        again.append(redo)

    controller = SequenceController(
        pane,
        sequences,
        repository.find,
        cards.cards,
        remember,
        crew.start,
        lambda one, index: marked.get((one.id, index)),
    )
    repository.subscribe(controller.follow)
    it = Cut(pane, controller, sequences, repository, shelf, crew, past, again, marked=marked)
    controller.said.connect(it.said.append)
    yield it
    await until(lambda: not crew.tasks)
    await crew.drain()
    assert crew.failures == []


async def test_clips_come_in_jobs_by_their_pick_and_marks_as_parts(cut: Cut) -> None:
    cut.controller.add([ListedItem("a"), ListedItem("b", 3)])
    assert cut.shown() == [("a", 2), ("b", 3)]
    assert cut.pane.strip.chosen() == tuple(card.shot_id for card in cut.pane.model.cards)
    cut.marked["b", 0] = (10, 19)
    cut.controller.add([ListedItem("b", 0)], 1)
    assert cut.shown() == [("a", 2), ("b", 0), ("b", 3)]
    card = cut.pane.model.cards[1]
    assert (card.first, card.last) == (10, 19)
    assert card.length == f"{10 * 5.0 / 120:.1f} s"
    assert cut.pane.summary.text() == "3 shots, 10.4 s"
    cut.controller.add([ListedItem("gone"), ListedItem("b", 9)])
    assert cut.said[-1] == "There is no clip to add to the sequence."
    await until(lambda: len(cut.shelf.kept) == 1)
    await cut.past.pop()()
    assert cut.shown() == [("a", 2), ("b", 3)]
    await cut.past.pop()()
    assert cut.controller.current is None
    assert not cut.shelf.kept


async def test_the_strip_s_wishes_are_done_and_undone_one_by_one(cut: Cut) -> None:
    cut.controller.add([ListedItem("b")])
    assert cut.shown() == [("b", index) for index in range(4)]
    ids = [card.shot_id for card in cut.pane.model.cards]
    cut.pane.strip.moved.emit((ids[3],), 0)
    cut.pane.trimmed.emit(ids[0], 5, 119)
    cut.pane.trimmed.emit(ids[0], 5, 119)
    cut.pane.taken_out.emit((ids[1], ids[2]))
    assert cut.shown() == [("b", 3), ("b", 0)]
    assert len(cut.past) == 4
    sequence = cut.controller.current
    assert sequence is not None
    assert sequence.shots[1].part.last is None, "what reaches the end goes on doing so"
    for shown in ([3, 0, 1, 2], [3, 0, 1, 2], [0, 1, 2, 3]):
        await cut.past.pop()()
        assert [index for _job, index in cut.shown()] == shown
    assert cut.pane.model.cards[0].first == 0
    for redo, shown in zip(cut.again[1:], ([3, 0, 1, 2], [3, 0, 1, 2], [3, 0]), strict=True):
        await redo()
        assert [index for _job, index in cut.shown()] == shown
    assert cut.pane.model.cards[1].first == 5


async def test_a_planned_shot_follows_its_job(cut: Cut) -> None:
    cut.controller.insert([plan("p"), plan("q")])
    cut.pane.lasting.emit("p", 3.5)
    assert [card.seconds for card in cut.pane.model.cards] == [3.5, 5.2]
    cut.sequences.claim({"p": "b"})
    assert [card.standing for card in cut.pane.model.cards] == [ShotStanding.CHOICE, ShotStanding.OPEN]
    await cut.repository.curate("b", Curation(1))
    await until(lambda: cut.pane.model.cards[0].standing is ShotStanding.CLIP)
    assert cut.shown()[0] == ("b", 1)
    await cut.repository.curate("b", Curation())
    await until(lambda: cut.pane.model.cards[0].standing is ShotStanding.CHOICE)


async def test_a_planned_shot_says_where_its_first_frame_is(cut: Cut) -> None:
    away = RemoteFrame("https://pictures.example:8443/a/boat.png?key=secret")
    shots = [
        PlannedShot(name, Generate(prompt="waves", first=first)) for name, first in (("p", away), ("q", LocalFrame("")))
    ]
    cut.controller.insert([*shots, plan("r", "/frames/boat.png")])
    assert [(card.host, card.picture) for card in cut.pane.model.cards] == [
        ("pictures.example", ""),
        ("", ""),
        ("", "/frames/boat.png"),
    ]
    told = [
        cut.pane.model.data(cut.pane.model.index(row), Qt.ItemDataRole.AccessibleDescriptionRole) for row in range(3)
    ]
    assert told == ["Planned, 5.2 s, First frame on the web: pictures.example", "Planned, 5.2 s", "Planned, 5.2 s"]


async def test_several_sequences_are_named_chosen_and_deleted(cut: Cut) -> None:
    cut.controller.add([ListedItem("a")])
    cut.pane.make_requested.emit()
    assert cut.shown() == []
    first, second = cut.sequences.all()
    assert {first.name, second.name} == {"Sequence", "Sequence 2"}
    own = next(one for one in (first, second) if one.shots)
    cut.pane.chosen.emit(own.id)
    assert cut.shown() == [("a", 2)]
    cut.pane.delete_requested.emit()
    assert cut.said[-1] == f"“{own.name}” is deleted; its clips stay."
    assert len(cut.sequences.all()) == 1
    await cut.past.pop()()
    assert cut.shown() == [("a", 2)]
    opened: list[tuple[str, object]] = []
    cut.controller.opened.connect(lambda job_id, index: opened.append((job_id, index)))
    cut.pane.strip.opened.emit(cut.pane.model.cards[0].shot_id)
    assert opened == [("a", 2)]
