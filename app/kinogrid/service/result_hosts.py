"""Connections to result hosts, for threads: to addresses looked up beforehand, and such that another thread can end.

A request goes to an address, while Host, SNI and certificate are those of the name (httpx's extension `sni_hostname`),
and a connection is used again for the same name only. Behind a proxy it is the proxy that looks names up.
"""

import logging
import socket
import ssl
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Any

import httpx

from kinogrid.service.proxies import Proxies, Proxy
from kinogrid.service.reach import Reach

# Bytes that are read at most in one go.
_READ_BOUND = 512 * 1024
# Seconds that each of a host's addresses but the last has for connecting, before the next one is tried.
NEXT_ADDRESS_AFTER = 2.0

_log = logging.getLogger(__name__)

Lookup = Callable[[str, int], Sequence[str]]
"""Gives the addresses of a host's port, of which one is connected to; raises `OSError` or `UnicodeError` for none."""


def addresses(host: str, port: int) -> Sequence[str]:
    """Look a host up as this machine does, which may take seconds; an address in figures is its own.

    Raises `OSError` for a host that nobody knows, `UnicodeError` for a name that no host can have.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(place[0]) for *_, place in found))


@dataclass(frozen=True, slots=True, kw_only=True)
class HostRequest:
    """One request to a result host: what for, and httpx's limits for each step of the answer."""

    url: httpx.URL
    method: str = "GET"
    headers: Mapping[str, str] = field(default_factory=dict)
    steps: httpx.Timeout

    @property
    def host(self) -> str:
        """Give the host's name as it goes over the wire."""
        return self.url.raw_host.decode("ascii")

    @property
    def port(self) -> int:
        """Give the port, which an address need not name."""
        return self.url.port or (443 if self.url.scheme == "https" else 80)

    @property
    def authority(self) -> str:
        """Give the host with its port, as the header Host has it."""
        return self.url.netloc.decode("ascii")

    @property
    def origin(self) -> str:
        """Give what two requests must share to go over the same connection."""
        return f"{self.url.scheme}://{self.authority}"


class LargeReads(ssl.SSLSocket):
    """TLS that gives as many records at a time as have come: httpx's own work is per read, and a record has 16 KiB."""

    def recv(self, buflen: int = 1024, flags: int = 0) -> bytes:
        """Give what has come, also more than `buflen`: httpx's reader takes any amount."""
        pieces = [super().recv(buflen, flags)]
        room = _READ_BOUND - len(pieces[0])
        limit = self.gettimeout()
        self.setblocking(False)
        try:
            while room > 0:
                pieces.append(super().recv(room, flags))
                room -= len(pieces[-1])
                if not pieces[-1]:
                    # The host's farewell came along: without this an idle connection would not show that it has ended.
                    socket.socket.shutdown(self, socket.SHUT_RD)
                    break
        except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
            pass
        finally:
            self.settimeout(limit)
        return b"".join(pieces)


def read_much(context: ssl.SSLContext) -> None:
    """Let a context's sockets be `LargeReads`, on top of what kind they are otherwise."""
    # The system's trust has a context within its own.
    context = context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost").context
    if not issubclass(context.sslsocket_class, LargeReads):
        context.sslsocket_class = type(LargeReads.__name__, (LargeReads, context.sslsocket_class), {})


