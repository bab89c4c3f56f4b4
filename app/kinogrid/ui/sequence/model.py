"""The cards of a strip for Qt's views."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from kinogrid.ui.foreign_text import seen, tip
from kinogrid.ui.item_index import ROOT_INDEX, ItemIndex
from kinogrid.ui.sequence.shot_card import ShotCard


class ShotsModel(QAbstractListModel):
    """Holds a sequence's cards; only other shots, or another order of them, reset the views."""

    _cards: tuple[ShotCard, ...] = ()

    @property
    def cards(self) -> tuple[ShotCard, ...]:
        """Give the cards in their order."""
        return self._cards

    def fill(self, cards: Sequence[ShotCard]) -> None:
        """Show these cards and no others."""
        before, after = self._cards, tuple(cards)
        if [card.shot_id for card in before] != [card.shot_id for card in after]:
            self.beginResetModel()
            self._cards = after
            self.endResetModel()
            return
        self._cards = after
        for row, (old, new) in enumerate(zip(before, after, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def index_of(self, shot_id: str) -> QModelIndex:
        """Give where a shot stands, an invalid index where it is not there."""
        row = next((row for row, card in enumerate(self._cards) if card.shot_id == shot_id), None)
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
