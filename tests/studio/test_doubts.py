"""Orders that may have arrived: looked for before anything is bought again, and never forgotten."""

import asyncio
import itertools
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest

from kinogrid.domain.failure import Throttled, Unanswered, known
from kinogrid.domain.job import Job
from kinogrid.domain.journal import JournalKind
from kinogrid.domain.posting import Posting, Signs
from kinogrid.domain.request import FrameUrls, Kind
from kinogrid.domain.state import Done, Draft, Failed, GivenUp, Running, Unconfirmed
from kinogrid.domain.task import Answer, Pending, TaskRecord
from kinogrid.studio.departures import TRIES
from kinogrid.studio.job_repository import new_id
from kinogrid.studio.pace import Pace
from kinogrid.studio.places import LONGEST_RUN
from kinogrid.studio.posting_clock import PostingClock
from kinogrid.studio.task_list import DEEPEST, PAGE
from tests.studio.at_work import QUICK, FakeStudio, all_jobs, an_order, some_turns, studio
from tests.studio.fake_service import FakeService
from tests.studio.fake_world import FakePauses, FakeStore, holding
from tests.waiting import until


@pytest.fixture
def service() -> FakeService:
    """Give a provider with no past."""
    return FakeService()


def doubt(it: FakeStudio, job: Job) -> Unconfirmed | None:
    state = it.state(job)
    return state if isinstance(state, Unconfirmed) else None


@pytest.mark.parametrize("post", ["refused after", "throttled after", "lost after"])
async def test_an_answer_that_says_no_after_the_task_was_taken_buys_nothing_twice(
    service: FakeService, post: str
) -> None:
    service.posts.extend([post] * 4)
    async with studio(service) as it:
        job = await it.order(an_order())
        await it.finished(job)
        assert len(service.posted) == len(service.tasks) == 1
        assert len(all_jobs(it.repository)) == 1


async def test_a_no_of_the_service_ends_an_order_only_after_two_looks_of_which_the_last_comes_late(
    service: FakeService,
) -> None:
    service.posts.append("refused before")
    async with studio(service) as it:
        started = time.monotonic()
        job = await it.order(an_order())
        failed = await until(lambda: state if isinstance(state := it.state(job), Failed) else None)
        assert time.monotonic() - started >= QUICK.doubt
        assert (failed.failure.code, failed.failure.said) == ("refused_and_unseen", "no")
        assert len(service.posted) == 1
        kept = it.repository.find(job.id)
        assert kept is not None
        assert [posting.body for posting in kept.postings] == service.posted
        # Its task shows up late all the same.
        service._accept(service.posted[0])
        await until(lambda: isinstance(it.state(job), Done))
        assert it.turned_up
        assert len(service.posted) == 1


@dataclass
class Listing(FakeService):
    """A provider that tells its time and lists tasks, of which `odd` ones are anybody's.

    `looks` are the lower bounds it was asked for before anything was posted; `failing` questions about it go wrong.
    """

    ahead: float | None = 0.0
    odd: list[TaskRecord] = field(default_factory=list)
    looks: list[float] = field(default_factory=list)
    failing: int = 0

    async def recent(
        self, *, limit: int, offset: int = 0, created_min: float | None = None, created_max: float | None = None
    ) -> Sequence[TaskRecord]:
        if created_max is None and not self.posted and not offset:
            assert created_min is not None
            self.looks.append(created_min)
            if self.failing:
                self.failing -= 1
                raise Unanswered(known("unanswered"))
        page = await super().recent(limit=1000, created_min=created_min, created_max=created_max)
        return [*page, *self.odd][offset : offset + limit]


def equal_to(service: FakeService, created_at: float | None, *, garbled: bool = False) -> TaskRecord:
    """Make the record of a task that somebody else had made by the very same order."""
    request = {"body": service.body(an_order(), FrameUrls("https://x.example/1.png"))}
    return TaskRecord("not ours", Pending(), "videos", created_at, request=request, garbled=garbled)


@pytest.mark.parametrize("undated", [False, True])
@pytest.mark.parametrize("garbled", [False, True])
async def test_a_task_that_was_there_before_is_never_the_order_s_after_a_restart_either(
    *, undated: bool, garbled: bool
) -> None:
    service, store = Listing(), FakeStore()
    service.odd = [equal_to(service, None if undated else time.time() + 100.0, garbled=garbled)]
    service.posts.append("lost before")
    async with studio(service, store) as it:
        job = await it.order(an_order())
        await until(lambda: doubt(it, job))
    async with studio(service, store) as it:
        await it.asked(job)
        state = doubt(it, job)
        assert state is not None
        assert state.signs.others == ("not ours",)
        assert (state.unread, state.missed > 0) == (None, True), "it keeps nobody from being told that there is none"
        service._accept(service.posted[0])
        await it.finished(job)
    assert it.repository.owner("not ours") is None
    assert service.looks == [pytest.approx(time.time() - 2 * QUICK.made_before, abs=60.0)]


