"""Where the cards of a tree stand: by arithmetic alone, generation by generation from the left."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPoint, QRect, QSize

# Logical pixels around the whole tree, and below each card.
MARGIN = 20
GAP = 14


class Way(Enum):
    """Where an arrow leads: to what a card continues, to what continues it, or to the one above or below."""

    BACK = auto()
    ON = auto()
    UP = auto()
    DOWN = auto()


@dataclass(frozen=True, slots=True)
class TreeShape:
    """The width of a card and the height of its caption, and how far apart generations stand, in logical pixels."""

    width: int
    caption: int
    apart: int

    @property
    def picture(self) -> QSize:
        """Give the room of a card's picture."""
        return QSize(self.width, max(self.width * 9 // 16, 1))

    @property
    def card(self) -> QSize:
        """Give the room of a card."""
        return QSize(self.width, self.picture.height() + self.caption)


class TreeLayout:
    """Stands each card right of its parent, in the middle of what was made of it; cards without any have a row each."""

    def __init__(self, parents: Sequence[int | None], shape: TreeShape) -> None:
        """Lay out cards, each after its parent, of which the place is given, with all its descendants right behind."""
        self._parents, self._shape = tuple(parents), shape
        count = len(self._parents)
        self._children: list[list[int]] = [[] for _ in range(count)]
        self._columns = [0] * count
        for place, parent in enumerate(self._parents):
            if parent is not None:
                self._children[parent].append(place)
                self._columns[place] = self._columns[parent] + 1
        step, rows = shape.card.height() + GAP, 0
        self._tops = [MARGIN] * count
        for place in range(count):
            if not self._children[place]:
                self._tops[place] = MARGIN + rows * step
                rows += 1
        for place in reversed(range(count)):
            if made := self._children[place]:
                self._tops[place] = (self._tops[made[0]] + self._tops[made[-1]]) // 2
        generations = max(self._columns, default=-1) + 1
        across = generations * (shape.width + shape.apart) - shape.apart + 2 * MARGIN
        self.size = QSize(across, rows * step - GAP + 2 * MARGIN) if count else QSize(0, 0)
        self.generations = generations
        self._in_column: list[list[int]] = [[] for _ in range(generations)]
        for place in sorted(range(count), key=self._tops.__getitem__):
            self._in_column[self._columns[place]].append(place)

    @property
    def count(self) -> int:
        """Count the cards."""
        return len(self._parents)

    def is_leaf(self, place: int) -> bool:
        """Tell whether nothing was made of a card."""
        return not self._children[place]

    def box(self, place: int) -> QRect:
        """Give where a card stands."""
        left = MARGIN + self._columns[place] * (self._shape.width + self._shape.apart)
        return QRect(QPoint(left, self._tops[place]), self._shape.card)

    def picture(self, place: int) -> QRect:
        """Give where a card's picture stands."""
        return QRect(self.box(place).topLeft(), self._shape.picture)

    def edge(self, place: int) -> tuple[QPoint, QPoint] | None:
        """Give where the line to a card begins and ends: at its parent's picture and at its own; None for a root."""
        parent = self._parents[place]
        if parent is None:
            return None
        begin, end = self.picture(parent), self.picture(place)
        return QPoint(begin.right() + 1, begin.center().y()), QPoint(end.left() - 1, end.center().y())

    def cards_in(self, area: QRect) -> Iterator[int]:
        """Give the cards of which anything stands in an area."""
        return (place for place in range(self.count) if self.box(place).intersects(area))

    def edges_in(self, area: QRect) -> Iterator[int]:
        """Give the cards to which a line leads that may run through an area."""
        for place in range(self.count):
            ends = self.edge(place)
            if ends is not None and QRect(*ends).normalized().adjusted(-2, -2, 2, 2).intersects(area):
                yield place

    def card_at(self, point: QPoint) -> int | None:
        """Give the card at a point, None where there is none."""
        return next((place for place in range(self.count) if self.box(place).contains(point)), None)

    def neighbour(self, place: int, way: Way) -> int:
        """Give the card that an arrow leads to, the same one where there is none that way."""
        if way is Way.BACK:
            parent = self._parents[place]
            return place if parent is None else parent
        if way is Way.ON:
            here = self._tops[place]
            return min(self._children[place], key=lambda child: abs(self._tops[child] - here), default=place)
        column = self._in_column[self._columns[place]]
        at = column.index(place) + (1 if way is Way.DOWN else -1)
        return column[min(max(at, 0), len(column) - 1)]
