"""One job's history and raw texts, shown in place of the list or written for support."""

from collections.abc import Awaitable, Callable, Collection, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kinogrid.domain.job import Job
from kinogrid.domain.journal import JournalEntry, JournalKind
from kinogrid.service.wire import traces as find_traces
from kinogrid.studio.job_repository import Change, JobRepository
from kinogrid.studio.ports import Starter
from kinogrid.ui.jobs.details import JobDetails, job_details
from kinogrid.ui.jobs.history import history_words
from kinogrid.ui.jobs.pane import JobsPane

# History lines whose detail is an answer of the service.
ANSWERS = frozenset(
    {
        JournalKind.TAKEN_IN,
        JournalKind.ACCEPTED,
        JournalKind.FINISHED,
        JournalKind.RENEWED,
        JournalKind.BROKE,
        JournalKind.LOST,
        JournalKind.NEVER_LEFT,
    }
)
# Facts by whose values the log's entries about a job are known.
NAMED_IN_LOG = frozenset({"Job", "Task", "Trace"})


class JobDetailsController(QObject):
    """Keeps the open details true to the repository, and writes reports."""

    def __init__(
        self,
        repository: JobRepository,
        jobs: JobsPane,
        start: Starter,
        *,
        mask: Callable[[str], str],
        surroundings: Sequence[tuple[str, str]],
        log_about: Callable[[Collection[str]], Awaitable[str]],
    ) -> None:
        """Take where jobs are and are shown; `mask` hides secrets in what is shown or written.

        A report also tells the `surroundings`, names and values, and what the log says about some ids.
        """
        super().__init__(jobs)
        self._repository = repository
        self._jobs = jobs
        self._start = start
        self._mask = mask
        self._surroundings = surroundings
        self._log_about = log_about
        repository.subscribe(self._heard)

    def open(self, job_id: str) -> None:
        """Show a job's history and raw texts in place of the list."""
        self._start(self._open(job_id), f"details {job_id}")

    def copy_report(self, job_id: str) -> None:
        """Put what support needs to know of a job onto the clipboard."""
        self._start(self._copy_report(job_id), f"report {job_id}")

    async def report(self, job_id: str) -> str:
        """Write what support needs to know of a job, without secrets."""
        job = self._repository.find(job_id)
        if job is None:
            return ""
        details = self._details(job, await self._repository.journal(job_id))
        ids = [value for name, value in details.facts if name in NAMED_IN_LOG]
        return self._mask(details.report(self._surroundings, await self._log_about(ids)))

    async def _copy_report(self, job_id: str) -> None:
        QGuiApplication.clipboard().setText(await self.report(job_id))

    async def _open(self, job_id: str) -> None:
        job = self._repository.find(job_id)
        if job is not None:
            self._jobs.show_details(self._details(job, await self._repository.journal(job_id)))

    def _details(self, job: Job, journal: Sequence[JournalEntry]) -> JobDetails:
        lines = [JournalEntry(line.at, line.what) for line in journal]
        request = next((line.detail for line in reversed(journal) if line.what is JournalKind.SUBMIT_STARTED), "")
        answers = [
            (history_words(line.what), self._mask(line.detail))
            for line in journal
            if line.detail and line.what in ANSWERS
        ]
        return job_details(
            job,
            lines,
            request=self._mask(request),
            answers=answers,
            traces=[
                self._mask(trace) for line in journal if line.what in ANSWERS for trace in find_traces(line.detail)
            ],
            tries=sum(line.what is JournalKind.SUBMIT_STARTED for line in journal),
        )

    def _heard(self, change: Change) -> None:
        if change.after is not None and change.after.id == self._jobs.shown_details():
            self.open(change.after.id)
