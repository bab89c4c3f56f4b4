"""Rows that come into sight next are made beforehand, on the way that one scrolls, and read on another thread."""

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject

from kinogrid.domain.state import Done
from kinogrid.store.trouble import trouble
from kinogrid.ui.controllers.rows_ahead import RowsAhead
from kinogrid.ui.jobs.model import JobsModel
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.jobs.row_text import JobRow, job_row
from tests.studio.at_work import studio
from tests.studio.fake_world import FakeStore
from tests.ui.jobs_of_all_kinds import CLIPS, RESULT, job
from tests.waiting import until

COUNT = 300


@dataclass
class Scrolling:
    pane: JobsPane
    made: list[str] = field(default_factory=list)
    read_while_painted: list[str] = field(default_factory=list)
    brought: set[str] = field(default_factory=set)
    refuses: bool = False

    def stand_at(self, row: int) -> None:
        """Scroll until a row is topmost."""
        height = self.pane.view.visualRect(self.pane.view.model().index(0, 0)).height()
        self.pane.view.verticalScrollBar().setValue(row * height)
        self.pane.view.viewport().repaint()

    def named(self, rows: Iterable[int]) -> set[str]:
        return {f"j-{COUNT - 1 - row}" for row in rows}

    @property
    def screen(self) -> range:
        return self.pane.view.rows_in_sight()


@pytest.fixture
async def it(jobs_pane: JobsPane, jobs_model: JobsModel) -> AsyncIterator[Scrolling]:
    jobs = [job(Done(f"t-{n}", RESULT, CLIPS), job_id=f"j-{n}", created_at=float(n)) for n in range(COUNT)]
    async with studio(store=FakeStore({one.id: one for one in jobs})) as work:
        repository, scrolling = work.repository, Scrolling(jobs_pane)

        def make(job_id: str) -> JobRow | None:
            scrolling.made.append(job_id)
            if repository.in_memory([job_id]) is None:
                scrolling.read_while_painted.append(job_id)
            found = repository.find(job_id)
            return None if found is None else job_row(found)

        async def bring(job_ids: Iterable[str]) -> None:
            if scrolling.refuses:
                raise trouble("disk_full")
            names = list(job_ids)
            scrolling.brought |= set(names)
            await repository.bring(names)

        RowsAhead(jobs_pane.view, jobs_model, bring, work.crew.start, QObject(jobs_pane))
        jobs_model.fill_from([(one.created_at, one.id) for one in jobs], make)
        jobs_pane.resize(320, 600)
        jobs_pane.show()
        await until(lambda: len(scrolling.screen) > 3)
        yield scrolling


async def test_what_is_scrolled_to_was_read_and_made_before(it: Scrolling) -> None:
    it.stand_at(0)
    screen = len(it.screen)
    await until(lambda: set(it.made) >= it.named(range(3 * screen)))
    assert set(it.read_while_painted) <= it.named(it.screen), "only what was in sight from the start"
    it.read_while_painted.clear()
    for step in range(1, 6):
        it.stand_at(step * screen)
        assert it.read_while_painted == []
        await until(lambda: set(it.made) >= it.named(range(it.screen.stop, it.screen.stop + 2 * screen)))


async def test_the_way_back_is_made_ready_once_one_goes_back(it: Scrolling) -> None:
    it.stand_at(200)
    screen = len(it.screen)
    await until(lambda: set(it.made) >= it.named(range(it.screen.stop, it.screen.stop + 3 * screen)))
    far_above = it.named(range(200 - 3 * screen, 200 - 2 * screen))
    assert not far_above & set(it.made)
    it.stand_at(199)
    await until(lambda: set(it.made) >= far_above)
    assert len(it.made) == len(set(it.made)), "none is made twice"


async def test_a_leap_makes_only_what_is_there_and_near(it: Scrolling) -> None:
    it.stand_at(0)
    it.stand_at(250)
    await until(lambda: set(it.made) >= it.named(range(it.screen.stop, it.screen.stop + 2 * len(it.screen))))
    assert not it.named(range(120, 180)) & set(it.made)


async def test_a_disk_that_refuses_lets_rows_be_made_when_they_are_looked_at(
    it: Scrolling, caplog: pytest.LogCaptureFixture
) -> None:
    it.refuses = True
    it.stand_at(100)
    await until(lambda: "could not be made ready" in caplog.text)
    assert set(it.made) >= it.named(it.screen)
    it.refuses = False
    it.stand_at(120)
    await until(lambda: set(it.made) >= it.named(range(it.screen.stop, it.screen.stop + len(it.screen))))
