"""What jobs have cost, and what they were to cost.

Amounts are in Credits, times in Unix seconds; what nobody has told yet is None and counts as nothing known, not as 0.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Self

from kinogrid.domain.account import UsageLine
from kinogrid.domain.job import Job
from kinogrid.domain.journal import JournalEntry, JournalKind
from kinogrid.domain.state import Done, Failed, Fetching, GivenUp, Stopped, Unconfirmed

# Credits that nothing has cost: a wrong answer must not spoil every sum it is in.
_ABSURD = Decimal(10**9)
# The year 5138, to which every calendar goes.
_LATEST = 1e11
# What tells that a call has ended by then.
_ENDS = frozenset({JournalKind.FINISHED, JournalKind.BROKE, JournalKind.LOST})


@dataclass(frozen=True, slots=True)
class Charged:
    """What the provider's list says was taken for one call of a job's, known by the trace id of its answer.

    `status` is how the call ended, and `line_id` what the list calls the line, where it tells them.
    """

    job_id: str
    trace_id: str
    credits: Decimal
    at: float
    status: int | None = None
    line_id: str | None = None

    def __post_init__(self) -> None:
        """Refuse what nothing costs, and times that no calendar has, with a `ValueError`: files may say anything."""
        if not (self.credits.is_finite() and 0 <= self.credits <= _ABSURD):
            raise ValueError("nothing costs that")
        if not 0 <= self.at <= _LATEST:
            raise ValueError("nothing costs anything then")


@dataclass(frozen=True, slots=True)
class JobCharges:
    """What a job was charged, and calls that nobody else has made and that may be its order in doubt, or may not.

    While it is `looked_for` the account has not told all of it, perhaps.
    """

    charged: tuple[Charged, ...] = ()
    perhaps: tuple[UsageLine, ...] = ()
    looked_for: bool = False

    @property
    def credits(self) -> Decimal | None:
        """Give what was charged in all, None while nothing is known of it."""
        return sum((one.credits for one in self.charged), Decimal(0)) if self.charged else None


@dataclass(frozen=True, slots=True)
class CallWindow:
    """From when until when a job's call is in the list of calls, if it is there."""

    since: float
    until: float

    @classmethod
    def around(cls, posted: float, ended: float, slack: float) -> Self:
        """Give the time of a call that was posted and ended then, by a clock that may be off by `slack`."""
        return cls(posted - slack, max(posted, ended) + slack)

    def holds(self, at: float | None) -> bool:
        """Tell whether a moment lies in it."""
        return at is not None and self.since <= at <= self.until

    def pieces(self, most: float, now: float) -> Iterator[Self]:
        """Cut it into pieces that are no longer than `most`, the earliest first; nothing of the future is in them."""
        end = min(self.until, now)
        since = self.since
        while since < end:
            until = min(since + most, end)
            yield type(self)(since, until)
            since = until


@dataclass(frozen=True, slots=True)
class JobCalls:
    """By what a job's calls are known in the list: the trace ids of its answers, and when it was at the service."""

    traces: tuple[str, ...]
    window: CallWindow


def calls_of(
    job: Job, journal: Sequence[JournalEntry], traces: Callable[[str], Iterable[str]], slack: float, made_within: float
) -> JobCalls:
    """Gather by what a job's calls are known; `traces` finds trace ids in an answer as the journal keeps it.

    An order whose end nobody knows may have been at the service for `made_within` seconds.
    """
    found = [trace for line in journal if line.what is not JournalKind.SUBMIT_STARTED for trace in traces(line.detail)]
    match job.state:
        case Failed(failure=why) | Unconfirmed(why=why):
            found += [] if why.trace_id is None else [why.trace_id]
        case _:
            pass
    posted = [line.at for line in journal if line.what is JournalKind.SUBMIT_STARTED] or [job.created_at]
    if isinstance(job.state, Done | Fetching) and job.state.took is not None:
        ended = posted[-1] + job.state.took
    else:
        ends = [line.at for line in journal if line.what in _ENDS and line.at >= posted[0]]
        ended = max(ends, default=posted[-1] + made_within)
    if job.open_tries:
        ended = max(ended, max(one.since for one in job.open_tries) + made_within)
    return JobCalls(tuple(dict.fromkeys(found)), CallWindow.around(posted[0], ended, slack))


def is_worth_asking(job: Job) -> bool:
    """Tell whether a job's call may be in the list by now: it has ended, or nobody knows what became of it."""
    return isinstance(job.state, Done | Fetching | Failed | Stopped | GivenUp | Unconfirmed)


def gathered(windows: Mapping[str, CallWindow], most: float) -> tuple[CallWindow, tuple[str, ...]]:
    """Give the earliest of these times together with those that it needs no wider question for, and whose they are.

    One that is longer than `most` by itself stands alone. Raises `ValueError` for none.
    """
    (first, whole), *others = sorted(windows.items(), key=lambda item: item[1].since)
    taken = [first]
    for job_id, window in others:
        end = max(whole.until, window.until)
        if window.since > whole.until or end - whole.since > max(most, whole.until - whole.since):
            continue
        whole = CallWindow(whole.since, end)
        taken.append(job_id)
    return whole, tuple(taken)
