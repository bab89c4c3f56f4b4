import asyncio
import gc
import json
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, replace
from decimal import Decimal
from pathlib import Path

import pytest

from kinogrid.domain.failure import Charge, Failure, LibraryTrouble
from kinogrid.domain.hints import Hints, Stretch
from kinogrid.domain.job import Curation, Decision
from kinogrid.domain.journal import JournalEntry, JournalKind, OtherKind
from kinogrid.domain.posting import Posting
from kinogrid.domain.spending import Charged
from kinogrid.domain.state import (
    Draft,
    Failed,
    GivenUp,
    Running,
    State,
    Stopped,
    Submitting,
    Unconfirmed,
)
from kinogrid.store.charges import SqlChargeStore
from kinogrid.store.database import Database
from kinogrid.store.decisions import SqlDecisionStore
from kinogrid.store.hint_rows import SqlHintStore
from kinogrid.store.jobs import DETAIL_BOUND, SqlJobStore, bounded
from kinogrid.store.paths import Profile
from kinogrid.store.pauses import SqlPauseStore
from kinogrid.store.record import record
from kinogrid.store.recovery import Recovered
from kinogrid.store.redact import Redactor
from tests.store.conftest import killed, opened
from tests.store.samples import DRAFT, FAILURE, FORESEEN, GENERATE, POSTINGS, STATES, extension, job, with_task
from tests.waiting import cheap

CHARGED = Charged("job-7", "trace-7", Decimal("0.54"), 1_700_000_002.5, 200, "line-7")
TOKEN = "3f9c0b7e51d24a6f8e2b17c4d5a09b66"


@pytest.fixture
def store(database: Database) -> SqlJobStore:
    return SqlJobStore(database)


async def test_jobs_come_back_as_they_were_in_every_state_newest_first_with_parents_and_picks(
    store: SqlJobStore,
) -> None:
    jobs = [job(number, with_task(state, number)) for number, state in enumerate(STATES.values(), 1)]
    jobs.append(replace(extension(99, jobs[0]), postings=POSTINGS, foreseen=FORESEEN))
    for made in jobs:
        await store.save(made)
    assert list(await store.load()) == jobs[::-1]


async def test_a_job_moves_on_with_its_history(store: SqlJobStore) -> None:
    await store.save(job(1), JournalEntry(1.5, JournalKind.ORDERED))
    sent = JournalEntry(2.5, JournalKind.SUBMIT_STARTED, '{"action":"generate"}')
    await store.save(job(1, STATES["submitting"]), sent)
    await store.save(job(1, Running("t-1", 3.0)), None)
    assert [made.state for made in await store.load()] == [Running("t-1", 3.0)]
    assert list(await store.journal("job-1")) == [JournalEntry(1.5, JournalKind.ORDERED), sent]
    assert list(await store.journal("job-2")) == []


async def test_a_forgotten_job_takes_its_history_along_and_its_children_stay(
    store: SqlJobStore, database: Database
) -> None:
    await store.save(job(1), JournalEntry(1.0, JournalKind.ORDERED))
    await store.save(extension(2, job(1)))
    await store.forget("job-1")
    await store.forget("never there")
    assert [made.id for made in await store.load()] == ["job-2"]
    assert list(await store.journal("job-1")) == []
    assert await database.integrity_check() == ()


async def test_one_task_is_never_given_to_two_jobs(store: SqlJobStore) -> None:
    await store.save(job(1, Running("t-1", 1.0)))
    with pytest.raises(sqlite3.IntegrityError):
        await store.save(job(2, Running("t-1", 2.0)), JournalEntry(1.0, JournalKind.TAKEN_IN))
    assert [made.id for made in await store.load()] == ["job-1"]
    assert list(await store.journal("job-2")) == []


