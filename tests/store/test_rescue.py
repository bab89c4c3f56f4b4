import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinogrid.domain.job import Curation, Job
from kinogrid.domain.journal import JournalEntry, JournalKind
from kinogrid.domain.spending import Charged
from kinogrid.domain.state import Draft, GivenUp, Running, Stopped
from kinogrid.service.tasks import read_result_text
from kinogrid.store.charges import SqlChargeStore
from kinogrid.store.clips import ClipFolder
from kinogrid.store.frames import FrameFolder, FrameRecords
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from kinogrid.store.recovery import RecordFlaw, SilentFolder, returning
from kinogrid.store.rescue import Loss, LossKind, Rescued, open_library, rescue
from kinogrid.store.snapshots import Snapshot, SnapshotKeeper, snapshots
from tests.reached import must_reach, reached
from tests.store.bringing import trouble
from tests.store.conftest import opened
from tests.store.samples import FORESEEN, POSTINGS, STATES, extension, job, with_task

NOON = 1_800_000_000.0
ORDERED = JournalEntry(1_700_000_000.0, JournalKind.ORDERED)


async def saved(profile: Profile, *jobs: Job, planned: Sequence[Job] = (), record: bool = True) -> None:
    """Leave a library behind, with a record in each job's folder."""
    clips = ClipFolder(profile)
    async with opened(profile.database) as database:
        store = SqlJobStore(database)
        await store.plan(planned)
        for one in jobs:
            await store.save(one, ORDERED)
        for one in (*jobs, *planned) if record else ():
            await clips.write_record(one, await store.journal(one.id), planned=one in planned)
        await store.recorded([one.id for one in (*jobs, *planned) if record])
    await clips.aclose()


async def brought_back(profile: Profile, snapshot: Snapshot | None = None) -> Rescued:
    return await rescue(profile, snapshot, read_result_text, str)


async def rows(profile: Profile) -> tuple[list[Job], list[Job]]:
    """Give the jobs and the planned orders that the database tells of."""
    async with opened(profile.database) as database:
        store = SqlJobStore(database)
        assert await database.integrity_check() == ()
        return sorted(await store.load(), key=lambda one: one.id), list(await store.planned())


async def copy_of(profile: Profile, at: float = NOON) -> Snapshot:
    keeper = SnapshotKeeper(profile)
    assert await keeper.keep(at)
    await keeper.aclose()
    return snapshots(profile)[0]


async def found(profile: Profile) -> Loss | None:
    """Give what is noticed at a start."""
    library = await open_library(profile)
    if isinstance(library, Loss):
        return library
    await library.aclose()
    return None


def lose(profile: Profile) -> None:
    for path in profile.folder.glob("kinogrid.db*"):
        path.unlink()


EVERY = [job(number, with_task(state, number)) for number, state in enumerate(STATES.values(), 1)]


async def test_every_state_every_decision_every_history_and_every_earlier_try_comes_back(profile: Profile) -> None:
    jobs = [*EVERY, replace(extension(99, EVERY[6]), state=GivenUp(), postings=POSTINGS, foreseen=FORESEEN)]
    planned = [job(50, Draft(50.0), foreseen=FORESEEN)]
    await saved(profile, *jobs, planned=planned)
    lose(profile)
    assert await found(profile) == Loss(LossKind.MISSING, len(jobs) + 1, ())
    assert await brought_back(profile) == Rescued(len(jobs) + 1, held=3, doubts=2, unread=(), aside="")
    after, later = await rows(profile)
    assert after == sorted(map(returning, jobs), key=lambda one: one.id)
    assert later == [returning(planned[0])]
    async with opened(profile.database) as database:
        assert await SqlJobStore(database).journal("job-99") == (ORDERED,)
    assert await found(profile) is None


async def test_what_was_paid_for_jobs_comes_back_with_them_and_a_copy_s_own_word_stays(profile: Profile) -> None:
    jobs = [job(1), job(2)]
    paid = [Charged(one.id, "trace", Decimal("0.54"), NOON) for one in jobs]
    await saved(profile, *jobs)
    async with opened(profile.database) as database:
        await SqlChargeStore(database).keep([replace(paid[0], credits=Decimal("0.6"))])
    snapshot = await copy_of(profile)
    clips = ClipFolder(profile)
    for one, charged in zip(jobs, paid, strict=True):
        await clips.write_record(one, (ORDERED,), charges=[charged])
    await clips.aclose()
    lose(profile)
    await brought_back(profile, snapshot)
    async with opened(profile.database) as database:
        told = await SqlChargeStore(database).charges()
    assert set(told) == {replace(paid[0], credits=Decimal("0.6")), paid[1]}
    lose(profile)
    await brought_back(profile)
    async with opened(profile.database) as database:
        assert set(await SqlChargeStore(database).charges()) == set(paid)


