"""A proxy on this machine that speaks CONNECT and SOCKS5, leads every name to one port, and can fail on the way."""

import asyncio
import base64
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from tests.fakes.fault_http import cut


@dataclass
class SmallProxy:
    """What the proxy does, and what it was asked for.

    `does` is "lead", "refuse", "hang up" (once asked), "answer noise", or "be silent". Where it `wants` a name and a
    password ("name:password"), nobody else is led. `seen` is what it could read along of what was sent through it.
    """

    leads_to: int
    does: str = "lead"
    wants: str = ""
    port: int = 0
    seen: bytearray = field(default_factory=bytearray)
    asked: list[str] = field(default_factory=list)
    offered: list[str] = field(default_factory=list)
    writers: list[asyncio.StreamWriter] = field(default_factory=list)
    serving: set[asyncio.Task[None]] = field(default_factory=set)

    def accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection, until the end at the latest."""
        self.writers.append(writer)
        self.serving.add(asyncio.create_task(self.serve(reader, writer)))

    async def end(self) -> None:
        """End every connection."""
        for task in self.serving:
            task.cancel()
        await asyncio.gather(*self.serving, return_exceptions=True)
        for writer in self.writers:
            cut(writer)
        # As often as a farewell takes, in TLS too.
        for _ in range(20):
            await asyncio.sleep(0)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Lead one connection to where it wants."""
        try:
            first = await reader.readexactly(1)
            leads = await (self._socks(reader, writer) if first == b"\x05" else self._connect(first, reader, writer))
            if leads:
                await self._lead(reader, writer)
        except (asyncio.IncompleteReadError, OSError):
            pass
        finally:
            writer.close()

    async def _connect(self, first: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (first + await reader.readuntil(b"\r\n\r\n")).decode()
        self.asked.append(head.split()[1])
        self.offered += [line for line in head.splitlines() if line.lower().startswith("proxy-authorization")]
        no = b"HTTP/1.1 407 Who Are You\r\nContent-Length: 0\r\n\r\n"
        if self.wants and not any(line.split()[-1] == _basic(self.wants) for line in head.splitlines() if line):
            writer.write(no)
            return False
        if not await self._does(reader, writer, b"noise\r\n\r\n", no):
            return False
        writer.write(b"HTTP/1.1 200 Connected\r\n\r\n")
        return True

    async def _socks(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        methods = await reader.readexactly((await reader.readexactly(1))[0])
        if b"\x02" in methods:
            writer.write(b"\x05\x02")
            await reader.readexactly(1)
            texts = [await reader.readexactly((await reader.readexactly(1))[0]) for _ in range(2)]
            self.offered.append(b":".join(texts).decode())
            fits = self.wants in {"", self.offered[-1]}
            writer.write(b"\x01\x00" if fits else b"\x01\x01")
        else:
            fits = not self.wants
            writer.write(b"\x05\x00" if fits else b"\x05\xff")
        if not fits:
            return False
        _, _, _, kind = await reader.readexactly(4)
        assert kind == 3, "names are the proxy's to look up"
        name = await reader.readexactly((await reader.readexactly(1))[0])
        port = int.from_bytes(await reader.readexactly(2), "big")
        self.asked.append(f"{name.decode()}:{port}")
        if not await self._does(reader, writer, b"noise", b"\x05\x02\x00\x01\x00\x00\x00\x00\x00\x00"):
            return False
        writer.write(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")
        return True

    async def _does(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, noise: bytes, refusal: bytes
    ) -> bool:
        if self.does == "be silent":
            await reader.read()
        if self.does in {"refuse", "answer noise"}:
            writer.write(refusal if self.does == "refuse" else noise)
        return self.does == "lead"

    async def _lead(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", self.leads_to)
        self.writers.append(back)

        async def forward(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
            while piece := await source.read(65536):
                if source is reader:
                    self.seen += piece
                target.write(piece)
                await target.drain()
            target.close()

        ways = [asyncio.create_task(forward(*way)) for way in ((reader, back), (there, writer))]
        self.serving.update(ways)
        await asyncio.wait(ways)


def _basic(told: str) -> str:
    return base64.b64encode(told.encode()).decode()


@asynccontextmanager
async def small_proxy(proxy: SmallProxy, context: ssl.SSLContext | None = None) -> AsyncIterator[SmallProxy]:
    """Run a proxy, spoken to in TLS where there is a context."""
    server = await asyncio.start_server(proxy.accept, "127.0.0.1", 0, ssl=context)
    proxy.port = server.sockets[0].getsockname()[1]
    async with server:
        yield proxy
    await proxy.end()
