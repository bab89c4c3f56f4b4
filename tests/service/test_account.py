"""The account: asked of the demo as of the platform, and of hosts that answer with anything."""

import json
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kinogrid.domain.account import (
    Application,
    Balance,
    Credential,
    NewToken,
    UsageLine,
    WindowTooWide,
    balance,
    own_application,
)
from kinogrid.domain.failure import Charge, Refused, StudioError, Throttled, TokenRefused, Unanswered
from kinogrid.service.account_answers import (
    ACCOUNT_BOUND,
    amount,
    read_api_ids,
    read_applications,
    read_credential,
    read_new_token,
    read_usage,
)
from kinogrid.service.account_client import AccountClient
from kinogrid.service.answers import Reply
from tests.demo.running import ACCOUNT_TOKEN, Demo, running
from tests.reached import must_reach, reached
from tests.service.conftest import IMPATIENT, NOWHERE, anything, asking, failing, listening, saying

API_SECRET = "0123456789abcdef" * 2
APPLICATION = {"id": "a-1", "scope": "Individual", "service": {"alias": "midjourney"}, "remaining_amount": 12.5}
LINE = {"trace_id": "t-1", "status_code": 200, "used_amount": 0.54, "created_at": "2026-11-27T05:00:00Z"}
CREDENTIAL = {
    "id": "c-1",
    "type": "Token",
    "token": API_SECRET,
    "name": "Kinogrid",
    "limited_amount": 5,
    "used_amount": 1.5,
}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    log = tmp_path_factory.mktemp("demo") / "log.txt"
    with running(log, "--seconds", "0.1", "--side", "64", "--account-token", ACCOUNT_TOKEN) as demo:
        yield demo


@asynccontextmanager
async def account_at(base: str, token: str | None = ACCOUNT_TOKEN, **other: Any) -> AsyncIterator[AccountClient]:
    async with asking(base, **other) as client:
        yield AccountClient(client, lambda: token)


def replied(body: object, status: int = 200) -> Reply:
    return Reply(status, json.dumps(body).encode())


def raw(status: int, body: str, *headers: str) -> bytes:
    lines = (
        f"HTTP/1.1 {status} X",
        "Content-Type: application/json",
        f"Content-Length: {len(body.encode())}",
        *headers,
    )
    return ("\r\n".join(lines) + "\r\n\r\n" + body).encode()


async def test_what_is_left_is_told_to_the_account_and_nobody_else(demo: Demo) -> None:
    async with account_at(demo.base) as account:
        await account.check(ACCOUNT_TOKEN)
        found = await account.applications()
        with failing(TokenRefused, "invalid_token", Charge.NO):
            await account.check(API_SECRET)
    own = own_application(found)
    assert own is not None
    assert (own.service, own.disabled, own.draws_on_common) == ("midjourney", False, True)
    left = balance(found)
    assert left is not None
    assert None not in (left.own, left.common, left.left)
    assert 0 < (left.left or 0) == (left.own or 0) + (left.common or 0) <= 500


async def test_without_a_token_nothing_is_asked() -> None:
    for token, code in ((None, "no_token"), ("  ", "no_token"), ("tökén", "not_a_token")):
        async with account_at(NOWHERE, token) as account:
            with failing(TokenRefused, code):
                await account.applications()
    async with account_at("http://platform.example") as account:
        with failing(TokenRefused, "address_unsafe"):
            await account.applications()


