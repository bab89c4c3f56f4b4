"""Has the clips of the job that is looked at measured, and shows what is known of them."""

from collections.abc import Awaitable, Callable, Mapping

from PySide6.QtCore import QObject

from kinogrid.domain.hints import Hints
from kinogrid.domain.job import Job
from kinogrid.studio.ports.starting import Starter


class HintController(QObject):
    """Follows which job is shown; what comes for another one meanwhile is not shown."""

    def __init__(
        self,
        parent: QObject,
        find: Callable[[str], Job | None],
        hints: Callable[[Job], Awaitable[Mapping[int, Hints]]],
        look_at: Callable[[Job], None],
        show: Callable[[str, Mapping[int, Hints]], None],
        start: Starter,
    ) -> None:
        """Take who knows jobs and what was measured, who has clips measured, and where it is shown."""
        super().__init__(parent)
        self._find = find
        self._hints = hints
        self._look_at = look_at
        self._show = show
        self._start = start
        self._job_id = ""
        self._contents: tuple[str, ...] = ()

    def follow(self, job: Job | None) -> None:
        """Show what is known of another job, or of one that has other clips now."""
        job_id = "" if job is None else job.id
        contents = () if job is None else tuple(clip.sha256 for clip in job.clips)
        if (job_id, contents) == (self._job_id, self._contents):
            return
        self._job_id, self._contents = job_id, contents
        if job is not None and contents:
            self._start(self._tell(job), f"hints of {job_id}")
            self._look_at(job)

    def tell_of(self, job_id: str) -> None:
        """Show what is known by now of a job of which more was measured, if it is the one that is looked at."""
        job = self._find(job_id)
        if job is not None and job_id == self._job_id:
            self._start(self._tell(job), f"hints of {job_id}")

    async def _tell(self, job: Job) -> None:
        found = await self._hints(job)
        if job.id == self._job_id:
            self._show(job.id, found)
