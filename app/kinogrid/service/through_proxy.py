"""Requests through a proxy: what goes wrong before the host is reached is the proxy's, and says so by its name.

httpx tells a proxy that cannot be reached from a host that cannot be no better than by its words, and one that breaks
off or falls silent not at all: an order would count as sent that never left. httpcore's trace tells how far it came.
"""

import asyncio
from collections.abc import Mapping
from enum import Enum, auto
from ssl import SSLContext
from typing import Any

import httpx

from kinogrid.service.proxies import Proxies, Proxy

# How much longer each step towards a host may take than connecting may: the proxy has to connect, too.
_PATIENCE = 2.0


class ProxyFailed(httpx.ProxyError):
    """The proxy let nothing through, so that nothing of the request left; `answered` tells that it was reached."""

    def __init__(self, proxy: Proxy, said: str, *, answered: bool) -> None:
        """Keep whose fault it is beside what was said."""
        super().__init__(said)
        self.proxy = proxy
        self.answered = answered


class _Step(Enum):
    """How far a new connection has come."""

    TO_PROXY = auto()
    ASKED_FOR_HOST = auto()
    PROVING_HOST = auto()
    THROUGH = auto()


class _Way:
    """The way of one request, as httpcore's trace tells it; there is none over a kept connection."""

    def __init__(self, proxy: Proxy, request: httpx.Request) -> None:
        self._proxy = proxy
        self._in_tls = request.url.scheme == "https"
        self._step: _Step | None = None
        self._stream: Any = None

    @property
    def is_open(self) -> bool:
        """Tell whether the host has not been reached yet."""
        return self._step not in {None, _Step.THROUGH}

    @property
    def left_open(self) -> Any:
        """Give the stream that httpcore forgets to close when it does not get through; None where there is none."""
        return self._stream if self.is_open else None

    def follow(self, event: str, details: Mapping[str, Any]) -> None:
        match event:
            case "connection.connect_tcp.complete" | "socks.connect_tcp.complete":
                self._stream = details["return_value"]
            case "connection.connect_tcp.started" | "socks.connect_tcp.started":
                self._step = _Step.TO_PROXY
            case "socks.setup_socks5_connection.started":
                self._step = _Step.ASKED_FOR_HOST
            case "proxy.start_tls.started" | "socks.start_tls.started":
                self._step = _Step.PROVING_HOST
            case "http11.send_request_headers.started":
                # A proxy that speaks HTTP is asked for a host in TLS with a request of its own.
                asks = self._in_tls and self._step is _Step.TO_PROXY
                self._step = _Step.ASKED_FOR_HOST if asks else _Step.THROUGH

    def named(self, error: Exception) -> Exception:
        """Give what to raise for an error."""
        said = f"{type(error).__name__}: {error}"
        match self._step:
            case _Step.TO_PROXY:
                return ProxyFailed(self._proxy, said, answered=False)
            case _Step.ASKED_FOR_HOST:
                return ProxyFailed(self._proxy, said, answered=True)
            case _:
                return error


class ThroughProxy(httpx.BaseTransport):
    """The way through a proxy, for threads; whoever asks follows the trace, too."""

    def __init__(self, proxy: Proxy, trust: SSLContext, limits: httpx.Limits) -> None:
        """Open nothing yet."""
        self._proxy = proxy
        self._inner = httpx.HTTPTransport(verify=trust, limits=limits, proxy=proxy.spoken_to(trust))

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Ask the host; raises `ProxyFailed` besides what httpx raises."""
        way = _Way(self._proxy, request)
        traced = request.extensions["trace"]

        def follow(event: str, details: Mapping[str, Any]) -> None:
            way.follow(event, details)
            traced(event, details)

        request.extensions = {**request.extensions, "trace": follow}
        try:
            return self._inner.handle_request(request)
        except Exception as error:
            raise way.named(error) from error
        finally:
            if way.left_open is not None:
                way.left_open.close()

    def close(self) -> None:
        """Close every connection."""
        self._inner.close()


class AsyncThroughProxy(httpx.AsyncBaseTransport):
    """The way through a proxy, for the loop."""

    def __init__(self, proxy: Proxy, trust: SSLContext, limits: httpx.Limits) -> None:
        """Open nothing yet."""
        self._proxy = proxy
        self._inner = httpx.AsyncHTTPTransport(verify=trust, limits=limits, proxy=proxy.spoken_to(trust))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Ask the host; raises `ProxyFailed` besides what httpx raises, also for a proxy that falls silent."""
        way = _Way(self._proxy, request)
        connect = request.extensions["timeout"]["connect"]
        try:
            async with asyncio.timeout(None) as limit:

                async def follow(event: str, details: Mapping[str, Any]) -> None:
                    was_open = way.is_open
                    way.follow(event, details)
                    # The trace goes on when the head of the answer has come, and when the limit has been passed.
                    if (was_open or way.is_open) and not limit.expired():
                        soon = asyncio.get_running_loop().time() + connect * _PATIENCE
                        limit.reschedule(soon if way.is_open else None)

                request.extensions = {**request.extensions, "trace": follow}
                return await self._inner.handle_async_request(request)
        except Exception as error:
            raise way.named(error) from error
        finally:
            if way.left_open is not None:
                await way.left_open.aclose()

    async def aclose(self) -> None:
        """Close every connection."""
        await self._inner.aclose()


class Routes(httpx.AsyncBaseTransport):
    """The ways of a client on the loop: straight to the host, or through whichever proxy leads there."""

    def __init__(self, proxies: Proxies, trust: SSLContext, limits: httpx.Limits) -> None:
        """Make every way ready, and open nothing yet."""
        self._proxies = proxies
        self._straight = httpx.AsyncHTTPTransport(verify=trust, limits=limits)
        self._through = {proxy: AsyncThroughProxy(proxy, trust, limits) for proxy in proxies.by_scheme.values()}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Ask the host by its way; raises what httpx raises, `ProxyFailed` among it."""
        proxy = self._proxies.towards(request.url)
        way = self._straight if proxy is None else self._through[proxy]
        return await way.handle_async_request(request)

    async def aclose(self) -> None:
        """Close every connection."""
        for way in (self._straight, *self._through.values()):
            await way.aclose()
