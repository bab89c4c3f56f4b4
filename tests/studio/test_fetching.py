"""A clip that was paid for is tried for as long as it may be had, ever more rarely, and at once when wanted."""

import asyncio
import hashlib
import time
from collections import deque
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from kinogrid.domain.failure import (
    Charge,
    DeadLink,
    LibraryTrouble,
    Refused,
    StudioError,
    Unanswered,
    Unreachable,
    known,
)
from kinogrid.domain.job import Job
from kinogrid.domain.journal import JournalEntry
from kinogrid.domain.state import Done, Fetching, Result
from kinogrid.domain.task import Pending, TaskRecord
from kinogrid.studio.fetch_patience import BROKEN_TRIES, FRESH_LINKS, FetchPatience
from kinogrid.studio.pace import Pace
from tests.studio.at_work import QUICK, FakeStudio, an_order, some_turns, studio
from tests.studio.fake_service import BYTES, FakeDownload, FakeService
from tests.studio.fake_world import FakeClips, FakePart, FakeStore, holding
from tests.waiting import until

HOUR = 3600.0
PACE = Pace()
FALTERS = Unanswered(known("unanswered", status=503))
NOT_THERE = Unreachable(known("no_network"))
ASTRAY = Unanswered(known("bad_redirect"))
BROKEN = Unanswered(known("bad_clip"))
DEAD = DeadLink(known("dead_link"))
UNSAFE = Refused(known("bad_link"))


class Waiting:
    """A clip's patience on a clock of its own."""

    def __init__(self) -> None:
        self.now = 5.0
        self.patience = FetchPatience(PACE, lambda: self.now)
        self.pauses: list[float] = []

    def tried(self, error: StudioError, *, renews: bool = True) -> bool:
        """Fail once, wait as long as is wanted, and tell whether that was the end."""
        final = self.patience.is_final(error)
        self.pauses.append(self.patience.pause(error))
        self.now += self.pauses[-1]
        if renews and self.patience.wants_fresh_links:
            self.patience.renewed()
        return final


@pytest.mark.parametrize("error", [FALTERS, NOT_THERE, ASTRAY])
def test_a_host_that_falters_is_asked_again_for_as_long_as_an_address_may_live(error: StudioError) -> None:
    it = Waiting()
    began = it.now
    while it.now - began < 29 * 24 * HOUR:
        assert not it.tried(error)
        assert it.pauses[-1] <= PACE.fetch_at_worst
    assert len(it.pauses) < 30 * 24 * 12 + 20
    assert it.pauses[0] <= PACE.retry
    assert sum(it.pauses[:10]) < 1100.0
    it.now += 24 * HOUR
    assert it.tried(error)


def test_a_link_is_dead_for_good_only_after_a_good_while_of_asking_for_fresh_ones() -> None:
    it = Waiting()
    began = it.now
    while not it.tried(DEAD):
        assert it.now - began < 2 * HOUR
    assert it.now - began >= PACE.dead
    offline = Waiting()
    while offline.now < 24 * HOUR:
        assert not offline.tried(DEAD, renews=False)
    for _ in range(FRESH_LINKS - 1):
        assert not offline.tried(DEAD)
        offline.now += HOUR
    assert not offline.tried(FALTERS)
    assert not offline.tried(DEAD)
    offline.now += HOUR
    assert offline.tried(DEAD)


def test_what_arrives_whole_and_is_broken_is_fetched_a_few_times_not_within_moments() -> None:
    it = Waiting()
    assert [it.tried(BROKEN) for _ in range(BROKEN_TRIES)] == [False] * (BROKEN_TRIES - 1) + [True]
    assert sum(it.pauses[: BROKEN_TRIES - 1]) > 60.0


def test_an_unsafe_address_is_final_once_the_task_has_been_asked_for_another() -> None:
    it = Waiting()
    assert not it.tried(UNSAFE, renews=False)
    assert not it.tried(UNSAFE)
    assert it.tried(UNSAFE)


def test_the_disk_is_waited_for_and_costs_no_patience() -> None:
    it = Waiting()
    full = LibraryTrouble(known("disk_full"))
    for _ in range(500):
        assert not it.tried(full)
        assert it.pauses[-1] <= PACE.poll_at_worst
    assert not it.patience.wants_fresh_links


def test_a_host_that_gets_further_each_time_is_not_made_to_wait_longer() -> None:
    it = Waiting()
    for size in range(20):
        it.patience.reached(size)
        assert not it.tried(FALTERS)
    assert max(it.pauses[1:]) <= PACE.retry
    for _ in range(12):
        it.patience.reached(19)
        it.tried(FALTERS)
    assert it.pauses[-1] >= PACE.fetch_at_worst / 2


