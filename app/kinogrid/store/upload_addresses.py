"""Where pictures are on the web already, so that none is uploaded twice."""

import sqlite3
from functools import partial

from kinogrid.store.database import Database, Step

UPLOAD_TABLES: Step = (
    """
    CREATE TABLE uploads (
        host TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        url TEXT NOT NULL,
        PRIMARY KEY (host, sha256)
    ) STRICT
    """,
)
"""The table of this file, part of a step of the schema; never changed once released."""


class UploadAddresses:
    """Keeps the addresses of uploads by host and content: the same picture is up once, whatever it was called."""

    def __init__(self, database: Database) -> None:
        """Take a database whose schema includes `UPLOAD_TABLES`."""
        self._database = database

    async def recall(self, host: str, sha256: str) -> str | None:
        """Give where a picture is up at a host, None when it is not known to be; raises `LibraryTrouble`."""
        return await self._database.read(partial(_recall, host, sha256))

    async def remember(self, host: str, sha256: str, url: str) -> None:
        """Note where a picture is up; raises `LibraryTrouble`."""
        await self._database.write(partial(_remember, host, sha256, url))


def _recall(host: str, sha256: str, connection: sqlite3.Connection) -> str | None:
    row = connection.execute("SELECT url FROM uploads WHERE host = ? AND sha256 = ?", (host, sha256)).fetchone()
    return None if row is None else str(row[0])


def _remember(host: str, sha256: str, url: str, connection: sqlite3.Connection) -> None:
    connection.execute("INSERT OR REPLACE INTO uploads (host, sha256, url) VALUES (?, ?, ?)", (host, sha256, url))
