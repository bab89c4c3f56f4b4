"""A real service calls the receiver on the window's own loop: the wait ends at once, and forgeries change nothing."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from kinogrid.domain.job import Job
from kinogrid.domain.request import Generate, LocalFrame, Resolution
from kinogrid.domain.state import Done, Running
from kinogrid.media.inspector import MediaInspector
from kinogrid.service.client import ServiceClient
from kinogrid.service.receiver import Receiver
from kinogrid.store.clips import ClipFolder
from kinogrid.store.paths import Profile
from kinogrid.studio.pace import Pace
from tests.demo.running import running
from tests.studio.at_work import Studio
from tests.studio.fake_world import FakeStore
from tests.waiting import until

TOKEN = "secret-token-0123456789"
PATH = "aB3_aB3-aB3_aB3-aB3_aB3-aB3_aB3-"
PICTURE = Path(__file__).parents[2] / "resources" / "demo" / "lake-dusk.jpg"
# Polling comes too late for any of these tests.
PATIENT = Pace(poll=600.0, poll_when_due=500.0)


@dataclass
class Called:
    """The use cases with a receiver, waiting for a service that calls back."""

    studio: Studio[FakeStore, ClipFolder]
    url: str
    heard: list[str]

    def job(self) -> Job:
        return self.studio.repository.jobs()[0]

    async def order(self) -> str:
        order = Generate(
            prompt="slow water", first=LocalFrame(str(PICTURE)), resolution=Resolution.P480, callback_url=self.url
        )
        await self.studio.order(order)
        return await until(lambda: self.job().task_id)


@pytest.fixture
async def called(tmp_path: Path) -> AsyncIterator[Called]:
    async with AsyncExitStack() as stack:
        demo = stack.enter_context(running(tmp_path / "log.txt", "--seconds", "1", "--side", "160", token=TOKEN))
        service = ServiceClient(api_base=demo.base, platform_base=demo.base, token=lambda: TOKEN, user_agent="test")
        stack.push_async_callback(service.aclose)
        profile = Profile(tmp_path / "profile")
        profile.create()
        clips, inspector = ClipFolder(profile), MediaInspector()
        stack.push_async_callback(clips.aclose)
        stack.callback(inspector.close)
        heard: list[str] = []

        def told(task_id: str) -> None:
            heard.append(task_id)
            studio.runner.called_back(task_id)

        receiver = Receiver(PATH, told)
        stack.push_async_callback(receiver.aclose)
        port = await receiver.open()
        studio = await stack.enter_async_context(Studio(service, FakeStore(), clips, inspector, PATIENT, 3))
        yield Called(studio, f"http://127.0.0.1:{port}/{PATH}", heard)


async def test_a_callback_brings_the_clips_long_before_the_next_poll(called: Called) -> None:
    began = time.monotonic()
    task_id = await called.order()
    await until(lambda: isinstance(called.job().state, Done), seconds=60)
    assert time.monotonic() - began < PATIENT.poll / 5
    assert called.heard == [task_id]
    assert len(called.job().clips) == 4


async def test_forged_callbacks_change_nothing(called: Called) -> None:
    task_id = await called.order()
    forged = {
        "success": True,
        "task_id": task_id,
        "video_id": "666",
        "video_urls": ["https://evil.example/1.mp4"] * 4,
        "image_url": "https://evil.example/1.png",
    }
    async with httpx.AsyncClient(trust_env=False) as client:
        answers = await asyncio.gather(
            client.post(called.url, json=forged),
            client.post(called.url, json={**forged, "success": False, "error": {"code": "forbidden", "message": "x"}}),
            client.post(called.url, json={**forged, "task_id": "somebody-elses"}),
            client.post(called.url, content=b"x" * 2_000_000),
            client.post(called.url + "x", json=forged),
            client.post(called.url, content=b"\x00garbage"),
        )
    assert [answer.status_code for answer in answers] == [204, 204, 204, 413, 404, 204]
    assert isinstance(called.job().state, Running | Done)
    # The true callback may come within the moment in which a task is not asked for twice: look like a person would.
    await until(lambda: called.heard.count(task_id) == 3, seconds=60)
    called.studio.runner.look_now()
    await until(lambda: isinstance(called.job().state, Done), seconds=60)
    result = called.job().result
    assert result is not None
    assert result.video_id != "666"
    assert "evil" not in json.dumps([result.raw, *result.urls, result.cover_url])
