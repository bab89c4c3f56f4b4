"""A sequence as one file to be played: joined beside the window, and kept as long as it may be looked at again."""

from collections.abc import Callable, Sequence
from pathlib import Path

from kinogrid.domain.export import ExportPiece, ExportSettings, ExportWork
from kinogrid.studio.ports.export_making import ExportMaker, FilmDisk

# So many films are kept: of what is arranged again and again, that is the last few.
KEPT_FILMS = 4


class SequenceFilms:
    """Has pieces joined, quickly rather than small; what was joined is kept in a folder until `aclose`."""

    def __init__(self, maker: ExportMaker, disk: FilmDisk, folder: Path) -> None:
        """Take who joins clips, and where the joined ones are kept."""
        self._maker, self._disk, self._folder = maker, disk, folder
        self._known: dict[tuple[ExportPiece, ...], Path] = {}
        self._drafts: set[Path] = set()

    async def film(self, pieces: Sequence[ExportPiece], moved: Callable[[float], object]) -> Path:
        """Give a file that plays these pieces one after another; `moved` hears how far it is, 0 to 1.

        Raises `LibraryTrouble`.
        """
        key = tuple(pieces)
        if key in self._known:
            self._known[key] = self._known.pop(key)
            return self._known[key]
        draft = self._disk.draft_in(self._folder)
        self._drafts.add(draft)
        await self._disk.begin(draft, many=False)
        work = ExportWork(pieces=key, settings=ExportSettings(notes=False), target=str(draft), is_draft=True)
        try:
            await self._maker.export(work, moved)
        except BaseException:
            await self._drop(draft)
            raise
        self._known[key] = draft
        for old in list(self._known)[:-KEPT_FILMS]:
            await self._drop(self._known.pop(old))
        return draft

    async def aclose(self) -> None:
        """Take away what was joined."""
        self._known.clear()
        for draft in tuple(self._drafts):
            await self._drop(draft)

    async def _drop(self, draft: Path) -> None:
        self._drafts.discard(draft)
        await self._disk.drop(draft)
