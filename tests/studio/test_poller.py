"""Running jobs are asked for as often as agreed, and given up only for a task that is absent answer by answer."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager

import pytest

from kinogrid.domain.event import LookAgain
from kinogrid.domain.failure import Failure, known
from kinogrid.domain.job import Job
from kinogrid.domain.state import Done, Failed, Fetching, Result, Running, State, Unconfirmed
from kinogrid.domain.task import TaskRecord
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.order_search import OrderSearch
from kinogrid.studio.pace import Pace
from kinogrid.studio.places import LONGEST_RUN
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

    def __init__(self, service: FakeService, pace: Pace, *others: Job, elsewhere: bool = False) -> None:
        self.elapsed = 0.0
        self.looked_at_time = 0
        self.heard: list[tuple[Failure | None, float]] = []
        self.service = service
        running = Job("j", an_order(), NOW, Running("task-0", NOW, elsewhere=elsewhere))
        self.repository = JobRepository(holding(running, *others), self._now)
        clock = PostingClock(pace, self._now, self._now, self._steady)
        search = OrderSearch(self.repository, service, pace, clock, self._steady)
        self.poller = Poller(self.repository, service, pace, search, self._hear, self._steady)

    def _now(self) -> float:
        self.looked_at_time += 1
        return NOW + self.elapsed

    def _steady(self) -> float:
        self.looked_at_time += 1
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
async def rounds(
    service: FakeService, pace: Pace = PACE, *others: Job, elsewhere: bool = False
) -> AsyncIterator[Rounds]:
    it = Rounds(service, pace, *others, elsewhere=elsewhere)
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


async def test_an_old_task_hurries_no_round_though_others_of_its_kind_would_be_done_by_now() -> None:
    earlier = Job("i", an_order(), NOW - 200.0, Done("earlier", Result(None, ()), (), (), 100.0))
    service = FakeService(finish_after=10**6)
    service._accept("body")
    async with rounds(service, Pace(poll=3600.0, poll_when_due=0.001), earlier, elsewhere=True) as it:
        await it.ask_at(99.0)
        asked = len(service.batches)
        await some_turns(50)
        assert len(service.batches) == asked


async def test_a_task_from_elsewhere_is_asked_for_after_a_fiftieth_of_its_age() -> None:
    service = FakeService(finish_after=10**6)
    service._accept("body")
    async with rounds(service, elsewhere=True) as it:
        await it.ask_at(7200.0)
        it.elapsed = 7340.0
        it.poller.hurry()
        await some_turns(50)
        assert len(service.batches) == 2
        await it.ask_at(7350.0)
        assert len(service.batches) == 3


async def test_a_task_that_runs_longer_than_any_should_is_asked_for_after_a_fiftieth_of_its_age() -> None:
    service = FakeService(finish_after=10**6)
    service._accept("body")
    async with rounds(service) as it:
        await it.ask_at(LONGEST_RUN + 3600.0)
        asked = len(service.batches)
        it.elapsed += LONGEST_RUN / 100
        it.poller.hurry()
        await some_turns(50)
        assert len(service.batches) == asked
        await it.ask_at(it.elapsed + LONGEST_RUN)
        assert len(service.batches) == asked + 1


async def test_the_first_round_that_fails_is_followed_by_a_usual_pause() -> None:
    async with rounds(FakeService(questions=deque(["unanswered"]))) as it:
        assert it.heard[0][1] == PACE.poll


async def test_a_service_that_wants_a_pause_and_names_none_is_given_the_usual_one() -> None:
    service = FakeService(questions=deque(["throttled for nobody knows how long"]))
    async with rounds(service, Pace(poll=0.25)) as it:
        assert it.heard[0] == (known("too_many_requests"), 0.25)


async def test_of_two_troubles_in_a_round_the_running_jobs_is_told() -> None:
    lost = Job("d", an_order(), NOW, Unconfirmed(NOW, "body", known("no_answer"), by_service=NOW))
    async with rounds(FakeService(questions=deque(["unanswered", "unreachable"])), PACE, lost) as it:
        assert it.heard[0][0] == known("unanswered")


async def test_where_nothing_is_to_be_asked_no_round_is_gone() -> None:
    service = FakeService(finish_after=0)
    service._accept("body")
    async with rounds(service, Pace(poll=0.0001, poll_when_due=0.0001)) as it:
        await until(lambda: not it.poller._is_busy())
        await some_turns(20)
        looked = it.looked_at_time
        await asyncio.sleep(0.005)
        assert it.looked_at_time == looked


async def test_news_of_a_task_that_has_been_fetched_meanwhile_changes_nothing() -> None:
    service = FakeService(finish_after=0)
    service._accept("body")
    async with rounds(service) as it:
        state = await until(
            lambda: job.state if (job := it.repository.find("j")) and isinstance(job.state, Fetching) else None
        )
        await it.poller.ask_for("task-0")
        job = it.repository.find("j")
        assert job is not None
        assert job.state == state


async def test_a_task_that_is_looked_for_again_is_given_as_long_as_the_first_time() -> None:
    async with rounds(FakeService()) as it:
        for minute in range(32):
            await it.ask_at(minute * 60.0)
        await it.repository.move("j", LookAgain(it.elapsed + NOW))
        for minute in range(32, 62):
            assert isinstance(await it.ask_at(minute * 60.0), Running)


class Dated(FakeService):
    """A provider whose one task is done, made and finished when a test says."""

    made: float | None = None
    over: float | None = None

    async def look_up(self, ids: Sequence[str]) -> Mapping[str, TaskRecord]:
        result = Result("1", ("https://clips/0.mp4",))
        return {ids[0]: TaskRecord(ids[0], result, "videos", self.made, finished_at=self.over)}


@pytest.mark.parametrize(
    ("made", "over", "elapsed", "took"),
    [
        (1000.0, 1090.0, 50.0, 90.0),
        # What the service tells makes no sense, or half of it is missing: by this machine's clock.
        (1090.0, 1000.0, 50.0, 50.0),
        (1000.0, 1000.0, 50.0, 50.0),
        (None, 1090.0, 50.0, 50.0),
        (1000.0, None, 50.0, 50.0),
        # Which may have been set back meanwhile.
        (None, None, -50.0, 0.0),
        (None, None, 0.25, 0.25),
    ],
)
async def test_how_long_a_task_took_is_told_by_the_service_s_clock_or_else_by_this_machine_s(
    made: float | None, over: float | None, elapsed: float, took: float
) -> None:
    service = Dated()
    service.made, service.over = made, over
    it = Rounds(service, PACE)
    await it.repository.load()
    it.elapsed = elapsed
    await it.poller.ask_for("task-0")
    job = it.repository.find("j")
    assert job is not None
    assert isinstance(job.state, Fetching)
    assert job.state.took == took
