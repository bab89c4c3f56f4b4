"""One job's history and raw texts, shown in place of the list or written for support."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kinogrid.domain.hints import Hints
from kinogrid.domain.job import Job
from kinogrid.domain.spending import JobCharges
from kinogrid.studio.job_repository import Change, JobRepository
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.jobs.acts import Act
from kinogrid.ui.jobs.details import Fact, JobDetails, job_details
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.jobs.report import job_report
from kinogrid.ui.text import tr

# Facts by whose values the log's entries about a job are known.
_NAMED_IN_LOG = frozenset({Fact.JOB, Fact.TASK, Fact.TRACE})


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
        charges: Callable[[Job], JobCharges],
        hints: Callable[[Job], Awaitable[Mapping[int, Hints]]],
    ) -> None:
        """Take where jobs are and are shown; `mask` hides secrets in what is shown or written.

        A report also tells the `surroundings`, names and values, and what the log says about some ids; `charges` gives
        what a job was charged, `hints` what was measured of its clips.
        """
        super().__init__(jobs)
        self._repository = repository
        self._jobs = jobs
        self._start = start
        self._mask = mask
        self._surroundings = surroundings
        self._log_about = log_about
        self._charges = charges
        self._hints = hints
        repository.subscribe(self._follow)

    def acts(self) -> Mapping[Act, Callable[[str], object]]:
        """Give what this does, each for a job's id."""
        return {Act.DETAILS: self._open, Act.COPY_REPORT: self._copy_report}

    def _open(self, job_id: str) -> None:
        """Show a job's history and raw texts in place of the list."""
        self._start(self._show(job_id), f"details {job_id}")

    def _copy_report(self, job_id: str) -> None:
        """Put what support needs to know of a job, without secrets, onto the clipboard."""
        self._start(self._write_report(job_id), f"report {job_id}")

    async def _show(self, job_id: str) -> None:
        details = await self._details(job_id)
        if details is not None:
            self._jobs.show_details(details)

    async def _write_report(self, job_id: str) -> None:
        details = await self._details(job_id)
        if details is not None:
            ids = [str(value) for fact, value in details.facts if fact in _NAMED_IN_LOG]
            report = job_report(details, self._surroundings, await self._log_about(ids))
            QGuiApplication.clipboard().setText(self._mask(report))
            self._jobs.copied.emit(tr("Details", "Report copied"))

    async def _details(self, job_id: str) -> JobDetails | None:
        job = self._repository.find(job_id)
        if job is None:
            return None
        found = job_details(job, await self._repository.journal(job_id), self._mask, self._charges(job))
        return replace(found, hints=await self._hints(job))

    def show_anew(self) -> None:
        """Bring open details up to date, as something else is known of the job."""
        shown = self._jobs.shown_details()
        if shown:
            self._start(self._show_anew(shown), f"details {shown}")

    def tell_of(self, job_id: str) -> None:
        """Bring open details up to date if they are of this job, of which more was measured."""
        if job_id == self._jobs.shown_details():
            self.show_anew()

    def _follow(self, change: Change) -> None:
        if change.after is not None and change.after.id == self._jobs.shown_details():
            self._start(self._show_anew(change.after.id), f"details {change.after.id}")

    async def _show_anew(self, job_id: str) -> None:
        """Bring open details up to date; a person who has gone back to the list meanwhile stays there."""
        details = await self._details(job_id)
        if details is not None and self._jobs.shown_details() == job_id:
            self._jobs.show_details(details)
