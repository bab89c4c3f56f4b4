"""The listing says of every job and variant what its row does, whatever was done in whatever order."""

import sqlite3
from collections.abc import AsyncIterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given

from kinogrid.domain.annotation import Annotations, Project
from kinogrid.domain.clip_filter import (
    Between,
    ClipFilter,
    ClipGrouping,
    ClipSearch,
    Facts,
    Making,
    SavedSearch,
    Sorting,
    Trait,
    clip_facts,
    job_facts,
)
from kinogrid.domain.job import Curation, Job, Parent
from kinogrid.domain.journal import JournalEntry, JournalKind
from kinogrid.domain.pricing import Foreseen
from kinogrid.domain.request import Aspect, LocalFrame, Mode, Resolution
from kinogrid.domain.spending import Charged
from kinogrid.domain.state import Clip, Done, Result, Running
from kinogrid.service.tasks import read_result_text
from kinogrid.store.charges import SqlChargeStore
from kinogrid.store.database import Database
from kinogrid.store.frames import FrameFolder, FrameRecords
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.listing import (
    LabelKind,
    index_of_key,
    label_id,
    lineage_label,
    packed,
    unpacked,
    variant_key,
)
from kinogrid.store.paths import Profile
from kinogrid.store.projects import SqlProjects
from kinogrid.store.record import record
from kinogrid.store.recovery import Recovered, recovered
from kinogrid.store.search_words import indexed
from tests.domain.test_clip_filter import FACTS
from tests.reached import must_reach, reached
from tests.store.conftest import opened
from tests.store.samples import GENERATE, job

HERE = Path(__file__).parent
RESULT = Result("77", tuple(f"https://host/{n}.mp4" for n in range(4)), raw="{}")


def done(number: int, clips: int = 4, **changes: object) -> Job:
    """Make a finished job with so many clips."""
    kept = tuple(Clip(n, f"{n + 1}.mp4", 9, f"{n}" * 64, 125, 5.2, 1248, 704) for n in range(clips))
    state = Done(f"t-{number}", replace(RESULT, video_id=str(number)), kept)
    return replace(job(number, state), **changes)  # type: ignore[arg-type]


@pytest.fixture
async def store(database: Database) -> AsyncIterator[SqlJobStore]:
    """Give the rows of an open library, which is sound at the end, whose tallies are those of what is listed."""
    yield SqlJobStore(database)
    assert await database.integrity_check() == ()
    assert await database.read(tallied) == await database.read(counted)


def tallied(connection: sqlite3.Connection) -> set[tuple[int, int, int]]:
    return set(connection.execute("SELECT label, facts, count FROM tallies"))


def counted(connection: sqlite3.Connection) -> set[tuple[int, int, int]]:
    everything = connection.execute("SELECT 0, facts, count(*) FROM listed GROUP BY facts").fetchall()
    labelled = connection.execute("SELECT label, facts, count(*) FROM labelled GROUP BY label, facts").fetchall()
    return {*everything, *labelled}


async def listed(database: Database) -> dict[tuple[str, int | None], Facts]:
    """Give the facts of everything that is listed."""

    def read(connection: sqlite3.Connection) -> dict[tuple[str, int | None], Facts]:
        rows = connection.execute("SELECT job_id, key, facts FROM listed JOIN listed_jobs ON number = key / 16")
        return {(job_id, index_of_key(key)): unpacked(facts) for job_id, key, facts in rows}

    return await database.read(read)


def expected(*jobs: Job, cost: float | None = None) -> dict[tuple[str, int | None], Facts]:
    of_jobs: dict[tuple[str, int | None], Facts] = {(one.id, None): job_facts(one, cost) for one in jobs}
    return of_jobs | {(one.id, clip.index): clip_facts(one, clip, cost) for one in jobs for clip in one.clips}


async def labels(database: Database, label: int) -> set[tuple[str, int | None]]:
    """Name what has a label."""

    def read(connection: sqlite3.Connection) -> set[tuple[str, int | None]]:
        sql = "SELECT job_id, key FROM labelled JOIN listed_jobs ON number = key / 16 WHERE label = ?"
        return {(job_id, index_of_key(key)) for job_id, key in connection.execute(sql, (label,))}

    return await database.read(read)


async def label(database: Database, kind: LabelKind, name: str) -> int:
    found = await database.read(lambda connection: label_id(connection, kind, name))
    assert found is not None
    return found


async def texts(database: Database) -> dict[tuple[str, int | None], str]:
    """Give what everything is found by."""

    def read(connection: sqlite3.Connection) -> dict[tuple[str, int | None], str]:
        sql = "SELECT job_id, words.rowid, texts FROM words JOIN listed_jobs ON number = words.rowid / 16"
        return {(job_id, index_of_key(key)): text for job_id, key, text in connection.execute(sql)}

    return await database.read(read)