async def test_a_job_that_lives_is_not_given_the_task_of_another_and_loses_none_of_its_own(store: SqlJobStore) -> None:
    doubt = Unconfirmed(2.0, "{}", FAILURE)
    await store.save(job(1, Running("t-1", 1.0)))
    await store.save(job(2, doubt))
    with pytest.raises(sqlite3.IntegrityError):
        await store.save(job(2, Running("t-1", 2.0)), JournalEntry(1.0, JournalKind.ACCEPTED))
    assert [made.state for made in await store.load()] == [doubt, Running("t-1", 1.0)]
    assert list(await store.journal("job-2")) == []
    await store.save(job(2, Running("t-2", 2.0)))
    with pytest.raises(sqlite3.IntegrityError):
        await store.save(job(3, Running("t-2", 3.0)))
    with pytest.raises(sqlite3.IntegrityError):
        await store.save_all([(job(4), ()), (job(3, Running("t-2", 3.0)), ())])
    assert [made.task_id for made in await store.load()] == ["t-2", "t-1"]


async def test_an_order_that_is_only_planned_is_no_job_and_no_row_that_cannot_be_read(store: SqlJobStore) -> None:
    await store.plan([job(1, DRAFT), job(2, DRAFT)])
    await store.save(job(2, DRAFT))
    assert [made.id for made in await store.load()] == ["job-2"]
    assert store.unreadable == ()
    assert [made.id for made in await store.planned()] == ["job-1"]


async def test_saves_land_in_the_order_of_their_calls(store: SqlJobStore) -> None:
    await asyncio.gather(
        *(store.save(job(1, Draft(float(place))), JournalEntry(place, JournalKind.PLACED)) for place in range(50))
    )
    assert [made.state for made in await store.load()] == [Draft(49.0)]
    assert [entry.at for entry in await store.journal("job-1")] == [float(place) for place in range(50)]


@pytest.mark.parametrize("text", ["é" * DETAIL_BOUND, "x" * (DETAIL_BOUND + 1), "x" * DETAIL_BOUND, "🎞" * 30_000])
async def test_a_long_detail_is_cut_to_its_bound_and_says_so(store: SqlJobStore, text: str) -> None:
    await store.save(job(1), JournalEntry(1.0, JournalKind.ACCEPTED, text))
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
        await asyncio.gather(*(store.save(made, JournalEntry(1.0, JournalKind.ACCEPTED, "x" * 4096)) for made in jobs))
    assert (caught.value.failure.code, caught.value.failure.charge) == ("disk_full", charge)


async def test_a_token_that_comes_back_in_an_answer_does_not_reach_the_disk(
    profile: Profile, database: Database
) -> None:
    redactor = Redactor()
    redactor.learn(TOKEN)
    store = SqlJobStore(database, redactor.mask)
    failed = Failed(replace(FAILURE, said=f"bad token {TOKEN}"))
    await store.save(job(1, failed), JournalEntry(1.0, JournalKind.ACCEPTED, f'{{"detail": "Bearer {TOKEN}"}}'))
    loaded = (await store.load())[0]
    await database.aclose()
    for path in profile.folder.rglob("*"):
        assert path.is_dir() or TOKEN.encode() not in path.read_bytes()
    assert "bad token [secret]" in repr(loaded.state)


@pytest.mark.parametrize("planned", [False, True])
async def test_a_token_that_was_pasted_into_an_order_does_not_reach_the_disk(
    profile: Profile, database: Database, *, planned: bool
) -> None:
    redactor = Redactor()
    redactor.learn(TOKEN)
    store = SqlJobStore(database, redactor.mask)
    made = job(
        1,
        Submitting(1.0, f'{{"prompt": "{TOKEN}"}}', Draft(1.0)),
        order=replace(GENERATE, prompt=f"waves {TOKEN}", callback_url=f"https://hook.example/{TOKEN}"),
        postings=(Posting(1.0, f'{{"prompt": "{TOKEN}"}}'),),
    )
    if planned:
        await store.plan([replace(made, state=Draft(1.0))])
    else:
        await store.save(made, JournalEntry(1.0, JournalKind.SUBMIT_STARTED, f'{{"prompt": "{TOKEN}"}}'))
    (loaded,) = await (store.planned() if planned else store.load())
    await database.aclose()
    for path in profile.folder.rglob("*"):
        assert path.is_dir() or TOKEN.encode() not in path.read_bytes()
    assert loaded.order.prompt == "waves [secret]"
    assert TOKEN.encode() not in record(made, [JournalEntry(1.0, JournalKind.ORDERED, TOKEN)], redactor.mask)


