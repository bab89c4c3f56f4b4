"""The SQLite file of the library: opened safely, migrated step by step, used from one thread of its own."""

import asyncio
import os
import sqlite3
from collections.abc import Callable, Container, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from functools import partial
from pathlib import Path
from threading import Lock
from typing import Self, TypeVar

from kinogrid.domain.failure import Charge, LibraryTrouble
from kinogrid.store.files import flush_folder, flush_path, refuse_link
from kinogrid.store.privacy import close_to_others
from kinogrid.store.trouble import disk_trouble, trouble
from kinogrid.store.workers import Workers

_T = TypeVar("_T")

_Place = tuple[int, int]

Step = tuple[str | Callable[[sqlite3.Connection], None], ...]
"""What leads from one version of the schema to the next in one transaction: statements, and work on rows."""

# "Kino" in ASCII: marks the file as ours, https://www.sqlite.org/pragma.html#pragma_application_id
_APPLICATION_ID = 0x4B696E6F

# What SQLite keeps beside its file, by what their names have more.
BESIDE = ("-wal", "-shm", "-journal")

# How long to wait for another program that holds the file (a backup, a virus scanner), in seconds.
PATIENCE = 5.0
# How long at a glance, on which somebody waits.
_GLANCE = 0.5


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
    """One connection on one thread: no call blocks the loop, and writes happen in the order they are asked for.

    Another connection only reads, for what is needed at once and is found in a few steps.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, glances: sqlite3.Connection, workers: Workers
    ) -> None:
        """Take a file's connection that was opened on the only thread of these workers, and one to look from others.

        `open` makes all.
        """
        self._path = path
        self._connection = connection
        self._glances = glances
        self._looking = Lock()
        self._workers = workers
        self._place, self._beside = _place(path), _places_beside(path)
        self._tell_lost: Callable[[], None] = lambda: None
        self._sound: bool | None = None

    @classmethod
    async def open(cls, path: Path, steps: Sequence[Step], *, patience: float = PATIENCE) -> Self:
        """Open or create the file and bring it to the version that `steps` lead to.

        `patience` is how long, in seconds, another program may hold the file before that is trouble.
        Raises `LibraryTrouble` when the file is newer, damaged, another program's, or can't be read or written.
        """
        workers, opened = Workers(1, "kinogrid-database"), ExitStack()
        try:
            connection, glances = await workers.run(
                partial(told, Charge.NO, partial(_opened, path, steps, patience, opened))
            )
        except asyncio.CancelledError:
            # On the thread that opens, so after it has: the caller is not kept by a disk that does not answer.
            workers.start(opened.close)
            await workers.aclose(0)
            raise
        except BaseException:
            await workers.run(opened.close)
            await workers.aclose()
            raise
        opened.pop_all()
        return cls(path, connection, glances, workers)

    async def read(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        """Do work that only reads; raises `LibraryTrouble`."""
        with self._noticing():
            return await self._workers.run(partial(told, Charge.NO, lambda: work(self._connection)))

    def glance(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        """Do work at once that only reads and is a few steps into an index; sees what is on the disk by then.

        Raises `LibraryTrouble`.
        """
        with self._looking, self._noticing():
            return told(Charge.NO, lambda: work(self._glances))

    async def write(self, work: Callable[[sqlite3.Connection], _T], *, charge: Charge = Charge.NO) -> _T:
        """Do work in one transaction, and return once it is on the disk; it is all done or nothing is.

        Raises `LibraryTrouble`, which says `charge`, when the disk refuses. A caller that is cancelled while it waits
        does not take its write back.
        """
        with self._noticing():
            made, lost = await self._workers.run(partial(told, charge, partial(self._written, work)))
        if lost:
            self._tell_lost()
        return made

    def _close(self) -> None:
        with self._looking:
            self._glances.close()
        self._connection.close()

    def _written(self, work: Callable[[sqlite3.Connection], _T]) -> tuple[_T, bool]:
        return _in_transaction(self._connection, work), self._is_lost()

    def _is_lost(self) -> bool:
        return _place(self._path) != self._place

    def listen(self, lost: Callable[[], None]) -> None:
        """Tell `lost` whenever a write finds that the file is no longer the one that its name leads to."""
        self._tell_lost = lost

    async def is_lost(self) -> bool:
        """Tell whether the file's name leads nowhere or to another file, so that the next start would not find it."""
        return await self._workers.run(self._is_lost)

    async def write_back(self) -> str:
        """Write a lost library to its name again, from what is still open, and go on with that.

        Gives the name under which another file is kept that stood there, empty for none. Raises `LibraryTrouble`, and
        goes on with what is open.
        """
        return await self._workers.run(partial(told, Charge.MAYBE, self._written_back))

    def _written_back(self) -> str:
        whole = self._path.with_name(f"{self._path.name}.whole")
        copy_to(self._connection, whole)
        aside = set_aside(self._path, "replaced", but=self._beside)
        with self._looking:
            self._replace(whole)
        self._place, self._beside = _place(self._path), _places_beside(self._path)
        return aside

    def _replace(self, whole: Path) -> None:
        """Go on with another file, and give it the name of the one that was in use until now."""
        self._glances.close()
        self._connection.close()
        where = whole
        try:
            # Closing leaves what was written beside a file that is gone; it must not be taken for the new one's.
            for path in _with_beside(self._path)[1:]:
                path.unlink(missing_ok=True)
            whole.replace(self._path)
            where = self._path
            flush_folder(self._path.parent)
        finally:
            self._connection = _connected(where, PATIENCE)
            self._glances = _looking_at(where)

    async def check(self) -> None:
        """Read every page of the file, beside what else is done with it, and stop where nobody waits any longer.

        Raises `LibraryTrouble` when it is damaged. 100,000 jobs take more than a second.
        """
        workers, look = Workers(1, "kinogrid-check"), _LookAtAll(self._path)
        try:
            with self._noticing():
                found = await workers.run(partial(told, Charge.NO, look.take))
                if found != "ok":
                    raise trouble("library_damaged", said=found)
        except asyncio.CancelledError:
            look.stop()
            raise
        finally:
            await workers.aclose()
        self.trust()

    @property
    def is_sound(self) -> bool:
        """Tell whether the file is known to be sound, and nothing has said otherwise since."""
        return self._sound is True

    def trust(self) -> None:
        """Take the file for sound, unless something has said otherwise."""
        if self._sound is None:
            self._sound = True

    def doubt(self) -> None:
        """Take the file for damaged, whatever is said of it from now on."""
        self._sound = False

    @contextmanager
    def _noticing(self) -> Iterator[None]:
        try:
            yield
        except LibraryTrouble as found:
            if found.failure.code == "library_damaged":
                self.doubt()
            raise

    async def integrity_check(self) -> tuple[str, ...]:
        """List what SQLite finds wrong with the file; an empty tuple means that it is sound."""
        return await self.read(_complaints)

    def settle(self, patience: float) -> None:
        """Hold up the caller until all that was asked for so far is on the disk.

        For an end that leaves no time to come back to the loop. Raises `TimeoutError` after `patience` seconds.
        """
        self._workers.do_at_once(lambda: None, patience)

    async def aclose(self) -> None:
        """Wait for the writes under way, then close the file; a second call does nothing."""
        if self._workers.closed:
            return
        try:
            await self._workers.run(partial(told, Charge.NO, self._close))
        finally:
            await self._workers.aclose(None)


