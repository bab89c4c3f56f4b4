"""Tasks that may be taken in, for Qt's views: each with a tick, where it can have one."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from kinogrid.ui.foreign_text import seen, tip
from kinogrid.ui.item_index import ROOT_INDEX, ItemIndex
from kinogrid.ui.text import listed, number, tr


class TaskRole(IntEnum):
    """The model's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    TASK_ID = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class TaskRow:
    """What the list shows of a task; `has` tells that the library has it, `free` that it can be ticked.

    `created_at` is in Unix seconds; `extends` is the parent's variant as people count it, None for a first
    generation; `pictured` tells that a picture of it may come.
    """

    id: str
    prompt: str
    state: str
    created_at: float
    free: bool
    has: bool = False
    extends: int | None = None
    pictured: bool = False

    def described(self) -> str:
        """Say what the task is besides its prompt."""
        if self.extends is None:
            return self.state
        return tr("Import", "Extension of variant {number} · {state}", number=number(self.extends), state=self.state)

    def haystack(self) -> str:
        """Give the text that a search looks through: the words that people see, and the task's id."""
        return f"{self.prompt}\n{self.described()}\n{self.id}".casefold()


class TasksModel(QAbstractListModel):
    """Task rows in the order they came; a task is listed once, and its tick stays when its row changes."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with no rows."""
        super().__init__(parent)
        self._rows: list[TaskRow] = []
        self._ticked: dict[str, None] = {}

    def put(self, rows: Iterable[TaskRow], *, first: bool = False) -> None:
        """Show rows after the others, or before them; those that are known already are changed where they stand."""
        known = {row.id: position for position, row in enumerate(self._rows)}
        fresh: list[TaskRow] = []
        for row in rows:
            if row.id in known:
                self._change(known[row.id], row)
            elif all(other.id != row.id for other in fresh):
                fresh.append(row)
        if fresh:
            at = 0 if first else len(self._rows)
            self.beginInsertRows(ROOT_INDEX, at, at + len(fresh) - 1)
            self._rows[at:at] = fresh
            self.endInsertRows()

    def _change(self, position: int, row: TaskRow) -> None:
        if not row.free:
            self._ticked.pop(row.id, None)
        self._rows[position] = row
        index = self.index(position)
        self.dataChanged.emit(index, index)

    def at(self, position: int) -> TaskRow:
        """Give the row at a position."""
        return self._rows[position]

    def ticked(self) -> tuple[str, ...]:
        """List the ids of the tasks that are ticked, in the order they were."""
        return tuple(self._ticked)

    def index_of(self, task_id: str) -> QModelIndex:
        """Give a task's index, an invalid one when it isn't listed."""
        found = (at for at, row in enumerate(self._rows) if row.id == task_id)
        return self.index(next(found, -1))

    def tick(self, task_id: str) -> None:
        """Tick a task, where that can be."""
        self.setData(self.index_of(task_id), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)

    def repaint(self, task_id: str) -> None:
        """Have a row painted anew: its picture is there."""
        index = self.index_of(task_id)
        if index.isValid():
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    def rowCount(self, parent: ItemIndex = ROOT_INDEX) -> int:
        """Give the number of rows; rows have none of their own."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: ItemIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a row's value for a role."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case TaskRole.ROW:
                return row
            case TaskRole.TASK_ID:
                return row.id
            case Qt.ItemDataRole.DisplayRole:
                return seen(row.prompt)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(row.prompt, row.state, tr("Import", "Task {task}", task=row.id))
            case Qt.ItemDataRole.AccessibleTextRole:
                return listed(seen(row.prompt), seen(row.described()))
            case Qt.ItemDataRole.CheckStateRole if row.free:
                return Qt.CheckState.Checked if row.id in self._ticked else Qt.CheckState.Unchecked
            case _:
                return None

    def setData(self, index: ItemIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row or take its tick away."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid() or not self._rows[index.row()].free:
            return False
        task_id = self._rows[index.row()].id
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticked[task_id] = None
        else:
            self._ticked.pop(task_id, None)
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        return True

    def flags(self, index: ItemIndex) -> Qt.ItemFlag:
        """Let free rows be ticked; the others can still be looked at."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._rows[index.row()].free else flags
