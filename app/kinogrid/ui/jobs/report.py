"""What support gets of a job: in English and the same everywhere, whatever language the window speaks."""

import time
from collections.abc import Iterable
from decimal import Decimal

from kinogrid.domain.account import UsageLine
from kinogrid.domain.journal import JournalEntry, JournalKind
from kinogrid.domain.state import Done, Draft, Fetching, Running, State, Unconfirmed, Unread
from kinogrid.ui.failure_text import in_english
from kinogrid.ui.jobs.details import Fact, FactValue, JobDetails
from kinogrid.ui.jobs.history import HISTORY


def job_report(details: JobDetails, surroundings: Iterable[tuple[str, str]] = (), log: str = "") -> str:
    """Write everything as one text, with where it happened, as names and values, and what the log says about it."""
    lines = [f"{name}: {value}" for name, value in surroundings]
    lines.append(f"State: {_state(details.job.state)}")
    lines += [f"{fact}: {_value(fact, value)}" for fact, value in details.facts]
    if details.failure is not None:
        lines.append(f"Failure: {details.failure.code}: {in_english(details.failure, over=details.is_over)}")
    lines += ["", "History", *map(_line, details.history)]
    for name, text, variant in details.texts:
        lines += ["", name.in_english(variant=variant), text]
    if log:
        lines += ["", "Log", log]
    return "\n".join(lines)


def _state(state: State) -> str:
    """Name a state as the log does, and say what support would ask next."""
    name = type(state).__name__
    match state:
        case Draft(held=True):
            return f"{name}, held"
        case Draft(waiting_for=why) if why is not None:
            return f"{name}, not sent because of {why.code}"
        case Unconfirmed(asks=True):
            return f"{name}, put to the person"
        case Unconfirmed(unread=Unread(why=why)):
            return f"{name}, the tasks can't be read because of {why.code}"
        case Running(progress=int() as progress):
            return f"{name}, {progress} %"
        case Fetching() | Done():
            here = f"{name}, {len(state.clips)} of {len(state.result.urls)} here, {len(state.missing)} missing"
            return f"{here}, {len(state.cleared)} cleared" if state.cleared else here
        case _:
            return name


def _value(fact: Fact, value: FactValue) -> str:
    match value:
        case Decimal():
            return f"{value} Credits"
        case UsageLine():
            at = "an unknown time" if value.at is None else _moment(value.at)
            return f"{value.charged} Credits at {at}, trace {value.trace_id}, a hint only"
    match fact:
        case Fact.MADE:
            return _moment(float(value))
        case Fact.MADE_IN:
            return f"{round(float(value))} s"
        case _:
            return str(value)


def _line(entry: JournalEntry) -> str:
    what = HISTORY[entry.what].in_english() if isinstance(entry.what, JournalKind) else entry.what
    return f"{_moment(entry.at)}  {what}"


def _moment(at: float) -> str:
    """Write a point in time, Unix seconds: `2026-11-23 14:05:09`."""
    return time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(at))
