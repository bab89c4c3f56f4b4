"""What became of a folder that the system's trash has taken."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Trashed:
    """Where the trash keeps a folder, None where there was none or nobody says."""

    place: Path | None = None
