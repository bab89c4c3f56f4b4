"""The search for orders in doubt by clocks that a test sets: when the person is asked, and whose a task is."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import pytest

from kinogrid.domain.event import Accepted
from kinogrid.domain.failure import LibraryTrouble, Refused, StudioError, TokenRefused, Unanswered, known
from kinogrid.domain.job import Job
from kinogrid.domain.posting import Posting
from kinogrid.domain.state import Draft, Failed, GivenUp, Running, Submitting, Unconfirmed
from kinogrid.domain.task import Pending, TaskRecord
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.order_search import OrderSearch
from kinogrid.studio.pace import Pace
from kinogrid.studio.posting_clock import PostingClock
from kinogrid.studio.task_list import DEEPEST, PAGE
from tests.studio.at_work import all_jobs, an_order
from tests.studio.fake_service import FakeService
from tests.studio.fake_world import holding
from tests.waiting import until

PACE = Pace()
# When the first order was posted, by the service's clock.
POSTED = 1_800_000_000.0
BEFORE, AFTER = PACE.made_before, PACE.made_after


def record(task_id: str, created_at: float | None = POSTED, body: str = "A") -> TaskRecord:
    return TaskRecord(task_id, Pending(), "videos", created_at, request={"body": body})


def doubt(job_id: str, posted: float = POSTED, body: str = "A", *, asks: bool = False, dated: bool = True) -> Job:
    by_service = posted if dated else None
    state = Unconfirmed(posted, body, known("no_answer"), asks=asks, by_service=by_service)
    return Job(job_id, an_order(), posted, state)


@dataclass
class Lister(FakeService):
    """A provider that lists what a test says, so many a page, and keeps what it was asked for."""

    listed: list[TaskRecord] = field(default_factory=list)
    at_most: int = 100
    trouble: StudioError | None = None
    stretches: list[tuple[float | None, float | None]] = field(default_factory=list)
    offsets: list[int] = field(default_factory=list)
    teach: Callable[[], None] = lambda: None

    async def recent(
        self, *, limit: int, offset: int = 0, created_min: float | None = None, created_max: float | None = None
    ) -> Sequence[TaskRecord]:
        self.offsets.append(offset)
        self.teach()
        if offset == 0:
            self.stretches.append((created_min, created_max))
        if self.trouble is not None:
            raise self.trouble
        return self.listed[offset : offset + min(limit, self.at_most)]


class Desk:
    """A search over some jobs, `elapsed` seconds after the first order was posted."""

    def __init__(self, *jobs: Job) -> None:
        self.elapsed = 0.0
        self.ahead: float | None = 0.0
        self.service = Lister()
        self.store = holding(*jobs)
        self.repository = JobRepository(self.store, self.now)
        clock = PostingClock(PACE, self.service_now, self.now, lambda: self.elapsed)
        self.search = OrderSearch(self.repository, self.service, PACE, clock, lambda: self.elapsed)

    def now(self) -> float:
        return POSTED + self.elapsed

    def service_now(self) -> float | None:
        return None if self.ahead is None else self.now() + self.ahead

    def learn(self) -> None:
        """Learn from an answer that the service's clock is far ahead of this machine's."""
        self.ahead = 5000.0

    async def look(self, *listed: TaskRecord) -> None:
        """Look once at what is listed, for whatever is due."""
        self.service.listed = list(listed)
        await self.search.look()

    def doubt(self, job_id: str) -> Unconfirmed:
        job = self.repository.find(job_id)
        assert job is not None
        assert isinstance(job.state, Unconfirmed)
        return job.state

    def tasks(self) -> dict[str, str | None]:
        return {job.id: job.task_id for job in all_jobs(self.repository)}


async def desk(*jobs: Job) -> Desk:
    made = Desk(*jobs)
    await made.repository.load()
    return made


NO_LISTS = Refused(known("api_not_implemented"))
BAD_TOKEN = TokenRefused(known("invalid_token"))


@pytest.mark.parametrize(
    ("trouble", "said", "asks"),
    [
        (None, None, True),
        (NO_LISTS, "list_refused", True),
        (Unanswered(known("unanswered")), "unanswered", False),
        # Another token lists: it says nothing of the order, and is mended otherwise than by ordering again.
        (BAD_TOKEN, "invalid_token", False),
    ],
)
async def test_nobody_is_asked_to_buy_again_before_two_minutes_have_passed_or_where_the_list_may_still_tell(
    trouble: StudioError | None, said: str | None, *, asks: bool
) -> None:
    it = await desk(doubt("j"))
    it.service.trouble = trouble
    for it.elapsed, late in ((0.0, False), (30.0, False), (119.0, False), (120.0, True)):
        if trouble is None or trouble is NO_LISTS:
            await it.look()
        else:
            with pytest.raises(type(trouble)):
                await it.look()
        state = it.doubt("j")
        assert state.overdue is late
        assert state.asks is (late and asks)
        assert state.is_open_to_decision is late
        assert (None if state.unread is None else state.unread.why.code) == said


async def test_since_when_the_list_is_unread_is_told_from_the_first_time_on_and_anew_for_another_reason() -> None:
    it = await desk(doubt("j"))
    for it.elapsed, trouble, since in ((5.0, NO_LISTS, 5.0), (9.0, NO_LISTS, 5.0), (20.0, BAD_TOKEN, 20.0)):
        it.service.trouble = trouble
        await it.search.look_for("j")
        unread = it.doubt("j").unread
        assert unread is not None
        assert unread.since == POSTED + since


@pytest.mark.parametrize(
    ("posted", "stretches"),
    [
        ([0.0], [(-BEFORE, AFTER)]),
        ([1000.0, 0.0], [(-BEFORE, 1000.0 + AFTER)]),
        ([0.0, 1400.0], [(-BEFORE, AFTER), (1400.0 - BEFORE, 1400.0 + AFTER)]),
        ([86_400.0, 0.0, 500.0], [(-BEFORE, 500.0 + AFTER), (86_400.0 - BEFORE, 86_400.0 + AFTER)]),
    ],
)
async def test_the_list_is_asked_for_the_stretches_in_which_the_tasks_were_made_and_no_others(
    posted: Sequence[float], stretches: Sequence[tuple[float, float]]
) -> None:
    it = await desk(*(doubt(f"j{number}", POSTED + at, f"{number}") for number, at in enumerate(posted)))
    it.elapsed = max(posted) + 1
    await it.look()
    assert it.service.stretches == [(POSTED + start, POSTED + end) for start, end in stretches]


async def test_an_order_of_unknown_time_widens_a_stretch_to_both_ends() -> None:
    it = await desk(doubt("j", dated=False), doubt("k", POSTED + 20.0, "B"))
    it.elapsed = 30.0
    await it.look()
    assert it.service.stretches == [(POSTED - PACE.clock_slack, POSTED + PACE.clock_slack)]


async def test_the_list_is_read_again_where_its_own_answer_tells_that_the_clocks_are_apart() -> None:
    it = await desk(doubt("j", dated=False))
    it.ahead, it.service.teach = None, it.learn
    await it.look(record("t", POSTED + 5003.0))
    slack = PACE.clock_slack
    assert it.service.stretches == [(POSTED + apart - slack, POSTED + apart + slack) for apart in (0.0, 5000.0)]
    assert it.tasks() == {"j": "t"}


@pytest.mark.parametrize("at_most", [1, 3, 100])
async def test_a_task_on_a_late_page_is_found_though_each_page_is_short(at_most: int) -> None:
    it = await desk(doubt("j"))
    it.service.at_most = at_most
    others = [record(f"other{number}", POSTED + 60.0 - number, "B") for number in range(7)]
    await it.look(*others, record("ours"))
    assert it.tasks() == {"j": "ours"}
    assert it.service.offsets == [*range(0, 8, at_most), 8] if at_most < 100 else [0, 8]


async def test_a_list_that_heeds_no_bounds_is_read_until_a_whole_page_is_older_and_no_further() -> None:
    it = await desk(doubt("j", body="missing"))
    it.service.at_most = 2
    young, old = record("young", POSTED + 9000.0), record("old", POSTED - 9000.0)
    await it.look(young, old, record("amid"), record("amid2", POSTED + 1.0), old, record("older", POSTED - 9e5), young)
    assert it.service.offsets == [0, 2, 4]
    assert it.doubt("j").unread is None
    it.service.offsets.clear()
    await it.look(
        young, record("old1", POSTED - 5e3), record("old2", POSTED - 6e3), record("old3", POSTED - 7e3), young
    )
    assert it.service.offsets == [0, 2]


@pytest.mark.parametrize(("last", "back_to"), [(POSTED, POSTED), (None, POSTED), (POSTED - BEFORE, POSTED - BEFORE)])
async def test_a_list_that_repeats_a_page_of_the_stretch_has_not_told_what_follows(
    last: float | None, back_to: float
) -> None:
    it = await desk(doubt("j", body="missing"))
    it.service.at_most = 2
    page = [record("a"), record("b", last, "B")]
    await it.look(*page, *page, *page)
    unread = it.doubt("j").unread
    assert unread is not None
    assert unread.why.code == "list_too_long"
    assert unread.back_to == back_to


@pytest.mark.parametrize("old", [1, 2])
async def test_a_list_that_repeats_a_page_which_goes_back_past_the_stretch_has_told_all_of_it(old: int) -> None:
    it = await desk(doubt("j", body="missing"))
    it.service.at_most = 1 + old
    page = [record("a"), *(record(f"old{number}", POSTED - 9000.0) for number in range(old))]
    await it.look(*page, *page, *page)
    assert it.service.offsets == [0, 1 + old]
    assert it.doubt("j").unread is None
    assert it.doubt("j").missed == 1


async def test_a_task_of_the_very_beginning_of_the_stretch_is_found_behind_others_of_that_moment() -> None:
    it = await desk(doubt("j"))
    it.service.at_most = 1
    await it.look(record("another", POSTED - BEFORE, "B"), record("ours", POSTED - BEFORE))
    assert it.tasks() == {"j": "ours"}


async def test_a_list_is_read_down_to_its_bound_and_no_deeper() -> None:
    it = await desk(doubt("j", body="missing"))
    await it.look(*(record(f"{number}", body="B") for number in range(DEEPEST + PAGE)))
    assert it.service.offsets == [*range(0, DEEPEST, PAGE)]
    unread = it.doubt("j").unread
    assert unread is not None
    assert unread.why.code == "list_too_long"


async def test_while_an_equal_order_is_on_its_way_nobody_gets_a_task_of_that_body() -> None:
    on_its_way = Job("k", an_order(), POSTED, Submitting(POSTED, "A", Draft(), POSTED))
    it = await desk(doubt("j"), on_its_way)
    await it.look(record("t"))
    unread = it.doubt("j").unread
    assert unread is not None
    assert unread.why.code == "equal_on_its_way"
    it.elapsed = PACE.doubt
    await it.look()
    assert not it.doubt("j").asks, "the answer of the other may still tell that the list was behind"
    await it.repository.move("k", Accepted("of the other", POSTED))
    await it.look(record("t"), record("of the other"))
    assert it.tasks() == {"j": "t", "k": "of the other"}


async def test_a_task_of_another_job_is_nobody_s_although_it_fits_and_although_the_person_chooses_it() -> None:
    it = await desk(doubt("j"), Job("k", an_order(), POSTED, Running("t", POSTED)))
    await it.look(record("t"))
    assert it.tasks() == {"j": None, "k": "t"}
    posting = Posting(POSTED, "A", POSTED)
    with pytest.raises(Refused) as caught:
        await it.search.recognise("j", posting, record("t"))
    assert caught.value.failure.code == "import_known"
    with pytest.raises(Refused):
        await it.search.recognise("j", Posting(POSTED, "B", POSTED), record("free"))
    await it.search.recognise("j", posting, record("free"))
    assert it.tasks() == {"j": "free", "k": "t"}


@pytest.mark.parametrize("many", [False, True])
async def test_a_task_that_is_being_taken_in_is_nobody_else_s_while_the_disk_writes_unless_it_refuses(
    *, many: bool
) -> None:
    it = await desk(doubt("j"))
    taken_in = Job("k", an_order(), POSTED, Running("t", POSTED))

    async def take_in() -> None:
        await (it.repository.add_all([(taken_in, ())]) if many else it.repository.add(taken_in))

    it.store.full, it.store.pause = True, 0.02
    adding = asyncio.create_task(take_in())
    await asyncio.sleep(0)
    await it.look(record("t"))
    with pytest.raises(LibraryTrouble):
        await adding
    assert it.tasks() == {"j": None}
    it.store.full = False
    adding = asyncio.create_task(take_in())
    await asyncio.sleep(0)
    await it.look(record("t"))
    await adding
    assert it.tasks() == {"j": None, "k": "t"}
    await it.repository.remove("k")
    await it.look(record("t"))
    assert it.tasks() == {"j": None}, "the task of a deleted job is still that one's"


async def test_a_task_that_could_not_be_taken_in_is_the_order_s_again() -> None:
    it = await desk(doubt("j"))
    it.store.full = True
    with pytest.raises(LibraryTrouble):
        await it.repository.add(Job("k", an_order(), POSTED, Running("t", POSTED)))
    with pytest.raises(LibraryTrouble):
        await it.repository.add_all([(Job("k", an_order(), POSTED, Running("t", POSTED)), ())])
    it.store.full = False
    await it.look(record("t"))
    assert it.tasks() == {"j": "t"}


async def test_one_of_two_equal_orders_is_not_given_the_task_of_the_other_because_the_other_is_not_due() -> None:
    it = await desk(doubt("early"), doubt("late", POSTED + 200.0, asks=True))
    it.elapsed = 210.0
    await it.look()
    it.elapsed += 1.0
    # Who has been asked already is looked for more rarely: this look is due for the early one alone.
    await it.look(record("t", POSTED + 201.0))
    assert it.tasks() == {"early": None, "late": "t"}


async def test_a_fitting_task_that_does_not_tell_its_time_keeps_the_person_from_being_told_that_there_is_none() -> None:
    it = await desk(doubt("j"))
    it.elapsed = 120.0
    await it.look(record("undated", None))
    unread = it.doubt("j").unread
    assert unread is not None
    assert unread.why.code == "list_garbled"
    it.elapsed += PACE.look_when_asked
    await it.look(record("undated", None, "B"))
    assert it.doubt("j").unread is None


async def test_a_no_ends_an_order_at_the_second_look_in_vain_however_late_the_first_one_comes() -> None:
    job = doubt("j")
    assert isinstance(job.state, Unconfirmed)
    it = await desk(replace(job, state=replace(job.state, refused=True)))
    it.elapsed = 600.0
    await it.look()
    assert it.doubt("j").missed == 1
    it.elapsed = 700.0
    await it.look()
    found = it.repository.find("j")
    assert found is not None
    assert isinstance(found.state, Failed)
    assert found.state.failure.code == "refused_and_unseen"


async def test_where_the_clocks_are_unknown_and_more_tasks_fit_than_orders_the_person_is_told_of_several() -> None:
    it = await desk(doubt("j", dated=False))
    it.ahead = None
    it.elapsed = 200.0
    await it.look(record("t1", POSTED + 1.0), record("t2", POSTED + 2.0))
    state = it.doubt("j")
    assert state.unread is not None
    assert (state.unread.why.code, state.missed, state.asks) == ("several_tasks", 0, False)
    it.elapsed += PACE.doubt
    await it.look(record("t1", POSTED + 1.0), record("t2", POSTED + 2.0))
    assert it.doubt("j").asks, "no further look can tell"


async def test_the_next_look_is_due_when_the_first_of_the_orders_is() -> None:
    it = await desk(doubt("asked"), doubt("new", POSTED + 150.0, "B"))
    it.elapsed = 200.0
    await it.look()
    assert (it.doubt("asked").asks, it.doubt("new").asks, it.search.pause) == (True, False, 0.0)
    it = await desk(doubt("asked"))
    assert it.search.pause == 0.0
    it.elapsed = 200.0
    await it.look()
    assert it.search.pause == PACE.look_when_asked
    assert (await desk()).search.pause is None


async def test_what_was_given_up_is_looked_for_after_a_tenth_of_its_age() -> None:
    it = await desk(replace(doubt("j"), state=GivenUp(), postings=doubt("j").open_tries))
    it.elapsed = 9000.0
    await it.look()
    assert it.search.pause == 900.0


async def test_that_the_person_is_asked_is_written_down_once() -> None:
    it = await desk(doubt("j"))
    for it.elapsed in (60.0, 200.0, 300.0, 400.0):
        await it.look()
    assert len(it.store.entries["j"]) == 1


async def test_an_earlier_try_that_is_not_found_counts_as_no_look_for_the_last_one() -> None:
    job = doubt("j", POSTED + 100.0)
    earlier = Posting(POSTED, "A", POSTED)
    it = await desk(replace(job, postings=(*job.postings, earlier)))
    it.elapsed = 101.0
    await it.look()
    assert it.doubt("j").missed == 1


async def test_what_is_unread_of_an_earlier_try_asks_nobody_about_the_last_one() -> None:
    it = await desk(replace(doubt("j", POSTED + 100.0), postings=(Posting(POSTED, "earlier", POSTED),)))
    it.elapsed = PACE.doubt
    await it.look(record("undated", None, "earlier"))
    assert not it.doubt("j").asks
    assert it.doubt("j").unread is None
    assert it.store.entries.get("j", []) == []


async def test_a_job_that_is_deleted_while_another_one_is_given_its_task_hinders_no_look() -> None:
    later = doubt("k", POSTED + 1.0, "B")
    given_up = replace(later, state=GivenUp(), postings=later.open_tries)
    it = await desk(doubt("j"), given_up)
    it.store.pause = 0.02
    looking = asyncio.create_task(it.look(record("t")))
    await until(lambda: it.tasks()["j"] == "t")
    await it.repository.remove("k")
    await looking
    assert it.tasks() == {"j": "t"}
