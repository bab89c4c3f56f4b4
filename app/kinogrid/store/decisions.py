"""What a person decided, deleted and cleared last, in the database: to be taken back after a restart too."""

import logging
import sqlite3
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from kinogrid.domain.job import Decision
from kinogrid.domain.trashed import ClearedClips, KeptStep, RemovedJob, Trashed
from kinogrid.store.codec import Unreadable, cleared_from_text, cleared_to_text, curation_from_text, curation_to_text
from kinogrid.store.database import Database, Step
from kinogrid.store.record import record
from kinogrid.store.recovery import recovered

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
"""The first table of this file, a step of the schema; never changed once released."""

DELETION_TABLES: Step = (
    """
        CREATE TABLE deletions (
            job_id TEXT PRIMARY KEY,
            number INTEGER NOT NULL,
            place TEXT,
            record TEXT NOT NULL
        ) STRICT
        """,
)
"""The jobs that were deleted, numbered among the decisions, a step of the schema; never changed once released."""

CLEARING_TABLES: Step = (
    """
        CREATE TABLE clearings (
            id INTEGER PRIMARY KEY,
            number INTEGER NOT NULL,
            clips TEXT NOT NULL
        ) STRICT
        """,
)
"""The clips that were cleared, numbered among the decisions, a step of the schema; never changed once released."""

_log = logging.getLogger(__name__)


class SqlDecisionStore:
    """The `DecisionStore` of the ports over one database; `mask` takes the live secrets out of what is written."""

    def __init__(self, database: Database, mask: Callable[[str], str] = str) -> None:
        """Take an open database whose schema includes the tables of this file."""
        self._database = database
        self._mask = mask
        # What stands in rows of its own: that is written once, however often its number changes.
        self._deletions: dict[str, RemovedJob] = {}
        self._clearings: dict[int, ClearedClips] = {}

    async def steps(self) -> tuple[Sequence[KeptStep], Sequence[Decision]]:
        """Give the steps that hold, the last one last, and the decisions that were taken back, the next to redo last.

        What cannot be read is left out. Raises `LibraryTrouble`.
        """
        past, future, self._clearings = await self._database.read(_steps)
        self._deletions = {step.job.id: step for step in past if isinstance(step, RemovedJob)}
        return past, future

    async def keep(self, past: Sequence[KeptStep], future: Sequence[Decision]) -> None:
        """Keep these steps and no others; returns once they are on disk, and raises `LibraryTrouble`."""
        await self._database.write(partial(self._keep, past=past, future=future))

    def _keep(self, connection: sqlite3.Connection, *, past: Sequence[KeptStep], future: Sequence[Decision]) -> None:
        # Redone in the order of their numbers.
        told = enumerate([*((step, 0) for step in past), *((decision, 1) for decision in reversed(future))])
        decided = [(number, step, undone) for number, (step, undone) in told if isinstance(step, Decision)]
        connection.execute("DELETE FROM decisions")
        connection.executemany(
            "INSERT INTO decisions (number, job_id, before, after, undone) VALUES (?, ?, ?, ?, ?)",
            [
                (number, one.job_id, curation_to_text(one.before), curation_to_text(one.after), undone)
                for number, one, undone in decided
            ],
        )
        self._keep_deletions(
            connection, [(number, step) for number, step in enumerate(past) if isinstance(step, RemovedJob)]
        )
        self._keep_clearings(
            connection, [(number, step) for number, step in enumerate(past) if isinstance(step, ClearedClips)]
        )

    def _keep_deletions(self, connection: sqlite3.Connection, removed: Sequence[tuple[int, RemovedJob]]) -> None:
        kept = {step.job.id: step for _, step in removed}
        # Asked of the rows themselves: what was written last may have been rolled back.
        there = {job_id for (job_id,) in connection.execute("SELECT job_id FROM deletions")}
        connection.executemany("DELETE FROM deletions WHERE job_id = ?", [(one,) for one in there - kept.keys()])
        for number, step in removed:
            if step.job.id in there and self._deletions.get(step.job.id) is step:
                connection.execute("UPDATE deletions SET number = ? WHERE job_id = ?", (number, step.job.id))
            else:
                connection.execute(
                    "INSERT OR REPLACE INTO deletions (job_id, number, place, record) VALUES (?, ?, ?, ?)",
                    (step.job.id, number, *self._told(step)),
                )
        self._deletions = kept

    def _keep_clearings(self, connection: sqlite3.Connection, cleared: Sequence[tuple[int, ClearedClips]]) -> None:
        there = {row for (row,) in connection.execute("SELECT id FROM clearings")}
        rows = {id(step): row for row, step in self._clearings.items() if row in there}
        kept: dict[int, ClearedClips] = {}
        for number, step in cleared:
            row = rows.get(id(step))
            if row is None:
                row = connection.execute(
                    "INSERT INTO clearings (number, clips) VALUES (?, ?)", (number, cleared_to_text(step))
                ).lastrowid
            else:
                connection.execute("UPDATE clearings SET number = ? WHERE id = ?", (number, row))
            if row is not None:
                kept[row] = step
        connection.executemany("DELETE FROM clearings WHERE id = ?", [(row,) for row in there - kept.keys()])
        self._clearings = kept

    def _told(self, step: RemovedJob) -> tuple[str | None, str]:
        place = step.trashed.place
        return None if place is None else str(place), record(step.job, step.history, self._mask).decode()


def _steps(
    connection: sqlite3.Connection,
) -> tuple[tuple[KeptStep, ...], tuple[Decision, ...], dict[int, ClearedClips]]:
    """Read the steps that hold, the decisions to redo, and the rows of clips that were cleared."""
    past: dict[int, KeptStep] = {}
    future: list[Decision] = []
    clearings: dict[int, ClearedClips] = {}
    for number, job_id, before, after, undone in connection.execute(
        "SELECT number, job_id, before, after, undone FROM decisions ORDER BY number"
    ):
        try:
            decision = Decision(job_id, curation_from_text(before), curation_from_text(after))
        except Unreadable as error:
            _log.error("a decision about job %s cannot be read: %s", job_id, error)
            continue
        if undone:
            future.append(decision)
        else:
            past[number] = decision
    for number, job_id, place, text in connection.execute("SELECT number, job_id, place, record FROM deletions"):
        try:
            told = recovered(text.encode(), lambda _raw: None)
        except (Unreadable, ValueError) as error:
            _log.error("the deletion of job %s cannot be read: %s", job_id, error)
            continue
        past[number] = RemovedJob(told.job, told.journal, Trashed(None if place is None else Path(place)))
    for row, number, text in connection.execute("SELECT id, number, clips FROM clearings"):
        try:
            past[number] = clearings[row] = cleared_from_text(text)
        except Unreadable as error:
            _log.error("which clips were cleared cannot be read: %s", error)
    return tuple(past[number] for number in sorted(past)), tuple(reversed(future)), clearings
