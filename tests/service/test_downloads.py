"""Clips over the wire: resumed where that is safe, begun anew where it is not, and never with the token."""

import gzip
import zlib
from collections.abc import Callable
from typing import Any

import pytest

from kinogrid.domain.failure import DeadLink, Refused, StudioError, Unanswered
from kinogrid.service.client import PICTURE_BOUND, ServiceClient
from tests.service.conftest import TOKEN, Customer, failing, fetched, finished, saying

OK = b"HTTP/1.1 200 OK\r\n"


async def fetch(
    client: ServiceClient, url: str, offset: int = 0, validator: str | None = None
) -> tuple[int, bytes, str | None, int | None]:
    async with client.download(url, offset=offset, validator=validator) as clip:
        data = b"".join([chunk async for chunk in clip.chunks()])
        return clip.offset, data, clip.validator, clip.total


@pytest.mark.usefixtures("name_lookups")
async def test_a_clip_comes_whole_and_in_two_halves(client: Customer) -> None:
    url = (await finished(client, media_host="localhost", media_padding=500_000)).urls[1]
    _, whole, validator, total = await fetch(client, url)
    assert len(whole) == total
    assert validator is not None
    assert whole[4:8] == b"ftyp"
    assert await fetch(client, url, 1000, validator) == (1000, whole[1000:], validator, total)
    assert await fetch(client, url, 1000, '"another version"') == (0, whole, validator, total)
    assert await fetch(client, url, 1000, None) == (0, whole, validator, total)
    assert await fetch(client, url, len(whole), validator) == (0, whole, validator, total)
    requests = client.server.requests("media")
    assert {request["headers"]["host"].split(":")[0] for request in requests} == {"localhost"}
    assert TOKEN not in repr(requests)
    assert all(request["headers"]["accept-encoding"] == "identity" for request in requests)
    assert requests[0]["path"].startswith("//media/")


@pytest.mark.parametrize("wrong", ["wrong_tag", "wrong_range", "whole"])
async def test_a_resumption_that_does_not_fit_begins_anew(client: Customer, wrong: str) -> None:
    url = (await finished(client)).urls[0]
    _, whole, validator, _ = await fetch(client, url)
    client.server.script(rules=[{"on": "media", "do": wrong}])
    offset, data, _, _ = await fetch(client, url, 100, validator)
    assert (offset, data) == (0, whole)


@pytest.mark.parametrize(
    ("rule", "kind", "code"),
    [
        *[({"do": "gone", "status": status}, DeadLink, "dead_link") for status in (404, 403, 410)],
        *[({"do": "gone", "status": status}, Unanswered, "unanswered") for status in (500, 206)],
        *[({"do": how}, Unanswered, "unanswered") for how in ("reset", "hang", "cut", "overlong", "noise")],
        *[({"do": "drip", "pause": pause}, Unanswered, "unanswered") for pause in (1.0, 0.01)],
        ({"do": "redirect", "to": "http://example.com/clip.mp4"}, Unanswered, "bad_redirect"),
        ({"do": "redirect", "to": "https://127.0.0.1:9/clip.mp4"}, Unanswered, "bad_redirect"),
        ({"do": "redirect", "to": "file:///etc/passwd"}, Unanswered, "bad_redirect"),
        ({"do": "redirect", "to": "http://[broken"}, Unanswered, ""),
        ({"do": "redirect", "to": "/media/round", "times": None}, Unanswered, "bad_redirect"),
        ({"do": "answer", "headers": {"Content-Length": str(2 << 30)}}, Unanswered, "unanswered"),
    ],
)
async def test_a_clip_that_does_not_come(
    client: Customer, rule: dict[str, Any], kind: type[StudioError], code: str
) -> None:
    url = (await finished(client)).urls[0]
    client.server.script(rules=[{"on": "media", **rule}])
    with pytest.raises(kind) as caught:
        await fetch(client, url)
    assert type(caught.value) is kind
    assert caught.value.failure.code.startswith(code)
    assert len(client.server.requests("media")) <= 6


NO_HTTPS = ["http://example.com/x", "http://127.0.0.1.example.com/x", "file:///etc/passwd", "ftp://127.0.0.1/x"]
NO_ADDRESS = [
    "https://example.com/" + "x" * 70_000,
    "",
    "//example.com/x",
    "https://exa mple.com/x",
    "javascript:alert(1)",
    "../../etc/passwd",
]


