"""The one way into the queue: within the order limit or after a yes, never twice for one click, never lost."""

import time
from collections import deque
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from kinogrid.domain.allowance import (
    LimitSpan,
    OrderLimit,
    OverLimit,
    OverSpending,
    SpendingLimit,
    Spent,
    midnight,
    over_spending,
    spent,
)
from kinogrid.domain.job import Job, Parent
from kinogrid.domain.request import Frame, Generate, Imagine, LocalFrame, Order
from kinogrid.domain.state import Draft
from kinogrid.studio.job_repository import JobRepository, new_id
from kinogrid.studio.ports import OrderPrices, Starter

# An equal order within so many seconds is a double click and not a wish for eight clips.
SAME_CLICK = 1.5
# Orders of one moment keep their order in the queue by so many seconds: more than a Unix time in a float loses.
_APART = 1e-5


@dataclass(frozen=True, slots=True)
class OrderRequest:
    """An order that a person wants placed, with the variant that it continues."""

    order: Order
    parent: Parent | None = None


_Group = frozenset[OrderRequest]


@dataclass(frozen=True, slots=True)
class _AgreedAmount:
    """Up to how much, in the limit's own unit, a person has agreed to for the day that began then."""

    limit: SpendingLimit
    day: float
    most: Decimal


class NotPlaced(Exception):
    """A picture keeps an order from being placed; `code` says why, and `values` belong into its words."""

    def __init__(self, picture: str, code: str, **values: object) -> None:
        """Keep what the person knows the picture by, and what is wrong with it."""
        super().__init__(f"{picture}: {code}")
        self.picture = picture
        self.code = code
        self.values = values


@dataclass(frozen=True, slots=True)
class Taken:
    """Orders are taken: what was said of earlier ones that could not be placed is over."""


@dataclass(frozen=True, slots=True)
class UnderWay:
    """Nothing was placed, as these very orders are being placed already."""


@dataclass(frozen=True, slots=True)
class Preparing:
    """So many orders wait for their pictures to be made ready; `added` of them since just now."""

    count: int
    added: int = 0


@dataclass(frozen=True, slots=True)
class NotKept:
    """So many orders were not placed, because the disk takes none of them; the trouble is reported as well."""

    count: int


@dataclass(frozen=True, slots=True)
class Queued:
    """The first of the orders that were just sent is a job, so the person can see it."""

    job_id: str


@dataclass(frozen=True, slots=True)
class OrdersPlaced:
    """What was sent has gone through: so many orders are in the queue, perhaps none."""

    count: int


@dataclass(frozen=True, slots=True)
class PicturesRefused:
    """Of `count` orders these were dropped for their pictures; `earlier` tells that they were not sent just now."""

    pictures: tuple[NotPlaced, ...]
    count: int
    earlier: bool = False


@dataclass(frozen=True, slots=True)
class Left:
    """These orders are kept but not in the queue, as a trouble came between; empty once there are none.

    Of `count` orders that were on their way just now, `placed` came through.
    """

    jobs: tuple[Job, ...]
    placed: int = 0
    count: int = 0


DeskEvent = Taken | UnderWay | Preparing | NotKept | Queued | OrdersPlaced | PicturesRefused | Left


