"""The list of jobs for Qt's views: newest first, changed row by row."""

from bisect import bisect_left
from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, Qt

from kinogrid.ui.item_index import ROOT_INDEX, ItemIndex
from kinogrid.ui.jobs.row_text import JobRow


class JobRole(IntEnum):
    """The model's roles; their lower-case names are their role names."""

    ROW = Qt.ItemDataRole.UserRole + 1
    JOB_ID = Qt.ItemDataRole.UserRole + 2
    PROMPT = Qt.ItemDataRole.UserRole + 3
    STATE = Qt.ItemDataRole.UserRole + 4
    MOOD = Qt.ItemDataRole.UserRole + 5
    PROGRESS = Qt.ItemDataRole.UserRole + 6
    THUMBNAIL = Qt.ItemDataRole.UserRole + 7
    CREATED_AT = Qt.ItemDataRole.UserRole + 8
    DUE_AT = Qt.ItemDataRole.UserRole + 9
    TASK_ID = Qt.ItemDataRole.UserRole + 10


class JobsModel(QAbstractListModel):
    """Job rows, newest first (by time made, then id); only the first fill resets the view."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with no rows."""
        super().__init__(parent)
        # Kept oldest first, so that the usual new row, the newest, is an append and moves no other's position.
        self._rows: list[JobRow] = []
        self._keys: list[tuple[float, str]] = []
        self._by_id: dict[str, tuple[float, str]] = {}

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
            self.remove(row.id)
            known = None
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
        """Give the row at a position, 0 for the newest."""
        return self._rows[self._flip(position)]

    def rows(self) -> tuple[JobRow, ...]:
        """List the rows, newest first."""
        return tuple(reversed(self._rows))

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

    # Qt's questions

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
            case Qt.ItemDataRole.DisplayRole | JobRole.PROMPT:
                return row.prompt
            case Qt.ItemDataRole.ToolTipRole:
                return f"{row.prompt}\n{row.state}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (row.prompt, row.kind, row.state) if part)
            case JobRole.JOB_ID:
                return row.id
            case JobRole.STATE:
                return row.state
            case JobRole.MOOD:
                return row.row_tone.value
            case JobRole.PROGRESS:
                return row.progress
            case JobRole.THUMBNAIL:
                return row.thumbnail
            case JobRole.CREATED_AT:
                return row.created_at
            case JobRole.DUE_AT:
                return row.due_at
            case JobRole.TASK_ID:
                return row.task_id
            case _:
                return None

    def roleNames(self) -> dict[int, QByteArray]:
        """Name the roles."""
        names = {int(role): QByteArray(role.name.lower().encode()) for role in JobRole}
        return {**super().roleNames(), **names}


def _key(row: JobRow) -> tuple[float, str]:
    return row.created_at, row.id
