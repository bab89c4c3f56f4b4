"""The order limits at work: what has been let go already, and whether more would pass what a person has set."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kinogrid.domain.allowance import (
    LimitSpan,
    OrderLimit,
    OverLimit,
    OverSpending,
    SpendingLimit,
    midnight,
    over_spending,
    spent,
)
from kinogrid.domain.job import Job
from kinogrid.domain.pricing import Foreseen
from kinogrid.domain.request import Order
from kinogrid.domain.state import Draft, Submitting, Uploading
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.ports.ordering import OrderPrices


@dataclass(frozen=True, slots=True)
class _AgreedAmount:
    """Up to how much, in the limit's own unit, a person has agreed to for the day that began then."""

    limit: SpendingLimit
    day: float
    most: Decimal


class OrderLimits:
    """Counts what goes out, and gives the question that a person has to agree to before more does, if any.

    An order counts on the day on which it was placed, let go or sent, whichever was last, and today while it waits to
    be sent. One that was sent again though it may have arrived counts twice, as it may be charged twice.
    """

    def __init__(self, repository: JobRepository, limit: Callable[[], OrderLimit], prices: OrderPrices) -> None:
        """Take the jobs, the limit as it is now, and who tells what an order is to cost."""
        self._repository = repository
        self._limit = limit
        self._prices = prices
        self._opened = repository.now()
        self._met: dict[str, Job] = {}
        self._agreed: tuple[OrderLimit, float, int] | None = None
        self._agreed_amount: _AgreedAmount | None = None

    def take(self, jobs: Iterable[Job]) -> None:
        """Count these, which have met the limit, as let go since the start."""
        self._met |= {job.id: job for job in jobs}

    def drop(self, job_id: str) -> None:
        """Count an order no more that came to nothing."""
        self._met.pop(job_id, None)

    def unmet(self, jobs: Iterable[Job]) -> Sequence[Job]:
        """Give those that have not met the limit today at the price of now, so that they have to before they go out."""
        return [job for job in jobs if not self._has_met(job)]

    def _has_met(self, job: Job) -> bool:
        """Tell whether a person was asked about a job today, if at all, and it may not have been sent since."""
        met = self._met.get(job.id)
        if met is None or job.open_tries or met.placed_at < self._since(LimitSpan.DAY):
            return False
        foreseen = Foreseen(None) if met.foreseen is None else met.foreseen
        return foreseen.credits == self._prices.foresee(job.order).credits

    def question(self, adding: Sequence[Order], of: Iterable[Job] = ()) -> OverLimit | None:
        """Tell how more orders would pass the limit; None while they stay within it.

        `of` are the jobs whose orders they are, where they are jobs already.
        """
        if not adding:
            return None
        # What may have been charged before is no part of what is added now.
        apart = {job.id for job in of if not job.open_tries}
        limit = self._limit()
        placed = len(self._counted(limit.span, apart))
        most = limit.orders
        if self._agreed is not None and self._agreed[:2] == (limit, self._since(limit.span)):
            most = self._agreed[2]
        by_number, spending = placed + len(adding) > most, self._over_spending(limit.spending, adding, apart)
        return OverLimit(placed, len(adding), limit, by_number, spending) if by_number or spending else None

    def agree(self, over: OverLimit) -> None:
        """Take a yes: the next question comes after as many orders more, or as much; what nobody knows is asked again.

        What was to be paid for one day says nothing of another.
        """
        if over.by_number:
            self._agreed = over.limit, self._since(over.limit.span), over.placed + over.adding + over.limit.orders - 1
        spending = over.spending
        if spending is not None and spending.is_known and spending.total is not None:
            most = spending.total + spending.limit.amount
            self._agreed_amount = _AgreedAmount(spending.limit, self._since(LimitSpan.DAY), most)

    def _over_spending(
        self, limit: SpendingLimit | None, adding: Sequence[Order], apart: Collection[str]
    ) -> OverSpending | None:
        if limit is None:
            return None
        agreed, prices = self._agreed_amount, self._prices
        holds = agreed is not None and (agreed.limit, agreed.day) == (limit, self._since(LimitSpan.DAY))
        most = agreed.most if agreed is not None and holds else None
        today = spent(self._counted(LimitSpan.DAY, apart))
        return over_spending(limit, today, prices.quote_all(adding), prices.dearest, most)

    def _since(self, span: LimitSpan) -> float:
        return midnight(self._repository.now()) if span is LimitSpan.DAY else self._opened

    def _counted(self, span: LimitSpan, apart: Collection[str]) -> Sequence[Foreseen | None]:
        """Give what each order of a time was to cost.

        Of a day's orders also those of earlier sessions are counted, of this one's also those that were deleted.
        """
        since = self._since(span)
        counted: list[Foreseen | None] = []
        for job in self._of(span):
            again = sum(posting.waived and posting.since >= since for posting in job.postings)
            is_new = job.id not in apart and (span is LimitSpan.START or self._waits(job) or job.placed_at >= since)
            counted += [job.foreseen] * (again + is_new)
        return counted

    def _of(self, span: LimitSpan) -> Iterable[Job]:
        if span is LimitSpan.START:
            return [self._repository.find(job_id) or job for job_id, job in self._met.items()]
        waiting = (job for job in self._repository.open_jobs() if _is_from_here(job))
        again = (job for job in self._repository.with_postings() if _is_from_here(job))
        today = self._repository.placed_since(self._since(span))
        return (self._met | {job.id: job for job in (*waiting, *again, *today)} | self._moved_on()).values()

    def _moved_on(self) -> dict[str, Job]:
        """Give what was let go since the start as it is now, as far as it is there."""
        found = (self._repository.find(job_id) for job_id in self._met)
        return {job.id: job for job in found if job is not None and _is_from_here(job)}

    def _waits(self, job: Job) -> bool:
        """Tell whether an order goes out by itself as soon as it can."""
        is_free = isinstance(job.state, Uploading | Submitting) or (isinstance(job.state, Draft) and not job.state.held)
        return is_free and self._repository.find(job.id) is not None


def _is_from_here(job: Job) -> bool:
    """Tell whether a job was ordered here: what was taken in from elsewhere has no price that it was ordered at."""
    return job.foreseen is not None
