"""Clicks, crashes and silences at the worst moment: none of them costs money or a clip."""

import asyncio
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

import pytest

from kinogrid.domain.failure import Charge, Failure, LibraryTrouble, Refused, TokenRefused, known
from kinogrid.domain.job import Job
from kinogrid.domain.journal import JournalEntry, JournalKind
from kinogrid.domain.request import Generate, Imagine, Kind, LocalFrame, Order, RemoteFrame
from kinogrid.domain.state import (
    Done,
    Draft,
    Failed,
    Fetching,
    Result,
    Running,
    State,
    Stopped,
    Submitting,
    Unconfirmed,
    Uploading,
)
from kinogrid.domain.task import Answer
from kinogrid.studio.eta import REMEMBERED, Experience
from kinogrid.studio.job_repository import Change
from tests.studio.at_work import QUICK, FakeStudio, all_jobs, an_order, some_turns, studio
from tests.studio.fake_service import BYTES, LONG, PICTURE, SHEET, FakeService
from tests.studio.fake_world import FakeClips, FakeStore, holding, quarter_of_sheet
from tests.waiting import until

OWN_PICTURES = Generate(prompt="p", first=LocalFrame("cat.png"), last=LocalFrame("dog.png"))
WORDS = Imagine(prompt="a cat")
PICTURES = [(f"{number}.webp", PICTURE) for number in (1, 2, 3, 4)]
QUARTERS = [(f"{index + 1}.png", quarter_of_sheet(index)) for index in range(4)]
# More turns of the loop than an order takes from the queue to its acceptance, and four pictures from start to end.
INSTANTS = range(30)


@pytest.mark.parametrize("instant", INSTANTS)
async def test_an_order_that_was_taken_back_at_any_instant_is_never_sent_and_leaves_no_trace_in_the_queue(
    instant: int,
) -> None:
    async with studio(limit=1) as it:
        job = await it.order(OWN_PICTURES)
        await some_turns(instant)
        await it.runner.stop(job.id)
        stopped = it.state(job)
        await some_turns(40)
        if stopped == Stopped():
            assert it.service.posted == []
            assert it.state(job) == Stopped()
        following = await it.order(an_order("next"))
        await it.finished(following)


@pytest.mark.parametrize("instant", INSTANTS)
async def test_an_order_that_was_held_at_any_instant_waits_until_it_is_let_go(instant: int) -> None:
    async with studio(limit=1) as it:
        job = await it.order(OWN_PICTURES)
        await some_turns(instant)
        await it.runner.hold(job.id, held=True)
        held = isinstance(it.state(job), Draft | Uploading)
        await some_turns(60)
        if held:
            assert isinstance(state := it.state(job), Draft)
            assert state.held
            assert it.service.posted == []
            await it.runner.hold(job.id, held=False)
        await it.finished(job)
        assert len(it.service.tasks) == 1


async def test_a_second_click_and_a_click_too_late_do_nothing() -> None:
    async with studio(posts=deque(["lost before"])) as it:
        job = await it.order(an_order())
        await it.asked(job)
        await asyncio.gather(*(it.runner.send_again(job.id) for _ in range(2)))
        await it.all_over()
        for click in (it.runner.stop, it.runner.send_again, it.runner.look_again, it.runner.fetch_again):
            await click(job.id)
            await click("a job that is gone")
        await it.runner.hold(job.id, held=True)
        await it.runner.move(job.id, 0)
        assert isinstance(it.state(job), Done)
        assert len(it.service.tasks) == 1


class FullForAMoment(FakeStore):
    """Has no room for a new order, but a moment later for anything else."""

    async def save(self, job: Job, entry: JournalEntry | None = None) -> None:
        if entry is not None and entry.what == "ordered":
            await some_turns(20)
            raise LibraryTrouble(known("disk_full"))
        await super().save(job, entry)


