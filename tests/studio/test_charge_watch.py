"""What jobs did cost: found by trace id, kept, asked for seldom, and never taken for more than it is."""

import asyncio
from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import pairwise

import pytest

from kinogrid.domain.account import UsageLine, UsagePage, WindowTooWide
from kinogrid.domain.failure import LibraryTrouble, Refused, StudioError, Throttled, TokenRefused, Unanswered, known
from kinogrid.domain.job import Curation, Job
from kinogrid.domain.journal import JournalEntry, JournalKind
from kinogrid.domain.spending import Charged, JobCharges
from kinogrid.domain.state import Done, Draft, Failed, Fetching, Result, Running, State, Unconfirmed
from kinogrid.studio.charge_watch import KEPT, RECENT, ChargeWatch, Inquiry
from kinogrid.studio.job_repository import Change, JobRepository
from kinogrid.studio.pace import Pace
from tests.studio.at_work import Crew, an_order, some_turns
from tests.studio.fake_world import FakeStore
from tests.waiting import until

NOW = 1_800_000_000.0
HOUR = 3600.0
PACE = Pace(usage=0.001, account=100.0, account_at_last=1000.0)
RESULT = Result("77", ("https://x.example/0.mp4",))
CENTS = Decimal("0.54")
VIDEOS = "/midjourney/videos"


def line(trace: str | None, charged: str | None = "0.54", at: float | None = NOW, **more: object) -> UsageLine:
    made = UsageLine(trace, 200, None if charged is None else Decimal(charged), at, VIDEOS, None, f"line of {trace}")
    return replace(made, **more)  # type: ignore[arg-type]


def find_traces(detail: str) -> Sequence[str]:
    return (detail.removeprefix("answer "),) if detail.startswith("answer ") else ()


@dataclass
class FakeUsage:
    """An account with a list of calls, and a disk for charges; a clock that moves when told to."""

    lines: list[UsageLine] = field(default_factory=list)
    kept: list[Charged] = field(default_factory=list)
    asked: list[tuple[float, float, int]] = field(default_factory=list)
    troubles: list[StudioError] = field(default_factory=list)
    token: bool = True
    page: int = 100
    seconds: float = 50.0
    full: bool = False
    hold: asyncio.Event | None = None

    async def usage(self, since: float, until: float, offset: int = 0) -> UsagePage:
        self.asked.append((since, until, offset))
        if self.hold is not None:
            await self.hold.wait()
        if self.troubles:
            raise self.troubles.pop(0)
        found = [one for one in self.lines if one.at is None or since <= one.at <= until]
        end = offset + self.page
        return UsagePage(tuple(found[offset:end]), end if end < len(found) else None)

    async def charges(self) -> Sequence[Charged]:
        return list(self.kept)

    def of(self, job_id: str) -> Sequence[Charged]:
        return [one for one in self.kept if one.job_id == job_id]

    async def among(self, job_ids: Collection[str]) -> Collection[str]:
        return {one.job_id for one in self.kept if one.job_id in job_ids}

    async def keep(self, charges: Sequence[Charged]) -> None:
        if self.full:
            raise LibraryTrouble(known("disk_full"))
        self.kept += charges

    def clock(self) -> float:
        self.seconds += 0.002  # twice the pause between questions
        return self.seconds


@dataclass
class AtWork:
    """The asking at work."""

    watch: ChargeWatch
    usage: FakeUsage
    store: FakeStore
    repository: JobRepository
    told: list[int] = field(default_factory=list)

    def of(self, job_id: str) -> JobCharges:
        job = self.repository.find(job_id)
        assert job is not None
        return self.watch.charges_of(job)

    def pass_time(self, seconds: float) -> None:
        self.usage.seconds += seconds
        self.watch._awake.set()

    async def waits(self) -> None:
        """Wait until it waits for another time to ask, which it counts from the end of its last question on."""
        await until(lambda: (self.watch._pause() or 0) > 1)

    async def asked(self, times: int) -> None:
        """Wait until so many questions were asked, and see that no other follows at once."""
        await until(lambda: len(self.usage.asked) >= times)
        await some_turns(30)
        assert len(self.usage.asked) == times


