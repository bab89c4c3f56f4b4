"""Orders and questions: what is accepted, what is refused and how, and what is told of a task."""

import json
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.demo.conftest import QUICK
from tests.demo.running import Demo, running
from tests.service.conftest import saying
from tests.waiting import HUNG, until

FAR = "https://cdn.example.com/first.jpg"
ORDER: dict[str, Any] = {"action": "generate", "prompt": "hills --bs 1", "image_url": FAR, "resolution": "480p"}
UNHEARD_OF = "1751816807896311"
STUCK = ORDER | {"prompt": "demo:stuck"}


def test_an_async_order_is_a_task_that_grows_until_it_is_done(demo: Demo) -> None:
    before = time.time()
    task_id = demo.submit(**ORDER)
    seen = [demo.task(task_id)]
    while seen[-1]["finished_at"] is None:
        seen.append(demo.task(task_id))
        assert time.time() - before < HUNG
    record = seen[-1]
    assert (record["id"], record["type"], record["state"]) == (task_id, "videos", "finished")
    assert before <= record["created_at"] <= record["started_at"] < record["finished_at"]
    assert record["elapsed"] == pytest.approx(record["finished_at"] - record["started_at"], abs=0.01)
    assert record["elapsed"] >= 0.3
    assert {name: record["request"][name] for name in ORDER} == ORDER
    assert record["request"]["callback_url"] is None
    progress = [r["response"]["progress"] for r in seen if "response" in r]
    assert progress == sorted(progress)
    response = record["response"]
    assert (response["success"], response["progress"], response["task_id"]) == (True, 100, task_id)
    assert (record["success"], record["video_urls"]) == (True, response["video_urls"])
    assert isinstance(response["video_id"], str)
    assert response["video_id"].isdecimal()
    assert [demo.client.head(url).status_code for url in response["video_urls"]] == [200]
    assert all("/storage//video/" in url for url in response["video_urls"])
    # The first frame is elsewhere, and so it was painted.
    assert response["image_width"] > response["image_height"]


def test_progress_comes_line_by_line_when_asked_for(tmp_path: Path) -> None:
    # For so long that a busy machine does not sleep through all of it.
    with running(tmp_path / "log.txt", "--seconds", "3", "--side", "64") as demo:
        answer = demo.post("/midjourney/videos", ORDER, accept="application/x-ndjson")
    assert answer.headers["content-type"].startswith("application/x-ndjson")
    lines = [json.loads(line) for line in answer.text.splitlines()]
    progress = [line["progress"] for line in lines]
    assert progress == sorted(progress)
    assert len(progress) > 2
    assert all("success" not in line for line in lines[:-1])
    assert (lines[-1]["success"], progress[-1]) == (True, 100)
    assert len({line["task_id"] for line in lines}) == 1


@pytest.mark.parametrize("prompt", ["hills --bs 1", "demo:fail --bs 1"])
async def test_a_callback_brings_the_result_or_the_failure(demo: Demo, prompt: str) -> None:
    asked: list[bytes] = []
    async with saying(b"HTTP/1.1 204 No Content\r\n\r\n", asked) as base:
        task_id = demo.submit(**ORDER | {"prompt": prompt, "callback_url": base})
        (heard,) = [json.loads(request.partition(b"\r\n\r\n")[2]) for request in await until(lambda: asked)]
    assert heard == demo.task(task_id)["response"]
    assert (heard["success"], heard["task_id"]) == ("fail" not in prompt, task_id)


async def test_no_odd_entry_of_the_environment_keeps_it_from_its_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = {"SSLKEYLOGFILE": "/nowhere/keys.log", "WEB_CONCURRENCY": "lots", "NO_PROXY": "localhost,[::1]"}
    odd |= {"SSL_CERT_FILE": "/nowhere.pem", "ALL_PROXY": "socks://127.0.0.1:9/"}
    for name, value in odd.items():
        monkeypatch.setenv(name, value)
    asked: list[bytes] = []
    with running(tmp_path / "log.txt", *QUICK) as demo:
        async with saying(b"HTTP/1.1 204 No Content\r\n\r\n", asked) as base:
            demo.submit(**ORDER | {"callback_url": base})
            await until(lambda: asked)
        answer = demo.post("/midjourney/videos", ORDER | {"image_url": f"{demo.base}/storage/upload/gone.png"})
    assert b'"success":true' in asked[0].replace(b" ", b"")
    assert answer.json()["error"] == {"code": "api_error", "message": "fetch failed"}


def test_a_task_that_fails_is_told_with_its_error(demo: Demo) -> None:
    record = demo.ended(demo.submit(**ORDER | {"prompt": "x demo:late_moderated --bs 1"}))
    assert record["state"] == "failed"
    response = record["response"]
    assert (response["success"], response["error"]["code"]) == (False, "forbidden")
    assert response["trace_id"] == record["trace_id"]
    held = demo.post("/midjourney/videos", ORDER | {"prompt": "x demo:fail --bs 1"})
    assert (held.status_code, held.json()["error"]["code"]) == (500, "api_error")


def test_a_picture_that_cannot_be_fetched_fails_the_task(demo: Demo) -> None:
    answer = demo.post("/midjourney/videos", ORDER | {"image_url": f"{demo.base}/storage/upload/gone.png"})
    assert answer.status_code == 500
    assert answer.json()["error"] == {"code": "api_error", "message": "fetch failed"}