async def test_an_order_waits_a_moment_for_a_list_that_cannot_be_read_and_then_leaves_all_the_same() -> None:
    service = Listing()
    service.failing = TRIES + 2
    async with studio(service) as it:
        job = await it.order(an_order())
        await it.finished(job)
    assert len(service.looks) == TRIES
    assert [line.what for line in it.store.entries[job.id]].count(JournalKind.NEVER_LEFT) == TRIES - 1


async def test_a_task_of_another_token_is_not_taken_though_ours_is_known_only_since_the_order_left() -> None:
    service = Listing()
    service.posts.append("lost before")
    async with studio(service) as it:
        job = await it.order(an_order())
        await until(lambda: doubt(it, job))
        service.whose = (("credential_id", "ours"),)
        service.odd = [replace(equal_to(service, time.time()), origin=(("credential_id", "theirs"),))]
        await it.asked(job)
        service.odd = [replace(service.odd[0], origin=service.whose)]
        await until(lambda: it.repository.owner("not ours"))


async def test_after_a_pause_nothing_is_sent_again_before_the_list_has_told(service: FakeService) -> None:
    async with studio(service) as it:
        await it.finished(await it.order(an_order("earlier")))
        service.posts.append("throttled after")
        service.no_list = True
        job = await it.order(an_order())
        waiting = await until(
            lambda: s if isinstance(s := it.state(job), Draft) and s.tries > 1 and s.waiting_for else None
        )
        assert waiting.waiting_for is not None
        assert waiting.waiting_for.code == "unanswered"
        assert len(service.posted) == 2
        service.no_list = False
        await it.finished(job)
        assert len(service.posted) == len(service.tasks) == 2


async def test_where_nobody_lists_tasks_a_put_off_order_waits_for_the_person(service: FakeService) -> None:
    service.posts.append("throttled")
    service.lists_nothing = True
    async with studio(service) as it:
        job = await it.order(an_order())

        def waits_for() -> str:
            state = it.state(job)
            return state.waiting_for.code if isinstance(state, Draft) and state.held and state.waiting_for else ""

        # It waits for the end of the pause first.
        await until(lambda: waits_for() == "list_refused")
        assert len(service.posted) == 1
        await it.runner.hold(job.id, held=False)
        await it.finished(job)
        assert len(service.posted) == 2


async def test_what_was_put_off_is_looked_for_though_nothing_else_is_to_be_asked(service: FakeService) -> None:
    async with studio(service) as it:
        await it.finished(await it.order(an_order("earlier")))
        service.posts.append("throttled after")
        service.lists_nothing = True
        rests = time.monotonic() + 10 * QUICK.poll
        await until(lambda: time.monotonic() > rests)
        job = await it.order(an_order())
        await until(lambda: s if isinstance(s := it.state(job), Draft) and s.held else None)
        service.lists_nothing = False
        await it.finished(job)
        assert len(service.posted) == 2


async def test_a_list_that_cannot_be_read_asks_nobody_and_holds_no_place(service: FakeService) -> None:
    async with studio(service, limit=1) as it:
        await it.finished(await it.order(an_order("earlier")))
        service.posts.append("lost after")
        service.no_list = True
        job, following = await it.order(an_order()), await it.order(an_order("next"))
        state = await until(lambda: s if (s := doubt(it, job)) and s.overdue else None)
        assert not state.asks
        assert state.is_open_to_decision
        assert state.unread is not None
        assert state.unread.why.code == "unanswered"
        await until(lambda: isinstance(it.state(following), Done))
        assert (found := doubt(it, job)) is not None
        assert found.unread is not None
        assert found.unread.since == state.unread.since
        service.no_list = False
        await it.finished(job)
        assert len(service.posted) == 3


async def test_a_service_that_lists_nothing_is_asked_in_vain_and_the_person_is_told(service: FakeService) -> None:
    service.posts.append("lost after")
    service.lists_nothing = True
    async with studio(service) as it:
        job = await it.order(an_order())
        await it.asked(job)
        assert (state := doubt(it, job)) is not None
        assert state.unread is not None
        assert (state.unread.why.code, state.unread.why.said) == ("list_refused", "no lists here")


