"""Search and filters of the Jobs pane ask the library, page by page, and follow what changes."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QModelIndex

from kinogrid.domain.clip_filter import ClipFilter, ClipSearch, Trait
from kinogrid.domain.job import Curation, Job
from kinogrid.domain.listed import ListedGroup, ListedItem, ListedPage, PageMark, UsedTag
from kinogrid.domain.state import Done
from kinogrid.ui.controllers.jobs_finder import PAGE, JobsFinder
from kinogrid.ui.jobs.model import JobRole, JobsModel
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.jobs.row_text import job_row
from tests.studio.at_work import FakeStudio, studio
from tests.studio.fake_world import FakeStore
from tests.ui.jobs_of_all_kinds import CLIPS, RESULT, job
from tests.waiting import until

PICKED = ClipFilter(traits=frozenset({Trait.PICKED}))


@dataclass
class FakeListing:
    """Finds picked jobs, and those whose prompts have the words, newest first."""

    store: FakeStore
    asked: list[ClipSearch] = field(default_factory=list)

    async def page(
        self,
        search: ClipSearch,
        *,
        clips: bool,
        after: PageMark | None = None,
        most: int = 100,
        skip: int = 0,
        group: ListedGroup | None = None,
    ) -> ListedPage:
        assert (clips, skip, group) == (False, 0, None)
        self.asked.append(search)
        wanted = [
            one
            for one in await self.store.load()
            if search.words in one.order.prompt and (search.filter == ClipFilter() or one.curation.picked is not None)
        ]
        begin = 0 if after is None else after.key
        end = begin + most
        items = tuple(ListedItem(one.id) for one in wanted[begin:end])
        return ListedPage(items, PageMark(0, end) if len(wanted) > end else None)

    async def count(self, search: ClipSearch, *, clips: bool) -> int:
        return len(search.words) + clips

    async def groups(
        self, search: ClipSearch, *, clips: bool, after: ListedGroup | None = None, most: int = 20
    ) -> list[ListedGroup]:
        _ = search, clips, after, most
        return []

    async def tags(self) -> list[UsedTag]:
        return []


@dataclass
class Finding:
    pane: JobsPane
    model: JobsModel
    finder: JobsFinder
    listing: FakeListing
    studio: FakeStudio

    def listed(self) -> list[object]:
        return [self.model.index(row).data(JobRole.JOB_ID) for row in range(self.model.rowCount())]


def named(number: int) -> Job:
    prompt = "a fox" if number % 3 == 0 else "a cat"
    return job(Done(f"t-{number}", RESULT, CLIPS), job_id=f"j-{number}", prompt=prompt, created_at=float(number))


@pytest.fixture
async def it(jobs_pane: JobsPane, jobs_model: JobsModel) -> AsyncIterator[Finding]:
    jobs = [named(number) for number in range(PAGE * 4)]
    store = FakeStore({one.id: one for one in jobs})
    async with studio(store=store) as work:
        listing = FakeListing(store)
        finder = JobsFinder(jobs_pane, jobs_model, listing, work.repository, work.crew.start)
        work.repository.subscribe(finder.follow)
        jobs_model.fill(map(job_row, jobs))
        yield Finding(jobs_pane, jobs_model, finder, listing, work)


async def test_what_is_typed_is_found_and_more_of_it_as_one_scrolls(it: Finding) -> None:
    it.pane.search.setText("fox")
    await until(lambda: it.listed() == [f"j-{number}" for number in range(PAGE * 4 - 1, -1, -3)][:PAGE])
    it.model.fetchMore(QModelIndex())
    await until(lambda: len(it.listed()) == PAGE * 4 // 3 + 1)
    assert it.listed()[-1] == "j-0"
    assert not it.model.canFetchMore(QModelIndex())
    it.pane.search.setText("zebra")
    await until(lambda: it.listed() == [])
    it.pane.search.clear()
    assert len(it.listed()) == PAGE * 4, "at once: nobody is asked"


async def test_of_two_questions_the_later_one_is_answered(it: Finding) -> None:
    for words in ("f", "fo", "fox", "cat"):
        it.pane.search.setText(words)
    await until(lambda: it.listed()[:2] == [f"j-{PAGE * 4 - 1 - n}" for n in (1, 2)] or None)
    it.pane.search.setText("fox")
    it.pane.search.clear()
    await until(lambda: not any("find" in task.get_name() for task in it.studio.crew.tasks))
    assert len(it.listed()) == PAGE * 4


async def test_a_filter_follows_what_is_decided(it: Finding) -> None:
    it.pane.choose(PICKED)
    await until(lambda: it.listed() == [])
    await it.studio.repository.curate("j-5", Curation(picked=1))
    await until(lambda: it.listed() == ["j-5"])
    await it.studio.repository.curate("j-8", Curation(picked=0))
    await until(lambda: it.listed() == ["j-8", "j-5"])
    it.pane.select("j-5")
    await it.studio.repository.curate("j-5", Curation())
    await it.studio.repository.curate("j-9", Curation(picked=0))
    await until(lambda: it.listed() == ["j-9", "j-8", "j-5"])  # what is looked at stays
    it.pane.select("j-8")
    await until(lambda: it.listed() == ["j-9", "j-8"])
    it.pane.select("j-1")
    assert (it.pane.selected(), len(it.listed()), it.pane.looked_for) == ("j-1", PAGE * 4, ClipSearch())