class _LookAtAll:
    """Reads a whole file on a thread of its own, unless another says that nobody waits for it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._changing = Lock()
        self._connection: sqlite3.Connection | None = None
        self._stopped = False

    def take(self) -> str:
        """Give what is wrong first, or "ok"; raises `sqlite3.Error`."""
        with closing(_looking_at(self._path)) as connection:
            with self._changing:
                self._connection = connection
            try:
                return "" if self._stopped else str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
            except sqlite3.OperationalError:
                if self._stopped:
                    return ""
                raise
            finally:
                with self._changing:
                    self._connection = None

    def stop(self) -> None:
        """End it soon, on any thread."""
        with self._changing:
            self._stopped = True
            if self._connection is not None:
                self._connection.interrupt()


def _database_trouble(error: sqlite3.Error, charge: Charge) -> LibraryTrouble | None:
    """Tell which trouble a database error is; None when the world is well and the mistake is ours."""
    code = _SQLITE.get(getattr(error, "sqlite_errorcode", 0) & _PRIMARY)
    return None if code is None else trouble(code, said=str(error), charge=charge)


def told(charge: Charge, work: Callable[[], _T]) -> _T:
    """Turn the world's failures into `LibraryTrouble`, and let our own mistakes through."""
    try:
        return work()
    except sqlite3.Error as error:
        world = _database_trouble(error, charge)
        if world is None:
            raise
        raise world from error
    except OSError as error:
        raise disk_trouble(error, charge=charge) from error


