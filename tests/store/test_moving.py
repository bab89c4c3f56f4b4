"""A library is moved whole or not yet, whatever ends the app, fills a disk or unplugs one: no clip is ever lost."""

import hashlib
import json
import os
import random
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.job import Job
from kinogrid.domain.move import Cleaned, MovePlan
from kinogrid.domain.request import Generate, LocalFrame
from kinogrid.domain.state import Draft
from kinogrid.store.clips import ClipFolder
from kinogrid.store.frames import FrameFolder
from kinogrid.store.moving import LIST, LibraryMover, finish
from kinogrid.store.paths import Profile
from kinogrid.store.profile_lock import ProfileLock
from tests.disks import SmallDisk
from tests.store.bringing import DATA, bring, names_in, trouble
from tests.store.conftest import ROOT
from tests.store.samples import STATES, job, with_task
from tests.store.test_rescue import rows, saved

Hashes = dict[str, str]


def hashes(folder: Path) -> Hashes:
    """Give what a library's clips, pictures and records are."""
    found = [path for top in ("clips", "frames") for path in (folder / top).rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in found}


@dataclass
class Moving:
    """A library on its way, where the next start looks for it, and what it was when it began."""

    profile: Profile
    folder: Path
    note: Path
    was: Hashes
    jobs: list[Job]
    stop: threading.Event = field(default_factory=threading.Event)
    told: list[tuple[int, int]] = field(default_factory=list)

    @property
    def here(self) -> Profile:
        """Give where the next start looks."""
        return Profile(Path(self.note.read_text())) if self.note.exists() else self.profile

    async def prepared(self) -> MovePlan:
        mover = LibraryMover(self.profile)
        plan = await mover.prepare(self.folder)
        await mover.aclose()
        return plan

    async def copied(
        self, plan: MovePlan, moved: Callable[[int, int], object] = max, *, stop: bool = False
    ) -> MovePlan | None:
        event = threading.Event()
        if stop:
            event.set()
        mover = LibraryMover(self.profile)
        try:
            return await mover.copy(plan, moved, event)
        finally:
            await mover.aclose()

    def finished(self) -> Path | None:
        return finish(
            self.profile,
            lambda found: self.note.write_text(str(found)),
            self.stop,
            lambda done, total: self.told.append((done, total)),
        )

    async def cleaned(self) -> Cleaned | None:
        mover = LibraryMover(self.here)
        try:
            return await mover.clean()
        finally:
            await mover.aclose()

    async def is_whole(self) -> bool:
        """Tell whether the library is whole where the next start looks for it."""
        assert hashes(self.here.folder).items() >= self.was.items()
        jobs, _ = await rows(self.here)
        assert [one.id for one in jobs] == [one.id for one in self.jobs]
        return True


@pytest.fixture
async def moving(profile: Profile, tmp_path: Path) -> Moving:
    picture = FrameFolder(profile.folder).keep(b"a picture", "png")
    jobs = [job(number, with_task(state, number)) for number, state in enumerate(STATES.values(), 1)]
    order = Generate(prompt="mine", first=LocalFrame(str(picture)))
    jobs = sorted([*jobs, replace(job(50, Draft(1.0)), order=order)], key=lambda one: one.id)
    await saved(profile, *jobs)
    clips = ClipFolder(profile)
    for index in range(4):
        await bring(clips, DATA[: 500_000 + index], at=index)
    await clips.aclose()
    profile.settings.write_text('{"theme": "light"}')
    profile.exports.write_text(json.dumps([{"clip": str(clips.folder(job()) / "1.mp4"), "to": "/elsewhere"}]))
    (profile.cache / "posters").mkdir()
    (profile.cache / "posters" / "x.jpg").write_bytes(b"made again")
    folder = tmp_path / "other"
    folder.mkdir()
    return Moving(profile, folder, tmp_path / "note", hashes(profile.folder), jobs)


async def test_a_library_is_moved_whole_and_nothing_is_left_behind(moving: Moving) -> None:
    told: list[tuple[int, int]] = []
    plan = await moving.prepared()
    assert moving.finished() is None, "what is not ready is not finished"
    ready = await moving.copied(plan, lambda done, total: told.append((done, total)))
    assert ready == replace(plan, is_ready=True)
    assert told[-1][0] == told[-1][1] > 2_000_000
    assert await moving.is_whole()
    assert not moving.note.exists()
    assert moving.finished() == plan.target
    assert moving.told == sorted(moving.told)
    assert moving.told[-1][0] == moving.told[-1][1] >= moving.profile.database.stat().st_size
    assert moving.here.folder == plan.target == moving.folder / "kinogrid-library"
    assert await moving.is_whole()
    jobs, _ = await rows(moving.here)
    order = next(one.order for one in jobs if one.id == "job-50")
    assert isinstance(order, Generate)
    assert isinstance(order.first, LocalFrame)
    led = Path(order.first.path)
    assert led.parent == moving.here.frames
    assert hashes(moving.here.folder)[f"frames/{led.name}"] == hashlib.sha256(b"a picture").hexdigest()
    assert moving.here.settings.read_text() == '{"theme": "light"}'
    exported = str(ClipFolder(moving.here).folder(job()) / "1.mp4")
    assert json.loads(moving.here.exports.read_text()) == [{"clip": exported, "to": "/elsewhere"}]
    assert await moving.cleaned() == Cleaned(moving.profile.folder)
    assert not moving.profile.folder.exists()
    assert await moving.cleaned() is None
    assert not {LIST, "moved-from.json", "move.json"} & set(names_in(moving.here.folder))
    assert await moving.is_whole()


