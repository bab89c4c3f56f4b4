"""Shows the library: every job in the list, the selected one in the grid, both brought up to date as it changes."""

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.job import Job
from kinogrid.domain.state import Done, Draft, Running
from kinogrid.studio.job_repository import Change, JobRepository
from kinogrid.studio.ports.clip_keeping import ClipStore
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.controllers.rows_of_jobs import JobRows, start_picture
from kinogrid.ui.jobs.model import JobsModel
from kinogrid.ui.jobs.pane import JobsPane
from kinogrid.ui.preview.grid_content import ExtendOffer, QueueStanding, continued_frame, grid_content
from kinogrid.ui.preview.model import GridContent, TileContent
from kinogrid.ui.preview.pane import PreviewPane

_log = logging.getLogger(__name__)

# So many jobs are looked through at once for one that is undecided.
_LOOKED_THROUGH = 200
# How often a running job's remaining time is worded anew, in milliseconds.
TICK = 1_000


class SelectionController(QObject):
    """Keeps list and grid true to the repository, and knows which job is selected.

    `shown` carries the selected job whenever it is another one or has changed, None when there is none; `counted` tells
    that a job came, went, or is in another state, `turned` that another one is selected, and `sought` that somebody
    wants to see the selected one.
    """

    shown = Signal(object)
    counted = Signal()
    sought = Signal()
    turned = Signal()

    def __init__(
        self,
        repository: JobRepository,
        clips: ClipStore,
        rows: JobRows,
        model: JobsModel,
        jobs: JobsPane,
        preview: PreviewPane,
        start: Starter,
    ) -> None:
        """Take where jobs and clips are, who words rows, list and panes, and who starts what may take a moment."""
        super().__init__(jobs)
        self._repository = repository
        self._clips = clips
        self._rows = rows
        self._model = model
        self._jobs = jobs
        self._preview = preview
        self._start = start
        self._selected = ""
        self._compared: GridContent | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._show)
        self._extend_price: Callable[[Job, int], str] = lambda _job, _index: ""
        self._is_told: Callable[[Job], bool] = lambda _job: False
        self._is_paused: Callable[[], bool] = lambda: False
        jobs.job_selected.connect(self.turn_to)
        jobs.view.clicked.connect(self.sought)
        preview.job_step_requested.connect(self._step)
        preview.decided.connect(self._go_on)

    def tell_prices(self, extend_price: Callable[[Job, int], str]) -> None:
        """Ask from now on what it costs to extend a variant, and say it."""
        self._extend_price = extend_price
        self.show_prices()

    def follow_told(self, is_told: Callable[[Job], bool], is_paused: Callable[[], bool]) -> None:
        """Ask from now on whether it is said elsewhere why nothing came of a job, and whether the queue is paused."""
        self._is_told = is_told
        self._is_paused = is_paused

    def show_prices(self) -> None:
        """Say in the grid what extending costs, as that may be something else now."""
        self.show_again()

    def show_again(self) -> None:
        """Show the selected job anew, as what is said of it may be something else now."""
        if self.selected is not None:
            self._show()

    def show_pause(self) -> None:
        """Say in the list when the orders that did not go out are tried again, as that is another time now."""
        for job in self._repository.open_jobs():
            if isinstance(job.state, Draft) and job.state.waiting_for is not None:
                self._model.put(self._rows.row(job))

    def open(self) -> None:
        """Show the job that is selected in the list, which is filled, or the newest; follow changes from now on."""
        self._repository.subscribe(self._follow)
        self.counted.emit()
        listed = self._repository.listed()
        if listed:
            self.turn_to(self._jobs.selected() or listed[-1][1])
        else:
            self._show()

    @property
    def selected(self) -> Job | None:
        """Give the job that stands in the grid."""
        return self._repository.find(self._selected)

    def select(self, job_id: str) -> None:
        """Put a job into the grid, and the list's mark on it, for somebody who wants to see it."""
        self.turn_to(job_id)
        self.sought.emit()

    def turn_to(self, job_id: str) -> None:
        """Put a job into the grid, and the list's mark on it, whatever stands in the grid's place."""
        if job_id == self._selected or self._repository.find(job_id) is None:
            return
        self._selected = job_id
        self.turned.emit()
        if job_id in self._rows.fresh:
            self._rows.fresh.discard(job_id)
            self._put(job_id)
        self._jobs.select(job_id)
        self._show()
        self._start(self._foresee(), "make the neighbours ready")

    def _follow(self, change: Change) -> None:
        if change.after is None:
            if change.before is not None:
                self._forget(change.before)
            return
        job = change.after
        was_open = change.before is not None and change.before.is_open
        if was_open and isinstance(job.state, Done) and job.id != self._selected:
            self._rows.fresh.add(job.id)
        self._model.put(self._rows.row(job))
        if job.id == self._selected:
            if change.before is None:
                self._jobs.select(job.id)
            self._show()
        if change.before is None or _counts_otherwise(change.before, job):
            self.counted.emit()

    def _put(self, job_id: str) -> None:
        job = self._repository.find(job_id)
        if job is not None:
            self._model.put(self._rows.row(job))

    def _forget(self, job: Job) -> None:
        self._rows.fresh.discard(job.id)
        self._model.remove_key((job.created_at, job.id))
        self.counted.emit()
        if job.id == self._selected:
            self._selected = ""
            newest = self._jobs.selected() or next((key[1] for key in reversed(self._repository.listed())), "")
            self.turn_to(newest)
            if not newest:
                self._show()

    def _show(self) -> None:
        job = self.selected
        if self._compared is not None:
            self._preview.set_content(self._compared)
        elif job is None:
            self._preview.set_content(None)
        else:
            due = self._rows.due(job)
            self._preview.set_content(self._content(job, None if due is None else due - self._repository.now()))
        running = job is not None and (isinstance(job.state, Running) or self._rows.due(job) is not None)
        if running and not self._timer.isActive():
            self._timer.start()
        elif not running:
            self._timer.stop()
        self.shown.emit(job)

    def show_comparison(self, compared: GridContent | None) -> None:
        """Let the grid show clips of several jobs from now on, or None for the selected job again."""
        self._compared = compared
        self._show()

    def tiles_of(self, job: Job) -> Sequence[TileContent]:
        """Give how a job's variants are shown."""
        return self._content(job).tiles

    def _content(
        self, job: Job, due_in: float | None = None, find: Callable[[str], Job | None] | None = None
    ) -> GridContent:
        find = find or self._repository.find
        return grid_content(
            job,
            due_in=due_in,
            clip_path=self._clips.clip_path,
            poster_path=self._clips.poster_path,
            start_picture=start_picture(job, find, self._clips.poster_path),
            extending=ExtendOffer(find, self._extend_price),
            continues=continued_frame(job, find, self._clips.clip_path),
            queue=QueueStanding(is_paused=self._is_paused(), is_told=self._is_told(job)),
        )

    async def _foresee(self) -> None:
        """Have the jobs below and above made ready, as they are what comes next."""
        here = self._selected
        place = self._model.index_of(here).row()
        rows = (row for row in (place + 1, place - 1) if 0 <= row < self._model.rowCount())
        try:
            neighbours = await self._repository.bring([self._model.id_at(row) for row in rows])
            parents = await self._repository.fetch([job.parent.job_id for job in neighbours if job.parent is not None])
        except LibraryTrouble as trouble:
            _log.warning("the jobs beside %s are not made ready: %s", here, trouble.failure)
            return
        if self._selected == here:
            known = {job.id: job for job in parents}
            self._preview.foresee([self._content(neighbour, find=known.get) for neighbour in neighbours])

    def _go_on(self) -> None:
        """Go to the next job below in which nothing is picked yet, after the last to the first of them.

        A comparison is not left for that.
        """
        if self._compared is None:
            self._start(self._find_undecided(), "go to the next undecided job")

    async def _find_undecided(self) -> None:
        count, here = self._model.rowCount(), self._selected
        place = max(self._model.index_of(here).row(), 0)
        rows = (*range(place + 1, count), *range(place))
        for begin in range(0, len(rows), _LOOKED_THROUGH):
            ids = [self._model.id_at(row) for row in rows[begin : begin + _LOOKED_THROUGH]]
            found = next((job.id for job in await self._repository.fetch(ids) if job.is_undecided), None)
            if self._selected != here or self._model.rowCount() != count:
                return  # somebody went elsewhere meanwhile
            if found is not None:
                self.select(found)
                self._preview.acts.begin_choosing()
                return

    def _step(self, by: int) -> None:
        """Go to the job above or below, while the keyboard stays in the grid."""
        index = self._model.index_of(self._selected)
        if index.isValid():
            self.select(self._model.id_at(min(max(index.row() + by, 0), self._model.rowCount() - 1)))


def _counts_otherwise(before: Job, after: Job) -> bool:
    return type(before.state) is not type(after.state) or before.needs_person != after.needs_person
