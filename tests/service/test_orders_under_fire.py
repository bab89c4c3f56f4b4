"""The charge-safety table against a server that breaks every way a network can."""

from typing import Any

import pytest

from kinogrid.domain.failure import Charge, Refused, StudioError, Throttled, TokenRefused, Unclear, Unreachable
from kinogrid.domain.request import FrameUrls, Generate, RemoteFrame
from kinogrid.domain.state import Result
from kinogrid.domain.task import Pending
from kinogrid.service.client import ServiceClient
from kinogrid.studio.ports import Service
from tests.fakes.fault_driver import FaultService

ORDER = Generate(prompt="waves", first=RemoteFrame("https://example.com/sea.png"))
OWN_ERROR = '{"success": false, "error": {"code": "%s", "message": "no"}, "trace_id": "t-1"}'


def answer(status: int, body: str, **headers: str) -> dict[str, Any]:
    return {"do": "answer", "status": status, "body": body, "headers": headers}


def order_text(client: Service) -> str:
    return client.body(ORDER, FrameUrls())


# What goes wrong, what it must be taken for, under which code, and whether the service took the order.
FATES: list[tuple[str, dict[str, Any], type[StudioError], str, int]] = [
    ("reset before accepting", {"do": "reset"}, Unclear, "no_answer", 0),
    ("reset after accepting", {"do": "reset", "accept": True}, Unclear, "no_answer", 1),
    ("closed without a word", {"do": "close", "accept": True}, Unclear, "no_answer", 1),
    ("silence", {"do": "hang", "accept": True}, Unclear, "no_answer", 1),
    ("a dripping answer", {"do": "drip", "pause": 0.1}, Unclear, "no_answer", 1),
    ("no HTTP", {"do": "noise"}, Unclear, "no_answer", 0),
    ("half an answer", {"do": "cut"}, Unclear, "no_answer", 1),
    ("no JSON", {"do": "garbage", "accept": True}, Unclear, "unreadable_answer", 1),
    ("a page", {"do": "html", "accept": True}, Unclear, "html_answer", 1),
    ("a redirect", {"do": "redirect", "to": "http://127.0.0.1:9/x"}, Unclear, "html_answer", 0),
    ("an endless answer", {"do": "huge", "accept": True}, Unclear, "no_answer", 1),
    ("nothing at all", {"do": "empty", "accept": True}, Unclear, "unreadable_answer", 1),
    ("an empty object", answer(200, "{}"), Unclear, "unreadable_answer", 0),
    ("500 bare", {"do": "empty", "status": 500}, Unclear, "html_answer", 0),
    ("502 page", {"do": "html", "status": 502}, Unclear, "html_answer", 0),
    ("503 bare", {"do": "empty", "status": 503, "accept": True}, Unclear, "html_answer", 1),
    ("504 of a gateway", answer(504, '{"error": "upstream timed out"}'), Unclear, "html_answer", 0),
    ("502 of a gateway", answer(502, '{"error": {"code": 502, "message": "bad"}}'), Unclear, "html_answer", 0),
    ("400 page", {"do": "html", "status": 400}, Unclear, "html_answer", 0),
    ("408 of a gateway", answer(408, '{"message": "slow"}'), Unclear, "unreadable_answer", 0),
    ("404 of a gateway", answer(404, '{"message": "no route"}'), Refused, "refused", 0),
    ("500 own", answer(500, OWN_ERROR % "api_error"), Refused, "api_error", 0),
    ("504 own", answer(504, OWN_ERROR % "timeout"), Refused, "timeout", 0),
    ("400 own", answer(400, OWN_ERROR % "bad_request"), Refused, "bad_request", 0),
    ("400 mismatched", answer(400, OWN_ERROR % "token_mismatched"), Refused, "token_mismatched", 0),
    ("400 no such thing", answer(400, OWN_ERROR % "api_not_implemented"), Refused, "api_not_implemented", 0),
    ("400 detail", answer(400, '{"detail": "Prompt参数错误"}'), Refused, "bad_request", 0),
    ("400 bare word", answer(400, '{"error": "no"}'), Refused, "bad_request", 0),
    ("403 spent", answer(403, OWN_ERROR % "used_up"), Refused, "used_up", 0),
    ("403 moderation", answer(403, '{"error": {"message": "图片未通过审核"}}'), Refused, "forbidden", 0),
    ("403 disabled", answer(403, OWN_ERROR % "disabled"), Refused, "disabled", 0),
    ("a code nobody knows", answer(409, OWN_ERROR % "new_code"), Refused, "new_code", 0),
    ("a code of ours", answer(409, OWN_ERROR % "disk_full"), Refused, "refused", 0),
    ("200 that failed", answer(200, OWN_ERROR % "forbidden"), Refused, "forbidden", 0),
    ("401 own", answer(401, OWN_ERROR % "invalid_token"), TokenRefused, "invalid_token", 0),
    ("401 expired", answer(401, OWN_ERROR % "token_expired"), TokenRefused, "token_expired", 0),
    ("401 bare", {"do": "empty", "status": 401}, TokenRefused, "invalid_token", 0),
    ("429 own", answer(429, OWN_ERROR % "too_many_requests"), Throttled, "too_many_requests", 0),
    ("429 bare", {"do": "empty", "status": 429}, Throttled, "too_many_requests", 0),
    ("429 page", {"do": "html", "status": 429}, Throttled, "too_many_requests", 0),
    ("429 in a 500", answer(500, OWN_ERROR % "too_many_requests"), Throttled, "too_many_requests", 0),
]