def bring_up_to_date(path: Path, steps: Sequence[Step]) -> None:
    """Bring a file that nobody uses to the version that `steps` lead to; blocks. Raises `LibraryTrouble`."""
    with ExitStack() as opened:
        _opened(path, steps, PATIENCE, opened)


def copy_to(connection: sqlite3.Connection, target: Path) -> None:
    """Write everything that a connection sees into a file of its own, on the disk when this returns; blocks.

    Raises `sqlite3.Error` or `OSError`, and then there is no such file.
    """
    target.unlink(missing_ok=True)
    try:
        connection.execute("VACUUM INTO ?", (str(target),))
        flush_path(target)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def set_aside(path: Path, why: str, *, but: Container[_Place] = ()) -> str:
    """Keep a database, and what lies beside it, under a new name; gives that, empty where there is none; blocks.

    The files of `but` stay. Raises `OSError`.
    """
    places = [(file, _place(file)) for file in _with_beside(path)]
    found = [file for file, place in places if place is not None and place not in but]
    number, aside = 1, path.with_name(f"{path.stem}.{why}{path.suffix}")
    while any(file.exists() for file in _with_beside(aside)):
        number += 1
        aside = path.with_name(f"{path.stem}.{why}-{number}{path.suffix}")
    for file in found:
        file.rename(aside.with_name(aside.name + file.name.removeprefix(path.name)))
    return aside.name if found else ""


def _with_beside(path: Path) -> list[Path]:
    return [path.with_name(path.name + more) for more in ("", *BESIDE)]


def _places_beside(path: Path) -> frozenset[_Place]:
    return frozenset(place for place in map(_place, _with_beside(path)[1:]) if place is not None)


def _place(path: Path) -> _Place | None:
    """Tell which file a name leads to; None for none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


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


def make_private(path: Path) -> None:
    """See that nobody else can read a database, before SQLite gives what it keeps beside it the same rights."""
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    for file in _with_beside(path):
        close_to_others(file)


def distrust(connection: sqlite3.Connection) -> None:
    """Let nothing that stands in a file's schema call functions that may do more than compute: it may be anybody's."""
    connection.execute("PRAGMA trusted_schema = OFF")


def _connected(path: Path, patience: float, newest: int | None = None) -> sqlite3.Connection:
    make_private(path)
    for beside in _with_beside(path)[1:]:
        # SQLite would follow a link, and write over whatever it leads to.
        refuse_link(beside)
    connection = sqlite3.connect(path, isolation_level=None, timeout=patience)
    try:
        distrust(connection)
        if newest is not None:
            _refuse_others(connection, newest)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA fullfsync = ON")
        connection.execute("PRAGMA checkpoint_fullfsync = ON")
        connection.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _looking_at(path: Path) -> sqlite3.Connection:
    """Open a file that is in use already to read it, from any thread, one at a time."""
    connection = sqlite3.connect(path, isolation_level=None, timeout=_GLANCE, check_same_thread=False)
    try:
        distrust(connection)
        connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _opened(
    path: Path, steps: Sequence[Step], patience: float, opened: ExitStack
) -> tuple[sqlite3.Connection, sqlite3.Connection]:
    """Open both connections, to be closed with `opened` where nobody takes them."""
    connection = opened.enter_context(closing(_connected(path, patience, len(steps))))
    for version in range(_number(connection, "user_version"), len(steps)):
        _in_transaction(connection, partial(_climb, version=version, step=steps[version]))
    return connection, opened.enter_context(closing(_looking_at(path)))


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
