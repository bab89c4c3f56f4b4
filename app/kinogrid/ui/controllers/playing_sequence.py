"""Plays a sequence where clips are seen large, without a gap: what is planned is its first frame for as long."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kinogrid.domain.export import ExportPiece
from kinogrid.domain.failure import StudioError
from kinogrid.domain.sequence import ClipSequence
from kinogrid.studio.ports.starting import Starter
from kinogrid.studio.sequence_films import SequenceFilms
from kinogrid.ui.failure_text import in_words
from kinogrid.ui.preview.model import GridContent, TileContent, TileOrigin
from kinogrid.ui.text import number, tr

if TYPE_CHECKING:
    import asyncio

# A film of many jobs is of none.
_NO_JOB, _NO_VARIANT = "", -1


class SequencePlayer(QObject):
    """Has a sequence joined and shows it.

    `film` carries the content of the grid, None once a job belongs there again; `sought` tells that a person wants to
    see the grid now, `said` a sentence about what cannot be played, and `waiting` how far the joining is, in words,
    empty once that is over.
    """

    film = Signal(object)
    sought = Signal()
    said = Signal(str)
    waiting = Signal(str)

    def __init__(
        self,
        films: SequenceFilms,
        pieces: Callable[[ClipSequence], tuple[ExportPiece, ...]],
        start: Starter,
        parent: QObject,
    ) -> None:
        """Take who joins clips, and who knows what a sequence is made of."""
        super().__init__(parent)
        self._films, self._pieces, self._start = films, pieces, start
        self._task: asyncio.Task[None] | None = None
        self._on = False

    def play(self, sequence: ClipSequence) -> None:
        """Play all of a sequence; what was to be played before is not any more."""
        if self._task is not None:
            self._task.cancel()
        self._task = self._start(self._played(sequence), "play a sequence")

    def leave(self) -> None:
        """Show a job in the grid again."""
        if self._on:
            self._on = False
            self.film.emit(None)

    def forget(self) -> None:
        """Take note that something else is in the grid now."""
        self._on = False

    async def _played(self, sequence: ClipSequence) -> None:
        pieces = self._pieces(sequence)
        if not pieces:
            self.said.emit(tr("Sequence", "None of these shots can be played."))
            return
        self.waiting.emit(tr("Sequence", "Joining the shots…"))
        try:
            path = await self._films.film(pieces, self._tell_share)
        except StudioError as error:
            self.said.emit(in_words(error.failure))
            return
        finally:
            self.waiting.emit("")
        left = len(sequence.shots) - len(pieces)
        if left:
            self.said.emit(tr("Sequence", "%n shot(s) (is|are) left out, as there is nothing to show yet.", left))
        self._show(sequence, path)

    def _tell_share(self, share: float) -> None:
        self.waiting.emit(tr("Sequence", "Joining the shots… {percent} %", percent=number(share * 100)))

    def _show(self, sequence: ClipSequence, path: Path) -> None:
        self.sought.emit()
        self._on = True
        tile = TileContent(clip=path, origin=TileOrigin(_NO_JOB, _NO_VARIANT, sequence.name))
        self.film.emit(GridContent(f"sequence:{sequence.id}:{path.name}", (tile,)))