async def test_an_order_that_the_disk_refuses_is_not_sent_behind_its_back() -> None:
    async with studio(store=FullForAMoment()) as it:
        with pytest.raises(LibraryTrouble):
            await it.order(an_order())
        await some_turns(30)
        assert it.service.posted == []
        assert not all_jobs(it.repository)


@pytest.mark.parametrize("where", ["posts", "questions"])
async def test_a_pause_that_the_service_names_holds_the_whole_queue_for_as_long_as_it_says(where: str) -> None:
    """Named to an order, and to a picture on its way up."""
    script = deque(["throttled for long"])
    async with studio(FakeService(posts=script) if where == "posts" else FakeService(questions=script)) as it:
        job = await it.order(an_order() if where == "posts" else OWN_PICTURES)
        waiting = await until(lambda: s if isinstance(s := it.state(job), Draft) and s.waiting_for else None)
        assert waiting.waiting_for is not None
        assert waiting.waiting_for.code == "too_many_requests"
        assert LONG - 30 < it.runner.limiter.pause <= LONG
        following = await it.order(an_order("next"))
        await some_turns(60)
        assert it.state(following) == following.state
        assert len(it.service.posted) == (1 if where == "posts" else 0)


@pytest.mark.parametrize("order", [an_order(), OWN_PICTURES])
async def test_a_held_batch_that_is_let_go_at_once_stays_within_the_bound(service: FakeService, order: Order) -> None:
    service.hold = asyncio.Event()
    jobs = [Job(f"j{number}", order, float(number), Draft(float(number), held=True)) for number in range(6)]
    async with studio(service, holding(*jobs), limit=2) as it:
        for _ in range(60):
            await asyncio.sleep(0)
            assert not any(task.get_name().startswith("send ") for task in it.crew.tasks), "none is begun"
        for job in jobs:
            await it.runner.hold(job.id, held=False)
        await until(lambda: len(service.posted) == 2)
        await some_turns(100)
        assert len(service.posted) == 2
        assert [type(it.state(job)) for job in jobs] == [Submitting] * 2 + [Draft] * 4
        service.hold.set()
        await it.all_over()
        assert len(service.posted) == len(service.tasks) == 6


@dataclass
class SlowUploads(FakeService):
    """Takes pictures only once it may."""

    gate: asyncio.Event = field(default_factory=asyncio.Event)

    async def upload(self, path: str, moved: Callable[[int, int], None]) -> str:
        await self.gate.wait()
        return await super().upload(path, moved)


async def test_an_order_whose_pictures_were_on_their_way_when_the_account_was_refused_waits_like_all_others() -> None:
    service = SlowUploads(posts=deque(["used up"]))
    async with studio(service) as it:
        pictures = await it.order(OWN_PICTURES)
        await until(lambda: isinstance(it.state(pictures), Uploading))
        refused = await it.order(an_order())
        await until(lambda: it.pause.why is not None)
        service.gate.set()
        await until(lambda: isinstance(it.state(pictures), Draft))
        following = await it.order(an_order("next"))
        for _ in range(60):
            await asyncio.sleep(0)
            at_work = {task.get_name() for task in it.crew.tasks}
            assert f"send {following.id}" not in at_work, "nothing is begun that may not go out"
        assert len(service.posted) == 1
        assert isinstance(it.state(refused), Failed)
        await it.runner.go_on()
        await it.all_over()
        assert len(service.posted) == 3
        assert len(it.done(pictures).clips) == len(it.done(following).clips) == 4


def tried(it: FakeStudio, job: Job, tries: int) -> Draft | None:
    """Give an order that is back in the queue after so many tries."""
    state = it.state(job)
    return state if isinstance(state, Draft) and state.tries == tries else None


async def test_a_picture_that_fails_again_and_again_is_tried_ever_more_rarely() -> None:
    pace = replace(QUICK, retry=100.0, fetch_at_worst=300.0)
    async with studio(questions=deque(["unanswered"] * 4), pace=pace) as it:
        job = await it.order(OWN_PICTURES)
        for tries, bound in enumerate((100.0, 200.0, 300.0, 300.0), 1):
            state = await until(partial(tried, it, job, tries))
            assert state.again_at is not None
            assert bound / 2 - 5 < state.again_at - it.repository.now() <= bound
            it.runner.try_now(job.id)
        assert len((await it.finished(job)).clips) == 4


