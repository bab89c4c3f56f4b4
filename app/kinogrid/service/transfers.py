"""What is fetched from result hosts, each in a thread of its own, so that the loop hears of it once a megabyte.

The blocking half of httpx does the talking. A thread cannot be cancelled, but once its connection is shut whatever it
waits for fails: a transfer that is given up ends within a moment, except while it looks a name up or connects, which
have limits of their own.
"""

import asyncio
import threading
import time
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import closing, suppress
from functools import partial

import httpx

from kinogrid.service.packed import Unpacking
from kinogrid.service.result_hosts import HostConnection, HostPool, HostRequest

# Bytes that come to the loop in one batch, or as many as come within so many seconds.
BATCH = 1024 * 1024
_MOMENT = 0.25
# Batches that may lie ready for the loop; the thread waits while there are so many, and the host with it.
_AHEAD = 2
# Seconds for which the end waits for transfers that were given up.
_FAREWELL = 1.0


def _plain(response: httpx.Response) -> Iterator[bytes]:
    """Read a body, unpacked where it is packed; raises what httpx raises."""
    unpacking = Unpacking(response)
    for piece in response.iter_raw():
        yield from unpacking.plain(piece)
    if rest := unpacking.end():
        yield rest


class Transfer:
    """One exchange: `head` gets the answer, for looking only, or an error; `ended` is done once the thread is."""

    def __init__(self, pool: HostPool, request: HostRequest) -> None:
        """Start at once."""
        self._pool = pool
        self._request = request
        self._loop = asyncio.get_running_loop()
        self._batches: asyncio.Queue[list[bytes] | Exception] = asyncio.Queue()
        self._room = threading.Semaphore(_AHEAD)
        self._connection: HostConnection | None = None
        self._given_up = False
        self._lock = threading.Lock()
        self.head: asyncio.Future[httpx.Response] = self._loop.create_future()
        self.ended: asyncio.Future[None] = self._loop.create_future()
        # A daemon, as one that waits for a name or a connection must not hold up the exit.
        threading.Thread(target=self._run, name="transfer", daemon=True).start()

    async def pieces(self, pause: float, in_all: float) -> AsyncGenerator[bytes]:
        """Yield the body as it comes, unpacked where the host packed it.

        Raises what httpx raises, and `TimeoutError` when nothing of it comes for `pause` seconds, whatever else the
        host may say meanwhile, or when it has not all come after `in_all` seconds.
        """
        end = self._loop.time() + in_all
        while batch := await self._next(pause, end):
            self._room.release()
            if isinstance(batch, Exception):
                raise batch
            for piece in batch:
                yield piece

    async def _next(self, pause: float, end: float) -> list[bytes] | Exception:
        async with asyncio.timeout_at(min(self._loop.time() + pause, end)):
            return await self._batches.get()

    def give_up(self) -> None:
        """End what is still under way; whoever waits for it gets `httpx.StreamClosed`."""
        with self._lock:
            self._given_up = True
            if self._connection is not None:
                self._connection.shut()
        self._room.release()
        self._failed(httpx.StreamClosed())

    def _answered(self, response: httpx.Response) -> None:
        if not self.head.done():
            self.head.set_result(response)

    def _failed(self, error: Exception) -> None:
        if self.head.done():
            self._batches.put_nowait(error)
        else:
            self.head.set_exception(error)
            self.head.exception()  # nobody may be waiting any more, which is no news for the log

    def _run(self) -> None:
        """Do the whole exchange, in the thread."""
        try:
            self._exchange()
        except Exception as error:  # noqa: BLE001 - raised where the transfer is waited for
            self._call_on_loop(self._failed, error)
        finally:
            self._call_on_loop(self.ended.set_result, None)

    def _exchange(self) -> None:
        connection = self._pool.take(self._request.origin)
        try:
            with self._lock:
                self._connection = connection
                if self._given_up:
                    connection.shut()
            with closing(self._pool.send(connection, self._request)) as response:
                self._call_on_loop(self._answered, response)
                self._pass_on(response)
        finally:
            with self._lock:
                self._connection = None
            self._pool.put_back(connection)
        self._call_on_loop(self._batches.put_nowait, [])

    def _pass_on(self, response: httpx.Response) -> None:
        """Hand the body over in batches that are worth the loop's while, and what came before an error before that."""
        batch: list[bytes] = []
        size, since = 0, time.monotonic()
        try:
            for piece in _plain(response):
                batch.append(piece)
                size += len(piece)
                if size >= BATCH or time.monotonic() - since >= _MOMENT:
                    self._hand_over(batch)
                    batch, size, since = [], 0, time.monotonic()
        finally:
            if batch:
                self._hand_over(batch)

    def _hand_over(self, batch: list[bytes]) -> None:
        self._room.acquire()
        if self._given_up:
            # Whoever gave up does not count the places any more.
            self._room.release()
        self._call_on_loop(self._batches.put_nowait, batch)

    def _call_on_loop(self, callback: Callable[..., object], *given: object) -> None:
        # The loop may have been closed meanwhile, so that nobody waits any more.
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(callback, *given)


class Transfers:
    """Owner of the transfers, of which so many run at a time."""

    def __init__(self, pool: HostPool, *, at_once: int) -> None:
        """Take the connections, which end with this or with another that shares them."""
        self._pool = pool
        self._places = asyncio.Semaphore(at_once)
        self._running: set[Transfer] = set()

    async def start(self, request: HostRequest, in_all: float) -> Transfer:
        """Start one as soon as there is a place, and wait `in_all` seconds at most for the head of its answer.

        Whoever gets it gives it up once it is done with. Raises what httpx raises, and `TimeoutError`.
        """
        await self._places.acquire()
        transfer = Transfer(self._pool, request)
        self._running.add(transfer)
        transfer.ended.add_done_callback(partial(self._ended, transfer))
        try:
            async with asyncio.timeout(in_all):
                await transfer.head
        except BaseException:
            transfer.give_up()
            raise
        return transfer

    def _ended(self, transfer: Transfer, _: object) -> None:
        self._running.discard(transfer)
        self._places.release()

    async def aclose(self) -> None:
        """Give up whatever is under way, and close every connection."""
        for transfer in self._running:
            transfer.give_up()
        if self._running:
            await asyncio.wait({transfer.ended for transfer in self._running}, timeout=_FAREWELL)
        self._pool.close()
