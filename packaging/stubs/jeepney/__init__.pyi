# What Kinogrid uses of jeepney, which has no types of its own.
from enum import Enum
from typing import Any

class DBusErrorResponse(Exception):
    name: str

class DBusAddress:
    def __init__(self, object_path: str, bus_name: str | None = ..., interface: str | None = ...) -> None: ...

class HeaderFields(Enum):
    member = ...
    reply_serial = ...

class MessageType(Enum):
    error = ...

class MatchRule:
    def __init__(
        self,
        *,
        type: str | None = ...,  # noqa: A002 - its own name
        sender: str | None = ...,
        interface: str | None = ...,
        member: str | None = ...,
        path: str | None = ...,
    ) -> None: ...

class Message:
    header: Any
    body: tuple[Any, ...]

def new_method_call(
    remote_obj: DBusAddress, method: str, signature: str | None = ..., body: tuple[object, ...] = ...
) -> Message: ...
def new_signal(
    emitter: DBusAddress, signal: str, signature: str | None = ..., body: tuple[object, ...] = ...
) -> Message: ...
