"""The account: what is charged, and what is not; tokens with a limit; and who is let in where."""

import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.demo.conftest import QUICK
from tests.demo.running import ACCOUNT_TOKEN, CARD, Account, Demo, account_of, running
from tests.waiting import HUNG, wait_until

ORDER: dict[str, Any] = {"prompt": "hills --bs 1", "image_url": "https://cdn.example.com/first.jpg"}
FREE = ("fail", "late_moderated", "forbidden", "500", "504", "200", "bad_request", "429")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """Give a demo to these tests alone: elsewhere something may be ordered that is charged later."""
    with running(tmp_path_factory.mktemp("account") / "log.txt", *QUICK, "--account-token", ACCOUNT_TOKEN) as service:
        yield service


@pytest.fixture
def account(demo: Demo) -> Iterator[Account]:
    with account_of(demo) as account:
        yield account


def bearing(demo: Demo, token: str) -> httpx.Client:
    return httpx.Client(base_url=demo.base, headers={"authorization": f"Bearer {token}"}, trust_env=False, timeout=60)


def is_balanced(account: Account) -> bool:
    """Tell whether what is gone is what the lines of usage say, whatever else ends just now."""
    lines = account.ask("usage/apis", created_at_from=0, limit=100)["items"]
    charged: float = sum(line["used_amount"] for line in lines)
    return abs(500 - account.left() - charged) < 1e-6


def test_what_succeeds_is_charged_once_and_told_by_its_trace_id(demo: Demo, account: Account) -> None:
    accepted = demo.order(**ORDER, **{"async": True})
    assert set(accepted) == {"task_id", "trace_id"}
    record = demo.ended(accepted["task_id"])
    assert record["trace_id"] == record["response"]["trace_id"] == accepted["trace_id"]
    line = account.line(accepted["trace_id"])
    assert wait_until(lambda: is_balanced(account), HUNG)
    assert (line["status_code"], line["used_amount"], line["deducted_amount"]) == (200, 0.54, 0.54)
    assert (line["api"]["path"], line["service"]["unit"]) == ("/midjourney/videos", "Credit")
    assert line["elapsed"] >= 0.3
    assert abs(datetime.fromisoformat(line["created_at"]).timestamp() - time.time()) < 60


@pytest.mark.parametrize("word", FREE)
def test_nothing_that_fails_is_charged(demo: Demo, account: Account, word: str) -> None:
    answer = demo.post("/midjourney/videos", {"action": "generate"} | ORDER | {"prompt": f"demo:{word} --bs 1"})
    line = account.line(answer.json()["trace_id"])
    assert (line["used_amount"], line["status_code"]) == (0, answer.status_code)
    assert wait_until(lambda: is_balanced(account), HUNG)


def test_questions_at_once_are_charged_too_and_those_for_tasks_are_not(demo: Demo, account: Account) -> None:
    asked = demo.post("/midjourney/translate", {"content": "rain"})
    assert asked.status_code == 200
    demo.batch()
    lines = account.ask("usage/apis", created_at_from=0, limit=100)["items"]
    assert {line["used_amount"] for line in lines if line["api"]["path"] == "/midjourney/translate"} == {0.02}
    assert "/midjourney/tasks" not in {line["api"]["path"] for line in lines if line["used_amount"]}
    assert wait_until(lambda: is_balanced(account), HUNG)


def test_usage_is_told_page_by_page_and_between_two_times(demo: Demo, account: Account) -> None:
    begun = time.time()
    for text in "abc":
        demo.post("/midjourney/translate", {"content": text})
    whole = account.ask("usage/apis", created_at_from=begun)
    assert whole["count"] == len(whole["items"]) == 3
    ends = [datetime.fromisoformat(item["created_at"]) for item in whole["items"]]
    assert ends == sorted(ends, reverse=True)
    second = account.ask("usage/apis", created_at_from=begun, limit=1, offset=1)
    assert (second["count"], second["items"]) == (3, whole["items"][1:2])
    oldest = account.ask("usage/apis", created_at_from=begun, created_at_to=ends[-1].isoformat())["items"]
    assert oldest == whole["items"][2:]
    api = whole["items"][0]["api"]["id"]
    assert account.ask("usage/apis", created_at_from=begun, api_id=api)["count"] == 3
    assert account.ask("usage/apis", created_at_from=begun, api_id="another")["count"] == 0
    assert account.client.get("/api/v1/usage/apis/?limit=x").status_code == 400
    assert account.client.get("/api/v1/usage/apis/?created_at_from=x").status_code == 400


