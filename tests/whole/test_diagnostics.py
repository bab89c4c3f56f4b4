"""What support gets tells everything but secrets: no echo of the token survives, wherever the service puts it."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from kinogrid.studio.pace import LOOPBACK_PACE
from tests.fakes.fault_driver import FaultService
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import PICTURE, LivingWindow, files_with, living_window

ECHO = f"You sent Bearer {TOKEN}, that is {TOKEN.encode().hex()}."


def error(code: str, trace: str = "trace-77") -> str:
    return json.dumps({"success": False, "error": {"code": code, "message": ECHO}, "trace_id": trace})


# What is answered with an echo of the token, how, and how the job stands afterwards. Each upload is of another picture;
# what the queue waits for comes last.
ECHOES = (
    ("upload", 413, error("bad_request"), "Failed", "cat.jpg"),
    ("upload", 200, json.dumps({"file_url": f"https://files.example/{TOKEN}.png"}), "", "lighthouse.jpg"),
    ("order", 400, error("bad_request", f"trace-{TOKEN}"), "Failed", PICTURE.name),
    ("order", 400, error(TOKEN), "Not confirmed", PICTURE.name),
    ("order", 200, json.dumps({"task_id": TOKEN}), "", PICTURE.name),
    ("order", 200, f"<html>{ECHO}</html>", "Not confirmed", PICTURE.name),
    ("order", 502, ECHO, "Not confirmed", PICTURE.name),
    ("look_up", 500, error("api_error"), "Running", PICTURE.name),
    ("order", 429, error("too_many_requests"), "Waiting", PICTURE.name),
)


async def echoed(living: LivingWindow, provider: FaultService, kind: str, count: int, state: str) -> None:
    """Wait until the newest of so many jobs has got its echo, and look for the token wherever anybody may look."""
    await until(lambda: len(living.states()) == count)
    await until(lambda: provider.requests(kind) and living.newest().startswith(state))
    said = await living.report()
    assert TOKEN not in said
    assert TOKEN.encode().hex() not in said
    assert TOKEN not in living.words()
    assert files_with(TOKEN, living.profile.folder) == []


@pytest.fixture
async def doubting(provider: FaultService, profile: Path) -> AsyncIterator[LivingWindow]:
    """Open a window that asks about no order in doubt: such a one would stand before the newest."""
    assert provider.base_url
    async with living_window(profile, replace(LOOPBACK_PACE, doubt=3600.0)) as window:
        yield window


async def test_a_service_that_echoes_the_token_gets_it_nowhere(doubting: LivingWindow, provider: FaultService) -> None:
    living = doubting
    living.settings.change(replace(living.settings.value, in_flight=len(ECHOES)))
    for number, (kind, status, body, state, picture) in enumerate(ECHOES, 1):
        provider.forget()
        # What was not taken stays in doubt, instead of being found a moment later.
        taken = state != "Not confirmed"
        answer = {"on": kind, "do": "answer", "status": status, "body": body, "accept": taken, "times": None}
        provider.script(token=TOKEN, finish_after=3600, rules=[answer])
        await living.order(f"boat {number}", PICTURE.with_name(picture))
        await echoed(living, provider, kind, number, state)


async def test_records_and_results_that_echo_the_token_leave_no_trace_of_it(
    living: LivingWindow, provider: FaultService
) -> None:
    provider.script(token=TOKEN, finish_after=30)
    await living.order("a boat drifts")
    await until(provider.ledger)
    task_id = provider.ledger()[0]["task_id"]
    response = {
        "success": True,
        "task_id": task_id,
        "video_id": "123",
        "video_urls": [f"{provider.base_url}/media/{task_id}/0/0_0.mp4?token={TOKEN}"],
        "image_url": f"{provider.base_url}/cover/{TOKEN}.png",
        "trace_id": f"trace-{TOKEN}",
        TOKEN: TOKEN,
    }
    record = {"id": task_id, "finished_at": 5.0, "request": {"prompt": ECHO}, "trace_id": TOKEN, "response": response}
    rule = {"on": "look_up", "do": "answer", "body": json.dumps({"items": [record]}), "times": None}
    provider.script(token=TOKEN, finish_after=30, rules=[rule, {"on": "media", "do": "gone", "times": None}])
    await until(lambda: living.newest().startswith(("Fetching", "Done")))
    assert TOKEN not in await living.report()
    assert files_with(TOKEN, living.profile.folder) == []
