"""A file manager on a message bus, which notes the files that it is asked to show, or refuses."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from jeepney import HeaderFields, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusConnection, open_dbus_connection

NAME = "org.freedesktop.FileManager1"


@dataclass
class FileManager:
    """What it was asked to show, each time, by its addresses; it refuses while `refuses`."""

    refuses: bool = False
    asked: list[list[str]] = field(default_factory=list)

    async def serve(self, connection: DBusConnection) -> None:
        """Answer whoever calls."""
        while True:
            message = await connection.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            fields = message.header.fields
            assert fields[HeaderFields.interface] == NAME
            assert fields[HeaderFields.path] == "/org/freedesktop/FileManager1"
            assert fields[HeaderFields.member] == "ShowItems"
            assert fields[HeaderFields.signature] == "ass"
            self.asked.append(message.body[0])
            answer = new_error(message, "org.example.No") if self.refuses else new_method_return(message)
            await connection.send(answer)


@asynccontextmanager
async def file_manager(address: str) -> AsyncIterator[FileManager]:
    """Have a file manager on a bus."""
    made = FileManager()
    connection = await open_dbus_connection(address)
    await connection.send(message_bus.RequestName(NAME))
    serving = asyncio.create_task(made.serve(connection))
    try:
        yield made
    finally:
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)
        await connection.close()
