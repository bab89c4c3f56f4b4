"""What jobs and variants are found by, kept in step with their rows by the very transaction that writes those.

Each job and each variant has a key, by which it sorts by time, and its facts in one number, which many of them share:
so a filter is asked of each number once, and a page is put together from as many runs of keys as it lets through.
All of this can be made anew from the jobs.
"""

import logging
import math
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from itertools import chain
from pathlib import PurePath

from kinogrid.domain.annotation import Annotations, Labels, tag_key
from kinogrid.domain.clip_filter import Facts, Making, Trait, cents_of, clip_facts, job_facts
from kinogrid.domain.file_names import shown_name
from kinogrid.domain.job import Job, Parent
from kinogrid.domain.request import MOST_VARIANTS, Aspect, Frame, Mode, RemoteFrame, Resolution
from kinogrid.store.codec import (
    Unreadable,
    curation_from_text,
    foreseen_from_text,
    order_from_text,
    state_from_text,
)
from kinogrid.store.search_words import indexed

_log = logging.getLogger(__name__)

SLOTS = 16
"""So many keys a job has: its own, the highest, and one for each variant below it."""
JOB_SLOT = SLOTS - 1
ALL = 0
"""The label that everything has."""

# The latest time that a key tells, in microseconds since 1970: the year 2984, as some systems know no day after 3000.
_LATEST = 32_000_000_000 * 1_000_000

LINEAGES = 1 << 32
"""Ids of labels below it are given one after the other; above it are the numbers of lineages."""

LISTING_TABLES: tuple[str, ...] = (
    "ALTER TABLE jobs ADD COLUMN annotations TEXT NOT NULL DEFAULT '{}'",
    "CREATE TABLE projects (id TEXT PRIMARY KEY, name TEXT NOT NULL, created_at REAL NOT NULL) STRICT",
    "CREATE TABLE saved_searches (name TEXT PRIMARY KEY, search TEXT NOT NULL) STRICT",
    """
        CREATE TABLE listed_jobs (
            number INTEGER PRIMARY KEY,
            job_id TEXT NOT NULL UNIQUE REFERENCES jobs (id) ON DELETE CASCADE,
            lineage INTEGER
        ) STRICT
        """,
    "CREATE INDEX listed_lineages ON listed_jobs (lineage) WHERE lineage IS NOT NULL",
    "CREATE TABLE listed (key INTEGER PRIMARY KEY, facts INTEGER NOT NULL, own_words INTEGER NOT NULL) STRICT",
    "CREATE INDEX listed_facts ON listed (facts, key)",
    """
        CREATE TABLE labels (
            id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, shown TEXT NOT NULL, UNIQUE (kind, name)
        ) STRICT
        """,
    """
        CREATE TABLE labelled (
            label INTEGER NOT NULL, facts INTEGER NOT NULL, key INTEGER NOT NULL, PRIMARY KEY (label, facts, key)
        ) STRICT, WITHOUT ROWID
        """,
    "CREATE INDEX labelled_keys ON labelled (key, label)",
    """
        CREATE TABLE tallies (
            label INTEGER NOT NULL, facts INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (label, facts)
        ) STRICT, WITHOUT ROWID
        """,
    """
        CREATE TRIGGER listed_more AFTER INSERT ON listed BEGIN
            INSERT INTO tallies VALUES (0, new.facts, 1) ON CONFLICT DO UPDATE SET count = count + 1;
        END
        """,
    """
        CREATE TRIGGER listed_less AFTER DELETE ON listed BEGIN
            UPDATE tallies SET count = count - 1 WHERE label = 0 AND facts = old.facts;
            DELETE FROM tallies WHERE label = 0 AND facts = old.facts AND count = 0;
            DELETE FROM labelled WHERE key = old.key;
        END
        """,
    """
        CREATE TRIGGER listed_moved AFTER UPDATE OF facts ON listed WHEN new.facts <> old.facts BEGIN
            UPDATE tallies SET count = count - 1 WHERE label = 0 AND facts = old.facts;
            DELETE FROM tallies WHERE label = 0 AND facts = old.facts AND count = 0;
            INSERT INTO tallies VALUES (0, new.facts, 1) ON CONFLICT DO UPDATE SET count = count + 1;
            UPDATE labelled SET facts = new.facts WHERE key = new.key;
        END
        """,
    """
        CREATE TRIGGER labelled_moved AFTER UPDATE OF facts ON labelled BEGIN
            UPDATE tallies SET count = count - 1 WHERE label = old.label AND facts = old.facts;
            DELETE FROM tallies WHERE label = old.label AND facts = old.facts AND count = 0;
            INSERT INTO tallies VALUES (new.label, new.facts, 1) ON CONFLICT DO UPDATE SET count = count + 1;
        END
        """,
    """
        CREATE TRIGGER labelled_more AFTER INSERT ON labelled BEGIN
            INSERT INTO tallies VALUES (new.label, new.facts, 1) ON CONFLICT DO UPDATE SET count = count + 1;
        END
        """,
    """
        CREATE TRIGGER labelled_less AFTER DELETE ON labelled BEGIN
            UPDATE tallies SET count = count - 1 WHERE label = old.label AND facts = old.facts;
            DELETE FROM tallies WHERE label = old.label AND facts = old.facts AND count = 0;
        END
        """,
    "CREATE VIRTUAL TABLE words USING fts5(texts, tokenize = 'ascii', prefix = '1 2 3')",
    """
        CREATE TRIGGER listed_jobs_less AFTER DELETE ON listed_jobs BEGIN
            DELETE FROM listed WHERE key BETWEEN old.number * 16 AND old.number * 16 + 15;
        END
        """,
)
"""The tables of the listing, part of a step of the schema; never changed once released."""


