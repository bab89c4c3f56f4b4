"""One fault server for all of this floor's tests, made to forget between them; clients; and hosts on bare streams."""

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import certifi
import pytest
from hypothesis import strategies as st

from kinogrid.domain.failure import Charge, Failure, StudioError
from kinogrid.domain.request import FrameUrls, Generate, Imagine, RemoteFrame
from kinogrid.domain.state import Result
from kinogrid.domain.task import Answer, Pending, TaskRecord
from kinogrid.service.client import ServiceClient, TokenSupply
from kinogrid.service.connections import Timeouts
from tests.fakes.certificate import make_certificate
from tests.fakes.fault_driver import FaultService, running_fault_service
from tests.fakes.tokens import Tokens
from tests.waiting import HUNG

TOKEN = "secret-token-0123456789"
# An address of this machine at which nobody listens.
NOWHERE = "http://127.0.0.1:9"
# For answers that come: what a busy machine takes for them is no failure.
PATIENT = Timeouts(
    connect=HUNG,
    write=HUNG,
    pool=HUNG,
    question=HUNG,
    question_in_all=HUNG,
    order=HUNG,
    order_in_all=HUNG,
    upload=HUNG,
    upload_in_all=HUNG,
    download=HUNG,
    download_grace=HUNG,
)
# For those that never do.
IMPATIENT = Timeouts(
    question=1.0,
    question_in_all=2.0,
    order=1.0,
    order_in_all=2.0,
    upload=1.0,
    upload_in_all=2.0,
    download=1.0,
    download_grace=0.5,
)
# What a rule of the fault server does where nothing, or no whole answer, comes in good time.
SILENT = frozenset({"hang", "drip"})
ORDER = Generate(prompt="waves", first=RemoteFrame("https://example.com/sea.png"))
PICTURES = Imagine(prompt="waves")


def body_of(client: ServiceClient, order: Generate | Imagine = ORDER) -> str:
    return client.body(order, FrameUrls())


def answer(status: int, body: str, **headers: str) -> dict[str, Any]:
    """Give the rule for an answer as it is told here."""
    return {"do": "answer", "status": status, "body": body, "headers": headers}


def own_error(status: int, code: str) -> dict[str, Any]:
    """Give the rule for a no in the service's own form."""
    said = {"success": False, "error": {"code": code, "message": "no"}, "trace_id": "t-1"}
    return answer(status, json.dumps(said))


@contextmanager
def failing(
    kind: type[StudioError], code: str | None = None, charge: Charge | None = None
) -> Iterator[pytest.ExceptionInfo[StudioError]]:
    """Expect this very kind of failure, with its code, and what it may have cost."""
    with pytest.raises(StudioError) as caught:
        yield caught
    assert type(caught.value) is kind
    assert code in {None, caught.value.failure.code}
    assert charge in {None, caught.value.failure.charge}


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
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a certificate for 127.0.0.1 that only who is told to will trust."""
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def trusted(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the certificate, and trust it."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    return certificate


@pytest.fixture(scope="session")
def running_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FaultService]:
    with running_fault_service(tmp_path_factory.mktemp("faults")) as server:
        yield server


@pytest.fixture
def server(running_server: FaultService) -> FaultService:
    running_server.forget()
    running_server.script()
    return running_server


leaves = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
anything = st.recursive(
    leaves, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3), max_leaves=8
)


class Customer(ServiceClient):
    """A client that, where it asks the fault server, has that at hand too."""

    server: FaultService
    tokens: TokenSupply


@asynccontextmanager
async def asking(base: str, timeouts: Timeouts = PATIENT, **other: Any) -> AsyncIterator[Customer]:
    """Lend a client of a service, or with some of what it is made of told otherwise."""
    tokens = Tokens(other.pop("token", lambda: TOKEN))
    made_of: dict[str, Any] = {"api_base": base, "platform_base": base, "tokens": tokens} | other
    client = Customer(timeouts=timeouts, user_agent="Kinogrid/test", **made_of)
    client.tokens = made_of["tokens"]
    yield client
    await client.aclose()


def _is_silent(told: object) -> bool:
    match told:
        case dict():
            return told.get("do") in SILENT
        case tuple():
            return any(map(_is_silent, told))
        case _:
            return isinstance(told, str) and told in SILENT


@pytest.fixture
def timeouts(request: pytest.FixtureRequest) -> Timeouts:
    """Wait for as long as it takes, except where one of the test's parameters is a rule by which no answer comes."""
    given = getattr(request.node, "callspec", None)
    return IMPATIENT if given and any(map(_is_silent, given.params.values())) else PATIENT


@pytest.fixture
async def client(server: FaultService, timeouts: Timeouts) -> AsyncIterator[Customer]:
    async with asking(server.base_url, timeouts) as client:
        client.server = server
        yield client


@asynccontextmanager
async def listening(
    serve: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]],
    context: ssl.SSLContext | None = None,
) -> AsyncIterator[str]:
    """Run a host on bare streams, and give its address."""
    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    async with server:
        yield f"http{'s' if context else ''}://127.0.0.1:{server.sockets[0].getsockname()[1]}"


def identity(certificate: Path) -> ssl.SSLContext:
    """Give what a host proves itself with."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    return context


HTTPS_ANSWERS = {
    b"POST /midjourney/videos ": b'HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n{"task_id":"t"} ',
    b"POST /midjourney/tasks ": b'HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\n{"items": [] }',
    b"GET /clip ": b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nthe clip",
    b"GET /repos/": b'HTTP/1.1 200 OK\r\nContent-Length: 21\r\n\r\n{"tag_name":"v9.8.7"}',
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
                await reader.readexactly(int(head.lower().partition(b"content-length:")[2].partition(b"\r")[0] or 0))
                heads.append(head)
                writer.write(next(reply for start, reply in HTTPS_ANSWERS.items() if head.startswith(start)))
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


@asynccontextmanager
async def saying(reply: bytes, asked: list[bytes]) -> AsyncIterator[str]:
    """Run a host that notes what it is asked, says one and the same to everybody, and hangs up."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0] or 0)
        asked.append(head + await reader.readexactly(length))
        writer.write(reply)
        await writer.drain()
        writer.close()

    async with listening(serve) as base:
        yield base


async def fetched(client: ServiceClient, url: str, offset: int = 0, validator: str | None = None) -> bytes:
    async with client.download(url, offset=offset, validator=validator) as clip:
        return b"".join([chunk async for chunk in clip.chunks()])


async def finished(client: Customer, **script: Any) -> Result:
    """Place an order that is done at once, with all the time that a busy machine needs, whatever comes next."""
    client.server.script(finish_after=0, **script)
    async with asking(client.server.base_url) as patient:
        task_id = (await patient.submit(body_of(patient))).task_id
        return result_of((await patient.look_up([task_id]))[task_id])


def result_of(told: Answer | TaskRecord) -> Result:
    assert isinstance(told.outcome, Result)
    return told.outcome


def failure_of(told: Answer | TaskRecord) -> Failure:
    assert isinstance(told.outcome, Failure)
    return told.outcome


def recorded(request: dict[str, Any] | None, kind: str | None = None) -> TaskRecord:
    """Give the record of a request that nothing has become of yet."""
    return TaskRecord("t", Pending(), kind, request=request)


@pytest.fixture
async def name_lookups() -> AsyncIterator[None]:
    """Give host names a thread to be looked up in that ends with the test."""
    with ThreadPoolExecutor(1) as threads:
        asyncio.get_running_loop().set_default_executor(threads)
        yield
