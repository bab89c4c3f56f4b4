"""The service's endpoints: who may ask, what is asked, and who knows the answer."""

import hashlib
import hmac
import json
import logging
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from kinogrid.demo.delivered import delivered
from kinogrid.demo.images import Images, describe
from kinogrid.demo.lookup import look_up
from kinogrid.demo.outside import Outside
from kinogrid.demo.platform import Platform
from kinogrid.demo.refusal import Provoked, Refusal, Refused, Shape, bad_request
from kinogrid.demo.storage import Storage
from kinogrid.demo.tasks import TaskBook
from kinogrid.demo.validation import delivery, image_order, required_address, required_text, video_order
from kinogrid.demo.videos import Videos
from kinogrid.demo.workshop import Workshop

# Under which names a client of this machine asks.
_HOSTS = ("127.0.0.1", "localhost")
_ONE_PERSON = "one person"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run of the service is given."""

    base: str
    """The service's own address, without a slash at its end."""
    data: Path
    """Folder of tasks and files."""
    token: str | None = None
    """The only token that is let in; any, if none is given."""
    seconds: float = 8.0
    """How long a task takes at least."""
    side: int | None = None
    """Side in pixels of a square clip in place of the real sizes, for quick tests."""
    one_person: bool = False
    """Whether all tasks are one person's, who comes with another token each time."""


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
        self._videos = Videos(self._book, self._storage, self._outside, seconds, settings.side, self._stop)
        self._images = Images(self._book, self._storage, seconds, self._stop)
        planners = {"videos": self._videos.plan, "imagine": self._images.plan}
        self._workshop = Workshop(self._book, self._outside, settings.base, planners)

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
                *Platform().routes(),
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
        owner = self._owner(request)
        body = await _json(request)
        order, wanted = video_order(body), delivery(body)
        self._provoked.check(order.prompt)
        self._videos.check(order)
        return await self._accepted(request, "videos", owner, body, at_once=wanted.at_once)

    async def _order_images(self, request: Request) -> Response:
        owner = self._owner(request)
        body = await _json(request)
        order, wanted = image_order(body), delivery(body)
        self._provoked.check(order.prompt)
        self._images.check(order)
        return await self._accepted(request, "imagine", owner, body, at_once=wanted.at_once)

    async def _accepted(
        self, request: Request, kind: str, owner: str, body: dict[str, object], *, at_once: bool
    ) -> Response:
        task = self._book.add(kind, owner, body)
        self._workshop.start(task)
        accept = request.headers.get("accept", "")
        return await delivered(self._book, task, self._settings.base, accept, at_once=at_once)

    async def _tasks(self, request: Request) -> Response:
        owner = self._owner(request)
        return JSONResponse(look_up(self._book, await _json(request), owner, self._settings.base))

    async def _describe(self, request: Request) -> Response:
        self._owner(request)
        url = required_address(await _json(request), "image_url")
        return JSONResponse({"descriptions": await describe(self._outside, url)})

    async def _translate(self, request: Request) -> Response:
        """Give the text back: a demo knows no languages."""
        self._owner(request)
        return JSONResponse({"content": required_text(await _json(request), "content")})

    async def _upload(self, request: Request) -> Response:
        self._owner(request)
        return JSONResponse({"file_url": self._settings.base + await self._storage.take(request)})

    def _owner(self, request: Request) -> str:
        """Tell whose request it is, by a digest of the token. Raises `Refused`."""
        header = request.headers.get("authorization")
        if header is None:
            raise Refused(Refusal(401, "no_token", "No token was sent."))
        scheme, _, token = header.partition(" ")
        token = token.strip()
        known = self._settings.token
        if scheme.lower() != "bearer" or not token:
            raise Refused(Refusal(401, "invalid_token", "The token is invalid."))
        if known is not None and not hmac.compare_digest(token.encode(), known.encode()):
            raise Refused(Refusal(401, "invalid_token", "The token is invalid."))
        return _ONE_PERSON if self._settings.one_person else hashlib.sha256(token.encode()).hexdigest()


async def _json(request: Request) -> dict[str, object]:
    try:
        body = json.loads(await request.body())
    except ValueError as error:
        raise bad_request("the body must be JSON") from error
    if not isinstance(body, dict):
        raise bad_request("the body must be a JSON object")
    return body


async def _refused(_request: Request, error: Exception) -> Response:
    if not isinstance(error, Refused):
        raise TypeError from error
    refusal = error.refusal
    if refusal.shape is Shape.HTML:
        page = f"<html><head><title>{refusal.message}</title></head><body><h1>{refusal.message}</h1></body></html>"
        return HTMLResponse(page, refusal.status)
    return JSONResponse(refusal.body(), refusal.status, headers=refusal.headers)


async def _broken(_request: Request, _error: Exception) -> Response:
    """Answer for a fault of ours; Starlette raises it again, so that it is logged."""
    return JSONResponse(Refusal(500, "api_error", "The demo service failed; its log says how.").body(), 500)
