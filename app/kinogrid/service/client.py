"""The provider as one object: every request the app makes, each sent once and judged by the charge-safety table."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, aclosing, asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit
from weakref import WeakValueDictionary

from kinogrid.domain.failure import Charge, Refused, TokenRefused, Unanswered, Unclear, known
from kinogrid.domain.network_choice import NetworkChoice
from kinogrid.domain.posting import Origin, Posting
from kinogrid.domain.pricing import Tariff
from kinogrid.domain.request import FrameUrls, Kind, Order, is_private_safe
from kinogrid.domain.task import Answer, TaskRecord
from kinogrid.service import wire
from kinogrid.service.answers import (
    Reply,
    read_found,
    read_listed,
    read_order_answer,
    read_page,
    read_upload,
    trace_of,
)
from kinogrid.service.bearer import Bearer, bearer
from kinogrid.service.clock import ServiceClock
from kinogrid.service.connections import ChosenNetwork, Connections, Timeouts, network_failures
from kinogrid.service.downloads import ClipDownload, FetchLimits, open_clip
from kinogrid.service.exchange import JSON_BOUND, Patience, ask, without_token
from kinogrid.service.origins import TokenOrigins
from kinogrid.service.price_page import read_tariff
from kinogrid.service.reach import Reach
from kinogrid.service.trust import trust_in_file
from kinogrid.service.uploads import Multipart, UploadMemory, UploadPicture, inspect, is_still_up

# The provider recommends at most so many ids in one question.
IDS_AT_ONCE = 50
# The most bytes of a task's picture: the provider's covers have up to 2 MB.
PICTURE_BOUND = 16 * 1024 * 1024
# How many requests of a kind run side by side; together they stay near the connection limit.
_ORDERS_AT_ONCE = 12
_QUESTIONS_AT_ONCE = 8
_UPLOADS_AT_ONCE = 2

_JSON = {"content-type": "application/json"}

AnswerLog = Callable[[str, str, int | None, float, str | None], None]
"""Told of every request: method, path, status (None without an answer), seconds, trace id. Never a token or a query."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _ApiRequest:
    """One request: where to and with whose token, what, how long it may take, and whether it may be asked again.

    What may be asked again goes over a kept connection, all else over a fresh one. Of an answer `bound` bytes are read
    at most; one that is not `of_service` tells nothing of its clock.
    """

    base: str
    path: str
    bearer: Bearer | None
    content: bytes | AsyncIterator[bytes] = b""
    method: str = "POST"
    headers: Mapping[str, str] = field(default_factory=lambda: _JSON)
    patience: Patience
    repeatable: bool = False
    bound: int = JSON_BOUND
    of_service: bool = True


class TokenSupply(Protocol):
    """Whoever keeps the tokens and says where each may go; asked anew for every request."""

    def token(self) -> str | None:
        """Give the API's token, None while there is none."""
        ...

    def upload_token(self) -> str | None:
        """Give the token that may go to the platform with a picture, None while there is none.

        Raises `TokenRefused` where what there is may not go there.
        """
        ...

    def upload_refused(self, token: str) -> None:
        """Take note that the platform did not take a picture with this token."""
        ...

    def sender_mark(self, token: str) -> str:
        """Give what may be kept to know again which token has sent an order; it does not tell the token."""
        ...


