"""Clearing clips: what is told of a job is true at each moment, and nothing that somebody wants goes."""

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from kinogrid.domain.annotation import Annotations
from kinogrid.domain.event import ClipsRestored
from kinogrid.domain.failure import LibraryTrouble, known
from kinogrid.domain.job import Curation, Job
from kinogrid.domain.keep_picks import ClearingPlan, clearing_plan
from kinogrid.domain.state import Done, Draft, Fetching
from kinogrid.domain.trashed import ClearedClips, Trashed
from kinogrid.studio.clip_clearing import ClipClearing, jobs_in_project
from tests.studio.at_work import FakeStudio, an_order, studio
from tests.studio.fake_service import BYTES, FakeService
from tests.studio.fake_world import FakeClips, FakeStore
from tests.waiting import until


class FillsUp(FakeClips):
    """A disk that has room for what the first variant needs to go, and for no more."""

    async def put_clip_in_trash(self, job: Job, index: int) -> Trashed | None:
        self.full = index > 0
        try:
            return await super().put_clip_in_trash(job, index)
        finally:
            self.full = False


@dataclass
class DoesMeanwhile(FakeClips):
    """A disk that takes so long over a clip of the trash that something else is done with its job."""

    meanwhile: Callable[[Job, int], Awaitable[object]] = field(kw_only=True)

    async def take_clip_back(self, job: Job, index: int, place: Path) -> None:
        await super().take_clip_back(job, index, place)
        await self.meanwhile(job, index)

    async def put_clip_in_trash(self, job: Job, index: int) -> Trashed | None:
        trashed = await super().put_clip_in_trash(job, index)
        if self.no_trash:
            await self.meanwhile(job, index)
        return trashed


@asynccontextmanager
async def picked(
    service: FakeService | None = None, store: FakeStore | None = None, clips: FakeClips | None = None
) -> AsyncIterator[tuple[FakeStudio, Job, ClipClearing]]:
    """Have a job done, its second variant picked and its third starred."""
    async with studio(service, store, clips) as it:
        job = await it.order(an_order())
        await it.finished(job)
        await it.repository.curate(job.id, Curation(1, frozenset({2})))
        yield it, job, ClipClearing(it.repository, it.clips)


def plan_of(it: FakeStudio, *jobs: Job) -> ClearingPlan:
    found = [it.repository.find(job.id) for job in jobs]
    return clearing_plan((job, None) for job in found if job is not None)


def here(it: FakeStudio, job: Job) -> list[int]:
    files = sorted(index for job_id, index in it.clips.kept_files if job_id == job.id)
    assert files == [clip.index for clip in it.done(job).clips], "what is told is what is there"
    return files


async def test_what_is_neither_picked_nor_starred_goes_and_comes_back_by_undo() -> None:
    async with picked() as (it, job, clearing):
        before = it.done(job)
        done = await clearing.clear(plan_of(it, job))
        assert done.refused == ()
        assert done.size == 2 * len(BYTES)
        assert here(it, job) == [1, 2]
        assert [gone.index for gone in it.done(job).cleared] == [0, 3]
        await until(lambda: it.clips.records[job.id][0].cleared)
        assert await clearing.bring_back(ClearedClips(done.gone)) == ClearedClips(done.gone)
        assert it.done(job) == before
        assert here(it, job) == [0, 1, 2, 3]
        assert not (await clearing.bring_back(ClearedClips(done.gone))).clips, "what is here is not brought back twice"


