"""The charge-safety table against a server that breaks every way a network can, for videos and pictures alike."""

import json
from dataclasses import replace
from typing import Any

import pytest

from kinogrid.domain.failure import Charge, Refused, StudioError, Throttled, TokenRefused, Unclear
from kinogrid.domain.request import Generate, Imagine, Kind, RemoteFrame
from kinogrid.domain.task import Pending
from tests.fakes.fault_driver import FaultService
from tests.fakes.fault_media import clip, picture, sheet
from tests.service.conftest import (
    ORDER,
    PATIENT,
    PICTURES,
    TOKEN,
    Customer,
    answer,
    asking,
    body_of,
    failing,
    fetched,
    own_error,
    result_of,
)
from tests.waiting import until

Fate = tuple[str, dict[str, Any], type[StudioError], str, int]


def own_errors(kind: type[StudioError], *told: tuple[int, str]) -> list[Fate]:
    """Give the fate of an order to which the service says no in its own form, with this status and code each."""
    return [(f"{status} own {code}", own_error(status, code), kind, code, 0) for status, code in told]


# What goes wrong, what it must be taken for, under which code, and whether the service took the order.
FATES: list[Fate] = [
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
    ("401 page", {"do": "html", "status": 401}, Unclear, "html_answer", 0),
    ("413 page", {"do": "html", "status": 413}, Unclear, "html_answer", 0),
    ("408 of a gateway", answer(408, '{"message": "slow"}'), Unclear, "unreadable_answer", 0),
    ("404 of a gateway", answer(404, '{"message": "no route"}'), Unclear, "refused", 0),
    *own_errors(
        Unclear, (500, "api_error"), (504, "timeout"), (200, "api_error"), (200, "forbidden"), (400, "timeout")
    ),
    *own_errors(Unclear, (402, "used_up"), (409, "bad_request"), (500, "bad_request"), (503, "forbidden")),
    *own_errors(Refused, (400, "bad_request"), (400, "token_mismatched"), (415, "bad_request"), (422, "bad_request")),
    *own_errors(Refused, (400, "api_not_implemented"), (403, "used_up"), (403, "disabled"), (403, "forbidden")),
    ("404 of the service", own_error(404, "no_api"), Refused, "api_not_implemented", 0),
    ("413 bare", {"do": "empty", "status": 413}, Refused, "refused", 0),
    ("400 detail", answer(400, '{"detail": "Prompt参数错误"}'), Unclear, "bad_request", 0),
    ("400 bare word", answer(400, '{"error": "no"}'), Unclear, "bad_request", 0),
    ("403 moderation", answer(403, '{"error": {"message": "图片未通过审核"}}'), Unclear, "forbidden", 0),
    ("a code nobody knows", own_error(409, "new_code"), Unclear, "new_code", 0),
    ("a code of ours", own_error(409, "disk_full"), Unclear, "refused", 0),
    *own_errors(TokenRefused, (401, "invalid_token"), (401, "token_expired")),
    ("401 bare", {"do": "empty", "status": 401}, TokenRefused, "invalid_token", 0),
    *own_errors(Throttled, (429, "too_many_requests"), (500, "too_many_requests")),
    ("429 bare", {"do": "empty", "status": 429}, Throttled, "too_many_requests", 0),
    ("429 page", {"do": "html", "status": 429}, Throttled, "too_many_requests", 0),
]


# The table is one for both; every third row shows that pictures are judged by it too.
CASES: list[tuple[Generate | Imagine, Fate]] = [(ORDER, fate) for fate in FATES]
CASES += [(PICTURES, fate) for fate in FATES[::3]]


@pytest.mark.parametrize(("order", "fate"), CASES, ids=[f"{order.kind}: {fate[0]}" for order, fate in CASES])
async def test_each_way_to_fail_is_taken_for_what_it_is(
    client: Customer, order: Generate | Imagine, fate: Fate
) -> None:
    _, rule, kind, code, taken = fate
    client.server.script(rules=[{"on": "order", **rule}])
    with failing(kind, code, Charge.MAYBE if kind is Unclear else None) as caught:
        await client.submit(body_of(client, order), order.kind)
    if isinstance(caught.value, Unclear):
        # Our own codes tell what became of the answer; all others that it was the service that said no.
        assert caught.value.refused is (code not in {"no_answer", "html_answer", "unreadable_answer"})
    # Who gives up soon does so before a busy service has looked at the order.
    await until(lambda: client.server.requests("order"))
    assert len(client.server.ledger()) == taken
    assert len(client.server.requests("order")) == 1  # whatever happened, nothing was sent twice
    if "trace_id" in rule.get("body", ""):
        assert caught.value.failure.trace_id == "t-1"


# The service's own clock, by which a pause until a date counts.
DATE = {"Date": "Mon, 01 Jan 2001 00:00:00 GMT"}


