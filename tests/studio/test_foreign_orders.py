"""A library from elsewhere sends none of its orders before the person lets it."""

import asyncio
import time

import pytest

from kinogrid.domain.failure import Failure, known
from kinogrid.domain.job import Job
from kinogrid.domain.request import Slot
from kinogrid.domain.state import Draft, Failed, State, Submitting, Uploading
from kinogrid.studio.foreign_orders import hold_foreign_orders
from tests.studio.at_work import FakeStudio, an_order, studio
from tests.studio.fake_world import FakePauses, FakeStore, holding


class Origin:
    """Where a library was opened last, and that it is known now."""

    def __init__(self, *, ours: bool) -> None:
        self.ours = ours

    async def is_ours(self) -> bool:
        await asyncio.sleep(0)
        return self.ours

    async def put(self) -> None:
        await asyncio.sleep(0)
        self.ours = True


async def started(it: FakeStudio, origin: Origin) -> None:
    await it.repository.load()
    await hold_foreign_orders(it.repository, it.pause, origin)
    await it.pause.load()


def a_job(state: State) -> Job:
    return Job("j", an_order(), time.time(), state)


@pytest.mark.parametrize(
    "state", [Draft(), Draft(held=True), Uploading(Slot.FIRST, Draft()), Submitting(1.0, "{}", Draft())]
)
@pytest.mark.parametrize("before", [None, known("used_up")])
async def test_what_waits_in_a_library_from_elsewhere_is_not_sent(state: State, before: Failure | None) -> None:
    pauses, origin = FakePauses(before), Origin(ours=False)
    await started(studio(store=holding(a_job(state)), pauses=pauses), origin)
    # Though another reason was there, whose mending would be no leave to send these.
    assert pauses.why == known("library_elsewhere")
    assert origin.ours
    # A start later nothing has changed, as the person has let nothing go.
    again = studio(store=holding(a_job(state)), pauses=pauses)
    await started(again, origin)
    assert again.pause.why == known("library_elsewhere")


async def test_nor_what_was_planned_there() -> None:
    pauses, job = FakePauses(), a_job(Draft())
    await started(studio(store=FakeStore(plans={job.id: job}), pauses=pauses), Origin(ours=False))
    assert pauses.why == known("library_elsewhere")


@pytest.mark.parametrize("ours", [True, False])
@pytest.mark.parametrize("state", [Draft(), Failed(known("forbidden"))])
async def test_ones_own_library_and_one_with_nothing_to_send_go_on(state: State, *, ours: bool) -> None:
    pauses, origin = FakePauses(), Origin(ours=ours)
    await started(studio(store=holding(a_job(state)), pauses=pauses), origin)
    assert (pauses.why is None) is (ours or not isinstance(state, Draft))
    assert origin.ours
