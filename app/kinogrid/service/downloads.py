"""Clips from result hosts: no token, safe addresses only, resumed where the host can be trusted to resume."""

import re
import time
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from http import HTTPStatus

import httpx

from kinogrid.domain.failure import Charge, DeadLink, Refused, Unanswered, known
from kinogrid.domain.request import is_private_safe
from kinogrid.service.answers import unanswered
from kinogrid.service.clock import http_date
from kinogrid.service.connections import network_failures
from kinogrid.service.packed import is_encoded
from kinogrid.service.result_hosts import HostRequest
from kinogrid.service.transfers import Transfer, Transfers

# The most redirects that a result address may take.
REDIRECTS = 5
# The most bytes of one clip: the longest known ones, 21 s in 720p, are 12 MB.
CLIP_BOUND = 1024 * 1024 * 1024
# A clip that comes slower than this, in bytes a second, holds a place that others need; it can be resumed later.
SLOWEST = 1024
_CONTENT_RANGE = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18})")
_DEAD = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND, HTTPStatus.GONE})


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """How long a fetch may take: httpx's limits for its steps, seconds for a slow start and in all; and its bytes."""

    steps: httpx.Timeout
    grace: float
    in_all: float
    largest: int = CLIP_BOUND


@dataclass(frozen=True, slots=True)
class ClipDownload:
    """A clip on its way: first byte, whole length in bytes, and what identifies this version of it.

    For the first seconds, the limits' `grace`, it may come as slowly as it likes.
    """

    offset: int
    total: int | None
    validator: str | None
    transfer: Transfer
    limits: FetchLimits

    async def chunks(self) -> AsyncGenerator[bytes]:
        """Yield the bytes as they come; raises `Unanswered` when they stop early, or go on past any clip's length."""
        reached = self.offset
        began, grace = time.monotonic(), self.limits.grace
        with network_failures():
            async with aclosing(self.transfer.pieces(grace, self.limits.in_all)) as arriving:
                async for chunk in arriving:
                    reached += len(chunk)
                    most = self.limits.largest if self.total is None else self.total
                    if reached > most:
                        # Without an end it is no clip, however often it is fetched.
                        code = "bad_clip" if self.total is None else "unanswered"
                        raise Unanswered(known(code, said=f"more than {most} bytes", charge=Charge.NO))
                    yield chunk
                    passed = time.monotonic() - began
                    if passed > grace and reached - self.offset < SLOWEST * passed:
                        raise unanswered(f"{reached - self.offset} bytes in {passed:.0f} s")
        if self.total is not None and reached < self.total:
            raise unanswered(f"{reached} of {self.total} bytes")


@asynccontextmanager
async def open_clip(
    transfers: Transfers, url: str, *, offset: int, validator: str | None, limits: FetchLimits
) -> AsyncIterator[ClipDownload]:
    """Open a clip from a byte on, or from its start where the host cannot resume just this version.

    Raises `Refused` for an unsafe address, `DeadLink` when the clip is gone, `Unreachable`, or `Unanswered`.
    """
    request = offset if validator else 0
    transfer = await _ask(transfers, url, request, validator, limits)
    try:
        if request and _starts_over(transfer.head.result(), request, validator):
            transfer.give_up()
            request = 0
            transfer = await _ask(transfers, url, 0, None, limits)
        yield _opened(transfer, request, limits)
    finally:
        transfer.give_up()


async def _ask(transfers: Transfers, url: str, offset: int, validator: str | None, limits: FetchLimits) -> Transfer:
    """Follow a result address to its answer, of which only the head has been read, within its grace each."""
    headers = {"accept": "*/*"}
    if offset and validator:
        headers |= {"range": f"bytes={offset}-", "if-range": validator}
    for hop in range(REDIRECTS + 1):
        if not is_private_safe(url):
            raise _not_followed(url) if hop else Refused(known("bad_link", said=url))
        try:
            request = HostRequest(url=httpx.URL(url), headers=headers, steps=limits.steps)
        except (httpx.InvalidURL, UnicodeError) as error:
            raise (_not_followed(url) if hop else Refused(known("bad_link", said=url))) from error
        try:
            with network_failures():
                transfer = await transfers.start(request, limits.grace)
        except Refused as error:
            raise (_not_followed(url) if hop else error) from error
        head = transfer.head.result()
        if not head.has_redirect_location:
            return transfer
        transfer.give_up()
        url = _next(request.url, head.headers["location"])
    raise Unanswered(known("bad_redirect", said=f"more than {REDIRECTS} redirects"))


def _not_followed(where: str) -> Unanswered:
    """Make the error for a redirect that no clip lies behind: the host may think better of it."""
    return Unanswered(known("bad_redirect", said=where))


def _next(here: httpx.URL, location: str) -> str:
    """Give where a redirect leads; it must keep the kind of address that the clip had."""
    try:
        there = here.join(location)
    except httpx.InvalidURL as error:
        raise _not_followed(location) from error
    if there.scheme != here.scheme:
        raise _not_followed(str(there))
    return str(there)


def _starts_over(response: httpx.Response, offset: int, validator: str | None) -> bool:
    """Tell whether the host answered a resumption with something that does not fit on our bytes."""
    if response.status_code == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
        return True
    if response.status_code != HTTPStatus.PARTIAL_CONTENT:
        return False
    total = _whole_length(response, offset)
    name = "etag" if validator is not None and validator.startswith('"') else "last-modified"
    return total is None or response.headers.get(name, validator) != validator


def _whole_length(response: httpx.Response, offset: int) -> int | None:
    """Give the clip's length when a partial answer covers it from `offset` to its end, None when it does not."""
    found = _CONTENT_RANGE.fullmatch(response.headers.get("content-range", ""))
    if found is None or is_encoded(response):
        return None
    start, last, total = map(int, found.groups())
    return total if start == offset and start <= last == total - 1 else None


def _opened(transfer: Transfer, request: int, limits: FetchLimits) -> ClipDownload:
    response = transfer.head.result()
    if response.status_code in _DEAD:
        raise DeadLink(known("dead_link", status=response.status_code))
    total: int | None = None
    if request and response.status_code == HTTPStatus.PARTIAL_CONTENT:
        total = _whole_length(response, request)
    elif response.status_code == HTTPStatus.OK:
        request = 0
        length = response.headers.get("content-length", "")
        total = int(length) if length.isdigit() and not is_encoded(response) else None
    else:
        raise unanswered(status=response.status_code)
    if total is not None and total > limits.largest:
        raise unanswered(f"{total} bytes")
    return ClipDownload(request, total, _validator(response), transfer, limits)


def _validator(response: httpx.Response) -> str | None:
    """Give a strong entity tag, else the date of the last change: what `If-Range` takes."""
    if is_encoded(response):
        return None
    tag: str = response.headers.get("etag", "")
    if tag.startswith('"') and tag.isascii() and tag.isprintable():
        return tag
    changed: str = response.headers.get("last-modified", "")
    return changed if http_date(changed) is not None and not tag else None
