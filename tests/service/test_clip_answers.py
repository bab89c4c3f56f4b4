"""What a host says of a clip, word by word: which bytes are put together, which are refused, and what is asked for."""

import asyncio
import gzip
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, nullcontext

import httpx
import pytest

from kinogrid.domain.failure import StudioError, Unanswered
from kinogrid.service.client import ServiceClient
from kinogrid.service.connections import Connections
from kinogrid.service.downloads import REDIRECTS, FetchLimits, open_clip
from kinogrid.service.reach import Reach
from tests.service.conftest import failing, fetched, listening, saying
from tests.waiting import HUNG

V1, DAY = '"v1"', "Mon, 01 Jan 2001 00:00:00 GMT"
CLIP = b"abcd"


def whole(body: bytes = CLIP, *lines: str) -> bytes:
    return said("200 OK", body, f"Content-Length: {len(body)}", *lines)


def part(body: bytes, which: str, *lines: str, version: str = f"ETag: {V1}") -> bytes:
    return said("206 Partial Content", body, f"Content-Range: bytes {which}", version, *lines)


def said(status: str, body: bytes, *lines: str) -> bytes:
    return "\r\n".join([f"HTTP/1.1 {status}", *lines, "", ""]).encode() + body


def in_chunks(body: bytes) -> bytes:
    return b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)


CHUNKED = "Transfer-Encoding: chunked"


