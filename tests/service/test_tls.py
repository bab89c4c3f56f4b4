"""TLS as it happens: a service that cannot prove who it is gets nothing."""

from collections.abc import Sequence
from pathlib import Path

import httpx
import pytest

from kinogrid.domain.failure import Charge, Unanswered, Unreachable
from kinogrid.service.connections import Connections
from kinogrid.service.downloads import FetchLimits, open_clip
from kinogrid.service.reach import Reach
from tests.fakes.certificate import make_certificate
from tests.service.conftest import TOKEN, asking, body_of, failing, https_server


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
        with pytest.raises(Unanswered, match="bad_redirect"):
            async with client.download(f"{base}/down", offset=0, validator=None):
                pytest.fail("a clip came over plain http")
    assert TOKEN.encode() in heads[0]
    assert TOKEN.encode() not in heads[1]


def a_lookup(host: str, _port: int) -> Sequence[str]:
    """Give the addresses of two names of one machine; only the second address of each answers."""
    if host not in {"storage.example", "other.example"}:
        raise OSError(f"{host} is not to be connected to")
    return ("::1", "127.0.0.1")


async def clip_of(connections: Connections, url: str) -> bytes:
    clients = await connections.open()
    opened = open_clip(
        clients.fetching, url, offset=0, validator=None, limits=FetchLimits(httpx.Timeout(5.0), 5.0, 5.0)
    )
    async with opened as clip:
        return b"".join([piece async for piece in clip.chunks()])


async def test_an_address_chosen_beforehand_is_connected_to_under_the_name_of_the_host(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = make_certificate(tmp_path, "storage.example")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    heads: list[bytes] = []
    greeted_as: list[str | None] = []
    connections = Connections("t", Reach(at_home=True), a_lookup)
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
