"""The search among jobs."""

from PySide6.QtCore import QObject, QSortFilterProxyModel

from kinogrid.ui.item_index import ItemIndex
from kinogrid.ui.jobs.model import JobsModel


class JobsFilter(QSortFilterProxyModel):
    """Lets through the rows that hold every searched word in prompt, state or task id."""

    def __init__(self, model: JobsModel, parent: QObject | None = None) -> None:
        """Start with everything let through."""
        super().__init__(parent)
        self._model = model
        self._words: tuple[str, ...] = ()
        self._haystacks: dict[str, tuple[object, str]] = {}
        self.setSourceModel(model)

    def search(self, text: str) -> None:
        """Look for words, in any order and whatever their case."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self.beginFilterChange()
            self._words = words
            if not words:
                self._haystacks.clear()
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def is_searching(self) -> bool:
        """Tell whether anything is looked for."""
        return bool(self._words)

    def filterAcceptsRow(self, source_row: int, _source_parent: ItemIndex) -> bool:
        """Tell Qt whether a row is let through."""
        if not self._words:
            return True
        row = self._model.at(source_row)
        kept = self._haystacks.get(row.id)
        if kept is None or kept[0] is not row:
            kept = self._haystacks[row.id] = (row, row.haystack())
        return all(word in kept[1] for word in self._words)
