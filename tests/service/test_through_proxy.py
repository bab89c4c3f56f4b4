"""The environment's proxies with real sockets: what goes through, and what is said of one that lets nothing through."""

import asyncio
import socket
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from kinogrid.domain.failure import Charge, Failure, Unanswered, Unreachable
from kinogrid.service.client import ServiceClient
from kinogrid.service.connections import Timeouts
from tests.fakes.certificate import make_certificate
from tests.fakes.fault_driver import FaultService
from tests.fakes.small_proxy import SmallProxy, small_proxy
from tests.service.conftest import (
    NOWHERE,
    TOKEN,
    asking,
    body_of,
    failing,
    fetched,
    finished,
    https_server,
    identity,
    saying,
)
from tests.waiting import HUNG, SOON, until

SERVICE = "https://service.example"
KINDS = ["http", "https", "socks", "socks5", "socks5h"]
PLENTY = Timeouts(connect=HUNG)
# For a way that leads nowhere: long enough to take its first step on a busy machine.
QUICK = replace(PLENTY, connect=1.0, download_grace=1.0)
# After how many seconds an answer comes that takes longer than a way may.
LATER = 2.5


@dataclass
class Around:
    """A service behind a proxy, with what the environment is told of it."""

    proxy: SmallProxy
    heads: list[bytes] = field(default_factory=list)
    greeted_as: list[str | None] = field(default_factory=list)


@pytest.fixture(scope="module")
def vouched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the certificate of the service."""
    return make_certificate(tmp_path_factory.mktemp("service"), "service.example")


@pytest.fixture
def all_trusted(vouched: Path, certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust the service and a proxy in TLS."""
    both = tmp_path / "both.pem"
    both.write_bytes(vouched.read_bytes() + certificate.read_bytes())
    monkeypatch.setenv("SSL_CERT_FILE", str(both))


@asynccontextmanager
async def around(vouched: Path, does: str = "lead", proxy_proof: Path | None = None) -> AsyncIterator[Around]:
    heads: list[bytes] = []
    greeted_as: list[str | None] = []
    async with https_server(vouched, heads, greeted_as, answers=2) as base:
        proxy = SmallProxy(int(base.rpartition(":")[2]), does)
        async with small_proxy(proxy, identity(proxy_proof) if proxy_proof else None):
            yield Around(proxy, heads, greeted_as)


@asynccontextmanager
async def client_behind(
    monkeypatch: pytest.MonkeyPatch, kind: str, port: int, timeouts: Timeouts = PLENTY
) -> AsyncIterator[ServiceClient]:
    monkeypatch.setenv("ALL_PROXY", f"{kind}://me:s%C3%A9cret@127.0.0.1:{port}/")
    async with asking(SERVICE, timeouts) as client:
        yield client


@pytest.mark.usefixtures("all_trusted")
@pytest.mark.parametrize("kind", KINDS)
async def test_orders_and_clips_go_through_every_kind_of_proxy(
    monkeypatch: pytest.MonkeyPatch, vouched: Path, certificate: Path, kind: str
) -> None:
    async with (
        around(vouched, proxy_proof=certificate if kind == "https" else None) as there,
        client_behind(monkeypatch, kind, there.proxy.port) as client,
    ):
        assert (await client.submit(body_of(client))).task_id == "t"
        assert await fetched(client, f"{SERVICE}/clip") == b"the clip"
        for _ in range(2):
            await client.check_token(TOKEN)
    assert there.proxy.asked == ["service.example:443"] * 3, "the last question over the connection of the one before"
    assert there.greeted_as == ["service.example"] * 3
    assert TOKEN.encode() in there.heads[0]
    assert len(there.proxy.offered) == 3, "the name and the password"


def named(failure: Failure) -> tuple[str, str]:
    values = dict(failure.values)
    return values["variable"], values["address"]


