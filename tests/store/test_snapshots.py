import sqlite3
from contextlib import closing
from datetime import UTC, datetime

from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from kinogrid.store.snapshots import KEPT, SnapshotKeeper, snapshots
from tests.store.bringing import trouble
from tests.store.conftest import opened
from tests.store.samples import STATES, job

DAY = 86_400.0
NOON = datetime(2026, 11, 26, 12, tzinfo=UTC).timestamp()


async def kept(profile: Profile, *moments: float) -> list[bool]:
    keeper = SnapshotKeeper(profile)
    try:
        return [await keeper.keep(at) for at in moments]
    finally:
        await keeper.aclose()


async def test_a_copy_a_day_is_taken_beside_the_open_library_and_the_last_few_are_kept(profile: Profile) -> None:
    async with opened(profile.database) as database:
        store = SqlJobStore(database)
        await store.save(job(1, STATES["done"]))
        assert await kept(profile, NOON, NOON + 60, NOON + DAY / 2 - 1) == [True, False, False]
        await store.save(job(2))
        assert all(await kept(profile, *(NOON + day * DAY for day in range(1, KEPT + 2))))
    there = snapshots(profile)
    assert [one.at for one in there] == [NOON + day * DAY for day in range(KEPT + 1, 1, -1)]
    assert there[-1].path.name == "kinogrid-20261128-120000.db"
    assert sorted(path.name for path in profile.snapshots.iterdir()) == sorted(one.path.name for one in there)
    async with opened(there[0].path) as copy:
        assert await copy.integrity_check() == ()
        assert [one.id for one in await SqlJobStore(copy).load()] == ["job-2", "job-1"]


async def test_a_library_without_jobs_pushes_no_copy_out(profile: Profile) -> None:
    async with opened(profile.database):
        assert await kept(profile, NOON) == [False]
    assert snapshots(profile) == ()
    assert not profile.snapshots.exists()


async def test_what_is_no_copy_is_neither_listed_nor_deleted(profile: Profile) -> None:
    profile.snapshots.mkdir()
    names = ["notes.txt", "kinogrid-20261399-000000.db", "kinogrid-20261126-120000.db.tmp"]
    for name in names:
        (profile.snapshots / name).touch()
    (profile.snapshots / "kinogrid-20261126-120000.db").mkdir()
    assert snapshots(profile) == ()
    async with opened(profile.database) as database:
        await SqlJobStore(database).save(job(1))
        assert await kept(profile, *(NOON + day * DAY for day in range(1, KEPT + 3))) == [True] * (KEPT + 2)
    assert all((profile.snapshots / name).exists() for name in names)


async def test_no_copy_hides_that_the_library_is_gone(profile: Profile) -> None:
    with trouble("disk_denied"):
        await kept(profile, NOON)
    assert not profile.database.exists()


async def test_a_copy_of_a_damaged_library_is_none_and_the_damage_is_told(profile: Profile) -> None:
    async with opened(profile.database) as database:
        store = SqlJobStore(database)
        for number in range(1, 60):
            await store.save(job(number))
    with closing(sqlite3.connect(profile.database)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'jobs'").fetchone()
    data = bytearray(profile.database.read_bytes())
    data[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
    profile.database.write_bytes(data)
    with trouble("library_damaged"):
        await kept(profile, NOON)
    assert snapshots(profile) == ()
    assert list(profile.snapshots.iterdir()) == []