HERE = Path(__file__).parent
# A library of the second version with everything in it, as the last Kinogrid that wrote it did: see its first lines.
FULL = (HERE / "library_v2.sql").read_text(encoding="utf-8")


@contextmanager
def written_before(profile: Profile, script: str = FULL) -> Iterator[sqlite3.Connection]:
    """Leave a library as an older Kinogrid wrote it, and lend it for changes."""
    with closing(sqlite3.connect(profile.database)) as connection:
        connection.executescript(script)
        yield connection
        connection.commit()


async def test_a_library_of_the_first_version_opens(profile: Profile) -> None:
    with written_before(profile, (HERE / "library_v1.sql").read_text(encoding="utf-8")):
        pass
    states = enumerate((state for kind, state in STATES.items() if kind != "given_up"), 1)
    expected = {f"job-{number}": job(number, with_task(state, number)) for number, state in states}
    expected["job-10"] = extension(10, job(1))
    async with opened(profile.database) as database:
        store = SqlJobStore(database)
        assert {made.id: made for made in await store.load()} == expected
        assert list(await store.journal("job-1")) == [JournalEntry(1.5, OtherKind("created"), "a detail")]
        assert await database.integrity_check() == ()


# Codes that stood for several messages, and what each is called since.
RENAMED = {
    "failed-by-not-a-token": "not_a_token",
    "failed-by-unsafe-address": "address_unsafe",
    "failed-by-identity": "identity_unproven",
    "failed-by-settings": "network_settings",
    "failed-by-too-large": "upload_too_large",
}


def failures_in(place: str, value: object) -> Iterator[tuple[str, dict[str, object]]]:
    """Give every failure of a state by its job and place, whether as JSON or as what became of it."""
    if isinstance(value, dict) and "charge" in value:
        yield place, value
    elif isinstance(value, dict | list | tuple):
        for name, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from failures_in(f"{place} {name}", inner)


async def test_a_library_of_the_second_version_loses_the_words_of_its_failures_and_nothing_else(
    profile: Profile,
) -> None:
    rows = "SELECT id, created_at, prompt, order_json, state, task_id, video_id, parent_id, parent_index, curation"
    with written_before(profile) as connection:
        states = connection.execute("SELECT id, state_json FROM jobs WHERE id NOT IN ('damaged', 'odd')").fetchall()
        before = connection.execute(f"{rows} FROM jobs ORDER BY id").fetchall()
    async with opened(profile.database) as database:
        store = SqlJobStore(database)
        jobs = [*await store.load(), *await store.planned()]
        assert sorted(store.unreadable) == ["damaged", "odd"]
        assert await database.read(lambda c: c.execute(f"{rows} FROM jobs ORDER BY id").fetchall()) == before
        kept_texts = dict(await database.read(lambda c: c.execute("SELECT id, state_json FROM jobs").fetchall()))
        assert await database.read(lambda c: c.execute("SELECT title FROM frames").fetchall()) == [("a boat.png",)]
        assert await database.read(lambda c: len(c.execute("SELECT url FROM uploads").fetchall())) == 1
        assert await database.integrity_check() == ()
    written = dict(each for job_id, text in states for each in failures_in(job_id, json.loads(text)))
    found = dict(each for made in jobs for each in failures_in(made.id, asdict(made.state)))
    assert found.keys() == written.keys()
    assert len(found) > 70
    for place, failure in found.items():
        was = written[place]
        assert all(failure[part] == was[part] for part in ("charge", "trace_id", "said", "status"))
        assert failure["code"] == RENAMED.get(place.split()[0], was["code"])
    assert "图片未通过审核" in str(found["failed-by-chinese failure"]["said"])
    words = {str(was[part]) for was in written.values() for part in ("message", "advice")} - {""}
    assert not [job_id for job_id, text in kept_texts.items() if any(word in text for word in words)]
    done = next(made for made in jobs if made.id == "done")
    assert done.result is not None
    assert "a message of the service" in done.result.raw


