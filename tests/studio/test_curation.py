"""What a person decides about variants is kept, can be taken back, and names their files."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import pytest

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.job import Curation, Decision, Job
from kinogrid.domain.keep_picks import clearing_plan
from kinogrid.domain.trashed import ClearedClips, RemovedJob, Trashed
from kinogrid.studio.clip_clearing import ClipClearing
from kinogrid.studio.curation import REMEMBERED, Curator, holds, picked, rejected, starred, suggested_name
from tests.studio.at_work import FakeStudio, an_order, studio
from tests.studio.fake_world import FakeDecisions


def curator(it: FakeStudio, kept: FakeDecisions) -> Curator:
    """Make what a start of the app makes."""
    clearing = ClipClearing(it.repository, it.clips)
    return Curator(it.repository, it.clips, kept, it.runner.bring_back, clearing.bring_back)


def job_of(it: FakeStudio, job: Job) -> Job:
    found = it.repository.find(job.id)
    assert found is not None
    return found


async def undo_of(library: Curator) -> str:
    """Take back what was done last, and name the job that it was about."""
    step = await library.undo()
    assert isinstance(step, Decision | RemovedJob)
    return step.job_id if isinstance(step, Decision) else step.job.id


async def redo_of(library: Curator) -> str:
    """Make a decision again, and name its job."""
    decision = await library.redo()
    assert isinstance(decision, Decision)
    return decision.job_id


async def test_decisions_are_remembered_and_can_be_taken_back() -> None:
    async with studio() as it:
        job = await it.order(an_order())
        library = curator(it, FakeDecisions())
        await library.curate(job.id, picked, 1)
        await library.curate(job.id, rejected, 1)

        def curation() -> tuple[int | None, set[int]]:
            kept = it.store.jobs[job.id].curation
            return kept.picked, set(kept.rejected)

        assert curation() == (None, {1})
        assert await undo_of(library) == job.id
        assert curation() == (1, set())
        await library.undo()
        assert await library.undo() is None
        assert curation() == (None, set())
        await library.redo()
        assert curation() == (1, set())


async def test_decisions_can_be_taken_back_and_made_again_after_a_restart() -> None:
    kept = FakeDecisions()
    async with studio(limit=0) as it:
        job = await it.order(an_order())
        before = curator(it, kept)
        await before.curate(job.id, picked, 1)
        await before.curate(job.id, rejected, 2)
        await before.curate(job.id, starred, 3)
        await before.undo()

        after = curator(it, kept)
        await after.begin()
        assert await redo_of(after) == job.id
        assert it.store.jobs[job.id].curation.starred == {3}
        for _decision in range(3):
            assert await undo_of(after) == job.id
        assert it.store.jobs[job.id].curation == Curation()
        assert await after.undo() is None

        early = curator(it, kept)
        await early.curate(job.id, picked, 0)
        await early.begin()
        assert await early.redo() is None, "what was decided meanwhile ends what could be made again"
        assert await undo_of(early) == job.id
        assert it.store.jobs[job.id].curation == Curation()


async def test_a_deletion_can_be_taken_back_after_a_restart_between_the_decisions_around_it() -> None:
    kept = FakeDecisions()
    async with studio() as it:
        job, other = [await it.order(an_order(words)) for words in ("gone", "stays")]
        await it.all_over()
        before = curator(it, kept)
        await before.curate(job.id, picked, 1)
        removed = await it.runner.put_in_trash(job.id)
        assert removed is not None
        await before.removed(removed)
        await before.curate(other.id, picked, 2)

        after = curator(it, kept)
        await after.begin()
        assert await undo_of(after) == other.id
        assert await undo_of(after) == job.id
        assert it.repository.find(job.id) == removed.job
        assert removed not in kept.past, "it is taken back once, whatever happens now"
        assert await undo_of(after) == job.id
        assert it.store.jobs[job.id].curation == Curation()
        assert await redo_of(after) == job.id
        assert it.store.jobs[job.id].curation.picked == 1
        assert await after.undo_once(removed) is None


async def test_a_deletion_whose_folder_has_left_the_trash_says_so_once_and_is_kept_nowhere() -> None:
    kept = FakeDecisions()
    async with studio() as it:
        gone, there, bare = [await it.order(an_order(words)) for words in ("gone", "there", "bare")]
        await it.all_over()
        before = curator(it, kept)
        steps = []
        for job in (gone, there, bare):
            removed = await it.runner.put_in_trash(job.id)
            assert removed is not None
            steps.append(removed if job is not bare else RemovedJob(removed.job, removed.history, Trashed()))
            await before.removed(steps[-1])
        it.clips.trash.pop(gone.id)

        after = curator(it, kept)
        await after.begin()
        assert list(kept.past) == steps[1:], "what the trash has no more is not kept here either"
        assert [await undo_of(after), await undo_of(after)] == [bare.id, there.id]
        with pytest.raises(LibraryTrouble, match="not_in_trash"):
            await after.undo()
        assert await after.undo() is None
        assert it.repository.find(gone.id) is None


@asynccontextmanager
async def with_cleared(kept: FakeDecisions) -> AsyncIterator[tuple[FakeStudio, Job, Job]]:
    """Have two jobs done, the second variant of each picked and the others cleared, one job after the other."""
    async with studio() as it:
        jobs = [await it.order(an_order(words)) for words in ("first", "second")]
        await it.all_over()
        before = curator(it, kept)
        for job in jobs:
            await before.curate(job.id, picked, 1)
            done = await ClipClearing(it.repository, it.clips).clear(clearing_plan([(job_of(it, job), None)]))
            await before.removed(ClearedClips(done.gone))
        yield it, jobs[0], jobs[1]


def indices(it: FakeStudio, job: Job) -> list[int]:
    return [clip.index for clip in job_of(it, job).clips]


async def test_cleared_clips_come_back_after_a_restart_in_their_turn() -> None:
    kept = FakeDecisions()
    async with with_cleared(kept) as (it, first, second):
        after = curator(it, kept)
        await after.begin()
        assert indices(it, first) == indices(it, second) == [1]
        back = await after.undo()
        assert isinstance(back, ClearedClips)
        assert [(one.job_id, one.clip.index) for one in back.clips] == [(second.id, at) for at in (0, 2, 3)]
        assert indices(it, second) == [0, 1, 2, 3]
        assert len(kept.past) == 3, "it is taken back once, whatever happens now"
        assert await undo_of(after) == second.id
        assert isinstance(await after.undo(), ClearedClips)
        assert indices(it, first) == [0, 1, 2, 3]
        assert await undo_of(after) == first.id
        assert await after.undo() is None


async def test_cleared_clips_that_have_left_the_trash_say_so_once_and_are_kept_nowhere() -> None:
    kept = FakeDecisions()
    async with with_cleared(kept) as (it, first, second):
        for index in (0, 2, 3):
            del it.clips.trash[f"{second.id} {index}"]
        del it.clips.trash[f"{first.id} 2"]
        after = curator(it, kept)
        await after.begin()
        assert [type(step) for step in kept.past] == [Decision, ClearedClips, Decision]
        with pytest.raises(LibraryTrouble, match="not_in_trash"):
            await after.undo()
        assert await undo_of(after) == second.id
        with pytest.raises(LibraryTrouble, match="not_in_trash"):
            await after.undo()
        assert indices(it, first) == [0, 1, 3], "what the trash still has is back"


async def test_a_library_from_elsewhere_takes_nothing_out_of_the_trash() -> None:
    kept = FakeDecisions()
    async with with_cleared(kept) as (it, first, _second):
        removed = await it.runner.put_in_trash(first.id)
        assert removed is not None
        kept.past = (*kept.past, removed)
        after = curator(it, kept)
        await after.begin(is_ours=False)
        while await after.undo() is not None:
            pass
        assert it.repository.find(first.id) is None
        assert len(it.clips.trash) == 7
        assert not any(isinstance(step, RemovedJob | ClearedClips) for step in kept.past)


async def test_what_is_forgotten_with_the_session_is_taken_back_in_its_turn_and_once() -> None:
    kept, done = FakeDecisions(), list[str]()
    async with studio(limit=0) as it:
        job = await it.order(an_order())
        library = curator(it, kept)

        async def untag() -> None:
            done.append("untagged")

        await library.curate(job.id, picked, 1)
        await library.undo()
        step = library.remember(untag)
        assert await library.redo() is None, "what was done since ends what could be made again"
        await library.curate(job.id, starred, 1)
        assert [type(one) for one in kept.past] == [Decision]
        assert await undo_of(library) == job.id
        assert await library.undo() is step
        assert done == ["untagged"]
        assert await library.undo_once(step) is None
        another = library.remember(untag)
        await library.curate(job.id, starred, 2)
        assert await library.undo_once(another) is another, "out of its turn, too"
        assert done == ["untagged", "untagged"]
        assert it.store.jobs[job.id].curation.starred == {2}


async def test_what_else_was_done_is_done_again_in_its_turn_between_decisions() -> None:
    kept, said = FakeDecisions(), list[str]()
    async with studio(limit=0) as it:
        job = await it.order(an_order())
        library = curator(it, kept)

        async def say(word: str) -> None:
            said.append(word)

        step = library.remember(partial(say, "out"), partial(say, "in"))
        await library.curate(job.id, picked, 1)
        assert await undo_of(library) == job.id
        for _round in range(2):
            assert await library.undo() is step
            assert await library.redo() is step
        assert said == ["out", "in", "out", "in"]
        assert await redo_of(library) == job.id
        assert await library.redo() is None
        await library.undo()
        await library.undo()
        assert [type(one) for one in kept.future] == [Decision], "the rest is forgotten with the session"
        slowly = asyncio.Event()
        slow = library.remember(slowly.wait, partial(say, "again"))
        undoing = asyncio.create_task(library.undo())
        await asyncio.sleep(0)
        assert await library.redo() is slow, "before the disk has what was taken back"
        slowly.set()
        await undoing
        await library.curate(job.id, starred, 0)
        assert await library.redo() is None, "what was done since ends what could be made again"


async def test_a_disk_that_keeps_no_decision_keeps_the_pick_and_takes_all_with_the_next() -> None:
    kept = FakeDecisions(full=True)
    async with studio(limit=0) as it:
        job = await it.order(an_order())
        library = curator(it, kept)
        with pytest.raises(LibraryTrouble):
            await library.curate(job.id, picked, 1)
        assert it.store.jobs[job.id].curation.picked == 1
        kept.full = False
        await library.curate(job.id, starred, 1)
        assert len(kept.past) == 2


@pytest.mark.parametrize(
    ("prompt", "index", "suffix", "name"),
    [
        ("a cat turns", 1, ".mp4", "a cat turns - 2.mp4"),
        ("hills", 0, ".webp", "hills - 1.webp"),
        ("../..\\CON: *<a>|b?\n\0é --ar 16:9", 3, ".mp4", "CON a b é --ar 16 9 - 4.mp4"),
        ("very " * 50, 0, ".mp4", f"{('very ' * 12).strip()} - 1.mp4"),
        ("?!", 0, ".mp4", "j - 1.mp4"),
    ],
)
def test_a_file_is_named_by_its_prompt_in_what_every_file_system_takes(
    prompt: str, index: int, suffix: str, name: str
) -> None:
    assert suggested_name(Job("j", an_order(prompt), 0.0), index, suffix) == name


async def test_a_job_that_is_gone_takes_its_decisions_along() -> None:
    """Undo goes on to what is still there, instead of failing for ever at a job that was deleted."""
    async with studio(limit=0) as it:
        kept, gone = await it.order(an_order("kept")), await it.order(an_order("gone"))
        library = curator(it, FakeDecisions())
        await library.curate(kept.id, picked, 2)
        await library.curate(gone.id, picked, 1)
        await it.runner.stop(gone.id)
        await it.runner.remove(gone.id)
        await library.curate(gone.id, picked, 3)
        await library.save(gone.id, 1, Path("nowhere"))
        assert await undo_of(library) == kept.id
        assert it.store.jobs[kept.id].curation == Curation()
        assert await library.undo() is None
        assert await redo_of(library) == kept.id
        assert await library.redo() is None
        assert it.store.jobs[kept.id].curation.picked == 2


async def test_a_new_decision_ends_what_could_be_made_again_and_one_that_changes_nothing_does_not() -> None:
    async with studio(limit=0) as it:
        job = await it.order(an_order())
        library = curator(it, FakeDecisions())
        await library.curate(job.id, picked, 2)
        await library.undo()
        await library.curate(job.id, lambda now, _index: now, 0)
        assert await redo_of(library) == job.id
        await library.curate(job.id, picked, 2)
        assert it.store.jobs[job.id].curation.picked is None, "a second pick takes it back"
        await library.undo()
        await library.curate(job.id, starred, 1)
        assert await library.redo() is None


async def test_the_last_decisions_can_be_taken_back_and_no_more_are_kept_in_memory() -> None:
    async with studio(limit=0) as it:
        job = await it.order(an_order())
        library = curator(it, FakeDecisions())
        for _ in range(REMEMBERED + 1):
            await library.curate(job.id, starred, 0)
        undone = 0
        while await library.undo() is not None:
            undone += 1
        assert undone == REMEMBERED


async def test_decisions_about_many_are_taken_back_but_where_something_else_was_decided_since() -> None:
    async with studio(limit=0) as it:
        jobs = [await it.order(an_order()) for _ in range(3)]
        library = curator(it, FakeDecisions())
        made = [decision for job in jobs if (decision := await library.curate(job.id, picked, 1)) is not None]
        assert len(made) == len(jobs)
        await library.curate(jobs[1].id, starred, 0)
        assert await library.take_back(made) == 2
        assert [it.store.jobs[job.id].curation.picked for job in jobs] == [None, 1, None]
        await library.undo()
        assert it.store.jobs[jobs[0].id].curation.picked == 1, "that is a decision too"


def test_a_decision_holds_of_what_it_would_take_back() -> None:
    there = Curation(1, frozenset({2}), frozenset({3}))
    for decide, index in ((picked, 1), (starred, 2), (rejected, 3)):
        assert [holds(there, decide, one) for one in range(4)] == [one == index for one in range(4)]