class OrderDesk:
    """Takes a person's orders: what was sent is on disk at once, and becomes a job once its pictures are ready.

    So quitting in between loses nothing, and no job ever has a picture that is not ready.
    """

    def __init__(
        self,
        repository: JobRepository,
        settle: Callable[[LocalFrame], Awaitable[LocalFrame]],
        limit: Callable[[], OrderLimit],
        start: Starter,
        prices: OrderPrices,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take where orders go, who makes their pictures ready, the limit as it is now, and a clock in seconds.

        `settle` gives the library's own picture for a file; it raises `NotPlaced` for one that can't be used, and
        `LibraryTrouble`. `prices` tell what an order is to cost.
        """
        self._repository = repository
        self._settle = settle
        self._limit = limit
        self._start = start
        self._prices = prices
        self._clock = clock
        self._tell: Callable[[DeskEvent], None] = lambda _event: None
        self._last: tuple[float, Sequence[OrderRequest]] | None = None
        self._agreed: tuple[OrderLimit, float, int] | None = None
        self._agreed_amount: _AgreedAmount | None = None
        self._under_way: list[_Group] = []
        self._preparing = Preparing(0)
        self._sent: dict[str, Job] = {}
        self._left: list[Job] = []

    def listen(self, listener: Callable[[DeskEvent], None]) -> None:
        """Tell `listener` what becomes of orders from now on."""
        self._tell = listener

    def begin(self) -> None:
        """Go on with what an earlier session sent and did not come to place."""
        self._start(self._take_up(), "place what was sent before")

    def place(self, requests: Iterable[OrderRequest], *, held: bool = False, agreed: bool = False) -> OverLimit | None:
        """Place orders, held back if so wished; gives the question that the person has to agree to before, if any."""
        wanted = tuple(dict.fromkeys(requests))
        now = self._clock()
        if not wanted or (self._last is not None and self._last[1] == wanted and now - self._last[0] < SAME_CLICK):
            return None
        if any(group.issuperset(wanted) for group in self._under_way):
            self._tell(UnderWay())
            return None
        # What is left of an earlier try is taken up, and neither sent nor counted twice.
        left = {_request(job): job for job in self._left if _request(job) in wanted}
        over = self.over_limit([request.order for request in wanted if request not in left])
        if over is not None and not agreed:
            return over
        if over is not None:
            self._agree(over)
        self._last = now, wanted
        self._left = [job for job in self._left if _request(job) not in left]
        self._tell(Taken())
        self._start(
            self._order(self._jobs(wanted, left, held=held), tuple(left.values()), self._begun(wanted)), "order"
        )
        return None

    def _agree(self, over: OverLimit) -> None:
        """Take a yes: the next question comes after as many orders more, or as much; what nobody knows is asked again.

        What was to be paid for one day says nothing of another.
        """
        if over.by_number:
            self._agreed = over.limit, self._since(over.limit.span), over.placed + over.adding + over.limit.orders - 1
        spending = over.spending
        if spending is not None and spending.is_known and spending.total is not None:
            most = spending.total + spending.limit.amount
            self._agreed_amount = _AgreedAmount(spending.limit, self._since(LimitSpan.DAY), most)

    def over_limit(self, adding: Sequence[Order]) -> OverLimit | None:
        """Tell how more orders would pass the limit; None while they stay within it."""
        if not adding:
            return None
        limit = self._limit()
        placed = len(self._counted(limit.span))
        most = limit.orders
        if self._agreed is not None and self._agreed[:2] == (limit, self._since(limit.span)):
            most = self._agreed[2]
        by_number, spending = placed + len(adding) > most, self._over_spending(limit.spending, adding)
        return OverLimit(placed, len(adding), limit, by_number, spending) if by_number or spending else None

    def _over_spending(self, limit: SpendingLimit | None, adding: Sequence[Order]) -> OverSpending | None:
        if limit is None:
            return None
        agreed, prices = self._agreed_amount, self._prices
        holds = agreed is not None and (agreed.limit, agreed.day) == (limit, self._since(LimitSpan.DAY))
        most = agreed.most if agreed is not None and holds else None
        return over_spending(limit, self._spent_today(), prices.quote_all(adding), prices.dearest, most)

    def _spent_today(self) -> Spent:
        return spent(job.foreseen for job in self._counted(LimitSpan.DAY))

    def retry_left(self) -> None:
        """Try once more to place what a trouble has left."""
        self._start(self._resume(self._take_left()), "place what was left")

    def drop_left(self) -> None:
        """Give up what a trouble has left."""
        self._start(self._drop(self._take_left()), "drop what was left")

    def _since(self, span: LimitSpan) -> float:
        return midnight(self._repository.now()) if span is LimitSpan.DAY else 0.0

    def _counted(self, span: LimitSpan) -> Collection[Job]:
        """Give what was sent; of a day's orders also those of earlier sessions, and this one's that were deleted."""
        if span is LimitSpan.START:
            return self._sent.values()
        known = self._sent | {job.id: job for job in self._repository.jobs()}
        return [job for job in known.values() if job.created_at >= self._since(span)]

    def _jobs(self, requests: Iterable[OrderRequest], left: Mapping[OrderRequest, Job], *, held: bool) -> Sequence[Job]:
        now = self._repository.now()
        jobs = []
        for number, request in enumerate(requests):
            at = now + _APART * number
            job = left.get(request) or Job(new_id(at), request.order, at, parent=request.parent)
            foreseen = self._prices.foresee(request.order)
            jobs.append(replace(job, state=Draft(place=job.created_at, held=held), foreseen=foreseen))
        self._sent |= {job.id: job for job in jobs}
        return jobs

    async def _order(self, jobs: Sequence[Job], left: Sequence[Job], group: _Group) -> None:
        try:
            await self._keep(jobs, left)
            placed = await self._put(jobs, earlier=False)
        finally:
            self._ended(group)
        if placed and self._last is not None and group.issuperset(self._last[1]):
            # Whoever clicks in impatience does so until the order is seen.
            self._last = self._clock(), self._last[1]

    async def _keep(self, jobs: Sequence[Job], left: Sequence[Job]) -> None:
        """Write down what was sent, all or nothing."""
        try:
            await self._repository.plan(jobs)
        except Exception:
            for lost in {job.id for job in jobs} - {job.id for job in left}:
                del self._sent[lost]
            self._tell(NotKept(len(jobs)))
            self._leave(left)
            raise
        self._tell(Left(tuple(self._left)))

    async def _take_up(self) -> None:
        if jobs := await self._repository.planned():
            await self._resume(jobs)

    async def _resume(self, jobs: Sequence[Job]) -> None:
        group = self._begun(map(_request, jobs))
        try:
            await self._put(jobs, earlier=True)
        finally:
            self._ended(group)

    async def _put(self, jobs: Collection[Job], *, earlier: bool) -> int:
        """Put kept orders into the queue, and give how many; those whose pictures can't be used are dropped."""
        # A batch uses its pictures many times: each is made ready once.
        ready: dict[LocalFrame, LocalFrame | NotPlaced] = {}
        refused: list[NotPlaced] = []
        rest = deque(jobs)
        placed = 0
        try:
            while rest:
                job = rest[0]
                try:
                    order = await self._with_pictures(job.order, ready)
                except NotPlaced as reason:
                    await self._forget(job)
                    refused.append(reason)
                else:
                    await self._repository.add(replace(job, order=order))
                    placed += 1
                    if placed == 1 and not earlier:
                        self._tell(Queued(job.id))
                rest.popleft()
        except Exception:
            self._leave(rest, placed, len(jobs))
            raise
        finally:
            self._tell(OrdersPlaced(placed))
            if refused:
                self._tell(PicturesRefused(tuple(refused), len(jobs), earlier))
        return placed

    async def _with_pictures(self, order: Order, ready: dict[LocalFrame, LocalFrame | NotPlaced]) -> Order:
        if isinstance(order, Imagine):
            return order
        for _, frame in order.frames():
            if isinstance(frame, LocalFrame) and frame not in ready:
                ready[frame] = await self._try(frame)
        last = order.last and _chosen(order.last, ready)
        if isinstance(order, Generate):
            return replace(order, first=_chosen(order.first, ready), last=last)
        return replace(order, last=last)

    async def _try(self, frame: LocalFrame) -> LocalFrame | NotPlaced:
        try:
            return await self._settle(frame)
        except NotPlaced as reason:
            return reason

    async def _forget(self, job: Job) -> None:
        await self._repository.unplan(job.id)
        self._sent.pop(job.id, None)

    async def _drop(self, jobs: Iterable[Job]) -> None:
        rest = deque(jobs)
        try:
            while rest:
                await self._forget(rest[0])
                rest.popleft()
        except Exception:
            self._leave(rest)
            raise

    def _leave(self, jobs: Iterable[Job], placed: int = 0, count: int = 0) -> None:
        self._left += jobs
        self._tell(Left(tuple(self._left), placed, count))

    def _take_left(self) -> Sequence[Job]:
        left, self._left = self._left, []
        self._tell(Left(()))
        return left

    def _begun(self, requests: Iterable[OrderRequest]) -> _Group:
        """Keep in mind that these are being placed, and tell of the pictures that are made ready."""
        group = frozenset(requests)
        self._under_way.append(group)
        self._tell_of_pictures(added=group)
        return group

    def _ended(self, group: _Group) -> None:
        self._under_way.remove(group)
        self._tell_of_pictures()

    def _tell_of_pictures(self, added: _Group = frozenset()) -> None:
        event = Preparing(sum(map(_own_pictures, self._under_way)), _own_pictures(added))
        if event != self._preparing:
            self._preparing = event
            self._tell(event)


def _request(job: Job) -> OrderRequest:
    return OrderRequest(job.order, job.parent)


def _own_pictures(requests: Iterable[OrderRequest]) -> int:
    """Count the orders that have pictures of this machine."""
    return sum(any(isinstance(frame, LocalFrame) for _, frame in request.order.frames()) for request in requests)


def _chosen(frame: Frame, ready: Mapping[LocalFrame, LocalFrame | NotPlaced]) -> Frame:
    found = ready[frame] if isinstance(frame, LocalFrame) else frame
    if isinstance(found, NotPlaced):
        raise found
    return found