# Kinds that libraries of the third version do not know yet.
SINCE = {
    JournalKind.TURNED_UP,
    JournalKind.PUT_OFF,
    JournalKind.RECOGNISED,
    JournalKind.LOOK_FAILED,
    JournalKind.GIVE_UP,
    JournalKind.GARBLED,
    JournalKind.CLIPS_CLEARED,
    JournalKind.CLIPS_RESTORED,
    JournalKind.CLIPS_SPOILED,
}


async def test_a_library_of_the_third_version_remembers_what_may_have_arrived(profile: Profile) -> None:
    with written_before(profile, (HERE / "library_v3.sql").read_text(encoding="utf-8")):
        pass
    async with opened(profile.database) as database:
        store = SqlJobStore(database)
        jobs = {made.id: made for made in await store.load()}
        assert store.unreadable == ()
        assert await database.integrity_check() == ()
        assert await SqlPauseStore(database).paused() is None
    tries = {
        name: [(one.since - 1.8e9, json.loads(one.body)["prompt"]) for one in it.postings] for name, it in jobs.items()
    }
    kept = {
        "given-up": [(10.0, "given-up")],
        "given-up-later": [(20.0, "second")],
        "failed-maybe": [(10.0, "failed-maybe")],
    }
    assert {name: found for name, found in tries.items() if found} == kept
    assert {name for name, it in jobs.items() if it.state == GivenUp()} == {"given-up", "given-up-later"}
    stopped = {"taken-back", "taken-back-later", "sent-again-and-taken-back", "no-longer-waited-for"}
    assert {name for name, it in jobs.items() if isinstance(it.state, Stopped)} == stopped
    assert [type(jobs[name].state) for name in ("in-doubt", "on-its-way", "running")] == [
        Unconfirmed,
        Submitting,
        Running,
    ]


async def test_several_jobs_are_written_whole_or_not_at_all(store: SqlJobStore) -> None:
    taken = [JournalEntry(1.5, JournalKind.TAKEN_IN, "raw"), JournalEntry(1.5, JournalKind.FINISHED)]
    made = [(job(number, with_task(STATES["done"], number)), taken) for number in (1, 2)]
    await store.save_all(made)
    assert list(await store.load()) == [made[1][0], made[0][0]]
    assert list(await store.journal("job-2")) == taken
    with pytest.raises(sqlite3.IntegrityError):
        await store.save_all([(job(3), ()), (job(4, with_task(STATES["done"], 1)), taken)])
    assert len(await store.load()) == 2


async def test_of_a_library_of_the_fourth_version_every_job_is_still_to_be_told_in_its_folder(profile: Profile) -> None:
    with written_before(profile, (HERE / "library_v4.sql").read_text(encoding="utf-8")):
        pass
    jobs = [job(number, with_task(state, number)) for number, state in enumerate(STATES.values(), 1)]
    jobs.append(replace(extension(99, job(1)), postings=POSTINGS))
    async with opened(profile.database) as database:
        store = SqlJobStore(database)
        assert sorted(await store.load(), key=lambda made: made.created_at) == jobs
        assert await SqlPauseStore(database).paused() == FAILURE
        left = [*((made, False) for made in reversed(jobs)), (job(50, Draft(50.0)), True)]
        assert list(await store.unrecorded()) == left
        assert await database.integrity_check() == ()


