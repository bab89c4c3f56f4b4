"""Running jobs are asked for as often as agreed, and given up only for a task that is absent answer by answer."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from kinogrid.domain.failure import Failure
from kinogrid.domain.job import Job
from kinogrid.domain.state import Done, Failed, Result, Running, State
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.order_search import OrderSearch
from kinogrid.studio.pace import Pace
from kinogrid.studio.poller import Poller
from kinogrid.studio.posting_clock import PostingClock
from tests.studio.at_work import an_order, some_turns
from tests.studio.fake_service import LONG, FakeService
from tests.studio.fake_world import holding
from tests.waiting import until

PACE = Pace()
NOW = 1_800_000_000.0


class Rounds:
    """A poller of one running job, that goes a round when told to, `elapsed` seconds after the first."""

    def __init__(self, service: FakeService, pace: Pace, *others: Job) -> None:
        self.elapsed = 0.0
        self.heard: list[tuple[Failure | None, float]] = []
        self.service = service
        running = Job("j", an_order(), NOW, Running("task-0", NOW))
        self.repository = JobRepository(holding(running, *others), self._now)
        clock = PostingClock(pace, self._now, self._now, self._steady)
        search = OrderSearch(self.repository, service, pace, clock, self._steady)
        self.poller = Poller(self.repository, service, pace, search, self._hear, self._steady)

    def _now(self) -> float:
        return NOW + self.elapsed

    def _steady(self) -> float:
        return self.elapsed

    def _hear(self, failure: Failure | None, seconds: float) -> None:
        self.heard.append((failure, seconds))

    async def ask_at(self, seconds: float) -> State:
        """Go a round at a moment, and give the job's state after it."""
        self.elapsed = seconds
        rounds = len(self.heard)
        self.poller.hurry()
        await until(lambda: len(self.heard) > rounds)
        job = self.repository.find("j")
        assert job is not None
        return job.state


@asynccontextmanager
async def rounds(service: FakeService, pace: Pace = PACE, *others: Job) -> AsyncIterator[Rounds]:
    it = Rounds(service, pace, *others)
    await it.repository.load()
    running = asyncio.create_task(it.poller.run())
    await until(lambda: it.heard)
    try:
        yield it
    finally:
        running.cancel()
        await asyncio.wait([running])


async def test_two_absences_hours_apart_do_not_end_a_task_that_lives() -> None:
    service = FakeService(finish_after=10**6)
    async with rounds(service) as it:
        for hours in (4, 8, 12, 16):
            assert isinstance(await it.ask_at(hours * 3600.0), Running)
        service._accept("body")
        state = await it.ask_at(20 * 3600.0)
        assert isinstance(state, Running)
        assert state.word == "generating"


async def test_a_task_that_answer_after_answer_does_not_know_is_given_up_after_half_an_hour_and_no_sooner() -> None:
    async with rounds(FakeService()) as it:
        for minute in range(31):
            assert isinstance(await it.ask_at(minute * 60.0), Running)
        failed = await it.ask_at(31 * 60.0)
        assert isinstance(failed, Failed)
        assert (failed.failure.code, failed.task_id) == ("task_vanished", "task-0")


async def test_an_answer_that_knows_the_task_begins_its_absence_anew() -> None:
    service = FakeService(finish_after=10**6)
    async with rounds(service) as it:
        for minute in range(30):
            await it.ask_at(minute * 60.0)
        task = service._accept("body")
        await it.ask_at(30 * 60.0)
        del service.tasks[task.id]
        for minute in range(31, 61):
            assert isinstance(await it.ask_at(minute * 60.0), Running)


@pytest.mark.parametrize("trouble", ["unanswered", "throttled"])
async def test_a_service_that_fails_is_asked_ever_more_rarely_and_at_once_as_usual_when_it_answers(
    trouble: str,
) -> None:
    service = FakeService(finish_after=10**6)
    service._accept("body")
    async with rounds(service) as it:
        service.questions.extend([trouble] * 5)
        for second in range(5):
            await it.ask_at(float(second))
        pauses = [pause for failure, pause in it.heard if failure is not None]
        assert pauses == [5.0, 10.0, 20.0, 30.0, 30.0]
        await it.ask_at(6.0)
        assert it.heard[-1] == (None, 0.0)
        service.questions.append(trouble)
        await it.ask_at(7.0)
        assert it.heard[-1][1] == 5.0


async def test_a_pause_that_the_service_names_is_kept_between_questions() -> None:
    async with rounds(FakeService(questions=deque(["ok", "throttled for long", "unanswered"]))) as it:
        await it.ask_at(1.0)
        assert it.heard[-1][1] == LONG
        await it.ask_at(2.0)
        assert it.heard[-1][1] == 10.0


async def test_a_job_is_asked_for_at_the_usual_pace_and_more_often_only_when_it_is_about_to_be_done() -> None:
    earlier = Job("i", an_order(), NOW - 200.0, Done("earlier", Result(None, ()), (), (), 100.0))
    service = FakeService(finish_after=10**6)
    service._accept("body")
    async with rounds(service, Pace(poll=3600.0, poll_when_due=0.001), earlier) as it:
        for second in (1.0, 50.0, 79.0):
            await it.ask_at(second)
            asked = len(service.batches)
            await some_turns(50)
            assert len(service.batches) == asked
        await it.ask_at(81.0)
        await until(lambda: len(service.batches) > asked + 5)
