"""The list of jobs for Qt's views: what needs the person on top, then newest first; changed row by row."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from kinogrid.domain.listed import ListedItem
from kinogrid.studio.job_repository import JobKey
from kinogrid.ui.foreign_text import seen, tip
from kinogrid.ui.item_index import ROOT_INDEX, ItemIndex
from kinogrid.ui.jobs.job_order import UNTOLD, JobOrder
from kinogrid.ui.jobs.row_text import JobRow
from kinogrid.ui.text import listed

# So many rows are kept as they were made: some screens above and below the one that is looked at.
_MOST_ROWS = 1_000
# Up to so many rows come and go one by one, so that what is seen stays where it is.
_MOST_STEPS = 50


class JobRole(IntEnum):
    """The model's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    JOB_ID = Qt.ItemDataRole.UserRole + 2
    DEPTH = Qt.ItemDataRole.UserRole + 3


class JobsModel(QAbstractListModel):
    """Job rows, what needs the person first, then newest first; of most jobs only the place is kept.

    A row is made when it is looked at. What was looked for may take the place of all jobs; `more_wanted` asks for more
    of that, and resets tell of other contents: one that only changes moves nothing else. Extensions stand below what
    they continue for as long as `nest` has it so.
    """

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with no rows."""
        super().__init__(parent)
        self._all = JobOrder()
        self._found: JobOrder | None = None
        self._has_more = False
        self._parents: dict[str, str] | None = None
        self._steps = _Steps(self)
        self._make: Callable[[str], JobRow | None] = lambda _job_id: None
        self._made: OrderedDict[str, JobRow] = OrderedDict()
        self._most_rows: int | None = None
        self._waiting: dict[str, JobRow] = {}

    def fill(self, rows: Iterable[JobRow]) -> None:
        """Show these rows and no others."""
        with self._reset():
            self._made.clear()
            self._waiting.clear()
            self._found, self._all = None, self._order()
            for row in rows:
                self._all.put(_key(row), needs=row.needs_you, parent=self._parent(row))
                self._remember(row)

    def fill_from(self, keys: Iterable[JobKey], make: Callable[[str], JobRow | None]) -> None:
        """Show these jobs and no others, whose rows `make` makes when they are looked at: the first fill."""
        with self._reset():
            self._make, self._most_rows = make, _MOST_ROWS
            self._found, self._all = None, self._order(keys)

    def nest(self, parents: Mapping[str, str] | None) -> None:
        """Let extensions stand below what they continue, both by their ids, or None for each where its time is."""
        with self._reset():
            self._parents = None if parents is None else dict(parents)
            for order in (self._all, self._found):
                needing = {key for key in order or () if self._all.needs(key)}
                anew = self._order((key for key in order or () if key not in needing), needing)
                if order is self._all:
                    self._all = anew
                elif order is not None:
                    self._found = anew

    def _order(self, keys: Iterable[JobKey] = (), needing: Iterable[JobKey] = ()) -> JobOrder:
        return JobOrder(keys, needing, self._parents)

    def _parent(self, row: JobRow) -> str:
        """Give the id of what a job continues, where it is to stand below that; from now on that is so."""
        if self._parents is None:
            return ""
        if row.parent:
            self._parents[row.id] = row.parent
        else:
            self._parents.pop(row.id, None)
        return row.parent

    def _parent_of(self, key: JobKey) -> str:
        return "" if self._parents is None else self._parents.get(key[1], "")

    def narrow(self, keys: Iterable[JobKey], *, more: bool) -> None:
        """Show only these of all jobs; `more` tells that there are more to be asked for."""
        found, shown = set(keys), self._found
        self._has_more = more
        gone = set() if shown is None else set(shown) - found
        came = found if shown is None else found - set(shown)
        if shown is None or len(gone) + len(came) > _MOST_STEPS:
            needing = {key for key in found if self._all.needs(key)}
            with self._reset():
                self._found = self._order(found - needing, needing)
            return
        for key in gone:
            shown.drop(key, self._steps)
        for key in came:
            self._insert(shown, key)

    def extend(self, keys: Iterable[JobKey], *, more: bool) -> None:
        """Show these as well, which were found after those that are shown."""
        self._has_more = more
        for key in keys:
            if self._found is not None and self._found.row(key) is None:
                self._insert(self._found, key)

    def show_all(self) -> None:
        """Show all jobs again."""
        self._has_more = False
        if self._found is not None:
            with self._reset():
                self._found = None

    @property
    def is_narrowed(self) -> bool:
        """Tell whether only some jobs are shown."""
        return self._found is not None

    def put(self, row: JobRow) -> None:
        """Show a row: in its place when it is new, changed when it is known; among what was found no new one comes."""
        before = self._made.get(row.id)
        key, parent = _key(row), self._parent(row)
        known = key if before is None else _key(before)
        self._remember(row)
        if known != key:
            for order in (self._all, self._found):
                if order is not None:
                    order.drop(known, self._steps if order is self._shown else UNTOLD)
        shown, was_there = self._shown, self._shown.row(key) is not None
        self._all.put(key, needs=row.needs_you, parent=parent, steps=self._steps if shown is self._all else UNTOLD)
        if self._found is not None and was_there:
            self._found.put(key, needs=self._found.needs(key), parent=parent, steps=self._steps)
        place = self._shown.row(key)
        if was_there and place is not None and before != row:
            self._tell_changed(place)

    def remove(self, job_id: str) -> None:
        """Show a job no longer; nothing happens when it isn't shown."""
        if (key := self._key_of(job_id)) is not None:
            self.remove_key(key)

    def remove_key(self, key: JobKey) -> None:
        """Show a job no longer, which need not be there to be read any more."""
        self._made.pop(key[1], None)
        self._waiting.pop(key[1], None)
        if self._parents is not None:
            self._parents.pop(key[1], None)
        self._shown.drop(key, self._steps)
        self._all.drop(key)

    def row(self, job_id: str) -> JobRow | None:
        """Give a job's row, None when it isn't shown."""
        index = self.index_of(job_id)
        return self.at(index.row()) if index.isValid() else None

    def index_of(self, job_id: str) -> QModelIndex:
        """Give a job's index, an invalid one when it isn't shown."""
        key = self._key_of(job_id)
        place = None if key is None else self._shown.row(key)
        return QModelIndex() if place is None else self.index(place)

    def at(self, position: int) -> JobRow | None:
        """Give the row at a position, 0 for the topmost; None for one that cannot be read."""
        return self._row(self._shown.at(position)[1])

    def id_at(self, position: int) -> str:
        """Give the id of the job at a position."""
        return self._shown.at(position)[1]

    def lacking(self, rows: Iterable[int]) -> list[ListedItem]:
        """Give the jobs of those of these rows that have not been made."""
        ids = (self.id_at(row) for row in rows if 0 <= row < len(self._shown))
        return [ListedItem(job_id) for job_id in ids if job_id not in self._made]

    def make_ready(self, item: ListedItem) -> None:
        """Make a job's row, unless it is there."""
        self._row(item.job_id)

    def rows(self) -> tuple[JobRow, ...]:
        """List the rows from the top, made or not: of few."""
        made = (self.at(position) for position in range(len(self._shown)))
        return tuple(row for row in made if row is not None)

    def queue(self) -> list[str]:
        """List the ids of the orders that wait to be sent, the next one first."""
        waiting = [(row.place, row.created_at, row.id) for row in self._waiting.values() if row.place is not None]
        return [job_id for *_, job_id in sorted(waiting)]

    @property
    def _shown(self) -> JobOrder:
        return self._all if self._found is None else self._found

    @contextmanager
    def _reset(self) -> Iterator[None]:
        self.beginResetModel()
        try:
            yield
        finally:
            self.endResetModel()

    def _row(self, job_id: str) -> JobRow | None:
        row = self._made.get(job_id)
        if row is None and (row := self._make(job_id)) is not None:
            self._remember(row)
        return row

    def _remember(self, row: JobRow) -> None:
        self._made[row.id] = row
        self._made.move_to_end(row.id)
        if row.place is None:
            self._waiting.pop(row.id, None)
        else:
            self._waiting[row.id] = row
        while self._most_rows is not None and len(self._made) > self._most_rows:
            self._made.popitem(last=False)

    def _key_of(self, job_id: str) -> JobKey | None:
        row = self._row(job_id)
        return None if row is None else _key(row)

    def _tell_changed(self, place: int) -> None:
        index = self.index(place)
        self.dataChanged.emit(index, index)

    def _insert(self, order: JobOrder, key: JobKey) -> None:
        order.put(key, needs=self._all.needs(key), parent=self._parent_of(key), steps=self._steps)

    def rowCount(self, parent: ItemIndex = ROOT_INDEX) -> int:
        """Give the number of rows; rows have none of their own."""
        return 0 if parent.isValid() else len(self._shown)

    def canFetchMore(self, parent: ItemIndex) -> bool:
        """Tell whether more was found than is shown."""
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: ItemIndex) -> None:
        """Ask for more of what was found, once."""
        if self.canFetchMore(parent):
            self._has_more = False
            self.more_wanted.emit()

    def data(self, index: ItemIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a row's value for a role."""
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        if role == JobRole.JOB_ID:
            return self.id_at(index.row())
        if role == JobRole.DEPTH:
            return self._shown.depth(self._shown.at(index.row()))
        if role not in _TOLD:
            return None
        row = self.at(index.row())
        if row is None:
            return None
        match role:
            case JobRole.ROW:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return seen(row.prompt)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(row.prompt, row.state)
            case _:
                return listed(seen(row.prompt), row.kind, seen(row.state), row.decisions)

    def match(
        self,
        _start: ItemIndex,
        _role: int,
        _value: object,
        _hits: int = 1,
        _flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith,
    ) -> list[QModelIndex]:
        """Find nothing by typed letters: that would read everything."""
        return []


class _Steps:
    """Tells Qt of rows that come, go or move."""

    def __init__(self, model: JobsModel) -> None:
        """Take whose rows they are."""
        self._model = model

    @contextmanager
    def inserting(self, row: int) -> Iterator[None]:
        """Tell that one comes."""
        self._model.beginInsertRows(ROOT_INDEX, row, row)
        yield
        self._model.endInsertRows()

    @contextmanager
    def removing(self, row: int) -> Iterator[None]:
        """Tell that one goes."""
        self._model.beginRemoveRows(ROOT_INDEX, row, row)
        yield
        self._model.endRemoveRows()

    @contextmanager
    def moving(self, first: int, last: int, before: int) -> Iterator[None]:
        """Tell that some move, without taking them out, so that what is selected stays selected."""
        self._model.beginMoveRows(ROOT_INDEX, first, last, ROOT_INDEX, before)
        yield
        self._model.endMoveRows()

    def nested_otherwise(self, first: int, last: int) -> None:
        """Tell that some may stand another step further in, or out."""
        self._model.dataChanged.emit(self._model.index(first), self._model.index(last))


_TOLD = frozenset(
    {
        JobRole.ROW,
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)


def _key(row: JobRow) -> JobKey:
    return row.created_at, row.id
