"""Puts the machine's sleep off for as long as clips are fetched or exported, and not a moment longer."""

from collections.abc import Callable

from kinogrid.domain.job import Job
from kinogrid.domain.state import Fetching
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.staying_awake import AwakeKeeper
from kinogrid.ui.text import tr


def is_fetched(job: Job) -> bool:
    """Tell whether bytes of a job's clips are coming: what waits for disk or network needs no machine awake."""
    return isinstance(job.state, Fetching) and job.state.stalled is None


class KeepingAwake:
    """Follows whether anything is under way; the last wish holds, however slow the desktop answers."""

    def __init__(self, keeper: AwakeKeeper, is_busy: Callable[[], bool], start: Starter) -> None:
        """Take what the system offers, and what tells whether something is under way."""
        self._keeper, self._is_busy, self._start = keeper, is_busy, start
        self._wanted = self._held = self._settling = self._ended = False

    def look(self) -> None:
        """Look again, as something began or ended."""
        self._wanted = self._is_busy()
        if self._wanted != self._held and not self._settling and not self._ended:
            self._settling = True
            self._start(self._settle(), "put sleep off, or no longer")

    async def _settle(self) -> None:
        try:
            while self._wanted != self._held:
                self._held = self._wanted
                if self._held:
                    await self._keeper.hold(tr("Desktop", "Clips are being fetched or exported"))
                else:
                    await self._keeper.let_go()
        finally:
            self._settling = False

    async def aclose(self) -> None:
        """Give it back; what ends after this asks for nothing more."""
        self._ended = True
        await self._keeper.aclose()
