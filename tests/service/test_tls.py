"""TLS as it happens: a service that cannot prove who it is gets nothing."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from kinogrid.domain.failure import Charge, Refused, Unanswered, Unreachable
from kinogrid.service.connections import Connections
from kinogrid.service.downloads import open_clip
from tests.fakes.certificate import make_certificate
from tests.service.conftest import NOWHERE, TOKEN, asking, body_of, failing, identity, listening, saying

ANSWERS = {
    b"POST /midjourney/videos ": b'HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n{"task_id":"t"} ',
    b"GET /clip ": b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nthe clip",
    b"GET /down ": b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/clip.mp4\r\nContent-Length: 0\r\n\r\n",
}


@asynccontextmanager
async def https_server(
    certificate: Path, heads: list[bytes], greeted_as: list[str | None] | None = None, answers: int = 1
) -> AsyncIterator[str]:
    """Answer so many requests a connection; notes what is asked, and by which name each connection greets."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            for _ in range(answers):
                head = await reader.readuntil(b"\r\n\r\n")
                heads.append(head)
                writer.write(next(reply for start, reply in ANSWERS.items() if head.startswith(start)))
                await writer.drain()
        except asyncio.IncompleteReadError:
            pass
        finally:
            writer.close()

    def greeted(_line: ssl.SSLObject, name: str | None, _context: ssl.SSLContext) -> None:
        if greeted_as is not None:
            greeted_as.append(name)

    context = identity(certificate)
    context.sni_callback = greeted
    async with listening(serve, context) as base:
        yield base


async def test_an_unproven_service_gets_nothing(certificate: Path) -> None:
    heads: list[bytes] = []
    async with https_server(certificate, heads) as base, asking(base) as client:
        with failing(Unreachable, "identity_unproven", Charge.NO):
            await client.submit(body_of(client))
    assert heads == []


async def test_a_trusted_service_gets_the_order_and_no_plain_redirect_is_followed(trusted: Path) -> None:
    heads: list[bytes] = []
    async with https_server(trusted, heads) as base, asking(base) as client:
        assert (await client.submit(body_of(client))).task_id == "t"
        with pytest.raises(Refused, match="bad_link"):
            async with client.download(f"{base}/down", offset=0, validator=None):
                pytest.fail("a clip came over plain http")
    assert TOKEN.encode() in heads[0]
    assert TOKEN.encode() not in heads[1]


@pytest.mark.parametrize(("name", "value"), [("SSL_CERT_FILE", "nowhere.pem"), ("HTTPS_PROXY", "gopher://nowhere")])
async def test_unusable_settings_of_the_machine_are_said_in_words(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    async with asking("https://127.0.0.1:9") as client:
        for use in (client.open, lambda: client.check_token(TOKEN)):
            with failing(Unreachable, "network_settings"):
                await use()


@pytest.mark.usefixtures("name_lookups")
async def test_this_machine_is_reached_without_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []
    async with saying(b"", asked) as proxy:
        monkeypatch.setenv("ALL_PROXY", proxy)
        for base in (NOWHERE, "http://localhost:9", "http://[::1]:9"):
            async with asking(base) as client:
                with pytest.raises(Unreachable):
                    await client.check_token(TOKEN)
        assert asked == []
        async with asking("https://api.acedata.example") as outside:
            with pytest.raises((Unreachable, Unanswered)):
                await outside.check_token(TOKEN)
    assert asked
    assert asked[0].startswith(b"CONNECT api.acedata.example:443")


def a_lookup(host: str, _port: int) -> Sequence[str]:
    """Give the addresses of two names of one machine; only the second address of each answers."""
    if host not in {"storage.example", "other.example"}:
        raise OSError(f"{host} is not to be connected to")
    return ("::1", "127.0.0.1")


async def clip_of(connections: Connections, url: str) -> bytes:
    clients = await connections.open()
    opened = open_clip(clients.fetching, url, offset=0, validator=None, steps=httpx.Timeout(5.0), grace=5.0)
    async with opened as clip:
        return b"".join([piece async for piece in clip.chunks()])


async def test_an_address_chosen_beforehand_is_connected_to_under_the_name_of_the_host(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = make_certificate(tmp_path, "storage.example")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    heads: list[bytes] = []
    greeted_as: list[str | None] = []
    connections = Connections("t", a_lookup)
    async with https_server(certificate, heads, greeted_as, answers=2) as base:
        port = base.rpartition(":")[2]
        for _ in range(2):
            assert await clip_of(connections, f"https://storage.example:{port}/clip") == b"the clip"
        assert greeted_as == ["storage.example"], "the second over the connection of the first"
        assert all(f"host: storage.example:{port}\r\n".encode() in head.lower() for head in heads)
        # The same machine under a name that it cannot prove: neither the kept connection nor a new one will do.
        with pytest.raises(Unreachable) as caught:
            await clip_of(connections, f"https://other.example:{port}/clip")
        assert "CERTIFICATE_VERIFY_FAILED" in caught.value.failure.said
        with pytest.raises(Unreachable, match="no_network") as caught:
            await clip_of(connections, f"https://forbidden.example:{port}/clip")
        assert "not to be connected to" in caught.value.failure.said
        assert len(heads) == 2
        await connections.aclose()
