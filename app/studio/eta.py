"""How long a job will probably take, learned from past jobs of the same kind."""

from collections.abc import Iterable
from statistics import median

from app.domain.job import Job
from app.domain.request import Mode, Resolution
from app.domain.state import Done, Fetching, Running

# The newest so many jobs count, so that a change at the provider is learned quickly.
REMEMBERED = 20


def kind(job: Job) -> tuple[type, Mode, Resolution]:
    """Tell what makes jobs take alike long."""
    return type(job.order), job.order.mode, job.order.resolution


def expected(job: Job, newest_first: Iterable[Job]) -> float | None:
    """Give the usual seconds for a job like this one, None before the first of its kind has finished."""
    took: list[float] = []
    for other in newest_first:
        if isinstance(other.state, Done | Fetching) and other.state.took is not None and kind(other) == kind(job):
            took.append(other.state.took)
            if len(took) == REMEMBERED:
                break
    return median(took) if took else None


def seconds_left(job: Job, usual: float | None, now: float) -> float | None:
    """Give the seconds that a running job probably still takes, None when nobody knows."""
    if usual is None or not isinstance(job.state, Running):
        return None
    return max(0.0, usual - (now - job.state.since))
