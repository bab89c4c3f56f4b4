"""What a callback is good for: its task is asked for at once, and nothing that it says is believed."""

import time
from collections.abc import Callable

from kinogrid.domain.state import Running
from kinogrid.studio.job_repository import JobRepository
from kinogrid.studio.pace import Pace
from kinogrid.studio.poller import Poller
from kinogrid.studio.ports import Starter


class Callbacks:
    """Ends a wait as soon as a callback names its task; the polling goes on all the same.

    However often a task is named, it is asked for no more often than polling might.
    """

    def __init__(
        self,
        repository: JobRepository,
        poller: Poller,
        pace: Pace,
        start: Starter,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take whose tasks count, who asks for them, how often at most, and who starts the asking."""
        self._repository = repository
        self._poller = poller
        self._pace = pace
        self._start = start
        self._clock = clock
        self._asked: dict[str, float] = {}

    def heard(self, task_id: str) -> None:
        """Ask for a task if a job waits for it; any other id is ignored."""
        job = self._repository.owner(task_id)
        if job is None or not isinstance(job.state, Running):
            return
        now = self._clock()
        recent = {known: at for known, at in self._asked.items() if now - at < self._pace.poll_when_due}
        if task_id not in recent:
            self._start(self._poller.ask_for(task_id), f"callback for {job.id}")
        self._asked = {task_id: now} | recent