class LabelKind(StrEnum):
    """What labels are."""

    PROJECT = "project"
    TAG = "tag"


# How facts are written into a number, from its lowest bit on: people's libraries have such numbers, so that a new value
# comes last, and what no longer fits needs a step of the schema that makes the listing anew.
_TRAITS = (
    Trait.PICKED,
    Trait.STARRED,
    Trait.REJECTED,
    Trait.UNDECIDED,
    Trait.NEW,
    Trait.FAILED,
    Trait.NEEDS_YOU,
)
_MAKINGS = (Making.GENERATION, Making.EXTENSION, Making.PICTURES)
_MODES = (Mode.FAST, Mode.TURBO)
_RESOLUTIONS = (None, Resolution.P480, Resolution.P720)
_ASPECTS = (None, Aspect.WIDE, Aspect.CLASSIC, Aspect.SQUARE, Aspect.PORTRAIT, Aspect.TALL)
# The bits that each has: traits, making, mode, resolution, loop, aspect, stars, whether a clip, tenths, cents.
_WIDTHS = (8, 3, 3, 3, 1, 4, 3, 1, 12, 21)


def packed(facts: Facts) -> int:
    """Write facts as a number."""
    parts = (
        sum(1 << place for place, trait in enumerate(_TRAITS) if trait in facts.traits),
        _MAKINGS.index(facts.making),
        _MODES.index(facts.mode),
        _RESOLUTIONS.index(facts.resolution),
        facts.loop,
        _ASPECTS.index(facts.aspect),
        facts.stars,
        facts.is_clip,
        facts.tenths,
        0 if facts.cents is None else facts.cents + 1,
    )
    number, shift = 0, 0
    for part, width in zip(parts, _WIDTHS, strict=True):
        number |= part << shift
        shift += width
    return number


@lru_cache(maxsize=100_000)
def unpacked(number: int) -> Facts:
    """Read facts from their number; raises `ValueError` for one that was not written here."""
    parts, left = [], number
    for width in _WIDTHS:
        parts.append(left & ((1 << width) - 1))
        left >>= width
    traits, making, mode, resolution, loop, aspect, stars, is_clip, tenths, cents = parts
    try:
        return Facts(
            is_clip=bool(is_clip),
            making=_MAKINGS[making],
            mode=_MODES[mode],
            traits=frozenset(trait for place, trait in enumerate(_TRAITS) if traits >> place & 1),
            resolution=_RESOLUTIONS[resolution],
            loop=bool(loop),
            aspect=_ASPECTS[aspect],
            stars=stars,
            tenths=tenths,
            cents=cents - 1 if cents else None,
        )
    except IndexError as error:
        raise ValueError(f"no facts: {number}") from error


def variant_key(number: int, index: int) -> int:
    """Give a variant's key; of one job the first has the highest, below the job's own."""
    return number * SLOTS + JOB_SLOT - 1 - index


