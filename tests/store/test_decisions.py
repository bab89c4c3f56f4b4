"""What a person decided, deleted and cleared last, kept beyond a restart: in its order, and only what makes sense."""

import os
import sqlite3
from dataclasses import replace
from operator import methodcaller
from pathlib import Path

import pytest

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.job import Curation, Decision
from kinogrid.domain.journal import JournalEntry, JournalKind
from kinogrid.domain.state import Clip
from kinogrid.domain.trashed import ClearedClip, ClearedClips, KeptStep, RemovedJob, Trashed
from kinogrid.store.database import Database
from kinogrid.store.decisions import SqlDecisionStore
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from tests.store.conftest import opened
from tests.store.samples import GENERATE, STATES, job

HERE = Path(__file__).parent
MADE = [Decision(f"job-{number}", Curation(), Curation(number, frozenset({1}))) for number in range(4)]


async def test_decisions_come_back_in_the_order_in_which_they_are_taken_back_and_redone(profile: Profile) -> None:
    async with opened(profile.database) as database:
        store = SqlDecisionStore(database)
        assert await store.steps() == ((), ())
        await store.keep(MADE[:2], MADE[2:])
    async with opened(profile.database) as database:
        store = SqlDecisionStore(database)
        assert await store.steps() == (tuple(MADE[:2]), tuple(MADE[2:]))
        await store.keep(MADE[:1], ())
        assert await store.steps() == (tuple(MADE[:1]), ())


async def test_one_that_cannot_be_read_costs_no_other(database: Database) -> None:
    store = SqlDecisionStore(database)
    await store.keep(MADE[:3], MADE[3:])
    await database.write(lambda connection: connection.execute("UPDATE decisions SET before = '[]' WHERE number = 1"))
    assert await store.steps() == ((MADE[0], MADE[2]), (MADE[3],))


def gone(number: int, place: Path | None, prompt: str = "a harbour at dawn") -> RemovedJob:
    one = replace(job(number, STATES["done"]), order=replace(GENERATE, prompt=prompt))
    history = (JournalEntry(1.0, JournalKind.ORDERED), JournalEntry(2.0, JournalKind.FINISHED, "four"))
    return RemovedJob(one, history, Trashed(place))


async def test_deletions_come_back_whole_and_in_their_place_among_the_decisions(profile: Profile) -> None:
    place = Path("/trash/files/a b")
    first, second = gone(1, place), gone(2, None)
    async with opened(profile.database) as database:
        store = SqlDecisionStore(database)
        await store.keep([first, MADE[0]], MADE[2:])
        await store.keep([MADE[1], first, MADE[0], second], MADE[3:])
    async with opened(profile.database) as database:
        store = SqlDecisionStore(database)
        past, future = await store.steps()
        assert past == (MADE[1], first, MADE[0], second)
        assert future == (MADE[3],)
        await store.keep([*past[2:], past[1]], ())
        assert (await SqlDecisionStore(database).steps())[0] == (MADE[0], second, first)
        await store.keep([MADE[0]], ())
        assert (await store.steps())[0] == (MADE[0],)
        assert await database.read(lambda c: c.execute("SELECT count(*) FROM deletions").fetchone()) == (0,)


async def test_a_job_that_is_deleted_twice_is_kept_as_it_was_the_second_time(database: Database) -> None:
    store = SqlDecisionStore(database)
    before, after = gone(1, Path("/trash/files/a")), gone(1, Path("/trash/files/a 2"), "a harbour at dusk")
    await store.keep([before], ())
    await store.keep([after], ())
    assert (await SqlDecisionStore(database).steps())[0] == (after,)


async def test_a_deletion_that_cannot_be_read_costs_no_other_and_none_keeps_a_secret(database: Database) -> None:
    store = SqlDecisionStore(database, lambda text: text.replace("geheim", "…"))
    await store.keep([gone(1, None), MADE[0], gone(2, None, "geheim")], ())
    rows = await database.read(lambda c: c.execute("SELECT record FROM deletions").fetchall())
    assert "geheim" not in str(rows)
    await database.write(lambda c: c.execute("UPDATE deletions SET record = '{' WHERE job_id = 'job-1'"))
    past, _ = await SqlDecisionStore(database).steps()
    assert [type(step) for step in past] == [Decision, RemovedJob]


def cleared(*places: Path | None) -> ClearedClips:
    clips = [Clip(index, f"{index + 1}.mp4", 1000 + index, f"{index}" * 64, 124, 5.2, 560, 688) for index in range(4)]
    return ClearedClips(tuple(ClearedClip("job-1", clips[at], Trashed(place)) for at, place in enumerate(places)))


