"""The library's own pictures: files under the hash of their content, which were used last, and where each is up."""

import hashlib
import sqlite3
from collections.abc import Collection
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kinogrid.domain.file_names import shown_name
from kinogrid.store.database import Database, Step
from kinogrid.store.files import is_own, own_folder, refuse_link, write_whole
from kinogrid.store.trouble import disk_told

# So many pictures that no order uses any more are kept to be used again.
KEPT = 60
_SUFFIXES = frozenset({"png", "jpg", "webp"})

FRAME_TABLES: Step = (
    """
    CREATE TABLE frames (
        name TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        used_at REAL NOT NULL
    ) STRICT
    """,
)
"""The table of this file, part of a step of the schema; never changed once released."""


class FrameFolder:
    """`frames/<sha256>.<suffix>` below the library: the same picture is one file, whatever it was called before."""

    def __init__(self, library: Path) -> None:
        """Take the library's folder; nothing is made before there is a picture to keep."""
        self._library = library
        self._in_use: set[str] = set()
        self.folder = library / "frames"

    def keep(self, data: bytes, suffix: str) -> Path:
        """Write a picture, whole or not at all, unless it is there; blocks, from any thread.

        Raises `LibraryTrouble`; `ValueError` for a suffix that no frame has.
        """
        if suffix not in _SUFFIXES:
            raise ValueError(f"no frame is kept as {suffix!r}")
        name = f"{hashlib.sha256(data).hexdigest()}.{suffix}"
        self._in_use.add(name)
        with disk_told():
            path = own_folder(self._library, "frames") / name
            if not (is_own(path) and path.stat().st_size == len(data)):
                write_whole(path, data)
        return path

    def files(self) -> list[tuple[str, float]]:
        """List the pictures that are there, each with when it was written, in Unix seconds; blocks.

        Raises `LibraryTrouble`.
        """
        with disk_told():
            refuse_link(self.folder)
            own = [path for path in self.folder.iterdir() if is_own(path)] if self.folder.is_dir() else []
            return [(path.name, path.stat().st_mtime) for path in own if path.suffix.removeprefix(".") in _SUFFIXES]

    def prune(self, wanted: Collection[str]) -> None:
        """Delete every file but those named and those kept since the start; blocks. Raises `LibraryTrouble`."""
        with disk_told():
            # What a link leads to is somebody's own pictures.
            refuse_link(self.folder)
            if self.folder.is_dir():
                for path in self.folder.iterdir():
                    if path.name not in wanted and path.name not in self._in_use and is_own(path):
                        path.unlink()


@dataclass(frozen=True, slots=True)
class RecentFrame:
    """A picture of the library that was used: its file, and what the person knew it by."""

    path: Path
    title: str


class FrameRecords:
    """What is remembered of frames, in the library's database: when they were used, and what they were called.

    Recent frames and titles are at hand in memory once `load` has read them.
    """

    def __init__(self, database: Database, folder: FrameFolder) -> None:
        """Take a database whose schema includes `FRAME_TABLES`."""
        self._database = database
        self._folder = folder
        self._titles: dict[str, str] = {}

    async def load(self) -> None:
        """Read what was used; raises `LibraryTrouble`."""
        self._titles = dict(await self._database.read(_all))

    async def take_back(self) -> None:
        """Know the folder's pictures again whose titles are lost, by their own names; raises `LibraryTrouble`."""
        await self._database.write(lambda connection: _take_back(self._folder.files(), connection))

    async def prune(self, needed: Collection[Path]) -> None:
        """Throw away what no order, no draft and no memory of recent frames needs; raises `LibraryTrouble`."""
        wanted = {path.name for path in needed} | set(list(self._titles)[-KEPT:])
        gone = self._titles.keys() - wanted
        if gone:
            await self._database.write(partial(_forget, gone))
        self._titles = {name: title for name, title in self._titles.items() if name in wanted}
        # On the database's thread: nobody waits for it at the start, and two threads never meet in the folder.
        await self._database.read(lambda _connection: self._folder.prune(wanted))

    def title(self, path: Path) -> str:
        """Give what the person knows a picture by: its own file's name, or the one it had before it was kept here."""
        name = shown_name(path.name)
        return self._titles.get(path.name, name) if path.parent == self._folder.folder else name

    def recent(self, most: int) -> tuple[RecentFrame, ...]:
        """List the pictures used last, the latest first."""
        names = list(reversed(self._titles))[:most]
        return tuple(RecentFrame(self._folder.folder / name, self._titles[name]) for name in names)

    async def use(self, path: Path, title: str, at: float) -> None:
        """Note that a picture of the library was used, `at` Unix seconds; raises `LibraryTrouble`."""
        self._titles.pop(path.name, None)
        self._titles[path.name] = title
        await self._database.write(partial(_use, path.name, title, at))


def _all(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    return connection.execute("SELECT name, title FROM frames ORDER BY used_at, name").fetchall()


def _take_back(found: list[tuple[str, float]], connection: sqlite3.Connection) -> None:
    rows = [(name, name, at) for name, at in found]
    connection.executemany("INSERT OR IGNORE INTO frames (name, title, used_at) VALUES (?, ?, ?)", rows)


def _forget(names: Collection[str], connection: sqlite3.Connection) -> None:
    connection.executemany("DELETE FROM frames WHERE name = ?", [(name,) for name in names])


def _use(name: str, title: str, at: float, connection: sqlite3.Connection) -> None:
    connection.execute("INSERT OR REPLACE INTO frames (name, title, used_at) VALUES (?, ?, ?)", (name, title, at))