def index_of_key(key: int) -> int | None:
    """Give the index of the variant that a key is of, None for a job's."""
    slot = key % SLOTS
    return None if slot == JOB_SLOT else JOB_SLOT - 1 - slot


def enlist(connection: sqlite3.Connection, job: Job, mask: Callable[[str], str] = str) -> None:
    """List a job and its variants as they are now, within the transaction that has written its row.

    `mask` takes secrets out of texts.
    """
    found = connection.execute("SELECT number, lineage FROM listed_jobs WHERE job_id = ?", (job.id,)).fetchone()
    number, lineage = (_new_number(connection, job), None) if found is None else found
    cost = _cost(connection, job.id, None if job.foreseen is None else job.foreseen.credits)
    _list(connection, job, number, lineage, cost, mask)
    _write_words(connection, job, number, mask)
    if _has_other_lineage(connection, job, number, lineage, is_new=found is None):
        relate(connection, job.id)
        if lineage is not None:
            before = connection.execute("SELECT job_id FROM listed_jobs WHERE number = ?", (lineage,)).fetchone()
            if before is not None:
                relate(connection, before[0])


def delist(connection: sqlite3.Connection, job_id: str) -> None:
    """List a job no longer: one that is deleted, or is none yet."""
    found = connection.execute("SELECT number FROM listed_jobs WHERE job_id = ?", (job_id,)).fetchone()
    if found is None:
        return
    # No trigger may do this, as SQLite takes an index of words for unsafe there.
    connection.execute("DELETE FROM words WHERE rowid BETWEEN ? AND ?", _keys(found[0]))
    connection.execute("DELETE FROM listed_jobs WHERE job_id = ?", (job_id,))


def relatives(connection: sqlite3.Connection, job_id: str) -> tuple[str, ...]:
    """Name the jobs next to one in its lineage, which need to be related anew when it has gone."""
    rows = connection.execute(
        "SELECT parent_id FROM jobs WHERE id = ? AND parent_id IS NOT NULL "
        "UNION SELECT id FROM jobs WHERE parent_id = ?",
        (job_id, job_id),
    )
    return tuple(row[0] for row in rows)


def reprice(connection: sqlite3.Connection, job_ids: Iterable[str]) -> None:
    """Take note of what jobs have been charged, within the transaction that has written it."""
    for job_id in job_ids:
        found = connection.execute("SELECT number FROM listed_jobs WHERE job_id = ?", (job_id,)).fetchone()
        cost = _cost(connection, job_id, None)
        if found is None or cost is None:
            continue
        rows = connection.execute("SELECT key, facts FROM listed WHERE key BETWEEN ? AND ?", _keys(found[0])).fetchall()
        for key, facts in rows:
            priced = packed(replace(unpacked(facts), cents=cents_of(cost)))
            connection.execute("UPDATE listed SET facts = ? WHERE key = ?", (priced, key))


def relist(connection: sqlite3.Connection) -> None:
    """List every job that can be read: for a library that was written before there was a listing."""
    rows = connection.execute(
        "SELECT id, order_json, created_at, state, state_json, parent_id, parent_index, curation, foreseen "
        "FROM jobs WHERE state <> 'planned' ORDER BY created_at"
    ).fetchall()
    for job_id, order, created_at, kind, state, parent_id, parent_index, curation, foreseen in rows:
        try:
            job = Job(
                job_id,
                order_from_text(order),
                created_at,
                state_from_text(kind, state),
                None if parent_id is None else Parent(parent_id, parent_index),
                curation_from_text(curation),
                foreseen=foreseen_from_text(foreseen),
            )
        except Unreadable as error:
            _log.warning("job %s is not listed, as its row cannot be read: %s", job_id, error)
        else:
            enlist(connection, job)


def _keys(number: int) -> tuple[int, int]:
    return number * SLOTS, number * SLOTS + JOB_SLOT


def _new_number(connection: sqlite3.Connection, job: Job) -> int:
    """Give a job its place in time, the next that is free."""
    made = job.created_at * 1e6
    number = int(min(max(made, 0.0), _LATEST)) if math.isfinite(made) else 0
    while connection.execute("SELECT 1 FROM listed_jobs WHERE number = ?", (number,)).fetchone() is not None:
        number += 1
    connection.execute("INSERT INTO listed_jobs (number, job_id) VALUES (?, ?)", (number, job.id))
    return number


