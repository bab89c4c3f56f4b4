"""What comes over the line is bounded: packed bytes, endless ones, slow ones, and whoever holds all the places."""

import asyncio
import gzip
import json
import time
import tracemalloc
import zlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import httpx
import pytest

from kinogrid.domain.failure import Unanswered, Unclear
from kinogrid.service.client import ServiceClient
from kinogrid.service.connections import Timeouts
from kinogrid.service.packed import Unpacking
from tests.service.conftest import TOKEN, Customer, asking, body_of, failing, fetched, finished, listening, saying
from tests.waiting import until

OK = b"HTTP/1.1 200 OK\r\n"
TAKEN = json.dumps({"success": True, "task_id": "t-1"}).encode()
LISTED = json.dumps({"items": []}).encode()
MUCH = 128 * 1024 * 1024
Packer = Callable[[bytes], bytes]
PACKERS: list[Packer] = [gzip.compress, zlib.compress]


def answer_of(body: bytes, encoding: str) -> bytes:
    head = OK + f"Content-Encoding: {encoding}\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    return head + body


async def test_everything_is_asked_for_as_it_is(client: Customer) -> None:
    result = await finished(client)
    assert result.cover_url is not None
    await fetched(client, result.urls[0])
    await client.picture(result.cover_url)
    await client.check_token(TOKEN)
    asked = client.server.requests()
    assert len(asked) >= 5
    assert {request["headers"].get("accept-encoding") for request in asked} == {"identity"}


@pytest.mark.parametrize("pack", PACKERS)
async def test_an_answer_that_holds_gigabytes_in_a_few_bytes_is_read_up_to_its_bound(
    pack: Packer,
) -> None:
    bomb = answer_of(pack(b'{"items": [' + bytes(MUCH)), "gzip")
    async with saying(bomb, []) as base, asking(base) as client:
        tracemalloc.start()
        try:
            with failing(Unanswered):
                await client.check_token(TOKEN)
            _, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert most < MUCH // 2


@pytest.mark.parametrize("pack", [*PACKERS, bytes])
@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "GZIP", "identity, gzip"])
async def test_an_answer_is_read_however_it_comes_once_packed_or_only_said_to_be(pack: Packer, encoding: str) -> None:
    async with saying(answer_of(pack(TAKEN), encoding), []) as base, asking(base) as client:
        assert (await client.submit(body_of(client))).task_id == "t-1"


@pytest.mark.parametrize("encoding", ["gzip, gzip", "gzip,deflate", "deflate, gzip"])
async def test_what_is_packed_more_than_once_is_not_unpacked(encoding: str) -> None:
    twice = answer_of(gzip.compress(gzip.compress(TAKEN)), encoding)
    async with saying(twice, []) as base, asking(base) as client:
        with failing(Unclear, "no_answer"):
            await client.submit(body_of(client))
        with failing(Unanswered, "unanswered") as caught:
            await fetched(client, base)
        assert "packed 2 times" in caught.value.failure.said
    async with saying(answer_of(TAKEN, encoding), []) as base, asking(base) as client:
        assert (await client.submit(body_of(client))).task_id == "t-1", "nothing is to be undone"


async def test_an_answer_that_ends_amid_packed_data_is_read_as_far_as_it_came() -> None:
    packed = gzip.compress(TAKEN + b" " * 1000 + bytes(range(256)) * 100)
    async with saying(answer_of(packed[:-300], "gzip"), []) as base, asking(base) as client:
        assert (await client.submit(body_of(client))).task_id == "t-1"


def unpacked(*pieces: bytes, encoding: str = "gzip") -> bytes:
    unpacking = Unpacking(httpx.Response(200, headers={"content-encoding": encoding}))
    return b"".join(plain for piece in pieces for plain in unpacking.plain(piece)) + unpacking.end()


def test_what_is_packed_is_known_by_its_first_two_bytes_however_they_come() -> None:
    packed = gzip.compress(TAKEN)
    assert unpacked(packed[:1], packed[1:2], packed[2:]) == TAKEN
    assert unpacked(*(bytes([value]) for value in packed), b"what stands behind", b"it") == TAKEN
    assert unpacked(b"", b"{", b"}") == b"{}"
    assert unpacked(b"\x1f") == b"\x1f"
    assert unpacked() == b""
    assert unpacked(packed, encoding="") == packed
    with pytest.raises(httpx.DecodingError, match="ends early"):
        unpacked(packed[:-1])


