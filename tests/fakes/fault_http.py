"""HTTP/1.1 on bare streams: small, because only bare streams can reset, hang, drip and lie."""

import asyncio
import email.utils
import socket
import struct
from contextlib import suppress
from dataclasses import dataclass, field

HEAD_BOUND = 64 * 1024
REASONS = {200: "OK", 206: "Partial Content", 302: "Found", 404: "Not Found", 416: "Range Not Satisfiable"}


@dataclass
class Request:
    """What came in; header names in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    reused: bool
    connection: int


@dataclass
class Reply:
    """What goes out; `announced` is a Content-Length that need not be true."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    announced: int | None = None


async def read_request(reader: asyncio.StreamReader, *, reused: bool, connection: int) -> Request | None:
    """Read one request whole; None when the other side is done."""
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    except asyncio.IncompleteReadError:
        return None
    first, *lines = head.split("\r\n")
    method, path, _version = first.split(" ", 2)
    headers = {
        name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines if line)
    }
    body = await reader.readexactly(int(headers.get("content-length") or 0))
    return Request(method, path, headers, body, reused, connection)


def reply_head(reply: Reply, now: float) -> bytes:
    """Write the status line and headers, with the date of the service's own clock."""
    length = len(reply.body) if reply.announced is None else reply.announced
    headers = {
        "Date": email.utils.formatdate(now, usegmt=True),
        "Content-Length": str(length),
        "Content-Type": "application/json",
        **reply.headers,
    }
    lines = [f"HTTP/1.1 {reply.status} {REASONS.get(reply.status, 'Said')}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def cut(writer: asyncio.StreamWriter) -> None:
    """End a connection without a farewell; early Pythons 3.11 fall over one of TLS that has ended already."""
    with suppress(AttributeError):
        writer.transport.abort()


def reset(writer: asyncio.StreamWriter) -> None:
    """Break the connection the hard way: the other side sees a reset."""
    raw: socket.socket = writer.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    cut(writer)
