"""The HTTP clients beneath everything: who may carry the token, how long to wait, and what a broken connection means.

Two httpx clients on the loop, and two kinds of transfers beside it; what the environment says is read by us, entry by
entry:

- `asking` keeps connections alive, for free questions that may be asked again;
- `sending` opens a fresh connection for every order and upload: a kept one that the service has just closed would break
  after the bytes left, and make an order unclear without need;
- `fetching` goes to result hosts, never carries the token, and leaves the loop alone; `glancing` does the same for
  pictures, which so have places that no slow clip holds.
"""

import asyncio
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy

import anyio
import httpx

from kinogrid.domain.failure import Failure, Refused, Unanswered, Unreachable, known
from kinogrid.service.packed import PLAIN
from kinogrid.service.proxies import Proxy, read_proxies
from kinogrid.service.reach import HostInside, Reach
from kinogrid.service.result_hosts import HostPool, Lookup, addresses, read_much, unproven
from kinogrid.service.through_proxy import ProxyFailed, Routes, ThroughProxy
from kinogrid.service.transfers import Transfers
from kinogrid.service.trust import read_trust

# As measured: beyond about 20 connections at once httpx's own work shows as stutter in the window.
MAX_CONNECTIONS = 20
# How many transfers with result hosts run side by side: clips, and what must not wait for them.
_CLIPS_AT_ONCE = 8
_PICTURES_AT_ONCE = 4

# Failures before the first byte of the request can have left, so that sending again cannot buy twice.
NEVER_LEFT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)
# Whatever else can happen to a connection; a failure of TLS after the handshake comes as a bare OSError.
BROKEN = (httpx.HTTPError, httpx.StreamError, OSError)


def _no_cookies() -> CookieJar:
    """Give a place for cookies that takes none: nothing here needs them, and they would grow with every answer."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long to wait, in seconds: for one step of a connection, or (`…_in_all`) for a whole answer.

    After `download_grace` a clip may not come at a trickle, nor be silent for so long; what has come of one that takes
    too long in all is kept where the host can resume it.

    A deployment that ignores `async` holds an order's connection for 1 to 5 minutes.
    """

    connect: float = 10.0
    write: float = 30.0
    pool: float = 30.0
    question: float = 30.0
    question_in_all: float = 60.0
    order: float = 330.0
    order_in_all: float = 400.0
    upload: float = 120.0
    upload_in_all: float = 1800.0
    download: float = 30.0
    download_grace: float = 60.0
    download_in_all: float = 3600.0
    picture_in_all: float = 300.0

    def reading(self, seconds: float) -> httpx.Timeout:
        """Give httpx's four limits with this pause at most between two pieces of an answer."""
        return httpx.Timeout(seconds, connect=self.connect, write=self.write, pool=self.pool)


@dataclass(frozen=True, slots=True)
class Clients:
    """The clients, once they are there."""

    asking: httpx.AsyncClient
    sending: httpx.AsyncClient
    fetching: Transfers
    glancing: Transfers


def describe(error: BaseException) -> str:
    """Put an error of the network in words for the details pane; addresses and headers are not in it."""
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__


@contextmanager
def network_failures() -> Iterator[None]:
    """Raise `Unreachable` for what certainly never left this machine, and `Unanswered` for whatever else broke.

    An address that leads into this machine or its network by itself is `Refused`: no other try would change it.
    """
    try:
        yield
    except ProxyFailed as error:
        raise Unreachable(_proxy_failure(error)) from error
    except HostInside as error:
        if error.by_name:
            raise Unreachable(known("host_inside", said=str(error))) from error
        raise Refused(known("bad_link", said=str(error))) from error
    except NEVER_LEFT as error:
        code = "identity_unproven" if unproven(error) else "no_network"
        raise Unreachable(known(code, said=describe(error))) from error
    except BROKEN as error:
        raise Unanswered(known("unanswered", said=describe(error))) from error


def _proxy_failure(error: ProxyFailed) -> Failure:
    """Name the proxy, and the variable that names it where it is not the system's settings."""
    code = "proxy_refused" if error.answered else "proxy_unreachable"
    values = {"address": error.proxy.address, "variable": error.proxy.variable}
    if not error.proxy.variable:
        code = f"system_{code}"
        del values["variable"]
    return known(code, said=str(error), values=tuple(values.items()))


class Connections:
    """Owner of the clients and of the worker thread beside them; built on first use, closed once."""

    def __init__(self, user_agent: str, reach: Reach, lookup: Lookup = addresses) -> None:
        """Open nothing yet; `lookup` tells where a host of results is, and `reach` which of them are asked."""
        self._headers = {"user-agent": user_agent, **PLAIN}
        self._reach = reach
        self._lookup = lookup
        self._clients: Clients | None = None
        self._opening = asyncio.Lock()
        # One thread of our own: the loop's default pool would hold the exit until its work ends.
        self.worker = ThreadPoolExecutor(1, thread_name_prefix="service")

    async def open(self) -> Clients:
        """Give the clients; the first call builds them in the worker, as that takes 30 to 100 ms.

        Raises `Unreachable` when not even the certificates that come along can be used.
        """
        async with self._opening:
            if self._clients is None:
                try:
                    self._clients = await asyncio.get_running_loop().run_in_executor(self.worker, self._build)
                except OSError as error:
                    raise Unreachable(known("network_settings", said=describe(error))) from error
            return self._clients

    def _build(self) -> Clients:
        proxies, trust = read_proxies(os.environ), read_trust(os.environ)
        # httpx loads its network code with the first request, 20 ms: better here than on the window's loop.
        anyio.run(anyio.sleep, 0, backend_options={"loop_factory": asyncio.SelectorEventLoop})

        def client(kept: int) -> httpx.AsyncClient:
            limits = httpx.Limits(max_connections=MAX_CONNECTIONS, max_keepalive_connections=kept)
            routes = Routes(proxies, trust(), limits)
            return httpx.AsyncClient(transport=routes, headers=self._headers, cookies=_no_cookies(), trust_env=False)

        def host_client(proxy: Proxy | None) -> httpx.Client:
            limits = httpx.Limits(max_connections=1)
            context = trust()
            read_much(context)
            way = (
                httpx.HTTPTransport(verify=context, limits=limits)
                if proxy is None
                else ThroughProxy(proxy, context, limits)
            )
            return httpx.Client(transport=way, headers=self._headers, cookies=_no_cookies(), trust_env=False)

        pool = HostPool(host_client, kept=_CLIPS_AT_ONCE, proxies=proxies, lookup=self._lookup, reach=self._reach)
        return Clients(
            asking=client(MAX_CONNECTIONS),
            sending=client(0),
            fetching=Transfers(pool, at_once=_CLIPS_AT_ONCE),
            glancing=Transfers(pool, at_once=_PICTURES_AT_ONCE),
        )

    async def aclose(self) -> None:
        """Close every connection and let the worker end."""
        async with self._opening:
            clients, self._clients = self._clients, None
            if clients is not None:
                for client in (clients.asking, clients.sending, clients.fetching, clients.glancing):
                    await client.aclose()
            self.worker.shutdown(wait=False, cancel_futures=True)
