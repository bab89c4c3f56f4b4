"""A library is read anew from its folders once a person wants it, and never at the price of what only it knows."""

import sqlite3
from contextlib import closing

from kinogrid.service.tasks import read_result_text
from kinogrid.store.clips import ClipFolder
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from kinogrid.store.rebuild import CatchUp, NotRebuilt, RebuildWish, rebuild, rebuilt_as_wished
from kinogrid.store.recovery import returning
from kinogrid.store.rescue import Rescued
from kinogrid.store.trouble import trouble as trouble_of
from kinogrid.studio.job_records import catch_up
from tests.disks import SmallDisk
from tests.store.bringing import names_in, trouble
from tests.store.conftest import opened
from tests.store.samples import STATES, job, with_task
from tests.store.test_rescue import rows, saved

JOBS = [job(number, with_task(state, number)) for number, state in enumerate(STATES.values(), 1)]


async def wish(profile: Profile) -> None:
    made = RebuildWish(profile)
    await made.write()
    assert await made.is_there()
    await made.aclose()


async def nothing() -> None:
    """Have the folders told nothing more."""


async def as_wished(profile: Profile, catch_up: CatchUp = nothing) -> Rescued | NotRebuilt | None:
    return await rebuilt_as_wished(profile, read_result_text, str, catch_up)


async def test_without_a_wish_nothing_is_read_anew_and_a_wish_is_taken_back(profile: Profile) -> None:
    await saved(profile, *JOBS)
    before = profile.database.read_bytes()
    assert await as_wished(profile) is None
    await wish(profile)
    made = RebuildWish(profile)
    for _ in range(2):
        await made.drop()
    await made.aclose()
    assert await as_wished(profile) is None
    assert profile.database.read_bytes() == before


async def test_every_job_is_read_anew_once_and_the_database_of_before_is_kept(profile: Profile) -> None:
    await saved(profile, *JOBS)
    before = profile.database.read_bytes()
    await wish(profile)
    made = await as_wished(profile)
    assert isinstance(made, Rescued)
    assert (made.jobs, made.aside) == (len(JOBS), "kinogrid.before-rebuild.db")
    assert profile.folder.joinpath(made.aside).read_bytes() == before
    assert (await rows(profile))[0] == sorted(map(returning, JOBS), key=lambda one: one.id)
    assert await as_wished(profile) is None


async def test_what_the_folders_do_not_tell_yet_is_not_lost_by_it(profile: Profile) -> None:
    await saved(profile, *JOBS, record=False)
    before = profile.database.read_bytes()
    with trouble("records_behind"):
        await rebuild(profile, read_result_text, str, nothing)
    await wish(profile)
    made = await as_wished(profile)
    assert isinstance(made, NotRebuilt)
    assert made.why.code == "records_behind"
    assert profile.database.read_bytes() == before
    assert await as_wished(profile) is None, "it is tried once, and not at every start"


async def test_the_folders_are_told_first_what_only_the_database_knows(profile: Profile) -> None:
    await saved(profile, *JOBS, record=False)

    async def told() -> None:
        clips = ClipFolder(profile)
        async with opened(profile.database) as database:
            await catch_up(SqlJobStore(database), clips)
        await clips.aclose()

    await wish(profile)
    made = await as_wished(profile, told)
    assert isinstance(made, Rescued)
    assert (await rows(profile))[0] == sorted(map(returning, JOBS), key=lambda one: one.id)


async def test_a_disk_that_takes_no_record_leaves_the_library_as_it_is(profile: Profile) -> None:
    await saved(profile, *JOBS, record=False)
    before = profile.database.read_bytes()

    async def refused() -> None:
        raise trouble_of("disk_full")

    await wish(profile)
    made = await as_wished(profile, refused)
    assert isinstance(made, NotRebuilt)
    assert made.why.code == "disk_full"
    assert profile.database.read_bytes() == before


async def test_a_database_of_which_nobody_can_say_what_it_knows_is_left_alone(profile: Profile) -> None:
    await saved(profile, *JOBS)
    profile.database.unlink()
    with closing(sqlite3.connect(profile.database)) as other:
        other.execute("CREATE TABLE mine (a)")
    with trouble("records_behind"):
        await rebuild(profile, read_result_text, str, nothing)


async def test_a_damaged_or_missing_database_is_what_the_folders_are_read_for(profile: Profile) -> None:
    await saved(profile, *JOBS)
    profile.database.write_bytes(b"garbage " * 1000)
    assert (await rebuild(profile, read_result_text, str, nothing)).jobs == len(JOBS)
    for path in profile.folder.glob("kinogrid.db*"):
        path.unlink()
    assert await rebuild(profile, read_result_text, str, nothing) == Rescued(len(JOBS), 2, 2, (), "")


async def test_a_full_disk_changes_nothing(small_disk: SmallDisk) -> None:
    profile = Profile(small_disk.folder)
    profile.create()
    await saved(profile, *JOBS)
    before, names = profile.database.read_bytes(), names_in(profile.folder)
    small_disk.fill(40_000)
    with trouble("disk_full"):
        await rebuild(profile, read_result_text, str, nothing)
    small_disk.free()
    assert profile.database.read_bytes() == before
    assert names_in(profile.folder) == names
