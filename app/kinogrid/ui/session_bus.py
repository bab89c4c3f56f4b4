"""The desktop's message bus (D-Bus), joined when something is to be said there, and never waited for long.

jeepney speaks it, which the keyring brings along, and is told every value's type: Qt's own QtDBus takes a number of
Python's for one with a sign, where a notification's number has none.
"""

import asyncio
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jeepney import DBusAddress, Message
    from jeepney.io.asyncio import DBusRouter

# How long the bus, or whoever is called over it, gets to answer, in seconds.
PATIENCE = 5.0

# https://flatpak.github.io/xdg-desktop-portal/docs/
PORTAL, PORTAL_PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"

Hear = Callable[["Message"], object]


class BusTrouble(Exception):
    """Nobody there heard it; the text says why, for the log."""


class SessionBus:
    """A place on the bus: calls somebody, sends signals, and hears those that are listened for."""

    def __init__(self, patience: float = PATIENCE, *, system: bool = False) -> None:
        """Stay off the bus until something is said; `patience` is in seconds, `system` means the machine's own bus."""
        self._patience = patience
        self._system = system
        self._joining = asyncio.Lock()
        self._router: DBusRouter | None = None
        self._writer: asyncio.StreamWriter | None = None
        self._listeners: list[tuple[str, str, str, Hear]] = []

    def listen(self, sender: str, interface: str, path: str, hear: Hear) -> None:
        """Hear the signals of a service from the next call on, as long as the bus is there."""
        self._listeners.append((sender, interface, path, hear))

    async def call(
        self, address: "DBusAddress", method: str, signature: str | None = None, body: tuple[object, ...] = ()
    ) -> tuple[Any, ...]:
        """Call a method and give what it answers; raises `BusTrouble`."""
        from jeepney import new_method_call
        from jeepney.wrappers import unwrap_msg

        message = new_method_call(address, method, signature, body)
        return unwrap_msg(await self._said(message, reply=True))

    async def join(self) -> None:
        """Hear from now on what is listened for, though nothing is said; raises `BusTrouble`."""
        with _bus_troubles():
            async with asyncio.timeout(self._patience), self._joining:
                if self._router is None:
                    await self._join()

    async def send(self, signal: "Message") -> None:
        """Send a signal to whoever listens; raises `BusTrouble`."""
        await self._said(signal, reply=False)

    async def aclose(self) -> None:
        """Leave the bus."""
        async with self._joining:
            await self._leave()

    async def _said(self, message: "Message", *, reply: bool) -> "Message":
        with _bus_troubles():
            async with asyncio.timeout(self._patience):
                from jeepney.io.common import RouterClosed

                try:
                    return await self._say(message, reply=reply)
                except (RouterClosed, ConnectionError):
                    # The bus has ended since; another may have come.
                    async with self._joining:
                        await self._leave()
                    return await self._say(message, reply=reply)

    async def _say(self, message: "Message", *, reply: bool) -> "Message":
        async with self._joining:
            router = self._router or await self._join()
        if reply:
            answer = await router.send_and_get_reply(message)
            _refuse_error(answer)
            return answer
        await router.send(message)
        return message

    async def _join(self) -> "DBusRouter":
        """Open the bus and say hello, as jeepney's own opening would, but close what was opened where that fails."""
        from jeepney import MatchRule
        from jeepney.auth import BEGIN, Authenticator
        from jeepney.bus_messages import message_bus
        from jeepney.io.asyncio import DBusConnection, DBusRouter

        reader, self._writer = await _opened(system=self._system)
        try:
            steps = Authenticator()
            for step in steps:
                self._writer.write(step)
                steps.feed(await reader.readuntil(b"\n"))
            self._writer.write(BEGIN)
            router = DBusRouter(DBusConnection(reader, self._writer))
            self._router = router
            _refuse_error(await router.send_and_get_reply(message_bus.Hello()))
            for sender, interface, path, hear in self._listeners:
                heard = MatchRule(type="signal", interface=interface, path=path)
                asked = MatchRule(type="signal", sender=sender, interface=interface, path=path)
                # For as long as this router is there.
                router.filter(heard, queue=_Ear(hear)).__enter__()
                _refuse_error(await router.send_and_get_reply(message_bus.AddMatch(asked)))
        except BaseException:
            await self._leave()
            raise
        return router

    async def _leave(self) -> None:
        router, writer = self._router, self._writer
        self._router = self._writer = None
        if router is not None:
            # How it ended by itself, if it did, is no news.
            with suppress(OSError, EOFError):
                await router.__aexit__(None, None, None)
        if writer is not None:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()


def portal(interface: str) -> "DBusAddress":
    """Give where an interface of the desktop's portal is called."""
    from jeepney import DBusAddress

    return DBusAddress(PORTAL_PATH, bus_name=PORTAL, interface=interface)


async def _opened(*, system: bool) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    from jeepney.bus import get_bus

    if sys.platform != "win32" and system:
        return await asyncio.open_unix_connection(get_bus("SYSTEM"))
    if sys.platform != "win32" and os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return await asyncio.open_unix_connection(get_bus("SESSION"))
    raise BusTrouble("there is no session bus")


class _Ear(asyncio.Queue["Message"]):
    """Hands each signal on, in the loop's next round, in the place of keeping it."""

    def __init__(self, hear: Hear) -> None:
        super().__init__()
        self._hear = hear

    def put_nowait(self, item: "Message") -> None:
        asyncio.get_running_loop().call_soon(self._hear, item)


def _refuse_error(answer: "Message") -> None:
    from jeepney.wrappers import unwrap_msg

    unwrap_msg(answer)


@contextmanager
def _bus_troubles() -> Iterator[None]:
    """Raise `BusTrouble` for whatever keeps a message from being heard."""
    from jeepney import DBusErrorResponse
    from jeepney.io.common import RouterClosed

    try:
        yield
    except DBusErrorResponse as error:
        raise BusTrouble(error.name) from error
    except TimeoutError as error:
        raise BusTrouble("no answer in time") from error
    except (OSError, EOFError, RouterClosed, RuntimeError, ValueError) as error:
        raise BusTrouble(f"{type(error).__name__}: {error}") from error