@must_reach("known in all", "known in little")
@given(FACTS)
def test_facts_come_back_from_their_number(facts: Facts) -> None:
    assert unpacked(packed(facts)) == facts
    assert 0 <= packed(facts) < 1 << 63
    reached("known in all" if facts.resolution and facts.aspect and facts.cents is not None else "known in little")


def test_the_numbers_of_facts_are_those_that_libraries_have() -> None:
    """People's files hold these: another number for the same facts would lose them."""
    plain = Facts(is_clip=False, making=Making.GENERATION, mode=Mode.FAST)
    everything = Facts(
        is_clip=True,
        making=Making.PICTURES,
        mode=Mode.TURBO,
        traits=frozenset(Trait),
        resolution=Resolution.P720,
        loop=True,
        aspect=Aspect.TALL,
        stars=5,
        tenths=52,
        cents=54,
    )
    assert packed(plain) == 0
    assert packed(everything) == 15121830546047
    assert [packed(replace(plain, traits=frozenset({trait}))) for trait in Trait] == [1 << n for n in range(len(Trait))]


@pytest.mark.parametrize("number", [7 << 8, 7 << 11, 3 << 14, 7 << 18])
def test_a_number_that_nobody_wrote_has_no_facts(number: int) -> None:
    with pytest.raises(ValueError, match="no facts"):
        unpacked(number)


def test_variants_have_keys_below_their_jobs() -> None:
    keys = [variant_key(5, index) for index in range(8)]
    assert keys == sorted(keys, reverse=True)
    assert [index_of_key(key) for key in keys] == list(range(8))
    assert max(keys) < 5 * 16 + 15
    assert min(keys) > 5 * 16 - 1


async def test_what_is_saved_is_listed_as_it_is_then(store: SqlJobStore, database: Database) -> None:
    running, finished = job(1, Running("t-1", 1.0)), done(2)
    for one in (running, finished):
        await store.save(one)
    assert await listed(database) == expected(running, finished)
    decided = replace(finished, curation=Curation(1, frozenset({2}), frozenset({0})))
    failed_to_come = replace(decided, state=replace(decided.state, clips=decided.clips[:2]))  # type: ignore[arg-type]
    for after in (decided, failed_to_come, finished):
        await store.save(after)
        assert await listed(database) == expected(running, after)
    await store.forget(running.id)
    assert await listed(database) == expected(finished)
    await store.plan([job(3)])
    assert await listed(database) == expected(finished), "a planned order is no job yet"
    await store.save(job(3))
    assert await listed(database) == expected(finished, job(3))


async def test_jobs_of_one_moment_have_places_of_their_own(store: SqlJobStore, database: Database) -> None:
    jobs = [replace(done(number), created_at=at) for number, at in enumerate((5.0, 5.0, 5.0, -1.0, 1e300))]
    for one in jobs:
        await store.save(one)
    assert await listed(database) == expected(*jobs)


async def test_costs_are_what_was_charged_else_what_was_foreseen(store: SqlJobStore, database: Database) -> None:
    foreseen = done(1, foreseen=Foreseen(Decimal("0.54"), 1.0))
    await store.save(foreseen)
    assert await listed(database) == expected(foreseen, cost=0.54)
    labelled = replace(foreseen, annotations=Annotations().tagged(1, "sea"))
    await store.save(labelled)
    charges = SqlChargeStore(database)
    await charges.keep([Charged("job-1", f"trace-{n}", Decimal("0.40"), 1.0) for n in range(2)])
    await charges.keep([Charged("job-9", "trace-9", Decimal(1), 1.0)])
    assert await listed(database) == expected(labelled, cost=0.80)
    assert await labels(database, await label(database, LabelKind.TAG, "sea")) == {("job-1", None), ("job-1", 1)}
    await store.save(foreseen)
    assert await listed(database) == expected(foreseen, cost=0.80)


async def test_what_was_charged_counts_in_a_library_that_is_brought_back(
    store: SqlJobStore, database: Database
) -> None:
    one = done(1, foreseen=Foreseen(Decimal("0.54"), 1.0))
    paid = tuple(Charged("job-1", f"trace-{number}", Decimal("0.40"), 1.0) for number in range(2))
    await store.take_back([Recovered(one, (JournalEntry(1.0, JournalKind.ORDERED),), charges=paid)])
    assert await listed(database) == expected(one, cost=0.80)
    assert set(await SqlChargeStore(database).charges()) == set(paid)


