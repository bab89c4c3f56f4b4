"""The order desk at work between fakes."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeVar

from kinogrid.domain.allowance import OrderLimit, OverLimit
from kinogrid.domain.annotation import Annotations
from kinogrid.domain.event import Accepted, Held, SendAgain, SubmitStarted
from kinogrid.domain.failure import LibraryTrouble, known
from kinogrid.domain.pricing import Foreseen, Quote, Unpriced, total
from kinogrid.domain.request import Generate, LocalFrame, Order, RemoteFrame
from kinogrid.domain.state import Draft
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.order_desk import SAME_CLICK, DeskEvent, NotPlaced, OrderDesk, OrderRequest
from kinogrid.studio.order_limits import OrderLimits
from kinogrid.studio.ports.ordering import OrderPrices
from tests.studio.at_work import Crew, all_jobs
from tests.studio.fake_world import FakeStore
from tests.waiting import until

E = TypeVar("E", bound=DeskEvent)
# When the prices were listed, in Unix seconds.
LISTED = 1_600_000_000.0
NOON = time.mktime((2026, 5, 12, 12, 0, 0, -1, -1, -1))


@dataclass
class Pictures:
    """Makes pictures ready, but for the `bad` ones; while the disk is `full` none; waits while `open` is not set."""

    bad: dict[str, str] = field(default_factory=dict)
    full: bool = False
    open: asyncio.Event | None = None
    asked: list[str] = field(default_factory=list)

    async def settle(self, frame: LocalFrame) -> LocalFrame:
        self.asked.append(frame.path)
        if self.open is not None:
            await self.open.wait()
        await asyncio.sleep(0)
        if self.full:
            raise LibraryTrouble(known("disk_full"))
        if frame.path in self.bad:
            raise NotPlaced(frame.path, self.bad[frame.path], width=1)
        return LocalFrame(f"library/{frame.path}")


@dataclass
class World:
    """The desk between fakes: its clocks, the limit, and what it has told."""

    crew: Crew
    repository: JobRepository = field(init=False)
    queue: "Queue" = field(init=False)
    desk: OrderDesk = field(init=False)
    heard: list[DeskEvent] = field(default_factory=list)
    limit: OrderLimit = field(default_factory=lambda: OrderLimit(10))
    now: float = NOON
    seconds: float = 0.0
    annotations: Annotations = field(default_factory=Annotations)

    async def done(self) -> None:
        """Wait until nothing is being placed."""
        await until(lambda: not self.crew.tasks)

    async def place(self, *requests: OrderRequest, held: bool = False, agreed: bool = False) -> OverLimit | None:
        """Place orders long after the last ones, and wait for what becomes of them."""
        self.seconds += 2 * SAME_CLICK
        over = self.desk.place(requests, held=held, agreed=agreed)
        await self.done()
        return over

    async def send(self) -> None:
        """Let everything that waits be sent and accepted."""
        for number, job in enumerate(self.repository.open_jobs()):
            if isinstance(job.state, Draft):
                await self.repository.move(job.id, SubmitStarted(self.now, "{}"))
                await self.repository.move(job.id, Accepted(f"{job.id} {number}", self.now))

    def prompts(self) -> list[str]:
        """List what is in the queue, in its order."""
        states = [(job.state.place, job) for job in all_jobs(self.repository) if isinstance(job.state, Draft)]
        return [job.order.prompt for _, job in sorted(states, key=lambda one: one[0])]

    def told(self, kind: type[E]) -> list[E]:
        """List what was told of one kind."""
        return [event for event in self.heard if isinstance(event, kind)]


@dataclass
class Queue:
    """Lets out what it is told to, and sends nothing; `gone_on` counts how often the paused queue went on."""

    repository: JobRepository
    gone_on: int = 0

    async def hold(self, job_id: str, *, held: bool) -> None:
        await self.repository.move(job_id, Held(held))

    async def send_again(self, job_id: str) -> None:
        await self.repository.move(job_id, SendAgain(self.repository.now()))

    async def go_on(self) -> None:
        self.gone_on += 1


@dataclass
class DeskPrices:
    """A price for every order, or none."""

    credits: Decimal | None = None
    dearest: Decimal | None = None

    def foresee(self, order: Order) -> Foreseen:
        assert order.prompt
        return Foreseen(self.credits, LISTED)

    def quote_all(self, orders: Iterable[Order]) -> Quote:
        if self.credits is None:
            return total(Quote(Decimal(0), None, unpriced=(Unpriced.NO_LIST,)) for _ in orders)
        return total(Quote(self.credits, None) for _ in orders)


@asynccontextmanager
async def session(
    store: FakeStore | None = None,
    pictures: Pictures | None = None,
    now: float = NOON,
    prices: OrderPrices | None = None,
) -> AsyncIterator[World]:
    """Open the desk on a store as the app's start does; the end of the app cancels whatever is under way."""
    world = World(crew := Crew(), now=now)
    known = prices or DeskPrices()
    world.repository = repository = JobRepository(store or FakeStore(), lambda: world.now, known.foresee)
    world.queue = Queue(repository)
    world.desk = desk = OrderDesk(
        repository,
        world.queue,
        (pictures or Pictures()).settle,
        OrderLimits(repository, lambda: world.limit, known),
        crew.start,
        known,
        lambda: world.seconds,
        lambda parent: world.annotations if parent is None else Annotations().put_into(None, "of-the-parent"),
    )
    desk.listen(world.heard.append)
    await repository.load()
    desk.begin()
    await asyncio.sleep(0)
    try:
        yield world
    finally:
        await crew.drain()


def request(prompt: str = "waves", picture: str = "") -> OrderRequest:
    """Order a clip, of a picture of this machine or of one on the web."""
    first = LocalFrame(picture) if picture else RemoteFrame("https://x.example/1.png")
    return OrderRequest(Generate(prompt=prompt, first=first))


def orders(count: int) -> Sequence[Order]:
    return [one.order for one in some(count)]


def some(count: int, picture: str = "") -> Sequence[OrderRequest]:
    return [request(f"waves {number}", picture) for number in range(count)]
