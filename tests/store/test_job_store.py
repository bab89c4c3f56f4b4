import asyncio
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kinogrid.domain.failure import Charge, LibraryTrouble
from kinogrid.domain.journal import JournalEntry
from kinogrid.domain.state import Draft, Failed, Running, State, Stopped, Submitting
from kinogrid.store.database import Database
from kinogrid.store.jobs import DETAIL_BOUND, STEPS, SqlJobStore
from kinogrid.store.paths import Profile
from kinogrid.store.redact import Redactor
from kinogrid.studio.ports import JobStore
from tests.store.samples import DRAFT, FAILURE, STATES, extension, job, with_task

ROOT = Path(__file__).parents[2]
TOKEN = "3f9c0b7e51d24a6f8e2b17c4d5a09b66"


@pytest.fixture
def store(database: Database) -> JobStore:
    return SqlJobStore(database)


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
async def test_a_job_comes_back_as_it_was_in_every_state(store: JobStore, state: State) -> None:
    await store.save(job(1, state))
    assert list(await store.load()) == [job(1, state)]


async def test_newest_first_with_parents_and_picks(store: JobStore) -> None:
    old, new = job(1), extension(2, job(1))
    await store.save(old)
    await store.save(new)
    assert list(await store.load()) == [new, old]


async def test_a_job_moves_on_with_its_history(store: JobStore) -> None:
    await store.save(job(1), JournalEntry(1.5, "created"))
    await store.save(job(1, STATES["submitting"]), JournalEntry(2.5, "SubmitStarted", '{"action":"generate"}'))
    await store.save(job(1, Running("t-1", 3.0)), None)
    assert [made.state for made in await store.load()] == [Running("t-1", 3.0)]
    assert list(await store.journal("job-1")) == [
        JournalEntry(1.5, "created"),
        JournalEntry(2.5, "SubmitStarted", '{"action":"generate"}'),
    ]
    assert list(await store.journal("job-2")) == []


async def test_a_forgotten_job_takes_its_history_along_and_its_children_stay(
    store: JobStore, database: Database
) -> None:
    await store.save(job(1), JournalEntry(1.0, "created"))
    await store.save(extension(2, job(1)))
    await store.forget("job-1")
    await store.forget("never there")
    assert [made.id for made in await store.load()] == ["job-2"]
    assert list(await store.journal("job-1")) == []
    assert await database.integrity_check() == ()


async def test_one_task_is_never_given_to_two_jobs(store: JobStore) -> None:
    await store.save(job(1, Running("t-1", 1.0)))
    with pytest.raises(sqlite3.IntegrityError):
        await store.save(job(2, Running("t-1", 2.0)), JournalEntry(1.0, "taken"))
    assert [made.id for made in await store.load()] == ["job-1"]
    assert list(await store.journal("job-2")) == []


async def test_saves_land_in_the_order_of_their_calls(store: JobStore) -> None:
    await asyncio.gather(
        *(store.save(job(1, Draft(float(place))), JournalEntry(place, "moved")) for place in range(50))
    )
    assert [made.state for made in await store.load()] == [Draft(49.0)]
    assert [entry.at for entry in await store.journal("job-1")] == [float(place) for place in range(50)]


@pytest.mark.parametrize("text", ["é" * DETAIL_BOUND, "x" * (DETAIL_BOUND + 1), "x" * DETAIL_BOUND, "🎞" * 30_000])
async def test_a_long_detail_is_cut_to_its_bound_and_says_so(store: JobStore, text: str) -> None:
    await store.save(job(1), JournalEntry(1.0, "answer", text))
    kept = (await store.journal("job-1"))[0].detail
    assert len(kept.encode()) <= DETAIL_BOUND
    assert kept == text or f"{len(text.encode())} bytes in all" in kept


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("state_json", "{"),
        ("state_json", '{"place": "first"}'),
        ("state", "dreaming"),
        ("order_json", '{"kind":"sing"}'),
        ("curation", "[]"),
        ("order_json", '{"kind":"generate","prompt":"x","first":null}'),
    ],
)
async def test_a_row_that_cannot_be_read_harms_no_other_and_stays(
    database: Database, column: str, value: str, caplog: pytest.LogCaptureFixture
) -> None:
    store = SqlJobStore(database)
    await store.save(job(1))
    await store.save(job(2))
    await database.write(lambda c: c.execute(f"UPDATE jobs SET {column} = ? WHERE id = 'job-1'", (value,)))  # noqa: S608
    assert [made.id for made in await store.load()] == ["job-2"]
    assert store.unreadable == ("job-1",)
    assert "job-1" in caplog.text
    assert await database.read(lambda c: c.execute("SELECT count(*) FROM jobs").fetchone()) == (2,)


