"""Jobs and their journals as rows; the transaction in which charge safety begins."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import partial

from kinogrid.domain.annotation import Project
from kinogrid.domain.failure import Charge
from kinogrid.domain.hints import Hints
from kinogrid.domain.job import Job
from kinogrid.domain.journal import JournalEntry, kind_from_text
from kinogrid.domain.request import Extend
from kinogrid.domain.spending import Charged
from kinogrid.domain.state import (
    Done,
    Draft,
    Failed,
    Fetching,
    GivenUp,
    Running,
    State,
    Stopped,
    Submitting,
    Unconfirmed,
    Uploading,
)
from kinogrid.store.annotation_text import annotations_to_text
from kinogrid.store.charges import charges_of, take_back_charges
from kinogrid.store.codec import (
    curation_to_text,
    foreseen_to_text,
    masked,
    order_to_text,
    postings_to_text,
    state_kind,
    state_to_text,
)
from kinogrid.store.database import Database, Step
from kinogrid.store.hint_rows import hints_named
from kinogrid.store.job_lookup import SqlJobLookup
from kinogrid.store.job_rows import PLANNED, SELECT, SELECT_ALIVE, SELECT_ONE, SELECT_PLANNED, SELECTS, read_jobs
from kinogrid.store.listing import delist, enlist, relate, relatives
from kinogrid.store.projects import projects_named, take_back_projects
from kinogrid.store.recovery import Recovered, TakenBack, returning

# The longest detail of a journal entry, in bytes of UTF-8.
DETAIL_BOUND = 64 * 1024

JOB_TABLES: Step = (
    """
        CREATE TABLE jobs (
            id TEXT PRIMARY KEY,
            created_at REAL NOT NULL,
            prompt TEXT NOT NULL,
            order_json TEXT NOT NULL,
            state TEXT NOT NULL,
            state_json TEXT NOT NULL,
            task_id TEXT UNIQUE,
            video_id TEXT,
            parent_id TEXT,
            parent_index INTEGER,
            curation TEXT NOT NULL,
            CHECK ((parent_id IS NULL) = (parent_index IS NULL))
        ) STRICT
        """,
    "CREATE INDEX jobs_newest ON jobs (created_at DESC, id)",
    "CREATE INDEX jobs_children ON jobs (parent_id) WHERE parent_id IS NOT NULL",
    """
        CREATE TABLE journal (
            number INTEGER PRIMARY KEY,
            job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            at REAL NOT NULL,
            what TEXT NOT NULL,
            detail TEXT NOT NULL
        ) STRICT
        """,
    "CREATE INDEX journal_of_job ON journal (job_id, number)",
)
"""The tables of this file, the first step of the schema; never changed once released."""

RECORD_TABLES: Step = (
    "CREATE TABLE unrecorded (job_id TEXT PRIMARY KEY REFERENCES jobs (id) ON DELETE CASCADE) STRICT",
    "INSERT INTO unrecorded SELECT id FROM jobs",
)
"""Names the rows that `job.json` is behind of, a step of the schema; never changed once released."""

EMPTIED_TABLES: Step = ("CREATE TABLE emptied (number INTEGER PRIMARY KEY CHECK (number = 1)) STRICT",)
"""Tells by its one row that a library without jobs was wanted, a step of the schema; never changed once released."""

FORESEEN_COLUMN: Step = ("ALTER TABLE jobs ADD COLUMN foreseen TEXT",)
"""Tells what an order was to cost, part of a step of the schema; never changed once released."""

ALIVE_COLUMNS: Step = (
    "ALTER TABLE jobs ADD COLUMN alive INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE jobs ADD COLUMN continues TEXT",
    "ALTER TABLE jobs ADD COLUMN placed_at REAL",
    "CREATE INDEX jobs_alive ON jobs (id) WHERE alive",
    "CREATE INDEX jobs_videos ON jobs (video_id) WHERE video_id IS NOT NULL",
    "CREATE INDEX jobs_continuing ON jobs (continues) WHERE continues IS NOT NULL",
    "CREATE INDEX jobs_placed ON jobs (placed_at) WHERE placed_at IS NOT NULL",
)
"""Tells what is found without reading every row: which jobs are alive, what an extension continues, and when an order
was let go; part of a step of the schema, never changed once released."""

_SAVE = """
    INSERT INTO jobs
        (id, created_at, prompt, order_json, state, state_json, task_id, video_id, parent_id, parent_index, curation,
         postings, foreseen, annotations, alive, continues, placed_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        created_at = excluded.created_at, prompt = excluded.prompt, order_json = excluded.order_json,
        state = excluded.state, state_json = excluded.state_json, task_id = excluded.task_id,
        video_id = excluded.video_id, parent_id = excluded.parent_id, parent_index = excluded.parent_index,
        curation = excluded.curation, postings = excluded.postings, foreseen = excluded.foreseen,
        annotations = excluded.annotations, alive = excluded.alive, continues = excluded.continues,
        placed_at = excluded.placed_at
"""


class SqlJobStore:
    """The `JobStore` of the ports over one database.

    `mask` takes the live secrets out of whatever is written: a service that echoes the token in an error must not get
    it onto the disk.
    """

    def __init__(self, database: Database, mask: Callable[[str], str] = str) -> None:
        """Take an open database whose schema includes `JOB_TABLES`."""
        self._database = database
        self._mask = mask
        self._unreadable: tuple[str, ...] = ()
        self._lookup = SqlJobLookup(database)

    @property
    def unreadable(self) -> tuple[str, ...]:
        """Name the jobs that were met whose rows cannot be read; the rows stay as they are."""
        return tuple(sorted({*self._unreadable, *self._lookup.unreadable}))

    @property
    def lookup(self) -> SqlJobLookup:
        """Give who finds jobs that are not in memory."""
        return self._lookup

    async def alive(self) -> Sequence[Job]:
        """Give the jobs that something may still become of, newest first; raises `LibraryTrouble`."""
        jobs, self._unreadable = await self._database.read(partial(read_jobs, select=SELECT_ALIVE))
        return jobs

    async def load(self) -> Sequence[Job]:
        """Give every job that can be read, newest first; raises `LibraryTrouble`."""
        jobs, self._unreadable = await self._database.read(partial(read_jobs, select=SELECT))
        return jobs

    async def plan(self, jobs: Sequence[Job]) -> None:
        """Write orders that are no jobs yet, all in one transaction; `save` makes one a job, `forget` drops it.

        Raises `LibraryTrouble`, and then none is written.
        """
        await self._database.write(partial(self._plan, jobs=jobs))

    async def planned(self) -> Sequence[Job]:
        """Give the planned orders that can be read and are no jobs yet, oldest first; raises `LibraryTrouble`."""
        jobs, _unreadable = await self._database.read(partial(read_jobs, select=SELECT_PLANNED))
        return jobs

    async def save(self, job: Job, entry: JournalEntry | None = None) -> None:
        """Write a job and what happened to it in one committed transaction.

        Raises `LibraryTrouble` when the disk refuses, and `sqlite3.IntegrityError` when the task already belongs to
        another job, which is our own mistake.
        """
        work = partial(self.put, job=job, entry=entry)
        await self._database.write(work, charge=_charge(job.state))

    async def save_all(self, made: Sequence[tuple[Job, Sequence[JournalEntry]]]) -> None:
        """Write several jobs with their histories in one transaction, all or none; raises as `save`."""
        await self._database.write(partial(self._save_all, made=made), charge=Charge.MAYBE)

    def _save_all(self, connection: sqlite3.Connection, *, made: Sequence[tuple[Job, Sequence[JournalEntry]]]) -> None:
        for job, lines in made:
            self.put(connection, job, None)
            for line in lines:
                self._put_line(connection, job.id, line)

    def _plan(self, connection: sqlite3.Connection, *, jobs: Sequence[Job]) -> None:
        for job in jobs:
            self.put(connection, job, None, kind=PLANNED)

    def put(
        self, connection: sqlite3.Connection, job: Job, entry: JournalEntry | None, *, kind: str | None = None
    ) -> None:
        """Write a job's row, and a line of its journal, inside a transaction of the caller's: for many at once.

        `kind` takes the place of the kind that its state has.
        """
        parent = job.parent
        row = (
            job.id,
            job.created_at,
            self._mask(job.order.prompt),
            masked(order_to_text(job.order), self._mask),
            kind or state_kind(job.state),
            masked(state_to_text(job.state), self._mask),
            job.task_id,
            None if job.result is None else job.result.video_id,
            None if parent is None else parent.job_id,
            None if parent is None else parent.index,
            curation_to_text(job.curation),
            masked(postings_to_text(job.postings), self._mask),
            foreseen_to_text(job.foreseen),
            masked(annotations_to_text(job.annotations), self._mask),
            *_found_by(job),
        )
        connection.execute(_SAVE, row)
        connection.execute("INSERT OR IGNORE INTO unrecorded (job_id) VALUES (?)", (job.id,))
        if kind == PLANNED:
            delist(connection, job.id)
        else:
            enlist(connection, job, self._mask)
        if entry is not None:
            self._put_line(connection, job.id, entry)

    def _put_line(self, connection: sqlite3.Connection, job_id: str, line: JournalEntry) -> None:
        connection.execute(
            "INSERT INTO journal (job_id, at, what, detail) VALUES (?, ?, ?, ?)",
            (job_id, line.at, line.what, bounded(self._mask(line.detail))),
        )

    async def unrecorded(self) -> Sequence[tuple[Job, bool]]:
        """Give the jobs that are newer than what `job.json` says of them, each with whether it is only planned yet.

        Raises `LibraryTrouble`.
        """
        return await self._database.read(_unrecorded)

    async def projects_of(self, job: Job) -> Sequence[Project]:
        """Give the projects that a job or any of its variants is in; raises `LibraryTrouble`."""
        return await self._database.read(partial(projects_named, ids=job.annotations.projects))

    async def hints_of(self, job: Job) -> Mapping[str, Hints]:
        """Give what was measured of a job's clips, each by the SHA-256 of its content; raises `LibraryTrouble`."""
        return await self._database.read(partial(hints_named, job_id=job.id))

    async def charges_of(self, job: Job) -> Sequence[Charged]:
        """Give what a job was charged, the earliest first; raises `LibraryTrouble`."""
        return await self._database.read(partial(charges_of, job_id=job.id))

    async def recorded(self, job_ids: Sequence[str]) -> None:
        """Take note that `job.json` says what the rows of these jobs do; raises `LibraryTrouble`."""
        await self._database.write(partial(_recorded, job_ids=job_ids))

    async def take_back(self, records: Sequence[Recovered]) -> TakenBack:
        """Write what was read from the folders' `job.json` into the rows, histories included, all in one transaction.

        Where a row tells of more than the record does it stays. No order comes back as one that sends itself; that goes
        for the rows without a record, too, as they may be those of an old copy. Raises `LibraryTrouble`.
        """
        return await self._database.write(partial(self._take_back, records=records))

    def _take_back(self, connection: sqlite3.Connection, *, records: Sequence[Recovered]) -> TakenBack:
        lines = dict(connection.execute("SELECT job_id, count(*) FROM journal GROUP BY job_id").fetchall())
        rows = {row[0]: row[1] for row in connection.execute("SELECT id, task_id FROM jobs")}
        owners = {task_id: job_id for job_id, task_id in rows.items() if task_id is not None}
        taken: list[Job] = []
        doubled: list[str] = []
        projects: list[Project] = []
        charges: dict[str, tuple[Charged, ...]] = {}
        for record in sorted(records, key=_claim):
            job = record.returning
            charges[job.id] = record.charges
            if job.id in rows and (record.is_partial or lines.get(job.id, 0) > len(record.journal)):
                continue
            if job.task_id is not None and owners.setdefault(job.task_id, job.id) != job.id:
                doubled.append(job.id)
                del charges[job.id]
                continue
            self.put(connection, job, None, kind=PLANNED if record.planned else None)
            connection.execute("DELETE FROM journal WHERE job_id = ?", (job.id,))
            for entry in record.journal:
                self._put_line(connection, job.id, entry)
            taken.append(job)
            named = dict(record.projects)
            projects += (Project(one, named.get(one, one), job.created_at) for one in job.annotations.projects)
        take_back_projects(connection, projects)
        take_back_charges(connection, (one for of_job in charges.values() for one in of_job))
        self._hold(connection, {job.id for job in taken})
        _note_emptied(connection)
        return TakenBack(tuple(taken), tuple(doubled))

    def _hold(self, connection: sqlite3.Connection, but: AbstractSet[str]) -> None:
        for select, planned in SELECTS:
            for job in read_jobs(connection, select=select)[0]:
                if job.id not in but and (held := returning(job)) != job:
                    self.put(connection, held, None, kind=PLANNED if planned else None)

    async def forget(self, job_id: str) -> None:
        """Remove a job and its journal; one that is not there is forgotten already. Raises `LibraryTrouble`."""
        await self._database.write(partial(_forget, job_id=job_id))

    async def journal(self, job_id: str) -> Sequence[JournalEntry]:
        """Give a job's history, oldest first; raises `LibraryTrouble`."""
        return await self._database.read(partial(_journal, job_id=job_id))


def note_alive(connection: sqlite3.Connection) -> None:
    """Tell of every row what `ALIVE_COLUMNS` are for: a step of the schema; one that cannot be read stays alive."""
    ids = [row[0] for row in connection.execute("SELECT id FROM jobs WHERE state <> 'planned'")]
    for job_id in ids:
        jobs, _unreadable = read_jobs(connection, select=SELECT_ONE, of=(job_id,))
        for job in jobs:
            connection.execute(
                "UPDATE jobs SET alive = ?, continues = ?, placed_at = ? WHERE id = ?", (*_found_by(job), job_id)
            )


def _found_by(job: Job) -> tuple[bool, str | None, float | None]:
    """Give whether a job is alive, the video that it continues, and when it was let go, None where nobody knows."""
    continues = job.order.video_id if isinstance(job.order, Extend) else None
    return job.is_alive, continues, None if job.foreseen is None else job.placed_at


def bounded(detail: str) -> str:
    """Cut a detail to `DETAIL_BOUND` bytes of UTF-8, and say so at its end."""
    data = detail.encode()
    if len(data) <= DETAIL_BOUND:
        return detail
    note = f" … (cut, {len(data)} bytes in all)"
    return data[: DETAIL_BOUND - len(note.encode())].decode(errors="ignore") + note


def _charge(state: State) -> Charge:
    """Say what a job may have cost at the moment that its row can't be written."""
    match state:
        case Draft() | Uploading() | Submitting():
            # This row is written before the first byte of the order leaves.
            return Charge.NO
        case Fetching() | Done():
            return Charge.YES
        case Failed(failure=failure):
            return failure.charge
        case Stopped(task_id=None):
            return Charge.NO
        case Running() | Unconfirmed() | Stopped() | GivenUp():
            return Charge.MAYBE


def _forget(connection: sqlite3.Connection, *, job_id: str) -> None:
    others = relatives(connection, job_id)
    delist(connection, job_id)
    connection.execute("DELETE FROM jobs WHERE id = ?", (job_id,))
    for other in others:
        relate(connection, other)
    _note_emptied(connection)


def _note_emptied(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT OR IGNORE INTO emptied SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM jobs)")


def _unrecorded(connection: sqlite3.Connection) -> tuple[tuple[Job, bool], ...]:
    of_these = "AND id IN (SELECT job_id FROM unrecorded) ORDER BY"
    loaded = ((read_jobs(connection, select=sql.replace("ORDER BY", of_these))[0], planned) for sql, planned in SELECTS)
    return tuple((job, planned) for jobs, planned in loaded for job in jobs)


def _recorded(connection: sqlite3.Connection, *, job_ids: Sequence[str]) -> None:
    connection.executemany("DELETE FROM unrecorded WHERE job_id = ?", [(job_id,) for job_id in job_ids])


def _claim(record: Recovered) -> tuple[bool, float, str]:
    """Order those that claim one task: who has its clips before who waits for them, and the older before the newer."""
    return not record.job.clips, record.job.created_at, record.job.id


def _journal(connection: sqlite3.Connection, *, job_id: str) -> tuple[JournalEntry, ...]:
    rows = connection.execute("SELECT at, what, detail FROM journal WHERE job_id = ? ORDER BY number", (job_id,))
    return tuple(JournalEntry(at, kind_from_text(what), detail) for at, what, detail in rows)
