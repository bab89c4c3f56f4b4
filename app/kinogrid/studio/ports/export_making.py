"""What exports need: who makes files, where they go, and what goes on after a start."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from kinogrid.domain.export import ExportMade, ExportWork, UnfinishedExport


class ExportMaker(Protocol):
    """Makes files of clips, beside the window and behind everything else."""

    async def export(self, work: ExportWork, moved: Callable[[float], object]) -> ExportMade:
        """Carry an export out; `moved` hears how far it is, 0 to 1. Cancelled, nothing of it goes on.

        Raises `LibraryTrouble`.
        """
        ...


class ExportDisk(Protocol):
    """A person's own folders, in which nothing is ever written over."""

    def draft_in(self, folder: Path) -> Path:
        """Give the path of a draft in a folder, which nothing has yet."""
        ...

    async def begin(self, draft: Path, *, many: bool) -> None:
        """Make an empty draft, for one file or for `many`, and its folder; raises `LibraryTrouble`."""
        ...

    async def settle(self, draft: Path) -> None:
        """Have a draft outlive a power cut; raises `LibraryTrouble`."""
        ...

    async def is_there(self, draft: Path) -> bool:
        """Tell whether there is such a draft; raises `LibraryTrouble`."""
        ...

    async def finish(self, draft: Path, name: str, suffix: str, sidecar: Mapping[str, object] | None = None) -> Path:
        """Give a draft its name, another where that is taken, and say where it is; raises `LibraryTrouble`."""
        ...

    async def drop(self, draft: Path) -> None:
        """Take a draft away, where it is one; raises `LibraryTrouble`."""
        ...


class FilmDisk(ExportDisk, Protocol):
    """A folder of our own, in which nothing outlives the session."""

    async def drop_all(self, folder: Path) -> None:
        """Take away whatever drafts an earlier session left there; raises `LibraryTrouble`."""
        ...


class ExportMemory(Protocol):
    """Where it is noted which exports go on, for the next start."""

    async def read(self) -> Sequence[UnfinishedExport]:
        """Give those that were noted last, none where that cannot be read."""
        ...

    async def write(self, unfinished: Sequence[UnfinishedExport]) -> None:
        """Note these instead of any before; raises `LibraryTrouble`."""
        ...