async def test_each_call_is_a_line_page_by_page(demo: Demo) -> None:
    begun = time.time() - 1
    async with account_at(demo.base) as account:
        own = own_application(await account.applications())
        assert own is not None
        # What other tests have ordered of the same demo is charged whenever it is ready.
        made = await account.make_token(own.id, "Kinogrid", Decimal(9), None, tuple((await account.api_ids()).values()))
        headers = {"authorization": f"Bearer {made.secret}"}
        for _ in range(102):
            assert demo.post("/midjourney/translate", {"content": "rain"}, **headers).status_code == 200
        mine = made.credential.id
        first = await account.usage(begun, time.time() + 60, credential_id=mine)
        assert (len(first.lines), first.next_offset) == (100, 100)
        last = await account.usage(begun, time.time() + 60, offset=100, credential_id=mine)
        assert (len(last.lines), last.next_offset) == (2, None)
        none = await account.usage(begun, time.time() + 60, credential_id="another")
        assert (none.lines, none.next_offset) == ((), None)
    assert {line.charged for line in first.lines} == {Decimal("0.02")}
    assert {(line.status, line.path) for line in first.lines} == {(200, "/midjourney/translate")}
    assert len({line.trace_id for line in first.lines}) == 100
    assert all(line.at is not None and line.at >= begun for line in first.lines)


async def test_a_token_with_a_limit_is_made_watched_and_withdrawn(demo: Demo, caplog: Any) -> None:
    caplog.set_level(logging.DEBUG)
    logged: list[object] = []
    async with account_at(demo.base, answer_log=lambda *told: logged.append(told)) as account:
        own = own_application(await account.applications())
        assert own is not None
        ids = await account.api_ids()
        assert {"/midjourney/videos", "/midjourney/tasks"} <= set(ids)
        soon = time.time() + 3600
        made = await account.make_token(own.id, "Kinogrid", Decimal("0.05"), soon, tuple(ids.values()))
        assert (made.credential.limit, made.credential.used) == (Decimal("0.05"), Decimal(0))
        assert made.credential.expires == pytest.approx(soon, abs=1)
        headers = {"authorization": f"Bearer {made.secret}"}
        statuses = [demo.post("/midjourney/translate", {"content": "x"}, **headers).status_code for _ in range(3)]
        assert statuses == [200, 200, 403]
        watched = await account.credential(made.credential.id)
        assert (watched.used, watched.left, watched.name) == (Decimal("0.04"), Decimal("0.01"), "Kinogrid")
        await account.withdraw(watched.id)
        assert demo.post("/midjourney/translate", {"content": "x"}, **headers).status_code == 401
        await account.withdraw(watched.id)
        with failing(Refused, "not_found"):
            await account.credential(watched.id)
    told = f"{made!r} {watched!r} {logged} {caplog.text}"
    assert made.secret not in told
    assert ACCOUNT_TOKEN not in told
    assert not any("?" in str(entry) for entry in logged)


async def test_no_answer_leads_the_token_elsewhere_nor_takes_for_ever() -> None:
    asked: list[bytes] = []
    heard: list[bytes] = []
    async with saying(raw(200, "{}"), asked) as elsewhere:
        moved = raw(302, "", f"Location: {elsewhere}/api/v1/applications/")
        async with saying(moved, heard) as base, account_at(base) as account:
            with failing(Unanswered, "html_answer", Charge.NO):
                await account.applications()
        assert (len(heard), asked) == (1, [])
    assert b"authorization: bearer " + ACCOUNT_TOKEN.encode() in heard[0].lower()

    async def silent(reader: Any, writer: Any) -> None:
        await reader.read()
        writer.close()

    async with listening(silent) as base, account_at(base, timeouts=IMPATIENT) as account:
        with failing(Unanswered, "unanswered", Charge.NO):
            await account.applications()
    async with account_at(NOWHERE) as account:
        with pytest.raises(StudioError):
            await account.applications()