@pytest.mark.parametrize(
    ("said", "seconds", "others"),
    [
        *[("7", 7.0, {}), ("0", 0.0, {}), ("99999999", 3600.0, {}), ("soon", None, {}), ("-1", None, {})],
        ("Mon, 01 Jan 2001 00:00:00 GMT", 0.0, {}),
        ("Mon, 01 Jan 2001 00:00:42 GMT", 42.0, DATE),
    ],
)
async def test_the_pause_that_is_asked_for(
    client: Customer, said: str, seconds: float | None, others: dict[str, str]
) -> None:
    headers = {"Retry-After": said} | others
    client.server.script(rules=[{"on": "order", "do": "empty", "status": 429, "headers": headers}])
    with pytest.raises(Throttled) as caught:
        await client.submit(body_of(client))
    assert caught.value.retry_after == seconds


@pytest.mark.parametrize("shape", ["hold", "lines"])
@pytest.mark.parametrize(
    ("order", "script", "count", "last"),
    [(ORDER, {"urls": 3}, 3, clip(2)), (PICTURES, {}, 4, picture(3)), (PICTURES, {"sheets": True}, 4, sheet())],
    ids=["clips", "pictures", "sheet"],
)
async def test_an_answer_that_comes_with_its_result(
    client: Customer, shape: str, order: Generate | Imagine, script: dict[str, Any], count: int, last: bytes
) -> None:
    client.server.script(finish_after=0.05, **script, rules=[{"on": "order", "do": shape}])
    answer_ = await client.submit(body_of(client, order), order.kind)
    assert answer_.task_id == client.server.ledger()[0]["task_id"]
    result = result_of(answer_)
    assert (len(result.urls), result.sheet) == (count, "sheets" in script)
    assert "//media/" in result.urls[0].removeprefix("http://")
    assert await fetched(client, result.urls[-1]) == last


async def test_lines_that_break_off_after_the_id_are_no_doubt(server: FaultService) -> None:
    lines = '{"task_id": "t-7", "progress": 0}\n{"task_id": "t-7", "prog'
    server.script(rules=[{"on": "order", **answer(200, lines, **{"Content-Length": "999"})}])
    # Long enough for the lines on a busy machine, and not for ever for what never follows.
    async with asking(server.base_url, replace(PATIENT, order=5.0)) as client:
        answer_ = await client.submit(body_of(client))
    assert (answer_.task_id, answer_.outcome) == ("t-7", Pending())


async def test_every_order_has_a_connection_of_its_own(client: Customer) -> None:
    # A kept connection that the service has just closed would make an order unclear for nothing.
    client.server.script(rules=[{"on": "order", "do": "reset", "reused": True, "times": None}])
    for _ in range(3):
        await client.recent(limit=1)
        await client.submit(body_of(client))
    assert len({entry["connection"] for entry in client.server.requests("order")}) == 3
    assert len({entry["connection"] for entry in client.server.requests("list")}) == 1


@pytest.mark.parametrize(
    ("token", "base", "code"),
    [
        *[(token, None, "no_token") for token in (None, "   ")],
        *[(token, None, "not_a_token") for token in ("tök€n", "two\nlines", "two words")],
        *[("a-token", base, "address_unsafe") for base in ("http://example.com", "not an address")],
    ],
)
async def test_a_token_that_may_not_go_out_stays_here(
    client: Customer, token: str | None, base: str | None, code: str
) -> None:
    async with asking(base or client.server.base_url, token=lambda: token) as careful:
        with failing(TokenRefused, code) as caught:
            await careful.submit(body_of(client))
    assert "tök" not in str(caught.value) + repr(caught.value.failure)
    assert client.server.requests() == []


async def test_an_answer_that_echoes_the_token_is_kept_without_it(client: Customer) -> None:
    client.server.script(rules=[{"on": "order", **answer(200, json.dumps({"task_id": "t", "you": f"Bearer {TOKEN}"}))}])
    assert "secret-token" not in repr(await client.submit(body_of(client)))
    client.server.script(rules=[{"on": "order", **answer(400, json.dumps({"error": f"Bearer {TOKEN} is bad"}))}])
    with pytest.raises(Unclear) as caught:
        await client.submit(body_of(client))
    assert "secret-token" not in repr(caught.value.failure)
    assert "secret-token" not in repr(client) + repr(vars(client))


async def test_an_order_for_pictures_goes_where_pictures_are_made(client: Customer) -> None:
    found = await client.submit(body_of(client, PICTURES), Kind.IMAGINE)
    (request,) = client.server.requests("order")
    assert (request["method"], request["path"]) == ("POST", "/midjourney/imagine")
    assert request["body"] == body_of(client, PICTURES)
    assert json.loads(request["body"])["split_images"] is True
    assert [(entry["task_id"], entry["kind"]) for entry in client.server.ledger()] == [(found.task_id, "imagine")]


@pytest.mark.parametrize("odd", [False, True])
async def test_a_lost_order_is_found_among_its_like_and_no_other(client: Customer, odd: bool) -> None:
    video = Generate(prompt="waves --ar 16:9", first=RemoteFrame("https://example.com/sea.png"))
    bodies = [(body_of(client, order), order.kind) for order in (PICTURES, video)]
    client.server.script(text_numbers=odd, rules=[{"on": "order", "do": "reset", "accept": True, "times": 2}])
    for body, kind in bodies:
        with pytest.raises(Unclear):
            await client.submit(body, kind)
    records = await client.recent(limit=10)
    for body, kind in bodies:
        assert [record.kind for record in records if client.is_order(body, record, kind)] == [kind]
    assert client.order_of(records[-1]) == PICTURES