async def test_a_listed_task_that_cannot_be_read_may_be_the_order(service: FakeService) -> None:
    service.posts.append("refused after")
    service.garbles = True
    async with studio(service) as it:
        job = await it.order(an_order())
        await it.asked(job)
        assert (state := doubt(it, job)) is not None
        assert state.unread is not None
        assert (state.unread.why.code, state.missed) == ("list_garbled", 0)
        service.garbles = False
        await it.finished(job)
        assert len(service.posted) == 1


async def test_a_task_of_this_library_that_cannot_be_read_is_no_other_order_s(service: FakeService) -> None:
    service.garbles = True
    async with studio(service) as it:
        known = await it.order(an_order("known"))
        await until(lambda: isinstance(it.state(known), Running))
        service.posts.append("lost before")
        job = await it.order(an_order())
        await it.asked(job)
        assert (state := doubt(it, job)) is not None
        assert (state.unread, state.missed > 0) == (None, True)


class Endless(FakeService):
    """A provider whose list never ends, whatever it is asked for."""

    numbers = itertools.count()

    async def recent(
        self, *, limit: int, offset: int = 0, created_min: float | None = None, created_max: float | None = None
    ) -> Sequence[TaskRecord]:
        now = time.time()
        return [TaskRecord(f"x{next(self.numbers)}", Pending(), created_at=now) for _ in range(limit)]


async def test_a_list_without_an_end_proves_nothing() -> None:
    service = Endless()
    service.posts.append("lost before")
    async with studio(service) as it:
        job = await it.order(an_order())
        state = await until(lambda: s if (s := doubt(it, job)) and s.overdue else None)
        assert not state.asks
        assert state.missed == 0
        assert state.unread is not None
        assert state.unread.why.code == "list_too_long"
        assert state.unread.back_to is not None
        assert next(service.numbers) >= DEEPEST


class Deaf(FakeService):
    """A provider that heeds no bounds, and lists a long past; `pages` counts what it was asked for."""

    pages = 0

    async def recent(
        self, *, limit: int, offset: int = 0, created_min: float | None = None, created_max: float | None = None
    ) -> Sequence[TaskRecord]:
        self.pages += 1
        now = [self._record(task) for task in self.tasks.values()]
        old = [TaskRecord(f"old{n}", Pending(), created_at=1000.0 - n) for n in range(50 * PAGE)]
        return [*now, *old][offset : offset + limit]


class Repeating(FakeService):
    """A provider whose list heeds no offset, and so never shows more than the newest of other people's tasks."""

    async def recent(
        self, *, limit: int, offset: int = 0, created_min: float | None = None, created_max: float | None = None
    ) -> Sequence[TaskRecord]:
        return [TaskRecord(f"x{number}", Pending(), created_at=time.time()) for number in range(limit)]


async def test_a_list_that_repeats_itself_proves_nothing() -> None:
    service = Repeating()
    service.posts.append("refused after")
    async with studio(service) as it:
        job = await it.order(an_order())
        state = await until(lambda: s if (s := doubt(it, job)) and s.overdue else None)
        assert (state.asks, state.missed) == (False, 0)
        assert state.unread is not None
        assert state.unread.why.code == "list_too_long"


class Upward(FakeService):
    """A provider that heeds no bounds and lists the oldest tasks first, a long past before today's."""

    past = 10

    async def recent(
        self, *, limit: int, offset: int = 0, created_min: float | None = None, created_max: float | None = None
    ) -> Sequence[TaskRecord]:
        old = [TaskRecord(f"old{n}", Pending(), created_at=1000.0 + n) for n in range(self.past * PAGE)]
        return [*old, *map(self._record, self.tasks.values())][offset : offset + limit]


class UpwardAndRepeating(Upward):
    """One that heeds no offset either, so that what is new is never shown."""

    async def recent(
        self, *, limit: int, offset: int = 0, created_min: float | None = None, created_max: float | None = None
    ) -> Sequence[TaskRecord]:
        return await super().recent(limit=limit)


async def test_a_list_with_the_oldest_first_is_read_to_its_end() -> None:
    service = Upward()
    service.posts.append("refused after")
    async with studio(service) as it:
        await it.finished(await it.order(an_order()))


