"""The queue's pause in the database: one row while it lasts."""

import sqlite3
from functools import partial

import msgspec

from kinogrid.domain.failure import Failure
from kinogrid.store.database import Database, Step

PAUSE_TABLES: Step = ("CREATE TABLE queue_pause (number INTEGER PRIMARY KEY CHECK (number = 1), why TEXT) STRICT",)
"""The table of this file, part of a step of the schema; never changed once released."""

_decode = msgspec.json.Decoder(Failure).decode


class SqlPauseStore:
    """The `PauseStore` of the ports over one database."""

    def __init__(self, database: Database) -> None:
        """Take an open database whose schema includes `PAUSE_TABLES`."""
        self._database = database

    async def paused(self) -> Failure | None:
        """Give why the queue is paused, None where it is not; raises `LibraryTrouble`."""
        text = await self._database.read(_why)
        return None if text is None else _decode(text)

    async def keep_paused(self, why: Failure | None) -> None:
        """Keep a pause, or that there is none; returns once it is on disk, and raises `LibraryTrouble`."""
        text = None if why is None else msgspec.json.encode(why).decode()
        await self._database.write(partial(_keep, text=text))


def _why(connection: sqlite3.Connection) -> str | None:
    row = connection.execute("SELECT why FROM queue_pause").fetchone()
    return None if row is None else str(row[0])


def _keep(connection: sqlite3.Connection, *, text: str | None) -> None:
    connection.execute("DELETE FROM queue_pause")
    if text is not None:
        connection.execute("INSERT INTO queue_pause (number, why) VALUES (1, ?)", (text,))
