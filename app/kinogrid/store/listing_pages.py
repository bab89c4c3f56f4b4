"""What a person looks for among all jobs and variants, answered page by page from indexes.

A filter is asked of each combination of facts that there is, which are few; what has them is then merged from as many
runs of keys, each of them sorted. So a page costs the same whatever lies between what it shows.
"""

import heapq
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache, partial
from itertools import groupby, islice

import msgspec

from kinogrid.domain.allowance import midnight
from kinogrid.domain.annotation import tag_key
from kinogrid.domain.clip_filter import ClipFilter, ClipGrouping, ClipSearch, Sorting
from kinogrid.domain.listed import ListedGroup, ListedItem, ListedPage, PageMark, UsedTag
from kinogrid.store.database import Database
from kinogrid.store.listing import (
    ALL,
    JOB_SLOT,
    LINEAGES,
    SLOTS,
    LabelKind,
    index_of_key,
    label_id,
    lineage_label,
    number_of_lineage,
    unpacked,
)
from kinogrid.store.search_words import question

# Before the first and after the last key that there can be.
_FIRST, _LAST = -1, 1 << 62
# So many keys of a run are read at once.
_RUN = 32
# No day is longer, in seconds.
_LONG_DAY = 26 * 3600

# From so many on that are to be left out SQLite counts them off, which takes a question more.
_LEAP = 64
# The labels of the groups of what has them.
_GROUP_LABELS = {
    ClipGrouping.PROJECT: (
        "IN (SELECT labels.id FROM labels JOIN projects ON projects.id = labels.name WHERE kind = 'project')"
    ),
    ClipGrouping.LINEAGE: f">= {LINEAGES}",
}

_encode = msgspec.json.Encoder().encode


def _today() -> date:
    return datetime.now().date()  # noqa: DTZ005 - the machine's own calendar


class SqlListing:
    """The `Listing` of the ports over one database."""

    def __init__(self, database: Database, today: Callable[[], date] = _today) -> None:
        """Take an open database, and who tells which day it is here."""
        self._database, self._today = database, today

    def _now(self, search: ClipSearch) -> ClipSearch:
        """Give what a search asks for today."""
        return replace(search, filter=search.filter.on(self._today()))

    async def page(
        self,
        search: ClipSearch,
        *,
        clips: bool,
        after: PageMark | None = None,
        most: int = 100,
        skip: int = 0,
        group: ListedGroup | None = None,
    ) -> ListedPage:
        """Give what comes after a mark, of variants or of jobs, at most so many; raises `LibraryTrouble`.

        So much is left out before it as `skip` says; with a group of this search's, only what is in that.
        """
        asked = partial(_page, search=self._now(search), clips=clips, after=after, most=most)
        return await self._database.read(partial(asked, skip=skip, group=group))

    async def count(self, search: ClipSearch, *, clips: bool) -> int:
        """Count what is found; raises `LibraryTrouble`."""
        return await self._database.read(partial(_count_all, search=self._now(search), clips=clips))

    async def groups(
        self, search: ClipSearch, *, clips: bool, after: ListedGroup | None = None, most: int = 20
    ) -> Sequence[ListedGroup]:
        """Give the groups after one in which anything is found, the newest first, projects in the order they were made.

        What is in no project, or in no lineage of several jobs, is in the last group. Raises `LibraryTrouble`.
        """
        return await self._database.read(
            partial(_groups, search=self._now(search), clips=clips, after=after, most=most)
        )

    async def tags(self) -> Sequence[UsedTag]:
        """Give the tags that are in use, by their names; raises `LibraryTrouble`."""
        return await self._database.read(_tags)

    async def family(self, job_id: str) -> Sequence[str]:
        """Name the jobs that go back to the same first generation as one, with that itself, the oldest first.

        Raises `LibraryTrouble`.
        """
        return await self._database.read(partial(_family, job_id=job_id))


