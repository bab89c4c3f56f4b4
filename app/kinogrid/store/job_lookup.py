"""Finds jobs that are not in memory, and names those that something holds of."""

import sqlite3
from collections.abc import Collection, Mapping, Sequence
from functools import partial
from heapq import merge
from itertools import islice

import msgspec

from kinogrid.domain.job import Job
from kinogrid.store.codec import Unreadable
from kinogrid.store.database import Database
from kinogrid.store.job_rows import SELECT, SELECT_ONE, job_of, read_jobs
from kinogrid.store.listing import ALL, JOB_SLOT, SLOTS, unpacked

# So many rows are looked through at once, so that nobody else waits long for the database.
_SLICE = 2_000

_encode = msgspec.json.Encoder().encode


class SqlJobLookup:
    """The `JobLookup` of the ports over one database.

    `unreadable` names the jobs that it met whose rows could not be read. What is not awaited is a step or two into an
    index, done on the caller's thread: between the answer and what is done with it nothing else can happen.
    """

    def __init__(self, database: Database) -> None:
        """Take an open database whose schema includes `ALIVE_COLUMNS`."""
        self._database = database
        self.unreadable: set[str] = set()

    def find(self, job_id: str) -> Job | None:
        """Give a job as its row tells it, None for none that can be read; raises `LibraryTrouble`."""
        row = self._database.glance(lambda connection: connection.execute(SELECT_ONE, (job_id,)).fetchone())
        try:
            return None if row is None else job_of(row)
        except Unreadable:
            self.unreadable.add(job_id)
            return None

    def owners(self, task_ids: Collection[str]) -> dict[str, str]:
        """Give the jobs that tasks belong to, by the ids of the tasks; raises `LibraryTrouble`."""
        asked = (_encode(list(task_ids)).decode(),)
        sql = "SELECT task_id, id FROM jobs WHERE task_id IN (SELECT value FROM json_each(?))"
        return dict(self._database.glance(lambda connection: connection.execute(sql, asked).fetchall()))

    def making(self, video_id: str) -> Sequence[str]:
        """Name the jobs whose results have this id to extend from, the oldest first; raises `LibraryTrouble`."""
        return self._named("SELECT id FROM jobs WHERE video_id = ? ORDER BY created_at, id", video_id)

    def continuing(self, video_id: str) -> Sequence[str]:
        """Name the jobs that were ordered to continue this video; raises `LibraryTrouble`."""
        return self._named("SELECT id FROM jobs WHERE continues = ? ORDER BY created_at, id", video_id)

    def placed_since(self, at: float) -> Sequence[str]:
        """Name the jobs that were let go here at this time or later, in Unix seconds; raises `LibraryTrouble`."""
        return self._named("SELECT id FROM jobs WHERE placed_at >= ?", at)

    def _named(self, sql: str, of: object) -> Sequence[str]:
        return [row[0] for row in self._database.glance(lambda connection: connection.execute(sql, (of,)).fetchall())]

    async def read(self, job_ids: Collection[str]) -> Sequence[Job]:
        """Give those of these jobs that can be read, newest first; raises `LibraryTrouble`."""
        select = SELECT.replace("ORDER BY", "AND id IN (SELECT value FROM json_each(?)) ORDER BY")
        asked = (_encode(list(job_ids)).decode(),)
        jobs, unreadable = await self._database.read(partial(read_jobs, select=select, of=asked))
        self.unreadable.update(unreadable)
        return jobs

    async def made(self, job_ids: Collection[str]) -> Mapping[str, float]:
        """Give when each of these jobs was made, by their ids; raises `LibraryTrouble`."""
        sql = "SELECT id, created_at FROM jobs WHERE id IN (SELECT value FROM json_each(?))"
        asked = (_encode(list(job_ids)).decode(),)
        return dict(await self._database.read(lambda connection: connection.execute(sql, asked).fetchall()))

    async def listed(self) -> Sequence[tuple[float, str]]:
        """Give when each job was made, and its id, the oldest first; raises `LibraryTrouble`."""
        return await self._database.read(_listed)

    async def apart(self) -> Sequence[str]:
        """Name the extensions whose parent is not known though the library has who made what they continue.

        Raises `LibraryTrouble`.
        """
        rows = await self._database.read(lambda connection: connection.execute(_APART).fetchall())
        return [row[0] for row in rows]

    async def parents(self) -> Mapping[str, str]:
        """Give the jobs that others continue, by the ids of those; raises `LibraryTrouble`."""
        return dict(await self._database.read(lambda connection: connection.execute(_PARENTS).fetchall()))

    async def in_project(self, project_id: str) -> Sequence[str]:
        """Name the jobs of which anything is in a project; raises `LibraryTrouble`."""
        rows = await self._database.read(
            lambda connection: connection.execute(_IN_PROJECT, (JOB_SLOT, project_id)).fetchall()
        )
        return [row[0] for row in rows]

    async def lessons(self, most: int) -> Sequence[Job]:
        """Give of each kind of order so many of the latest jobs, oldest first; raises `LibraryTrouble`."""
        return await self.read(await self._database.read(partial(_lessons, most=most)))

    async def pictures(self) -> frozenset[str]:
        """Give where all pictures lie that any order has from this machine; raises `LibraryTrouble`."""
        found: set[str] = set()
        after: int | None = 0
        while after is not None:
            paths, after = await self._database.read(partial(_pictures, after=after))
            found |= paths
        return frozenset(found)