async def test_cleared_clips_come_back_with_their_places_and_are_written_once(profile: Profile) -> None:
    odd = Path(os.fsdecode(b"/trash/files/1\xff \xe2\x80\xae.mp4"))
    first, second = cleared(odd, None), cleared(odd, None)
    async with opened(profile.database) as database:
        store = SqlDecisionStore(database)
        await store.keep([first, MADE[0], second], MADE[2:])
        await database.write(lambda c: c.execute("UPDATE clearings SET clips = clips || ' ' WHERE number = 0"))
        await store.keep([MADE[1], first, gone(1, None), second], MADE[3:])
        marks = await database.read(lambda c: c.execute("SELECT number, clips LIKE '% ' FROM clearings").fetchall())
        assert sorted(marks) == [(1, 1), (3, 0)], "only their numbers are written anew"
    async with opened(profile.database) as database:
        store = SqlDecisionStore(database)
        past, future = await store.steps()
        assert past == (MADE[1], first, gone(1, None), second)
        assert future == (MADE[3],)
        await store.keep([*past[2:], past[1]], ())
        assert (await SqlDecisionStore(database).steps())[0] == (past[2], second, first)
        await store.keep([MADE[0]], ())
        assert await database.read(lambda c: c.execute("SELECT count(*) FROM clearings").fetchone()) == (0,)


async def test_what_a_disk_has_refused_is_kept_with_the_next_step(database: Database) -> None:
    store = SqlDecisionStore(database)
    steps: tuple[KeptStep, ...] = (gone(1, None), cleared(Path("/trash/files/1.mp4")))
    for table in ("deletions", "clearings"):
        await store.keep([], ())
        trigger = f"CREATE TRIGGER refuses AFTER INSERT ON {table} BEGIN SELECT RAISE (ROLLBACK, 'no'); END"
        await database.write(methodcaller("execute", trigger))
        with pytest.raises((LibraryTrouble, sqlite3.Error)):
            await store.keep(steps, ())
        await database.write(lambda c: c.execute("DROP TRIGGER refuses"))
        await store.keep(steps, ())
        assert (await SqlDecisionStore(database).steps())[0] == steps


@pytest.mark.parametrize("text", ["{", "[{}]", '[{"job_id":"j","clip":null}]', '"x"'])
async def test_a_clearing_that_cannot_be_read_costs_no_other(database: Database, text: str) -> None:
    store = SqlDecisionStore(database)
    await store.keep([cleared(None), MADE[0], cleared(Path("/trash/files/1.mp4"))], ())
    await database.write(lambda c: c.execute("UPDATE clearings SET clips = ? WHERE number = 0", (text,)))
    again = SqlDecisionStore(database)
    past, _ = await again.steps()
    assert past == (MADE[0], cleared(Path("/trash/files/1.mp4")))
    await again.keep(past, ())
    assert await database.read(lambda c: c.execute("SELECT count(*) FROM clearings").fetchone()) == (1,)


async def test_a_library_of_the_twelfth_version_can_have_cleared_clips_back(profile: Profile) -> None:
    with sqlite3.connect(profile.database) as connection:
        connection.executescript((HERE / "library_v12.sql").read_text(encoding="utf-8"))
    connection.close()
    async with opened(profile.database) as database:
        jobs, store = SqlJobStore(database), SqlDecisionStore(database)
        assert any("rain" in one.annotations.tags for one in await jobs.load())
        past, future = await store.steps()
        assert [type(step) for step in past] == [Decision, RemovedJob]
        await store.keep([*past, cleared(None)], future)
        assert (await SqlDecisionStore(database).steps())[0] == (*past, cleared(None))
        assert await database.integrity_check() == ()


async def test_a_library_of_the_tenth_version_can_take_deletions_back(profile: Profile) -> None:
    with sqlite3.connect(profile.database) as connection:
        connection.executescript((HERE / "library_v10.sql").read_text(encoding="utf-8"))
    connection.close()
    async with opened(profile.database) as database:
        jobs, store = SqlJobStore(database), SqlDecisionStore(database)
        assert any("rain" in one.annotations.tags for one in await jobs.load())
        past, future = await store.steps()
        assert len(past) == 1
        await store.keep([*past, gone(1, None)], future)
        assert (await SqlDecisionStore(database).steps())[0] == (*past, gone(1, None))
        assert await database.integrity_check() == ()
