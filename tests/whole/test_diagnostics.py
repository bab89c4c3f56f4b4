"""What support gets tells everything but secrets, for every kind of ending; and no echo of the token survives."""

import json
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kinogrid import __version__
from tests.fakes.fault_driver import FaultService
from tests.waiting import until
from tests.whole.conftest import TOKEN
from tests.whole.living_window import LivingWindow, living_window


def error(code: str, message: str = "as it was said", trace: str = "trace-77") -> str:
    return json.dumps({"success": False, "error": {"code": code, "message": message}, "trace_id": trace})


async def report(living: LivingWindow) -> str:
    """Copy the newest job's report as a person would."""
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    await living.driver.press("Jobs", Qt.Key.Key_Home)
    await living.driver.press("Jobs", Qt.Key.Key_Return)
    await living.driver.click("Copy report")
    await until(clipboard.text)
    await living.driver.click("Back to the jobs")
    return clipboard.text()


def bytes_with_token(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and TOKEN.encode() in path.read_bytes()]


async def test_a_job_that_went_well_tells_its_traces_its_tries_and_where_it_ran(living: LivingWindow) -> None:
    await living.order("a boat drifts")
    await until(lambda: living.newest() == "Done", seconds=30)
    said = await report(living)
    for part in (
        f"Kinogrid: {__version__}",
        "System: ",
        "Qt: 6.",
        "FFmpeg: ",
        "State: Done, 4 of 4 here",
        "Trace: trace-0",
        "Tries: 1",
        "Made in: ",
        "a boat drifts",
        "Order sent",
        "\nResult\n",
        "\nLog\n",
        "Running to Fetching",
    ):
        assert part in said, part


async def test_a_refusal_tells_what_the_service_said(living: LivingWindow, provider: FaultService) -> None:
    rule = {"on": "order", "do": "answer", "status": 403, "body": error("forbidden")}
    provider.script(token=TOKEN, finish_after=0.2, rules=[rule])
    await living.order("a boat drifts")
    await until(lambda: living.newest().startswith("Failed"), seconds=30)
    said = await report(living)
    parts = ("State: Failed", "Failure: forbidden", "Trace: trace-77", "HTTP status: 403", "as it was said", "Tries: 1")
    for part in parts:
        assert part in said, part


ECHO = f"You sent Bearer {TOKEN}, that is {TOKEN.encode().hex()}."


@pytest.fixture
async def echoing(provider: FaultService, tmp_path: Path) -> AsyncIterator[LivingWindow]:
    """Let the provider put the live token into everything that it says."""
    assert provider.base_url
    async with living_window(tmp_path / "profile") as living:
        yield living


@pytest.mark.parametrize(
    ("kind", "status", "body", "state"),
    [
        ("order", 400, error("bad_request", ECHO, f"trace-{TOKEN}"), "Failed"),
        ("order", 400, error(TOKEN, ECHO), "Failed"),
        ("order", 200, json.dumps({"task_id": TOKEN}), ""),
        ("order", 200, f"<html>{ECHO}</html>", "Not confirmed"),
        ("order", 429, error("too_many_requests", ECHO), "Waiting"),
        ("order", 502, ECHO, "Not confirmed"),
        ("upload", 413, error("bad_request", ECHO), "Failed"),
        ("upload", 200, json.dumps({"file_url": f"https://files.example/{TOKEN}.png"}), ""),
        ("look_up", 500, error("api_error", ECHO), "Running"),
    ],
)
async def test_a_service_that_echoes_the_token_gets_it_nowhere(
    echoing: LivingWindow,
    provider: FaultService,
    tmp_path: Path,
    kind: str,
    status: int,
    body: str,
    state: str,
) -> None:
    answer = {"on": kind, "do": "answer", "status": status, "body": body, "accept": True, "times": None}
    provider.script(token=TOKEN, finish_after=0.2, rules=[answer])
    await echoing.order("a boat drifts")
    await until(lambda: provider.requests(kind), seconds=20)
    await until(lambda: echoing.newest().startswith(state) and echoing.newest() != "", seconds=30)
    said = await report(echoing)
    assert TOKEN not in said
    assert TOKEN.encode().hex() not in said
    assert TOKEN not in echoing.words()
    assert bytes_with_token(tmp_path / "profile") == []


async def test_records_and_results_that_echo_the_token_leave_no_trace_of_it(
    echoing: LivingWindow, provider: FaultService, tmp_path: Path
) -> None:
    provider.script(token=TOKEN, finish_after=30)
    await echoing.order("a boat drifts")
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
    gone = {"on": "media", "do": "gone", "times": None}
    provider.script(token=TOKEN, finish_after=30, rules=[rule, gone])
    await until(lambda: echoing.newest().startswith(("Fetching", "Done")), seconds=30)
    assert TOKEN not in await report(echoing)
    assert bytes_with_token(tmp_path / "profile") == []


async def test_rows_that_cannot_be_read_are_told_of_and_left_alone(provider: FaultService, tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    async with living_window(folder) as living:
        await living.order("a boat drifts")
        await until(lambda: living.newest() == "Done", seconds=30)
    with sqlite3.connect(folder / "kinogrid.db") as database:
        database.execute("UPDATE jobs SET state_json = '{'")
    database.close()
    async with living_window(folder) as living:
        await until(lambda: "could not be read from the database" in living.words())
        assert living.states() == []
    with sqlite3.connect(folder / "kinogrid.db") as database:
        assert database.execute("SELECT state_json FROM jobs").fetchall() == [("{",)]
    database.close()
    assert len(provider.ledger()) == 1
