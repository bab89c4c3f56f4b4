"""Clips over the wire: resumed where that is safe, begun anew where it is not, and never with the token."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from kinogrid.domain.failure import DeadLink, Refused, StudioError, Unanswered
from kinogrid.service.client import PICTURE_BOUND, ServiceClient
from tests.fakes.fault_driver import FaultService
from tests.service.conftest import TOKEN, failing, fetched, finished, listening, result_of


async def fetch(
    client: ServiceClient, url: str, offset: int = 0, validator: str | None = None
) -> tuple[int, bytes, str | None, int | None]:
    async with client.download(url, offset=offset, validator=validator) as clip:
        data = b"".join([chunk async for chunk in clip.chunks()])
        return clip.offset, data, clip.validator, clip.total


@pytest.mark.usefixtures("name_lookups")
async def test_a_clip_comes_whole_and_in_two_halves(server: FaultService, client: ServiceClient) -> None:
    server.script(finish_after=0, media_host="localhost", media_padding=500_000)
    url = (await finished(client)).urls[1]
    _, whole, validator, total = await fetch(client, url)
    assert len(whole) == total
    assert validator is not None
    assert whole[4:8] == b"ftyp"
    assert await fetch(client, url, 1000, validator) == (1000, whole[1000:], validator, total)
    assert await fetch(client, url, 1000, '"another version"') == (0, whole, validator, total)
    assert await fetch(client, url, 1000, None) == (0, whole, validator, total)
    assert await fetch(client, url, len(whole), validator) == (0, whole, validator, total)
    requests = server.requests("media")
    assert {request["headers"]["host"].split(":")[0] for request in requests} == {"localhost"}
    assert TOKEN not in repr(requests)
    assert all(request["headers"]["accept-encoding"] == "identity" for request in requests)
    assert requests[0]["path"].startswith("//media/")


@pytest.mark.parametrize("wrong", ["wrong_tag", "wrong_range", "whole"])
async def test_a_resumption_that_does_not_fit_begins_anew(
    server: FaultService, client: ServiceClient, wrong: str
) -> None:
    server.script(finish_after=0)
    url = (await finished(client)).urls[0]
    _, whole, validator, _ = await fetch(client, url)
    server.script(finish_after=0, rules=[{"on": "media", "do": wrong}])
    offset, data, _, _ = await fetch(client, url, 100, validator)
    assert (offset, data) == (0, whole)


@pytest.mark.parametrize(
    ("rule", "kind", "code"),
    [
        ({"do": "gone"}, DeadLink, "dead_link"),
        ({"do": "gone", "status": 403}, DeadLink, "dead_link"),
        ({"do": "gone", "status": 410}, DeadLink, "dead_link"),
        ({"do": "gone", "status": 500}, Unanswered, "unanswered"),
        ({"do": "gone", "status": 206}, Unanswered, "unanswered"),
        ({"do": "reset"}, Unanswered, "unanswered"),
        ({"do": "hang"}, Unanswered, "unanswered"),
        ({"do": "cut"}, Unanswered, "unanswered"),
        ({"do": "overlong"}, Unanswered, "unanswered"),
        ({"do": "noise"}, Unanswered, "unanswered"),
        ({"do": "drip", "pause": 1.0}, Unanswered, "unanswered"),
        ({"do": "drip", "pause": 0.01}, Unanswered, "unanswered"),
        ({"do": "redirect", "to": "http://example.com/clip.mp4"}, Refused, "bad_link"),
        ({"do": "redirect", "to": "https://127.0.0.1:9/clip.mp4"}, Refused, "bad_link"),
        ({"do": "redirect", "to": "file:///etc/passwd"}, Refused, "bad_link"),
        ({"do": "redirect", "to": "http://[broken"}, StudioError, ""),
        ({"do": "redirect", "to": "/media/round", "times": None}, Unanswered, "dead_link"),
        ({"do": "answer", "headers": {"Content-Length": str(2 << 30)}}, Refused, "bad_clip"),
    ],
)
async def test_a_clip_that_does_not_come(
    server: FaultService, client: ServiceClient, rule: dict[str, Any], kind: type[StudioError], code: str
) -> None:
    server.script(finish_after=0)
    url = (await finished(client)).urls[0]
    server.script(finish_after=0, rules=[{"on": "media", **rule}])
    with pytest.raises(kind) as caught:
        await fetch(client, url)
    assert caught.value.failure.code.startswith(code)
    assert len(server.requests("media")) <= 6


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://example.com/clip.mp4",
        "file:///etc/passwd",
        "ftp://127.0.0.1/x",
        "//example.com/x",
        "https://user:password@example.com/x",
        "https://exa mple.com/x",
        "javascript:alert(1)",
        "../../etc/passwd",
        "http://127.0.0.1.example.com/x",
    ],
)
async def test_an_unsafe_address_is_not_touched(client: ServiceClient, url: str) -> None:
    with failing(Refused, "bad_link"):
        await fetch(client, url)


async def test_a_picture_comes_whole_without_the_token_and_within_bounds(
    server: FaultService, client: ServiceClient
) -> None:
    server.script(finish_after=0)
    cover = (await finished(client)).cover_url
    assert cover is not None
    assert (await client.picture(cover)).startswith(b"\x89PNG")
    assert TOKEN not in repr(server.requests("media"))
    server.script(finish_after=0, rules=[{"on": "media", "do": "huge", "bytes": PICTURE_BOUND}])
    with pytest.raises(Refused, match="bad_link"):
        await client.picture(cover)
    for unsafe in ("http://pictures.example/1.png", "file:///etc/passwd", ""):
        with pytest.raises(Refused, match="bad_link"):
            await client.picture(unsafe)


async def test_a_redirect_of_the_same_kind_is_followed(server: FaultService, client: ServiceClient) -> None:
    server.script(finish_after=0)
    first, second, *_ = (await finished(client)).urls
    server.script(finish_after=0, rules=[{"on": "media", "do": "redirect", "to": second, "path": "0_0.mp4"}])
    assert await fetched(client, first) == await fetched(client, second)


async def test_dead_links_become_fresh_ones(server: FaultService, client: ServiceClient) -> None:
    server.script(finish_after=0, stale_first=True)
    stale = await finished(client)
    with pytest.raises(DeadLink):
        await fetched(client, stale.urls[0])
    task_id = server.ledger()[0]["task_id"]
    fresh = result_of((await client.look_up([task_id]))[task_id])
    assert (await fetched(client, fresh.urls[0]))[4:8] == b"ftyp"


@asynccontextmanager
async def plain_host(reply: bytes) -> AsyncIterator[str]:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\n" + reply)
        await writer.drain()
        writer.close()

    async with listening(serve) as base:
        yield f"{base}/clip.mp4"


@pytest.mark.parametrize(
    ("headers", "validator"),
    [
        (b'ETag: "strong"\r\nLast-Modified: Mon, 01 Jan 2001 00:00:00 GMT\r\n', '"strong"'),
        (b'ETag: W/"weak"\r\nLast-Modified: Mon, 01 Jan 2001 00:00:00 GMT\r\n', None),
        (b"Last-Modified: Mon, 01 Jan 2001 00:00:00 GMT\r\n", "Mon, 01 Jan 2001 00:00:00 GMT"),
        (b"Last-Modified: once upon a time\r\n", None),
        (b"", None),
    ],
)
async def test_only_what_identifies_a_version_is_kept_to_resume_with(
    client: ServiceClient, headers: bytes, validator: str | None
) -> None:
    async with plain_host(headers + b"Content-Length: 4\r\n\r\nabcd") as url:
        assert await fetch(client, url) == (0, b"abcd", validator, 4)


async def test_a_clip_of_unknown_length(client: ServiceClient) -> None:
    async with plain_host(b"Transfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n0\r\n\r\n") as url:
        assert await fetch(client, url) == (0, b"abcd", None, None)
    async with plain_host(b"Transfer-Encoding: chunked\r\n\r\n4\r\nab") as url:
        with pytest.raises(Unanswered):
            await fetch(client, url)
