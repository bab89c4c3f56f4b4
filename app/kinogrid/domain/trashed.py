"""What became of a job that was deleted, or of clips that were cleared: the system's trash has taken them."""

from dataclasses import dataclass
from pathlib import Path

from kinogrid.domain.job import Decision, Job
from kinogrid.domain.journal import JournalEntry
from kinogrid.domain.state import Clip


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


@dataclass(frozen=True, slots=True)
class ClearedClip:
    """A clip that went, of which job, and where the trash keeps it."""

    job_id: str
    clip: Clip
    trashed: Trashed


@dataclass(frozen=True, slots=True)
class ClearedClips:
    """Clips that went at one time."""

    clips: tuple[ClearedClip, ...]


Removal = RemovedJob | ClearedClips
"""What went into the trash at one time."""
KeptStep = Decision | Removal
"""What a person did that can be taken back after a restart too."""
