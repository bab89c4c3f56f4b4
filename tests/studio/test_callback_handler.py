"""A callback ends a wait at once, cannot say anything but that there is news, and cannot make the app ask wildly."""

import time
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from kinogrid.domain.request import Generate, RemoteFrame
from kinogrid.domain.state import Done, Running
from tests.studio.at_work import Studio, studio
from tests.studio.fake_service import FakeService
from tests.studio.fake_world import QUICK
from tests.waiting import until

# Nothing comes by polling within a test.
PATIENT = replace(QUICK, poll=300.0, poll_when_due=60.0)
ORDER = Generate(prompt="a cat", first=RemoteFrame("https://x.example/1.png"), callback_url="https://t.example/x")


@asynccontextmanager
async def waiting(service: FakeService) -> AsyncIterator[tuple[Studio, str]]:
    """Run an order until it has been accepted; gives the task's id too."""
    async with studio(service, pace=PATIENT) as it:
        job = await it.order(ORDER)
        await until(lambda: isinstance(it.state(job), Running))
        task_id = it.repository.jobs()[0].task_id
        assert task_id is not None
        yield it, task_id
    assert it.crew.failures == []


async def test_a_callback_ends_the_wait_long_before_the_next_poll() -> None:
    service = FakeService(time.time, finish_after=0)
    async with waiting(service) as (it, task_id):
        it.runner.called_back(task_id)
        await until(lambda: isinstance(it.repository.jobs()[0].state, Done))
        assert service.batches == [1]


async def test_ids_that_nobody_waits_for_are_ignored_and_repeated_ones_ask_once() -> None:
    service = FakeService(time.time, finish_after=50)
    async with waiting(service) as (it, task_id):
        for number in range(1000):
            it.runner.called_back(f"somebody-elses-{number}")
            it.runner.called_back(task_id)
        await until(lambda: service.batches)
        assert isinstance(it.repository.jobs()[0].state, Running)
        assert service.batches == [1]


async def test_where_the_asking_fails_the_next_round_comes_at_once() -> None:
    service = FakeService(time.time, finish_after=0)
    async with waiting(service) as (it, task_id):
        service.questions = deque(["unanswered"])
        it.runner.called_back(task_id)
        await until(lambda: isinstance(it.repository.jobs()[0].state, Done))