async def test_each_frame_goes_where_it_belongs_whether_it_is_a_file_or_an_address() -> None:
    web, cat = RemoteFrame("https://x.example/1.png"), LocalFrame("cat.png")
    pairs = ((web, cat), (cat, web), (cat, None), (cat, LocalFrame("dog.png")))
    async with studio(limit=1) as it:
        for first, last in pairs:
            await it.order(Generate(prompt="p", first=first, last=last))
        await it.all_over()
        assert it.service.posted == [
            '["p", "https://x.example/1.png", "https://files/cat.png"]',
            '["p", "https://files/cat.png", "https://x.example/1.png"]',
            '["p", "https://files/cat.png", null]',
            '["p", "https://files/cat.png", "https://files/dog.png"]',
        ]


def whys(change: Change) -> list[str]:
    """Give why an order is in doubt from now on."""
    before, after = (None if job is None else job.state for job in (change.before, change.after))
    return [after.why.code] if isinstance(after, Unconfirmed) and isinstance(before, Submitting) else []


class Repeating(FakeService):
    """Says of every order that it is the first task."""

    async def submit(self, body: str, kind: Kind) -> Answer:
        return replace(await super().submit(body, kind), task_id="task-0")


async def test_an_answer_that_names_the_task_of_another_job_is_a_doubt_and_takes_nothing_from_the_other() -> None:
    async with studio(Repeating(finish_after=10**6)) as it:
        first = await it.order(an_order())
        await until(lambda: isinstance(it.state(first), Running))
        second, told = await it.order(an_order("another")), list[str]()
        it.repository.subscribe(lambda change: told.extend(whys(change)))
        # Its own task is listed, and found by its words.
        found = await until(lambda: s if isinstance(s := it.state(second), Running) else None)
        assert found.task_id == "task-1"
        assert [entry.what for entry in it.store.entries[second.id]][1:3] == ["SubmitStarted", "Lost"]
        assert told == ["task_of_another_job"]
        assert isinstance(s := it.state(first), Running)
        assert s.task_id == "task-0"


class FullAtTheLastMoment(FakeStore):
    """Has no room, for a while, for the row that says that an order is about to leave."""

    refusals = 0

    async def save(self, job: Job, entry: JournalEntry | None = None) -> None:
        if isinstance(job.state, Submitting) and self.refusals < 3:
            self.refusals += 1
            raise LibraryTrouble(known("disk_full"))
        await super().save(job, entry)


async def test_an_order_whose_leaving_the_disk_does_not_take_has_not_left_and_goes_once_it_does() -> None:
    store = FullAtTheLastMoment()
    async with studio(store=store) as it:
        job = await it.order(an_order())
        await it.finished(job)
        # One post in all, after every refusal: none of the tries that the disk did not take has left.
        assert [line.what for line in store.entries[job.id]].count(JournalKind.NEVER_LEFT) == 3
        assert len(it.service.posted) == len(it.service.tasks) == 1
        assert {str(failure) for failure in it.crew.failures} == {str(LibraryTrouble(known("disk_full")))}
        it.crew.failures.clear()


async def test_a_mistake_of_our_own_just_after_the_order_left_is_a_doubt_and_buys_nothing_twice() -> None:
    async with studio(posts=deque(["mistake after"]), limit=1) as it:
        job = await it.order(an_order())
        await it.finished(job)
        assert len(it.service.posted) == len(it.service.tasks) == 1
        assert [entry.what for entry in it.store.entries[job.id]][1:4] == ["SubmitStarted", "Lost", "Accepted"]
        assert isinstance(it.crew.failures.pop(), RuntimeError)


