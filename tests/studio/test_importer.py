"""Old tasks come in as jobs that are never sent, no task becomes two jobs, and families find together in any order."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest

from kinogrid.domain.failure import LibraryTrouble, Refused, known
from kinogrid.domain.job import Parent
from kinogrid.domain.request import Extend, Generate, RemoteFrame
from kinogrid.domain.state import Done, Running, Submitting, Unconfirmed
from kinogrid.domain.task import Pending, TaskRecord
from kinogrid.studio.importer import PICTURES_AT_ONCE, Importer, Verdict
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.runner import Runner
from tests.studio.at_work import ordered, studio
from tests.studio.fake_archive import FakeArchive, a_result
from tests.studio.fake_world import QUICK, Crew, FakeClips, FakeStore
from tests.waiting import until


@dataclass
class SlowPictures(FakeArchive):
    """Counts how many pictures are fetched at once."""

    at_once: int = 0
    most: int = 0

    async def picture(self, url: str) -> bytes:
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        await asyncio.sleep(0)
        self.at_once -= 1
        return await super().picture(url)


@dataclass
class World:
    """An importer over a running studio."""

    repository: JobRepository
    runner: Runner
    importer: Importer
    archive: FakeArchive
    clips: FakeClips
    store: FakeStore

    async def take(self, task_id: str) -> str:
        return (await self.importer.take_in(await self.importer.find(task_id))).id

    async def all_done(self) -> None:
        await until(lambda: all(isinstance(job.state, Done) for job in self.repository.jobs()))


@asynccontextmanager
async def world(archive: FakeArchive, store: FakeStore | None = None) -> AsyncIterator[World]:
    async with studio(archive, store) as it:
        importer = Importer(it.repository, archive, QUICK, it.crew.start)
        importer.begin()
        yield World(it.repository, it.runner, importer, archive, it.clips, it.store)
    assert it.crew.failures == []


@pytest.fixture
def archive() -> FakeArchive:
    return FakeArchive(time.time)


CAT = Generate(prompt="a cat", first=RemoteFrame("https://x.example/1.png"))


def extend(video_id: str, index: int = 2) -> Extend:
    return Extend(prompt="on", video_id=video_id, video_index=index)


async def test_a_finished_task_becomes_a_job_with_its_clips_and_nothing_is_posted(archive: FakeArchive) -> None:
    archive.remember("t1", a_result("11"), CAT)
    async with world(archive) as here:
        job_id = await here.take("t1")
        await here.all_done()
        job = here.repository.find(job_id)
        assert job is not None
        assert (job.order, job.created_at, job.task_id) == (CAT, 1000.0, "t1")
        assert isinstance(job.state, Done)
        assert job.state.took == 90.0
        assert len(job.clips) == 4
        assert archive.posted == []
        assert here.store.entries[job_id][0].what == "TakenIn"


async def test_a_task_that_still_runs_is_waited_for(archive: FakeArchive) -> None:
    record = archive.remember("t1", Pending(62, "generating"), CAT)
    async with world(archive) as here:
        await here.take("t1")
        assert isinstance(here.repository.jobs()[0].state, Running)
        archive.past[archive.past.index(record)] = TaskRecord("t1", a_result("11"), "videos")
        await here.all_done()
        assert archive.posted == []


async def test_a_task_belongs_to_one_job_and_to_no_second(archive: FakeArchive) -> None:
    archive.remember("t1", a_result("11"), CAT)
    async with world(archive) as here:
        offer = await here.importer.find("t1")
        await here.importer.take_in(offer)
        with pytest.raises(Refused, match="import_known"):
            await here.importer.take_in(offer)
        assert here.importer.weigh(offer.record).verdict is Verdict.KNOWN
        assert len(here.repository.jobs()) == 1


async def test_two_clicks_in_one_moment_make_one_job(archive: FakeArchive) -> None:
    archive.remember("t1", a_result("11"), CAT)
    async with world(archive) as here:
        offer = await here.importer.find("t1")
        first = here.importer.take_in(offer)
        second = here.importer.take_in(offer)
        crew = Crew()
        crew.start(first, "first")
        crew.start(second, "second")
        await until(lambda: not crew.tasks)
        assert [type(error) for error in crew.failures] == [Refused]
        assert len(here.repository.jobs()) == 1


async def test_the_task_of_an_order_in_doubt_is_left_to_that_order(archive: FakeArchive) -> None:
    archive.posts.append("lost after")
    archive.orders["task-0"] = CAT
    async with world(archive) as here:
        archive.questions.extend(["unanswered"] * 1000)
        await ordered(here.repository, CAT)
        await until(lambda: isinstance(here.repository.jobs()[0].state, Unconfirmed))
        archive.questions.clear()
        offers = (await here.importer.page()).offers
        assert [offer.verdict for offer in offers] in ([Verdict.IN_DOUBT], [Verdict.KNOWN])
        with pytest.raises(Refused):
            await here.importer.take_in(offers[0])
        await here.all_done()
        assert len(here.repository.jobs()) == 1


async def test_the_task_of_an_order_on_its_way_is_left_to_that_order(archive: FakeArchive) -> None:
    archive.hold = asyncio.Event()
    async with world(archive) as here:
        await ordered(here.repository, CAT)
        await until(lambda: archive.posted)
        record = TaskRecord("t1", Pending(), "videos", time.time(), request={"body": archive.posted[0]})
        archive.past.append(record)
        assert isinstance(here.repository.jobs()[0].state, Submitting)
        assert here.importer.weigh(record).verdict is Verdict.IN_DOUBT
        archive.hold.set()
        await here.all_done()


async def test_an_order_that_nobody_recorded_has_no_words_of_ours(archive: FakeArchive) -> None:
    archive.remember("t1", a_result("11"))
    async with world(archive) as here:
        await here.take("t1")
        assert here.repository.jobs()[0].order == Generate(prompt="", first=RemoteFrame(""))


@pytest.mark.parametrize("ids", [("t1", "t2", "t3"), ("t3", "t2", "t1"), ("t2", "t3", "t1")])
async def test_a_family_finds_together_in_whatever_order_it_comes(archive: FakeArchive, ids: Sequence[str]) -> None:
    archive.remember("t1", a_result("11"), CAT)
    archive.remember("t2", a_result("22"), extend("11", 2))
    archive.remember("t3", a_result("33"), extend("22", 0))
    async with world(archive) as here:
        for task_id in ids:
            await here.take(task_id)
        await here.all_done()
        jobs = {job.task_id: job for job in here.repository.jobs()}
        await until(lambda: sum(job.parent is not None for job in here.repository.jobs()) == 2)
        jobs = {job.task_id: job for job in here.repository.jobs()}
        assert jobs["t1"].parent is None
        assert jobs["t2"].parent == Parent(jobs["t1"].id, 2)
        assert jobs["t3"].parent == Parent(jobs["t2"].id, 0)
        assert here.store.jobs[jobs["t3"].id].parent == jobs["t3"].parent


async def test_a_deleted_parent_that_comes_in_again_gets_its_children_back(archive: FakeArchive) -> None:
    archive.remember("t1", a_result("11"), CAT)
    archive.remember("t2", a_result("22"), extend("11"))
    async with world(archive) as here:
        for task_id in ("t1", "t2"):
            await here.take(task_id)
        await here.all_done()
        first = here.repository.owner("t1")
        assert first is not None
        await here.runner.remove(first.id)
        again = await here.take("t1")
        await until(
            lambda: here.repository.owner("t2") is not None and _parent(here.repository, "t2") == Parent(again, 2)
        )


def _parent(repository: JobRepository, task_id: str) -> Parent | None:
    job = repository.owner(task_id)
    return None if job is None else job.parent


async def test_a_result_that_claims_to_continue_itself_is_not_its_own_parent(archive: FakeArchive) -> None:
    archive.remember("t1", a_result("22"), extend("11"))
    archive.remember("t2", a_result("11"), extend("22"))
    archive.remember("t3", a_result("33"), extend("33"))
    async with world(archive) as here:
        for task_id in ("t1", "t2", "t3"):
            await here.take(task_id)
        await here.all_done()
        assert _parent(here.repository, "t3") is None
        assert _parent(here.repository, "t1") is None or _parent(here.repository, "t2") is None


async def test_pages_lead_past_other_kinds_of_task_to_the_end(archive: FakeArchive) -> None:
    for number in range(30):
        archive.remember(f"v{number}", a_result(str(number + 1)), CAT)
    for number in range(60):
        archive.remember(f"i{number}", Pending(), kind="imagine")
    async with world(archive) as here:
        first = await here.importer.page()
        assert first.next is not None
        second = await here.importer.page(first.next)
        assert second.next is not None
        assert (await here.importer.page(second.next)).next is None
        shown = [offer.record.id for offer in (*first.offers, *second.offers)]
        assert shown == [f"v{number}" for number in reversed(range(30))]


async def test_what_cannot_be_taken_in_says_why(archive: FakeArchive) -> None:
    archive.remember("failed", known("task_failed"), CAT)
    archive.remember("sheet", Pending(), kind="imagine")
    async with world(archive) as here:
        offer = await here.importer.find("failed")
        assert offer.verdict is Verdict.FAILED
        with pytest.raises(Refused, match="import_failed"):
            await here.importer.take_in(offer)
        for unknown in ("sheet", "nothing"):
            with pytest.raises(Refused, match="no_such_task"):
                await here.importer.find(unknown)


async def test_of_several_tasks_one_that_cannot_be_taken_in_keeps_no_other_from_it(archive: FakeArchive) -> None:
    archive.remember("failed", known("task_failed"), CAT)
    archive.remember("t1", a_result("11"), CAT)
    archive.remember("t2", Pending(), CAT)
    async with world(archive) as here:
        offers = [await here.importer.find(task_id) for task_id in ("t1", "failed", "t1", "t2")]
        taken = await here.importer.take_all(offers)
        assert [job.task_id for job in taken.jobs] == ["t1", "t2"]
        assert taken.trouble is not None
        assert taken.trouble.failure.code == "import_known"


async def test_few_pictures_are_fetched_side_by_side() -> None:
    archive = SlowPictures(time.time)
    async with world(archive) as here:
        async with asyncio.TaskGroup() as group:
            for number in range(3 * PICTURES_AT_ONCE):
                group.create_task(here.importer.picture(f"https://clips/{number}.png"))
        assert archive.most == PICTURES_AT_ONCE
        assert archive.at_once == 0


async def test_a_disk_that_refuses_leaves_no_job_and_the_task_free(archive: FakeArchive) -> None:
    archive.remember("t1", a_result("11"), CAT)
    store = FakeStore(full=True)
    async with world(archive, store) as here:
        offer = await here.importer.find("t1")
        with pytest.raises(LibraryTrouble):
            await here.importer.take_in(offer)
        assert here.repository.jobs() == ()
        store.full = False
        await here.importer.take_in(offer)
        await here.all_done()


async def test_a_picture_is_the_cover_or_the_first_frame_and_never_from_an_unsafe_address(archive: FakeArchive) -> None:
    unsafe = Generate(prompt="x", first=RemoteFrame("http://outside.example/1.png"))
    async with world(archive) as here:
        offers = [
            here.importer.weigh(archive.remember("t1", a_result("11"), CAT)),
            here.importer.weigh(archive.remember("t2", Pending(), CAT)),
            here.importer.weigh(archive.remember("t3", Pending(), unsafe)),
            here.importer.weigh(archive.remember("t4", Pending(), extend("11"))),
        ]
    assert [offer.picture for offer in offers] == ["https://clips/cover.png", "https://x.example/1.png", None, None]