async def test_what_was_cleared_is_not_fetched_by_itself_and_comes_again_when_it_is_asked_for() -> None:
    service, store, clips = FakeService(), FakeStore(), FakeClips()
    async with picked(service, store, clips) as (it, job, clearing):
        done = await clearing.clear(plan_of(it, job))
    async with studio(service, store, clips) as it:
        assert here(it, job) == [1, 2]
        await it.runner.fetch_again(job.id)
        await it.runner.fetch_again(job.id, 1)
        assert here(it, job) == [1, 2], "what is asked of others brings none of them back"
        await it.runner.fetch_again(job.id, 3)
        await it.all_over()
        assert here(it, job) == [1, 2, 3]
        came = await ClipClearing(it.repository, clips).bring_back(ClearedClips(done.gone))
        assert [one.clip.index for one in came.clips] == [0]
        assert here(it, job) == [0, 1, 2, 3]
        assert clips.trash.keys() == {f"{job.id} 3"}, "what was fetched meanwhile stays in the trash"


async def test_all_that_was_cleared_of_a_job_can_be_fetched_again() -> None:
    async with picked() as (it, job, clearing):
        await it.runner.fetch_cleared(job.id)
        await clearing.clear(plan_of(it, job))
        await it.runner.fetch_cleared(job.id)
        await it.finished(job)
        assert here(it, job) == [0, 1, 2, 3]
        assert it.done(job).cleared == ()


async def test_what_the_service_has_no_more_stays_cleared_and_says_why() -> None:
    service, store = FakeService(), FakeStore()
    async with picked(service, store) as (it, job, clearing):
        await clearing.clear(plan_of(it, job))
        service.downloads = deque(["dead"] * 200)
        await it.runner.fetch_again(job.id, 0)
        state = await it.finished(job)
        assert state.missing == ()
        assert [(gone.index, gone.why and gone.why.code) for gone in state.cleared] == [(0, "dead_link"), (3, None)]
    async with studio(service, store) as it:
        assert isinstance(it.state(job), Done), "nobody tries it again by themselves"


async def test_a_fetch_of_what_was_cleared_goes_on_after_a_restart() -> None:
    service, store, clips = FakeService(), FakeStore(), FakeClips()
    async with picked(service, store, clips) as (it, job, clearing):
        await clearing.clear(plan_of(it, job))
        clips.full = True
        await it.runner.fetch_again(job.id, 0)
        await it.stalled(job)
    clips.full = False
    async with studio(service, store, clips) as it:
        assert isinstance(it.state(job), Fetching)
        await it.finished(job)
        assert here(it, job) == [0, 1, 2]


async def test_where_there_is_no_trash_nothing_goes_before_somebody_says_for_good() -> None:
    async with picked(clips=FakeClips(no_trash=True)) as (it, job, clearing):
        plan = plan_of(it, job)
        done = await clearing.clear(plan)
        assert (done.gone, done.refused) == ((), plan.jobs)
        assert here(it, job) == [0, 1, 2, 3]
        done = await clearing.clear(ClearingPlan(done.refused), for_good=True)
        assert here(it, job) == [1, 2]
        assert not (await clearing.bring_back(ClearedClips(done.gone))).clips


async def test_a_disk_that_refuses_leaves_all_as_it_was() -> None:
    async with picked() as (it, job, clearing):
        plan = plan_of(it, job)
        it.clips.full = True
        done = await clearing.clear(plan)
        assert (done.gone, done.refused) == ((), ())
        assert done.trouble is not None
        assert here(it, job) == [0, 1, 2, 3]
        it.clips.full, it.store.full = False, True
        assert (await clearing.clear(plan)).trouble is not None
        assert here(it, job) == [0, 1, 2, 3]
        it.store.full = False
        await it.repository.save_again()


async def test_what_went_before_the_disk_refused_is_told_and_comes_back() -> None:
    async with picked(clips=FillsUp()) as (it, job, clearing):
        done = await clearing.clear(plan_of(it, job))
        assert done.trouble is not None
        assert done.trouble.failure == known("disk_full")
        assert [one.clip.index for one in done.gone] == [0]
        assert here(it, job) == [1, 2, 3]
        assert await clearing.bring_back(ClearedClips(done.gone)) == ClearedClips(done.gone)
        assert here(it, job) == [0, 1, 2, 3]