async def test_a_list_that_shows_nothing_but_its_beginning_proves_nothing() -> None:
    service = UpwardAndRepeating()
    service.posts.append("refused after")
    async with studio(service) as it:
        job = await it.order(an_order())
        state = await until(lambda: s if (s := doubt(it, job)) and s.overdue else None)
        assert (state.asks, state.missed) == (False, 0)


class Undated(FakeService):
    """A provider whose list does not tell when tasks were made, as long as it is `undated`."""

    undated = True

    async def recent(
        self, *, limit: int, offset: int = 0, created_min: float | None = None, created_max: float | None = None
    ) -> Sequence[TaskRecord]:
        page = await super().recent(limit=limit, offset=offset, created_min=created_min, created_max=created_max)
        return [replace(record, created_at=None) for record in page] if self.undated else page


@pytest.mark.parametrize("post", ["refused after", "throttled after", "lost after"])
async def test_an_equal_task_of_unknown_time_may_be_the_order(post: str) -> None:
    service = Undated()
    service.posts.append(post)
    async with studio(service) as it:
        job = await it.order(an_order())
        if post == "throttled after":
            await until(lambda: s if isinstance(s := it.state(job), Draft) and s.held else None)
        else:
            await it.asked(job)
            assert (state := doubt(it, job)) is not None
            assert state.unread is not None
            assert (state.unread.why.code, state.missed) == ("list_garbled", 0)
        service.undated = False
        await it.finished(job)
        assert len(service.posted) == len(service.tasks) == 1


class Twins(FakeService):
    """A provider that takes the first order, but puts it off while an equal one is on its way."""

    async def submit(self, body: str, kind: Kind) -> Answer:
        if self.posted:
            return await super().submit(body, kind)
        self.posted.append(body)
        self._accept(body, kind)
        await until(lambda: len(self.posted) > 1)
        raise Throttled(known("too_many_requests"), 0.0)


async def test_what_was_put_off_is_not_sent_again_while_a_task_of_it_could_be_an_equal_order_s() -> None:
    service = Twins(hold=asyncio.Event())
    async with studio(service) as it:
        first, _ = await it.order(an_order()), await it.order(an_order())
        waiting = await until(
            lambda: s.waiting_for if isinstance(s := it.state(first), Draft) and s.tries > 1 else None
        )
        assert waiting.code == "equal_on_its_way"
        assert service.hold is not None
        service.hold.set()
        await it.all_over()
        assert len(service.posted) == len(service.tasks) == 2


async def test_the_service_s_time_is_asked_for_before_the_first_order_and_not_again() -> None:
    service = FakeService(ahead=None)
    async with studio(service) as it:
        await it.finished(await it.order(an_order()))
        assert service.asked_for_time == 1
        service.ahead = 0.0
        await it.finished(await it.order(an_order("next")))
        assert service.asked_for_time == 1


async def test_after_a_restart_too_a_put_off_order_is_looked_for_only_once_the_list_can_show_it() -> None:
    class Lagging(FakeService):
        """A provider whose list shows a task a moment late."""

        async def recent(
            self, *, limit: int, offset: int = 0, created_min: float | None = None, created_max: float | None = None
        ) -> Sequence[TaskRecord]:
            page = await super().recent(limit=limit, offset=offset, created_min=created_min, created_max=created_max)
            return [record for record in page if record.created_at and record.created_at < time.time() - 0.2]

    service = Lagging(ahead=0.0)
    service.posts.append("throttled after")
    pace, store = replace(QUICK, put_off=0.4), FakeStore()
    async with studio(service, store, pace=pace) as it:
        job = await it.order(an_order())
        await until(lambda: s if isinstance(s := it.state(job), Draft) and s.tries == 1 else None)
    async with studio(service, store, pace=pace) as it:
        await it.finished(job)
    assert len(service.posted) == 1


async def test_a_task_that_turns_up_while_its_order_waits_for_a_look_is_no_mistake() -> None:
    class Telling(FakeService):
        """A provider whose list cannot be read just when another look has found what was looked for."""

        it: FakeStudio
        job: Job

        async def recent(
            self, *, limit: int, offset: int = 0, created_min: float | None = None, created_max: float | None = None
        ) -> Sequence[TaskRecord]:
            page = await super().recent(limit=limit, offset=offset, created_min=created_min, created_max=created_max)
            now = self.it.repository.find(self.job.id)
            if page and now is not None and now.postings:
                await self.it.runner.recognise(now.id, now.postings[0], page[0])
                raise Unanswered(known("unanswered"))
            return page

    service = Telling()
    service.posts.append("throttled after")
    async with studio(service) as it:
        service.it = it
        service.job = job = Job(new_id(0.0), an_order(), 0.0, Draft())
        await it.repository.add(job)
        await it.finished(job)
        assert len(service.posted) == 1


