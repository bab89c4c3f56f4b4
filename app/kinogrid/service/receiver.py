"""Callbacks on this machine: a listener for people with a tunnel, which believes nothing but that there may be news.

A callback bears no signature, so all that is taken from it is a task's id, to be asked for over the usual way.

Built on h11, which httpx brings along anyway: uvicorn would take the process's signals and logging, and 80 ms to load.
"""

import asyncio
import hmac
import logging
from collections.abc import Callable

import h11

from kinogrid.service.values import NotJson, decode, identifier, mapping

# The most that a callback may hold, and its head, in bytes.
BODY_BOUND = 1024 * 1024
_HEAD_BOUND = 16 * 1024
_PIECE = 64 * 1024
# How long one callback may take, and how long a refused one is read on so that its sender sees why, in seconds.
PATIENCE = 10.0
_LINGER = 1.0
# More callers than this at once are turned away: polling finds out all the same.
_AT_ONCE = 16
_HOST = "127.0.0.1"

_TAKEN = 204
_NOT_FOUND = 404
_NOT_POSTED = 405
_TOO_LARGE = 413

_log = logging.getLogger(__name__)


class Receiver:
    """Listens on loopback and gives `on_callback` the id of every task that a callback names."""

    def __init__(self, path: str, on_callback: Callable[[str], None], patience: float = PATIENCE) -> None:
        """Take the path that callbacks must know, without its slash; nothing listens before `open`."""
        self._target = f"/{path}".encode()
        self._on_callback = on_callback
        self._patience = patience
        self._server: asyncio.Server | None = None
        self._callers: set[asyncio.Task[None]] = set()

    async def open(self, port: int = 0) -> int:
        """Listen at a port, 0 for any that is free, and give it; raises `OSError` when it can't be had."""
        self._server = await asyncio.start_server(self._serve, _HOST, port)
        chosen: int = self._server.sockets[0].getsockname()[1]
        return chosen

    async def aclose(self) -> None:
        """Listen no more, and hang up on whoever is talking."""
        if self._server is not None:
            self._server.close()
        for caller in tuple(self._callers):
            caller.cancel()
        await asyncio.gather(*self._callers, return_exceptions=True)
        if self._server is not None:
            await self._server.wait_closed()
            self._server = None

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        caller = asyncio.current_task()
        if caller is None or len(self._callers) >= _AT_ONCE:
            writer.transport.abort()
            return
        self._callers.add(caller)
        try:
            async with asyncio.timeout(self._patience):
                await self._exchange(reader, writer)
        except (OSError, TimeoutError) as error:
            _log.info("a caller broke off: %s", type(error).__name__)
        finally:
            self._callers.discard(caller)
            writer.close()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = h11.Connection(h11.SERVER, max_incomplete_event_size=_HEAD_BOUND)
        task_id: str | None = None
        try:
            status, body = await self._listen(talk, reader, writer)
            task_id = _task_id(body) if status == _TAKEN else None
        except h11.RemoteProtocolError as error:
            status = error.error_status_hint
        _log.info("a callback was answered with %d", status)
        if talk.our_state in {h11.IDLE, h11.SEND_RESPONSE}:
            writer.write(_answer(talk, status))
            await writer.drain()
        if task_id is not None:
            self._on_callback(task_id)
        if status != _TAKEN:
            await _read_out(reader, writer)

    async def _listen(
        self, talk: h11.Connection, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> tuple[int, bytes]:
        """Read one request as far as it deserves; gives the status to answer with, and the body of a good one."""
        body = bytearray()
        while True:
            event = talk.next_event()
            if event is h11.NEED_DATA:
                if talk.they_are_waiting_for_100_continue:
                    writer.write(talk.send(h11.InformationalResponse(status_code=100, headers=[])) or b"")
                talk.receive_data(await reader.read(_PIECE))
            elif isinstance(event, h11.Request):
                refusal = self._refusal(event)
                if refusal is not None:
                    return refusal, b""
            elif isinstance(event, h11.Data):
                body += event.data
                if len(body) > BODY_BOUND:
                    return _TOO_LARGE, b""
            elif isinstance(event, h11.EndOfMessage):
                return _TAKEN, bytes(body)
            else:
                raise ConnectionResetError("the caller hung up")

    def _refusal(self, request: h11.Request) -> int | None:
        """Judge a request by its head alone, before any of its body is read."""
        if not hmac.compare_digest(bytes(request.target), self._target):
            return _NOT_FOUND
        if request.method != b"POST":
            return _NOT_POSTED
        length = next((int(value) for name, value in request.headers if name == b"content-length"), 0)
        return _TOO_LARGE if length > BODY_BOUND else None


def _answer(talk: h11.Connection, status: int) -> bytes:
    headers = [("connection", "close")]
    headers += [("content-length", "0")] if status != _TAKEN else []
    headers += [("allow", "POST")] if status == _NOT_POSTED else []
    head = talk.send(h11.Response(status_code=status, headers=headers))
    return (head or b"") + (talk.send(h11.EndOfMessage()) or b"")


def _task_id(body: bytes) -> str | None:
    try:
        return identifier(mapping(decode(body)).get("task_id"))
    except NotJson:
        return None


async def _read_out(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Read on for a moment: to hang up on a sender in mid-sentence would lose it our answer."""
    writer.write_eof()
    try:
        async with asyncio.timeout(_LINGER):
            while await reader.read(_PIECE):
                pass
    except TimeoutError:
        return
