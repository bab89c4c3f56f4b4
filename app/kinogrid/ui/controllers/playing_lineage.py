"""Plays a clip from the first generation on, without a gap."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kinogrid.domain.failure import StudioError
from kinogrid.domain.job import Job
from kinogrid.domain.lineage import chain
from kinogrid.studio.lineage_films import LineageFilms
from kinogrid.studio.ports.clip_keeping import ClipStore
from kinogrid.studio.ports.starting import Starter
from kinogrid.ui.failure_text import in_words
from kinogrid.ui.preview.model import GridContent, TileContent, TileOrigin
from kinogrid.ui.text import tr

if TYPE_CHECKING:
    import asyncio


class LineagePlayer(QObject):
    """Plays the clip's own file where that holds all before it, else one that is joined.

    `alone` carries a job's id and the index of the variant whose own file is to be played; `film` the content of the
    grid that plays a joined one, None once a job belongs there again; `said` a sentence about what cannot be played.
    """

    alone = Signal(str, int)
    film = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        find: Callable[[str], Job | None],
        clips: ClipStore,
        films: LineageFilms,
        start: Starter,
        parent: QObject,
    ) -> None:
        """Take who knows jobs and their files, and who joins those."""
        super().__init__(parent)
        self._find, self._clips, self._films, self._start = find, clips, films, start
        self._task: asyncio.Task[None] | None = None
        self._on = False

    def play(self, job_id: str, index: int) -> None:
        """Play from the first generation to this variant; what was to be played before is not any more."""
        if self._task is not None:
            self._task.cancel()
        self._task = self._start(self._played(job_id, index), "play a lineage")

    def leave(self) -> None:
        """Show a job in the grid again."""
        if self._on:
            self._on = False
            self.film.emit(None)

    def forget(self) -> None:
        """Take note that something else is in the grid now."""
        self._on = False

    async def _played(self, job_id: str, index: int) -> None:
        job = self._find(job_id)
        clip = None if job is None else next((clip for clip in job.clips if clip.index == index), None)
        if job is None or clip is None:
            return
        own, before = self._clips.clip_path(job, index), self._before(job)
        path = own
        if before is None:
            self.said.emit(tr("Lineage", "A clip before this one is not here: only its own file is played."))
        else:
            try:
                path = await self._films.whole((*before, own), clip.frames)
            except StudioError as error:
                self.said.emit(in_words(error.failure))
        self.alone.emit(job_id, index)
        if path != own:
            origin = TileOrigin(job.id, index, job.order.prompt)
            tile = TileContent(clip=path, poster=self._clips.poster_path(clip), origin=origin)
            self._on = True
            self.film.emit(GridContent(f"lineage:{job.id}", (tile,)))

    def _before(self, job: Job) -> Sequence[Path] | None:
        """Give the clips that lead to a job, oldest first; None where one of them is not here."""
        found = []
        for link in chain(job, self._find):
            parent = self._find(link.job_id)
            if parent is None or all(clip.index != link.index for clip in parent.clips):
                return None
            found.append(self._clips.clip_path(parent, link.index))
        return found
