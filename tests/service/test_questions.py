"""Questions that cost nothing: tasks by id, the list, the token's check; and what may be learned on the way."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kinogrid.domain.failure import Charge, Refused, StudioError, Throttled, TokenRefused, Unanswered, Unreachable
from kinogrid.domain.posting import Posting, Signs
from kinogrid.domain.request import Extend, FrameUrls, Generate, Kind, LocalFrame
from kinogrid.domain.task import Pending, TaskRecord
from kinogrid.service.client import ServiceClient
from kinogrid.service.word_help import WordHelp
from tests.fakes.fault_driver import FaultService
from tests.fakes.fault_media import png
from tests.service.conftest import (
    NOWHERE,
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

if TYPE_CHECKING:
    from kinogrid.studio.ports.ordering import Service

FATES: list[tuple[dict[str, Any], type[StudioError]]] = [
    *[({"do": how}, Unanswered) for how in ("reset", "hang", "cut", "noise", "garbage", "huge")],
    *[({"do": "html", "status": status}, Unanswered) for status in (200, 404, 502, 403)],
    ({"do": "redirect", "to": "https://elsewhere.example/login"}, Unanswered),
    *[(answer(200, body), Unanswered) for body in ('{"items": 7}', '"well"', "[" * 100_000)],
    *[(own_error(status, "api_error"), Unanswered) for status in (500, 200)],
    (answer(429, "{}"), Throttled),
    *[(no, TokenRefused) for no in map(own_error, (401, 400, 403), ("invalid_token", "token_mismatched", "used_up"))],
]
# A list that is none is not taken for an empty one, and a service that lists no tasks says so for good.
LIST_FATES: list[tuple[dict[str, Any], type[StudioError]]] = [
    (answer(200, "{}"), Unanswered),
    *[(own_error(status, "api_not_implemented"), Refused) for status in (400, 404, 405, 501)],
]


@pytest.mark.parametrize(
    ("question", "rule", "kind"),
    [*[("look_up", *fate) for fate in FATES], *[("list", *fate) for fate in FATES + LIST_FATES]],
)
async def test_a_question_without_an_answer_costs_nothing(
    client: Customer, question: str, rule: dict[str, Any], kind: type[StudioError]
) -> None:
    client.server.script(rules=[{"on": question, **rule}])
    with failing(kind, charge=Charge.NO):
        await (client.look_up(["a"]) if question == "look_up" else client.recent(limit=5))
    async with asking(client.server.base_url) as patient:
        assert await patient.look_up(["a"]) == {}
        assert await patient.recent(limit=5) == ()


async def test_a_task_from_acceptance_to_result(client: Customer) -> None:
    client.server.script(unknown_for=3600, finish_after=3600, text_numbers=True, urls=8)
    body = body_of(client)
    task_id = (await client.submit(body)).task_id
    assert await client.look_up([task_id, "unheard-of"]) == {}
    client.server.script(finish_after=3600, text_numbers=True)
    record = (await client.look_up([task_id, "unheard-of"]))[task_id]
    assert record.outcome == Pending(0, "brewing")
    assert client.is_order(body, record)
    client.server.script(finish_after=0, text_numbers=True, urls=8)
    record = (await client.look_up([task_id, "unheard-of"]))[task_id]
    result = result_of(record)
    assert (len(result.urls), result.width, result.video_id) == (8, 64, "1751816800000000")
    assert client.is_order(body, record)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        *[(answer(200, body), []) for body in ("{}", '{"items": []}', "[]", '{"items": [null, 7, {}, {"id": null}]}')],
        (own_error(404, "not_found"), []),
        (answer(200, '{"items": [{"id": "a"}, {"id": "b"}]}'), ["b"]),
    ],
)
async def test_tasks_that_are_unknown_or_were_not_asked_for_are_left_out(
    client: Customer, said: dict[str, Any], found: list[str]
) -> None:
    client.server.script(rules=[{"on": "look_up", **said}])
    assert list(await client.look_up(["b", "c"])) == found


@pytest.mark.parametrize("odd", ['{"id": "b", "elapsed": }', '{"elapsed": }'])
async def test_of_an_answer_that_is_partly_unreadable_no_task_is_taken_for_unknown(client: Customer, odd: str) -> None:
    client.server.script(rules=[{"on": "look_up", **answer(200, f'{{"items": [{{"id": "a"}}, {odd}]}}')}])
    found = await client.look_up(["a", "b"])
    assert {task_id: (record.id, record.garbled) for task_id, record in found.items()} == {
        "a": ("a", False),
        "b": ("b", True),
    }


async def test_the_order_is_found_among_five_hundred(client: Customer) -> None:
    client.server.script(foreign_tasks=500, clock=-240.0, page=100)
    body = client.body(Extend(prompt="on", video_id="1751816807896311", video_index=2), FrameUrls())
    task_id = (await client.submit(body)).task_id
    assert (there := client.now()) is not None
    assert -241.5 < there - time.time() < -238.5
    records: list[TaskRecord] = []
    page = await client.recent(limit=100)
    while page:
        records += page
        page = await client.recent(limit=100, offset=len(records), created_min=1.0)
    assert len(records) == 501
    assert [record.id for record in records if client.is_order(body, record)] == [task_id]


async def test_more_ids_than_the_provider_recommends_are_our_own_mistake(client: ServiceClient) -> None:
    assert await client.look_up([]) == {}
    with pytest.raises(ValueError, match="at most 50"):
        await client.look_up([str(number) for number in range(51)])


async def test_checking_a_token(client: Customer) -> None:
    client.server.script(token="the-right-one-here")
    await client.check_token(" the-right-one-here\n")
    for wrong in ("the-wrong-one-here", ""):
        with pytest.raises(TokenRefused):
            await client.check_token(wrong)
    assert [request["body"] for request in client.server.requests()] == [
        '{"action":"retrieve_batch","limit":1,"offset":0}'
    ] * 2


NOBODY_HEARS: dict[str, Callable[[ServiceClient, Path], Awaitable[object]]] = {
    "an order": lambda client, _: client.submit(body_of(client)),
    "an order for pictures": lambda client, _: client.submit(body_of(client, PICTURES), Kind.IMAGINE),
    "a question": lambda client, _: client.recent(limit=1),
    "words": lambda client, _: WordHelp(client).translate("x"),
    "a picture": lambda client, path: client.upload(str(path), lambda _sent, _total: None),
    "a clip": lambda client, _: fetched(client, f"{NOWHERE}/x.mp4"),
}


@pytest.mark.parametrize("what", NOBODY_HEARS)
async def test_a_service_that_is_not_there_got_nothing(tmp_path: Path, what: str) -> None:
    path = tmp_path / "1.png"
    path.write_bytes(png())
    async with asking(NOWHERE) as client:
        with failing(Unreachable, "no_network", Charge.NO):
            await NOBODY_HEARS[what](client, path)
        assert client.now() is None


async def test_the_log_is_told_of_every_request_and_of_no_secret(server: FaultService) -> None:
    told: list[tuple[str, str, int | None, float, str | None]] = []
    server.script(rules=[own_error(400, "bad_request"), {"do": "reset"}])
    order = Generate(prompt="p", first=LocalFrame("/x.png"))
    async with asking(server.base_url, answer_log=lambda *entry: told.append(entry)) as client:
        service: Service = client  # the seam that the use cases stand on
        body = service.body(order, FrameUrls(first="https://a.example/b.png"))
        for _ in range(2):
            with pytest.raises(StudioError):
                await service.submit(body, Kind.VIDEOS)
        await service.recent(limit=1)
    assert [entry[:3] + entry[4:] for entry in told] == [
        ("POST", "/midjourney/videos", 400, "t-1"),
        ("POST", "/midjourney/videos", None, None),
        ("POST", "/midjourney/tasks", 200, None),
    ]
    assert "secret" not in repr(told)
    assert all(TOKEN in request["headers"]["authorization"] for request in server.requests())


async def test_only_what_may_be_asked_twice_goes_over_a_kept_connection(client: Customer) -> None:
    for _ in range(2):
        await client.prices()
    for method in ("GET", "GET", "POST", "DELETE", "POST"):
        await client.ask_platform("account-token", method, "/api/v1/credentials/", "{}")
    prices = [request["connection"] for request in client.server.requests("prices")]
    first, second, *others = [request["connection"] for request in client.server.requests()]
    assert {*prices, first, second} == {first}
    assert len({first, *others}) == 4, "on an old connection nobody knows whether a token was made or withdrawn"


async def test_two_hundred_questions_share_few_connections(server: FaultService) -> None:
    async with asking(server.base_url) as patient:
        await asyncio.gather(*(patient.look_up([str(number)]) for number in range(200)))
    # One that lay idle for some seconds, as on a busy machine, is not used again.
    assert len({request["connection"] for request in server.requests()}) < 100


@pytest.mark.parametrize("listed", [False, True])
async def test_whose_an_order_was_is_learned_from_the_record_of_the_last_one(client: Customer, *, listed: bool) -> None:
    client.server.script(origin="ours")
    before = Posting(0.0, "", signs=Signs(client.sender()))
    assert client.origin_of(before) == ()
    task_id = (await client.submit(body_of(client))).task_id
    assert client.origin_of(before) == ()
    await (client.recent(limit=10) if listed else client.look_up([task_id]))
    assert client.origin_of(before) == (("credential_id", "ours"),)
    assert client.origin_of(Posting(0.0, "", signs=Signs("another"))) == ()
    # What was known of it as it left holds where nothing is known any more.
    forgotten = Posting(0.0, "", origin=(("credential_id", "once"),), signs=Signs("another"))
    assert client.origin_of(forgotten) == (("credential_id", "once"),)


async def test_a_record_that_tells_no_request_tells_no_order(client: Customer) -> None:
    assert client.order_of(TaskRecord("t", Pending())) is None


async def test_addresses_of_the_service_may_end_with_a_slash(server: FaultService, tmp_path: Path) -> None:
    picture = tmp_path / "sea.png"
    picture.write_bytes(png())
    base = f" {server.base_url}// "
    async with asking(base, platform_base=base) as client:
        assert (await client.upload(str(picture), lambda _sent, _total: None)).startswith(server.base_url)
        assert (await client.submit(body_of(client))).task_id
    assert [request["path"].startswith("//") for request in server.requests()] == [False, False]
