"""What became of a job that was deleted, and of its folder or clips, which the system's trash has taken."""

from dataclasses import dataclass
from pathlib import Path

from kinogrid.domain.job import Decision, Job
from kinogrid.domain.journal import JournalEntry


@dataclass(frozen=True, slots=True)
class Trashed:
    """Where the trash keeps it, None where there was none or nobody says."""

    place: Path | None = None


@dataclass(frozen=True, slots=True)
class RemovedJob:
    """A job that was deleted, and all that it takes to have it again."""

    job: Job
    history: tuple[JournalEntry, ...]
    trashed: Trashed


KeptStep = Decision | RemovedJob
"""What a person did that can be taken back after a restart too."""
