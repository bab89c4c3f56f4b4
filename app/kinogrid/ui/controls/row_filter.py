"""The search among the rows of a list."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QAbstractItemModel, QObject, QSortFilterProxyModel

from kinogrid.ui.item_index import ItemIndex


class Searchable(Protocol):
    """A row that can be looked for; one that has changed is another object, under the same id."""

    @property
    def id(self) -> str:
        """Give what tells the row from all others."""
        ...

    def haystack(self) -> str:
        """Give the text to look through, case folded."""
        ...


class RowFilter(QSortFilterProxyModel):
    """Lets through the rows that hold every searched word, in any order and whatever their case."""

    def __init__(
        self, model: QAbstractItemModel, row_at: Callable[[int], Searchable], parent: QObject | None = None
    ) -> None:
        """Start with everything let through; `row_at` gives the model's row at a position."""
        super().__init__(parent)
        self._row_at = row_at
        self._searched: tuple[str, ...] = ()
        self._haystacks: dict[str, tuple[Searchable, str]] = {}
        self.setSourceModel(model)

    def search(self, text: str) -> None:
        """Look for words."""
        searched = tuple(text.casefold().split())
        if searched != self._searched:
            self.beginFilterChange()
            self._searched = searched
            if not searched:
                self._haystacks.clear()
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, _source_parent: ItemIndex) -> bool:
        """Tell Qt whether a row is let through."""
        row = self._row_at(source_row)
        if not self._searched:
            return True
        kept = self._haystacks.get(row.id)
        if kept is None or kept[0] is not row:
            kept = self._haystacks[row.id] = (row, row.haystack())
        return all(word in kept[1] for word in self._searched)