def _family(connection: sqlite3.Connection, job_id: str) -> Sequence[str]:
    rows = connection.execute(
        "SELECT other.job_id FROM listed_jobs AS one JOIN listed_jobs AS other ON other.lineage = one.lineage "
        "WHERE one.job_id = ? ORDER BY other.number",
        (job_id,),
    )
    return tuple(row[0] for row in rows) or (job_id,)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A search as the tables are asked: keys of these `facts` and all these labels, between two keys, with words.

    `is_all` tells that no facts are left out. What is in any group of `but` is left out, unless that is none.
    """

    facts: tuple[int, ...]
    is_all: bool
    clips: bool
    labels: tuple[int, ...]
    low: int
    high: int
    words: str
    sorting: Sorting
    but: ClipGrouping = ClipGrouping.NONE

    @property
    def label(self) -> int:
        """Give the label by whose runs it is looked for."""
        return self.labels[0] if self.labels else ALL

    @property
    def source(self) -> tuple[str, tuple[int, ...]]:
        """Give the table of its runs with the condition that holds of them, and the values of that."""
        return ("labelled", (self.labels[0],)) if self.labels else ("listed", ())

    def in_label(self, label: int) -> "_Asked":
        """Give what of it has one more label, which few have."""
        return replace(self, labels=(label, *self.labels), is_all=False)

    def between(self, low: int, high: int) -> "_Asked":
        """Give what of it lies between two keys, neither of which is one of them."""
        return replace(self, low=max(self.low, low), high=min(self.high, high))

    def in_no_group(self, grouping: ClipGrouping) -> "_Asked":
        """Give what of it is in no group."""
        return replace(self, but=grouping, is_all=False)


def _wanted(connection: sqlite3.Connection, search: ClipSearch, *, clips: bool) -> _Asked | None:
    """Give how the tables are asked; None where nothing can be found."""
    wanted = search.filter
    named = (
        *(label_id(connection, LabelKind.PROJECT, project) for project in wanted.projects),
        *(label_id(connection, LabelKind.TAG, tag_key(tag)) for tag in wanted.tags),
    )
    labels = [label for label in named if label is not None]
    if len(labels) < len(named):
        return None
    labels.sort(key=lambda label: _size(connection, label))
    label = labels[0] if labels else ALL
    rows = connection.execute("SELECT facts FROM tallies WHERE label = ?", (label,)).fetchall()
    there = [facts for (facts,) in rows if unpacked(facts).is_clip == clips]
    let = _let(wanted, there)
    low, high = _span(wanted)
    is_all = not labels and len(let) == len(there)
    return _Asked(let, is_all, clips, tuple(labels), low, high, question(search.words), search.sorting) if let else None


@lru_cache(maxsize=16)
def _verdicts(_wanted: ClipFilter) -> dict[int, bool]:
    """Remember what a filter said of facts: it is asked again with every page, and says the same."""
    return {}


def _let(wanted: ClipFilter, there: Sequence[int]) -> tuple[int, ...]:
    verdicts = _verdicts(wanted)
    for facts in there:
        if facts not in verdicts:
            verdicts[facts] = wanted.allows(unpacked(facts))
    return tuple(facts for facts in there if verdicts[facts])


def _size(connection: sqlite3.Connection, label: int) -> int:
    (size,) = connection.execute("SELECT total(count) FROM tallies WHERE label = ?", (label,)).fetchone()
    return int(size)


def _span(wanted: ClipFilter) -> tuple[int, int]:
    both = wanted.made, wanted.days
    low = max(_FIRST if one.least is None else _key_at(one.least) - 1 for one in both)
    high = min(_LAST if one.most is None else _key_at(one.most) + SLOTS for one in both)
    return low, high


def _key_at(moment: float) -> int:
    return int(min(max(moment, 0.0), 1e11) * 1e6) * SLOTS


def _page(
    connection: sqlite3.Connection,
    *,
    search: ClipSearch,
    clips: bool,
    after: PageMark | None,
    most: int,
    skip: int,
    group: ListedGroup | None,
) -> ListedPage:
    wanted = _wanted(connection, search, clips=clips)
    if wanted is not None and group is not None:
        wanted = _within(connection, wanted, search.grouping, group)
    if wanted is None:
        return ListedPage((), None)
    if after is None and skip >= _LEAP and not wanted.words:
        after, skip = _leapt(connection, wanted, skip), 0
        if after is None:
            return ListedPage((), None)
    found = list(islice(_marks(connection, wanted, after), skip, skip + most + 1))
    items = tuple(_item(connection, mark.key) for mark in found[:most])
    return ListedPage(items, found[most - 1] if len(found) > most else None)


def _within(
    connection: sqlite3.Connection, wanted: _Asked, grouping: ClipGrouping, group: ListedGroup
) -> _Asked | None:
    """Give how the tables are asked for what is in a group; None where nothing can be in it any more."""
    if grouping is ClipGrouping.DAY:
        return wanted.between(_key_at(group.since) - 1, _key_at(group.until))
    if not group.name:
        return wanted.in_no_group(grouping)
    if grouping is ClipGrouping.PROJECT:
        label = label_id(connection, LabelKind.PROJECT, group.name)
    else:
        found = connection.execute("SELECT number FROM listed_jobs WHERE job_id = ?", (group.name,)).fetchone()
        label = None if found is None else lineage_label(found[0])
    return None if label is None else wanted.in_label(label)


def _leapt(connection: sqlite3.Connection, wanted: _Asked, skip: int) -> PageMark | None:
    """Give the last one of so many that are left out; None where there are not so many."""
    source, values = _from_runs(wanted)
    rank, facts = 0, list(wanted.facts)
    if wanted.sorting not in {Sorting.NEWEST, Sorting.OLDEST}:
        counts: dict[int, int] = {}
        ranks: dict[int, list[int]] = {}
        asked = (*values, _encode(wanted.facts).decode())
        rows = connection.execute(
            f"SELECT facts, count(*) {source} AND facts IN (SELECT value FROM json_each(?)) GROUP BY facts",  # noqa: S608 - of our own words
            asked,
        )
        for one, count in rows:
            here = wanted.sorting.rank(unpacked(one))
            counts[here] = counts.get(here, 0) + count
            ranks.setdefault(here, []).append(one)
        for rank in sorted(ranks):
            facts = ranks[rank]
            if skip <= counts[rank]:
                break
            skip -= counts[rank]
        else:
            return None
    order = "ASC" if wanted.sorting is Sorting.OLDEST else "DESC"
    # The sign keeps SQLite from going through the runs one after the other, and sorting all of them.
    found = connection.execute(
        f"SELECT key {source} AND +facts IN (SELECT value FROM json_each(?)) ORDER BY key {order} LIMIT 1 OFFSET ?",  # noqa: S608 - of our own words
        (*values, _encode(facts).decode(), skip - 1),
    ).fetchone()
    return None if found is None else PageMark(rank, found[0])


def _from_runs(wanted: _Asked) -> tuple[str, tuple[int, ...]]:
    """Give the part of a statement that finds what has the labels, whatever its facts, and its values."""
    table, held = wanted.source
    more = (
        " AND EXISTS (SELECT 1 FROM labelled AS other "  # noqa: S608 - of our own words
        f"WHERE other.label = ? AND other.facts = {table}.facts AND other.key = {table}.key)"
    )
    parts = (
        f"FROM {table} WHERE key > ? AND key < ?",
        " AND label = ?" if held else "",
        more * len(wanted.labels[1:]),
        _outside(wanted, f"{table}.key"),
    )
    return "".join(parts), (wanted.low, wanted.high, *held, *wanted.labels[1:])


def _outside(wanted: _Asked, key: str) -> str:
    """Give the part of a statement that leaves out what is in a group, nothing where that is wanted."""
    if wanted.but is ClipGrouping.NONE:
        return ""
    labels = _GROUP_LABELS[wanted.but]
    return f" AND NOT EXISTS (SELECT 1 FROM labelled AS held WHERE held.key = {key} AND held.label {labels})"  # noqa: S608 - of our own words


def _item(connection: sqlite3.Connection, key: int) -> ListedItem:
    (job_id,) = connection.execute("SELECT job_id FROM listed_jobs WHERE number = ?", (key // SLOTS,)).fetchone()
    return ListedItem(job_id, index_of_key(key))


def _marks(connection: sqlite3.Connection, wanted: _Asked, after: PageMark | None) -> Iterator[PageMark]:
    """Give what is found after a mark, in its order."""
    if wanted.words:
        return _searched(connection, wanted, after)
    if wanted.is_all and wanted.sorting in {Sorting.NEWEST, Sorting.OLDEST}:
        return _all_in_time(connection, wanted, after)
    return _merged(connection, wanted, after)


def _bounds(wanted: _Asked, after: PageMark | None) -> tuple[int, int]:
    """Give between which keys what comes after a mark of its rank lies; neither is one of them."""
    if after is None:
        return wanted.low, wanted.high
    if wanted.sorting is Sorting.OLDEST:
        return max(wanted.low, after.key), wanted.high
    return wanted.low, min(wanted.high, after.key)


def _all_in_time(connection: sqlite3.Connection, wanted: _Asked, after: PageMark | None) -> Iterator[PageMark]:
    order = "ASC" if wanted.sorting is Sorting.OLDEST else "DESC"
    rows = connection.execute(
        f"SELECT key FROM listed WHERE key > ? AND key < ? AND (key % 16 = 15) = ? ORDER BY key {order}",  # noqa: S608 - of our own words
        (*_bounds(wanted, after), not wanted.clips),
    )
    return (PageMark(0, key) for (key,) in rows)


def _merged(connection: sqlite3.Connection, wanted: _Asked, after: PageMark | None) -> Iterator[PageMark]:
    ranks: dict[int, list[int]] = {}
    for facts in wanted.facts:
        ranks.setdefault(wanted.sorting.rank(unpacked(facts)), []).append(facts)
    for rank in sorted(ranks):
        if after is None or rank >= after.rank:
            bounds = _bounds(wanted, after if after is not None and rank == after.rank else None)
            yield from (PageMark(rank, key) for key in _run_of_rank(connection, wanted, ranks[rank], bounds))


def _run_of_rank(
    connection: sqlite3.Connection, wanted: _Asked, facts: Sequence[int], bounds: tuple[int, int]
) -> Iterator[int]:
    """Merge the runs of these facts: the next key of each is known, and only what is given is read on."""
    is_oldest = wanted.sorting is Sorting.OLDEST
    sign, edge, order = (1, "min", "ASC") if is_oldest else (-1, "max", "DESC")
    table, values = wanted.source
    held = "label = ? AND " if values else ""
    heads = connection.execute(
        f"SELECT value, (SELECT {edge}(key) FROM {table} WHERE {held}facts = value AND key > ? AND key < ?) "  # noqa: S608 - of our own words
        "FROM json_each(?)",
        (*values, *bounds, _encode(facts).decode()),
    ).fetchall()
    low, high = bounds
    unread: Iterator[tuple[int]] = iter(())
    heap = [(sign * key, one, unread) for one, key in heads if key is not None]
    heapq.heapify(heap)
    more = f"SELECT key FROM {table} WHERE {held}facts = ? AND key > ? AND key < ? ORDER BY key {order} LIMIT {_RUN}"  # noqa: S608 - of our own words
    while heap:
        signed, one, run = heapq.heappop(heap)
        key = sign * signed
        if _has_labels(connection, wanted.labels[1:], one, key) and _is_outside(connection, wanted, key):
            yield key
        following = next(run, None)
        if following is None:
            rest = (key, high) if is_oldest else (low, key)
            run = iter(connection.execute(more, (*values, one, *rest)).fetchall())
            following = next(run, None)
        if following is not None:
            heapq.heappush(heap, (sign * following[0], one, run))


def _has_labels(connection: sqlite3.Connection, labels: Sequence[int], facts: int, key: int) -> bool:
    return all(
        connection.execute(
            "SELECT 1 FROM labelled WHERE label = ? AND facts = ? AND key = ?", (label, facts, key)
        ).fetchone()
        for label in labels
    )


def _is_outside(connection: sqlite3.Connection, wanted: _Asked, key: int) -> bool:
    if wanted.but is ClipGrouping.NONE:
        return True
    sql = f"SELECT 1 FROM labelled WHERE key = ? AND label {_GROUP_LABELS[wanted.but]}"  # noqa: S608 - of our own words
    return connection.execute(sql, (key,)).fetchone() is None


def _matches(wanted: _Asked) -> tuple[str, list[object]]:
    """Give the part of a statement that joins what has the words with what else is wanted, and its values.

    A job's words find its variants as well, but for those that have more words of their own.
    """
    of_job = "words.rowid % 16 = 15"
    if wanted.clips:
        between = (
            f"CASE WHEN {of_job} THEN words.rowid - 15 ELSE words.rowid END "
            f"AND CASE WHEN {of_job} THEN words.rowid - 1 ELSE words.rowid END "
            f"AND (NOT {of_job} OR listed.own_words = 0)"
        )
    else:
        between = "(words.rowid | 15) AND (words.rowid | 15)"
    parts = [f"FROM words CROSS JOIN listed WHERE words MATCH ? AND listed.key BETWEEN {between}"]
    values: list[object] = [wanted.words]
    if not wanted.is_all:
        parts.append("AND listed.facts IN (SELECT value FROM json_each(?))")
        values.append(_encode(wanted.facts).decode())
    for label in wanted.labels:
        parts.append(
            "AND EXISTS (SELECT 1 FROM labelled WHERE label = ? AND facts = listed.facts AND key = listed.key)"
        )
        values.append(label)
    return " ".join(parts) + _outside(wanted, "listed.key"), values


def _searched(connection: sqlite3.Connection, wanted: _Asked, after: PageMark | None) -> Iterator[PageMark]:
    is_oldest = wanted.sorting is Sorting.OLDEST
    in_time = is_oldest or wanted.sorting is Sorting.NEWEST
    matches, values = _matches(wanted)
    low, high = _bounds(wanted, after) if in_time else (wanted.low, wanted.high)
    # A job's own words may lie beyond the mark while variants of it do not.
    whole = low // SLOTS * SLOTS, high // SLOTS * SLOTS + JOB_SLOT
    rows = connection.execute(
        f"SELECT listed.key, listed.facts {matches} AND words.rowid BETWEEN ? AND ? "
        f"ORDER BY words.rowid {'ASC' if is_oldest else 'DESC'}",
        (*values, *whole),
    )
    within = (row for row in rows if low < row[0] < high)
    if in_time:
        for _, of_job in groupby(within, key=lambda row: row[0] // SLOTS):
            for key in sorted({key for key, _ in of_job}, reverse=not is_oldest):
                yield PageMark(0, key)
        return
    ranked = {(wanted.sorting.rank(unpacked(facts)), -key) for key, facts in within}
    left = sorted(one for one in ranked if after is None or one > (after.rank, -after.key))
    yield from (PageMark(rank, -key) for rank, key in left)


def _count_all(connection: sqlite3.Connection, *, search: ClipSearch, clips: bool) -> int:
    wanted = _wanted(connection, search, clips=clips)
    return 0 if wanted is None else _count(connection, wanted)


def _count(connection: sqlite3.Connection, wanted: _Asked) -> int:
    if wanted.but is not ClipGrouping.NONE and not wanted.words:
        return _count(connection, replace(wanted, but=ClipGrouping.NONE)) - _count_in_any(connection, wanted)
    if wanted.words:
        matches, values = _matches(wanted)
        sql = f"SELECT count(DISTINCT listed.key) {matches} AND listed.key > ? AND listed.key < ?"
        (found,) = connection.execute(sql, (*values, wanted.low, wanted.high)).fetchone()
        return int(found)
    facts = _encode(wanted.facts).decode()
    if len(wanted.labels) <= 1 and (wanted.low, wanted.high) == (_FIRST, _LAST):
        sql = "SELECT total(count) FROM tallies WHERE label = ? AND facts IN (SELECT value FROM json_each(?))"
        (found,) = connection.execute(sql, (wanted.label, facts)).fetchone()
        return int(found)
    table, values_of_table = wanted.source
    held = "AND one.label = ? " if values_of_table else ""
    more = "AND EXISTS (SELECT 1 FROM labelled WHERE label = ? AND facts = one.facts AND key = one.key) "
    sql = (
        f"SELECT count(*) FROM json_each(?) CROSS JOIN {table} AS one "  # noqa: S608 - of our own words
        f"WHERE one.facts = value AND one.key > ? AND one.key < ? {held}{more * len(wanted.labels[1:])}"
    )
    asked = (facts, wanted.low, wanted.high, *values_of_table, *wanted.labels[1:])
    (found,) = connection.execute(sql, asked).fetchone()
    return int(found)


def _count_in_any(connection: sqlite3.Connection, wanted: _Asked) -> int:
    """Count what is in any group of those that are left out."""
    more = " AND EXISTS (SELECT 1 FROM labelled WHERE label = ? AND facts = one.facts AND key = one.key)"
    sql = (
        f"SELECT count(DISTINCT one.key) FROM labelled AS one WHERE one.label {_GROUP_LABELS[wanted.but]} "  # noqa: S608 - of our own words
        "AND one.facts IN (SELECT value FROM json_each(?)) "
        f"AND one.key > ? AND one.key < ?{more * len(wanted.labels)}"
    )
    asked = (_encode(wanted.facts).decode(), wanted.low, wanted.high, *wanted.labels)
    (found,) = connection.execute(sql, asked).fetchone()
    return int(found)


def _groups(
    connection: sqlite3.Connection, *, search: ClipSearch, clips: bool, after: ListedGroup | None, most: int
) -> tuple[ListedGroup, ...]:
    wanted = _wanted(connection, replace(search, sorting=Sorting.NEWEST), clips=clips)
    if wanted is None:
        return ()
    groups = _GROUPS.get(search.grouping)
    return () if groups is None else tuple(islice(groups(connection, wanted, after), most))


def _days(connection: sqlite3.Connection, wanted: _Asked, after: ListedGroup | None) -> Iterator[ListedGroup]:
    high = wanted.high if after is None else min(wanted.high, _key_at(after.since))
    while (found := next(_marks(connection, replace(wanted, high=high), None), None)) is not None:
        since = midnight(found.key // SLOTS / 1e6)
        until = midnight(since + _LONG_DAY)
        low = max(wanted.low, _key_at(since) - 1)
        day = replace(wanted, low=low, high=min(high, _key_at(until)))
        yield ListedGroup("", _count_of_a_day(connection, day), since, until)
        high = low + 1


def _count_of_a_day(connection: sqlite3.Connection, day: _Asked) -> int:
    """Count what is found between two keys that are near each other: by looking at all that is there."""
    if day.words:
        return _count(connection, day)
    more = " AND EXISTS (SELECT 1 FROM labelled WHERE label = ? AND facts = listed.facts AND key = listed.key)"
    if day.is_all:
        let, value = "(key % 16 = 15) = CAST(? AS INTEGER)", str(int(not day.clips))
    else:
        # The sign keeps SQLite from going through all days by these facts.
        let, value = "+facts IN (SELECT value FROM json_each(?))", _encode(day.facts).decode()
    sql = f"SELECT count(*) FROM listed WHERE key > ? AND key < ? AND {let}{more * len(day.labels)}"  # noqa: S608 - of our own words
    (found,) = connection.execute(sql, (day.low, day.high, value, *day.labels)).fetchone()
    return int(found)


def _projects(connection: sqlite3.Connection, wanted: _Asked, after: ListedGroup | None) -> Iterator[ListedGroup]:
    rows = connection.execute(
        "SELECT labels.id, labels.name FROM labels JOIN projects ON projects.id = labels.name "
        "WHERE kind = 'project' ORDER BY projects.created_at, projects.id"
    ).fetchall()
    names = [name for _, name in rows]
    if after is not None and not after.name:
        return
    begin = 0 if after is None or after.name not in names else names.index(after.name) + 1
    for label, name in rows[begin:]:
        if count := _count_in(connection, wanted, label):
            yield ListedGroup(name, count)
    yield from _rest(connection, wanted, ClipGrouping.PROJECT)


def _rest(connection: sqlite3.Connection, wanted: _Asked, grouping: ClipGrouping) -> Iterator[ListedGroup]:
    """Give what is in no group, as the last one."""
    if count := _count(connection, wanted.in_no_group(grouping)):
        yield ListedGroup("", count)


def _lineages(connection: sqlite3.Connection, wanted: _Asked, after: ListedGroup | None) -> Iterator[ListedGroup]:
    high = _LAST
    if after is not None and not after.name:
        return
    if after is not None:
        found = connection.execute("SELECT lineage FROM listed_jobs WHERE job_id = ?", (after.name,)).fetchone()
        high = _LAST if found is None or found[0] is None else LINEAGES + int(found[0])
    rows = connection.execute(
        "SELECT DISTINCT label FROM tallies WHERE label >= ? AND label < ? ORDER BY label DESC", (LINEAGES, high)
    )
    for (label,) in rows:
        if count := _count_in(connection, wanted, label):
            sql = "SELECT job_id FROM listed_jobs WHERE number = ?"
            (job_id,) = connection.execute(sql, (number_of_lineage(label),)).fetchone()
            yield ListedGroup(job_id, count)
    yield from _rest(connection, wanted, ClipGrouping.LINEAGE)


_GROUPS: Mapping[ClipGrouping, Callable[[sqlite3.Connection, _Asked, ListedGroup | None], Iterator[ListedGroup]]] = {
    ClipGrouping.DAY: _days,
    ClipGrouping.PROJECT: _projects,
    ClipGrouping.LINEAGE: _lineages,
}


def _count_in(connection: sqlite3.Connection, wanted: _Asked, label: int) -> int:
    # What this label has is counted by the runs of it, and the facts of those are among the others'.
    return _count(connection, wanted.in_label(label))


def _tags(connection: sqlite3.Connection) -> tuple[UsedTag, ...]:
    rows = connection.execute(
        "SELECT shown, facts, count FROM labels JOIN tallies ON label = labels.id WHERE kind = 'tag' ORDER BY name"
    ).fetchall()
    counts: dict[str, int] = {}
    for shown, facts, count in rows:
        counts[shown] = counts.get(shown, 0) + (count if unpacked(facts).is_clip else 0)
    return tuple(UsedTag(shown, count) for shown, count in counts.items())
