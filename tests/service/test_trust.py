"""Who vouches for a service: what the environment names, else the system's store, else what comes along."""

import asyncio
import os
import resource
import ssl
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import certifi
import httpx
import pytest

from kinogrid.domain.failure import Unreachable
from kinogrid.service.result_hosts import LargeReads, read_much
from kinogrid.service.trust import read_trust
from tests.fakes.certificate import make_certificate
from tests.service.conftest import TOKEN, asking, failing, https_server

COMPANY = "company.example"


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the certificate of a company."""
    return make_certificate(tmp_path_factory.mktemp("company"), COMPANY)


@pytest.fixture
def odd(tmp_path: Path) -> Path:
    """Give a file that holds no certificates."""
    path = tmp_path / "odd.pem"
    path.write_text("what?")
    return path


@pytest.fixture
def hashed(tmp_path: Path, company: Path) -> Path:
    """Give a folder of certificates as OpenSSL looks them up; the hash is of the name `company.example`."""
    folder = tmp_path / "hashed"
    folder.mkdir()
    (folder / "0f1e2d3c.0").write_bytes(company.read_bytes())
    return folder


def count(context: ssl.SSLContext) -> int:
    """Give how many certificates are trusted; those in folders come in later."""
    return context.cert_store_stats()["x509"]


def store(path: Path, monkeypatch: pytest.MonkeyPatch, folder: Path | None = None) -> None:
    """Let OpenSSL find the system's store somewhere."""
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    monkeypatch.setenv("SSL_CERT_DIR", str(folder or path.with_name("nowhere")))


def test_what_the_environment_names_counts_and_nothing_else(company: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store(Path(certifi.where()), monkeypatch)
    context = read_trust({"SSL_CERT_FILE": str(company)})()
    assert count(context) == 1
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)


def test_a_folder_of_certificates_counts(hashed: Path, odd: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store(Path(certifi.where()), monkeypatch)
    # They are loaded when they are wanted.
    assert count(read_trust({"SSL_CERT_DIR": str(hashed)})()) == 0
    assert count(read_trust({"SSL_CERT_DIR": str(hashed), "SSL_CERT_FILE": str(odd)})()) == 0


def test_one_of_several_folders_is_enough(
    hashed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    store(Path(certifi.where()), monkeypatch)
    folders = os.pathsep.join([str(tmp_path / "nowhere"), "", str(hashed)])
    assert count(read_trust({"SSL_CERT_DIR": folders})()) == 0, "the system's store was taken"
    assert "nowhere" in caplog.text
    assert str(hashed) not in caplog.text


def test_the_store_of_the_system_counts_and_is_read_once(company: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store(company, monkeypatch)
    trust = read_trust({})
    context = trust()
    assert count(context) == 1
    assert trust() is context
    assert type(context) is ssl.SSLContext
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
    assert (context.sslobject_class, context.sslsocket_class) == (ssl.SSLObject, ssl.SSLSocket)


def test_what_cannot_be_read_is_left_out_and_logged(
    company: Path, odd: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    store(company, monkeypatch)
    (tmp_path / "empty").mkdir()
    bad = [
        ("SSL_CERT_FILE", tmp_path / "nowhere.pem"),
        ("SSL_CERT_FILE", odd),
        ("SSL_CERT_FILE", tmp_path),
        ("SSL_CERT_FILE", Path("/dev/zero")),
        ("SSL_CERT_DIR", tmp_path / "nowhere"),
        ("SSL_CERT_DIR", tmp_path / "empty"),
        ("SSL_CERT_DIR", odd),
    ]
    for name, value in bad:
        assert count(read_trust({name: str(value)})()) == 1
    assert [record.getMessage().partition(":")[0] for record in caplog.records] == [
        f"{name} is left out" for name, _ in bad
    ]
    assert count(read_trust({"SSL_CERT_DIR": "/nowhere", "SSL_CERT_FILE": str(company)})()) == 1


def test_what_comes_along_counts_where_the_system_has_nothing(
    odd: Path, hashed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store(odd, monkeypatch)
    context = read_trust({})()
    assert count(context) > 100
    assert context.check_hostname
    store(odd, monkeypatch, hashed)
    assert count(read_trust({})()) == 0, "the folder has some"


@pytest.mark.usefixtures("name_lookups")
@pytest.mark.parametrize("system", ["darwin", "win32"])
async def test_a_system_that_is_asked_about_each_service_has_a_context_for_each_client(
    certificate: Path, company: Path, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    """truststore asks this system's store here, in the way of the others: at every connection."""
    store(certificate, monkeypatch)
    trust = read_trust({}, system)
    context = trust()
    assert trust() is not context
    read_much(context)
    heads: list[bytes] = []
    async with https_server(certificate, heads, answers=1) as base:

        def ask() -> bytes:
            with (
                httpx.Client(verify=context, trust_env=False) as client,
                client.stream("GET", f"{base}/clip") as answer,
            ):
                socket = answer.extensions["network_stream"].get_extra_info("socket")
                assert isinstance(socket, LargeReads)
                return answer.read()

        async def on_loop() -> AsyncIterator[bytes]:
            async with httpx.AsyncClient(verify=trust(), trust_env=False) as client:
                yield (await client.get(f"{base}/clip")).content

        assert await asyncio.to_thread(ask) == b"the clip"
        assert [found async for found in on_loop()] == [b"the clip"]
        store(company, monkeypatch)
        context = trust()
        read_much(context)
        with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
            await asyncio.to_thread(ask)
        with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
            assert not [found async for found in on_loop()]
    assert len(heads) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit")
async def test_a_machine_that_lets_nothing_be_opened_is_said_and_asked_again() -> None:
    if sys.platform != "win32":
        least, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        async with asking("https://127.0.0.1:9") as client:
            resource.setrlimit(resource.RLIMIT_NOFILE, (1, most))
            try:
                for use in (client.open, lambda: client.check_token(TOKEN)):
                    with failing(Unreachable, "network_settings"):
                        await use()
            finally:
                resource.setrlimit(resource.RLIMIT_NOFILE, (least, most))
            await client.open()
