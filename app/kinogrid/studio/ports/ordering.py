"""What ordering, and getting what was ordered, need of the provider."""

from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from decimal import Decimal
from typing import Protocol

from kinogrid.domain.failure import Failure
from kinogrid.domain.posting import Origin, Posting
from kinogrid.domain.pricing import Foreseen, Quote
from kinogrid.domain.request import FrameUrls, Kind, Order
from kinogrid.domain.task import Answer, TaskRecord


class Download(Protocol):
    """A clip on its way: where it starts, how long it is and what identifies this very version of it.

    `offset` is the first byte that comes (0 when the host did not resume); `total` is the whole clip's length in
    bytes; `validator` is a strong entity tag, or the date of the last change, to resume with.
    """

    @property
    def offset(self) -> int:
        """Give the first byte's position."""
        ...

    @property
    def total(self) -> int | None:
        """Give the whole length in bytes, None when the host does not say."""
        ...

    @property
    def validator(self) -> str | None:
        """Give what `If-Range` takes, None when the host offers nothing reliable."""
        ...

    def chunks(self) -> AsyncIterator[bytes]:
        """Yield the bytes as they come; raises `Unanswered` when they stop too early."""
        ...


class Service(Protocol):
    """The provider, as the use cases see it."""

    def now(self) -> float | None:
        """Give the service's time in Unix seconds, None while it is not known; no setting of this machine moves it."""
        ...

    def sender(self) -> str:
        """Give the mark by which the token that would send an order now is known again; empty for none."""
        ...

    def origin_of(self, posting: Posting) -> Origin:
        """Give what records call the token that has sent a posting; empty until one has told."""
        ...

    def body(self, order: Order, urls: FrameUrls) -> str:
        """Write the exact JSON body of an order; the same order and addresses give the same text."""
        ...

    def is_order(self, body: str, record: TaskRecord, kind: Kind) -> bool:
        """Tell whether a task of a kind was made by exactly this body, extra and null fields in the record aside."""
        ...

    async def submit(self, body: str, kind: Kind) -> Answer:
        """Post an order of a kind once; raises `NotSent`, `Unclear` or `Refused`, which decide what may happen next."""
        ...

    async def look_up(self, ids: Sequence[str]) -> Mapping[str, TaskRecord]:
        """Ask for tasks by id, at most 50; ids that the service does not know are left out.

        Raises `Unanswered`, `NotSent` or `TokenRefused`; never costs anything.
        """
        ...

    async def recent(
        self, *, limit: int, offset: int = 0, created_min: float | None = None, created_max: float | None = None
    ) -> Sequence[TaskRecord]:
        """List the token's recent tasks, newest first; times in Unix seconds of the service's clock."""
        ...

    async def upload(self, path: str, moved: Callable[[int, int], None]) -> str:
        """Upload a picture and give its public address; `moved(sent, total)` in bytes is told as it goes.

        Raises `NotSent` or `Unanswered` (try again) or `Refused`.
        """
        ...

    def download(self, url: str, *, offset: int, validator: str | None) -> AbstractAsyncContextManager[Download]:
        """Open a clip from a byte on; raises `DeadLink` when it is gone and `Refused` when the address is not safe."""
        ...


class OrderPrices(Protocol):
    """What orders cost, as far as it is known by now."""

    @property
    def dearest(self) -> Decimal | None:
        """Give the dollars for one Credit in the dearest package on sale, None where nothing is."""
        ...

    def foresee(self, order: Order) -> Foreseen:
        """Give what is to be kept with an order of its price."""
        ...

    def quote_all(self, orders: Iterable[Order]) -> Quote:
        """Give what several orders will cost together."""
        ...


class OrderQueue(Protocol):
    """What lets orders go out that are written down already; who asks it has met the limit."""

    async def hold(self, job_id: str, *, held: bool) -> None:
        """Keep an order from being sent, or let it go; raises `LibraryTrouble`."""
        ...

    async def send_again(self, job_id: str) -> None:
        """Send an order (again); raises `LibraryTrouble`."""
        ...

    async def go_on(self) -> None:
        """Let the paused queue go on; raises `LibraryTrouble`."""
        ...


class PauseStore(Protocol):
    """Where the queue's pause is kept."""

    async def paused(self) -> Failure | None:
        """Give why the queue is paused, None where it is not; raises `LibraryTrouble`."""
        ...

    async def keep_paused(self, why: Failure | None) -> None:
        """Keep a pause, or that there is none; returns once it is on disk, and raises `LibraryTrouble`."""
        ...
