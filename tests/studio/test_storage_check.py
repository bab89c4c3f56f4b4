"""Looking after the disk: what is wrong is found, told and mended when asked, and nothing changes by looking."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from kinogrid.domain.failure import LibraryTrouble, known
from kinogrid.domain.job import Job
from kinogrid.domain.state import Clip, Done
from kinogrid.domain.storage import ClipFlaw, FlawedClip, FoundFiles, FoundFolder, StrayFile
from kinogrid.domain.trashed import Trashed
from kinogrid.studio.storage_check import StorageCheck
from tests.studio.at_work import FakeStudio, an_order, studio
from tests.studio.fake_world import FakeClips
from tests.waiting import until


class FakeDisk:
    """The disk beneath the fake clips: each file of theirs is one of its own."""

    def __init__(self, clips: FakeClips) -> None:
        self.clips = clips
        self.outside: dict[str, int] = {}
        self.handed: dict[str, int] = {}
        self.damaged: set[tuple[str, int]] = set()
        self.aside: list[tuple[str, int]] = []
        self.refuses: set[str] = set()
        self.hold: asyncio.Event | None = None
        self.folder = Path("clips")

    def folder_of(self, job: Job) -> tuple[str, str]:
        return "month", job.id

    async def look(self) -> FoundFiles:
        await asyncio.sleep(0)
        folders: dict[tuple[str, str], FoundFolder] = {}
        for job_id, index in self.clips.kept_files:
            before = folders.get(("month", job_id), FoundFolder({}, {}))
            folders["month", job_id] = FoundFolder({**before.files, f"{index + 1}.mp4": 1}, {})
        return FoundFiles(folders, dict(self.outside), dict(self.handed))

    async def flaw(self, job: Job, clip: Clip) -> FlawedClip | None:
        if self.hold is not None:
            await self.hold.wait()
        key = job.id, clip.index
        if key not in self.clips.kept_files:
            return FlawedClip(*key, ClipFlaw.MISSING)
        return FlawedClip(*key, ClipFlaw.DAMAGED) if key in self.damaged else None

    async def put_in_trash(self, stray: StrayFile) -> Trashed | None:
        if stray.path in self.refuses:
            raise LibraryTrouble(known("disk_denied"))
        if self.clips.no_trash:
            return None
        del (self.handed if stray.is_handed else self.outside)[stray.path]
        return Trashed()

    async def set_aside(self, job: Job, clip: Clip) -> None:
        if self.clips.kept_files.pop((job.id, clip.index), None) is not None:
            self.aside.append((job.id, clip.index))
        self.damaged.discard((job.id, clip.index))


@asynccontextmanager
async def stored() -> AsyncIterator[tuple[FakeStudio, Job, FakeDisk, StorageCheck]]:
    async with studio() as it:
        job = await it.order(an_order())
        await it.finished(job)
        disk = FakeDisk(it.clips)
        yield it, job, disk, StorageCheck(it.repository, disk, tuple, it.crew.start)


def found(check: StorageCheck) -> list[FlawedClip]:
    return list(check.state.flawed)


async def verified(check: StorageCheck) -> None:
    check.verify()
    await until(lambda: check.state.verified is not None)


async def test_what_is_missing_is_seen_at_a_look_and_fetched_again_when_asked() -> None:
    async with stored() as (it, job, disk, check):
        before = it.done(job)
        await check.look()
        assert found(check) == []
        assert (check.state.looked, check.state.strays) == (True, ())
        del it.clips.kept_files[job.id, 2]
        await check.look()
        assert found(check) == [FlawedClip(job.id, 2, ClipFlaw.MISSING)]
        assert it.done(job) == before, "looking changes nothing"
        assert await check.fetch_again(check.state.flawed) == 1
        await it.finished(job)
        assert it.done(job) == before
        await check.look()
        assert found(check) == []
        assert disk.aside == []


async def test_what_is_damaged_is_seen_by_reading_alone_and_stays_beside_what_comes_in_its_place() -> None:
    async with stored() as (it, job, disk, check):
        disk.damaged.add((job.id, 1))
        await check.look()
        assert found(check) == []
        await verified(check)
        flaw = FlawedClip(job.id, 1, ClipFlaw.DAMAGED)
        assert check.state == replace(check.state, flawed=(flaw,), verified=4, verifying=None, was_stopped=False)
        await check.look()
        assert found(check) == [flaw], "a look at the names takes nothing of that back"
        assert await check.fetch_again([flaw, flaw]) == 1
        await it.finished(job)
        assert disk.aside == [(job.id, 1)]
        await verified(check)
        assert found(check) == []


async def test_what_the_service_has_no_more_is_missing_with_the_reason_and_the_damaged_file_is_kept() -> None:
    async with stored() as (it, job, disk, check):
        disk.damaged.add((job.id, 1))
        await verified(check)
        it.service.downloads.extend(["dead"] * 200)
        await check.fetch_again(check.state.flawed)
        state = await it.finished(job)
        assert [gap.failure.code for gap in state.missing] == ["dead_link"]
        assert disk.aside == [(job.id, 1)]


async def test_reading_can_be_stopped_and_what_goes_on_meanwhile_is_not_taken_for_damage() -> None:
    async with stored() as (it, job, disk, check):
        disk.hold = asyncio.Event()
        check.verify()
        check.verify()
        await until(lambda: check.state.verifying is not None)
        assert check.state.verifying is not None
        assert check.state.verifying.done == 0
        check.stop()
        disk.hold.set()
        await until(lambda: check.state.verified == 1)
        assert check.state.was_stopped
        disk.hold.clear()
        check.verify()
        await until(lambda: check.state.verifying is not None and check.state.verifying.total)
        await it.repository.remove(job.id)
        it.clips.kept_files.clear()
        disk.hold.set()
        await until(lambda: check.state.verified is not None)
        assert (check.state.verified, check.state.flawed, check.state.was_stopped) == (0, (), False)
        check.stop()


async def test_strays_go_when_asked_and_only_while_they_are_strays() -> None:
    async with stored() as (it, _, disk, check):
        told: list[int] = []
        check.listen(lambda: told.append(len(check.state.strays)))
        disk.outside = {"a": 1, "b": 2}
        await check.look()
        one, two = check.state.strays
        assert await check.put_in_trash([one, StrayFile("gone", 1)]) == 1
        assert check.state.strays == (two,)
        it.clips.no_trash = True
        assert await check.put_in_trash([two]) == 0
        disk.refuses.add("b")
        with pytest.raises(LibraryTrouble):
            await check.put_in_trash([two])
        assert check.state.strays == (two,)
        assert told[-1] == 1


async def test_what_was_handed_over_goes_when_asked_and_is_no_stray() -> None:
    async with stored() as (_it, _, disk, check):
        disk.handed = {"b.png": 2, "a.png": 1}
        await check.look()
        assert check.state.strays == ()
        first, second = check.state.handed
        assert (first, second) == (StrayFile("a.png", 1, is_handed=True), StrayFile("b.png", 2, is_handed=True))
        assert await check.put_in_trash([first, StrayFile("b.png", 2), StrayFile("gone.png", 1, is_handed=True)]) == 1
        assert disk.handed == {"b.png": 2}
        assert check.state.handed == (second,)


async def test_orders_that_are_planned_and_rows_that_nobody_can_read_own_their_folders() -> None:
    async with stored() as (it, job, disk, _):
        planned = replace(job, id="planned")
        await it.repository.plan([planned])
        it.clips.kept_files |= {("planned", 0): b"", ("unread", 0): b"", ("other", 0): b""}
        other = StorageCheck(it.repository, disk, lambda: ["unread"], it.crew.start)
        await other.look()
        assert [stray.path for stray in other.state.strays] == ["month/other", "month/planned/1.mp4"]


async def test_a_job_that_is_at_work_is_left_alone() -> None:
    async with stored() as (it, job, _, check):
        flaw = FlawedClip(job.id, 0, ClipFlaw.MISSING)
        assert await check.fetch_again([flaw, FlawedClip("gone", 0, ClipFlaw.MISSING)]) == 1
        assert await check.fetch_again([flaw]) == 0
        await it.finished(job)
        assert isinstance(it.state(job), Done)