def a_fetching_job(clips: int = 2) -> Job:
    result = Result("1000000", tuple(f"https://clips/task-0/{n}.mp4" for n in range(clips)))
    return Job("j", an_order(), time.time(), Fetching("task-0", result))


SLOW = replace(QUICK, retry=600.0, fetch_at_worst=600.0, poll_at_worst=600.0)


async def waiting(it: FakeStudio, job: Job) -> Fetching:
    return await until(lambda: s if isinstance(s := it.state(job), Fetching) and s.stalled else None)


@pytest.mark.parametrize("whole", [False, True])
async def test_what_waits_says_until_when_and_is_fetched_at_once_when_wanted(whole: bool) -> None:
    job = a_fetching_job()
    async with studio(store=holding(job), downloads=deque(["cut"] * 2), pace=SLOW) as it:
        state = await waiting(it, job)
        assert state.stalled == known("dead_link")
        assert state.again_at is not None
        assert 250.0 < state.again_at - time.time() <= 600.0
        if whole:
            it.runner.look_now()
        else:
            it.runner.try_now("another job")
            it.runner.try_now(job.id)
        assert len((await it.finished(job)).clips) == 2


async def test_a_clip_that_waits_holds_nothing_up_that_is_on_its_way() -> None:
    job = a_fetching_job()
    async with studio(store=holding(job), downloads=deque(["cut"]), pace=SLOW) as it:
        state = await until(lambda: s if isinstance(s := it.state(job), Fetching) and s.clips and s.stalled else None)
        assert len(state.clips) == 1
        it.runner.try_now(job.id)
        assert len((await it.finished(job)).clips) == 2


async def test_a_full_disk_says_when_it_is_tried_again() -> None:
    job, clips = a_fetching_job(), FakeClips(full=True)
    async with studio(store=holding(job), clips=clips, pace=SLOW) as it:
        state = await waiting(it, job)
        assert state.stalled is not None
        assert state.stalled.code == "disk_full"
        assert state.again_at is not None
        clips.full = False
        it.runner.try_now(job.id)
        assert len((await it.finished(job)).clips) == 2


class Moving(FakeService):
    """A provider whose first addresses never work, and which has others once the task is asked."""

    fresh = "https://clips/task-0/fresh/0.mp4"

    async def look_up(self, ids: Sequence[str]) -> Mapping[str, TaskRecord]:
        self.batches.append(len(ids))
        outcome = Pending() if len(self.batches) == 1 else Result("1000000", (self.fresh,))
        return {ids[0]: TaskRecord(ids[0], outcome)}


@pytest.mark.parametrize("trouble", ["dead", "cut", "other"])
async def test_fresh_addresses_are_asked_for_whatever_is_wrong(trouble: str) -> None:
    service = Moving(downloads=deque([trouble] * 3))
    job = a_fetching_job(1)
    async with studio(service, store=holding(job)) as it:
        assert (await it.finished(job)).result.urls == (Moving.fresh,)


async def test_no_fresh_addresses_are_asked_for_of_an_order_that_was_made_at_another_service() -> None:
    service = Moving(downloads=deque(["dead"]))
    job = a_fetching_job(1)
    there = studio(service, store=holding(job))
    there.runner.ask_since(job.placed_at + 1.0)
    async with there as it:
        await it.finished(job)
    assert service.batches == []


class Shrinking(FakeService):
    """A provider that tells of fewer clips than it did."""

    async def look_up(self, ids: Sequence[str]) -> Mapping[str, TaskRecord]:
        self.batches.append(len(ids))
        return {ids[0]: TaskRecord(ids[0], Result("1000000", ("https://clips/task-0/1.mp4",)))}


async def test_fewer_addresses_than_there_are_clips_change_nothing() -> None:
    job, service = a_fetching_job(), Shrinking(downloads=deque(["cut"] * 4))
    async with studio(service, store=holding(job)) as it:
        done = await it.finished(job)
    assert service.batches
    assert done.result == a_fetching_job().result
    assert [clip.index for clip in done.clips] == [0, 1]


async def test_a_mistake_of_ours_costs_one_clip_and_keeps_the_others(caplog: pytest.LogCaptureFixture) -> None:
    job, clips = a_fetching_job(), FakeClips(mistakes={"j.0.part"})
    async with studio(store=holding(job), clips=clips) as it:
        done = await it.finished(job)
    assert [clip.index for clip in done.clips] == [1]
    assert [(gap.index, gap.failure.code) for gap in done.missing] == [(0, "fetch_mistake")]
    assert "ValueError: j.0.part" in caplog.text


