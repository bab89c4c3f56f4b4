"""What was measured of clips, in the database: it is found again faster than it is measured anew."""

import logging
import sqlite3
from collections.abc import Mapping
from functools import partial
from typing import Final

import msgspec

from kinogrid.domain.hints import Hints
from kinogrid.domain.state import Clip
from kinogrid.store.database import Database, Step

HINT_TABLES: Step = (
    """
        CREATE TABLE hints (
            job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            clip INTEGER NOT NULL,
            sha256 TEXT NOT NULL,
            way INTEGER NOT NULL,
            told TEXT NOT NULL,
            PRIMARY KEY (job_id, clip)
        ) STRICT
        """,
)
"""The table of this file, a step of the schema; never changed once released."""

# Raised when clips are measured in another way, so that what was found before is measured anew.
_WAY: Final = 2

_log = logging.getLogger(__name__)
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Hints).decode
_HintRow = tuple[str, int, str, int, str]


class SqlHintStore:
    """The `HintStore` of the ports over one database."""

    def __init__(self, database: Database) -> None:
        """Take an open database whose schema includes `HINT_TABLES`."""
        self._database = database

    async def hints(self, job_id: str) -> Mapping[str, Hints]:
        """Give what was measured of a job's clips, each by the SHA-256 of its content; raises `LibraryTrouble`.

        What cannot be read, or was measured otherwise than it is today, is left out.
        """
        return await self._database.read(partial(hints_named, job_id=job_id))

    async def keep(self, job_id: str, clip: Clip, hints: Hints) -> None:
        """Keep what was measured of a clip, whose record is behind then; raises `LibraryTrouble`.

        Nothing is kept of a job that is gone.
        """
        row = (job_id, clip.index, clip.sha256, _WAY, _encode(hints).decode())
        await self._database.write(partial(_keep, row=row))


def hints_named(connection: sqlite3.Connection, *, job_id: str) -> Mapping[str, Hints]:
    """Give what was measured of a job's clips, each by the SHA-256 of its content."""
    found: dict[str, Hints] = {}
    for sha256, told in connection.execute(
        "SELECT sha256, told FROM hints WHERE job_id = ? AND way = ?", (job_id, _WAY)
    ):
        try:
            found[sha256] = _decode(told)
        except (msgspec.MsgspecError, UnicodeError) as error:
            _log.warning("what was measured of a clip of job %s cannot be read: %s", job_id, error)
    return found


def _keep(connection: sqlite3.Connection, *, row: _HintRow) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO hints SELECT ?, ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM jobs WHERE id = ?)",
        (*row, row[0]),
    )
    connection.execute("INSERT OR IGNORE INTO unrecorded SELECT id FROM jobs WHERE id = ?", (row[0],))
