"""Every accepted order ends as clips, none is bought twice, and nothing gets stuck, whatever goes wrong on the way."""

import asyncio
import json
import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinogrid.domain.failure import TokenRefused, known
from kinogrid.domain.job import Job
from kinogrid.domain.journal import JournalKind
from kinogrid.domain.request import Extend, Generate, Imagine, LocalFrame, Order, Slot
from kinogrid.domain.state import (
    Done,
    Draft,
    Failed,
    Fetching,
    GivenUp,
    Result,
    Running,
    Stopped,
    Submitting,
    Unconfirmed,
    Uploading,
)
from tests.reached import must_reach, reached
from tests.studio.at_work import QUICK, Studio, all_jobs, an_order, some_turns, studio
from tests.studio.fake_service import FakeService
from tests.studio.fake_world import FakeClips, FakeStore, holding
from tests.waiting import until


@pytest.mark.parametrize("no_posters", [False, True])
async def test_four_clips_of_an_order_with_pictures_of_ones_own(no_posters: bool) -> None:
    async with studio(clips=FakeClips(no_posters=no_posters)) as it:
        job = await it.order(Generate(prompt="p", first=LocalFrame("cat.png"), last=LocalFrame("dog.png")))
        await it.all_over()
        assert [*it.clips.records] == [job.id]
        assert [clip.index for clip in it.done(job).clips] == [0, 1, 2, 3]
        assert it.service.posted == ['["p", "https://files/cat.png", "https://files/dog.png"]']
        told = [entry.what for entry in it.store.entries[job.id]]
        assert told[:6] == ["ordered", *["UploadStarted", "UploadEnded"] * 2, "SubmitStarted"]


@pytest.mark.parametrize("found", [True, False])
async def test_without_a_match_the_person_is_asked_and_a_later_match_or_the_person_decides(found: bool) -> None:
    async with studio(posts=deque(["lost before"])) as it:
        job = await it.order(an_order())
        await it.asked(job)
        if found:
            it.service._accept(it.service.posted[0])
        else:
            await it.runner.give_up(job.id)
        await it.all_over()
        assert isinstance(it.state(job), Done if found else GivenUp)
        assert len(it.service.posted) == 1


async def test_no_more_orders_are_in_flight_than_the_bound_allows_and_the_rest_keep_their_order() -> None:
    async with studio(limit=2, finish_after=10**6) as it:
        jobs = [await it.order(an_order(f"p{n}")) for n in range(5)]
        await it.runner.hold(jobs[2].id, held=True)
        await it.runner.move(jobs[4].id, 0)
        await until(lambda: len(it.service.tasks) == 2 and len(it.service.batches) > 3)
        assert [type(it.state(job)) for job in jobs] == [Running, Running, Draft, Draft, Draft]
        await it.runner.stop(jobs[3].id)
        it.service.finish_after = 0
        await until(lambda: isinstance(it.state(jobs[4]), Done))
        assert [type(it.state(job)) for job in jobs[2:4]] == [Draft, Stopped]
        await it.runner.hold(jobs[2].id, held=False)
        await it.all_over()
        assert len(it.service.tasks) == 4


async def test_two_hundred_jobs_are_asked_for_in_four_questions() -> None:
    async with studio(limit=1000, finish_after=10**6) as it:
        for n in range(200):
            await it.order(an_order(f"p{n}"))
        await until(lambda: it.service.batches[-4:] == [50] * 4)
        assert max(it.service.batches) == 50


async def test_a_disk_that_is_full_is_waited_for_and_loses_nothing() -> None:
    async with studio() as it:
        it.clips.full = True
        job = await it.order(an_order())
        await it.stalled(job)
        it.store.full = True
        it.clips.full = False
        # It is done before the disk has refused to say so.
        await until(lambda: isinstance(it.state(job), Done) and not it.repository.is_saved)
        it.store.full = False
        await until(lambda: it.repository.is_saved)
        assert isinstance(it.store.jobs[job.id].state, Done)


async def test_an_order_on_its_way_when_the_window_closes_is_looked_for_at_the_next_start(service: FakeService) -> None:
    service.hold = asyncio.Event()
    store = FakeStore()
    async with studio(service, store) as it:
        job = await it.order(an_order())
        await until(lambda: service.posted)
    assert isinstance(store.jobs[job.id].state, Submitting)
    service._accept(service.posted[0])
    service.hold = None
    async with studio(service, store) as it:
        await it.finished(job)
        assert len(service.posted) == 1


