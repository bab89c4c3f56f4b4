"""httpx over sockets that hand over large pieces: for clips, which are megabytes, and only where no proxy is needed.

Both seams are public: a transport of httpx, and a network backend of httpcore, the library that httpx stands on.
"""

import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from urllib.request import getproxies

import httpcore
import httpx

from kinogrid.service.sockets import SocketBackend

# Seconds for which an idle connection is kept, httpx's own default.
_KEPT_FOR = 5.0


def behind_proxy() -> bool:
    """Tell whether this machine's settings name a proxy: then only httpx's own transport knows the way."""
    proxies = getproxies()
    return any(proxies.get(scheme) for scheme in ("http", "https", "all"))


class BulkTransport(httpx.AsyncBaseTransport):
    """A transport of httpx that knows no proxies; raises httpx's own exceptions."""

    def __init__(self, context: ssl.SSLContext, *, connections: int) -> None:
        """Keep at most so many connections open."""
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=context,
            max_connections=connections,
            max_keepalive_connections=connections,
            keepalive_expiry=_KEPT_FOR,
            network_backend=SocketBackend(),
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and give its answer, the body still to be read."""
        url = request.url
        with _in_httpx_words():
            answer = await self._pool.handle_async_request(
                httpcore.Request(
                    request.method,
                    httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
                    headers=request.headers.raw,
                    content=request.stream,
                    extensions=request.extensions,
                )
            )
        return httpx.Response(answer.status, headers=answer.headers, stream=_Body(answer), extensions=answer.extensions)

    async def aclose(self) -> None:
        """Close every connection."""
        await self._pool.aclose()


class _Body(httpx.AsyncByteStream):
    """An answer's bytes as they come."""

    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _in_httpx_words():
            async for piece in self._answer.aiter_stream():
                yield piece

    async def aclose(self) -> None:
        with _in_httpx_words():
            await self._answer.aclose()


_HTTPCORE = (
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
)


@contextmanager
def _in_httpx_words() -> Iterator[None]:
    """Raise what went wrong as httpx's exception of the same name, as httpx's own transport does."""
    try:
        yield
    except _HTTPCORE as error:
        same: type[httpx.TransportError] = getattr(httpx, type(error).__name__, httpx.TransportError)
        raise same(str(error)) from error
