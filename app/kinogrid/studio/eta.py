"""How long a job will probably take, learned from past jobs of the same kind."""

from bisect import insort

from kinogrid.domain.job import Job
from kinogrid.domain.request import Imagine, Mode, Resolution
from kinogrid.domain.state import Done, Fetching, Running

_MINUTE = 60
# Seconds: a wait of less than a minute is told in such steps, so that it doesn't run like a clock.
_STEP = 5
# The newest so many jobs count, so that a change at the provider is learned quickly.
REMEMBERED = 20

TimingKey = tuple[type, Mode, Resolution | None]


def timing_key(job: Job) -> TimingKey:
    """Tell what makes jobs take alike long."""
    resolution = None if isinstance(job.order, Imagine) else job.order.resolution
    return type(job.order), job.order.mode, resolution


class Experience:
    """What past jobs took, kept as they come, because nobody can walk over ten thousand jobs for each question."""

    def __init__(self) -> None:
        """Start without any."""
        self._took: dict[TimingKey, list[tuple[float, str, float]]] = {}

    def learn(self, job: Job) -> None:
        """Take in a job that the service has finished; any other, or one that is known, teaches nothing."""
        if not isinstance(job.state, Done | Fetching) or job.state.took is None:
            return
        known = self._took.setdefault(timing_key(job), [])
        lesson = (job.created_at, job.id, job.state.took)
        if lesson not in known:
            insort(known, lesson)
            del known[:-REMEMBERED]

    def expected(self, job: Job) -> float | None:
        """Give the usual seconds for a job like this one, None before the first of its kind has finished."""
        known = self._took.get(timing_key(job))
        if not known:
            return None
        # The median; `statistics` would take longer to load than a start has for it.
        took = sorted(took for _, _, took in known)
        return (took[(len(took) - 1) // 2] + took[len(took) // 2]) / 2


def due_at(job: Job, usual: float | None) -> float | None:
    """Give when a running job will probably end, in Unix seconds, None when nobody knows."""
    return job.state.since + usual if isinstance(job.state, Running) and usual is not None else None


def wait_in_steps(seconds: float) -> int:
    """Round a wait as people are told it: to steps of 5 s, from a minute on to whole minutes; 0 when it is due."""
    if seconds <= 0:
        return 0
    rounded = max(_STEP, round(seconds / _STEP) * _STEP)
    return rounded if rounded < _MINUTE else round(seconds / _MINUTE) * _MINUTE