def ended(number: int, at: float, state: State | None = None, trace: str = "") -> tuple[Job, list[JournalEntry]]:
    """Make a job that was posted a minute before it ended."""
    job = Job(f"j-{number}", an_order(), at - 90, state or Done(f"t-{number}", RESULT, (), ()))
    lines = [JournalEntry(at - 60, JournalKind.SUBMIT_STARTED, "answer of nobody")]
    lines += [JournalEntry(at, JournalKind.FINISHED, f"answer {trace}")] if trace else []
    return job, lines


@asynccontextmanager
async def at_work(usage: FakeUsage, *jobs: tuple[Job, list[JournalEntry]]) -> AsyncIterator[AtWork]:
    store = FakeStore({job.id: job for job, _ in jobs}, {job.id: lines for job, lines in jobs})
    repository = JobRepository(store, lambda: NOW)
    await repository.load()
    watch = ChargeWatch(repository, usage, usage, find_traces, lambda: usage.token, PACE, usage.clock)
    here = AtWork(watch, usage, store, repository)
    watch.listen(lambda: here.told.append(1))
    await watch.begin()
    crew = Crew()
    usage.seconds += 1
    crew.start(watch.run(), "charges")
    yield here
    await crew.drain()
    assert crew.failures == []


async def test_a_job_s_line_is_found_by_its_trace_and_kept_and_asked_for_no_more() -> None:
    usage = FakeUsage([line("x", "9"), line("a"), line(None, "9")])
    async with at_work(usage, ended(1, NOW - 60, trace="a")) as here:
        await until(lambda: here.of("j-1").charged)
        charged = Charged("j-1", "a", CENTS, NOW, 200, "line of a")
        assert here.of("j-1").charged == (charged,)
        assert here.of("j-1").credits == CENTS
        assert usage.kept == [charged]
        assert await here.watch.charges() == [charged]
        assert here.told
        await until(lambda: here.watch.inquiry == Inquiry(has_token=True))
        assert here.of("j-1") == JobCharges((charged,))
        here.pass_time(10 * HOUR)
        await here.asked(1)


async def test_the_question_is_about_the_job_s_own_time_and_nothing_of_the_future() -> None:
    took = Done("t", RESULT, (), (), took=100.0)
    async with at_work(FakeUsage(), ended(1, NOW - HOUR, took, "a"), ended(2, NOW - 5 * HOUR, trace="b")) as here:
        await here.asked(2)
        slack = PACE.clock_slack
        early, late = here.usage.asked
        assert early == (NOW - 5 * HOUR - 60 - slack, NOW - 5 * HOUR + slack, 0)
        assert late == (NOW - HOUR - 60 - slack, NOW - HOUR + 40 + slack, 0)
    async with at_work(FakeUsage(), ended(1, NOW, trace="a"), ended(2, NOW - 600, trace="b")) as here:
        await here.asked(1)
        assert here.usage.asked[0][1] == NOW


async def test_all_pages_are_read_with_a_bound() -> None:
    usage = FakeUsage([line(f"x{number}") for number in range(5)] + [line("a")], page=2)
    async with at_work(usage, ended(1, NOW - 60, trace="a")) as here:
        await until(lambda: here.of("j-1").charged)
        assert [asked[2] for asked in usage.asked] == [0, 2, 4]
    endless = FakeUsage([line(f"x{number}") for number in range(50)], page=1)
    async with at_work(endless, ended(1, NOW - 60, trace="a")) as here:
        await here.asked(10)
        assert [asked[2] for asked in endless.asked] == list(range(10))
        assert await here.watch.charges() == []


async def test_a_line_that_is_not_there_yet_is_looked_for_later_and_at_last_no_more() -> None:
    async with at_work(FakeUsage(), ended(1, NOW - 60, trace="a")) as here:
        here.told.clear()
        for times, pause in enumerate((60.0, 600.0, HOUR, 6 * HOUR), 1):
            await here.asked(times)
            await until(lambda: here.told)
            here.told.clear()
            here.pass_time(pause - 1)
            await here.asked(times)
            here.pass_time(1)
        await here.asked(5)
        await until(lambda: here.watch.inquiry.waiting == 0)
        here.pass_time(100 * HOUR)
        await here.asked(5)