ASKED: list[Callable[[AccountClient], Awaitable[object]]] = [
    lambda account: account.applications(),
    lambda account: account.usage(0, 1),
    lambda account: account.credential("c-1"),
    lambda account: account.make_token("a-1", "Kinogrid", Decimal(5)),
    lambda account: account.withdraw("c-1"),
]
NO = '{"detail": "no %s", "code": "%s", "trace_id": "t-9"}'
TROUBLE = [
    (raw(401, NO % (API_SECRET, "not_authenticated")), TokenRefused, "invalid_token"),
    (raw(401, NO % ("", "token_expired")), TokenRefused, "token_expired"),
    (raw(401, ""), TokenRefused, "invalid_token"),
    (raw(401, NO % ("", "token_mismatched")), TokenRefused, "token_mismatched"),
    (raw(403, NO % ("", "token_mismatched")), TokenRefused, "token_mismatched"),
    (raw(403, NO % ("", "permission_denied")), TokenRefused, "permission_denied"),
    (raw(403, NO % ("", "no_token")), TokenRefused, "no_token"),
    (raw(403, NO % ("", "disabled")), Refused, "disabled"),
    (raw(403, "<html>no</html>"), Unanswered, "html_answer"),
    (raw(400, NO % (API_SECRET, "invalid")), Refused, "bad_request"),
    (raw(500, NO % ("", "api_error")), Unanswered, "unanswered"),
    (raw(503, "<html>later</html>"), Unanswered, "html_answer"),
    (raw(503, NO % ("", "usage_query_timeout")), WindowTooWide, "unanswered"),
    (raw(503, "", "Retry-After: 7"), Throttled, "unanswered"),
    (raw(502, ""), Unanswered, "unanswered"),
    (b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{", Unanswered, "unanswered"),
    (b"nonsense\r\n\r\n", Unanswered, "unanswered"),
]
# What a DELETE would take for a yes.
GOOD_TROUBLE = [
    raw(200, "<html>welcome</html>"),
    raw(200, "[]"),
    raw(200, "null"),
    raw(200, "{"),
    raw(200, '{"success": false, "error": "no"}'),
    raw(200, '{"items": {}, "id": null, "token": 5}'),
    raw(200, "[" * 100_000),
    raw(200, '{"items": [], "id": "c-1", "token": "' + API_SECRET + '", "x": "' + "x" * ACCOUNT_BOUND + '"}'),
]


@pytest.mark.parametrize(("reply", "kind", "code"), TROUBLE)
async def test_each_trouble_has_its_kind_and_quotes_nothing(reply: bytes, kind: type[StudioError], code: str) -> None:
    async with saying(reply, []) as base, account_at(base) as account:
        for question in ASKED:
            with failing(kind, code, Charge.NO) as caught:
                await question(account)
            assert API_SECRET not in repr(caught.value.failure)
            assert "no " not in caught.value.failure.said


@pytest.mark.parametrize("reply", GOOD_TROUBLE)
async def test_a_yes_that_makes_no_sense_is_no_answer(reply: bytes) -> None:
    async with saying(reply, []) as base, account_at(base) as account:
        for question in ASKED[:-1]:
            with failing(Unanswered) as caught:
                await question(account)
            assert API_SECRET not in repr(caught.value.failure)


async def test_a_page_for_browsers_withdraws_nothing() -> None:
    async with saying(GOOD_TROUBLE[0], []) as base, account_at(base) as account:
        with failing(Unanswered, "html_answer"):
            await account.withdraw("c-1")
    async with saying(raw(404, "<html>who?</html>"), []) as base, account_at(base) as account:
        with failing(Unanswered, "html_answer"):
            await account.withdraw("c-1")


@pytest.mark.parametrize(("header", "pause"), [("Retry-After: 7", 7.0), ("Retry-After: soon", None), ("X: y", None)])
async def test_a_question_too_many_says_when_to_come_back(header: str, pause: float | None) -> None:
    reply = raw(429, NO % ("", "usage_query_in_progress"), header)
    async with saying(reply, []) as base, account_at(base) as account:
        with failing(Throttled, "too_many_requests") as caught:
            await account.usage(0, 1)
    assert isinstance(caught.value, Throttled)
    assert caught.value.retry_after == pause


async def test_a_time_that_is_too_wide_says_when_to_come_back_with_less() -> None:
    reply = raw(503, NO % ("", "usage_query_timeout"), "Retry-After: 7")
    async with saying(reply, []) as base, account_at(base) as account:
        with failing(WindowTooWide, "unanswered") as caught:
            await account.usage(0, 1)
    assert isinstance(caught.value, WindowTooWide)
    assert caught.value.retry_after == 7.0


async def test_an_id_is_no_way_to_another_address() -> None:
    asked: list[bytes] = []
    async with saying(raw(404, NO % ("", "not_found")), asked) as base, account_at(base) as account:
        await account.withdraw("../applications/?x=1#")
    assert asked[0].startswith(b"DELETE /api/v1/credentials/..%2Fapplications%2F%3Fx%3D1%23/ HTTP")


@pytest.mark.parametrize(
    "odd", [None, True, "", "x", "nan", float("nan"), float("inf"), "-1", -0.01, 2e9, [], {}, 10**400]
)
def test_an_amount_that_makes_no_sense_is_none(odd: object) -> None:
    assert amount(odd) is None


@pytest.mark.parametrize(("told", "meant"), [(0, "0"), ("0.54", "0.54"), (0.1, "0.1"), (12, "12"), (1e9, "1e9")])
def test_an_amount_is_kept_as_it_was_written(told: object, meant: str) -> None:
    assert amount(told) == Decimal(meant)


def test_what_an_account_has_is_read_with_what_it_lacks() -> None:
    other = [{"scope": "GLOBAL", "id": 7, "remaining_amount": "3"}, {"id": None}, {"id": "a b"}, 5, None, []]
    found = read_applications(replied({"count": 9, "items": [APPLICATION, *other]}))
    assert found == (
        Application("a-1", "midjourney", False, Decimal("12.5"), None, False, False),
        Application("7", None, True, Decimal(3), None, False, False),
    )
    assert read_applications(replied({"data": {"items": []}})) == ()
    assert len(read_applications(replied({"items": [APPLICATION] * 1200}))) == 1000


def test_a_line_tells_what_was_taken() -> None:
    full = {**LINE, "deducted_amount": 0.27, "api": {"path": "/midjourney/videos"}, "credential": {"id": "c-1"}}
    page = read_usage(replied({"count": 3, "items": [LINE, full, {"status_code": 7, "used_amount": -1}, None]}), 0)
    at = 1795755600.0
    assert page.lines == (
        UsageLine("t-1", 200, Decimal("0.54"), at, None, None),
        UsageLine("t-1", 200, Decimal("0.27"), at, "/midjourney/videos", "c-1"),
        UsageLine(None, None, None, None, None, None),
    )
    assert page.next_offset is None


@pytest.mark.parametrize(
    ("count", "lines", "following"),
    [(9, 2, 12), (12, 2, None), (13, 2, 12), (None, 2, 12), (99, 0, None), ("x", 1, 11), (-1, 1, None)],
)
def test_the_next_page_begins_behind_this_one(count: object, lines: int, following: int | None) -> None:
    if count == 9:
        count = 19
    assert read_usage(replied({"count": count, "items": [LINE] * lines}), 10).next_offset == following


def test_a_token_is_told_once_and_its_limit_later() -> None:
    assert read_new_token(replied(CREDENTIAL, 201)).secret == API_SECRET
    read = read_credential(replied(CREDENTIAL))
    assert read == Credential("c-1", "Kinogrid", Decimal(5), Decimal("1.5"), None)
    assert read.left == Decimal("3.5")
    assert read_credential(replied({"id": 5, "name": "x" * 999, "limited_amount": 1, "used_amount": 2})).left == 0
    assert len(read_credential(replied({"id": 5, "name": "x" * 999})).name) == 200
    unlimited = read_credential(replied({"id": 5, "used_amount": 2}))
    assert (unlimited.left, Credential("c", "", Decimal(1), None, None).left) == (None, None)
    for odd in ("short", "x" * 201, f"{API_SECRET} x", "é" * 32, None, 10**31):
        with failing(Unanswered):
            read_new_token(replied(CREDENTIAL | {"token": odd}))


def test_ids_of_apis_are_read_where_they_are_told() -> None:
    page = {"apis": [{"path": "/midjourney/videos", "id": "v"}, {"path": "/suno/x", "id": 5}, {"id": "y"}, None]}
    assert read_api_ids(json.dumps(page).encode()) == {"/midjourney/videos": "v", "/suno/x": "5"}
    assert read_api_ids(b"<html>") == {}
    assert read_api_ids(b'{"apis": {}}') == {}
    assert read_api_ids(json.dumps(page | {"x": "x" * ACCOUNT_BOUND}).encode()) == {}


def an_application(**fields: Any) -> Application:
    usual = {"service": "midjourney", "is_common": False, "remaining": Decimal(5), "used": None, "disabled": False}
    return Application(**{"id": "a", "draws_on_common": True, **usual, **fields})


def test_the_balance_is_what_can_be_spent_here() -> None:
    own, common = an_application(), an_application(service=None, is_common=True, remaining=Decimal(2))
    assert balance([]) is balance([common, an_application(service="suno")]) is None
    assert balance([own, common]) == Balance(Decimal(5), Decimal(2))
    assert balance([an_application(draws_on_common=False), common]) == Balance(Decimal(5), Decimal(0))
    assert balance([an_application(disabled=True), common]) == Balance(Decimal(0), Decimal(0))
    assert own_application([an_application(disabled=True), own]) == own
    blocked = an_application(service=None, is_common=True, disabled=True)
    assert balance([own, blocked]) == Balance(Decimal(5), Decimal(0))
    unknown = balance([own, common, an_application(service=None, is_common=True, remaining=None)])
    assert (unknown, unknown and unknown.left) == (Balance(Decimal(5), None), None)
    assert Balance(None, Decimal(1)).left is None
    assert Balance(Decimal(1), Decimal(2)).left == 3


READERS: list[Callable[[Reply], object]] = [
    read_applications,
    lambda reply: read_usage(reply, 0),
    read_credential,
    read_new_token,
    lambda reply: read_api_ids(reply.body),
]
NAMES = st.sampled_from(
    ["items", "count", "id", "token", "name", "limited_amount", "api", "service", "credential", "apis", "path"]
)
inner = st.dictionaries(NAMES, anything, max_size=4)
objects = st.dictionaries(NAMES | st.text(), anything | inner | st.lists(inner, max_size=3), max_size=5)


LISTED, APIS = {"items": [APPLICATION, LINE], "count": 2}, {"apis": [{"path": "/midjourney/videos", "id": "v"}]}
REFUSING = [{"detail": "no", "code": code, "trace_id": "t-1"} for code in ("not_found", "used_up", "invalid")]
any_answers = st.tuples(st.sampled_from(READERS), st.sampled_from(REFUSING) | objects | anything)
good_answers = st.builds(
    lambda pair, odd: (pair[0], {**pair[1], **odd}),
    st.sampled_from(list(zip(READERS, [LISTED, LISTED, CREDENTIAL, CREDENTIAL, APIS], strict=True))),
    st.dictionaries(NAMES, anything, max_size=1),
)


@must_reach(
    *("applications", "UsagePage", "Credential", "NewToken", "ids of APIs"),
    *("Unanswered", "TokenRefused", "Throttled", "Refused"),
)
@settings(max_examples=300)
@given(good_answers | any_answers, st.sampled_from([*[200] * 8, 201, 204, 400, 401, 403, 404, 418, 429, 500, 503]))
def test_whatever_is_answered_is_read_or_refused(asked: tuple[Callable[[Reply], object], object], status: int) -> None:
    reader, body = asked
    found = outcome(reader, replied(body, status))
    if isinstance(found, StudioError):
        assert (found.failure.charge, found.failure.said) == (Charge.NO, "")
    else:
        assert not isinstance(found, NewToken) or found.secret not in repr(found)
    reached({"tuple": "applications", "dict": "ids of APIs"}.get(type(found).__name__, type(found).__name__))


def outcome(reader: Callable[[Reply], object], reply: Reply) -> object:
    try:
        return reader(reply)
    except StudioError as error:
        return error