@pytest.mark.parametrize(
    ("rule", "kind", "code", "taken"), [fate[1:] for fate in FATES], ids=[fate[0] for fate in FATES]
)
async def test_each_way_to_fail_is_taken_for_what_it_is(
    server: FaultService, client: ServiceClient, rule: dict[str, Any], kind: type[StudioError], code: str, taken: int
) -> None:
    server.script(rules=[{"on": "order", **rule}])
    with pytest.raises(StudioError) as caught:
        await client.submit(order_text(client))
    assert type(caught.value) is kind
    assert caught.value.failure.code == code
    assert len(server.ledger()) == taken
    assert len(server.requests("order")) == 1  # whatever happened, nothing was sent twice
    if kind is Unclear:
        assert caught.value.failure.charge is Charge.MAYBE
    if rule.get("body", "").startswith(OWN_ERROR[:10]):
        assert caught.value.failure.trace_id == "t-1"


async def test_a_service_that_is_not_there_got_nothing(client: ServiceClient) -> None:
    nobody = ServiceClient(
        api_base="http://127.0.0.1:9",
        platform_base="http://127.0.0.1:9",
        token=lambda: "a-token",
        user_agent="t",
    )
    with pytest.raises(Unreachable) as caught:
        await nobody.submit(order_text(client))
    assert caught.value.failure.charge is Charge.NO
    await nobody.aclose()


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("7", 7.0),
        ("0", 0.0),
        ("99999999", 3600.0),
        ("soon", None),
        ("-1", None),
        ("Mon, 01 Jan 2001 00:00:00 GMT", 0.0),
    ],
)
async def test_the_pause_that_is_asked_for(
    server: FaultService, client: ServiceClient, said: str, seconds: float | None
) -> None:
    server.script(rules=[{"on": "order", "do": "empty", "status": 429, "headers": {"Retry-After": said}}])
    with pytest.raises(Throttled) as caught:
        await client.submit(order_text(client))
    assert caught.value.retry_after == seconds


async def test_a_pause_until_a_date_counts_by_the_service_s_clock(server: FaultService, client: ServiceClient) -> None:
    dates = {"Date": "Mon, 01 Jan 2001 00:00:00 GMT", "Retry-After": "Mon, 01 Jan 2001 00:00:42 GMT"}
    server.script(rules=[{"on": "order", "do": "empty", "status": 429, "headers": dates}])
    with pytest.raises(Throttled) as caught:
        await client.submit(order_text(client))
    assert caught.value.retry_after == 42.0


async def test_the_usual_answer_names_the_task(server: FaultService, client: ServiceClient) -> None:
    answer_ = await client.submit(order_text(client))
    assert [entry["task_id"] for entry in server.ledger()] == [answer_.task_id]
    assert isinstance(answer_.outcome, Pending)


@pytest.mark.parametrize("shape", ["hold", "lines"])
async def test_an_answer_that_comes_with_its_result(server: FaultService, client: ServiceClient, shape: str) -> None:
    server.script(finish_after=0.05, urls=3, rules=[{"on": "order", "do": shape}])
    answer_ = await client.submit(order_text(client))
    assert answer_.task_id == server.ledger()[0]["task_id"]
    assert isinstance(answer_.outcome, Result)
    assert len(answer_.outcome.urls) == 3
    assert "//media/" in answer_.outcome.urls[0].removeprefix("http://")


async def test_lines_that_break_off_after_the_id_are_no_doubt(server: FaultService, client: ServiceClient) -> None:
    lines = '{"task_id": "t-7", "progress": 0}\n{"task_id": "t-7", "prog'
    cut = {"on": "order", **answer(200, lines, **{"Content-Length": "999"})}
    server.script(rules=[cut])
    answer_ = await client.submit(order_text(client))
    assert (answer_.task_id, answer_.outcome) == ("t-7", Pending())


async def test_every_order_has_a_connection_of_its_own(server: FaultService, client: ServiceClient) -> None:
    # A kept connection that the service has just closed would make an order unclear for nothing.
    server.script(rules=[{"on": "order", "do": "reset", "reused": True, "times": None}])
    for _ in range(3):
        await client.recent(limit=1)
        await client.submit(order_text(client))
    assert len({entry["connection"] for entry in server.requests("order")}) == 3
    assert len({entry["connection"] for entry in server.requests("list")}) == 1


@pytest.mark.parametrize(
    ("token", "base", "code"),
    [
        (None, None, "no_token"),
        ("   ", None, "no_token"),
        ("tök€n", None, "not_a_token"),
        ("two\nlines", None, "not_a_token"),
        ("two words", None, "not_a_token"),
        ("a-token", "http://example.com", "address_unsafe"),
        ("a-token", "not an address", "address_unsafe"),
    ],
)
async def test_a_token_that_may_not_go_out_stays_here(
    server: FaultService, client: ServiceClient, token: str | None, base: str | None, code: str
) -> None:
    base = base or server.base_url
    careful = ServiceClient(api_base=base, platform_base=base, token=lambda: token, user_agent="t")
    with pytest.raises(TokenRefused) as caught:
        await careful.submit(order_text(client))
    assert caught.value.failure.code == code
    assert "tök" not in str(caught.value) + repr(caught.value.failure)
    assert server.requests() == []
    await careful.aclose()


async def test_an_answer_that_echoes_the_token_is_kept_without_it(server: FaultService, client: ServiceClient) -> None:
    server.script(rules=[{"on": "order", **answer(200, '{"task_id": "t", "you": "Bearer secret-token-0123456789"}')}])
    assert "secret-token" not in repr(await client.submit(order_text(client)))
    server.script(rules=[{"on": "order", **answer(400, '{"error": "Bearer secret-token-0123456789 is bad"}')}])
    with pytest.raises(Refused) as caught:
        await client.submit(order_text(client))
    assert "secret-token" not in repr(caught.value.failure)
    assert "secret-token" not in repr(client) + repr(vars(client))