async def test_an_amount_that_is_not_told_is_no_charge() -> None:
    async with at_work(FakeUsage([line("a", None)]), ended(1, NOW - 60, trace="a")) as here:
        await here.asked(1)
        assert here.of("j-1") == JobCharges(looked_for=True)
        assert here.of("j-1").credits is None
        here.usage.token = False
        assert here.of("j-1") == JobCharges(), "nobody looks for it without a token"
        assert here.watch.inquiry.waiting == 1


async def test_what_is_not_looked_for_any_more_is_told() -> None:
    async with at_work(FakeUsage(), ended(1, NOW - 60)) as here:
        await until(lambda: not here.of("j-1").looked_for)
        here.told.clear()
        await here.watch.ask_older()
        assert here.of("j-1").looked_for
        here.pass_time(1)
        await until(lambda: not here.of("j-1").looked_for)
        assert len(here.told) == 2, "that it is looked for, and that it is not, as no answer named a trace"
        await here.asked(0)


async def test_a_line_without_a_time_is_dated_by_the_job() -> None:
    async with at_work(FakeUsage([line("a", at=None)]), ended(1, NOW - HOUR, trace="a")) as here:
        await until(lambda: here.of("j-1").charged)
        assert here.of("j-1").charged[0].at == NOW - HOUR + PACE.clock_slack


async def test_jobs_without_a_trace_or_not_ended_or_of_long_ago_are_not_asked_about_by_themselves() -> None:
    jobs = [
        ended(1, NOW - 60),
        ended(2, NOW - 60, Running("t-2", NOW), "b"),
        ended(3, NOW - 60, Draft(), "c"),
        ended(4, NOW - RECENT - 100, trace="d"),
        ended(5, NOW - KEPT - HOUR, trace="e"),
    ]
    async with at_work(FakeUsage([line("d", at=NOW - RECENT - 100), line("e")]), *jobs) as here:
        await until(lambda: here.watch.inquiry.waiting == 0)
        assert here.usage.asked == []
        await here.watch.ask_older()
        here.pass_time(1)
        await until(lambda: here.of("j-4").charged)
        assert here.of("j-5").charged == ()
        await here.asked(1)


async def test_a_job_of_two_months_ago_is_asked_about_for_as_long_as_the_list_tells_of_it() -> None:
    at = NOW - (60 * 24 - 4) * HOUR
    async with at_work(FakeUsage([line("a", at=at)]), ended(1, at, trace="a")) as here:
        await here.watch.ask_older()
        here.pass_time(1)
        await until(lambda: here.of("j-1").charged)


async def test_a_pick_or_what_came_from_elsewhere_is_no_end_to_ask_about() -> None:
    async with at_work(FakeUsage(), ended(1, NOW - 2 * RECENT, trace="a")) as here:
        job = here.repository.find("j-1")
        assert job is not None
        here.watch.follow(Change(job, replace(job, curation=Curation(picked=1))))
        here.watch.follow(Change(None, job))
        assert here.watch.inquiry.waiting == 0


async def test_an_order_in_doubt_is_looked_for_although_what_its_answer_cost_is_known() -> None:
    doubt = Unconfirmed(NOW - 600, "{}", known("api_error", trace_id="a"), asks=True)
    async with at_work(FakeUsage([line("a", "0", NOW - 600)]), (ended(1, NOW - 600, doubt)[0], [])) as here:
        await until(lambda: here.of("j-1").charged)
        await until(lambda: here.watch.inquiry == Inquiry(has_token=True, waiting=1))
        await here.waits()
        here.pass_time(60)
        await here.asked(2)


async def test_a_refusal_is_found_by_the_trace_of_its_answer() -> None:
    failed = Failed(known("forbidden", trace_id="f"))
    async with at_work(FakeUsage([line("f", "0", status=403)]), ended(1, NOW - 60, failed)) as here:
        await until(lambda: here.of("j-1").charged)
        assert here.of("j-1").credits == 0


async def test_a_job_that_ends_is_asked_about_and_one_that_is_deleted_no_more() -> None:
    usage = FakeUsage([line("a")])
    async with at_work(usage, ended(1, NOW, Running("t-1", NOW), "a"), ended(2, NOW, Running("t-2", NOW), "b")) as here:
        running = here.repository.find("j-1")
        other = here.repository.find("j-2")
        assert running is not None
        assert other is not None
        here.watch.follow(Change(running, replace(running, state=Running("t-1", NOW, 50))))
        assert here.watch.inquiry.waiting == 0
        here.watch.follow(Change(running, replace(running, state=Fetching("t-1", RESULT))))
        here.watch.follow(Change(other, replace(other, state=Failed(known("task_failed"), "t-2"))))
        here.watch.follow(Change(other, None))
        assert here.watch.inquiry.waiting == 1
        here.pass_time(1)
        await until(lambda: here.of("j-1").charged)


