"""The jobs in memory: all that are alive or being written, and of the others those that were looked at lately."""

from collections import Counter, OrderedDict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from kinogrid.domain.job import Job

MOST_ENDED = 2_000
"""So many jobs are kept that nothing becomes of any more: several screens of each view, and what one goes through."""


class JobsAtHand:
    """Keeps what must not be forgotten for as long as that holds, and of the rest what was used last."""

    def __init__(self, most_ended: int = MOST_ENDED) -> None:
        """Start with none."""
        self._most_ended = most_ended
        self._kept: dict[str, Job] = {}
        self._ended: OrderedDict[str, Job] = OrderedDict()
        self._writing: Counter[str] = Counter()

    def __iter__(self) -> Iterator[Job]:
        """Give all of them, in no order."""
        return iter((*self._kept.values(), *self._ended.values()))

    def get(self, job_id: str) -> Job | None:
        """Give a job that is here."""
        found = self._kept.get(job_id)
        if found is None and (found := self._ended.get(job_id)) is not None:
            self._ended.move_to_end(job_id)
        return found

    def put(self, job: Job) -> None:
        """Take a job in, in place of what was known of it."""
        if job.is_alive or self._writing[job.id]:
            self._ended.pop(job.id, None)
            self._kept[job.id] = job
            return
        self._kept.pop(job.id, None)
        self._ended[job.id] = job
        self._ended.move_to_end(job.id)
        while len(self._ended) > self._most_ended:
            self._ended.popitem(last=False)

    def drop(self, job_id: str) -> None:
        """Forget a job."""
        self._kept.pop(job_id, None)
        self._ended.pop(job_id, None)

    def hold(self, job_id: str) -> None:
        """Keep a job whatever it is until it is let go, as the disk does not have it as it is here."""
        self._writing[job_id] += 1
        if (job := self.get(job_id)) is not None:
            self.put(job)

    def let_go(self, job_id: str) -> None:
        """Take back a hold."""
        self._writing[job_id] -= 1
        if not self._writing[job_id]:
            del self._writing[job_id]
        if (job := self.get(job_id)) is not None:
            self.put(job)

    @contextmanager
    def held(self, job_ids: Iterable[str]) -> Iterator[None]:
        """Keep jobs while something goes on."""
        names = tuple(job_ids)
        for name in names:
            self.hold(name)
        try:
            yield
        finally:
            for name in names:
                self.let_go(name)