class ServiceClient:
    """The provider over httpx: fills the use cases' `Service` protocol.

    A token that is replaced counts at once. Nothing is retried here: what may be sent again is the use cases' decision.
    """

    def __init__(
        self,
        *,
        api_base: str,
        platform_base: str,
        tokens: TokenSupply,
        user_agent: str,
        timeouts: Timeouts | None = None,
        answer_log: AnswerLog | None = None,
        uploads: UploadMemory | None = None,
        origins: TokenOrigins | None = None,
    ) -> None:
        """Open nothing yet: the first request does."""
        self._api_base = api_base.strip().rstrip("/")
        self._platform_base = platform_base.strip().rstrip("/")
        self._tokens = tokens
        self._token = tokens.token
        self._timeouts = timeouts or Timeouts()
        self._log = answer_log
        self._uploads = uploads
        self._same_upload: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._clock = ServiceClock()
        self._origins = origins or TokenOrigins()
        self._connections = Connections(user_agent, Reach.beside(self._api_base))
        self._ordering = asyncio.Semaphore(_ORDERS_AT_ONCE)
        self._asking = asyncio.Semaphore(_QUESTIONS_AT_ONCE)
        self._uploading = asyncio.Semaphore(_UPLOADS_AT_ONCE)

    def __repr__(self) -> str:
        """Name the hosts and nothing that is secret."""
        return f"ServiceClient({self._api_base!r}, {self._platform_base!r})"

    def now(self) -> float | None:
        """Give the service's time in Unix seconds, None while it is not known."""
        return self._clock.now()

    def sender(self) -> str:
        """Give the mark by which the token that would send an order now is known again; empty for none."""
        return self._mark(self._token())

    def origin_of(self, posting: Posting) -> Origin:
        """Give what records call the token that has sent a posting; empty until one has told."""
        return self._origins.of(posting.signs.sender) or posting.origin

    def _mark(self, token: str | None) -> str:
        return self._tokens.sender_mark(token) if token else ""

    async def open(self) -> None:
        """Build the TLS context and load the network code (30 to 100 ms, in a worker thread) when it suits the caller.

        Without it, the first request does so. Raises `Unreachable` when nothing at all vouches for a service.
        """
        await self._connections.open()

    def begin_with(self, network: ChosenNetwork) -> None:
        """Take the way that holds from the first request on, before there is any."""
        self._connections.begin_with(network)

    async def choose_network(self, choice: NetworkChoice) -> None:
        """Take another way from the next request on; what is under way ends as it began."""
        await self._connections.choose(choice)

    async def read_certificates(self, path: str) -> None:
        """Read a file of certificates that is to be chosen, beside the loop; raises `OSError` where it holds none."""
        await asyncio.get_running_loop().run_in_executor(self._connections.worker, trust_in_file, path)

    async def renew_connections(self) -> None:
        """Ask for the proxy's password anew before the next request."""
        await self._connections.renew()

    async def aclose(self) -> None:
        """Close every connection; requests still running end with an error."""
        await self._connections.aclose()

    def body(self, order: Order, urls: FrameUrls) -> str:
        """Write the exact JSON body of an order; the same order and addresses give the same text."""
        return wire.order_body(order, urls)

    def is_order(self, body: str, record: TaskRecord, kind: Kind = Kind.VIDEOS) -> bool:
        """Tell whether a task of a kind was made by exactly this body, extra and null fields in the record aside."""
        return wire.is_order(body, record, kind)

    def order_of(self, record: TaskRecord) -> Order | None:
        """Read back what was ordered, as far as the record tells it; None when it does not."""
        return None if record.request is None else wire.order_from_request(record.request, record.kind)

    async def submit(self, body: str, kind: Kind = Kind.VIDEOS) -> Answer:
        """Post an order of a kind once, on a fresh connection.

        Raises `Unreachable` or `Throttled` when nothing can have been accepted, `Refused` or `TokenRefused` when the
        service said no, and `Unclear` for everything that may have been accepted.
        """
        token = self._token()
        try:
            reply = await self._send(self._slow_request(wire.PATHS[kind], body), self._ordering)
        except Unanswered as error:
            raise Unclear(known("no_answer", said=error.failure.said)) from error
        answer = read_order_answer(reply)
        self._origins.sent(self._mark(token), answer.task_id)
        return answer

    async def look_up(self, ids: Sequence[str]) -> Mapping[str, TaskRecord]:
        """Ask for at most 50 tasks by id; ids that the service does not know are left out.

        A record that cannot be read is `garbled`. Raises `Unanswered`, `Unreachable`, `Throttled` or `TokenRefused`.
        """
        if len(ids) > IDS_AT_ONCE:
            raise ValueError(f"{len(ids)} ids at once; the service recommends at most {IDS_AT_ONCE}")
        if not ids:
            return {}
        wanted = frozenset(ids)
        found = read_found(await self._question(self._token(), wire.look_up_body(ids)))
        for record in found:
            self._origins.learn(record)
        told = {record.id: record for record in found if record.id in wanted}
        # What cannot be read may be any of those that are missing, so that none of them is unknown for sure.
        garbled = next((record for record in found if record.garbled), None)
        return told if garbled is None else {task_id: replace(garbled, id=task_id) for task_id in ids} | told

    async def recent(
        self, *, limit: int, offset: int = 0, created_min: float | None = None, created_max: float | None = None
    ) -> Sequence[TaskRecord]:
        """List the token's recent tasks, newest first; times in Unix seconds of the service's clock.

        A page may hold fewer than `limit` although more follow (a lower bound of the service's own, an entry that is
        no task): only an empty page is surely the last. Raises as `look_up`, and `Refused` when the service does not
        list tasks at all.
        """
        body = wire.recent_body(limit, offset, created_min, created_max)
        found = read_listed(await self._question(self._token(), body))
        for record in found:
            self._origins.learn(record)
        return found

    async def check_token(self, token: str) -> None:
        """Try a token with a question that costs nothing.

        Raises `TokenRefused` when the service does not take it, and as `recent` when that cannot be told.
        """
        read_listed(await self._question(token, wire.recent_body(limit=1)))

    async def prices(self) -> bytes:
        """Get the provider's page of prices, without any token: it is public.

        Raises `Unreachable`, `Unanswered` or `Throttled`.
        """
        request = _ApiRequest(
            base=self._platform_base,
            path=wire.PRICES_PATH,
            bearer=None,
            headers={"accept": "application/json"},
            method="GET",
            patience=Patience(self._timeouts.reading(self._timeouts.question), self._timeouts.question_in_all),
            repeatable=True,
        )
        return read_page(await self._send(request, self._asking))

    async def read_public(self, address: str, bound: int) -> Reply:
        """Get what anybody may read anywhere, without any token, and give the answer whatever it is, to `bound` bytes.

        It goes the way through the network that was chosen. Raises `ValueError` for an address that would be asked in
        the clear, `Unreachable` or `Unanswered`.
        """
        if not is_private_safe(address):
            raise ValueError(address)
        parts = urlsplit(address)
        request = _ApiRequest(
            base=f"{parts.scheme}://{parts.netloc}",
            path=parts._replace(scheme="", netloc="", fragment="").geturl(),
            bearer=None,
            headers={"accept": "application/json"},
            method="GET",
            patience=Patience(self._timeouts.reading(self._timeouts.question), self._timeouts.question_in_all),
            repeatable=True,
            bound=bound,
            of_service=False,
        )
        return await self._send(request, self._asking)

    def tariff(self, page: bytes) -> Tariff | None:
        """Read a page of prices, None for what is none."""
        return read_tariff(page)

    def bill(self, order: Order) -> tuple[str, Mapping[str, object]]:
        """Give the path and the body by which an order is priced."""
        return wire.bill(order)

    async def ask(self, path: str, body: str) -> Reply:
        """Post a question that is no order, once, and give the answer whatever it is; it may take minutes.

        Raises `Unreachable` or `Unanswered` when there is none.
        """
        return await self._send(self._slow_request(path, body), self._asking)

    async def ask_platform(self, token: str | None, method: str, path: str, body: str = "") -> Reply:
        """Ask the platform something about the account with this token, once, and give the answer whatever it is.

        Raises `TokenRefused` before anything is sent, `Unreachable` or `Unanswered` where there is none.
        """
        request = _ApiRequest(
            base=self._platform_base,
            path=path,
            bearer=bearer(token, self._platform_base),
            content=body.encode(),
            method=method,
            patience=Patience(self._timeouts.reading(self._timeouts.question), self._timeouts.question_in_all),
            repeatable=method == "GET",
        )
        return await self._send(request, self._asking)

    async def upload(self, path: str, moved: Callable[[int, int], None]) -> str:
        """Upload a picture and give its public address; `moved(sent, total)` in bytes is told as it goes.

        A picture that is up already, by the memory of uploads and the host's own word, is not sent again; of equal ones
        at the same time one is sent and the others wait for it.

        Raises `Unreachable`, `Throttled` or `Unanswered` (try again), `Refused` or `TokenRefused` (change something).
        """
        worker = self._connections.worker
        picture = await asyncio.get_running_loop().run_in_executor(worker, inspect, Path(path))
        host = urlsplit(self._platform_base).netloc
        lock = self._same_upload.setdefault(picture.sha256, asyncio.Lock())
        async with lock:
            url = await self._uploads.recall(host, picture.sha256) if self._uploads is not None else None
            steps = self._timeouts.reading(self._timeouts.question)
            if url is not None:
                async with self._connections.lend() as clients:
                    if await is_still_up(clients.glancing, url, steps, self._timeouts.question_in_all):
                        return url
            url = await self._send_picture(picture, moved)
            if self._uploads is not None:
                await self._uploads.remember(host, picture.sha256, url)
            return url

    async def is_up(self, sha256: str, url: str) -> None:
        """Remember that a picture of this content is at an address already, so that it need not be uploaded.

        Whether it still is there is asked when it is needed. Raises what the memory of uploads raises.
        """
        if self._uploads is not None and is_private_safe(url):
            await self._uploads.remember(urlsplit(self._platform_base).netloc, sha256, url)

    async def _send_picture(self, picture: UploadPicture, moved: Callable[[int, int], None]) -> str:
        grant = bearer(self._tokens.upload_token(), self._platform_base)
        multipart = Multipart(picture, self._connections.worker, moved)
        request = _ApiRequest(
            base=self._platform_base,
            path=wire.FILES_PATH,
            bearer=grant,
            content=multipart.stream(),
            headers=multipart.headers,
            patience=Patience(self._timeouts.reading(self._timeouts.upload), self._timeouts.upload_in_all),
        )
        reply = await self._send(request, self._uploading)
        try:
            return read_upload(reply)
        except TokenRefused:
            self._tokens.upload_refused(grant.token)
            raise

    def download(self, url: str, *, offset: int, validator: str | None) -> AbstractAsyncContextManager[ClipDownload]:
        """Open a clip from a byte on; the token never goes along.

        Raises `Refused` (`bad_link`) for an unsafe address, `DeadLink` when the clip is gone, `Unreachable` or
        `Unanswered` when it may come later.
        """
        return self._download(url, offset, validator)

    async def picture(self, url: str) -> bytes:
        """Get a task's picture whole; the token never goes along.

        Raises as `download`, and `Refused` for one beyond `PICTURE_BOUND`.
        """
        picture = bytearray()
        limits = self._limits(self._timeouts.picture_in_all)
        async with (
            self._connections.lend() as clients,
            open_clip(clients.glancing, url, offset=0, validator=None, limits=limits) as download,
            aclosing(download.chunks()) as chunks,
        ):
            async for chunk in chunks:
                picture += chunk
                if len(picture) > PICTURE_BOUND:
                    raise Refused(known("bad_link", said=f"more than {PICTURE_BOUND} bytes", charge=Charge.NO))
        return bytes(picture)

    async def _question(self, token: str | None, body: str) -> Reply:
        request = _ApiRequest(
            base=self._api_base,
            path=wire.TASKS_PATH,
            bearer=bearer(token, self._api_base),
            content=body.encode(),
            patience=Patience(self._timeouts.reading(self._timeouts.question), self._timeouts.question_in_all),
            repeatable=True,
        )
        return await self._send(request, self._asking)

    def _slow_request(self, path: str, body: str) -> _ApiRequest:
        """Make a request whose answer may take minutes."""
        return _ApiRequest(
            base=self._api_base,
            path=path,
            bearer=bearer(self._token(), self._api_base),
            content=body.encode(),
            patience=Patience(self._timeouts.reading(self._timeouts.order), self._timeouts.order_in_all),
        )

    async def _send(self, request: _ApiRequest, places: asyncio.Semaphore) -> Reply:
        """Ask once, as soon as there is a place; raises `Unreachable` or `Unanswered` when no answer came."""
        async with places, self._connections.lend() as clients:
            started = time.monotonic()
            reply: Reply | None = None
            try:
                with network_failures():
                    reply = await ask(
                        clients.asking if request.repeatable else clients.sending,
                        request.method,
                        request.base + request.path,
                        headers={**(request.bearer.headers if request.bearer else {}), **request.headers},
                        content=request.content,
                        patience=request.patience,
                        clock=self._clock if request.of_service else ServiceClock(),
                        bound=request.bound,
                    )
                if request.bearer is not None:
                    reply = without_token(reply, request.bearer.token)
                return reply
            finally:
                if self._log is not None:
                    status = None if reply is None else reply.status
                    trace_id = None if reply is None else trace_of(reply)
                    self._log(
                        request.method, request.path.partition("?")[0], status, time.monotonic() - started, trace_id
                    )

    @asynccontextmanager
    async def _download(self, url: str, offset: int, validator: str | None) -> AsyncIterator[ClipDownload]:
        limits = self._limits(self._timeouts.download_in_all)
        async with (
            self._connections.lend() as clients,
            open_clip(clients.fetching, url, offset=offset, validator=validator, limits=limits) as opened,
        ):
            yield opened

    def _limits(self, in_all: float) -> FetchLimits:
        return FetchLimits(self._timeouts.reading(self._timeouts.download), self._timeouts.download_grace, in_all)
