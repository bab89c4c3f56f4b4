"""The HTTP clients beneath everything: who may carry the token, how long to wait, and what a broken connection means.

Two httpx clients on the loop, and two kinds of transfers beside it, which go by what a person chose of the network:

- `asking` keeps connections alive, for free questions that may be asked again;
- `sending` opens a fresh connection for every order and upload: a kept one that the service has just closed would break
  after the bytes left, and make an order unclear without need;
- `fetching` goes to result hosts, never carries the token, and leaves the loop alone; `glancing` does the same for
  pictures, which so have places that no slow clip holds.

Another choice holds from the next request on. What is under way ends as it began, over the clients that it was lent:
an order that has left is never broken off for it.
"""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from http.cookiejar import CookieJar, DefaultCookiePolicy

import anyio
import httpx

from kinogrid.domain.failure import Failure, Refused, Unanswered, Unreachable, known
from kinogrid.domain.network_choice import NetworkChoice
from kinogrid.service.packed import PLAIN
from kinogrid.service.proxies import NoProxyNamed, Proxies, Proxy, chosen_proxies
from kinogrid.service.reach import HostInside, Reach
from kinogrid.service.result_hosts import HostPool, Lookup, addresses, read_much, unproven
from kinogrid.service.through_proxy import ProxyFailed, Routes, ThroughProxy
from kinogrid.service.transfers import Transfers
from kinogrid.service.trust import CertificatesUnread, read_trust, trust_in_file

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
# Gives the password of a name at a proxy's address, as far as it is known.
Password = Callable[[str, str], Awaitable[str]]

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

    async def aclose(self) -> None:
        """Close every connection."""
        for client in (self.asking, self.sending, self.fetching, self.glancing):
            await client.aclose()


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
    """Name the proxy, and the variable that names it where it is neither a person's choice nor the system's."""
    code = "proxy_refused" if error.answered else "proxy_unreachable"
    values = {"address": error.proxy.address, "variable": error.proxy.variable}
    if not error.proxy.variable:
        code = f"chosen_{code}" if error.proxy.chosen else f"system_{code}"
        del values["variable"]
    return known(code, said=str(error), values=tuple(values.items()))


async def _none(_user: str, _address: str) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class ChosenNetwork:
    """The way that is taken at first; `password` is asked for where its proxy wants one, before clients are built."""

    choice: NetworkChoice = field(default_factory=NetworkChoice)
    password: Password = _none


class Connections:
    """Owner of the clients and of the worker thread beside them; built on first use, anew for another choice."""

    def __init__(
        self,
        user_agent: str,
        reach: Reach,
        lookup: Lookup = addresses,
    ) -> None:
        """Open nothing yet; `lookup` tells where a host of results is, and `reach` which of them are asked."""
        self._headers = {"user-agent": user_agent, **PLAIN}
        self._reach = reach
        self._lookup = lookup
        self.begin_with(ChosenNetwork())
        self._clients: Clients | None = None
        self._lent: dict[int, int] = {}
        self._opening = asyncio.Lock()
        # One thread of our own: the loop's default pool would hold the exit until its work ends.
        self.worker = ThreadPoolExecutor(1, thread_name_prefix="service")

    def begin_with(self, network: ChosenNetwork) -> None:
        """Take the way that holds as the clients are built for the first time."""
        self._choice, self._password = network.choice, network.password

    async def open(self) -> Clients:
        """Give the clients; the first call builds them in the worker, as that takes 30 to 100 ms.

        Whoever asks with them borrows them, by `lend`, else another choice would close them. Raises `Unreachable` when
        not even the certificates that come along can be used, nor the proxy or the certificates that were chosen.
        """
        async with self._opening:
            while self._clients is None:
                choice = self._choice
                try:
                    if choice.proxy.is_own and choice.proxy_user:
                        choice = replace(
                            choice, proxy_password=await self._password(choice.proxy_user, choice.proxy_address)
                        )
                    clients = await asyncio.get_running_loop().run_in_executor(self.worker, self._build, choice)
                except OSError as error:
                    raise Unreachable(_unready(error)) from error
                if replace(choice, proxy_password="") == self._choice:
                    self._clients = clients
                else:
                    # Something else was chosen meanwhile.
                    await clients.aclose()
            return self._clients

    @asynccontextmanager
    async def lend(self) -> AsyncIterator[Clients]:
        """Lend the clients of now until they are given back, which no other choice closes before; raises as `open`."""
        clients = await self.open()
        key = id(clients)
        self._lent[key] = self._lent.get(key, 0) + 1
        try:
            yield clients
        finally:
            self._lent[key] -= 1
            if not self._lent[key]:
                del self._lent[key]
                if clients is not self._clients:
                    await clients.aclose()

    async def choose(self, choice: NetworkChoice) -> None:
        """Go another way from the next request on."""
        if choice != self._choice:
            self._choice = choice
            await self.renew()

    async def renew(self) -> None:
        """Have the clients built anew for the next request, as a password has come that they do not know."""
        async with self._opening:
            await self._retire()

    async def _retire(self) -> None:
        clients, self._clients = self._clients, None
        if clients is not None and id(clients) not in self._lent:
            await clients.aclose()

    def _build(self, choice: NetworkChoice) -> Clients:
        proxies = chosen_proxies(choice, os.environ)
        trust = trust_in_file(choice.certificates) if choice.certificates else read_trust(os.environ)
        for_media = proxies if choice.proxy_for_media or not choice.proxy.is_own else Proxies({})
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

        pool = HostPool(host_client, kept=_CLIPS_AT_ONCE, proxies=for_media, lookup=self._lookup, reach=self._reach)
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
                await clients.aclose()
            self.worker.shutdown(wait=False, cancel_futures=True)


def _unready(error: OSError) -> Failure:
    match error:
        case CertificatesUnread():
            return known("chosen_certificates_unread", said=describe(error))
        case NoProxyNamed():
            return known("chosen_proxy_unnamed", said=describe(error))
        case _:
            return known("network_settings", said=describe(error))