def _cost(connection: sqlite3.Connection, job_id: str, foreseen: Decimal | None) -> float | None:
    """Give what a job was charged, else what it was to cost, in Credits; None where nobody knows."""
    (charged,) = connection.execute(
        "SELECT sum(CAST(credits AS REAL)) FROM charges WHERE job_id = ?", (job_id,)
    ).fetchone()
    if charged is not None:
        return float(charged)
    return None if foreseen is None else float(foreseen)


def _list(
    connection: sqlite3.Connection,
    job: Job,
    number: int,
    lineage: int | None,
    cost: float | None,
    mask: Callable[[str], str],
) -> None:
    """Write what is listed of a job where it is other than what is there."""
    wanted = {number * SLOTS + JOB_SLOT: (packed(job_facts(job, cost)), 0, _whole_labels(job.annotations))}
    for clip in job.clips:
        if clip.index in range(MOST_VARIANTS):
            own, labels = job.annotations.own(clip.index), job.annotations.labels(clip.index)
            has_own = int(bool(own.note or own.tags))
            wanted[variant_key(number, clip.index)] = packed(clip_facts(job, clip, cost)), has_own, labels
    span = _keys(number)
    there = {
        key: (facts, has_own)
        for key, facts, has_own in connection.execute(
            "SELECT key, facts, own_words FROM listed WHERE key BETWEEN ? AND ?", span
        )
    }
    labelled = set(connection.execute("SELECT key, label FROM labelled WHERE key BETWEEN ? AND ?", span))
    for key in there.keys() - wanted.keys():
        connection.execute("DELETE FROM listed WHERE key = ?", (key,))
    for key, (facts, has_own, labels) in wanted.items():
        if key not in there:
            connection.execute("INSERT INTO listed (key, facts, own_words) VALUES (?, ?, ?)", (key, facts, has_own))
        elif there[key] != (facts, has_own):
            connection.execute("UPDATE listed SET facts = ?, own_words = ? WHERE key = ?", (facts, has_own, key))
        ids = _label_ids(connection, labels, mask) | (set() if lineage is None else {lineage_label(lineage)})
        for label in {label for at, label in labelled if at == key} - ids:
            connection.execute("DELETE FROM labelled WHERE label = ? AND facts = ? AND key = ?", (label, facts, key))
        for label in ids:
            if (key, label) not in labelled:
                connection.execute("INSERT INTO labelled (label, facts, key) VALUES (?, ?, ?)", (label, facts, key))


def _whole_labels(annotations: Annotations) -> Labels:
    """Give a job's labels: those of its variants too, as it is found where one of them is."""
    return Labels("", annotations.tags, annotations.projects)


def _label_ids(connection: sqlite3.Connection, labels: Labels, mask: Callable[[str], str]) -> set[int]:
    tags = ((LabelKind.TAG, tag_key(tag), tag) for tag in map(mask, sorted(labels.tags)))
    projects = ((LabelKind.PROJECT, project, project) for project in labels.projects)
    return {_label_id(connection, *one) for one in (*tags, *projects)}


def _label_id(connection: sqlite3.Connection, kind: LabelKind, name: str, shown: str) -> int:
    found = label_id(connection, kind, name)
    if found is None:
        connection.execute("INSERT INTO labels (kind, name, shown) VALUES (?, ?, ?)", (kind, name, shown))
        found = label_id(connection, kind, name)
    if found is None:
        raise AssertionError(f"no label {name!r} though it was just made")
    return found


def label_id(connection: sqlite3.Connection, kind: LabelKind, name: str) -> int | None:
    """Give the label of a project, by its id, or of a tag, by its key; None where nothing has ever had it."""
    found = connection.execute("SELECT id FROM labels WHERE kind = ? AND name = ?", (kind, name)).fetchone()
    return None if found is None else int(found[0])


def lineage_label(number: int) -> int:
    """Give the label of all that goes back to the job of a number: above every other label."""
    return LINEAGES + number


def number_of_lineage(label: int) -> int:
    """Give the number of the job that a lineage goes back to."""
    return label - LINEAGES


def _has_other_lineage(
    connection: sqlite3.Connection, job: Job, number: int, lineage: int | None, *, is_new: bool
) -> bool:
    if job.parent is None and not is_new and lineage in {None, number}:
        return False
    if job.parent is None and lineage is None:
        return connection.execute("SELECT 1 FROM jobs WHERE parent_id = ? LIMIT 1", (job.id,)).fetchone() is not None
    return _root(connection, job.id) != lineage


