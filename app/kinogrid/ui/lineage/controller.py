"""Reads the family of the job that is looked at, and keeps its picture true while jobs change."""

from collections.abc import Awaitable, Callable, Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from kinogrid.domain.family import Kin, family_tree
from kinogrid.domain.job import Job
from kinogrid.studio.job_repository import Change
from kinogrid.studio.ports.starting import LookStarter
from kinogrid.ui.lineage.lineage_card import LineageCard
from kinogrid.ui.lineage.pane import LineagePane

# Milliseconds after which the tree follows what has changed.
_SOON = 150

# Names the jobs that go back to the same first generation as one; raises `LibraryTrouble`.
FamilyOf = Callable[[str], Awaitable[Sequence[str]]]
# Gives those of these jobs that there are; raises `LibraryTrouble`.
FetchJobs = Callable[[Iterable[str]], Awaitable[Sequence[Job]]]
# Makes a family's cards, and says what all of it cost.
CardsOf = Callable[[Sequence[Kin]], tuple[Sequence[LineageCard], str]]


class LineageController(QObject):
    """Fills the lineage's pane while it is in sight; `shown` tells that it shows the family of the job it was given."""

    shown = Signal()

    def __init__(
        self, pane: LineagePane, family_of: FamilyOf, fetch: FetchJobs, cards: CardsOf, look: LookStarter
    ) -> None:
        """Take the pane, who knows families and jobs, and who makes cards of them."""
        super().__init__(pane)
        self._pane, self._family_of, self._fetch, self._cards, self._look = pane, family_of, fetch, cards, look
        self._in_sight = False
        self._turn = 0
        self._job_id = ""
        # What has just become one of the family, which the database may not say yet.
        self._also: set[str] = set()
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._read)

    def set_in_sight(self, *, in_sight: bool) -> None:
        """Read from now on, as somebody looks, or no longer."""
        self._in_sight = in_sight
        if in_sight:
            self._read()

    def show_job(self, job: Job | None) -> None:
        """Show the family of this job, or of none."""
        job_id = "" if job is None else job.id
        if job_id == self._job_id:
            return
        self._job_id = job_id
        if not self._in_sight:
            return
        if self._pane.model.index_of(job_id).isValid():
            self._pane.go_to(job_id)
        else:
            self._also.clear()
            self._read()

    def follow(self, change: Change) -> None:
        """Follow what has become of a job of the family, or has become one."""
        job = change.after or change.before
        if not self._in_sight or job is None:
            return
        index_of = self._pane.model.index_of
        is_new = change.after is not None and job.parent is not None and index_of(job.parent.job_id).isValid()
        if is_new:
            self._also.add(job.id)
        if (is_new or index_of(job.id).isValid() or job.id == self._job_id) and not self._soon.isActive():
            self._soon.start()

    def follow_charges(self, *_what: object) -> None:
        """Follow what jobs were charged."""
        if self._in_sight and not self._soon.isActive():
            self._soon.start()

    def _read(self) -> None:
        if self._in_sight:
            self._turn += 1
            self._look(self._show(self._turn, self._job_id), "read a lineage")

    async def _show(self, turn: int, job_id: str) -> None:
        names = await self._family_of(job_id) if job_id else ()
        jobs = await self._fetch(dict.fromkeys((*names, *sorted(self._also)))) if job_id else ()
        if turn != self._turn:
            return
        cards, cost = self._cards(family_tree(jobs))
        self._pane.show_family(cards, cost)
        self._pane.go_to(self._job_id)
        self.shown.emit()
