"""Makes the rows ready that come into sight next, so that none of them is read from the disk while it is painted."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance

from kinogrid.domain.failure import LibraryTrouble
from kinogrid.domain.listed import ListedItem
from kinogrid.studio.ports.starting import LookStarter

_log = logging.getLogger(__name__)

# So many screens are made ready the way that one scrolls, and so many the other way, as people go back a little.
_AHEAD, _BEHIND = 3, 1


class RowsView(Protocol):
    """A list in which one scrolls; `painted` tells that it was."""

    @property
    def painted(self) -> SignalInstance:
        """Tell that rows were painted."""
        ...

    def rows_in_sight(self) -> range:
        """Give the rows of which anything is in sight."""
        ...


class RowsModel(Protocol):
    """Has rows of which each is made when it is looked at."""

    def lacking(self, rows: Iterable[int]) -> list[ListedItem]:
        """Give what stands in those of these rows that have not been made, as far as that is known."""
        ...

    def make_ready(self, item: ListedItem) -> None:
        """Make the row of what `lacking` gave, unless it is there."""
        ...


class RowsAhead(QObject):
    """Has the jobs read on the database's thread, and makes a row at a time, between other work of the window."""

    def __init__(
        self,
        view: RowsView,
        model: RowsModel,
        bring: Callable[[Iterable[str]], Awaitable[object]],
        start: LookStarter,
        parent: QObject,
    ) -> None:
        """Take the list and its rows, who reads jobs into memory, and who starts what takes a moment."""
        super().__init__(parent)
        self._view, self._model, self._bring, self._start = view, model, bring, start
        self._seen = range(0)
        self._down = True
        self._wanted: list[ListedItem] = []
        self._at_work = False
        view.painted.connect(self._look)

    def _look(self) -> None:
        seen = self._view.rows_in_sight()
        if seen.start != self._seen.start:
            self._down = seen.start > self._seen.start
        self._seen = seen
        self._wanted = self._model.lacking(self._next_rows())
        if self._wanted and not self._at_work:
            self._at_work = True
            self._start(self._make(), "make rows ahead")

    def _next_rows(self) -> list[int]:
        """Give what comes into sight next, the nearest first."""
        seen, screen = self._seen, len(self._seen)
        below, above = (_AHEAD, _BEHIND) if self._down else (_BEHIND, _AHEAD)
        down = range(seen.stop, seen.stop + below * screen)
        up = range(seen.start - 1, max(seen.start - above * screen, 0) - 1, -1)
        return [*down, *up] if self._down else [*up, *down]

    async def _make(self) -> None:
        try:
            while self._wanted:
                now, self._wanted = self._wanted, []
                await self._bring(item.job_id for item in now)
                for item in now:
                    if self._wanted:
                        break  # it was scrolled on, and what is nearest is another
                    self._model.make_ready(item)
                    await asyncio.sleep(0)
        except LibraryTrouble as trouble:
            # Each is tried again when it is looked at.
            _log.warning("rows could not be made ready: %s", trouble.failure)
        finally:
            self._at_work = False