async def test_a_library_of_the_fifth_version_notes_from_now_on_that_its_last_job_was_deleted(profile: Profile) -> None:
    with written_before(profile, (HERE / "library_v5.sql").read_text(encoding="utf-8")):
        pass
    async with opened(profile.database) as database:
        store = SqlJobStore(database)
        left = [*await store.load(), *await store.planned()]
        assert len(left) == len(STATES) + 2
        for one in left:
            assert await database.read(lambda connection: connection.execute("SELECT * FROM emptied").fetchall()) == []
            await store.forget(one.id)
        assert await database.read(lambda connection: connection.execute("SELECT * FROM emptied").fetchall()) == [(1,)]


async def test_a_library_of_the_sixth_version_keeps_prices_and_charges_from_now_on(profile: Profile) -> None:
    with written_before(profile, (HERE / "library_v6.sql").read_text(encoding="utf-8")):
        pass
    jobs = [job(number, with_task(state, number)) for number, state in enumerate(STATES.values(), 1)]
    jobs.append(replace(extension(99, job(1)), postings=POSTINGS))
    async with opened(profile.database) as database:
        store, charges = SqlJobStore(database), SqlChargeStore(database)
        assert sorted(await store.load(), key=lambda made: made.created_at) == jobs
        assert await charges.charges() == ()
        priced = replace(jobs[0], foreseen=FORESEEN)
        await store.save(priced)
        await charges.keep([CHARGED])
        assert next(made for made in await store.load() if made.id == "job-1") == priced
        assert await charges.charges() == (CHARGED,)
        assert await database.integrity_check() == ()


async def test_a_library_of_the_seventh_version_keeps_decisions_from_now_on(profile: Profile) -> None:
    with written_before(profile, (HERE / "library_v7.sql").read_text(encoding="utf-8")):
        pass
    async with opened(profile.database) as database:
        decisions = SqlDecisionStore(database)
        assert await decisions.steps() == ((), ())
        found = next(made for made in await SqlJobStore(database).load() if made.id == "job-1")
        assert found.foreseen == replace(FORESEEN, placed_at=None)
        assert await SqlChargeStore(database).charges() == (CHARGED,)
        past = [Decision(f"job-{number}", Curation(), Curation(number, frozenset({1}))) for number in range(3)]
        await decisions.keep(past, past[:2])
    async with opened(profile.database) as database:
        decisions = SqlDecisionStore(database)
        assert await decisions.steps() == (tuple(past), tuple(past[:2]))
        await database.write(
            lambda connection: connection.execute("UPDATE decisions SET after = '[]' WHERE number = 1")
        )
        assert await decisions.steps() == ((past[0], past[2]), tuple(past[:2])), "one that is odd costs no other"
        await decisions.keep(past[:1], ())
        assert await decisions.steps() == (tuple(past[:1]), ())
        assert await database.integrity_check() == ()