async def test_tags_and_projects_are_those_of_each_variant(store: SqlJobStore, database: Database) -> None:
    annotations = Annotations().tagged(1, "Sea").tagged(None, "night").put_into(2, "p-1").rated(0, 5)
    one = done(1, annotations=annotations)
    await store.save(one)
    assert await labels(database, await label(database, LabelKind.TAG, "sea")) == {("job-1", None), ("job-1", 1)}
    everywhere = {("job-1", index) for index in (None, 0, 1, 2, 3)}
    assert await labels(database, await label(database, LabelKind.TAG, "night")) == everywhere
    project = await label(database, LabelKind.PROJECT, "p-1")
    assert await labels(database, project) == {("job-1", None), ("job-1", 2)}
    assert await listed(database) == expected(one)
    await store.save(replace(one, annotations=annotations.taken_out(2, "p-1", range(4))))
    assert await labels(database, project) == set()
    assert next(iter(await store.load())).annotations.stars(0) == 5


async def test_what_goes_back_to_one_job_is_one_lineage(store: SqlJobStore, database: Database) -> None:
    root, child, grandchild = done(1), done(2, parent=Parent("job-1", 0)), done(3, parent=Parent("job-2", 1))
    other = done(4)
    # In the order of a folder that is read back: children before their parents.
    for one in (grandchild, other, root, child):
        await store.save(one)
    number = 1_700_000_001_000_000

    async def lineages() -> dict[str, int | None]:
        return dict(await database.read(lambda c: c.execute("SELECT job_id, lineage FROM listed_jobs").fetchall()))

    assert await lineages() == {"job-1": number, "job-2": number, "job-3": number, "job-4": None}
    every = {(one.id, index) for one in (root, child, grandchild) for index in (None, 0, 1, 2, 3)}
    assert await labels(database, lineage_label(number)) == every
    await store.save(replace(other, parent=Parent("job-3", 0)))
    assert (await lineages())["job-4"] == number
    await store.forget("job-2")
    later = number + 2_000_000
    assert await lineages() == {"job-1": None, "job-3": later, "job-4": later}
    assert await labels(database, lineage_label(number)) == set()
    await store.forget("job-4")
    assert await lineages() == {"job-1": None, "job-3": None}


async def test_parents_that_go_round_are_one_lineage_and_end(store: SqlJobStore, database: Database) -> None:
    for number, of in ((1, 3), (2, 1), (3, 2), (4, 3), (5, 5)):
        await store.save(done(number, parent=Parent(f"job-{of}", 0)))
    found = await database.read(lambda c: c.execute("SELECT job_id, lineage FROM listed_jobs").fetchall())
    number = 1_700_000_001_000_000
    assert dict(found) == {"job-1": number, "job-2": number, "job-3": number, "job-4": number, "job-5": None}


async def test_a_job_is_found_by_its_words_and_a_variant_also_by_its_own(
    store: SqlJobStore, database: Database, profile: Profile
) -> None:
    frames = FrameFolder(profile.folder)
    kept = frames.keep(b"x", "png")
    await FrameRecords(database, frames).use(kept, "Übersee boat.png", 1.0)
    order = replace(GENERATE, prompt="Ein Café", first=LocalFrame(str(kept)))
    annotations = Annotations().noted(None, "for Ann").tagged(1, "東京").rated(2, 3)
    one = done(1, order=order, annotations=annotations)
    await store.save(one)
    base = indexed("Ein Café", "for Ann", "Übersee boat.png", "last.png", "job-1", "t-1")
    assert await texts(database) == {("job-1", None): base, ("job-1", 1): f"{base} 東 京"}
    await store.save(replace(one, annotations=Annotations()))
    without = indexed("Ein Café", "Übersee boat.png", "last.png", "job-1", "t-1")
    assert await texts(database) == {("job-1", None): without}
    await store.forget("job-1")
    assert await texts(database) == {}
    assert await database.read(lambda c: c.execute("SELECT count(*) FROM words").fetchone()) == (0,)


async def test_no_secret_gets_into_the_words(database: Database) -> None:
    store = SqlJobStore(database, lambda text: text.replace("geheim", "…"))
    annotations = Annotations().noted(0, "geheim").tagged(None, "geheim")
    await store.save(done(1, order=replace(GENERATE, prompt="geheim"), annotations=annotations))
    held = await database.read(lambda c: c.execute("SELECT texts FROM words").fetchall())
    rows = await database.read(lambda c: c.execute("SELECT annotations FROM jobs").fetchall())
    shown = await database.read(lambda c: c.execute("SELECT name || shown FROM labels").fetchall())
    assert "geheim" not in str(held) + str(rows) + str(shown)


