"""Callbacks: heard on this machine where the person wants it, and good for one question to the service each.

Nothing that a callback says is believed: it only ends a wait. The polling goes on all the same.
"""

import asyncio
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kinogrid.domain.state import Running
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.pace import Pace
from kinogrid.studio.poller import Poller
from kinogrid.studio.ports.starting import Starter

# Random bytes of a path: 192 bits, which nobody guesses.
PATH_BYTES = 24


@dataclass(frozen=True, slots=True)
class CallbackSettings:
    """What a person set about callbacks; `url` is the default for orders while nobody listens here.

    `port` (0 for any that is free) and `path` (empty for none yet) stay the same from start to start, as a tunnel leads
    there; `tunnel` is its public end.
    """

    listens: bool = False
    port: int = 0
    path: str = ""
    tunnel: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class ReceiverTrouble:
    """A port can't be listened at; `errno` and `reason` are the system's, where it gave any."""

    port: int
    errno: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReceiverState:
    """Where callbacks are heard on this machine, empty for nowhere, and why not where they should be."""

    address: str = ""
    trouble: ReceiverTrouble | None = None


class CallbackListener(Protocol):
    """What listens: opened once at a port, closed once."""

    async def open(self, port: int) -> int:
        """Listen, and give the port; raises `OSError`."""
        ...

    async def aclose(self) -> None:
        """Listen no more."""
        ...


class CallbackReceiver:
    """Listens as the settings want it, and knows which address orders are to name.

    The path is no key to the account, but private all the same: `hide` is told, so that no log and no report holds it.
    """

    def __init__(
        self,
        *,
        read: Callable[[], CallbackSettings],
        write: Callable[[int, str], None],
        make: Callable[[str], CallbackListener],
        hide: Callable[[str], None],
        on_this_machine: bool,
    ) -> None:
        """Take the settings as they are now, and what makes a listener for a path.

        `write(port, path)` keeps both; `on_this_machine` tells that the service needs no tunnel to reach us.
        """
        self._read = read
        self._write = write
        self._make = make
        self._hide = hide
        self._on_this_machine = on_this_machine
        self._listener: CallbackListener | None = None
        self._one_at_a_time = asyncio.Lock()
        self.state = ReceiverState()
        self.refused = ""

    def refuse(self, address: str) -> None:
        """Remember what was entered for a default and can't be one, empty for nothing any more.

        Orders name it as if it could, so that they are refused for it and don't go without in silence.
        """
        self.refused = address

    def default_url(self) -> str:
        """Give the callback URL for orders that name none themselves, perhaps one that is refused; empty for none."""
        settings = self._read()
        base = self.state.address if self._on_this_machine else settings.tunnel.rstrip("/")
        return f"{base}/{settings.path}" if self.state.address and base else self.refused or settings.url

    def leaves_out(self) -> bool:
        """Tell whether orders go without a callback although the receiver is wanted."""
        return self._read().listens and not self.default_url()

    async def apply(self) -> None:
        """Listen, or not, as the settings are now; `state` tells what came of it."""
        async with self._one_at_a_time:
            await self._hang_up()
            if self._read().listens:
                await self._listen()

    async def renew(self) -> None:
        """Take another port and another path."""
        self._write(0, "")
        await self.apply()

    async def aclose(self) -> None:
        """Listen no more."""
        async with self._one_at_a_time:
            await self._hang_up()

    async def _listen(self) -> None:
        settings = self._read()
        path = settings.path or secrets.token_urlsafe(PATH_BYTES)
        self._hide(path)
        listener = self._make(path)
        try:
            port = await listener.open(settings.port)
        except OSError as error:
            await listener.aclose()
            trouble = ReceiverTrouble(settings.port, error.errno, error.strerror or type(error).__name__)
            self.state = ReceiverState(trouble=trouble)
            return
        self._listener = listener
        self.state = ReceiverState(f"http://127.0.0.1:{port}")
        self._write(port, path)

    async def _hang_up(self) -> None:
        listener, self._listener, self.state = self._listener, None, ReceiverState()
        if listener is not None:
            await listener.aclose()


def tunnel_base(address: str, path: str) -> str:
    """Give a tunnel's public end as it is kept: without the receiver's path, should it have been entered with it."""
    base = address.strip().rstrip("/")
    return base.removesuffix(f"/{path}").rstrip("/") if path else base


class CallbackHandler:
    """Ends a wait as soon as a callback names its task.

    However often a task is named, it is asked for no more often than polling might.
    """

    def __init__(
        self,
        repository: JobRepository,
        poller: Poller,
        pace: Pace,
        start: Starter,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take whose tasks count, who asks for them, how often at most, and who starts the asking."""
        self._repository = repository
        self._poller = poller
        self._pace = pace
        self._start = start
        self._clock = clock
        self._asked: dict[str, float] = {}

    def handle(self, task_id: str) -> None:
        """Ask for a task if a job waits for it; any other id is ignored."""
        job = self._repository.owner(task_id)
        if job is None or not isinstance(job.state, Running):
            return
        now = self._clock()
        recent = {known: at for known, at in self._asked.items() if now - at < self._pace.poll_when_due}
        if task_id not in recent:
            self._start(self._poller.ask_for(task_id), f"callback for {job.id}")
        self._asked = {task_id: now} | recent