def test_tasks_are_found_by_id_by_trace_and_listed_newest_first(demo: Demo) -> None:
    one, two = demo.submit(**STUCK), demo.submit(**STUCK)
    batch = demo.batch(ids=[one, "no-such-task", two])
    assert [item["id"] for item in batch["items"]] == [one, two]
    assert batch["count"] == 2
    traces = [item["trace_id"] for item in batch["items"]]
    assert [item["id"] for item in demo.batch(trace_ids=traces[::-1])["items"]] == [two, one]
    found = demo.post("/midjourney/tasks", {"action": "retrieve", "trace_id": traces[0]}).json()
    assert found["id"] == one
    assert [item["id"] for item in demo.batch(limit=2)["items"]] == [two, one]
    assert [item["id"] for item in demo.batch(limit=1, offset=1)["items"]] == [one]
    since = batch["items"][1]["created_at"]
    assert [item["id"] for item in demo.batch(created_at_min=since)["items"]] == [two]
    assert two not in [item["id"] for item in demo.batch(created_at_max=since - 0.001)["items"]]
    assert demo.task("no-such-task") == {}


def test_another_token_does_not_list_my_tasks(demo: Demo) -> None:
    demo.submit(**STUCK)
    stranger = {"authorization": "Bearer somebody-else"}
    answer = demo.client.post("/midjourney/tasks", json={"action": "retrieve_batch"}, headers=stranger)
    assert answer.json() == {"items": [], "count": 0}


def test_refusals_come_in_other_shapes_too(demo: Demo) -> None:
    bare = demo.post("/midjourney/videos", ORDER | {"prompt": "demo:bare"}).json()
    assert isinstance(bare["error"], str)
    assert "detail" in demo.post("/midjourney/videos", ORDER | {"prompt": "demo:detail"}).json()


def test_a_busy_service_takes_the_order_the_second_time(demo: Demo) -> None:
    body = ORDER | {"prompt": "demo:busy demo:stuck", "async": True}
    assert [demo.post("/midjourney/videos", body).status_code for _ in range(2)] == [429, 200]


def test_a_stuck_task_stays_where_it_is(demo: Demo) -> None:
    task_id = demo.submit(**STUCK)
    demo.ended(demo.submit(**ORDER | {"prompt": "demo:fail"}))
    assert demo.task(task_id)["state"] == "generating"


# Where it is asked, the code of the refusal, and what is said that deserves it.
REFUSED: list[tuple[str, str, list[dict[str, Any]]]] = [
    ("videos", "token_mismatched", [{"action": None}, {"action": "extend"}, {"image_url": None}]),
    ("videos", "token_mismatched", [{"prompt": None}, {"prompt": "  "}]),
    ("videos", "api_not_implemented", [{"action": "upscale"}]),
    ("videos", "bad_request", [{"prompt": 7}, {"prompt": "x" * 8001}, {"mode": "relax"}, {"resolution": "1080p"}]),
    ("videos", "bad_request", [{"loop": "yes"}, {"async": 1}, {"callback_url": "nowhere"}]),
    ("videos", "bad_request", [{"image_url": url} for url in ("ftp://cdn.example.com/a.png", "picture.png")]),
    ("videos", "bad_request", [{"end_image_url": "http://["}, *({"video_index": index} for index in (4, True, "1"))]),
    ("videos", "bad_request", [{"action": "extend", "video_id": told} for told in ("abc", 17518168, UNHEARD_OF)]),
    ("imagine", "token_mismatched", [{}, {"action": "upscale1"}]),
    ("imagine", "api_not_implemented", [{"action": "upscale9", "image_id": "1"}]),
    ("imagine", "bad_request", [{"action": "upscale1", "image_id": "1"}]),
    ("imagine", "forbidden", [{"prompt": "a cat demo:forbidden"}]),
    ("tasks", "token_mismatched", [{}, {"action": "retrieve"}]),
    ("tasks", "api_not_implemented", [{"action": "cancel", "id": "x"}]),
    ("tasks", "bad_request", [{"action": "retrieve_batch", **told} for told in ({"ids": "x"}, {"limit": "all"})]),
]


@pytest.mark.parametrize(("path", "code", "said"), [(*where, said) for *where, told in REFUSED for said in told])
def test_what_is_asked_for_wrongly_is_no_task(demo: Demo, path: str, code: str, said: dict[str, Any]) -> None:
    before = [item["id"] for item in demo.batch(limit=1)["items"]]
    answer = demo.post(f"/midjourney/{path}", ORDER | said if path == "videos" else said)
    assert (answer.status_code, answer.json()["error"]["code"]) == (403 if code == "forbidden" else 400, code)
    assert [item["id"] for item in demo.batch(limit=1)["items"]] == before


def test_an_extension_tells_its_times_and_numbers_in_the_other_form(demo: Demo) -> None:
    first = demo.order(**ORDER)
    body = {"action": "extend", "prompt": "on --bs 1", "video_id": first["video_id"]}
    not_there = demo.post("/midjourney/videos", body | {"video_index": 1})
    assert (not_there.status_code, not_there.json()["error"]["code"]) == (400, "bad_request")
    record = demo.ended(demo.submit(**body))
    assert datetime.fromisoformat(record["created_at"]).timestamp() <= record["started_at"]
    assert record["response"]["progress"] == "100"


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"text"', b"\xff"])
def test_what_is_no_json_object_is_refused(demo: Demo, body: bytes) -> None:
    answer = demo.client.post("/midjourney/tasks", content=body)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "bad_request")