async def test_an_answer_that_comes_while_the_window_closes_is_waited_for_and_kept(service: FakeService) -> None:
    service.hold = asyncio.Event()
    store = FakeStore()
    async with studio(service, store, pace=replace(QUICK, closing=30.0)) as it:
        job, waiting = await it.order(an_order()), await it.order(OWN_PICTURES)
        await it.runner.hold(waiting.id, held=True)
        await until(lambda: service.posted)
        asyncio.get_running_loop().call_later(0.02, service.hold.set)
    assert isinstance(store.jobs[job.id].state, Running)
    assert [entry.what for entry in store.entries[job.id]][-1] == "Accepted"
    assert len(service.posted) == 1


async def test_a_held_answer_and_a_poll_that_bring_the_same_result_agree() -> None:
    async with studio(store=FakeStore(pause=0.03), posts=deque(["finished"]), finish_after=0) as it:
        job = await it.order(an_order())
        await it.finished(job)
        await until(lambda: not any(task.get_name().startswith("send ") for task in it.crew.tasks))
        assert isinstance(it.state(job), Done)
        assert it.service.batches


async def test_a_mistake_of_our_own_before_the_order_leaves_ends_the_order_and_not_the_queue() -> None:
    async with studio(limit=1, no_body=True) as it:
        job = await it.order(an_order())
        failed = await until(lambda: state if isinstance(state := it.state(job), Failed) else None)
        assert failed.failure.code == "own_mistake"
        it.service.no_body = False
        following = await it.order(an_order("next"))
        await it.finished(following)
        assert isinstance(it.crew.failures.pop(), ValueError)


async def test_a_task_that_cannot_be_asked_for_does_not_keep_orders_in_doubt_from_being_looked_for() -> None:
    async with studio(posts=deque(["ok", "lost after"]), finish_after=10**6) as it:
        await it.order(an_order("runs"))
        doubtful = await it.order(an_order("lost"))
        it.service.no_look_up = True
        await until(lambda: isinstance(it.state(doubtful), Running))


async def test_the_task_of_a_deleted_job_is_not_given_to_an_equal_order() -> None:
    async with studio() as it:
        first = await it.order(an_order())
        await it.all_over()
        await it.runner.remove(first.id)
        it.service.posts.append("lost before")
        second = await it.order(an_order())
        await it.asked(second)
        assert len(it.repository) == 1


async def test_a_pause_that_the_service_asks_for_is_kept_between_questions_too() -> None:
    async with studio(questions=deque(["throttled"])) as it:
        began = time.monotonic()
        await it.order(an_order())
        await it.all_over()
        assert time.monotonic() - began > 0.1


async def test_a_task_that_is_unknown_after_a_long_absence_is_asked_for_again_before_it_is_given_up() -> None:
    long_ago = time.time() - 10 * QUICK.vanish
    job = Job("j", an_order(), long_ago, Running("task-0", long_ago))
    async with studio(store=holding(job)) as it:
        await until(lambda: len(it.service.batches) > 3)
        it.service._accept("body")
        await it.finished(job)


def a_fetching_job(clips: int = 2) -> Job:
    result = Result("1000000", tuple(f"https://clips/task-0/{n}.mp4" for n in range(clips)))
    return Job("j", an_order(), time.time(), Fetching("task-0", result))


async def test_a_clip_that_was_whole_before_a_crash_is_kept_although_its_link_is_dead_by_now() -> None:
    job, clips = a_fetching_job(), FakeClips({("j", 0): BYTES, ("j", 1): b"something else"})
    async with studio(store=holding(job), clips=clips, downloads=deque(["dead"] * 20)) as it:
        state = await it.finished(job)
        assert [clip.index for clip in state.clips] == [0]
        assert [gap.index for gap in state.missing] == [1]


async def test_a_link_that_died_while_the_disk_was_full_is_renewed() -> None:
    job, clips = a_fetching_job(), FakeClips(full=True)
    async with studio(store=holding(job), clips=clips, pace=replace(QUICK, unreachable=0.02)) as it:
        await it.stalled(job)
        await asyncio.sleep(0.05)  # longer than the patience with a host
        it.service.downloads = deque(["dead"] * 2)
        clips.full = False
        assert len((await it.finished(job)).clips) == 2


