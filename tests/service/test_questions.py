"""Questions that cost nothing: tasks by id, the list, the token's check; and what may be learned on the way."""

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from kinogrid.domain.failure import Charge, Refused, StudioError, Throttled, TokenRefused, Unanswered, Unreachable
from kinogrid.domain.request import Extend, FrameUrls, Generate, Kind, LocalFrame, RemoteFrame
from kinogrid.domain.state import Result
from kinogrid.domain.task import Pending, TaskRecord
from kinogrid.service.client import ServiceClient
from tests.fakes.fault_driver import FaultService

if TYPE_CHECKING:
    from kinogrid.studio.ports import Service

ORDER = Generate(prompt="waves", first=RemoteFrame("https://example.com/sea.png"))
OWN_ERROR = '{"success": false, "error": {"code": "%s", "message": "no"}, "trace_id": "t-1"}'
FATES: list[tuple[dict[str, Any], type[StudioError]]] = [
    ({"do": "reset"}, Unanswered),
    ({"do": "hang"}, Unanswered),
    ({"do": "cut"}, Unanswered),
    ({"do": "noise"}, Unanswered),
    ({"do": "garbage"}, Unanswered),
    ({"do": "huge"}, Unanswered),
    ({"do": "html"}, Unanswered),
    ({"do": "html", "status": 404}, Unanswered),
    ({"do": "html", "status": 502}, Unanswered),
    ({"do": "html", "status": 403}, Unanswered),
    ({"do": "redirect", "to": "https://elsewhere.example/login"}, Unanswered),
    ({"do": "answer", "body": '{"items": 7}'}, Unanswered),
    ({"do": "answer", "body": '"well"'}, Unanswered),
    ({"do": "answer", "body": "[" * 100_000}, Unanswered),
    ({"do": "answer", "status": 500, "body": OWN_ERROR % "api_error"}, Unanswered),
    ({"do": "answer", "body": OWN_ERROR % "api_error"}, Unanswered),
    ({"do": "answer", "status": 429, "body": "{}"}, Throttled),
    ({"do": "answer", "status": 401, "body": OWN_ERROR % "invalid_token"}, TokenRefused),
    ({"do": "answer", "status": 400, "body": OWN_ERROR % "token_mismatched"}, TokenRefused),
    ({"do": "answer", "status": 403, "body": OWN_ERROR % "used_up"}, TokenRefused),
]


@pytest.mark.parametrize(("rule", "kind"), FATES)
@pytest.mark.parametrize("question", ["look_up", "list"])
async def test_a_question_without_an_answer_costs_nothing(
    server: FaultService, client: ServiceClient, rule: dict[str, Any], kind: type[StudioError], question: str
) -> None:
    server.script(rules=[{"on": question, **rule}])
    with pytest.raises(StudioError) as caught:
        await (client.look_up(["a"]) if question == "look_up" else client.recent(limit=5))
    assert type(caught.value) is kind
    assert caught.value.failure.charge is Charge.NO


async def test_a_task_from_acceptance_to_result(server: FaultService, client: ServiceClient) -> None:
    server.script(unknown_for=3600, finish_after=3600, text_numbers=True, urls=8)
    body = client.body(ORDER, FrameUrls())
    task_id = (await client.submit(body)).task_id
    assert await client.look_up([task_id, "unheard-of"]) == {}
    server.script(finish_after=3600, text_numbers=True)
    record = (await client.look_up([task_id, "unheard-of"]))[task_id]
    assert record.outcome == Pending(0, "brewing")
    assert client.is_order(body, record)
    server.script(finish_after=0, text_numbers=True, urls=8)
    record = (await client.look_up([task_id, "unheard-of"]))[task_id]
    result = record.outcome
    assert isinstance(result, Result)
    assert (len(result.urls), result.width, result.video_id) == (8, 64, "1751816800000000")
    assert client.is_order(body, record)


@pytest.mark.parametrize("body", ["{}", '{"items": []}', "[]", '{"items": [null, 7, {}, {"id": null}]}'])
async def test_unknown_tasks_are_left_out(server: FaultService, client: ServiceClient, body: str) -> None:
    server.script(rules=[{"on": "look_up", "do": "answer", "body": body}])
    assert await client.look_up(["a", "b"]) == {}


async def test_a_404_of_the_service_means_unknown(server: FaultService, client: ServiceClient) -> None:
    server.script(rules=[{"on": "look_up", "do": "answer", "status": 404, "body": OWN_ERROR % "not_found"}])
    assert await client.look_up(["a"]) == {}


