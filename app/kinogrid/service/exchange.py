"""One request and its answer, read within bounds, with the token kept out of whatever is kept of it."""

import asyncio
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, replace

import httpx

from kinogrid.domain.steady_time import steady_time
from kinogrid.service.answers import Reply
from kinogrid.service.clock import ServiceClock, http_date
from kinogrid.service.connections import BROKEN
from kinogrid.service.packed import Unpacking

# The most that an answer in JSON may hold, in bytes; reading stops there.
JSON_BOUND = 8 * 1024 * 1024
# The longest pause that is believed, in seconds.
_PAUSE_BOUND = 3600.0
_MASK = b"[token]"
# Shorter texts are no tokens, and masking them would garble the answer.
_TOKEN_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Patience:
    """How long one request may take: httpx's limits for its steps, and seconds in all."""

    steps: httpx.Timeout
    in_all: float


async def ask(
    client: httpx.AsyncClient,
    method: str,
    address: str,
    *,
    headers: Mapping[str, str],
    content: bytes | AsyncIterator[bytes],
    patience: Patience,
    clock: ServiceClock,
    bound: int = JSON_BOUND,
) -> Reply:
    """Ask once, and give the answer as far as it came, to `bound` bytes; a redirect is an answer and never followed.

    Raises one of `NEVER_LEFT` or `BROKEN` when there was no answer at all; an answer that broke off is not whole.
    """
    body = bytearray()
    reply: Reply | None = None
    sent = steady_time()
    try:
        async with (
            asyncio.timeout(patience.in_all),
            client.stream(method, address, headers=headers, content=content, timeout=patience.steps) as response,
        ):
            clock.learn(response.headers.get("date"), sent, steady_time())
            reply = _head(response)
            unpacking = Unpacking(response)
            # Held until the answer is closed: what is left of an answer that is too long would close it from elsewhere.
            pieces = response.aiter_raw()
            async for piece in pieces:
                for plain in unpacking.plain(piece):
                    body += plain
                    if len(body) > bound:
                        break
                if max(len(body), response.num_bytes_downloaded) > bound:
                    return replace(reply, body=bytes(body[:bound]), whole=False)
            body += unpacking.end()
    except BROKEN:
        if reply is None:
            raise
        return replace(reply, body=bytes(body), whole=False)
    return replace(reply, body=bytes(body))


def _head(response: httpx.Response) -> Reply:
    moved_to = None
    if response.is_redirect:
        moved_to = _host(response.headers.get("location", ""))
    pause = _pause(response.headers.get("retry-after"), response.headers.get("date"))
    return Reply(response.status_code, b"", retry_after=pause, moved_to=moved_to)


def _host(location: str) -> str:
    try:
        return httpx.URL(location).host or "/"
    except httpx.InvalidURL:
        return "?"


def _pause(said: str | None, date: str | None) -> float | None:
    """Read Retry-After, seconds or a date by the service's own clock, into seconds; None when it says nothing."""
    if said is None:
        return None
    if said.strip().isascii() and said.strip().isdigit():
        seconds = float(said)
    else:
        until = http_date(said)
        if until is None:
            return None
        seconds = until - (http_date(date) or time.time())
    return min(max(seconds, 0.0), _PAUSE_BOUND)


def without_token(reply: Reply, token: str) -> Reply:
    """Mask the token in an answer that echoes it, since answers are kept, logged and shown."""
    secret = token.encode()
    return replace(reply, body=reply.body.replace(secret, _MASK)) if len(secret) >= _TOKEN_LENGTH else reply
