"""Orders for pictures go to their own address, and are judged by the same charge-safety table as those for videos."""

import json
from typing import Any

import pytest

from kinogrid.domain.failure import Charge, Refused, StudioError, Throttled, TokenRefused, Unclear, Unreachable
from kinogrid.domain.request import FrameUrls, Generate, Imagine, Kind, RemoteFrame
from kinogrid.domain.state import Result
from kinogrid.service.client import ServiceClient
from tests.fakes.fault_driver import FaultService
from tests.fakes.fault_media import picture, sheet
from tests.service.test_orders_under_fire import OWN_ERROR, answer

ORDER = Imagine(prompt="waves")


def order_text(client: ServiceClient) -> str:
    return client.body(ORDER, FrameUrls())


async def test_an_order_for_pictures_goes_where_pictures_are_made(server: FaultService, client: ServiceClient) -> None:
    found = await client.submit(order_text(client), Kind.IMAGINE)
    (request,) = server.requests("order")
    assert (request["method"], request["path"]) == ("POST", "/midjourney/imagine")
    assert request["body"] == order_text(client)
    assert json.loads(request["body"])["split_images"] is True
    assert [(entry["task_id"], entry["kind"]) for entry in server.ledger()] == [(found.task_id, "imagine")]


@pytest.mark.parametrize(
    ("rule", "kind", "code", "taken"),
    [
        ({"do": "reset"}, Unclear, "no_answer", 0),
        ({"do": "reset", "accept": True}, Unclear, "no_answer", 1),
        ({"do": "hang", "accept": True}, Unclear, "no_answer", 1),
        ({"do": "garbage", "accept": True}, Unclear, "unreadable_answer", 1),
        ({"do": "html", "status": 502, "accept": True}, Unclear, "html_answer", 1),
        (answer(404, '{"message": "no route"}'), Refused, "refused", 0),
        (answer(403, OWN_ERROR % "forbidden"), Refused, "forbidden", 0),
        (answer(504, OWN_ERROR % "timeout"), Refused, "timeout", 0),
        (answer(401, OWN_ERROR % "invalid_token"), TokenRefused, "invalid_token", 0),
        ({"do": "empty", "status": 429}, Throttled, "too_many_requests", 0),
    ],
)
async def test_each_way_to_fail_is_taken_for_what_it_is(
    server: FaultService, client: ServiceClient, rule: dict[str, Any], kind: type[StudioError], code: str, taken: int
) -> None:
    server.script(rules=[{"on": "order", **rule}])
    with pytest.raises(StudioError) as caught:
        await client.submit(order_text(client), Kind.IMAGINE)
    assert type(caught.value) is kind
    assert caught.value.failure.code == code
    assert len(server.ledger()) == taken
    assert len(server.requests("order")) == 1  # whatever happened, nothing was sent twice
    if kind is Unclear:
        assert caught.value.failure.charge is Charge.MAYBE


async def test_a_service_that_is_not_there_got_nothing(client: ServiceClient) -> None:
    nobody = ServiceClient(
        api_base="http://127.0.0.1:9", platform_base="http://127.0.0.1:9", token=lambda: "a-token", user_agent="t"
    )
    with pytest.raises(Unreachable):
        await nobody.submit(order_text(client), Kind.IMAGINE)
    await nobody.aclose()


@pytest.mark.parametrize("shape", ["hold", "lines"])
@pytest.mark.parametrize("sheets", [False, True])
async def test_an_answer_that_comes_with_its_pictures(
    server: FaultService, client: ServiceClient, shape: str, sheets: bool
) -> None:
    server.script(finish_after=0.05, sheets=sheets, rules=[{"on": "order", "do": shape}])
    outcome = (await client.submit(order_text(client), Kind.IMAGINE)).outcome
    assert isinstance(outcome, Result)
    assert (len(outcome.urls), outcome.sheet) == (4, sheets)
    async with client.download(outcome.urls[3], offset=0, validator=None) as download:
        data = b"".join([chunk async for chunk in download.chunks()])
    assert data == (sheet() if sheets else picture(3))


@pytest.mark.parametrize("odd", [False, True])
async def test_a_lost_order_is_found_among_its_like_and_no_other(
    server: FaultService, client: ServiceClient, odd: bool
) -> None:
    video = client.body(
        Generate(prompt="waves --ar 16:9", first=RemoteFrame("https://example.com/sea.png")), FrameUrls()
    )
    server.script(odd_records=odd, text_numbers=odd, rules=[{"on": "order", "do": "reset", "accept": True, "times": 2}])
    for body, kind in ((order_text(client), Kind.IMAGINE), (video, Kind.VIDEOS)):
        with pytest.raises(Unclear):
            await client.submit(body, kind)
    records = await client.recent(limit=10)
    for body, kind in ((order_text(client), Kind.IMAGINE), (video, Kind.VIDEOS)):
        assert [record.kind for record in records if client.is_order(body, record, kind)] == [kind]
    assert client.order_of(records[-1]) == ORDER