async def test_quitting_in_the_last_part_leaves_it_to_the_next_start(moving: Moving) -> None:
    await moving.copied(await moving.prepared())
    moving.stop.set()
    assert moving.finished() is None
    assert not moving.note.exists()
    assert await moving.is_whole()
    moving.stop.clear()
    assert moving.finished() is not None
    assert await moving.is_whole()


async def test_what_changes_while_it_is_copied_is_taken_along_and_what_goes_does_not_come_back(moving: Moving) -> None:
    plan = await moving.prepared()
    await moving.copied(plan)
    clips = ClipFolder(moving.profile)
    path = await bring(clips, b"a new clip", at=5)
    gone = clips.folder(job()) / "4.mp4"
    gone.unlink()
    changed = clips.folder(job()) / "1.mp4"
    changed.write_bytes(b"another clip under the same name")
    await clips.write_record(moving.jobs[0], [])
    await clips.aclose()
    moving.was = hashes(moving.profile.folder)
    assert moving.finished() == plan.target
    assert hashes(plan.target) == moving.was
    assert path.relative_to(moving.profile.folder).as_posix() in moving.was
    assert await moving.is_whole()


async def test_stopped_it_goes_on_where_it_was(moving: Moving) -> None:
    plan = await moving.prepared()
    assert await moving.copied(plan, stop=True) is None
    first: list[int] = []
    stop = threading.Event()

    def moved(done: int, total: int) -> None:
        first.append(total)
        if done > total / 2:
            stop.set()

    mover = LibraryMover(moving.profile)
    assert await mover.copy(plan, moved, stop) is None
    await mover.aclose()
    rest: list[int] = []
    assert await moving.copied(plan, lambda _done, total: rest.append(total)) is not None
    assert 0 < rest[0] < first[0], "what was compared is not copied once more"
    assert moving.finished() == plan.target
    assert await moving.is_whole()


