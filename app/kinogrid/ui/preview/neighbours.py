"""Which tile lies beside another one: where Ctrl and an arrow lead, in any layout."""

from collections.abc import Sequence
from enum import Enum

from kinogrid.ui.preview.layout import Box


class Direction(Enum):
    """Where an arrow points: columns to the right, rows down."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def neighbour(boxes: Sequence[Box], seen: Sequence[int], tile: int, direction: Direction) -> int:
    """Give the tile next to one that is seen: in its row or column the nearest, else the next in reading order.

    Boxes that stand on each other, of tiles that are seen one at a time, follow one another. At an end it is the tile
    itself.
    """
    across, down = direction.value
    here = boxes[tile]

    def beyond(other: Box) -> bool:
        by_x, by_y = other.x - here.x, other.y - here.y
        if across:
            return by_x * across > 0 and other.y < here.y + here.height and here.y < other.y + other.height
        return by_y * down > 0 and other.x < here.x + here.width and here.x < other.x + other.width

    def distance(other: int) -> tuple[int, int]:
        by_x, by_y = abs(boxes[other].x - here.x), abs(boxes[other].y - here.y)
        return (by_x, by_y) if across else (by_y, by_x)

    beside = [other for other in seen if beyond(boxes[other])]
    if beside:
        return min(beside, key=distance)
    alone = all(boxes[other] == here for other in seen)
    if not across and not alone:
        return tile
    place = list(seen).index(tile) + across + down
    return seen[min(max(place, 0), len(seen) - 1)]
