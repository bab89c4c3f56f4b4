"""The system's own trash, so that what was deleted can be had again until a person empties it."""

import logging
from pathlib import Path

from PySide6.QtCore import QFile

from kinogrid.domain.trashed import Trashed

_log = logging.getLogger(__name__)


def to_trash(folder: Path) -> Trashed | None:
    """Move a folder into the trash, in any thread; None where the system has none for it, and nothing has moved."""
    file = QFile(str(folder))
    if not file.moveToTrash():
        _log.warning("the trash does not take a folder: %s", file.errorString())
        return None
    place = Path(file.fileName())
    return Trashed(None if place == folder else place)
