"""The one way out for orders: within the order limit or after a yes, never twice for one click, never lost."""

import time
from collections import deque
from collections.abc import Awaitable, Callable, Collection, Coroutine, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from kinogrid.domain.allowance import OverLimit
from kinogrid.domain.annotation import Annotations
from kinogrid.domain.event import SendAgain
from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.job import Job, Parent, allows
from kinogrid.domain.order_queue import waiting
from kinogrid.domain.request import Frame, Generate, Imagine, LocalFrame, Order
from kinogrid.domain.state import Draft
from kinogrid.studio.job_repository import JobRepository, new_id
from kinogrid.studio.order_limits import OrderLimits
from kinogrid.studio.ports.ordering import OrderPrices, OrderQueue
from kinogrid.studio.ports.sequencing import ShotLedger
from kinogrid.studio.ports.starting import Starter

# An equal order within so many seconds is a double click and not a wish for eight clips.
SAME_CLICK = 1.5
# Orders of one moment keep their order in the queue by so many seconds: more than a Unix time in a float loses.
_APART = 1e-5


@dataclass(frozen=True, slots=True)
class OrderRequest:
    """An order that a person wants placed, with the variant that it continues, or the planned shot that it is for."""

    order: Order
    parent: Parent | None = None
    shot: str = ""


_Group = frozenset[OrderRequest]


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


@dataclass(frozen=True, slots=True)
class Leaving:
    """Jobs that a person wants to go out: the question to agree to before, if any, and the step that lets them."""

    jobs: tuple[Job, ...]
    over: OverLimit | None
    go: Callable[[], None]


DeskEvent = Taken | UnderWay | Preparing | NotKept | Queued | OrdersPlaced | PicturesRefused | Left


