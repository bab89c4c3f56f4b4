"""Clips beside the loop, with real sockets: resumed, given up at any moment, and with no thread left behind."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from kinogrid.domain.failure import Refused, Unanswered, Unreachable
from kinogrid.service.client import ServiceClient
from kinogrid.service.connections import Connections, Timeouts
from kinogrid.service.reach import Reach
from kinogrid.service.uploads import is_still_up
from tests.fakes.fault_http import cut
from tests.service.conftest import asking, identity, listening, saying
from tests.waiting import SOON, until

CLIP = bytes(range(256)) * (2 * 1024 * 1024 // 256) + b"the end"


def running() -> int:
    """Count the threads that fetch."""
    return sum(thread.name == "transfer" for thread in threading.enumerate())


async def some_turns() -> None:
    """Let the loop turn as often as a farewell takes, in TLS too."""
    for _ in range(20):
        await asyncio.sleep(0)


@dataclass
class Host:
    """A host of one clip.

    `ends_after` says after how many answers a connection is closed, `cut` at which byte, `silent_after` after how many
    requests nothing more is answered, and `stalls` at which byte a clip stops without an end. All but the first byte of
    a clip waits for `goes_on`.
    """

    base: str = ""
    connections: int = 0
    requests: int = 0
    ends_after: int = 1_000_000
    cut: int | None = None
    silent_after: int = 1_000_000
    stalls: int | None = None
    goes_on: asyncio.Event | None = None
    left: list[asyncio.Event] = field(default_factory=list)
    writers: list[asyncio.StreamWriter] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        gone = asyncio.Event()
        self.left.append(gone)
        self.writers.append(writer)
        try:
            for _ in range(self.ends_after):
                await self.answer(reader, writer)
                if self.cut is not None:
                    break
        except (asyncio.IncompleteReadError, OSError):
            pass
        finally:
            writer.close()
            await some_turns()
            gone.set()

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        self.requests += 1
        if self.requests > self.silent_after:
            await reader.readexactly(1)
        start = int(head.partition(b"bytes=")[2].partition(b"-")[0] or 0)
        status = f"206 Partial Content\r\nContent-Range: bytes {start}-{len(CLIP) - 1}/{len(CLIP)}"
        writer.write(f'HTTP/1.1 {status if start else "200 OK"}\r\nETag: "v1"\r\n'.encode())
        writer.write(f"Content-Length: {len(CLIP) - start}\r\n\r\n".encode())
        if self.goes_on is not None:
            writer.write(CLIP[start : start + 1])
            start += 1
            await self.goes_on.wait()
        writer.write(CLIP[start : self.cut or self.stalls])
        await writer.drain()
        if self.stalls is not None:
            await reader.readexactly(1)


@asynccontextmanager
async def host(certificate: Path | None, **how: int) -> AsyncIterator[Host]:
    clips = Host(**how)  # type: ignore[arg-type]
    async with listening(clips.serve, identity(certificate) if certificate else None) as clips.base:
        try:
            yield clips
        finally:
            for writer in clips.writers:
                cut(writer)
            await some_turns()


@pytest.fixture(params=["http", "https"])
def secured(request: pytest.FixtureRequest, trusted: Path) -> Path | None:
    """Give what the host proves itself with, which the client trusts: nothing, or a certificate."""
    return trusted if request.param == "https" else None


@asynccontextmanager
async def a_client(base: str, **limits: float) -> AsyncIterator[ServiceClient]:
    async with asking(base, Timeouts(**limits), token=lambda: None) as client:
        yield client
    await until(lambda: not running(), seconds=SOON)


async def fetched(client: ServiceClient, base: str, offset: int = 0, into: list[bytes] | None = None) -> list[bytes]:
    pieces = [] if into is None else into
    async with client.download(f"{base}/clip", offset=offset, validator='"v1"' if offset else None) as clip:
        async for piece in clip.chunks():
            pieces.append(piece)
    return pieces


async def test_a_clip_comes_in_large_pieces_and_is_resumed_over_the_same_connection(secured: Path | None) -> None:
    async with host(secured) as clips, a_client(clips.base) as client:
        pieces = await fetched(client, clips.base)
        assert b"".join(pieces) == CLIP
        assert max(map(len, pieces)) > 32 * 1024
        assert b"".join(await fetched(client, clips.base, 1000)) == CLIP[1000:]
        assert (clips.connections, clips.requests) == (1, 2)


async def test_a_connection_that_the_host_has_closed_meanwhile_is_not_used_again(secured: Path | None) -> None:
    async with host(secured, ends_after=1) as clips, a_client(clips.base) as client:
        for _ in range(3):
            assert b"".join(await fetched(client, clips.base)) == CLIP
            await clips.left[-1].wait()
        assert clips.connections == 3


async def test_what_came_of_a_clip_cut_short_is_handed_over_before_the_error(secured: Path | None) -> None:
    came: list[bytes] = []
    async with host(secured, cut=1_100_000) as clips, a_client(clips.base) as client:
        with pytest.raises(Unanswered):
            await fetched(client, clips.base, into=came)
    assert b"".join(came) == CLIP[:1_100_000]


async def test_many_clips_come_side_by_side_and_the_loop_goes_on(secured: Path | None) -> None:
    async with host(secured) as clips, a_client(clips.base) as client:
        turns, over = 0, False
        clips.goes_on = asyncio.Event()

        async def other_work() -> None:
            nonlocal turns
            while not over:
                # As many clips as may come at a time are on their way by then.
                turns += clips.connections == 8
                if turns > 100 and clips.goes_on is not None:
                    clips.goes_on.set()
                await asyncio.sleep(0)

        working = asyncio.create_task(other_work())
        came = await asyncio.gather(*(fetched(client, clips.base) for _ in range(12)))
        over = True
        await working
        assert all(b"".join(pieces) == CLIP for pieces in came)
        assert clips.connections <= 8
        assert turns > 100


async def taken_back(clips: Host, client: ServiceClient) -> None:
    """Cancel a transfer once its host has been asked, and see it end at both ends."""
    before = clips.requests
    fetching = asyncio.create_task(fetched(client, clips.base))
    await until(lambda: clips.requests > before)
    fetching.cancel()
    with pytest.raises(asyncio.CancelledError):
        await fetching
    await asyncio.wait_for(clips.left[-1].wait(), SOON)
    await until(lambda: not running(), seconds=SOON)


STAGES = {"before the head": {"silent_after": 0}, "amid the body": {"stalls": 300_000}}


@pytest.mark.parametrize("stage", STAGES)
async def test_a_cancelled_transfer_ends_at_once(secured: Path | None, stage: str) -> None:
    async with host(secured, **STAGES[stage]) as clips, a_client(clips.base) as client:
        # More than there are places, so that one that stayed taken would be missed.
        for _ in range(10):
            await taken_back(clips, client)
        assert clips.connections == 10


async def test_a_transfer_over_a_kept_connection_is_cancelled_too(secured: Path | None) -> None:
    async with host(secured, silent_after=1) as clips, a_client(clips.base) as client:
        await fetched(client, clips.base)
        await taken_back(clips, client)
        assert clips.connections == 1


async def test_a_download_that_is_left_early_ends(secured: Path | None) -> None:
    async with host(secured, stalls=1_500_000) as clips, a_client(clips.base) as client:
        async with client.download(f"{clips.base}/clip", offset=0, validator=None) as clip:
            async for _piece in clip.chunks():
                break
        await asyncio.wait_for(clips.left[0].wait(), SOON)


async def test_the_end_of_the_client_ends_what_is_under_way(secured: Path | None) -> None:
    async with host(secured, stalls=300_000) as clips:
        async with a_client(clips.base) as client:
            fetching = [asyncio.create_task(fetched(client, clips.base)) for _ in range(3)]
            await until(lambda: clips.requests == 3)
        for ended in await asyncio.gather(*fetching, return_exceptions=True):
            assert isinstance(ended, Unanswered)


@pytest.mark.parametrize("closes", [True, False])
async def test_a_host_that_does_not_shake_hands_is_given_up(closes: bool) -> None:
    async def serve(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not closes:
            await given_up.wait()
        writer.close()
        await writer.wait_closed()
        ended.set()

    given_up, ended = asyncio.Event(), asyncio.Event()
    async with listening(serve) as base:
        async with a_client(base, connect=0.3) as client:
            with pytest.raises(Unreachable):
                await fetched(client, base.replace("http:", "https:"))
        given_up.set()
        await ended.wait()


async def test_a_transfer_is_cancelled_while_hands_are_shaken() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        shaking.set()
        while await reader.read(4096):
            pass
        writer.close()
        ended.set()

    shaking, ended = asyncio.Event(), asyncio.Event()
    async with listening(serve) as base, a_client(base) as client:
        fetching = asyncio.create_task(fetched(client, base.replace("http:", "https:")))
        await shaking.wait()
        fetching.cancel()
        await asyncio.wait_for(ended.wait(), SOON)
        await until(lambda: not running(), seconds=SOON)


@asynccontextmanager
async def dripping(base: str, after: int) -> AsyncIterator[str]:
    """Stand before a host, and let only a byte at a time through once it has said so many."""

    async def forward(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, room: float) -> None:
        while piece := await reader.read(1 if room <= 0 else 4096):
            room -= len(piece)
            writer.write(piece)
            await asyncio.sleep(0.01 if room <= 0 else 0)
            if writer.is_closing():
                break
        writer.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", int(base.rpartition(":")[2]))
        asked = asyncio.create_task(forward(reader, back, float("inf")))
        try:
            await forward(there, writer, after)
        except OSError:
            pass
        finally:
            asked.cancel()
            await asyncio.gather(asked, return_exceptions=True)
            for end in (writer, back):
                cut(end)
            await some_turns()
            over.set()

    over = asyncio.Event()
    async with listening(serve) as before:
        yield base.rpartition(":")[0] + ":" + before.rpartition(":")[2]
        await over.wait()


@pytest.mark.parametrize(
    ("after", "limits"), [(8000, {"download": 0.4}), (0, {"download_grace": 0.4})], ids=["a record", "a head"]
)
async def test_what_comes_byte_by_byte_is_not_waited_for_for_ever(
    trusted: Path, after: int, limits: dict[str, float]
) -> None:
    secured = trusted if after else None
    async with host(secured) as clips, dripping(clips.base, after) as base, a_client(base, **limits) as client:
        with pytest.raises(Unanswered):
            async with asyncio.timeout(60):
                await fetched(client, base)


@pytest.mark.parametrize(
    "name", ["a..b", "x" * 64 + ".example", ".example.com", "xn--a", "\u2603" * 70 + ".example", "[v1.x]"]
)
async def test_a_name_that_no_host_can_have_fails_clearly(name: str) -> None:
    async with a_client("https://storage.example") as client:
        with pytest.raises((Refused, Unreachable)):
            await fetched(client, f"https://{name}")
    connections = Connections("t", Reach())
    clients = await connections.open()
    assert not await is_still_up(clients.glancing, f"https://{name}/x.png", httpx.Timeout(1.0), 5.0)
    await connections.aclose()


async def test_clips_too_go_through_the_proxy_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []
    async with saying(b"", asked) as proxy, a_client("https://storage.example") as client:
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        with pytest.raises((Unreachable, Unanswered)):
            await fetched(client, "https://storage.example")
    assert asked
    assert asked[0].startswith(b"CONNECT storage.example:443")
