"""Pictures from words over real HTTP, onto a real disk: whole, cut rightly, found again, never ordered twice."""

from typing import Any

import pytest

from kinogrid.domain.request import Generate, Imagine, RemoteFrame
from kinogrid.domain.state import Done, Fetching
from kinogrid.media.probe import PictureProbe, check_picture
from tests.disks import SmallDisk
from tests.fakes.fault_driver import FaultService
from tests.fakes.fault_media import PICTURE_SIDE, greys, tone
from tests.studio.conftest import TOKEN, Opener
from tests.studio.real_studio import RealStudio
from tests.studio.test_over_http import LOST, billed, owners
from tests.waiting import until

WORDS = Imagine(prompt="waves")
SIZE = PictureProbe(PICTURE_SIDE, PICTURE_SIDE, "png")


def tones(it: RealStudio, done: Done) -> list[set[int]]:
    """Give the greys of every picture of a job, each decoded and of the right size."""
    found = []
    for clip in done.clips:
        path = it.clips.folder(next(job for job in it.repository.jobs() if job.state == done)) / clip.name
        assert check_picture(path) == SIZE
        assert (clip.frames, clip.duration, clip.width, clip.height) == (1, 0.0, PICTURE_SIDE, PICTURE_SIDE)
        assert it.clips.poster_path(clip).is_file()
        found.append(greys(path.read_bytes()))
    return found


@pytest.mark.parametrize("sheets", [False, True])
async def test_four_pictures_arrive_each_its_own(open_studio: Opener, provider: FaultService, sheets: bool) -> None:
    provider.script(sheets=sheets, stale_first=True, media_padding=200_000)
    async with open_studio() as it:
        job = await it.order(WORDS)
        await it.all_over()
        done = it.done(job)
        assert tones(it, done) == [{tone(index)} for index in range(4)]
        names = sorted(path.name for path in it.clips.folder(job).iterdir())
        assert names == ["1.png", "2.png", "3.png", "4.png", "job.json"]
    assert [entry["kind"] for entry in provider.ledger()] == ["imagine"]
    assert not any(TOKEN in str(request["headers"]) for request in provider.requests("media"))


@pytest.mark.parametrize("sheets", [False, True])
@pytest.mark.parametrize("trouble", ["cut", "reset", "hang", "wrong_tag", "wrong_range", "whole", "overlong", "lie"])
async def test_a_picture_whose_host_falters_arrives_whole(
    open_studio: Opener, provider: FaultService, trouble: str, sheets: bool
) -> None:
    provider.script(
        rules=[{"on": "media", "do": "cut", "times": 3}, {"on": "media", "do": trouble, "times": 2}],
        sheets=sheets,
        media_padding=0 if trouble == "lie" else 300_000,
    )
    async with open_studio() as it:
        job = await it.order(WORDS)
        await it.all_over()
        assert tones(it, it.done(job)) == [{tone(index)} for index in range(4)]


@pytest.mark.parametrize("script", [{}, {"clock": -290.0, "text_numbers": True}, {"foreign_tasks": 300, "page": 40}])
async def test_lost_orders_for_pictures_and_for_videos_in_the_same_words_all_find_their_own(
    open_studio: Opener, provider: FaultService, script: dict[str, Any]
) -> None:
    provider.script(**script, rules=[{**LOST, "times": 4}])
    video = Generate(prompt="waves --ar 16:9", first=RemoteFrame("https://pictures.example/sea.png"))
    async with open_studio() as it:
        jobs = [await it.order(order) for order in (WORDS, video, WORDS, video)]
        await it.all_over()
        assert owners(it.repository.jobs()) == billed(provider)
        kinds = {str(entry["task_id"]): entry["kind"] for entry in provider.ledger()}
        assert [kinds[it.done(job).task_id] for job in jobs] == ["imagine", "videos"] * 2
        assert all(len(it.done(job).clips) == 4 for job in jobs)
    assert len(provider.requests("order")) == 4


@pytest.mark.parametrize("sheets", [False, True])
async def test_pictures_that_were_half_fetched_go_on_at_the_next_start(
    open_studio: Opener, provider: FaultService, sheets: bool
) -> None:
    rules = [{"on": "media", "do": "hang", "skip": 2, "times": None}]
    provider.script(sheets=sheets, media_padding=300_000, rules=rules)
    async with open_studio() as it:
        job = await it.order(WORDS)
        await until(lambda: isinstance(state := it.state(job), Fetching) and len(state.clips) == 2)
    provider.script(sheets=sheets, media_padding=300_000)
    async with open_studio() as it:
        await it.all_over()
        assert tones(it, it.done(job)) == [{tone(index)} for index in range(4)]
    assert len(provider.requests("order")) == 1


async def test_a_page_in_place_of_one_picture_costs_only_that_one(open_studio: Opener, provider: FaultService) -> None:
    rules = [{"on": "media", "path": "0_2.png", "do": "html", "times": None}]
    provider.script(rules=rules)
    async with open_studio() as it:
        job = await it.order(WORDS)
        await it.all_over()
        assert [gap.index for gap in it.done(job).missing] == [2]
        provider.script()
        await it.runner.fetch_again(job.id)
        await it.all_over()
        assert tones(it, it.done(job)) == [{tone(index)} for index in range(4)]


async def test_a_full_disk_is_waited_for_while_a_sheet_is_cut(
    open_studio: Opener, provider: FaultService, small_disk: SmallDisk
) -> None:
    provider.script(sheets=True, media_padding=600_000)
    async with open_studio(small_disk.folder / "profile") as it:
        small_disk.fill(500_000)
        job = await it.order(WORDS)
        await until(lambda: isinstance(state := it.state(job), Fetching) and state.stalled is not None)
        small_disk.free()
        await it.all_over()
        assert tones(it, it.done(job)) == [{tone(index)} for index in range(4)]
