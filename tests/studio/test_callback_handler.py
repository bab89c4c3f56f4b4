"""A callback ends a wait at once, cannot say anything but that there is news, and cannot make the app ask wildly."""

import time
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from kinogrid.domain.request import Generate, RemoteFrame
from kinogrid.domain.state import Done, Running
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.runner import Runner
from tests.studio.fake_service import FakeService
from tests.studio.fake_world import QUICK, Crew, FakeClips, FakeStore
from tests.waiting import until

# Nothing comes by polling within a test.
PATIENT = replace(QUICK, poll=300.0, poll_when_due=60.0)
ORDER = Generate(prompt="a cat", first=RemoteFrame("https://x.example/1.png"), callback_url="https://t.example/x")


@asynccontextmanager
async def waiting(service: FakeService) -> AsyncIterator[tuple[Runner, JobRepository, str]]:
    """Run an order until it has been accepted; gives the task's id too."""
    crew, clips = Crew(), FakeClips()
    repository = JobRepository(FakeStore(), service.clock)
    runner = Runner(
        repository=repository,
        service=service,
        clips=clips,
        media=clips,
        pace=PATIENT,
        start=crew.start,
        limit=lambda: 3,
        told=lambda _failure, _seconds: None,
    )
    await runner.begin()
    try:
        await runner.order(ORDER)
        await until(lambda: isinstance(repository.jobs()[0].state, Running))
        task_id = repository.jobs()[0].task_id
        assert task_id is not None
        yield runner, repository, task_id
    finally:
        await runner.end()
        await crew.end()
        assert crew.failures == []


async def test_a_callback_ends_the_wait_long_before_the_next_poll() -> None:
    service = FakeService(time.time, finish_after=0)
    async with waiting(service) as (runner, repository, task_id):
        runner.called_back(task_id)
        await until(lambda: isinstance(repository.jobs()[0].state, Done))
        assert service.batches == [1]


async def test_ids_that_nobody_waits_for_are_ignored_and_repeated_ones_ask_once() -> None:
    service = FakeService(time.time, finish_after=50)
    async with waiting(service) as (runner, repository, task_id):
        for number in range(1000):
            runner.called_back(f"somebody-elses-{number}")
            runner.called_back(task_id)
        await until(lambda: service.batches)
        assert isinstance(repository.jobs()[0].state, Running)
        assert service.batches == [1]


async def test_where_the_asking_fails_the_next_round_comes_at_once() -> None:
    service = FakeService(time.time, finish_after=0)
    async with waiting(service) as (runner, repository, task_id):
        service.questions = deque(["unanswered"])
        runner.called_back(task_id)
        await until(lambda: isinstance(repository.jobs()[0].state, Done))