@pytest.mark.parametrize(
    "url", [*NO_HTTPS, *NO_ADDRESS, "https://user:password@example.com/x", "https://user@example.com/x"]
)
async def test_an_unsafe_address_is_not_touched(client: ServiceClient, url: str) -> None:
    with failing(Refused, "bad_link"):
        await fetch(client, url)


async def test_a_picture_comes_whole_without_the_token_and_within_bounds(client: Customer) -> None:
    cover = (await finished(client)).cover_url
    assert cover is not None
    assert (await client.picture(cover)).startswith(b"\x89PNG")
    assert TOKEN not in repr(client.server.requests("media"))
    client.server.script(rules=[{"on": "media", "do": "huge", "bytes": PICTURE_BOUND}])
    with pytest.raises(Refused, match="bad_link"):
        await client.picture(cover)
    for unsafe in ("http://pictures.example/1.png", "file:///etc/passwd", ""):
        with pytest.raises(Refused, match="bad_link"):
            await client.picture(unsafe)


async def test_a_redirect_of_the_same_kind_is_followed(client: Customer) -> None:
    first, second, *_ = (await finished(client)).urls
    client.server.script(rules=[{"on": "media", "do": "redirect", "to": second, "path": "0_0.mp4"}])
    assert await fetched(client, first) == await fetched(client, second)


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
    async with saying(OK + headers + b"Content-Length: 4\r\n\r\nabcd", []) as url:
        assert await fetch(client, url) == (0, b"abcd", validator, 4)


async def test_a_clip_of_unknown_length(client: ServiceClient) -> None:
    async with saying(OK + b"Transfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n0\r\n\r\n", []) as url:
        assert await fetch(client, url) == (0, b"abcd", None, None)
    async with saying(OK + b"Transfer-Encoding: chunked\r\n\r\n4\r\nab", []) as url:
        with pytest.raises(Unanswered):
            await fetch(client, url)


PICTURE = b"\x00\x00\x00\x18ftypmp42" + bytes(range(256)) * 20_000


@pytest.mark.parametrize("name", ["gzip", "deflate", "br", "aws-chunked", "GZIP", "identity", ""])
@pytest.mark.parametrize("body", [PICTURE, b"\x00", b""])
async def test_a_header_that_wrongly_calls_bytes_packed_loses_nothing(
    client: ServiceClient, name: str, body: bytes
) -> None:
    head = OK + f"Content-Encoding: {name}\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    async with saying(head + body, []) as url:
        assert (await fetch(client, url))[1] == body


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress])
async def test_what_is_packed_is_unpacked(client: ServiceClient, pack: Callable[[bytes], bytes]) -> None:
    packed = pack(PICTURE)
    head = OK + b'ETag: "v1"\r\nContent-Encoding: gzip\r\n'
    async with saying(head + f"Content-Length: {len(packed)}\r\n\r\n".encode() + packed, []) as url:
        # Its length and its version are those of the packed bytes.
        assert await fetch(client, url) == (0, PICTURE, None, None)
    for broken in (packed[:-9], packed[:100] + bytes(100) + packed[200:]):
        async with saying(head + f"Content-Length: {len(broken)}\r\n\r\n".encode() + broken, []) as url:
            with failing(Unanswered, "unanswered"):
                await fetch(client, url)


async def test_what_says_that_it_is_not_packed_is_resumed(client: ServiceClient) -> None:
    head = b'HTTP/1.1 206 Partial Content\r\nETag: "v1"\r\nContent-Encoding: identity\r\nContent-Range: bytes 2-3/4\r\n'
    async with saying(head + b"Content-Length: 2\r\n\r\ncd", []) as url:
        assert await fetch(client, url, 2, '"v1"') == (2, b"cd", '"v1"', 4)


async def test_what_holds_gigabytes_in_a_few_bytes_is_unpacked_piece_by_piece(client: ServiceClient) -> None:
    packed = gzip.compress(bytes(64 * 1024 * 1024))
    head = OK + f"Content-Encoding: gzip\r\nContent-Length: {len(packed)}\r\n\r\n".encode()
    async with saying(head + packed, []) as url, client.download(url, offset=0, validator=None) as clip:
        assert max([len(piece) async for piece in clip.chunks()]) <= 1024 * 1024
