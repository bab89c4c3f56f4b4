"""Cards, one behind the other, for Qt's views: the same for whatever a card stands for."""

from collections.abc import Hashable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

from kinogrid.ui.foreign_text import seen, tip
from kinogrid.ui.item_index import ROOT_INDEX, ItemIndex


class Card(Protocol):
    """What is told of any card: the prompt that stands on it, all of it in words, and more for who asks."""

    @property
    def prompt(self) -> str:
        """Give what was ordered."""

    @property
    def words(self) -> str:
        """Give what a screen reader says."""

    @property
    def description(self) -> str:
        """Give what it says further, and the pointer is told."""


_C = TypeVar("_C", bound=Card)


class CardsModel(QAbstractListModel, Generic[_C]):
    """Holds cards; only others, or another order or shape of them, reset the views.

    Whoever makes one for a kind of card says by what it is known, and what of it makes the whole another one.
    """

    _cards: tuple[_C, ...] = ()

    def id_of(self, card: _C) -> str:
        """Give what a card is known by."""
        raise NotImplementedError

    def shape_of(self, card: _C) -> Hashable:
        """Give what must stay the same for the views to stay as they are."""
        return self.id_of(card)

    @property
    def cards(self) -> tuple[_C, ...]:
        """Give the cards in their order."""
        return self._cards

    def fill(self, cards: Sequence[_C]) -> None:
        """Show these cards and no others."""
        before, after = self._cards, tuple(cards)
        if [self.shape_of(card) for card in before] != [self.shape_of(card) for card in after]:
            self.beginResetModel()
            self._cards = after
            self.endResetModel()
            return
        self._cards = after
        for row, (old, new) in enumerate(zip(before, after, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def index_of(self, card_id: str) -> QModelIndex:
        """Give where a card stands, an invalid index where it is not there."""
        row = next((row for row, card in enumerate(self._cards) if self.id_of(card) == card_id), None)
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