@asynccontextmanager
async def telling(replies: Sequence[bytes], asked: list[bytes]) -> AsyncIterator[str]:
    """Run a host that gives one reply after the other, the last of them from then on, and notes what it is asked."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(replies[min(len(asked), len(replies)) - 1])
        await writer.drain()
        writer.close()

    async with listening(serve) as base:
        yield base


async def resumed(client: ServiceClient, url: str, offset: int, validator: str | None) -> tuple[int, bytes]:
    async with client.download(url, offset=offset, validator=validator) as clip:
        return clip.offset, b"".join([chunk async for chunk in clip.chunks()])


@pytest.mark.parametrize("validator", [V1, DAY])
async def test_a_resumption_asks_for_just_this_version(client: ServiceClient, validator: str) -> None:
    asked: list[bytes] = []
    reply = part(b"cd", "2-3/4", version=f"ETag: {V1}" if validator == V1 else f"Last-Modified: {DAY}")
    async with telling([reply], asked) as url:
        assert await resumed(client, url, 2, validator) == (2, b"cd")
    (head,) = asked
    assert b"range: bytes=2-\r\n" in head.lower()
    assert f"if-range: {validator}\r\n".encode().lower() in head.lower()
    assert b"accept: */*\r\n" in head.lower()


async def test_bytes_of_an_unknown_version_are_not_gone_on_with(client: ServiceClient) -> None:
    asked: list[bytes] = []
    async with telling([whole()], asked) as url:
        assert await resumed(client, url, 2, None) == (0, CLIP)
    async with telling([whole()], asked) as url:
        assert await resumed(client, url, 0, V1) == (0, CLIP)
    assert all(b"range" not in head.lower() for head in asked)
    async with telling([part(b"cd", "2-3/4")], []) as url:
        with failing(Unanswered, "unanswered"):
            await resumed(client, url, 2, None)


async def test_the_last_byte_of_a_clip_is_resumed_too(client: ServiceClient) -> None:
    async with telling([part(b"d", "3-3/4")], []) as url:
        assert await resumed(client, url, 3, V1) == (3, b"d")


UNFIT = {
    "another start": part(b"bcd", "1-3/4"),
    "not to the end": part(b"c", "2-2/4"),
    "a length that is not told": part(b"cd", "2-3/*"),
    "an end beyond the length": part(b"cd", "2-4/4"),
    "packed": part(gzip.compress(b"cd"), "2-3/4", "Content-Encoding: gzip"),
    "another version": part(b"cd", "2-3/4", version='ETag: "v2"'),
    "past the end": said("416 Range Not Satisfiable", b"", "Content-Length: 0"),
}


@pytest.mark.parametrize("unfit", UNFIT)
async def test_what_does_not_fit_on_the_bytes_that_are_here_is_asked_for_anew(
    client: ServiceClient, unfit: str
) -> None:
    asked: list[bytes] = []
    async with telling([UNFIT[unfit], whole()], asked) as url:
        assert await resumed(client, url, 2, V1) == (0, CLIP)
    assert [b"range:" in head.lower() for head in asked] == [True, False]


async def test_another_day_is_another_version(client: ServiceClient) -> None:
    asked: list[bytes] = []
    later = part(b"cd", "2-3/4", version="Last-Modified: Tue, 02 Jan 2001 00:00:00 GMT")
    async with telling([later, whole()], asked) as url:
        assert await resumed(client, url, 2, DAY) == (0, CLIP)


async def test_a_part_that_nobody_asked_for_is_no_clip(client: ServiceClient) -> None:
    other = part(b"bcd", "1-3/4", version='ETag: "v2"')
    async with telling([other], []) as url:
        with failing(Unanswered, "unanswered"):
            await resumed(client, url, 1, V1)


async def test_a_host_that_sends_all_is_not_asked_twice(client: ServiceClient) -> None:
    asked: list[bytes] = []
    async with telling([whole()], asked) as url:
        assert await resumed(client, url, 2, V1) == (0, CLIP)
    assert len(asked) == 1


@pytest.mark.parametrize("body", [b"c", b"cde"])
async def test_a_part_holds_what_its_head_says_no_more_and_no_less(client: ServiceClient, body: bytes) -> None:
    async with telling([part(in_chunks(body), "2-3/4", CHUNKED)], []) as url:
        with failing(Unanswered, "unanswered"):
            await resumed(client, url, 2, V1)


@pytest.mark.parametrize(("length", "comes"), [(1 << 30, True), ((1 << 30) + 1, False)])
async def test_a_clip_may_say_to_be_as_long_as_any_clip(client: ServiceClient, length: int, comes: bool) -> None:
    async with saying(said("200 OK", b"", f"Content-Length: {length}"), []) as url:
        with nullcontext() if comes else failing(Unanswered, "unanswered"):
            async with client.download(url, offset=0, validator=None) as clip:
                assert clip.total == length


async def opened_on_its_own(url: str, replies: int = 1, *, offset: int = 0) -> bytes:
    """Fetch with room for one transfer at a time, and for four bytes of a clip."""
    connections = Connections("t", Reach(at_home=True))
    limits = FetchLimits(httpx.Timeout(5.0), 5.0, 5.0, largest=4)
    transfers = (await connections.open()).fetching
    data = b""
    try:
        for _ in range(replies):
            async with open_clip(transfers, url, offset=offset, validator=V1, limits=limits) as clip:
                data = b"".join([piece async for piece in clip.chunks()])
        return data
    finally:
        await connections.aclose()


async def test_a_clip_without_an_end_is_no_clip() -> None:
    async with saying(said("200 OK", in_chunks(CLIP), CHUNKED), []) as url:
        assert await opened_on_its_own(url) == CLIP
    async with saying(said("200 OK", in_chunks(CLIP + b"e"), CHUNKED), []) as url:
        with failing(Unanswered, "bad_clip"):
            await opened_on_its_own(url)


async def test_what_is_begun_anew_gives_its_place_back() -> None:
    endless = part(b"", "2-3/4", CHUNKED, version='ETag: "v2"')
    hold = asyncio.Event()
    met = 0

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal met
        met += 1
        await reader.readuntil(b"\r\n\r\n")
        writer.write(endless if met % 2 else whole())
        await writer.drain()
        if met % 2:
            # It never ends what it has begun.
            await hold.wait()
        writer.close()

    async with listening(serve) as url:
        async with asyncio.timeout(HUNG):
            assert await opened_on_its_own(url, 8, offset=2) == CLIP
        hold.set()


async def test_so_many_redirects_are_followed_and_no_more(client: ServiceClient) -> None:
    there = said("302 Found", b"", "Location: /there", "Content-Length: 0")
    asked: list[bytes] = []
    async with telling([there] * REDIRECTS + [whole()], asked) as url:
        assert await fetched(client, url) == CLIP
    assert len(asked) == REDIRECTS + 1
    async with telling([there] * (REDIRECTS + 1) + [whole()], []) as url:
        with failing(Unanswered, "bad_redirect"):
            await fetched(client, url)


@pytest.mark.parametrize("location", ["http://127.0.0.1:port/", "http://[::1", "http://127.0.0.1:99999/", "//"])
async def test_a_redirect_to_what_is_no_address_is_one_failure(client: ServiceClient, location: str) -> None:
    async with saying(said("302 Found", b"", f"Location: {location}", "Content-Length: 0"), []) as url:
        with pytest.raises(StudioError) as caught:
            await fetched(client, url)
    assert type(caught.value) is Unanswered
