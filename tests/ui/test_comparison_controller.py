"""What comes into the tray of a comparison, and what does not."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kinogrid.domain.job import Curation
from kinogrid.domain.listed import ListedItem
from kinogrid.domain.state import Done
from kinogrid.studio.job_repository import Change
from kinogrid.ui.controllers.comparison import ComparisonController
from kinogrid.ui.images.thumbnails import Thumbnails
from kinogrid.ui.preview.comparison_tray import ComparisonTray
from kinogrid.ui.preview.model import GridContent, TileContent
from kinogrid.ui.style.theme import Theme
from tests.ui.jobs_of_all_kinds import CLIPS, RESULT, TASK, job
from tests.ui.seeing import the

JOBS = {
    name: replace(job(Done(TASK, RESULT, CLIPS), job_id=name, prompt=f"prompt {name}"), curation=Curation(picked))
    for name, picked in (("a", None), ("b", 2), ("c", None), ("d", None))
}
HERE = [clip.index for clip in CLIPS]


class Comparing:
    """A tray and its controller over jobs."""

    def __init__(self, theme: Theme, pictures: Thumbnails, window: QWidget) -> None:
        self.jobs = dict(JOBS)
        self.tray = ComparisonTray(theme, pictures, window)
        self.looked_at: list[object] = []
        self.controller = ComparisonController(
            self.tray,
            self.jobs.get,
            lambda _job: [TileContent()] * 4,
            lambda clip: Path(f"{clip.sha256}.jpg"),
            self.looked_at.append,
            self.looked_at.append,
        )
        self.said: list[str] = []
        self.shown: list[GridContent | None] = []
        self.controller.said.connect(self.said.append)
        self.controller.shown.connect(self.shown.append)

    def add(self, *items: tuple[str, int | None]) -> None:
        self.controller.add([ListedItem(*item) for item in items])

    @property
    def variants(self) -> list[tuple[str, int]]:
        shown = self.shown[-1]
        assert shown is not None
        return [shown.variant_at(tile) for tile in range(len(shown.tiles))]


@pytest.fixture
def it(qtbot: QtBot, theme: Theme, pictures: Thumbnails) -> Comparing:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    return Comparing(theme, pictures, window)


def test_of_a_job_its_pick_is_compared_or_else_all_of_its_clips(it: Comparing) -> None:
    it.add(("b", None), ("a", None), ("a", 0))
    it.controller.compare()
    assert it.variants == [("b", 2), *(("a", index) for index in HERE)]


def test_eight_are_compared_at_most_and_what_is_left_out_is_told(it: Comparing) -> None:
    it.add(("a", None), ("c", None))
    it.add(("d", None), ("b", 1))
    assert it.said[-1] == "At most 8 clips are compared at once: 5 were left out."
    it.controller.compare_all([ListedItem(name, index) for name in "abcd" for index in HERE])
    assert len(it.variants) == 8
    assert it.said[-1] == "At most 8 clips are compared at once: 8 were left out."
    it.controller.compare_all([ListedItem("a", 1)])
    assert len(it.variants) == 8, "one alone is no comparison"


def test_a_clip_is_in_it_once_and_is_taken_out_where_it_is_shown(it: Comparing) -> None:
    it.add(("a", 0), ("a", 1), ("c", 1))
    it.add(("a", 0), ("gone", 1), ("a", 9))
    assert it.said[-1] == "There is nothing to add to the comparison."
    it.controller.toggle(JOBS["a"], 0)
    assert it.said[-1] == "This clip is in the comparison already."
    it.controller.compare()
    assert it.controller.shows("c")
    it.controller.toggle(JOBS["c"], 1)
    assert it.variants == [("a", 0), ("a", 1)]
    assert not it.controller.shows("c")
    it.controller.toggle(JOBS["a"], 0)
    assert it.shown[-1] is None, "one alone is not compared any more"
    assert it.tray.accessibleDescription() == "1 of 8 to compare"
    it.controller.compare()
    assert it.said[-1].startswith("It takes two clips at least")


def test_the_tray_leads_to_a_clip_and_follows_what_becomes_of_it(it: Comparing) -> None:
    it.add(("a", 1), ("c", 2), ("c", 3))
    in_tray = it.tray.findChildren(QWidget, "In the tray 2")
    assert len(in_tray) == 1
    assert in_tray[0].accessibleName() == "2: prompt c, variant 3"
    it.tray.chosen.emit(1)
    assert it.looked_at == ["c", 2]
    the(it.tray, QPushButton, "Compare").click()
    it.tray.chosen.emit(1)
    assert it.looked_at == ["c", 2, 1]
    fewer = replace(JOBS["c"], state=Done(TASK, RESULT, tuple(clip for clip in CLIPS if clip.index != 2)))
    it.jobs["c"] = fewer
    it.controller.follow(Change(JOBS["c"], fewer))
    assert it.variants == [("a", 1), ("c", 3)]
    it.controller.follow(Change(JOBS["d"], None))
    assert it.variants == [("a", 1), ("c", 3)]
    del it.jobs["c"]
    it.controller.follow(Change(fewer, None))
    assert it.shown[-1] is None
    it.controller.clear()
    assert not it.tray.isVisible()


@pytest.mark.parametrize("width", [304, 400, 560, 1000])
def test_eight_clips_have_room_in_the_narrowest_tray(it: Comparing, width: int) -> None:
    it.add(("a", None), ("c", None))
    it.tray.resize(width, it.tray.sizeHint().height())
    assert it.tray.minimumSizeHint().width() <= 304
    button = it.tray.findChildren(QWidget, "In the tray 8")[0]
    right = button.mapTo(it.tray, button.rect().topRight()).x()
    assert right < the(it.tray, QWidget, "Clear the tray").x()
    assert the(it.tray, QPushButton, "Compare").accessibleName() == "Compare"