class OrderDesk:
    """Takes a person's orders: what was sent is on disk at once, and becomes a job once its pictures are ready.

    So quitting in between loses nothing, and no job ever has a picture that is not ready. Whatever else a person lets
    go out, a held order, one once more, a paused queue, passes here too, or the limit would hold for new orders alone.
    """

    def __init__(
        self,
        repository: JobRepository,
        queue: OrderQueue,
        settle: Callable[[LocalFrame], Awaitable[LocalFrame]],
        limits: OrderLimits,
        start: Starter,
        prices: OrderPrices,
        clock: Callable[[], float] = time.monotonic,
        annotate: Callable[[Parent | None], Annotations] = lambda _parent: Annotations(),
    ) -> None:
        """Take where orders go, who lets them out, who makes their pictures ready, the limits, and a clock in seconds.

        `settle` gives the library's own picture for a file; it raises `NotPlaced` for one that can't be used, and
        `LibraryTrouble`. `prices` tell what an order is to cost, and `annotate` what is written to one from the start,
        by the variant that it continues.
        """
        self._repository = repository
        self._queue = queue
        self._settle = settle
        self._limits = limits
        self._start = start
        self._prices = prices
        self._clock = clock
        self._annotate = annotate
        self._shots: ShotLedger | None = None
        self._tell: Callable[[DeskEvent], None] = lambda _event: None
        self._last: tuple[float, Sequence[OrderRequest]] | None = None
        self._under_way: list[_Group] = []
        self._preparing = Preparing(0)
        self._left: list[Job] = []
        self._in_hand: dict[str, Job] = {}

    def order_shots(self, shots: ShotLedger) -> None:
        """Take who knows which planned shots were ordered; without that, none is."""
        self._shots = shots

    def listen(self, listener: Callable[[DeskEvent], None]) -> None:
        """Tell `listener` what becomes of orders from now on."""
        self._tell = listener

    def begin(self) -> None:
        """Go on with what an earlier session sent and did not come to place."""
        self._start(self._take_up(), "place what was sent before")

    def place(self, requests: Iterable[OrderRequest], *, held: bool = False, agreed: bool = False) -> OverLimit | None:
        """Place orders, held back if so wished; gives the question that the person has to agree to before, if any."""
        wanted = tuple(request for request in dict.fromkeys(requests) if self._may_be_ordered(request))
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
            self._limits.agree(over)
        self._last = now, wanted
        self._left = [job for job in self._left if _request(job) not in left]
        self._tell(Taken())
        jobs = self._jobs(wanted, left, held=held)
        self._in_hand |= {job.id: job for job in jobs}
        shots = {request.shot: job.id for request, job in zip(wanted, jobs, strict=True) if request.shot}
        if self._shots is not None and shots:
            self._shots.claim(shots)
        self._start(self._order(jobs, tuple(left.values()), self._begun(wanted)), "order")
        return None

    def in_hand(self) -> Collection[Job]:
        """Give the orders that were taken and are no jobs of the queue yet."""
        return tuple(self._in_hand.values())

    def _may_be_ordered(self, request: OrderRequest) -> bool:
        """Tell whether an order is not for a planned shot that was ordered already, perhaps a moment ago."""
        return not request.shot or (self._shots is not None and self._shots.lacks_order(request.shot))

    def over_limit(self, adding: Sequence[Order]) -> OverLimit | None:
        """Tell how more orders would pass the limit; None while they stay within it."""
        return self._limits.question(adding)

    def letting_go(self, job_ids: Collection[str] | None = None) -> Leaving:
        """Prepare to let orders go that are held back, of these or all, in the order of the queue."""
        queue = waiting(self._repository.open_jobs())
        jobs = [
            job
            for job in queue
            if isinstance(job.state, Draft) and job.state.held and (job_ids is None or job.id in job_ids)
        ]
        return self._leaving(jobs, self._limits.unmet(jobs), partial(self._let_go, jobs), "release")

    def lacking_uploads(self) -> Collection[str]:
        """Name the orders that are held until uploads get another token."""
        jobs = self._repository.open_jobs()
        return {job.id for job in jobs if isinstance(job.state, Draft) and job.state.lacks_upload_token}

    def going_on(self) -> Leaving:
        """Prepare to let the paused queue go on, and with it what waits there."""
        queue = waiting(self._repository.open_jobs())
        jobs = [job for job in queue if isinstance(job.state, Draft) and not job.state.held]
        return self._leaving(jobs, self._limits.unmet(jobs), self._queue.go_on, "resume")

    def sending_again(self, job_ids: Iterable[str]) -> Leaving:
        """Prepare to send orders once more, each an order of its own for the limit; of none that may not."""
        found = (self._repository.find(job_id) for job_id in dict.fromkeys(job_ids))
        jobs = [job for job in found if job is not None and allows(job.state, SendAgain(0.0))]
        return self._leaving(jobs, jobs, partial(self._send_again, jobs), "again")

    def _leaving(
        self, jobs: Sequence[Job], unmet: Sequence[Job], work: Callable[[], Coroutine[Any, Any, None]], name: str
    ) -> Leaving:
        over = self._limits.question([job.order for job in unmet], unmet)

        def go() -> None:
            if over is not None:
                self._limits.agree(over)
            now = self._repository.now()
            priced = [replace(job, foreseen=replace(self._prices.foresee(job.order), placed_at=now)) for job in unmet]
            self._limits.take(priced)
            self._start(work(), name)

        return Leaving(tuple(jobs), over, go)

    async def _send_again(self, jobs: Iterable[Job]) -> None:
        for job in jobs:
            await self._queue.send_again(job.id)

    async def _let_go(self, jobs: Iterable[Job]) -> None:
        for job in jobs:
            await self._queue.hold(job.id, held=False)

    def retry_left(self) -> None:
        """Try once more to place what a trouble has left."""
        self._start(self._resume(self._take_left()), "place what was left")

    def drop_left(self) -> None:
        """Give up what a trouble has left."""
        self._start(self._drop(self._take_left()), "drop what was left")

    def _jobs(self, requests: Iterable[OrderRequest], left: Mapping[OrderRequest, Job], *, held: bool) -> Sequence[Job]:
        now = self._repository.now()
        jobs = []
        for number, request in enumerate(requests):
            at = now + _APART * number
            job = left.get(request) or Job(
                new_id(at),
                request.order,
                at,
                parent=request.parent,
                annotations=self._annotate(request.parent),
            )
            foreseen = replace(self._prices.foresee(request.order), placed_at=now)
            jobs.append(replace(job, state=Draft(place=job.created_at, held=held), foreseen=foreseen))
        self._limits.take(jobs)
        return jobs

    async def _order(self, jobs: Sequence[Job], left: Sequence[Job], group: _Group) -> None:
        try:
            await self._keep(jobs, left, group)
            placed = await self._put(jobs, earlier=False)
        finally:
            self._hand_over(jobs)
            self._ended(group)
        if placed and self._last is not None and group.issuperset(self._last[1]):
            # Whoever clicks in impatience does so until the order is seen.
            self._last = self._clock(), self._last[1]

    async def _keep(self, jobs: Sequence[Job], left: Sequence[Job], group: _Group) -> None:
        """Write down what was sent, all or nothing; of planned shots first that they were."""
        try:
            if self._shots is not None and any(request.shot for request in group):
                await self._shots.save()
            await self._repository.plan(jobs)
        except Exception:
            lost = {job.id for job in jobs} - {job.id for job in left}
            for job_id in lost:
                self._limits.drop(job_id)
            self._tell(NotKept(len(jobs)))
            self._leave(left)
            await self._let_go_of_shots(lost)
            raise
        self._tell(Left(tuple(self._left)))

    async def _take_up(self) -> None:
        if jobs := await self._repository.planned():
            await self._resume(jobs)

    async def _resume(self, jobs: Sequence[Job]) -> None:
        group = self._begun(map(_request, jobs))
        self._in_hand |= {job.id: job for job in jobs}
        try:
            await self._put(jobs, earlier=True)
        finally:
            self._hand_over(jobs)
            self._ended(group)

    def _hand_over(self, jobs: Iterable[Job]) -> None:
        for job in jobs:
            self._in_hand.pop(job.id, None)

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
                self._hand_over([rest.popleft()])
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
        self._limits.drop(job.id)
        await self._let_go_of_shots({job.id})

    async def _let_go_of_shots(self, job_ids: Collection[str]) -> None:
        """Let planned shots be ordered whose orders came to nothing; what the disk refuses of it is written later."""
        if self._shots is not None:
            with suppress(LibraryTrouble):
                await self._shots.let_go(job_ids)

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