async def test_a_library_of_the_eighth_version_keeps_what_is_measured_from_now_on(profile: Profile) -> None:
    with written_before(profile, (HERE / "library_v8.sql").read_text(encoding="utf-8")):
        pass
    measured = Hints(5.2, (1.5, 0.0), (Stretch(0.5, 1.25),), (3.0,), (Stretch(4.0, 4.1),), 0.97, None, 0.42)
    async with opened(profile.database) as database:
        hints, store = SqlHintStore(database), SqlJobStore(database)
        past = [Decision(f"job-{number}", Curation(), Curation(number, frozenset({1}))) for number in range(3)]
        assert await SqlDecisionStore(database).steps() == (tuple(past), tuple(past[:2]))
        done = next(made for made in await store.load() if made.clips)
        clip, other = done.clips[0], replace(done.clips[0], index=1, sha256="another")
        assert await hints.hints(done.id) == {}
        await hints.keep(done.id, clip, measured)
        await hints.keep(done.id, other, measured)
        await store.recorded([made.id for made in await store.load()])
        await hints.keep(done.id, clip, measured)
        await hints.keep("job-gone", clip, measured)
        behind = [made.id for made, planned in await store.unrecorded() if not planned]
        assert behind == [done.id], "its record tells of it later"
    async with opened(profile.database) as database:
        hints, store = SqlHintStore(database), SqlJobStore(database)
        assert await hints.hints(done.id) == {clip.sha256: measured, "another": measured}
        assert await hints.hints("job-gone") == {}
        assert await store.hints_of(done) == await hints.hints(done.id)
        again = replace(measured, cuts=())
        await hints.keep(done.id, clip, again)
        await database.write(lambda connection: connection.execute("UPDATE hints SET told = '[]' WHERE clip = 1"))
        assert await hints.hints(done.id) == {clip.sha256: again}, "one that is odd costs no other"
        await database.write(lambda connection: connection.execute("UPDATE hints SET way = 0"))
        assert await hints.hints(done.id) == {}, "measured in another way, so that it is measured anew"
        await store.forget(done.id)
        left = await database.read(lambda connection: connection.execute("SELECT count(*) FROM hints").fetchone())
        assert left == (0,)


async def test_a_price_that_makes_no_sense_costs_no_job(profile: Profile) -> None:
    async with opened(profile.database) as database:
        store = SqlJobStore(database)
        await store.save(job(1, foreseen=FORESEEN))
        await database.write(lambda connection: connection.execute("UPDATE jobs SET foreseen = 'odd'"))
        assert list(await store.load()) == [job(1)]
        assert store.unreadable == ()


async def test_a_row_is_named_until_its_record_is_written_and_again_with_the_next_change(store: SqlJobStore) -> None:
    assert list(await store.unrecorded()) == []
    await store.save(job(1))
    await store.plan([job(2)])
    await store.recorded(["job-2"])
    assert list(await store.unrecorded()) == [(job(1), False)]
    await store.recorded(["job-1", "job-9"])
    assert list(await store.unrecorded()) == []
    await store.save(job(2))
    assert list(await store.unrecorded()) == [(job(2), False)]
    await store.forget("job-2")
    assert list(await store.unrecorded()) == []


async def test_a_pause_of_the_queue_is_kept_until_it_ends(database: Database) -> None:
    pauses = SqlPauseStore(database)
    for why in (FAILURE, Failure("used_up"), None):
        await pauses.keep_paused(why)
        assert await pauses.paused() == why


async def test_a_prompt_that_nobody_wrote_is_taken_out_of_an_older_library(profile: Profile) -> None:
    order = '{"kind":"generate","prompt":"%s","first":{"kind":"remote","url":""}}'
    prompts = {"imported": "Imported task t-imported-1", "written": "Imported task t-written-12 and more"}
    insert = (
        "INSERT INTO jobs (id, created_at, prompt, order_json, state, state_json, task_id, curation)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, '{}')"
    )
    with written_before(profile) as connection:
        for name, prompt in prompts.items():
            task = f"t-{name}-1234567"
            row = (name, 1.0, prompt, order % prompt, "running", f'{{"task_id":"{task}","since":1.0}}', task)
            connection.execute(insert, row)
    async with opened(profile.database) as database:
        jobs = {made.id: made.order.prompt for made in await SqlJobStore(database).load()}
        kept = await database.read(lambda c: dict(c.execute("SELECT id, prompt FROM jobs").fetchall()))
    for found in (jobs, kept):
        assert (found["imported"], found["written"]) == ("", prompts["written"])