class HostConnection:
    """A connection that one thread uses at a time, and any other can shut."""

    def __init__(self, origin: str, client: httpx.Client, *, is_direct: bool) -> None:
        """Take the one origin that this is for, and a client of its own, with a single connection."""
        self.origin = origin
        self.is_direct = is_direct
        self.address: str | None = None
        self._client = client
        # A second hold on the socket, as TLS takes the first one over.
        self._handle: socket.socket | None = None
        self.is_shut = False
        self._lock = threading.Lock()

    def send(self, request: HostRequest, address: str | None, connect: float | None = None) -> httpx.Response:
        """Ask at an address, at wherever httpx finds the host where it is None, and give the head of the answer.

        `connect` is a shorter limit for connecting, in seconds. Raises what httpx raises, `httpx.StreamClosed` once
        this is shut.
        """
        if self.is_shut:
            raise httpx.StreamClosed
        limits = request.steps.as_dict() | ({} if connect is None else {"connect": connect})
        sent = self._client.build_request(
            request.method,
            request.url if address is None else request.url.copy_with(host=address),
            headers={**request.headers, "host": request.authority},
            timeout=httpx.Timeout(**limits),
            # Only an address needs to be told the name; a proxy would be greeted by it, too.
            extensions={"trace": self._traced} | ({} if address is None else {"sni_hostname": request.host}),
        )
        response = self._client.send(sent, stream=True)
        self.address = address
        return response

    def _traced(self, event: str, details: Mapping[str, Any]) -> None:
        """Take hold of the socket as soon as there is one."""
        if event.endswith(".connect_tcp.complete"):
            with self._lock:
                self._let_go()
                self._handle = details["return_value"].get_extra_info("socket").dup()
            if self.is_shut:
                self.shut()

    def shut(self) -> None:
        """Make whatever is being waited for fail at once, and all that is asked later."""
        with self._lock:
            self.is_shut = True
            if self._handle is not None:
                # The host may have ended it already.
                with suppress(OSError):
                    self._handle.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Give the connection up, without a farewell; only where no thread uses it."""
        self._client.close()
        with self._lock:
            self._let_go()

    def _let_go(self) -> None:
        if self._handle is not None:
            self._handle.close()
            self._handle = None


class HostPool:
    """The connections, kept for their next use; every method may be called from any thread."""

    def __init__(
        self,
        client: Callable[[Proxy | None], httpx.Client],
        *,
        kept: int,
        proxies: Proxies,
        lookup: Lookup,
        reach: Reach,
    ) -> None:
        """Take what makes a client, for the direct way or through a proxy, and how many idle connections are kept.

        `reach` says which of the hosts, and which of the addresses that `lookup` gives, are connected to.
        """
        self._client = client
        self._kept = kept
        self._proxies = proxies
        self._lookup = lookup
        self._reach = reach
        self._idle: list[HostConnection] = []
        self._six_first = True
        self._lock = threading.Lock()

    def take(self, origin: str) -> HostConnection:
        """Give a connection to an origin away, the one used last where some are idle."""
        with self._lock:
            found = next((idle for idle in reversed(self._idle) if idle.origin == origin), None)
            if found is not None:
                self._idle.remove(found)
                return found
        proxy = self._proxies.towards(httpx.URL(origin))
        return HostConnection(origin, self._client(proxy), is_direct=proxy is None)

    def put_back(self, connection: HostConnection) -> None:
        """Keep a connection that was not shut for its next use, in the place of the one that is idle for longest."""
        leaving = connection
        with self._lock:
            if connection.address is not None:
                self._six_first = _is_six(connection.address)
            if not connection.is_shut:
                self._idle.append(connection)
                if len(self._idle) <= self._kept:
                    return
                leaving = self._idle.pop(0)
        leaving.close()

    def send(self, connection: HostConnection, request: HostRequest) -> httpx.Response:
        """Ask at one of the host's addresses after the other until one answers, or proves to be another host.

        Raises what httpx raises, `HostInside` among it for a host that is out of the reach.
        """
        self._reach.judge(request.url)
        if not connection.is_direct:
            return connection.send(request, None)
        try:
            found = self._lookup(request.host, request.port)
        except (OSError, UnicodeError) as error:
            raise httpx.ConnectError(str(error)) from error
        found = self._reach.within(request.url, found)
        *others, last = _in_turns(found, connection.address, six_first=self._six_first)
        for address in others:
            try:
                return connection.send(request, address, NEXT_ADDRESS_AFTER)
            except (httpx.ConnectError, httpx.ConnectTimeout) as error:
                if unproven(error):
                    raise
                _log.info("one of a host's %d addresses is out of reach: %s", len(found), error)
        return connection.send(request, last)

    def close(self) -> None:
        """Close the idle connections, and from now on every other one that is put back."""
        with self._lock:
            self._kept = 0
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()


def unproven(error: BaseException) -> bool:
    """Tell whether there was a host that could not prove to be the one that was asked for."""
    return "CERTIFICATE_VERIFY_FAILED" in str(error)


def _in_turns(found: Sequence[str], in_use: str | None, *, six_first: bool) -> list[str]:
    """Mix the two kinds of IP, of which often one as a whole is out of reach, and begin with what has worked."""
    first = [address for address in found if _is_six(address) is six_first]
    second = [address for address in found if _is_six(address) is not six_first]
    mixed = [address for pair in zip_longest(first, second) for address in pair if address is not None]
    return sorted(mixed, key=lambda address: address != in_use)


def _is_six(address: str) -> bool:
    return ":" in address
