"""Everything about one job, for the curious and for the provider's support; words come where it is shown or written."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from kinogrid.domain.account import UsageLine
from kinogrid.domain.failure import Failure
from kinogrid.domain.hints import Hints
from kinogrid.domain.job import Job
from kinogrid.domain.journal import JournalEntry, JournalKind
from kinogrid.domain.spending import JobCharges
from kinogrid.domain.state import Done, Draft, Failed, Fetching, Running, State, Unconfirmed
from kinogrid.service.wire import traces as find_traces
from kinogrid.ui.jobs.history import HISTORY
from kinogrid.ui.marked_text import Text, marked

# Lines of the history that hold an answer of the service.
_ANSWERS = frozenset(
    {
        JournalKind.TAKEN_IN,
        JournalKind.ACCEPTED,
        JournalKind.GARBLED,
        JournalKind.FINISHED,
        JournalKind.RENEWED,
        JournalKind.BROKE,
        JournalKind.LOST,
        JournalKind.NEVER_LEFT,
        JournalKind.PUT_OFF,
        JournalKind.TURNED_UP,
    }
)


class Fact(StrEnum):
    """What there is to know of a job in a word or a number; the values are the names in reports.

    `MADE` is in Unix seconds, `MADE_IN` in seconds; a call of `PERHAPS` is a hint and no proof.
    """

    JOB = "Job"
    MADE = "Made"
    TASK = "Task"
    TRACE = "Trace"
    HTTP_STATUS = "HTTP status"
    VIDEO = "Video"
    TRIES = "Tries"
    OPEN_TRIES = "Tries that may have arrived"
    MADE_IN = "Made in"
    FORESEEN = "Foreseen"
    CHARGED = "Charged"
    PERHAPS = "Perhaps charged"


FactValue = str | float | Decimal | UsageLine
"""What a fact says: amounts of Credits are decimals, and a call that may be the job's is its line of the list."""


class RawText(NamedTuple):
    """A longer text as it went over the wire, with its name; `variant` is the one it is about, as people count it."""

    name: Text
    text: str
    variant: int | None = None


@dataclass(frozen=True, slots=True)
class JobDetails:
    """What the details of a job tell; `hints` are what was measured of its variants, by their indices."""

    job: Job
    failure: Failure | None
    facts: tuple[tuple[Fact, FactValue], ...]
    history: tuple[JournalEntry, ...]
    texts: tuple[RawText, ...]
    hints: Mapping[int, Hints] = field(default_factory=dict)
    awaits_charge: bool = False
    """Whether the account is still asked what it was charged, and has told nothing."""

    @property
    def is_over(self) -> bool:
        """Tell whether the failure is what the order has ended with."""
        return isinstance(self.job.state, Failed)


def job_details(
    job: Job, journal: Sequence[JournalEntry], mask: Callable[[str], str], charges: JobCharges | None = None
) -> JobDetails:
    """Gather a job's details; `mask` hides secrets in what went over the wire."""
    failure, taken = _failure(job.state), charges or JobCharges()
    traces = [mask(trace) for line in journal if line.what in _ANSWERS for trace in find_traces(line.detail)]
    return JobDetails(
        job,
        failure,
        (
            *_facts(job, failure, traces, sum(line.what is JournalKind.SUBMIT_STARTED for line in journal)),
            *_costs(job, taken),
        ),
        tuple(JournalEntry(line.at, line.what) for line in journal),
        tuple(RawText(name, mask(text), variant) for name, text, variant in _texts(job, failure, journal) if text),
        awaits_charge=taken.looked_for and taken.credits is None,
    )


def _facts(job: Job, failure: Failure | None, traces: Iterable[str], sent: int) -> Iterator[tuple[Fact, FactValue]]:
    state = job.state
    yield Fact.JOB, job.id
    yield Fact.MADE, job.created_at
    if job.task_id:
        yield Fact.TASK, job.task_id
    own = (failure.trace_id,) if failure is not None and failure.trace_id else ()
    for trace in dict.fromkeys((*own, *traces)):
        yield Fact.TRACE, trace
    if failure is not None and failure.status is not None:
        yield Fact.HTTP_STATUS, str(failure.status)
    if job.result is not None and job.result.video_id:
        yield Fact.VIDEO, job.result.video_id
    if tries := max(sent, state.tries) if isinstance(state, Draft) else sent:
        yield Fact.TRIES, tries
    if job.postings:
        yield Fact.OPEN_TRIES, len(job.postings)
    if isinstance(state, Fetching | Done) and state.took is not None:
        yield Fact.MADE_IN, state.took


def _costs(job: Job, charges: JobCharges) -> Iterator[tuple[Fact, FactValue]]:
    if job.foreseen is not None and job.foreseen.credits is not None:
        yield Fact.FORESEEN, job.foreseen.credits
    if charges.credits is not None:
        yield Fact.CHARGED, charges.credits
    for line in charges.perhaps:
        yield Fact.PERHAPS, line


def _texts(job: Job, failure: Failure | None, journal: Sequence[JournalEntry]) -> Iterator[RawText]:
    state = job.state
    bodies = [line.detail for line in journal if line.what is JournalKind.SUBMIT_STARTED]
    yield RawText(marked("Details", "Request"), bodies[-1] if bodies else "")
    for line in journal:
        if isinstance(line.what, JournalKind) and line.what in _ANSWERS:
            yield RawText(HISTORY[line.what], line.detail)
    for gap in state.missing if isinstance(state, Fetching | Done) else ():
        why = f"{gap.failure.code} {gap.failure.said}".rstrip()
        yield RawText(marked("Details", "Why variant {variant} is missing"), why, gap.index + 1)
    if failure is not None:
        yield RawText(marked("Details", "The service said"), failure.said)
    if job.result is not None:
        yield RawText(marked("Details", "Result"), job.result.raw)


def _failure(state: State) -> Failure | None:
    match state:
        case Failed(failure=why) | Unconfirmed(why=why) | Draft(waiting_for=why):
            return why
        case Running(garbled=why) | Fetching(stalled=why):
            return why
        case _:
            return None
