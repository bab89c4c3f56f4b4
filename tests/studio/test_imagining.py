"""Pictures from words are orders like any other: paid once, found again, and never taken for videos."""

import asyncio
import time
from collections import deque

import pytest

from kinogrid.domain.job import Job
from kinogrid.domain.request import Generate, Imagine, Kind, RemoteFrame
from kinogrid.domain.state import Done, Fetching, Result, Unconfirmed
from kinogrid.studio.eta import Experience
from tests.studio.at_work import Studio, studio
from tests.studio.fake_service import BYTES, PICTURE, SHEET, FakeService
from tests.studio.fake_world import FakeClips, FakeStore, quarter_of_sheet
from tests.waiting import until

WORDS = Imagine(prompt="a cat")
# More turns of the loop than an order takes from the queue to its posting, and four pictures from start to end.
INSTANTS = range(30)


@pytest.fixture
def service() -> FakeService:
    return FakeService(time.time)


def done(it: Studio, job: Job) -> Done:
    state = it.state(job)
    assert isinstance(state, Done), state
    return state


def kept(it: Studio, job: Job) -> list[bytes]:
    return [it.clips.kept_files[job.id, clip.index] for clip in done(it, job).clips]


async def test_words_become_four_pictures_that_keep_the_kind_they_came_in(service: FakeService) -> None:
    async with studio(service) as it:
        job = await it.order(WORDS)
        await it.all_over()
        assert kept(it, job) == [PICTURE] * 4
        assert [clip.name for clip in done(it, job).clips] == ["1.webp", "2.webp", "3.webp", "4.webp"]
        assert [(clip.frames, clip.duration) for clip in done(it, job).clips] == [(1, 0.0)] * 4
        assert service.posted_as == [Kind.IMAGINE]
        assert it.clips.records == [job.id]
        assert not it.crew.failures


@pytest.mark.parametrize("downloads", [[], ["cut", "cut"], ["other", "dead", "other"]])
async def test_a_sheet_is_cut_into_its_four_pictures(service: FakeService, downloads: list[str]) -> None:
    service.sheets = True
    service.downloads = deque(downloads)
    async with studio(service) as it:
        job = await it.order(WORDS)
        await it.all_over()
        assert kept(it, job) == [quarter_of_sheet(index) for index in range(4)]
        assert [clip.name for clip in done(it, job).clips] == ["1.png", "2.png", "3.png", "4.png"]
        assert [clip.size for clip in done(it, job).clips] == [len(quarter_of_sheet(index)) for index in range(4)]


@pytest.mark.parametrize("sheets", [False, True])
@pytest.mark.parametrize("instant", INSTANTS)
async def test_an_app_that_ends_at_any_instant_finds_its_pictures_at_the_next_start(
    service: FakeService, instant: int, sheets: bool
) -> None:
    service.sheets = sheets
    service.posts.append("lost after")
    store, clips = FakeStore(), FakeClips()
    async with studio(service, store, clips) as it:
        job = await it.order(WORDS)
        for _ in range(instant):
            await asyncio.sleep(0)
    async with studio(service, store, clips) as it:
        await it.all_over()
        assert kept(it, job) == [quarter_of_sheet(index) if sheets else PICTURE for index in range(4)]
        assert len(service.posted) == len(service.tasks) == 1


@pytest.mark.parametrize("sheets", [False, True])
@pytest.mark.parametrize("instant", INSTANTS)
async def test_an_app_that_ends_while_it_fetches_has_every_picture_whole_after_the_next_start(
    service: FakeService, instant: int, sheets: bool
) -> None:
    service.sheets = sheets
    store, clips = FakeStore(), FakeClips()
    job = Job("j", WORDS, time.time(), Fetching("task-0", service._result(service._accept("{}", Kind.IMAGINE))))
    await store.save(job)
    async with studio(service, store, clips) as it:
        for _ in range(instant):
            await asyncio.sleep(0)
    async with studio(service, store, clips) as it:
        await it.all_over()
        assert kept(it, job) == [quarter_of_sheet(index) if sheets else PICTURE for index in range(4)]


