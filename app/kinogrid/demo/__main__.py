"""The demo service as a process: it says where it listens, and ends when it is told to or when its parent is gone."""

import argparse
import asyncio
import logging
import os
import signal
import socket
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from decimal import Decimal, InvalidOperation
from email.utils import formatdate
from pathlib import Path
from types import FrameType

import uvicorn
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kinogrid.demo.access import Keys
from kinogrid.demo.api import Service, Settings
from kinogrid.demo.platform import FAULTS

_LINGER = 1
"""Seconds that connections held open are given at the end."""
_MODESTY = 5
"""How far the service stands back, on a scale to 19, so that rendering never takes the window's turn."""


class Server(uvicorn.Server):
    """Uvicorn that tells its address once it listens, and takes a signal for a reason to end well."""

    def __init__(self, config: uvicorn.Config, service: Service, base: str) -> None:
        """Serve `config` and say `base`."""
        super().__init__(config)
        self._service, self._base = service, base
        self._loop: asyncio.AbstractEventLoop | None = None
        self._told = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen, then print the address as the first line."""
        await super().startup(sockets)
        if self.started:
            # A windowed bundle has no sys.stdout, but the pipe to its parent is there all the same.
            os.write(1, f"{self._base}\n".encode())

    async def main_loop(self) -> None:
        """Wait until it is told to end: uvicorn would look ten times a second whether it was."""
        self._loop = asyncio.get_running_loop()
        if not self.should_exit:
            await self._told.wait()

    def end(self) -> None:
        """Tell it to end, from any thread and from a signal's handler."""
        self.should_exit = True
        if self._loop is not None:
            # A loop that is closed has ended already.
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._told.set)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End the service first, since connections that wait for a task would be waited for."""
        self._service.end()
        await super().shutdown(sockets)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """End on SIGINT and SIGTERM with exit code 0; uvicorn alone would raise the signal again."""
        names = ("SIGINT", "SIGTERM", "SIGBREAK")
        watched = [number for number in map(signal.Signals.__members__.get, names) if number is not None]
        before = {number: signal.signal(number, self._asked_to_end) for number in watched}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _asked_to_end(self, _number: int, _frame: FrameType | None) -> None:
        self.end()

    def end_with_stdin(self) -> None:
        """End when standard input does: a parent that was killed closes its end of the pipe on every system."""

        def watch() -> None:
            # Not through sys.stdin: its lock, held by this thread, would stop the interpreter from ending.
            # An OSError says that there is no standard input, which is an ended one too.
            with suppress(OSError):
                while os.read(0, 1024):
                    pass
            self.end()

        threading.Thread(target=watch, name="stdin", daemon=True).start()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the demo service until it is told to end; returns the exit code."""
    # What is tried out is nobody else's either.
    os.umask(0o077)
    options = _parser().parse_args(arguments)
    if sys.platform != "win32":
        os.nice(_MODESTY)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    try:
        listener = _listener(options.port)
    except (OSError, OverflowError) as error:
        _parser().exit(1, f"port {options.port} cannot be listened on: {error}\n")
    with listener, _folder(options.data_dir) as data:
        base = f"http://127.0.0.1:{listener.getsockname()[1]}"
        keys = Keys(
            _line_of_stdin() if options.token_from_stdin else options.token,
            _line_of_stdin() if options.account_token_from_stdin else options.account_token,
            one_person=options.token_from_stdin,
            uploads_want_account=options.uploads_want_account,
        )
        faults = frozenset(options.fault)
        settings = Settings(
            base,
            data,
            keys,
            options.seconds,
            options.side,
            options.credits,
            faults,
            extensions_alone=options.extensions_alone,
        )
        service = Service(settings)
        config = uvicorn.Config(
            _dated(service.application()),
            # Said here, as an odd WEB_CONCURRENCY in the environment would end the start.
            workers=1,
            loop="asyncio",
            http="h11",
            ws="none",
            lifespan="on",
            log_config=None,
            access_log=False,
            server_header=False,
            date_header=False,
            timeout_graceful_shutdown=_LINGER,
        )
        server = Server(config, service, base)
        if options.exit_with_stdin:
            server.end_with_stdin()
        asyncio.run(server.serve([listener]))
        return 0 if server.started else 1