def test_anyone_is_told_how_the_last_calls_went(demo: Demo, account: Account) -> None:
    demo.post("/midjourney/translate", {"content": "rain"})
    (api,) = demo.client.get("/api/v1/apis/", params={"path": "/midjourney/translate"}).json()["items"]
    answer = httpx.get(f"{demo.base}/api/v1/apis/{api['id']}/usage/", trust_env=False).json()
    assert answer["items"][0]["status_code"] == 200
    assert answer["items"][0]["elapsed"] >= 0
    assert httpx.get(f"{demo.base}/api/v1/apis/unknown/usage/", trust_env=False).status_code == 404
    assert account.ask("usage/apis", api_id=api["id"])["count"] >= answer["count"]


def test_each_token_opens_its_own_side_only(demo: Demo, account: Account) -> None:
    nameless = httpx.Client(base_url=demo.base, trust_env=False)
    with bearing(demo, ACCOUNT_TOKEN) as owner, bearing(demo, "0" * 32) as user, nameless as nobody:
        refused = owner.post("/midjourney/tasks", json={"action": "retrieve_batch"})
        assert (refused.status_code, refused.json()["error"]["code"]) == (401, "invalid_token")
        for stranger in (user, nobody):
            for path in ("applications", "usage/apis", "credentials", "credentials/x"):
                answer = stranger.get(f"/api/v1/{path}/")
                assert (answer.status_code, set(answer.json())) == (401, {"detail", "code", "trace_id"})
                assert answer.json()["code"] == "not_authenticated"
        assert owner.post("/api/v1/files/", files={"file": (CARD.name, CARD.read_bytes())}).status_code == 200
    assert account.application()["service"]["unit"] == "Credit"


def test_a_token_with_a_limit_is_used_up_when_that_is_spent(demo: Demo, account: Account) -> None:
    made = account.make(name="Kinogrid", limited_amount=1.1)
    assert (made.status_code, made.json()["type"], len(made.json()["token"])) == (201, "Token", 32)
    address = f"/api/v1/credentials/{made.json()['id']}/"
    with bearing(demo, made.json()["token"]) as capped:
        order = {"action": "generate", "resolution": "480p", "async": True} | ORDER
        answers = [capped.post("/midjourney/videos", json=order) for _ in range(3)]
        assert [answer.status_code for answer in answers] == [200, 200, 403]
        assert answers[2].json()["error"]["code"] == "used_up"
        for answer in answers[:2]:
            demo.ended(answer.json()["task_id"])
        assert capped.post("/midjourney/videos", json=order).status_code == 403
        told = account.client.get(address).json()
        assert (told["limited_amount"], told["used_amount"]) == (1.1, 1.08)
        line = account.line(answers[0].json()["trace_id"])
        assert line["credential"]["id"] == made.json()["id"]
        mine = account.ask("usage/apis", credential_id=made.json()["id"])
        assert mine["count"] == 4
        assert account.client.patch(address, json={"limited_amount": 2}).json()["limited_amount"] == 2
        assert capped.post("/midjourney/videos", json=order).status_code == 200
        assert account.client.delete(address).status_code == 204
        assert capped.post("/midjourney/videos", json=order).status_code == 401
    assert account.client.get(address).status_code == 404
    assert made.json()["id"] not in {one["id"] for one in account.application()["credentials"]}


def test_a_token_opens_some_apis_only_and_for_some_time_only(demo: Demo, account: Account) -> None:
    page = demo.client.get("/api/v1/services/midjourney").json()
    ids = {api["path"]: api["id"] for api in page["apis"]}
    made = account.make(name="", allowed_api_ids=[ids["/midjourney/translate"]]).json()
    with bearing(demo, made["token"]) as narrow:
        assert narrow.post("/midjourney/translate", json={"content": "rain"}).status_code == 200
        answer = narrow.post("/midjourney/tasks", json={"action": "retrieve_batch"})
        assert (answer.status_code, answer.json()["error"]["code"]) == (401, "token_mismatched")
    soon = datetime.now(UTC) + timedelta(seconds=0.2)
    made = account.make(expired_at=soon.isoformat()).json()
    with bearing(demo, made["token"]) as brief:

        def asked() -> httpx.Response:
            return brief.post("/midjourney/tasks", json={"action": "retrieve_batch"})

        assert wait_until(lambda: asked().status_code == 401, HUNG)
        assert asked().json()["error"]["code"] == "token_expired"
        assert datetime.now(UTC) >= soon


@pytest.mark.parametrize(
    "wrong",
    [
        {"limited_amount": 0},
        {"limited_amount": "5"},
        {"limited_amount": True},
        {"limited_amount": 1e12},
        {"expired_at": "2020-01-01T00:00:00Z"},
        {"expired_at": "soon"},
        {"expired_at": 5},
        {"allowed_api_ids": ["unknown"]},
        {"allowed_api_ids": "all"},
        {"name": 5},
        {"name": "x" * 201},
    ],
)
def test_no_token_is_made_of_what_makes_no_sense(account: Account, wrong: dict[str, object]) -> None:
    before = len(account.application()["credentials"])
    assert account.make(**wrong).status_code == 400
    assert len(account.application()["credentials"]) == before