_APART = """
    SELECT child.id FROM jobs AS child
    WHERE child.continues IS NOT NULL AND child.state <> 'planned'
        AND EXISTS (SELECT 1 FROM jobs AS maker WHERE maker.video_id = child.continues)
        AND NOT EXISTS (SELECT 1 FROM jobs AS parent WHERE parent.id = child.parent_id)
"""
_PARENTS = "SELECT id, parent_id FROM jobs WHERE parent_id IS NOT NULL"
_IN_PROJECT = """
    SELECT job_id FROM labels JOIN labelled ON labelled.label = labels.id AND labelled.key % 16 = ?
    JOIN listed_jobs ON number = labelled.key / 16
    WHERE labels.kind = 'project' AND labels.name = ?
"""


def _listed(connection: sqlite3.Connection) -> Sequence[tuple[float, str]]:
    rows: list[tuple[float, str]] = connection.execute(
        "SELECT created_at, id FROM jobs ORDER BY created_at DESC, id"  # as the index has it
    ).fetchall()
    (count,) = connection.execute("SELECT count(*) FROM listed_jobs").fetchone()
    if count < len(rows):
        # What is only planned, and what could not be read when it was listed.
        sql = "SELECT id FROM jobs WHERE id NOT IN (SELECT job_id FROM listed_jobs)"
        left_out = {row[0] for row in connection.execute(sql)}
        rows = [row for row in rows if row[1] not in left_out]
    rows.sort()
    return rows


def _lessons(connection: sqlite3.Connection, *, most: int) -> Sequence[str]:
    kinds: dict[tuple[object, ...], list[int]] = {}
    for (number,) in connection.execute("SELECT facts FROM tallies WHERE label = ?", (ALL,)):
        facts = unpacked(number)
        if not facts.is_clip:
            kinds.setdefault((facts.making, facts.mode, facts.resolution), []).append(number)
    named: list[str] = []
    for numbers in kinds.values():
        runs = [
            [
                -key
                for (key,) in connection.execute(
                    "SELECT key FROM listed WHERE facts = ? ORDER BY key DESC LIMIT ?", (number, most)
                )
            ]
            for number in numbers
        ]
        for key in islice(merge(*runs), most):
            sql = "SELECT job_id FROM listed_jobs WHERE number = ?"
            named += [row[0] for row in connection.execute(sql, (-key // SLOTS,))]
    return named


def _pictures(connection: sqlite3.Connection, *, after: int) -> tuple[frozenset[str], int | None]:
    rows = connection.execute(
        """
        SELECT number,
            CASE WHEN first ->> 'kind' = 'local' THEN first ->> 'path' END,
            CASE WHEN last ->> 'kind' = 'local' THEN last ->> 'path' END
        FROM (
            SELECT rowid AS number, order_json -> '$.first' AS first, order_json -> '$.last' AS last
            FROM jobs WHERE rowid > ? AND json_valid(order_json) ORDER BY rowid LIMIT ?
        )
        """,
        (after, _SLICE),
    ).fetchall()
    paths = frozenset(path for _, *both in rows for path in both if path)
    return paths, rows[-1][0] if len(rows) == _SLICE else None