def _dated(app: ASGIApp) -> ASGIApp:
    """Have each answer tell the time at which it is given: uvicorn's own comes of a clock that ticks all the while."""

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        async def dated(message: Message) -> None:
            if message["type"] == "http.response.start":
                date = formatdate(time.time(), usegmt=True).encode()
                message = {**message, "headers": [(b"date", date), *message.get("headers", ())]}
            await send(message)

        await app(scope, receive, dated)

    return serve


def _line_of_stdin() -> str:
    """Read a line, and no byte of what comes after it; without one nobody is let in."""
    line = b""
    while (byte := os.read(0, 1)) not in {b"", b"\n"}:
        line += byte
    return line.decode().strip()


def _listener(port: int) -> socket.socket:
    """Listen on loopback.

    TCP is named, as `socket.create_server` does not: asyncio turns Nagle's algorithm off for nothing else, and with it
    on every answer takes 40 ms.
    """
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":
            # On Windows this option would let two services have one port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
        listener.listen()
    except (OSError, OverflowError):
        listener.close()
        raise
    return listener


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m kinogrid.demo",
        description="An imitation of the Midjourney videos API on this machine. It prints its address and serves.",
    )
    parser.add_argument("--port", type=int, default=0, metavar="N", help="port to listen on (a free one by default)")
    parser.add_argument("--token", metavar="T", help="the only token to let in (any by default)")
    parser.add_argument(
        "--seconds", type=_seconds, default=8.0, metavar="S", help="how long a task takes at least (8 by default)"
    )
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="where tasks and files are kept (nowhere for longer by default)"
    )
    parser.add_argument(
        "--side", type=int, metavar="N", help="make clips of about N x N pixels instead of the real sizes, for tests"
    )
    parser.add_argument(
        "--extensions-alone",
        action="store_true",
        help="leave out of an extension's file what it continues, which the service was never seen to do",
    )
    parser.add_argument(
        "--token-from-stdin",
        action="store_true",
        help="let in only the token on standard input's first line, whoever had another one before",
    )
    parser.add_argument("--account-token", metavar="T", help="the only account token to let in (any by default)")
    parser.add_argument(
        "--account-token-from-stdin",
        action="store_true",
        help="let in only the account token on standard input's next line",
    )
    parser.add_argument(
        "--uploads-want-account", action="store_true", help="take no picture with the API's token (both by default)"
    )
    parser.add_argument(
        "--credits", type=_credits, default=Decimal(500), metavar="N", help="Credits at the start (500 by default)"
    )
    parser.add_argument(
        "--fault", action="append", default=[], choices=FAULTS, help="what is wrong with the account's side"
    )
    parser.add_argument("--exit-with-stdin", action="store_true", help="end when standard input is closed")
    return parser


def _seconds(text: str) -> float:
    value = float(text)
    if not value >= 0:
        raise argparse.ArgumentTypeError("must not be negative")
    return value


def _credits(text: str) -> Decimal:
    try:
        value = Decimal(text)
    except InvalidOperation:
        value = Decimal("nan")
    if not value.is_finite() or value < 0:
        raise argparse.ArgumentTypeError("must be a number that is not negative")
    return value


@contextmanager
def _folder(chosen: Path | None) -> Iterator[Path]:
    if chosen is not None:
        chosen.mkdir(parents=True, exist_ok=True)
        yield chosen.resolve()
        return
    # On Windows a file that is just being sent cannot be deleted: leave it to the system's own tidying.
    with tempfile.TemporaryDirectory(prefix="kinogrid-demo-", ignore_cleanup_errors=True) as made:
        yield Path(made)


if __name__ == "__main__":
    sys.exit(main())