async def test_a_dead_link_waits_for_a_task_that_cannot_be_asked_just_now() -> None:
    job = a_fetching_job(1)
    async with studio(store=holding(job), downloads=deque(["dead"] * 4), questions=deque(["unanswered"] * 16)) as it:
        assert len((await it.finished(job)).clips) == 1


async def kept(it: FakeStudio, job: Job) -> list[tuple[str, bytes]]:
    """Wait for a job's end, and give its pictures with their names."""
    return [(clip.name, it.clips.kept_files[job.id, clip.index]) for clip in (await it.finished(job)).clips]


@pytest.mark.parametrize("sheets", [False, True])
@pytest.mark.parametrize("fetches", [False, True])
@pytest.mark.parametrize("instant", INSTANTS)
async def test_an_app_that_ends_at_any_instant_has_every_picture_whole_after_the_next_start(
    service: FakeService, instant: int, fetches: bool, sheets: bool
) -> None:
    """Of an order whose answer was lost, and of one whose pictures were being fetched."""
    service.sheets = sheets
    store, clips = FakeStore(), FakeClips()
    if fetches:
        task = service._accept("{}", Kind.IMAGINE)
        store = holding(Job("j", WORDS, time.time(), Fetching(task.id, service._result(task))))
    else:
        service.posts.append("lost after")
    async with studio(service, store, clips) as it:
        job = it.repository.find("j") or await it.order(WORDS)
        await some_turns(instant)
    async with studio(service, store, clips) as it:
        assert await kept(it, job) == (QUARTERS if sheets else PICTURES)
        assert len(service.tasks) == 1
        assert len(service.posted) == (0 if fetches else 1)


@pytest.mark.parametrize(
    ("order", "wrong", "code"),
    [(WORDS, "https://clips/task-0/0.mp4", "bad_picture"), (an_order(), "https://clips/0.png", "bad_clip")],
)
async def test_a_clip_in_place_of_a_picture_is_broken_and_the_other_way_round(
    order: Imagine | Generate, wrong: str, code: str
) -> None:
    job = Job("j", order, time.time(), Fetching("task-0", Result(None, (wrong,))))
    async with studio(store=holding(job)) as it:
        assert [gap.failure.code for gap in (await it.finished(job)).missing] == [code]
        assert not it.clips.kept_files


async def test_a_sheet_under_a_final_name_counts_as_a_picture_only_once_it_is_cut() -> None:
    job = Job("j", WORDS, time.time(), Fetching("t", Result(None, ("https://clips/t/sheet.png",) * 2, sheet=True)))
    clips = FakeClips({("j", 0): SHEET, ("j", 1): quarter_of_sheet(1)})
    clips.suffixes = dict.fromkeys(clips.kept_files, "png")
    async with studio(store=holding(job), clips=clips) as it:
        assert await kept(it, job) == QUARTERS[:2]


def test_the_newest_jobs_of_a_kind_tell_how_long_the_next_one_takes() -> None:
    known = Experience()
    running = Job("r", an_order(), 10**6)
    assert known.expected(running) is None

    def learn(order: Order, number: int, took: float) -> None:
        known.learn(Job(f"j{number}", order, float(number), Done("t", Result(None, ()), (), (), took)))

    for number in range(2 * REMEMBERED):
        learn(an_order(), number, 100.0 if number < REMEMBERED else 60.0)
    learn(WORDS, 2 * REMEMBERED, 20.0)
    assert (known.expected(running), known.expected(Job("q", WORDS, 2.0))) == (60.0, 20.0)


class Refusing(FakeService):
    """Refuses every order in one way, or every picture, and says so in full."""

    refusal: Refused = Refused(known("forbidden"))
    of_uploads: bool = False

    async def submit(self, body: str, kind: Kind) -> Answer:
        if not self.of_uploads:
            raise self.refusal
        return await super().submit(body, kind)

    async def upload(self, path: str, moved: Callable[[int, int], None]) -> str:
        if self.of_uploads:
            raise self.refusal
        return await super().upload(path, moved)