@pytest.mark.parametrize(
    ("trouble", "pause"),
    [
        (Throttled(known("too_many_requests"), 30.0), 30.0),
        (Throttled(known("too_many_requests"), 1e12), PACE.account_at_last),
        (Throttled(known("too_many_requests"), None), PACE.account),
        (WindowTooWide(known("unanswered"), 40.0), 40.0),
        (WindowTooWide(known("unanswered")), PACE.account),
        (Unanswered(known("unanswered")), PACE.account),
        (Refused(known("bad_request")), PACE.account),
    ],
)
async def test_after_a_question_without_an_answer_nothing_is_asked_for_a_while(
    trouble: StudioError, pause: float
) -> None:
    async with at_work(FakeUsage([line("a")], troubles=[trouble]), ended(1, NOW - 60, trace="a")) as here:
        await until(lambda: here.watch.inquiry.trouble == trouble.failure)
        assert here.watch.inquiry == Inquiry(True, 1, trouble.failure)
        here.pass_time(pause - 1)
        await here.asked(1)
        here.pass_time(1)
        await until(lambda: here.of("j-1").charged)
        await until(lambda: here.watch.inquiry == Inquiry(has_token=True))


async def test_a_time_that_is_too_wide_is_asked_in_halves() -> None:
    usage = FakeUsage(troubles=[WindowTooWide(known("unanswered"), 1.0)] * 3)
    night = Failed(known("task_failed"), "t-1")
    job, lines = ended(1, NOW - HOUR, night, "a")
    lines.insert(0, JournalEntry(NOW - 6 * HOUR, JournalKind.SUBMIT_STARTED, ""))
    lines.append(JournalEntry(NOW - HOUR, JournalKind.BROKE, ""))
    async with at_work(usage, (job, lines)) as here:
        for times in (1, 2, 3):
            await here.asked(times)
            await until(lambda: here.watch.inquiry.trouble is not None)
            here.pass_time(2)
        await until(lambda: here.watch.inquiry.trouble is None)
        whole = usage.asked[3:]
        assert [until_ - since <= 0.75 * HOUR for since, until_, _ in whole] == [True] * 8
        assert whole[0][0] == NOW - 6 * HOUR - PACE.clock_slack
        assert whole[-1][1] == NOW - HOUR + PACE.clock_slack
        assert all(one[1] == other[0] for one, other in pairwise(whole))


async def test_a_host_that_stays_silent_is_asked_ever_more_seldom() -> None:
    silent = Unanswered(known("unanswered"))
    async with at_work(FakeUsage(troubles=[silent] * 3), ended(1, NOW - 60, trace="a")) as here:
        for times, pause in ((1, 100), (2, 200), (3, 400)):
            await here.asked(times)
            await until(lambda: here.watch.inquiry.trouble is not None)
            here.pass_time(pause - 1)
            await here.asked(times)
            here.pass_time(1)
        await here.asked(4)


async def test_a_job_that_moves_on_while_the_question_is_open_gets_its_charge_all_the_same() -> None:
    hold = asyncio.Event()
    usage = FakeUsage([line("a")], hold=hold)
    async with at_work(usage, ended(1, NOW - 60, Fetching("t-1", RESULT), "a")) as here:
        await here.asked(1)
        fetching = here.repository.find("j-1")
        assert fetching is not None
        here.watch.follow(Change(fetching, replace(fetching, state=Done("t-1", RESULT, (), ()))))
        hold.set()
        await until(lambda: here.of("j-1").charged)
        here.pass_time(1)
        await until(lambda: here.watch.inquiry.waiting == 0)


async def test_a_token_that_is_refused_or_lacking_is_not_asked_with() -> None:
    usage = FakeUsage([line("a")], troubles=[TokenRefused(known("invalid_token"))])
    async with at_work(usage, ended(1, NOW - 60, trace="a")) as here:
        await until(lambda: here.watch.inquiry.is_refused)
        here.pass_time(100 * HOUR)
        await here.asked(1)
        usage.token = False
        here.watch.token_changed()
        assert here.watch.inquiry == Inquiry(waiting=1)
        here.pass_time(HOUR)
        await here.asked(1)
        usage.token = True
        here.watch.token_changed()
        await until(lambda: here.of("j-1").charged)