@must_reach("alone", "several", "two of a kind")
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kinds=st.lists(st.sampled_from(sorted(STATES)), min_size=1, max_size=6), picked=st.integers(0, 3))
async def test_any_library_is_rebuilt_equal_from_its_folders_in_all_that_matters(
    tmp_path_factory: pytest.TempPathFactory, kinds: list[str], picked: int
) -> None:
    profile = Profile(tmp_path_factory.mktemp("any"))
    profile.create()
    curation = Curation(picked, frozenset({picked}))
    jobs = [job(n, with_task(STATES[kind], n), curation=curation) for n, kind in enumerate(kinds, 1)]
    await saved(profile, *jobs)
    lose(profile)
    await brought_back(profile)
    assert (await rows(profile))[0] == list(map(returning, jobs))
    reached("alone" if len(kinds) == 1 else "several", two_of_a_kind=len(set(kinds)) < len(kinds))


@pytest.mark.parametrize("leave", ["nothing", "no bytes", "no jobs"])
async def test_a_library_without_jobs_beside_folders_of_jobs_is_noticed(profile: Profile, leave: str) -> None:
    await saved(profile, EVERY[6])
    lose(profile)
    if leave == "no bytes":
        profile.database.touch()
    elif leave == "no jobs":
        async with opened(profile.database):
            pass
    kind = LossKind.MISSING if leave == "nothing" else LossKind.EMPTY
    assert await found(profile) == Loss(kind, 1, ())
    rescued = await brought_back(profile)
    assert (rescued.jobs, rescued.aside) == (1, "" if leave == "nothing" else "kinogrid.lost.db")
    assert (profile.folder / "kinogrid.lost.db").exists() is (leave != "nothing")


async def test_a_first_start_and_one_after_everything_was_deleted_lack_nothing(profile: Profile) -> None:
    assert await found(profile) is None
    assert profile.database.exists()
    (profile.clips / "2026-11" / "empty").mkdir(parents=True)
    assert await found(profile) is None
    lose(profile)
    profile.database.touch()
    assert await found(profile) is None


async def test_a_library_whose_last_job_was_deleted_is_not_lost_though_its_copies_tell_of_it(profile: Profile) -> None:
    """Whoever deleted their last job was asked at each start whether to bring it back."""
    await saved(profile, EVERY[6], EVERY[5])
    snapshot = await copy_of(profile)
    async with opened(profile.database) as database:
        store = SqlJobStore(database)
        for one in (EVERY[6], EVERY[5]):
            await store.forget(one.id)
    assert await found(profile) is None
    lose(profile)
    async with opened(profile.database):
        pass
    kind = LossKind.EMPTY
    assert await found(profile) == Loss(kind, 2, (snapshot,)), "a new file in its place is a loss all the same"


async def test_who_begins_anew_beside_copies_is_not_asked_again(profile: Profile) -> None:
    await saved(profile, EVERY[6], record=False)
    snapshot = await copy_of(profile)
    lose(profile)
    assert await found(profile) == Loss(LossKind.MISSING, 0, (snapshot,))
    assert (await brought_back(profile)).jobs == 0
    assert await found(profile) is None


async def test_a_job_that_was_deleted_beside_others_is_no_sign_that_all_were(profile: Profile) -> None:
    await saved(profile, EVERY[6], EVERY[5])
    async with opened(profile.database) as database:
        await SqlJobStore(database).forget(EVERY[6].id)
    with closing(sqlite3.connect(profile.database)) as connection, connection:
        connection.execute("DELETE FROM jobs")
    assert await found(profile) == Loss(LossKind.EMPTY, 2, ())


@pytest.mark.parametrize("how", ["garbage", "a page", "rows"])
async def test_a_damaged_database_is_noticed_and_kept_beside_the_new_one(profile: Profile, how: str) -> None:
    await saved(profile, *(job(number, with_task(STATES["done"], number)) for number in range(1, 80)))
    data = bytearray(profile.database.read_bytes())
    if how == "garbage":
        data[:100] = b"garbage!" * 12 + b"1234"
    elif how == "a page":
        data[3 * 4096 : 4 * 4096] = b"\xff" * 4096
    else:
        data[-4096:] = bytes(4096)
    profile.database.write_bytes(data)
    assert await found(profile) == Loss(LossKind.DAMAGED, 79, ())
    rescued = await brought_back(profile)
    assert (rescued.jobs, rescued.aside, rescued.unread) == (79, "kinogrid.lost.db", ())
    assert (profile.folder / "kinogrid.lost.db").read_bytes() == data
    assert await found(profile) is None


async def test_a_damaged_database_with_nothing_beside_it_gives_way_to_a_new_one(profile: Profile) -> None:
    for name in ("kinogrid.lost.db", "kinogrid.lost-2.db"):
        profile.database.write_bytes(b"This is no library. " * 100)
        assert await found(profile) == Loss(LossKind.DAMAGED, 0, ())
        assert await brought_back(profile) == Rescued(0, 0, 0, (), name)


