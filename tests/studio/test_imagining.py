"""Pictures from words are orders like any other: paid once, found again, and never taken for videos."""

import time

import pytest

from kinogrid.domain.job import Job
from kinogrid.domain.request import Generate, Imagine, Kind
from kinogrid.domain.state import Fetching, Result
from tests.studio.at_work import FakeStudio, an_order, some_turns, studio
from tests.studio.fake_service import PICTURE, SHEET, FakeService
from tests.studio.fake_world import FakeClips, FakeStore, holding, quarter_of_sheet

WORDS = Imagine(prompt="a cat")
# More turns of the loop than an order takes from the queue to its posting, and four pictures from start to end.
INSTANTS = range(30)
PICTURES = [(f"{number}.webp", PICTURE) for number in (1, 2, 3, 4)]
QUARTERS = [(f"{index + 1}.png", quarter_of_sheet(index)) for index in range(4)]


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


async def test_a_lost_answer_is_found_among_recent_tasks_that_do_not_tell_their_kind(service: FakeService) -> None:
    service.no_kinds = True
    service.posts.append("lost after")
    async with studio(service) as it:
        job = await it.order(WORDS)
        assert (await it.finished(job)).task_id == "task-0"
        assert len(service.posted) == 1


@pytest.mark.parametrize(
    ("order", "wrong", "code"),
    [(WORDS, "https://clips/task-0/0.mp4", "bad_picture"), (an_order(), "https://clips/0.png", "bad_clip")],
)
async def test_a_clip_in_place_of_a_picture_is_broken_and_the_other_way_round(
    service: FakeService, order: Imagine | Generate, wrong: str, code: str
) -> None:
    job = Job("j", order, time.time(), Fetching("task-0", Result(None, (wrong,))))
    async with studio(service, holding(job)) as it:
        assert [gap.failure.code for gap in (await it.finished(job)).missing] == [code]
        assert not it.clips.kept_files


async def test_a_sheet_under_a_final_name_counts_as_a_picture_only_once_it_is_cut(service: FakeService) -> None:
    job = Job("j", WORDS, time.time(), Fetching("t", Result(None, ("https://clips/t/sheet.png",) * 2, sheet=True)))
    clips = FakeClips({("j", 0): SHEET, ("j", 1): quarter_of_sheet(1)})
    clips.suffixes = dict.fromkeys(clips.kept_files, "png")
    async with studio(service, holding(job), clips) as it:
        assert await kept(it, job) == QUARTERS[:2]
