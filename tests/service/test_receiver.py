"""A callback is worth a task's id and nothing more, and no caller can harm or hold up the one who listens."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx
import pytest

from kinogrid.service.receiver import BODY_BOUND, Receiver
from tests.waiting import HUNG, until

PATH = "aB3_aB3-aB3_aB3-aB3_aB3-aB3_aB3-"
# For callers who are slow, which a busy machine makes of everybody.
PATIENCE = 0.3


@dataclass
class Listening:
    """A receiver that listens, and what it was told."""

    receiver: Receiver
    port: int
    told: list[str]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/{PATH}"

    async def post(self, content: bytes, path: str = PATH, method: str = "POST") -> httpx.Response:
        async with httpx.AsyncClient(trust_env=False) as client:
            return await client.request(method, f"http://127.0.0.1:{self.port}/{path}", content=content)

    async def raw(self, data: bytes) -> bytes:
        """Send bytes as they are; gives everything that comes until the other side hangs up."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            writer.write(data)
            return await reader.read()
        finally:
            writer.close()


async def opened(patience: float) -> Listening:
    told: list[str] = []
    receiver = Receiver(PATH, told.append, patience)
    return Listening(receiver, await receiver.open(), told)


@pytest.fixture
async def listening() -> AsyncIterator[Listening]:
    it = await opened(HUNG)
    yield it
    await it.receiver.aclose()


@pytest.fixture
async def impatient() -> AsyncIterator[Listening]:
    """Listen to nobody for long."""
    it = await opened(PATIENCE)
    yield it
    await it.receiver.aclose()


async def test_a_callback_tells_its_task_and_gets_an_empty_answer(listening: Listening) -> None:
    answer = await listening.post(json.dumps({"task_id": "t-1", "video_urls": ["https://evil.example/x"]}).encode())
    assert (answer.status_code, answer.content) == (204, b"")
    assert listening.told == ["t-1"]


async def test_only_this_machine_is_listened_to(listening: Listening) -> None:
    # Another address of the loopback network is not ours, as it would be if all interfaces were listened to.
    with pytest.raises(OSError, match=r"refused|Connect call failed|unreachable|timed out"):
        await asyncio.open_connection("127.0.0.2", listening.port)


@pytest.mark.parametrize("path", ["", "x", PATH[:-1], PATH + "/", PATH + "?x=1", f"a/{PATH}", PATH.swapcase()])
async def test_any_other_path_is_not_there(listening: Listening, path: str) -> None:
    answer = await listening.post(b'{"task_id": "t-1"}', path)
    assert answer.status_code == 404
    assert listening.told == []


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])
async def test_nothing_but_a_post_is_taken(listening: Listening, method: str) -> None:
    answer = await listening.post(b"", method=method)
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")


async def test_a_huge_body_is_refused_by_its_announced_length_and_by_its_real_one(listening: Listening) -> None:
    head = f"POST /{PATH} HTTP/1.1\r\nhost: x\r\ncontent-length: {BODY_BOUND + 1}\r\n\r\n"
    assert (await listening.raw(head.encode())).startswith(b"HTTP/1.1 413")

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(2 * BODY_BOUND // 65536):
            yield b" " * 65536

    async with httpx.AsyncClient(trust_env=False) as client:
        assert (await client.post(listening.url, content=endless())).status_code == 413
    assert listening.told == []


async def test_a_body_of_just_a_mebibyte_is_read(listening: Listening) -> None:
    body = b'{"task_id": "t-1", "x": "'
    whole = body + b"y" * (BODY_BOUND - len(body) - 2) + b'"}'
    assert (await listening.post(whole)).status_code == 204
    assert listening.told == ["t-1"]


NAMELESS = [b"", b"not json", b"[]", b"null", b'"t-1"', b"[" * 100_000, b"\xff\xfe\x00"]
NO_NAMES: list[object] = [None, ["t-1"], "a b", "x" * 300]


@pytest.mark.parametrize("body", NAMELESS + [json.dumps({"task_id": name}).encode() for name in NO_NAMES])
async def test_a_body_that_names_no_task_tells_nothing(listening: Listening, body: bytes) -> None:
    assert (await listening.post(body)).status_code == 204
    assert listening.told == []


@pytest.mark.parametrize(
    "noise",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        b"hello there\r\n\r\n",
        b"POST /" + PATH.encode() + b" HTTP/1.1\r\ncontent-length: -5\r\nhost: x\r\n\r\n",
        b"POST /" + PATH.encode() + b" HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        b"GET / HTTP/1.1\r\n" + b"x: " + b"y" * 40_000 + b"\r\n\r\n",
    ],
)
async def test_noise_is_answered_with_an_error_or_nothing(listening: Listening, noise: bytes) -> None:
    answer = await listening.raw(noise)
    assert answer == b"" or answer.startswith((b"HTTP/1.1 4", b"HTTP/1.1 501"))
    assert (await listening.post(b'{"task_id": "t-1"}')).status_code == 204


async def test_slow_and_silent_callers_lose_their_place_and_the_next_one_is_heard(impatient: Listening) -> None:
    listening = impatient
    slow = [await asyncio.open_connection("127.0.0.1", listening.port) for _ in range(40)]
    for _, writer in slow:
        writer.write(f"POST /{PATH} HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n{{".encode())

    async def heard() -> bool:
        try:
            return (await listening.post(b'{"task_id": "t-2"}')).status_code == 204
        except httpx.HTTPError:
            return False

    async with asyncio.timeout(60):
        while not await heard():  # noqa: ASYNC110 - another process's view: only asking tells
            await asyncio.sleep(0.02)
    assert listening.told == ["t-2"]
    for reader, writer in slow:
        try:
            assert await reader.read() == b""
        except ConnectionResetError:
            assert writer.transport.is_closing()
        writer.close()


async def test_a_caller_that_asks_first_is_told_to_go_on(listening: Listening) -> None:
    body = b'{"task_id": "t-1"}'
    head = f"POST /{PATH} HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\ncontent-length: {len(body)}\r\n\r\n"
    reader, writer = await asyncio.open_connection("127.0.0.1", listening.port)
    writer.write(head.encode())
    assert (await reader.readline()).startswith(b"HTTP/1.1 100")
    writer.write(body)
    assert b"HTTP/1.1 204" in await reader.read()
    writer.close()


async def test_closing_hangs_up_on_everybody_and_frees_the_port() -> None:
    receiver = Receiver(PATH, lambda _: None)
    port = await receiver.open()
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"POST /")
    again = Receiver(PATH, lambda _: None)
    with pytest.raises(OSError, match="in use"):
        await again.open(port)
    await receiver.aclose()
    assert await reader.read() == b""
    writer.close()
    assert await again.open(port) == port
    await again.aclose()


async def test_the_log_never_tells_the_path(listening: Listening, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "kinogrid.service.receiver")
    await listening.post(b'{"task_id": "t-1"}')
    await listening.raw(f"POST /{PATH} HTTP/1.1\r\n".encode() + b"\x00\r\n\r\n")

    def ours() -> list[str]:
        # The client that calls here may log, too.
        return [record.getMessage() for record in caplog.records if record.name.startswith("kinogrid")]

    await until(lambda: len(ours()) >= 2)
    assert PATH not in "\n".join(ours())
