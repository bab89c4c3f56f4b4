"""The system's own trash, so that what was deleted can be had again until a person empties it."""

import logging
from pathlib import Path

from PySide6.QtCore import QFile

from kinogrid.domain.trashed import Trashed

_log = logging.getLogger(__name__)


def to_trash(path: Path) -> Trashed | None:
    """Move a folder or a file into the trash, in any thread; None where it is not taken, and nothing has moved."""
    file = QFile(str(path))
    if not file.moveToTrash():
        _log.warning("the trash does not take something: %s", file.errorString())
        return None
    place = Path(file.fileName())
    return Trashed(None if place == path else place)
