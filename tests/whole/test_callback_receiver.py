"""A real service calls the receiver on the window's own loop: the wait ends at once."""

import time
from contextlib import AsyncExitStack
from pathlib import Path

from kinogrid.domain.request import Generate, LocalFrame, Resolution
from kinogrid.domain.state import Done
from kinogrid.media.inspector import MediaInspector
from kinogrid.service.client import ServiceClient
from kinogrid.service.receiver import Receiver
from kinogrid.store.clips import ClipFolder
from kinogrid.store.paths import Profile
from kinogrid.studio.pace import Pace
from tests.demo.running import TOKEN, running
from tests.studio.at_work import Studio
from tests.studio.fake_world import FakeStore
from tests.waiting import until
from tests.whole.living_window import PICTURE

PATH = "aB3_aB3-aB3_aB3-aB3_aB3-aB3_aB3-"
# Polling comes too late for this test.
PATIENT = Pace(poll=600.0, poll_when_due=500.0)


async def test_a_callback_brings_the_clips_long_before_the_next_poll(profile: Path, tmp_path: Path) -> None:
    async with AsyncExitStack() as stack:
        demo = stack.enter_context(running(tmp_path / "log.txt", "--seconds", "1", "--side", "96"))
        service = ServiceClient(api_base=demo.base, platform_base=demo.base, token=lambda: TOKEN, user_agent="test")
        stack.push_async_callback(service.aclose)
        Profile(profile).create()
        clips, inspector = ClipFolder(Profile(profile)), MediaInspector()
        stack.push_async_callback(clips.aclose)
        stack.callback(inspector.close)
        heard: list[str] = []

        def told(task_id: str) -> None:
            heard.append(task_id)
            studio.runner.called_back(task_id)

        receiver = Receiver(PATH, told)
        stack.push_async_callback(receiver.aclose)
        url = f"http://127.0.0.1:{await receiver.open()}/{PATH}"
        studio = await stack.enter_async_context(Studio(service, FakeStore(), clips, inspector, PATIENT, 3))
        began = time.monotonic()
        job = await studio.order(
            Generate(prompt="slow water", first=LocalFrame(str(PICTURE)), resolution=Resolution.P480, callback_url=url)
        )
        await until(lambda: isinstance(studio.state(job), Done), seconds=60)
        assert time.monotonic() - began < PATIENT.poll / 5
        assert heard == [studio.repository.jobs()[0].task_id]
        assert len(studio.repository.jobs()[0].clips) == 4
