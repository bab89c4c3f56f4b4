"""One fault server for all of this floor's tests, made to forget between them."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path

import certifi
import pytest

from kinogrid.service.client import ServiceClient
from kinogrid.service.connections import Timeouts
from tests.fakes.fault_driver import FaultService, running_fault_service

TOKEN = "secret-token-0123456789"
IMPATIENT = Timeouts(
    connect=2.0,
    write=2.0,
    pool=2.0,
    question=0.3,
    question_in_all=0.6,
    order=0.3,
    order_in_all=0.6,
    upload=0.3,
    upload_in_all=2.0,
    download=0.6,
    download_grace=0.5,
)


@pytest.fixture(scope="session", autouse=True)
def _one_authority(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Trust a single authority: to load them all costs each of some 200 clients 20 ms, and no test here needs them."""
    end = b"-----END CERTIFICATE-----\n"
    first = tmp_path_factory.mktemp("authority") / "one.pem"
    first.write_bytes(Path(certifi.where()).read_bytes().partition(end)[0] + end)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("SSL_CERT_FILE", str(first))
        yield


@pytest.fixture(scope="session")
def running_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FaultService]:
    with running_fault_service(tmp_path_factory.mktemp("faults")) as server:
        yield server


@pytest.fixture
def server(running_server: FaultService) -> FaultService:
    running_server.forget()
    running_server.script()
    return running_server


@asynccontextmanager
async def asking(base: str, timeouts: Timeouts) -> AsyncIterator[ServiceClient]:
    client = ServiceClient(
        api_base=base, platform_base=base, token=lambda: TOKEN, user_agent="Kinogrid/test", timeouts=timeouts
    )
    yield client
    await client.aclose()


@pytest.fixture
async def client(server: FaultService) -> AsyncIterator[ServiceClient]:
    async with asking(server.base_url, IMPATIENT) as client:
        yield client


@pytest.fixture
async def patient_client(server: FaultService) -> AsyncIterator[ServiceClient]:
    """Give a client that a busy machine does not make fail."""
    async with asking(server.base_url, Timeouts()) as client:
        yield client


@pytest.fixture
async def name_lookups() -> AsyncIterator[None]:
    """Give host names a thread to be looked up in that ends with the test."""
    with ThreadPoolExecutor(1) as threads:
        asyncio.get_running_loop().set_default_executor(threads)
        yield
