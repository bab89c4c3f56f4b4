"""A library that somebody else has packed sends nothing with this person's token before they have looked at it."""

import time
from pathlib import Path

from kinogrid.domain.job import Job
from kinogrid.domain.state import Draft
from kinogrid.store.database import Database
from kinogrid.store.jobs import SqlJobStore
from kinogrid.store.paths import Profile
from kinogrid.store.schema import SCHEMA
from tests.fakes.fault_driver import FaultService
from tests.studio.at_work import an_order
from tests.waiting import until
from tests.whole.living_window import living_window


async def test_its_waiting_orders_go_out_once_the_person_lets_them(provider: FaultService, profile: Path) -> None:
    place = Profile(profile)
    place.create()
    database = await Database.open(place.database, SCHEMA)
    await SqlJobStore(database, str).save(Job("j", an_order(), time.time(), Draft(place=1.0)))
    await database.aclose()
    for _ in range(2):  # The pause outlives a start in which nobody decided.
        async with living_window(profile) as window:
            await until(lambda: "last opened somewhere else" in window.words())
            assert "cancel what you have not ordered" in window.words()
            assert window.newest() == "Waiting"
            assert provider.requests("order") == []
    async with living_window(profile) as window:
        await until(lambda: "last opened somewhere else" in window.words())
        await window.driver.click("go-on")
        await until(lambda: window.newest() == "Done")
        assert "last opened somewhere else" not in window.words()
    assert len(provider.requests("order")) == 1
    # By now it is this person's own.
    async with living_window(profile) as window:
        await window.order("a dog")
        await until(lambda: len(provider.requests("order")) == 2 and window.newest() == "Done")