def _parent(connection: sqlite3.Connection, job_id: str) -> str | None:
    """Name the job that one continues, as far as the library has it."""
    found = connection.execute(
        "SELECT parent.job_id FROM jobs JOIN listed_jobs AS parent ON parent.job_id = jobs.parent_id WHERE jobs.id = ?",
        (job_id,),
    ).fetchone()
    return None if found is None else str(found[0])


def _number(connection: sqlite3.Connection, job_id: str) -> int | None:
    found = connection.execute("SELECT number FROM listed_jobs WHERE job_id = ?", (job_id,)).fetchone()
    return None if found is None else int(found[0])


def _root(connection: sqlite3.Connection, job_id: str) -> int | None:
    """Give the number of the job that one goes back to; of those that go round, which files may say, the first."""
    path: dict[str, None] = {}
    here: str | None = job_id
    last = job_id
    while here is not None and here not in path:
        path[here] = None
        last, here = here, _parent(connection, here)
    if here is None:
        return _number(connection, last)
    names = list(path)
    numbers = (_number(connection, name) for name in names[names.index(here) :])
    return min((number for number in numbers if number is not None), default=None)


_MEMBERS = """
    WITH RECURSIVE members (id) AS (
        SELECT job_id FROM listed_jobs WHERE number = ?
        UNION
        SELECT jobs.id FROM jobs JOIN members ON jobs.parent_id = members.id
    )
    SELECT number, lineage FROM members JOIN listed_jobs ON job_id = members.id
"""


def relate(connection: sqlite3.Connection, job_id: str) -> None:
    """Let everything that goes back to the same job as this one have its lineage's label; one alone has none."""
    root = _root(connection, job_id)
    members = connection.execute(_MEMBERS, (root,)).fetchall()
    lineage = root if len(members) > 1 else None
    for number, before in members:
        if before == lineage:
            continue
        span = _keys(number)
        connection.execute("UPDATE listed_jobs SET lineage = ? WHERE number = ?", (lineage, number))
        connection.execute("DELETE FROM labelled WHERE key BETWEEN ? AND ? AND label >= ?", (*span, LINEAGES))
        if lineage is not None:
            connection.execute(
                "INSERT INTO labelled SELECT ?, facts, key FROM listed WHERE key BETWEEN ? AND ?",
                (lineage_label(lineage), *span),
            )


def _write_words(connection: sqlite3.Connection, job: Job, number: int, mask: Callable[[str], str]) -> None:
    """Write what a job and its variants are found by, where it is other than what is there.

    A variant to which nothing is written is found by the job's words.
    """
    whole = job.annotations.whole
    frames = (_frame_names(connection, frame) for _, frame in job.order.frames())
    texts = (job.order.prompt, whole.note, *sorted(whole.tags), *chain(*frames), job.id, job.task_id or "")
    base = indexed(*map(mask, texts))
    wanted = {number * SLOTS + JOB_SLOT: base}
    for clip in job.clips:
        own = job.annotations.own(clip.index)
        if clip.index in range(MOST_VARIANTS) and (own.note or own.tags):
            wanted[variant_key(number, clip.index)] = f"{base} {indexed(*map(mask, (own.note, *sorted(own.tags))))}"
    rows = connection.execute("SELECT rowid, texts FROM words WHERE rowid BETWEEN ? AND ?", _keys(number))
    there = dict(rows.fetchall())
    for key, text in there.items():
        if wanted.get(key) != text:
            connection.execute("DELETE FROM words WHERE rowid = ?", (key,))
    for key, text in wanted.items():
        if there.get(key) != text:
            connection.execute("INSERT INTO words (rowid, texts) VALUES (?, ?)", (key, text))


def _frame_names(connection: sqlite3.Connection, frame: Frame) -> tuple[str, ...]:
    """Give what a person may know a frame by: the name of its file, and the one that it had before it was kept here."""
    if isinstance(frame, RemoteFrame):
        return (frame.url.partition("?")[0].rstrip("/").rpartition("/")[2],)
    name = shown_name(PurePath(frame.path).name)
    titles = connection.execute("SELECT title FROM frames WHERE name = ?", (name,)).fetchall()
    return tuple(row[0] for row in titles) or (name,)