async def test_the_list_is_read_no_deeper_than_the_order_s_time_needs() -> None:
    service = Deaf()
    service.posts.append("lost after")
    async with studio(service) as it:
        await it.finished(await it.order(an_order()))
        assert service.pages <= 4
        assert len(service.posted) == 1


async def test_a_try_from_before_a_second_one_becomes_a_job_of_its_own(service: FakeService) -> None:
    service.posts.append("lost before")
    async with studio(service) as it:
        job = await it.order(an_order())
        await it.asked(job)
        assert (await it.runner.look_first(job.id)).unread is None
        await it.runner.send_again(job.id)
        await it.finished(job)
        assert len(service.posted) == 2
        early = service._accept(service.posted[0])
        found = await until(lambda: it.repository.owner(early.id))
        assert found.id != job.id
        assert found.order == job.order
        await it.finished(found)
        assert [one.id for one in it.turned_up] == [found.id]
        assert (after := it.repository.find(job.id)) is not None
        assert after.postings == ()
        assert (await it.repository.journal(found.id))[0].what is JournalKind.TURNED_UP
        assert len(service.posted) == 2


async def test_the_look_before_sending_again_finds_what_has_turned_up(service: FakeService) -> None:
    service.posts.append("lost before")
    pace = replace(QUICK, look_when_asked=60.0, poll_at_worst=60.0)
    async with studio(service, pace=pace) as it:
        job = await it.order(an_order())
        await it.asked(job)
        service._accept(service.posted[0])
        await it.runner.look_first(job.id)
        assert isinstance(it.state(job), Running)
        await it.runner.send_again(job.id)
        await it.finished(job)
        assert len(service.posted) == 1


async def test_what_was_given_up_is_recognised_after_a_restart_too(service: FakeService) -> None:
    service.posts.append("lost before")
    store = FakeStore()
    async with studio(service, store) as it:
        job = await it.order(an_order())
        await it.asked(job)
        await it.runner.give_up(job.id)
        assert it.state(job) == GivenUp()
    service._accept(service.posted[0])
    async with studio(service, store) as it:
        await until(lambda: isinstance(it.state(job), Done))
        assert [one.id for one in it.turned_up] == [job.id]
        assert len(service.posted) == 1


async def test_a_refusal_of_the_account_pauses_the_queue_until_the_person_lets_it_go_on(service: FakeService) -> None:
    service.posts.append("used up")
    store, pauses = FakeStore(), FakePauses()
    async with studio(service, store, limit=1, pauses=pauses) as it:
        told: list[str | None] = []
        it.pause.listen(lambda why: told.append(None if why is None else why.code))
        first, second = await it.order(an_order()), await it.order(an_order("next"))
        await until(lambda: isinstance(it.state(first), Failed))
        await until(lambda: pauses.why is not None)
        assert told == ["used_up"]
        assert isinstance(it.state(second), Draft)
        assert len(service.posted) == 1
    async with studio(service, store, limit=1, pauses=pauses) as it:
        assert it.pause.why is not None
        assert isinstance(it.state(second), Draft)
        it.runner.look_now()
        await it.runner.go_on()
        await it.finished(second)
        assert len(service.posted) == 2
    assert pauses.why is None


@pytest.mark.parametrize("state", [Running("t", 0.0), Running("t", 1e12, elsewhere=True)], ids=["old", "elsewhere"])
async def test_what_was_not_sent_from_here_or_has_run_for_ever_takes_no_place(
    service: FakeService, state: Running
) -> None:
    old = Job("20200101-000000-00000000", an_order("old"), time.time() - 2 * LONGEST_RUN, state)
    service.no_look_up = True
    async with studio(service, holding(old), limit=1) as it:
        job = await it.order(an_order())
        await until(lambda: isinstance(it.state(job), Running))
        assert it.state(old) == state


async def test_a_task_of_long_ago_is_asked_for_ever_more_rarely_and_others_as_ever(service: FakeService) -> None:
    service.finish_after = 10**6
    task = service._accept("elsewhere")
    old = Job("20200101-000000-00000000", an_order("old"), time.time() - 2 * LONGEST_RUN, Running(task.id, time.time()))
    elsewhere = holding(replace(old, state=Running(task.id, time.time(), elsewhere=True)))
    async with studio(service, elsewhere, pace=replace(QUICK, look_at_last=600.0)) as it:
        job = await it.order(an_order())
        running = await until(lambda: s if isinstance(s := it.state(job), Running) else None)
        await until(lambda: service.tasks[running.task_id].asked > 10)
        assert task.asked == 1