@asynccontextmanager
async def sending(head: bytes, piece: bytes, pause: float) -> AsyncIterator[str]:
    """Run a host that sends a head, and then the same piece for ever, with a pause in between."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(head)
            gone = asyncio.create_task(reader.read())
            while not gone.done():
                writer.write(piece)
                await writer.drain()
                await asyncio.wait({gone}, timeout=pause)
            await gone
        except OSError:
            pass
        finally:
            writer.close()

    async with listening(serve) as base:
        yield base


async def given_up(client: ServiceClient, url: str) -> float:
    began = time.monotonic()
    with failing(Unanswered, "unanswered"):
        async with asyncio.timeout(60):
            await fetched(client, url)
    return time.monotonic() - began


CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
PACKED = gzip.compress(b"clip")


@pytest.mark.parametrize(
    ("head", "piece"),
    [
        (CHUNKED + b"1;", b"x"),
        (OK + b"Content-Encoding: gzip\r\n\r\n" + PACKED, b"x"),
        (OK + b"Content-Encoding: gzip\r\n\r\n" + PACKED[:10], b"\x00\x00\x00\xff\xff"),
    ],
    ids=["a chunk's head", "behind the packed", "packed nothing"],
)
async def test_what_says_much_and_brings_nothing_is_given_up(head: bytes, piece: bytes) -> None:
    limits = Timeouts(download=60.0, download_grace=0.4)
    async with sending(head, piece, 0.02) as base, asking(base, limits) as client:
        assert await given_up(client, base) < 60


async def test_a_clip_that_comes_just_fast_enough_is_given_up_in_the_end() -> None:
    limits = Timeouts(download_grace=60.0, download_in_all=0.6)
    async with sending(OK + b"\r\n", bytes(8192), 0.02) as base, asking(base, limits) as client:
        assert 0.5 < await given_up(client, base) < 60


async def test_a_picture_has_less_time_than_a_clip() -> None:
    limits = Timeouts(download_grace=90.0, picture_in_all=0.4)
    async with sending(OK + b"\r\n", bytes(512), 0.02) as base, asking(base, limits) as client:
        with failing(Unanswered, "unanswered"):
            async with asyncio.timeout(60):
                await client.picture(base)


async def test_clips_that_hold_every_place_hold_up_no_picture(client: Customer) -> None:
    cover = (await finished(client)).cover_url
    assert cover is not None
    slow = 0

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal slow
        await reader.readuntil(b"\r\n\r\n")
        slow += 1
        writer.write(OK + b"Content-Length: 9\r\n\r\nclip")
        await reader.read(1)
        writer.close()

    limits = Timeouts(download=90.0, download_grace=90.0)
    async with listening(serve) as base, asking(client.server.base_url, limits) as patient:
        clips = [asyncio.create_task(fetched(patient, base)) for _ in range(9)]
        await until(lambda: slow == 8)
        async with asyncio.timeout(60):
            assert (await patient.picture(cover)).startswith(b"\x89PNG")
        assert slow == 8
        for clip in clips:
            clip.cancel()
        await asyncio.gather(*clips, return_exceptions=True)


@pytest.mark.parametrize(
    ("begun", "piece"), [(PACKED[:10], b"\x00\x00\x00\xff\xff"), (PACKED, b"behind")], ids=["nothing", "behind"]
)
async def test_packed_data_that_comes_to_nothing_is_bounded_as_it_comes(begun: bytes, piece: bytes) -> None:
    head = OK + b"Content-Encoding: gzip\r\n\r\n" + begun
    async with sending(head, piece * 100_000, 0.0) as base, asking(base, Timeouts(order_in_all=90.0)) as client:
        async with asyncio.timeout(60):
            reply = await client.ask("/midjourney/translate", "{}")
        assert not reply.whole
        assert reply.body in {b"", b"clip"}


async def test_the_shortest_answer_that_is_wrongly_called_packed_is_read() -> None:
    async with saying(answer_of(b"1", "gzip"), []) as base, asking(base) as client:
        assert (await client.ask("/midjourney/translate", "{}")).body == b"1"


def test_what_stands_behind_packed_data_is_not_kept() -> None:
    tracemalloc.start()
    try:
        unpacking = Unpacking(httpx.Response(200, headers={"content-encoding": "gzip"}))
        assert b"".join(unpacking.plain(PACKED)) == b"clip"
        for _ in range(16):
            assert b"".join(unpacking.plain(bytes(1024 * 1024))) == b""
        assert tracemalloc.get_traced_memory()[0] < 8 * 1024 * 1024
    finally:
        tracemalloc.stop()
