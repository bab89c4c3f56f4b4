"""What was spent, order by order and added up: what the provider took, beside what it was to cost.

Amounts are in Credits, times in Unix seconds. What nobody has told is None, and is not counted as nothing.
"""

import csv
import io
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum

from kinogrid.domain.allowance import Spent, midnight, spent
from kinogrid.domain.job import Job
from kinogrid.domain.pricing import Foreseen
from kinogrid.domain.request import Mode
from kinogrid.domain.spending import Charged
from kinogrid.domain.state import Done, Draft, Failed, Fetching, GivenUp, Stopped, Unconfirmed, Uploading

# What begins a formula where a table is opened; the rest of such a cell is text.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


class Fate(StrEnum):
    """What has become of an order, as far as money is concerned; the values stand in exported files."""

    MADE = "made"
    UNDER_WAY = "under way"
    FAILED = "failed"
    UNCONFIRMED = "unconfirmed"
    STOPPED = "no longer waited for"
    DELETED = "deleted"


class Grouping(StrEnum):
    """By what orders are added up."""

    DAY = "day"
    WEEK = "week"
    PROJECT = "project"
    MODE = "mode"


@dataclass(frozen=True, slots=True)
class Expense:
    """One order that was sent; of a deleted one only its charges are left, and `mode` is None.

    `foreseen` is None where no price was known, `charged` where the provider has not told any charge.
    """

    job_id: str
    at: float
    outcome: Fate
    mode: Mode | None = None
    prompt: str = ""
    foreseen: Decimal | None = None
    charged: Decimal | None = None
    is_free: bool = False
    """Whether it cost nothing as far as anybody can tell, so that what it was to cost is no part of a sum."""
    projects: tuple[str, ...] = ()
    """The ids of the projects that the job or any of its variants is in."""

    @property
    def needs_a_look(self) -> bool:
        """Tell whether it brought no clips that are known of, so that one wants to see what was taken for it."""
        return self.outcome in {Fate.FAILED, Fate.UNCONFIRMED, Fate.STOPPED}


@dataclass(frozen=True, slots=True)
class ExpenseGroup:
    """Orders added up; `key` is when their day or week began, or their project's id, or their mode.

    It is None for those in no project, and for deleted ones by mode.
    """

    key: float | Mode | str | None
    expenses: tuple[Expense, ...]

    @property
    def foreseen(self) -> Spent:
        """Give what they were to cost, but for those that cost nothing."""
        return spent(
            Foreseen(one.foreseen) for one in self.expenses if not one.is_free and one.outcome is not Fate.DELETED
        )

    @property
    def charged(self) -> Spent:
        """Give what was taken for them, and of how many that is not told."""
        return spent(Foreseen(one.charged) for one in self.expenses if not (one.is_free and one.charged is None))


def expenses(jobs: Iterable[Job], charges: Sequence[Charged]) -> tuple[Expense, ...]:
    """List every order that was sent, newest first, with what was taken for it."""
    of_jobs: dict[str, list[Charged]] = {}
    for one in charges:
        of_jobs.setdefault(one.job_id, []).append(one)
    found = []
    for job in jobs:
        own = of_jobs.pop(job.id, [])
        outcome = _outcome(job)
        if outcome is None and not own:
            continue
        foreseen = None if job.foreseen is None else job.foreseen.credits
        is_free = isinstance(job.state, Failed) and job.state.failure.charge.is_free and not job.open_tries
        taken = sum((one.credits for one in own), Decimal(0)) if own else None
        found.append(
            Expense(
                job.id,
                job.created_at,
                outcome or Fate.STOPPED,
                job.order.mode,
                job.order.prompt,
                foreseen,
                taken,
                is_free,
                tuple(sorted(job.annotations.projects)),
            )
        )
    for job_id, left in of_jobs.items():
        at = min(one.at for one in left)
        taken = sum((one.credits for one in left), Decimal(0))
        found.append(Expense(job_id, at, Fate.DELETED, charged=taken))
    return tuple(sorted(found, key=lambda one: (one.at, one.job_id), reverse=True))


def _outcome(job: Job) -> Fate | None:
    """Tell what has become of an order; None for one that was never sent."""
    match job.state:
        case Unconfirmed() | GivenUp():
            return Fate.UNCONFIRMED
        case Done() | Fetching():
            return Fate.MADE
        case Failed():
            return Fate.UNCONFIRMED if job.open_tries else Fate.FAILED
        case Draft() | Uploading() | Stopped(task_id=None):
            return Fate.UNCONFIRMED if job.open_tries else None
        case Stopped():
            return Fate.STOPPED
        case _:
            return Fate.UNDER_WAY


def grouped(of: Iterable[Expense], by: Grouping) -> tuple[ExpenseGroup, ...]:
    """Add orders up, by days and weeks of this machine's calendar, the newest first; weeks begin on a Monday.

    An order that is in several projects stands in each, so their sums may come to more than there was.
    """
    groups: dict[float | Mode | str | None, list[Expense]] = {}
    for one in of:
        for key in _keys(one, by):
            groups.setdefault(key, []).append(one)
    return tuple(ExpenseGroup(key, tuple(them)) for key, them in groups.items())


def _keys(one: Expense, by: Grouping) -> Sequence[float | Mode | str | None]:
    match by:
        case Grouping.DAY:
            return (midnight(one.at),)
        case Grouping.WEEK:
            return (_monday(one.at),)
        case Grouping.PROJECT:
            return one.projects or (None,)
        case Grouping.MODE:
            return (one.mode,)


def _monday(at: float) -> float:
    moment = time.localtime(midnight(at))
    return time.mktime((moment.tm_year, moment.tm_mon, moment.tm_mday - moment.tm_wday, 0, 0, 0, -1, -1, -1))


def csv_text(of: Iterable[Expense], projects: Mapping[str, str]) -> str:
    """Write orders as a table for other programs, of which none takes a prompt for a formula.

    `projects` gives their names by their ids.
    """
    told = io.StringIO()
    table = csv.writer(told, lineterminator="\r\n")
    table.writerow(["time", "job", "mode", "outcome", "foreseen_credits", "charged_credits", "projects", "prompt"])
    for one in of:
        table.writerow(
            [
                _moment(one.at),
                _cell(one.job_id),
                one.mode or "",
                one.outcome,
                "" if one.foreseen is None else format(one.foreseen, "f"),
                "" if one.charged is None else format(one.charged, "f"),
                _cell("; ".join(projects.get(project, project) for project in one.projects)),
                _cell(one.prompt),
            ]
        )
    return told.getvalue()


def _moment(at: float) -> str:
    try:
        return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")
    except (OverflowError, ValueError, OSError):
        return ""


def _cell(text: str) -> str:
    """Write a text so that it stays one wherever it is opened."""
    return f"'{text}" if text.startswith(_FORMULA) else text
