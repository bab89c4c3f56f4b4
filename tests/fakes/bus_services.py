"""Services of a desktop and a system on a real message bus: they note what they are asked, and say what a test says."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusConnection, open_dbus_connection

# Gives the signature and the body of an answer; None for a method that is not known.
Answer = Callable[[str, str, tuple[Any, ...]], tuple[str, tuple[Any, ...]] | None]


@dataclass
class BusService:
    """A service under its names, with the calls that came."""

    connection: DBusConnection
    answer: Answer
    calls: list[tuple[str, tuple[Any, ...]]] = field(default_factory=list)

    async def say(self, path: str, interface: str, signal: str, signature: str, body: tuple[Any, ...]) -> None:
        """Send a signal."""
        await self.connection.send(new_signal(DBusAddress(path, interface=interface), signal, signature, body))

    async def serve(self) -> None:
        """Answer until the bus ends."""
        while True:
            message = await self.connection.receive()
            if message.header.message_type is MessageType.method_call:
                await self.connection.send(self._answered(message))

    def _answered(self, message: Message) -> Message:
        fields = message.header.fields
        path, method = fields[HeaderFields.path], fields[HeaderFields.member]
        self.calls.append((method, message.body))
        found = self.answer(path, method, message.body)
        if found is None:
            return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
        return new_method_return(message, *found)


@asynccontextmanager
async def bus_service(address: str, *names: str, answer: Answer) -> AsyncIterator[BusService]:
    """Put a service on a bus."""
    connection = await open_dbus_connection(address)
    for name in names:
        await connection.send(message_bus.RequestName(name))
        while (await connection.receive()).header.message_type is not MessageType.method_return:
            pass
    service = BusService(connection, answer)
    serving = asyncio.create_task(service.serve())
    try:
        yield service
    finally:
        serving.cancel()
        with suppress(asyncio.CancelledError):
            await serving
        await connection.close()
