"""The SQLite file of the library: opened safely, migrated step by step, used from one thread of its own."""

import sqlite3
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Self, TypeVar

from kinogrid.domain.failure import Charge, LibraryTrouble
from kinogrid.store.trouble import trouble
from kinogrid.store.workers import Workers

_T = TypeVar("_T")

Step = tuple[str | Callable[[sqlite3.Connection], None], ...]
"""What leads from one version of the schema to the next in one transaction: statements, and work on rows."""

# "Kino" in ASCII: marks the file as ours, https://www.sqlite.org/pragma.html#pragma_application_id
_APPLICATION_ID = 0x4B696E6F

# How long to wait for another program that holds the file (a backup, a virus scanner), in seconds.
PATIENCE = 5.0


# Primary result codes, https://www.sqlite.org/rescode.html; whatever is not here is our own mistake.
_SQLITE = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_READONLY: "disk_denied",
    sqlite3.SQLITE_CANTOPEN: "disk_denied",
    sqlite3.SQLITE_PERM: "disk_denied",
    sqlite3.SQLITE_IOERR: "disk_failed",
    sqlite3.SQLITE_CORRUPT: "library_damaged",
    sqlite3.SQLITE_NOTADB: "library_damaged",
    sqlite3.SQLITE_BUSY: "library_busy",
    sqlite3.SQLITE_LOCKED: "library_busy",
}
_PRIMARY = 0xFF


class Database:
    """One connection on one thread: no call blocks the loop, and writes happen in the order they are asked for."""

    def __init__(self, connection: sqlite3.Connection, workers: Workers) -> None:
        """Take a connection that was opened on the only thread of these workers; `open` makes both."""
        self._connection = connection
        self._workers = workers

    @classmethod
    async def open(cls, path: Path, steps: Sequence[Step], *, patience: float = PATIENCE) -> Self:
        """Open or create the file and bring it to the version that `steps` lead to.

        `patience` is how long, in seconds, another program may hold the file before that is trouble.
        Raises `LibraryTrouble` when the file is newer, damaged, another program's, or can't be read or written.
        """
        workers = Workers(1, "kinogrid-database")
        try:
            connection = await workers.run(partial(_told, Charge.NO, partial(_opened, path, steps, patience)))
        except BaseException:
            await workers.aclose()
            raise
        return cls(connection, workers)

    async def read(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        """Do work that only reads; raises `LibraryTrouble`."""
        return await self._workers.run(partial(_told, Charge.NO, partial(work, self._connection)))

    async def write(self, work: Callable[[sqlite3.Connection], _T], *, charge: Charge = Charge.NO) -> _T:
        """Do work in one transaction, and return once it is on the disk; it is all done or nothing is.

        Raises `LibraryTrouble`, which says `charge`, when the disk refuses. A caller that is cancelled while it waits
        does not take its write back.
        """
        return await self._workers.run(partial(_told, charge, partial(_in_transaction, self._connection, work)))

    async def integrity_check(self) -> tuple[str, ...]:
        """List what SQLite finds wrong with the file; an empty tuple means that it is sound."""
        return await self.read(_complaints)

    async def aclose(self) -> None:
        """Wait for the writes under way, then close the file; a second call does nothing."""
        if self._workers.closed:
            return
        try:
            await self._workers.run(partial(_told, Charge.NO, self._connection.close))
        finally:
            await self._workers.aclose()


def _database_trouble(error: sqlite3.Error, charge: Charge) -> LibraryTrouble | None:
    """Tell which trouble a database error is; None when the world is well and the mistake is ours."""
    code = _SQLITE.get(getattr(error, "sqlite_errorcode", 0) & _PRIMARY)
    return None if code is None else trouble(code, said=str(error), charge=charge)


def _told(charge: Charge, work: Callable[[], _T]) -> _T:
    """Turn the world's failures into `LibraryTrouble`, and let our own mistakes through."""
    try:
        return work()
    except sqlite3.Error as error:
        world = _database_trouble(error, charge)
        if world is None:
            raise
        raise world from error


def _in_transaction(connection: sqlite3.Connection, work: Callable[[sqlite3.Connection], _T]) -> _T:
    connection.execute("BEGIN IMMEDIATE")
    try:
        made = work(connection)
        connection.execute("COMMIT")
    except BaseException:
        # SQLite rolls back by itself after some errors, a full disk among them.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return made


def _opened(path: Path, steps: Sequence[Step], patience: float) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, timeout=patience)
    try:
        _refuse_others(connection, len(steps))
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA fullfsync = ON")
        connection.execute("PRAGMA foreign_keys = ON")
        for version in range(_number(connection, "user_version"), len(steps)):
            _in_transaction(connection, partial(_climb, version=version, step=steps[version]))
    except BaseException:
        connection.close()
        raise
    return connection


def _refuse_others(connection: sqlite3.Connection, newest: int) -> None:
    owner = _number(connection, "application_id")
    if owner != _APPLICATION_ID and (owner or _number(connection, "schema_version")):
        raise trouble("library_foreign")
    version = _number(connection, "user_version")
    if version > newest:
        raise trouble("library_newer", said=f"version {version}, this Kinogrid reads up to {newest}")


def _climb(connection: sqlite3.Connection, *, version: int, step: Step) -> None:
    for part in step:
        if isinstance(part, str):
            connection.execute(part)
        else:
            part(connection)
    connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {version + 1}")


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def _complaints(connection: sqlite3.Connection) -> tuple[str, ...]:
    found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    found += [f"a row of {row[0]} points nowhere" for row in connection.execute("PRAGMA foreign_key_check")]
    return tuple(found)
