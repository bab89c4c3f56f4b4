"""What a person decided last, kept beyond a restart: in its order, and none that makes no sense."""

from kinogrid.domain.job import Curation, Decision
from kinogrid.store.database import Database
from kinogrid.store.decisions import SqlDecisionStore
from kinogrid.store.paths import Profile
from tests.store.conftest import opened

MADE = [Decision(f"job-{number}", Curation(), Curation(number, frozenset({1}))) for number in range(4)]


async def test_decisions_come_back_in_the_order_in_which_they_are_taken_back_and_redone(profile: Profile) -> None:
    async with opened(profile.database) as database:
        store = SqlDecisionStore(database)
        assert await store.decisions() == ((), ())
        await store.keep(MADE[:2], MADE[2:])
    async with opened(profile.database) as database:
        store = SqlDecisionStore(database)
        assert await store.decisions() == (tuple(MADE[:2]), tuple(MADE[2:]))
        await store.keep(MADE[:1], ())
        assert await store.decisions() == (tuple(MADE[:1]), ())


async def test_one_that_cannot_be_read_costs_no_other(database: Database) -> None:
    store = SqlDecisionStore(database)
    await store.keep(MADE[:3], MADE[3:])
    await database.write(lambda connection: connection.execute("UPDATE decisions SET before = '[]' WHERE number = 1"))
    assert await store.decisions() == ((MADE[0], MADE[2]), (MADE[3],))