@pytest.mark.parametrize("of_uploads", [False, True])
@pytest.mark.parametrize(
    ("code", "pauses"),
    [
        ("invalid_token", True),
        ("no_token", True),
        ("token_expired", True),
        ("token_mismatched", True),
        ("permission_denied", True),
        ("used_up", True),
        ("disabled", True),
        ("forbidden", False),
    ],
)
async def test_what_the_account_is_refused_costs_one_order_and_no_other(
    code: str, *, pauses: bool, of_uploads: bool
) -> None:
    service = Refusing()
    service.refusal, service.of_uploads = TokenRefused(known(code)), of_uploads
    async with studio(service, limit=1) as it:
        first = await it.order(replace(an_order(), first=LocalFrame("a.png")))
        await until(lambda: isinstance(it.state(first), Failed))
        assert (it.pause.why is not None) is pauses
        await it.order(replace(an_order("next"), first=LocalFrame("b.png")))
        await some_turns(30)
        states = [type(job.state) for job in all_jobs(it.repository)]
        assert states.count(Failed) == (1 if pauses else 2)
        ended = [job for job in all_jobs(it.repository) if isinstance(job.state, Failed)]
        assert [it.pause.explains(job) for job in ended] == [pauses] * len(ended)
        it.pause.set(None)
        assert not any(map(it.pause.explains, ended))
    assert not service.tasks


@pytest.mark.parametrize(
    ("why", "state"),
    [
        (known("used_up"), Failed(known("token_expired"))),
        (known("used_up"), Failed(known("used_up", charge=Charge.MAYBE))),
        (known("used_up"), Draft()),
        (known("library_elsewhere"), Failed(known("library_elsewhere"))),
    ],
)
async def test_a_pause_explains_no_job_that_ended_otherwise_or_may_have_cost_something(
    why: Failure, state: State
) -> None:
    async with studio() as it:
        job = await it.order(an_order("a boat drifts"))
        it.pause.set(why)
        assert not it.pause.explains(replace(job, state=state))


@pytest.mark.parametrize(
    ("failure", "written"),
    [
        (known("forbidden", said="no cats", status=403, trace_id="tr-1"), "no cats (HTTP 403) (trace tr-1)"),
        (known("forbidden"), "forbidden"),
    ],
)
async def test_the_history_tells_in_full_why_an_order_was_refused(failure: Failure, written: str) -> None:
    service = Refusing()
    service.refusal = Refused(failure)
    async with studio(service) as it:
        job = await it.order(an_order())
        await until(lambda: isinstance(it.state(job), Failed))
        # It is known before it is on disk.
        await until(lambda: it.store.entries[job.id][-1].detail == written)


async def test_a_picture_on_its_way_up_says_how_far_it_has_come() -> None:
    seen: list[tuple[int, int | None]] = []
    async with studio() as it:
        it.repository.subscribe(
            lambda change: seen.extend(
                [(state.sent, state.total)]
                if change.after is not None and isinstance(state := change.after.state, Uploading)
                else []
            )
        )
        job = await it.order(replace(an_order(), first=LocalFrame("a.png")))
        await it.finished(job)
    assert seen == [(0, None), (5, 10), (10, 10)]


class SlowToRefuse(FakeStore):
    """Never finishes the row that says that an order was refused."""

    async def save(self, job: Job, entry: JournalEntry | None = None) -> None:
        if isinstance(job.state, Failed):
            await asyncio.Event().wait()
        await super().save(job, entry)


async def test_a_refused_order_that_is_deleted_while_the_disk_still_writes_hinders_no_end() -> None:
    store = SlowToRefuse()
    async with studio(Refusing(), store) as it:
        job = await it.order(an_order())
        await until(lambda: isinstance(it.state(job), Failed))
        await it.runner.remove(job.id)
        await it.runner.end()
    assert store.jobs == {}