async def test_a_mistake_of_ours_is_reported_once_and_stops_nothing_for_good() -> None:
    async with studio(questions=deque(["mistake"])) as it:
        job = await it.order(an_order())
        await it.finished(job)
        assert str(it.crew.failures.pop()) == "a mistake of ours"


async def test_what_waits_is_held_back_together_and_let_go_keeps_its_order(service: FakeService) -> None:
    store = FakeStore()
    for number, held in enumerate((True, False, False)):
        await store.save(Job(f"j{number}", an_order(f"p{number}"), time.time(), Draft(float(-number), held)))
    async with studio(service, store, limit=0) as it:

        def held_back() -> list[bool]:
            return [isinstance(job.state, Draft) and job.state.held for job in reversed(all_jobs(it.repository))]

        await it.runner.hold_waiting()
        assert held_back() == [True, True, True]
        await it.runner.move("j2", 1)
        for number in range(3):
            await it.runner.hold(f"j{number}", held=False)
        assert held_back() == [False, False, False]
    async with studio(service, store, limit=1) as it:
        await it.all_over()
        assert [json.loads(body)[0] for body in service.posted] == ["p1", "p2", "p0"]


class LateToken(FakeService):
    """A service that refuses the token of an upload once the person may give another."""

    def __init__(self) -> None:
        super().__init__()
        self.uploads, self.may_refuse = 0, asyncio.Event()

    async def upload(self, path: str, moved: Callable[[int, int], None]) -> str:
        self.uploads += 1
        if self.uploads == 1:
            await self.may_refuse.wait()
            raise TokenRefused(known("upload_token"))
        return await super().upload(path, moved)


async def test_a_token_that_comes_while_the_one_before_is_being_refused_holds_no_order_up() -> None:
    service = LateToken()
    async with Studio(service, FakeStore(), clips := FakeClips(), clips, QUICK, 3) as it:
        job = await it.order(Generate(prompt="a cat", first=LocalFrame("/1.png")))
        await until(lambda: service.uploads == 1)
        it.runner.upload_token_came()
        service.may_refuse.set()
        await it.finished(job)
        assert (service.uploads, len(service.posted)) == (2, 1)


ORDERS: list[Order] = [
    an_order(),
    Extend(prompt="on", video_id="1", video_index=0),
    Extend(prompt="on", video_id="1", video_index=1),
    Imagine(prompt="a cat"),
]


def troubles(*kinds: str) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(["ok", "ok", *kinds]), max_size=12)


@must_reach(
    *("Done", "put to the person", "restarted", "restarted on its way"),
    *("unreachable", "throttled", "lost before", "lost after", "finished", "unanswered", "dead", "cut", "other"),
    *("two equal orders", "pictures", "a sheet", "no kinds"),
)
@settings(max_examples=40)
@given(
    troubles("unreachable", "throttled", "lost before", "lost after", "finished"),
    troubles("unanswered", "unreachable"),
    troubles("dead", "cut", "other"),
    st.lists(st.sampled_from(ORDERS), min_size=1, max_size=5),
    st.tuples(st.booleans(), st.booleans()),
    st.lists(st.integers(1, 40), max_size=3),
)
async def test_whatever_goes_wrong_and_whenever_it_is_restarted_every_paid_task_becomes_one_job_with_its_clips(
    posts: list[str],
    questions: list[str],
    downloads: list[str],
    orders: list[Order],
    manners: tuple[bool, bool],
    turns: list[int],
) -> None:
    sheets, no_kinds = manners
    starts = len(turns)
    service = FakeService(deque(posts), deque(questions), deque(downloads), sheets=sheets, no_kinds=no_kinds)
    store, clips = FakeStore(), FakeClips()
    # On a busy machine, too, no clip counts as missing that can be had.
    pace = replace(QUICK, dead=60.0, unreachable=60.0)
    async with studio(service, store, clips, pace=pace) as it:
        for order in orders:
            await it.order(order)
        await some_turns(turns.pop() if turns else 0)
    for turn in turns:
        async with studio(service, store, clips, pace=pace):
            await some_turns(turn)
    reached(restarted_on_its_way=any(isinstance(job.state, Submitting) for job in store.jobs.values()))
    async with studio(service, store, clips, pace=pace) as it:
        await until(
            lambda: all(isinstance(job.state, Unconfirmed) and job.state.asks for job in it.repository.open_jobs())
        )
        owners = {job.task_id: job for job in all_jobs(it.repository) if job.task_id is not None}
        assert owners.keys() == service.tasks.keys()
        assert all(service.tasks[task_id].kind is job.order.kind for task_id, job in owners.items())
        asked = [job for job in all_jobs(it.repository) if isinstance(job.state, Unconfirmed)]
        assert len(asked) + len(owners) == len(orders)
        assert len(asked) == posts.count("lost before") - service.posts.count("lost before")
        assert not any(isinstance(job.state, Failed) for job in all_jobs(it.repository))
        assert all((job.id, clip.index) in clips.kept_files for job in owners.values() for clip in job.clips)
        reached(*(type(job.state).__name__ for job in all_jobs(it.repository)), put_to_the_person=bool(asked))
        assert all(isinstance(s := job.state, Done) and not s.missing for job in owners.values())
    for script, left in ((posts, service.posts), (questions, service.questions), (downloads, service.downloads)):
        reached(*script[: len(script) - len(left)])
    reached(restarted=starts > 1, two_equal_orders=len(set(orders)) < len(orders), no_kinds=no_kinds)
    drawn = any(isinstance(order, Imagine) for order in orders)
    reached(pictures=drawn, a_sheet=drawn and sheets)


