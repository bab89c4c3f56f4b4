"""What sequences need of below, and what orders need of them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from kinogrid.domain.sequence import ClipSequence


class SequenceStore(Protocol):
    """Where sequences are kept, each by itself."""

    async def read(self) -> Sequence[ClipSequence]:
        """Give the sequences that can be read, the oldest first; raises `LibraryTrouble`."""
        ...

    async def write(self, sequence: ClipSequence) -> None:
        """Keep a sequence instead of one of its id; returns once it is on the disk, and raises `LibraryTrouble`."""
        ...

    async def drop(self, sequence_id: str) -> None:
        """Keep a sequence no longer; raises `LibraryTrouble`."""
        ...


class ShotLedger(Protocol):
    """Knows which planned shots were ordered, so that none is ordered twice."""

    def lacks_order(self, shot_id: str) -> bool:
        """Tell whether a planned shot is there and was never ordered."""
        ...

    def claim(self, orders: Mapping[str, str]) -> None:
        """Take note, before anything else is done, of the jobs that shots are about to be ordered as."""
        ...

    async def save(self) -> None:
        """Return once every order that was claimed is on the disk; raises `LibraryTrouble`."""
        ...

    async def let_go(self, job_ids: Iterable[str]) -> None:
        """Let shots be ordered whose orders were dropped before they became jobs; raises `LibraryTrouble`."""
        ...