async def test_what_was_decided_since_it_was_asked_counts() -> None:
    async with picked() as (it, job, clearing):
        plan = plan_of(it, job)
        await it.repository.curate(job.id, Curation(1, frozenset({0})))
        await clearing.clear(plan)
        assert here(it, job) == [0, 1, 2]
        await it.repository.curate(job.id, Curation())
        await clearing.clear(plan)
        await clearing.clear(replace(plan, jobs=(replace(plan.jobs[0], job_id="gone"),)))
        assert here(it, job) == [0, 1, 2]


async def test_what_is_not_in_the_trash_any_more_is_told_once_all_else_is_back() -> None:
    async with picked() as (it, job, clearing):
        done = await clearing.clear(plan_of(it, job))
        del it.clips.trash[f"{job.id} 0"]
        with pytest.raises(LibraryTrouble) as caught:
            await clearing.bring_back(ClearedClips(done.gone))
        assert caught.value.failure == known("not_in_trash")
        assert here(it, job) == [1, 2, 3]


async def test_of_a_job_that_was_deleted_nothing_is_brought_back_and_its_clips_stay_in_the_trash() -> None:
    async with picked() as (it, job, clearing):
        done = await clearing.clear(plan_of(it, job))
        await it.runner.remove(job.id)
        assert await clearing.bring_back(ClearedClips(done.gone)) == ClearedClips(())
        assert it.clips.trash.keys() == {f"{job.id} 0", f"{job.id} 3"}


async def test_what_is_deleted_or_brought_back_while_its_file_moves_is_not_said_to_have_come() -> None:
    async def moved_or_removed(job: Job, index: int) -> None:
        if index == 0:
            await it.repository.move(job.id, ClipsRestored((index,)))
        else:
            await it.repository.remove(job.id)

    async with picked(clips=DoesMeanwhile(meanwhile=moved_or_removed)) as (it, job, clearing):
        done = await clearing.clear(plan_of(it, job))
        assert await clearing.bring_back(ClearedClips(done.gone)) == ClearedClips(())
        assert it.repository.find(job.id) is None


async def test_a_job_that_is_deleted_while_the_system_refuses_its_clip_stays_deleted() -> None:
    async def removed(job: Job, _index: int) -> None:
        await it.repository.remove(job.id)

    async with picked(clips=DoesMeanwhile(no_trash=True, meanwhile=removed)) as (it, job, clearing):
        done = await clearing.clear(plan_of(it, job))
        assert (done.gone, done.trouble) == ((), None)
        assert [(one.job_id, [clip.index for clip in one.clips]) for one in done.refused] == [(job.id, [0])]
        assert it.repository.find(job.id) is None


async def test_a_file_that_was_gone_already_is_cleared_and_cannot_be_brought_back() -> None:
    async with picked() as (it, job, clearing):
        del it.clips.kept_files[job.id, 0]
        done = await clearing.clear(plan_of(it, job))
        assert here(it, job) == [1, 2]
        assert [one.clip.index for one in (await clearing.bring_back(ClearedClips(done.gone))).clips] == [3]
        assert here(it, job) == [1, 2, 3]


async def test_a_project_is_what_was_put_into_it() -> None:
    async with picked() as (it, job, _):
        found = it.repository.find(job.id)
        assert found is not None
        whole = replace(found, annotations=Annotations().put_into(None, "p"))
        part = replace(found, annotations=Annotations().put_into(0, "p"))
        asked = jobs_in_project([found, whole, part], "p")
        assert [(job.annotations, indices) for job, indices in asked] == [
            (whole.annotations, frozenset(range(4))),
            (part.annotations, frozenset({0})),
        ]
        assert [[clip.index for clip in one.clips] for one in clearing_plan(asked).jobs] == [[0, 3], [0]]
        without_clips = replace(whole, state=Draft())
        assert jobs_in_project([without_clips], "p") == [(without_clips, frozenset())]