@pytest.mark.parametrize("code", ["library_newer", "library_foreign"])
async def test_somebody_elses_database_is_neither_lost_nor_touched(profile: Profile, code: str) -> None:
    await saved(profile, EVERY[6])
    lose(profile)
    with closing(sqlite3.connect(profile.database)) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")
        if code == "library_newer":
            connection.execute("PRAGMA application_id = 1265200751")
            connection.execute("PRAGMA user_version = 99")
    before = profile.database.read_bytes()
    with trouble(code):
        await open_library(profile)
    assert profile.database.read_bytes() == before


async def test_a_copy_is_brought_up_to_date_from_the_folders_and_sends_nothing_of_its_own(profile: Profile) -> None:
    waits, sent, gone = (job(number, Draft(float(number))) for number in (1, 2, 3))
    await saved(profile, waits, sent, gone, planned=[job(4)])
    snapshot = await copy_of(profile)
    running = replace(sent, state=Running("t-2", NOON), curation=Curation(1))
    await saved(profile, running, job(5, STATES["done"]))
    clips = ClipFolder(profile)
    await clips.remove(gone)
    await clips.aclose()
    lose(profile)
    assert await found(profile) == Loss(LossKind.MISSING, 4, (snapshot,))
    rescued = await brought_back(profile, snapshot)
    assert (rescued.jobs, rescued.held, rescued.doubts) == (5, 3, 0)
    after, planned = await rows(profile)
    assert after == [returning(waits), running, returning(gone), job(5, STATES["done"])]
    assert planned == [returning(job(4))]
    assert snapshots(profile) == (snapshot,)


async def test_a_record_that_knows_less_than_the_copy_changes_nothing(profile: Profile) -> None:
    await saved(profile, job(1, STATES["submitting"]))
    async with opened(profile.database) as database:
        await SqlJobStore(database).save(job(1, Running("t-1", 2.0)), JournalEntry(2.0, JournalKind.ACCEPTED))
    snapshot = await copy_of(profile)
    lose(profile)
    await brought_back(profile, snapshot)
    assert (await rows(profile))[0] == [job(1, Running("t-1", 2.0))]


async def test_no_two_jobs_come_back_with_one_task(profile: Profile) -> None:
    done, other, third = job(2, STATES["done"]), job(1, Running("t-1", 1.0)), job(3, Stopped("t-1"))
    clips = ClipFolder(profile)
    for one in (other, done, third):
        await clips.write_record(one, (ORDERED,))
    await clips.aclose()
    rescued = await brought_back(profile)
    assert (await rows(profile))[0] == [done]
    assert rescued.unread == (
        SilentFolder("job-1", RecordFlaw.TASK_TAKEN),
        SilentFolder("job-3", RecordFlaw.TASK_TAKEN),
    )


async def test_a_damaged_copy_is_told_and_changes_nothing(profile: Profile) -> None:
    await saved(profile, *EVERY)
    snapshot = await copy_of(profile)
    data = bytearray(snapshot.path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    snapshot.path.write_bytes(data)
    profile.database.write_bytes(b"This is no library. " * 100)
    before = {path: path.read_bytes() for path in profile.folder.rglob("*") if path.is_file()}
    with trouble("library_damaged"):
        await brought_back(profile, snapshot)
    assert {path: path.read_bytes() for path in profile.folder.rglob("*") if path.is_file()} == before


async def test_what_an_earlier_try_left_half_done_is_no_hindrance(profile: Profile) -> None:
    await saved(profile, EVERY[6])
    lose(profile)
    for name in ("kinogrid.db.rescue", "kinogrid.db.rescue-wal"):
        (profile.folder / name).write_bytes(b"half")
    await brought_back(profile)
    assert sorted(path.name for path in profile.folder.glob("*.db*")) == ["kinogrid.db"]


async def test_every_record_is_written_anew_after_a_rescue(profile: Profile) -> None:
    await saved(profile, *EVERY)
    lose(profile)
    await brought_back(profile)
    async with opened(profile.database) as database:
        left = {one.id for one, _ in await SqlJobStore(database).unrecorded()}
    assert left == {one.id for one in EVERY}


async def test_the_pictures_are_known_again_by_their_own_names(profile: Profile) -> None:
    await saved(profile, EVERY[6])
    folder = FrameFolder(profile.folder)
    old, new = folder.keep(b"one", "png"), folder.keep(b"two", "jpg")
    os.utime(old, (1.0, 1.0))
    (folder.folder / "notes.txt").write_text("mine")
    lose(profile)
    await brought_back(profile)
    async with opened(profile.database) as database:
        records = FrameRecords(database, folder)
        await records.load()
        assert [(one.path, one.title) for one in records.recent(9)] == [(new, new.name), (old, old.name)]


async def test_a_folder_that_cannot_be_written_is_told(read_only: Path) -> None:
    with trouble("disk_denied"):
        await brought_back(Profile(read_only))
