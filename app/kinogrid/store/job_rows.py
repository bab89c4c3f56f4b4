"""Jobs as their rows tell them."""

import gc
import logging
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from kinogrid.domain.job import Job, Parent
from kinogrid.store.annotation_text import annotations_from_text
from kinogrid.store.codec import (
    Unreadable,
    curation_from_text,
    foreseen_from_text,
    order_from_text,
    postings_from_text,
    state_from_text,
)

_log = logging.getLogger(__name__)

PLANNED = "planned"
"""The kind of a row that is no job yet; a version that does not know it names such rows as unreadable, and keeps them.
"""

_COLUMNS = """
    SELECT id, created_at, order_json, {state}, state_json, parent_id, parent_index, curation, postings, foreseen,
        annotations
    FROM jobs
"""
SELECT = _COLUMNS.format(state="state") + " WHERE state <> 'planned' ORDER BY created_at DESC, id"
# The sign keeps SQLite from going through all jobs by their times for the sake of the order.
SELECT_PLANNED = _COLUMNS.format(state="'draft'") + " WHERE alive AND state = 'planned' ORDER BY +created_at, id"
SELECT_ALIVE = _COLUMNS.format(state="state") + " WHERE alive AND state <> 'planned' ORDER BY +created_at DESC, id"
SELECT_ONE = _COLUMNS.format(state="state") + " WHERE id = ? AND state <> 'planned'"
SELECTS = ((SELECT, False), (SELECT_PLANNED, True))

JobValues = tuple[str, float, str, str, str, str | None, int | None, str, str, str | None, str]
"""What is read of a row."""


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Keep the garbage collector from walking over every job again and again while they are being made.

    Nothing of them is garbage; it doubles the time and, holding the interpreter, makes the window wait.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@_no_collecting()
def read_jobs(
    connection: sqlite3.Connection, *, select: str, of: Sequence[object] = ()
) -> tuple[tuple[Job, ...], tuple[str, ...]]:
    """Give the jobs that can be read, and name those that cannot."""
    jobs: list[Job] = []
    unreadable: list[str] = []
    for row in connection.execute(select, of):
        try:
            jobs.append(job_of(row))
        except Unreadable as error:
            _log.error("the row of job %s cannot be read: %s", row[0], error)
            unreadable.append(row[0])
    return tuple(jobs), tuple(unreadable)


def job_of(row: JobValues) -> Job:
    """Make the job; raises `Unreadable`."""
    job_id, created_at, order, kind, state, parent_id, parent_index, curation, postings, foreseen, annotations = row
    parent = None if parent_id is None or parent_index is None else Parent(parent_id, parent_index)
    return Job(
        job_id,
        order_from_text(order),
        created_at,
        state_from_text(kind, state),
        parent,
        curation_from_text(curation),
        postings_from_text(postings),
        foreseen_from_text(foreseen),
        annotations_from_text(annotations),
    )