async def test_charges_of_before_are_known_at_once_and_not_asked_for() -> None:
    before = Charged("j-1", "a", CENTS, NOW - 60)
    gone = Charged("deleted", "z", Decimal(1), NOW - 60)
    async with at_work(FakeUsage(kept=[before, gone]), ended(1, NOW - 60, trace="a")) as here:
        assert here.of("j-1").charged == (before,)
        assert await here.watch.charges() == [before, gone]
        assert here.watch.inquiry == Inquiry(has_token=True)
        here.pass_time(HOUR)
        assert here.usage.asked == []


async def test_a_disk_that_refuses_costs_no_charge_of_this_session() -> None:
    usage = FakeUsage([line("a")], full=True)
    async with at_work(usage, ended(1, NOW - 60, trace="a")) as here:
        await until(lambda: here.of("j-1").charged)
        assert usage.kept == []


async def test_a_call_that_is_claimed_later_is_nobody_elses_hint_any_more() -> None:
    doubt = Unconfirmed(NOW - 600, "{}", known("no_answer"), asks=True)
    late, lines = ended(2, NOW - 300, Running("t-2", NOW - 360), trace="a")
    async with at_work(FakeUsage([line("a", at=NOW - 300)]), (ended(1, NOW - 600, doubt)[0], []), (late, [])) as here:
        await until(lambda: here.of("j-1").perhaps)
        here.store.entries["j-2"] = lines
        done = replace(late, state=Done("t-2", RESULT, (), ()))
        here.store.jobs["j-2"] = done
        here.watch.follow(Change(late, done))
        here.pass_time(1)
        await until(lambda: here.usage.kept)
        assert here.of("j-1").perhaps == ()


async def test_what_nobody_claims_may_be_the_order_in_doubt_and_nothing_more() -> None:
    doubt = Unconfirmed(NOW - 600, "{}", known("no_answer"), asks=True)
    mine, strange = line("m", "0.54", NOW - 300), line("s", "0.27", NOW - 300, path="/midjourney/translate")
    of_another, long_ago = line("b", at=NOW - 200), line("o", at=NOW - 5 * HOUR)
    unnamed = line("u", None, NOW - 100, path=None)
    usage = FakeUsage([mine, strange, of_another, long_ago, unnamed])
    job, _ = ended(1, NOW - 600, doubt)
    async with at_work(usage, (job, []), ended(2, NOW - 300, trace="b")) as here:
        await until(lambda: here.of("j-1").perhaps)
        assert here.of("j-1") == JobCharges((), (mine, unnamed), looked_for=True)
        assert here.of("j-2").perhaps == ()
        found = here.repository.find("j-1")
        assert found is not None
        assert found.state == doubt
        assert {one.job_id for one in usage.kept} == {"j-2"}


async def test_a_call_of_a_job_that_is_not_asked_about_any_more_is_no_hint_for_another() -> None:
    doubt = Unconfirmed(NOW - 600, "{}", known("no_answer"), asks=True)
    mine = line("m", at=NOW - 250)
    usage = FakeUsage([line("b", at=NOW - 200), mine], kept=[Charged("j-2", "b", CENTS, NOW - 200)])
    async with at_work(usage, (ended(1, NOW - 600, doubt)[0], []), ended(2, NOW - 300, trace="b")) as here:
        await until(lambda: here.of("j-1").perhaps)
        assert here.of("j-1").perhaps == (mine,)


async def test_of_an_account_with_countless_calls_only_so_many_are_kept_in_mind() -> None:
    doubt = Unconfirmed(NOW - 600, "{}", known("no_answer"), asks=True)
    usage = FakeUsage([line(f"x{number}", at=NOW - 500 + number / 10) for number in range(2100)], page=300)
    async with at_work(usage, (ended(1, NOW - 600, doubt)[0], [])) as here:
        await until(lambda: len(usage.asked) == 7 and here.watch.inquiry.waiting)
        assert len(here.of("j-1").perhaps) == 2000
