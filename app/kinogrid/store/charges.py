"""What jobs were charged, in the database: kept for longer than the provider lists it, and than the jobs."""

import logging
import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from decimal import Decimal
from functools import partial

import msgspec

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

_SELECT = "SELECT job_id, trace_id, credits, at, status, line_id FROM charges"
_SELECT_ONE = "SELECT job_id, trace_id, credits, at, status, line_id FROM charges WHERE job_id = ?"

_encode = msgspec.json.Encoder().encode


class _ChargeLine(msgspec.Struct):
    """A charge as a record tells it."""

    trace_id: str
    credits: Decimal
    at: float
    status: int | None = None
    line_id: str | None = None


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

    def of(self, job_id: str) -> Sequence[Charged]:
        """Give the charges of one job that can be read, at once; raises `LibraryTrouble`."""
        return self._database.glance(partial(charges_of, job_id=job_id))

    async def among(self, job_ids: Collection[str]) -> Collection[str]:
        """Name those of these jobs that have charges; raises `LibraryTrouble`."""
        return await self._database.read(partial(_charged, asked=_encode(list(job_ids)).decode()))

    async def keep(self, charges: Sequence[Charged]) -> None:
        """Keep charges, each instead of what was kept of the same call, all or none; raises `LibraryTrouble`."""
        rows = [self._row(one) for one in charges]
        await self._database.write(partial(_keep, rows=rows))

    def _row(self, one: Charged) -> _ChargeRow:
        line_id = None if one.line_id is None else self._mask(one.line_id)
        return one.job_id, self._mask(one.trace_id), str(one.credits), one.at, one.status, line_id


def _charged(connection: sqlite3.Connection, *, asked: str) -> frozenset[str]:
    sql = "SELECT DISTINCT job_id FROM charges WHERE job_id IN (SELECT value FROM json_each(?))"
    return frozenset(row[0] for row in connection.execute(sql, (asked,)))


def _read(connection: sqlite3.Connection, of: str | None = None) -> tuple[Charged, ...]:
    found: list[Charged] = []
    # Not by one statement for both, which would look at every row for one job.
    rows = connection.execute(_SELECT) if of is None else connection.execute(_SELECT_ONE, (of,))
    for job_id, trace_id, amount, at, status, line_id in rows:
        try:
            found.append(Charged(job_id, trace_id, Decimal(amount), at, status, line_id))
        except (ValueError, ArithmeticError) as error:
            _log.error("a charge of job %s cannot be read: %r", job_id, error)
    return tuple(found)


def charges_of(connection: sqlite3.Connection, *, job_id: str) -> tuple[Charged, ...]:
    """Give the charges of a job that can be read, by their times."""
    return tuple(sorted(_read(connection, job_id), key=_order))


def take_back_charges(connection: sqlite3.Connection, charges: Iterable[Charged]) -> None:
    """Keep charges that were read from the folders, inside a transaction of the caller's; what is there stays."""
    rows = [(one.job_id, one.trace_id, str(one.credits), one.at, one.status, one.line_id) for one in charges]
    connection.executemany("INSERT OR IGNORE INTO charges VALUES (?, ?, ?, ?, ?, ?)", rows)
    reprice(connection, {row[0] for row in rows})


def charges_from_plain(job_id: str, told: object) -> tuple[Charged, ...]:
    """Read a job's charges from its record; what makes no sense is left out, as no job is lost for it."""
    found: list[Charged] = []
    for line in told if isinstance(told, list) else ():
        try:
            one = msgspec.convert(line, _ChargeLine)
            found.append(Charged(job_id, one.trace_id, one.credits, one.at, one.status, one.line_id))
        except (ValueError, ArithmeticError) as error:
            _log.error("a charge in the record of job %s cannot be read: %r", job_id, error)
    return tuple(found)


def charges_plain(charges: Iterable[Charged]) -> list[dict[str, object]]:
    """Write a job's charges for its record."""
    return [
        {
            "trace_id": one.trace_id,
            "credits": str(one.credits),
            "at": one.at,
            "status": one.status,
            "line_id": one.line_id,
        }
        for one in charges
    ]


def _order(one: Charged) -> tuple[float, str]:
    return one.at, one.trace_id


def _keep(connection: sqlite3.Connection, *, rows: Sequence[_ChargeRow]) -> None:
    connection.executemany("INSERT OR REPLACE INTO charges VALUES (?, ?, ?, ?, ?, ?)", rows)
    # Their records are behind from now on; a job that was deleted has none.
    connection.executemany(
        "INSERT OR IGNORE INTO unrecorded (job_id) SELECT id FROM jobs WHERE id = ?", {(row[0],) for row in rows}
    )
    reprice(connection, {row[0] for row in rows})