def killed_before(step: int, what: str, moving: Moving) -> bool:
    """Kill the program before its so-manieth step; tells whether it had come to its end before that."""
    command = [sys.executable, "-m", "tests.store.mover", what, str(moving.here.folder), str(moving.note)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        said = process.stdout.readline()
        for _ in range(step):
            if not said:
                break
            process.stdin.write("on\n")
            process.stdin.flush()
            said = process.stdout.readline()
        process.kill()
    return not said


async def test_kills_before_any_step_lose_nothing_and_it_comes_to_its_end(moving: Moving) -> None:
    seed = int(os.environ.get("KINOGRID_CRASH_SEED") or random.SystemRandom().getrandbits(32))
    chance = random.Random(seed)  # noqa: S311 - no secret
    plan = await moving.prepared()
    for what, steps in (("copy", 45), ("finish", 120), ("clean", 60)):
        for _ in range(3):
            step = chance.randrange(steps)
            ended = killed_before(step, what, moving)
            assert await moving.is_whole(), f"seed {seed}: {what}, killed before step {step}"
            if ended:
                break
        if what == "copy":
            assert await moving.copied(plan) is not None
        elif what == "finish" and not moving.note.exists():
            assert moving.finished() == plan.target
        assert await moving.is_whole(), f"seed {seed}, after {what}"
    await moving.cleaned()
    assert moving.here.folder == plan.target
    assert not moving.profile.folder.exists(), f"seed {seed}"
    assert await moving.is_whole()


async def test_a_full_disk_holds_it_and_it_goes_on_once_there_is_room(moving: Moving, small_disk: SmallDisk) -> None:
    moving.folder = small_disk.folder
    plan = await moving.prepared()
    small_disk.fill(300_000)
    with trouble("disk_full"):
        await moving.copied(plan)
    assert await moving.is_whole()
    small_disk.free()
    assert await moving.copied(plan) is not None
    small_disk.fill(10_000)
    assert moving.finished() is None
    assert not moving.note.exists()
    mover = LibraryMover(moving.profile)
    found = await mover.plan()
    await mover.aclose()
    assert found is not None
    assert found.why == "disk_full"
    small_disk.free()
    assert moving.finished() == plan.target
    assert await moving.is_whole()


async def test_a_disk_without_room_for_all_of_it_begins_no_move(moving: Moving, small_disk: SmallDisk) -> None:
    small_disk.fill(1_000_000)
    if shutil.disk_usage(small_disk.folder).free > 1_000_000:
        pytest.skip("this system lets no test mount a small disk")
    moving.folder = small_disk.folder
    mover = LibraryMover(moving.profile)
    with trouble("disk_full"):
        await mover.prepare(small_disk.folder)
    assert await mover.plan() is None
    await mover.aclose()
    small_disk.free()
    assert names_in(small_disk.folder) == []


async def test_a_target_that_is_unplugged_is_told_and_not_made_anew(moving: Moving, tmp_path: Path) -> None:
    plan = await moving.prepared()
    moving.folder.rename(tmp_path / "unplugged")
    moving.folder.mkdir()
    with trouble("move_target_gone"):
        await moving.copied(plan)
    assert names_in(moving.folder) == []
    moving.folder.rmdir()
    (tmp_path / "unplugged").rename(moving.folder)
    assert await moving.copied(plan) is not None
    moving.folder.rename(tmp_path / "unplugged")
    assert moving.finished() is None
    assert await moving.is_whole()
    (tmp_path / "unplugged").rename(moving.folder)
    assert moving.finished() == plan.target
    assert await moving.is_whole()


async def test_another_folder_in_the_place_of_the_target_is_left_alone(moving: Moving) -> None:
    plan = await moving.prepared()
    (plan.target / LIST).write_text('{"token":"another"}\n')
    with trouble("move_target_gone"):
        await moving.copied(plan)
    (plan.target / "mine.txt").write_text("mine")
    mover = LibraryMover(moving.profile)
    await mover.call_off(plan)
    assert await mover.plan() is None
    await mover.aclose()
    assert (plan.target / "mine.txt").read_text() == "mine"


async def test_called_off_no_copy_is_left(moving: Moving) -> None:
    plan = await moving.prepared()
    await moving.copied(plan)
    mover = LibraryMover(moving.profile)
    await mover.call_off(plan)
    assert await mover.plan() is None
    await mover.aclose()
    assert names_in(moving.folder) == []
    assert moving.finished() is None
    assert await moving.is_whole()


async def test_a_library_is_not_moved_into_itself_nor_where_nobody_may_write(moving: Moving) -> None:
    mover = LibraryMover(moving.profile)
    with trouble("move_inside"):
        await mover.prepare(moving.profile.clips)
    with pytest.raises(LibraryTrouble):
        await mover.prepare(moving.folder / "gone")
    assert await mover.plan() is None
    await mover.aclose()


async def test_a_folder_that_cannot_be_written_begins_no_move(moving: Moving, read_only: Path) -> None:
    mover = LibraryMover(moving.profile)
    with trouble("disk_denied"):
        await mover.prepare(read_only)
    assert await mover.plan() is None
    await mover.aclose()
    assert await moving.is_whole()


async def test_a_former_library_that_was_worked_in_since_stays_as_it_is(moving: Moving) -> None:
    await moving.copied(await moving.prepared())
    moving.finished()
    before = hashes(moving.profile.folder)
    await saved(moving.profile, job(99, Draft(1.0)))
    cleaned = await moving.cleaned()
    assert cleaned is not None
    assert cleaned.left
    assert hashes(moving.profile.folder).items() >= before.items()


async def test_a_file_that_is_another_by_now_stays_where_it_was(moving: Moving) -> None:
    await moving.copied(await moving.prepared())
    moving.finished()
    kept = ClipFolder(moving.profile).folder(job()) / "2.mp4"
    kept.write_bytes(b"somebody's own")
    (moving.profile.folder / "mine.txt").write_text("mine")
    assert await moving.cleaned() == Cleaned(moving.profile.folder, 1)
    assert kept.read_bytes() == b"somebody's own"
    assert (moving.profile.folder / "mine.txt").read_text() == "mine"
    assert await moving.is_whole()


async def test_while_another_app_has_the_former_folder_nothing_of_it_goes(moving: Moving) -> None:
    await moving.copied(await moving.prepared())
    moving.finished()
    lock = ProfileLock(moving.profile.lock)
    assert lock.acquire()
    assert await moving.cleaned() is None
    assert hashes(moving.profile.folder) == moving.was
    lock.release()
    assert await moving.cleaned() is not None


def test_a_library_that_is_not_being_moved_is_left_alone(profile: Profile) -> None:
    assert finish(profile, str, threading.Event()) is None
    for text in ("", "[]", "{", '{"target": 1}'):
        profile.move.write_text(text)
        assert finish(profile, str, threading.Event()) is None
