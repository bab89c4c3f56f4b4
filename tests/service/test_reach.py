"""Result addresses stay outside: nothing that others name makes a connection within this machine or its network."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from kinogrid.domain.failure import Refused, Unanswered, Unreachable
from kinogrid.service.connections import Connections
from kinogrid.service.downloads import FetchLimits, open_clip
from kinogrid.service.reach import HostInside, Reach
from kinogrid.service.uploads import is_still_up
from tests.fakes.small_proxy import SmallProxy, small_proxy
from tests.service.conftest import asking, failing, fetched, identity, listening
from tests.tables import every

FAR = "https://service.example"
STEPS = httpx.Timeout(2.0)


@dataclass
class Victim:
    """Something of this machine that nobody outside is to reach."""

    port: int = 0
    met: int = 0


@asynccontextmanager
async def a_victim() -> AsyncIterator[Victim]:
    victim = Victim()

    async def serve(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        victim.met += 1
        writer.close()

    async with listening(serve) as base:
        victim.port = int(base.rpartition(":")[2])
        yield victim


THIS_MACHINE = [
    "127.0.0.1",
    "127.0.0.1.",
    "127.1",
    "0x7f.1",
    "2130706433",
    "0177.0.0.1",
    "0",
    "0.0.0.0",  # noqa: S104 - a place to be kept from
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::127.0.0.1]",
    "[64:ff9b::127.0.0.1]",
    "[2002:7f00:1::]",
    "localhost",
    "LOCALHOST.",
    "me.localhost",
]


@pytest.mark.parametrize("host", THIS_MACHINE)
async def test_an_address_of_this_machine_is_not_connected_to_while_the_service_is_elsewhere(host: str) -> None:
    async with a_victim() as victim, asking(FAR) as client:
        url = f"https://{host}:{victim.port}/clip"
        with failing(Refused, "bad_link"):
            await fetched(client, url)
        with failing(Refused, "bad_link"):
            await client.picture(url)
        connections = Connections("t", Reach())
        assert not await is_still_up((await connections.open()).glancing, url, STEPS, 2.0)
        await connections.aclose()
        assert victim.met == 0


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]"])
async def test_plain_http_to_this_machine_is_for_a_service_that_is_here_too(host: str) -> None:
    async with a_victim() as victim, asking(FAR) as client:
        with failing(Refused, "bad_link"):
            await fetched(client, f"http://{host}:{victim.port}/clip")
        assert victim.met == 0


async def opened(connections: Connections, url: str) -> None:
    clip = open_clip(
        (await connections.open()).fetching,
        url,
        offset=0,
        validator=None,
        limits=FetchLimits(httpx.Timeout(0.5), 0.5, 0.5),
    )
    async with clip:
        pytest.fail("there was an answer")


async def test_a_name_that_leads_into_this_machine_is_not_followed_and_may_lead_elsewhere_later() -> None:
    async with a_victim() as victim:
        connections = Connections("t", Reach(), lambda _host, _port: ("127.0.0.1", "10.0.0.1"))
        with failing(Unreachable, "host_inside") as caught:
            await opened(connections, f"https://storage.example:{victim.port}/clip")
        assert caught.value.failure.said == "storage.example: 127.0.0.1, 10.0.0.1"
        await connections.aclose()
        assert victim.met == 0


async def test_a_name_with_addresses_on_both_sides_is_sought_outside_only() -> None:
    async with a_victim() as victim:
        connections = Connections("t", Reach(), lambda _host, _port: ("127.0.0.1", "2001:4860:4860::8888"))
        with pytest.raises((Unreachable, Unanswered)) as caught:
            await opened(connections, f"https://storage.example:{victim.port}/clip")
        assert caught.value.failure.code in {"no_network", "unanswered"}
        await connections.aclose()
        assert victim.met == 0


@pytest.mark.parametrize("where", ["10.0.0.1", "169.254.169.254", "0xa9fea9fe", "[fe80::1]", "198.18.0.1"])
async def test_a_redirect_does_not_lead_inside(trusted: Path, where: str) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(f"HTTP/1.1 302 Found\r\nLocation: https://{where}/latest\r\nContent-Length: 0\r\n\r\n".encode())
        writer.close()

    async with listening(serve, identity(trusted)) as base, asking(base) as client:
        with failing(Unanswered, "bad_redirect") as caught:
            await fetched(client, f"{base}/clip")
        assert where in caught.value.failure.said


@pytest.mark.parametrize("host", ["10.0.0.1", "2130706433", "[::ffff:192.168.0.1]", "198.18.0.1"])
@pytest.mark.parametrize("kind", ["http", "socks5"])
async def test_a_proxy_is_not_asked_for_what_is_inside(monkeypatch: pytest.MonkeyPatch, kind: str, host: str) -> None:
    async with small_proxy(SmallProxy(9, "refuse")) as proxy:
        monkeypatch.setenv("ALL_PROXY", f"{kind}://127.0.0.1:{proxy.port}")
        async with asking(FAR) as client:
            with failing(Refused, "bad_link"):
                await fetched(client, f"https://{host}/clip")
            assert proxy.asked == []
            # Where a name leads is the proxy's to know.
            with failing(Unreachable, "proxy_refused"):
                await fetched(client, "https://storage.example/clip")
            assert proxy.asked == ["storage.example:443"]


INSIDE = [
    "10.0.0.1",
    "100.64.0.1",
    "127.0.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "192.168.1.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:10.0.0.1",
    "::ffff:224.0.0.1",
    "::8.8.8.8",
    "64:ff9b::10.0.0.1",
    "64:ff9b:1::8.8.8.8",
    "2002:a00:1::",
    "fc00::1",
    "fe80::1",
    "fe80::1%2",
    "fec0::1",
    "ff02::1",
]
OUTSIDE = ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::"]


def kept(found: Sequence[str], url: str = "https://storage.example/x", *, at_home: bool = False) -> Sequence[str]:
    return Reach(at_home=at_home).within(httpx.URL(url), found)


@every("inside", INSIDE)
def test_what_is_inside_is_left_out_as_a_name_s_answer(inside: str) -> None:
    assert kept([inside, "8.8.8.8"]) == ["8.8.8.8"]
    with pytest.raises(HostInside) as caught:
        kept([inside])
    assert caught.value.by_name


@pytest.mark.parametrize("outside", OUTSIDE)
def test_what_is_outside_is_connected_to(outside: str) -> None:
    assert kept([outside]) == [outside]
    Reach().judge(httpx.URL(f"https://{f'[{outside}]' if ':' in outside else outside}/x"))


def test_the_made_up_answers_of_a_proxy_are_let_through_for_names_alone() -> None:
    assert kept(["198.18.0.1", "198.19.255.255"]) == ["198.18.0.1", "198.19.255.255"]
    with pytest.raises(HostInside) as caught:
        kept(["198.18.0.1"], "https://198.18.0.1/x")
    assert not caught.value.by_name


def test_beside_a_service_of_this_machine_its_own_addresses_are_let_through_and_no_others() -> None:
    for base in ("http://127.0.0.1:8000", "http://localhost", "https://[::1]:3/x"):
        assert Reach.beside(base) == Reach(at_home=True)
        Reach.beside(base).judge(httpx.URL(base))
    for base in (FAR, "https://127.0.0.1.example", "https://10.0.0.1", "https://service.example:port", ""):
        assert Reach.beside(base) == Reach()
    assert kept(["127.0.0.1", "10.0.0.1"], "http://localhost/x", at_home=True) == ["127.0.0.1"]
    for url, found in (("http://localhost/x", "8.8.8.8"), ("https://storage.example/x", "10.0.0.1")):
        with pytest.raises(HostInside):
            kept([found], url, at_home=True)
    with pytest.raises(HostInside):
        Reach(at_home=True).judge(httpx.URL("http://storage.example/x"))
