"""A library in one file: what is asked for, how far it is, and what came of it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class BackupKind(StrEnum):
    """What is done; the values stand in files."""

    BACK_UP = "back up"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class BackupTask:
    """A backup to be written, or one to be restored.

    To back up, `folder` is where the file is to be; to restore, where a new folder is to be, and `source` the file.
    `draft` is what is half made in it, and goes once that is begun anew.
    """

    kind: BackupKind
    folder: Path
    draft: str
    source: Path | None = None


@dataclass(frozen=True, slots=True)
class BackupMade:
    """What came of it: where it is, its files and their bytes; `left_out` counts files that are none of a library's."""

    path: Path
    files: int
    size: int
    left_out: int = 0