def test_a_token_belongs_to_the_application(account: Account) -> None:
    assert account.make(application_id="another").status_code == 404
    assert account.ask("credentials")["count"] == len(account.application()["credentials"])


def test_a_balance_is_spent_to_its_end_and_lines_outlive_the_service(tmp_path: Path) -> None:
    options = (*QUICK, "--credits", "1.2", "--data-dir", str(tmp_path / "data"), "--account-token", ACCOUNT_TOKEN)
    order = {"action": "generate", "resolution": "480p"} | ORDER
    with running(tmp_path / "log.txt", *options) as demo, account_of(demo) as account:
        assert account.left() == 1.2
        own, common = (item["remaining_amount"] for item in account.ask("applications")["items"][::2])
        assert (own, common) == (0.96, 0.24)
        made = account.make(name="kept").json()
        statuses = [demo.post("/midjourney/videos", order).status_code for _ in range(3)]
        assert statuses == [200, 200, 403]
        assert account.left() == 0.12
        assert account.application()["remaining_amount"] == 0
        lines = account.ask("usage/apis")
        with account_of(demo, "platform-v1-" + "0" * 64) as another:
            assert another.client.get("/api/v1/applications/").status_code == 401
    with running(tmp_path / "log.txt", *options) as demo, account_of(demo) as account:
        assert account.left() == 1.2
        assert account.ask("usage/apis") == lines
        assert account.application()["used_amount"] == 1.08
        with bearing(demo, made["token"]) as kept:
            assert kept.post("/midjourney/translate", json={"content": "rain"}).status_code == 200
    assert made["token"] not in (tmp_path / "data" / "account" / "credentials.json").read_text()


def test_a_task_that_is_begun_again_is_charged_once(tmp_path: Path) -> None:
    options = (*QUICK, "--data-dir", str(tmp_path / "data"))
    with running(tmp_path / "log.txt", *options) as demo, account_of(demo) as account:
        task_id = demo.submit(**ORDER)
        ended = demo.ended(task_id)
        assert account.left() == 499.46
    (record,) = (tmp_path / "data" / "tasks").glob("*.json")
    kept = json.loads(record.read_text())
    record.write_text(json.dumps(kept | {"finished_at": None, "result": None, "result_id": None}))
    with running(tmp_path / "log.txt", *options) as demo, account_of(demo) as account:
        assert demo.ended(task_id)["finished_at"] > ended["finished_at"]
        assert account.application()["used_amount"] == 0.54


def test_the_platform_is_busy_slow_or_without_an_application_when_told_so(tmp_path: Path) -> None:
    faults = [
        word for name in ("usage-busy", "usage-slow", "no-application", "no-prices") for word in ("--fault", name)
    ]
    with running(tmp_path / "log.txt", *QUICK, *faults) as demo, account_of(demo) as account:
        busy = account.client.get("/api/v1/usage/apis/")
        assert (busy.status_code, busy.json()["code"]) == (429, "usage_query_in_progress")
        assert busy.headers["retry-after"] == "1"
        slow = account.client.get("/api/v1/usage/apis/")
        assert (slow.status_code, slow.json()["code"]) == (503, "usage_query_timeout")
        assert account.client.get("/api/v1/usage/apis/").status_code == 429
        assert account.ask("usage/apis", created_at_from=time.time() - 3600)["count"] == 0
        services = [item["service"] for item in account.ask("applications")["items"]]
        assert all(service is None or service["alias"] != "midjourney" for service in services)
        body = {"application_id": "x", "name": "Kinogrid"}
        assert account.client.post("/api/v1/credentials/", json=body).status_code == 404
        assert demo.client.get("/api/v1/services/midjourney").status_code == 500


def test_pictures_want_the_accounts_token_when_told_so(tmp_path: Path) -> None:
    with running(tmp_path / "log.txt", *QUICK, "--uploads-want-account") as demo, account_of(demo) as account:
        picture = {"file": (CARD.name, CARD.read_bytes())}
        refused = demo.client.post("/api/v1/files/", files=picture)
        assert (refused.status_code, refused.json()["code"]) == (401, "not_authenticated")
        assert account.client.post("/api/v1/files/", files=picture).status_code == 200


@pytest.mark.parametrize("amount", ["-1", "x", "nan", "inf"])
def test_no_odd_amount_is_taken_for_a_start(tmp_path: Path, amount: str) -> None:
    with pytest.raises(AssertionError), running(tmp_path / "log.txt", "--credits", amount):
        pass
    assert "must be a number" in (tmp_path / "log.txt").read_text()
