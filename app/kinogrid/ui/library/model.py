"""The tiles of the library for Qt's views: as many as there are, of which only those are read that are looked at."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import accumulate

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from kinogrid.domain.listed import ListedGroup, ListedItem
from kinogrid.ui.foreign_text import seen, tip
from kinogrid.ui.item_index import ROOT_INDEX, ItemIndex
from kinogrid.ui.library.card import LibraryCard
from kinogrid.ui.text import tr

# So many tiles are read at once, and so many such pages are kept.
PAGE = 100
MOST_PAGES = 60


class TileRole(IntEnum):
    """The model's own roles."""

    CARD = Qt.ItemDataRole.UserRole + 1
    ITEM = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class PagePlace:
    """One page: the number of its group, and its own within that."""

    group: int
    page: int


class LibraryModel(QAbstractListModel):
    """Knows how many tiles each group has, and what is in the pages that were read; the rest it asks for.

    `wanted` carries the `PagePlace` of a page that somebody looks at and that has not been read.
    """

    wanted = Signal(object)

    def __init__(self, card: Callable[[ListedItem], LibraryCard | None], parent: QObject | None = None) -> None:
        """Start empty; `card` makes a tile of an item, None of one that is gone."""
        super().__init__(parent)
        self._card = card
        self._groups: tuple[ListedGroup, ...] = ()
        self._headings: tuple[str, ...] = ()
        self._firsts = [0]
        self._pages: OrderedDict[PagePlace, tuple[ListedItem, ...]] = OrderedDict()
        self._asked: set[PagePlace] = set()
        self._cards: dict[ListedItem, LibraryCard | None] = {}

    @property
    def groups(self) -> tuple[ListedGroup, ...]:
        """Give the groups, as many as have been read."""
        return self._groups

    def heading(self, group: int) -> str:
        """Give what is written over a group."""
        return self._headings[group]

    def fill(
        self,
        groups: Iterable[ListedGroup],
        headings: Iterable[str],
        pages: Mapping[PagePlace, Sequence[ListedItem]],
    ) -> None:
        """Show these groups and no others, of which some pages have been read."""
        self.beginResetModel()
        self._groups, self._headings = tuple(groups), tuple(headings)
        self._firsts = [0, *accumulate(group.count for group in self._groups)]
        self._pages = OrderedDict((place, tuple(items)) for place, items in pages.items())
        self._asked.clear()
        self._cards.clear()
        self.endResetModel()

    def extend(self, groups: Sequence[ListedGroup], headings: Iterable[str]) -> None:
        """Show further groups below those that are there."""
        more = sum(group.count for group in groups)
        if not more:
            return
        self.beginInsertRows(ROOT_INDEX, self._firsts[-1], self._firsts[-1] + more - 1)
        self._groups, self._headings = (*self._groups, *groups), (*self._headings, *headings)
        self._firsts = [0, *accumulate(group.count for group in self._groups)]
        self.endInsertRows()

    def put(self, place: PagePlace, items: Sequence[ListedItem]) -> None:
        """Take in what a page holds."""
        self._asked.discard(place)
        self._pages[place] = tuple(items)
        self._pages.move_to_end(place)
        while len(self._pages) > MOST_PAGES:
            self._pages.popitem(last=False)
        first = self._firsts[place.group] + place.page * PAGE
        if items:
            self.dataChanged.emit(self.index(first), self.index(first + len(items) - 1))

    def keep_only(self, places: Collection[PagePlace]) -> None:
        """Read all other pages again when somebody looks at them, as they may hold something else by now."""
        for place in self._pages.keys() - set(places):
            del self._pages[place]

    def give_up(self, place: PagePlace) -> None:
        """Ask for a page again the next time that it is looked at, as it could not be read."""
        self._asked.discard(place)

    def look_again(self, job_id: str) -> None:
        """Make the tiles of a job anew, as it has changed."""
        for item in [item for item in self._cards if item.job_id == job_id]:
            del self._cards[item]
        for place, items in self._pages.items():
            first = self._firsts[place.group] + place.page * PAGE
            for number, item in enumerate(items):
                if item.job_id == job_id:
                    index = self.index(first + number)
                    self.dataChanged.emit(index, index)

    def place_of(self, row: int) -> PagePlace:
        """Give the page that a tile is in."""
        group = self._group_of(row)
        return PagePlace(group, (row - self._firsts[group]) // PAGE)

    def item(self, row: int) -> ListedItem | None:
        """Give the item of a tile, None while its page has not been read; nothing is asked for by that."""
        place = self.place_of(row)
        items = self._pages.get(place, ())
        number = row - self._firsts[place.group] - place.page * PAGE
        return items[number] if number < len(items) else None

    def items_read(self) -> Iterable[tuple[int, ListedItem]]:
        """Give the items that have been read, each after its tile's number."""
        for place, items in self._pages.items():
            first = self._firsts[place.group] + place.page * PAGE
            yield from enumerate(items, first)

    def card(self, row: int) -> LibraryCard | None:
        """Give a tile, None while its page has not been read, or for what is gone; the page is asked for then."""
        self._ask_for(self.place_of(row))
        item = self.item(row)
        if item is None:
            return None
        self.make_ready(item)
        return self._cards[item]

    def lacking(self, rows: Iterable[int]) -> list[ListedItem]:
        """Give the items of those of these tiles that have not been made; the pages that lack are asked for."""
        there = [row for row in rows if 0 <= row < self._firsts[-1]]
        for place in dict.fromkeys(map(self.place_of, there)):
            self._ask_for(place)
        items = map(self.item, there)
        return [item for item in items if item is not None and item not in self._cards]

    def _ask_for(self, place: PagePlace) -> None:
        if place in self._pages:
            self._pages.move_to_end(place)
        elif place not in self._asked:
            self._asked.add(place)
            self.wanted.emit(place)

    def make_ready(self, item: ListedItem) -> None:
        """Make an item's tile, unless it is there."""
        if item not in self._cards:
            if len(self._cards) > PAGE * MOST_PAGES:
                self._cards.clear()
            self._cards[item] = self._card(item)

    def rowCount(self, parent: ItemIndex = ROOT_INDEX) -> int:
        """Give the number of tiles; they have none of their own."""
        return 0 if parent.isValid() else self._firsts[-1]

    def data(self, index: ItemIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a tile's value for a role."""
        if not index.isValid() or not 0 <= index.row() < self._firsts[-1]:
            return None
        if role == TileRole.ITEM:
            return self.item(index.row())
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._headings[self._group_of(index.row())]
        card = self.card(index.row())
        match role:
            case TileRole.CARD:
                return card
            case Qt.ItemDataRole.AccessibleTextRole:
                return tr("Library", "Being read") if card is None else card.words
            case Qt.ItemDataRole.DisplayRole:
                return None if card is None else seen(card.prompt)
            case Qt.ItemDataRole.ToolTipRole:
                return "" if card is None else tip(card.prompt, card.state, *card.tags, card.note)
            case _:
                return None

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

    def _group_of(self, row: int) -> int:
        return bisect_right(self._firsts, row) - 1
