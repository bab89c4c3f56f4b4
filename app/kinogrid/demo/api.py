"""The service's endpoints: who may ask, what is asked, and who knows the answer."""

import logging
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from kinogrid.demo.access import Access, Keys
from kinogrid.demo.billing import Billing
from kinogrid.demo.bodies import json_object
from kinogrid.demo.delivered import delivered
from kinogrid.demo.images import Images, describe
from kinogrid.demo.ledger import Ledger
from kinogrid.demo.lookup import look_up
from kinogrid.demo.outside import Outside
from kinogrid.demo.platform import Platform
from kinogrid.demo.prices import DESCRIBE, IMAGINE, TASKS, TRANSLATE, VIDEOS, price
from kinogrid.demo.refusal import Provoked, Refusal, Refused, Shape
from kinogrid.demo.storage import Storage
from kinogrid.demo.tasks import TaskBook
from kinogrid.demo.validation import (
    ImageOrder,
    VideoOrder,
    delivery,
    image_order,
    required_address,
    required_text,
    video_order,
)
from kinogrid.demo.videos import Videos
from kinogrid.demo.workshop import Workshop

# Under which names a client of this machine asks.
_HOSTS = ("127.0.0.1", "localhost")

_Order = TypeVar("_Order", VideoOrder, ImageOrder)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run of the service is given."""

    base: str
    """The service's own address, without a slash at its end."""
    data: Path
    """Folder of tasks and files."""
    keys: Keys = field(default_factory=Keys)
    """What lets in."""
    seconds: float = 8.0
    """How long a task takes at least."""
    side: int | None = None
    """Side in pixels of a square clip in place of the real sizes, for quick tests."""
    credits: Decimal = Decimal(500)
    """How many Credits there are at the start, at least."""
    faults: frozenset[str] = frozenset()
    """What is wrong with the platform."""
    extensions_alone: bool = False
    """Whether an extension's file holds only what is new."""


class Service:
    """The whole API over one folder."""

    def __init__(self, settings: Settings) -> None:
        """Put the parts together; work begins with the application's lifespan."""
        self._settings = settings
        self._stop = threading.Event()
        self._provoked = Provoked()
        self._book = TaskBook(settings.data / "tasks")
        self._storage = Storage(settings.data / "storage")
        self._outside = Outside(self._storage)
        seconds = settings.seconds
        self._videos = Videos(
            self._book,
            self._storage,
            self._outside,
            seconds,
            settings.side,
            self._stop,
            extensions_alone=settings.extensions_alone,
        )
        self._images = Images(self._book, self._storage, seconds, self._stop)
        planners = {"videos": self._videos.plan, "imagine": self._images.plan}
        account = settings.data / "account"
        self._access = Access(account, settings.keys)
        ledger = Ledger(account, settings.credits)
        self._billing = Billing(ledger, self._book)
        self._platform = Platform(self._access, ledger, settings.faults)
        self._workshop = Workshop(self._book, self._outside, settings.base, planners, self._billing.settle)

    def application(self) -> Starlette:
        """Build the ASGI application."""
        # A page in the person's browser may reach this port under a name of its own (DNS rebinding).
        here = Middleware(TrustedHostMiddleware, allowed_hosts=_HOSTS, www_redirect=False)
        return Starlette(
            middleware=[here],
            routes=[
                Route("/health", self._health, methods=["GET", "POST"]),
                Route("/midjourney/videos", self._order_videos, methods=["POST"]),
                Route("/midjourney/imagine", self._order_images, methods=["POST"]),
                Route("/midjourney/tasks", self._tasks, methods=["POST"]),
                Route("/midjourney/describe", self._describe, methods=["POST"]),
                Route("/midjourney/translate", self._translate, methods=["POST"]),
                Route("/api/v1/files/", self._upload, methods=["POST"]),
                *self._platform.routes(),
                Route("/storage/{name:path}", self._storage.give),
            ],
            exception_handlers={Refused: _refused, Exception: _broken},
            lifespan=self._lifespan,
        )

    def end(self) -> None:
        """Give up what is being rendered, and let connections go that are held open; tasks stay for the next run."""
        self._stop.set()
        self._book.close()

    @asynccontextmanager
    async def _lifespan(self, _app: Starlette) -> AsyncIterator[None]:
        self._workshop.resume()
        try:
            yield
        finally:
            self.end()
            await self._workshop.close()

    async def _health(self, _request: Request) -> Response:
        return JSONResponse({"status": "ok"})

    async def _order_videos(self, request: Request) -> Response:
        return await self._order(request, VIDEOS, "videos", video_order, self._videos.check)

    async def _order_images(self, request: Request) -> Response:
        return await self._order(request, IMAGINE, "imagine", image_order, self._images.check)

    async def _order(
        self,
        request: Request,
        path: str,
        kind: str,
        read: Callable[[dict[str, object]], _Order],
        check: Callable[[_Order], None],
    ) -> Response:
        """Take an order of a kind that the path is for, once all that may refuse it has had its say."""
        payer = self._access.payer(request, path)
        with self._billing.noted(payer, path):
            body = await json_object(request)
            order, wanted = read(body), delivery(body)
            self._provoked.check(order.prompt)
            check(order)
            self._billing.check(payer, price(path, body))
        task = self._book.add(kind, payer.owner, body, payer.credential_id)
        self._workshop.start(task)
        accept = request.headers.get("accept", "")
        return await delivered(self._book, task, self._settings.base, accept, at_once=wanted.at_once)

    async def _tasks(self, request: Request) -> Response:
        owner = self._access.payer(request, TASKS).owner
        return JSONResponse(look_up(self._book, await json_object(request), owner, self._settings.base))

    async def _describe(self, request: Request) -> Response:
        async def described(body: dict[str, object]) -> dict[str, object]:
            return {"descriptions": await describe(self._outside, required_address(body, "image_url"))}

        return await self._at_once(request, DESCRIBE, described)

    async def _translate(self, request: Request) -> Response:
        """Give the text back: a demo knows no languages."""

        async def translated(body: dict[str, object]) -> dict[str, object]:
            return {"content": required_text(body, "content")}

        return await self._at_once(request, TRANSLATE, translated)

    async def _at_once(
        self, request: Request, path: str, answer: Callable[[dict[str, object]], Awaitable[dict[str, object]]]
    ) -> Response:
        payer = self._access.payer(request, path)
        with self._billing.noted(payer, path):
            body = await json_object(request)
            cost = price(path, body)
            self._billing.check(payer, cost)
            told = await answer(body)
        self._billing.answered(payer, path, cost)
        return JSONResponse(told)

    async def _upload(self, request: Request) -> Response:
        self._access.check_upload(request)
        return JSONResponse({"file_url": self._settings.base + await self._storage.take(request)})


async def _refused(_request: Request, error: Exception) -> Response:
    if not isinstance(error, Refused):
        raise TypeError from error
    refusal = error.refusal
    if refusal.shape is Shape.HTML:
        page = f"<html><head><title>{refusal.message}</title></head><body><h1>{refusal.message}</h1></body></html>"
        return HTMLResponse(page, refusal.status)
    return JSONResponse(refusal.body(error.trace_id), refusal.status, headers=refusal.headers)


async def _broken(_request: Request, _error: Exception) -> Response:
    """Answer for a fault of ours; Starlette raises it again, so that it is logged."""
    return JSONResponse(Refusal(500, "api_error", "The demo service failed; its log says how.").body(), 500)
