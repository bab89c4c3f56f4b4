"""Whether a database is what was left when it was last known to be sound, so that a start need not read all of it."""

import hashlib
import logging
import os
from pathlib import Path

from kinogrid.store.database import Database
from kinogrid.store.files import read_own, write_whole
from kinogrid.store.workers import Workers

_log = logging.getLogger(__name__)

# Bytes: of a mark, and of the database's beginning, where SQLite counts changes
# (https://www.sqlite.org/fileformat2.html#the_database_header).
_MOST, _HEADER = 200, 100
# What SQLite has beside a file that was not closed in good order.
_UNFINISHED = ("-wal", "-journal")


class SoundMark:
    """Notes beside a database how its file looked when it was closed in good order, and known to be sound.

    A crash, a copy put in its place, and whoever else writes to it leave a file that looks otherwise. What a disk
    forgets by itself leaves none: for that, whoever goes by the mark still checks the file beside the work.
    """

    def __init__(self, mark: Path, database: Path) -> None:
        """Take where the mark is or will be, and the database."""
        self._mark = mark
        self._database = database

    def take(self) -> bool:
        """Tell whether the database, which is not open, is what was left, and take the mark away; blocks.

        Without one a database is not known to be sound, so that whoever ends without a word leaves none.
        """
        try:
            kept = read_own(self._mark, _MOST)
            self._mark.unlink()
            return kept == self._looks() != b""
        except OSError:
            return False

    def put(self) -> None:
        """Note how the database looks, which has been closed; where that fails, the next start checks it. Blocks."""
        try:
            write_whole(self._mark, self._looks(), sync=False)
        except OSError as error:
            _log.warning("the next start checks the database, as no mark could be made: %s", error)

    def _looks(self) -> bytes:
        """Tell how the file looks; nothing where it was not closed in good order."""
        path = self._database
        for end in _UNFINISHED:
            beside = path.with_name(path.name + end)
            if beside.exists() and beside.stat().st_size:
                return b""
        with path.open("rb") as file:
            facts, header = os.fstat(file.fileno()), file.read(_HEADER)
        told = f"{facts.st_size} {facts.st_mtime_ns} {facts.st_ino} {hashlib.sha256(header).hexdigest()}"
        return told.encode()


async def close_marked(database: Database, mark: SoundMark) -> None:
    """Close a database, and mark it where it is known to be sound; raises `LibraryTrouble`."""
    sound = database.is_sound and not await database.is_lost()
    await database.aclose()
    if sound:
        workers = Workers(1, "kinogrid-mark")
        await workers.run(mark.put)
        await workers.aclose()