@pytest.mark.usefixtures("all_trusted")
@pytest.mark.parametrize("kind", KINDS)
async def test_a_proxy_that_is_not_there_is_named_without_its_credentials(
    monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as held:
        port = held.getsockname()[1]
    async with client_behind(monkeypatch, kind, port) as client:
        for ask in (client.submit(body_of(client)), client.check_token(TOKEN), fetched(client, f"{SERVICE}/clip")):
            with failing(Unreachable, "proxy_unreachable", Charge.NO) as caught:
                await ask
            shown = kind if kind != "socks" else "socks5"
            assert named(caught.value.failure) == ("ALL_PROXY", f"{shown}://127.0.0.1:{port}")
            assert "cret" not in str(caught.value.failure)
            assert caught.value.failure.said.startswith("ConnectError: ")


@pytest.mark.usefixtures("all_trusted")
@pytest.mark.parametrize("kind", ["http", "socks"])
@pytest.mark.parametrize("does", ["refuse", "hang up", "answer noise", "be silent"])
async def test_what_a_proxy_lets_nothing_through_has_surely_not_been_sent(
    monkeypatch: pytest.MonkeyPatch, vouched: Path, kind: str, does: str
) -> None:
    async with (
        around(vouched, does) as there,
        client_behind(monkeypatch, kind, there.proxy.port, QUICK if does == "be silent" else PLENTY) as client,
    ):
        for ask in (client.submit(body_of(client)), client.check_token(TOKEN)):
            with failing(Unreachable, "proxy_refused", Charge.NO) as caught:
                async with asyncio.timeout(60):
                    await ask
            assert named(caught.value.failure)[0] == "ALL_PROXY"
        with pytest.raises((Unreachable, Unanswered)) as clip:
            await fetched(client, f"{SERVICE}/clip")
        # A thread is given up where a proxy is silent.
        assert clip.value.failure.code == "proxy_refused" or does == "be silent"
    assert there.heads == []


@pytest.mark.parametrize("kind", ["http", "socks"])
async def test_a_clip_that_is_given_up_does_not_wait_for_a_silent_proxy(
    monkeypatch: pytest.MonkeyPatch, vouched: Path, kind: str
) -> None:
    async with (
        around(vouched, "be silent") as there,
        client_behind(monkeypatch, kind, there.proxy.port) as client,
    ):
        fetching = asyncio.create_task(fetched(client, f"{SERVICE}/clip"))
        await until(lambda: there.proxy.asked)
        fetching.cancel()
        await asyncio.gather(fetching, return_exceptions=True)
        await until(lambda: all(thread.name != "transfer" for thread in threading.enumerate()), seconds=SOON)


@pytest.mark.usefixtures("all_trusted")
@pytest.mark.parametrize("kind", ["http", "socks"])
async def test_an_answer_may_take_its_time_once_the_host_is_reached(
    monkeypatch: pytest.MonkeyPatch, vouched: Path, kind: str
) -> None:
    """The limit for the way through a proxy, here 2 s, ends where the way does."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        later.set()
        await asyncio.wait({asyncio.create_task(reader.read())}, timeout=LATER)
        writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n{"task_id":"t"} ')
        writer.close()

    later = asyncio.Event()
    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=identity(vouched))
    proxy = SmallProxy(server.sockets[0].getsockname()[1])
    async with (
        server,
        small_proxy(proxy),
        client_behind(monkeypatch, kind, proxy.port, Timeouts(connect=1.0)) as client,
    ):
        assert (await client.submit(body_of(client))).task_id == "t"
    assert later.is_set()


@pytest.mark.parametrize("kind", ["http", "socks"])
async def test_a_service_behind_a_proxy_that_cannot_prove_itself_gets_nothing(
    monkeypatch: pytest.MonkeyPatch, vouched: Path, kind: str
) -> None:
    async with around(vouched) as there, client_behind(monkeypatch, kind, there.proxy.port) as client:
        for ask in (client.submit(body_of(client)), fetched(client, f"{SERVICE}/clip")):
            with failing(Unreachable, "identity_unproven", Charge.NO):
                await ask
    assert there.heads == []


async def test_a_proxy_in_tls_that_cannot_prove_itself_is_not_asked(
    monkeypatch: pytest.MonkeyPatch, vouched: Path, certificate: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(vouched))
    async with (
        around(vouched, proxy_proof=certificate) as there,
        client_behind(monkeypatch, "https", there.proxy.port) as client,
    ):
        for ask in (client.submit(body_of(client)), fetched(client, f"{SERVICE}/clip")):
            with failing(Unreachable, "proxy_unreachable", Charge.NO):
                await ask
    assert there.proxy.asked == []


@pytest.mark.usefixtures("all_trusted")
@pytest.mark.parametrize("kind", ["http", "socks"])
async def test_a_host_that_falls_silent_while_it_should_prove_itself_has_got_nothing(
    monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        if closes:
            writer.close()
        else:
            await reader.read()
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    proxy = SmallProxy(server.sockets[0].getsockname()[1])
    async with server, small_proxy(proxy), client_behind(monkeypatch, kind, proxy.port, QUICK) as client:
        for closes in (True, False):  # noqa: B007 - read by the server
            with failing(Unreachable, "no_network", Charge.NO):
                await client.submit(body_of(client))


ODD = [
    {"no_proxy": "fe11::/16"},
    {"NO_PROXY": "localhost,[::1]", "HTTPS_PROXY": "http://127.0.0.1:9"},
    {"ALL_PROXY": "socks://127.0.0.1:9/"},
    {"all_proxy": "socks://127.0.0.1:9/", "http_proxy": "http://127.0.0.1:9/", "no_proxy": "::1,10.0.0.0/8"},
    {"ALL_PROXY": "gopher://nowhere"},
    {"HTTP_PROXY": "http://[broken"},
    {"SSLKEYLOGFILE": "/nowhere/keys.log"},
    {"SSLKEYLOGFILE": "/dev/full"},
    {"SSL_CERT_FILE": "/nowhere.pem"},
    {"SSL_CERT_FILE": "/dev/zero"},
    {"SSL_CERT_DIR": "/nowhere"},
    {"SSL_CERT_FILE": "/etc", "SSL_CERT_DIR": "/etc/passwd"},
]


@pytest.mark.parametrize("environ", ODD, ids=str)
async def test_no_odd_entry_keeps_us_from_this_machine(
    server: FaultService, monkeypatch: pytest.MonkeyPatch, environ: dict[str, str]
) -> None:
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    async with asking(server.base_url, PLENTY) as client:
        client.server = server
        await client.check_token(TOKEN)
        result = await finished(client)
        assert await fetched(client, result.urls[0])


@pytest.mark.usefixtures("name_lookups")
async def test_this_machine_is_reached_without_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []
    async with saying(b"", asked) as proxy:
        monkeypatch.setenv("ALL_PROXY", proxy)
        for base in (NOWHERE, "http://localhost:9", "http://[::1]:9"):
            async with asking(base) as client:
                with failing(Unreachable, "no_network"):
                    await client.check_token(TOKEN)
                with failing(Unreachable, "no_network"):
                    await fetched(client, f"{base}/clip")
        assert asked == []
        async with asking("https://api.acedata.example") as outside:
            with failing(Unreachable, "proxy_refused"):
                await outside.check_token(TOKEN)
    assert asked[0].startswith(b"CONNECT api.acedata.example:443")


@pytest.mark.usefixtures("all_trusted")
async def test_a_clip_from_a_host_that_is_exempt_goes_straight_there(
    monkeypatch: pytest.MonkeyPatch, vouched: Path
) -> None:
    monkeypatch.setenv("NO_PROXY", "service.example")
    async with around(vouched) as there, client_behind(monkeypatch, "http", there.proxy.port) as client:
        with failing(Unreachable, "no_network"):
            await fetched(client, f"{SERVICE}/clip")
    assert there.proxy.asked == []
