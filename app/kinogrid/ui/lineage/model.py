"""The cards of a lineage for Qt's views: those of one family, each after the one it continues."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from kinogrid.ui.foreign_text import seen, tip
from kinogrid.ui.item_index import ROOT_INDEX, ItemIndex
from kinogrid.ui.lineage.lineage_card import LineageCard


class LineageModel(QAbstractListModel):
    """Holds a family's cards; only another family, or another shape of it, resets the views."""

    _cards: tuple[LineageCard, ...] = ()

    @property
    def cards(self) -> tuple[LineageCard, ...]:
        """Give the cards in their order."""
        return self._cards

    def fill(self, cards: Sequence[LineageCard]) -> None:
        """Show these cards and no others."""
        if _shape(cards) != _shape(self._cards):
            self.beginResetModel()
            self._cards = tuple(cards)
            self.endResetModel()
            return
        before, self._cards = self._cards, tuple(cards)
        for row, (old, new) in enumerate(zip(before, cards, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def index_of(self, job_id: str) -> QModelIndex:
        """Give where a job stands, an invalid index where it is not of the family."""
        row = next((row for row, card in enumerate(self._cards) if card.job_id == job_id), None)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: ItemIndex = ROOT_INDEX) -> int:
        """Give the number of cards; they have none of their own."""
        return 0 if parent.isValid() else len(self._cards)

    def data(self, index: ItemIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a card's value for a role."""
        if not index.isValid() or not 0 <= index.row() < len(self._cards):
            return None
        card = self._cards[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return seen(card.prompt)
            case Qt.ItemDataRole.AccessibleTextRole:
                return card.words
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return card.description
            case Qt.ItemDataRole.ToolTipRole:
                return tip(card.prompt, card.description)
            case _:
                return None


def _shape(cards: Sequence[LineageCard]) -> list[tuple[str, int | None]]:
    return [(card.job_id, card.parent) for card in cards]