PICTURES = Generate(prompt="p", first=LocalFrame("cat.png"), last=LocalFrame("dog.png"))


async def test_a_picture_that_cannot_be_uploaded_is_tried_for_as_long_as_it_takes() -> None:
    async with studio(questions=deque(["unanswered"] * 30)) as it:
        job = await it.order(PICTURES)
        assert len((await it.finished(job)).clips) == 4
        assert it.service.posted == ['["p", "https://files/cat.png", "https://files/dog.png"]']


@pytest.mark.parametrize("everything", [False, True])
async def test_an_order_whose_picture_waits_says_until_when_and_lets_the_others_go_out(*, everything: bool) -> None:
    pace = replace(QUICK, retry=600.0, fetch_at_worst=600.0)
    async with studio(questions=deque(["unanswered"]), pace=pace, limit=1) as it:
        job = await it.order(PICTURES)
        waits = await until(lambda: s if isinstance(s := it.state(job), Draft) and s.again_at else None)
        assert waits.waiting_for == known("upload_unanswered")
        assert waits.again_at is not None
        assert 250.0 < waits.again_at - time.time() <= 600.0
        other = await it.order(an_order())
        await until(lambda: isinstance(it.state(other), Done))
        assert isinstance(it.state(job), Draft)
        it.runner.try_now("another job")
        await some_turns(50)
        assert isinstance(it.state(job), Draft)
        if everything:
            it.runner.look_now()
        else:
            it.runner.try_now(job.id)
        await it.finished(job)
        assert len(it.service.posted) == 2


async def test_an_order_that_was_put_aside_is_tried_again_when_its_time_has_come() -> None:
    async with studio(questions=deque(["unanswered"]), pace=replace(QUICK, retry=0.2, fetch_at_worst=0.2)) as it:
        began = time.monotonic()
        job = await it.order(PICTURES)
        await it.finished(job)
        assert time.monotonic() - began >= 0.1


async def test_a_task_that_cannot_be_read_stays_the_job_s_and_is_told() -> None:
    async with studio(garbles=True) as it:
        service = it.service
        job = await it.order(an_order())
        state = await until(lambda: s if isinstance(s := it.state(job), Running) and s.garbled else None)
        assert state.garbled is not None
        assert state.garbled.code == "task_garbled"
        asked = len(service.batches)
        await until(lambda: len(service.batches) > asked + 3)
        told = [line for line in await it.repository.journal(job.id) if line.what is JournalKind.GARBLED]
        assert [line.detail for line in told] == ['{"unreadable":"?"}']
        service.garbles, service.finish_after = False, 10**6
        await until(lambda: isinstance(s := it.state(job), Running) and s.garbled is None)
        service.finish_after = 0
        await it.finished(job)


