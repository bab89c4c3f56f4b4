"""The list of jobs for Qt's views: what needs the person on top, then newest first; changed row by row."""

from bisect import bisect_left
from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from kinogrid.ui.foreign_text import seen, tip
from kinogrid.ui.item_index import ROOT_INDEX, ItemIndex
from kinogrid.ui.jobs.row_text import JobRow
from kinogrid.ui.text import listed


class JobRole(IntEnum):
    """The model's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    JOB_ID = Qt.ItemDataRole.UserRole + 2


# What the rows are sorted by: whether one needs the person, the time it was made, its id.
_Rank = tuple[bool, float, str]


class JobsModel(QAbstractListModel):
    """Job rows, what needs the person first, then newest first; only the first fill resets the view."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with no rows."""
        super().__init__(parent)
        # Kept oldest first, so that the usual new row, the newest, is an append and moves no other's position.
        self._rows: list[JobRow] = []
        self._keys: list[_Rank] = []
        self._by_id: dict[str, _Rank] = {}

    def fill(self, rows: Iterable[JobRow]) -> None:
        """Show these rows and no others: the first fill."""
        self.beginResetModel()
        self._rows = sorted(rows, key=_key)
        self._keys = [_key(row) for row in self._rows]
        self._by_id = {row.id: _key(row) for row in self._rows}
        self.endResetModel()

    def put(self, row: JobRow) -> None:
        """Show a row: in its place when it is new, changed when it is known."""
        known = self._by_id.get(row.id)
        if known is not None and known != _key(row):
            self._move(known, row)
            known = _key(row)
        if known is None:
            self._insert(row)
            return
        position = bisect_left(self._keys, known)
        if self._rows[position] == row:
            return
        self._rows[position] = row
        index = self.index(self._flip(position))
        self.dataChanged.emit(index, index)

    def remove(self, job_id: str) -> None:
        """Show a job no longer; nothing happens when it isn't shown."""
        key = self._by_id.pop(job_id, None)
        if key is None:
            return
        position = bisect_left(self._keys, key)
        self.beginRemoveRows(ROOT_INDEX, self._flip(position), self._flip(position))
        del self._rows[position], self._keys[position]
        self.endRemoveRows()

    def row(self, job_id: str) -> JobRow | None:
        """Give a job's row, None when it isn't shown."""
        key = self._by_id.get(job_id)
        return None if key is None else self._rows[bisect_left(self._keys, key)]

    def index_of(self, job_id: str) -> QModelIndex:
        """Give a job's index, an invalid one when it isn't shown."""
        key = self._by_id.get(job_id)
        return QModelIndex() if key is None else self.index(self._flip(bisect_left(self._keys, key)))

    def at(self, position: int) -> JobRow:
        """Give the row at a position, 0 for the topmost."""
        return self._rows[self._flip(position)]

    def rows(self) -> tuple[JobRow, ...]:
        """List the rows from the top."""
        return tuple(reversed(self._rows))

    def queue(self) -> list[str]:
        """List the ids of the orders that wait to be sent, the next one first."""
        waiting = [(row.place, row.created_at, row.id) for row in self._rows if row.place is not None]
        return [job_id for *_, job_id in sorted(waiting)]

    def _move(self, known: _Rank, row: JobRow) -> None:
        """Give a row its other place without taking it out, so that what is selected stays selected."""
        key, before = _key(row), bisect_left(self._keys, known)
        after = bisect_left(self._keys, key) - (key > known)
        start, end = self._flip(before), self._flip(after)
        moves = start != end
        if moves:
            # Qt names the row before which the moved one comes, as the rows stand now.
            self.beginMoveRows(ROOT_INDEX, start, start, ROOT_INDEX, end + (end > start))
        old = self._rows.pop(before)
        del self._keys[before]
        self._rows.insert(after, old)
        self._keys.insert(after, key)
        self._by_id[row.id] = key
        if moves:
            self.endMoveRows()

    def _insert(self, row: JobRow) -> None:
        key = _key(row)
        position = bisect_left(self._keys, key)
        shown_at = len(self._rows) - position
        self.beginInsertRows(ROOT_INDEX, shown_at, shown_at)
        self._rows.insert(position, row)
        self._keys.insert(position, key)
        self._by_id[row.id] = key
        self.endInsertRows()

    def _flip(self, position: int) -> int:
        return len(self._rows) - 1 - position

    def rowCount(self, parent: ItemIndex = ROOT_INDEX) -> int:
        """Give the number of rows; rows have none of their own."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: ItemIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a row's value for a role."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[self._flip(index.row())]
        match role:
            case JobRole.ROW:
                return row
            case JobRole.JOB_ID:
                return row.id
            case Qt.ItemDataRole.DisplayRole:
                return seen(row.prompt)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(row.prompt, row.state)
            case Qt.ItemDataRole.AccessibleTextRole:
                return listed(seen(row.prompt), row.kind, seen(row.state), row.decisions)
            case _:
                return None


def _key(row: JobRow) -> _Rank:
    return row.needs_you, row.created_at, row.id
