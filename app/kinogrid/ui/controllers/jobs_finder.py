"""Finds what the Jobs pane is asked for, as much of it as is looked at, and keeps it true while jobs change."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kinogrid.domain.clip_filter import ClipSearch
from kinogrid.studio.job_repository import Change, JobRepository
from kinogrid.studio.ports.searching import Listing
from kinogrid.studio.ports.starting import LookStarter
from kinogrid.ui.jobs.model import JobsModel
from kinogrid.ui.jobs.pane import JobsPane

if TYPE_CHECKING:
    from kinogrid.domain.listed import PageMark

# So many jobs are found at once, some screens of the list, of which so many are read before any is shown: one screen.
PAGE = 40
_FIRST = 12
# Milliseconds after which the list follows what has changed.
_SOON = 150


class JobsFinder(QObject):
    """Serves search and filters of the Jobs pane; `found` tells that it shows what it was asked for."""

    found = Signal()

    def __init__(
        self, pane: JobsPane, model: JobsModel, listing: Listing, repository: JobRepository, look: LookStarter
    ) -> None:
        """Take the pane and its list, who finds, and who knows jobs."""
        super().__init__(pane)
        self._pane, self._model, self._listing = pane, model, listing
        self._repository, self._look = repository, look
        self._turn = 0
        self._read = 0
        self._mark: PageMark | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._find)
        pane.asked.connect(self._ask)
        model.more_wanted.connect(self._want_more)

    def follow(self, change: Change) -> None:
        """Follow what has become of a job: it may be found now, or no more."""
        if self._pane.looked_for != ClipSearch() and change.is_found_otherwise and not self._soon.isActive():
            self._soon.start()

    def _ask(self) -> None:
        self._read = 0
        self._find()

    def _find(self) -> None:
        self._turn += 1
        if self._pane.looked_for != ClipSearch():
            self._look(self._show_found(self._turn), "find jobs")

    async def _show_found(self, turn: int) -> None:
        """Show what is found, as much of it as was shown of the same search."""
        page = await self._listing.page(self._pane.looked_for, clips=False, most=max(PAGE, self._read))
        keys = await self._repository.keys(item.job_id for item in page.items)
        await self._repository.bring(item.job_id for item in page.items[:_FIRST])
        if turn == self._turn:
            self._mark, self._read = page.next, len(page.items)
            self._pane.show_found(keys, more=page.next is not None)
            self.found.emit()

    def _want_more(self) -> None:
        self._look(self._show_more(self._turn), "find more jobs")

    async def _show_more(self, turn: int) -> None:
        page = await self._listing.page(self._pane.looked_for, clips=False, after=self._mark, most=PAGE)
        keys = await self._repository.keys(item.job_id for item in page.items)
        if turn == self._turn:
            self._mark = page.next
            self._read += len(page.items)
            self._model.extend(keys, more=page.next is not None)
