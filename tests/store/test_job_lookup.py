"""Jobs that are not in memory are found in the rows, at once and without reading the rest."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from kinogrid.domain.annotation import Annotations
from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.job import Job, Parent
from kinogrid.domain.request import Extend, LocalFrame
from kinogrid.domain.state import Done, Failed, Running, Stopped
from kinogrid.store.database import Database
from kinogrid.store.job_lookup import _PARENTS, SqlJobLookup
from kinogrid.store.job_rows import SELECT_ALIVE, SELECT_PLANNED
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from kinogrid.store.schema import SCHEMA
from tests.store.conftest import opened
from tests.store.samples import (
    CLIP,
    EXTEND,
    FAILURE,
    FORESEEN,
    GENERATE,
    IMAGINE,
    POSTINGS,
    RESULT,
    STATES,
    extension,
    job,
)
from tests.store.samples import with_task as own

HERE = Path(__file__).parent
ENDED = Done("t-1", RESULT, (CLIP,))


@pytest.fixture
def store(database: Database) -> SqlJobStore:
    return SqlJobStore(database)


@pytest.fixture
def lookup(store: SqlJobStore) -> SqlJobLookup:
    return store.lookup


def ended(number: int, **changes: object) -> Job:
    return replace(job(number, own(ENDED, number)), **changes)  # type: ignore[arg-type]


async def plan(database: Database, sql: str, *of: object) -> str:
    rows = await database.read(lambda connection: connection.execute(f"EXPLAIN QUERY PLAN {sql}", of).fetchall())
    return " ".join(str(row[3]) for row in rows)


async def test_of_all_states_those_are_read_at_the_start_that_something_may_become_of(store: SqlJobStore) -> None:
    jobs = [job(number, own(state, number)) for number, state in enumerate(STATES.values(), 1)]
    over = [ended(20), job(21, own(Failed(FAILURE, "t-1"), 21)), job(22, Stopped())]
    in_doubt = [replace(one, id=f"{one.id}-tried", state=own(one.state, 50 + n)) for n, one in enumerate(over)]
    in_doubt = [replace(one, postings=POSTINGS) for one in in_doubt]
    for one in (*jobs, *over, *in_doubt):
        await store.save(one)
    await store.plan([job(30)])
    alive = await store.alive()
    assert set(alive) == {one for one in (*jobs, *over, *in_doubt) if one.is_alive}
    assert {one.id for one in (*jobs, *over)} - {one.id for one in alive} == {
        "job-8",
        "job-9",
        "job-10",
        "job-20",
        "job-21",
        "job-22",
    }, "what has ended for good, but not what lacks clips"
    await store.save(replace(over[0], postings=POSTINGS))
    await store.save(replace(jobs[0], state=Stopped()))
    now = {one.id for one in await store.alive()}
    assert "job-20" in now
    assert "job-1" not in now


async def test_the_start_reads_no_row_of_what_has_ended(store: SqlJobStore, database: Database) -> None:
    await store.save(ended(1))
    for select in (SELECT_ALIVE, SELECT_PLANNED):
        assert "SCAN jobs USING INDEX jobs_alive" in await plan(database, select)
    listed = await plan(database, "SELECT created_at, id FROM jobs ORDER BY created_at DESC, id")
    assert listed == "SCAN jobs USING COVERING INDEX jobs_newest"
    for sql, index in (
        ("SELECT id FROM jobs WHERE placed_at >= ?", "jobs_placed"),
        ("SELECT id FROM jobs WHERE continues = ? ORDER BY created_at, id", "jobs_continuing"),
        ("SELECT id FROM jobs WHERE video_id = ? ORDER BY created_at, id", "jobs_videos"),
    ):
        assert index in await plan(database, sql, 1.0)


async def test_a_job_is_found_as_it_was_written_last(
    store: SqlJobStore, lookup: SqlJobLookup, database: Database
) -> None:
    one = replace(extension(1, job(2)), state=ENDED, foreseen=FORESEEN)
    await store.save(one)
    assert lookup.find("job-1") == one
    assert lookup.find("job-9") is None
    after = replace(one, annotations=Annotations().rated(0, 3))
    await store.save(after)
    assert lookup.find("job-1") == after
    await store.plan([job(3)])
    assert lookup.find("job-3") is None, "no job yet"
    await database.write(lambda connection: connection.execute("UPDATE jobs SET state_json = '{' WHERE id = 'job-1'"))
    assert lookup.find("job-1") is None, "one that cannot be read"
    await store.forget("job-1")
    assert lookup.find("job-1") is None


async def test_tasks_and_videos_lead_to_their_jobs(store: SqlJobStore, lookup: SqlJobLookup) -> None:
    maker, running = ended(1), job(2, Running("t-2", 1.0))
    child = replace(ended(3), order=Extend(prompt="on", video_id=RESULT.video_id or "", video_index=0))
    other = replace(ended(4), order=Extend(prompt="on", video_id="another", video_index=0), state=Stopped())
    for one in (maker, running, child, other):
        await store.save(one)
    assert lookup.owners(["t-1", "t-2", "t-9"]) == {"t-1": "job-1", "t-2": "job-2"}
    assert lookup.owners([]) == {}
    assert lookup.making(RESULT.video_id or "") == ["job-1", "job-3"]
    assert lookup.continuing(RESULT.video_id or "") == ["job-3"]
    assert (lookup.making("none"), lookup.continuing("none")) == ([], [])
    assert await lookup.apart() == ["job-3"], "its maker is known, and it has no parent"
    await store.save(replace(child, parent=extension(3, maker).parent))
    assert await lookup.apart() == []
    await store.save(replace(child, parent=extension(3, job(77)).parent))
    assert await lookup.apart() == ["job-3"], "its parent is not there any more"
    await store.forget("job-3")
    await store.plan([child])
    assert await lookup.apart() == [], "no job yet"


async def test_what_was_let_go_since_a_time_is_named(store: SqlJobStore, lookup: SqlJobLookup) -> None:
    await store.save(ended(1, foreseen=FORESEEN))
    await store.save(ended(2))
    await store.save(ended(3, foreseen=replace(FORESEEN, placed_at=None)))
    placed = FORESEEN.placed_at or 0.0
    assert set(lookup.placed_since(placed)) == {"job-1"}
    assert set(lookup.placed_since(ended(3).created_at)) == {"job-1", "job-3"}, "when it was ordered, at the latest"
    assert list(lookup.placed_since(placed + 1)) == []


async def test_every_job_is_named_the_oldest_first_and_those_asked_for_are_read(
    store: SqlJobStore, lookup: SqlJobLookup, database: Database
) -> None:
    jobs = [ended(2), job(1), ended(3, created_at=ended(2).created_at)]
    for one in jobs:
        await store.save(one)
    named = [(one.created_at, one.id) for one in sorted(jobs, key=lambda one: (one.created_at, one.id))]
    assert list(await lookup.listed()) == named
    await store.plan([job(7)])
    assert list(await lookup.listed()) == named, "what is only planned is no job"
    assert set(await lookup.read(["job-3", "job-1", "job-7", "job-9"])) == {jobs[1], jobs[2]}
    await database.write(lambda connection: connection.execute("UPDATE jobs SET state_json = '{' WHERE id = 'job-3'"))
    assert list(await lookup.read(["job-3", "job-1"])) == [jobs[1]]


async def test_who_continues_whom_is_told_from_an_index_of_extensions_alone(
    store: SqlJobStore, lookup: SqlJobLookup, database: Database
) -> None:
    assert dict(await lookup.parents()) == {}
    for one in (ended(1), ended(2, parent=Parent("job-1", 3)), ended(3, parent=Parent("gone", 0)), ended(4)):
        await store.save(one)
    assert dict(await lookup.parents()) == {"job-2": "job-1", "job-3": "gone"}
    assert "jobs_children" in await plan(database, _PARENTS)
    await store.save(ended(2))
    assert dict(await lookup.parents()) == {"job-3": "gone"}


async def test_what_is_in_a_project_is_named_however_it_came_into_it(store: SqlJobStore, lookup: SqlJobLookup) -> None:
    whole, part = Annotations().put_into(None, "p-1"), Annotations().put_into(0, "p-1").put_into(None, "p-2")
    for number, annotations in enumerate((whole, part, Annotations()), 1):
        await store.save(ended(number, annotations=annotations))
    assert set(await lookup.in_project("p-1")) == {"job-1", "job-2"}
    assert list(await lookup.in_project("p-2")) == ["job-2"]
    assert list(await lookup.in_project("p-3")) == []


async def test_of_each_kind_of_order_the_latest_teach_how_long_it_takes(
    store: SqlJobStore, lookup: SqlJobLookup
) -> None:
    many = [ended(number) for number in range(1, 7)]
    rare = [ended(0, id="rare", order=replace(EXTEND, video_id="x")), job(9, order=IMAGINE)]
    for one in (*many, *rare):
        await store.save(one)
    assert {one.id for one in await lookup.lessons(2)} == {"job-6", "job-5", "rare", "job-9"}


async def test_pictures_are_named_that_any_order_has_also_one_that_is_only_planned(
    store: SqlJobStore, lookup: SqlJobLookup, database: Database
) -> None:
    assert await lookup.pictures() == frozenset()
    await store.save(ended(1))
    await store.save(job(2, order=IMAGINE))
    await store.save(extension(3, job(1)))
    await store.plan([job(4, order=replace(GENERATE, first=LocalFrame("/pictures/dog.png")))])
    await database.write(lambda c: c.execute("UPDATE jobs SET order_json = 'odd' WHERE id = 'job-3'"))
    assert await lookup.pictures() == {"/pictures/cat.png", "/pictures/dog.png"}


async def test_no_picture_of_a_large_library_is_taken_for_one_that_no_order_has(
    store: SqlJobStore, lookup: SqlJobLookup, database: Database
) -> None:
    # More orders than are read at once: whatever is not named here may be cleared from the disk.
    await store.save(job(1, order=replace(GENERATE, first=LocalFrame("/pictures/0.png"))))
    columns = await database.read(lambda c: [row[1] for row in c.execute("PRAGMA table_info(jobs)")])
    changed = {"id": "'copy-' || number", "order_json": "replace(order_json, '0.png', number || '.png')"}
    numbers = "WITH RECURSIVE numbers(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM numbers LIMIT 4100)"
    picked = ", ".join(changed.get(name, name) for name in columns)
    copied = f"{numbers} INSERT INTO jobs ({', '.join(columns)}) SELECT {picked} FROM jobs, numbers"  # noqa: S608
    await database.write(lambda c: c.execute(copied))
    assert {f"/pictures/{number}.png" for number in range(4101)} <= await lookup.pictures()


async def test_what_cannot_be_read_is_named_wherever_it_is_met(
    store: SqlJobStore, lookup: SqlJobLookup, database: Database
) -> None:
    for number in range(3):
        await store.save(ended(number))
    await database.write(lambda c: c.execute("UPDATE jobs SET state_json = 'odd' WHERE id <> 'job-2'"))
    assert lookup.find("job-0") is None
    assert list(store.unreadable) == ["job-0"]
    assert [one.id for one in await lookup.read(["job-1", "job-2"])] == ["job-2"]
    assert list(store.unreadable) == ["job-0", "job-1"]


async def test_a_library_of_the_eleventh_version_tells_what_is_alive(profile: Profile) -> None:
    with sqlite3.connect(profile.database) as connection:
        connection.executescript((HERE / "library_v11.sql").read_text(encoding="utf-8"))
        connection.execute("UPDATE jobs SET state_json = 'odd' WHERE id = 'job-9'")
    connection.close()
    async with opened(profile.database) as database:
        store = SqlJobStore(database)
        jobs = await store.load()
        assert set(await store.alive()) == {one for one in jobs if one.is_alive}
        assert store.unreadable == ("job-9",), "one that cannot be read is not forgotten"
        assert 0 < len(await store.alive()) < len(jobs)
        assert await store.lookup.apart() == ["20261101-122000-0000dddd"]
        assert set(store.lookup.continuing(EXTEND.video_id)) == {"job-99"}
        assert set(store.lookup.placed_since(0.0)) == {one.id for one in jobs if one.foreseen is not None}
        listed = [name for _, name in await store.lookup.listed() if name != "job-9"]
        assert listed == [one.id for one in sorted(jobs, key=lambda one: (one.created_at, one.id))]
        rated = store.lookup.find("20261101-120000-0000aaaa")
        assert rated is not None
        assert rated.annotations.stars(1) == 4
        assert await database.integrity_check() == ()


async def test_a_glance_only_reads_and_goes_on_after_the_library_was_written_back(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "kinogrid.db", SCHEMA)
    store = SqlJobStore(database)
    await store.save(ended(1))
    with pytest.raises(LibraryTrouble):
        database.glance(lambda connection: connection.execute("DELETE FROM jobs"))
    (tmp_path / "kinogrid.db").unlink()
    assert store.lookup.find("job-1") == ended(1)
    await database.write_back()
    await store.save(ended(2))
    assert (store.lookup.find("job-1"), store.lookup.find("job-2")) == (ended(1), ended(2))
    await database.aclose()
