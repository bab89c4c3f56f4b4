"""Shows the book: every job in the list, the selected one in the middle, both brought up to date as it changes."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kinogrid.domain.job import Job, Parent
from kinogrid.domain.journal import JournalEntry
from kinogrid.domain.lineage import chain
from kinogrid.domain.state import Clip, Draft, Running
from kinogrid.service.wire import traces as find_traces
from kinogrid.studio.eta import due_at
from kinogrid.studio.job_repository import Change, JobRepository
from kinogrid.studio.ports import ClipStore, Starter
from kinogrid.ui.jobs.details import JobDetails, job_details
from kinogrid.ui.jobs.model import JobsModel
from kinogrid.ui.jobs.notice_text import job_note
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.jobs.row_text import JobRow, job_row, left
from kinogrid.ui.preview.grid_content import grid_content, start_picture
from kinogrid.ui.preview.model import GridContent
from kinogrid.ui.preview.pane import PreviewPane
from kinogrid.ui.window.breadcrumbs import Crumb
from kinogrid.ui.window.main_window import MainWindow

# The notice about the selected job stands under this key.
JOB_NOTICE = "job"
# History lines whose detail is an answer of the service.
ANSWERS = frozenset({"TakenIn", "Accepted", "Finished", "Renewed", "Broke", "Lost", "NeverLeft"})
# Facts by whose values the log's entries about a job are known.
NAMED_IN_LOG = frozenset({"Job", "Task", "Trace"})
# How often a running job's remaining time is worded anew, in milliseconds.
TICK = 1_000


class SelectionController(QObject):
    """Keeps list, grid, lineage, notice and details true to the book."""

    def __init__(
        self,
        *,
        repository: JobRepository,
        clips: ClipStore,
        start: Starter,
        model: JobsModel,
        jobs: JobsPane,
        preview: PreviewPane,
        window: MainWindow,
        mask: Callable[[str], str],
        surroundings: Sequence[tuple[str, str]],
        log_about: Callable[[Collection[str]], Awaitable[str]],
    ) -> None:
        """Take the book, where clips lie, and the panes to fill; `mask` hides secrets in what the details show.

        A report also tells the `surroundings`, names and values, and what the log says about some ids.
        """
        super().__init__(window)
        self._repository = repository
        self._clips = clips
        self._start = start
        self._model = model
        self._jobs = jobs
        self._preview = preview
        self._window = window
        self._strip = window.lineage
        self._notices = window.notices
        self._mask = mask
        self._surroundings = surroundings
        self._log_about = log_about
        self._selected = ""
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._show)
        jobs.job_selected.connect(self.select)
        jobs.details_requested.connect(self.open_details)
        window.lineage.crumb_clicked.connect(lambda job_id, _index: self.select(job_id))
        preview.job_step_requested.connect(self._step)

    def open(self) -> None:
        """Show what the book holds, and the newest job; from now on follow its changes."""
        jobs = self._repository.jobs()
        self._model.fill([self._row(job) for job in jobs])
        self._repository.subscribe(self._heard)
        self._count()
        if jobs:
            self.select(jobs[0].id)

    def _count(self) -> None:
        """Say at the window's foot how the jobs stand."""
        self._window.status_bar.set_summary(summary(self._repository.open_jobs(), len(self._repository)))

    @property
    def selected(self) -> Job | None:
        """Give the job that stands in the middle."""
        return self._repository.find(self._selected)

    def select(self, job_id: str) -> None:
        """Put a job into the middle, and the list's mark on it."""
        if job_id == self._selected or self._repository.find(job_id) is None:
            return
        self._selected = job_id
        self._jobs.select(job_id)
        self._show()
        self._foresee()

    def open_details(self, job_id: str) -> None:
        """Show a job's history and raw texts in place of the list."""
        self._start(self._open_details(job_id), f"details {job_id}")

    async def report(self, job_id: str) -> str:
        """Write what support needs to know of a job, without secrets."""
        job = self._repository.find(job_id)
        if job is None:
            return ""
        details = self._details(job, await self._repository.journal(job_id))
        ids = [value for name, value in details.facts if name in NAMED_IN_LOG]
        return self._mask(details.report(self._surroundings, await self._log_about(ids)))

    async def _open_details(self, job_id: str) -> None:
        job = self._repository.find(job_id)
        if job is not None:
            self._jobs.show_details(self._details(job, await self._repository.journal(job_id)))

    def _details(self, job: Job, journal: Sequence[JournalEntry]) -> JobDetails:
        lines = [JournalEntry(line.at, line.what) for line in journal]
        request = next((line.detail for line in reversed(journal) if line.what == "SubmitStarted"), "")
        answers = [(line.what, self._mask(line.detail)) for line in journal if line.detail and line.what in ANSWERS]
        return job_details(
            job,
            lines,
            request=self._mask(request),
            answers=answers,
            traces=[
                self._mask(trace) for line in journal if line.what in ANSWERS for trace in find_traces(line.detail)
            ],
            tries=sum(line.what == "SubmitStarted" for line in journal),
        )

    def _heard(self, change: Change) -> None:
        if change.after is None:
            if change.before is not None:
                self._forget(change.before.id)
            return
        job = change.after
        self._model.put(self._row(job))
        if job.id == self._selected:
            if change.before is None:
                self._jobs.select(job.id)
            self._show()
        if job.id == self._jobs.shown_details():
            self.open_details(job.id)
        if change.before is None or type(change.before.state) is not type(job.state):
            self._count()

    def _forget(self, job_id: str) -> None:
        self._model.remove(job_id)
        if job_id == self._selected:
            self._selected = ""
            newest = self._jobs.selected() or next((job.id for job in self._repository.jobs()), "")
            self.select(newest)
            if not newest:
                self._show()

    def _row(self, job: Job) -> JobRow:
        picture = self._thumbnail(job)
        return job_row(job, thumbnail=str(picture) if picture is not None else "", due_at=self._due(job))

    def _due(self, job: Job) -> float | None:
        return due_at(job, self._repository.usual(job))

    def _thumbnail(self, job: Job) -> Path | None:
        clips = {clip.index: clip for clip in job.clips}
        shown: Clip | None = clips.get(job.curation.picked if job.curation.picked is not None else -1)
        shown = shown or next(iter(clips.values()), None)
        if shown is not None:
            return self._clips.poster_path(shown)
        return start_picture(job, self._repository.find, self._clips.poster_path)

    def _show(self) -> None:
        job = self.selected
        if job is None:
            self._timer.stop()
            self._preview.set_content(None)
            self._strip.show_lineage(())
            self._notices.drop(JOB_NOTICE)
            self._window.show_empty_state()
            return
        self._window.show_preview()
        due = self._due(job)
        self._preview.set_content(self._content(job, "" if due is None else left(due, self._repository.now())))
        length = max((clip.duration for clip in job.clips), default=0.0) or None
        self._strip.show_lineage(crumbs(job, chain(job, self._repository.find)), length)
        note = job_note(job)
        if note is None:
            self._notices.drop(JOB_NOTICE)
        else:
            self._notices.put(JOB_NOTICE, note)
        if isinstance(job.state, Running) and not self._timer.isActive():
            self._timer.start()
        elif not isinstance(job.state, Running):
            self._timer.stop()

    def _content(self, job: Job, left_words: str = "") -> GridContent:
        return grid_content(
            job,
            left=left_words,
            clip_path=self._clips.clip_path,
            poster_path=self._clips.poster_path,
            start_picture=start_picture(job, self._repository.find, self._clips.poster_path),
        )

    def _foresee(self) -> None:
        """Have the posters of the jobs above and below read, as they are what comes next."""
        place = self._model.index_of(self._selected).row()
        for row in (place - 1, place + 1):
            neighbour = self._repository.find(self._model.at(row).id) if 0 <= row < self._model.rowCount() else None
            if neighbour is not None:
                self._preview.foresee(self._content(neighbour))

    def _step(self, by: int) -> None:
        """Go to the job above or below, while the keyboard stays in the grid."""
        ids = [row.id for row in self._model.rows()]
        if self._selected in ids:
            self.select(ids[min(max(ids.index(self._selected) + by, 0), len(ids) - 1)])


def summary(open_jobs: Sequence[Job], count: int) -> str:
    """Say how many jobs there are and how many of them are under way."""
    if not count:
        return ""
    waiting = sum(isinstance(job.state, Draft) for job in open_jobs)
    running = len(open_jobs) - waiting
    parts = [f"{count} {'job' if count == 1 else 'jobs'}"]
    parts += [f"{running} under way"] if running else []
    parts += [f"{waiting} waiting"] if waiting else []
    return " · ".join(parts)


def crumbs(job: Job, links: Sequence[Parent]) -> tuple[Crumb, ...]:
    """Write the way to a job: each step leads to the job that was made from the variant it names."""
    ids = [*(link.job_id for link in links), job.id]
    texts = ["root", *(str(link.index + 1) for link in links)]
    return tuple(Crumb(job_id, None, text) for job_id, text in zip(ids, texts, strict=True))
