"""Charges on the disk: kept beyond the jobs, without a secret, and none that makes no sense."""

from dataclasses import replace
from decimal import Decimal

import pytest

from kinogrid.domain.spending import Charged
from kinogrid.store.charges import SqlChargeStore, charges_from_plain, charges_plain
from kinogrid.store.database import Database
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from tests.store.conftest import opened
from tests.store.samples import job

ONE = Charged("job-1", "trace-1", Decimal("0.54"), 1_700_000_000.5, 200, "line-1")
BARE = Charged("job-1", "trace-2", Decimal(0), 1_700_000_001.0)


async def test_charges_come_back_and_outlive_their_jobs(profile: Profile) -> None:
    async with opened(profile.database) as database:
        await SqlJobStore(database).save(job(1))
        store = SqlChargeStore(database)
        await store.keep([ONE, BARE])
        await SqlJobStore(database).forget("job-1")
    async with opened(profile.database) as database:
        assert set(await SqlChargeStore(database).charges()) == {ONE, BARE}


async def test_a_record_is_behind_its_row_once_a_charge_is_kept(database: Database) -> None:
    jobs, store = SqlJobStore(database), SqlChargeStore(database)
    one = job(1)
    await jobs.save(one)
    await jobs.recorded([one.id])
    await store.keep([ONE, replace(ONE, job_id="a job that was deleted")])
    assert [found.id for found, _ in await jobs.unrecorded()] == [one.id]
    assert await jobs.charges_of(one) == (ONE,)
    await store.keep([BARE, replace(ONE, trace_id="trace-0", at=1.0)])
    assert [charged.trace_id for charged in await jobs.charges_of(one)] == ["trace-0", "trace-1", "trace-2"]


async def test_the_later_word_on_a_call_takes_the_place_of_the_earlier(database: Database) -> None:
    store = SqlChargeStore(database)
    await store.keep([ONE])
    later, others = replace(ONE, credits=Decimal("0.6")), replace(ONE, job_id="job-2")
    await store.keep([later, others])
    assert set(await store.charges()) == {later, others}


async def test_those_of_one_job_are_found_at_once_and_which_jobs_have_any(database: Database) -> None:
    store = SqlChargeStore(database)
    other = replace(ONE, job_id="job-2")
    await store.keep([ONE, BARE, other])
    assert set(store.of(ONE.job_id)) == {ONE, BARE}
    assert tuple(store.of("job-2")) == (other,)
    assert store.of("job-3") == ()
    assert await store.among(["job-2", "job-3"]) == {"job-2"}
    plan = await database.read(
        lambda connection: connection.execute(
            "EXPLAIN QUERY PLAN SELECT * FROM charges WHERE job_id = ?", ("x",)
        ).fetchone()[-1]
    )
    assert plan.startswith("SEARCH")


async def test_no_secret_gets_onto_the_disk(database: Database) -> None:
    store = SqlChargeStore(database, lambda text: text.replace("secret", "[hidden]"))
    await store.keep([replace(ONE, trace_id="t-secret", line_id="l-secret")])
    assert await store.charges() == (replace(ONE, trace_id="t-[hidden]", line_id="l-[hidden]"),)


@pytest.mark.parametrize("odd", ["NaN", "-1", "1e10", "Infinity", "much", ""])
async def test_a_charge_that_makes_no_sense_is_none_and_spoils_no_other(database: Database, odd: str) -> None:
    store = SqlChargeStore(database)
    await store.keep([ONE, BARE])
    await database.write(
        lambda connection: connection.execute("UPDATE charges SET credits = ? WHERE trace_id = 'trace-2'", (odd,))
    )
    assert await store.charges() == (ONE,)


@pytest.mark.parametrize("odd", ["NaN", "-0.01", "1000000001", "Infinity"])
def test_nothing_costs_less_than_nothing_or_beyond_all_measure(odd: str) -> None:
    with pytest.raises(ValueError, match="costs"):
        replace(ONE, credits=Decimal(odd))
    replace(ONE, credits=Decimal(10**9))


def test_a_record_tells_charges_and_an_odd_one_costs_itself_alone() -> None:
    told = charges_plain([ONE, BARE])
    assert told == [
        {"trace_id": "trace-1", "credits": "0.54", "at": 1_700_000_000.5, "status": 200, "line_id": "line-1"},
        {"trace_id": "trace-2", "credits": "0", "at": 1_700_000_001.0, "status": None, "line_id": None},
    ]
    amounts = [{**told[0], "credits": amount} for amount in ("NaN", "sNaN", "much", "-1", None)]
    odd: list[object] = [None, 5, [], {"trace_id": "t"}, {**told[0], "at": -1}, *amounts]
    assert charges_from_plain("job-1", [told[0], *odd, told[1]]) == (ONE, BARE)
    for none in (None, 5, "much", {"trace_id": "t"}):
        assert charges_from_plain("job-1", none) == ()
