"""What hints about clips need: somebody who measures, and where it is kept."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from kinogrid.domain.hints import Hints
from kinogrid.domain.state import Clip


class HintMeter(Protocol):
    """Measures clips while nobody waits for it."""

    async def measure(self, clip: Path, first: Path | None, last: Path | None, parent: Path | None) -> Hints:
        """Measure a clip, also against the pictures given for its ends and its parent, as far as those are there.

        Raises `Unanswered` for one that cannot be measured, and `LibraryTrouble`.
        """
        ...

    def rest(self) -> None:
        """Give back what is only needed while something is measured."""
        ...


class HintStore(Protocol):
    """Where it is kept what was measured of clips."""

    async def hints(self, job_id: str) -> Mapping[str, Hints]:
        """Give what was measured of a job's clips, each by the SHA-256 of its content; raises `LibraryTrouble`."""
        ...

    async def keep(self, job_id: str, clip: Clip, hints: Hints) -> None:
        """Keep what was measured of a clip, unless its job is gone; raises `LibraryTrouble`."""
        ...