@pytest.mark.parametrize("no_kinds", [False, True], ids=["kinds told", "kinds not told"])
async def test_a_lost_answer_is_found_among_the_recent_tasks(service: FakeService, no_kinds: bool) -> None:
    service.no_kinds = no_kinds
    service.posts.append("lost after")
    async with studio(service) as it:
        job = await it.order(WORDS)
        await it.all_over()
        assert done(it, job).task_id == "task-0"
        assert len(service.posted) == 1


@pytest.mark.parametrize("kind", Kind)
async def test_an_order_never_takes_a_task_of_the_other_kind_whatever_its_words(
    service: FakeService, kind: Kind
) -> None:
    # The fake writes both kinds of order alike where there is no address, so that the kind alone tells them apart.
    order = WORDS if kind is Kind.IMAGINE else Generate(prompt=WORDS.prompt, first=RemoteFrame(""))
    other = Kind.VIDEOS if kind is Kind.IMAGINE else Kind.IMAGINE
    service.posts.append("lost before")
    async with studio(service) as it:
        job = await it.order(order)
        await until(lambda: service.posted)
        stranger = service._accept(service.posted[0], other)
        await until(lambda: isinstance(s := it.state(job), Unconfirmed) and s.asks)
        assert it.repository.owner(stranger.id) is None
        own = service._accept(service.posted[0], kind)
        await it.all_over()
        assert done(it, job).task_id == own.id


async def test_of_two_lost_orders_in_the_same_words_each_gets_what_it_is_for(service: FakeService) -> None:
    service.posts.extend(["lost after", "lost after"])
    async with studio(service) as it:
        pictures = await it.order(WORDS)
        clips = await it.order(Generate(prompt=WORDS.prompt, first=RemoteFrame("https://x.example/1.png")))
        await it.all_over()
        assert kept(it, pictures) == [PICTURE] * 4
        assert kept(it, clips) == [BYTES] * 4


@pytest.mark.parametrize(
    ("order", "wrong", "code"),
    [
        (WORDS, "https://clips/task-0/0.mp4", "bad_picture"),
        (Generate(prompt="p", first=RemoteFrame("https://x.example/1.png")), "https://clips/0.png", "bad_clip"),
    ],
)
async def test_a_clip_in_place_of_a_picture_is_broken_and_the_other_way_round(
    service: FakeService, order: Imagine | Generate, wrong: str, code: str
) -> None:
    store = FakeStore()
    job = Job("j", order, time.time(), Fetching("task-0", Result(None, (wrong,))))
    await store.save(job)
    async with studio(service, store) as it:
        await it.all_over()
        assert [gap.failure.code for gap in done(it, job).missing] == [code]
        assert not it.clips.kept_files


async def test_a_sheet_under_a_final_name_counts_as_a_picture_only_once_it_is_cut(service: FakeService) -> None:
    store, clips = FakeStore(), FakeClips()
    job = Job("j", WORDS, time.time(), Fetching("t", Result(None, ("https://clips/t/sheet.png",) * 2, sheet=True)))
    await store.save(job)
    clips.kept_files = {("j", 0): SHEET, ("j", 1): quarter_of_sheet(1)}
    clips.suffixes = dict.fromkeys(clips.kept_files, "png")
    async with studio(service, store, clips) as it:
        await it.all_over()
        assert kept(it, job) == [quarter_of_sheet(0), quarter_of_sheet(1)]


def test_pictures_and_clips_do_not_tell_each_other_how_long_they_take() -> None:
    known = Experience()
    finished = Done("t", Result(None, ()), (), (), 20.0)
    known.learn(Job("p", WORDS, 1.0, finished))
    assert known.expected(Job("q", WORDS, 2.0)) == 20.0
    assert known.expected(Job("v", Generate(prompt="a cat", first=RemoteFrame("")), 2.0)) is None
