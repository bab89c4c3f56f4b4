"""Connections that hand over what has come in one large piece: a network backend of httpcore over the loop's sockets.

The one that httpx usually brings takes 64 KiB of plain text and 16 KiB of TLS at a time, through two more layers and
with a timer each; for clips of megabytes that is most of the work, and the window's loop does it.
"""

import asyncio
import socket
import ssl
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, cast

import aiohappyeyeballs
import httpcore

# Bytes that are read at most in one go: measured, more gains nothing and makes the loop wait longer.
AT_ONCE = 512 * 1024
# Seconds for which a host that is faster than this machine may keep the loop to itself.
_LOOP_HELD_FOR = 0.001
# Seconds after which the other kind of IP address is tried too, as RFC 8305 has it.
_OTHER_FAMILY_AFTER = 0.25


@contextmanager
def _in_httpcore_words(late: type[Exception], broken: type[Exception]) -> Iterator[None]:
    """Raise what the network did to us under httpcore's names."""
    try:
        yield
    except TimeoutError as error:
        raise late(str(error)) from error
    except (OSError, UnicodeError) as error:
        # A name that no host can have comes as an error of its letters.
        raise broken(str(error)) from error


class SocketBackend(httpcore.AsyncNetworkBackend):
    """Opens connections on the running loop."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to whichever of a host's addresses answers first; this app asks for no address of its own."""
        with _in_httpcore_words(httpcore.ConnectTimeout, httpcore.ConnectError):
            async with asyncio.timeout(timeout):
                found = await _addresses(host, port)
                reached = await aiohappyeyeballs.start_connection(found, happy_eyeballs_delay=_OTHER_FAMILY_AFTER)
            try:
                for option in ((socket.IPPROTO_TCP, socket.TCP_NODELAY, 1), *(socket_options or ())):
                    reached.setsockopt(*option)
            except OSError:
                reached.close()
                raise
        return _Plain(_SocketLine(reached))

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)


async def _addresses(host: str, port: int) -> Sequence[aiohappyeyeballs.AddrInfoType]:
    """Look a host up; an address in figures needs neither a look-up nor the thread that it would block."""
    try:
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except socket.gaierror:
        return await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)


class _SocketLine:
    """A connected socket; raises `TimeoutError` and other `OSError`s."""

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected
        self._loop = asyncio.get_running_loop()
        self._let_go = 0.0

    async def receive(self, timeout: float | None) -> bytes:
        """Give what has come, nothing at the end; a host that always has more does not keep the loop to itself."""
        if time.monotonic() - self._let_go > _LOOP_HELD_FOR:
            await asyncio.sleep(0)
            self._let_go = time.monotonic()
        # Most often something is there, and no timer has to be started and ended for it.
        with suppress(BlockingIOError):
            return self._socket.recv(AT_ONCE)
        async with asyncio.timeout(timeout):
            return await self._loop.sock_recv(self._socket, AT_ONCE)

    async def send(self, data: bytes, timeout: float | None) -> None:
        """Send everything."""
        async with asyncio.timeout(timeout):
            await self._loop.sock_sendall(self._socket, data)

    def close(self) -> None:
        """Give the connection up, without a farewell."""
        self._socket.close()

    def has_news(self) -> bool:
        """Tell whether anything has come that was not asked for: of an idle connection that is its end."""
        try:
            self._socket.recv(1, socket.MSG_PEEK)
        except BlockingIOError:
            return False
        except OSError:
            pass
        return True


class _Plain(httpcore.AsyncNetworkStream):
    """A connection without TLS, or before it."""

    def __init__(self, line: _SocketLine) -> None:
        self._line = line

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Give what has come, also more than `max_bytes`: httpcore's reader takes any amount."""
        with _in_httpcore_words(httpcore.ReadTimeout, httpcore.ReadError):
            return await self._line.receive(timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send everything."""
        with _in_httpcore_words(httpcore.WriteTimeout, httpcore.WriteError):
            await self._line.send(buffer, timeout)

    async def aclose(self) -> None:
        """Give the connection up."""
        self._line.close()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        """Go on in TLS."""
        secure = _Secure(self._line, ssl_context, server_hostname)
        try:
            with _in_httpcore_words(httpcore.ConnectTimeout, httpcore.ConnectError):
                async with asyncio.timeout(timeout):
                    await secure.shake_hands()
        except BaseException:
            self._line.close()
            raise
        return secure

    def get_extra_info(self, info: str) -> Any:
        """Tell whether an idle connection has ended, which is all that httpcore asks here."""
        return self._line.has_news() if info == "is_readable" else None


class _Secure(httpcore.AsyncNetworkStream):
    """A connection in TLS: records go through memory, as many at a time as have come."""

    def __init__(self, line: _SocketLine, context: ssl.SSLContext, hostname: str | None) -> None:
        self._line = line
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=hostname)
        self._room = memoryview(bytearray(AT_ONCE))
        self._ended = False

    async def shake_hands(self) -> None:
        """Make sure who is there; raises `ssl.SSLError` among other `OSError`s."""
        while True:
            try:
                self._tls.do_handshake()
            except ssl.SSLWantReadError:
                await self._flush(None)
                await self._feed(None)
            else:
                await self._flush(None)
                return

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Give what has come and is decrypted, also more than `max_bytes`; nothing at the end."""
        with _in_httpcore_words(httpcore.ReadTimeout, httpcore.ReadError):
            count = self._decrypt()
            if not count and not self._ended:
                # The limit is for a whole record: one that comes byte by byte would never reach it otherwise.
                async with asyncio.timeout(timeout):
                    while not count and not self._ended:
                        await self._flush(None)
                        await self._feed(None)
                        count = self._decrypt()
            await self._flush(timeout)
            return bytes(self._room[:count])

    def _decrypt(self) -> int:
        """Decrypt what is here into the room, and give how many bytes that are; notes when none can follow."""
        count = 0
        try:
            while count < AT_ONCE and not self._ended:
                # Into a buffer, it gives how many; its annotation knows only the other way.
                more = cast("int", self._tls.read(AT_ONCE - count, self._room[count:]))
                self._ended = not more
                count += more
        except ssl.SSLWantReadError:
            pass
        except ssl.SSLEOFError:
            # Ended without a farewell, as many hosts do; what is missing of an answer is noticed by its length.
            self._ended = True
        return count

    async def _feed(self, timeout: float | None) -> None:
        came = await self._line.receive(timeout)
        if came:
            self._incoming.write(came)
        else:
            self._incoming.write_eof()

    async def _flush(self, timeout: float | None) -> None:
        """Send what the TLS itself has to say, beside what it encrypts."""
        if self._outgoing.pending:
            await self._line.send(self._outgoing.read(), timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send everything."""
        with _in_httpcore_words(httpcore.WriteTimeout, httpcore.WriteError):
            self._tls.write(buffer)
            await self._flush(timeout)

    async def aclose(self) -> None:
        """Give the connection up: a farewell would wait for the other side's."""
        self._line.close()

    def get_extra_info(self, info: str) -> Any:
        """Tell what httpcore asks about the TLS, and whether an idle connection has ended."""
        if info == "ssl_object":
            return self._tls
        if info != "is_readable":
            return None
        # The host's farewell may have come together with the end of its last answer.
        return self._ended or bool(self._incoming.pending) or self._line.has_news()