async def test_that_nothing_was_asked_says_nothing_of_the_service(service: FakeService) -> None:
    service.posts.append("lost before")
    pace = replace(QUICK, look_when_asked=60.0)
    async with studio(service, pace=pace) as it:
        job = await it.order(an_order())
        await it.asked(job)
        await until(lambda: it.heard)
        service.no_list = True
        await it.runner.look_again(job.id)
        await until(lambda: it.heard[-1] is not None)
        # The person is asked again only once the list could be read; until then each round asks, and says so.
        rounds = len(it.heard)
        await until(lambda: len(it.heard) > rounds + 3)
        assert all(failure is not None for failure in it.heard[rounds:])


async def test_an_old_task_hurries_no_round_and_an_idle_round_tells_no_news(service: FakeService) -> None:
    task = service._accept("elsewhere")
    service.finish_after = 10**6
    old = Job("20200101-000000-00000000", an_order("old"), time.time() - 2 * LONGEST_RUN, Running(task.id, time.time()))
    async with studio(service, holding(replace(old, state=Running(task.id, time.time(), elsewhere=True)))) as it:
        await until(lambda: task.asked == 1)
        heard = len(it.heard)
        await some_turns(50)
        await asyncio.sleep(0)
        assert len(it.heard) <= heard + 1


class Clocks:
    """Three clocks that a test sets: the service's, this machine's, and time that only goes on."""

    def __init__(self) -> None:
        self.service: float | None = None
        self.wall = 5000.0
        self.steady = 70.0
        self.dated = PostingClock(Pace(), lambda: self.service, lambda: self.wall, lambda: self.steady)

    def go_on(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds
        if self.service is not None:
            self.service += seconds


def test_an_order_s_age_is_the_time_that_went_on_whatever_the_clocks_say() -> None:
    clocks = Clocks()
    posting = Posting(clocks.wall, "b")
    clocks.dated.sent(posting)
    clocks.go_on(30)
    clocks.wall += 1e6
    assert clocks.dated.age(posting) == 30.0


def test_after_a_restart_the_age_is_the_service_s_or_begins_anew() -> None:
    clocks = Clocks()
    clocks.service = 9000.0
    assert clocks.dated.age(Posting(1.0, "b", by_service=8800.0)) == 200.0
    assert clocks.dated.age(Posting(1.0, "b")) == 0.0
    clocks.go_on(10)
    assert clocks.dated.age(Posting(1.0, "b")) == 10.0
    # The service's clock is set back: what this session has seen pass has passed.
    clocks.service = 100.0
    assert clocks.dated.age(Posting(1.0, "b", by_service=8800.0)) == 10.0


def test_the_window_is_narrow_where_the_service_s_clock_can_tell_and_wide_where_not() -> None:
    clocks, pace = Clocks(), Pace()
    posting = Posting(clocks.wall, "b")
    wide = clocks.dated.window(posting)
    assert (wide.sure, wide.latest - wide.earliest) == (False, 2 * pace.clock_slack)
    clocks.dated.sent(posting)
    clocks.go_on(20)
    clocks.service = 90_000.0
    narrow = clocks.dated.window(posting)
    assert (narrow.sure, narrow.posted) == (True, 89_980.0)
    assert (narrow.earliest, narrow.latest) == (89_970.0, 89_980.0 + pace.made_after)
    assert clocks.dated.window(replace(posting, since=1.0, by_service=4.0)).posted == 4.0
    for seen in (posting, replace(posting, by_service=4.0)):
        unseen = replace(seen, signs=Signs(unseen=True))
        assert replace(clocks.dated.window(unseen), sure=True) == clocks.dated.window(seen)
        assert not clocks.dated.window(unseen).sure, "nobody saw what was there before, as the clock may be set back"
    guessed = clocks.dated.window(replace(posting, since=clocks.wall - 50))
    assert (guessed.sure, guessed.posted) == (False, 89_950.0)


def test_where_the_service_has_not_told_its_time_yet_an_order_s_age_begins_anew() -> None:
    clock = PostingClock(Pace(), lambda: None, lambda: 1000.0, lambda: 5.0)
    assert clock.age(Posting(10.0, "body", by_service=10.0)) == 0.0