@pytest.mark.parametrize(
    ("code", "advice", "now"),
    [
        ("bad_request", "Kinogrid asks again.", "unanswered"),
        ("timeout", "Kinogrid asks again.", "timeout"),
        ("bad_request", "Check the prompt, the settings and any frames.", "bad_request"),
    ],
)
async def test_a_questions_failure_speaks_of_no_order_any_more(
    profile: Profile, code: str, advice: str, now: str
) -> None:
    failure = {"code": code, "message": "m.", "advice": advice, "charge": "no", "said": "x"}
    with written_before(profile) as connection:
        state = json.dumps({"waiting_for": failure})
        connection.execute("UPDATE jobs SET state_json = ? WHERE id = 'draft'", (state,))
    async with opened(profile.database) as database:
        job_of = {made.id: made for made in await SqlJobStore(database).load()}
    assert job_of["draft"].state == Draft(waiting_for=Failure(now, said="x"))


async def test_a_library_is_carried_over_once_and_every_kind_of_its_history_is_read(profile: Profile) -> None:
    with written_before(profile):
        pass
    found = []
    for _ in range(2):
        async with opened(profile.database) as database:
            rows = await database.read(lambda c: c.execute("SELECT * FROM jobs ORDER BY id").fetchall())
            found.append((rows, await SqlJobStore(database).journal("draft")))
    assert found[0] == found[1]
    *lines, last = found[0][1]
    assert {line.what for line in lines} == set(JournalKind) - SINCE
    assert all(isinstance(line.what, JournalKind) and line.detail.endswith("详情") for line in lines)
    assert last == JournalEntry(1_800_000_500.0, OtherKind("Teleported"), "of a later version")


async def test_a_record_takes_the_place_of_a_row_that_tells_less_and_of_its_history(store: SqlJobStore) -> None:
    first, second = JournalEntry(1.5, JournalKind.ORDERED), JournalEntry(2.5, JournalKind.ACCEPTED)
    ahead, behind, partial = job(1), job(2), job(3)
    for row, lines in ((ahead, [first, second]), (behind, [first]), (partial, [])):
        await store.save_all([(row, lines)])
    told = [
        Recovered(replace(ahead, state=STATES["failed"]), (first,)),
        Recovered(replace(behind, state=Running("t-2", 2.0)), (first, second)),
        Recovered(replace(partial, state=Running("t-3", 2.0)), (first,), is_partial=True),
    ]
    taken = await store.take_back(told)
    assert [one.id for one in taken.jobs] == [behind.id]
    rows = {row.id: row for row in await store.load()}
    assert isinstance(rows[behind.id].state, Running)
    assert {type(rows[one.id].state) for one in (ahead, partial)} == {Draft}
    assert list(await store.journal(behind.id)) == [first, second]
    assert list(await store.journal(ahead.id)) == [first, second]


async def test_a_record_with_as_many_lines_as_its_row_counts_and_those_without_a_task_are_no_doubles(
    store: SqlJobStore,
) -> None:
    line = JournalEntry(1.5, JournalKind.ORDERED)
    await store.save_all([(job(1), [line])])
    taken = await store.take_back(
        [
            Recovered(replace(job(1), state=GivenUp()), (line,)),
            *(Recovered(replace(job(number), state=Draft(held=True)), (line,)) for number in (2, 3)),
            Recovered(replace(job(4), state=Draft(held=True)), (line,), planned=True),
        ]
    )
    assert ([one.id for one in taken.jobs], taken.doubled) == (["job-1", "job-2", "job-3", "job-4"], ())
    assert {row.id: type(row.state) for row in await store.load()} == {"job-1": GivenUp, "job-2": Draft, "job-3": Draft}
    assert [row.id for row in await store.planned()] == ["job-4"], "it was not in the queue, and is not put there"


async def test_of_two_records_that_name_one_task_the_one_with_its_clips_has_it_and_the_other_is_told(
    store: SqlJobStore, database: Database
) -> None:
    line = JournalEntry(1.5, JournalKind.ACCEPTED)
    done = with_task(STATES["done"], 1)
    waiting = replace(job(1), state=Running("t-1", 2.0), created_at=1.0)
    paid = [Charged(one, f"trace of {one}", Decimal(1), 1.0) for one in ("job-1", "job-2")]
    taken = await store.take_back(
        [Recovered(waiting, (line,), charges=(paid[0],)), Recovered(job(2, done), (line,), charges=(paid[1],))]
    )
    assert ([one.id for one in taken.jobs], taken.doubled) == (["job-2"], ("job-1",))
    assert [row.id for row in await store.load()] == ["job-2"]
    assert await SqlChargeStore(database).charges() == (paid[1],), "one call is not counted twice"


