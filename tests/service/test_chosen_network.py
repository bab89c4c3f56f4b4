"""What a person chose of the network, with real sockets: it holds from the next request on, and the guards stay."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from kinogrid.domain.failure import Charge, Refused, Unanswered, Unreachable
from kinogrid.domain.network_choice import NetworkChoice, ProxyKind
from kinogrid.service.connections import ChosenNetwork, Password
from tests.fakes.certificate import make_authority
from tests.fakes.small_proxy import SmallProxy, small_proxy
from tests.service.conftest import TOKEN, Customer, asking, body_of, failing, fetched, https_server, identity, listening
from tests.waiting import until

SERVICE = "https://service.example"
KINDS = pytest.mark.parametrize("kind", [ProxyKind.HTTP, ProxyKind.SOCKS5])


@dataclass
class Company:
    """An authority that only its own file vouches for, a service that it vouches for, and a proxy that leads there."""

    proxy: SmallProxy
    authority: Path
    heads: list[bytes] = field(default_factory=list)

    def choice(self, kind: ProxyKind = ProxyKind.HTTP, user: str = "") -> NetworkChoice:
        address = f"127.0.0.1:{self.proxy.port}"
        return NetworkChoice(kind, address, user, certificates=str(self.authority))


@pytest.fixture(scope="module")
def vouched(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return make_authority(tmp_path_factory.mktemp("company"), "service.example")


@pytest.fixture
async def company(vouched: tuple[Path, Path]) -> AsyncIterator[Company]:
    authority, proof = vouched
    heads: list[bytes] = []
    async with (
        https_server(proof, heads, answers=2) as base,
        small_proxy(SmallProxy(int(base.rpartition(":")[2]))) as proxy,
    ):
        yield Company(proxy, authority, heads)


@asynccontextmanager
async def client_of(choice: NetworkChoice, password: Password | None = None) -> AsyncIterator[Customer]:
    async with asking(SERVICE) as client:
        client.begin_with(ChosenNetwork(choice, password or telling("")))
        yield client


def telling(password: str) -> Password:
    async def told(user: str, address: str) -> str:
        assert user
        assert address
        return password

    return told


@KINDS
@pytest.mark.parametrize(("user", "password"), [("", ""), ("me@home", "s:é cret/?#%41")])
async def test_orders_and_clips_go_through_the_chosen_proxy_which_sees_no_token(
    company: Company, kind: ProxyKind, user: str, password: str
) -> None:
    company.proxy.wants = f"{user}:{password}" if user else ""
    async with client_of(company.choice(kind, user), telling(password)) as client:
        assert (await client.submit(body_of(client))).task_id == "t"
        assert await fetched(client, f"{SERVICE}/clip") == b"the clip"
        await client.check_token(TOKEN)
    assert company.proxy.asked == ["service.example:443"] * 3
    assert TOKEN.encode() in company.heads[0]
    assert TOKEN.encode() not in company.heads[1], "a result's host got the token"
    assert len(company.proxy.seen) > 1000
    assert TOKEN.encode() not in bytes(company.proxy.seen)


@KINDS
@pytest.mark.parametrize("password", ["", "wrong"])
async def test_a_proxy_that_wants_another_password_is_told_of_and_nothing_has_left(
    company: Company, kind: ProxyKind, password: str
) -> None:
    company.proxy.wants = "me:right"
    async with client_of(company.choice(kind, "me"), telling(password)) as client:
        for ask in (client.submit(body_of(client)), client.check_token(TOKEN), fetched(client, f"{SERVICE}/clip")):
            with failing(Unreachable, "chosen_proxy_refused", Charge.NO) as caught:
                await ask
            shown = f"{kind}://127.0.0.1:{company.proxy.port}"
            assert dict(caught.value.failure.values) == {"address": shown}
    assert company.heads == []


async def test_another_password_counts_with_the_next_request(company: Company) -> None:
    company.proxy.wants = "me:right"
    known = ["wrong"]

    async def password(_user: str, _address: str) -> str:
        return known[-1]

    async with client_of(company.choice(user="me"), password) as client:
        with failing(Unreachable, "chosen_proxy_refused"):
            await client.check_token(TOKEN)
        known.append("right")
        await client.renew_connections()
        await client.check_token(TOKEN)


@KINDS
async def test_a_proxy_that_is_down_lets_nothing_out_another_way(company: Company, kind: ProxyKind) -> None:
    with socket.create_server(("127.0.0.1", 0)) as held:
        port = held.getsockname()[1]
    async with client_of(replace(company.choice(kind), proxy_address=f"127.0.0.1:{port}")) as client:
        for ask in (client.submit(body_of(client)), fetched(client, f"{SERVICE}/clip")):
            with failing(Unreachable, "chosen_proxy_unreachable", Charge.NO):
                await ask
        await client.choose_network(company.choice(kind))
        assert (await client.submit(body_of(client))).task_id == "t"


@pytest.mark.parametrize("address", ["", "me:secret@proxy:1", "proxy"])
async def test_a_proxy_without_an_address_that_can_be_used_keeps_all_in(company: Company, address: str) -> None:
    async with client_of(replace(company.choice(), proxy_address=address)) as client:
        for ask in (client.submit(body_of(client)), fetched(client, f"{SERVICE}/clip")):
            with failing(Unreachable, "chosen_proxy_unnamed", Charge.NO) as caught:
                await ask
            assert "secret" not in repr(caught.value.failure)


async def test_an_order_on_its_way_ends_as_it_began_while_the_next_goes_the_new_way(
    vouched: tuple[Path, Path],
) -> None:
    authority, proof = vouched
    arrived, answer, closed = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        await reader.readexactly(int(head.lower().partition(b"content-length:")[2].partition(b"\r")[0] or 0))
        arrived.set()
        await answer.wait()
        writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n{"task_id":"t"} ')
        await reader.read()
        closed.set()
        writer.close()

    async with listening(serve, identity(proof)) as base:
        port = int(base.rpartition(":")[2])
        async with small_proxy(SmallProxy(port)) as first, small_proxy(SmallProxy(port)) as second:
            choice = NetworkChoice(ProxyKind.HTTP, f"127.0.0.1:{first.port}", certificates=str(authority))
            async with client_of(choice) as client:
                before = asyncio.create_task(client.submit(body_of(client)))
                await arrived.wait()
                await client.choose_network(replace(choice, proxy_address=f"127.0.0.1:{second.port}"))
                after = asyncio.create_task(client.submit(body_of(client)))
                await until(lambda: second.asked)
                assert not before.done()
                answer.set()
                assert [(await one).task_id for one in (before, after)] == ["t", "t"]
                await asyncio.wait_for(closed.wait(), 60)
            assert (len(first.asked), len(second.asked)) == (1, 1)


async def test_clips_may_go_straight_while_orders_go_through_the_proxy(company: Company) -> None:
    async with client_of(replace(company.choice(), proxy_for_media=False)) as client:
        assert (await client.submit(body_of(client))).task_id == "t"
        # Nobody but the proxy knows where that is.
        with failing(Unreachable, "no_network"):
            await fetched(client, f"{SERVICE}/clip")
    assert company.proxy.asked == ["service.example:443"]


@pytest.mark.usefixtures("name_lookups")
async def test_without_a_proxy_none_is_taken_whatever_the_environment_says(
    company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", f"http://127.0.0.1:{company.proxy.port}")
    async with client_of(NetworkChoice(certificates=str(company.authority))) as client:
        await client.check_token(TOKEN)
        await client.choose_network(NetworkChoice(ProxyKind.NONE, certificates=str(company.authority)))
        with failing(Unreachable, "no_network"):
            await client.check_token(TOKEN)
    assert len(company.proxy.asked) == 1


INSIDE = ["https://10.0.0.1/a", "https://[fd00::1]/a", "https://0x7f000001/a", "https://169.254.169.254/a"]


@KINDS
@pytest.mark.parametrize("url", [*INSIDE, "https://localhost/a", "http://service.example/a"])
async def test_a_chosen_proxy_is_not_asked_to_lead_into_a_network(company: Company, kind: ProxyKind, url: str) -> None:
    async with client_of(company.choice(kind)) as client:
        with failing(Refused, "bad_link"):
            await fetched(client, url)
    assert company.proxy.asked == []


@KINDS
async def test_a_redirect_through_a_chosen_proxy_leads_to_no_address_inside(
    vouched: tuple[Path, Path], kind: ProxyKind
) -> None:
    authority, proof = vouched
    leads_to = ""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                writer.write(f"HTTP/1.1 302 Found\r\nLocation: {leads_to}\r\nContent-Length: 0\r\n\r\n".encode())
        except asyncio.IncompleteReadError:
            writer.close()

    async with (
        listening(serve, identity(proof)) as base,
        small_proxy(SmallProxy(int(base.rpartition(":")[2]))) as proxy,
        client_of(NetworkChoice(kind, f"127.0.0.1:{proxy.port}", certificates=str(authority))) as client,
    ):
        for leads_to in [*INSIDE, "http://service.example/a", "ftp://service.example/a"]:  # noqa: B007 - by the server
            with failing(Unanswered, "bad_redirect"):
                await fetched(client, f"{SERVICE}/clip")
        assert set(proxy.asked) == {"service.example:443"}


async def test_a_file_of_ones_own_vouches_and_no_other_does(company: Company, tmp_path: Path) -> None:
    by_proxy = replace(company.choice(), certificates="")
    async with client_of(by_proxy) as client:
        with failing(Unreachable, "identity_unproven", Charge.NO):
            await client.submit(body_of(client))
        await client.choose_network(company.choice())
        assert (await client.submit(body_of(client))).task_id == "t"
        assert await fetched(client, f"{SERVICE}/clip") == b"the clip"
        other, _ = make_authority(tmp_path, "service.example")
        await client.choose_network(replace(by_proxy, certificates=str(other)))
        for ask in (client.submit(body_of(client)), fetched(client, f"{SERVICE}/clip")):
            with failing(Unreachable, "identity_unproven", Charge.NO):
                await ask
    assert len(company.heads) == 2


@pytest.mark.parametrize("held", [None, b"what?", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])
async def test_a_file_that_cannot_be_read_is_told_of_and_nothing_goes_by_the_systems_word_in_its_place(
    company: Company, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: bytes | None
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(company.authority))
    path = tmp_path / "mine.pem"
    if held is not None:
        path.write_bytes(held)
    async with client_of(replace(company.choice(), certificates=str(path))) as client:
        for _ in range(2):
            with failing(Unreachable, "chosen_certificates_unread", Charge.NO) as caught:
                await client.submit(body_of(client))
            assert str(path) in caught.value.failure.said
        path.write_bytes(company.authority.read_bytes())
        assert (await client.submit(body_of(client))).task_id == "t"
