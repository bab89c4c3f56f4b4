"""Paid work over real HTTP, onto a real disk: found again, fetched whole, and never ordered twice."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from kinogrid.domain.job import Job
from kinogrid.domain.request import Generate, LocalFrame, RemoteFrame
from kinogrid.domain.state import Done, Failed, Fetching
from tests.disks import SmallDisk
from tests.fakes.fault_driver import FaultService
from tests.fakes.fault_media import png
from tests.studio.conftest import TOKEN, Opener
from tests.waiting import until

ORDER = Generate(prompt="waves", first=RemoteFrame("https://pictures.example/sea.png"))
LOST = {"on": "order", "do": "reset", "accept": True}


def another(prompt: str) -> Generate:
    return Generate(prompt=prompt, first=RemoteFrame("https://pictures.example/sea.png"))


def owners(jobs: tuple[Job, ...]) -> list[str]:
    return sorted(job.task_id for job in jobs if job.task_id is not None)


def billed(provider: FaultService) -> list[str]:
    return sorted(str(entry["task_id"]) for entry in provider.ledger())


@pytest.mark.parametrize(
    ("script", "rules"),
    [
        ({}, []),
        ({"clock": 290.0}, []),
        ({"clock": -290.0, "text_numbers": True}, []),
        ({"clock": 1500.0}, []),
        ({"foreign_tasks": 500, "page": 40}, []),
        ({"unknown_for": 0.3}, []),
        ({}, [{"on": "list", "do": "empty", "status": 500, "times": 4}, {"on": "list", "do": "garbage", "times": 2}]),
    ],
    ids=["plainly", "clock ahead", "clock behind", "clock far ahead", "among 500", "late", "list failing"],
)
async def test_two_equal_orders_of_which_one_answer_is_lost_become_two_jobs(
    open_studio: Opener, provider: FaultService, script: dict[str, Any], rules: list[dict[str, Any]]
) -> None:
    provider.script(**script, rules=[LOST, *rules])
    async with open_studio() as it:
        jobs = [await it.order(ORDER) for _ in range(2)]
        await it.all_over()
        assert all(len(it.done(job).clips) == 4 for job in jobs)
        assert owners(it.repository.jobs()) == billed(provider)
        assert len(provider.requests("order")) == 2


async def test_an_order_that_never_arrived_is_put_to_the_person_and_its_twin_keeps_its_task(
    open_studio: Opener, provider: FaultService
) -> None:
    provider.script(rules=[{"on": "order", "do": "reset"}])
    async with open_studio(limit=1) as it:
        lost, kept = [await it.order(ORDER) for _ in range(2)]
        await it.asked(lost)
        await until(lambda: isinstance(it.state(kept), Done))
        assert len(provider.requests("order")) == 2
    async with open_studio() as it:
        await it.asked(lost)
        assert len(provider.requests("order")) == 2
        await it.runner.send_again(lost.id)
        await it.all_over()
        assert owners(it.repository.jobs()) == billed(provider)


async def test_a_request_to_slow_down_slows_the_whole_queue(open_studio: Opener, provider: FaultService) -> None:
    slower = {"on": "order", "do": "empty", "status": 429, "headers": {"Retry-After": "1"}}
    provider.script(rules=[{**slower, "skip": 1}])
    async with open_studio(limit=1) as it:
        for number in range(4):
            await it.order(another(f"job {number}"))
        await it.all_over()
        assert len(provider.ledger()) == 4
    times = [request["at"] for request in provider.requests("order")]
    gaps = [later - earlier for earlier, later in pairwise(times)]
    assert len(times) == 5
    assert gaps[1] >= 1.0
    async with open_studio() as it:
        provider.script(rules=[{**slower, "times": 1}])
        for number in range(4):
            await it.order(another(f"at once {number}"))
        await it.all_over()
    first, *_, last = (request for request in provider.requests("order") if "at once" in request["body"])
    others = [request["at"] - first["at"] for request in provider.requests("order") if request["rule"] is None]
    assert last["at"] - first["at"] >= 1.0
    assert not any(0.5 < late < 1.0 for late in others)


@pytest.mark.parametrize("trouble", ["cut", "reset", "hang", "wrong_tag", "wrong_range", "whole", "overlong", "lie"])
async def test_a_clip_whose_host_falters_arrives_whole(
    open_studio: Opener, provider: FaultService, trouble: str
) -> None:
    provider.script(
        rules=[
            {"on": "media", "do": "cut", "times": 3},
            {"on": "media", "do": trouble, "times": 2},
        ],
        media_padding=0 if trouble == "lie" else 300_000,
    )
    async with open_studio() as it:
        job = await it.order(ORDER)
        await it.all_over()
        assert len(it.done(job).clips) == 4
    ranges = [request["headers"].get("range") for request in provider.requests("media")]
    assert any(request is not None for request in ranges)


async def test_dead_links_are_renewed_and_an_address_that_never_works_costs_only_its_own_clip(
    open_studio: Opener, provider: FaultService
) -> None:
    provider.script(stale_first=True, broken_url=2)
    async with open_studio() as it:
        job = await it.order(ORDER)
        await it.all_over()
        state = it.done(job)
        assert [clip.index for clip in state.clips] == [0, 1, 3]
        assert [(gap.index, gap.failure.code) for gap in state.missing] == [(2, "dead_link")]
        provider.script()
        await it.runner.fetch_again(job.id)
        await it.all_over()
        assert len(it.done(job).clips) == 4


async def test_results_with_one_to_eight_clips_and_doubled_slashes(open_studio: Opener, provider: FaultService) -> None:
    provider.script(urls_in_turn=[1, 2, 3, 4, 5, 6, 7, 8], doubled_slash=True)
    async with open_studio() as it:
        jobs = [await it.order(another(f"job {number}")) for number in range(8)]
        await it.all_over()
        assert sorted(len(it.done(job).clips) for job in jobs) == [1, 2, 3, 4, 5, 6, 7, 8]
    assert all("//media/" in request["path"] for request in provider.requests("media"))


async def test_a_full_disk_is_told_and_waited_for(
    open_studio: Opener, provider: FaultService, small_disk: SmallDisk
) -> None:
    provider.script(media_padding=600_000)
    async with open_studio(small_disk.folder / "profile") as it:
        job = await it.order(ORDER)
        await until(lambda: isinstance(it.state(job), Fetching))
        small_disk.fill(leave=200_000)
        await until(lambda: isinstance(state := it.state(job), Fetching) and state.stalled is not None)
        state = it.state(job)
        assert isinstance(state, Fetching)
        assert state.stalled is not None
        assert state.stalled.code == "disk_full"
        small_disk.free()
        await it.all_over()
        assert len(it.done(job).clips) == 4
    assert len(provider.requests("order")) == 1


async def test_pictures_of_ones_own_go_up_once_although_the_first_tries_fail(
    open_studio: Opener, provider: FaultService, tmp_path: Path
) -> None:
    picture = tmp_path / "sea.png"
    picture.write_bytes(png())
    provider.script(rules=[{"on": "upload", "do": "reset", "times": 2}, {"on": "order", "do": "empty", "status": 429}])
    async with open_studio() as it:
        job = await it.order(Generate(prompt="waves", first=LocalFrame(str(picture))))
        await it.all_over()
        assert len(it.done(job).clips) == 4
    assert len(provider.requests("upload")) == 3
    assert len(provider.ledger()) == 1


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


def outside(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if "profile" not in path.parts}


@pytest.mark.parametrize("kind", HOSTILE)
async def test_a_hostile_result_fails_its_own_job_clearly_and_nothing_else(
    open_studio: Opener, provider: FaultService, tmp_path: Path, kind: str
) -> None:
    body, code = HOSTILE[kind]
    provider.script(
        rules=[
            {"on": "order", "do": "answer", "body": json.dumps({"task_id": TASK})},
            {"on": "look_up", "do": "answer", "body": body},
        ]
    )
    async with open_studio() as it:
        before = outside(tmp_path)
        job = await it.order(ORDER)
        await until(lambda: not it.repository.open_jobs())
        match it.state(job):
            case Failed(failure, task_id):
                assert (failure.code, task_id) == (code, TASK)
            case Done(clips=(), missing=missing):
                assert code is None
                assert {gap.failure.code for gap in missing} <= {"bad_link", "dead_link", "no_network"}
            case state:
                raise AssertionError(state)
        other = await it.order(another("harmless"))
        await it.all_over()
        assert len(it.done(other).clips) == 4
    assert outside(tmp_path) == before


@pytest.mark.parametrize(
    "rule",
    [
        {"do": "huge"},
        {"do": "garbage"},
        {"do": "html"},
        {"do": "noise"},
        {"do": "answer", "body": '{"items":' + "[" * 50_000},
        {"do": "answer", "body": '{"items": {"id": 7}}'},
        {"do": "answer", "body": '"finished"'},
    ],
)
async def test_answers_that_nobody_can_read_are_asked_for_again(
    open_studio: Opener, provider: FaultService, rule: dict[str, Any]
) -> None:
    provider.script(rules=[{"on": "look_up", "times": 3, **rule}])
    async with open_studio() as it:
        job = await it.order(ORDER)
        await it.all_over()
        assert len(it.done(job).clips) == 4
        assert any(failure is not None for failure in it.heard)
        assert it.heard[-1] is None


@pytest.mark.parametrize("on", ["order", "look_up", "list", "upload", "media"])
async def test_a_redirect_to_another_host_never_takes_the_token_along(
    open_studio: Opener, provider: FaultService, stranger: FaultService, tmp_path: Path, on: str
) -> None:
    picture = tmp_path / "sea.png"
    picture.write_bytes(png())
    away = f"{stranger.base_url}/midjourney/videos"
    rules: list[dict[str, Any]] = [{"on": on, "do": "redirect", "to": away, "times": 2}]
    provider.script(rules=rules if on != "list" else [LOST, *rules])
    async with open_studio() as it:
        job = await it.order(Generate(prompt="waves", first=LocalFrame(str(picture))))
        if on == "order":
            await it.asked(job)
        else:
            await it.all_over()
            assert len(it.done(job).clips) == 4
    assert len(provider.ledger()) == (0 if on == "order" else 1)
    seen = stranger.requests()
    assert bool(seen) == (on == "media")
    assert TOKEN not in json.dumps([dict(request) for request in seen])
    assert not any(TOKEN in json.dumps(request["headers"]) for request in provider.requests("media"))


async def test_nothing_is_sent_while_the_service_cannot_be_reached_and_all_of_it_after(
    open_studio: Opener, provider: FaultService
) -> None:
    provider.kill()
    async with open_studio() as it:
        jobs = [await it.order(another(f"job {number}")) for number in range(3)]
        await until(lambda: any(getattr(it.state(job), "tries", 0) > 2 for job in jobs))
        provider.restart()
        await it.all_over()
        assert all(len(it.done(job).clips) == 4 for job in jobs)
        assert owners(it.repository.jobs()) == billed(provider)