async def test_no_row_of_an_old_copy_sends_itself_and_planned_ones_stay_planned(store: SqlJobStore) -> None:
    await store.save(job(1, Draft()))
    await store.plan([job(2, Draft())])
    await store.take_back([])
    assert [(row.id, row.state) for row in await store.load()] == [("job-1", Draft(held=True))]
    assert [(row.id, row.state) for row in await store.planned()] == [("job-2", Draft(held=True))]


@pytest.mark.parametrize(
    ("kind", "charge"),
    [
        *((kind, Charge.NO) for kind in ("draft", "uploading", "submitting")),
        *((kind, Charge.MAYBE) for kind in ("unconfirmed", "running", "stopped")),
        *((kind, Charge.YES) for kind in ("fetching", "done")),
    ],
)
async def test_a_row_that_no_disk_takes_says_what_its_job_may_have_cost(
    store: SqlJobStore, database: Database, kind: str, charge: Charge
) -> None:
    await database.read(lambda connection: connection.execute("PRAGMA query_only = ON"))
    with pytest.raises(LibraryTrouble) as caught:
        await store.save(job(1, STATES[kind]))
    await database.read(lambda connection: connection.execute("PRAGMA query_only = OFF"))
    assert caught.value.failure.charge is charge


@pytest.mark.parametrize(("length", "cut"), [(64 * 1024, False), (64 * 1024 + 1, True)])
def test_a_detail_is_whole_up_to_its_bound_and_says_how_long_it_was_beyond(length: int, cut: bool) -> None:
    kept = bounded("x" * length)
    assert len(kept.encode()) == 64 * 1024
    assert kept.endswith(f" … (cut, {length} bytes in all)") is cut


@pytest.mark.parametrize("collects", [True, False])
async def test_the_collector_is_as_it_was_after_loading(database: Database, collects: bool) -> None:
    store = SqlJobStore(database)
    await store.save(job(1))
    was_on = gc.isenabled()
    (gc.enable if collects else gc.disable)()
    try:
        assert len(await store.load()) == 1
        assert gc.isenabled() is collects
    finally:
        (gc.enable if was_on else gc.disable)()


async def test_ten_thousand_jobs_load_quickly(database: Database) -> None:
    store = SqlJobStore(database)

    def fill(connection: sqlite3.Connection) -> None:
        for number in range(10_000):
            store.put(connection, job(number, with_task(STATES["done"], number)), None)

    await database.write(fill)
    # About 0.15 s on 2 cores; the bound only catches a change of kind on a busy machine.
    with cheap(3.0):
        jobs = await store.load()
        assert len(jobs) == 10_000


async def test_a_kill_at_any_instant_loses_nothing_that_was_promised(profile: Profile) -> None:
    dice = random.Random(20261123)  # noqa: S311 - the same instants each time
    promised: set[str] = set()
    for life in range(6):
        ids, _ = killed("saver", str(profile.database), str(life), after=dice.randrange(1, 120))
        promised.update(ids)
        async with opened(profile.database) as database:
            store = SqlJobStore(database)
            kept = {made.id: made for made in await store.load()}
            assert await database.integrity_check() == ()
            assert promised <= kept.keys()
            for made in (kept[job_id] for job_id in kept if job_id.startswith(f"life-{life}-")):
                # A job and the line of its history are one transaction.
                history = [entry.what for entry in await store.journal(made.id)]
                assert history == [JournalKind.SUBMIT_STARTED, JournalKind.ACCEPTED][: len(history)]
                assert isinstance(made.state, Running if len(history) == 2 else Submitting)
    assert len(promised) > 50
