"""What jobs were charged, in the database: kept for longer than the provider lists it, and than the jobs."""

import logging
import sqlite3
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial

from kinogrid.domain.spending import Charged
from kinogrid.store.database import Database, Step
from kinogrid.store.listing import reprice

CHARGE_TABLES: Step = (
    """
        CREATE TABLE charges (
            job_id TEXT NOT NULL,
            trace_id TEXT NOT NULL,
            credits TEXT NOT NULL,
            at REAL NOT NULL,
            status INTEGER,
            line_id TEXT,
            PRIMARY KEY (job_id, trace_id)
        ) STRICT
        """,
)
"""The table of this file, part of a step of the schema; never changed once released."""

_log = logging.getLogger(__name__)

_ChargeRow = tuple[str, str, str, float, int | None, str | None]


class SqlChargeStore:
    """The `ChargeStore` of the ports over one database."""

    def __init__(self, database: Database, mask: Callable[[str], str] = str) -> None:
        """Take an open database whose schema includes `CHARGE_TABLES`; `mask` takes secrets out of what is written."""
        self._database = database
        self._mask = mask

    async def charges(self) -> Sequence[Charged]:
        """Give every charge that can be read, in no order; raises `LibraryTrouble`."""
        return await self._database.read(_read)

    async def keep(self, charges: Sequence[Charged]) -> None:
        """Keep charges, each instead of what was kept of the same call, all or none; raises `LibraryTrouble`."""
        rows = [self._row(one) for one in charges]
        await self._database.write(partial(_keep, rows=rows))

    def _row(self, one: Charged) -> _ChargeRow:
        line_id = None if one.line_id is None else self._mask(one.line_id)
        return one.job_id, self._mask(one.trace_id), str(one.credits), one.at, one.status, line_id


def _read(connection: sqlite3.Connection) -> tuple[Charged, ...]:
    found: list[Charged] = []
    rows = connection.execute("SELECT job_id, trace_id, credits, at, status, line_id FROM charges")
    for job_id, trace_id, amount, at, status, line_id in rows:
        try:
            found.append(Charged(job_id, trace_id, Decimal(amount), at, status, line_id))
        except (ValueError, ArithmeticError) as error:
            _log.error("a charge of job %s cannot be read: %r", job_id, error)
    return tuple(found)


def _keep(connection: sqlite3.Connection, *, rows: Sequence[_ChargeRow]) -> None:
    connection.executemany("INSERT OR REPLACE INTO charges VALUES (?, ?, ?, ?, ?, ?)", rows)
    reprice(connection, {row[0] for row in rows})
