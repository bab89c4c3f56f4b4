"""What a person decided and deleted last, in the database: so that it can be taken back after a restart too."""

import logging
import sqlite3
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from kinogrid.domain.job import Decision
from kinogrid.domain.trashed import KeptStep, RemovedJob, Trashed
from kinogrid.store.codec import Unreadable, curation_from_text, curation_to_text
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

_log = logging.getLogger(__name__)


class SqlDecisionStore:
    """The `DecisionStore` of the ports over one database; `mask` takes the live secrets out of what is written."""

    def __init__(self, database: Database, mask: Callable[[str], str] = str) -> None:
        """Take an open database whose schema includes `DECISION_TABLES` and `DELETION_TABLES`."""
        self._database = database
        self._mask = mask
        # The deletions whose rows are on disk: what a job was is written once, however often its number changes.
        self._written: dict[str, RemovedJob] = {}

    async def steps(self) -> tuple[Sequence[KeptStep], Sequence[Decision]]:
        """Give the steps that hold, the last one last, and the decisions that were taken back, the next to redo last.

        What cannot be read is left out. Raises `LibraryTrouble`.
        """
        past, future = await self._database.read(_steps)
        self._written = {step.job.id: step for step in past if isinstance(step, RemovedJob)}
        return past, future

    async def keep(self, past: Sequence[KeptStep], future: Sequence[Decision]) -> None:
        """Keep these steps and no others; returns once they are on disk, and raises `LibraryTrouble`."""
        await self._database.write(partial(self._keep, past=past, future=future))

    def _keep(self, connection: sqlite3.Connection, *, past: Sequence[KeptStep], future: Sequence[Decision]) -> None:
        # Redone in the order of their numbers.
        told = enumerate([*((step, 0) for step in past), *((decision, 1) for decision in reversed(future))])
        decided = [(number, step, undone) for number, (step, undone) in told if isinstance(step, Decision)]
        removed = [(number, step) for number, step in enumerate(past) if isinstance(step, RemovedJob)]
        connection.execute("DELETE FROM decisions")
        connection.executemany(
            "INSERT INTO decisions (number, job_id, before, after, undone) VALUES (?, ?, ?, ?, ?)",
            [
                (number, one.job_id, curation_to_text(one.before), curation_to_text(one.after), undone)
                for number, one, undone in decided
            ],
        )
        kept = {step.job.id: step for _, step in removed}
        gone = [job_id for (job_id,) in connection.execute("SELECT job_id FROM deletions") if job_id not in kept]
        connection.executemany("DELETE FROM deletions WHERE job_id = ?", [(job_id,) for job_id in gone])
        for number, step in removed:
            if self._written.get(step.job.id) is step:
                connection.execute("UPDATE deletions SET number = ? WHERE job_id = ?", (number, step.job.id))
            else:
                connection.execute(
                    "INSERT OR REPLACE INTO deletions (job_id, number, place, record) VALUES (?, ?, ?, ?)",
                    (step.job.id, number, *self._told(step)),
                )
        self._written = kept

    def _told(self, step: RemovedJob) -> tuple[str | None, str]:
        place = step.trashed.place
        return None if place is None else str(place), record(step.job, step.history, self._mask).decode()


def _steps(connection: sqlite3.Connection) -> tuple[tuple[KeptStep, ...], tuple[Decision, ...]]:
    past: dict[int, KeptStep] = {}
    future: list[Decision] = []
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
    return tuple(past[number] for number in sorted(past)), tuple(reversed(future))
