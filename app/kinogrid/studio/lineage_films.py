"""A clip with all that came before it as one file to be played: its own where that holds it all, else one joined."""

from collections.abc import Sequence
from pathlib import Path

from kinogrid.domain.export import ExportPiece, ExportSettings, ExportWork
from kinogrid.studio.ports.export_making import ExportMaker, FilmDisk


class LineageFilms:
    """Has clips compared and joined beside the window; what was joined is kept in a folder until `aclose`."""

    def __init__(self, maker: ExportMaker, disk: FilmDisk, folder: Path) -> None:
        """Take who joins clips, and where the joined ones are kept."""
        self._maker, self._disk, self._folder = maker, disk, folder
        self._known: dict[tuple[Path, ...], Path] = {}
        self._drafts: set[Path] = set()

    async def begin(self) -> None:
        """Take away what a session left that did not end in order; raises `LibraryTrouble`."""
        await self._disk.drop_all(self._folder)

    async def whole(self, clips: Sequence[Path], frames: int) -> Path:
        """Give a file that plays from the first of these clips to the last, which has so many pictures.

        They are a clip's ancestors and itself, oldest first. Raises `LibraryTrouble`.
        """
        key = tuple(clips)
        if len(key) == 1:
            return key[0]
        if key in self._known:
            return self._known[key]
        draft = self._disk.draft_in(self._folder)
        self._drafts.add(draft)
        await self._disk.begin(draft, many=False)
        try:
            work = ExportWork(
                pieces=tuple(ExportPiece(str(clip)) for clip in key),
                settings=ExportSettings(notes=False),
                target=str(draft),
                is_lineage=True,
            )
            made = await self._maker.export(work, lambda _share: None)
        except BaseException:
            await self._drop(draft)
            raise
        if made.frames == frames:
            # Nothing came before its own pictures, so that its own file is the whole.
            await self._drop(draft)
            draft = key[-1]
        self._known[key] = draft
        return draft

    async def aclose(self) -> None:
        """Take away what was joined."""
        self._known.clear()
        for draft in tuple(self._drafts):
            await self._drop(draft)

    async def _drop(self, draft: Path) -> None:
        self._drafts.discard(draft)
        await self._disk.drop(draft)