async def test_tasks_that_were_not_asked_for_are_left_out(server: FaultService, client: ServiceClient) -> None:
    body = '{"items": [{"id": "a"}, {"id": "b"}]}'
    server.script(rules=[{"on": "look_up", "do": "answer", "body": body}])
    assert list(await client.look_up(["b"])) == ["b"]


async def test_a_list_that_is_none_is_not_taken_for_an_empty_one(server: FaultService, client: ServiceClient) -> None:
    server.script(rules=[{"on": "list", "do": "answer", "body": "{}"}])
    with pytest.raises(Unanswered):
        await client.recent(limit=5)
    assert await client.recent(limit=5) == ()


@pytest.mark.parametrize("status", [400, 404, 405, 501])
async def test_a_service_that_does_not_list_tasks_says_so_for_good(
    server: FaultService, client: ServiceClient, status: int
) -> None:
    rule = {"do": "answer", "status": status, "body": OWN_ERROR % "api_not_implemented"}
    server.script(rules=[{"on": "list", **rule}])
    with pytest.raises(Refused) as caught:
        await client.recent(limit=5)
    assert type(caught.value) is Refused
    assert caught.value.failure.charge is Charge.NO


async def test_the_order_is_found_among_five_hundred(server: FaultService, client: ServiceClient) -> None:
    server.script(foreign_tasks=500, clock=-240.0, page=100)
    body = client.body(Extend(prompt="on", video_id="1751816807896311", video_index=2), FrameUrls())
    task_id = (await client.submit(body)).task_id
    assert -241.5 < client.clock_offset < -238.5
    records: list[TaskRecord] = []
    page = await client.recent(limit=100)
    while page:
        records += page
        page = await client.recent(limit=100, offset=len(records), created_min=1.0)
    assert len(records) == 501
    assert [record.id for record in records if client.is_order(body, record)] == [task_id]


async def test_a_list_in_trouble_for_a_while(server: FaultService, client: ServiceClient) -> None:
    server.script(rules=[{"on": "list", "do": "empty", "status": 500, "times": 2}])
    for _ in range(2):
        with pytest.raises(Unanswered):
            await client.recent(limit=5)
    assert await client.recent(limit=5) == ()


async def test_more_ids_than_the_provider_recommends_are_our_own_mistake(client: ServiceClient) -> None:
    assert await client.look_up([]) == {}
    with pytest.raises(ValueError, match="at most 50"):
        await client.look_up([str(number) for number in range(51)])


async def test_checking_a_token(server: FaultService, client: ServiceClient) -> None:
    server.script(token="the-right-one-here")
    await client.check_token(" the-right-one-here\n")
    with pytest.raises(TokenRefused):
        await client.check_token("the-wrong-one-here")
    with pytest.raises(TokenRefused):
        await client.check_token("")
    assert [request["body"] for request in server.requests()] == [
        '{"action":"retrieve_batch","limit":1,"offset":0}'
    ] * 2


async def test_nobody_there(client: ServiceClient) -> None:
    lonely = ServiceClient(
        api_base="http://127.0.0.1:9/", platform_base="x", token=lambda: "a-token", user_agent="Kinogrid/test"
    )
    with pytest.raises(Unreachable):
        await lonely.recent(limit=1)
    await lonely.aclose()
    assert client.clock_offset == 0.0


async def test_the_log_is_told_of_every_request_and_of_no_secret(server: FaultService) -> None:
    told: list[tuple[str, str, int | None, float, str | None]] = []
    client = ServiceClient(
        api_base=server.base_url,
        platform_base=server.base_url,
        token=lambda: "secret-token-0123456789",
        user_agent="Kinogrid/test",
        answer_log=lambda *entry: told.append(entry),
    )
    service: Service = client  # the seam that the use cases stand on
    server.script(rules=[{"do": "answer", "status": 400, "body": OWN_ERROR % "bad_request"}, {"do": "reset"}])
    body = service.body(Generate(prompt="p", first=LocalFrame("/x.png")), FrameUrls(first="https://a.example/b.png"))
    for _ in range(2):
        with pytest.raises(StudioError):
            await service.submit(body, Kind.VIDEOS)
    await service.recent(limit=1)
    await client.aclose()
    assert [entry[:3] + entry[4:] for entry in told] == [
        ("POST", "/midjourney/videos", 400, "t-1"),
        ("POST", "/midjourney/videos", None, None),
        ("POST", "/midjourney/tasks", 200, None),
    ]
    assert "secret" not in repr(told)
    assert all("secret-token-0123456789" in request["headers"]["authorization"] for request in server.requests())


async def test_two_hundred_questions_share_few_connections(server: FaultService, patient_client: ServiceClient) -> None:
    await asyncio.gather(*(patient_client.look_up([str(number)]) for number in range(200)))
    assert len({request["connection"] for request in server.requests()}) <= 8
