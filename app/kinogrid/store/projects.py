"""Projects and saved searches, in the database; which clips are in a project stands with their jobs."""

import sqlite3
from collections.abc import Callable, Collection, Sequence
from functools import partial

from kinogrid.domain.annotation import Project
from kinogrid.domain.clip_filter import SavedSearch
from kinogrid.store.annotation_text import search_from_text, search_to_text
from kinogrid.store.codec import masked
from kinogrid.store.database import Database
from kinogrid.store.listing import LabelKind, label_id


class SqlProjects:
    """The `ProjectStore` of the ports over one database."""

    def __init__(self, database: Database, mask: Callable[[str], str] = str) -> None:
        """Take an open database; `mask` takes secrets out of what is written."""
        self._database = database
        self._mask = mask

    async def projects(self) -> Sequence[Project]:
        """Give all projects, the oldest first; raises `LibraryTrouble`."""
        return await self._database.read(_all)

    async def keep(self, project: Project) -> None:
        """Keep a project, instead of one of the same id; raises `LibraryTrouble`.

        The records of what is in it are to be written anew, as they name it.
        """
        row = project.id, self._mask(project.name), project.created_at
        await self._database.write(partial(_keep, row=row))

    async def drop(self, project_id: str) -> None:
        """Keep a project no longer, which nothing is in any more; raises `LibraryTrouble`."""
        await self._database.write(
            lambda connection: connection.execute("DELETE FROM projects WHERE id = ?", (project_id,))
        )

    async def searches(self) -> Sequence[SavedSearch]:
        """Give the saved searches that can be read, by their names; raises `LibraryTrouble`."""
        return await self._database.read(_searches)

    async def keep_search(self, saved: SavedSearch) -> None:
        """Keep a search, instead of one of the same name; raises `LibraryTrouble`."""
        row = self._mask(saved.name), masked(search_to_text(saved.search), self._mask)
        await self._database.write(
            lambda connection: connection.execute("INSERT OR REPLACE INTO saved_searches VALUES (?, ?)", row)
        )

    async def drop_search(self, name: str) -> None:
        """Keep a search no longer; raises `LibraryTrouble`."""
        await self._database.write(
            lambda connection: connection.execute("DELETE FROM saved_searches WHERE name = ?", (name,))
        )


def projects_named(connection: sqlite3.Connection, ids: Collection[str]) -> tuple[Project, ...]:
    """Give the projects of these ids."""
    return tuple(project for project in _all(connection) if project.id in ids)


def take_back_projects(connection: sqlite3.Connection, told: Collection[Project]) -> None:
    """Know again what records tell of projects, of several names the latest; those that are known stay as they are."""
    rows = [(one.id, one.name, one.created_at) for one in sorted(told, key=lambda one: one.created_at, reverse=True)]
    connection.executemany("INSERT OR IGNORE INTO projects (id, name, created_at) VALUES (?, ?, ?)", rows)


def _all(connection: sqlite3.Connection) -> tuple[Project, ...]:
    rows = connection.execute("SELECT id, name, created_at FROM projects ORDER BY created_at, id")
    return tuple(Project(*row) for row in rows)


def _keep(connection: sqlite3.Connection, *, row: tuple[str, str, float]) -> None:
    connection.execute("INSERT OR REPLACE INTO projects (id, name, created_at) VALUES (?, ?, ?)", row)
    connection.execute(
        """
            INSERT OR IGNORE INTO unrecorded
            SELECT job_id FROM labelled JOIN listed_jobs ON number = key / 16 WHERE label = ? AND key % 16 = 15
            """,
        (label_id(connection, LabelKind.PROJECT, row[0]),),
    )


def _searches(connection: sqlite3.Connection) -> tuple[SavedSearch, ...]:
    rows = connection.execute("SELECT name, search FROM saved_searches ORDER BY name")
    read = ((name, search_from_text(text)) for name, text in rows)
    return tuple(SavedSearch(name, search) for name, search in read if search is not None)
