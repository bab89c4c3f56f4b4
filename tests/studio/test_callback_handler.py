"""A callback ends a wait at once, cannot say anything but that there is news, and cannot make the app ask wildly."""

from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from kinogrid.domain.state import Running
from tests.studio.at_work import QUICK, FakeStudio, an_order, studio
from tests.studio.fake_service import FakeService
from tests.waiting import until

# Nothing comes by polling within a test.
PATIENT = replace(QUICK, poll=300.0, poll_when_due=60.0)


@asynccontextmanager
async def waiting(service: FakeService) -> AsyncIterator[FakeStudio]:
    """Run an order until it has been accepted, as `task-0`."""
    async with studio(service, pace=PATIENT) as it:
        job = await it.order(an_order())
        await until(lambda: isinstance(it.state(job), Running))
        yield it


@pytest.mark.parametrize(("questions", "asked"), [([], [1]), (["unanswered"], [1, 1])])
async def test_a_callback_ends_the_wait_and_where_its_question_fails_the_next_round_comes_at_once(
    service: FakeService, questions: list[str], asked: list[int]
) -> None:
    service.finish_after = 0
    async with waiting(service) as it:
        service.questions = deque(questions)
        it.runner.called_back("task-0")
        await it.all_over()
        assert len(it.repository.jobs()[0].clips) == 4
        assert service.batches == asked


async def test_ids_that_nobody_waits_for_are_ignored_and_repeated_ones_ask_once(service: FakeService) -> None:
    service.finish_after = 50
    async with waiting(service) as it:
        for number in range(1000):
            it.runner.called_back(f"somebody-elses-{number}")
            it.runner.called_back("task-0")
        await until(lambda: service.batches)
        assert isinstance(it.repository.jobs()[0].state, Running)
        assert service.batches == [1]