@pytest.mark.parametrize(
    ("state", "charge"),
    [
        (DRAFT, Charge.NO),
        (Submitting(1.0, "{}", DRAFT), Charge.NO),
        (STATES["unconfirmed"], Charge.MAYBE),
        (STATES["running"], Charge.MAYBE),
        (STATES["fetching"], Charge.YES),
        (STATES["done"], Charge.YES),
        (STATES["failed"], Charge.MAYBE),
        (Stopped(), Charge.NO),
        (Stopped("t-1"), Charge.MAYBE),
    ],
)
async def test_a_disk_that_refuses_a_job_says_what_it_may_have_cost(
    database: Database, state: State, charge: Charge
) -> None:
    store = SqlJobStore(database)
    await database.read(lambda connection: connection.execute("PRAGMA max_page_count = 1"))
    jobs = [job(number, with_task(state, number)) for number in range(50)]
    with pytest.raises(LibraryTrouble) as caught:
        await asyncio.gather(*(store.save(made, JournalEntry(1.0, "x" * 4096)) for made in jobs))
    assert (caught.value.failure.code, caught.value.failure.charge) == ("disk_full", charge)


async def test_a_token_that_comes_back_in_an_answer_does_not_reach_the_disk(
    profile: Profile, database: Database
) -> None:
    redactor = Redactor()
    redactor.learn(TOKEN)
    store = SqlJobStore(database, redactor.mask)
    failed = Failed(replace(FAILURE, said=f"bad token {TOKEN}"))
    await store.save(job(1, failed), JournalEntry(1.0, "answer", f'{{"detail": "Bearer {TOKEN}"}}'))
    loaded = (await store.load())[0]
    await database.aclose()
    for path in profile.folder.rglob("*"):
        assert path.is_dir() or TOKEN.encode() not in path.read_bytes()
    assert "bad token [secret]" in repr(loaded.state)


async def test_a_library_of_the_first_version_opens(profile: Profile) -> None:
    connection = sqlite3.connect(profile.database)
    connection.executescript((Path(__file__).parent / "library_v1.sql").read_text(encoding="utf-8"))
    connection.close()
    database = await Database.open(profile.database, STEPS)
    store = SqlJobStore(database)
    jobs = {made.id: made for made in await store.load()}
    states = enumerate(STATES.values(), 1)
    expected = {f"job-{number}": job(number, with_task(state, number)) for number, state in states}
    expected["job-10"] = extension(10, job(1))
    assert jobs == expected
    assert list(await store.journal("job-1")) == [JournalEntry(1.5, "created", "a detail")]
    assert await database.integrity_check() == ()
    await database.aclose()


async def test_ten_thousand_jobs_load_quickly(database: Database) -> None:
    store = SqlJobStore(database)

    def fill(connection: sqlite3.Connection) -> None:
        for number in range(10_000):
            store.put(connection, job(number, with_task(STATES["done"], number)), None)

    await database.write(fill)
    started = time.perf_counter()
    jobs = await store.load()
    assert len(jobs) == 10_000
    # About 0.15 s on 2 cores; the bound only catches a change of kind on a busy machine.
    assert time.perf_counter() - started < 3.0


def lives(path: Path, dice: random.Random) -> Iterator[list[str]]:
    """Start the saver again and again, kill it at some instant, and give the ids that it promised."""
    for life in range(6):
        command = [sys.executable, "-m", "tests.store.saver", str(path), str(life)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            promised = [process.stdout.readline().strip() for _ in range(dice.randrange(1, 120))]
            process.kill()
            yield promised + process.stdout.read().split("\n")[:-1]


async def test_a_kill_at_any_instant_loses_nothing_that_was_promised(profile: Profile) -> None:
    promised: set[str] = set()
    for more in lives(profile.database, random.Random(20261123)):  # noqa: S311 - the same instants each time
        promised.update(more)
        database = await Database.open(profile.database, STEPS)
        store = SqlJobStore(database)
        kept = {made.id: made for made in await store.load()}
        assert await database.integrity_check() == ()
        assert promised <= kept.keys()
        for made in (kept[job_id] for job_id in kept if job_id.startswith(more[0][: len("life-0-")])):
            # A job and the line of its history are one transaction.
            history = [entry.what for entry in await store.journal(made.id)]
            assert history == ["SubmitStarted", "Accepted"][: len(history)]
            assert isinstance(made.state, Running if len(history) == 2 else Submitting)
        await database.aclose()
    assert len(promised) > 50