async def test_what_the_end_of_the_app_cut_off_says_so() -> None:
    draft = Draft(place=1.0)
    uploading = Job("u", an_order(), time.time(), Uploading(Slot.FIRST, draft))
    sending = Job("s", an_order(), time.time(), Submitting(time.time(), "body", draft))
    async with studio(FakeService(no_list=True), holding(uploading, sending), limit=0) as it:
        assert isinstance(waits := it.state(uploading), Draft)
        assert waits.waiting_for == known("closed_uploading")
        state = await until(lambda: s if isinstance(s := it.state(sending), Unconfirmed) else None)
        assert state.why == known("closed_sending")
        assert [it.store.entries[job.id][0].detail for job in (uploading, sending)] == [
            "closed_uploading",
            "closed_sending",
        ]


async def test_after_the_end_nothing_is_taken_up() -> None:
    job = Job("j", an_order(), time.time(), Fetching("task-0", Result("1", ("https://clips/task-0/0.mp4",))))
    async with studio() as it:
        await it.runner.end()
        await it.repository.add(job)
        await some_turns(30)
        assert it.clips.kept_files == {}


async def test_a_look_that_the_person_wants_finds_at_once_what_turned_up_since(service: FakeService) -> None:
    service.posts.append("lost before")
    async with studio(service, pace=replace(QUICK, doubt=0.0, look_when_asked=3600.0)) as it:
        job = await it.order(an_order())
        await it.asked(job)
        service._accept(service.posted[0])
        await it.runner.look_again(job.id)
        await it.finished(job)


async def test_a_look_for_what_was_given_up_finds_at_once_what_turned_up_since(service: FakeService) -> None:
    service.posts.append("lost before")
    async with studio(service, pace=replace(QUICK, doubt=0.0, look_when_asked=3600.0)) as it:
        job = await it.order(an_order())
        await it.asked(job)
        await it.runner.give_up(job.id)
        service._accept(service.posted[0])
        await it.runner.look_again(job.id)
        assert isinstance(it.state(job), Running | Fetching | Done)


async def test_a_look_for_a_task_asks_for_it_at_once_and_not_with_the_next_round() -> None:
    service = FakeService(finish_after=10**6)
    task = service._accept("elsewhere")
    stopped = Job("s", an_order("stopped"), time.time(), Stopped(task.id))
    async with studio(service, holding(stopped), pace=replace(QUICK, poll=600.0, poll_when_due=600.0)) as it:
        job = await it.order(an_order())
        await until(lambda: isinstance(it.state(job), Running))
        await some_turns(30)
        assert service.batches == [], "the next round is ten minutes away"
        await it.runner.look_again("s")
        await until(lambda: task.asked)


@pytest.mark.parametrize("state", ["waiting", "fetching"])
async def test_only_who_waits_for_the_queue_cuts_its_pause_short(state: str) -> None:
    fetching = Fetching("task-0", Result("1", ("https://clips/task-0/0.mp4",)))
    job = Job("j", an_order(), time.time(), Draft(held=True) if state == "waiting" else fetching)
    async with studio(store=holding(job), downloads=deque(["cut"]), pace=replace(QUICK, retry=60.0)) as it:
        it.runner.limiter.back_off(600.0)
        it.runner.try_now(job.id)
        assert (it.runner.limiter.pause > 0.0) is (state == "fetching")


async def test_a_job_that_is_deleted_takes_its_clips_along() -> None:
    async with studio() as it:
        job = await it.order(an_order())
        await it.finished(job)
        assert it.clips.kept_files
        await it.runner.remove(job.id)
        assert it.repository.find(job.id) is None
        assert it.clips.kept_files == {}


async def test_what_the_disk_refused_at_the_very_end_is_written_as_soon_as_it_takes_it() -> None:
    result = Result("1", ("https://clips/task-0/0.mp4",))
    job = Job("j", an_order(), time.time(), Fetching("task-0", result))
    store = holding(job)
    store.full = True
    async with studio(store=store) as it:
        await it.finished(job)
        refused = store.refused
        await until(lambda: store.refused > refused)
        assert store.jobs[job.id] == job
        store.full = False
        await until(lambda: isinstance(store.jobs[job.id].state, Done))


async def test_a_look_at_once_asks_at_once_and_deleting_what_is_gone_does_nothing() -> None:
    service = FakeService(finish_after=10**6)
    async with studio(service, pace=replace(QUICK, poll=600.0, poll_when_due=600.0)) as it:
        job = await it.order(an_order())
        await until(lambda: isinstance(it.state(job), Running))
        service.finish_after = 0
        it.runner.look_now()
        await it.finished(job)
        await it.runner.remove("nobody")
        assert it.repository.find(job.id) is not None
