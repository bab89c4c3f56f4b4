"""A platform on this machine that makes one API token, takes pictures, and remembers every byte that it was sent."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

MADE = "5eed" * 8
"""The API token that it makes."""

_CREDENTIAL = {"id": "c-1", "type": "Token", "token": MADE, "limited_amount": 20, "used_amount": 0, "expired_at": None}
_APPLICATION = {"id": "a-1", "scope": "Individual", "service": {"alias": "midjourney"}, "remaining_amount": 50}


@dataclass
class RecordingPlatform:
    """What it heard, a connection's bytes after the other's."""

    base: str = ""
    heard: bytearray = field(default_factory=bytearray)
    name: str = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one question, and close."""
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(
            (int(line.partition(b":")[2]) for line in head.splitlines() if line.lower().startswith(b"content-length:")),
            0,
        )
        body = await reader.readexactly(length)
        self.heard += head + body
        method, path, _ = head.decode("latin-1").split(" ", 2)
        answer = json.dumps(self._answer(method, path, body)).encode()
        writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\n")
        writer.write(f"Content-Length: {len(answer)}\r\n\r\n".encode() + answer)
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    def _answer(self, method: str, path: str, body: bytes) -> object:
        if path.startswith("/api/v1/applications/"):
            return {"count": 1, "items": [_APPLICATION]}
        if path.startswith("/api/v1/credentials/"):
            self.name = str(json.loads(body)["name"]) if method == "POST" else self.name
            return _CREDENTIAL | {"name": self.name}
        if path.startswith("/api/v1/files/"):
            return {"file_url": "https://cdn.example/lake.jpg"}
        if path.startswith("/api/v1/usage/"):
            return {"count": 0, "items": []}
        return {"unit": "Credit", "apis": [{"id": "v", "path": "/midjourney/videos"}], "packages": []}


@asynccontextmanager
async def recording_platform() -> AsyncIterator[RecordingPlatform]:
    """Run it until the block ends."""
    platform = RecordingPlatform()
    server = await asyncio.start_server(platform.serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    platform.base = f"http://{host}:{port}"
    try:
        yield platform
    finally:
        server.close()
        await server.wait_closed()