async def test_a_library_of_the_ninth_version_is_listed_whole(profile: Profile) -> None:
    with sqlite3.connect(profile.database) as connection:
        connection.executescript((HERE / "library_v9.sql").read_text(encoding="utf-8"))
    connection.close()
    async with opened(profile.database) as database:
        store = SqlJobStore(database)
        jobs = await store.load()
        found = await listed(database)
        assert set(found) == set(expected(*jobs))
        shown = {key: replace(facts, cents=None) for key, facts in found.items()}
        assert shown == {key: replace(facts, cents=None) for key, facts in expected(*jobs).items()}
        assert found["job-7", None].cents == 54, "what it was charged"
        root = next(one for one in jobs if one.id.endswith("aaaa"))
        number = int(root.created_at * 1e6)
        assert {name for name, _ in await labels(database, lineage_label(number))} == {
            "20261101-120000-0000aaaa",
            "20261101-120500-0000bbbb",
        }
        assert indexed("Café 東京の夜 boat.png").split()[0] in (await texts(database))[root.id, None].split()
        assert all(one.annotations == Annotations() for one in jobs)
        assert [one.id for one in await store.planned()] == ["job-50", "20261101-121000-0000cccc"]
        assert await database.integrity_check() == ()
        assert await database.read(tallied) == await database.read(counted)


async def test_a_row_that_cannot_be_read_keeps_no_library_from_being_listed(profile: Profile) -> None:
    with sqlite3.connect(profile.database) as connection:
        connection.executescript((HERE / "library_v9.sql").read_text(encoding="utf-8"))
        connection.execute("UPDATE jobs SET order_json = 'odd' WHERE id = 'job-1'")
    connection.close()
    async with opened(profile.database) as database:
        found = {name for name, _ in await listed(database)}
        assert "job-1" not in found
        assert "job-7" in found


async def test_projects_and_searches_are_kept_until_they_are_dropped(database: Database) -> None:
    projects = SqlProjects(database)
    first, second = Project("p-1", "Sea", 1.0), Project("p-2", "Night", 2.0)
    for one in (second, first, replace(second, name="東京")):
        await projects.keep(one)
    assert list(await projects.projects()) == [first, replace(second, name="東京")]
    await projects.drop("p-1")
    assert [one.id for one in await projects.projects()] == ["p-2"]
    search = SavedSearch("best", _search())
    await projects.keep_search(search)
    await projects.keep_search(SavedSearch("all", replace(_search(), words="")))
    await database.write(lambda c: c.execute("INSERT INTO saved_searches VALUES ('odd', '{')"))
    assert [one.name for one in await projects.searches()] == ["all", "best"]
    assert (await projects.searches())[1] == search
    await projects.drop_search("best")
    assert [one.name for one in await projects.searches()] == ["all"]


async def test_another_name_of_a_project_makes_the_records_of_what_is_in_it_old(
    store: SqlJobStore, database: Database
) -> None:
    projects = SqlProjects(database)
    await projects.keep(Project("p-1", "Sea", 1.0))
    inside, outside = done(1, annotations=Annotations().put_into(2, "p-1")), done(2)
    await store.save_all([(inside, ()), (outside, ())])
    await store.recorded([inside.id, outside.id])
    await projects.keep(Project("p-1", "Ocean", 1.0))
    assert list(await store.unrecorded()) == [(inside, False)]
    assert list(await store.projects_of(inside)) == [Project("p-1", "Ocean", 1.0)]
    assert list(await store.projects_of(outside)) == []


async def test_records_bring_back_what_was_written_to_clips_and_the_names_of_projects(database: Database) -> None:
    annotations = Annotations(is_new=True).rated(1, 4).noted(1, "best").tagged(None, "Sea").put_into(0, "p-1")
    first = done(1, annotations=annotations.put_into(None, "p-2"))
    second = done(2, annotations=Annotations().put_into(None, "p-1"))
    told = [(first, [Project("p-1", "Old name", 0.0)]), (second, [Project("p-1", "New name", 0.0)])]
    records = [recovered(record(one, (), str, projects=named), read_result_text) for one, named in told]
    store = SqlJobStore(database)
    await store.take_back(records)
    assert sorted(await store.load(), key=lambda one: one.id) == [first, second]
    names = {one.id: one.name for one in await SqlProjects(database).projects()}
    assert names == {"p-1": "New name", "p-2": "p-2"}
    assert await listed(database) == expected(first, second)
    assert len(await texts(database)) == 3


def _search() -> ClipSearch:
    wanted = ClipFilter(
        frozenset({Trait.PICKED}),
        modes=frozenset({Mode.TURBO}),
        loop=True,
        stars=3,
        seconds=Between(5.0),
        tags=frozenset({"sea"}),
    )
    return ClipSearch('cats "by night"', wanted, Sorting.BEST, ClipGrouping.DAY)