class Counting(FakeService):
    """A provider that notes from which byte each download is asked for, and of which version."""

    asked: list[tuple[int, str | None]]

    @asynccontextmanager
    async def download(self, url: str, *, offset: int, validator: str | None) -> AsyncIterator[FakeDownload]:
        self.asked.append((offset, validator))
        async with super().download(url, offset=offset, validator=validator) as download:
            yield download


@pytest.mark.parametrize(("version", "offset"), [("v1", len(BYTES) // 2), (None, 0)])
async def test_what_came_of_a_known_version_is_not_fetched_again(version: str | None, offset: int) -> None:
    job, clips = a_fetching_job(1), FakeClips()
    clips.parts[job.id, 0] = FakePart((job.id, 0), clips, bytearray(BYTES[: len(BYTES) // 2]), version)
    service = Counting()
    service.asked = []
    async with studio(service, store=holding(job), clips=clips) as it:
        await it.finished(job)
    assert service.asked == [(offset, version)]
    assert clips.kept_files[job.id, 0] == BYTES


async def test_each_clip_is_kept_with_the_hash_and_the_size_of_what_was_sealed() -> None:
    job = a_fetching_job()
    async with studio(store=holding(job)) as it:
        done = await it.finished(job)
    digest = hashlib.sha256(BYTES).hexdigest()
    assert [(clip.sha256, clip.size) for clip in done.clips] == [(digest, len(BYTES))] * 2


async def test_the_clips_of_a_job_ask_for_fresh_addresses_together() -> None:
    job = a_fetching_job(4)
    service = FakeService(downloads=deque(["dead"] * 4))
    async with studio(service, store=holding(job), pace=replace(QUICK, poll=60.0)) as it:
        await it.finished(job)
        assert len(service.batches) == 1


async def test_what_could_not_be_had_is_tried_again_at_the_next_start() -> None:
    job, service = a_fetching_job(1), FakeService(downloads=deque(["dead"] * 200))
    store = holding(job)
    async with studio(service, store) as it:
        assert [gap.failure.code for gap in (await it.finished(job)).missing] == ["dead_link"]
        assert len(service.batches) > 1
    service.downloads.clear()
    async with studio(service, store) as it:
        await until(lambda: isinstance(s := it.state(job), Done) and s.clips)


class Unheard(FakeService):
    """A provider whose clips' host does nothing but fail in one way."""

    trouble: StudioError | None = None

    @asynccontextmanager
    async def download(self, url: str, *, offset: int, validator: str | None) -> AsyncIterator[FakeDownload]:
        if self.trouble is not None:
            raise self.trouble
        yield FakeDownload(offset, None, validator, BYTES)


@pytest.mark.parametrize(
    ("code", "waiting_for", "given_up_for"),
    [
        ("unanswered", "clip_unanswered", "clip_unanswered"),
        ("dead_link", "dead_link", "dead_link"),
        *(
            (code, code, "clip_unanswered")
            for code in (
                "no_network",
                "identity_unproven",
                "network_settings",
                "proxy_unreachable",
                "proxy_refused",
                "system_proxy_unreachable",
                "system_proxy_refused",
                "chosen_proxy_unreachable",
                "chosen_proxy_refused",
                "chosen_proxy_unnamed",
                "chosen_certificates_unread",
            )
        ),
    ],
)
async def test_what_holds_a_clip_up_is_said_of_its_host_and_that_it_was_paid_for(
    code: str, waiting_for: str, given_up_for: str
) -> None:
    """Nobody keeps trying what was given up, so it says no more that the network is waited for."""
    service = Unheard()
    service.trouble = Unanswered(known(code))
    job = a_fetching_job(1)
    async with studio(service, store=holding(job), pace=SLOW) as it:
        assert (await waiting(it, job)).stalled == known(waiting_for)
    assert known("clip_unanswered").charge is Charge.YES
    async with studio(service, store=holding(job), pace=replace(QUICK, unreachable=0.0)) as it:
        (gap,) = (await it.finished(job)).missing
        assert gap.failure == known(given_up_for)


@pytest.mark.parametrize("script", [["dead"], ["ok", "dead"]])
async def test_of_clips_that_all_wait_the_one_that_is_tried_first_says_why_and_until_when(script: list[str]) -> None:
    pace = replace(QUICK, retry=1000.0, fetch_at_worst=1000.0, poll_at_worst=200.0)
    job = a_fetching_job()
    async with studio(store=holding(job), clips=FakeClips(full=True), pace=pace, downloads=deque(script)) as it:
        state = await waiting(it, job)
        assert (state.stalled, state.again_at is not None) == (known("disk_full"), True)
        assert state.again_at is not None
        assert state.again_at - time.time() <= 200.0


class Dribbling(FakeService):
    """A provider whose clips' host gives one more byte each time, and falters."""

    asked = 0

    @asynccontextmanager
    async def download(self, url: str, *, offset: int, validator: str | None) -> AsyncIterator[FakeDownload]:
        self.asked += 1
        yield FakeDownload(offset, len(BYTES), "v1", BYTES[offset : offset + 2], breaks=offset + 1 < len(BYTES))


async def test_each_byte_more_is_followed_by_the_next_at_once() -> None:
    job, service = a_fetching_job(1), Dribbling()
    pace = replace(QUICK, retry=0.0005, fetch_at_worst=600.0)
    async with studio(service, store=holding(job), pace=pace) as it:
        await it.finished(job)
    assert service.asked == len(BYTES)


class Sized(FakeService):
    """A provider whose clips' host names one size after the other, whatever it then sends."""

    sizes: deque[int | None]
    asked: list[int]

    @asynccontextmanager
    async def download(self, url: str, *, offset: int, validator: str | None) -> AsyncIterator[FakeDownload]:
        self.asked.append(offset)
        yield FakeDownload(offset, self.sizes.popleft(), "v1", BYTES[offset:])


@pytest.mark.parametrize("size", [len(BYTES) + 1, len(BYTES) - 1])
async def test_a_clip_of_another_size_than_was_named_is_thrown_away_and_fetched_anew(size: int) -> None:
    job, service, clips = a_fetching_job(1), Sized(), FakeClips()
    service.sizes, service.asked = deque([size, len(BYTES)]), []
    async with studio(service, store=holding(job), clips=clips) as it:
        (clip,) = (await it.finished(job)).clips
    assert (service.asked, clip.size, clips.kept_files[job.id, 0]) == ([0, 0], len(BYTES), BYTES)


async def test_a_clip_whose_size_nobody_names_is_taken_as_it_comes() -> None:
    job, service = a_fetching_job(1), Sized()
    service.sizes, service.asked = deque([None]), []
    async with studio(service, store=holding(job)) as it:
        assert len((await it.finished(job)).clips) == 1
    assert service.asked == [0]


async def test_a_clip_whose_row_the_disk_refuses_says_so_while_the_others_come() -> None:
    job, store = a_fetching_job(), holding(a_fetching_job())
    store.full = True
    async with studio(store=store, pace=SLOW, downloads=deque(["cut"])) as it:
        state = await until(lambda: s if isinstance(s := it.state(job), Fetching) and s.clips and s.stalled else None)
        assert state.stalled == known("disk_full")
        store.full = False
        it.runner.try_now(job.id)
        await it.finished(job)


async def test_links_that_are_dead_end_for_every_clip_though_one_asks_for_all_of_them() -> None:
    job, service = a_fetching_job(4), FakeService(downloads=deque(["dead"] * 400))
    async with studio(service, store=holding(job), pace=replace(QUICK, poll=60.0)) as it:
        done = await it.finished(job)
    assert [gap.index for gap in done.missing] == [0, 1, 2, 3]
    assert len(service.batches) == 1


class SlowFirst(FakeService):
    """A provider whose first clip comes once it may."""

    may: asyncio.Event

    @asynccontextmanager
    async def download(self, url: str, *, offset: int, validator: str | None) -> AsyncIterator[FakeDownload]:
        if url.endswith("/0.mp4"):
            await self.may.wait()
        async with super().download(url, offset=offset, validator=validator) as download:
            yield download


async def test_a_job_is_not_held_up_while_one_of_its_clips_is_still_on_its_way() -> None:
    job, service = a_fetching_job(), SlowFirst(downloads=deque(["cut", "cut"]))
    service.may = asyncio.Event()
    async with studio(service, store=holding(job), pace=SLOW) as it:
        told: list[Fetching] = []
        it.repository.subscribe(
            lambda change: told.extend([s] if change.after and isinstance(s := change.after.state, Fetching) else [])
        )
        await until(lambda: len(service.downloads) == 1)
        await some_turns(50)
        assert [state.stalled for state in told if state.stalled] == []
        service.may.set()
        assert (await waiting(it, job)).stalled == known("dead_link")


class SlowRow(FakeStore):
    """Takes the row that says that a job is over only once it may."""

    may: asyncio.Event

    async def save(self, job: Job, entry: JournalEntry | None = None) -> None:
        if not job.is_open:
            await self.may.wait()
        await super().save(job, entry)


async def test_a_job_that_is_deleted_while_its_last_row_is_written_does_not_come_back() -> None:
    job = a_fetching_job()
    store = SlowRow({job.id: job})
    store.may = asyncio.Event()
    async with studio(store=store) as it:
        await until(lambda: isinstance(it.state(job), Done))
        deleting = asyncio.create_task(it.runner.remove(job.id))
        await some_turns(20)
        store.may.set()
        await deleting
        await some_turns(20)
    assert store.jobs == {}
