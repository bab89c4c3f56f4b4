"""Paid work over real HTTP, onto a real disk: found again, fetched whole, and never ordered twice."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kinogrid.domain.request import Generate, Imagine, LocalFrame, Order
from kinogrid.domain.state import Done, Failed, Submitting, Unconfirmed
from kinogrid.media.probe import PictureProbe, check_picture
from kinogrid.studio.departures import TRIES
from tests.disks import SmallDisk
from tests.fakes.fault_driver import FaultService
from tests.fakes.fault_media import PICTURE_SIDE, greys, tone
from tests.service.conftest import TOKEN
from tests.store.bringing import names_in
from tests.studio.at_work import all_jobs, an_order
from tests.studio.conftest import BRISK, Opener, RealStudio
from tests.waiting import until

ORDER, WORDS = an_order("waves"), Imagine(prompt="waves")
LOST = {"on": "order", "do": "reset", "accept": True}
_OWN_NO = '{"success": false, "error": {"code": "bad_request", "message": "no"}, "trace_id": "t"}'
# What is ordered, and whether pictures come in one sheet.
MAKES = pytest.mark.parametrize(
    ("order", "sheets"), [(ORDER, False), (WORDS, False), (WORDS, True)], ids=["clips", "pictures", "sheet"]
)


async def all_arrive(it: RealStudio) -> None:
    """Wait until nothing is left to do, and see that every job has its four variants, each whole and its own."""
    await it.all_over()
    for job in all_jobs(it.repository):
        clips = it.done(job).clips
        assert [clip.index for clip in clips] == [0, 1, 2, 3]
        for clip in clips if isinstance(job.order, Imagine) else ():
            path = it.clips.clip_path(job, clip.index)
            assert check_picture(path) == PictureProbe(PICTURE_SIDE, PICTURE_SIDE, "png")
            assert (clip.frames, clip.duration, clip.width, clip.height) == (1, 0.0, PICTURE_SIDE, PICTURE_SIDE)
            assert greys(path.read_bytes()) == {tone(clip.index)}
        assert all(it.clips.poster_path(clip).is_file() for clip in clips)


LIST_FAILS = [{"on": "list", "do": "empty", "status": 500, "times": 3}, {"on": "list", "do": "garbage", "times": 2}]
# How many answers are lost, and what else there is about the provider.
LOSSES: dict[str, tuple[int, dict[str, Any]]] = {
    "half": (2, {}),
    "all": (4, {}),
    "clock ahead": (2, {"clock": 290.0}),
    "clock behind": (4, {"clock": -290.0, "text_numbers": True}),
    "clock far ahead": (2, {"clock": 1500.0}),
    "among 500": (4, {"foreign_tasks": 500, "page": 40}),
    "late": (2, {"unknown_for": 0.3}),
    "list failing": (2, {"rules": LIST_FAILS}),
}


@pytest.mark.parametrize(("lost", "script"), LOSSES.values(), ids=LOSSES)
async def test_equal_orders_of_both_kinds_whose_answers_are_lost_each_find_their_own_task(
    open_studio: Opener, lost: int, script: dict[str, Any]
) -> None:
    rules = [{**LOST, "times": lost}, *script.get("rules", [])]
    async with open_studio(**(script | {"rules": rules})) as it:
        for order in (WORDS, ORDER, WORDS, ORDER):
            await it.order(order)
        await all_arrive(it)
        assert it.none_doubled_or_lost()
        assert len(it.provider.requests("order")) == 4


@pytest.mark.parametrize("origin", ["ours", None])
async def test_after_the_service_s_clock_was_set_back_no_equal_task_of_another_tool_is_taken(
    open_studio: Opener, provider: FaultService, origin: str | None
) -> None:
    refuses = [{"on": "order", "do": "answer", "status": 400, "body": _OWN_NO, "times": 1}]
    script: dict[str, Any] = {"equal_before": 300.0, "origin": origin, "finish_after": 0.1}
    async with open_studio(rules=refuses, **script) as it:
        first = await it.order(ORDER)
        await until(lambda: isinstance(it.state(first), Failed))
    # The other tool's task of five minutes ago is dated as if it was made after what is posted from now on.
    lost = [{"on": "order", "do": "reset", "times": 1}]
    async with open_studio(rules=lost, clock=-600.0, **script) as it:
        job = await it.order(ORDER)
        await it.asked(job)
        state = it.state(job)
        assert isinstance(state, Unconfirmed)
        assert len(state.signs.others) == 1
        assert provider.ledger() == []
    # Nor is it taken by a later start, while the own one is.
    async with open_studio(rules=[LOST], clock=-600.0, **script) as it:
        await it.runner.send_again(job.id)
        await it.finished(job)
        (paid,) = provider.ledger()
        assert it.done(job).task_id == paid["task_id"]


async def test_an_equal_task_that_may_have_been_there_is_not_taken_where_the_list_was_unread_as_the_order_left(
    open_studio: Opener, provider: FaultService
) -> None:
    refuses = [{"on": "order", "do": "answer", "status": 400, "body": _OWN_NO, "times": 1}]
    script: dict[str, Any] = {"equal_before": 300.0, "finish_after": 0.1}
    async with open_studio(rules=refuses, **script) as it:
        first = await it.order(ORDER)
        await until(lambda: isinstance(it.state(first), Failed))
    unread = {"on": "list", "do": "empty", "status": 500, "times": TRIES}
    async with open_studio(rules=[{"on": "order", "do": "reset", "times": 1}, unread], clock=-600.0, **script) as it:
        job = await it.order(ORDER)
        asked = await until(lambda: now if isinstance(now := it.state(job), Unconfirmed) and now.asks else None)
        assert asked.signs.unseen
        assert asked.unread is not None
        assert asked.unread.why.code == "doubtful_task"
        assert provider.ledger() == []


async def test_from_the_next_start_on_each_order_is_known_by_what_records_call_its_token(open_studio: Opener) -> None:
    async with open_studio(origin="ours", finish_after=0.1) as it:
        job = await it.order(ORDER)
        await it.finished(job)
        mark = it.service.sender()
    async with open_studio(origin="ours", rules=[{"on": "order", "do": "reset", "times": 1}]) as it:
        lost = await it.order(ORDER)
        state = await until(lambda: now if isinstance(now := it.state(lost), Unconfirmed) else None)
        assert (state.origin, state.signs.sender) == ((("credential_id", "ours"),), mark)


async def test_a_request_to_slow_down_slows_the_whole_queue(open_studio: Opener) -> None:
    rule = {"on": "order", "do": "empty", "status": 429, "headers": {"Retry-After": "1"}}
    async with open_studio(rules=[rule]) as it:
        await it.order(an_order("job 0"))
        # Once it is heard: what is on its way before that nobody can slow down.
        await until(
            lambda: it.provider.requests("order") and not isinstance(all_jobs(it.repository)[0].state, Submitting)
        )
        for number in (1, 2, 3):
            await it.order(an_order(f"job {number}"))
        await it.all_over()
        assert it.none_doubled_or_lost()
        first, *others = (request["at"] for request in it.provider.requests("order"))
    assert len(others) == 4
    assert min(others) - first >= 1.0


@MAKES
async def test_four_variants_arrive_each_its_own_and_their_hosts_never_see_the_token(
    open_studio: Opener, order: Order, sheets: bool
) -> None:
    async with open_studio(sheets=sheets, stale_first=True, media_padding=200_000) as it:
        job = await it.order(order)
        await all_arrive(it)
        suffix = "png" if order is WORDS else "mp4"
        wanted = [*(f"{number}.{suffix}" for number in (1, 2, 3, 4)), "job.json"]
        await until(lambda: sorted(path.name for path in it.clips.folder(job).iterdir()) == wanted)
        assert it.none_doubled_or_lost()
        asked = it.provider.requests("media")
    assert all("//media/" in request["path"] for request in asked)
    assert not any(TOKEN in str(request["headers"]) for request in asked)


@MAKES
@pytest.mark.parametrize("trouble", ["reset", "hang", "wrong_tag", "wrong_range", "whole", "overlong", "lie"])
async def test_a_variant_whose_host_falters_arrives_whole(
    open_studio: Opener, trouble: str, order: Order, sheets: bool
) -> None:
    rules = [{"on": "media", "do": "cut", "times": 3}, {"on": "media", "do": trouble, "times": 2}]
    async with open_studio(rules=rules, sheets=sheets, media_padding=0 if trouble == "lie" else 300_000) as it:
        await it.order(order)
        await all_arrive(it)
        assert any(request["headers"].get("range") for request in it.provider.requests("media"))


@pytest.mark.parametrize(
    ("order", "script", "code"),
    [
        (ORDER, {"stale_first": True, "broken_url": 2}, "dead_link"),
        (WORDS, {"rules": [{"on": "media", "path": "0_2.png", "do": "html", "times": None}]}, "bad_picture"),
    ],
    ids=["dead link", "page for a picture"],
)
async def test_an_address_that_never_works_costs_only_its_own_variant_which_can_be_fetched_later(
    open_studio: Opener, order: Order, script: dict[str, Any], code: str
) -> None:
    async with open_studio(**script) as it:
        job = await it.order(order)
        await it.all_over()
        assert [clip.index for clip in it.done(job).clips] == [0, 1, 3]
        assert [(gap.index, gap.failure.code) for gap in it.done(job).missing] == [(2, code)]
        it.provider.script()
        await it.runner.fetch_again(job.id)
        await all_arrive(it)


@MAKES
async def test_a_full_disk_is_told_and_waited_for(
    open_studio: Opener, small_disk: SmallDisk, order: Order, sheets: bool
) -> None:
    async with open_studio(small_disk.folder / "profile", sheets=sheets, media_padding=600_000) as it:
        small_disk.fill(leave=500_000)
        job = await it.order(order)
        assert (await it.stalled(job)).code == "disk_full"
        small_disk.free()
        await all_arrive(it)
        assert len(it.provider.requests("order")) == 1


async def test_pictures_of_ones_own_go_up_once_although_the_first_tries_fail(
    open_studio: Opener, own_picture: LocalFrame
) -> None:
    rules = [{"on": "upload", "do": "reset", "times": 2}, {"on": "order", "do": "empty", "status": 429}]
    async with open_studio(rules=rules) as it:
        await it.order(Generate(prompt="waves", first=own_picture))
        await all_arrive(it)
        assert it.none_doubled_or_lost()
        assert len(it.provider.requests("upload")) == 3


TASK = "evil-1"


def told(**response: Any) -> str:
    return json.dumps({"items": [{"id": TASK, "type": "videos", "response": response}], "count": 1})


# What the task says, and the code under which the job fails; None where its clips are missing instead.
HOSTILE: dict[str, tuple[str, str | None]] = {
    "an error": (told(success=False, error={"code": "forbidden", "message": "图片未通过审核"}), "forbidden"),
    "an error in text": (told(success="false", error="no"), "task_failed"),
    "no clips": (told(success=True, video_urls=[]), "no_clips"),
    "no fields": (told(success=True, video_urls=None, video_id=None), "no_clips"),
    "a file": (told(success=True, video_urls=["file:///etc/passwd"], video_id="../../etc"), None),
    "http elsewhere": (told(success=True, video_urls=["http://example.com/x.mp4"], image_width="x"), None),
    "nonsense": (told(success="true", video_urls=[None, 7, {"a": []}, "https://["], progress=[]), None),
    "no host": (
        told(success=True, video_urls=["https://a..b/x.mp4", f"https://{'x' * 64}.example/", "https://xn--a/"]),
        None,
    ),
    "a password": (told(success=1, video_urls=["https://user:secret@127.0.0.1:9/x.mp4"]), None),
}


@pytest.mark.parametrize("kind", HOSTILE)
async def test_a_hostile_result_fails_its_own_job_clearly_and_nothing_else(
    open_studio: Opener, tmp_path: Path, kind: str
) -> None:
    body, code = HOSTILE[kind]
    accept = {"on": "order", "do": "answer", "body": json.dumps({"task_id": TASK})}
    rules = [accept, {"on": "look_up", "do": "answer", "body": body}]
    async with open_studio(pace=replace(BRISK, unreachable=0.3), rules=rules) as it:
        job = await it.order(ORDER)
        await it.all_over()
        match it.state(job):
            case Failed(failure, task_id):
                assert (failure.code, task_id) == (code, TASK)
            case Done(clips=(), missing=missing):
                assert code is None
                assert {gap.failure.code for gap in missing} <= {"bad_link", "dead_link", "clip_unanswered"}
            case state:
                raise AssertionError(state)
        other = await it.order(an_order("harmless"))
        await it.all_over()
        assert len(it.done(other).clips) == 4
    assert names_in(tmp_path) == ["profile"]


UNREADABLE: Sequence[dict[str, Any]] = [
    {"do": "huge"},
    {"do": "garbage"},
    {"do": "html"},
    {"do": "noise"},
    {"do": "answer", "body": '{"items":' + "[" * 50_000},
    {"do": "answer", "body": '{"items": {"id": 7}}'},
    {"do": "answer", "body": '"finished"'},
]


async def test_answers_that_nobody_can_read_are_told_and_asked_for_again(open_studio: Opener) -> None:
    async with open_studio(rules=[{"on": "look_up", **rule} for rule in UNREADABLE]) as it:
        await it.order(ORDER)
        await all_arrive(it)
        assert sum(failure is not None for failure in it.heard) >= len(UNREADABLE)
        assert it.heard[-1] is None


@pytest.mark.parametrize("on", ["order", "look_up", "list", "upload", "media"])
async def test_a_redirect_to_another_host_never_takes_the_token_along(
    open_studio: Opener, stranger: FaultService, own_picture: LocalFrame, on: str
) -> None:
    away = f"{stranger.base_url}/midjourney/videos"
    rules: list[dict[str, Any]] = [{"on": on, "do": "redirect", "to": away, "times": 2}]
    async with open_studio(rules=rules if on != "list" else [LOST, *rules]) as it:
        job = await it.order(Generate(prompt="waves", first=own_picture))
        if on == "order":
            await it.asked(job)
        else:
            await all_arrive(it)
        provider = it.provider
    assert len(provider.ledger()) == (0 if on == "order" else 1)
    seen = stranger.requests()
    assert bool(seen) == (on == "media")
    assert TOKEN not in json.dumps([dict(request) for request in seen])
    assert not any(TOKEN in json.dumps(request["headers"]) for request in provider.requests("media"))
