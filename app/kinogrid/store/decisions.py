"""What a person decided last, in the database: so that it can be taken back after a restart too."""

import logging
import sqlite3
from collections.abc import Sequence
from functools import partial

from kinogrid.domain.job import Decision
from kinogrid.store.codec import Unreadable, curation_from_text, curation_to_text
from kinogrid.store.database import Database, Step

DECISION_TABLES: Step = (
    """
        CREATE TABLE decisions (
            number INTEGER PRIMARY KEY,
            job_id TEXT NOT NULL,
            before TEXT NOT NULL,
            after TEXT NOT NULL,
            undone INTEGER NOT NULL CHECK (undone IN (0, 1))
        ) STRICT
        """,
)
"""The table of this file, a step of the schema; never changed once released."""

_log = logging.getLogger(__name__)

_DecisionRow = tuple[int, str, str, str, int]


class SqlDecisionStore:
    """The `DecisionStore` of the ports over one database."""

    def __init__(self, database: Database) -> None:
        """Take an open database whose schema includes `DECISION_TABLES`."""
        self._database = database

    async def decisions(self) -> tuple[Sequence[Decision], Sequence[Decision]]:
        """Give the decisions that hold, the last one last, and those that were taken back, the next to redo last.

        What cannot be read is left out. Raises `LibraryTrouble`.
        """
        return await self._database.read(_decisions)

    async def keep(self, past: Sequence[Decision], future: Sequence[Decision]) -> None:
        """Keep these decisions and no others; returns once they are on disk, and raises `LibraryTrouble`."""
        # Redone in the order of their numbers.
        told = [*((decision, 0) for decision in past), *((decision, 1) for decision in reversed(future))]
        rows = [
            (number, one.job_id, curation_to_text(one.before), curation_to_text(one.after), undone)
            for number, (one, undone) in enumerate(told)
        ]
        await self._database.write(partial(_keep, rows=rows))


def _decisions(connection: sqlite3.Connection) -> tuple[tuple[Decision, ...], tuple[Decision, ...]]:
    past: list[Decision] = []
    future: list[Decision] = []
    for job_id, before, after, undone in connection.execute(
        "SELECT job_id, before, after, undone FROM decisions ORDER BY number"
    ):
        try:
            decision = Decision(job_id, curation_from_text(before), curation_from_text(after))
        except Unreadable as error:
            _log.error("a decision about job %s cannot be read: %s", job_id, error)
        else:
            (future if undone else past).append(decision)
    return tuple(past), tuple(reversed(future))


def _keep(connection: sqlite3.Connection, *, rows: Sequence[_DecisionRow]) -> None:
    connection.execute("DELETE FROM decisions")
    connection.executemany("INSERT INTO decisions (number, job_id, before, after, undone) VALUES (?, ?, ?, ?, ?)", rows)
